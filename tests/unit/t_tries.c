/*
 * Tries of a part: what begins a new one, what is frozen, which one counts, and
 * that no finished result is lost; then random sittings on two devices against
 * a slow reference.
 */
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
#include "audit/audit.h"
#include "runtime/commit.h"
#include "runtime/digest.h"
#include "runtime/launchdata.h"
#include "tests/lib/folder.h"
#include "tests/lib/lessons.h"

#define ORD	2	/* the SCO of item 1 that has no mastery score */

static struct testdb t;
static struct arena *a;
static struct attempt *run;
static struct err e;

static int
begin(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	a = arena_new();
	run = lessons_open(&t, a, 2, 1, "normal", &e);
	return (0);
}

static int
end(void **state)
{
	(void)state;
	testdb_close(&t);
	arena_free(a);
	clock_set(0);
	return (0);
}

static struct attempt *
again(void)
{
	struct attempt *out;

	assert_int_equal(runtime_find(t.db, a, run->key, &out, &e), 1);
	return (out);
}

static struct launched
launch(int ord)
{
	struct launched l;

	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_launch(t.db, again(), ord, 1, &l, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (l);
}

static void
restart(int ord)
{
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_again(t.db, lessons_secret, again(), ord, &e),
	    0);
	assert_int_equal(db_commit(t.db, &e), 0);
}

/* A save of ${l}: status, score (-1 none), exit, final; and what it was taken for. */
static enum commit_result
save(const struct launched *l, int seq, int ord, const char *status, int raw,
    const char *exit, int final)
{
	struct token token = { .attempt_id = run->id };
	enum commit_result how;
	struct commit c;
	char *score = raw < 0 ? "" : arena_printf(a,
	    ",\"score\":{\"raw\":\"%d\"}", raw);
	char *body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":%d,"
	    "\"entry\":%d,\"kind\":\"scorm12\",\"final\":%s,"
	    "\"touched\":%s,\"data\":{"
	    "\"runtimeData\":{\"cmi\":{\"core\":{\"lesson_status\":\"%s\","
	    "\"exit\":\"%s\"%s},\"suspend_data\":\"%d\",\"interactions\":{"
	    "\"0\":{\"id\":\"q\",\"student_response\":\"%d\"}}}}}}", l->visit,
	    seq, ord, final ? "true" : "false", strcmp(status,
	    "not attempted") == 0 ? "false" : "true", status, exit, score, seq,
	    raw);

	memcpy(token.visit, l->visit, sizeof(token.visit));
	assert_int_equal(commit_parse(a, body, strlen(body), &c, &e), 0);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(commit_store(t.db, lessons_secret, &token, &c, &how,
	    &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (how);
}

/* "try status score" of all tries of a part, the counting one marked. */
static const char *
tries(void)
{
	static char text[400];

	lessons_text(&t, "SELECT group_concat(try || CASE WHEN counts = 1 THEN"
	    " '*' ELSE '' END || ' ' || completion || success || ' ' ||"
	    " coalesce(CAST(round(score_scaled * 100) AS INTEGER), '-'), ', ')"
	    " FROM part", text, sizeof(text));
	return (text);
}

static const char *
entry_of(const struct launched *l)
{
	json_t *d = launch_data(t.db, a, again(), ORD, l->try, &e);
	json_t *core = json_object_get(json_object_get(d, "cmi12"), "core");
	const char *out = arena_printf(a, "%s '%s' %s", json_string_value(
	    json_object_get(core, "entry")), json_string_value(
	    json_object_get(json_object_get(d, "cmi12"), "suspend_data")),
	    json_string_value(json_object_get(core, "lesson_status")));

	json_decref(d);
	return (out);
}

static int
misfit(void *arg, int64_t attempt, struct err *why)
{
	(void)attempt;
	(void)why;
	(*(int *)arg)++;
	return (0);
}

/* Rows whose digest does not fit. */
static int
misfits(void)
{
	static const struct sql_table *const own[] = { &digest_sql,
	    &audit_sql };
	struct db *db = db_open(t.data.path, DB_READ, own, 2, &e);
	int n = 0;

	assert_non_null(db);
	assert_int_equal(digest_walk(db, lessons_secret, misfit, &n, &e), 0);
	db_close(db);
	return (n);
}

/* A 9 stays a 9 when the finished lesson is opened again and sets 0. */
static void
reopened(void **state)
{
	struct launched l = launch(ORD);

	(void)state;
	assert_int_equal(l.try, 1);
	save(&l, 1, ORD, "incomplete", 10, "", 0);
	save(&l, 2, ORD, "passed", 90, "", 1);
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	assert_string_equal(entry_of(&l), "ab-initio '' not attempted");
	assert_string_equal(tries(), "1* completedpassed 90");
	save(&l, 1, ORD, "incomplete", 0, "", 0);
	assert_string_equal(tries(), "1* completedpassed 90, 2 incomplete 0");
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 90);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM interaction"
	    " WHERE response = '90'"), 1);
	/* The same launch twice without a save: one try. */
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	save(&l, 1, ORD, "passed", 95, "", 1);
	assert_string_equal(tries(), "1 completedpassed 90, "
	    "2* completedpassed 95");
	assert_int_equal(launch(ORD).try, 3);
	assert_int_equal(launch(ORD).try, 3);
	assert_int_equal(misfits(), 0);
}

