/*
 * Rates of participation: months and school years, who is counted, and random
 * schools against a slow count of every attempt's row.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "runtime/month_activity.h"
#include "classwork/participation.h"
#include "tests/lib/lessons.h"

#define LAST	(PARTICIPATION_MONTHS - 1)

struct fix {
	struct testdb	 t;
	struct arena	*a;
	struct err	 e;
	struct participation p;
};

static int
begin(void **state)
{
	struct fix *f = calloc(1, sizeof(*f));

	testdb_open(&f->t);
	lessons_make(&f->t);
	f->a = arena_new();
	*state = f;
	return (0);
}

static int
end(void **state)
{
	struct fix *f = *state;

	testdb_close(&f->t);
	arena_free(f->a);
	free(f);
	return (0);
}

static void
learn(struct fix *f, int64_t person, int64_t item, int64_t at, int done)
{
	assert_int_equal(db_begin(f->t.db, &f->e), 0);
	assert_int_equal(month_activity_begin(f->t.db, person, item, at, &f->e), 0);
	if (done)
		assert_int_equal(month_activity_done(f->t.db, person, item, at + 60,
		    &f->e), 0);
	assert_int_equal(db_commit(f->t.db, &f->e), 0);
}

/* The twelve months of all classes of the school in both school years. */
static void
read_all(struct fix *f, int last)
{
	struct class_row *now, *before;
	int n, m;

	n = classes_of_school(f->t.db, f->a, 1, month_activity_year(last), &now,
	    &f->e);
	m = classes_of_school(f->t.db, f->a, 1, month_activity_year(last) - 1,
	    &before, &f->e);
	assert_true(n >= 0 && m >= 0);
	assert_int_equal(participation_read(f->t.db, f->a,
	    &(struct participation_ask){ .last = last, .now = now, .nnow = n,
	    .before = before, .nbefore = m }, &f->p, &f->e), 0);
}

#define RATE(r, N, L, D) do {						\
	assert_int_equal((r).n, N);					\
	assert_int_equal((r).learnt, L);				\
	assert_int_equal((r).done, D);					\
} while (0)

static void
t_months(void **state)
{
	(void)state;
	assert_int_equal(participation_before(202611, 0), 202611);
	assert_int_equal(participation_before(202611, 11), 202512);
	assert_int_equal(participation_before(202601, 1), 202512);
	assert_int_equal(participation_before(202512, -1), 202601);
	assert_int_equal(participation_before(202611, 35), 202312);
	assert_int_equal(participation_end(202612), clock_utc(2027, 1, 1));
	assert_int_equal(participation_end(202611), clock_utc(2026, 12, 1));
}

/* Midnight of a month and of the school year. */
static void
t_midnight(void **state)
{
	struct fix *f = *state;

	lessons_sql(&f->t, "INSERT INTO class (id, key, unit_id, year, grade,"
	    " name) VALUES (5, 'c5', 1, 2025, 2, '2A');"
	    "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (5, 2, 'pupil'), (5, 1, 'teacher')");
	learn(f, 2, 1, clock_utc(2026, 11, 1) - 61, 1);	/* done at 23:59:59 */
	learn(f, 3, 1, clock_utc(2026, 11, 1), 0);
	learn(f, 2, 2, clock_utc(2026, 8, 1) - 200, 1);	/* 31 July, in 2A */
	learn(f, 3, 2, clock_utc(2026, 8, 1), 1);
	read_all(f, 202611);
	assert_int_equal(f->p.month[0], 202512);
	assert_int_equal(f->p.month[LAST], 202611);
	/* 3A and 3B by name. */
	RATE(f->p.classes[0].at[LAST], 2, 1, 0);
	RATE(f->p.classes[0].at[LAST - 1], 2, 1, 1);
	RATE(f->p.classes[0].at[LAST - 3], 2, 1, 1);
	RATE(f->p.classes[0].at[LAST - 4], 0, 0, 0);	/* it was not there */
	RATE(f->p.classes[1].at[LAST], 0, 0, 0);
	RATE(f->p.all.at[LAST - 3], 2, 1, 1);
	RATE(f->p.all.at[LAST - 4], 1, 1, 1);
	RATE(f->p.grades[2].at[LAST - 4], 1, 1, 1);
	RATE(f->p.grades[3].at[LAST - 4], 0, 0, 0);
	RATE(f->p.grades[3].at[LAST], 2, 1, 0);
	RATE(f->p.all.at[0], 1, 0, 0);
	/* Seen from July the classes are those of the year before. */
	read_all(f, 202607);
	RATE(f->p.classes[0].at[LAST], 1, 1, 1);
	RATE(f->p.all.at[LAST], 1, 1, 1);
	RATE(f->p.all.at[0], 1, 0, 0);
}

