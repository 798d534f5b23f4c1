/* A clock that jumps, both ways and by years: nothing ends early, nothing waits for ever. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "audit/audit.h"
#include "library/intake.h"
#include "packages/upload.h"
#include "people/people.h"
#include "people/session.h"
#include "runner/clock_watch.h"
#include "runner/sweep.h"
#include "app/tables.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000
#define DAY	86400
#define YEAR	(365 * DAY)

static struct tmpdata t;
static struct db *db;
static struct err e;
static struct shm *shm;
static struct clock_watch w;

static int
setup(void **state)
{
	static const struct sql_table *const own[] = { &intake_sql,
	    &sweep_sql, &clock_watch_sql };

	(void)state;
	clock_set(NOW);
	memset(&e, 0, sizeof(e));
	tmpdata_new(&t);
	shm = shm_create(&e);
	assert_non_null(shm);
	db = tables_with(t.dir, DB_WRITE, own, 3, &e);
	assert_non_null(db);
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	assert_int_equal(clock_watch_start(&w, db, shm, &e), 0);
	assert_int_equal(clock_watch_turn(&w, db, shm, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_close(db);
	shm_detach(shm);
	tmpdata_free(&t);
	return (0);
}

static void
jump_to(int64_t now)
{
	clock_set(now);
	assert_int_equal(clock_watch_turn(&w, db, shm, &e), 1);
}

/* A session, an upload half way, a right: as people have them. */
static void
work(char token[SESSION_TOKEN], struct upload *up)
{
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(session_open(db, 1, "", "", token, &e), 0);
	assert_int_equal(upload_create(db, 1, 0, "a.zip", 100, up, &e), 0);
	assert_int_equal(db_commit(db, &e), 0);
	tmpdata_sql(&t, clock_now() > NOW ? "INSERT INTO person_grant"
	    " (person_id, role, unit_id, since) VALUES (1, 'teacher', 1,"
	    " 1889608000)" : "INSERT INTO person_grant (person_id, role,"
	    " unit_id, since) VALUES (1, 'teacher', 1, 1795000000)");
}

static void
alive(const char *token, struct upload *up)
{
	struct session s;
	struct upload now;

	assert_int_equal(session_find(db, token, &s, &e), 1);
	assert_int_equal(upload_by_id(db, up->id, &now, &e), 1);
	assert_string_equal(now.state, "open");
}

static void
t_ahead(void **state)
{
	char token[SESSION_TOKEN];
	struct upload up;
	int64_t promised;

	(void)state;
	work(token, &up);
	jump_to(NOW + 3 * YEAR);
	assert_true(clock_due() == NOW);
	alive(token, &up);
	/* Its room is still kept. */
	assert_int_equal(upload_pending(db, &promised, &e), 0);
	assert_int_equal(promised, 100);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	alive(token, &up);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM session"), 1);
	/* Said where people look. */
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM problem "
	    "WHERE code = 'CLOCK-JUMPED'"), 1);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM audit "
	    "WHERE verb = 'clock-jump' AND note = '+94608000 s'"), 1);
	/* Put right: as if nothing had been. */
	jump_to(NOW + 60);
	assert_true(clock_due() == NOW + 60);
	alive(token, &up);
}

/* Nobody puts it back: after a day of running the new time is the time. */
static void
t_believed(void **state)
{
	char token[SESSION_TOKEN];
	struct session s;
	struct upload up;

	(void)state;
	work(token, &up);
	jump_to(NOW + 3 * YEAR);
	w.boot -= DAY * 1000;
	w.wall -= DAY;
	w.until = clock_boot_ms() - 1;
	assert_int_equal(clock_watch_turn(&w, db, shm, &e), 0);
	assert_true(clock_due() == NOW + 3 * YEAR);
	assert_int_equal(session_find(db, token, &s, &e), 0);
}

/* What was done while the clock stood ahead holds when it is put right. */
static void
t_back(void **state)
{
	char token[SESSION_TOKEN];
	struct upload up;

	(void)state;
	jump_to(NOW + 3 * YEAR);
	work(token, &up);
	jump_to(NOW);
	alive(token, &up);
	assert_int_equal(tmpdata_sql(&t, "SELECT since FROM person_grant"),
	    NOW);
	/* Neither lasts three years longer for it. */
	assert_true(tmpdata_sql(&t, "SELECT expires FROM session") <
	    NOW + YEAR);
	assert_true(tmpdata_sql(&t, "SELECT expires FROM upload") <
	    NOW + YEAR);
}

