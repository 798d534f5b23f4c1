/*
 * The hostile reader of docs/abuse-cases.md: other people's keys on every way
 * in, rights that ended, forms with what they do not ask for, and refusals that
 * must not cost what was typed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "web/dispatch.h"
#include "web/route.h"

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

#define URLENC	"content-type: application/x-www-form-urlencoded\n"

#define TUS_VERSION	"tus-resumable: 1.0.0\n"
#define TUS	TUS_VERSION "upload-offset: 0\n" \
	"content-type: application/offset+octet-stream\n"

static struct driver *d;

/* A second school with its teacher "xa", a guardian "me" and a stranger's item. */
static int
setup(void **state)
{
	static const char *const rows[] = {
		"INSERT INTO unit (id, key, parent_id, kind, name, created)"
		" SELECT 900, 'unit900', parent_id, 'school', 'Trường xa', 0"
		" FROM unit WHERE kind = 'school'",
		"INSERT INTO person (id, key, unit_id, login, name, folded,"
		" honorific, created) VALUES (900, 'p900', 900, 'xa', 'Xa',"
		" 'xa', 'cô', 0)",
		"INSERT INTO person (id, key, unit_id, login, name, folded,"
		" honorific, created) SELECT 901, 'p901', unit_id, 'me', 'Mẹ',"
		" 'me', '', 0 FROM person WHERE login = 'minh'",
		"INSERT INTO person_grant (person_id, role, unit_id, since)"
		" VALUES (900, 'teacher', 900, 0), (900, 'head', 900, 0)",
		"INSERT INTO person_grant (person_id, role, unit_id, since)"
		" SELECT 901, 'guardian', unit_id, 0 FROM person"
		" WHERE login = 'minh'",
		"UPDATE class SET key = 'lop3a' WHERE name = '3A'",
	};
	size_t i;

	(void)state;
	d = driver_new();
	shelf_make(d);
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		shelf_sql(d, rows[i]);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person_grant"
	    " WHERE person_id >= 900"), 3);
	shelf_item(d, "nhap", "hanh", "draft", NULL, "Gam");
	shelf_item(d, "cho", "hanh", "submitted", "l30", "Mi-li-mét");
	shelf_item(d, "xong", "hanh", "published", "l30", "Đo bút chì");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static int64_t
state_of_all(void)
{
	return (driver_count(d, "SELECT sum(length(state) * id * 31 +"
	    " length(title) + owner_id * 7 + changed) FROM item"));
}

/* One request as ${who} with the key filled in, as a browser would send it. */
static struct reply
ask(const char *who, const struct route *t, enum method m, const char *key)
{
	char path[300], *colon;

	snprintf(path, sizeof(path), "%s", t->pattern);
	if ((colon = strchr(path, ':')) != NULL) {
		char tail[100];

		snprintf(tail, sizeof(tail), "%s", colon + strcspn(colon, "/"));
		snprintf(colon, sizeof(path) - (size_t)(colon - path), "%s%s",
		    key, tail);
	}
	return (m == M_GET ? driver_get(d, who, path) :
	    driver_send(d, who, m, NULL, path, m == M_PATCH ? TUS :
	    URLENC TUS_VERSION, "reason=x&do=publish", 19));
}

