/* Commits: what is refused, what is stored, and that nothing is stored twice. */
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
#include "runtime/commit.h"
#include "runtime/launchdata.h"
#include "tests/lib/lessons.h"

struct fix {
	struct testdb	 t;
	struct arena	*a;
	struct err	 e;
	struct attempt	*try;
	struct token	 token;		/* of the newest visit */
	char		 visit[3][TOKEN_VISIT];	/* a minute apart */
};

static int
begin(void **state)
{
	struct fix *f = calloc(1, sizeof(*f));
	int i;

	testdb_open(&f->t);
	lessons_make(&f->t);
	f->a = arena_new();
	f->try = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	for (i = 0; i < 3; i++) {
		clock_set(clock_now() + 60);
		lessons_visit(f->visit[i]);
	}
	f->token.attempt_id = f->try->id;
	memcpy(f->token.visit, f->visit[2], TOKEN_VISIT);
	clock_set(clock_now() + 600);
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

/* One commit of SCORM 1.2, ${core} and ${rest} as JSON members. */
static char *
body_12(struct fix *f, int visit, int seq, int entry, const char *more,
    const char *core, const char *rest)
{
	return (arena_printf(f->a, "{\"visit\":\"%s\",\"seq\":%d,\"entry\":%d,"
	    "\"kind\":\"scorm12\"%s,\"data\":{\"runtimeData\":{\"cmi\":{"
	    "\"core\":{%s}%s}}}}", f->visit[visit], seq, entry, more, core,
	    rest));
}

static int
store(struct fix *f, const char *body, enum commit_result *how)
{
	struct commit c;

	err_clear(&f->e);
	if (commit_parse(f->a, body, strlen(body), &c, &f->e) != 0)
		return (-1);
	assert_int_equal(db_begin(f->t.db, &f->e), 0);
	if (commit_store(f->t.db, lessons_secret, &f->token, &c, how, &f->e) != 0) {
		db_rollback(f->t.db);
		return (-1);
	}
	assert_int_equal(db_commit(f->t.db, &f->e), 0);
	return (0);
}

static enum commit_result
stored(struct fix *f, const char *body)
{
	enum commit_result how;

	assert_int_equal(store(f, body, &how), 0);
	return (how);
}

static void
refused(struct fix *f, const char *body, size_t n, const char *code)
{
	struct commit c;

	err_clear(&f->e);
	assert_int_equal(commit_parse(f->a, body, n, &c, &f->e), -1);
	assert_string_equal(f->e.code, code);
	assert_int_equal(f->e.level, ERR_REJECT);
}

static void
hostile(void **state)
{
	struct fix *f = *state;
	const char *ok = body_12(f, 0, 1, 1, "", "", "");
	size_t big = COMMIT_SUSPEND + 2, i;
	char *deep = arena_alloc(f->a, 100001), *s;
	static const char *const odd[] = {
		"[]", "5", "\"x\"", "{}", "{\"visit\":1,\"seq\":1}",
		"{\"visit\":\"01a206b5e09724c3449b\",\"seq\":0,\"entry\":0,"
		    "\"kind\":\"simple\",\"data\":{}}",
		"{\"visit\":\"01a206b5e09724c3449b\",\"seq\":1,\"entry\":-1,"
		    "\"kind\":\"simple\",\"data\":{}}",
		"{\"visit\":\"01a206b5e09724c3449b\",\"seq\":1,\"entry\":0,"
		    "\"kind\":\"aicc\",\"data\":{}}",
		"{\"visit\":\"01a206b5e09724c3449b\",\"seq\":1,\"entry\":0,"
		    "\"kind\":\"scorm12\",\"data\":{}}",
		"{\"visit\":\"01a206b5e09724c3449b\",\"seq\":1,\"entry\":0,"
		    "\"kind\":\"scorm12\",\"data\":{\"runtimeData\":[]}}",
		"{\"visit\":\"../../etc/passwd\",\"seq\":1,\"entry\":0,"
		    "\"kind\":\"simple\",\"data\":{}}",
	};

	for (i = 0; i < sizeof(odd) / sizeof(*odd); i++) {
		struct commit c;

		assert_int_equal(commit_parse(f->a, odd[i], strlen(odd[i]), &c,
		    &f->e), -1);
		assert_true(strcmp(f->e.code, "COMMIT-FORM") == 0 ||
		    strcmp(f->e.code, "COMMIT-JSON") == 0);
	}
	for (i = 0; i < strlen(ok); i++)	/* cut anywhere */
		refused(f, ok, i, "COMMIT-JSON");
	memset(deep, '[', 100000);
	refused(f, deep, 100000, "COMMIT-JSON");
	refused(f, "{\"a\":\"\xff\"}", 9, "COMMIT-UTF8");
	refused(f, "{\"a\":\"\xed\xa0\x80\"}", 11, "COMMIT-UTF8");
	refused(f, "{\"a\":\"\\ud834\"}", 14, "COMMIT-UTF8");
	refused(f, "{\"a\":\"\\u0000\"}", 14, "COMMIT-UTF8");
	refused(f, "{\"a\":1,\"a\":2}", 13, "COMMIT-JSON");
	s = arena_alloc(f->a, big);
	memset(s, 'x', big - 1);
	s = body_12(f, 0, 1, 1, "", "", arena_printf(f->a,
	    ",\"suspend_data\":\"%s\"", s));
	refused(f, s, strlen(s), "COMMIT-SUSPEND");
}

static void
keeps(void **state)
{
	struct fix *f = *state;
	char text[200];
	json_t *l, *c;

	assert_int_equal(stored(f, body_12(f, 2, 1, 1,
	    ",\"seconds\":93,\"final\":true", "\"lesson_status\":\"passed\","
	    "\"lesson_location\":\"trang 7\",\"exit\":\"suspend\","
	    "\"session_time\":\"00:05:30\","
	    "\"score\":{\"raw\":\"85\",\"min\":\"\",\"max\":\"100\"}",
	    ",\"suspend_data\":\"ệ\\n<b>\",\"interactions\":{\"0\":{\"id\":"
	    "\"q1\",\"type\":\"choice\",\"student_response\":\"a\",\"result\":"
	    "\"wrong\",\"weighting\":\"1\",\"time\":\"08:00:00\"},\"1\":{"
	    "\"id\":\"\"},\"junk\":{\"id\":\"x\"}}")), COMMIT_STORED);
	lessons_text(&f->t, "SELECT done || completion || success || score_raw"
	    " || ' ' || score_scaled || location || suspend || exit || seconds"
	    " || ' ' || claimed || ' ' || visits FROM part", text,
	    sizeof(text));
	assert_string_equal(text, "1completedpassed85.0 0.85trang 7ệ\n<b>"
	    "suspend93 330 1");
	lessons_text(&f->t, "SELECT count(*) || ident || type || response ||"
	    " result || weighting || at FROM interaction", text, sizeof(text));
	assert_string_equal(text, "1q1choiceaincorrect1.008:00:00");
	lessons_text(&f->t, "SELECT done || ' ' || parts_done || ' ' || score"
	    " || ' ' || seconds FROM attempt", text, sizeof(text));
	assert_string_equal(text, "0 1 85.0 93");
	l = launch_data(f->t.db, f->a, f->try, 1, 1, &f->e);
	c = json_object_get(json_object_get(l, "cmi12"), "core");
	assert_string_equal(json_string_value(json_object_get(c, "entry")),
	    "resume");
	assert_string_equal(json_string_value(json_object_get(c,
	    "lesson_status")), "passed");
	assert_string_equal(json_string_value(json_object_get(c,
	    "total_time")), "0000:01:33");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    c, "score"), "raw")), "85");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    l, "cmi12"), "suspend_data")), "ệ\n<b>");
	json_decref(l);
}

