/* Attempts: one per person and version, revoked by what happens around them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>
#include <jansson.h>

#include "util/arena.h"
#include "store/settings.h"
#include "runtime/launchdata.h"
#include "runtime/runtime.h"
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

static void
opens_once(void **state)
{
	struct fix *f = *state;
	struct attempt *one, *two, *seen;

	one = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	assert_non_null(one);
	assert_int_equal(strlen(one->label), 32);
	assert_int_equal(strspn(one->label, "abcdefghijklmnopqrstuvwxyz234567"),
	    32);
	assert_int_equal(one->nparts, 2);
	assert_string_equal(one->format, "scorm12");
	two = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	assert_int_equal(one->id, two->id);
	two = lessons_open(&f->t, f->a, 3, 1, "normal", &f->e);
	assert_int_not_equal(one->id, two->id);
	assert_string_not_equal(one->label, two->label);
	two = lessons_open(&f->t, f->a, 2, 1, "preview", &f->e);
	assert_int_not_equal(one->id, two->id);
	assert_int_equal(runtime_by_label(f->t.db, f->a, one->label, &seen,
	    &f->e), 1);
	assert_int_equal(seen->id, one->id);
	assert_int_equal(runtime_by_label(f->t.db, f->a, "nobody", &seen,
	    &f->e), 0);
	assert_null(seen);
	assert_int_equal(runtime_find(f->t.db, f->a, one->label, &seen,
	    &f->e), 0);
	assert_null(seen);
	assert_int_equal(f->e.level, ERR_OK);
}

static void
refuses(void **state)
{
	struct fix *f = *state;

	assert_null(lessons_open(&f->t, f->a, 2, 4, "normal", &f->e));
	assert_string_equal(f->e.code, "ITEM-NOT-PLAYABLE");
	lessons_sql(&f->t, "UPDATE item SET live_id = NULL WHERE id = 2");
	assert_null(lessons_open(&f->t, f->a, 2, 2, "normal", &f->e));
	assert_string_equal(f->e.code, "ITEM-NOT-LIVE");
	assert_non_null(lessons_open(&f->t, f->a, 1, 2, "preview", &f->e));
}

static void
is_revoked(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	struct attempt *seen;
	static const char *const how[][2] = {
		{ "UPDATE item SET state = 'withdrawn' WHERE id = 1",
		    "UPDATE item SET state = 'published' WHERE id = 1" },
		{ "UPDATE item SET state = 'deleted' WHERE id = 1",
		    "UPDATE item SET state = 'published' WHERE id = 1" },
		{ "UPDATE item SET live_id = NULL WHERE id = 1",
		    "UPDATE item SET live_id = 1 WHERE id = 1" },
		{ "UPDATE person SET disabled = 1 WHERE id = 2",
		    "UPDATE person SET disabled = NULL WHERE id = 2" },
		{ "UPDATE attempt SET revoked = 1",
		    "UPDATE attempt SET revoked = NULL" },
	};
	size_t i;

	for (i = 0; i < sizeof(how) / sizeof(*how); i++) {
		assert_int_equal(runtime_find(f->t.db, f->a, t->key, &seen,
		    &f->e), 1);
		assert_int_equal(seen->revoked, 0);
		lessons_sql(&f->t, how[i][0]);
		assert_int_equal(runtime_by_label(f->t.db, f->a, t->label,
		    &seen, &f->e), 1);
		assert_int_equal(seen->revoked, 1);
		lessons_sql(&f->t, how[i][1]);
	}
	/* A new version being made leaves the old one playable. */
	lessons_sql(&f->t, "UPDATE item SET state = 'draft' WHERE id = 1");
	assert_int_equal(runtime_find(f->t.db, f->a, t->key, &seen, &f->e), 1);
	assert_int_equal(seen->revoked, 0);
}

