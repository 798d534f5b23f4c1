/*
 * The hostile lesson and the hostile pupil at the content host
 * (docs/abuse-cases.md): names, hosts, tokens and commits that no wrapper of
 * ours would send.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>
#include <sqlite3.h>

#include "util/arena.h"
#include "util/clock.h"
#include "parse/zipdir.h"
#include "runtime/commit.h"
#include "runtime/token.h"
#include "runner/sweep.h"
#include "app/tables.h"
#include "store/objects.h"
#include "web/object_cache.h"
#include "web/route.h"
#include "tests/lib/driver.h"
#include "tests/lib/lessons.h"
#include "tests/lib/shelf.h"
#include "tests/lib/ziptest.h"

#define HASH	"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"

static struct driver *d;
static struct arena *a;
static const char *label, *token, *visit;

static void
put_object(void)
{
	struct ziptest z = { 0 };
	struct zip_problem p = { 0 };
	struct buf index = { 0 };
	struct err e = { 0 };
	struct zipdir *dir;
	char from[400], room[4096];
	FILE *out;
	ssize_t n;
	int fd;

	ziptest_text(&z, "index.html", "<h1>Xin chào</h1>");
	ziptest_text(&z, "a/b.php", "<?php");
	ziptest_text(&z, ".htaccess", "deny");
	ziptest_text(&z, "x.svg", "<svg onload='alert(1)'/>");
	ziptest_text(&z, "inner.zip", "PK");
	ziptest_text(&z, "Hình/Cá.png", "ca");
	ziptest_text(&z, "hai.js", "nho");
	ziptest_text(&z, "HAI.js", "to");
	fd = ziptest_fd(&z);
	dir = zipdir_open(fd, (uint64_t)lseek(fd, 0, SEEK_END), &p);
	assert_non_null(dir);
	assert_int_equal(zipdir_verify(dir, NULL, NULL, &p), 0);
	zipdir_index(dir, &index);
	zipdir_close(dir);
	snprintf(from, sizeof(from), "%s/uploads/x.part", d->data);
	assert_non_null(out = fopen(from, "w"));
	lseek(fd, 0, SEEK_SET);
	while ((n = read(fd, room, sizeof(room))) > 0)
		assert_int_equal(fwrite(room, 1, (size_t)n, out), n);
	fclose(out);
	close(fd);
	assert_int_equal(objects_take(d->data, from, HASH, &e), 0);
	assert_int_equal(objects_put_index(d->data, HASH, index.p, index.len,
	    &e), 0);
	buf_free(&index);
}

static const char *
column(const char *sql)
{
	char path[300];
	sqlite3_stmt *st;
	sqlite3 *h;
	const char *out;

	snprintf(path, sizeof(path), "%s/hoclieu.db", d->data);
	assert_int_equal(sqlite3_open(path, &h), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(h, sql, -1, &st, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(st), SQLITE_ROW);
	out = arena_strdup(a, (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	sqlite3_close(h);
	return (out);
}

static int
setup(void **state)
{
	char v[TOKEN_VISIT], t[TOKEN_MAX];

	(void)state;
	d = driver_new();
	a = arena_new();
	shelf_make(d);
	put_object();
	shelf_sql(d, "INSERT INTO object (hash, bytes, created) VALUES ('" HASH
	    "', 1, 0)");
	shelf_sql(d, "INSERT INTO package (id, hash, format, verdict, reason,"
	    " media, playable, checked) VALUES (7, '" HASH "', 'scorm12',"
	    " 'ready', '', 'application/zip', 1, 0)");
	shelf_sql(d, "INSERT INTO package_entry (package_id, ord, depth, ident,"
	    " title, path, is_sco, version) VALUES (7, 0, 0, 'A', 'Phần 1',"
	    " 'index.html', 1, 12)");
	shelf_item(d, "bai", "hanh", "published", "l30", "Mi-li-mét");
	shelf_sql(d, "UPDATE version SET package_id = 7, hash = '" HASH "'");
	assert_int_equal(driver_post(d, "minh", "/items/bai/play", "").status,
	    303);
	label = column("SELECT label FROM attempt");
	lessons_visit(v);
	token_make(d->app.secret, driver_count(d, "SELECT id FROM attempt"), v,
	    t);
	visit = arena_strdup(a, v);
	token = arena_strdup(a, t);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	object_cache_drop();
	driver_free(d);
	arena_free(a);
	return (0);
}

static struct reply
get(const char *path, const char *extra)
{
	return (driver_send(d, NULL, M_GET, label, path, extra, NULL, 0));
}

/* The wrapper asks for launch data. */
static struct reply
launched(const char *t)
{
	return (driver_send(d, NULL, M_POST, label, arena_printf(a,
	    "/launch/%s", t), arena_printf(a, "origin: http://%s."
	    "content.localhost:8080\n", label), NULL, 0));
}

