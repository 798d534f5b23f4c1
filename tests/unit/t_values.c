/*
 * What comes of the values that lessons send: status and score of a part,
 * objectives and comments, what the run time refused and could read; that all of
 * it is frozen with its try and covered by a digest.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "audit/audit.h"
#include "runtime/commit.h"
#include "runtime/digest.h"
#include "runtime/launchdata.h"
#include "runtime/rescued.h"
#include "tests/lib/lessons.h"

#define MASTERED 1	/* the SCO of item 1 with mastery score 80 */
#define PLAIN	2	/* the one without */

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

/* ---- saves */

static struct launched
launch(int ord)
{
	struct launched l;

	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_launch(t.db, run, ord, 1, &l, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (l);
}

/* A save with that JSON as data; its count of refused values. */
static int
put(const struct launched *l, int seq, int ord, const char *kind,
    const char *more, const char *data)
{
	struct token token = { .attempt_id = run->id };
	char *body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":%d,\"entry\":%d,"
	    "\"kind\":\"%s\"%s,\"data\":%s}", l->visit, seq, ord, kind, more,
	    data);
	enum commit_result how;
	struct commit c;

	memcpy(token.visit, l->visit, sizeof(token.visit));
	assert_int_equal(commit_parse(a, body, strlen(body), &c, &e), 0);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(commit_store(t.db, lessons_secret, &token, &c, &how,
	    &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (c.refused);
}

static int
put_12(const struct launched *l, int seq, int ord, const char *more,
    const char *core, const char *rest)
{
	return (put(l, seq, ord, "scorm12", more, arena_printf(a,
	    "{\"runtimeData\":{\"cmi\":{\"core\":{%s}%s}}}", core, rest)));
}

static const char *
text(const char *sql)
{
	char *out = arena_alloc(a, 4000);

	lessons_text(&t, sql, out, 4000);
	return (out);
}

#define FINAL	",\"final\":true"

/* Values that were refused until now: each gives what its author meant. */
static void
meant(void **state)
{
	struct launched l = launch(PLAIN);

	(void)state;
	assert_int_equal(put_12(&l, 1, PLAIN, "", "\"lesson_status\":"
	    "\"Incomplete\",\"exit\":\"Suspend\",\"score\":{\"raw\":\"8,5\","
	    "\"max\":\"10\"}", ""), 0);
	assert_string_equal(text("SELECT completion || success || exit || done"
	    " || score_raw || ' ' || score_max || ' ' || score_scaled"
	    " FROM part"), "incompletesuspend08.5 10.0 0.85");
	/* Finish with that status ends nothing. */
	put_12(&l, 2, PLAIN, FINAL, "\"lesson_status\":\"INCOMPLETE\"", "");
	assert_string_equal(text("SELECT completion || done FROM part"),
	    "incomplete0");
	put_12(&l, 3, PLAIN, FINAL, "\"lesson_status\":\"Đạt\",\"score\":{"
	    "\"raw\":\"90\",\"min\":\"0\",\"max\":\"120\"}", "");
	assert_string_equal(text("SELECT completion || success || done || "
	    "score_scaled FROM part"), "completedpassed10.75");
}

/* A status that nobody can read decides nothing: neither that it is done. */
static void
unreadable(void **state)
{
	struct launched l = launch(PLAIN);

	(void)state;
	assert_int_equal(put_12(&l, 1, PLAIN, FINAL, "\"lesson_status\":"
	    "\"giữa chừng\",\"score\":{\"raw\":\"130\",\"max\":\"120\"}", ""),
	    1);
	assert_string_equal(text("SELECT done || completion || score_raw ||"
	    " (score_scaled IS NULL) FROM part"), "0130.01");
	/* One that never said anything is done by being closed. */
	l = launch(PLAIN);
	put_12(&l, 1, PLAIN, FINAL ",\"touched\":false",
	    "\"lesson_status\":\"not attempted\"", "");
	assert_string_equal(text("SELECT done || completion FROM part"),
	    "1completed");
}

/* All or nothing: what fits no scale does not stand before what did. */
static void
order_of_calls(void **state)
{
	struct launched l = launch(PLAIN);

	(void)state;
	put_12(&l, 1, PLAIN, "", "\"lesson_status\":\"incomplete\","
	    "\"score\":{\"raw\":\"110\"}", "");
	assert_string_equal(text("SELECT coalesce(score, 'none')"
	    " FROM attempt"), "none");
	put_12(&l, 2, PLAIN, "", "\"lesson_status\":\"incomplete\","
	    "\"score\":{\"raw\":\"110\",\"max\":\"200\"}", "");
	assert_string_equal(text("SELECT score FROM attempt"), "55.0");
	put_12(&l, 3, PLAIN, "", "\"lesson_status\":\"incomplete\","
	    "\"score\":{\"raw\":\"tám\",\"max\":\"200\"}", "");
	put_12(&l, 4, PLAIN, "", "\"lesson_status\":\"incomplete\","
	    "\"score\":{\"raw\":\"300\",\"max\":\"200\"}", "");
	assert_string_equal(text("SELECT score FROM attempt"), "55.0");
}

static int
misfit(void *arg, int64_t attempt, struct err *me)
{
	(void)attempt;
	(void)me;
	++*(int *)arg;
	return (0);
}

static int
misfits(const uint8_t secret[32])
{
	static const struct sql_table *const own[] = { &digest_sql,
	    &audit_sql };
	struct db *db = db_open(t.data.path, DB_READ, own, 2, &e);
	int n = 0;

	assert_non_null(db);
	assert_int_equal(digest_walk(db, secret, misfit, &n, &e), 0);
	db_close(db);
	return (n);
}

/* What a text means, known without reading it; of 0: no fraction. */
struct sent {
	const char	*text;
	int		 reads, percent;
	double		 value, of;
};

/*
 * Saves with scores at random, of a part that is under way: after each the
 * attempt has the last score that could be put on a scale, and no other.
 */
static void
at_random(void **state)
{
	static const struct sent raws[] = {
		{ "85", 1, 0, 85, 0 }, { "8,5", 1, 0, 8.5, 0 },
		{ " 110 ", 1, 0, 110, 0 }, { "-5", 1, 0, -5, 0 },
		{ "42,5%", 1, 1, 42.5, 0 }, { "17/20", 1, 0, 17, 20 },
		{ "21/20", 1, 0, 21, 20 }, { "tám", 0, 0, 0, 0 },
		{ "8,5x", 0, 0, 0, 0 }, { "", 0, 0, 0, 0 },
	}, bounds[] = {
		{ "", 1, 0, 0, 0 }, { "0", 1, 0, 0, 0 }, { "10", 1, 0, 10, 0 },
		{ "-10", 1, 0, -10, 0 }, { "120", 1, 0, 120, 0 },
		{ "100%", 1, 0, 100, 0 }, { "mười", 0, 0, 0, 0 },
	};
	unsigned seed = (unsigned)(getenv("HOCLIEU_SEED") != NULL ?
	    atoi(getenv("HOCLIEU_SEED")) : 20261129);
	struct launched l = launch(PLAIN);
	const struct sent *raw, *min, *max;
	double lo, hi, want = NAN;
	int i;

	(void)state;
	print_message("seed %u\n", seed);
	for (i = 1; i <= 600; i++) {
		seed = seed * 1103515245u + 12345u;
		raw = &raws[(seed >> 16) % 10];
		min = &bounds[(seed >> 20) % 7];
		max = &bounds[(seed >> 24) % 7];
		put_12(&l, i, PLAIN, "", arena_printf(a, "\"lesson_status\":"
		    "\"incomplete\",\"score\":{\"raw\":\"%s\",\"min\":\"%s\","
		    "\"max\":\"%s\"}", raw->text, min->text, max->text), "");
		lo = raw->percent || raw->of > 0 || *min->text == '\0' ? 0 :
		    min->value;
		hi = raw->percent ? 100 : raw->of > 0 ? raw->of :
		    *max->text == '\0' ? 100 : max->value;
		if (raw->reads && min->reads && max->reads && lo < hi &&
		    raw->value >= lo && raw->value <= hi)
			want = (raw->value - lo) / (hi - lo) * 100;
		if (isnan(want) ? lessons_number(&t, "SELECT count(score)"
		    " FROM attempt") != 0 : lessons_number(&t,
		    "SELECT round(score * 1000) FROM attempt") !=
		    (int64_t)(want * 1000 + 0.5))
			fail_msg("%d: raw '%s' min '%s' max '%s'", i, raw->text,
			    min->text, max->text);
	}
	assert_false(isnan(want));
	assert_int_equal(misfits(lessons_secret), 0);
}

/* The mastery score is on the scale of raw, unless that ends below it. */
static void
mastery(void **state)
{
	static const struct { const char *score, *want; } cases[] = {
		{ "\"raw\":\"80\"", "passed" },
		{ "\"raw\":\"79,5\"", "failed" },
		{ "\"raw\":\"8,5\",\"max\":\"10\"", "passed" },
		{ "\"raw\":\"7,5\",\"max\":\"10\"", "failed" },
		{ "\"raw\":\"85%\",\"max\":\"10\"", "passed" },
		{ "\"raw\":\"17/20\"", "passed" },
		{ "\"raw\":\"90\",\"max\":\"120\"", "passed" },
		{ "\"raw\":\"130\",\"max\":\"120\"", "" },
		{ "\"raw\":\"tám\"", "" },
	};
	struct launched l;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		lessons_sql(&t, "DELETE FROM part; DELETE FROM visit;"
		    " UPDATE attempt SET visits = 0");
		l = launch(MASTERED);
		put_12(&l, 1, MASTERED, FINAL, arena_printf(a,
		    "\"lesson_status\":\"incomplete\",\"score\":{%s}",
		    cases[i].score), "");
		assert_string_equal(text("SELECT success FROM part"),
		    cases[i].want);
		/* A pause decides nothing, whatever the score. */
		lessons_sql(&t, "DELETE FROM part; DELETE FROM visit;"
		    " UPDATE attempt SET visits = 0");
		l = launch(MASTERED);
		put_12(&l, 1, MASTERED, FINAL, arena_printf(a,
		    "\"lesson_status\":\"incomplete\",\"exit\":\"Suspend\","
		    "\"score\":{%s}", cases[i].score), "");
		assert_string_equal(text("SELECT success || done FROM part"),
		    "0");
	}
}

#define LISTS	",\"interactions\":{\"0\":{\"id\":\"Câu 1\",\"type\":\"fill-in\"," \
    "\"student_response\":\"%s\",\"result\":\"ĐÚNG\",\"weighting\":\"1,5\"," \
    "\"latency\":\"5 giây\"},\"1\":{\"id\":\"urn:scormdriver:C%%C3%%A2u_2\"," \
    "\"student_response\":\"a[,]b\",\"result\":\"0,5\"}}," \
    "\"objectives\":{\"0\":{\"id\":\"Đo độ dài\",\"status\":\"Passed\"," \
    "\"score\":{\"raw\":\"4\",\"max\":\"5\"}},\"1\":{\"id\":\"chưa học\"," \
    "\"status\":\"not attempted\",\"score\":{\"raw\":\"\"}}}," \
    "\"comments\":\"Bài hay.\\nEm thích <b>câu 1</b>\""

static void
lists_12(void **state)
{
	struct launched l = launch(PLAIN);
	struct answer_row *w;
	struct objective_row *o;
	struct comment_row *m;
	char *fill = arena_alloc(a, 9001), *lists;
	json_t *d;

	(void)state;
	memset(fill, 'x', 9000);
	lists = arena_printf(a, LISTS, fill);
	assert_int_equal(put_12(&l, 1, PLAIN, "", "\"lesson_status\":"
	    "\"incomplete\"", lists), 0);
	assert_int_equal(runtime_answers(t.db, a, run->id, &w, &e), 2);
	assert_string_equal(w[0].ident, "Câu 1");
	assert_int_equal(strlen(w[0].response), 4000);
	assert_string_equal(w[0].result, "correct");
	assert_string_equal(w[1].ident, "Câu 2");
	assert_string_equal(w[1].response, "a, b");
	assert_string_equal(w[1].result, "0.5");
	assert_string_equal(text("SELECT weighting || latency FROM interaction"
	    " WHERE n = 0"), "1.55 giây");
	assert_int_equal(runtime_objectives(t.db, a, run->id, &o, &e), 1);
	assert_string_equal(o->ident, "Đo độ dài");
	assert_string_equal(o->completion, "completed");
	assert_string_equal(o->success, "passed");
	assert_true(o->has_score && o->score == 80);
	assert_int_equal(runtime_comments(t.db, a, run->id, &m, &e), 1);
	assert_string_equal(m->text, "Bài hay.\nEm thích <b>câu 1</b>");
	/* The lesson finds its comment again. */
	d = launch_data(t.db, a, run, PLAIN, l.try, &e);
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    d, "cmi12"), "comments")), m->text);
	json_decref(d);
}

