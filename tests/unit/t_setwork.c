/* Setting lessons: who may, to whom, from when until when. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"

#include "tests/lib/classwork.h"

static struct testdb t;
static struct arena *a;
static struct err e;

#define FROM	20261123
#define UNTIL	20261127

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	classwork_make(&t);
	a = arena_new();
	err_clear(&e);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(a);
	testdb_close(&t);
	return (0);
}

/* What pupil ${p} has to do: how many, the first one in ${w}. */
static int
due(int64_t p, struct work *w)
{
	struct work *list;
	int n = work_mine(t.db, a, p, 0, 50, &list, &e);

	assert_true(n >= 0);
	if (n > 0 && w != NULL)
		*w = list[0];
	return (n);
}

static int
studies(int64_t p, int64_t item)
{
	struct item *it;
	struct scope s;

	assert_int_equal(library_item_by_id(t.db, a, item, &it, &e), 1);
	library_scope(it, &s);
	return (people_may(t.db, classwork_who(&t, a, p), MAY_STUDY_ITEM, &s,
	    &e));
}

static void
refused(int64_t who, int64_t item, struct work_target to, int from, int until,
    const char *code)
{
	assert_int_equal(classwork_set(&t, a, who, item, to, from, until, &e),
	    0);
	assert_int_equal(e.level, ERR_REJECT);
	assert_string_equal(e.code, code);
	err_clear(&e);
}

/* Refused; the code stands in ${e}. */
static void
none(const struct work_plan *p)
{
	err_clear(&e);
	assert_int_equal(work_set(t.db, classwork_who(&t, a, 1), p, &e), -1);
}

static void
t_class(void **state)
{
	struct work w;

	(void)state;
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, UNTIL, &e) > 0);
	assert_int_equal(due(2, &w), 1);
	assert_string_equal(w.title, "Mi-li-mét");
	assert_string_equal(w.by, "Trần Thị Hạnh");
	assert_string_equal(w.note, "Làm cẩn thận");
	assert_int_equal(w.state, 0);
	assert_true(w.open);
	assert_int_equal(due(3, NULL), 1);
	assert_int_equal(due(10, NULL), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM audit WHERE"
	    " verb = 'set-work' AND kind = 'assignment' AND person_id = 1"), 1);
	/* Who joins later has it too; who leaves has it no more. */
	lessons_sql(&t, "INSERT INTO class_member (class_id, person_id,"
	    " role) VALUES (1, 10, 'pupil')");
	assert_int_equal(due(10, NULL), 1);
	lessons_sql(&t, "DELETE FROM class_member WHERE class_id = 1"
	    " AND person_id = 2");
	assert_int_equal(due(2, NULL), 0);
}

/* Days begin at midnight of the school, 17:00 UTC of the day before. */
static void
t_midnight(void **state)
{
	struct work w;

	(void)state;
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), 20261125, UNTIL,
	    &e) > 0);
	clock_set(clock_utc(2026, 11, 25) - 1);
	assert_int_equal(due(2, NULL), 0);
	clock_set(clock_utc(2026, 11, 25));
	assert_int_equal(due(2, &w), 1);
	assert_false(work_over(&w));
	clock_set(clock_utc(2026, 11, 28) - 1);
	assert_int_equal(due(2, &w), 1);
	assert_false(work_over(&w));
	assert_false(work_late(&w, clock_now()));
	clock_set(clock_utc(2026, 11, 28));
	assert_int_equal(due(2, &w), 1);	/* late, not gone */
	assert_true(work_over(&w));
	assert_true(work_late(&w, clock_now()));
	assert_false(work_late(&w, clock_now() - 1));
	assert_false(work_late(&w, 0));
	/* Two months later it is no longer held before a child's eyes. */
	clock_set(clock_utc(2027, 1, 25) + 7 * 3600);
	assert_int_equal(due(2, NULL), 1);
	clock_set(clock_utc(2027, 1, 27) + 7 * 3600);
	assert_int_equal(due(2, NULL), 0);
	/* A new school year begins with nothing due. */
	assert_true(classwork_set(&t, a, 1, 2, CLASS(1), 20270126, 20270731,
	    &e) > 0);
	clock_set(clock_utc(2027, 7, 31));
	assert_int_equal(due(2, NULL), 1);
	clock_set(clock_utc(2027, 8, 1));
	assert_int_equal(due(2, NULL), 0);
}