/* A17: decoded once, looked up as an exact key, else not there. */
static void
path_tricks(void **state)
{
	static const char *const bad[] = { "/f/..%2findex.html",
	    "/f/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/f/index.html%00.png",
	    "/f/%00", "/f/a%5cb.php", "/f/a%255cb.php", "/f/%252e%252e%252f",
	    "/f/index.html.", "/f/index.html%20", "/f/index.html...",
	    "/f/./index.html", "/f/a/./b.php", "/f/a//b.php", "/f/%2findex.html",
	    "/f/index.html::$DATA", "/f/%c0%ae%c0%ae/index.html",
	    "/f/%e0%80%af", "/f/index.html%0d%0ax:y", "/f/a/b.php/",
	    "/f/inner.zip/x", "/f/?index.html", "/f", "/f/..;/index.html",
	    "/f/index%u002ehtml", "/f/%ef%bc%8e%ef%bc%8e/index.html" };
	char *path = arena_alloc(a, 9000);
	struct reply r;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		r = get(bad[i], NULL);
		if (r.status != (strcmp(bad[i], "/f/?index.html") == 0 ? 200 :
		    404))
			fail_msg("%s: %d", bad[i], r.status);
	}
	memset(path, 'a', 8999);
	memcpy(path, "/f/", 3);
	path[8999] = '\0';
	assert_int_equal(get(path, NULL).status, 404);
	for (i = 3; i + 3 < 8999; i += 3)
		memcpy(path + i, "%2f", 3);
	assert_int_equal(get(path, NULL).status, 404);
	/* The query is the lesson's own. */
	assert_int_equal(get("/f/index.html?../../x%00", NULL).status, 200);
}

/* A10, A12-A14: bytes only; what a browser would run shows on this host alone. */
/* A name in another case finds the only file it fits; of two that fit, none. */
static void
other_case(void **state)
{
	(void)state;
	assert_string_equal(get("/f/h%C3%8CNH/c%C3%81.PNG", NULL).body, "ca");
	assert_int_equal(get("/f/Hai.js", NULL).status, 404);
	assert_string_equal(get("/f/HAI.js", NULL).body, "to");
	assert_int_equal(get("/f/hinh/ca.png", NULL).status, 404);
}

static void
inert(void **state)
{
	struct reply r;

	(void)state;
	r = get("/f/a/b.php", NULL);
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "application/octet-stream");
	assert_string_equal(driver_header(d, &r, "content-disposition"),
	    "attachment");
	assert_string_equal(driver_header(d, &r, "x-content-type-options"),
	    "nosniff");
	r = get("/f/.htaccess", NULL);
	assert_string_equal(driver_header(d, &r, "content-disposition"),
	    "attachment");
	r = get("/f/inner.zip", NULL);
	assert_string_equal(r.body, "PK");
	r = get("/f/x.svg", NULL);
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "image/svg+xml");
	assert_non_null(strstr(driver_header(d, &r, "content-security-policy"),
	    "object-src 'none'"));
	/* The same file from the app's side is a download. */
	r = driver_get(d, "hanh", "/items/bai/original");
	assert_int_equal(r.status, 200);
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "application/octet-stream");
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "attachment;"));
}

/* Each host has its own ways in; a session's cookie opens none of content's. */
static void
hosts_apart(void **state)
{
	static const enum method all[] = { M_GET, M_POST, M_PATCH, M_DELETE };
	char path[300], *p;
	struct reply r;
	size_t m;
	int i;

	(void)state;
	for (i = 0; i < route_count(); i++) {
		const struct route *t = route_at(i);

		if (strncmp(t->pattern, "/a/", 3) == 0)
			continue;
		snprintf(path, sizeof(path), "%s", t->pattern);
		for (p = path; (p = strpbrk(p, ":*")) != NULL; p++)
			*p = 'x';
		for (m = 0; m < 4; m++) {
			if (!(t->methods & (unsigned)all[m]))
				continue;
			r = driver_send(d, "minh", all[m], t->host == HOST_APP ?
			    label : NULL, path, NULL, NULL, 0);
			if (r.status != 404)
				fail_msg("%s on the other host: %d", path,
				    r.status);
		}
	}
	r = driver_send(d, "minh", M_GET, label, "/w/x", NULL, NULL, 0);
	assert_int_equal(r.status, 404);
	r = get("/w/0", NULL);
	assert_int_equal(r.status, 200);
	assert_null(strstr(r.body, "token"));
	assert_null(strstr(r.headers, "set-cookie"));
	r = driver_send(d, "minh", M_GET, "a23456", "/f/index.html", NULL, NULL,
	    0);
	assert_int_equal(r.status, 404);
	assert_int_equal(get("/f/index.html", "service-worker: script\n").status,
	    403);
	r = driver_send(d, NULL, M_POST, label, "/f/index.html", NULL, "x", 1);
	assert_true(r.status == 405 || r.status == 413);
}