/* Moved in the year; in two classes; no longer there. */
static void
t_moves(void **state)
{
	struct fix *f = *state;

	learn(f, 2, 1, clock_utc(2026, 10, 5), 1);
	learn(f, 2, 2, clock_utc(2026, 11, 5), 0);
	/* The month before counts where the pupil is now. */
	lessons_sql(&f->t, "UPDATE class_member SET class_id = 2"
	    " WHERE person_id = 2");
	read_all(f, 202611);
	RATE(f->p.classes[0].at[LAST], 1, 0, 0);
	RATE(f->p.classes[1].at[LAST], 1, 1, 0);
	RATE(f->p.classes[1].at[LAST - 1], 1, 1, 1);
	/* Left in the old class as well: each class has the pupil, a sum once. */
	lessons_sql(&f->t, "INSERT INTO class_member (class_id, person_id,"
	    " role) VALUES (1, 2, 'pupil')");
	read_all(f, 202611);
	RATE(f->p.classes[0].at[LAST], 2, 1, 0);
	RATE(f->p.classes[1].at[LAST], 1, 1, 0);
	RATE(f->p.grades[3].at[LAST], 2, 1, 0);
	RATE(f->p.all.at[LAST], 2, 1, 0);
	/* Shut out in November: October was over, November was not. */
	clock_set(clock_utc(2026, 11, 20));
	lessons_sql(&f->t, "UPDATE person SET disabled = unixepoch("
	    "'2026-11-20') WHERE id = 2");
	read_all(f, 202611);
	RATE(f->p.all.at[LAST], 1, 0, 0);
	RATE(f->p.all.at[LAST - 1], 2, 1, 1);
	RATE(f->p.classes[1].at[LAST], 0, 0, 0);
	/* A teacher of the class is none of its pupils. */
	learn(f, 1, 1, clock_utc(2026, 11, 5), 1);
	read_all(f, 202611);
	RATE(f->p.all.at[LAST], 1, 0, 0);
}

static void
t_lessons(void **state)
{
	struct fix *f = *state;
	struct lesson_ask ask = { .class_id = 1, .month = 202611,
	    .most = PARTICIPATION_LESSONS };
	struct lesson_rates l;
	const char *first;

	learn(f, 2, 1, clock_utc(2026, 11, 5), 1);
	learn(f, 3, 1, clock_utc(2026, 11, 6), 0);
	learn(f, 3, 2, clock_utc(2026, 11, 6), 1);
	learn(f, 3, 3, clock_utc(2026, 10, 6), 1);
	assert_int_equal(participation_lessons(f->t.db, f->a, &ask, &l, &f->e),
	    0);
	assert_int_equal(l.n, 2);
	assert_int_equal(l.pupils, 2);
	assert_string_equal(l.list[0].title, "Mi-li-mét");
	assert_int_equal(l.list[0].begun, 2);
	assert_int_equal(l.list[0].done, 1);
	assert_int_equal(l.list[0].live, 1);
	assert_string_equal(l.list[1].key, "i2");
	assert_int_equal(l.list[1].begun, 1);
	assert_int_equal(l.list[1].done, 1);
	/* Taken back: counted, no longer open. */
	lessons_sql(&f->t, "UPDATE item SET live_id = NULL, state ="
	    " 'withdrawn' WHERE id = 1; UPDATE person SET disabled ="
	    " unixepoch('2026-11-20') WHERE id = 2");
	assert_int_equal(participation_lessons(f->t.db, f->a, &ask, &l, &f->e),
	    0);
	assert_int_equal(l.n, 2);
	assert_int_equal(l.pupils, 1);
	assert_int_equal(l.list[1].begun, 1);
	assert_int_equal(l.list[1].done, 0);
	assert_int_equal(l.list[1].live, 0);
	first = l.list[0].title;
	/* The first alone: as before, and the sum is of all. */
	ask.most = 1;
	assert_int_equal(participation_lessons(f->t.db, f->a, &ask, &l, &f->e),
	    0);
	assert_int_equal(l.n, 1);
	assert_int_equal(l.total, 2);
	assert_string_equal(l.list[0].title, first);
	ask.class_id = 2;
	assert_int_equal(participation_lessons(f->t.db, f->a, &ask, &l, &f->e),
	    0);
	assert_int_equal(l.n, 0);
	assert_int_equal(l.total, 0);
	assert_int_equal(l.pupils, 0);
}

