/* Reports become rows, rows become what pages show. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "util/arena.h"

#include "parse/findings.h"
#include "parse/report.h"
#include "parse/reportread.h"
#include "words/i18n.h"
#include "packages/packages.h"
#include "packages/remarks.h"
#include "tests/lib/tmpdata.h"

static struct tmpdata t;
static struct arena *a;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	tmpdata_new(&t);
	a = arena_new();
	memset(&e, 0, sizeof(e));
	tmpdata_sql(&t, "INSERT INTO object VALUES ('h', 123, 0, NULL)");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	i18n_unload();
	arena_free(a);
	tmpdata_free(&t);
	return (0);
}

static void
t_scorm(void **state)
{
	struct check_report *r = report_new();
	struct check_entry *en;
	struct entry *list;
	struct package *p;
	int64_t id = 0;
	const char *goals[] = { "chính", "đo \"dài\"" };
	json_t *launch;

	(void)state;
	r->format = CHECK_SCORM2004_3;
	r->title = "Bài 30. Mi-li-mét";
	r->files = 12;
	r->bytes = 3456;
	en = report_entry(r);
	en->title = "Phần 1";
	en->identifier = "A";
	en = report_entry(r);
	en->title = "Khởi động";
	en->identifier = "B";
	en->name = "mở đầu.html";
	en->tail = "?a=1#b";
	en->kind = CHECK_SCO;
	en->depth = 1;
	en->passing = "0.8";
	en->launch_data = "x \"y\"";
	en->objectives = goals;
	en->nobjectives = 2;
	report_settle(r);
	assert_int_equal(r->verdict, CHECK_READY);
	assert_int_equal(packages_store(t.db, "h", r, &id, &e), 0);
	assert_int_equal(packages_find(t.db, a, id, &p, &e), 1);
	assert_non_null(p);
	assert_string_equal(p->format, "scorm2004");
	assert_string_equal(p->edition, "2004 3rd Edition");
	assert_string_equal(p->verdict, "ready");
	assert_string_equal(p->title, "Bài 30. Mi-li-mét");
	assert_int_equal(p->bytes, 123);
	assert_int_equal(p->unpacked, 3456);
	assert_int_equal(p->nentries, 1);
	assert_int_equal(p->nscos, 1);
	assert_int_equal(p->playable, 1);
	assert_int_equal(packages_entries(t.db, a, id, &list, &e), 2);
	assert_string_equal(list[0].path, "");
	assert_int_equal(list[0].is_sco, 0);
	assert_string_equal(list[1].path, "mở đầu.html");
	assert_string_equal(list[1].suffix, "?a=1#b");
	assert_int_equal(list[1].is_sco, 1);
	assert_int_equal(list[1].version, 2004);
	assert_int_equal(list[1].depth, 1);
	launch = json_loads(list[1].launch, 0, NULL);
	assert_string_equal(json_string_value(json_object_get(launch,
	    "passing")), "0.8");
	assert_string_equal(json_string_value(json_object_get(launch,
	    "launch_data")), "x \"y\"");
	assert_int_equal(json_array_size(json_object_get(launch,
	    "objectives")), 2);
	assert_string_equal(json_string_value(json_array_get(json_object_get(
	    launch, "objectives"), 1)), "đo \"dài\"");
	json_decref(launch);
	report_free(r);
}

static void
t_single_file(void **state)
{
	struct check_report *r = report_new();
	struct package *p;
	struct entry *list;
	int64_t id = 0;

	(void)state;
	r->format = CHECK_PDF;
	r->title = "Đề kiểm tra";
	r->media = "application/pdf";
	report_settle(r);
	assert_int_equal(packages_store(t.db, "h", r, &id, &e), 0);
	assert_int_equal(packages_entries(t.db, a, id, &list, &e), 1);
	assert_string_equal(list[0].path, PACKAGE_WHOLE);
	assert_string_equal(list[0].title, "Đề kiểm tra");
	assert_int_equal(packages_find(t.db, a, id, &p, &e), 1);
	assert_int_equal(p->playable, 1);
	report_free(r);
}

static void
t_refused(void **state)
{
	struct check_report *r = reportread_refused("check-crashed");
	struct entry *list;
	struct package *p;
	int64_t id = 0;
	json_t *f;

	(void)state;
	assert_int_equal(packages_store(t.db, "h", r, &id, &e), 0);
	assert_int_equal(packages_find(t.db, a, id, &p, &e), 1);
	assert_string_equal(p->verdict, "refused");
	assert_string_equal(p->reason, "check-crashed");
	assert_int_equal(p->playable, 0);
	assert_int_equal(packages_entries(t.db, a, id, &list, &e), 0);
	f = packages_findings(t.db, a, id, "vi", &e);
	assert_int_equal(json_array_size(f), 1);
	assert_string_equal(json_string_value(json_object_get(
	    json_array_get(f, 0), "severity")), "error");
	assert_true(strlen(json_string_value(json_object_get(
	    json_array_get(f, 0), "repair"))) > 10);
	json_decref(f);
	assert_int_equal(packages_find(t.db, a, id + 1, &p, &e), 0);
	assert_null(p);
	report_free(r);
}

/* A catalogue that has one text: the title of the first finding. */
static void
catalogue(void)
{
	const char *title = findings_list(&(size_t){ 0 })[0].title;
	char po[500];

	snprintf(po, sizeof(po), "msgid \"%s\"\nmsgstr \"file {{file}} "
	    "{{none}}!\"\n", title);
	assert_int_equal(i18n_load_po("en", po, strlen(po), &e), 0);
}

/* Errors first; {{name}}s filled; unknown codes shown by their name. */
static void
t_remarks(void **state)
{
	json_t *f;

	(void)state;
	f = remarks_make(a, "vi", "no-such-code", "warn", "a.html", "{}");
	assert_string_equal(json_string_value(json_object_get(f, "title")),
	    "no-such-code");
	json_decref(f);
	catalogue();
	f = remarks_make(a, "en", findings_list(&(size_t){ 0 })[0].code, "warn",
	    "", "{\"file\": \"<b>\"}");
	assert_string_equal(json_string_value(json_object_get(f, "title")),
	    "file <b> !");
	json_decref(f);
	f = remarks_make(a, "en", findings_list(&(size_t){ 0 })[0].code, "warn",
	    "", "not json");
	assert_string_equal(json_string_value(json_object_get(f, "title")),
	    "file  !");
	json_decref(f);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(t_scorm), CASE(t_single_file), CASE(t_refused),
		CASE(t_remarks),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
