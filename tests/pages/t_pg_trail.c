/* The trail: who may read it, what of it, and that nothing in it is markup. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "util/clock.h"

#include "audit/audit.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"

static struct driver *d;
static struct err e;

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

static void
deed(const char *who, const char *verb, const char *kind, int64_t ref,
    const char *note)
{
	assert_int_equal(audit_add(d->app.write, who != NULL ?
	    driver_person(d, who) : 0, verb, kind, ref, note, &e), 0);
}

static void
t_who_may(void **state)
{
	static const struct { const char *who; int status; } rows[] = {
		{ "duc", 200 }, { "lan", 200 }, { "quan", 200 },
		{ "hanh", 403 }, { "ha", 403 }, { "minh", 403 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		assert_int_equal(driver_get(d, rows[i].who, "/trail").status,
		    rows[i].status);
		assert_int_equal(driver_get(d, rows[i].who,
		    "/trail.xlsx").status, rows[i].status);
	}
	assert_int_equal(driver_get(d, NULL, "/trail").status, 303);
}

static void
t_sentences(void **state)
{
	int64_t item = shelf_item(d, "bai", "hanh", "published", "l30",
	    "Mi-li-met");
	struct reply r;

	(void)state;
	deed("hanh", "submit", "item", item, NULL);
	deed("ha", "publish", "item", item, NULL);
	deed(NULL, "grant", "person", driver_person(d, "loan"), "teacher");
	deed("loan", "password", "person", driver_person(d, "loan"), NULL);
	deed("loan", "later-verb", "thing", 4, "x");
	r = driver_get(d, "duc", "/trail");
	assert_true(shelf_has(&r, "xuất bản Mi-li-met"));
	assert_true(shelf_has(&r, "href=\"/items/bai\""));
	assert_true(shelf_has(&r, "giao nhiệm vụ giáo viên cho"));
	assert_true(shelf_has(&r, "đổi mật khẩu của mình"));
	assert_true(shelf_has(&r, "later-verb"));
	/* The administrator has no library: no link that ends at a refusal. */
	r = driver_get(d, "quan", "/trail");
	assert_true(shelf_has(&r, "xuất bản Mi-li-met"));
	assert_false(shelf_has(&r, "href=\"/items/bai\""));
}

static void
t_filters(void **state)
{
	int64_t item = shelf_item(d, "bai", "hanh", "published", "l30",
	    "Mi-li-met");
	struct reply r;

	(void)state;
	deed("hanh", "submit", "item", item, NULL);
	deed("ha", "publish", "item", item, NULL);
	r = driver_get(d, "duc", "/trail?verb=publish");
	assert_true(shelf_has(&r, "xuất bản Mi-li-met"));
	assert_false(shelf_has(&r, "gửi duyệt Mi-li-met"));
	r = driver_get(d, "duc", "/trail?kind=person");
	assert_false(shelf_has(&r, "Mi-li-met"));
	r = driver_get(d, "duc", "/trail?from=2026-11-23&until=2026-11-23");
	assert_true(shelf_has(&r, "xuất bản Mi-li-met"));
	assert_true(shelf_has(&r, "value=\"2026-11-23\""));
	r = driver_get(d, "duc", "/trail?from=2026-11-24");
	assert_false(shelf_has(&r, "Mi-li-met"));
	assert_true(shelf_has(&r, "Không có dòng nào"));
	r = driver_get(d, "duc", "/trail?until=2026-11-22");
	assert_false(shelf_has(&r, "Mi-li-met"));
	r = driver_get(d, "duc", "/trail?who=nobody");
	assert_false(shelf_has(&r, "Mi-li-met"));
	r = driver_get(d, "duc", "/trail?q=khong-ai-ten-the");
	assert_false(shelf_has(&r, "Mi-li-met"));
	/* What is no filter is none. */
	r = driver_get(d, "duc", "/trail?verb=x&kind=x&from=x&until=99-99&p=0");
	assert_true(shelf_has(&r, "xuất bản Mi-li-met"));
	/* What was typed comes back as text. */
	r = driver_get(d, "duc", "/trail?q=" PROBE_URL "&who=" PROBE_URL);
	assert_int_equal(r.status, 200);
	assert_false(shelf_has(&r, PROBE_RAW));
}

static void
t_paging(void **state)
{
	struct reply r;
	int i;

	(void)state;
	for (i = 0; i < 60; i++)
		deed("hanh", "sign-in", "person", driver_person(d, "hanh"),
		    NULL);
	r = driver_get(d, "duc", "/trail?verb=sign-in");
	assert_true(shelf_has(&r, "/trail?verb=sign-in&amp;p=2"));
	r = driver_get(d, "duc", "/trail?verb=sign-in&p=2");
	assert_true(shelf_has(&r, "/trail?verb=sign-in&amp;p=1"));
	assert_false(shelf_has(&r, "p=3"));
}

