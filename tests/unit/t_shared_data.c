/*
 * adl.data: what one part writes another reads, over courses or within one
 * attempt, as its manifest lets it; another person never does.
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
#include "util/buf.h"
#include "util/clock.h"
#include "parse/manifest.h"
#include "runtime/commit.h"
#include "runtime/launchdata.h"
#include "tests/lib/lessons.h"
#include "tests/lib/ziptest.h"

static struct testdb t;
static struct arena *a;
static struct err e;

#define STORES(own)	"{\"stores\":[{\"id\":\"điểm\",\"read\":true,"	\
	"\"write\":true},{\"id\":\"doc\",\"read\":true,\"write\":false},"	\
	"{\"id\":\"ghi\",\"read\":false,\"write\":true}],\"stores_own\":" own "}"

static int
begin(void **state)
{
	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	/* Item 1 is made a lesson of 2004 like item 2, which has a SCO (ord 0). */
	lessons_sql(&t, "UPDATE package_entry SET version = 2004, launch = '"
	    STORES("false") "' WHERE is_sco = 1");
	a = arena_new();
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

static struct launched
launch(struct attempt *run, int ord)
{
	struct launched l;

	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(runtime_launch(t.db, run, ord, 1, &l, &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (l);
}

/* The lesson has written these members of "adl_data"; how many values were refused. */
static int
save(struct attempt *run, const struct launched *l, int seq, int ord,
    const char *data)
{
	struct token token = { .attempt_id = run->id };
	enum commit_result how;
	struct commit c;
	char *body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":%d,"
	    "\"entry\":%d,\"kind\":\"scorm2004\",\"final\":false,\"seconds\":%d,"
	    "\"data\":{\"runtimeData\":{\"cmi\":{\"completion_status\":"
	    "\"incomplete\",\"adl_data\":{%s}}}}}", l->visit, seq, ord, seq,
	    data);

	memcpy(token.visit, l->visit, sizeof(token.visit));
	assert_int_equal(commit_parse(a, body, strlen(body), &c, &e), 0);
	assert_int_equal(db_begin(t.db, &e), 0);
	assert_int_equal(commit_store(t.db, lessons_secret, &token, &c, &how,
	    &e), 0);
	assert_int_equal(db_commit(t.db, &e), 0);
	return (c.refused);
}

/* "id=value …" as a lesson finds them that starts now. */
static const char *
finds(struct attempt *run, int ord, int64_t try)
{
	json_t *d = launch_data(t.db, a, run, ord, try, &e), *v, *store;
	char *out = arena_strdup(a, "");
	size_t i;

	assert_non_null(d);
	json_array_foreach(json_object_get(json_object_get(json_object_get(d,
	    "cmi2004"), "adl"), "data"), i, v) {
		store = json_object_get(v, "store");
		out = arena_printf(a, "%s%s=%s ", out, json_string_value(
		    json_object_get(v, "id")), store != NULL ?
		    json_string_value(store) : "-");
	}
	json_decref(d);
	return (out);
}

static void
t_over_courses(void **state)
{
	struct attempt *one = lessons_open(&t, a, 2, 1, "normal", &e);
	struct attempt *two = lessons_open(&t, a, 2, 2, "normal", &e);
	struct attempt *other = lessons_open(&t, a, 3, 2, "normal", &e);
	struct launched l = launch(one, 1);

	(void)state;
	assert_string_equal(finds(one, 1, l.try), "điểm=- doc=- ghi=- ");
	assert_int_equal(save(one, &l, 1, 1, "\"điểm\":\"8\",\"doc\":\"x\","
	    "\"ghi\":\"kín\",\"lạ\":\"y\""), 0);
	/* What the manifest does not let it write is not written. */
	assert_string_equal(finds(two, 0, launch(two, 0).try),
	    "điểm=8 doc=- ghi=kín ");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM shared_data"),
	    2);
	/* It is no part of the model that is given back. */
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM part"
	    " WHERE cmi LIKE '%adl_data%'"), 0);
	/* Another pupil, and a launch that is not recorded. */
	assert_string_equal(finds(other, 0, launch(other, 0).try),
	    "điểm=- doc=- ghi=- ");
	assert_string_equal(finds(two, 0, 0), "điểm=- doc=- ghi=- ");
	/* Set to nothing. */
	assert_int_equal(save(one, &l, 2, 1, "\"điểm\":\"\""), 0);
	assert_string_equal(finds(two, 0, launch(two, 0).try),
	    "điểm=- doc=- ghi=kín ");
}

static void
t_within_an_attempt(void **state)
{
	struct attempt *one = lessons_open(&t, a, 2, 1, "normal", &e);
	struct attempt *two = lessons_open(&t, a, 2, 2, "normal", &e);
	struct launched l;

	(void)state;
	lessons_sql(&t, "UPDATE package_entry SET launch = '" STORES("true")
	    "' WHERE is_sco = 1");
	l = launch(one, 1);
	assert_int_equal(save(one, &l, 1, 1, "\"điểm\":\"8\""), 0);
	assert_string_equal(finds(one, 2, launch(one, 2).try),
	    "điểm=8 doc=- ghi=- ");
	assert_string_equal(finds(two, 0, launch(two, 0).try),
	    "điểm=- doc=- ghi=- ");
}

