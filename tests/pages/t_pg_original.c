/* The uploaded file given back: its bytes, its name, nothing a browser shows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/files.h"
#include "store/objects.h"
#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"

#define HASH	"eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"
#define SIZE	70000	/* more than one write of a socket */
#define WAY	"/items/bai/original"

static struct driver *d;
static uint8_t bytes[SIZE];

/* A document of all byte values with a name that headers cannot hold. */
static int
setup(void **state)
{
	struct err e = { 0 };
	char from[400];
	size_t i;

	(void)state;
	d = driver_new();
	shelf_make(d);
	for (i = 0; i < SIZE; i++)
		bytes[i] = (uint8_t)(i * 7 + i / 256);
	snprintf(from, sizeof(from), "%s/uploads/x.part", d->data);
	assert_int_equal(files_write(from, bytes, SIZE, 0600, &e), 0);
	assert_int_equal(objects_take(d->data, from, HASH, &e), 0);
	shelf_sql(d, "INSERT INTO object (hash, bytes, created) VALUES ('" HASH
	    "', 70000, 0)");
	shelf_sql(d, "INSERT INTO package (id, hash, format, verdict, reason,"
	    " media, playable, checked) VALUES (7, '" HASH "', 'office',"
	    " 'ready', '', 'application/msword', 0, 0)");
	shelf_item(d, "bai", "hanh", "published", "l30", "Mi-li-mét");
	shelf_sql(d, "UPDATE version SET package_id = 7, hash = '" HASH "',"
	    " bytes = 70000, file_name = 'Bài \"30\"; 100%.docx'");
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
is(const struct reply *r, const char *name, const char *value)
{
	const char *have = driver_header(d, r, name);

	assert_non_null(have);
	assert_string_equal(have, value);
}

static void
whole(void **state)
{
	struct reply r = driver_get(d, "loan", WAY);

	(void)state;
	assert_int_equal(r.status, 200);
	assert_int_equal(r.len, SIZE);
	assert_memory_equal(r.body, bytes, SIZE);
	is(&r, "content-type", "application/octet-stream");
	is(&r, "x-content-type-options", "nosniff");
	is(&r, "cache-control", "no-store");
	is(&r, "accept-ranges", "bytes");
	/* RFC 6266: quotes and the separator cannot end the name early. */
	is(&r, "content-disposition", "attachment; "
	    "filename=\"B__i _30__ 100_.docx\"; "
	    "filename*=UTF-8''B%C3%A0i%20%2230%22%3B%20100%25.docx");
}

static struct reply
ask(enum method m, const char *extra)
{
	return (driver_send(d, "loan", m, NULL, WAY, extra, NULL, 0));
}

static void
parts(void **state)
{
	char extra[200];
	const char *tag;
	struct reply r;

	(void)state;
	r = ask(M_GET, "range: bytes=100-199\n");
	assert_int_equal(r.status, 206);
	assert_int_equal(r.len, 100);
	assert_memory_equal(r.body, bytes + 100, 100);
	is(&r, "content-range", "bytes 100-199/70000");
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "attachment;"));
	r = ask(M_GET, "range: bytes=-10\n");
	assert_int_equal(r.status, 206);
	assert_memory_equal(r.body, bytes + SIZE - 10, 10);
	assert_int_equal(ask(M_GET, "range: bytes=70000-\n").status, 416);
	r = ask(M_GET, NULL);
	tag = driver_header(d, &r, "etag");
	assert_non_null(tag);
	assert_null(strstr(tag, HASH));
	snprintf(extra, sizeof(extra), "if-none-match: %s\n", tag);
	r = ask(M_GET, extra);
	assert_int_equal(r.status, 304);
	assert_int_equal(r.len, 0);
	snprintf(extra, sizeof(extra), "if-range: \"x\"\nrange: bytes=0-1\n");
	assert_int_equal(ask(M_GET, extra).status, 200);
}

/* HEAD: the same answer without its bytes. */
static void
head(void **state)
{
	struct reply all = ask(M_GET, NULL), r = ask(M_HEAD, NULL);

	(void)state;
	assert_int_equal(r.status, 200);
	assert_string_equal(r.headers, all.headers);
	assert_int_equal(driver_send(d, NULL, M_HEAD, NULL, WAY, NULL, NULL,
	    0).status, 303);
}

/* A pupil plays; what cannot be played is downloaded; drafts are the owner's. */
static void
who(void **state)
{
	(void)state;
	assert_int_equal(driver_get(d, "minh", WAY).status, 200);
	/* A document is read as a PDF, and is still there to be worked on. */
	shelf_sql(d, "UPDATE package SET playable = 1, format = 'office'");
	assert_int_equal(driver_get(d, "minh", WAY).status, 200);
	shelf_sql(d, "UPDATE package SET format = 'pdf'");
	assert_int_equal(driver_get(d, "minh", WAY).status, 404);
	assert_int_equal(driver_get(d, "loan", WAY).status, 200);
	shelf_sql(d, "UPDATE item SET state = 'draft', live_id = NULL");
	assert_int_equal(driver_get(d, "loan", WAY).status, 404);
	assert_int_equal(driver_get(d, "hanh", WAY).status, 200);
	assert_int_equal(driver_get(d, NULL, WAY).status, 303);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(whole, setup, teardown),
		cmocka_unit_test_setup_teardown(parts, setup, teardown),
		cmocka_unit_test_setup_teardown(head, setup, teardown),
		cmocka_unit_test_setup_teardown(who, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