/* A principal reads of the own school alone; an inspector of all below. */
static void
t_other_school(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (900, 'kx', (SELECT id FROM unit WHERE kind ="
	    " 'upper'), 'school', 'Truong khac', 0)");
	shelf_sql(d, "INSERT INTO person (id, key, unit_id, login, name,"
	    " folded, created) VALUES (900, 'px', 900, 'xa', 'Nguoi la',"
	    " 'nguoi la', 0)");
	assert_int_equal(audit_add(d->app.write, 900, "sign-in", "person",
	    900, NULL, &e), 0);
	deed(NULL, "disable", "person", 900, NULL);
	deed(NULL, "backup", "backup", 5, "2026-11-23T020000");
	r = driver_get(d, "duc", "/trail");
	assert_false(shelf_has(&r, "Nguoi la"));
	assert_false(shelf_has(&r, "Đã sao lưu"));
	r = driver_get(d, "duc", "/trail?who=px");
	assert_false(shelf_has(&r, "Nguoi la"));
	r = driver_get(d, "lan", "/trail");
	assert_true(shelf_has(&r, "Nguoi la đăng nhập"));
	assert_true(shelf_has(&r, "khoá tài khoản Nguoi la"));
	r = driver_get(d, "quan", "/trail?kind=backup");
	assert_true(shelf_has(&r, "Đã sao lưu (2026-11-23T020000)"));
}

static void
t_escaping(void **state)
{
	struct reply r;

	(void)state;
	shelf_item(d, "bai", "hanh", "published", "l30", "x");
	shelf_sql(d, "UPDATE item SET title = '<b x=\">''&amp;{{x}}'");
	shelf_sql(d, "UPDATE person SET name = '<b x=\">''&amp;{{x}}'"
	    " WHERE login = 'hanh'");
	deed("hanh", "submit", "item", driver_count(d, "SELECT id FROM item"),
	    "<b x=");
	deed("hanh", "<b x=", "<b x=", 1, "<b x=");
	r = driver_get(d, "duc", "/trail");
	assert_int_equal(r.status, 200);
	assert_false(shelf_has(&r, PROBE_RAW));
	assert_true(shelf_has(&r, "&lt;b x="));
}

/* A workbook; taking it stands in the trail. */
static void
t_xlsx(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person SET name = '=1+1' WHERE login = 'hanh'");
	deed("hanh", "sign-in", "person", driver_person(d, "hanh"), NULL);
	r = driver_get(d, "duc", "/trail.xlsx?verb=sign-in");
	assert_int_equal(r.status, 200);
	/* A text stays a text, whatever a spreadsheet would make of it. */
	assert_true(sheet_has(&r, "xl/sharedStrings.xml", "=1+1 đăng nhập"));
	assert_false(sheet_has(&r, "xl/worksheets/sheet1.xml", "<f>"));
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'look' AND kind = 'trail' AND person_id = (SELECT id"
	    " FROM person WHERE login = 'duc')"), 1);
}

/* A thing's own history: with its versions, without its neighbours. */
static void
t_object(void **state)
{
	int64_t item = shelf_item(d, "bai", "hanh", "published", "l30",
	    "Mi-li-met"), other = shelf_item(d, "khac", "hanh", "published",
	    "l31", "Gam");
	struct reply r;

	(void)state;
	deed("hanh", "submit", "item", item, NULL);
	deed("hanh", "submit", "item", other, NULL);
	deed("hanh", "store", "version", driver_count(d, "SELECT version_id"
	    " FROM item WHERE key = 'bai'"), NULL);
	deed("duc", "disable", "person", driver_person(d, "loan"), NULL);
	r = driver_get(d, "duc", "/trail");
	assert_true(shelf_has(&r, "href=\"/trail?of=item.bai\""));
	r = driver_get(d, "duc", "/trail?of=item.bai");
	assert_true(shelf_has(&r, "gửi duyệt Mi-li-met"));
	assert_true(shelf_has(&r, "Tệp của Mi-li-met đã vào kho"));
	assert_true(shelf_has(&r, "Lịch sử: Mi-li-met"));
	assert_true(shelf_has(&r, "name=\"of\" value=\"item.bai\""));
	assert_true(shelf_has(&r, "/trail.xlsx?of=item.bai&amp;"));
	assert_false(shelf_has(&r, "Gam"));
	assert_false(shelf_has(&r, "khoá tài khoản"));
	r = driver_get(d, "duc", "/trail?of=item.bai&verb=publish");
	assert_false(shelf_has(&r, "gửi duyệt Mi-li-met"));
	/* What is not there, or no name of a thing: no rows, not everybody's. */
	r = driver_get(d, "duc", "/trail?of=item.none");
	assert_true(shelf_has(&r, "Không có dòng nào"));
	r = driver_get(d, "duc", "/trail?of=bai");
	assert_true(shelf_has(&r, "Không có dòng nào"));
	r = driver_get(d, "duc", "/trail?of=" PROBE_URL "." PROBE_URL);
	assert_false(shelf_has(&r, PROBE_RAW));
}