static void
t_refusals(void **state)
{
	struct work_plan p = { .from_day = FROM, .until_day = UNTIL,
	    .note = "" };
	struct work_target many[WORK_TARGETS + 1], one = CLASS(1);
	int64_t items[WORK_LESSONS + 1];
	char note[2 * WORK_NOTE + 4];
	int i;

	(void)state;
	refused(1, 1, CLASS(1), FROM, 20261122, "SET-UNTIL");
	refused(1, 1, CLASS(1), 20261120, 20261122, "SET-OVER");
	refused(1, 1, CLASS(1), 20261131, 20261205, "SET-FROM");
	refused(1, 1, CLASS(1), 20260731, UNTIL, "SET-FROM");
	refused(1, 1, CLASS(1), 0, UNTIL, "SET-FROM");
	refused(1, 1, CLASS(1), FROM, 20270801, "SET-UNTIL");
	refused(1, 1, CLASS(1), FROM, 99999999, "SET-UNTIL");
	refused(1, 1, CLASS(2), FROM, UNTIL, "SET-CLASS");	/* not the own */
	refused(1, 1, CLASS(3), FROM, UNTIL, "SET-CLASS");	/* last year's */
	refused(1, 1, CLASS(5), FROM, UNTIL, "SET-CLASS");	/* another school */
	refused(1, 1, CLASS(77), FROM, UNTIL, "SET-CLASS");
	refused(1, 1, PUPIL(1, 10), FROM, UNTIL, "SET-PUPIL");
	refused(1, 1, PUPIL(1, 1), FROM, UNTIL, "SET-PUPIL");	/* the teacher */
	refused(1, 1, GROUP(9), FROM, UNTIL, "SET-GROUP");
	refused(1, 4, CLASS(1), FROM, UNTIL, "SET-ITEM");	/* cannot be played */
	refused(1, 6, CLASS(1), FROM, UNTIL, "SET-ITEM");	/* another school */
	refused(1, 99, CLASS(1), FROM, UNTIL, "SET-ITEM");
	lessons_sql(&t, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE id = 2");
	refused(1, 2, CLASS(1), FROM, UNTIL, "SET-ITEM");
	/* A newer version in review: the old one still is what pupils open. */
	lessons_sql(&t, "UPDATE item SET version_id = 11, state = 'published'"
	    " WHERE id = 1");
	/* Nothing, nobody, too much. */
	none(&p);
	assert_string_equal(e.code, "SET-LESSON");
	assert_string_equal(e.field, "item");
	for (i = 0; i <= WORK_LESSONS; i++)
		items[i] = 1;
	p.items = items;
	p.nitems = WORK_LESSONS + 1;
	none(&p);
	assert_string_equal(e.code, "SET-MANY-LESSONS");
	p.nitems = 1;
	none(&p);
	assert_string_equal(e.code, "SET-TARGET");
	for (i = 0; i <= WORK_TARGETS; i++)
		many[i] = one;
	p.targets = many;
	p.ntargets = WORK_TARGETS + 1;
	none(&p);
	assert_string_equal(e.code, "SET-MANY");
	p.ntargets = 1;
	for (i = 0; i <= WORK_NOTE; i++)
		memcpy(note + 2 * i, "đ", 3);
	p.note = note;
	none(&p);
	assert_string_equal(e.code, "SET-NOTE");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM assignment"),
	    0);
	lessons_sql(&t, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT"
	    " i + 1 FROM n WHERE i < 5000) INSERT INTO assignment (key,"
	    " item_id, school_id, year, person_id, from_day, until_day,"
	    " created, changed) SELECT 'k' || i, 1, 1, 2026, 1, 20261101,"
	    " 20261102, 0, 0 FROM n");
	refused(1, 1, CLASS(1), FROM, UNTIL, "SET-FULL");
}