/* A save with too many entries of a list, and with text that is too long. */
static void
bounded(void **state)
{
	struct launched l = launch(PLAIN);
	json_t *goals = json_object(), *notes = json_array(), *data;
	char n[8], *big = arena_alloc(a, 6001), *body;
	int i;

	(void)state;
	memset(big, 'y', 6000);
	for (i = 0; i < 300; i++) {
		snprintf(n, sizeof(n), "%d", i);
		json_object_set_new(goals, n, json_pack("{s:s,s:s}", "id",
		    big, "success_status", "passed"));
		json_array_append_new(notes, json_pack("{s:s,s:s,s:s}",
		    "comment", big, "location", big, "timestamp", big));
	}
	data = json_pack("{s:{s:{s:o,s:o}}}", "runtimeData", "cmi",
	    "objectives", goals, "comments_from_learner", notes);
	body = json_dumps(data, JSON_COMPACT);
	put(&l, 1, PLAIN, "scorm2004", "", body);
	free(body);
	json_decref(data);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM objective"),
	    COMMIT_OBJECTIVES);
	assert_int_equal(lessons_number(&t, "SELECT max(length(ident))"
	    " FROM objective"), 1000);
	assert_string_equal(text("SELECT count(*) || ' ' || max(length(text))"
	    " || ' ' || max(length(location)) || ' ' || max(length(at))"
	    " FROM learner_comment"), "250 4000 250 40");
}

