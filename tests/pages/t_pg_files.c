/* The tus server through the dispatcher; docs/abuse-cases.md A23-A27. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include <jansson.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"

#include "store/objects.h"
#include "store/settings.h"
#include "tests/lib/driver.h"

#define TUS	"tus-resumable: 1.0.0\n"
#define OCTETS	"content-type: application/offset+octet-stream\n"

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

/* A new upload of ${login}; its path, kept by the driver, or NULL. */
static const char *
create(const char *login, long long length, const char *name)
{
	char b64[6000], head[7000];
	struct reply r;

	assert_int_equal(code_b64url(name, strlen(name), b64, sizeof(b64)), 0);
	snprintf(head, sizeof(head), TUS "upload-length: %lld\n"
	    "upload-metadata: filename %s,filetype YQ\n", length, b64);
	r = driver_send(d, login, M_POST, NULL, "/files", head, NULL, 0);
	if (r.status != 201)
		return (NULL);
	assert_non_null(driver_header(d, &r, "upload-expires"));
	return (driver_header(d, &r, "location"));
}

static struct reply
patch(const char *login, const char *path, long long at, const void *p,
    size_t n, const char *more)
{
	char head[400];

	snprintf(head, sizeof(head), TUS OCTETS "upload-offset: %lld\n%s", at,
	    more);
	return (driver_send(d, login, M_PATCH, NULL, path, head, p, n));
}

static struct reply
head(const char *login, const char *path)
{
	return (driver_send(d, login, M_HEAD, NULL, path, TUS, NULL, 0));
}

static void
assert_offset(const char *login, const char *path, const char *want)
{
	struct reply r = head(login, path);

	assert_int_equal(r.status, 200);
	assert_string_equal(driver_header(d, &r, "upload-offset"), want);
	assert_string_equal(driver_header(d, &r, "cache-control"), "no-store");
}

static void
part_path(const char *path, char *out, size_t size)
{
	snprintf(out, size, "%s/uploads/%s.part", d->data,
	    strrchr(path, '/') + 1);
}

static void
t_options(void **state)
{
	struct reply r;

	(void)state;
	r = driver_send(d, NULL, M_OPTIONS, NULL, "/files", NULL, NULL, 0);
	assert_int_equal(r.status, 204);
	assert_string_equal(driver_header(d, &r, "tus-version"), "1.0.0");
	assert_string_equal(driver_header(d, &r, "tus-extension"),
	    "creation,expiration,checksum,termination");
	assert_string_equal(driver_header(d, &r, "tus-max-size"),
	    "4294967296");
	r = driver_send(d, NULL, M_OPTIONS, NULL, "/files/abc", NULL, NULL, 0);
	assert_int_equal(r.status, 204);
}

static void
t_whole_way(void **state)
{
	const char *path;
	struct reply r;
	json_t *j, *row;
	char hash[CODE_HASH_HEX], sql[300];
	uint8_t sum[CODE_SHA256];

	(void)state;
	path = create("hanh", 10, "Bài 30 Mi-li-mét.zip");
	assert_non_null(path);
	assert_offset("hanh", path, "0");
	r = patch("hanh", path, 0, "01234", 5, "");
	assert_int_equal(r.status, 204);
	assert_string_equal(driver_header(d, &r, "upload-offset"), "5");
	assert_offset("hanh", path, "5");
	r = patch("hanh", path, 5, "56789", 5, "");
	assert_int_equal(r.status, 204);
	/* Also who lost the last answer learns that all is there. */
	assert_offset("hanh", path, "10");
	code_sha256("0123456789", 10, sum);
	code_hex(sum, sizeof(sum), hash);
	snprintf(sql, sizeof(sql), "SELECT COUNT(*) FROM upload WHERE "
	    "state = 'complete' AND hash = '%s'", hash);
	assert_int_equal(driver_count(d, sql), 1);
	assert_int_equal(driver_count(d, "SELECT COUNT(*) FROM job "
	    "WHERE kind = 'finish'"), 1);
	assert_int_equal(driver_count(d, "SELECT COUNT(*) FROM item "
	    "WHERE state = 'checking'"), 1);
	assert_int_equal(driver_count(d, "SELECT COUNT(*) FROM audit "
	    "WHERE verb = 'upload'"), 1);
	r = driver_get(d, "hanh", "/files/mine");
	assert_int_equal(r.status, 200);
	j = json_loads(r.body, 0, NULL);
	row = json_array_get(json_object_get(j, "uploads"), 0);
	assert_string_equal(json_string_value(json_object_get(row, "state")),
	    "finishing");
	assert_string_equal(json_string_value(json_object_get(row, "name")),
	    "Bài 30 Mi-li-mét.zip");
	assert_int_equal(strlen(json_string_value(json_object_get(row,
	    "item"))), CODE_KEY - 1);
	json_decref(j);
	/* Nobody else's list shows it. */
	r = driver_get(d, "loan", "/files/mine");
	assert_non_null(strstr(r.body, "\"uploads\":[]"));
}