/* Teachers of the class, heads of its grade, the principal; nobody else. */
static void
t_who(void **state)
{
	static const struct { int64_t who; int may; } rows[] = {
		{ 1, 1 }, { 4, 1 }, { 5, 1 }, { 6, 0 }, { 7, 0 }, { 8, 0 },
		{ 2, 0 }, { 9, 0 }
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int64_t id = classwork_set(&t, a, rows[i].who, 1, CLASS(1),
		    FROM, 20261201 + (int)i, &e);

		assert_int_equal(id > 0, rows[i].may);
		if (!rows[i].may)
			assert_true(strcmp(e.code, "SET-CLASS") == 0 ||
			    strcmp(e.code, "SET-ITEM") == 0);
	}
	/* Who is shut out of teaching sets nothing. */
	lessons_sql(&t, "UPDATE person_grant SET until = 1 WHERE person_id = 1");
	refused(1, 3, CLASS(1), FROM, UNTIL, "SET-CLASS");
	/* A head of one subject sets that subject's lessons only. */
	lessons_sql(&t, "INSERT INTO subject (id, code, name, abbr, family,"
	    " ord) VALUES (902, 'nhac-thu', 'Nhạc', 'Nhạc', 'nt', 2);"
	    "INSERT INTO lesson (id, key, subject_id, grade, series, code)"
	    " VALUES (913, 'l913', 902, 3, 'thu', '1');"
	    "UPDATE item_lesson SET lesson_id = 913 WHERE item_id = 2;"
	    "INSERT INTO person_grant (person_id, role, unit_id, subject_id,"
	    " since) VALUES (6, 'head', 1, 902, 0)");
	assert_true(classwork_set(&t, a, 6, 2, CLASS(1), FROM, UNTIL, &e) > 0);
	refused(6, 1, CLASS(1), FROM, UNTIL, "SET-CLASS");
}

static void
t_twice(void **state)
{
	struct work w;

	(void)state;
	assert_int_equal(work_already(t.db, 1, 1, &e), 0);
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, UNTIL, &e) > 0);
	refused(1, 1, CLASS(1), FROM, UNTIL, "SET-TWICE");
	refused(5, 1, CLASS(1), FROM, UNTIL, "SET-TWICE");
	assert_true(classwork_set(&t, a, 1, 1, PUPIL(1, 2), FROM, UNTIL,
	    &e) > 0);
	refused(1, 1, PUPIL(1, 2), FROM, UNTIL, "SET-TWICE");
	lessons_sql(&t, "UPDATE assignment SET withdrawn = 1 WHERE id = 2");
	assert_int_equal(work_already(t.db, 1, 1, &e), UNTIL);
	assert_int_equal(work_already(t.db, 1, 2, &e), 0);
	/* With other dates it is set again; the pupil has it once. */
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, 20261204,
	    &e) > 0);
	assert_int_equal(due(2, &w), 1);
	assert_int_equal(w.until_day, UNTIL);
	clock_set(clock_utc(2026, 11, 30));
	assert_int_equal(due(2, &w), 1);
	assert_int_equal(w.until_day, 20261204);
	clock_set(clock_utc(2026, 12, 8));	/* both over: the latest */
	assert_int_equal(due(2, &w), 1);
	assert_int_equal(w.until_day, 20261204);
	/* Withdrawn, the same may be said again. */
	clock_set(clock_utc(2026, 11, 23));
	lessons_sql(&t, "UPDATE assignment SET withdrawn = 1");
	assert_int_equal(due(2, NULL), 0);
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, UNTIL, &e) > 0);
}