static void
lists_2004(void **state)
{
	struct launched l = launch(PLAIN);
	struct objective_row *o;
	struct comment_row *m;

	(void)state;
	assert_int_equal(put(&l, 1, PLAIN, "scorm2004", "", "{\"runtimeData\":{"
	    "\"cmi\":{\"completion_status\":\"Completed\",\"success_status\":"
	    "\"?\",\"objectives\":[{\"id\":\"urn:scormdriver:M%E1%BB%A5c_1\","
	    "\"success_status\":\"failed\",\"completion_status\":\"incomplete\","
	    "\"score\":{\"scaled\":\"0,3\"}},{\"id\":\"o2\",\"success_status\":"
	    "\"unknown\"}],\"comments_from_learner\":[{\"comment\":\"  \"},{"
	    "\"comment\":\"{lang=vi}Khó quá\",\"location\":\"trang 3\"}]}}}"),
	    1);
	/* One word that nobody can read does not take the other with it. */
	assert_string_equal(text("SELECT completion || success || done"
	    " FROM part"), "completed1");
	assert_int_equal(runtime_objectives(t.db, a, run->id, &o, &e), 1);
	assert_string_equal(o->ident, "Mục 1");
	assert_string_equal(o->success, "failed");
	assert_true(o->score > 29.9 && o->score < 30.1);
	assert_int_equal(runtime_comments(t.db, a, run->id, &m, &e), 1);
	assert_string_equal(m->text, "Khó quá");
	assert_string_equal(m->location, "trang 3");
}

