/* The route table's columns at work: who gets in, from where, with what. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "people/session.h"
#include "store/settings.h"
#include "runtime/token.h"
#include "web/dispatch.h"
#include "web/faultpass.h"
#include "web/form.h"
#include "web/route.h"
#include "util/arena.h"

#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

/* The driver adds Origin unless a line holds its name. */
#define NO_ORIGIN	"x-no-origin: 1\n"

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

/* Every row that is not public sends a stranger away, whatever its method. */
static void
test_strangers(void **state)
{
	static const enum method all[] = { M_GET, M_POST, M_PUT, M_PATCH,
	    M_DELETE };
	char path[200], *p;
	struct reply r;
	int i;
	size_t k;

	(void)state;
	for (i = 0; i < route_count(); i++) {
		const struct route *t = route_at(i);

		if (t->host != HOST_APP || t->access & (ACCESS_PUBLIC |
		    ACCESS_TOKEN))
			continue;
		snprintf(path, sizeof(path), "%s", t->pattern);
		for (p = path; (p = strchr(p, ':')) != NULL; p++)
			*p = 'x';
		for (k = 0; k < sizeof(all) / sizeof(*all); k++) {
			if (!(t->methods & (unsigned)all[k]))
				continue;
			r = driver_send(d, NULL, all[k], NULL, path, NULL,
			    NULL, 0);
			if (r.status != 401 && r.status != 303)
				fail_msg("%s answered a stranger with %d",
				    t->pattern, r.status);
		}
	}
}

/* Every row with roles refuses a signed-in person who has none of them. */
static void
test_roles(void **state)
{
	static const struct { const char *login; enum role role; } who[] = {
		{ "hanh", ROLE_TEACHER }, { "ha", ROLE_HEAD },
		{ "duc", ROLE_PRINCIPAL }, { "minh", ROLE_PUPIL },
		{ "lan", ROLE_INSPECTOR }, { "quan", ROLE_ADMIN }
	};
	char path[200], *p;
	struct reply r;
	size_t k;
	int i, tried = 0;

	(void)state;
	for (i = 0; i < route_count(); i++) {
		const struct route *t = route_at(i);

		if (t->host != HOST_APP || t->access & (ACCESS_PUBLIC |
		    ACCESS_TOKEN | ACCESS_SIGNED))
			continue;
		snprintf(path, sizeof(path), "%s", t->pattern);
		for (p = path; (p = strchr(p, ':')) != NULL; p++)
			*p = 'x';
		for (k = 0; k < sizeof(who) / sizeof(*who); k++) {
			if (t->access & ROLE_BIT(who[k].role))
				continue;
			r = driver_send(d, who[k].login, t->methods & M_GET ?
			    M_GET : t->methods & M_POST ? M_POST : M_PATCH,
			    NULL, path, NULL, NULL, 0);
			if (r.status != 403 && r.status != 404)
				fail_msg("%s answered %s with %d", t->pattern,
				    who[k].login, r.status);
			tried++;
		}
	}
	assert_true(tried > 0);
}

/* Every writing row asks for the token; the exceptions check their own. */
static void
test_csrf(void **state)
{
	struct reply r;
	int i;

	(void)state;
	for (i = 0; i < route_count(); i++)
		if (route_at(i)->host == HOST_APP &&
		    route_at(i)->methods & ~(unsigned)(M_GET | M_HEAD |
		    M_OPTIONS) && route_at(i)->csrf != CSRF_TOKEN &&
		    !(route_at(i)->access & (ACCESS_PUBLIC | ACCESS_TOKEN)))
			fail_msg("%s writes without a token",
			    route_at(i)->pattern);
	r = driver_send(d, "hanh", M_POST, NULL, "/sign-out",
	    "x-csrf: wrong\n", "", 0);
	assert_int_equal(r.status, 403);
	model_is(&r, "code", "CSRF-TOKEN");
	r = driver_send(d, "hanh", M_POST, NULL, "/sign-out",
	    "origin: http://evil.example\n", "", 0);
	assert_int_equal(r.status, 403);
	model_is(&r, "code", "CSRF-ORIGIN");
	r = driver_send(d, "hanh", M_POST, NULL, "/sign-out",
	    "sec-fetch-site: cross-site\n", "", 0);
	assert_int_equal(r.status, 403);
	/* Neither is no browser, nor a client that says whom it means. */
	r = driver_send(d, "hanh", M_POST, NULL, "/sign-out", NO_ORIGIN, "", 0);
	assert_int_equal(r.status, 403);
	model_is(&r, "code", "CSRF-ORIGIN");
	r = driver_send(d, "hanh", M_POST, NULL, "/language", NO_ORIGIN
	    "sec-fetch-site: same-origin\n"
	    "content-type: application/x-www-form-urlencoded\n", "lang=en", 7);
	assert_int_equal(r.status, 303);
}

