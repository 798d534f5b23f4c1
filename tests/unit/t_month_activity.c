/* The months that pupils learnt in: when a row is written, and into which month. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/embed.h"
#include "runtime/commit.h"
#include "runtime/month_activity.h"
#include "tests/lib/lessons.h"

struct fix {
	struct testdb	 t;
	struct arena	*a;
	struct err	 e;
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

/* A moment of the school's wall clock. */
static int64_t
wall(int year, int month, int day, int hour, int minute)
{
	return (clock_utc(year, month, day) + hour * 3600 + minute * 60);
}

/* A save of part ${entry} of SCORM 1.2 in a visit; ${seconds} since it began. */
static void
save(struct fix *f, const struct attempt *t, const char *visit, int seq,
    int entry, int seconds, const char *status)
{
	/* The newest visit's token opens older ones as well. */
	struct token token = { .attempt_id = t->id, .visit =
	    "ffffffffffffffffffff" };
	char body[400];
	enum commit_result how;
	struct commit c;

	snprintf(body, sizeof(body), "{\"visit\":\"%s\",\"seq\":%d,"
	    "\"entry\":%d,\"seconds\":%d,\"kind\":\"scorm12\",\"data\":{"
	    "\"runtimeData\":{\"cmi\":{\"core\":{\"lesson_status\":\"%s\"}}}}}",
	    visit, seq, entry, seconds, status);
	assert_int_equal(commit_parse(f->a, body, strlen(body), &c, &f->e), 0);
	assert_int_equal(db_begin(f->t.db, &f->e), 0);
	assert_int_equal(commit_store(f->t.db, lessons_secret, &token, &c, &how, &f->e), 0);
	assert_int_equal(db_commit(f->t.db, &f->e), 0);
}

static int64_t
number(struct fix *f, const char *sql)
{
	return (lessons_number(&f->t, sql));
}

#define ROW(month, what) "SELECT " what " FROM learnt WHERE person_id = 2" \
	" AND item_id = 1 AND month = " #month

static void
t_numbers(void **state)
{
	(void)state;
	assert_int_equal(month_activity_month(wall(2026, 12, 1, 0, 0) - 1), 202611);
	assert_int_equal(month_activity_month(wall(2026, 12, 1, 0, 0)), 202612);
	assert_int_equal(month_activity_year(202607), 2025);
	assert_int_equal(month_activity_year(202608), 2026);
	assert_int_equal(month_activity_year(202701), 2026);
	assert_int_equal(month_activity_bit(202608), 1);
	assert_int_equal(month_activity_bit(202612), 1 << 4);
	assert_int_equal(month_activity_bit(202701), 1 << 5);
	assert_int_equal(month_activity_bit(202707), 1 << 11);
}

static void
t_open(void **state)
{
	struct fix *f = *state;

	assert_non_null(lessons_open(&f->t, f->a, 2, 1, "preview", &f->e));
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 0);
	assert_non_null(lessons_open(&f->t, f->a, 2, 1, "normal", &f->e));
	assert_int_equal(number(f, ROW(202611, "first")), clock_now());
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"
	    " WHERE done IS NULL"), 1);
	assert_int_equal(number(f, "SELECT learnt FROM learner"
	    " WHERE person_id = 2 AND year = 2026"), month_activity_bit(202611));
	/* Opened again: in the same month nothing new, in the next a row. */
	clock_set(wall(2026, 11, 30, 23, 59));
	assert_non_null(lessons_open(&f->t, f->a, 2, 1, "normal", &f->e));
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 1);
	clock_set(wall(2026, 12, 1, 0, 0));
	assert_non_null(lessons_open(&f->t, f->a, 2, 1, "normal", &f->e));
	assert_int_equal(number(f, ROW(202612, "first")), clock_now());
	assert_int_equal(number(f, "SELECT learnt FROM learner"),
	    month_activity_bit(202611) | month_activity_bit(202612));
	assert_int_equal(number(f, "SELECT done FROM learner"), 0);
}