static struct reply
commit(const char *tok, const char *body, size_t n)
{
	return (driver_send(d, NULL, M_POST, label, arena_printf(a,
	    "/commit/%s", tok), arena_printf(a, "origin: "
	    "http://%s.content.localhost:8080\n", label), body, n));
}

/* Each byte of a token changed, cut, lengthened; another secret's. */
static void
tokens(void **state)
{
	size_t n = strlen(token), i;
	char room[TOKEN_MAX + 2], v[TOKEN_VISIT];
	uint8_t alien[32] = { 1 };
	struct reply r;

	(void)state;
	assert_int_equal(launched(token).status,
	    200);
	for (i = 0; i < n; i++) {
		snprintf(room, sizeof(room), "%s", token);
		/* The last letter carries spare bits; a change still counts. */
		room[i] = room[i] == 'A' ? 'Q' : 'A';
		if (launched(room).status !=
		    403)
			fail_msg("letter %zu", i);
	}
	snprintf(room, sizeof(room), "%.*s", (int)n - 1, token);
	assert_int_equal(launched(room).status, 403);
	assert_int_equal(launched(arena_printf(a, "%sA",
	    token)).status, 403);
	lessons_visit(v);
	token_make(alien, 1, v, room);
	r = commit(room, "{}", 2);
	assert_int_equal(r.status, 403);
	assert_non_null(strstr(r.body, "TOKEN-FORGED"));
	clock_set(clock_now() + TOKEN_LIFE + 1);
	assert_int_equal(launched(token).status, 401);
}

static struct reply
save(const char *at, const char *seq, const char *more, const char *cmi)
{
	const char *body = arena_printf(a, "{\"visit\":\"%s\",\"seq\":%s,"
	    "\"entry\":0,\"kind\":\"scorm12\"%s,\"data\":{\"runtimeData\":{"
	    "\"cmi\":{\"core\":{\"lesson_status\":\"incomplete\"}%s}}}}", at,
	    seq, more, cmi);

	return (commit(token, body, strlen(body)));
}

/* D05, D07: bodies that no run time makes: 4xx with a code, nothing stored. */
static void
bodies(void **state)
{
	static const char *const bad[] = { "", "null", "[]", "{", "{}",
	    "{\"visit\":1}", "NaN", "1e999", "{\"a\":1,\"a\":2}", "\"\\ud800\"",
	    "{\"a\":\"\\u0000\"}", "{\"a\":\"\xff\"}", "{\"a\":\"\xed\xa0\x80\"}",
	    "\xef\xbb\xbf{}" };
	size_t n = 2 << 20, i;
	char *big;
	struct reply r;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		r = commit(token, bad[i], strlen(bad[i]));
		assert_int_equal(r.status, 400);
		assert_non_null(strstr(r.body, "\"code\":\"COMMIT-"));
	}
	big = malloc(COMMIT_BODY + 2);
	memset(big, '[', n);
	assert_int_equal(commit(token, big, n).status, 400);
	for (i = 0; i + 5 < n; i += 5)
		memcpy(big + i, "{\"a\":", 5);
	assert_int_equal(commit(token, big, i).status, 400);
	memset(big, 'x', COMMIT_BODY + 1);
	r = commit(token, big, COMMIT_BODY + 1);
	assert_int_equal(r.status, 413);
	assert_non_null(strstr(r.body, "BODY-TOO-LARGE"));
	free(big);
	assert_int_equal(save(visit, "0", "", "").status, 400);
	assert_int_equal(save(visit, "-1", "", "").status, 400);
	assert_int_equal(save(visit, "1e3", "", "").status, 400);
	assert_int_equal(save(visit, "99999999999999999999", "", "").status,
	    400);
	assert_int_equal(save(visit, "1", ",\"entry\":7", "").status, 400);
	assert_int_equal(save("zz", "1", "", "").status, 400);
	assert_int_equal(save("ffffffffffffffffffff", "1", "", "").status, 409);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM part"), 0);
}

