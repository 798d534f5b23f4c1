/* What a teacher's classes did this week, and what they will be taught without material. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/home/pg_home.h"

#define GAPS	12	/* lessons at most */
#define ITEMS	20	/* newest items of a grade that are looked at */

/* Lessons of one grade that lie in weeks ${week} and ${week} + 1. */
static int
gaps_of(struct exchange *ex, int grade, int week, json_t *out, struct err *e)
{
	struct gap_ask ask = { .grade = grade, .week_from = week,
	    .week_to = week + 1 };
	struct lesson *l;
	int64_t *ids;
	int i, n, rc;

	if ((ask.limit = GAPS - (int)json_array_size(out)) <= 0)
		return (0);
	n = library_gaps(ex->db, ex->arena, ex->viewer->school_id, &ask, &ids,
	    e);
	for (i = 0; i < n; i++) {
		if ((rc = curriculum_lesson_by_id(ex->db, ex->arena, ids[i],
		    &l, e)) < 0)
			return (-1);
		if (rc == 1)
			json_array_append_new(out, lesson_json(ex, l));
	}
	return (n < 0 ? -1 : 0);
}

/*
 * Each grade that the viewer teaches is asked once; outside of the school year
 * there is nothing to prepare.
 */
json_t *
home_gaps(struct exchange *ex, struct err *e)
{
	const struct viewer *v = ex->viewer;
	json_t *out;
	unsigned seen = 0;
	int i, week = curriculum_week(ex->db, clock_now(), e), rc = 0;

	if (week < 0)
		return (NULL);
	if (week == 0)
		return (json_array());
	out = json_array();
	for (i = 0; i < v->nclasses && rc == 0; i++) {
		if (seen & (1u << v->classes[i].grade))
			continue;
		seen |= 1u << v->classes[i].grade;
		rc = gaps_of(ex, v->classes[i].grade, week, out, e);
	}
	if (rc != 0) {
		json_decref(out);
		return (NULL);
	}
	return (out);
}

/* Monday 0:00 of this week, in the school's zone. */
static int64_t
monday(void)
{
	int64_t now = clock_now();
	struct civil c = clock_civil(now);

	return (clock_utc(c.year, c.month, c.day) -
	    (int64_t)(c.wday - 1) * 86400);
}

/*
 * How many of a class learnt this week, counted over the newest ITEMS lessons
 * of its grade; a grade without lessons has no row.  0 or -1.
 */
static int
week_of(struct exchange *ex, const struct class_ref *c, json_t *out,
    struct err *e)
{
	struct item_filter f = { .state = "published", .words = "" };
	struct result *r;
	int64_t *ids, since = monday();
	int i, k, n, count, pupils, active = 0, done = 0;
	json_t *o;

	f.school_id = ex->viewer->school_id;
	f.grade = c->grade;
	f.viewer = ex->viewer;
	f.limit = ITEMS;
	if ((n = library_list_ids(ex->db, ex->arena, &f, &ids, e)) <= 0)
		return (n);
	count = runtime_results(ex->db, ex->arena, c->id, ids, n, &r, e);
	if (count < 0)
		return (-1);
	pupils = count / n;
	for (i = 0; i < pupils; i++) {
		int here = 0;

		for (k = 0; k < n; k++)
			if (r[i * n + k].last >= since) {
				here = 1;
				done += r[i * n + k].state == 2;
			}
		active += here;
	}
	o = json_object();
	say_set(o, "name", say(ex, TR("Lớp {{name}}"), json_pack("{s:s}",
	    "name", c->name)));
	say_set(o, "href", arena_printf(ex->arena, "/classes/%s", c->key));
	json_object_set_new(o, "pupils", json_integer(pupils));
	json_object_set_new(o, "active", json_integer(active));
	say_set(o, "text", say(ex,
	    TR("{{active}} trên {{n}} em đã học trong tuần"), json_pack(
	    "{s:i,s:i}", "active", active, "n", pupils)));
	say_set(o, "more", say(ex, TR("{{n}} lượt học xong"), json_pack(
	    "{s:i}", "n", done)));
	json_array_append_new(out, o);
	return (0);
}

/* At most 8 classes: a school's page of classes has them all. */
json_t *
home_classes(struct exchange *ex, struct err *e)
{
	json_t *out = json_array();
	int i;

	for (i = 0; i < ex->viewer->nclasses && i < 8; i++)
		if (week_of(ex, &ex->viewer->classes[i], out, e) < 0) {
			json_decref(out);
			return (NULL);
		}
	return (out);
}