/* Only what begins or finishes is written; the saves between are not. */
static void
t_saves(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	char one[TOKEN_VISIT], two[TOKEN_VISIT];

	lessons_sql(&f->t, "DELETE FROM learnt; DELETE FROM learner");
	clock_set(clock_now() + 60);
	lessons_visit(one);
	clock_set(clock_now() + 60);
	save(f, t, one, 1, 1, 30, "incomplete");
	assert_int_equal(number(f, ROW(202611, "first")), clock_now() - 60);
	/* Gone again, a later save of the same visit does not bring it back. */
	lessons_sql(&f->t, "DELETE FROM learnt; DELETE FROM learner");
	save(f, t, one, 2, 1, 40, "incomplete");
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 0);
	/* One of two parts done is no lesson done. */
	save(f, t, one, 3, 1, 50, "completed");
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 0);
	lessons_visit(two);
	save(f, t, two, 1, 2, 10, "completed");
	assert_int_equal(number(f, ROW(202611, "count(*)")), 1);
	assert_int_equal(number(f, ROW(202611, "done IS NOT NULL")), 1);
	assert_int_equal(number(f, "SELECT done FROM learner"),
	    month_activity_bit(202611));
	/* Learnt once more next month: begun, not finished a second time. */
	clock_set(wall(2026, 12, 3, 9, 0));
	lessons_visit(two);
	save(f, t, two, 1, 2, 10, "completed");
	assert_int_equal(number(f, ROW(202612, "done IS NULL")), 1);
	assert_int_equal(number(f, "SELECT done FROM learner"),
	    month_activity_bit(202611));
}

/* Begun before midnight of the month, finished behind it. */
static void
t_midnight(void **state)
{
	struct fix *f = *state;
	struct attempt *t;
	char one[TOKEN_VISIT], two[TOKEN_VISIT];

	clock_set(wall(2026, 11, 30, 23, 50));
	t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	lessons_visit(one);
	clock_set(wall(2026, 11, 30, 23, 51));
	lessons_visit(two);
	clock_set(wall(2026, 12, 1, 0, 2));
	save(f, t, one, 1, 1, 11 * 60, "completed");
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 1);
	save(f, t, two, 1, 2, 10 * 60, "completed");
	/* 23:51 and ten minutes: December's. */
	assert_int_equal(number(f, ROW(202611, "done IS NULL")), 1);
	assert_int_equal(number(f, ROW(202612, "done")),
	    wall(2026, 12, 1, 0, 1));
	assert_int_equal(number(f, "SELECT learnt FROM learner"),
	    month_activity_bit(202611) | month_activity_bit(202612));
	assert_int_equal(number(f, "SELECT done FROM learner"),
	    month_activity_bit(202612));
}

/* A tablet that was off: the save counts in the month in which it was made. */
static void
t_late(void **state)
{
	struct fix *f = *state;
	struct attempt *t;
	char one[TOKEN_VISIT], two[TOKEN_VISIT];

	clock_set(wall(2026, 10, 20, 9, 0));
	t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	lessons_visit(one);
	lessons_visit(two);
	lessons_sql(&f->t, "DELETE FROM learnt; DELETE FROM learner");
	clock_set(wall(2026, 11, 9, 9, 0));
	save(f, t, one, 1, 1, 600, "completed");
	save(f, t, two, 1, 2, 600, "completed");
	assert_int_equal(number(f, ROW(202610, "first")),
	    wall(2026, 10, 20, 9, 0));
	assert_int_equal(number(f, ROW(202610, "done")),
	    wall(2026, 10, 20, 9, 10));
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 1);
}

/* A visit that somebody made up lies between the opening and now. */
static void
t_forged(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);

	lessons_sql(&f->t, "DELETE FROM learnt; DELETE FROM learner");
	save(f, t, "0000000000000000000a", 1, 1, 5, "incomplete");
	assert_int_equal(number(f, ROW(202611, "first")), t->started);
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 1);
}

