/*
 * Lessons set in the demonstration school, what its pupils did with them, and
 * codes for their guardians: by the same functions as the pages, each as the
 * person who would do it.  The clock is set back while the past is made, so that
 * something is over, late, and under way.  All of it is one transaction.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/classes.h"
#include "people/people.h"
#include "people/roster.h"
#include "classwork/classwork.h"
#include "classwork/groups.h"
#include "classwork/guardian.h"
#include "library/library.h"
#include "store/secret.h"
#include "runtime/commit.h"
#include "runtime/runtime.h"

#include "demo/demo.h"
#include "library/intake.h"

#define DAY	86400

/*
 * The two teachers, their classes, and the pupils of 3A. ${now} is the real
 * time; the clock itself is set back while the past is made.
 */
struct play {
	struct db	*db;
	struct arena	*a;
	struct err	*e;
	uint8_t		 secret[32];
	int64_t		 now;
	struct viewer	*hanh, *loan;
	const struct class_row	*a3, *b3;
	struct pupil	*pupils;	/* of 3A */
	int		 n;
};

/* The lesson of that title into ${out}, NULL when there is none; 0 or -1. */
static int
lesson(struct play *p, const char *title, struct item **out)
{
	struct item *it;
	int64_t *ids;
	int i, n = work_search(p->db, p->a, &(struct work_wanted){
	    .school_id = p->hanh->school_id, .person_id = p->hanh->id,
	    .words = title, .limit = 20 },
	    &ids, p->e);

	*out = NULL;
	for (i = 0; i < n && *out == NULL; i++) {
		if (library_item_by_id(p->db, p->a, ids[i], &it, p->e) < 0)
			return (-1);
		if (it != NULL && strcmp(it->title, title) == 0)
			*out = it;
	}
	return (n < 0 ? -1 : 0);
}

/* To whom a lesson is set, and when. */
struct demo_set {
	const struct work_target	*to;	/* n of them */
	int				 n;
	int				 from, until;	/* days from today, first and last */
	const char			*note;
};

/* ${who} sets ${it}, NULL: nothing. */
static int
demo_classwork_set(struct play *p, const struct viewer *who,
    const struct item *it, const struct demo_set *s)
{
	struct work_plan plan = { .nitems = 1, .targets = s->to,
	    .ntargets = s->n, .note = s->note };
	int rc;

	if (it == NULL)
		return (0);
	plan.items = &it->id;
	plan.from_day = clock_day(p->now + (int64_t)s->from * DAY);
	plan.until_day = clock_day(p->now + (int64_t)s->until * DAY);
	/* As on its first day; the year must not turn in between. */
	if (clock_school_year(p->now + (int64_t)s->from * DAY) !=
	    clock_school_year(p->now))
		return (0);
	clock_set(p->now + (int64_t)(s->from < 0 ? s->from : 0) * DAY);
	rc = work_set(p->db, who, &plan, p->e);
	clock_set(0);
	return (rc);
}

/* One part of a lesson as its package would report it. */
static int
report(struct play *p, const struct attempt *t, const struct part *part,
    int score, int seconds)
{
	const char *kind = part->is_sco ? part->version == 2004 ?
	    "scorm2004" : "scorm12" : "simple", *data, *body;
	enum commit_result how;
	struct launched l;
	struct token tok = { .attempt_id = t->id };
	struct commit c;

	if (runtime_launch(p->db, t, part->ord, 1, &l, p->e) != 0)
		return (-1);
	memcpy(tok.visit, l.visit, sizeof(tok.visit));
	tok.expires = clock_now() + TOKEN_LIFE;
	if (!part->is_sco)
		data = "{\"completion\":\"completed\"}";
	else if (part->version == 2004)
		data = arena_printf(p->a, "{\"runtimeData\":{\"cmi\":{"
		    "\"completion_status\":\"completed\",\"score\":{"
		    "\"scaled\":\"%.2f\"}}}}", score / 100.0);
	else
		data = arena_printf(p->a, "{\"runtimeData\":{\"cmi\":{"
		    "\"core\":{\"lesson_status\":\"completed\",\"score\":{"
		    "\"raw\":\"%d\",\"min\":\"0\",\"max\":\"100\"}}}}}", score);
	body = arena_printf(p->a, "{\"visit\":\"%s\",\"seq\":1,\"entry\":%d,"
	    "\"seconds\":%d,\"kind\":\"%s\",\"final\":true,\"touched\":true,"
	    "\"data\":%s}", tok.visit, part->ord, seconds, kind, data);
	if (commit_parse(p->a, body, strlen(body), &c, p->e) != 0)
		return (-1);
	/* The visit began when the lesson was opened, that long ago. */
	clock_set(clock_now() + seconds);
	return (commit_store(p->db, p->secret, &tok, &c, &how, p->e));
}

