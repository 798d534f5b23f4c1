/*
 * A package format is one row: two formats that nobody has, made of a row each,
 * go the whole way from the upload to the pupil, the month and the workbook.
 * Nothing but the rows below knows them; the check is the runner's own, in its
 * sandbox.  What they ask for differs in every column.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>
#include <jansson.h>

#include "util/arena.h"
#include "util/code.h"
#include "parse/formats.h"
#include "health/verify.h"
#include "runner/runner.h"
#include "runtime/token.h"
#include "store/objects.h"
#include "web/object_cache.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"
#include "tests/lib/ziptest.h"

#define TUS	"tus-resumable: 1.0.0\n"
#define STRINGS	"xl/sharedStrings.xml"

/* A zip with a page, which may call the run time of SCORM 1.2. */
static const struct format_mark comic_marks[] = {
	{ .entry = "truyen.txt", .media = "application/x-truyen" }, { 0 }
};
static const struct format comic = {
	.id = "truyen-1", .name = "truyen", .edition = "1", .family = "truyen",
	.word = "Truyện tranh", .exact = "Truyện tranh bản 1",
	.view = "frame", .indexed = 1, .tracked = 12, .tall = 1,
	.marks = comic_marks
};

/* One file, told by its bytes. */
static const struct format_mark sheet_marks[] = {
	{ .off = 2, .bytes = "GIAY", .n = 4, .media = "image/x-to-giay" }, { 0 }
};
static const struct format sheet = {
	.id = "giay", .name = "giay-mau-rat-dai", .edition = "",
	.family = "giay", .word = "Tờ giấy màu", .kind = "video",
	.view = "picture", .single = 1, .by_hand = 1, .marks = sheet_marks
};

static struct driver *d;
static struct arena *a;
static const char *zipped, *file;	/* items' keys */
static char hash[CODE_HASH_HEX];	/* of the zip */

/* Upload ${n} bytes as ${name}; the key of the item that it became. */
static const char *
upload(const char *name, const void *p, size_t n)
{
	char b64[200], head[400];
	const char *path, *key;
	struct reply r;
	json_t *j;

	assert_int_equal(code_b64url(name, strlen(name), b64, sizeof(b64)), 0);
	snprintf(head, sizeof(head), TUS "upload-length: %zu\n"
	    "upload-metadata: filename %s\n", n, b64);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", head, NULL, 0);
	assert_int_equal(r.status, 201);
	path = driver_header(d, &r, "location");
	r = driver_send(d, "hanh", M_PATCH, NULL, path, TUS "upload-offset: 0\n"
	    "content-type: application/offset+octet-stream\n", p, n);
	assert_int_equal(r.status, 204);
	r = driver_get(d, "hanh", "/files/mine");
	j = json_loads(r.body, 0, NULL);
	key = arena_strdup(a, json_string_value(json_object_get(json_array_get(
	    json_object_get(j, "uploads"), 0), "item")));
	json_decref(j);
	return (key);
}

/* The runner does what is due, in a process of its own as in service. */
static void
work(void)
{
	pid_t pid;
	int status;

	fflush(NULL);
	pid = fork();
	assert_int_not_equal(pid, -1);
	if (pid == 0)
		_exit(runner_once(d->data));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

static int
begin_all(void **state)
{
	(void)state;
	formats_add(&comic);
	formats_add(&sheet);
	return (0);
}

static int
setup(void **state)
{
	uint8_t sum[CODE_SHA256];
	struct ziptest z = { 0 };
	char room[4096];
	ssize_t n;
	int fd;

	(void)state;
	d = driver_new();
	a = arena_new();
	shelf_make(d);
	ziptest_text(&z, "truyen.txt", "1");
	ziptest_text(&z, "index.html", "<title>Thỏ và rùa</title>Ngày xưa");
	ziptest_text(&z, "hình/1.png", "png");
	fd = ziptest_fd(&z);
	n = pread(fd, room, sizeof(room), 0);
	assert_true(n > 0 && n < (ssize_t)sizeof(room));
	close(fd);
	code_sha256(room, (size_t)n, sum);
	code_hex(sum, sizeof(sum), hash);
	zipped = upload("tho-va-rua.zip", room, (size_t)n);
	work();
	file = upload("to giay.bin", "__GIAY do", 9);
	work();
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
get(const char *who, const char *fmt, const char *key)
{
	char path[200];

	snprintf(path, sizeof(path), "/items/%s%s", key, fmt);
	return (driver_get(d, who, path));
}

static int
post(const char *who, const char *key, const char *way, const char *form)
{
	char path[200];

	snprintf(path, sizeof(path), "/items/%s%s", key, way);
	return (driver_post(d, who, path, form).status);
}

static void
decide(const char *who, const char *key, const char *word)
{
	struct reply r = driver_get(d, who, arena_printf(a, "/review?item=%s",
	    key));

	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, arena_printf(a, "name=\"item\" value=\"%s\"",
	    key)));
	assert_true(shelf_has(&r, arena_printf(a, " · %s · ", word)));
	assert_int_equal(driver_post(d, who, "/review", arena_printf(a,
	    "item=%s&do=approve", key)).status, 303);
}