/* C08-C10: every way in with a key in it, for everyone whom it is not for. */
static void
others_keys(void **state)
{
	static const struct { const char *who, *key; } pairs[] = {
		{ "xa", "nhap" }, { "xa", "cho" }, { "xa", "xong" },
		{ "me", "nhap" }, { "me", "cho" }, { "me", "xong" },
		{ "loan", "nhap" }, { "loan", "cho" }, { "bao", "nhap" },
		{ "bao", "cho" }, { "lan", "nhap" }, { "lan", "cho" },
		{ "quan", "nhap" }, { "quan", "cho" }, { "quan", "xong" },
		{ "xa", "lop3a" }, { "me", "lop3a" }, { "loan", "lop3a" },
		{ "minh", "lop3a" }, { "xa", "1" }, { "loan", "%27%20OR%201" },
	};
	static const enum method all[] = { M_GET, M_POST, M_PATCH, M_DELETE };
	int64_t before = state_of_all();
	struct reply r;
	size_t k, m;
	int i, tried = 0;

	(void)state;
	for (i = 0; i < route_count(); i++) {
		const struct route *t = route_at(i);

		if (t->host != HOST_APP || strchr(t->pattern, ':') == NULL ||
		    t->access & ACCESS_PUBLIC)
			continue;
		for (k = 0; k < sizeof(pairs) / sizeof(*pairs); k++)
			for (m = 0; m < 4; m++) {
				if (!(t->methods & (unsigned)all[m]))
					continue;
				r = ask(pairs[k].who, t, all[m], pairs[k].key);
				if (r.status != 403 && r.status != 404 &&
				    !(t->methods & M_PATCH && r.status == 405))
					fail_msg("%s: %s as %s: %d", t->pattern,
					    pairs[k].key, pairs[k].who,
					    r.status);
				assert_null(strstr(r.body, "Đo bút chì"));
				tried++;
			}
	}
	assert_true(tried > 300);
	assert_int_equal(state_of_all(), before);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM attempt"), 0);
}

/* No list shows what is another school's; a guardian has no library yet. */
static void
other_school(void **state)
{
	static const char *const pages[] = { "/", "/library", "/classes",
	    "/review", "/library?l=l30", "/library?q=gam", "/items/file" };
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		r = driver_get(d, "xa", pages[i]);
		assert_int_equal(r.status, 200);
		assert_null(strstr(r.body, "Đo bút chì"));
		assert_null(strstr(r.body, "Nguyễn Minh Anh"));
	}
	assert_int_equal(driver_get(d, "me", "/").status, 200);
	assert_int_equal(driver_get(d, "me", "/library").status, 403);
}

/* C12: rights that end, end at the next request, with the session open. */
static void
rights_end(void **state)
{
	(void)state;
	assert_int_equal(driver_get(d, "loan", "/items/xong").status, 200);
	shelf_sql(d, "UPDATE person_grant SET until = 1 WHERE person_id ="
	    " (SELECT id FROM person WHERE login = 'loan')");
	assert_int_equal(driver_get(d, "loan", "/items/xong").status, 403);
	assert_int_equal(driver_get(d, "loan", "/classes").status, 403);
	assert_int_equal(driver_get(d, "loan", "/account").status, 200);
	/* A pupil of another grade. */
	assert_int_equal(driver_get(d, "bao", "/items/xong").status, 200);
	shelf_sql(d, "UPDATE class SET grade = 5 WHERE name = '3B'");
	assert_int_equal(driver_get(d, "bao", "/items/xong").status, 404);
	assert_int_equal(driver_post(d, "bao", "/items/xong/play",
	    "").status, 404);
	/* The author without a post keeps no key to the own draft. */
	shelf_sql(d, "UPDATE person_grant SET until = 1 WHERE person_id ="
	    " (SELECT id FROM person WHERE login = 'hanh')");
	assert_int_equal(driver_get(d, "hanh", "/items/nhap").status, 403);
	assert_int_equal(driver_post(d, "hanh", "/items/nhap/edit",
	    "title=x").status, 403);
	assert_int_equal(driver_send(d, "hanh", M_POST, NULL, "/files",
	    "tus-resumable: 1.0.0\nupload-length: 5\n", NULL, 0).status, 403);
}

/* C12: shut out: every open session is nobody's. */
static void
shut_out(void **state)
{
	struct arena *a = arena_new();
	struct exchange ex;

	(void)state;
	driver_exchange(d, a, &ex, "hanh", M_GET, NULL, "/account", NULL, NULL,
	    0);
	shelf_sql(d, "UPDATE person SET disabled = 1 WHERE login = 'hanh'");
	(void)dispatch_begin(&d->app, &ex);
	assert_int_equal(ex.status, 303);
	exchange_free(&ex);
	arena_free(a);
}

