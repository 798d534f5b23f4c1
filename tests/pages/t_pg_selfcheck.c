/* The self-check page says what is so and what to do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>

#include "audit/audit.h"
#include "util/clock.h"
#include "web/site.h"
#include "tests/lib/shelf.h"

static struct driver *d;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
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
deed(const char *verb, const char *note)
{
	assert_int_equal(audit_add(d->app.write, 0, verb, "backup", 3, note,
	    &e), 0);
}

static struct reply
page(void)
{
	struct reply r = driver_get(d, "quan", "/self-check");

	assert_int_equal(r.status, 200);
	return (r);
}

static void
t_who_may(void **state)
{
	(void)state;
	assert_int_equal(driver_get(d, "duc", "/self-check").status, 403);
	assert_int_equal(driver_get(d, "hanh", "/self-check").status, 403);
	assert_int_equal(driver_get(d, "minh", "/self-check").status, 403);
	assert_int_equal(driver_get(d, NULL, "/self-check").status, 303);
	page();
	/* The administrator's home leads there. */
	struct reply r = driver_get(d, "quan", "/");
	html_has(&r, "href=\"/self-check\"");
}

static void
t_backup(void **state)
{
	int64_t now = clock_now();
	struct reply r = page();

	(void)state;
	model_is(&r, "rows.*.value", "chưa có");
	model_is(&r, "rows.*.value", "chưa lần nào");
	deed("backup", "2026-11-23T020000");
	r = page();
	model_lacks(&r, "", "Sao lưu ngay");
	clock_set(now + 60);
	deed("backup-failed", "STORE-FULL");
	r = page();
	model_holds(&r, "rows.*.value", "STORE-FULL");
	model_is(&r, "text", "Có việc cần làm");
	clock_set(now + 120);
	deed("backup", "2026-11-23T020200");
	r = page();
	model_lacks(&r, "", "STORE-FULL");
	/* Two nights without one. */
	clock_set(now + 3 * 86400);
	r = page();
	model_holds(&r, "rows.*.todo", "Sao lưu ngay");
	deed("backup-check-failed", "BACKUP-DAMAGED");
	r = page();
	model_holds(&r, "rows.*.todo", "Bản sao có tệp hỏng");
	clock_set(now);
}

/* The night's verify: never, good, bad, good again but long ago. */
static void
t_verify(void **state)
{
	int64_t now = clock_now();
	struct reply r = page();

	(void)state;
	model_holds(&r, "rows.*.todo", "Xem ngay: hoclieu verify");
	deed("verify", "quick");
	r = page();
	model_lacks(&r, "", "Xem ngay: hoclieu verify");
	clock_set(now + 60);
	deed("verify-failed", "3, TRAIL-BROKEN");
	r = page();
	model_holds(&r, "rows.*.value", "3, TRAIL-BROKEN");
	model_holds(&r, "rows.*.todo", "Chạy hoclieu verify");
	clock_set(now + 120);
	deed("verify", "full");
	r = page();
	model_lacks(&r, "", "TRAIL-BROKEN");
	clock_set(now + 3 * 86400);
	r = page();
	model_holds(&r, "rows.*.todo", "Xem ngay: hoclieu verify");
	clock_set(now);
}

/* The sealed copy: only where the school asked for one; never, done, long ago. */
static void
t_sealed(void **state)
{
	static const char todo[] = "--nightly-seal";
	int64_t now = clock_now();
	struct reply r = page();

	(void)state;
	model_lacks(&r, "", "niêm phong");
	shelf_sql(d, "INSERT INTO setting VALUES ('seal-dir', '/x')");
	r = page();
	model_holds(&r, "rows.*.todo", todo);
	/* Written by a clock that stood in the future: not known, and said. */
	clock_set(now + 30 * 86400);
	deed("backup-sealed", "x");
	clock_set(now);
	r = page();
	model_holds(&r, "rows.*.todo", todo);
	clock_set(now + 30 * 86400 + 60);
	r = page();
	model_lacks(&r, "", todo);
	clock_set(now + 60 * 86400);
	r = page();
	model_holds(&r, "rows.*.todo", todo);
	clock_set(now);
}

static void
t_clock(void **state)
{
	int64_t now = clock_now();
	struct reply r;

	(void)state;
	deed("backup", "x");
	r = page();
	model_lacks(&r, "", "chạy lùi");
	/* The trail was written an hour from now: the clock went back. */
	clock_set(now + 3600);
	deed("backup", "x");
	clock_set(now);
	r = page();
	model_holds(&r, "rows.*.todo", "chạy lùi");
}

static void
t_jobs(void **state)
{
	struct reply r = page();

	(void)state;
	model_lacks(&r, "", "chờ quá mười phút");
	shelf_sql(d, "INSERT INTO job (kind, ref, state, due, created)"
	    " VALUES ('check', 1, 'failed', 0, 0), ('check', 2, 'waiting',"
	    " 1000, 0)");
	r = page();
	model_holds(&r, "rows.*.todo", "chờ quá mười phút");
	model_holds(&r, "rows.*.todo", "tự thử lại");
}

/* Names of folders are text, not markup. */
static void
t_escaping(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO setting VALUES ('backup-dir',"
	    " '/x/<b x=\">''&amp;{{x}}')");
	deed("backup-failed", "<b x=");
	r = page();
	html_escaped(&r);
	html_has(&r, "&lt;b x=");
}

/* A plain address that others can listen to. */
static void
t_hosts(void **state)
{
	struct reply r = page();

	(void)state;
	model_lacks(&r, "", "không mã hoá");
	model_holds(&r, "rows.*.value", "*.content.");
	model_lacks(&r, "", "cookie lạ");
	/* D-1: a real name whose lessons are its neighbours */
	snprintf(d->app.host, sizeof(d->app.host), "hoclieu.thxa.edu.vn");
	snprintf(d->app.content_host, sizeof(d->app.content_host),
	    "content.hoclieu.thxa.edu.vn");
	r = page();
	model_holds(&r, "rows.*.todo", "cookie lạ");
	snprintf(d->app.content_host, sizeof(d->app.content_host),
	    "baigiang-thxa.edu.vn");
	r = page();
	model_lacks(&r, "", "cookie lạ");
}

/* Neighbours by their last labels; a country or a registry is no neighbourhood. */
static void
t_sites(void **state)
{
	static const struct {
		const char *a, *b;
		int same;
	} all[] = {
		{ "truong.vn", "content.truong.vn", 1 },
		{ "content.truong.vn", "truong.vn", 1 },
		{ "a.truong.vn", "b.truong.vn", 1 },
		{ "truong.vn", "baigiang.vn", 0 },
		{ "atruong.vn", "btruong.vn", 0 },
		{ "truong.vn", "atruong.vn", 0 },
		{ "a.edu.vn", "b.edu.vn", 0 },
		{ "x.a.edu.vn", "y.a.edu.vn", 1 },
		{ "a.edu.vn", "a.edu.vn", 1 },
		{ "localhost", "content.localhost", 0 },
		{ "", "a.vn", 0 },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (site_same(all[i].a, all[i].b) != all[i].same)
			fail_msg("%s, %s", all[i].a, all[i].b);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_who_may), CASE(t_backup), CASE(t_verify), CASE(t_clock), CASE(t_jobs),
		CASE(t_sealed), CASE(t_escaping), CASE(t_hosts), CASE(t_sites),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
