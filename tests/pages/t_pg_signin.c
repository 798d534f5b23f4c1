/* Coming in, going out, and work that was typed while a session ran out. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

#define URLENC	"content-type: application/x-www-form-urlencoded\n"
#define ORIGIN	"origin: http://localhost:8080\n"

static struct driver *d;
static char extra[1000], form[4000];

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

/* The value behind ${name} in a set-cookie line: ended by ';'. */
static char *
cookie(const struct reply *r, const char *name)
{
	static char out[600];
	char want[80];
	const char *p;

	snprintf(want, sizeof(want), "set-cookie: %s=", name);
	if ((p = strstr(r->headers, want)) == NULL)
		return (NULL);
	p += strlen(want);
	snprintf(out, sizeof(out), "%.*s", (int)strcspn(p, ";"), p);
	return (out);
}

/* A fresh form's token: it stands in the cookie and in the form. */
static const char *
pre(void)
{
	static char token[300];
	struct reply r = driver_get(d, NULL, "/sign-in");

	assert_int_equal(r.status, 200);
	snprintf(token, sizeof(token), "%s", cookie(&r, "__Host-hl-pre"));
	model_is(&r, "token", token);
	return (token);
}

static struct reply
sign_in(const char *token, const char *origin, const char *fields)
{
	snprintf(extra, sizeof(extra), URLENC "%scookie: __Host-hl-pre=%s\n",
	    origin, token);
	snprintf(form, sizeof(form), "_csrf=%s&%s", token, fields);
	return (driver_send(d, NULL, M_POST, NULL, "/sign-in", extra, form,
	    strlen(form)));
}

static struct reply
with_session(const char *session, enum method m, const char *path)
{
	snprintf(extra, sizeof(extra), "cookie: __Host-hoclieu=%s\n", session);
	return (driver_send(d, NULL, m, NULL, path, extra, NULL, 0));
}

/*
 * Two schools with one login: without the school nothing is looked at and nothing
 * counted; by choice or by "@" it is that school's account, which the browser
 * proposes again.
 */
static void
t_schools(void **state)
{
	char token[300];
	struct reply r;

	(void)state;
	driver_sql(d, "INSERT INTO unit (id, key, parent_id, kind, name, abbr,"
	    " created) SELECT 900, 'bnbnbn', parent_id, 'school', 'Bến Nghé',"
	    " 'bn', 0 FROM unit WHERE kind = 'school'");
	driver_sql(d, "INSERT INTO person (id, key, unit_id, login, name,"
	    " folded, password, created) SELECT 900, 'k900', 900, 'hanh',"
	    " 'Hạnh', 'hanh', password, 0 FROM person WHERE login = 'loan'");
	snprintf(token, sizeof(token), "%s", pre());
	r = sign_in(token, ORIGIN, "login=hanh&password=mat-khau-hanh");
	assert_int_equal(r.status, 422);
	model_on(&r, "unsaid");
	model_is(&r, "login", "hanh");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM"
	    " sign_in_failure"), 0);
	r = sign_in(token, ORIGIN, "login=hanh&password=mat-khau-hanh"
	    "&school=bnbnbn");
	assert_int_equal(r.status, 422);
	model_is(&r, "schools[key=bnbnbn].on", "true");
	r = sign_in(token, ORIGIN, "login=hanh&password=mat-khau-loan"
	    "&school=bnbnbn");
	assert_int_equal(r.status, 303);
	assert_string_equal(cookie(&r, "__Host-hl-school"), "bnbnbn");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session WHERE"
	    " person_id = 900"), 1);
	r = sign_in(token, ORIGIN, "login=Hanh%40BN&password="
	    "mat-khau-loan");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session WHERE"
	    " person_id = 900"), 2);
}

