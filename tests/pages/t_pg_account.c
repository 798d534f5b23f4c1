/* The own account: password, sessions, language. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
up(void **state)
{
	(void)state;
	d = driver_new();
	return (0);
}

static int
down(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static void
t_page(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, "minh", "/account");
	assert_int_equal(r.status, 200);
	model_is(&r, "shell.name", "Nguyễn Minh Anh");
	model_is(&r, "roles", "Học sinh");
	model_is(&r, "classes", "3A");
	model_on(&r, "sessions.*.here");
	r = driver_get(d, NULL, "/account");
	assert_int_equal(r.status, 303);
}

static void
t_password(void **state)
{
	static const struct { const char *form, *says; } bad[] = {
		{ "old-password=mat-khau-hanh&new-password=ngan&"
		    "again-password=ngan", "ít nhất 8 ký tự" },
		{ "old-password=mat-khau-hanh&new-password=matkhau123&"
		    "again-password=matkhau123", "dễ bị đoán" },
		{ "old-password=mat-khau-hanh&new-password=con+meo+den&"
		    "again-password=con+meo+trang", "chưa giống nhau" },
		{ "old-password=sai&new-password=con+meo+den&"
		    "again-password=con+meo+den", "đang dùng chưa đúng" },
		{ "", "ký tự không đọc được" },
	};
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		r = driver_post(d, "hanh", "/account/password", bad[i].form);
		assert_int_equal(r.status, 422);
		model_holds(&r, "", bad[i].says);
		html_lacks(&r, "con meo den");
	}
	assert_true(driver_count(d, "SELECT count(*) FROM session") > 4);
	clock_set(clock_now() + 10);
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=mat-khau-hanh&new-password=con+m%C3%A8o+%C4%91en&"
	    "again-password=con+m%C3%A8o+%C4%91en");
	assert_int_equal(r.status, 303);
	/* All sessions ended; this browser has a new one. */
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 1);
	assert_non_null(strstr(r.headers, "set-cookie: __Host-hoclieu="));
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=mat-khau-hanh&new-password=con+meo+trang&"
	    "again-password=con+meo+trang");
	assert_int_equal(r.status, 422);
	clock_set(clock_now() + 10);
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=con+m%C3%A8o+%C4%91en&new-password=con+meo+trang&"
	    "again-password=con+meo+trang");
	assert_int_equal(r.status, 303);
}

/* The mark of the ${n}-th session that can be ended, from the page. */
static int
mark(const char *body, int n, char out[64])
{
	const char *p = body;

	do {
		p = strstr(p, "name=\"session\" value=\"");
		if (p == NULL)
			return (-1);
		p += strlen("name=\"session\" value=\"");
	} while (n-- > 0);
	snprintf(out, 64, "session=%.*s", (int)strcspn(p, "\""), p);
	return (0);
}

static void
t_end_session(void **state)
{
	struct reply r;
	char form[64];

	(void)state;
	driver_get(d, "loan", "/account");
	r = driver_get(d, "loan", "/account");
	assert_int_equal(mark(r.body, 0, form), 0);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 2);
	/* C10: another person's mark does nothing. */
	r = driver_post(d, "hanh", "/account/end-session", form);
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 3);
	r = driver_post(d, "hanh", "/account/end-session", "session=1");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 4);
	r = driver_post(d, "loan", "/account/end-session", form);
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 4);
}

static void
t_language(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "hanh", "/language", "lang=en&back=%2Faccount");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/account");
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM person WHERE lang = 'en'"), 1);
	r = driver_get(d, "hanh", "/account");
	model_is(&r, "shell.lang", "en");
	html_has(&r, "My account");
	r = driver_post(d, "hanh", "/language", "lang=xx");
	assert_string_equal(driver_header(d, &r, "location"), "/");
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM person WHERE lang = 'en'"), 0);
	/* Signed out it lives in a cookie; nowhere else is it taken from. */
	r = driver_post(d, NULL, "/language", "lang=en&back=%2F%2Fevil");
	assert_string_equal(driver_header(d, &r, "location"), "/");
	assert_non_null(strstr(r.headers, "__Host-hl-lang=en"));
	r = driver_send(d, NULL, M_GET, NULL, "/sign-in",
	    "cookie: __Host-hl-lang=en\n", NULL, 0);
	model_is(&r, "shell.lang", "en");
	r = driver_send(d, NULL, M_GET, NULL, "/sign-in",
	    "cookie: __Host-hl-lang=\"><script>\n", NULL, 0);
	model_is(&r, "shell.lang", "vi");
}