static unsigned seed;

static int
below(int n)
{
	seed = seed * 1103515245 + 12345;
	return ((int)((seed >> 16) & 0x7fff) % n);
}

/* The same counted from the pupils' lessons, person by person. */
static int
slowly(struct fix *f, const char *where, int month, int done)
{
	char sql[700];

	snprintf(sql, sizeof(sql), "SELECT count(DISTINCT m.person_id)"
	    " FROM class_member m JOIN class c ON c.id = m.class_id"
	    " JOIN person p ON p.id = m.person_id"
	    " JOIN learnt l ON l.person_id = m.person_id AND l.month = %d"
	    " WHERE m.role = 'pupil' AND c.year = %d AND %s"
	    " AND (p.disabled IS NULL OR p.disabled >= %lld)"
	    " AND (%d = 0 OR l.done IS NOT NULL)", month, month_activity_year(month),
	    where, (long long)participation_end(month), done);
	return ((int)lessons_number(&f->t, sql));
}

static void
make_random(struct fix *f)
{
	char sql[400];
	int i, k;

	for (i = 0; i < 6; i++) {
		snprintf(sql, sizeof(sql), "INSERT INTO class (id, key,"
		    " unit_id, year, grade, name) VALUES (%d, 'r%d', 1, %d, %d,"
		    " 'R%d')", 10 + i, i, 2025 + i / 3, 1 + below(3), i);
		lessons_sql(&f->t, sql);
	}
	for (i = 0; i < 25; i++) {
		snprintf(sql, sizeof(sql), "INSERT INTO person (id, key,"
		    " unit_id, login, name, folded, disabled, created) VALUES"
		    " (%d, 'q%d', 1, 'q%d', 'x', 'x', %s, 0)", 100 + i, i, i,
		    below(5) == 0 ? "unixepoch('2026-09-15')" : "NULL");
		lessons_sql(&f->t, sql);
		for (k = 0; k < 3; k++) {
			snprintf(sql, sizeof(sql), "INSERT OR IGNORE INTO"
			    " class_member (class_id, person_id, role) VALUES"
			    " (%d, %d, 'pupil')", 10 + below(6), 100 + i);
			lessons_sql(&f->t, sql);
		}
		for (k = below(12); k > 0; k--)
			learn(f, 100 + i, 1 + below(3), clock_utc(2025, 9, 1) +
			    (int64_t)below(470) * 86400 + below(86400),
			    below(2));
	}
}

static void
t_random(void **state)
{
	struct fix *f = *state;
	const char *given = getenv("HOCLIEU_SEED");
	struct class_row *now;
	char where[40];
	int i, k, n;

	seed = given != NULL ? (unsigned)strtoul(given, NULL, 10) :
	    (unsigned)time(NULL);
	print_message("HOCLIEU_SEED=%u\n", seed);
	make_random(f);
	read_all(f, 202611);
	n = classes_of_school(f->t.db, f->a, 1, 2026, &now, &f->e);
	for (i = 0; i < PARTICIPATION_MONTHS; i++) {
		int month = f->p.month[i];

		assert_int_equal(f->p.all.at[i].learnt, slowly(f, "1", month,
		    0));
		assert_int_equal(f->p.all.at[i].done, slowly(f, "1", month,
		    1));
		for (k = 1; k < 4; k++) {
			snprintf(where, sizeof(where), "c.grade = %d", k);
			assert_int_equal(f->p.grades[k].at[i].learnt,
			    slowly(f, where, month, 0));
			assert_int_equal(f->p.grades[k].at[i].done, slowly(f,
			    where, month, 1));
		}
		for (k = 0; k < n; k++) {
			snprintf(where, sizeof(where), "c.id = %lld",
			    (long long)now[k].id);
			assert_int_equal(f->p.classes[k].at[i].learnt,
			    slowly(f, where, month, 0));
			assert_int_equal(f->p.classes[k].at[i].done, slowly(f,
			    where, month, 1));
		}
	}
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		CASE(t_months), CASE(t_midnight), CASE(t_moves),
		CASE(t_lessons), CASE(t_random),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