/* D04, D07: numbers out of range and text without end are refused or capped. */
static void
values(void **state)
{
	size_t n = (1u << 20) + 1, i;
	char *big = malloc(9 << 20), *p;
	struct reply r;

	(void)state;
	memset(big, 'x', n);
	big[n] = '\0';
	r = save(visit, "1", "", arena_printf(a, ",\"suspend_data\":\"%s\"",
	    big));
	assert_int_equal(r.status, 413);
	assert_non_null(strstr(r.body, "COMMIT-SUSPEND"));
	p = big + sprintf(big, ",\"interactions\":[");
	for (i = 0; i < 100000; i++)
		p += sprintf(p, "%s{\"id\":\"q%zu\",\"result\":\"NaN\"}",
		    i > 0 ? "," : "", i);
	sprintf(p, "]");
	r = save(visit, "2", "", big);
	assert_int_equal(r.status, 200);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM interaction"),
	    COMMIT_ANSWERS);
	assert_true(driver_count(d, "SELECT length(cmi) FROM part") <= 1 << 20);
	free(big);
	r = save(visit, "3", ",\"seconds\":1e300", ",\"x\":{\"score\":1}");
	assert_int_equal(r.status, 200);
	/* A visit that claims to have begun in 1970, and one more. */
	r = save("00000000000000000000", "1", ",\"seconds\":90000000", "");
	assert_true(r.status == 200 || r.status == 409);
	r = save("00000000000000000001", "1", ",\"seconds\":90000000", "");
	assert_true(r.status == 200 || r.status == 409);
	assert_in_range(driver_count(d, "SELECT seconds FROM part"), 0, 125);
}

/* D05: replayed and out of order: the newer word stands. */
static void
order(void **state)
{
	struct reply r;

	(void)state;
	r = save(visit, "5", "", ",\"suspend_data\":\"five\"");
	assert_non_null(strstr(r.body, "stored"));
	r = save(visit, "3", "", ",\"suspend_data\":\"three\"");
	assert_int_equal(r.status, 200);
	assert_non_null(strstr(r.body, "known"));
	r = save(visit, "5", "", ",\"suspend_data\":\"again\"");
	assert_non_null(strstr(r.body, "known"));
	r = save("01000000000000000000", "9", "", ",\"suspend_data\":\"old\"");
	assert_int_equal(r.status, 409);
	assert_int_equal(driver_count(d,
	    "SELECT count(*) FROM part WHERE suspend = 'five'"), 1);
}

/* C12, D15: out of the class, without a post, shut out: the lesson closes. */
static void
rights_end(void **state)
{
	static const char *const ends[] = {
		"UPDATE class SET grade = 5 WHERE name = '3A'",
		"UPDATE person_grant SET until = 1 WHERE role = 'pupil'",
		"UPDATE person SET disabled = 1 WHERE login = 'minh'",
		"UPDATE item SET state = 'withdrawn'",
		"UPDATE item SET audience = 'staff'",
		"UPDATE item SET audience = 'class', owner_id = (SELECT id FROM"
		" person WHERE login = 'loan')",
		"UPDATE attempt SET revoked = 1" };
	static const char *const back[] = {
		"UPDATE class SET grade = 3 WHERE name = '3A'",
		"UPDATE person_grant SET until = NULL",
		"UPDATE person SET disabled = NULL",
		"UPDATE item SET state = 'published'",
		"UPDATE item SET audience = 'grade'",
		"UPDATE item SET audience = 'grade', owner_id = (SELECT id FROM"
		" person WHERE login = 'hanh')",
		"UPDATE attempt SET revoked = NULL" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(ends) / sizeof(*ends); i++) {
		assert_int_equal(get("/f/index.html", NULL).status, 200);
		shelf_sql(d, ends[i]);
		if (get("/f/index.html", NULL).status != 410)
			fail_msg("still open: %s", ends[i]);
		assert_int_equal(launched(token).status, 410);
		assert_int_equal(save(visit, "1", "", "").status, 410);
		shelf_sql(d, back[i]);
	}
	assert_int_equal(save(visit, "1", "", "").status, 200);
}

/* The file, the wrapper and the launch data: what a label and a token read. */
static void
reads(int status)
{
	assert_int_equal(get("/f/index.html", NULL).status, status);
	assert_int_equal(get("/w/0", NULL).status, status);
	assert_int_equal(launched(token).status, status);
}