/* A head alone, as the guard has it: the code of the refusal, or "". */
static const char *
admitted(const char *login, enum method m, const char *label, const char *path,
    const char *extra, int64_t *who)
{
	static char code[40];
	struct arena *a = arena_new();
	struct err e = { 0 };
	struct exchange ex;

	driver_exchange(d, a, &ex, login, m, label, path, extra, NULL, 0);
	snprintf(code, sizeof(code), "%s", dispatch_admit(&d->app, &ex, who,
	    &e) == 0 ? "" : e.code);
	exchange_free(&ex);
	arena_free(a);
	return (code);
}

/* what is asked before a large body comes. */
static void
test_before_body(void **state)
{
	static const char form[] = "/items/file", part[] = "/files/abc";
	char token[TOKEN_MAX], path[200];
	int64_t who;

	(void)state;
	assert_string_equal(admitted(NULL, M_PATCH, NULL, part, NULL, &who),
	    "SIGN-IN");
	assert_int_equal(who, 0);
	assert_string_equal(admitted("minh", M_PATCH, NULL, part, NULL, &who),
	    "NO-RIGHT");
	assert_int_equal(who, driver_person(d, "minh"));
	assert_string_equal(admitted("hanh", M_PATCH, NULL, part,
	    "x-csrf: wrong\n", &who), "CSRF-TOKEN");
	assert_string_equal(admitted("hanh", M_PATCH, NULL, part,
	    "x-no-csrf: x-csrf\n", &who), "CSRF-TOKEN");
	assert_string_equal(admitted("hanh", M_PATCH, NULL, part, NO_ORIGIN,
	    &who), "CSRF-ORIGIN");
	assert_string_equal(admitted("hanh", M_PATCH, NULL, part, NULL, &who),
	    "");
	assert_int_equal(who, driver_person(d, "hanh"));
	/* a form has its token in the body, so Origin is asked */
	assert_string_equal(admitted(NULL, M_POST, NULL, form, NULL, &who),
	    "SIGN-IN");
	assert_string_equal(admitted("hanh", M_POST, NULL, form,
	    "x-no-csrf: x-csrf\n", &who), "");
	assert_string_equal(admitted("hanh", M_POST, NULL, form,
	    "origin: http://evil.example\n", &who), "CSRF-ORIGIN");
	/* strangers have no large form anywhere, not even at the door */
	assert_string_equal(admitted(NULL, M_POST, NULL, "/sign-in", NULL,
	    &who), "SIGN-IN");
	assert_string_equal(admitted(NULL, M_POST, NULL, "/sign-in", "cookie: "
	    SESSION_COOKIE "=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
	    "\n", &who), "SIGN-IN");
	assert_string_equal(admitted(NULL, M_POST, NULL, "/no-such", NULL,
	    &who), "NOT-FOUND");
	/* a lesson's save by its token, which names the attempt */
	assert_string_equal(admitted(NULL, M_POST, "abc", "/commit/x", NULL,
	    &who), "TOKEN-FORGED");
	token_make(d->app.secret, 7, "0123456789abcdef0123", token);
	snprintf(path, sizeof(path), "/commit/%s", token);
	assert_string_equal(admitted(NULL, M_POST, "abc", path, NULL, &who),
	    "");
	assert_int_equal(who, -7);
}

/* Whose session has run out comes in with a large form, to get it back. */
static void
test_before_body_late(void **state)
{
	struct arena *a = arena_new();
	struct exchange ex, late;
	struct err e = { 0 };
	int64_t who;

	(void)state;
	driver_exchange(d, a, &ex, "hanh", M_POST, NULL, "/items/file", NULL,
	    NULL, 0);
	driver_sql(d, "UPDATE session SET expires = 1");
	late = ex;
	assert_int_equal(dispatch_admit(&d->app, &late, &who, &e), 0);
	assert_null(late.viewer);
	late = ex;
	late.path = "/sign-in";
	assert_int_equal(dispatch_admit(&d->app, &late, &who, &e), 0);
	late = ex;
	late.path = "/files/abc";
	late.method = M_PATCH;
	assert_int_equal(dispatch_admit(&d->app, &late, &who, &e), -1);
	assert_string_equal(e.code, "SIGN-IN");
	exchange_free(&ex);
	arena_free(a);
}

