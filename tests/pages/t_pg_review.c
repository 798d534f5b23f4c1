/* The queue and the decision. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "moi", "hanh", "submitted", "l30", "Bai moi gui");
	shelf_item(d, "cu", "loan", "submitted", "l31", "Bai da lau");
	shelf_item(d, "cua-ha", "ha", "submitted", "l31", "Bai cua Ha");
	shelf_sql(d, "UPDATE item SET submitted = 1795000000 WHERE key = 'moi'");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static void
queue(void **state)
{
	struct reply r = driver_get(d, "ha", "/review");

	(void)state;
	assert_int_equal(r.status, 200);
	/* The oldest is at hand; own work is not in the queue. */
	assert_true(shelf_has(&r, "name=\"item\" value=\"cu\""));
	assert_true(strstr(r.body, "?item=cu") < strstr(r.body, "?item=moi"));
	assert_false(shelf_has(&r, "Bai cua Ha"));
	r = driver_get(d, "ha", "/review?item=moi");
	assert_true(shelf_has(&r, "name=\"item\" value=\"moi\""));
	r = driver_get(d, "ha", "/review?item=cua-ha");
	assert_false(shelf_has(&r, "Bai cua Ha"));
	r = driver_get(d, "duc", "/review");
	assert_true(shelf_has(&r, "Bai cua Ha"));
	assert_int_equal(driver_get(d, "hanh", "/review").status, 403);
	assert_int_equal(driver_get(d, "minh", "/review").status, 403);
	assert_int_equal(driver_get(d, "lan", "/review").status, 403);
}

static void
decide(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_post(d, "hanh", "/review",
	    "item=cu&do=publish").status, 403);
	assert_int_equal(driver_post(d, "ha", "/review",
	    "item=cua-ha&do=publish").status, 403);
	assert_int_equal(driver_post(d, "ha", "/review",
	    "item=khong&do=publish").status, 404);
	/* Returning needs a reason; what was looked at stays at hand. */
	r = driver_post(d, "ha", "/review", "item=moi&do=return&reason=++");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "Trả lại cần có lý do"));
	assert_true(shelf_has(&r, "name=\"item\" value=\"moi\""));
	assert_true(shelf_is(d, "moi", "submitted"));
	assert_int_equal(driver_post(d, "ha", "/review", "item=moi&do=return&"
	    "reason=Trang+7+m%E1%BA%A5t+ti%E1%BA%BFng").status, 303);
	assert_true(shelf_is(d, "moi", "returned"));
	r = driver_get(d, "hanh", "/items/moi");
	assert_true(shelf_has(&r, "Trang 7 mất tiếng"));
	assert_int_equal(driver_post(d, "duc", "/review",
	    "item=cu&do=publish").status, 303);
	assert_true(shelf_is(d, "cu", "published"));
	/* A second reviewer's press on the same page. */
	r = driver_post(d, "ha", "/review", "item=cu&do=publish");
	assert_int_equal(r.status, 409);
	assert_true(shelf_has(&r, "ITEM-STATE"));
	/* Now a pupil sees it. */
	assert_int_equal(driver_get(d, "minh", "/items/cu").status, 200);
	assert_int_equal(driver_get(d, "minh", "/items/moi").status, 404);
}

static void
nothing_waits(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE item SET state = 'published'");
	r = driver_get(d, "ha", "/review");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "Không có bài nào chờ duyệt"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(queue, setup, teardown),
		cmocka_unit_test_setup_teardown(decide, setup, teardown),
		cmocka_unit_test_setup_teardown(nothing_waits, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