static void
t_in_and_out(void **state)
{
	struct reply r;
	char session[100];

	(void)state;
	r = driver_get(d, NULL, "/account");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/sign-in?next=%2Faccount");
	r = sign_in(pre(), ORIGIN,
	    "login=Hanh&password=mat-khau-hanh&next=%2Faccount");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/account");
	assert_non_null(strstr(r.headers, "Path=/; Secure; HttpOnly; "
	    "SameSite=Lax"));
	snprintf(session, sizeof(session), "%s", cookie(&r, "__Host-hoclieu"));
	r = with_session(session, M_GET, "/account");
	assert_int_equal(r.status, 200);
	model_is(&r, "shell.name", "Trần Thị Hạnh");
	assert_string_equal(driver_header(d, &r, "cache-control"), "no-store");
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM audit WHERE verb = 'sign-in'"), 1);
	/* C14: out, and the old cookie is dead on the server. */
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 1);
	r = driver_post(d, "hanh", "/sign-out", "");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 1);
	r = driver_post(d, "hanh", "/account/sign-out-everywhere", "");
	assert_int_equal(r.status, 303);
	r = with_session(session, M_GET, "/account");
	assert_int_equal(r.status, 303);
}

/* C07: the same words for a wrong password and for nobody; the name stays. */
static void
t_wrong(void **state)
{
	static const char *const forms[] = {
		"login=hanh&password=khong-dung",
		"login=kh%C3%B4ng+c%C3%B3&password=khong-dung",
		"login=nobody&password=khong-dung",
		"login=duc&password=",
		"login=lan&password=mat-khau-duc",
	};
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
		r = sign_in(pre(), ORIGIN, forms[i]);
		assert_int_equal(r.status, 422);
		assert_null(cookie(&r, "__Host-hoclieu"));
		model_is(&r, "error",
		    "Tên hoặc mật khẩu chưa đúng.");
		model_on(&r, "error");
		model_off(&r, "waits");
	}
	r = sign_in(pre(), ORIGIN, "login=%3Cb%3E%22%26&password=x");
	model_is(&r, "login", "<b>\"&");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 0);
}

/* A try with the browser's ${mark} ("" none). */
static struct reply
sign_in_at(const char *mark, const char *fields)
{
	char token[300];

	snprintf(token, sizeof(token), "%s", pre());
	snprintf(extra, sizeof(extra), URLENC ORIGIN
	    "cookie: __Host-hl-pre=%s; __Host-hl-device=%s\n", token, mark);
	snprintf(form, sizeof(form), "_csrf=%s&%s", token, fields);
	return (driver_send(d, NULL, M_POST, NULL, "/sign-in", extra, form,
	    strlen(form)));
}

static void
wrong(const char *fields, int times)
{
	while (times-- > 0)
		assert_int_equal(sign_in(pre(), ORIGIN, fields).status, 422);
}

/*
 * C06, B-1: during the wait even the right password is not looked at, and the
 * page says just that, with a code, how long, and all that was typed.
 */
static void
t_wait(void **state)
{
	struct reply r;
	int64_t rows;

	(void)state;
	wrong("login=hanh&password=x", 3);
	r = sign_in(pre(), ORIGIN, "login=hanh&password=x");
	assert_int_equal(r.status, 422);
	model_is(&r, "waits.n", "2");
	model_is(&r, "waits.why", "");
	rows = driver_count(d, "SELECT sum(count) FROM sign_in_failure");
	r = sign_in(pre(), ORIGIN, "login=hanh&password=mat-khau-hanh&"
	    "next=%2Flibrary&keep-action=%2Freview&keep.reason=mo");
	assert_int_equal(r.status, 429);
	assert_string_equal(driver_header(d, &r, "retry-after"), "2");
	model_is(&r, "error", "");
	model_is(&r, "waits.n", "2");
	model_is(&r, "waits.code", "SIGN-IN-WAIT");
	model_holds(&r, "waits.why", "chưa được kiểm tra");
	model_is(&r, "login", "hanh");
	model_is(&r, "next", "/library");
	model_is(&r, "kept[name=reason].value", "mo");
	html_lacks(&r, "mat-khau-hanh");
	assert_null(cookie(&r, "__Host-hoclieu"));
	/* What was not looked at does not count. */
	assert_int_equal(driver_count(d, "SELECT sum(count)"
	    " FROM sign_in_failure"), rows);
	/* The same for somebody who does not exist. */
	wrong("login=khong.co&password=x", 4);
	r = sign_in(pre(), ORIGIN, "login=khong.co&password=x");
	assert_int_equal(r.status, 429);
	model_is(&r, "waits.n", "2");
	clock_set(clock_now() + 2);
	r = sign_in(pre(), ORIGIN, "login=hanh&password=mat-khau-hanh");
	assert_int_equal(r.status, 303);
}