static void
t_wrong_offsets(void **state)
{
	const char *path = create("hanh", 8, "a.zip");
	char part[400];
	struct reply r;
	int fd;

	(void)state;
	r = patch("hanh", path, 1, "x", 1, "");
	assert_int_equal(r.status, 409);
	assert_string_equal(driver_header(d, &r, "upload-offset"), "0");
	assert_int_equal(patch("hanh", path, 0, "1234", 4, "").status, 204);
	assert_int_equal(patch("hanh", path, 0, "1234", 4, "").status, 409);
	/* Past the declared length: refused, and the file does not grow. */
	assert_int_equal(patch("hanh", path, 4, "56789", 5, "").status, 413);
	assert_offset("hanh", path, "4");
	part_path(path, part, sizeof(part));
	fd = open(part, O_RDONLY);
	assert_true(fd != -1);
	assert_int_equal(lseek(fd, 0, SEEK_END), 4);
	close(fd);
	assert_int_equal(driver_send(d, "hanh", M_PATCH, NULL, path, TUS OCTETS
	    "upload-offset: -1\n", "x", 1).status, 400);
	assert_int_equal(driver_send(d, "hanh", M_PATCH, NULL, path, TUS OCTETS
	    "upload-offset: 9223372036854775808\n", "x", 1).status, 400);
	assert_int_equal(driver_send(d, "hanh", M_PATCH, NULL, path, TUS OCTETS
	    , "x", 1).status, 400);
	assert_int_equal(patch("hanh", path, INT64_MAX, "x", 1, "").status,
	    409);
}