static void
who_sees(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	struct viewer *v;
	int64_t id;

	for (id = 1; id <= 3; id++) {
		assert_int_equal(people_viewer(f->t.db, f->a, id, &v, &f->e),
		    1);
		assert_int_equal(runtime_may_see(f->t.db, v, t, &f->e),
		    id != 3);
	}
	assert_int_equal(runtime_may_see(f->t.db, NULL, t, &f->e), 0);
	/* Another class's teacher does not. */
	lessons_sql(&f->t, "UPDATE class_member SET class_id = 2"
	    " WHERE person_id = 1");
	assert_int_equal(people_viewer(f->t.db, f->a, 1, &v, &f->e), 1);
	assert_int_equal(runtime_may_see(f->t.db, v, t, &f->e), 0);
}

/* How the wrapper is to show the entry: view, run time, tracked, opened. */
static void
shown(const json_t *l, const char *view, int runtime, int tracked, int opened)
{
	assert_non_null(l);
	assert_string_equal(json_string_value(json_object_get(l, "view")),
	    view);
	assert_int_equal(json_integer_value(json_object_get(l, "runtime")),
	    runtime);
	assert_int_equal(json_is_true(json_object_get(l, "tracked")), tracked);
	assert_int_equal(json_is_true(json_object_get(l, "opened")), opened);
}

static void
launches(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	json_t *l = launch_data(f->t.db, f->a, t, 1, 1, &f->e), *c;

	shown(l, "frame", 12, 1, 0);
	assert_string_equal(json_string_value(json_object_get(l, "start")),
	    "ph%e1%ba%a7n%201/a%20b.html?x=1#y");
	c = json_object_get(l, "cmi12");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    c, "core"), "student_name")), "Anh");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    l, "cmi2004"), "learner_name")), "Anh");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    c, "core"), "entry")), "ab-initio");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    c, "core"), "lesson_status")), "not attempted");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    c, "student_data"), "mastery_score")), "80");
	assert_string_equal(json_string_value(json_object_get(c,
	    "launch_data")), "tô màu");
	json_decref(l);
	/* A heading and a place behind the last start nothing. */
	assert_null(launch_data(f->t.db, f->a, t, 0, 1, &f->e));
	assert_string_equal(f->e.code, "NOT-FOUND");
	assert_null(launch_data(f->t.db, f->a, t, 3, 1, &f->e));
	t = lessons_open(&f->t, f->a, 2, 3, "normal", &f->e);
	l = launch_data(f->t.db, f->a, t, 0, 1, &f->e);
	assert_string_equal(json_string_value(json_object_get(l, "start")),
	    "file");
	shown(l, "film", 0, 0, 0);
	json_decref(l);
	/* A SCO of 2004, and an asset beside it. */
	t = lessons_open(&f->t, f->a, 2, 2, "normal", &f->e);
	l = launch_data(f->t.db, f->a, t, 0, 1, &f->e);
	shown(l, "frame", 2004, 1, 0);
	json_decref(l);
	l = launch_data(f->t.db, f->a, t, 1, 1, &f->e);
	shown(l, "frame", 2004, 0, 1);
	json_decref(l);
	assert_string_equal(launch_name(f->a, "Hà"), "Hà");
	assert_string_equal(launch_given(f->a, "Hà"), "Hà");
	/* A school may let its lessons know the whole name. */
	assert_int_equal(db_begin(f->t.db, &f->e), 0);
	assert_int_equal(setting_put(f->t.db, "lesson-full-name", 1, &f->e), 0);
	assert_int_equal(db_commit(f->t.db, &f->e), 0);
	l = launch_data(f->t.db, f->a, t, 0, 1, &f->e);
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    json_object_get(l, "cmi12"), "core"), "student_name")),
	    "Nguyễn Minh, Anh");
	json_decref(l);
}

/* Headings start nothing. */
static void
starts(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	json_t *l = launch_starts(f->t.db, f->a, t, &f->e), *row;

	assert_int_equal(json_array_size(l), 2);
	row = json_array_get(l, 0);
	assert_int_equal(json_integer_value(json_object_get(row, "entry")), 1);
	assert_string_equal(json_string_value(json_object_get(row, "start")),
	    "ph%e1%ba%a7n%201/a%20b.html?x=1#y");
	row = json_array_get(l, 1);
	assert_int_equal(json_integer_value(json_object_get(row, "entry")), 2);
	json_decref(l);
}