/* A pause ends nothing, also of what is finished; a later sitting only improves it. */
static void
paused(void **state)
{
	struct launched l = launch(ORD);

	(void)state;
	save(&l, 1, ORD, "incomplete", 30, "suspend", 1);
	l = launch(ORD);
	assert_int_equal(l.try, 1);
	assert_string_equal(entry_of(&l), "resume '1' incomplete");
	save(&l, 1, ORD, "passed", 90, "suspend", 1);
	l = launch(ORD);
	assert_int_equal(l.try, 1);
	assert_string_equal(entry_of(&l), "resume '1' passed");
	save(&l, 1, ORD, "incomplete", 0, "", 0);
	assert_string_equal(tries(), "1* completedpassed 90");
	save(&l, 2, ORD, "passed", 95, "suspend", 1);
	assert_string_equal(tries(), "1* completedpassed 95");
	save(&l, 3, ORD, "incomplete", 0, "suspend", 1);
	assert_string_equal(tries(), "1* completedpassed 95");
	/* Left without a word, the tab closed: it goes on. */
	assert_int_equal(launch(ORD).try, 1);
}

/*
 * A lesson that never sets a status is completed by being closed; its bookmark
 * is all that it has, so it is there the next time.
 */
static void
silent(void **state)
{
	struct launched l = launch(ORD);

	(void)state;
	save(&l, 1, ORD, "not attempted", -1, "", 1);
	assert_string_equal(tries(), "1* completed -");
	l = launch(ORD);
	assert_int_equal(l.try, 1);
	assert_string_equal(entry_of(&l), "resume '1' completed");
	save(&l, 1, ORD, "passed", 80, "", 1);
	assert_int_equal(launch(ORD).try, 2);
}

static void
by_hand(void **state)
{
	struct launched l = launch(ORD), old;

	(void)state;
	restart(ORD);	/* nothing was done yet */
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"), 0);
	save(&l, 1, ORD, "incomplete", 30, "suspend", 1);
	old = l;
	restart(ORD);
	restart(ORD);	/* pressed twice */
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"), 2);
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	assert_string_equal(entry_of(&l), "ab-initio '' not attempted");
	/* The window with the old try is still open. */
	assert_int_equal(save(&old, 2, ORD, "incomplete", 40, "", 0),
	    COMMIT_SUPERSEDED);
	save(&l, 1, ORD, "passed", 70, "", 1);
	assert_string_equal(tries(), "1 incomplete 30, 2* completedpassed 70");
	assert_int_equal(misfits(), 0);
}