/* File under lesson 30 as ${kind}, submit, and through both reviews, which name the format. */
static void
publish(const char *key, const char *kind, const char *word)
{
	assert_int_equal(post("hanh", key, "/edit", arena_printf(a, "title="
	    "Th%%E1%%BB%%8F+%s&kind=%s&licence=school&source=m%%C3%%ACnh&about="
	    "&lesson=l30&do=submit", kind, kind)), 303);
	decide("ha", key, word);
	decide("duc", key, word);
	assert_true(shelf_is(d, key, "published"));
}

/* The report, and the kind that the filing form begins with. */
static void
checked(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_count(d, "SELECT count(*) FROM package WHERE"
	    " format = 'truyen' AND edition = '1' AND verdict = 'ready'"
	    " AND reason = 'truyen' AND playable = 1 AND nentries = 1"
	    " AND media = 'application/x-truyen'"), 1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM package WHERE"
	    " format = 'giay-mau-rat-dai' AND edition = '' AND verdict ="
	    " 'ready' AND playable = 1 AND nentries = 1"
	    " AND media = 'image/x-to-giay'"), 1);
	r = get("hanh", "/report", zipped);
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "Truyện tranh bản 1 · "));
	assert_true(shelf_has(&r, "3 tệp, không tệp nào hỏng"));
	assert_true(shelf_has(&r, "Tìm thấy trang mở đầu của bài"));
	r = get("hanh", "/report", file);
	assert_true(shelf_has(&r, "Tờ giấy màu · "));
	assert_true(shelf_has(&r, "Tệp đúng dạng của nó, đọc được"));
	assert_false(shelf_has(&r, "Tìm thấy trang mở đầu của bài"));
	r = get("hanh", "/edit", zipped);
	assert_true(shelf_has(&r, "value=\"elesson\" data-audience=\"grade\" selected"));
	assert_true(shelf_has(&r, "value=\"Thỏ và rùa\""));
	r = get("hanh", "/edit", file);
	assert_true(shelf_has(&r, "value=\"video\" data-audience=\"grade\" selected"));
	/* The teacher's look at it, before anybody else sees it. */
	assert_int_equal(post("hanh", zipped, "/preview", ""), 303);
	assert_int_equal(post("hanh", file, "/preview", ""), 303);
}

/* minh's attempt of ${key}: its player page, its label in ${label}. */
static struct reply
play(const char *key, int64_t *attempt, const char **label)
{
	struct reply r = driver_post(d, "minh", arena_printf(a,
	    "/items/%s/play", key), "");
	char *at;

	assert_int_equal(r.status, 303);
	*attempt = driver_count(d, "SELECT max(id) FROM attempt");
	r = driver_get(d, "minh", driver_header(d, &r, "location"));
	assert_int_equal(r.status, 200);
	at = strstr(r.body, "src=\"http://");
	assert_non_null(at);
	*label = arena_strndup(a, at + 12, strcspn(at + 12, "."));
	return (r);
}