/* A closed month's history has its confirmations and corrections. */
static void
t_month(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO quota_close (id, school_id, month, person_id,"
	    " at, record) SELECT 7, unit_id, 202610, id, 0, '{}' FROM person"
	    " WHERE login = 'duc'");
	shelf_sql(d, "INSERT INTO quota_confirm (id, school_id, month,"
	    " person_id, figures, at) SELECT 9, unit_id, 202610, id, '{}', 0"
	    " FROM person WHERE login = 'duc'");
	deed("ha", "confirm-month", "confirm", 9, NULL);
	deed("duc", "close-month", "month", 7, NULL);
	deed("duc", "disable", "person", driver_person(d, "loan"), NULL);
	r = driver_get(d, "duc", "/trail?of=month.7");
	assert_true(shelf_has(&r, "xác nhận số liệu tháng 10/2026"));
	assert_true(shelf_has(&r, "chốt tháng 10/2026"));
	assert_false(shelf_has(&r, "khoá tài khoản"));
}

/* Is it whole, as the night saw it; and a clock that was set back is said. */
static void
t_whole(void **state)
{
	int64_t now = clock_now();
	struct reply r = driver_get(d, "duc", "/trail");

	(void)state;
	assert_true(shelf_has(&r, "chưa đọc lại nhật ký lần nào"));
	assert_false(shelf_has(&r, "Đồng hồ bị lùi"));
	deed(NULL, "verify", "verify", 0, "quick");
	r = driver_get(d, "duc", "/trail");
	assert_true(shelf_has(&r, "Nhật ký còn liền mạch"));
	assert_true(shelf_has(&r, "Dòng mới nhất: số "));
	clock_set(now + 60);
	deed(NULL, "verify-failed", "verify", 2, "2, OBJECT-MISSING");
	r = driver_get(d, "duc", "/trail");
	assert_true(shelf_has(&r, "có chỗ không khớp (2, OBJECT-MISSING)"));
	clock_set(now + 120);
	deed(NULL, "verify-failed", "verify", 1, "1, TRAIL-BROKEN");
	r = driver_get(d, "duc", "/trail");
	assert_true(shelf_has(&r, "không còn liền mạch khi máy đọc lại"));
	/* An hour back: the row stands where its clock says, with a mark. */
	clock_set(now - 3600);
	deed("hanh", "sign-in", "person", driver_person(d, "hanh"), NULL);
	clock_set(now);
	r = driver_get(d, "duc", "/trail?verb=sign-in");
	assert_true(shelf_has(&r, "7:42</span> <span class=\"state warn\">"));
	assert_true(shelf_has(&r, "Đồng hồ bị lùi"));
}

/* Who looks at results is written down before the answer leaves. */
static void
t_look(void **state)
{
	(void)state;
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'look'"), 0);
	shelf_sql(d, "UPDATE class SET key = 'k3a' WHERE name = '3A'");
	assert_int_equal(driver_get(d, "hanh", "/classes/k3a").status, 200);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'look' AND kind = 'class'"), 1);
	/* A refused look saw nothing. */
	assert_int_equal(driver_get(d, "loan", "/classes/k3a").status, 404);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'look'"), 1);
	shelf_item(d, "bai", "hanh", "published", "l30", "x");
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, nparts, started, last) SELECT 'luot', 'nhan',"
	    " p.id, i.id, i.version_id, 'normal', 1, 1, 1 FROM person p,"
	    " item i WHERE p.login = 'minh'");
	assert_int_equal(driver_get(d, "minh", "/attempts/luot").status, 200);
	assert_int_equal(driver_get(d, "hanh", "/attempts/luot").status, 200);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'look' AND kind = 'attempt'"), 1);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_who_may), CASE(t_sentences), CASE(t_filters),
		CASE(t_paging), CASE(t_other_school), CASE(t_escaping),
		CASE(t_xlsx), CASE(t_object), CASE(t_month),
		CASE(t_whole), CASE(t_look),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