/* B12: the way back after signing in stays inside, and is never missing. */
static void
next_inside(void **state)
{
	static const char *const bad[] = { "//evil.example", "/%5Cevil.example",
	    "/%09/evil.example", "/%0a/evil.example", "%09//evil.example",
	    "https://evil.example", "javascript:alert(1)", "/%00/x",
	    "/%7f/evil", "/th%C6%B0", "%2F%2Fevil.example", "", "x", "/ /x" };
	char path[200], body[200];
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		snprintf(path, sizeof(path), "/sign-in?next=%s", bad[i]);
		r = driver_get(d, "hanh", path);
		assert_int_equal(r.status, 303);
		assert_string_equal(driver_header(d, &r, "location"), "/");
		snprintf(body, sizeof(body), "lang=vi&back=%s", bad[i]);
		r = driver_post(d, "hanh", "/language", body);
		assert_int_equal(r.status, 303);
		assert_string_equal(driver_header(d, &r, "location"), "/");
	}
	r = driver_get(d, "hanh", "/sign-in?next=/library%3Fq%3Dth%25C6%25B0");
	assert_string_equal(driver_header(d, &r, "location"),
	    "/library?q=th%C6%B0");
}

/* B13: what a file's name holds never ends a header or begins another. */
static void
file_names(void **state)
{
	static const char *const names[] = { "a\"; x=\"b.zip", "a\\\".zip",
	    "../../etc/passwd", "a%0d%0ax: y.zip", "a;filename=b.html",
	    "B\303\240i 30 \342\200\256piz.exe", "<script>.zip" };
	char sql[300];
	struct reply r;
	const char *v, *p;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		snprintf(sql, sizeof(sql), "UPDATE version SET file_name = '%s'",
		    names[i]);
		shelf_sql(d, sql);
		/* The shelf's object has no bytes: ask the report for the name. */
		r = driver_get(d, "hanh", "/items/nhap");
		assert_int_equal(r.status, 200);
		assert_null(strstr(r.body, "<script>.zip"));
		r = driver_get(d, "hanh", "/items/nhap/original");
		v = driver_header(d, &r, "content-disposition");
		for (p = v; p != NULL && *p != '\0'; p++)
			assert_true((unsigned char)*p >= 0x20 &&
			    (unsigned char)*p < 0x7f);
	}
}

/* C15, C11: SQL and HTML in every field; fields nobody asked for. */
static void
odd_fields(void **state)
{
	static const char *const odd[] = { "'%3B+DROP+TABLE+item%3B--",
	    "%25%25%25", "_____", "%00", "%FF%FE", "%ED%A0%80", "-1",
	    "99999999999999999999", "1e309", "NaN", "%C2%AD%E2%80%AE",
	    "%7B%7B%3Cb%7D%7D" };
	static const char *const ask_with[] = { "/library?g=%s",
	    "/library?s=%s", "/library?q=%s", "/library?p=%s",
	    "/library?l=%s", "/library?state=%s", "/library?mine=%s",
	    "/lessons/search?q=%s", "/review?item=%s", "/review?p=%s",
	    "/classes/%s", "/items/%s", "/play/%s", "/attempts/%s",
	    "/?school=%s", "/sign-in?next=%s" };
	char path[300], form[600];
	struct reply r;
	size_t i, k;

	(void)state;
	for (i = 0; i < sizeof(odd) / sizeof(*odd); i++) {
		for (k = 0; k < sizeof(ask_with) / sizeof(*ask_with); k++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
			snprintf(path, sizeof(path), ask_with[k], odd[i]);
#pragma GCC diagnostic pop
			r = driver_get(d, "ha", path);
			if (r.status >= 500)
				fail_msg("%s: %d", path, r.status);
			assert_null(strstr(r.body, "{{<b}}"));
		}
		snprintf(form, sizeof(form), "title=%s&kind=%s&licence=%s"
		    "&source=%s&about=%s&lesson=%s&q=%s&do=%s&use=&id=1"
		    "&owner_id=1&state=published&version_id=9", odd[i], odd[i],
		    odd[i], odd[i], odd[i], odd[i], odd[i], odd[i]);
		r = driver_post(d, "hanh", "/items/nhap/edit", form);
		assert_in_range(r.status, 200, 422);
		snprintf(form, sizeof(form), "item=nhap&item=%s&title.nhap=%s"
		    "&kind.nhap=%s&lesson.nhap=%s&source=%s&do=%s", odd[i],
		    odd[i], odd[i], odd[i], odd[i], odd[i]);
		r = driver_post(d, "hanh", "/items/file", form);
		assert_in_range(r.status, 200, 422);
		snprintf(form, sizeof(form), "item=%s&do=%s&reason=%s&seen=%s",
		    odd[i], odd[i], odd[i], odd[i]);
		r = driver_post(d, "ha", "/review", form);
		assert_in_range(r.status, 200, 422);
	}
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item"), 3);
	assert_true(shelf_is(d, "nhap", "draft"));
	assert_true(shelf_is(d, "cho", "submitted"));
}

