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
	model_holds(&r, "rows.*.text", "xuất bản Mi-li-met");
	model_is(&r, "rows.*.href", "/items/bai");
	model_holds(&r, "rows.*.text", "giao nhiệm vụ giáo viên cho");
	model_holds(&r, "rows.*.text", "đổi mật khẩu của mình");
	model_holds(&r, "rows.*.text", "later-verb");
	/* The administrator has no library: no link that ends at a refusal. */
	r = driver_get(d, "quan", "/trail");
	model_holds(&r, "rows.*.text", "xuất bản Mi-li-met");
	model_lacks(&r, "", "/items/bai");
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
	model_holds(&r, "rows.*.text", "xuất bản Mi-li-met");
	model_lacks(&r, "", "gửi duyệt Mi-li-met");
	r = driver_get(d, "duc", "/trail?kind=person");
	model_lacks(&r, "", "Mi-li-met");
	r = driver_get(d, "duc", "/trail?from=2026-11-23&until=2026-11-23");
	model_holds(&r, "rows.*.text", "xuất bản Mi-li-met");
	model_is(&r, "fields[name=from].value", "2026-11-23");
	r = driver_get(d, "duc", "/trail?from=2026-11-24");
	model_lacks(&r, "", "Mi-li-met");
	model_off(&r, "rows.0");
	r = driver_get(d, "duc", "/trail?until=2026-11-22");
	model_lacks(&r, "", "Mi-li-met");
	r = driver_get(d, "duc", "/trail?who=nobody");
	model_lacks(&r, "", "Mi-li-met");
	r = driver_get(d, "duc", "/trail?q=khong-ai-ten-the");
	model_lacks(&r, "", "Mi-li-met");
	/* What is no filter is none. */
	r = driver_get(d, "duc", "/trail?verb=x&kind=x&from=x&until=99-99&p=0");
	model_holds(&r, "rows.*.text", "xuất bản Mi-li-met");
	/* What was typed comes back as text. */
	r = driver_get(d, "duc", "/trail?q=" PROBE_URL "&who=" PROBE_URL);
	assert_int_equal(r.status, 200);
	html_escaped(&r);
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
	model_is(&r, "pager.next", "/trail?verb=sign-in&p=2");
	r = driver_get(d, "duc", "/trail?verb=sign-in&p=2");
	model_is(&r, "pager.prev", "/trail?verb=sign-in&p=1");
	model_off(&r, "pager.next");
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
	model_lacks(&r, "", "Nguoi la");
	model_lacks(&r, "", "Đã sao lưu");
	r = driver_get(d, "duc", "/trail?who=px");
	model_lacks(&r, "", "Nguoi la");
	r = driver_get(d, "lan", "/trail");
	model_is(&r, "rows.*.text", "Nguoi la đăng nhập");
	model_holds(&r, "rows.*.text", "khoá tài khoản Nguoi la");
	r = driver_get(d, "quan", "/trail?kind=backup");
	model_is(&r, "rows.*.text", "Đã sao lưu (2026-11-23T020000)");
}

/*
 * An administrator of one school: what the program did to another's persons
 * and drafts is not theirs to read; settings and backups are.
 */