static void
t_refusals(void **state)
{
	const char *path = create("hanh", 8, "a.zip");
	struct reply r;

	(void)state;
	r = driver_send(d, "hanh", M_PATCH, NULL, path, OCTETS
	    "upload-offset: 0\n", "x", 1);
	assert_int_equal(r.status, 412);
	assert_string_equal(driver_header(d, &r, "tus-version"), "1.0.0");
	r = driver_send(d, "hanh", M_PATCH, NULL, path, TUS
	    "content-type: application/octet-stream\nupload-offset: 0\n", "x",
	    1);
	assert_int_equal(r.status, 415);
	r = driver_send(d, "hanh", M_PATCH, NULL, "/files/nothing", TUS OCTETS
	    "upload-offset: 0\n", "x", 1);
	assert_int_equal(r.status, 404);
	r = driver_send(d, "hanh", M_POST, NULL, path, TUS, NULL, 0);
	assert_int_equal(r.status, 405);
	assert_null(create("hanh", 0, "a.zip"));
	assert_null(create("hanh", -1, "a.zip"));
	assert_null(create("hanh", 4294967297LL, "a.zip"));
	r = driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 9223372036854775808\n", NULL, 0);
	assert_int_equal(r.status, 400);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 99999999999999\n", NULL, 0);
	assert_in_range(r.status, 413, 507);
	/* Pupils put nothing in; nobody does without a form token. */
	assert_int_equal(driver_send(d, "minh", M_POST, NULL, "/files", TUS
	    "upload-length: 5\n", NULL, 0).status, 403);
	assert_int_equal(driver_send(d, NULL, M_POST, NULL, "/files", TUS
	    "upload-length: 5\n", NULL, 0).status, 401);
	assert_int_equal(driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 5\nx-csrf: wrong\n", NULL, 0).status, 403);
}

/* A24: to everybody else an upload is not there. */
static void
t_others(void **state)
{
	const char *path = create("hanh", 8, "a.zip");

	(void)state;
	assert_int_equal(head("loan", path).status, 404);
	assert_int_equal(patch("loan", path, 0, "x", 1, "").status, 404);
	assert_int_equal(driver_send(d, "quan", M_DELETE, NULL, path, TUS,
	    NULL, 0).status, 404);
	assert_offset("hanh", path, "0");
}

static void
t_locked(void **state)
{
	const char *path = create("hanh", 8, "a.zip");
	char part[400];
	int fd;

	(void)state;
	part_path(path, part, sizeof(part));
	fd = open(part, O_RDWR | O_CREAT, 0600);
	assert_int_equal(flock(fd, LOCK_EX), 0);
	assert_int_equal(patch("hanh", path, 0, "12345678", 8, "").status, 423);
	close(fd);
	assert_int_equal(patch("hanh", path, 0, "12345678", 8, "").status, 204);
	/* The lock went with the answer. */
	fd = open(part, O_RDWR);
	assert_int_equal(flock(fd, LOCK_EX | LOCK_NB), 0);
	close(fd);
}

static void
t_checksum(void **state)
{
	const char *path = create("hanh", 8, "a.zip");
	uint8_t sum[CODE_SHA256];
	char b64[64], more[120];

	(void)state;
	code_sha256("1234", 4, sum);
	code_b64url(sum, sizeof(sum), b64, sizeof(b64));
	snprintf(more, sizeof(more), "upload-checksum: sha256 %s\n", b64);
	assert_int_equal(patch("hanh", path, 0, "12x4", 4, more).status, 460);
	assert_offset("hanh", path, "0");
	assert_int_equal(patch("hanh", path, 0, "1234", 4, more).status, 204);
	assert_int_equal(patch("hanh", path, 4, "5", 1,
	    "upload-checksum: sha1 AAAA\n").status, 400);
	assert_offset("hanh", path, "4");
}

/* A body that Kore left on the disk, and bytes that a crash left behind. */
static void
t_overwrites_leftovers(void **state)
{
	const char *path = create("hanh", 6, "a.zip");
	char part[400], got[7] = "";
	int fd;

	(void)state;
	part_path(path, part, sizeof(part));
	fd = open(part, O_RDWR | O_CREAT, 0600);
	assert_int_equal(write(fd, "XXXXXX", 6), 6);
	close(fd);
	assert_int_equal(patch("hanh", path, 0, "123", 3, "").status, 204);
	assert_int_equal(patch("hanh", path, 3, "456", 3, "").status, 204);
	fd = open(part, O_RDONLY);
	assert_int_equal(read(fd, got, 6), 6);
	close(fd);
	assert_string_equal(got, "123456");
}

static void
t_lost_part(void **state)
{
	const char *path = create("hanh", 8, "a.zip");
	char part[400];

	(void)state;
	assert_int_equal(patch("hanh", path, 0, "1234", 4, "").status, 204);
	part_path(path, part, sizeof(part));
	assert_int_equal(unlink(part), 0);
	assert_int_equal(patch("hanh", path, 4, "5678", 4, "").status, 410);
}

static void
t_cancel(void **state)
{
	const char *path = create("hanh", 8, "a.zip");

	(void)state;
	assert_int_equal(patch("hanh", path, 0, "1234", 4, "").status, 204);
	assert_int_equal(driver_send(d, "hanh", M_DELETE, NULL, path, TUS,
	    NULL, 0).status, 204);
	assert_int_equal(head("hanh", path).status, 410);
	assert_int_equal(patch("hanh", path, 4, "5678", 4, "").status, 410);
	assert_int_equal(driver_send(d, "hanh", M_DELETE, NULL, path, TUS,
	    NULL, 0).status, 410);
	assert_int_equal(driver_count(d, "SELECT COUNT(*) FROM job "
	    "WHERE kind = 'drop'"), 1);
	/* By another method, through a proxy that knows only POST. */
	path = create("hanh", 4, "b.zip");
	assert_int_equal(driver_send(d, "hanh", M_POST, NULL, path, TUS OCTETS
	    "upload-offset: 0\nx-http-method-override: PATCH\n", "12", 2)
	    .status, 204);
	assert_int_equal(driver_send(d, "hanh", M_POST, NULL, path, TUS
	    "x-http-method-override: DELETE\n", NULL, 0).status, 204);
	assert_int_equal(head("hanh", path).status, 410);
}

static void
t_expiry(void **state)
{
	const char *path = create("hanh", 8, "a.zip");

	(void)state;
	assert_int_equal(patch("hanh", path, 0, "1234", 4, "").status, 204);
	clock_set(clock_now() + 6 * 86400);
	/* Each part that arrives gives it its whole time again. */
	assert_int_equal(patch("hanh", path, 4, "56", 2, "").status, 204);
	clock_set(clock_now() + 6 * 86400);
	assert_offset("hanh", path, "6");
	clock_set(clock_now() + 86401);
	assert_int_equal(head("hanh", path).status, 410);
	assert_int_equal(patch("hanh", path, 6, "78", 2, "").status, 410);
}

/* A promise that no byte follows ends after a day, not after a week. */
static void
t_unsent(void **state)
{
	const char *path = create("hanh", 8, "a.zip");

	(void)state;
	clock_set(clock_now() + 86399);
	assert_offset("hanh", path, "0");
	clock_set(clock_now() + 2);
	assert_int_equal(head("hanh", path).status, 410);
}

/* A25: enough is enough, but expired ones do not count. */
static void
t_too_many(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < 50; i++)
		assert_non_null(create("hanh", 5, "a.zip"));
	assert_int_equal(driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 5\n", NULL, 0).status, 429);
	assert_non_null(create("loan", 5, "a.zip"));
	clock_set(clock_now() + 8 * 86400);
	assert_non_null(create("hanh", 5, "a.zip"));
}

/* A26: a name is shown and nothing else. */
static void
t_names(void **state)
{
	static const struct { const char *said, *kept; } cases[] = {
		{ "../../etc/passwd", "passwd" },
		{ "C:\\Bai giang\\Bai 1.zip", "Bai 1.zip" },
		{ "a\xe2\x80\xae" "fdp.zip", "afdp.zip" },
		{ "tab\there", "tab here" },
		{ "e\xcc\x81.zip", "\xc3\xa9.zip" },
	};
	char big[4000], sql[200];
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_non_null(create("hanh", 5, cases[i].said));
		snprintf(sql, sizeof(sql), "SELECT COUNT(*) FROM upload "
		    "WHERE name = '%s'", cases[i].kept);
		assert_int_equal(driver_count(d, sql), 1);
	}
	memset(big, 'x', sizeof(big));
	big[2999] = '\0';
	assert_non_null(create("hanh", 5, big));
	assert_int_equal(driver_count(d, "SELECT MAX(length(name)) "
	    "FROM upload"), 511);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 5\nupload-metadata: filename !!!\n", NULL, 0);
	assert_int_equal(r.status, 400);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 5\nupload-metadata: filename /////w\n", NULL, 0);
	assert_int_equal(r.status, 400);
}

