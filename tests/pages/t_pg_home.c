/* Each home answers what to do next. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

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

static struct reply
home(const char *who)
{
	struct reply r = driver_get(d, who, "/");

	assert_int_equal(r.status, 200);
	/* Who teaches owes; nobody else is told of a duty. */
	assert_int_equal(shelf_has(&r, "định mức"), strcmp(who, "hanh") == 0 ||
	    strcmp(who, "loan") == 0);
	return (r);
}

static void
teacher(void **state)
{
	struct reply r = home("hanh");

	(void)state;
	/* Nothing done yet: what is taught this week lacks material. */
	assert_true(shelf_has(&r, "2 bài sắp dạy chưa có học liệu"));
	assert_true(shelf_has(&r, "Chào cô Hạnh"));
	shelf_item(d, "nhap", "hanh", "draft", NULL, "Nhap mot");
	r = home("hanh");
	assert_true(shelf_has(&r, "1 bài đã kiểm tra xong"));
	assert_true(shelf_has(&r, "/items/nhap/edit"));
	shelf_item(d, "nhap2", "hanh", "draft", NULL, "Nhap hai");
	r = home("hanh");
	assert_true(shelf_has(&r, "2 bài đã kiểm tra xong"));
	assert_true(shelf_has(&r, "href=\"/items/file\""));
	shelf_item(d, "hong", "hanh", "refused", NULL, "Hong");
	r = home("hanh");
	assert_true(shelf_has(&r, "1 gói chưa nhận được"));
	assert_true(shelf_has(&r, "/items/hong/report"));
	shelf_item(d, "tra", "hanh", "returned", "l30", "Tra lai");
	r = home("hanh");
	assert_true(shelf_has(&r, "1 bài bị trả lại"));
	assert_true(shelf_has(&r, "/items/tra/edit"));
	/* Another teacher's work is not hers. */
	r = home("loan");
	assert_false(shelf_has(&r, "/items/tra"));
	shelf_item(d, "gui", "loan", "submitted", "l30", "Da gui");
	shelf_item(d, "co30", "loan", "published", "l30", "Co roi");
	shelf_item(d, "co31", "loan", "published", "l31", "Co roi");
	r = home("loan");
	assert_true(shelf_has(&r, "đã gửi xong"));
	assert_true(shelf_has(&r, "1 bài đã gửi, đang chờ duyệt"));
	assert_true(shelf_has(&r, "0 trên 1 em đã học trong tuần"));
}

static void
reviewer(void **state)
{
	struct reply r;

	(void)state;
	shelf_item(d, "gui", "hanh", "submitted", "l30", "Da gui");
	shelf_sql(d, "UPDATE item SET sent = 1795397000 - 4 * 86400");
	r = home("ha");
	assert_true(shelf_has(&r, "1 bài đang chờ duyệt"));
	assert_true(shelf_has(&r, "ngày."));
	assert_true(shelf_has(&r, "href=\"/review\""));
	/* The principal's turn comes once the department has passed it. */
	r = home("duc");
	assert_false(shelf_has(&r, "1 bài đang chờ duyệt"));
	shelf_sql(d, "UPDATE item SET passed = 1, passed_by = owner_id");
	r = home("duc");
	assert_true(shelf_has(&r, "1 bài đang chờ duyệt"));
	r = home("hanh");
	assert_false(shelf_has(&r, "href=\"/review\""));
}

static void
pupil(void **state)
{
	struct reply r = home("minh");

	(void)state;
	assert_true(shelf_has(&r, "chưa có bài mới"));
	shelf_item(d, "moi", "hanh", "published", "l30", "Bai moi tinh");
	shelf_item(d, "gui", "hanh", "submitted", "l30", "Chua duyet");
	r = home("minh");
	assert_true(shelf_has(&r, "Em học bài mới Bai moi tinh nhé"));
	assert_true(shelf_has(&r, "action=\"/items/moi/play\""));
	assert_false(shelf_has(&r, "Chua duyet"));
	assert_true(shelf_has(&r, "Chào Minh Anh!"));
	/* The drawing of the subject's family, and what it is in words. */
	assert_true(shelf_has(&r, "<symbol id=\"a-toan\""));
	assert_true(shelf_has(&r, "<use href=\"#a-toan\"/>"));
	assert_true(shelf_has(&r, "Toán 3 · Bài 30. Mi-li-mét"));
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, nparts, started, last) SELECT 'luot', 'nhan',"
	    " p.id, i.id, i.version_id, 'normal', 1, 1, 1 FROM person p,"
	    " item i WHERE p.login = 'minh' AND i.key = 'moi'");
	r = home("minh");
	assert_true(shelf_has(&r, "Em học tiếp bài Bai moi tinh nhé"));
	shelf_sql(d, "UPDATE attempt SET done = 1");
	r = home("minh");
	assert_true(shelf_has(&r, "Em đã học xong"));
	/* What was withdrawn stays done, and is not offered any more. */
	shelf_sql(d, "UPDATE item SET state = 'withdrawn', live_id = NULL");
	r = home("minh");
	assert_true(shelf_has(&r, "Bai moi tinh"));
	assert_true(shelf_has(&r, "đã rút"));
	assert_false(shelf_has(&r, "/items/moi"));
}

static void
others(void **state)
{
	struct reply r = home("lan");

	(void)state;
	assert_true(shelf_has(&r, "0 trên 2 bài"));
	shelf_item(d, "moi", "hanh", "published", "l30", "Bai moi");
	r = home("lan");
	assert_true(shelf_has(&r, "1 trên 2 bài"));
	assert_true(shelf_has(&r, "Trường Tiểu học Sông Hương"));
	r = home("quan");
	assert_true(shelf_has(&r, "Mọi thứ đang chạy"));
	shelf_sql(d, "INSERT INTO job (kind, ref, state, due, created) VALUES"
	    " ('check', 1, 'failed', 0, 0)");
	r = home("quan");
	assert_true(shelf_has(&r, "Có việc nền chưa làm được"));
	shelf_sql(d, "UPDATE person_grant SET role = 'guardian' WHERE"
	    " role = 'admin'");
	r = home("quan");
	assert_true(shelf_has(&r, "phụ huynh"));
	assert_int_equal(driver_get(d, NULL, "/").status, 303);
}

/* A home of which a part cannot be read is an error, not a home without that part. */
static void
failure(void **state)
{
	static const char *const tables[] = { "notice", "ask", "assignment",
	    "quota_close" };
	char sql[100];
	size_t i;

	(void)state;
	(void)home("hanh");
	for (i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
		snprintf(sql, sizeof(sql), "ALTER TABLE %s RENAME TO gone",
		    tables[i]);
		shelf_sql(d, sql);
		assert_int_equal(driver_get(d, "hanh", "/").status, 500);
		snprintf(sql, sizeof(sql), "ALTER TABLE gone RENAME TO %s",
		    tables[i]);
		shelf_sql(d, sql);
		(void)home("hanh");
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(teacher, setup, teardown),
		cmocka_unit_test_setup_teardown(reviewer, setup, teardown),
		cmocka_unit_test_setup_teardown(pupil, setup, teardown),
		cmocka_unit_test_setup_teardown(others, setup, teardown),
		cmocka_unit_test_setup_teardown(failure, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
