/*
 * Playing through the dispatcher: who may open what, the zip's bytes in all
 * forms a browser asks for, launch, commit, and the teacher's page.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <cmocka.h>
#include <jansson.h>
#include <sqlite3.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "parse/zipdir.h"
#include "runtime/token.h"
#include "store/objects.h"
#include "web/object_cache.h"
#include "tests/lib/driver.h"
#include "tests/lib/shelf.h"
#include "tests/lib/ziptest.h"

#define HASH	"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
#define FILM	"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
#define BIG	(6u << 20)	/* unpacked bytes of big.bin */

struct fix {
	struct driver	*d;
	struct arena	*a;
	const char	*key, *label, *token;	/* minh's attempt of item 1 */
	uint8_t		*big;
};

static void
sql(struct fix *f, const char *text)
{
	char path[300], *why = NULL;
	sqlite3 *h;

	snprintf(path, sizeof(path), "%s/hoclieu.db", f->d->data);
	assert_int_equal(sqlite3_open(path, &h), SQLITE_OK);
	if (sqlite3_exec(h, text, NULL, NULL, &why) != SQLITE_OK)
		fail_msg("%s", why);
	sqlite3_close(h);
}

static const char *
sql_text(struct fix *f, const char *text)
{
	char path[300];
	sqlite3_stmt *st;
	sqlite3 *h;
	const char *out;

	snprintf(path, sizeof(path), "%s/hoclieu.db", f->d->data);
	assert_int_equal(sqlite3_open(path, &h), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(h, text, -1, &st, NULL),
	    SQLITE_OK);
	out = sqlite3_step(st) == SQLITE_ROW ? arena_strdup(f->a,
	    (const char *)sqlite3_column_text(st, 0)) : NULL;
	sqlite3_finalize(st);
	sqlite3_close(h);
	return (out);
}

static void
put_object(struct fix *f, const char *hash, int fd)
{
	char from[400], room[4096];
	struct err e = { 0 };
	FILE *out;
	ssize_t n;

	snprintf(from, sizeof(from), "%s/uploads/x.part", f->d->data);
	assert_non_null(out = fopen(from, "w"));
	lseek(fd, 0, SEEK_SET);
	while ((n = read(fd, room, sizeof(room))) > 0)
		assert_int_equal(fwrite(room, 1, (size_t)n, out), n);
	fclose(out);
	assert_int_equal(objects_take(f->d->data, from, hash, &e), 0);
}

static void
make_zip(struct fix *f)
{
	struct ziptest z = { 0 };
	struct ziptest_entry stored = { .name = "a/phim.mp4",
	    .data = "0123456789", .len = 10 };
	struct ziptest_entry big = { .name = "big.bin", .deflate = 1,
	    .len = BIG };
	struct zip_problem p = { 0 };
	struct buf index = { 0 };
	struct err e = { 0 };
	struct zipdir *dir;
	uint32_t x = 1;
	size_t i;
	off_t size;
	int fd;

	f->big = malloc(BIG);
	for (i = 0; i < BIG; i++) {
		x = x * 1103515245 + 12345;
		f->big[i] = (uint8_t)("abcdefgh"[x >> 29]);
	}
	big.data = f->big;
	ziptest_text(&z, "index.html", "<h1>Xin chào</h1>");
	ziptest_text(&z, "phần 1/hình vẽ.svg", "<svg/>");
	ziptest_text(&z, "tệp.lạ", "?");
	ziptest_add(&z, &stored);
	ziptest_add(&z, &big);
	fd = ziptest_fd(&z);
	size = lseek(fd, 0, SEEK_END);
	dir = zipdir_open(fd, (uint64_t)size, &p);
	assert_non_null(dir);
	assert_int_equal(zipdir_verify(dir, NULL, NULL, &p), 0);
	zipdir_index(dir, &index);
	zipdir_close(dir);
	put_object(f, HASH, fd);
	assert_int_equal(objects_put_index(f->d->data, HASH, index.p, index.len,
	    &e), 0);
	buf_free(&index);
	close(fd);
	fd = ziptest_bytes_fd("%PDF-1.4 and so on", 18);
	put_object(f, FILM, fd);
	close(fd);
}