/* A lesson of another grade: open by being set, from its first day on. */
static void
t_access(void **state)
{
	struct attempt *run;
	struct work w;
	int64_t id;

	(void)state;
	assert_true(studies(2, 1));
	assert_false(studies(2, 5));
	id = classwork_set(&t, a, 1, 5, CLASS(1), 20261125, UNTIL, &e);
	assert_true(id > 0);
	assert_false(studies(2, 5));
	clock_set(clock_utc(2026, 11, 25));
	assert_true(studies(2, 5));
	assert_false(studies(10, 5));
	run = lessons_open(&t, a, 2, 5, "normal", &e);
	assert_non_null(run);
	assert_int_equal(runtime_may_play(t.db, a, run, &e), 1);
	clock_set(clock_utc(2026, 12, 20));	/* late work is not forbidden */
	assert_true(studies(2, 5));
	assert_int_equal(runtime_may_play(t.db, a, run, &e), 1);
	/* Left the class: out of the lesson, the attempt is kept. */
	lessons_sql(&t, "DELETE FROM class_member WHERE person_id = 2");
	assert_false(studies(2, 5));
	assert_int_equal(runtime_may_play(t.db, a, run, &e), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM attempt"), 1);
	lessons_sql(&t, "INSERT INTO class_member (class_id, person_id,"
	    " role) VALUES (1, 2, 'pupil')");
	assert_true(studies(2, 5));
	/* The lesson is withdrawn: nobody, but it still stands in the list. */
	lessons_sql(&t, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE id = 5");
	assert_false(studies(2, 5));
	assert_int_equal(due(2, &w), 1);
	assert_false(w.open);
	lessons_sql(&t, "UPDATE item SET state = 'published', live_id = 5"
	    " WHERE id = 5");
	/* The assignment is withdrawn: a tombstone. */
	assert_int_equal(work_withdraw(t.db, classwork_who(&t, a, 1), &w, &e),
	    0);
	assert_false(studies(2, 5));
	assert_int_equal(due(2, NULL), 0);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM assignment"),
	    1);
	assert_int_equal(work_withdraw(t.db, classwork_who(&t, a, 1), &w, &e),
	    -1);
	assert_string_equal(e.code, "SET-GONE");
}

static void
t_pupil(void **state)
{
	(void)state;
	assert_true(classwork_set(&t, a, 1, 5, PUPIL(1, 2), FROM, UNTIL,
	    &e) > 0);
	assert_true(studies(2, 5));
	assert_false(studies(3, 5));
	assert_int_equal(due(2, NULL), 1);
	assert_int_equal(due(3, NULL), 0);
	/* In another class now: that class's teacher sets what is due. */
	lessons_sql(&t, "UPDATE class_member SET class_id = 2"
	    " WHERE person_id = 2");
	assert_false(studies(2, 5));
	assert_int_equal(due(2, NULL), 0);
}

static struct pupil_group *
group_now(const char *key)
{
	struct pupil_group *g;

	assert_int_equal(group_find(t.db, a, key, &g, &e), 1);
	return (g);
}

static struct pupil_group *
group(int64_t who, const char *name)
{
	char key[64];

	assert_int_equal(group_add(t.db, classwork_who(&t, a, who), name, key,
	    &e), 0);
	return (group_now(key));
}

static int
save(const struct viewer *who, const struct pupil_group *g, const char *name,
    int64_t class, const int64_t *persons, int n)
{
	return (group_save(t.db, who, g, &(struct group_edit){ .name = name,
	    .class_id = class, .persons = persons, .npersons = n }, &e));
}

static void
t_groups(void **state)
{
	struct viewer *hanh = classwork_who(&t, a, 1);
	struct pupil_group *g, *list;
	struct group_pupil *p;
	struct work *w;
	int64_t both[] = { 3, 2 }, stranger = 10;
	char key[64], first[64];
	int i;

	(void)state;
	g = group(1, "Nhóm luyện đo");
	refused(1, 5, GROUP(g->id), FROM, UNTIL, "SET-GROUP-EMPTY");
	assert_int_equal(save(hanh, g, "Nhóm đo", 1, both, 2), 0);
	assert_int_equal(group_members(t.db, a, g->id, &p, &e), 2);
	assert_string_equal(p[0].name, "Nguyễn Minh Anh");	/* Anh < Bảo */
	g = group_now(g->key);
	assert_int_equal(g->members, 2);
	assert_string_equal(g->name, "Nhóm đo");
	assert_true(classwork_set(&t, a, 1, 5, GROUP(g->id), FROM, UNTIL,
	    &e) > 0);
	assert_true(studies(2, 5) && studies(3, 5));
	refused(1, 5, GROUP(g->id), FROM, UNTIL, "SET-TWICE");
	assert_int_equal(due(3, NULL), 1);
	lessons_text(&t, "SELECT key FROM assignment", first, sizeof(first));
	/* Another's group is not for me, nor are another's pupils. */
	refused(8, 1, GROUP(g->id), FROM, UNTIL, "SET-GROUP");
	assert_int_equal(save(hanh, g, "x", 1, &stranger, 1), -1);
	assert_string_equal(e.code, "SET-PUPIL");
	err_clear(&e);
	assert_int_equal(save(hanh, g, "x", 2, &stranger, 1), -1);
	assert_string_equal(e.code, "SET-CLASS");
	err_clear(&e);
	assert_int_equal(save(hanh, g, "", 0, NULL, 0), -1);
	assert_string_equal(e.code, "GROUP-NAME");
	err_clear(&e);
	/* Refused is refused as a whole. */
	assert_int_equal(group_now(g->key)->members, 2);
	assert_string_equal(group_now(g->key)->name, "Nhóm đo");
	/* Fewer members: what runs follows. */
	assert_int_equal(save(hanh, g, "Nhóm đo", 1, both, 1), 0);
	assert_false(studies(2, 5));
	assert_true(studies(3, 5));
	/* Left the class: counts no more, not even in the group. */
	lessons_sql(&t, "DELETE FROM class_member WHERE person_id = 3"
	    " AND class_id = 1");
	assert_false(studies(3, 5));
	assert_int_equal(group_now(g->key)->members, 0);
	lessons_sql(&t, "INSERT INTO class_member (class_id, person_id,"
	    " role) VALUES (1, 3, 'pupil')");
	/* Closed: what was set stays, nothing new, no other members. */
	assert_int_equal(group_close(t.db, hanh, g, &e), 0);
	assert_int_equal(group_close(t.db, hanh, g, &e), 0);
	assert_true(studies(3, 5));
	refused(1, 1, GROUP(g->id), FROM, UNTIL, "SET-GROUP");
	g = group_now(g->key);
	assert_int_equal(save(hanh, g, "x", 0, NULL, 0), -1);
	assert_string_equal(e.code, "SET-GROUP");
	err_clear(&e);
	assert_int_equal(group_list(t.db, a, 1, &list, &e), 0);
	/* A group is of one school year. */
	g = group(1, "Cũ");
	assert_int_equal(save(hanh, g, "Cũ", 1, both, 2), 0);
	lessons_sql(&t, "UPDATE pupil_group SET year = 2025");
	refused(1, 1, GROUP(g->id), FROM, UNTIL, "SET-GROUP");
	/* Nobody is left in it: its teacher still takes back what was set. */
	lessons_sql(&t, "DELETE FROM group_member");
	assert_int_equal(work_find(t.db, a, first, &w, &e), 1);
	assert_int_equal(work_may_change(t.db, a, hanh, w, &e), 1);
	for (i = 0; i < GROUP_OPEN; i++)
		(void)group(1, "Nhóm");
	assert_int_equal(group_add(t.db, hanh, "Nhóm", key, &e), -1);
	assert_string_equal(e.code, "GROUP-MANY");
}

static int
changed(const struct viewer *who, const struct work *w, int until,
    const char *note, const char *rule)
{
	return (work_change(t.db, who, w, &(struct work_plan){
	    .from_day = FROM, .until_day = until, .note = note,
	    .rule = rule }, &e));
}

static void
t_change(void **state)
{
	struct viewer *hanh = classwork_who(&t, a, 1);
	struct work w;

	(void)state;
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, UNTIL, &e) > 0);
	assert_int_equal(due(2, &w), 1);
	assert_int_equal(work_may_change(t.db, a, hanh, &w, &e), 1);
	assert_int_equal(work_may_change(t.db, a, classwork_who(&t, a, 5), &w, &e), 1);
	assert_int_equal(work_may_change(t.db, a, classwork_who(&t, a, 4), &w, &e), 1);
	assert_int_equal(work_may_change(t.db, a, classwork_who(&t, a, 6), &w, &e), 0);
	assert_int_equal(work_may_change(t.db, a, classwork_who(&t, a, 8), &w, &e), 0);
	/* Another teacher of the class reads along, no more. */
	lessons_sql(&t, "INSERT INTO class_member (class_id, person_id,"
	    " role) VALUES (1, 8, 'teacher')");
	assert_int_equal(work_may_change(t.db, a, classwork_who(&t, a, 8), &w, &e), 0);
	assert_int_equal(changed(hanh, &w, 20261122, "", ""),
	    -1);
	assert_string_equal(e.code, "SET-UNTIL");
	err_clear(&e);
	/* An end in the past ends it. */
	clock_set(clock_utc(2026, 11, 26));
	assert_int_equal(changed(hanh, &w, 20261125, "Xong", "first"), 0);
	assert_int_equal(due(2, &w), 1);
	assert_true(work_over(&w));
	assert_string_equal(w.note, "Xong");
	assert_string_equal(w.rule, "first");
	assert_int_equal(changed(hanh, &w, 20261125, "Xong", "best of"), -1);
	assert_string_equal(e.code, "SET-RULE");
	err_clear(&e);
	/* Who no longer teaches the class changes nothing there. */
	lessons_sql(&t, "DELETE FROM class_member WHERE person_id = 1");
	assert_int_equal(work_may_change(t.db, a, classwork_who(&t, a, 1), &w, &e), 0);
	assert_int_equal(work_withdraw(t.db, hanh, &w, &e), 0);
	assert_int_equal(changed(hanh, &w, UNTIL, "", ""), -1);
	assert_string_equal(e.code, "SET-GONE");
}

