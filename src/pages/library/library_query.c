/* What the query of /library asks for: its tree keys resolved, as a filter, as an address. */
#include <string.h>

#include "util/arena.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/library/library_query.h"

/*
 * Ends in "?" or "&", so that a caller adds a field of its own by its text
 * alone.
 */
char *
library_href(struct exchange *ex, const struct library_ask *a)
{
	struct arena *m = ex->arena;
	char *s = arena_strdup(m, "/library?");

	if (a->school_key[0] != '\0')
		s = arena_printf(m, "%sschool=%s&", s, a->school_key);
	if (a->grade != 0)
		s = arena_printf(m, "%sg=%d&", s, a->grade);
	if (a->subject_id != 0)
		s = arena_printf(m, "%ss=%s&", s, url_encode(m,
		    a->subject_code));
	if (a->lesson_id != 0)
		s = arena_printf(m, "%sl=%s&", s, url_encode(m,
		    a->lesson_key));
	if (a->state[0] != '\0')
		s = arena_printf(m, "%sstate=%s&", s, a->state);
	if (a->mine)
		s = arena_printf(m, "%smine=1&", s);
	if (a->words[0] != '\0')
		s = arena_printf(m, "%sq=%s&", s, url_encode(m, a->words));
	return (s);
}

/*
 * The school to look into: the own one, or for an inspector the chosen one
 * below the unit, else the first.  A key that is none of these is NOT-FOUND,
 * never another school.
 */
static int
ask_school(struct exchange *ex, struct library_ask *a, const char *key,
    struct err *e)
{
	struct class_row *list;
	int i, n;

	a->school_key = "";
	a->school_id = ex->viewer->school_id;
	if (a->school_id != 0 && key[0] == '\0')
		return (0);
	n = classes_schools(ex->db, ex->arena, ex->viewer->unit_id, &list, e);
	if (n < 0)
		return (-1);
	for (i = 0; i < n; i++)
		if (key[0] == '\0' || strcmp(key, list[i].key) == 0) {
			a->school_id = list[i].id;
			a->school_key = list[i].key;
			return (0);
		}
	if (key[0] != '\0')
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "school"));
	return (0);
}

/* A code that the grade does not have asks for all subjects. */
static int
ask_subject(struct exchange *ex, struct library_ask *a, const char *code,
    struct err *e)
{
	struct subject *list;
	int i, n;

	if (code[0] == '\0')
		return (0);
	n = curriculum_subjects(ex->db, ex->arena, a->grade, &list, e);
	for (i = 0; i < n; i++)
		if (strcmp(list[i].code, code) == 0) {
			a->subject_id = list[i].id;
			a->subject_code = list[i].code;
			a->subject_name = list[i].name;
		}
	return (n < 0 ? -1 : 0);
}

/*
 * A lesson settles grade and subject as well, whatever the query says of them.
 */
static int
ask_lesson(struct exchange *ex, struct library_ask *a, const char *key,
    struct err *e)
{
	struct lesson *l;
	int rc;

	if (key[0] == '\0')
		return (0);
	if ((rc = curriculum_lesson(ex->db, ex->arena, key, &l, e)) != 1)
		return (rc);
	a->lesson_id = l->id;
	a->lesson_key = l->key;
	a->lesson_name = l->label[0] != '\0' ? arena_printf(ex->arena,
	    "%s. %s", l->label, l->title) : l->title;
	a->grade = l->grade;
	a->subject_id = l->subject.id;
	a->subject_code = l->subject.code;
	a->subject_name = l->subject.name;
	return (0);
}

/*
 * Gives back our own literal, "" for an unknown word: nothing typed into the
 * address goes on into links and statements.
 */
static const char *
known_state(const char *s)
{
	static const char *const list[] = {
		"published", "submitted", "draft", "returned", "refused",
		"checking", "withdrawn"
	};
	size_t i;

	for (i = 0; i < sizeof(list) / sizeof(*list); i++)
		if (strcmp(list[i], s) == 0)
			return (list[i]);
	return ("");
}

/*
 * Wrong values mean "any", so an old or mistyped address still shows a list.
 */
static int
library_query_ask(struct exchange *ex, struct library_ask *a, struct err *e)
{
	struct form *q = form_query(ex);

	memset(a, 0, sizeof(*a));
	a->subject_code = a->subject_name = a->lesson_key = "";
	a->lesson_name = "";
	a->words = form_text(q, "q");
	a->state = known_state(form_text(q, "state"));
	a->mine = strcmp(form_text(q, "mine"), "1") == 0;
	a->grade = (int)form_int(q, "g", 1, 12, 0);
	a->page = (int)form_int(q, "p", 1, 100000, 1);
	if (ask_school(ex, a, form_text(q, "school"), e) != 0 ||
	    ask_subject(ex, a, form_text(q, "s"), e) != 0)
		return (-1);
	return (ask_lesson(ex, a, form_text(q, "l"), e));
}

/*
 * The list and the workbook read the query through this one function, so they
 * always show the same items.
 */
int
library_asked(struct exchange *ex, struct library_ask *a,
    struct item_filter *f, struct err *e)
{
	if (library_query_ask(ex, a, e) != 0)
		return (-1);
	*f = (struct item_filter){ .school_id = a->school_id,
	    .grade = a->grade,
	    .subject_id = a->subject_id, .lesson_id = a->lesson_id,
	    .owner_id = a->mine ? ex->viewer->id : 0, .state = a->state,
	    .words = a->words, .viewer = ex->viewer,
	    .offset = (a->page - 1) * LIBRARY_PAGE, .limit = LIBRARY_PAGE };
	return (0);
}

/* The narrowest filter names the list. */
const char *
library_heading(struct exchange *ex, const struct library_ask *a)
{
	if (a->lesson_id != 0)
		return (a->lesson_name);
	if (a->subject_id != 0 && a->grade != 0)
		return (arena_printf(ex->arena, "%s %d", a->subject_name,
		    a->grade));
	if (a->subject_id != 0)
		return (a->subject_name);
	if (a->grade != 0)
		return (say(ex, TR("Khối {{n}}"), json_pack("{s:i}", "n",
		    a->grade)));
	if (a->mine)
		return (i18n_text(ex->lang, TR("Bài của tôi")));
	return (i18n_text(ex->lang, TR("Tất cả học liệu")));
}
