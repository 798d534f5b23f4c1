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

/* Letter (1..) and tone (1..6) of the character ${s}; 0 when it is none. */
static int
namekey_place(const char *table, const char *s, size_t n, int *tone)
{
	int letter = 1, t = 1;
	const char *p;

	for (p = table; *p != '\0'; p += width(p)) {
		if (*p == ' ') {
			letter++;
			t = 1;
		} else if (width(p) == n && memcmp(p, s, n) == 0) {
			*tone = t;
			return (letter);
		} else
			t++;
	}
	return (0);
}

/*
 * Append the letters of ${s} to ${out} and its tones to ${tones}.  A space
 * sorts before all letters, what is no letter after them.
 */
static void
weigh(const char *s, char *out, char *tones)
{
	int letter, tone;
	size_t n, at = strlen(out), to = strlen(tones);

	for (; *s != '\0'; s += n) {
		n = width(s);
		if ((letter = namekey_place(alphabet, s, n, &tone)) == 0)
			letter = namekey_place(capitals, s, n, &tone);
		if (letter != 0) {
			out[at++] = (char)(letter + 2);
			tones[to++] = (char)tone;
		} else
			out[at++] = *s == ' ' ? 2 : 0x7e;
	}
	out[at] = tones[to] = '\0';
}

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
