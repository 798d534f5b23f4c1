/*
 * Sittings of a launch: the pages of a lesson that each begin and finish, and
 * come in any order.
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

static enum commit_result
put(const struct launched *l, const char *body)
{
	struct token token = { .attempt_id = run->id };
	enum commit_result how;
	struct commit c;

	memcpy(token.visit, l->visit, sizeof(token.visit));
	assert_int_equal(commit_parse(a, body, strlen(body), &c, &e), 0);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(commit_store(t.db, lessons_secret, &token, &c, &how,
	    &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (how);
}

/* The page was looked at and left; the run time says what it was told before. */
static enum commit_result
save_untouched(const struct launched *l, int seq)
{
	return (put(l, arena_printf(a, "{\"visit\":\"%s\",\"seq\":%d,"
	    "\"entry\":%d,\"kind\":\"scorm12\",\"final\":true,"
	    "\"touched\":false,\"data\":{\"runtimeData\":{\"cmi\":{\"core\":{"
	    "\"lesson_status\":\"completed\",\"exit\":\"\"}}}}}", l->visit, seq,
	    ORD)));
}

/* A save of ${l}: status, score (-1 none), exit, final; and what it was taken for. */
static enum commit_result
save(const struct launched *l, int seq, int ord, const char *status, int raw,
    const char *exit, int final)
{
	char *score = raw < 0 ? "" : arena_printf(a,
	    ",\"score\":{\"raw\":\"%d\"}", raw);
	char *body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":%d,"
	    "\"entry\":%d,\"kind\":\"scorm12\",\"final\":%s,\"data\":{"
	    "\"runtimeData\":{\"cmi\":{\"core\":{\"lesson_status\":\"%s\","
	    "\"exit\":\"%s\"%s},\"suspend_data\":\"%d\",\"interactions\":{"
	    "\"0\":{\"id\":\"q\",\"student_response\":\"%d\"}}}}}}", l->visit,
	    seq, ord, final ? "true" : "false", status, exit, score, seq, raw);

	return (put(l, body));
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

/* Sitting ${n} of that launch: what the wrapper calls the lesson's next document. */
static struct launched
sitting(const struct launched *l, int n)
{
	struct launched out = *l;

	token_visit_sitting(l->visit, n, out.visit);
	return (out);
}

/*
 * The lesson's pages each begin and finish: one try, one launch; what was
 * finished can only get better, and an older page never overtakes a newer one.
 */
static void
sittings(void **state)
{
	struct launched l = launch(ORD), one = sitting(&l, 1),
	    two = sitting(&l, 2), three = sitting(&l, 3);

	(void)state;
	assert_string_equal(l.visit + TOKEN_LAUNCH, "000");
	assert_int_equal(save(&l, 2, ORD, "passed", 60, "", 1), COMMIT_STORED);
	assert_int_equal(save(&one, 1, ORD, "incomplete", 0, "", 0),
	    COMMIT_STORED);
	assert_string_equal(tries(), "1* completedpassed 60");
	assert_int_equal(save(&one, 2, ORD, "passed", 100, "", 1),
	    COMMIT_STORED);
	assert_string_equal(tries(), "1* completedpassed 100");
	assert_int_equal(lessons_number(&t, "SELECT visits FROM part"), 1);
	assert_int_equal(save(&one, 2, ORD, "failed", 1, "", 1), COMMIT_KNOWN);
	/* The third page's save is there before the second page's last. */
	assert_int_equal(save(&three, 1, ORD, "incomplete", 0, "", 0),
	    COMMIT_STORED);
	assert_int_equal(save(&two, 1, ORD, "incomplete", 5, "suspend", 0),
	    COMMIT_SUPERSEDED);
	assert_string_equal(tries(), "1* completedpassed 100");
	assert_int_equal(lessons_number(&t, "SELECT suspend FROM part"), 1);
	/* The player is left: the next launch begins anew. */
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	/* Pages of the launch before come too late. */
	assert_int_equal(save(&three, 2, ORD, "incomplete", 0, "", 1),
	    COMMIT_SUPERSEDED);
	assert_int_equal(misfits(), 0);
}

/* A page that says nothing leaves what an earlier page of the launch said. */
static void
page_turn(void **state)
{
	struct launched l = launch(ORD), one = sitting(&l, 1);

	(void)state;
	assert_int_equal(save(&l, 1, ORD, "completed", 50, "", 1),
	    COMMIT_STORED);
	assert_int_equal(save_untouched(&one, 1), COMMIT_STORED);
	assert_int_equal(save_untouched(&one, 2), COMMIT_STORED);
	l = launch(ORD);
	assert_int_equal(l.try, 2);
	/* A sitting that was never told of, of a launch that is known. */
	one = sitting(&l, 7);
	assert_int_equal(save(&one, 1, ORD, "passed", 70, "", 1),
	    COMMIT_STORED);
	assert_int_equal(save(&l, 1, ORD, "incomplete", 3, "", 0),
	    COMMIT_SUPERSEDED);
	assert_string_equal(tries(), "1 completed 50, 2* completedpassed 70");
	assert_int_equal(misfits(), 0);
}

/*
 * A page that comes too late and has nothing of its own makes no try of what it
 * was given.
 */
