/*
 * A kind is one row: a pretend kind is added to the table and walked through
 * everything that items go through.  What decides by a kind's name anywhere
 * else does not know this one, and the walk stops there.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "util/clock.h"
#include "util/code.h"

#include "store/jobs.h"
#include "library/intake.h"
#include "library/kinds.h"
#include "library/library.h"
#include "runner/checks.h"
#include "app/tables.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"
#include "tests/lib/ziptest.h"

#define WORD	"Trò chơi học tập"
#define INSIDE	"trò chơi học tập"
#define TUS	"tus-resumable: 1.0.0\n"
#define STRINGS	"xl/sharedStrings.xml"
#define FIELDS	"title=%C4%90o+%C4%91%E1%BB%99+d%C3%A0i&kind=game&" \
		"licence=school&source=t%E1%BB%B1+l%C3%A0m&about="
#define PLACE	"&place_grade=3&place_subject=toan"

static const struct kind game = {
	.name = "game", .word = WORD, .inside = INSIDE,
	.needs_lesson = 1, .audience = AUDIENCE_GRADE
};
static const struct kind loose = {
	.name = "game", .word = WORD, .inside = INSIDE,
	.needs_lesson = 0, .audience = AUDIENCE_GRADE
};

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	kinds_pretend(&game);
	d = driver_new();
	shelf_make(d);
	shelf_sql(d, "UPDATE person_grant SET since = 0");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	kinds_pretend(NULL);
	return (0);
}

static const char *
path(const char *before, const char *key, const char *after)
{
	static char out[4][300];
	static unsigned turn;
	char *p = out[turn++ % 4];

	snprintf(p, sizeof(out[0]), "%s%s%s", before, key, after);
	return (p);
}

static int
post(const char *who, const char *where, const char *form)
{
	return (driver_post(d, who, where, form).status);
}

/* The runner's part: the upload becomes a version, the sandbox checks it. */
static void
work_jobs(void)
{
	static const struct sql_table *const own[] = { &intake_sql };
	struct pollfd fds[CHECKS_FDS];
	struct err e = { 0 };
	struct checks *c;
	struct job job;
	struct db *db;

	db = tables_with(d->data, DB_WRITE, own, 1, &e);
	assert_non_null(db);
	c = checks_new(d->data, db, NULL);
	for (;;) {
		if (checks_count(c) > 0) {
			poll(fds, (nfds_t)checks_fds(c, fds), 200);
			assert_int_equal(checks_pump(c, &e), 0);
			continue;
		}
		assert_int_equal(intake_begin(db, &e), 0);
		if (jobs_take_but(db, JOBS_LEASE, "minutes", &job, &e) == 0) {
			assert_int_equal(db_commit(db, &e), 0);
			break;
		}
		assert_int_equal(db_commit(db, &e), 0);
		assert_int_equal(strcmp(job.kind, "finish") == 0 ?
		    intake_finish(db, d->data, &job, &e) :
		    checks_start(c, &job, &e), 0);
	}
	checks_free(c);
	db_close(db);
}

/* A page in a zip, sent as a browser does; the key of its item. */
static const char *
send_page(void)
{
	static char key[CODE_KEY];
	char b64[100], head[400];
	const char *where, *name = "Đo độ dài.zip";
	struct ziptest z = { 0 };
	struct reply r;

	ziptest_text(&z, "index.html", "<!doctype html><title>Đo độ dài"
	    "</title><h1>Xin chào</h1>");
	ziptest_end(&z, NULL);
	assert_int_equal(code_b64url(name, strlen(name), b64, sizeof(b64)), 0);
	snprintf(head, sizeof(head), TUS "upload-length: %zu\n"
	    "upload-metadata: filename %s,filetype YQ\n", z.out.len, b64);
	r = driver_send(d, "hanh", M_POST, NULL, "/files", head, NULL, 0);
	assert_int_equal(r.status, 201);
	assert_non_null(where = driver_header(d, &r, "location"));
	r = driver_send(d, "hanh", M_PATCH, NULL, where, TUS "upload-offset: 0"
	    "\ncontent-type: application/offset+octet-stream\n", z.out.p,
	    z.out.len);
	assert_int_equal(r.status, 204);
	buf_free(&z.out);
	work_jobs();
	r = driver_get(d, "hanh", "/library?mine=1");
	assert_non_null(where = strstr(r.body, "href=\"/items/"));
	snprintf(key, sizeof(key), "%s", where + strlen("href=\"/items/"));
	key[strcspn(key, "\"/")] = '\0';
	return (key);
}

/* The principal asks two of the kind a month: a look first, then saved. */
static void
add_rule(void)
{
	static const char form[] = "role=teacher&kinds=game&many=2&from=202611";
	char saved[300];
	struct reply r;
	const char *p;

	r = driver_get(d, "duc", "/month/rules/new");
	assert_true(shelf_has(&r, "value=\"game\""));
	assert_true(shelf_has(&r, WORD));
	r = driver_post(d, "duc", "/month/rules/new", form);
	assert_int_equal(r.status, 200);
	assert_non_null(p = strstr(r.body, "name=\"seen\" value=\""));
	p += strlen("name=\"seen\" value=\"");
	snprintf(saved, sizeof(saved), "%s&do=save&seen=%.*s", form,
	    (int)strcspn(p, "\""), p);
	assert_int_equal(post("duc", "/month/rules/new", saved), 303);
	r = driver_get(d, "duc", "/month/rules");
	assert_true(shelf_has(&r, "ít nhất 2 " INSIDE " mỗi tháng"));
}