/* A tablet without a line finishes the try that another device has ended. */
static void
late(void **state)
{
	struct launched away = launch(ORD), l;

	(void)state;
	save(&away, 1, ORD, "incomplete", 10, "", 0);
	l = launch(ORD);
	save(&l, 1, ORD, "failed", 40, "", 1);
	l = launch(ORD);
	save(&l, 1, ORD, "incomplete", 5, "", 0);
	assert_int_equal(save(&away, 9, ORD, "passed", 80, "", 1),
	    COMMIT_SUPERSEDED);
	assert_int_equal(save(&away, 9, ORD, "passed", 80, "", 1),
	    COMMIT_KNOWN);
	assert_string_equal(tries(), "1 completedfailed 40, 2 incomplete 5, "
	    "3* completedpassed 80");
	/* The try under way goes on where it was. */
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	assert_string_equal(entry_of(&l), "resume '1' incomplete");
	assert_int_equal(misfits(), 0);
}

/* Which one counts is a rule, and may change afterwards. */
static void
rules(void **state)
{
	static const int scores[] = { 60, 90, 40 };
	struct launched l;
	int i;

	(void)state;
	/* An attempt of one part counts its tries off. */
	lessons_sql(&t, "UPDATE attempt SET nparts = 1");
	for (i = 0; i < 3; i++) {
		l = launch(ORD);
		save(&l, 1, ORD, scores[i] == 40 ? "failed" : "passed",
		    scores[i], "", 1);
	}
	assert_int_equal(again()->counted, 2);
	assert_int_equal(again()->tries, 3);
	lessons_sql(&t, "INSERT INTO assignment (id, key, item_id, school_id,"
	    " year, person_id, from_day, until_day, created, changed, rule)"
	    " VALUES (1, 'k', 1, 1, 2026, 1, 20260901, 20270531, 0, 0,"
	    " 'last'); INSERT INTO assignment_target (assignment_id, class_id)"
	    " VALUES (1, 1)");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_recount(t.db, 1, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 40);
	assert_int_equal(again()->counted, 3);
	lessons_sql(&t, "UPDATE assignment SET withdrawn = 1; INSERT INTO"
	    " setting (name, value) VALUES ('counted-try', '1')");
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_recount(t.db, 0, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 60);
	assert_int_equal(again()->counted, 1);
	/* The next launch sees it as well. */
	lessons_sql(&t, "DELETE FROM setting WHERE name = 'counted-try'");
	launch(ORD);
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 90);
	/* One school may have another rule than the server. */
	lessons_sql(&t, "INSERT INTO school_setting (school_id, name, value)"
	    " SELECT DISTINCT school_id, 'counted-try', '2' FROM person");
	launch(ORD);
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 40);
}

/* A lesson that writes tries without end. */
static void
many(void **state)
{
	struct launched l;
	int i;

	(void)state;
	for (i = 0; i < TRIES_MAX; i++) {
		l = launch(ORD);
		assert_int_equal(l.try, i + 1);
		save(&l, 1, ORD, "passed", i % 100, "", 1);
	}
	l = launch(ORD);
	assert_int_equal(l.try, 0);
	assert_int_equal(save(&l, 1, ORD, "passed", 100, "", 1),
	    COMMIT_PREVIEW);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"),
	    TRIES_MAX);
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 99);
}

/* A lesson that launches itself without end leaves few rows, and nothing of its saves goes. */
static void
launches_end(void **state)
{
	struct launched first = launch(ORD), l = first;
	int i;

	(void)state;
	save(&first, 1, ORD, "incomplete", 10, "suspend", 1);
	for (i = 0; i < 300; i++)
		l = launch(ORD);
	assert_true(lessons_number(&t, "SELECT count(*) FROM visit") <= 52);
	assert_int_equal(save(&first, 1, ORD, "incomplete", 10, "suspend", 1),
	    COMMIT_KNOWN);
	assert_int_equal(save(&l, 1, ORD, "incomplete", 20, "suspend", 1),
	    COMMIT_STORED);
	assert_string_equal(tries(), "1* incomplete 20");
}

/* G-1: the clock stood three years ahead for a day. */
static void
clock_back(void **state)
{
	int64_t now = clock_now();
	struct launched l;

	(void)state;
	clock_set(now + (int64_t)3 * 365 * 86400);
	l = launch(ORD);
	save(&l, 1, ORD, "incomplete", 10, "suspend", 1);
	clock_set(now + 60);
	l = launch(ORD);
	assert_int_equal(save(&l, 1, ORD, "incomplete", 20, "suspend", 1),
	    COMMIT_STORED);
	l = launch(ORD);
	assert_string_equal(entry_of(&l), "resume '1' incomplete");
	assert_string_equal(tries(), "1* incomplete 20");
}