/* A browser that has been signed in with: others' failures do not hold it. */
static void
t_known_browser(void **state)
{
	static const char right[] = "login=hanh&password=mat-khau-hanh";
	char mark[500];
	struct reply r;

	(void)state;
	r = sign_in(pre(), ORIGIN, right);
	assert_int_equal(r.status, 303);
	assert_non_null(strstr(r.headers, "; Path=/; Secure; HttpOnly; "
	    "SameSite=Lax; Max-Age=34560000"));
	snprintf(mark, sizeof(mark), "%s", cookie(&r, "__Host-hl-device"));
	/* Signing out leaves it: it is for the next time. */
	r = driver_post(d, "hanh", "/sign-out", "");
	assert_null(cookie(&r, "__Host-hl-device"));
	r = driver_post(d, "hanh", "/account/sign-out-everywhere", "");
	assert_null(cookie(&r, "__Host-hl-device"));
	wrong("login=hanh&password=x", 4);
	assert_int_equal(sign_in(pre(), ORIGIN, right).status, 429);
	assert_int_equal(sign_in_at(mark, right).status, 303);
	assert_int_equal(sign_in_at(mark, right).status, 303);
	/* It opens nothing, and helps nobody with another name. */
	assert_int_equal(sign_in_at(mark, "login=hanh&password=y").status,
	    422);
	wrong("login=loan&password=x", 4);
	assert_int_equal(sign_in_at(mark,
	    "login=loan&password=mat-khau-loan").status, 429);
	mark[30] = mark[30] == 'a' ? 'b' : 'a';
	assert_int_equal(sign_in_at(mark, right).status, 429);
	mark[0] = '\0';
	assert_int_equal(sign_in_at(mark, right).status, 429);
}

/* A new password, set by whomever, voids what browsers had before. */
static void
t_reset_voids(void **state)
{
	char mark[500];
	struct reply r;

	(void)state;
	r = sign_in(pre(), ORIGIN, "login=hanh&password=mat-khau-hanh");
	snprintf(mark, sizeof(mark), "%s", cookie(&r, "__Host-hl-device"));
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=mat-khau-hanh&new-password=con+meo+trang&"
	    "again-password=con+meo+trang");
	assert_int_equal(r.status, 303);
	wrong("login=hanh&password=x", 4);
	assert_int_equal(sign_in_at(mark,
	    "login=hanh&password=con+meo+trang").status, 429);
	/* The browser in which it was changed is known at once. */
	snprintf(mark, sizeof(mark), "%s", cookie(&r, "__Host-hl-device"));
	assert_int_equal(sign_in_at(mark,
	    "login=hanh&password=con+meo+trang").status, 303);
}

/*
 * B-1: 101 failures for invented names at one address: whoever has an account
 * comes in there all the same, and who mistypes the name is told "wrong".
 */
static void
t_busy_address(void **state)
{
	struct reply r;
	char fields[80];
	int i;

	(void)state;
	for (i = 0; i < 101; i++) {
		snprintf(fields, sizeof(fields), "login=bay.%d&password=", i);
		wrong(fields, 1);
	}
	r = sign_in(pre(), ORIGIN, "login=minh&password=mat-khau-minh");
	assert_int_equal(r.status, 303);
	wrong("login=mihn&password=mat-khau-minh", 1);
	/* Full names instead of logins: each is its own slip. */
	for (i = 0; i < 8; i++) {
		snprintf(fields, sizeof(fields),
		    "login=Nguy%%E1%%BB%%85n+%d&password=x", i);
		wrong(fields, 1);
	}
	r = sign_in(pre(), ORIGIN, "login=bao&password=mat-khau-bao");
	assert_int_equal(r.status, 303);
}