/* The school year turns at midnight of 1 August. */
static void
t_school_year(void **state)
{
	struct fix *f = *state;

	assert_int_equal(db_begin(f->t.db, &f->e), 0);
	assert_int_equal(month_activity_begin(f->t.db, 2, 1, wall(2026, 8, 1, 0, 0) -
	    1, &f->e), 0);
	assert_int_equal(month_activity_done(f->t.db, 2, 1, wall(2026, 8, 1, 0, 0),
	    &f->e), 0);
	assert_int_equal(db_commit(f->t.db, &f->e), 0);
	assert_int_equal(number(f, "SELECT learnt FROM learner"
	    " WHERE year = 2025"), 1 << 11);
	assert_int_equal(number(f, "SELECT done FROM learner"
	    " WHERE year = 2025"), 0);
	assert_int_equal(number(f, "SELECT learnt FROM learner"
	    " WHERE year = 2026"), 1);
	assert_int_equal(number(f, "SELECT done FROM learner"
	    " WHERE year = 2026"), 1);
}

/* What the schema's step makes of the attempts of before. */
static void
t_backfill(void **state)
{
	struct fix *f = *state;
	const struct embed *step = embed_find("schemas/sql/0012_questions.sql");
	char sql[1400];

	assert_non_null(step);
	snprintf(sql, sizeof(sql), "INSERT INTO attempt (id, key, label,"
	    " person_id, item_id, version_id, mode, done, nparts, started,"
	    " last) VALUES (1, 'a', 'a', 2, 1, 1, 'normal', 1, 2, %lld, %lld),"
	    " (2, 'b', 'b', 2, 2, 2, 'normal', 0, 2, %lld, %lld),"
	    " (3, 'c', 'c', 3, 2, 2, 'preview', 1, 2, %lld, %lld);"
	    "INSERT INTO visit (attempt_id, nonce, entry_id, seq, base,"
	    " seconds, started) VALUES (1, 'v', 2, 1, 0, 0, %lld)",
	    (long long)wall(2026, 8, 1, 0, 0) - 1,
	    (long long)wall(2026, 10, 1, 0, 0),
	    (long long)wall(2026, 10, 31, 23, 59),
	    (long long)wall(2026, 11, 1, 0, 0),
	    (long long)wall(2026, 10, 1, 0, 0),
	    (long long)wall(2026, 10, 1, 0, 0),
	    (long long)wall(2026, 9, 5, 8, 0));
	lessons_sql(&f->t, sql);
	lessons_sql(&f->t, "DROP TABLE ask_answer; DROP TABLE ask;"
	    " DROP TABLE learnt; DROP TABLE learner");
	lessons_sql(&f->t, step->data);
	assert_int_equal(number(f, "SELECT count(*) FROM learnt"), 5);
	assert_int_equal(number(f, ROW(202607, "done IS NULL")), 1);
	assert_int_equal(number(f, ROW(202609, "first")),
	    wall(2026, 9, 5, 8, 0));
	assert_int_equal(number(f, ROW(202610, "done")),
	    wall(2026, 10, 1, 0, 0));
	assert_int_equal(number(f, "SELECT learnt FROM learner"
	    " WHERE person_id = 2 AND year = 2025"), 1 << 11);
	assert_int_equal(number(f, "SELECT learnt FROM learner"
	    " WHERE person_id = 2 AND year = 2026"), 2 | 4 | 8);
	assert_int_equal(number(f, "SELECT done FROM learner"
	    " WHERE person_id = 2 AND year = 2026"), 4);
	assert_int_equal(number(f, "SELECT count(*) FROM learner"), 2);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		CASE(t_numbers), CASE(t_open), CASE(t_saves),
		CASE(t_midnight), CASE(t_late), CASE(t_forged),
		CASE(t_school_year), CASE(t_backfill),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
