/* Who may reset whose password, change whom, give which task: the table of roles. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/account.h"
#include "people/office.h"
#include "people/people.h"
#include "tests/lib/lessons.h"

static struct testdb t;
static struct arena *a;
static struct err e;

/*
 * Upper unit 9 over the schools 1 and 8; department 7 of school 1.  Persons are
 * found by login.
 */
static const char rows[] =
	"INSERT INTO unit (id, key, parent_id, kind, name, created) VALUES"
	" (9, 'u9', NULL, 'upper', 'Phường', 0),"
	" (8, 'u8', 9, 'school', 'Bến Nghé', 0),"
	" (7, 'u7', 1, 'department', 'Tổ 3', 0);"
	"UPDATE unit SET parent_id = 9 WHERE id = 1;"
	"INSERT INTO person (id, key, unit_id, login, name, folded, password,"
	" created) VALUES"
	" (11, 'k11', 7, 'head', 'H', 'h', 'x', 0),"
	" (12, 'k12', 7, 'loan', 'L', 'l', 'x', 0),"
	" (13, 'k13', 1, 'principal', 'P', 'p', 'x', 0),"
	" (14, 'k14', 1, 'vice', 'V', 'v', 'x', 0),"
	" (15, 'k15', 1, 'admin', 'A', 'a', 'x', 0),"
	" (16, 'k16', 1, 'office', 'O', 'o', 'x', 0),"
	" (17, 'k17', 1, 'fresh', 'F', 'f', NULL, 0),"
	" (18, 'k18', 8, 'other', 'X', 'x', 'x', 0),"
	" (19, 'k19', 8, 'admin', 'Y', 'y', 'x', 0),"
	" (20, 'k20', 9, 'upper', 'U', 'u', 'x', 0),"
	" (21, 'k21', 9, 'root', 'R', 'r', 'x', 0),"
	" (22, 'k22', 1, 'both', 'B', 'b', 'x', 0),"
	" (23, 'k23', 1, 'gone', 'G', 'g', 'x', 0);"
	"UPDATE person SET disabled = 5 WHERE id = 23;"
	"UPDATE person SET password = 'x' WHERE id <= 3;"
	"INSERT INTO person_grant (person_id, role, unit_id, since) VALUES"
	" (11, 'head', 1, 0), (11, 'teacher', 1, 0), (12, 'teacher', 1, 0),"
	" (13, 'principal', 1, 0), (14, 'principal', 1, 0),"
	" (15, 'admin', 1, 0), (16, 'secretary', 1, 0), (17, 'pupil', 1, 0),"
	" (18, 'pupil', 8, 0), (19, 'admin', 8, 0), (20, 'principal', 9, 0),"
	" (21, 'admin', 9, 0), (22, 'teacher', 1, 0), (22, 'upper', 9, 0),"
	" (23, 'pupil', 1, 0);"
	"INSERT INTO class_member (class_id, person_id, role) VALUES"
	" (1, 1, 'class-teacher'), (1, 12, 'teacher'), (2, 17, 'pupil');";

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	clock_set(clock_utc(2026, 11, 23) + 9 * 3600);
	lessons_make(&t);
	lessons_sql(&t, rows);
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

static struct viewer *
viewer(int64_t id)
{
	struct viewer *v;

	assert_int_equal(people_viewer(t.db, a, id, &v, &e), 1);
	return (v);
}

static struct person *
person(int64_t id)
{
	struct person *p;

	assert_int_equal(persons_by_id(t.db, a, id, &p, &e), 1);
	return (p);
}

/* A column for each target: 1 may, 0 may not. */
static const int targets[] = { 2, 17, 12, 11, 13, 15, 16, 22, 18, 23 };
#define TARGETS	(int)(sizeof(targets) / sizeof(*targets))

struct row {
	int64_t		 who;
	const char	*may;	/* of targets, in their order */
};

static void
compare(const struct row *all, size_t n, int (*ask)(struct db *,
    const struct viewer *, const struct person *, struct err *))
{
	size_t i;
	int k, got;

	for (i = 0; i < n; i++)
		for (k = 0; k < TARGETS; k++) {
			got = ask(t.db, viewer(all[i].who), person(targets[k]),
			    &e);
			if (got != all[i].may[k] - '0')
				fail_msg("%d to %d: %d", (int)all[i].who,
				    targets[k], got);
		}
}