/* The old password on the account page: its own count, and told as waiting. */
static void
t_own_count(void **state)
{
	static const char bad[] = "old-password=sai&new-password=con+meo+den&"
	    "again-password=con+meo+den";
	struct reply r;
	int i;

	(void)state;
	wrong("login=hanh&password=x", 4);
	for (i = 0; i < 4; i++) {
		r = driver_post(d, "hanh", "/account/password", bad);
		assert_int_equal(r.status, 422);
	}
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=mat-khau-hanh&new-password=con+meo+den&"
	    "again-password=con+meo+den");
	assert_int_equal(r.status, 429);
	model_holds(&r, "error_old", "Xin chờ 2 giây");
	assert_string_equal(driver_header(d, &r, "retry-after"), "2");
	clock_set(clock_now() + 2);
	r = driver_post(d, "hanh", "/account/password",
	    "old-password=mat-khau-hanh&new-password=con+meo+den&"
	    "again-password=con+meo+den");
	assert_int_equal(r.status, 303);
}

/* C03, C04: without our page's token or from elsewhere nobody is signed in. */
static void
t_forged(void **state)
{
	const char *right = "login=hanh&password=mat-khau-hanh";
	char other[300];
	struct reply r;

	(void)state;
	snprintf(other, sizeof(other), "%s", pre());
	r = sign_in(other, "origin: http://evil.example\n", right);
	assert_int_equal(r.status, 403);
	assert_null(cookie(&r, "__Host-hoclieu"));
	r = sign_in(other, ORIGIN "sec-fetch-site: cross-site\n", right);
	assert_int_equal(r.status, 403);
	other[0] = other[0] == 'a' ? 'b' : 'a';	/* signed by nobody */
	r = sign_in(other, ORIGIN, right);
	assert_int_equal(r.status, 403);
	model_is(&r, "login", "hanh");
	r = driver_post(d, NULL, "/sign-in", right);
	assert_int_equal(r.status, 403);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 0);
}

/* B12: ?next= leads nowhere but into our own pages. */
static void
t_next(void **state)
{
	static const char *const bad[] = {
		"//evil.example", "/%5Cevil.example", "https://evil.example",
		"javascript:alert(1)", "", "%0d%0aset-cookie:x=1"
	};
	char path[300];
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		snprintf(path, sizeof(path), "/sign-in?next=%s", bad[i]);
		r = driver_get(d, "hanh", path);
		assert_int_equal(r.status, 303);
		assert_string_equal(driver_header(d, &r, "location"), "/");
		snprintf(path, sizeof(path),
		    "login=hanh&password=mat-khau-hanh&next=%s", bad[i]);
		r = sign_in(pre(), ORIGIN, path);
		assert_int_equal(r.status, 303);
		assert_string_equal(driver_header(d, &r, "location"), "/");
	}
}

/* The way back, with its query, through the form and the sign-in. */
static void
t_way_back(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, NULL, "/library?q=mi%20li&page=2");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/sign-in?next=%2Flibrary%3Fq%3Dmi%2520li%26page%3D2");
	r = driver_get(d, NULL, driver_header(d, &r, "location"));
	assert_int_equal(r.status, 200);
	model_is(&r, "next", "/library?q=mi%20li&page=2");
	r = sign_in(pre(), ORIGIN, "login=hanh&password=mat-khau-hanh&next="
	    "%2Flibrary%3Fq%3Dmi%2520li%26page%3D2");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/library?q=mi%20li&page=2");
	/* Who is signed in already goes straight there. */
	r = driver_get(d, "hanh", "/sign-in?next=%2Flibrary%3Fq%3Dmi%2520li");
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/library?q=mi%20li");
}