/*
 * Opened while the disk took no writes: the save that comes later begins the try
 * that the pupil saw begin; so does one of a folder that was put back.
 */
static void
not_written(void **state)
{
	struct launched l = launch(ORD), m;

	(void)state;
	save(&l, 1, ORD, "passed", 90, "", 1);
	assert_int_equal(runtime_launch(t.db, again(), ORD, 0, &m, &e), 0);
	assert_int_equal(m.try, 2);
	assert_string_equal(entry_of(&m), "ab-initio '' not attempted");
	assert_int_equal(save(&m, 1, ORD, "incomplete", 20, "suspend", 1),
	    COMMIT_STORED);
	assert_string_equal(tries(), "1* completedpassed 90, 2 incomplete 20");
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	assert_string_equal(entry_of(&l), "resume '1' incomplete");
	assert_int_equal(save(&l, 1, ORD, "passed", 95, "", 1), COMMIT_STORED);
	assert_int_equal(misfits(), 0);
}

/* A save of a launch that a lesson made up does not shut out those that come. */
static void
made_up(void **state)
{
	struct launched far, l = launch(ORD);

	(void)state;
	token_visit((int64_t)1 << 45, far.visit);
	assert_int_equal(save(&far, 1, ORD, "incomplete", 10, "", 0),
	    COMMIT_SUPERSEDED);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"), 0);
	assert_int_equal(save(&far, 2, ORD, "passed", 60, "", 1),
	    COMMIT_SUPERSEDED);
	assert_int_equal(save(&l, 1, ORD, "incomplete", 20, "suspend", 1),
	    COMMIT_STORED);
	l = launch(ORD);
	assert_string_equal(entry_of(&l), "resume '1' incomplete");
	assert_int_equal(save(&l, 1, ORD, "passed", 70, "", 1), COMMIT_STORED);
	assert_int_equal(lessons_number(&t, "SELECT score FROM attempt"), 70);
	assert_int_equal(misfits(), 0);
}

/* Whoever changes a mark in the database is found. */
static void
sealed(void **state)
{
	static const char *const damage[] = {
		"UPDATE part SET score_scaled = 1.0",
		"UPDATE part SET done = 0", "UPDATE part SET success = 'passed'",
		"UPDATE part SET seconds = 1", "UPDATE part SET digest = ''",
		"DELETE FROM interaction",
		"UPDATE interaction SET result = 'correct'",
		"INSERT INTO interaction (attempt_id, entry_id, n, ident)"
		    " SELECT attempt_id, entry_id, 1, 'q2' FROM part" };
	struct launched l = launch(ORD);
	size_t i;

	(void)state;
	save(&l, 1, ORD, "failed", 40, "", 1);
	assert_int_equal(misfits(), 0);
	for (i = 0; i < sizeof(damage) / sizeof(*damage); i++) {
		lessons_sql(&t, "CREATE TABLE p AS SELECT * FROM part;"
		    " CREATE TABLE q AS SELECT * FROM interaction");
		lessons_sql(&t, damage[i]);
		if (misfits() == 0)
			fail_msg("not found: %s", damage[i]);
		lessons_sql(&t, "DELETE FROM part; DELETE FROM interaction;"
		    " INSERT INTO part SELECT * FROM p; INSERT INTO interaction"
		    " SELECT * FROM q; DROP TABLE p; DROP TABLE q");
	}
	assert_int_equal(misfits(), 0);
}

/* ---- random sittings against a reference */

struct ref {
	int	 best, under_way;	/* best finished score, -1 none */
};

/*
 * Two devices launch, save, finish and lose lines at random; whatever the
 * order, the best finished score that was acknowledged or sent at last stands.
 */