static void
rows(struct fix *f)
{
	sql(f, "INSERT INTO object (hash, bytes, created) VALUES"
	    " ('" HASH "', 1, 0), ('" FILM "', 18, 0);"
	    "INSERT INTO package (id, hash, format, verdict, reason, media,"
	    " playable, checked) VALUES"
	    " (1, '" HASH "', 'scorm12', 'ready', '', 'application/zip', 1, 0),"
	    " (2, '" FILM "', 'pdf', 'ready', '', 'application/pdf', 1, 0);"
	    "INSERT INTO package_entry (package_id, ord, depth, ident, title,"
	    " path, is_sco, version) VALUES"
	    " (1, 0, 0, 'A', '<b>Phần</b> \"1\"', 'index.html', 1, 12),"
	    " (1, 1, 0, 'B', 'Phần 2', 'index.html', 1, 12),"
	    " (2, 0, 0, 'file', 'Tờ giấy', '.', 0, 0);");
	sql(f, "INSERT INTO item (id, key, school_id, owner_id, title, folded,"
	    " audience, state, version_id, live_id, created, changed, published)"
	    " SELECT n, 'item' || n, p.unit_id, p.id, 'Mi-li-mét', '',"
	    " 'grade', 'published', n, n, 0, 0, 1 FROM person p,"
	    " (SELECT 1 AS n UNION SELECT 2) WHERE p.login = 'hanh';"
	    "INSERT INTO version (id, item_id, no, hash, file_name, bytes,"
	    " package_id, created) VALUES (1, 1, 1, '" HASH "', 'a.zip', 1, 1,"
	    " 0), (2, 2, 1, '" FILM "', 'a.pdf', 18, 2, 0);"
	    "INSERT INTO lesson (id, key, subject_id, grade, series, code)"
	    " SELECT 900, 'lesson900', min(id), 3, 'kntt', '900' FROM subject;"
	    "INSERT INTO item_lesson (item_id, lesson_id, ord)"
	    " VALUES (1, 900, 0), (2, 900, 0)");
}

static void
open_attempt(struct fix *f)
{
	struct reply r = driver_post(f->d, "minh", "/items/item1/play", "");
	char visit[TOKEN_VISIT], token[TOKEN_MAX];

	assert_int_equal(r.status, 303);
	f->key = sql_text(f, "SELECT key FROM attempt WHERE item_id = 1");
	f->label = sql_text(f, "SELECT label FROM attempt WHERE item_id = 1");
	token_visit_any(visit);
	token_make(f->d->app.secret, driver_count(f->d,
	    "SELECT id FROM attempt WHERE item_id = 1"), visit, token);
	f->token = arena_strdup(f->a, token);
}

static int
begin(void **state)
{
	struct fix *f = calloc(1, sizeof(*f));

	f->d = driver_new();
	f->a = arena_new();
	make_zip(f);
	rows(f);
	open_attempt(f);
	*state = f;
	return (0);
}

static int
end(void **state)
{
	struct fix *f = *state;

	object_cache_drop();
	driver_free(f->d);
	arena_free(f->a);
	free(f->big);
	free(f);
	return (0);
}

static struct reply
get(struct fix *f, const char *path, const char *extra)
{
	return (driver_send(f->d, NULL, M_GET, f->label, path, extra, NULL,
	    0));
}

static const char *
head(struct fix *f, struct reply *r, const char *name)
{
	const char *v = driver_header(f->d, r, name);

	return (v != NULL ? v : "");
}

static size_t
gunzip(const char *p, size_t n, void *out, size_t size)
{
	z_stream z = { 0 };

	assert_int_equal(inflateInit2(&z, 16 + 15), Z_OK);
	z.next_in = (Bytef *)(uintptr_t)p;
	z.avail_in = (uInt)n;
	z.next_out = out;
	z.avail_out = (uInt)size;
	assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
	assert_int_equal(z.avail_in, 0);
	inflateEnd(&z);
	return (size - z.avail_out);
}

