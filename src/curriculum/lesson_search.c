/*
 * Search in lesson names as people type: without marks, words in any order,
 * the last one maybe unfinished, "bài 30" as a number.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"
#include "curriculum/words.h"

#define CANDIDATES	4000

/* Does folded text (" a b c ") hold ${w}?  Numbers only as a whole. */
static int
lesson_search_holds(struct arena *a, const char *folded, const char *w)
{
	return (strstr(folded, arena_printf(a,
	    words_number(w) >= 0 ? " %s " : " %s", w)) != NULL);
}

/*
 * 0 when a word is missing in label, title, topic, subject and grade; else 40
 * to 100: most when all words stand in the title, in their order, or when the
 * label names the lesson ("bài 30").
 */
static int
score(struct arena *a, const struct lesson *l, const char *folded,
    const struct words *ws, const char *phrase)
{
	const char *title = arena_printf(a, " %s ", text_fold(a, l->title));
	const char *label = text_fold(a, l->label);
	int i, hits = 0, points;

	for (i = 0; i < ws->n; i++) {
		if (!lesson_search_holds(a, folded, ws->w[i]))
			return (0);
		hits += lesson_search_holds(a, title, ws->w[i]);
	}
	points = 40 + 30 * hits / ws->n;
	if (strstr(title, arena_printf(a, " %s ", phrase)) != NULL)
		points += 20;
	else if (strstr(title, phrase) != NULL)
		points += 10;
	if (text_has_prefix(arena_printf(a, "%s ", phrase),
	    arena_printf(a, "%s ", label)))
		points += 30;		/* "bai 30 …" names this very lesson */
	if (strcmp(text_fold(a, l->title), phrase) == 0)
		points += 10;
	return (points > 100 ? 100 : points);
}

/* Best first; equal ones in the order of grade, subject and plan. */
static int
better(const void *x, const void *y)
{
	const struct lesson *a = x, *b = y;

	if (a->score != b->score)
		return (b->score - a->score);
	if (a->grade != b->grade)
		return (a->grade - b->grade);
	if (a->subject.id != b->subject.id)
		return (a->subject.id < b->subject.id ? -1 : 1);
	return (a->ord - b->ord);
}

void
lesson_sort(struct lesson *l, int n)
{
	if (n > 1)
		qsort(l, (size_t)n, sizeof(*l), better);
}

/*
 * The database looks for the longest word only, which leaves few lessons; the
 * other words and the points are judged here.
 */
int
curriculum_search(struct db *db, struct arena *a,
    const struct lesson_search *search, struct lesson **out, struct err *e)
{
	const char *phrase = text_fold(a, search->words), *folded;
	struct lesson *l;
	struct db_rows *r;
	struct words ws;
	int rc, n = 0, grade = search->grade;

	*out = NULL;
	words_split(a, phrase, &ws);
	if (ws.n == 0)
		return (0);
	l = arena_alloc(a, CANDIDATES * sizeof(*l));
	r = db_query(db, &curriculum_sql, CUR_CANDIDATES, ARGS(
	    I(":low", grade == 0 ? 1 : grade),
	    I(":high", grade == 0 ? 12 : grade), I(":subject",
	    search->subject_id), I(":school", search->school),
	    T(":word", arena_printf(a, "%% %s%%", words_longest(&ws)))), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < CANDIDATES) {
		folded = arena_strdup(a, db_text(r, LESSON_FOLDED));
		lesson_row(a, r, &l[n]);
		l[n].score = score(a, &l[n], folded, &ws, phrase);
		n += l[n].score > 0;
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	lesson_sort(l, n);
	*out = l;
	return (n > search->limit ? search->limit : n);
}
