/* The report: one remark a kind of fault, what was read, what pupils met. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "bai", "hanh", "published", "l30", "Mi-li-mét");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* ${n} files that a page calls in vain, of which the check named as many. */
static void
missing(int n, const char *count)
{
	char sql[400];
	int i;

	for (i = 0; i < n; i++) {
		snprintf(sql, sizeof(sql), "INSERT INTO finding (package_id,"
		    " ord, code, severity, place, params) SELECT package_id,"
		    " %d, 'page-missing', 'warn', 'index.html',"
		    " '{\"file\":\"h%d.png\",\"count\":\"%s\"}' FROM version",
		    100 + i, i, count);
		shelf_sql(d, sql);
	}
}

static void
grouped(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "DELETE FROM finding");
	missing(7, "312");
	r = driver_get(d, "hanh", "/items/bai/report");
	assert_int_equal(r.status, 200);
	model_count(&r, "warns.*", 1);
	model_is(&r, "warns.0.title", "Bài gọi 312 tệp mà gói không có");
	model_count(&r, "warns.0.names.*", 5);
	model_count(&r, "warns.0.more.*", 2);
	model_is(&r, "warns.0.names.0.name", "h0.png");
	model_is(&r, "warns.0.names.0.place", "index.html");
	model_is(&r, "warns.0.all", "Xem 7 tên đầu trong 312");
	model_is(&r, "verdict_head", "Sẵn sàng, có 1 lưu ý");
	/* The item's page counts alike. */
	r = driver_get(d, "hanh", "/items/bai");
	model_is(&r, "check", "Sẵn sàng, có 1 lưu ý");
}

/* One alone says what it is; a name of the package cannot write HTML. */
static void
alone(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "DELETE FROM finding");
	shelf_sql(d, "INSERT INTO finding (package_id, ord, code, severity,"
	    " place, params) SELECT package_id, 1, 'page-file-case', 'info',"
	    " '<b x=', '{\"file\":\"Hinh/CA.PNG\",\"used\":\"<b x=\\\"\"}'"
	    " FROM version");
	r = driver_get(d, "hanh", "/items/bai/report");
	model_count(&r, "infos.*", 1);
	model_is(&r, "infos.0.title",
	    "Trang ghi Hinh/CA.PNG, gói có <b x=\": đã dùng tệp này");
	model_count(&r, "infos.0.names.*", 0);
	html_escaped(&r);
}

/* That all files are there is said of what was read, when all was read. */
static void
vouched(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "DELETE FROM finding");
	shelf_sql(d, "UPDATE package SET pages = 15, calls = 1, nentries = 1,"
	    " nscos = 1");
	r = driver_get(d, "hanh", "/items/bai/report");
	html_has(&r, "Đã đọc trang mở đầu và 14 tệp mà nó gọi");
	html_has(&r, "Đủ các tệp mà những trang đó gọi");
	html_has(&r, "Gửi được tiến độ học về (SCORM)");
	shelf_sql(d, "UPDATE package SET calls = 0");
	r = driver_get(d, "hanh", "/items/bai/report");
	html_lacks(&r, "Gửi được tiến độ học về (SCORM)");
	missing(1, "1");
	r = driver_get(d, "hanh", "/items/bai/report");
	html_has(&r, "Đã đọc trang mở đầu và 14 tệp mà nó gọi");
	html_lacks(&r, "Đủ các tệp");
	/* Packages from before pages were read vouch for their bytes alone. */
	shelf_sql(d, "DELETE FROM finding");
	shelf_sql(d, "UPDATE package SET pages = -1, calls = -1");
	r = driver_get(d, "hanh", "/items/bai/report");
	html_has(&r, "không tệp nào hỏng");
	html_lacks(&r, "Đã đọc");
	html_lacks(&r, "Đủ các tệp");
}

/* ${login} met that. */
static void
met(const char *login, int preview, const char *kind, const char *element,
    const char *value)
{
	char sql[600];

	snprintf(sql, sizeof(sql), "INSERT INTO play_remark (version_id,"
	    " preview, kind, element, value, first, last) SELECT id, %d, '%s',"
	    " '%s', '%s', 0, 0 FROM version WHERE no = 1 ON CONFLICT DO NOTHING",
	    preview, kind, element, value);
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO play_remark_person (remark_id,"
	    " person_id) SELECT r.id, p.id FROM play_remark r, person p WHERE"
	    " r.preview = %d AND r.kind = '%s' AND r.element = '%s'"
	    " AND r.value = '%s' AND p.login = '%s'", preview, kind, element,
	    value, login);
	shelf_sql(d, sql);
}