/* ---- what the run time refused */

static void
rescued(void **state)
{
	struct launched l = launch(PLAIN);
	json_t *d;

	(void)state;
	put(&l, 1, PLAIN, "scorm12", "", "{\"runtimeData\":{\"cmi\":{\"core\":{"
	    "\"lesson_status\":\"incomplete\",\"score\":{\"raw\":\"90\",\"min\":"
	    "\"0\",\"max\":\"\"}},\"interactions\":{\"0\":{\"id\":\"q0\","
	    "\"result\":\"wrong\"}}}},\"rescued\":{\"cmi.core.score.max\":"
	    "\"120\",\"cmi.interactions.0.id\":\"never\","
	    "\"cmi.interactions.1.id\":\"Câu 2\",\"cmi.interactions.1.result\":"
	    "\"đúng\",\"cmi.comments\":\"Hay\","
	    "\"cmi.objectives.3.status\":\"passed\"}}");
	assert_string_equal(text("SELECT score_scaled FROM part"), "0.75");
	assert_string_equal(text("SELECT group_concat(n || ident || result)"
	    " FROM interaction"), "0q0incorrect,1Câu 2correct");
	assert_string_equal(text("SELECT n || success FROM objective"),
	    "3passed");
	assert_string_equal(text("SELECT text FROM learner_comment"), "Hay");
	/* The model that the lesson finds again is the book's, the rest beside it. */
	d = launch_data(t.db, a, run, PLAIN, l.try, &e);
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    d, "rescued12"), "cmi.core.score.max")), "120");
	assert_null(json_object_get(d, "rescued2004"));
	assert_null(json_object_get(json_object_get(d, "cmi12"), "rescued"));
	assert_int_equal(json_object_size(json_object_get(json_object_get(d,
	    "cmi12"), "interactions")), 1);
	json_decref(d);
}