static void
deflated(void **state)
{
	struct fix *f = *state;
	struct reply r = get(f, "/f/index.html",
	    "accept-encoding: br, gzip;q=0.5\n");
	char room[100];
	const char *tag;

	assert_int_equal(r.status, 200);
	assert_string_equal(head(f, &r, "content-encoding"), "gzip");
	assert_string_equal(head(f, &r, "content-type"), "text/html");
	assert_string_equal(head(f, &r, "x-content-type-options"), "nosniff");
	assert_non_null(strstr(head(f, &r, "content-security-policy"),
	    "frame-ancestors 'self' http://localhost:8080"));
	assert_non_null(strstr(head(f, &r, "cache-control"), "immutable"));
	assert_int_equal(gunzip(r.body, r.len, room, sizeof(room)), 18);
	assert_memory_equal(room, "<h1>Xin chào</h1>", 18);
	tag = head(f, &r, "etag");
	r = get(f, "/f/index.html", arena_printf(f->a,
	    "accept-encoding: gzip\nif-none-match: W/\"x\", %s\n", tag));
	assert_int_equal(r.status, 304);
	assert_int_equal(r.len, 0);
	/* Without gzip, or with gzip refused. */
	r = get(f, "/f/index.html?v=2", "accept-encoding: gzip;q=0, br\n");
	assert_string_equal(head(f, &r, "content-encoding"), "");
	assert_memory_equal(r.body, "<h1>Xin chào</h1>", 18);
	assert_string_not_equal(head(f, &r, "etag"), tag);
	r = get(f, "/f/", NULL);
	assert_int_equal(r.status, 200);
	r = get(f, "/f/t%E1%BB%87p.l%E1%BA%A1", NULL);
	assert_string_equal(head(f, &r, "content-type"),
	    "application/octet-stream");
	assert_string_equal(head(f, &r, "content-disposition"), "attachment");
}

static void
names(void **state)
{
	struct fix *f = *state;
	static const char *const good[] = {
		"/f/ph%E1%BA%A7n%201/h%C3%ACnh%20v%E1%BA%BD.svg",
		/* NFD: a, circumflex, grave; i, grave; e, tilde */
		"/f/pha%CC%82%CC%80n%201/hi%CC%80nh%20ve%CC%83.svg",
		"/f/%61/phim.mp4",
		"/f/INDEX.HTML",	/* one file fits (docs/check.md) */
	};
	static const char *const bad[] = {
		"/f/../index.html", "/f/a/../index.html", "/f/%2e%2e/index.html",
		"/f/index%2ehtml%00", "/f/%", "/f/%zz", "/f/%ff", "/f//index.html",
		"/f/index.html/", "/f/a", "/f/a/",
		"/f/%252e%252e/index.html", "/f/a\\phim.mp4", "/g/index.html",
	};
	size_t i;

	for (i = 0; i < sizeof(good) / sizeof(*good); i++)
		assert_int_equal(get(f, good[i], NULL).status, 200);
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_int_equal(get(f, bad[i], NULL).status, 404);
}

static void
ranges(void **state)
{
	struct fix *f = *state;
	static const struct {
		const char *range;
		int status;
		const char *body, *content;
	} want[] = {
		{ "bytes=2-4", 206, "234", "bytes 2-4/10" },
		{ "bytes=7-", 206, "789", "bytes 7-9/10" },
		{ "bytes=-3", 206, "789", "bytes 7-9/10" },
		{ "bytes=-99", 206, "0123456789", "bytes 0-9/10" },
		{ "bytes=0-99", 206, "0123456789", "bytes 0-9/10" },
		{ "bytes=10-", 416, "", "bytes */10" },
		{ "bytes=-0", 416, "", "bytes */10" },
		{ "bytes=9999999999999999999999-", 416, "", "bytes */10" },
		{ "bytes=4-2", 200, "0123456789", "" },
		{ "bytes=0-,0-,0-", 200, "0123456789", "" },
		{ "items=0-1", 200, "0123456789", "" },
		{ "bytes=a-b", 200, "0123456789", "" },
		{ "bytes=--1", 200, "0123456789", "" },
	};
	struct reply r;
	size_t i;

	for (i = 0; i < sizeof(want) / sizeof(*want); i++) {
		r = get(f, "/f/a/phim.mp4", arena_printf(f->a, "range: %s\n",
		    want[i].range));
		assert_int_equal(r.status, want[i].status);
		assert_string_equal(r.body, want[i].body);
		assert_string_equal(head(f, &r, "content-range"),
		    want[i].content);
	}
	assert_string_equal(head(f, &r, "content-type"), "video/mp4");
	assert_string_equal(head(f, &r, "accept-ranges"), "bytes");
	r = get(f, "/f/a/phim.mp4", arena_printf(f->a,
	    "range: bytes=2-4\nif-range: %s\n", head(f, &r, "etag")));
	assert_int_equal(r.status, 206);
	r = get(f, "/f/a/phim.mp4", "range: bytes=2-4\nif-range: \"x\"\n");
	assert_int_equal(r.status, 200);
}

