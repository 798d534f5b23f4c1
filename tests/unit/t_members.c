/* Times in a class: joining, leaving, moving, coming back, and what sees them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/classes.h"
#include "people/classmake.h"
#include "people/members.h"
#include "people/people.h"
#include "runtime/runtime.h"
#include "tests/lib/lessons.h"

#define DAY	86400
enum { HANH = 1, MINH = 2, BAO = 3, LOAN = 4 };

static struct testdb t;
static struct arena *a;
static struct class_row *c3a, *c3b;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	clock_set(clock_utc(2026, 11, 23) + 9 * 3600);
	lessons_make(&t);
	lessons_sql(&t, "INSERT INTO person (id, key, unit_id, login, name,"
	    " folded, created) VALUES (4, 'p4', 1, 'loan', 'Loan', 'loan', 0);"
	    "INSERT INTO person_grant (person_id, role, unit_id, since)"
	    " VALUES (4, 'teacher', 1, 0);"
	    "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (2, 4, 'teacher')");
	a = arena_new();
	err_clear(&e);
	assert_int_equal(classes_find(t.db, a, "c1", &c3a, &e), 1);
	assert_int_equal(classes_find(t.db, a, "c2", &c3b, &e), 1);
	assert_int_equal(db_begin(t.db, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_rollback(t.db);
	arena_free(a);
	testdb_close(&t);
	return (0);
}

static int
pupils(const struct class_row *c)
{
	struct class_row *now;
	struct pupil *p;
	int n = classes_pupils(t.db, a, c->id, &p, &e);

	/* The number that lists show is the number of those who are there. */
	assert_int_equal(classes_find(t.db, a, c->key, &now, &e), 1);
	assert_int_equal(now->pupils, n);
	return (n);
}

/* Times of Minh in 3A; ${whole} 1: only one from the beginning until now. */
static int
times(int whole)
{
	struct member *m;
	int i, n = members_list(t.db, a, c3a->id, &m, &e), all = 0;

	for (i = 0; i < n; i++)
		if (m[i].id == MINH)
			all += !whole || (m[i].since == 0 && m[i].until == 0);
	return (all);
}