static void
inherited(void **state)
{
	struct launched l = launch(ORD), one = sitting(&l, 1),
	    two = sitting(&l, 2);
	char *body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":1,\"entry\":%d,"
	    "\"kind\":\"scorm12\",\"final\":true,\"inherited\":true,"
	    "\"refusals\":3,\"data\":{\"runtimeData\":{\"cmi\":{\"core\":{"
	    "\"lesson_status\":\"passed\",\"score\":{\"raw\":\"60\"}}}}}}",
	    one.visit, ORD);

	(void)state;
	assert_int_equal(save(&l, 1, ORD, "passed", 60, "", 1), COMMIT_STORED);
	assert_int_equal(save(&two, 1, ORD, "incomplete", 0, "", 0),
	    COMMIT_STORED);
	assert_int_equal(put(&one, body), COMMIT_SUPERSEDED);
	assert_string_equal(tries(), "1* completedpassed 60");
	assert_int_equal(lessons_number(&t, "SELECT refusals FROM part"), 3);
	assert_int_equal(save(&two, 2, ORD, "xong", 0, "", 0), COMMIT_STORED);
	assert_int_equal(lessons_number(&t, "SELECT refusals FROM part"), 3);
}

/*
 * The line comes back and the device sends four pages at once: whatever order
 * they arrive in, one try with the best of them, and it is over.
 */
static void
any_order(void **state)
{
	static const int orders[][3] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 2, 0 },
	    { 2, 0, 1 } };
	struct launched l, s[3];
	size_t i, k;

	(void)state;
	for (i = 0; i < 4; i++) {
		l = launch(ORD);
		assert_int_equal(l.try, i + 1);
		for (k = 0; k < 3; k++)
			s[k] = sitting(&l, (int)k);
		for (k = 0; k < 3; k++)
			if (orders[i][k] == 0)
				save(&s[0], 2, ORD, "passed", 92, "", 1);
			else if (orders[i][k] == 1)
				save(&s[1], 2, ORD, "passed", 40, "", 1);
			else
				put(&s[2], arena_printf(a, "{\"visit\":\"%s\","
				    "\"seq\":2,\"entry\":%d,\"kind\":\"scorm12\","
				    "\"final\":true,\"inherited\":true,"
				    "\"data\":{\"runtimeData\":{"
				    "\"cmi\":{\"core\":{\"lesson_status\":"
				    "\"passed\",\"exit\":\"\",\"score\":{"
				    "\"raw\":\"40\"}}}}}}", s[2].visit, ORD));
		assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"),
		    i + 1);
		assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"
		    " WHERE abs(score_scaled - 0.92) < 0.001 AND late = 0"),
		    i + 1);
	}
	assert_int_equal(misfits(), 0);
}

/* A lesson that loads itself for ever leaves a bounded number of rows. */
static void
reloads(void **state)
{
	struct launched l = launch(ORD), s;
	int i;

	(void)state;
	for (i = 0; i <= 300; i++) {
		s = sitting(&l, i);
		assert_int_equal(save(&s, 1, ORD, "incomplete", i % 100, "",
		    0), COMMIT_STORED);
	}
	assert_in_range(lessons_number(&t, "SELECT count(*) FROM visit"), 50,
	    53);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"), 1);
	assert_int_equal(lessons_number(&t, "SELECT visits FROM part"), 1);
}

/* ---- random documents against a reference */

#define SAVES	400

/* A save that was made, and how often it has come. */
struct made {
	struct launched	 of;
	int		 seq, raw, final;
};

static unsigned seed;

static int
chance(int n)
{
	seed = seed * 1103515245u + 12345u;
	return ((int)(seed >> 16 & 0x7fff) % n);
}

static void
deliver(const struct made *m, int *best)
{
	save(&m->of, m->seq, ORD, m->final ? "passed" : "incomplete", m->raw,
	    "", m->final);
	if (m->final && m->raw > *best)
		*best = m->raw;
}

/*
 * The lesson's documents begin, save, finish or just go away; the pupil leaves
 * and comes back; saves wait on the device, come twice and out of order.  The
 * best of all finishes that came stands, whatever came after it.
 */
static void
at_random(void **state)
{
	struct made made[SAVES];
	struct launched l = launch(ORD), now = l;
	int n = 0, sent = 0, sat = 0, seq = 0, over = 0, best = -1, i;

	(void)state;
	seed = (unsigned)(getenv("HOCLIEU_SEED") != NULL ?
	    atoi(getenv("HOCLIEU_SEED")) : 20261129);
	print_message("seed %u\n", seed);
	while (n < SAVES) {
		switch (chance(8)) {
		case 0:
			if (chance(8) == 0) {
				now = l = launch(ORD);
				sat = seq = over = 0;
			}
			break;
		case 1:
			now = sitting(&l, ++sat);
			seq = over = 0;
			break;
		case 2:		/* something that waits, or came before */
			if (n > 0)
				deliver(&made[chance(n)], &best);
			break;
		default:
			if (over)
				break;
			over = chance(6) == 0;
			made[n] = (struct made){ now, ++seq, chance(101), over };
			if (chance(3) != 0) {
				deliver(&made[n], &best);
				sent++;
			}
			n++;
		}
		if (best >= 0)
			assert_int_equal(lessons_number(&t, "SELECT"
			    " CAST(round(score) AS INTEGER) FROM attempt"),
			    best);
	}
	for (i = 0; i < n; i++)
		deliver(&made[i], &best);
	assert_in_range(sent, 1, n - 1);
	assert_int_equal(lessons_number(&t, "SELECT"
	    " CAST(round(score) AS INTEGER) FROM attempt"), best);
	assert_int_equal(misfits(), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		CASE(sittings), CASE(page_turn), CASE(reloads), CASE(inherited), CASE(any_order),
		CASE(at_random),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