/* A film that the author's tool deflated: by parts, forwards and back. */
static void
deflated_ranges(void **state)
{
	struct fix *f = *state;
	static const unsigned at[] = { 0, 100, 4000000, 4000100, 5, 6291450,
	    3000000, 0 };
	struct reply r;
	size_t i;

	for (i = 0; i < sizeof(at) / sizeof(*at); i++) {
		r = get(f, "/f/big.bin", arena_printf(f->a,
		    "accept-encoding: identity;q=1, *;q=0\n"
		    "range: bytes=%u-%u\n", at[i], at[i] + 5));
		assert_int_equal(r.status, 206);
		assert_int_equal(r.len, 6);
		assert_memory_equal(r.body, f->big + at[i], 6);
	}
	r = get(f, "/f/big.bin", "range: bytes=1-\n");
	assert_int_equal(r.status, 206);
	assert_int_equal(r.len, 4u << 20);
	assert_memory_equal(r.body, f->big + 1, r.len);
	assert_string_equal(head(f, &r, "content-range"),
	    "bytes 1-4194304/6291456");
	r = get(f, "/f/big.bin", NULL);
	assert_int_equal(r.len, BIG);
	assert_memory_equal(r.body, f->big, BIG);
}

/*
 * A disk that gives no bytes any more, here a file that was cut below the running
 * worker: an answer that says so, for this entry alone, and never the worker's end.
 */
static void
cut_files(void **state)
{
	struct fix *f = *state;
	const char *hash = sql_text(f, "SELECT hash FROM version WHERE id = 1");
	char path[700];
	struct reply r;

	assert_int_equal(get(f, "/f/index.html", NULL).status, 200);
	objects_index_path(f->d->data, hash, path, sizeof(path));
	assert_int_equal(chmod(path, 0600) | truncate(path, 0), 0);
	assert_int_equal(get(f, "/f/index.html", NULL).status, 200);
	objects_path(f->d->data, hash, path, sizeof(path));
	assert_int_equal(chmod(path, 0600) | truncate(path, 4096), 0);
	r = get(f, "/f/big.bin", "accept-encoding: identity;q=1, *;q=0\n"
	    "range: bytes=2000000-2000005\n");
	assert_int_equal(r.status, 500);
	assert_non_null(strstr((const char *)r.body, "CONTENT-DAMAGED"));
	object_cache_drop();
	r = get(f, "/f/index.html", NULL);
	assert_int_equal(r.status, 500);
}

static void
closed_doors(void **state)
{
	struct fix *f = *state;
	struct reply r;

	r = get(f, "/f/index.html", "service-worker: script\n");
	assert_int_equal(r.status, 403);
	r = driver_send(f->d, NULL, M_GET, "abcdefghijklmnopqrstuvwxyz234567",
	    "/f/index.html", NULL, NULL, 0);
	assert_int_equal(r.status, 404);
	/* The app's host has no package files, the content host no pages. */
	assert_int_equal(driver_get(f->d, "minh", "/f/index.html").status, 404);
	assert_int_equal(get(f, "/sign-in", NULL).status, 404);
	sql(f, "UPDATE item SET state = 'withdrawn'");
	assert_int_equal(get(f, "/f/index.html", NULL).status, 410);
	assert_int_equal(get(f, "/w/0", NULL).status, 410);
	r = driver_get(f->d, "minh", arena_printf(f->a, "/play/%s", f->key));
	assert_int_equal(r.status, 410);
	model_is(&r, "code", "ATTEMPT-REVOKED");
}

