/*
 * The papers of one month as files: minutes as page, .docx, .xlsx and PDF, the
 * table as .xlsx.  HOCLIEU_OFFICE names the folder that tests/e2e/office.test.mjs
 * opens them in with the programs of an office; without it they are made and
 * looked at here.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"
#include "util/files.h"
#include "runner/minutes_pdf.h"
#include "quota/minutes.h"
#include "tests/lib/shelf.h"

static struct driver *d;
static char folder[300];

static int
setup(void **state)
{
	const char *env = getenv("HOCLIEU_OFFICE");

	(void)state;
	d = driver_new();
	shelf_make(d);
	snprintf(folder, sizeof(folder), "%s", env != NULL ? env : d->data);
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
put(const char *name, const void *p, size_t n)
{
	struct err e = { 0 };
	char path[400];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	assert_int_equal(files_write(path, p, n, 0600, &e), 0);
}

static void
keep(const char *path, const char *name)
{
	struct reply r = driver_get(d, "duc", path);

	assert_int_equal(r.status, 200);
	put(name, r.body, r.len);
}

/* The PDF of the newest closing, as the runner's child draws it. */
static void
keep_pdf(const char *name)
{
	struct arena *a = arena_new();
	struct buf out = { 0 };
	struct err e = { 0 };
	json_t *m;

	m = minutes_model(d->app.read, a, driver_count(d, "SELECT max(id) FROM"
	    " quota_close"), &e);
	assert_non_null(m);
	assert_int_equal(minutes_pdf(m, &out, &e), 0);
	assert_true(out.len > 1000);
	assert_memory_equal(out.p, "%PDF-", 5);
	put(name, out.p, out.len);
	json_decref(m);
	buf_free(&out);
	arena_free(a);
}

/* Two departments, a leave, what waits, what is late, what is the same file. */
static void
story(void)
{
	static const char *const rows[] = {
		"UPDATE person_grant SET since = 0",
		"UPDATE person SET unit_id = (SELECT id FROM unit WHERE kind ="
		" 'department') WHERE login IN ('ha', 'hanh')",
		"INSERT INTO unit (key, parent_id, kind, name, created)"
		" SELECT 'to45', id, 'department', 'Tổ 4-5', 0 FROM unit"
		" WHERE kind = 'school'",
		"UPDATE person SET unit_id = (SELECT id FROM unit WHERE key ="
		" 'to45') WHERE login = 'loan'",
		"UPDATE person SET key = 'k-' || login WHERE login IN ('hanh',"
		" 'loan', 'ha')",
		"INSERT INTO quota_exempt (person_id, from_day, until_day,"
		" factor, note, created) SELECT id, 20261019, 20261023, 0,"
		" 'nghỉ ốm', 0 FROM person WHERE login = 'loan'"
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		shelf_sql(d, rows[i]);
	shelf_lesson(d, "a", "hanh", "published", 10, 6, "Mi-li-mét");
	shelf_lesson(d, "b", "hanh", "published", 10, 9, "Gam & <ki-lô-gam>");
	shelf_lesson(d, "c", "loan", "published", 10, 12, "=1+1 \"số\"");
	shelf_lesson(d, "d", "loan", "submitted", 10, 29, "Hình tròn");
	shelf_lesson(d, "e", "hanh", "returned", 10, 30, "Bảng nhân 9");
	shelf_lesson(d, "f", "hanh", "published", 10, 31, "Phim về cân");
	shelf_sql(d, "UPDATE item SET kind = 'video' WHERE key = 'f'");
}

static void
papers(void **state)
{
	(void)state;
	story();
	keep("/month.xlsx?m=2026-10", "board-open.xlsx");
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=1&sure=1&place=th%C6%B0%20vi%E1%BB%87n"
	    "&secretary=k-hanh&remarks=B%C3%A0i%20ch%E1%BA%A1y%20t%E1%BB%91t"
	    "%20%26%20%C4%91%E1%BB%A7%20h%C3%ACnh.%0AHai%20b%C3%A0i%20%3C10%3E"
	    "%20ph%C3%BAt.&proposals=T%E1%BB%95%204-5%20b%E1%BB%95%20sung%20"
	    "To%C3%A1n%203.").status, 303);
	assert_int_equal(driver_post(d, "duc", "/month/correct",
	    "m=2026-10&person=k-loan&delta=1&reason=B%C3%A0i%20%22H%C3%ACnh%20"
	    "tr%C3%B2n%22%20g%E1%BB%ADi%20%C4%91%C3%BAng%20h%E1%BA%A1n").status,
	    303);
	keep("/month/2026-10/minutes", "minutes.html");
	keep("/month/2026-10/minutes.docx", "minutes.docx");
	keep("/month/2026-10/minutes.xlsx", "minutes.xlsx");
	keep("/month.xlsx?m=2026-10", "board.xlsx");
	keep_pdf("minutes.pdf");
}

/* Forty departments and long remarks: more than one page. */
static void
many(void **state)
{
	char sql[600];
	int i;

	(void)state;
	story();
	for (i = 0; i < 40; i++) {
		snprintf(sql, sizeof(sql), "INSERT INTO unit (id, key,"
		    " parent_id, kind, name, created) SELECT %d, 'u%d', id,"
		    " 'department', 'Tổ chuyên môn số %d', 0 FROM unit WHERE"
		    " kind = 'school'", 500 + i, i, i + 10);
		shelf_sql(d, sql);
		snprintf(sql, sizeof(sql), "INSERT INTO person (id, key,"
		    " unit_id, login, name, folded, honorific, created) VALUES"
		    " (%d, 'p%d', %d, 'p%d', 'Nguyễn Thị Thứ %d', 'n', 'cô',"
		    " 0)", 500 + i, i, 500 + i, i, i + 10);
		shelf_sql(d, sql);
		snprintf(sql, sizeof(sql), "INSERT INTO person_grant"
		    " (person_id, role, unit_id, since) VALUES (%d, 'teacher',"
		    " %d, 0)", 500 + i, 500 + i);
		shelf_sql(d, sql);
	}
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=1&sure=1&remarks=Dong+mot").status, 303);
	keep_pdf("many.pdf");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = { CASE(papers), CASE(many) };

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