/* The n-th objective of launch data: "id success scaled". */
static const char *
goal(struct fix *f, json_t *l, size_t n)
{
	json_t *o = json_array_get(json_object_get(json_object_get(l,
	    "cmi2004"), "objectives"), n);
	const char *s = json_string_value(json_object_get(o,
	    "success_status"));

	return (arena_printf(f->a, "%s %s", json_string_value(
	    json_object_get(o, "id")), s != NULL ? s : "-"));
}

/* The manifest's objectives first; then the lesson's own words, in its order. */
static void
has_objectives(void **state)
{
	struct fix *f = *state;
	struct attempt *t;
	json_t *l;

	lessons_sql(&f->t, "UPDATE package_entry SET launch ="
	    " '{\"objectives\":[\"chinh\",\"do\",7]}' WHERE id = 4");
	t = lessons_open(&f->t, f->a, 2, 2, "normal", &f->e);
	l = launch_data(f->t.db, f->a, t, 0, 1, &f->e);
	assert_string_equal(goal(f, l, 0), "chinh -");
	assert_string_equal(goal(f, l, 1), "do -");
	assert_string_equal(goal(f, l, 2), "(null) -");
	assert_null(json_object_get(json_object_get(l, "cmi12"),
	    "objectives"));
	json_decref(l);
	lessons_sql(&f->t, "INSERT INTO part (attempt_id, entry_id, first,"
	    " last, cmi) SELECT id, 4, 1, 1, '{\"objectives\":{"
	    "\"1\":{\"id\":\"do\",\"success_status\":\"passed\"},"
	    "\"0\":{\"id\":\"rieng\",\"success_status\":\"failed\"}},"
	    "\"interactions\":{\"0\":{\"id\":\"c1\"}}}' FROM attempt");
	l = launch_data(f->t.db, f->a, t, 0, 1, &f->e);
	assert_string_equal(goal(f, l, 0), "rieng failed");
	assert_string_equal(goal(f, l, 1), "do passed");
	assert_string_equal(goal(f, l, 2), "chinh -");
	assert_string_equal(json_string_value(json_object_get(json_object_get(
	    json_object_get(json_object_get(l, "cmi2004"), "interactions"),
	    "0"), "id")), "c1");
	json_decref(l);
}

/* What cannot be read is neither unknown nor forbidden. */
static void
fails(void **state)
{
	struct fix *f = *state;
	struct attempt *t = lessons_open(&f->t, f->a, 2, 1, "normal", &f->e);
	struct attempt *seen;
	struct viewer *hanh;

	assert_int_equal(people_viewer(f->t.db, f->a, 1, &hanh, &f->e), 1);
	lessons_sql(&f->t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE class_member RENAME TO gone");
	assert_int_equal(runtime_may_see(f->t.db, hanh, t, &f->e), -1);
	assert_string_equal(f->e.code, "DB-FAILED");
	assert_int_equal(runtime_may_play(f->t.db, f->a, t, &f->e), -1);
	lessons_sql(&f->t, "PRAGMA legacy_alter_table=ON;"
	    "ALTER TABLE gone RENAME TO class_member;"
	    "ALTER TABLE attempt RENAME TO gone");
	assert_int_equal(runtime_find(f->t.db, f->a, t->key, &seen, &f->e),
	    -1);
	assert_null(seen);
	assert_int_equal(runtime_by_label(f->t.db, f->a, t->label, &seen,
	    &f->e), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(opens_once, begin, end),
		cmocka_unit_test_setup_teardown(refuses, begin, end),
		cmocka_unit_test_setup_teardown(is_revoked, begin, end),
		cmocka_unit_test_setup_teardown(who_sees, begin, end),
		cmocka_unit_test_setup_teardown(launches, begin, end),
		cmocka_unit_test_setup_teardown(starts, begin, end),
		cmocka_unit_test_setup_teardown(has_objectives, begin, end),
		cmocka_unit_test_setup_teardown(fails, begin, end),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