/* The same for who signed in during a fault that is over: no session was stored. */
static void
test_before_body_fault(void **state)
{
	char pass[FAULTPASS], line[FAULTPASS + 60], csrf[CODE_KEY];
	int64_t who;

	(void)state;
	faultpass_make(d->app.secret, driver_person(d, "hanh"), csrf, pass);
	snprintf(line, sizeof(line), "cookie: " SESSION_COOKIE "=%s\n", pass);
	assert_string_equal(admitted(NULL, M_POST, NULL, "/items/file", line,
	    &who), "");
	assert_int_equal(who, 0);
	assert_string_equal(admitted(NULL, M_POST, NULL, "/sign-in", line,
	    &who), "");
	assert_string_equal(admitted(NULL, M_PATCH, NULL, "/files/abc", line,
	    &who), "SIGN-IN");
	pass[2] = pass[2] == '1' ? '2' : '1';
	snprintf(line, sizeof(line), "cookie: " SESSION_COOKIE "=%s\n", pass);
	assert_string_equal(admitted(NULL, M_POST, NULL, "/items/file", line,
	    &who), "SIGN-IN");
}

static void
test_not_found(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, "hanh", "/no-such-page");
	assert_int_equal(r.status, 404);
	model_is(&r, "code", "NOT-FOUND");
	r = driver_send(d, "hanh", M_DELETE, NULL, "/", NULL, NULL, 0);
	assert_int_equal(r.status, 405);
	r = driver_get(d, "hanh", "/items/%00");
	assert_int_equal(r.status, 404);
	r = driver_get(d, "hanh", "/items/%ff%fe");
	assert_int_equal(r.status, 404);
}

static void
test_headers(void **state)
{
	struct reply r = driver_get(d, NULL, "/sign-in");
	const char *csp = driver_header(d, &r, "content-security-policy");

	(void)state;
	assert_int_equal(r.status, 200);
	assert_non_null(csp);
	assert_non_null(strstr(csp, "default-src 'none'"));
	assert_non_null(strstr(csp, "frame-ancestors 'none'"));
	assert_null(strstr(csp, "unsafe"));
	assert_string_equal(driver_header(d, &r, "x-content-type-options"),
	    "nosniff");
	assert_string_equal(driver_header(d, &r, "cache-control"), "no-store");
}

/* What every answer of our own host says, whatever it is. */
static void
headers_whole(const struct reply *r, const char *what)
{
	static const struct { const char *name, *holds; } all[] = {
		{ "content-security-policy", "default-src 'none'" },
		{ "content-security-policy", "object-src 'none'" },
		{ "content-security-policy", "base-uri 'none'" },
		{ "content-security-policy", "frame-ancestors 'none'" },
		{ "x-content-type-options", "nosniff" },
		{ "referrer-policy", "same-origin" },
		{ "cross-origin-opener-policy", "same-origin" },
		{ "cross-origin-resource-policy", "same-origin" },
		{ "permissions-policy", "camera=()" },
		{ "cache-control", "" },
	};
	const char *v;
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		v = driver_header(d, r, all[i].name);
		if (v == NULL || strstr(v, all[i].holds) == NULL)
			fail_msg("%s: %s is %s", what, all[i].name,
			    v != NULL ? v : "missing");
	}
	assert_null(driver_header(d, r, "access-control-allow-origin"));
	v = driver_header(d, r, "content-type");
	if (r->len > 0 && (v == NULL || (strncmp(v, "text/", 5) == 0 &&
	    strstr(v, "charset=utf-8") == NULL)))
		fail_msg("%s: content-type is %s", what, v != NULL ? v :
		    "missing");
}

/* Each way in, for a stranger and for each kind of person: pages, tables, refusals. */
static void
test_every_answer(void **state)
{
	static const char *const who[] = { NULL, "hanh", "ha", "duc", "minh",
	    "lan", "quan" };
	char path[200], *p;
	struct reply r;
	int i, pages = 0;
	size_t k;

	(void)state;
	for (i = 0; i < route_count(); i++) {
		const struct route *t = route_at(i);

		if (t->host != HOST_APP)
			continue;
		snprintf(path, sizeof(path), "%s", t->pattern);
		for (p = path; (p = strpbrk(p, ":*")) != NULL; p++)
			*p = 'x';
		for (k = 0; k < sizeof(who) / sizeof(*who); k++) {
			r = driver_send(d, who[k], t->methods & M_GET ? M_GET :
			    t->methods & M_POST ? M_POST : M_PATCH, NULL, path,
			    NULL, NULL, 0);
			headers_whole(&r, path);
			pages += r.status == 200;
		}
	}
	assert_true(pages > 40);
}