static void
single_file(void **state)
{
	struct fix *f = *state;
	struct reply r;
	const char *label;

	assert_int_equal(driver_post(f->d, "minh", "/items/item2/play",
	    "").status, 303);
	label = sql_text(f, "SELECT label FROM attempt WHERE item_id = 2");
	r = driver_send(f->d, NULL, M_GET, label, "/f/file",
	    "range: bytes=0-3\n", NULL, 0);
	assert_int_equal(r.status, 206);
	assert_string_equal(r.body, "%PDF");
	assert_string_equal(head(f, &r, "content-type"), "application/pdf");
}

static void
who_opens(void **state)
{
	struct fix *f = *state;
	struct reply r;

	/* Another pupil's attempt is not there; a teacher's play is a preview. */
	r = driver_get(f->d, "bao", arena_printf(f->a, "/play/%s", f->key));
	assert_int_equal(r.status, 404);
	r = driver_get(f->d, "hanh", arena_printf(f->a, "/play/%s", f->key));
	assert_int_equal(r.status, 404);
	r = driver_send(f->d, "bao", M_POST, NULL, arena_printf(f->a,
	    "/play/%s/token", f->key), NULL, NULL, 0);
	assert_int_equal(r.status, 404);
	assert_int_equal(driver_post(f->d, "hanh", "/items/item1/play",
	    "").status, 303);
	assert_int_equal(driver_count(f->d, "SELECT count(*) FROM attempt"
	    " WHERE mode = 'preview'"), 1);
	assert_int_equal(driver_post(f->d, "minh", "/items/item1/preview",
	    "").status, 403);
	assert_int_equal(driver_post(f->d, "minh", "/items/nobody/play",
	    "").status, 404);
	sql(f, "UPDATE lesson SET grade = 5 WHERE id = 900");
	assert_int_equal(driver_post(f->d, "bao", "/items/item1/play",
	    "").status, 404);
	assert_int_equal(driver_get(f->d, "minh", arena_printf(f->a,
	    "/play/%s", f->key)).status, 410);
}

static void
player_page(void **state)
{
	struct fix *f = *state;
	struct reply r = driver_get(f->d, "minh", arena_printf(f->a,
	    "/play/%s?e=0", f->key));

	assert_int_equal(r.status, 200);
	model_holds(&r, "src", arena_printf(f->a,
	    "http://%s.content.localhost:8080/w/0?l=vi", f->label));
	html_has(&r, "data-pass=\"");
	/* What the frame may do, and that a title is no markup. */
	html_has(&r, "allow-scripts allow-same-origin");
	html_lacks(&r, "allow-top-navigation");
	html_lacks(&r, "escape-sandbox");
	/* Its windows keep their opener; no other page is so. */
	assert_string_equal(head(f, &r, "cross-origin-opener-policy"),
	    "same-origin-allow-popups");
	html_lacks(&r, "<b>Phần");
	model_is(&r, "part", "<b>Phần</b> \"1\"");
	model_is(&r, "parts.*.title", "Phần 2");
	r = driver_send(f->d, "minh", M_POST, NULL, arena_printf(f->a,
	    "/play/%s/token", f->key), NULL, "visit=01a206b5e09724c3449b", 26);
	assert_int_equal(r.status, 200);
	assert_non_null(strstr(r.body, "\"token\""));
}

static struct reply
commit(struct fix *f, const char *label, const char *token, const char *origin,
    const char *body)
{
	return (driver_send(f->d, NULL, M_POST, label, arena_printf(f->a,
	    "/commit/%s", token), arena_printf(f->a,
	    "content-type: text/plain\norigin: http://%s:8080\n",
	    origin != NULL ? origin : arena_printf(f->a, "%s.content.localhost",
	    label)), body, strlen(body)));
}