/*
 * Set back by mistake, and put right: rows keep their times, rights hold all the
 * while, and the old time is believed at once.
 */
static void
t_behind(void **state)
{
	struct arena *a = arena_new();
	char token[SESSION_TOKEN];
	struct viewer *v = NULL;
	struct upload up;
	long ends;

	(void)state;
	work(token, &up);
	ends = tmpdata_sql(&t, "SELECT expires FROM upload");
	jump_to(NOW - 3 * YEAR);
	alive(token, &up);
	assert_int_equal(people_viewer(db, a, 1, &v, &e), 1);
	assert_true((v->roles & ROLE_BIT(ROLE_TEACHER)) != 0);
	assert_int_equal(sweep_all(db, t.dir, &e), 0);
	jump_to(NOW + 60);
	assert_true(clock_due() == NOW + 60);
	alive(token, &up);
	assert_int_equal(tmpdata_sql(&t, "SELECT expires FROM upload"), ends);
	assert_int_equal(tmpdata_sql(&t, "SELECT since FROM person_grant"),
	    NOW);
	arena_free(a);
}

/* The runner starts again in between: the mark knows the time before. */
static void
t_restart(void **state)
{
	struct clock_watch next;

	(void)state;
	clock_set(NOW + 3 * YEAR);
	assert_int_equal(clock_watch_start(&next, db, shm, &e), 0);
	assert_int_equal(clock_watch_turn(&next, db, shm, &e), 1);
	assert_true(clock_due() == NOW);
	assert_int_equal(clock_watch_turn(&next, db, shm, &e), 0);
	/* And what is not believed yet outlives it, too. */
	shm_set_distrust(shm, 0);
	assert_int_equal(clock_watch_start(&w, db, shm, &e), 0);
	assert_int_equal(clock_watch_turn(&w, db, shm, &e), 0);
	assert_true(clock_due() == NOW);
}

/* Another start of the machine: the trail is the witness. */
static void
t_machine_restart(void **state)
{
	struct clock_watch next;

	(void)state;
	tmpdata_sql(&t, "UPDATE setting SET value = '1795000000 1 other 0 0 0' "
	    "WHERE name = 'clock-mark'");
	clock_set(NOW - YEAR);
	assert_int_equal(clock_watch_start(&next, db, shm, &e), 0);
	assert_int_equal(tmpdata_sql(&t, "SELECT count(*) FROM problem "
	    "WHERE code = 'CLOCK-JUMPED'"), 1);
	assert_true(clock_due() == NOW - YEAR);
	/* Off over the weekend is nothing; off for a year is believed an hour later. */
	tmpdata_sql(&t, "UPDATE setting SET value = '1795000000 1 other 0 0 0' "
	    "WHERE name = 'clock-mark'");
	clock_set(NOW + 3 * DAY);
	assert_int_equal(clock_watch_start(&next, db, shm, &e), 0);
	assert_true(clock_due() == NOW + 3 * DAY);
	clock_set(NOW + YEAR);
	assert_int_equal(clock_watch_start(&next, db, shm, &e), 0);
	assert_true(clock_due() == NOW);
	assert_in_range(next.until - next.boot, 1, 3600000);
}

/* A row that was written in the future hides nothing. */
static void
t_last(void **state)
{
	char note[80];
	int64_t at;

	(void)state;
	assert_int_equal(audit_add_late(db, NOW + YEAR, "backup", "backup",
	    "wrong", &e), 0);
	assert_int_equal(audit_last(db, "backup", &at, note, sizeof(note),
	    &e), 1);
	assert_string_equal(note, "wrong");
	assert_int_equal(audit_add_late(db, NOW - DAY, "backup", "backup",
	    "right", &e), 0);
	assert_int_equal(audit_last(db, "backup", &at, note, sizeof(note),
	    &e), 1);
	assert_string_equal(note, "right");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_ahead), CASE(t_believed), CASE(t_back), CASE(t_behind),
		CASE(t_restart),
		CASE(t_machine_restart), CASE(t_last),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
