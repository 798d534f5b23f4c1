#ifndef HOCLIEU_KINDS_H
#define HOCLIEU_KINDS_H
/*
 * The kinds of items ("loại học liệu"), one row each: all that is decided by a
 * kind's name is a column here, and nothing else in the program names a kind.
 * Whether an item plays is its package's business and whether it counts in the
 * month its school's rules'; which kind an upload is proposed as is a column of
 * its format (parse/formats.h).  docs/recipes/kind.md.
 */
#include <stddef.h>

#include "people/people.h"

struct arena;

/* One kind of learning material. */
struct kind {
	const char	*name;		/* in item.kind and quota_rule.kinds; a word of a-z, never renamed: closed months hold it */
	const char	*word;		/* alone, as in a list: "Bài giảng điện tử" */
	const char	*inside;	/* behind a number inside a sentence: "bài giảng điện tử"; in English the plural */
	int		 needs_lesson;	/* must be filed under a lesson before it is submitted */
	enum audience	 audience;	/* which pupils see it unless its author says otherwise */
	const char *const *names;	/* phrases of file names that say this kind, folded, '#' for a digit; the last is NULL; NULL: none */
};

/** kinds_at(i): the row ${i}, from 0, in the order of forms; NULL behind the last. */
const struct kind	*kinds_at(int i);
/** kinds_count(): how many there are. */
int			 kinds_count(void);
/** kinds_find(name): the row of that name, NULL when there is none. */
const struct kind	*kinds_find(const char *name);
/**
 * kinds_usual(): the first row: what an upload is called until its content
 * suggests another kind, and what a new rule of the month proposes.
 */
const struct kind	*kinds_usual(void);
/**
 * kinds_by_name(file_name): the kind that the name of a document says ("KHBD
 * Bài 30.docx", "Đề kiểm tra giữa kì 1.pdf"), NULL: it says none.
 */
const struct kind	*kinds_by_name(const char *file_name);
/** kinds_word(lang, name), kinds_inside(lang, name): its words in that language; the name itself when no row has it (any more). */
const char		*kinds_word(const char *lang, const char *name);
const char		*kinds_inside(const char *lang, const char *name);

/* Lists of names with spaces between, as quota_rule.kinds has them. */

/** kinds_next(list, n): the first name of ${list} and into ${n} its length, NULL at the end; go on at the name + its length. */
const char		*kinds_next(const char *list, size_t *n);
/** kinds_hold(list, name, n): 1 when the ${n} bytes at ${name} are a name of ${list}. */
int			 kinds_hold(const char *list, const char *name, size_t n);
/** kinds_valid(list): 1 when every name of ${list} has a row, none stands twice and one at least is there. */
int			 kinds_valid(const char *list);
/** kinds_sentence(a, lang, list): "bài giảng điện tử hoặc video". */
const char		*kinds_sentence(struct arena *a, const char *lang, const char *list);

/**
 * kinds_pretend(k): for tests alone: ${k} stands as one more row behind the
 * others until it is NULL again.
 */
void			 kinds_pretend(const struct kind *k);

#endif