/* Thousands of fields, one of 250 KB, the same name many times. */
static void
huge_forms(void **state)
{
	size_t n = 250 * 1024, i;
	char *body = malloc(n + 1);
	struct reply r;

	(void)state;
	for (i = 0; i < n; i++)
		body[i] = i % 2 ? '&' : 'a';
	body[n] = '\0';
	r = driver_post(d, "hanh", "/items/nhap/edit", body);
	assert_int_equal(r.status, 422);
	memset(body, 'x', n);
	memcpy(body, "title=Gam&kind=elesson&licence=school&source=x&about=", 53);
	r = driver_post(d, "hanh", "/items/nhap/edit", body);
	assert_int_equal(r.status, 422);
	assert_true(strstr(r.body, "xxxxxxxxxx") != NULL && r.len > n - 100);
	for (i = 0; i + 10 < n; i += 9)
		memcpy(body + i, "lesson=l&", 9);
	r = driver_post(d, "hanh", "/items/nhap/edit", body);
	assert_int_equal(r.status, 422);
	free(body);
}

/* Nothing typed is lost when the page is of the session before. */
static void
old_page(void **state)
{
	static const char form[] = "_csrf=old&reason=Trang+4+thi%E1%BA%BFu+%3C"
	    "i%3E&do=return&item=cho";
	struct reply r;

	(void)state;
	r = driver_send(d, "ha", M_POST, NULL, "/review", URLENC
	    "x-csrf: old\n", form, sizeof(form) - 1);
	assert_int_equal(r.status, 403);
	assert_true(shelf_has(&r, "CSRF-TOKEN"));
	assert_true(shelf_has(&r, "Trang 4 thiếu &lt;i&gt;</textarea>"));
	assert_true(shelf_has(&r, "name=\"reason\" value=\"Trang 4 thiếu"));
	assert_true(shelf_has(&r, "action=\"/review\""));
	assert_false(shelf_has(&r, "value=\"old\""));
	/* Another site's form is never offered to be sent again. */
	r = driver_send(d, "ha", M_POST, NULL, "/review", URLENC
	    "x-csrf: old\norigin: http://evil.example\n", form,
	    sizeof(form) - 1);
	assert_int_equal(r.status, 403);
	assert_false(shelf_has(&r, "Trang 4"));
	r = driver_send(d, "ha", M_POST, NULL, "/account/password", URLENC
	    "x-csrf: old\n", "old-password=bi+mat&again-password=b", 36);
	assert_int_equal(r.status, 403);
	assert_false(shelf_has(&r, "bi mat"));
}

/* Somebody decided first, or the file was exchanged: the words stay. */
static void
decided_first(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, "ha", "/review?item=cho");
	assert_true(shelf_has(&r, "name=\"seen\" value=\"1\""));
	shelf_sql(d, "INSERT INTO version (id, item_id, no, hash, file_name,"
	    " bytes, package_id, created) SELECT 500, item_id, 2, hash, 'b.zip',"
	    " 1, 1, 2 FROM version WHERE file_name = 'cho.zip'");
	shelf_sql(d, "UPDATE item SET version_id = 500 WHERE key = 'cho'");
	assert_int_equal(driver_post(d, "ha", "/review",
	    "item=cho&seen=1&do=approve").status, 409);
	r = driver_post(d, "ha", "/review/many", "item=cho%3A1&do=approve");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "chưa quyết được"));
	r = driver_post(d, "ha", "/review",
	    "item=cho&do=return&seen=1&reason=ch%E1%BB%AF+qu%C3%A1+nh%E1%BB%8F");
	assert_int_equal(r.status, 409);
	assert_true(shelf_has(&r, "chữ quá nhỏ</textarea>"));
	assert_false(shelf_has(&r, "name=\"reason\""));
	assert_true(shelf_is(d, "cho", "submitted"));
	assert_int_equal(driver_post(d, "ha", "/review",
	    "item=cho&seen=2&do=approve").status, 303);
}

