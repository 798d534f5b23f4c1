/* The month's duty on the pages: the teacher's board, who sees which rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* An e-lesson with a file of its own, submitted on a day of a month of 2026. */
static void
lesson(const char *key, const char *owner, const char *state, int month,
    int day, const char *title)
{
	char sql[400];
	int64_t id = shelf_item(d, key, owner, state, "l30", title);

	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('h%lld', 1, 0)", (long long)id);
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "UPDATE version SET hash = 'h%lld'"
	    " WHERE item_id = %lld", (long long)id, (long long)id);
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "UPDATE item SET submitted = %lld"
	    " WHERE id = %lld", (long long)clock_utc(2026, month, day) + 36000,
	    (long long)id);
	shelf_sql(d, sql);
}

static void
board(void **state)
{
	struct reply r = driver_get(d, "hanh", "/");

	(void)state;
	assert_true(shelf_has(&r, "Tháng 11 cô còn thiếu 4 bài giảng"));
	assert_true(shelf_has(&r, "0 trên 4"));
	assert_true(shelf_has(&r, "hết ngày 30/11"));
	assert_true(shelf_has(&r, "còn 7 ngày"));
	assert_true(shelf_has(&r, "Bài thứ nhất"));
	lesson("mot", "hanh", "published", 11, 4,
	    "<b x=\">&amp;{{x}}");
	lesson("hai", "hanh", "submitted", 11, 10, "Hai");
	lesson("ba", "hanh", "returned", 11, 17, "Ba");
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "Tháng 11 cô còn thiếu 3 bài giảng"));
	assert_true(shelf_has(&r, "1 trên 4"));
	assert_true(shelf_has(&r, "Đã tính 04/11"));
	assert_true(shelf_has(&r, "Toán 3 · Bài 30"));
	assert_true(shelf_has(&r, "Sửa bài “Ba” rồi gửi lại."));
	assert_true(shelf_has(&r, "Bài thứ ba"));
	assert_false(shelf_has(&r, "Bài thứ hai"));
	assert_false(shelf_has(&r, PROBE_RAW));
	/* What else is to do keeps its place and its button. */
	assert_true(shelf_has(&r, "1 bài bị trả lại"));
	assert_true(shelf_has(&r, "/items/ba/edit"));
	lesson("bon", "hanh", "published", 11, 18, "Bon");
	lesson("nam", "hanh", "published", 11, 19, "Nam");
	lesson("sau", "hanh", "published", 11, 20, "Sau");
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "Tháng 11 cô đã đủ 4 bài"));
	assert_false(shelf_has(&r, "Còn thiếu"));
	r = driver_get(d, "loan", "/");
	assert_true(shelf_has(&r, "Tháng 11 cô còn thiếu 4 bài giảng"));
}

static void
upload(void **state)
{
	struct reply r;

	(void)state;
	lesson("mot", "hanh", "published", 11, 4, "Mot");
	r = driver_get(d, "hanh", "/upload");
	assert_true(shelf_has(&r, "Tháng 11 của cô"));
	assert_true(shelf_has(&r, "đã tính 1 trên 4 bài"));
	assert_true(shelf_has(&r, "hết ngày 30/11"));
	r = driver_get(d, "duc", "/upload");
	assert_int_equal(r.status, 200);
	assert_false(shelf_has(&r, "Tháng 11 của"));
}

static void
contradiction(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO quota_rule (many, from_month, created)"
	    " VALUES (3, 202609, 0)");
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "chưa rõ"));
	assert_true(shelf_has(&r, "QUOTA-CONTRADICT"));
	assert_false(shelf_has(&r, "còn thiếu"));
	r = driver_get(d, "hanh", "/upload");
	assert_true(shelf_has(&r, "không khớp"));
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(board), CASE(upload), CASE(contradiction),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
