/* The frame around pages, the browser's files, the error and upload pages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "util/embed.h"
#include "pages/common/shell.h"

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

static struct driver *d;

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

static int
count(const char *text, const char *what)
{
	int n = 0;

	for (; (text = strstr(text, what)) != NULL; text += strlen(what))
		n++;
	return (n);
}

static struct reply
file(const char *build, const char *name, const char *accept)
{
	char path[128];

	snprintf(path, sizeof(path), "/a/%s/%s", build, name);
	return (driver_send(d, NULL, M_GET, NULL, path, accept, NULL, 0));
}

static void
test_assets(void **state)
{
	const struct embed *plain = embed_find("app.css");
	const struct embed *gz = embed_find("app.css.gz");
	struct reply r;

	(void)state;
	assert_non_null(plain);
	assert_non_null(gz);
	r = file(d->app.build, "app.css", "");
	assert_int_equal(r.status, 200);
	assert_int_equal(r.len, plain->len);
	assert_null(driver_header(d, &r, "content-encoding"));
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "text/css; charset=utf-8");
	assert_non_null(strstr(driver_header(d, &r, "cache-control"),
	    "immutable"));
	assert_string_equal(driver_header(d, &r, "vary"), "accept-encoding");

	r = file(d->app.build, "app.css", "accept-encoding: br, gzip;q=0.5\n");
	assert_string_equal(driver_header(d, &r, "content-encoding"), "gzip");
	assert_int_equal(r.len, gz->len);
	assert_memory_equal(r.body, gz->data, gz->len);
	r = file(d->app.build, "app.css", "accept-encoding: gzip;q=0, br\n");
	assert_null(driver_header(d, &r, "content-encoding"));
	r = file(d->app.build, "app.css", "accept-encoding: xgzip, gzipped\n");
	assert_null(driver_header(d, &r, "content-encoding"));
	/* Fonts are packed already: there is no gzip form of them. */
	r = file(d->app.build, "be-vietnam-latin-400.woff2",
	    "accept-encoding: gzip\n");
	assert_int_equal(r.status, 200);
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "font/woff2");
	assert_null(driver_header(d, &r, "content-encoding"));
}

/* A page of an older build is served, but may not keep what it gets. */
static void
test_old_build(void **state)
{
	struct reply r = file("older", "app.js", "");

	(void)state;
	assert_int_equal(r.status, 200);
	assert_string_equal(driver_header(d, &r, "cache-control"), "no-cache");
}

static void
test_only_assets(void **state)
{
	static const char *const no[] = { "nothing.js", "manifest.json",
	    "app.css.gz", "templates%2Fshell.mustache", "i18n%2Fen.po",
	    "schemas%2Fsql%2F0001_store.sql", "..%2Fapp.css", "app", "" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(no) / sizeof(*no); i++)
		assert_int_equal(file(d->app.build, no[i], "").status, 404);
}

static void
test_content_host(void **state)
{
	struct reply r;
	char path[128];

	(void)state;
	snprintf(path, sizeof(path), "/a/%s/app.css", d->app.build);
	r = driver_send(d, NULL, M_GET, "abcdefgh", path, NULL, NULL, 0);
	assert_int_equal(r.status, 200);
}

static void
test_favicon_robots(void **state)
{
	struct reply r = driver_get(d, NULL, "/favicon.ico");

	(void)state;
	assert_int_equal(r.status, 200);
	assert_memory_equal(r.body, "\0\0\1\0", 4);
	r = driver_get(d, NULL, "/robots.txt");
	assert_string_equal(r.body, "User-agent: *\nDisallow: /\n");
}

static void
test_upload_page(void **state)
{
	struct reply r = driver_get(d, "hanh", "/upload");

	(void)state;
	assert_int_equal(r.status, 200);
	assert_int_equal(count(r.body, "<h1>"), 1);
	assert_int_equal(count(r.body, "<meta name=\"csrf\" content=\""), 1);
	html_has(&r, "/upload.js\" defer");
	html_has(&r, "<noscript>");
	model_on(&r, "shell.tabs[href=/upload].current");
	assert_int_equal(count(r.body, "aria-current=\"page\""), 1);
	/* No inline script or style: the policy would refuse it. */
	assert_int_equal(count(r.body, "<style"), 0);
	assert_int_equal(count(r.body, " style=\""), 0);
	assert_int_equal(count(r.body, "<script>"), 0);
	assert_int_equal(driver_get(d, "minh", "/upload").status, 403);
	r = driver_get(d, NULL, "/upload");
	assert_int_equal(r.status, 303);
	assert_memory_equal(driver_header(d, &r, "location"), "/sign-in", 8);
}

