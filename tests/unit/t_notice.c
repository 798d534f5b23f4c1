/* Notices: one of a kind about one thing, new again when said again. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "people/notice.h"

#include "tests/lib/reviewers.h"

static struct testdb t;
static struct arena *a;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	testdb_open(&t);
	reviewers_make(&t);
	a = arena_new();
	err_clear(&e);
	assert_int_equal(db_begin(t.db, &e), 0);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_rollback(t.db);
	arena_free(a);
	testdb_close(&t);
	return (0);
}

static int
list(int64_t person, struct notice **n, int64_t *total)
{
	return (notice_list(t.db, a, person, 2, n, total, &e));
}

static void
said(void **state)
{
	struct notice *n;
	int64_t total;

	(void)state;
	assert_int_equal(list(1, &n, &total), 0);
	assert_int_equal(notice_add(t.db, 1, 4, "returned", "Gam", "/items/a",
	    &e), 0);
	assert_int_equal(notice_add(t.db, 1, 0, "published", "Gam", "/items/a",
	    &e), 0);
	/* The own deed is no news. */
	assert_int_equal(notice_add(t.db, 4, 4, "returned", "Gam", "/items/a",
	    &e), 0);
	assert_int_equal(list(4, &n, &total), 0);
	assert_int_equal(list(1, &n, &total), 2);
	assert_int_equal(total, 2);
	assert_string_equal(n[0].kind, "published");
	assert_string_equal(n[0].from, "");
	assert_string_equal(n[1].from, "Lê Thu Hà");
	assert_string_equal(n[1].from_honorific, "cô");
	assert_string_equal(n[1].href, "/items/a");
	/* More than asked for are counted. */
	assert_int_equal(notice_add(t.db, 1, 4, "returned", "Kilôgam",
	    "/items/b", &e), 0);
	assert_int_equal(list(1, &n, &total), 2);
	assert_int_equal(total, 3);
}

static void
put_away(void **state)
{
	struct notice *n;
	int64_t total;

	(void)state;
	assert_int_equal(notice_add(t.db, 1, 4, "returned", "Gam", "/items/a",
	    &e), 0);
	assert_int_equal(list(1, &n, &total), 1);
	/* Nobody puts away what is another's. */
	assert_int_equal(notice_seen(t.db, 5, n[0].id, &e), 0);
	assert_int_equal(list(1, &n, &total), 1);
	assert_int_equal(notice_seen(t.db, 1, n[0].id, &e), 0);
	assert_int_equal(list(1, &n, &total), 0);
	/* Said again it is new again, with the new words. */
	assert_int_equal(notice_add(t.db, 1, 5, "returned", "Gam 2",
	    "/items/a", &e), 0);
	assert_int_equal(list(1, &n, &total), 1);
	assert_string_equal(n[0].what, "Gam 2");
	assert_string_equal(n[0].from, "Phạm Văn Đức");
	assert_int_equal(notice_over(t.db, 0, "returned", "/items/a", &e), 0);
	assert_int_equal(list(1, &n, &total), 0);
	assert_int_equal(notice_add(t.db, 1, 5, "a", "A", "/a", &e), 0);
	assert_int_equal(notice_add(t.db, 1, 5, "b", "B", "/b", &e), 0);
	assert_int_equal(notice_add(t.db, 8, 5, "b", "B", "/b", &e), 0);
	assert_int_equal(notice_seen(t.db, 1, 0, &e), 0);
	assert_int_equal(list(1, &n, &total), 0);
	assert_int_equal(list(8, &n, &total), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(said, setup, teardown),
		cmocka_unit_test_setup_teardown(put_away, setup, teardown),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
