/* The table of kinds, and lists of their names. */
#include <ctype.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"
#include "words/i18n.h"

#include "library/kinds.h"

/*
 * An exam paper or a lesson plan that is taken for material would be shown to
 * pupils, so the names in which schools write them are known.  A phrase also
 * counts where a word begins with it written as one ("DeKiemTraGK1").
 */
static const char *const plan_names[] = {
	"khbd", "ke hoach bai day", "ke hoach day hoc", "giao an", NULL
};
static const char *const test_names[] = {
	"de kiem tra", "de thi", "de kt", "de #", "de so #", "bai kiem tra",
	"kiem tra giua", "kiem tra cuoi", "kiem tra dinh k", "kiem tra hoc k",
	"kiem tra #", "khao sat chat luong", "dap an", "huong dan cham",
	"ma tran", "kscl", "ktdk", "ktgk", "ktck", "kthk", NULL
};

static const struct kind kinds[] = {
	{ "elesson", TR("Bài giảng điện tử"), TR("bài giảng điện tử"), 1,
	    AUDIENCE_GRADE, NULL },
	{ "video", TR("Video"), TR("video"), 1, AUDIENCE_GRADE, NULL },
	{ "plan", TR("Kế hoạch bài dạy"), TR("kế hoạch bài dạy"), 1,
	    AUDIENCE_STAFF, plan_names },
	{ "test", TR("Đề kiểm tra"), TR("đề kiểm tra"), 1,
	    AUDIENCE_STAFF, test_names },
	{ "material", TR("Tư liệu"), TR("tư liệu"), 0, AUDIENCE_GRADE, NULL },
	{ "board", TR("Bài bảng tương tác"), TR("bài bảng tương tác"), 1,
	    AUDIENCE_GRADE, NULL },
};

#define NKINDS	((int)(sizeof(kinds) / sizeof(*kinds)))

/*
 * A kind that a test adds (kinds_pretend): proves that one more row is all a
 * new kind needs.
 */
static const struct kind *pretended;

void
kinds_pretend(const struct kind *k)
{
	pretended = k;
}

int
kinds_count(void)
{
	return (NKINDS + (pretended != NULL));
}

const struct kind *
kinds_at(int i)
{
	return (i < NKINDS ? &kinds[i] : i == NKINDS ? pretended : NULL);
}

/* The row whose name is these ${n} bytes. */
static const struct kind *
kinds_named(const char *name, size_t n)
{
	const struct kind *k;
	int i;

	for (i = 0; (k = kinds_at(i)) != NULL; i++)
		if (strlen(k->name) == n && memcmp(k->name, name, n) == 0)
			return (k);
	return (NULL);
}

const struct kind *
kinds_find(const char *name)
{
	return (name != NULL ? kinds_named(name, strlen(name)) : NULL);
}

/* Does ${s} go on with ${phrase}, of which spaces may be left out (${joined})? */
static int
goes_on(const char *s, const char *phrase, int joined)
{
	for (; *phrase != '\0'; phrase++) {
		if (joined && *phrase == ' ')
			continue;
		if (*phrase == '#' ? !isdigit((unsigned char)*s) :
		    *s != *phrase)
			return (0);
		s++;
	}
	return (1);
}

/* Does a word of ${s} begin ${phrase}? */
static int
says(const char *s, const char *phrase)
{
	for (; s != NULL; s = strchr(s, ' ')) {
		s += *s == ' ';
		if (goes_on(s, phrase, 0) || goes_on(s, phrase, 1))
			return (1);
	}
	return (0);
}

/*
 * Marks and capitals do not matter, and a phrase fits only where a word begins.
 * The first kind in the table's order wins.
 */
const struct kind *
kinds_by_name(const char *file_name)
{
	struct arena *a = arena_new();
	const char *s = text_fold(a, file_name);
	const struct kind *k, *found = NULL;
	const char *const *p;
	int i;

	for (i = 0; found == NULL && (k = kinds_at(i)) != NULL; i++)
		for (p = k->names; found == NULL && p != NULL && *p != NULL;
		    p++)
			if (says(s, *p))
				found = k;
	arena_free(a);
	return (found);
}

const struct kind *
kinds_usual(void)
{
	return (&kinds[0]);
}

/*
 * Falls back to the stored name: closed months keep names of kinds that may
 * have been removed from the table since.
 */
const char *
kinds_word(const char *lang, const char *name)
{
	const struct kind *k = kinds_find(name);

	return (k != NULL ? i18n_text(lang, k->word) : name);
}

const char *
kinds_inside(const char *lang, const char *name)
{
	const struct kind *k = kinds_find(name);

	return (k != NULL ? i18n_text(lang, k->inside) : name);
}

/*
 * Walks a list without copying it: the names are not ended by a zero byte,
 * hence the length in ${n}.
 */
const char *
kinds_next(const char *list, size_t *n)
{
	list += strspn(list, " ");
	*n = strcspn(list, " ");
	return (*n > 0 ? list : NULL);
}

int
kinds_hold(const char *list, const char *name, size_t len)
{
	size_t n;

	for (; (list = kinds_next(list, &n)) != NULL; list += n)
		if (n == len && memcmp(list, name, n) == 0)
			return (1);
	return (0);
}

/*
 * Every name is looked for in the rest of the list behind it, which finds those
 * that stand twice.
 */
int
kinds_valid(const char *list)
{
	const char *p = list;
	size_t n;
	int some = 0;

	for (; (p = kinds_next(p, &n)) != NULL; p += n, some = 1)
		if (kinds_named(p, n) == NULL || kinds_hold(p + n, p, n))
			return (0);
	return (some);
}

/*
 * For rules of the month: the kinds that a duty accepts, as the words of a
 * sentence in the reader's language.
 */
const char *
kinds_sentence(struct arena *a, const char *lang, const char *list)
{
	const char *s = "", *p = list;
	size_t n;

	for (; (p = kinds_next(p, &n)) != NULL; p += n)
		s = arena_printf(a, "%s%s%s", s, *s == '\0' ? "" :
		    i18n_text(lang, TR(" hoặc ")), kinds_inside(lang,
		    arena_strndup(a, p, n)));
	return (s);
}