static struct viewer *
viewer(int64_t id)
{
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

static void
members_moved(void **state)
{
	struct member *m;
	int64_t at;
	int i, n, left = 0;

	(void)state;
	assert_int_equal(members_day(c3b, 20261120, &at, &e), 0);
	assert_int_equal(members_move(t.db, c3b, MINH, at, &e), 1);
	assert_int_equal(members_move(t.db, c3b, MINH, at, &e), 0);
	assert_int_equal(pupils(c3a), 1);
	assert_int_equal(pupils(c3b), 1);
	n = members_list(t.db, a, c3a->id, &m, &e);
	for (i = 0; i < n; i++)
		if (m[i].until != 0) {
			left++;
			assert_int_equal(m[i].id, MINH);
			assert_int_equal(m[i].until, at);
		}
	assert_int_equal(left, 1);
	assert_int_equal(viewer(MINH)->nclasses, 1);
	assert_string_equal(viewer(MINH)->classes[0].name, "3B");
	/* Back again: two times in 3A, one of them over. */
	assert_int_equal(members_move(t.db, c3a, MINH, clock_now(), &e), 1);
	assert_int_equal(pupils(c3a), 2);
	assert_int_equal(pupils(c3b), 0);
	assert_int_equal(viewer(MINH)->nclasses, 1);
}

static void
members_refused(void **state)
{
	int64_t at;

	(void)state;
	assert_int_equal(members_day(c3a, 20261124, &at, &e), -1);
	assert_string_equal(e.code, "MEMBER-DATE");
	assert_int_equal(members_day(c3a, 20260731, &at, &e), -1);
	assert_int_equal(members_day(c3a, 20260231, &at, &e), -1);
	assert_int_equal(members_day(c3a, 20261123, &at, &e), 0);
	assert_int_equal(members_join(t.db, c3b, MINH, "pupil", 0, at, &e), -1);
	assert_string_equal(e.code, "MEMBER-ELSEWHERE");
	assert_int_equal(members_join(t.db, c3a, MINH, "teacher", 0, at, &e),
	    -1);
	assert_string_equal(e.code, "MEMBER-ROLE");
	assert_int_equal(members_join(t.db, c3a, HANH, "teacher", 0, at, &e),
	    0);
	assert_int_equal(members_leave(t.db, c3a->id, LOAN, "teacher", 0, at,
	    &e), 0);
}

/* Who comes back from a day at which the first time still ran has one time. */
static void
members_back(void **state)
{
	int64_t now = clock_now();

	(void)state;
	assert_int_equal(members_leave(t.db, c3a->id, MINH, "pupil", 0, now,
	    &e), 1);
	assert_int_equal(members_join(t.db, c3a, MINH, "pupil", 0,
	    now - 5 * DAY, &e), 1);
	assert_int_equal(pupils(c3a), 2);
	assert_int_equal(times(1), 1);
	assert_int_equal(times(0), 1);
	/* After a gap there are two. */
	assert_int_equal(members_leave(t.db, c3a->id, MINH, "pupil", 0,
	    now - 9 * DAY, &e), 1);
	assert_int_equal(members_join(t.db, c3a, MINH, "pupil", 0,
	    now - 5 * DAY, &e), 1);
	assert_int_equal(times(0), 2);
	assert_int_equal(pupils(c3a), 2);
	/* From before the gap: it was none. */
	assert_int_equal(members_leave(t.db, c3a->id, MINH, "pupil", 0, now,
	    &e), 1);
	assert_int_equal(members_join(t.db, c3a, MINH, "pupil", 0,
	    now - 12 * DAY, &e), 1);
	assert_int_equal(times(1), 1);
	assert_int_equal(times(0), 1);
	assert_int_equal(pupils(c3a), 2);
}

/* One class teacher at a time; subjects stand beside each other. */
static void
members_teachers(void **state)
{
	int64_t now = clock_now();

	(void)state;
	lessons_sql(&t, "SELECT 1");
	assert_int_equal(members_join(t.db, c3a, HANH, "class-teacher", 0, now,
	    &e), 1);
	assert_int_equal(members_join(t.db, c3a, LOAN, "class-teacher", 0,
	    now + 1, &e), 1);
	assert_int_equal(members_join(t.db, c3a, LOAN, "teacher", 0, now + 1,
	    &e), 1);
	assert_int_equal(viewer(LOAN)->nclasses, 2);
	assert_int_equal(members_leave(t.db, c3a->id, LOAN, "class-teacher", 0,
	    now + 2, &e), 1);
	assert_int_equal(viewer(LOAN)->nclasses, 2);
	assert_int_equal(members_leave(t.db, c3a->id, LOAN, "teacher", 0,
	    now + 2, &e), 1);
	assert_int_equal(viewer(LOAN)->nclasses, 1);
}

/* Results of before the move stay with the old class's teacher, later ones do not. */
static void
members_results(void **state)
{
	struct attempt *before, *after;
	struct left_row *l;
	int64_t now = clock_now();

	(void)state;
	db_rollback(t.db);
	clock_set(now - 2 * DAY);
	before = lessons_open(&t, a, MINH, 1, "normal", &e);
	clock_set(now);
	after = lessons_open(&t, a, MINH, 2, "normal", &e);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_may_see(t.db, viewer(HANH), before, &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(LOAN), before, &e), 0);
	assert_int_equal(members_move(t.db, c3b, MINH, now - DAY, &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(HANH), before, &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(HANH), after, &e), 0);
	assert_int_equal(runtime_may_see(t.db, viewer(LOAN), before, &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(LOAN), after, &e), 1);
	/* The old class's page has what was begun there, and nothing later. */
	assert_int_equal(runtime_left(t.db, a, c3a->id, &l, &e), 1);
	assert_int_equal(l[0].person_id, MINH);
	assert_string_equal(l[0].title, "Mi-li-mét");
	assert_int_equal(runtime_left(t.db, a, c3b->id, &l, &e), 0);
	/* Who teaches the class no more reads nothing of it. */
	assert_int_equal(members_leave(t.db, c3a->id, HANH, "teacher", 0, now,
	    &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(HANH), before, &e), 0);
}

/* Put into a class by mistake for a moment: what was begun before is not its. */
static void
members_mistaken(void **state)
{
	struct attempt *before;
	int64_t now = clock_now();

	(void)state;
	db_rollback(t.db);
	clock_set(now - 2 * DAY);
	before = lessons_open(&t, a, BAO, 1, "normal", &e);
	clock_set(now);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(members_move(t.db, c3b, BAO, now, &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(LOAN), before, &e), 1);
	assert_int_equal(members_move(t.db, c3a, BAO, now + 9, &e), 1);
	assert_int_equal(runtime_may_see(t.db, viewer(LOAN), before, &e), 0);
	assert_int_equal(runtime_may_see(t.db, viewer(HANH), before, &e), 1);
}

