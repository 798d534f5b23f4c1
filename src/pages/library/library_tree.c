/*
 * The tree khối > môn > bài.  Counts are of published items, the same for all.
 * Only the branch that is looked at is drawn to its lessons: a school's nine
 * grades with all lessons would be 400 KB of page.
 */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/classes.h"
#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/library/library_tree.h"

#define SHOWN	12	/* lessons drawn around the one that is looked at */

/*
 * A place of the tree: the address that chooses it and how many published
 * items lie there; "none" greys it out.
 */
static json_t *
node(struct exchange *ex, const struct library_ask *a, const char *name,
    int64_t count, int here)
{
	json_t *o = json_pack("{s:s,s:s,s:b}", "href", library_href(ex, a),
	    "name", name, "here", here);

	json_object_set_new(o, "none", json_boolean(count == 0));
	say_set(o, "count", i18n_number(ex->arena, ex->lang, count));
	return (o);
}

/*
 * The lessons of the open subject: only those around the chosen one, unless
 * the query says all=1.  0 or -1.
 */
static int
lesson_nodes(struct exchange *ex, const struct library_ask *a, json_t *subject,
    struct err *e)
{
	struct library_ask b = *a;
	struct shelf_lesson *have = NULL;
	struct lesson *l;
	json_t *list = json_array();
	int i, n, nhave, at = 0, from, to;

	n = curriculum_lessons(ex->db, ex->arena, a->school_id, a->grade,
	    a->subject_id, &l, e);
	nhave = library_lesson_items(ex->db, ex->arena, &(struct shelf_ask){
	    .school_id = a->school_id, .grade = a->grade,
	    .subject_id = a->subject_id, .who = ex->viewer }, &have, e);
	for (i = 0; i < n; i++)
		if (l[i].id == a->lesson_id)
			at = i;
	from = at > SHOWN / 2 ? at - SHOWN / 2 : 0;
	to = from + SHOWN < n ? from + SHOWN : n;
	if (form_int(form_query(ex), "all", 1, 1, 0) == 1) {
		from = 0;
		to = n;
	}
	for (i = from; i < to; i++) {
		b.lesson_id = l[i].id;
		b.lesson_key = l[i].key;
		json_array_append_new(list, node(ex, &b, arena_printf(
		    ex->arena, "%s%s%s", l[i].label, l[i].label[0] != '\0' ?
		    ". " : "", l[i].title), library_lesson_at(have, nhave,
		    l[i].id), l[i].id == a->lesson_id));
	}
	json_object_set_new(subject, "lessons", list);
	if (n > 0 && (from > 0 || to < n)) {
		say_set(subject, "all", say(ex, TR("Cả {{n}} bài…"), json_pack(
		    "{s:i}", "n", n)));
		say_set(subject, "all_href", arena_printf(ex->arena,
		    "%sall=1#tree", library_href(ex, a)));
	}
	return (n < 0 || nhave < 0 ? -1 : 0);
}

/* The subjects of one grade; only the open one gets its lessons. */
static int
subject_nodes(struct exchange *ex, const struct library_ask *a, int grade,
    json_t *parent, const struct shelf *counts, struct err *e)
{
	struct library_ask b = *a;
	struct subject *s;
	json_t *list = json_array(), *one;
	int i, n, open, rc = 0;

	json_object_set_new(parent, "subjects", list);
	n = curriculum_subjects(ex->db, ex->arena, grade, &s, e);
	b.grade = grade;
	b.lesson_id = 0;
	for (i = 0; i < n && rc == 0; i++) {
		b.subject_id = s[i].id;
		b.subject_code = s[i].code;
		open = a->grade == grade && a->subject_id == s[i].id;
		one = node(ex, &b, s[i].name, library_shelf_at(counts,
		    grade, s[i].id),
		    open && a->lesson_id == 0);
		json_object_set_new(one, "open", json_boolean(open));
		json_array_append_new(list, one);
		if (open) {
			b.lesson_id = a->lesson_id;
			rc = lesson_nodes(ex, &b, one, e);
			b.lesson_id = 0;
		}
	}
	return (n < 0 ? -1 : rc);
}

/*
 * Grades that the school teaches, by its classes of this year, as bits; 1 to 9
 * (primary and lower secondary) when it has no classes.  0 or -1.
 */
static int
grades_of(struct exchange *ex, int64_t school, unsigned *grades,
    struct err *e)
{
	struct class_row *c;
	unsigned mask = 0;
	int i, n;

	n = classes_of_school(ex->db, ex->arena, school,
	    clock_school_year(clock_now()), &c, e);
	for (i = 0; i < n; i++)
		mask |= 1u << c[i].grade;
	*grades = mask != 0 ? mask : 0x3fe;
	return (n < 0 ? -1 : 0);
}

/*
 * Grades with the number of their published items; the grade that is asked for
 * is unfolded into subjects and lessons.
 */
json_t *
library_tree(struct exchange *ex, const struct library_ask *a, struct err *e)
{
	struct library_ask b = *a;
	json_t *list = json_array(), *one;
	struct shelf counts;
	unsigned grades;
	int g, open, rc = 0;

	if (grades_of(ex, a->school_id, &grades, e) != 0 ||
	    library_shelf(ex->db, ex->arena, a->school_id, ex->viewer,
	    &counts, e) != 0) {
		json_decref(list);
		return (NULL);
	}
	/*
	 * Counts are of published items, so a link of the tree takes no other
	 * filter along: it must lead to as many as it promises.
	 */
	b.state = b.words = "";
	b.mine = 0;
	for (g = 1; g <= 12 && rc == 0; g++) {
		/*
		 * A grade without classes is shown when it is asked for or has
		 * items.
		 */
		if ((grades & (1u << g)) == 0 && g != a->grade &&
		    library_shelf_at(&counts, g, 0) == 0)
			continue;
		b.grade = g;
		b.subject_id = b.lesson_id = 0;
		open = a->grade == g;
		one = node(ex, &b, say(ex, TR("Khối {{n}}"), json_pack("{s:i}",
		    "n", g)), library_shelf_at(&counts, g, 0), 0);
		json_object_set_new(one, "open", json_boolean(open));
		json_array_append_new(list, one);
		if (open) {
			b = *a;
			b.state = b.words = "";
			b.mine = 0;
			rc = subject_nodes(ex, &b, g, one, &counts, e);
		}
	}
	if (rc != 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}
