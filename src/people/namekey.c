/*
 * Vietnamese names in the order of a class register: by the given name, which
 * stands last.
 */
#include <stdint.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "people/classes.h"

/*
 * The alphabet with its tones in dictionary order; groups are parted by a
 * space, a group's members differ in tone only.  f j w z stand where Latin has
 * them.
 */
static const char alphabet[] =
    "aàảãáạ ăằẳẵắặ âầẩẫấậ b c d đ eèẻẽéẹ êềểễếệ f g h iìỉĩíị j k l m n "
    "oòỏõóọ ôồổỗốộ ơờởỡớợ p q r s t uùủũúụ ưừửữứự v w x yỳỷỹýỵ z";
static const char capitals[] =
    "AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ B C D Đ EÈẺẼÉẸ ÊỀỂỄẾỆ F G H IÌỈĨÍỊ J K L M N "
    "OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ P Q R S T UÙỦŨÚỤ ƯỪỬỮỨỰ V W X YỲỶỸÝỴ Z";

/* Bytes of the UTF-8 character that ${s} begins with. */
static size_t
width(const char *s)
{
	size_t n = 1;

	while (((unsigned char)s[n] & 0xc0) == 0x80)
		n++;
	return (n);
}

/* Letter (1..) and tone (1..6) by code point; letter 0: it is none. */
#define POINTS	0x1f00	/* Vietnamese letters lie below */
static struct { unsigned char letter, tone; } places[POINTS];

/* The code point of the UTF-8 character ${s} of ${n} bytes; 0 when out of range. */
static unsigned
point(const char *s, size_t n)
{
	const unsigned char *p = (const unsigned char *)s;
	unsigned c = n == 1 ? p[0] : n == 2 ? (p[0] & 0x1fu) << 6 |
	    (p[1] & 0x3fu) : n == 3 ? (p[0] & 0x0fu) << 12 |
	    (p[1] & 0x3fu) << 6 | (p[2] & 0x3fu) : 0;

	return (c < POINTS ? c : 0);
}

/*
 * Fills the table of places from one of the two alphabets above; both give a
 * letter the same number, so capitals do not matter.
 */
static void
read_table(const char *table)
{
	unsigned char letter = 1, tone = 1;
	unsigned c;

	for (; *table != '\0'; table += width(table)) {
		if (*table == ' ') {
			letter++;
			tone = 1;
			continue;
		}
		c = point(table, width(table));
		places[c].letter = letter;
		places[c].tone = tone++;
	}
}

/*
 * Append the letters of ${s} to ${out} and its tones to ${tones}.  A space
 * sorts before all letters, what is no letter after them.
 */
static void
weigh(const char *s, char *out, char *tones)
{
	size_t n, at = strlen(out), to = strlen(tones);
	unsigned c;

	if (places['a'].letter == 0) {
		read_table(alphabet);
		read_table(capitals);
	}
	for (; *s != '\0'; s += n) {
		n = width(s);
		c = point(s, n);
		if (places[c].letter != 0) {
			out[at++] = (char)(places[c].letter + 2);
			tones[to++] = (char)places[c].tone;
		} else
			out[at++] = *s == ' ' ? 2 : 0x7e;
	}
	out[at] = tones[to] = '\0';
}

/*
 * The key is "given name without tones, its tones, the whole name, its tones",
 * with 1 as a separator that sorts before every letter.
 */
char *
people_name_key(struct arena *a, const char *name)
{
	char *clean = text_clean(a, name), *letters, *tones;
	const char *last;
	size_t n;

	if (clean == NULL)
		return (arena_strdup(a, "\x7e"));
	n = 2 * strlen(clean) + 2;
	letters = arena_alloc(a, n);
	tones = arena_alloc(a, n);
	last = strrchr(clean, ' ');
	weigh(last != NULL ? last + 1 : clean, letters, tones);
	/*
	 * Of two given names with the same letters the tone decides, before the
	 * rest of the name is looked at.
	 */
	letters = arena_printf(a, "%s\x01%s\x01", letters, tones);
	n += strlen(letters) + 2 * strlen(clean) + 2;
	tones = memcpy(arena_alloc(a, n), letters, strlen(letters));
	letters = arena_alloc(a, n);
	weigh(clean, tones, letters);
	return (arena_printf(a, "%s\x01%s", tones, letters));
}