static void
t_other_admin(void **state)
{
	static const char *const paths[] = { "/trail", "/trail?verb=disable",
	    "/trail?kind=person", "/trail?of=person.px", "/trail?of=item.ix",
	    "/trail?verb=check" };
	struct reply r;
	size_t i;

	(void)state;
	shelf_sql(d, "INSERT INTO unit (id, key, parent_id, kind, name,"
	    " created) VALUES (900, 'kx', (SELECT id FROM unit WHERE kind ="
	    " 'upper'), 'school', 'Truong khac', 0)");
	shelf_sql(d, "INSERT INTO person (id, key, unit_id, login, name,"
	    " folded, created) VALUES (900, 'px', 900, 'xa', 'Nguoi la',"
	    " 'nguoi la', 0), (901, 'py', 900, 'ya', 'Quan la', 'quan la', 0)");
	shelf_sql(d, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) SELECT id, 'admin', 900, 0 FROM person WHERE id = 901");
	shelf_item(d, "ix", "hanh", "draft", "l30", "Ban nhap");
	deed(NULL, "disable", "person", driver_person(d, "minh"), NULL);
	deed(NULL, "check", "version", driver_count(d,
	    "SELECT id FROM version"), "ready");
	deed(NULL, "disable", "person", 900, NULL);
	deed(NULL, "backup", "backup", 5, "2026-11-23T020000");
	for (i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		r = driver_get(d, "ya", paths[i]);
		assert_int_equal(r.status, 200);
		model_lacks(&r, "", "Ban nhap");
		html_lacks(&r, "Minh");
	}
	r = driver_get(d, "ya", "/trail");
	model_holds(&r, "rows.*.text", "khoá tài khoản Nguoi la");
	model_is(&r, "rows.*.text", "Đã sao lưu (2026-11-23T020000)");
	r = driver_get(d, "ya", "/trail.xlsx");
	assert_int_equal(r.status, 200);
	assert_false(sheet_has(&r, "xl/sharedStrings.xml", "Ban nhap"));
	assert_false(sheet_has(&r, "xl/sharedStrings.xml", "Minh"));
	assert_true(sheet_has(&r, "xl/sharedStrings.xml", "Nguoi la"));
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
	html_escaped(&r);
	html_has(&r, "&lt;b x=");
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
	model_is(&r, "rows.*.what_href", "/trail?of=item.bai");
	r = driver_get(d, "duc", "/trail?of=item.bai");
	model_holds(&r, "rows.*.text", "gửi duyệt Mi-li-met");
	model_is(&r, "rows.*.text", "Tệp của Mi-li-met đã vào kho");
	model_is(&r, "object", "Mi-li-met");
	model_is(&r, "of", "item.bai");
	model_is(&r, "xlsx", "/trail.xlsx?of=item.bai&");
	model_lacks(&r, "", "Gam");
	model_lacks(&r, "", "khoá tài khoản");
	r = driver_get(d, "duc", "/trail?of=item.bai&verb=publish");
	model_lacks(&r, "", "gửi duyệt Mi-li-met");
	/* What is not there, or no name of a thing: no rows, not everybody's. */
	r = driver_get(d, "duc", "/trail?of=item.none");
	model_off(&r, "rows.0");
	r = driver_get(d, "duc", "/trail?of=bai");
	model_off(&r, "rows.0");
	r = driver_get(d, "duc", "/trail?of=" PROBE_URL "." PROBE_URL);
	html_escaped(&r);
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
	model_holds(&r, "rows.*.text", "xác nhận số liệu tháng 10/2026");
	model_holds(&r, "rows.*.text", "chốt tháng 10/2026");
	model_lacks(&r, "", "khoá tài khoản");
}

/* Is it whole, as the night saw it; and a clock that was set back is said. */
static void
t_whole(void **state)
{
	int64_t now = clock_now();
	struct reply r = driver_get(d, "duc", "/trail");

	(void)state;
	model_holds(&r, "whole.text", "chưa đọc lại nhật ký lần nào");
	model_off(&r, "rows.*.back");
	deed(NULL, "verify", "verify", 0, "quick");
	r = driver_get(d, "duc", "/trail");
	model_holds(&r, "whole.text", "Nhật ký còn liền mạch");
	model_holds(&r, "whole.head", "Dòng mới nhất: số ");
	clock_set(now + 60);
	deed(NULL, "verify-failed", "verify", 2, "2, OBJECT-MISSING");
	r = driver_get(d, "duc", "/trail");
	model_holds(&r, "whole.text", "có chỗ không khớp (2, OBJECT-MISSING)");
	clock_set(now + 120);
	deed(NULL, "verify-failed", "verify", 1, "1, TRAIL-BROKEN");
	r = driver_get(d, "duc", "/trail");
	model_holds(&r, "whole.text", "không còn liền mạch khi máy đọc lại");
	/* An hour back: the row stands where its clock says, with a mark. */
	clock_set(now - 3600);
	deed("hanh", "sign-in", "person", driver_person(d, "hanh"), NULL);
	clock_set(now);
	r = driver_get(d, "duc", "/trail?verb=sign-in");
	model_on(&r, "rows[when=23/11/2026 7:42].back");
	model_on(&r, "rows.*.back");
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
		CASE(t_paging), CASE(t_other_school), CASE(t_other_admin), CASE(t_escaping),
		CASE(t_xlsx), CASE(t_object), CASE(t_month),
		CASE(t_whole), CASE(t_look),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