/* A pupil does the first ${parts} parts of a lesson, ${ago} days ago. */
static int
study(struct play *p, int64_t person, const struct item *it, int parts,
    int score, int ago)
{
	struct viewer *v;
	struct attempt *t;
	struct part *list;
	int i, n, rc = 0;

	if ((n = people_viewer(p->db, p->a, person, &v, p->e)) != 1)
		return (n);
	clock_set(p->now - (int64_t)ago * DAY - 1800);
	if (runtime_open(p->db, p->a, &(struct attempt_ask){
	    .secret = p->secret, .viewer = v, .item = it, .mode = "normal" },
	    &t, p->e) != 0 || (n = runtime_parts(p->db, p->a, t, &list,
	    p->e)) < 0)
		rc = -1;
	for (i = 0; rc == 0 && i < n && parts > 0; i++)
		if (*list[i].path != '\0') {
			rc = report(p, t, &list[i], score, 150 +
			    (int)(person * 37 % 240));
			parts--;
		}
	clock_set(0);
	return (rc);
}

/* Whether and when the i-th pupil of the class did it: most, some late, some not. */
static int
class_studies(struct play *p, const struct item *it, int until, int share)
{
	int i, ago, score;

	if (it == NULL)
		return (0);
	for (i = 0; i < p->n; i++) {
		score = 60 + (i * 17 + share) % 5 * 10;
		ago = i % 6 + (until < 0 ? -until : 0);
		if (i % 9 == 7)		/* after the end */
			ago = until < 0 ? -until - 1 : 0;
		if (i == 1 || i == DEMO_ILL || i * 7 % 10 >= share)
			continue;	/* the second is the one who is shown */
		if (study(p, p->pupils[i].id, it, i % 7 == 3 ? 1 : 9,
		    score > 100 ? 100 : score, ago) != 0)
			return (-1);
	}
	return (0);
}

/*
 * A group of some pupils with a lesson of its own; the first of them has done a
 * part of it.
 */
static int
small_group(struct play *p, struct item *it)
{
	struct work_target to = { 0 };
	struct group_edit edit = { .class_id = p->a3->id };
	struct pupil_group *g;
	int64_t ids[5];
	char key[64];
	int i, n = 0;

	for (i = 1; i < p->n && n < 5; i += 6)
		ids[n++] = p->pupils[i].id;
	if (group_add(p->db, p->hanh, "Luyện đo", key, p->e) != 0 ||
	    group_find(p->db, p->a, key, &g, p->e) != 1)
		return (-1);
	edit.name = g->name;
	edit.persons = ids;
	edit.npersons = n;
	if (group_save(p->db, p->hanh, g, &edit, p->e) != 0)
		return (-1);
	to.group_id = g->id;
	if (demo_classwork_set(p, p->hanh, it, &(struct demo_set){ .to = &to,
	    .n = 1, .from = -2, .until = 5,
	    .note = "In ra, cắt rồi đo ba đồ vật ở nhà." }) != 0)
		return (-1);
	return (it == NULL || n == 0 ? 0 : study(p, ids[0], it, 1, 0, 1));
}

/*
 * A code for the guardians of each pupil of 3A, as the class teacher issues
 * them.
 */
static int
codes(struct play *p)
{
	int i;

	for (i = 0; i < p->n; i++)
		if (guardian_issue(p->db, p->secret, p->hanh, p->pupils[i].id,
		    "code", p->e) != 0)
			return (-1);
	return (0);
}

/*
 * Lessons set to a whole class (one is over, one is running), to two pupils,
 * and to a group; then what pupils did with them.
 */