/* Anything may stand there; nothing of it leaves the model or goes deep. */
static void
rescued_hostile(void **state)
{
	json_t *o = json_object(), *cmi = json_pack("{s:{s:s},s:[],s:s}",
	    "core", "exit", "", "interactions", "suspend_data", "x"), *kept;
	char key[40];
	int i;

	(void)state;
	json_object_set_new(o, "cmi.", json_string("a"));
	json_object_set_new(o, "cmi..", json_string("a"));
	json_object_set_new(o, "cmi.core", json_string("a"));
	json_object_set_new(o, "cmi.core.exit.deep", json_string("a"));
	json_object_set_new(o, "cmi.suspend_data.x", json_string("a"));
	json_object_set_new(o, "cmi.interactions.5.id", json_string("a"));
	json_object_set_new(o, "cmi.a.a.a.a.a.a.a.a.a.a", json_string("a"));
	json_object_set_new(o, "__proto__", json_string("a"));
	json_object_set_new(o, "cmi.Core", json_string("a"));
	json_object_set_new(o, "cmi.number", json_integer(5));
	for (i = 0; i < 1000; i++) {
		snprintf(key, sizeof(key), "cmi.objectives.%d.id", i);
		json_object_set_new(o, key, json_string("a"));
	}
	kept = rescued_check(o);
	assert_int_equal(json_object_size(kept), 300);
	rescued_lay(cmi, kept);
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    json_object_get(cmi, "interactions"), "5"), "id")), "a");
	assert_null(json_object_get(cmi, "__proto__"));
	json_decref(kept);
	json_decref(o);
	json_decref(cmi);
	assert_null(rescued_check(NULL));
	assert_null(rescued_check(json_true()));
}

/* ---- frozen and sealed */

