/* The route table: what is tried first, and that no two rows fit one request. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "web/route.h"

#define ROW(m, p)	{ m, HOST_APP, p, ACCESS_PUBLIC, CSRF_NONE, CACHE_NONE, \
			  FACE_PAGE, 0, NULL, NULL, "" }

static void
order(void **state)
{
	static const struct route one[] = {
		ROW(M_GET, "/items/:key"), ROW(M_GET, "/f/*"),
		ROW(M_GET, "/items/:key/edit"), ROW(M_GET, "/")
	};
	static const struct route two[] = {
		ROW(M_GET, "/items/file"), ROW(M_GET, "/f/:key"),
		ROW(M_POST, "/items/:key"), ROW(M_GET, "/items/:key/:part")
	};
	static const char *const want[] = { "/", "/f/:key", "/f/*",
	    "/items/file", "/items/:key", "/items/:key", "/items/:key/edit",
	    "/items/:key/:part" };
	struct err e = { 0 };
	int i;

	(void)state;
	route_clear();
	assert_int_equal(route_add(one, 4, &e), 0);
	assert_int_equal(route_add(two, 4, &e), 0);
	assert_int_equal(route_count(), 8);
	for (i = 0; i < 8; i++)
		assert_string_equal(route_at(i)->pattern, want[i]);
}

static void
twice(void **state)
{
	static const struct route one[] = { ROW(M_GET | M_POST, "/a/:key") };
	static const struct route two[] = { ROW(M_POST, "/a/:other") };
	struct err e = { 0 };

	(void)state;
	route_clear();
	assert_int_equal(route_add(one, 1, &e), 0);
	assert_int_equal(route_add(two, 1, &e), -1);
	assert_string_equal(e.code, "ROUTE-TWICE");
	assert_int_equal(route_count(), 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(order), cmocka_unit_test(twice)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