/* A tablet that was off for a week: what it wrote then is older. */
static void
t_late(void **state)
{
	struct attempt *one = lessons_open(&t, a, 2, 1, "normal", &e);
	struct attempt *two = lessons_open(&t, a, 2, 2, "normal", &e);
	struct launched old = launch(one, 1), new;

	(void)state;
	clock_set(clock_now() + 7 * 86400);
	new = launch(two, 0);
	save(two, &new, 1, 0, "\"điểm\":\"mới\"");
	save(one, &old, 1, 1, "\"điểm\":\"cũ\",\"ghi\":\"còn\"");
	assert_string_equal(finds(two, 0, new.try), "điểm=mới doc=- ghi=còn ");
}

static void
t_bounds(void **state)
{
	struct attempt *one = lessons_open(&t, a, 2, 1, "normal", &e);
	struct launched l = launch(one, 1);
	char *big = arena_alloc(a, 128100);
	int i;

	(void)state;
	for (i = 0; i < 64000; i++)
		memcpy(big + 2 * i, "đ", 2);
	big[128000] = '\0';
	assert_int_equal(save(one, &l, 1, 1, arena_printf(a,
	    "\"điểm\":\"%s\",\"ghi\":7", big)), 1);
	assert_int_equal(lessons_number(&t, "SELECT length(value)"
	    " FROM shared_data"), 64000);
	assert_int_equal(save(one, &l, 2, 1, arena_printf(a,
	    "\"điểm\":\"%sx\"", big)), 1);
	assert_int_equal(lessons_number(&t, "SELECT length(value)"
	    " FROM shared_data"), 64000);
	/* Of a person the latest 256 stay, and another's are not counted. */
	lessons_sql(&t, "WITH n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
	    " WHERE i < 300) INSERT INTO shared_data (person_id, scope, target,"
	    " value, at) SELECT 2 + i % 2, 0, 'cũ ' || i, 'x', i FROM n");
	lessons_sql(&t, "INSERT INTO shared_data (person_id, scope, target,"
	    " value, at) SELECT 2, 7, target, value, at FROM shared_data");
	save(one, &l, 3, 1, "\"ghi\":\"x\"");
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM shared_data"
	    " WHERE person_id = 2"), 256);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM shared_data"
	    " WHERE person_id = 3"), 150);
	assert_int_equal(lessons_number(&t, "SELECT count(*) FROM shared_data"
	    " WHERE target = 'ghi'"), 1);
}

/* The lesson reads its own last word; what the teacher sees stays done. */
static void
t_own_word(void **state)
{
	struct attempt *one = lessons_open(&t, a, 2, 1, "normal", &e);
	struct launched l = launch(one, 1);
	json_t *d, *cmi;

	(void)state;
	lessons_sql(&t, "INSERT INTO part (attempt_id, entry_id, try, done,"
	    " completion, exit, visits, first, last, cmi) SELECT 1, id, 1, 1,"
	    " 'completed', 'suspend', 1, 1, 1, '{\"completion_status\":"
	    "\"incomplete\"}' FROM package_entry WHERE package_id = 1"
	    " AND ord = 1");
	d = launch_data(t.db, a, one, 1, l.try, &e);
	cmi = json_object_get(d, "cmi2004");
	assert_string_equal(json_string_value(json_object_get(cmi,
	    "completion_status")), "incomplete");
	assert_string_equal(json_string_value(json_object_get(cmi,
	    "success_status")), "unknown");
	assert_true(json_is_true(json_object_get(d, "done")));
	json_decref(d);
}

/* The manifest's maps: each store once, by its first map; no more than fit. */
static void
t_manifest_maps(void **state)
{
	struct check_report *r = report_new();
	struct buf body = { 0 }, xml = { 0 };
	struct manifest m;
	int i;

	(void)state;
	buf_puts(&body, "<organizations><organization identifier='O' "
	    "adlcp:sharedDataGlobalToSystem='false'><item identifier='A'>"
	    "<title>A</title><adlcp:data>");
	for (i = 0; i < 40; i++)
		buf_printf(&body, "<adlcp:map targetID=' s%d ' "
		    "writeSharedData='%s'/><adlcp:map targetID='s%d'/>"
		    "<adlcp:map/>", i, i % 2 ? "false" : "1", i);
	buf_put(&body, "</adlcp:data></item></organization></organizations>",
	    sizeof("</adlcp:data></item></organization></organizations>"));
	ziptest_manifest(&xml, "2004 4th Edition", body.p);
	assert_int_equal(manifest_parse(xml.p, xml.len, "", &m, r), 0);
	assert_int_equal(m.items[0].data.nstores, REPORT_STORES);
	assert_string_equal(m.items[0].data.stores[1].id, "s1");
	assert_int_equal(m.items[0].data.stores[0].write, 1);
	assert_int_equal(m.items[0].data.stores[1].write, 0);
	assert_int_equal(m.items[0].data.stores[1].read, 1);
	assert_int_equal(m.items[0].data.stores_own, 1);
	report_free(r);
	buf_free(&body);
	buf_free(&xml);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_over_courses, begin, end),
		cmocka_unit_test_setup_teardown(t_within_an_attempt, begin, end),
		cmocka_unit_test_setup_teardown(t_late, begin, end),
		cmocka_unit_test_setup_teardown(t_bounds, begin, end),
		cmocka_unit_test_setup_teardown(t_own_word, begin, end),
		cmocka_unit_test(t_manifest_maps),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