/* Told only where the origin is https and the school has asked for it. */
static void
test_https_only(void **state)
{
	static const char name[] = "strict-transport-security";
	char scheme[8];
	struct err e = { 0 };
	struct reply r;

	(void)state;
	memcpy(scheme, d->app.scheme, sizeof(scheme));
	assert_int_equal(db_begin(d->app.write, &e), 0);
	assert_int_equal(setting_put(d->app.write, "https-only", 31536000,
	    &e), 0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
	r = driver_get(d, NULL, "/sign-in");	/* plain http */
	assert_null(driver_header(d, &r, name));
	memcpy(d->app.scheme, "https", 6);
	r = driver_get(d, NULL, "/sign-in");
	assert_string_equal(driver_header(d, &r, name), "max-age=31536000");
	r = driver_get(d, NULL, "/no-such-page");
	assert_string_equal(driver_header(d, &r, name), "max-age=31536000");
	assert_int_equal(db_begin(d->app.write, &e), 0);
	assert_int_equal(setting_put(d->app.write, "https-only", 0, &e), 0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
	r = driver_get(d, NULL, "/sign-in");
	assert_null(driver_header(d, &r, name));
	memcpy(d->app.scheme, scheme, sizeof(scheme));
}

/* Two cookies of one name, or a look-alike name, are no session (K10). */
static void
test_cookies(void **state)
{
	struct arena *a = arena_new();
	struct exchange ex;
	struct header h = { "cookie", "__host-hoclieu=x; __Host-hoclieu=y" };

	(void)state;
	exchange_init(&ex, a);
	ex.headers = &h;
	ex.nheaders = 1;
	assert_string_equal(exchange_cookie(&ex, SESSION_COOKIE), "y");
	h.value = "__Host-hoclieu=x; __Host-hoclieu=y";
	assert_null(exchange_cookie(&ex, SESSION_COOKIE));
	h.value = "__Host-hoclieuX=x";
	assert_null(exchange_cookie(&ex, SESSION_COOKIE));
	h.value = "a=1;__Host-hoclieu=a=b; c";
	assert_string_equal(exchange_cookie(&ex, SESSION_COOKIE), "a=b");
	exchange_free(&ex);
	arena_free(a);
}

/* No answer is ever split by a value. */
static void
test_header_values(void **state)
{
	struct arena *a = arena_new();
	struct exchange ex;

	(void)state;
	exchange_init(&ex, a);
	exchange_set(&ex, "location", "/x\r\nset-cookie: a=b");
	assert_int_equal(ex.nout, 0);
	exchange_set(&ex, "location", "/x");
	exchange_set(&ex, "location", "/y");
	assert_int_equal(ex.nout, 1);
	assert_string_equal(ex.out_headers[0].value, "/y");
	exchange_free(&ex);
	arena_free(a);
}

static void
test_forms(void **state)
{
	static const char body[] = "a=1&b=x+y%2Fz&a=2&bad=%zz&c=%ff&d";
	struct arena *a = arena_new();
	struct exchange ex;
	struct header h = { "content-type",
	    "application/x-www-form-urlencoded" };
	struct form *f;

	(void)state;
	exchange_init(&ex, a);
	ex.headers = &h;
	ex.nheaders = 1;
	ex.body = (const uint8_t *)body;
	ex.body_len = sizeof(body) - 1;
	f = form_of(&ex);
	assert_string_equal(form_text(f, "b"), "x y/z");
	assert_string_equal(form_all(f, "a", 1), "2");
	assert_null(form_all(f, "a", 2));
	assert_string_equal(form_text(f, "c"), "");
	assert_string_equal(form_text(f, "d"), "");
	assert_null(form_raw(f, "missing"));
	assert_int_equal(form_int(f, "a", 0, 10, -1), 1);
	assert_int_equal(form_int(f, "a", 2, 10, -1), -1);
	assert_string_equal(url_encode(a, "a b/ế"), "a%20b%2F%E1%BA%BF");
	exchange_free(&ex);
	arena_free(a);
}

/* ?next= and every redirect stay at home (B12). */
static void
test_redirects(void **state)
{
	struct reply r = driver_get(d, NULL, "/library?a=1&b=%2F");

	(void)state;
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"),
	    "/sign-in?next=%2Flibrary%3Fa%3D1%26b%3D%252F");
}

static void
test_body_limit(void **state)
{
	char *big = malloc(400 * 1024);
	struct reply r;

	(void)state;
	memset(big, 'a', 400 * 1024);
	r = driver_send(d, "hanh", M_POST, NULL, "/sign-out",
	    "content-type: application/x-www-form-urlencoded\n", big,
	    400 * 1024);
	assert_int_equal(r.status, 413);
	free(big);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_strangers),
		cmocka_unit_test(test_roles),
		cmocka_unit_test(test_csrf),
		cmocka_unit_test(test_before_body),
		cmocka_unit_test(test_not_found),
		cmocka_unit_test(test_headers),
		cmocka_unit_test(test_every_answer),
		cmocka_unit_test(test_https_only),
		cmocka_unit_test(test_cookies),
		cmocka_unit_test(test_header_values),
		cmocka_unit_test(test_forms),
		cmocka_unit_test(test_redirects),
		cmocka_unit_test(test_body_limit),
		cmocka_unit_test(test_before_body_late),
		cmocka_unit_test(test_before_body_fault),
	};

	return (cmocka_run_group_tests(tests, setup, teardown));
}
