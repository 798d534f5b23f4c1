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
	if (strcmp(who, "hanh") == 0 || strcmp(who, "loan") == 0)
		model_on(&r, "hero.duty");
	else
		html_lacks(&r, "định mức");
	return (r);
}

static void
teacher(void **state)
{
	struct reply r = home("hanh");

	(void)state;
	/* Nothing done yet: what is taught this week lacks material. */
	model_is(&r, "hero.also", "2 bài sắp dạy chưa có học liệu");
	model_is(&r, "you", "cô");
	model_is(&r, "given", "Hạnh");
	shelf_item(d, "nhap", "hanh", "draft", NULL, "Nhap mot");
	r = home("hanh");
	model_holds(&r, "hero.also", "1 bài đã kiểm tra xong");
	model_is(&r, "hero.href", "/items/nhap/edit");
	shelf_item(d, "nhap2", "hanh", "draft", NULL, "Nhap hai");
	r = home("hanh");
	model_holds(&r, "hero.also", "2 bài đã kiểm tra xong");
	model_is(&r, "hero.href", "/items/file");
	shelf_item(d, "hong", "hanh", "refused", NULL, "Hong");
	r = home("hanh");
	model_holds(&r, "hero.also", "1 gói chưa nhận được");
	model_is(&r, "hero.href", "/items/hong/report");
	shelf_item(d, "tra", "hanh", "returned", "l30", "Tra lai");
	r = home("hanh");
	model_holds(&r, "hero.also", "1 bài bị trả lại");
	model_is(&r, "hero.href", "/items/tra/edit");
	/* Another teacher's work is not hers. */
	r = home("loan");
	model_lacks(&r, "", "/items/tra");
	shelf_item(d, "gui", "loan", "submitted", "l30", "Da gui");
	shelf_item(d, "co30", "loan", "published", "l30", "Co roi");
	shelf_item(d, "co31", "loan", "published", "l31", "Co roi");
	r = home("loan");
	model_holds(&r, "hero.also", "đã gửi xong");
	model_holds(&r, "hero.more", "1 bài đã gửi, đang chờ duyệt");
	model_is(&r, "classes.*.text", "0 trên 1 em đã học trong tuần");
}

static void
reviewer(void **state)
{
	struct reply r;

	(void)state;
	shelf_item(d, "gui", "hanh", "submitted", "l30", "Da gui");
	shelf_sql(d, "UPDATE item SET sent = 1795397000 - 4 * 86400");
	r = home("ha");
	model_is(&r, "hero.text", "1 bài đang chờ duyệt");
	model_holds(&r, "hero.more", "ngày.");
	model_is(&r, "shell.tabs.*.href", "/review");
	/* The principal's turn comes once the department has passed it. */
	r = home("duc");
	model_lacks(&r, "", "1 bài đang chờ duyệt");
	shelf_sql(d, "UPDATE item SET passed = 1, passed_by = owner_id");
	r = home("duc");
	model_is(&r, "hero.text", "1 bài đang chờ duyệt");
	r = home("hanh");
	model_off(&r, "reviewer");
	html_lacks(&r, "href=\"/review\"");
}

static void
pupil(void **state)
{
	struct reply r = home("minh");

	(void)state;
	model_off(&r, "now");
	shelf_item(d, "moi", "hanh", "published", "l30", "Bai moi tinh");
	shelf_item(d, "gui", "hanh", "submitted", "l30", "Chua duyet");
	r = home("minh");
	model_is(&r, "now.text", "Em học bài mới Bai moi tinh nhé");
	model_is(&r, "now.href", "/items/moi");
	model_lacks(&r, "", "Chua duyet");
	model_is(&r, "given", "Minh Anh");
	/* The drawing of the subject's family, and what it is in words. */
	html_has(&r, "<symbol id=\"a-toan\"");
	model_is(&r, "now.call.family", "toan");
	model_is(&r, "fresh.*.call.subject", "Toán 3");
	model_is(&r, "fresh.*.lesson", "Bài 30. Mi-li-mét");
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, nparts, started, last) SELECT 'luot', 'nhan',"
	    " p.id, i.id, i.version_id, 'normal', 1, 1, 1 FROM person p,"
	    " item i WHERE p.login = 'minh' AND i.key = 'moi'");
	r = home("minh");
	model_is(&r, "now.text", "Em học tiếp bài Bai moi tinh nhé");
	shelf_sql(d, "UPDATE attempt SET done = 1");
	r = home("minh");
	model_on(&r, "done.0");
	/* What was withdrawn stays done, and is not offered any more. */
	shelf_sql(d, "UPDATE item SET state = 'withdrawn', live_id = NULL");
	r = home("minh");
	model_is(&r, "done.*.title", "Bai moi tinh");
	model_off(&r, "done.*.href");
	model_on(&r, "done.*.w_out");
	model_lacks(&r, "", "/items/moi");
}

static void
others(void **state)
{
	struct reply r = home("lan");

	(void)state;
	model_holds(&r, "text", "0 trên 2 bài");
	shelf_item(d, "moi", "hanh", "published", "l30", "Bai moi");
	r = home("lan");
	model_holds(&r, "text", "1 trên 2 bài");
	model_is(&r, "shell.school", "Trường Tiểu học Sông Hương");
	r = home("quan");
	model_is(&r, "text", "Mọi thứ đang chạy");
	shelf_sql(d, "INSERT INTO job (kind, ref, state, due, created) VALUES"
	    " ('check', 1, 'failed', 0, 0)");
	r = home("quan");
	model_is(&r, "text", "Có việc nền chưa làm được");
	shelf_sql(d, "UPDATE person_grant SET role = 'guardian' WHERE"
	    " role = 'admin'");
	r = home("quan");
	model_on(&r, "guardian");
	assert_int_equal(driver_get(d, NULL, "/").status, 303);
}

/*
 * A home of which a part cannot be read is an error, not a home without that
 * part.  The old way of renaming leaves views pointing at what is gone.
 */
static void
failure(void **state)
{
	static const char *const tables[] = { "notice", "ask", "assignment",
	    "quota_close" };
	char sql[200];
	size_t i;

	(void)state;
	(void)home("hanh");
	for (i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
		snprintf(sql, sizeof(sql), "PRAGMA legacy_alter_table=ON;"
		    "ALTER TABLE %s RENAME TO gone",
		    tables[i]);
		shelf_sql(d, sql);
		if (driver_get(d, "hanh", "/").status != 500)
			fail_msg("without %s the home is shown", tables[i]);
		snprintf(sql, sizeof(sql), "PRAGMA legacy_alter_table=ON;"
		    "ALTER TABLE gone RENAME TO %s",
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
