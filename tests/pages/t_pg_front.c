/* What a page does with what a trusted front said about the client. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"

#include "web/dispatch.h"
#include "tests/lib/driver.h"
#include "tests/lib/model.h"

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

/* ${path} with ex->https ${https} at a server whose origin is https. */
static struct reply
ask(enum method m, const char *path, int https)
{
	struct arena *a = arena_new();
	struct exchange ex;
	struct reply r;

	snprintf(d->app.origin, sizeof(d->app.origin), "https://truong.example");
	snprintf(d->app.scheme, sizeof(d->app.scheme), "https");
	driver_exchange(d, a, &ex, NULL, m, NULL, path, NULL, "", 0);
	ex.https = https;
	(void)dispatch_begin(&d->app, &ex);
	r = driver_take(d, &ex);
	exchange_free(&ex);
	arena_free(a);
	return (r);
}

static void
plain(void **state)
{
	struct reply r = ask(M_GET, "/sign-in?next=%2Flibrary", 0);

	(void)state;
	assert_int_equal(r.status, 302);
	assert_string_equal(driver_header(d, &r, "location"),
	    "https://truong.example/sign-in?next=%2Flibrary");
	assert_null(strstr(r.headers, "set-cookie"));
	r = ask(M_GET, "/sign-in?next=%2Flibrary", 1);
	assert_int_equal(r.status, 200);
	/* Sent already: nothing is gained by sending it again. */
	r = ask(M_POST, "/sign-in", 0);
	assert_int_equal(r.status, 403);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(plain, up, down),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