static void
office_resets_whom(void **state)
{
	/* pupil of 3A, new pupil of 3B, teacher, head, principal, administrator,
	 * secretary, teacher who is of the upper unit too, another school's,
	 * one who has left */
	static const struct row all[] = {
		{ 1,  "1000000000" },	/* class teacher of 3A */
		{ 12, "0000000000" },	/* teaches 3A */
		{ 11, "0010000000" },	/* head, at home in the department */
		{ 13, "1111001000" },	/* principal */
		{ 15, "1111101000" },	/* administrator, not the own one */
		{ 16, "0100000000" },	/* secretary: who never had one */
		{ 19, "0000000010" },	/* administrator of the other school */
		{ 20, "0000000000" },	/* "principal" of the upper unit reads */
		{ 21, "1111111110" },	/* administrator of the upper unit */
		{ 2,  "0000000000" },	/* a pupil */
	};

	(void)state;
	compare(all, sizeof(all) / sizeof(*all), office_resets);
}

static void
office_changes_whom(void **state)
{
	static const struct row all[] = {
		{ 1,  "0000000000" },
		{ 11, "0000000000" },
		{ 13, "0000000000" },
		{ 15, "1111111001" },
		{ 16, "1111000001" },
		{ 19, "0000000010" },
		{ 20, "0000000000" },
		{ 21, "1111111111" },
		{ 2,  "0000000000" },
	};

	(void)state;
	compare(all, sizeof(all) / sizeof(*all), office_changes);
}

static void
office_sees_whom(void **state)
{
	static const struct row all[] = {
		{ 1,  "1000000000" },	/* pupils of the own class */
		{ 12, "1000000000" },
		{ 11, "0011000000" },	/* the department, oneself in it */
		{ 13, "1111111101" },
		{ 16, "1111111101" },
		{ 19, "0000000010" },
		{ 20, "0000000000" },
		{ 2,  "0000000000" },
	};

	(void)state;
	compare(all, sizeof(all) / sizeof(*all), office_sees);
}

/* A class teacher of last year, or one who has handed the class over, resets nobody. */
static void
office_no_longer(void **state)
{
	(void)state;
	assert_int_equal(office_resets(t.db, viewer(1), person(2), &e), 1);
	lessons_sql(&t, "UPDATE class_member SET until = 9 WHERE person_id = 2");
	assert_int_equal(office_resets(t.db, viewer(1), person(2), &e), 0);
	lessons_sql(&t, "UPDATE class_member SET until = NULL"
	    " WHERE person_id = 2; UPDATE class_member SET until = 9"
	    " WHERE person_id = 1 AND role = 'class-teacher'");
	assert_int_equal(office_resets(t.db, viewer(1), person(2), &e), 0);
	lessons_sql(&t, "UPDATE class_member SET until = NULL;"
	    "UPDATE class SET year = 2025");
	assert_int_equal(office_resets(t.db, viewer(1), person(2), &e), 0);
}

static void
office_tasks_given(void **state)
{
	(void)state;
	assert_int_equal(office_gives(t.db, viewer(16), ROLE_TEACHER, 1, &e), 1);
	assert_int_equal(office_gives(t.db, viewer(16), ROLE_HEAD, 7, &e), 1);
	assert_int_equal(office_gives(t.db, viewer(16), ROLE_ADMIN, 1, &e), 0);
	assert_int_equal(office_gives(t.db, viewer(16), ROLE_PRINCIPAL, 1, &e),
	    0);
	assert_int_equal(office_gives(t.db, viewer(15), ROLE_ADMIN, 1, &e), 1);
	assert_int_equal(office_gives(t.db, viewer(15), ROLE_ADMIN, 8, &e), 0);
	assert_int_equal(office_gives(t.db, viewer(15), ROLE_UPPER, 9, &e), 0);
	assert_int_equal(office_gives(t.db, viewer(21), ROLE_UPPER, 9, &e), 1);
	assert_int_equal(office_gives(t.db, viewer(13), ROLE_TEACHER, 1, &e),
	    0);
}

/*
 * An administrator of a school does not come to a task above it by giving
 * oneself a narrower one; who has a reading task in the school itself stays
 * the school's.
 */