/* Each role has its own way through; nobody has more than five tabs. */
/* Whoever is signed in finds the way out on the page at hand, error pages too. */
static void
test_sign_out(void **state)
{
	static const char *const who[] = { "hanh", "ha", "duc", "minh", "lan",
	    "quan" };
	static const char *const where[] = { "/", "/account", "/no-such-page" };
	struct reply r;
	size_t i, k;

	(void)state;
	for (i = 0; i < sizeof(who) / sizeof(*who); i++)
		for (k = 0; k < sizeof(where) / sizeof(*where); k++) {
			r = driver_get(d, who[i], where[k]);
			html_has(&r, "action=\"/sign-out\"");
		}
	r = driver_get(d, NULL, "/no-such-page");
	html_lacks(&r, "/sign-out");
}

static void
test_tabs(void **state)
{
	static const struct { const char *who; int tabs, review, upload; }
	    want[] = { { "hanh", 5, 0, 1 }, { "ha", 5, 1, 0 },
	    { "duc", 5, 1, 0 }, { "minh", 4, 0, 0 }, { "lan", 3, 0, 0 },
	    { "quan", 2, 0, 0 } };
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(want) / sizeof(*want); i++) {
		r = driver_get(d, want[i].who, "/nothing-here");
		assert_int_equal(r.status, 404);
		model_count(&r, "shell.tabs", want[i].tabs);
		model_count(&r, "shell.tabs[href=/review]", want[i].review);
		model_count(&r, "shell.tabs[href=/upload]", want[i].upload);
		model_off(&r, "shell.bare");
	}
}

static void
test_error_page(void **state)
{
	struct reply r = driver_get(d, "hanh", "/nothing-here?a=%22%3E%3Cb%3E");

	(void)state;
	assert_int_equal(r.status, 404);
	model_is(&r, "code", "NOT-FOUND");
	model_on(&r, "missing");
	/* The way back after a change of language is escaped, never markup. */
	html_lacks(&r, "\"><b>");
	/* Signed out: the same page without tabs and account menu. */
	r = driver_get(d, NULL, "/nothing-here");
	assert_int_equal(r.status, 404);
	model_on(&r, "shell.bare");
	html_lacks(&r, "<nav class=\"tabs\"");
	html_lacks(&r, "/sign-out");
}

static void
test_english(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "hanh", "/language", "lang=en&back=/upload");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/upload");
	r = driver_get(d, "hanh", "/upload");
	model_is(&r, "shell.lang", "en");
	model_is(&r, "shell.other_name", "Tiếng Việt");
	html_lacks(&r, "Kéo tệp vào đây");
	r = driver_post(d, "hanh", "/language", "lang=vi&back=/upload");
	r = driver_get(d, "hanh", "/upload");
	model_is(&r, "shell.lang", "vi");
}

static void
test_initials(void **state)
{
	char out[16];

	(void)state;
	shell_initials("Trần Thị Hạnh", out, sizeof(out));
	assert_string_equal(out, "TH");
	shell_initials("Nguyễn Đức", out, sizeof(out));
	assert_string_equal(out, "NĐ");
	shell_initials("  Ánh ", out, sizeof(out));
	assert_string_equal(out, "Á");
	shell_initials("", out, sizeof(out));
	assert_string_equal(out, "");
	shell_initials("Đặng Ứng", out, 4);	/* no half characters */
	assert_string_equal(out, "Đ");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_assets),
		cmocka_unit_test(test_old_build),
		cmocka_unit_test(test_only_assets),
		cmocka_unit_test(test_content_host),
		cmocka_unit_test(test_favicon_robots),
		cmocka_unit_test(test_upload_page),
		cmocka_unit_test(test_tabs),
		cmocka_unit_test(test_sign_out),
		cmocka_unit_test(test_error_page),
		cmocka_unit_test(test_english),
		cmocka_unit_test(test_initials),
	};

	return (cmocka_run_group_tests(tests, setup, teardown));
}
