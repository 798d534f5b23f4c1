/*
 * What an upload is taken for, and the question which page it begins with: from
 * the upload through the runner's own check to the pages.  The answer is given
 * once, by the author, and looked at again by the check.
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
#include "health/verify.h"
#include "runner/runner.h"
#include "tests/lib/shelf.h"
#include "tests/lib/ziptest.h"

#define TUS	"tus-resumable: 1.0.0\n"

static struct driver *d;
static struct arena *a;

/* Upload ${n} bytes as ${name}, and check them; the key of the item. */
static const char *
upload(const char *name, const void *p, size_t n)
{
	char b64[200], head[400];
	const char *path, *key;
	struct reply r;
	json_t *j;
	int status;
	pid_t pid;

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
	fflush(NULL);
	if ((pid = fork()) == 0)
		_exit(runner_once(d->data));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	return (key);
}

/* The runner does what is due. */
static void
work(void)
{
	int status;
	pid_t pid;

	fflush(NULL);
	if ((pid = fork()) == 0)
		_exit(runner_once(d->data));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

/* A zip of these pages, names separated by "|", each titled by its name. */
static const char *
zip(const char *name, const char *names)
{
	char copy[400], room[8192], text[200], *p, *save;
	struct ziptest z = { 0 };
	ssize_t n;
	int fd;

	strcpy(copy, names);
	for (p = strtok_r(copy, "|", &save); p != NULL;
	    p = strtok_r(NULL, "|", &save)) {
		snprintf(text, sizeof(text), "<title>Trang %s</title>", p);
		ziptest_text(&z, p, text);
	}
	fd = ziptest_fd(&z);
	n = pread(fd, room, sizeof(room), 0);
	close(fd);
	assert_true(n > 0 && n < (ssize_t)sizeof(room));
	return (upload(name, room, (size_t)n));
}

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	a = arena_new();
	shelf_make(d);
	/* No previews: what this is about does not depend on the machine's programs. */
	driver_sql(d, "INSERT INTO setting (name, value) VALUES"
	    " ('preview-office', 'none'), ('preview-pdf', 'none')");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	arena_free(a);
	return (0);
}

static struct reply
get(const char *who, const char *key, const char *tail)
{
	return (driver_get(d, who, arena_printf(a, "/items/%s%s", key,
	    tail)));
}

static struct reply
answer(const char *who, const char *key, const char *form)
{
	return (driver_post(d, who, arena_printf(a, "/items/%s/start", key),
	    form));
}

/* The package that the report of ${key} shows. */
static long long
seen(const char *key)
{
	return (driver_count(d, arena_printf(a, "SELECT v.package_id FROM"
	    " version v JOIN item i ON i.version_id = v.id WHERE i.key = '%s'",
	    key)));
}

/* state of the upload list */
static const char *
listed(void)
{
	struct reply r = driver_get(d, "hanh", "/files/mine");
	json_t *j = json_loads(r.body, 0, NULL);
	const char *s = arena_strdup(a, json_string_value(json_object_get(
	    json_array_get(json_object_get(j, "uploads"), 0), "state")));

	json_decref(j);
	return (s);
}

