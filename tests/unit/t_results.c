/* What the teacher's table is made of. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <cmocka.h>

#include "util/arena.h"
#include "runtime/runtime.h"
#include "tests/lib/lessons.h"

static void
table(void **state)
{
	static const int64_t items[2] = { 1, 2 };
	struct arena *a = arena_new();
	struct testdb t;
	struct err e = { 0 };
	struct result *r;
	struct attempt *try;

	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	try = lessons_open(&t, a, 2, 2, "normal", &e);
	lessons_open(&t, a, 3, 1, "preview", &e);
	assert_int_equal(runtime_results(t.db, a, 1, items, 2, &r, &e), 4);
	/* By name: Nguyễn before Trần; each with both items. */
	assert_int_equal(r[0].person_id, 2);
	assert_string_equal(r[0].person, "Nguyễn Minh Anh");
	assert_int_equal(r[0].item_id, 1);
	assert_int_equal(r[0].state, 0);
	assert_null(r[0].attempt_key);
	assert_int_equal(r[1].item_id, 2);
	assert_int_equal(r[1].state, 1);
	assert_int_equal(r[1].has_score, 0);
	assert_string_equal(r[1].attempt_key, try->key);
	assert_int_equal(r[2].person_id, 3);
	assert_int_equal(r[2].state, 0);	/* a preview is no result */
	lessons_sql(&t, "UPDATE attempt SET done = 1, score = 85.0,"
	    " seconds = 700, last = 5 WHERE item_id = 2");
	assert_int_equal(runtime_results(t.db, a, 1, items, 2, &r, &e), 4);
	assert_int_equal(r[1].state, 2);
	assert_true(r[1].has_score && r[1].score == 85.0);
	assert_int_equal(r[1].seconds, 700);
	/* A newer version begun does not hide what was finished. */
	lessons_sql(&t, "INSERT INTO version (id, item_id, no, hash, file_name,"
	    " bytes, package_id, created) VALUES (9, 2, 2, '" LESSON_HASH "',"
	    " 'b.zip', 1, 2, 0); UPDATE item SET live_id = 9 WHERE id = 2");
	assert_non_null(lessons_open(&t, a, 2, 2, "normal", &e));
	assert_int_equal(runtime_results(t.db, a, 1, items, 2, &r, &e), 4);
	assert_int_equal(r[1].state, 2);
	assert_int_equal(runtime_results(t.db, a, 2, items, 2, &r, &e), 0);
	assert_int_equal(runtime_results(t.db, a, 1, items, 0, &r, &e), 0);
	assert_int_equal(runtime_mine(t.db, a, 2, &r, &e), 2);
	assert_int_equal(r[0].state, 1);
	assert_int_equal(r[1].state, 2);
	assert_int_equal(runtime_mine(t.db, a, 3, &r, &e), 0);
	testdb_close(&t);
	arena_free(a);
}

static void
parts(void **state)
{
	struct arena *a = arena_new();
	struct testdb t;
	struct err e = { 0 };
	struct answer_row *w;
	struct attempt *try;
	struct part *p;

	(void)state;
	testdb_open(&t);
	lessons_make(&t);
	try = lessons_open(&t, a, 2, 1, "normal", &e);
	lessons_sql(&t, "INSERT INTO part (attempt_id, entry_id, done,"
	    " score_scaled, first, last) VALUES (1, 3, 1, 0.5, 7, 7);"
	    "INSERT INTO interaction (attempt_id, entry_id, n, ident, response)"
	    " VALUES (1, 3, 0, 'q', '<script>')");
	assert_int_equal(runtime_parts(t.db, a, try, &p, &e), 3);
	assert_string_equal(p[0].path, "");
	assert_int_equal(p[1].begun, 0);
	assert_int_equal(p[2].begun, 1);
	assert_int_equal(p[2].done, 1);
	assert_true(p[2].has_score && p[2].score == 50.0);
	assert_int_equal(runtime_answers(t.db, a, try->id, &w, &e), 1);
	assert_string_equal(w[0].response, "<script>");
	testdb_close(&t);
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(table),
		cmocka_unit_test(parts),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