static void
commits(void **state)
{
	struct fix *f = *state;
	struct reply r = driver_send(f->d, NULL, M_POST, f->label,
	    arena_printf(f->a, "/launch/%s?e=0", f->token), arena_printf(f->a,
	    "origin: http://%s.content.localhost:8080\n", f->label), NULL, 0);
	json_t *l = json_loads(r.body, 0, NULL);
	const char *token, *body, *other;
	char alien[TOKEN_MAX];

	assert_int_equal(r.status, 200);
	assert_string_equal(head(f, &r, "cache-control"), "no-store");
	/* By the starts the wrapper knows which part a page belongs to. */
	assert_int_equal(json_array_size(json_object_get(l, "starts")), 2);
	token = arena_strdup(f->a, json_string_value(json_object_get(l,
	    "token")));
	body = arena_printf(f->a, "{\"visit\":\"%s\",\"seq\":1,\"entry\":0,"
	    "\"kind\":\"scorm12\",\"seconds\":5,\"data\":{\"runtimeData\":{"
	    "\"cmi\":{\"core\":{\"lesson_status\":\"completed\",\"score\":{"
	    "\"raw\":\"90\"}},\"interactions\":{\"0\":{\"id\":\"<i>\","
	    "\"student_response\":\"<script>alert(1)</script>\"}},"
	    "\"objectives\":{\"0\":{\"id\":\"\",\"status\":\"Passed\","
	    "\"score\":{\"raw\":\"8,5\",\"max\":\"10\"}}},\"comments\":"
	    "\"Em thích <img src=x>\\n\\nCâu 2 khó\"}}}}",
	    json_string_value(json_object_get(l, "visit")));
	json_decref(l);
	r = commit(f, f->label, token, NULL, body);
	assert_int_equal(r.status, 200);
	assert_non_null(strstr(r.body, "\"result\""));
	assert_non_null(strstr(r.body, "stored"));
	assert_non_null(strstr(commit(f, f->label, token, NULL, body).body,
	    "known"));
	assert_int_equal(commit(f, f->label, token, "localhost",
	    body).status, 403);
	/* Another pupil's host with this token, and this host with theirs. */
	assert_int_equal(driver_post(f->d, "bao", "/items/item1/play",
	    "").status, 303);
	other = sql_text(f, "SELECT label FROM attempt ORDER BY id DESC");
	r = commit(f, other, token, NULL, body);
	assert_int_equal(r.status, 403);
	assert_non_null(strstr(r.body, "TOKEN-OTHER"));
	token_make(f->d->app.secret, 2, "01a206b5e09724c3449b", alien);
	r = commit(f, f->label, alien, NULL, body);
	assert_non_null(strstr(r.body, "TOKEN-OTHER"));
	r = commit(f, f->label, "AAAA", NULL, body);
	assert_int_equal(r.status, 403);
	assert_non_null(strstr(r.body, "TOKEN-FORGED"));
	assert_non_null(strstr(r.body, "\"result\""));
	clock_set(clock_now() + TOKEN_LIFE + 1);
	r = commit(f, f->label, token, NULL, body);
	assert_int_equal(r.status, 401);
	assert_non_null(strstr(r.body, "TOKEN-EXPIRED"));
}

static void
teacher_sees(void **state)
{
	struct fix *f = *state;
	const char *path = arena_printf(f->a, "/attempts/%s", f->key);
	struct reply r;

	commits(state);
	r = driver_get(f->d, "hanh", path);
	assert_int_equal(r.status, 200);
	model_is(&r, "person", "Nguyễn Minh Anh");
	html_lacks(&r, "<script>alert");
	model_holds(&r, "parts.*.answers.*.response", "<script>alert(1)");
	model_is(&r, "parts.0.objectives.0.name", "Mục tiêu 1");
	model_is(&r, "parts.0.objectives.0.success", "Đạt");
	model_is(&r, "parts.0.objectives.0.score", "8,5");
	html_lacks(&r, "<img src=x");
	model_is(&r, "parts.0.comments.0.lines.0", "Em thích <img src=x>");
	model_is(&r, "parts.0.comments.0.lines.1", "Câu 2 khó");
	assert_int_equal(driver_get(f->d, "minh", path).status, 200);
	assert_int_equal(driver_get(f->d, "loan", path).status, 404);
	assert_int_equal(driver_get(f->d, "bao", path).status, 404);
	assert_int_equal(driver_get(f->d, "duc", path).status, 200);
}

int
main(void)
{
#define TEST(f)	cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
		TEST(deflated), TEST(names), TEST(ranges),
		TEST(deflated_ranges), TEST(cut_files),
		TEST(closed_doors), TEST(single_file),
		TEST(who_opens), TEST(player_page), TEST(commits),
		TEST(teacher_sees),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