/* Two pages: asked, not handed in meanwhile, answered, opened. */
static void
asked(void **state)
{
	const char *key = zip("hai-trang.zip", "chuong1.html|chương 2.html");
	struct reply r = get("hanh", key, "/report");

	(void)state;
	assert_string_equal(listed(), "asks");
	model_page(&r, "report");
	model_is(&r, "verdict_tone", "warn");
	model_is(&r, "verdict_head", "Bài mở từ trang nào?");
	model_count(&r, "starts", 2);
	model_is(&r, "starts.1.path", "chương 2.html");
	model_is(&r, "starts.1.title", "Trang chương 2.html");
	model_on(&r, "can_choose");
	model_off(&r, "can_file");
	model_off(&r, "ticks.0");
	assert_int_equal(get("ha", key, "/report").status, 404);
	r = get("hanh", key, "");
	model_holds(&r, "stands.text", "chọn trang mở đầu");
	model_off(&r, "can_preview");
	/* Filed it may be, handed in not. */
	r = driver_post(d, "hanh", arena_printf(a, "/items/%s/edit", key),
	    "title=Mi-li-m%C3%A9t&kind=elesson&licence=school&source=x"
	    "&about=&lesson=l30&do=submit");
	assert_int_equal(r.status, 422);
	html_has(&r, "Chưa biết bài mở từ trang nào");
	assert_true(shelf_is(d, key, "draft"));
	assert_int_equal(driver_post(d, "hanh", arena_printf(a,
	    "/items/%s/preview", key), "").status, 409);
	r = answer("hanh", key, arena_printf(a, "package=%lld&start="
	    "ch%%C6%%B0%%C6%%A1ng+2.html", seen(key)));
	assert_int_equal(r.status, 303);
	assert_true(shelf_is(d, key, "checking"));
	assert_string_equal(listed(), "checking");
	r = get("hanh", key, "/report");
	model_on(&r, "checking");
	work();
	assert_true(shelf_is(d, key, "draft"));
	assert_string_equal(listed(), "ready");
	r = get("hanh", key, "/report");
	model_off(&r, "starts.0");
	model_on(&r, "can_file");
	model_on(&r, "can_again");
	model_is(&r, "infos.*.code", "start-chosen");
	assert_int_equal(driver_count(d, arena_printf(a, "SELECT count(*) FROM"
	    " package p JOIN package_entry n ON n.package_id = p.id WHERE"
	    " p.id = %lld AND playable = 1 AND asks = 0 AND n.path ="
	    " 'chương 2.html'", seen(key))), 1);
	assert_int_equal(driver_post(d, "hanh", arena_printf(a,
	    "/items/%s/preview", key), "").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit"
	    " WHERE verb = 'choose-start'"), 1);
}

/* Wrong answers, late ones, those of others. */
static void
refused(void **state)
{
	const char *key = zip("hai-trang.zip", "a.html|b.html");
	long long p = seen(key);
	struct reply r;

	(void)state;
	r = answer("hanh", key, arena_printf(a, "package=%lld", p));
	assert_int_equal(r.status, 422);
	model_holds(&r, "start_error", "Chưa chọn trang mở đầu");
	model_count(&r, "starts", 2);
	r = answer("hanh", key, arena_printf(a, "package=%lld&start=c.html",
	    p));
	assert_int_equal(r.status, 422);
	r = answer("hanh", key, arena_printf(a, "package=%lld&start="
	    "..%%2Fa.html", p));
	assert_int_equal(r.status, 422);
	assert_int_equal(answer("loan", key, arena_printf(a,
	    "package=%lld&start=a.html", p)).status, 404);
	assert_int_equal(answer("minh", key, arena_printf(a,
	    "package=%lld&start=a.html", p)).status, 403);
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=a.html", p + 1)).status, 409);
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=a.html", p)).status, 303);
	/* The other window, before the check and after it. */
	assert_in_range(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=b.html", p)).status, 404, 409);
	work();
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=b.html", p)).status, 409);
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=b.html", seen(key))).status, 409);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM version WHERE"
	    " chosen = 'a.html'"), 1);
}