/* DB-BUSY after five seconds: the form is there, ready to be sent again. */
static void
busy(void **state)
{
	static const char form[] = "title=Mi-li-m%C3%A9t+vui&kind=elesson"
	    "&licence=school&source=t%E1%BB%B1+l%C3%A0m&about=&do=save";
	struct arena *a = arena_new();
	struct exchange ex;
	struct err e = { 0 };

	(void)state;
	driver_exchange(d, a, &ex, "hanh", M_POST, NULL, "/items/nhap/edit",
	    URLENC, form, sizeof(form) - 1);
	assert_int_equal(dispatch_begin(&d->app, &ex), OUT_WRITE);
	err_set(&e, ERR_BUSY, "DB-BUSY", "a test");
	dispatch_fail(&d->app, &ex, &e);	/* as the batcher does */
	assert_int_equal(ex.status, 503);
	buf_put(&ex.out, "", 1);
	assert_non_null(strstr(ex.out.p, "DB-BUSY"));
	assert_non_null(strstr(ex.out.p, "action=\"/items/nhap/edit\""));
	assert_non_null(strstr(ex.out.p, "name=\"title\" "
	    "value=\"Mi-li-mét vui\""));
	assert_non_null(strstr(ex.out.p, "name=\"do\" value=\"save\""));
	exchange_free(&ex);
	arena_free(a);
}

/* Sign-in while nobody answers: the form again, with the name and what it keeps. */
static void
busy_sign_in(void **state)
{
	static const char form[] = "login=hanh&password=bi+mat&next=%2Flibrary"
	    "&keep-action=%2Freview&keep.reason=Trang+4+m%E1%BB%9D";
	static const char *const codes[] = { "LOGIN-BUSY", "DB-BUSY" };
	struct arena *a = arena_new();
	struct exchange ex;
	struct err e = { 0 };
	size_t i;

	(void)state;
	for (i = 0; i < 2; i++) {
		driver_exchange(d, a, &ex, NULL, M_POST, NULL, "/sign-in",
		    URLENC, form, sizeof(form) - 1);
		(void)dispatch_begin(&d->app, &ex);
		err_set(&e, ERR_FAIL, codes[i], "a test");
		dispatch_fail(&d->app, &ex, &e);
		assert_int_equal(ex.status, 503);
		buf_put(&ex.out, "", 1);
		assert_non_null(strstr(ex.out.p, "value=\"hanh\""));
		assert_non_null(strstr(ex.out.p, "value=\"/library\""));
		assert_non_null(strstr(ex.out.p, "name=\"keep.reason\" "
		    "value=\"Trang 4 mờ\""));
		assert_null(strstr(ex.out.p, "bi mat"));
		exchange_free(&ex);
	}
	arena_free(a);
}

/* A page that only owes the note that its session was used is given anyway. */
static void
busy_page(void **state)
{
	struct arena *a = arena_new();
	struct exchange ex;
	struct err e = { 0 };

	(void)state;
	driver_exchange(d, a, &ex, "hanh", M_GET, NULL, "/account", NULL, NULL,
	    0);
	clock_set(clock_now() + 120);
	assert_int_equal(dispatch_begin(&d->app, &ex), OUT_WRITE);
	err_set(&e, ERR_BUSY, "DB-BUSY", "a test");
	dispatch_late(&d->app, &ex, &e);
	assert_int_equal(ex.status, 200);
	buf_put(&ex.out, "", 1);
	assert_non_null(strstr(ex.out.p, "/account/password"));
	exchange_free(&ex);
	arena_free(a);
}

int
main(void)
{
#define TEST(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(others_keys), TEST(other_school), TEST(rights_end),
		TEST(shut_out), TEST(next_inside), TEST(file_names),
		TEST(odd_fields), TEST(huge_forms), TEST(old_page),
		TEST(decided_first), TEST(busy), TEST(busy_sign_in), TEST(busy_page),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