/* A pupil who left sees nothing that is set to the class. */
static void
members_work(void **state)
{
	struct scope s = { .unit_id = 1, .owner_id = HANH, .published = 1,
	    .audience = AUDIENCE_CLASS, .grades = 1u << 3, .item_id = 1 };

	(void)state;
	assert_int_equal(people_may(t.db, viewer(MINH), MAY_STUDY_ITEM, &s, &e),
	    1);
	assert_int_equal(members_move(t.db, c3b, MINH, clock_now(), &e), 1);
	assert_int_equal(people_may(t.db, viewer(MINH), MAY_STUDY_ITEM, &s, &e),
	    0);
	assert_int_equal(people_may(t.db, viewer(BAO), MAY_STUDY_ITEM, &s, &e),
	    1);
}

static void
classes_made(void **state)
{
	struct class_names ask = { .school = 1, .year = 2026,
	    .names = "3a; lớp 4b,\n4C" };
	int added;

	(void)state;
	assert_int_equal(classmake_add(t.db, a, &ask, &added, &e), 3);
	assert_int_equal(added, 2);
	assert_int_equal(classmake_add(t.db, a, &ask, &added, &e), 3);
	assert_int_equal(added, 0);
	ask.names = "5A, Mầm";
	assert_int_equal(classmake_add(t.db, a, &ask, &added, &e), -1);
	assert_string_equal(e.code, "CLASS-GRADE");
	/* Nothing was made of the list that was refused. */
	ask.names = "5A";
	assert_int_equal(classmake_add(t.db, a, &ask, &added, &e), 1);
	assert_int_equal(added, 1);
	ask.names = " , ;";
	assert_int_equal(classmake_add(t.db, a, &ask, &added, &e), -1);
	assert_int_equal(classmake_rename(t.db, a, c3a, "3b", &e), -1);
	assert_string_equal(e.code, "CLASS-TAKEN");
	assert_int_equal(classmake_rename(t.db, a, c3a, "3a", &e), 0);
	assert_int_equal(classmake_rename(t.db, a, c3a, "3A1", &e), 0);
}

/* 3A becomes 4A with its pupils; the second time nobody moves; grade 5 leaves. */
static void
classes_lifted(void **state)
{
	struct class_row *up;
	struct lifted done;
	struct lift *l;
	struct viewer *v;

	(void)state;
	assert_int_equal(classmake_lifts(t.db, a, 1, 2026, &l, &e), 2);
	assert_string_equal(l[0].to, "4A");
	assert_int_equal(l[0].pupils, 2);
	assert_int_equal(l[0].there, 0);
	assert_int_equal(classmake_lift(t.db, a, 1, 2026, 0, &done, &e), 0);
	assert_int_equal(done.moved, 2);
	assert_int_equal(classmake_lift(t.db, a, 1, 2026, 0, &done, &e), 0);
	assert_int_equal(done.moved, 0);
	assert_int_equal(pupils(c3a), 2);	/* last year stays */
	clock_set(clock_utc(2027, 9, 6));
	assert_int_equal(viewer(MINH)->nclasses, 1);
	/* Who was taken out of the new class is not put in again. */
	assert_int_equal(classes_of_school(t.db, a, 1, 2027, &up, &e), 2);
	assert_int_equal(members_leave(t.db, up[0].id, BAO, "pupil", 0,
	    clock_now(), &e), 1);
	assert_int_equal(classmake_lift(t.db, a, 1, 2026, 1, &done, &e), 0);
	assert_int_equal(done.moved, 0);
	assert_int_equal(viewer(BAO)->nclasses, 0);
	assert_int_equal(members_join(t.db, up, BAO, "pupil", 0, clock_now(),
	    &e), 1);
	assert_string_equal(viewer(MINH)->classes[0].name, "4A");
	assert_int_equal(classmake_lift(t.db, a, 1, 2027, 0, &done, &e), 0);
	assert_int_equal(classmake_lift(t.db, a, 1, 2028, 0, &done, &e), 0);
	assert_int_equal(done.left, 0);
	assert_int_equal(classmake_lift(t.db, a, 1, 2028, 1, &done, &e), 0);
	assert_int_equal(done.left, 2);
	assert_int_equal(people_viewer(t.db, a, MINH, &v, &e), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(members_moved), CASE(members_refused),
		CASE(members_teachers), CASE(members_back),
		CASE(members_mistaken), CASE(members_results),
		CASE(members_work), CASE(classes_made), CASE(classes_lifted),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