/* The author thinks again; in review and live nothing changes any more. */
static void
again(void **state)
{
	const char *key = zip("hai-trang.zip", "a.html|b.html");
	struct reply r;

	(void)state;
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=a.html", seen(key))).status, 303);
	work();
	/* What a preview met is said of the page that it began with. */
	shelf_sql(d, "INSERT INTO play_remark (id, version_id, preview, kind,"
	    " element, value, first, last) SELECT 1, max(id), 1, 'missing',"
	    " 'cua-a.png', '', 1, 1 FROM version");
	shelf_sql(d, "INSERT INTO play_remark_person (remark_id, person_id)"
	    " SELECT 1, owner_id FROM item ORDER BY id DESC LIMIT 1");
	r = get("hanh", key, "/report");
	html_has(&r, "cua-a.png");
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&again=1", seen(key))).status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM play_remark"), 0);
	work();
	r = get("hanh", key, "/report");
	model_count(&r, "starts", 2);
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=b.html", seen(key))).status, 303);
	work();
	assert_int_equal(driver_count(d, "SELECT count(*) FROM version WHERE"
	    " chosen = 'b.html'"), 1);
	assert_int_equal(driver_post(d, "hanh", arena_printf(a,
	    "/items/%s/edit", key), "title=Mi-li-m%C3%A9t&kind=elesson"
	    "&licence=school&source=x&about=&lesson=l30&do=submit").status,
	    303);
	assert_in_range(answer("hanh", key, arena_printf(a,
	    "package=%lld&again=1", seen(key))).status, 403, 409);
	r = get("ha", key, "/report");
	assert_int_equal(r.status, 200);
	model_off(&r, "can_again");
	assert_true(shelf_is(d, key, "submitted"));
}

/* Kinds, tones and words of what is only kept, and of what only half plays. */
static void
kept(void **state)
{
	static const struct {
		const char *name, *bytes, *kind, *tone, *code, *listed;
	} rows[] = {
		{ "bai.flipchart", " Bamboo ....", "board", "warn",
		  "kept-board", "kept" },
		{ "cau.xml", "<questestinterop/>", "material", "warn",
		  "kept-qti", "kept" },
		{ "a.wmv", "\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9....",
		  "video", "warn", "kept-video", "kept" },
		{ "De kiem tra.doc", "{\\rtf1", "test", "ok", "kept-office",
		  "ready" },
	};
	struct reply r;
	const char *key;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		key = upload(rows[i].name, rows[i].bytes,
		    strlen(rows[i].bytes));
		assert_string_equal(listed(), rows[i].listed);
		assert_int_equal(driver_count(d, arena_printf(a, "SELECT"
		    " count(*) FROM item WHERE key = '%s' AND kind = '%s'",
		    key, rows[i].kind)), 1);
		r = get("hanh", key, "/report");
		model_is(&r, "verdict_tone", rows[i].tone);
		model_is(&r, strcmp(rows[i].tone, "ok") == 0 ?
		    "infos.*.code" : "warns.*.code", rows[i].code);
		if (strcmp(rows[i].tone, "warn") == 0)
			model_is(&r, "verdict_head",
			    "Chỉ để tải về, học sinh không mở được");
	}
	key = zip("bai.h5p", "h5p.json|content/content.json");
	assert_string_equal(listed(), "kept");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item WHERE"
	    " kind = 'material'"), 2);
	/* What opens stays a lesson, with its warning. */
	key = zip("bai.zip", "a.au|a.crs|index.html");
	r = get("hanh", key, "/report");
	model_is(&r, "warns.*.code", "kept-aicc");
}

static void
problem(void *arg, const char *code, const char *text)
{
	fprintf(stderr, "%s %s\n", code, text);
	++*(int *)arg;
}

/* Packages of answered questions stay behind; verify finds nothing wrong. */
static void
verified(void **state)
{
	struct err e = { 0 };
	int wrong = 0;
	struct verify v = { .data = d->data, .say = problem, .arg = &wrong };
	const char *key = zip("hai-trang.zip", "a.html|b.html");

	(void)state;
	assert_int_equal(answer("hanh", key, arena_printf(a,
	    "package=%lld&start=a.html", seen(key))).status, 303);
	work();
	assert_int_equal(verify_open(&v, &e), 0);
	assert_int_equal(verify_all(&v, &e), 0);
	assert_int_equal(wrong, 0);
	db_close(v.db);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(asked), CASE(refused), CASE(again), CASE(kept),
		CASE(verified),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