/* C03: no token, wrong token, wrong origin. */
static void
t_forged(void **state)
{
	static const char type[] =
	    "content-type: application/x-www-form-urlencoded\n";
	char extra[300];
	struct reply r;

	(void)state;
	snprintf(extra, sizeof(extra), "%sx-csrf: nonsense\n", type);
	r = driver_send(d, "hanh", M_POST, NULL, "/account/sign-out-everywhere",
	    extra, "", 0);
	assert_int_equal(r.status, 403);
	snprintf(extra, sizeof(extra), "%sorigin: http://evil.example\n", type);
	r = driver_send(d, "hanh", M_POST, NULL, "/account/sign-out-everywhere",
	    extra, "", 0);
	assert_int_equal(r.status, 403);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 2);
}

/* C11: fields that are not asked for change nothing. */
static void
t_mass_assignment(void **state)
{
	(void)state;
	driver_post(d, "minh", "/language",
	    "lang=en&role=admin&person_id=1&login=duc&must_change=1");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person_grant "
	    "WHERE role = 'admin'"), 1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM person "
	    "WHERE must_change = 1 OR (lang = 'en' AND login <> 'minh')"), 0);
}

/* A password that somebody else set opens the account and nothing more. */
static void
t_must_change(void **state)
{
	static const char *const pages[] = { "/", "/library", "/upload",
	    "/classes", "/items/x", "/lessons/search?q=a", "/play/x" };
	struct reply r;
	size_t i;

	(void)state;
	shelf_sql(d, "UPDATE person SET must_change = 1 WHERE login = 'hanh'");
	for (i = 0; i < sizeof(pages) / sizeof(pages[0]); i++) {
		r = driver_get(d, "hanh", pages[i]);
		assert_int_equal(r.status, 303);
		assert_string_equal(driver_header(d, &r, "location"),
		    "/account");
	}
	r = driver_get(d, "hanh", "/account");
	assert_int_equal(r.status, 200);
	model_on(&r, "must_change");
	/* Where no page can be shown instead, a sentence says it. */
	r = driver_get(d, "hanh", "/files/mine");
	assert_int_equal(r.status, 403);
	assert_non_null(strstr(r.body, "\"code\":\"PASSWORD-CHANGE\""));
	assert_non_null(strstr(r.body, "Tài khoản của tôi"));
	r = driver_send(d, "hanh", M_POST, NULL, "/files",
	    "tus-resumable: 1.0.0\nupload-length: 5\n", NULL, 0);
	assert_int_equal(r.status, 403);
	assert_non_null(strstr(r.body, "PASSWORD-CHANGE"));
	r = driver_post(d, "hanh", "/items/file", "title=M%E1%BB%99t%20hai");
	assert_int_equal(r.status, 403);
	model_is(&r, "code", "PASSWORD-CHANGE");
	model_is(&r, "kept.typed.*", "Một hai");
	/* Ways that stay: language, out, what anybody may see. */
	r = driver_post(d, "hanh", "/language", "lang=en&back=%2Faccount");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/account");
	assert_int_equal(driver_get(d, "hanh", "/favicon.ico").status, 200);
	r = driver_post(d, "hanh", "/sign-out", "");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/sign-in");
	/* Others are not touched, and the own change opens the doors. */
	assert_int_equal(driver_get(d, "loan", "/").status, 200);
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=mat-khau-hanh&new-password=m%C6%B0a+r%C6%A1i+tr%C3%AAn+"
	    "ng%C3%B3i&again-password=m%C6%B0a+r%C6%A1i+tr%C3%AAn+ng%C3%B3i");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_get(d, "hanh", "/").status, 200);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_page, up, down),
		cmocka_unit_test_setup_teardown(t_password, up, down),
		cmocka_unit_test_setup_teardown(t_end_session, up, down),
		cmocka_unit_test_setup_teardown(t_language, up, down),
		cmocka_unit_test_setup_teardown(t_forged, up, down),
		cmocka_unit_test_setup_teardown(t_mass_assignment, up, down),
		cmocka_unit_test_setup_teardown(t_must_change, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