static void
at_random(void **state)
{
	unsigned seed = (unsigned)(getenv("HOCLIEU_SEED") != NULL ?
	    atoi(getenv("HOCLIEU_SEED")) : 20261129);
	struct launched l[2];
	int seq[2], waiting[2], best = -1, i, d, raw;

	(void)state;
	print_message("seed %u\n", seed);
	for (d = 0; d < 2; d++) {
		l[d] = launch(ORD);
		seq[d] = 0;
		waiting[d] = -1;
	}
	for (i = 0; i < 400; i++) {
		seed = seed * 1103515245u + 12345u;
		d = (int)(seed >> 16) & 1;
		raw = (int)(seed >> 17) % 101;
		switch ((seed >> 24) % 6) {
		case 0:		/* the page is loaded again: what waits is sent first */
			if (waiting[d] >= 0)
				save(&l[d], seq[d], ORD, "passed", waiting[d],
				    "", 1);
			best = waiting[d] > best ? waiting[d] : best;
			waiting[d] = -1;
			l[d] = launch(ORD);
			seq[d] = 0;
			break;
		case 1:		/* finished without a line */
			if (waiting[d] < 0) {
				waiting[d] = raw;
				seq[d]++;
			}
			break;
		case 2:		/* the line is back */
			if (waiting[d] < 0)
				break;
			save(&l[d], seq[d], ORD, "passed", waiting[d], "", 1);
			best = waiting[d] > best ? waiting[d] : best;
			waiting[d] = -1;
			l[d] = launch(ORD);
			seq[d] = 0;
			break;
		case 3:
			if (waiting[d] < 0)
				save(&l[d], ++seq[d], ORD, "incomplete", raw,
				    "suspend", 1);
			break;
		case 4:
			if (waiting[d] < 0)
				save(&l[d], ++seq[d], ORD, "incomplete", 0, "",
				    0);
			break;
		default:
			if ((seed >> 27) % 4 == 0 && waiting[d] < 0) {
				restart(ORD);
				l[d] = launch(ORD);
				seq[d] = 0;
			}
		}
		if (best >= 0)
			assert_int_equal(lessons_number(&t,
			    "SELECT round(score) FROM attempt"), best);
		assert_true(lessons_number(&t, "SELECT count(*) FROM part"
		    " WHERE counts = 1") <= 1);
	}
	assert_int_equal(misfits(), 0);
}

/* What an older program kept stands: figures, and a first try that can go on. */
static void
old_folder(void **state)
{
	static const struct sql_table *const own[] = { &digest_sql,
	    &audit_sql };
	struct tmpdata f;
	struct db *db;
	int n = 0;

	(void)state;
	folder_load(&f, "folder-v16");
	folder_open(&f);
	assert_non_null(db = db_open(f.path, DB_WRITE, own, 2, &e));
	assert_int_equal(digest_sealed(db, &e), 0);
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(digest_seal(db, lessons_secret, 0, &e), 0);
	assert_int_equal(db_commit(db, &e), 0);
	assert_int_equal(digest_sealed(db, &e), 1);
	assert_int_equal(digest_walk(db, lessons_secret, misfit, &n, &e), 0);
	assert_int_equal(n, 0);
	/* Once only, and the trail says so: what lost its digest later stays a misfit. */
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM audit WHERE"
	    " verb = 'seal-results'"), 1);
	tmpdata_sql(&f, "UPDATE part SET digest = '' WHERE attempt_id ="
	    " (SELECT min(attempt_id) FROM part)");
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(digest_seal(db, lessons_secret, 0, &e), 0);
	assert_int_equal(db_commit(db, &e), 0);
	assert_int_equal(digest_walk(db, lessons_secret, misfit, &n, &e), 0);
	assert_true(n > 0);
	db_close(db);
	assert_true(tmpdata_sql(&f, "SELECT count(*) FROM part") > 50);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM part WHERE try"
	    " <> 1 OR counts <> 1"), 0);
	assert_int_equal(tmpdata_sql(&f, "SELECT count(*) FROM attempt WHERE"
	    " nparts = 1 AND done = 1 AND tries <> 1"), 0);
	tmpdata_free(&f);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		CASE(reopened), CASE(paused), CASE(silent), CASE(by_hand), CASE(late),
		CASE(rules), CASE(many), CASE(launches_end), CASE(clock_back), CASE(not_written), CASE(made_up),
		CASE(sealed),
		CASE(at_random), cmocka_unit_test(old_folder),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