/* Filed by its author: the form asks what the row says. */
static void
file_it(const char *key)
{
	const char *edit = path("/items/", key, "/edit");
	struct reply r = driver_get(d, "hanh", edit);

	assert_true(shelf_has(&r, "<option value=\"game\""));
	assert_true(shelf_has(&r, ">" WORD "</option>"));
	r = driver_get(d, "hanh", path("/items/file?item=", key, ""));
	assert_true(shelf_has(&r, "<option value=\"game\""));
	/* Without a lesson it stays a draft, in the form and in old drafts. */
	assert_int_equal(post("hanh", edit, FIELDS "&do=submit"), 422);
	assert_true(shelf_is(d, key, "draft"));
	assert_int_equal(post("hanh", edit, FIELDS "&lesson=l30&do=submit"),
	    303);
	assert_true(shelf_is(d, key, "submitted"));
}

static void
review_it(const char *key)
{
	const char *yes = path("item=", key, "&do=approve");
	struct reply r;

	r = driver_get(d, "ha", path("/review?item=", key, ""));
	assert_true(shelf_has(&r, WORD));
	r = driver_get(d, "ha", "/review.xlsx");
	assert_true(sheet_has(&r, STRINGS, WORD));
	assert_int_equal(post("ha", "/review", yes), 303);
	assert_int_equal(post("duc", "/review", yes), 303);
	assert_true(shelf_is(d, key, "published"));
}

static void
play_it(const char *key)
{
	struct reply r = driver_get(d, "minh", path("/items/", key, ""));
	const char *where;

	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, WORD));
	r = driver_post(d, "minh", path("/items/", key, "/play"), "");
	assert_int_equal(r.status, 303);
	assert_non_null(where = driver_header(d, &r, "location"));
	r = driver_get(d, "minh", where);
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, ".content.localhost"));
	assert_int_equal(driver_count(d, "SELECT count(*) FROM attempt"), 1);
}

static void
walk(void **state)
{
	const char *key;
	struct reply r;

	(void)state;
	add_rule();
	key = send_page();
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item WHERE"
	    " kind = 'elesson' AND state = 'draft'"), 1);
	file_it(key);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item WHERE"
	    " kind = 'game'"), 1);
	review_it(key);
	play_it(key);
	/* Four e-lessons and two of these are owed; one of these is there. */
	r = driver_get(d, "hanh", "/month");
	assert_true(shelf_has(&r, "Tháng 11 cô còn thiếu 5 bài giảng"));
	assert_true(shelf_has(&r, "ít nhất 2 " INSIDE " mỗi tháng"));
	assert_true(shelf_has(&r, "được tính cho tháng 11"));
	r = driver_get(d, "duc", "/month.xlsx");
	assert_true(sheet_has(&r, STRINGS, WORD));
	r = driver_get(d, "duc", "/month/rules.xlsx");
	assert_true(sheet_has(&r, STRINGS, INSIDE));
	r = driver_get(d, "hanh", "/library.xlsx");
	assert_true(sheet_has(&r, STRINGS, WORD));
	/* The closed month keeps it, the minutes name it. */
	clock_set(clock_utc(2026, 12, 2));
	assert_int_equal(post("duc", "/month/close", "m=2026-11&waiting=0"),
	    303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_credit"),
	    1);
	r = driver_get(d, "duc", "/month/2026-11/minutes");
	assert_true(shelf_has(&r, "ít nhất 2 " INSIDE " trong tháng"));
}

/* No rule asks for it: the month says so in its words. */
static void
not_owed(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 11, 4, "Mot");
	shelf_sql(d, "UPDATE item SET kind = 'game'");
	r = driver_get(d, "hanh", "/month");
	assert_true(shelf_has(&r, "định mức không tính loại “" WORD "”"));
	assert_true(shelf_has(&r, "Tháng 11 cô còn thiếu 4 bài giảng"));
}

/* All kinds may be ticked at once, however many there are. */
static void
all_ticked(void **state)
{
	char form[600];
	struct reply r;
	int i;

	(void)state;
	snprintf(form, sizeof(form), "role=teacher&many=1&from=202611");
	for (i = 0; i < kinds_count(); i++)
		snprintf(form + strlen(form), sizeof(form) - strlen(form),
		    "&kinds=%s", kinds_at(i)->name);
	r = driver_post(d, "duc", "/month/rules/new", form);
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "value=\"game\" checked"));
	/* One more is no rule that forgets the last. */
	snprintf(form + strlen(form), sizeof(form) - strlen(form),
	    "&kinds=game");
	assert_int_equal(post("duc", "/month/rules/new", form), 422);
}

/* A row that says so lets an item through without a lesson. */
static void
without_lesson(void **state)
{
	(void)state;
	shelf_item(d, "nhap", "hanh", "draft", NULL, "Mi-li-mét");
	assert_int_equal(post("hanh", "/items/nhap/edit", FIELDS "&do=submit"),
	    422);
	kinds_pretend(&loose);
	assert_int_equal(post("hanh", "/items/nhap/edit", FIELDS PLACE
	    "&do=submit"),
	    303);
	assert_true(shelf_is(d, "nhap", "submitted"));
}

/* Without its row no form takes it, and what is stored says its bare name. */
static void
without_row(void **state)
{
	struct reply r;

	(void)state;
	shelf_item(d, "nhap", "hanh", "draft", "l30", "Mi-li-mét");
	shelf_sql(d, "UPDATE item SET kind = 'game'");
	kinds_pretend(NULL);
	assert_int_equal(post("hanh", "/items/nhap/edit", FIELDS
	    "&lesson=l30&do=save"), 422);
	r = driver_get(d, "hanh", "/items/nhap");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, ">game"));
	assert_int_equal(post("duc", "/month/rules/new",
	    "role=teacher&kinds=game&many=1&from=202611"), 422);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(walk), CASE(not_owed), CASE(all_ticked),
		CASE(without_lesson), CASE(without_row),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