static void
once(void **state)
{
	struct fix *f = *state;
	const char *one = body_12(f, 2, 1, 1, ",\"seconds\":10",
	    "\"lesson_location\":\"a\"", "");
	const char *two = body_12(f, 2, 2, 1, ",\"seconds\":25",
	    "\"lesson_location\":\"b\"", "");
	char text[40];

	assert_int_equal(stored(f, one), COMMIT_STORED);
	assert_int_equal(stored(f, one), COMMIT_KNOWN);
	assert_int_equal(stored(f, two), COMMIT_STORED);
	assert_int_equal(stored(f, one), COMMIT_KNOWN);
	assert_int_equal(stored(f, two), COMMIT_KNOWN);
	/* Less time than told before, and more than has passed. */
	assert_int_equal(stored(f, body_12(f, 2, 3, 1, ",\"seconds\":5", "",
	    "")), COMMIT_STORED);
	assert_int_equal(lessons_number(&f->t, "SELECT seconds FROM part"),
	    25);
	assert_int_equal(stored(f, body_12(f, 2, 4, 1, ",\"seconds\":99999",
	    "\"lesson_location\":\"b\"", "")), COMMIT_STORED);
	assert_int_equal(lessons_number(&f->t, "SELECT seconds FROM part"),
	    600 + 120);
	lessons_text(&f->t, "SELECT location || visits FROM part", text,
	    sizeof(text));
	assert_string_equal(text, "b1");
}