/* A failure is no refusal on a field, and nothing is set by it. */
static void
t_failure(void **state)
{
	struct viewer *hanh = classwork_who(&t, a, 1);
	const struct work_target to = CLASS(1);
	const int64_t item = 5;
	struct work_plan p = { .items = &item, .nitems = 1, .targets = &to,
	    .ntargets = 1, .from_day = FROM, .until_day = UNTIL, .note = "" };
	struct pupil_group *g;
	struct work *w, one;

	(void)state;
	assert_true(classwork_set(&t, a, 1, 1, CLASS(1), FROM, UNTIL, &e) > 0);
	assert_int_equal(due(2, &one), 1);
	/* The old way of renaming leaves views pointing at what is gone. */
	lessons_sql(&t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE class RENAME TO gone");
	assert_int_equal(work_set(t.db, hanh, &p, &e), -1);
	assert_string_equal(e.code, "DB-FAILED");
	assert_string_equal(e.field, "");
	assert_int_equal(work_may_change(t.db, a, hanh, &one, &e), -1);
	lessons_sql(&t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE gone RENAME TO class;"
	    "ALTER TABLE pupil_group RENAME TO gone");
	assert_int_equal(group_find(t.db, a, "g", &g, &e), -1);
	assert_null(g);
	lessons_sql(&t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE gone RENAME TO pupil_group;"
	    "ALTER TABLE assignment RENAME TO gone");
	assert_int_equal(work_find(t.db, a, one.key, &w, &e), -1);
	assert_null(w);
	assert_int_equal(work_already(t.db, 1, 1, &e), -1);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_class), CASE(t_midnight), CASE(t_refusals),
		CASE(t_who), CASE(t_twice), CASE(t_access), CASE(t_pupil),
		CASE(t_groups), CASE(t_change), CASE(t_failure),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