/* C01: a new token at sign-in, the old one is dead. */
static void
t_fixation(void **state)
{
	char old[100], token[300];
	struct reply r;

	(void)state;
	r = sign_in(pre(), ORIGIN, "login=hanh&password=mat-khau-hanh");
	snprintf(old, sizeof(old), "%s", cookie(&r, "__Host-hoclieu"));
	snprintf(token, sizeof(token), "%s", pre());
	snprintf(extra, sizeof(extra), URLENC ORIGIN
	    "cookie: __Host-hl-pre=%s; __Host-hoclieu=%s\n", token, old);
	snprintf(form, sizeof(form),
	    "_csrf=%s&login=duc&password=mat-khau-duc", token);
	r = driver_send(d, NULL, M_POST, NULL, "/sign-in", extra, form,
	    strlen(form));
	assert_int_equal(r.status, 303);
	assert_string_not_equal(cookie(&r, "__Host-hoclieu"), old);
	r = with_session(old, M_GET, "/account");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM session"), 1);
}

/* A form sent after the session ended: nothing typed is lost. */
static void
t_rescue(void **state)
{
	static const char typed[] = "_csrf=old&lang=en&back=%2Faccount"
	    "&note=%3Cscript%3E+l%E1%BB%9Bp+3A&note=hai&old-password=bimat";
	struct reply r;
	char token[300];

	(void)state;
	snprintf(extra, sizeof(extra), URLENC ORIGIN);
	r = driver_send(d, NULL, M_POST, NULL, "/account/end-session", extra,
	    typed, strlen(typed));
	assert_int_equal(r.status, 401);
	model_holds(&r, "notice", "việc đang làm vẫn còn");
	model_is(&r, "action", "/account/end-session");
	model_is(&r, "kept[name=note].value", "<script> lớp 3A");
	model_is(&r, "kept[name=note].value", "hai");
	model_lacks(&r, "", "bimat");
	snprintf(token, sizeof(token), "%s", cookie(&r, "__Host-hl-pre"));
	/* A slip in between keeps it all. */
	r = sign_in(token, ORIGIN, "login=hanh&password=x&keep-action="
	    "%2Faccount%2Fend-session&keep.note=a&keep.note=b");
	assert_int_equal(r.status, 422);
	model_is(&r, "kept[name=note].value", "b");
	clock_set(clock_now() + 2);
	r = sign_in(token, ORIGIN, "login=hanh&password=mat-khau-hanh"
	    "&keep-action=%2Faccount%2Fend-session&keep.note=a&keep.note=b");
	assert_int_equal(r.status, 200);
	assert_non_null(cookie(&r, "__Host-hoclieu"));
	model_is(&r, "action", "/account/end-session");
	model_is(&r, "kept[name=note].value", "a");
	model_is(&r, "kept[name=note].value", "b");
}

/* A foreign page cannot have its form kept and sent by our clicks. */
static void
t_rescue_forged(void **state)
{
	struct reply r;

	(void)state;
	snprintf(extra, sizeof(extra), URLENC "origin: http://evil.example\n");
	r = driver_send(d, NULL, M_POST, NULL, "/account/end-session", extra,
	    "a=1", 3);
	assert_int_equal(r.status, 401);
	model_lacks(&r, "", "keep-action");
	r = sign_in(pre(), ORIGIN, "login=hanh&password=mat-khau-hanh"
	    "&keep-action=https%3A%2F%2Fevil.example%2F&keep.a=1");
	model_lacks(&r, "", "evil.example");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_in_and_out, up, down),
		cmocka_unit_test_setup_teardown(t_schools, up, down),
		cmocka_unit_test_setup_teardown(t_wrong, up, down),
		cmocka_unit_test_setup_teardown(t_wait, up, down),
		cmocka_unit_test_setup_teardown(t_known_browser, up, down),
		cmocka_unit_test_setup_teardown(t_reset_voids, up, down),
		cmocka_unit_test_setup_teardown(t_busy_address, up, down),
		cmocka_unit_test_setup_teardown(t_own_count, up, down),
		cmocka_unit_test_setup_teardown(t_forged, up, down),
		cmocka_unit_test_setup_teardown(t_next, up, down),
		cmocka_unit_test_setup_teardown(t_way_back, up, down),
		cmocka_unit_test_setup_teardown(t_fixation, up, down),
		cmocka_unit_test_setup_teardown(t_rescue, up, down),
		cmocka_unit_test_setup_teardown(t_rescue_forged, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