static void
superseded(void **state)
{
	struct fix *f = *state;
	enum commit_result how;
	char text[80];

	assert_int_equal(stored(f, body_12(f, 0, 1, 1, ",\"seconds\":10",
	    "\"lesson_location\":\"cũ\"", ",\"suspend_data\":\"1\"")),
	    COMMIT_STORED);
	assert_int_equal(stored(f, body_12(f, 2, 1, 1, ",\"seconds\":20",
	    "\"lesson_status\":\"incomplete\",\"lesson_location\":\"mới\"",
	    ",\"suspend_data\":\"2\"")), COMMIT_STORED);
	/*
	 * The journal of another device: what it had finished is a try of its
	 * own, the bookmark of the newer visit stays.
	 */
	assert_int_equal(stored(f, body_12(f, 1, 9, 1, ",\"seconds\":40",
	    "\"lesson_status\":\"completed\",\"lesson_location\":\"khác\","
	    "\"score\":{\"raw\":\"70\"}", ",\"suspend_data\":\"3\"")),
	    COMMIT_SUPERSEDED);
	lessons_text(&f->t, "SELECT group_concat(try || counts || late ||"
	    " location || completion || seconds || coalesce(score_raw, '-'),"
	    " ' ') FROM part", text, sizeof(text));
	assert_string_equal(text, "100mớiincomplete30- "
	    "211kháccompleted4070.0");
	assert_int_equal(stored(f, body_12(f, 1, 9, 1, ",\"seconds\":40", "",
	    "")), COMMIT_KNOWN);
	assert_int_equal(stored(f, body_12(f, 1, 10, 1, ",\"seconds\":50",
	    "\"lesson_status\":\"completed\",\"score\":{\"raw\":\"75\"}",
	    "")), COMMIT_SUPERSEDED);
	assert_int_equal(lessons_number(&f->t, "SELECT count(*) FROM part"),
	    2);
	assert_int_equal(lessons_number(&f->t, "SELECT score FROM attempt"),
	    75);
	/* Of an unfinished one only its time is of use. */
	assert_int_equal(stored(f, body_12(f, 0, 2, 1, ",\"seconds\":15",
	    "\"lesson_location\":\"cũ 2\"", "")), COMMIT_SUPERSEDED);
	lessons_text(&f->t, "SELECT location || seconds FROM part WHERE"
	    " try = 1", text, sizeof(text));
	assert_string_equal(text, "mới35");
	/* A visit is of one part. */
	assert_int_equal(store(f, body_12(f, 1, 10, 2, "", "", ""), &how), -1);
	assert_string_equal(f->e.code, "COMMIT-ENTRY");
}