/* What the wrapper gets to know. */
static void
launch(int64_t attempt, const char *label, const char *view, int runtime,
    int opened)
{
	char visit[TOKEN_VISIT], token[TOKEN_MAX];
	struct reply r;
	json_t *j;

	token_visit_any(visit);
	token_make(d->app.secret, attempt, visit, token);
	r = driver_send(d, NULL, M_POST, label, arena_printf(a,
	    "/launch/%s?e=0", token), arena_printf(a, "origin: http://%s."
	    "content.localhost:8080\n", label), NULL, 0);
	assert_int_equal(r.status, 200);
	j = json_loads(r.body, 0, NULL);
	assert_string_equal(json_string_value(json_object_get(j, "view")),
	    view);
	assert_int_equal(json_integer_value(json_object_get(j, "runtime")),
	    runtime);
	assert_int_equal(json_object_get(j, "cmi12") != NULL, runtime != 0);
	assert_int_equal(json_is_true(json_object_get(j, "opened")), opened);
	assert_false(json_is_true(json_object_get(j, "tracked")));
	json_decref(j);
}

static struct reply
content(const char *label, const char *path)
{
	return (driver_send(d, NULL, M_GET, label, path, NULL, NULL, 0));
}

static void
played(void **state)
{
	const char *label;
	struct reply r;
	int64_t attempt;

	(void)state;
	publish(zipped, "elesson", "Truyện tranh");
	publish(file, "video", "Tờ giấy màu");
	r = play(zipped, &attempt, &label);
	assert_true(shelf_has(&r, "class=\"frame tall\""));
	assert_false(shelf_has(&r, "data-done"));
	launch(attempt, label, "frame", 12, 1);
	r = content(label, "/f/index.html");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "Ngày xưa"));
	assert_string_equal(driver_header(d, &r, "content-type"), "text/html");
	assert_int_equal(content(label, "/f/h%C3%ACnh/1.png").status, 200);
	assert_int_equal(content(label, "/f/2.png").status, 404);

	r = play(file, &attempt, &label);
	assert_true(shelf_has(&r, "class=\"frame\""));
	assert_true(shelf_has(&r, "data-done"));
	launch(attempt, label, "picture", 0, 0);
	r = content(label, "/f/file");
	assert_int_equal(r.status, 200);
	assert_string_equal(r.body, "__GIAY do");
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "image/x-to-giay");
}

/* Both are in the library and its workbook; one is an e-lesson and counts. */
static void
counted(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "0 trên 4"));
	publish(zipped, "elesson", "Truyện tranh");
	publish(file, "video", "Tờ giấy màu");
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "1 trên 4"));
	r = driver_get(d, "minh", "/library?l=l30");
	assert_true(shelf_has(&r, arena_printf(a, "/items/%s", zipped)));
	assert_true(shelf_has(&r, arena_printf(a, "/items/%s", file)));
	r = get("loan", "", zipped);
	assert_true(shelf_has(&r, "Truyện tranh"));
	r = get("hanh", "/versions", file);
	assert_true(shelf_has(&r, "Tờ giấy màu"));
	r = driver_get(d, "duc", "/library.xlsx");
	assert_int_equal(r.status, 200);
	assert_true(sheet_has(&r, STRINGS, "Truyện tranh<"));
	assert_true(sheet_has(&r, STRINGS, "Tờ giấy màu<"));
}

static void
problem(void *arg, const char *code, const char *text)
{
	(void)text;
	if (strcmp(code, "INDEX-MISSING") == 0)
		++*(int *)arg;
}

/* What goes by SQL: fingerprints made later, and the look at every index. */
static void
by_sql(void **state)
{
	char path[400];
	struct err e = { 0 };
	int missing = 0;
	struct verify v = { .data = d->data, .say = problem, .arg = &missing };

	(void)state;
	assert_int_equal(driver_count(d, "SELECT count(*) FROM package_file"
	    " WHERE bytes > 0"), 3);
	driver_count(d, "DELETE FROM package_file");
	work();
	assert_int_equal(driver_count(d, "SELECT count(*) FROM package_file"
	    " WHERE bytes > 0"), 3);
	assert_int_equal(verify_open(&v, &e), 0);
	assert_int_equal(verify_all(&v, &e), 0);
	assert_int_equal(v.indexes, 1);
	assert_int_equal(missing, 0);
	objects_index_path(d->data, hash, path, sizeof(path));
	assert_int_equal(unlink(path), 0);
	assert_int_equal(verify_all(&v, &e), 0);
	assert_int_equal(missing, 1);
	db_close(v.db);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(checked), CASE(played), CASE(counted), CASE(by_sql),
	};

	return (cmocka_run_group_tests(tests, begin_all, NULL));
}