static void
sealed(void **state)
{
	static const char *const damage[] = {
		"UPDATE objective SET success = 'failed'",
		"UPDATE objective SET score_scaled = 1",
		"UPDATE objective SET ident = 'x'",
		"DELETE FROM objective",
		"INSERT INTO objective (attempt_id, entry_id, n, ident)"
		    " SELECT attempt_id, entry_id, 7, 'x' FROM part",
		"UPDATE learner_comment SET text = 'Chán'",
		"UPDATE learner_comment SET location = 'x'",
		"DELETE FROM learner_comment",
		"UPDATE learner_comment SET digest = ''",
	};
	struct launched l = launch(PLAIN);
	size_t i;

	(void)state;
	put_12(&l, 1, PLAIN, FINAL, "\"lesson_status\":\"passed\"",
	    arena_printf(a, LISTS, "ab"));
	assert_int_equal(misfits(lessons_secret), 0);
	for (i = 0; i < sizeof(damage) / sizeof(*damage); i++) {
		lessons_sql(&t, "CREATE TABLE p AS SELECT * FROM objective;"
		    " CREATE TABLE q AS SELECT * FROM learner_comment");
		lessons_sql(&t, damage[i]);
		if (misfits(lessons_secret) == 0)
			fail_msg("not found: %s", damage[i]);
		lessons_sql(&t, "DELETE FROM objective; DELETE FROM"
		    " learner_comment; INSERT INTO objective SELECT * FROM p;"
		    " INSERT INTO learner_comment SELECT * FROM q;"
		    " DROP TABLE p; DROP TABLE q");
	}
	assert_int_equal(misfits(lessons_secret), 0);
}

/* With another key all rows get their digests anew. */
static void
sealed_anew(void **state)
{
	static const struct sql_table *const own[] = { &digest_sql,
	    &audit_sql };
	static const uint8_t other[32] = { 7 };
	struct launched l = launch(PLAIN);
	struct db *db;

	(void)state;
	put_12(&l, 1, PLAIN, FINAL, "\"lesson_status\":\"passed\"",
	    arena_printf(a, LISTS, "ab"));
	assert_non_null(db = db_open(t.data.path, DB_WRITE, own, 2, &e));
	assert_int_equal(db_begin(db, &e), 0);
	assert_int_equal(digest_seal(db, other, 1, &e), 0);
	assert_int_equal(db_commit(db, &e), 0);
	db_close(db);
	assert_int_equal(misfits(other), 0);
	assert_true(misfits(lessons_secret) >= 4);
}

/* The second try begins with no lists of its own; the first one's stay. */
static void
frozen(void **state)
{
	struct launched first = launch(PLAIN), l;
	json_t *d;

	(void)state;
	put_12(&first, 1, PLAIN, FINAL, "\"lesson_status\":\"passed\"",
	    arena_printf(a, LISTS, "ab"));
	l = launch(PLAIN);
	assert_int_equal(l.try, 2);
	d = launch_data(t.db, a, run, PLAIN, l.try, &e);
	assert_null(json_object_get(json_object_get(d, "cmi12"), "comments"));
	json_decref(d);
	put_12(&l, 1, PLAIN, "", "\"lesson_status\":\"incomplete\"",
	    ",\"comments\":\"Lần hai\"");
	/* The window of the first try is still open. */
	put_12(&first, 2, PLAIN, "", "\"lesson_status\":\"incomplete\"",
	    ",\"comments\":\"muộn\"");
	assert_string_equal(text("SELECT group_concat(try || text, '|') FROM"
	    " learner_comment"), "1Bài hay.\nEm thích <b>câu 1</b>|2Lần hai");
	assert_string_equal(text("SELECT group_concat(try || ident) FROM"
	    " objective"), "1Đo độ dài");
	assert_int_equal(misfits(lessons_secret), 0);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		CASE(meant),
		CASE(unreadable), CASE(order_of_calls), CASE(at_random), CASE(mastery),
		CASE(lists_12), CASE(bounded), CASE(lists_2004), CASE(rescued),
		CASE(rescued_hostile), CASE(sealed), CASE(sealed_anew),
		CASE(frozen),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