static void
rights(void **state)
{
	struct fix *f = *state;
	enum commit_result how;

	assert_int_equal(store(f, body_12(f, 2, 1, 0, "", "", ""), &how), -1);
	assert_string_equal(f->e.code, "COMMIT-ENTRY");
	assert_int_equal(store(f, body_12(f, 2, 1, 77, "", "", ""), &how), -1);
	assert_string_equal(f->e.code, "COMMIT-ENTRY");
	memcpy(f->token.visit, f->visit[0], TOKEN_VISIT);
	assert_int_equal(store(f, body_12(f, 1, 1, 1, "", "", ""), &how), -1);
	assert_string_equal(f->e.code, "COMMIT-VISIT");
	lessons_sql(&f->t, "UPDATE item SET state = 'withdrawn' WHERE id = 1");
	assert_int_equal(store(f, body_12(f, 0, 1, 1, "", "", ""), &how), -1);
	assert_string_equal(f->e.code, "ATTEMPT-REVOKED");
	f->token.attempt_id = 99;
	assert_int_equal(store(f, body_12(f, 0, 1, 1, "", "", ""), &how), -1);
	assert_string_equal(f->e.code, "NOT-FOUND");
	assert_int_equal(lessons_number(&f->t, "SELECT count(*) FROM part"), 0);
}

static void
preview(void **state)
{
	struct fix *f = *state;

	f->token.attempt_id = lessons_open(&f->t, f->a, 1, 1, "preview",
	    &f->e)->id;
	assert_int_equal(stored(f, body_12(f, 2, 1, 1, "",
	    "\"lesson_status\":\"passed\"", "")), COMMIT_PREVIEW);
	assert_int_equal(lessons_number(&f->t, "SELECT count(*) FROM part"), 0);
	assert_int_equal(lessons_number(&f->t, "SELECT count(*) FROM visit"),
	    0);
}

/* docs/play.md, and mastery: both only at LMSFinish. */
static void
finish_12(void **state)
{
	struct fix *f = *state;
	char text[40];

	stored(f, body_12(f, 2, 1, 2, ",\"touched\":false",
	    "\"lesson_status\":\"not attempted\"", ""));
	assert_int_equal(lessons_number(&f->t, "SELECT done FROM part"), 0);
	stored(f, body_12(f, 2, 2, 2, ",\"touched\":false,\"final\":true",
	    "\"lesson_status\":\"incomplete\"", ""));
	assert_int_equal(lessons_number(&f->t, "SELECT done FROM part"), 1);
	/* Set by the lesson itself it stays what the lesson said. */
	lessons_sql(&f->t, "DELETE FROM part; DELETE FROM visit");
	stored(f, body_12(f, 2, 3, 2, ",\"touched\":true,\"final\":true",
	    "\"lesson_status\":\"incomplete\"", ""));
	assert_int_equal(lessons_number(&f->t, "SELECT done FROM part"), 0);
	lessons_sql(&f->t, "DELETE FROM part; DELETE FROM visit");
	stored(f, body_12(f, 2, 4, 1, "", "\"lesson_status\":\"incomplete\","
	    "\"score\":{\"raw\":\"79.5\"}", ""));
	lessons_text(&f->t, "SELECT success || done FROM part", text,
	    sizeof(text));
	assert_string_equal(text, "0");
	stored(f, body_12(f, 2, 5, 1, ",\"final\":true", "\"lesson_status\":"
	    "\"incomplete\",\"score\":{\"raw\":\"79.5\"}", ""));
	lessons_text(&f->t, "SELECT success || done FROM part", text,
	    sizeof(text));
	assert_string_equal(text, "failed1");
	stored(f, body_12(f, 2, 6, 1, ",\"final\":true", "\"lesson_status\":"
	    "\"incomplete\",\"score\":{\"raw\":80}", ""));
	lessons_text(&f->t, "SELECT success || done FROM part", text,
	    sizeof(text));
	assert_string_equal(text, "passed1");
}