/* What pupils met, in words, for the author and who reviews; nobody by name. */
static void
played(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "DELETE FROM finding");
	met("minh", 0, "missing", "hinh/1.png", "");
	met("bao", 0, "missing", "hinh/2.png", "");
	met("minh", 0, "unread", "cmi.core.score.raw", "8,5x");
	met("bao", 0, "unread", "cmi.core.score.raw", "8,5x");
	met("hanh", 1, "script", "a.js", "<b x=");
	r = driver_get(d, "hanh", "/items/bai/report");
	model_count(&r, "play.*", 2);
	model_is(&r, "play.0.title", "Khi học sinh mở");
	model_count(&r, "play.0.list.*", 2);
	model_is(&r, "play.0.list.0.title", "2 tệp không thấy, 2 em gặp");
	model_is(&r, "play.0.list.0.names.0.name", "hinh/1.png");
	model_is(&r, "play.0.list.0.names.0.place", "1 em");
	model_is(&r, "play.0.list.1.title",
	    "Bài gửi điểm “8,5x”, không đọc được, 2 em");
	model_is(&r, "play.1.title", "Khi xem thử");
	model_is(&r, "play.1.list.0.title",
	    "Lệnh của bài báo lỗi ở 1 chỗ, 1 người xem thử gặp");
	model_is(&r, "play.1.list.0.names.0.name", "a.js: <b x=");
	html_escaped(&r);
	html_lacks(&r, "Minh");
	r = driver_get(d, "ha", "/items/bai/report");
	model_count(&r, "play.*", 2);
	/* A colleague sees the check's remarks, not the pupils'. */
	r = driver_get(d, "loan", "/items/bai/report");
	assert_int_equal(r.status, 200);
	model_count(&r, "play.*", 0);
	assert_int_equal(driver_get(d, "minh", "/items/bai/report").status, 404);
	assert_int_equal(driver_get(d, "bao", "/items/bai/report").status, 404);
}

/* They are the version's: the next one begins without. */
static void
next_version(void **state)
{
	struct reply r;

	(void)state;
	met("minh", 0, "missing", "hinh/1.png", "");
	shelf_sql(d, "INSERT INTO version (item_id, no, hash, file_name, bytes,"
	    " package_id, created) SELECT item_id, 2, hash, 'b.zip', bytes,"
	    " package_id, created FROM version");
	/* Until it is live, its author hears of the one that pupils go on with. */
	shelf_sql(d, "UPDATE item SET state = 'draft', version_id = (SELECT max(id)"
	    " FROM version), live_id = (SELECT min(id) FROM version)");
	r = driver_get(d, "hanh", "/items/bai/report");
	model_count(&r, "play.*", 1);
	model_is(&r, "play.0.title", "Khi học sinh mở bản đang dùng");
	shelf_sql(d, "UPDATE item SET live_id = version_id");
	r = driver_get(d, "hanh", "/items/bai/report");
	model_count(&r, "play.*", 0);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM play_remark"), 1);
}

/* Who looks a lesson over opens every part, whatever must come before it. */
static void
preview_parts(void **state)
{
	struct reply r;
	char path[400];
	int i;

	(void)state;
	shelf_sql(d, "DELETE FROM package_entry");
	for (i = 0; i < 3; i++) {
		snprintf(path, sizeof(path), "INSERT INTO package_entry"
		    " (package_id, ord, depth, ident, title, path, is_sco,"
		    " version, launch) SELECT package_id, %d, 0, 'A%d',"
		    " 'Phần %d', 'p.html', 1, 12, '", i, i, i + 1);
		shelf_sql(d, strcat(strcat(path, i == 0 ? "{}" :
		    "{\"prerequisites\":\"A0\"}"), "' FROM version"));
	}
	r = driver_post(d, "hanh", "/items/bai/preview", "");
	assert_int_equal(r.status, 303);
	for (i = 0; i < 3; i++) {
		snprintf(path, sizeof(path), "%s?e=%d",
		    driver_header(d, &r, "location"), i);
		struct reply page = driver_get(d, "hanh", path);

		assert_int_equal(page.status, 200);
		model_count(&page, "parts.*.href", 3);
		snprintf(path, sizeof(path), "%d", i);
		model_is(&page, "entry", path);
	}
}

int
main(void)
{
#define TEST(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(grouped), TEST(alone), TEST(vouched), TEST(played),
		TEST(next_version), TEST(preview_parts),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