static int
demo_classwork_make(struct play *p)
{
	struct item *mm, *gam, *ruler, *a;
	struct work_target a3 = { .class_id = p->a3->id };
	struct work_target b3 = { .class_id = p->b3->id }, two[2] = { { 0 } };

	if (lesson(p, "Mi-li-mét", &mm) != 0 ||
	    lesson(p, "Gam", &gam) != 0 ||
	    lesson(p, "Thước giấy 15 cm để in và cắt", &ruler) != 0 ||
	    lesson(p, "Chữ a", &a) != 0)
		return (-1);
	two[0].class_id = two[1].class_id = p->a3->id;
	two[0].person_id = p->pupils[0].id;
	two[1].person_id = p->pupils[p->n - 1].id;
	if (demo_classwork_set(p, p->hanh, gam, &(struct demo_set){
	    .to = &a3, .n = 1, .from = -9, .until = -2, .note = "" }) != 0 ||
	    demo_classwork_set(p, p->hanh, mm, &(struct demo_set){
	    .to = &a3, .n = 1, .from = -3, .until = 4,
	    .note = "Chuẩn bị một cái thước có vạch mi-li-mét nhé." }) != 0 ||
	    demo_classwork_set(p, p->hanh, a, &(struct demo_set){
	    .to = two, .n = 2, .from = -1, .until = 6,
	    .note = "Đọc to ba lần." }) != 0 ||
	    demo_classwork_set(p, p->loan, gam, &(struct demo_set){
	    .to = &b3, .n = 1, .from = -1, .until = 5, .note = "" }) != 0 ||
	    small_group(p, ruler) != 0 ||
	    class_studies(p, gam, -2, 9) != 0 ||
	    class_studies(p, mm, 4, 4) != 0)
		return (-1);
	/* The pupil who is shown has begun the one that is over. */
	if (gam != NULL && study(p, p->pupils[1].id, gam, 1, 80, 3) != 0)
		return (-1);
	return (codes(p));
}

/* Teachers, their classes and pupils: 1 all are there, 0, -1. */
static int
find_people(struct play *p)
{
	struct class_row *c;
	int i, n, rc;

	if ((rc = demo_person(p->db, p->a, "hanh", &p->hanh, p->e)) != 1 ||
	    (rc = demo_person(p->db, p->a, "loan", &p->loan, p->e)) != 1)
		return (rc);
	n = classes_of_school(p->db, p->a, p->hanh->school_id,
	    clock_school_year(p->now), &c, p->e);
	if (n < 0)
		return (-1);
	for (i = 0; i < n; i++) {
		if (strcmp(c[i].name, "3A") == 0)
			p->a3 = &c[i];
		if (strcmp(c[i].name, "3B") == 0)
			p->b3 = &c[i];
	}
	if (p->a3 == NULL || p->b3 == NULL)
		return (0);
	p->n = classes_pupils(p->db, p->a, p->a3->id, &p->pupils, p->e);
	return (p->n < 0 ? -1 : p->n > 1);
}

/*
 * 1 when the teacher has set a lesson already: then nothing is made, because
 * what is there belongs to a visitor. 0, or -1.
 */
static int
begun(struct play *p)
{
	struct work *w;

	return (work_list(p->db, p->a, &(struct work_filter){
	    .viewer = p->hanh, .which = WORK_ALL, .own = 1, .limit = 1 }, &w,
	    p->e));
}

/*
 * One transaction, so an interrupted run leaves nothing and the next one makes
 * all of it. Without the people (another school) nothing is made.
 */
int
demo_classwork(struct db *db, const char *data, struct err *e)
{
	struct play p = { .db = db, .e = e, .now = clock_now() };
	int rc, n = 0;

	p.a = arena_new();
	if ((rc = find_people(&p)) != 1 || (n = begun(&p)) != 0) {
		rc = rc < 0 || n < 0 ? -1 : 0;
		goto out;
	}
	rc = -1;
	if (secret_read(data, p.secret, e) != 0 || intake_begin(db, e) != 0)
		goto out;
	rc = demo_classwork_make(&p);
	clock_set(0);
	if (rc == 0)
		rc = db_commit(db, e);
	else
		db_rollback(db);
out:
	arena_free(p.a);
	return (rc);
}