/* Values that authors get wrong are left out, and the rest is kept. */
static void
wrong_values(void **state)
{
	struct fix *f = *state;
	const char *body = body_12(f, 2, 1, 1, "", "\"lesson_status\":"
	    "\"xong rồi!\",\"lesson_location\":\"p3\",\"exit\":\"quit\","
	    "\"score\":{\"raw\":\"8,5x\",\"max\":\"tám\",\"min\":1e10}", "");
	struct commit c;
	char text[60];

	assert_int_equal(commit_parse(f->a, body, strlen(body), &c, &f->e), 0);
	assert_int_equal(c.refused, 4);
	stored(f, body);
	lessons_text(&f->t, "SELECT done || completion || location || exit ||"
	    " (score_raw IS NULL) || (score_scaled IS NULL) FROM part", text,
	    sizeof(text));
	assert_string_equal(text, "0p311");
}

static void
all_parts(void **state)
{
	struct fix *f = *state;
	char text[60];

	stored(f, body_12(f, 1, 1, 1, ",\"seconds\":10", "\"lesson_status\":"
	    "\"passed\",\"score\":{\"raw\":\"90\"}", ""));
	stored(f, body_12(f, 2, 1, 2, ",\"seconds\":20", "\"lesson_status\":"
	    "\"completed\"", ""));
	lessons_text(&f->t, "SELECT done || ' ' || parts_done || ' ' || score"
	    " || ' ' || seconds FROM attempt", text, sizeof(text));
	assert_string_equal(text, "1 2 90.0 30");
	/* Looked at again: done stays done. */
	stored(f, body_12(f, 2, 2, 2, "", "\"lesson_status\":\"incomplete\"",
	    ""));
	assert_int_equal(lessons_number(&f->t, "SELECT done FROM attempt"), 1);
}

static void
scorm_2004(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 2, "normal", &f->e);
	enum commit_result how;
	char text[80];
	json_t *l;

	f->token.attempt_id = t->id;
	stored(f, arena_printf(f->a, "{\"visit\":\"%s\",\"seq\":1,\"entry\":0,"
	    "\"kind\":\"scorm2004\",\"data\":{\"runtimeData\":{\"cmi\":{"
	    "\"completion_status\":\"completed\",\"success_status\":\"passed\","
	    "\"location\":\"5\",\"exit\":\"normal\",\"score\":{\"scaled\":"
	    "\"0.75\",\"raw\":\"15\"},\"interactions\":[{\"id\":\"urn:q\","
	    "\"type\":\"choice\",\"learner_response\":\"b\",\"result\":"
	    "\"0.5\",\"description\":\"Câu 1\"}]}}}}", f->visit[2]));
	lessons_text(&f->t, "SELECT score_scaled || completion || success ||"
	    " exit || done FROM part", text, sizeof(text));
	assert_string_equal(text, "0.75completedpassednormal1");
	l = launch_data(f->t.db, f->a, t, 0, 1, &f->e);
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    l, "cmi2004"), "entry")), "resume");
	assert_int_equal(json_array_size(json_object_get(json_object_get(l,
	    "cmi2004"), "interactions")), 1);
	json_decref(l);
	/* An asset takes no SCORM, a SCO nothing simple. */
	assert_int_equal(store(f, arena_printf(f->a, "{\"visit\":\"%s\","
	    "\"seq\":2,\"entry\":0,\"kind\":\"simple\",\"data\":{}}",
	    f->visit[2]), &how), -1);
	assert_string_equal(f->e.code, "COMMIT-ENTRY");
	stored(f, arena_printf(f->a, "{\"visit\":\"%s\",\"seq\":1,\"entry\":1,"
	    "\"kind\":\"simple\",\"data\":{\"completion\":\"completed\"}}",
	    f->visit[1]));
	lessons_text(&f->t, "SELECT done || ' ' || score FROM attempt WHERE"
	    " item_id = 2", text, sizeof(text));
	assert_string_equal(text, "1 75.0");
}

int
main(void)
{
#define TEST(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		TEST(hostile), TEST(keeps), TEST(once), TEST(superseded),
		TEST(rights), TEST(preview), TEST(finish_12),
		TEST(wrong_values), TEST(all_parts), TEST(scorm_2004),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