/* A lesson that was open because it was set is shut when that is taken back. */
static void
taken_back(void **state)
{
	(void)state;
	shelf_sql(d, "UPDATE class SET grade = 5 WHERE name = '3A'");
	reads(410);
	shelf_sql(d, "INSERT INTO assignment (id, key, item_id, school_id, year,"
	    " person_id, from_day, until_day, created, changed) SELECT 1, 'k1',"
	    " i.id, i.school_id, 2026, i.owner_id, 20260101, 20300101, 0, 0"
	    " FROM item i");
	shelf_sql(d, "INSERT INTO assignment_target (assignment_id, class_id)"
	    " SELECT 1, id FROM class WHERE name = '3A'");
	reads(200);
	shelf_sql(d, "UPDATE assignment SET withdrawn = 1");
	reads(410);
}

/* C01 of lessons: a preview ends with the right to see the draft. */
static void
preview_ends(void **state)
{
	(void)state;
	assert_int_equal(driver_post(d, "loan", "/items/bai/preview",
	    "").status, 303);
	label = column("SELECT label FROM attempt WHERE mode = 'preview'");
	assert_int_equal(get("/f/index.html", NULL).status, 200);
	shelf_sql(d, "UPDATE item SET state = 'returned', live_id = NULL");
	assert_int_equal(get("/f/index.html", NULL).status, 410);
}

/*
 * Who saw the name of a host reads nothing once its pupil has signed out; what
 * the device still holds is saved all the same.
 */
static void
signed_out(void **state)
{
	(void)state;
	reads(200);
	shelf_sql(d, "DELETE FROM session");	/* as signing out does */
	reads(401);
	assert_int_equal(save(visit, "1", "", "").status, 200);
	reads(401);
	/* Last week's is shut for the signed in, too, until it is opened again. */
	shelf_sql(d, "UPDATE attempt SET last = last - 8 * 3600 - 1");
	assert_int_equal(driver_get(d, "minh", "/").status, 200);
	reads(401);
	assert_int_equal(driver_post(d, "minh", "/items/bai/play", "").status,
	    303);
	reads(200);
}

/*
 * Hours of one lesson: the session is long idle, the saves show that it goes
 * on, also through the hourly sweep.  Silence for hours closes it, and so does
 * the end of the session; the player page opens it again.
 */
static void
hours(void **state)
{
	static const struct sql_table *const own[] = { &sweep_sql };
	struct err e = { 0 };
	const char *key = column("SELECT key FROM attempt");
	struct db *db = tables_with(d->data, DB_WRITE, own, 1, &e);
	int64_t at = clock_now();
	int i;

	(void)state;
	assert_non_null(db);
	for (i = 1; i <= 14; i++) {
		clock_set(at + i * 1800);
		reads(200);
		assert_int_equal(save(visit, arena_printf(a, "%d", i), "",
		    "").status, 200);
		assert_int_equal(sweep_all(db, d->data, &e), 0);
	}
	db_close(db);
	assert_int_equal(driver_count(d, "SELECT COUNT(*) FROM session"), 1);
	reads(200);
	clock_set(at + 14 * 1800 + 4 * 3600 + 1);
	assert_int_equal(get("/f/index.html", NULL).status, 401);
	assert_int_equal(driver_get(d, "minh", arena_printf(a, "/play/%s",
	    key)).status, 200);
	assert_int_equal(get("/f/index.html", NULL).status, 200);
	shelf_sql(d, "DELETE FROM session");
	assert_int_equal(get("/f/index.html", NULL).status, 401);
}

/* A preview is open for two hours, longer while its page is looked at. */
static void
preview_life(void **state)
{
	char v[TOKEN_VISIT], t[TOKEN_MAX];
	int64_t at = clock_now();

	(void)state;
	assert_int_equal(driver_post(d, "loan", "/items/bai/preview",
	    "").status, 303);
	label = column("SELECT label FROM attempt WHERE mode = 'preview'");
	lessons_visit(v);
	visit = v;
	token = t;
	token_make(d->app.secret, driver_count(d, "SELECT id FROM attempt "
	    "WHERE mode = 'preview'"), v, t);
	clock_set(at + 7100);
	reads(200);
	assert_int_equal(save(visit, "1", "", "").status, 200);
	clock_set(at + 2 * 7100);
	reads(200);
	clock_set(at + 7100 + 7201);
	reads(401);
	assert_int_equal(driver_post(d, "loan", arena_printf(a, "/play/%s/token",
	    column("SELECT key FROM attempt WHERE mode = 'preview'")),
	    "").status, 200);
	reads(200);
}

int
main(void)
{
#define TEST(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		TEST(path_tricks), TEST(other_case), TEST(inert), TEST(hosts_apart),
		TEST(tokens), TEST(bodies), TEST(values), TEST(order),
		TEST(rights_end), TEST(taken_back),
		TEST(preview_ends), TEST(signed_out), TEST(hours),
		TEST(preview_life),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