static void
office_above(void **state)
{
	(void)state;
	lessons_sql(&t, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) VALUES (15, 'admin', 7, 0), (12, 'inspector', 1, 0)");
	assert_int_equal(office_resets(t.db, viewer(15), person(22), &e), 0);
	assert_int_equal(office_changes(t.db, viewer(15), person(22), &e), 0);
	assert_int_equal(office_changes(t.db, viewer(15), person(12), &e), 1);
	assert_int_equal(office_changes(t.db, viewer(21), person(22), &e), 1);
	/* Of the unit on which the task lies, not of another one above the school. */
	lessons_sql(&t, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (10, 'u10', NULL, 'upper', 'Sở', 0);"
	    "UPDATE unit SET parent_id = 10 WHERE id = 9;"
	    "UPDATE person_grant SET unit_id = 10 WHERE person_id = 22"
	    " AND role = 'upper'");
	assert_int_equal(office_changes(t.db, viewer(21), person(22), &e), 0);
}

/* Whoever reviews in a principal's place is no plain teacher to the head. */
static void
office_lent(void **state)
{
	(void)state;
	assert_int_equal(office_resets(t.db, viewer(11), person(12), &e), 1);
	lessons_sql(&t, "INSERT INTO delegation (key, from_id, to_id, role,"
	    " from_day, until_day, created) VALUES ('d1', 13, 12, 'principal',"
	    " 20261101, 20261130, 0)");
	assert_int_equal(office_resets(t.db, viewer(11), person(12), &e), 0);
	assert_int_equal(office_resets(t.db, viewer(13), person(12), &e), 1);
	lessons_sql(&t, "UPDATE delegation SET ended = 5");
	assert_int_equal(office_resets(t.db, viewer(11), person(12), &e), 1);
}

/* What an upper unit gives is a right to read: no approving, no setting, no uploads. */
static void
office_upper_reads(void **state)
{
	struct scope s = { .unit_id = 1, .owner_id = 1, .grades = 1u << 3,
	    .class_id = 1, .owner_unit = 1 };
	struct viewer *v;
	size_t i;
	static const enum verb never[] = { MAY_UPLOAD, MAY_EDIT_ITEM,
	    MAY_REVIEW_ITEM, MAY_PASS_ITEM, MAY_APPROVE_ITEM, MAY_SET_WORK,
	    MAY_SEE_RESULTS, MAY_MANAGE_PEOPLE, MAY_ADMINISTER };

	(void)state;
	lessons_sql(&t, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) VALUES (20, 'head', 9, 0), (20, 'teacher', 9, 0),"
	    " (20, 'secretary', 9, 0), (20, 'upper', 9, 0)");
	v = viewer(20);
	assert_int_equal(v->roles & (ROLES_STAFF | ROLES_LISTS), 0);
	for (i = 0; i < sizeof(never) / sizeof(*never); i++)
		assert_int_equal(people_may(t.db, v, never[i], &s, &e), 0);
	assert_int_equal(people_may(t.db, v, MAY_INSPECT, &s, &e), 1);
	s.published = 1;
	assert_int_equal(people_may(t.db, v, MAY_SEE_ITEM, &s, &e), 1);
	s.published = 0;
	assert_int_equal(people_may(t.db, v, MAY_SEE_ITEM, &s, &e), 0);
	/* The same on the school itself decides. */
	assert_int_equal(people_may(t.db, viewer(13), MAY_APPROVE_ITEM, &s,
	    &e), 1);
}

/* Readable, never refused by the rules for passwords, and not always the same. */
static void
office_passwords(void **state)
{
	char one[OFFICE_PASSWORD], two[OFFICE_PASSWORD];
	int i, must;

	(void)state;
	for (i = 0; i < 300; i++) {
		office_password(i % 2, one);
		assert_int_equal(password_check("minhanh.3a", one, &e), 0);
		assert_true(strlen(one) <= 12);
		assert_null(strpbrk(one, "lu01"));
	}
	office_password(0, two);
	assert_string_not_equal(one, two);
	assert_int_equal(office_must_change(t.db, person(2), &must, &e), 0);
	assert_int_equal(must, 0);	/* grade 3 keeps the slip */
	assert_int_equal(office_must_change(t.db, person(12), &must, &e), 0);
	assert_int_equal(must, 1);
	lessons_sql(&t, "UPDATE class SET grade = 4");
	assert_int_equal(office_must_change(t.db, person(2), &must, &e), 0);
	assert_int_equal(must, 1);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(office_resets_whom), CASE(office_changes_whom),
		CASE(office_sees_whom), CASE(office_no_longer),
		CASE(office_tasks_given), CASE(office_upper_reads),
		CASE(office_passwords), CASE(office_above), CASE(office_lent),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