/* A27: no room: said before the first byte. */
static void
t_full(void **state)
{
	struct err e = { 0 };
	struct reply r;

	(void)state;
	assert_int_equal(db_begin(d->app.write, &e), 0);
	assert_int_equal(setting_put(d->app.write, "disk-reserve",
	    1LL << 40, &e), 0);
	assert_int_equal(db_commit(d->app.write, &e), 0);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", TUS
	    "upload-length: 5\n", NULL, 0);
	assert_int_equal(r.status, 507);
	assert_non_null(strstr(r.body, "STORE-FULL"));
	assert_int_equal(driver_count(d, "SELECT COUNT(*) FROM upload"), 0);
}

static void
t_new_version(void **state)
{
	const char *path = create("hanh", 4, "a.zip"), *key;
	char head_lines[300], b64[64];
	struct reply r;
	json_t *j;

	(void)state;
	assert_int_equal(patch("hanh", path, 0, "1234", 4, "").status, 204);
	r = driver_get(d, "hanh", "/files/mine");
	j = json_loads(r.body, 0, NULL);
	key = json_string_value(json_object_get(json_array_get(json_object_get(
	    j, "uploads"), 0), "item"));
	code_b64url(key, strlen(key), b64, sizeof(b64));
	json_decref(j);
	snprintf(head_lines, sizeof(head_lines), TUS "upload-length: 5\n"
	    "upload-metadata: filename YS56aXA,item %s\n", b64);
	r = driver_send(d, "loan", M_POST, NULL, "/files", head_lines, NULL, 0);
	assert_int_equal(r.status, 404);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", head_lines, NULL, 0);
	assert_int_equal(r.status, 201);
	path = driver_header(d, &r, "location");
	assert_int_equal(patch("hanh", path, 0, "12345", 5, "").status, 204);
	assert_int_equal(driver_count(d, "SELECT COUNT(DISTINCT item_id) "
	    "FROM upload WHERE state = 'complete'"), 1);
	/* What waits for the reviewer is frozen. */
	driver_count(d, "UPDATE item SET state = 'submitted'");
	r = driver_send(d, "hanh", M_POST, NULL, "/files", head_lines, NULL, 0);
	assert_int_equal(r.status, 409);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_options), CASE(t_whole_way), CASE(t_wrong_offsets),
		CASE(t_refusals), CASE(t_others), CASE(t_locked),
		CASE(t_checksum), CASE(t_overwrites_leftovers),
		CASE(t_lost_part), CASE(t_cancel), CASE(t_expiry), CASE(t_unsent),
		CASE(t_too_many), CASE(t_names), CASE(t_full),
		CASE(t_new_version),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
