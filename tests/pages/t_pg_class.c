/* The class's results, the pupil's finished lessons: filters, who is named, what never shows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "mot", "hanh", "published", "l30", "Mi-li-mét");
	shelf_item(d, "hai", "loan", "published", "l31", "Gam");
	shelf_item(d, "ba", "loan", "published", "l31", "Cân");
	shelf_sql(d, "UPDATE class SET key = 'k3a' WHERE name = '3A'");
	shelf_sql(d, "UPDATE class SET key = 'k3b' WHERE name = '3B'");
	shelf_sql(d, "INSERT INTO class_member (class_id, person_id, role)"
	    " SELECT c.id, p.id, 'pupil'"
	    " FROM class c, person p WHERE c.key = 'k3a' AND p.login = 'bao'");
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
set(const char *item, const char *until)
{
	char form[200];

	snprintf(form, sizeof(form), "do=set&from=2026-11-23&until=%s&item=%s"
	    "&class=k3a", until, item);
	assert_int_equal(driver_post(d, "hanh", "/assignments/new", form)
	    .status, 303);
}

static void
attempt(const char *login, const char *item, int done, int64_t at)
{
	char sql[600];

	snprintf(sql, sizeof(sql), "INSERT INTO attempt (key, label,"
	    " person_id, item_id, version_id, mode, done, nparts, parts_done,"
	    " score, seconds, started, last, finished) SELECT '%s-%s',"
	    " 'l%s-%s', p.id, i.id, i.version_id, 'normal', %d, 3, %d, 80, 60,"
	    " 1, %lld, CASE %d WHEN 1 THEN %lld END FROM person p, item i"
	    " WHERE p.login = '%s' AND i.key = '%s'", login, item, login,
	    item, done, done ? 3 : 1, (long long)at, done, (long long)at,
	    login, item);
	shelf_sql(d, sql);
}

/* What is set stands first; all of the grade is one press away. */
static void
which(void **state)
{
	struct reply r = driver_get(d, "hanh", "/classes/k3a");

	(void)state;
	model_holds(&r, "heads", "Mi-li-mét");
	model_holds(&r, "heads", "Cân");
	model_is(&r, "key", "k3a");
	set("mot", "2026-11-27");
	r = driver_get(d, "hanh", "/classes/k3a");
	model_is(&r, "heads.*.href", "/items/mot");
	model_lacks(&r, "", "/items/hai");
	r = driver_get(d, "hanh", "/classes/k3a?all=1");
	model_is(&r, "heads.*.href", "/items/hai");
	r = driver_get(d, "hanh", "/classes/k3a?all=0&s=toan");
	model_is(&r, "heads.*.href", "/items/mot");
	r = driver_get(d, "hanh", "/classes/k3a?all=0&s=tieng-viet");
	model_off(&r, "heads.0");
	model_on(&r, "set");
	/* Set to come: not yet a column. */
	shelf_sql(d, "UPDATE assignment SET from_day = 20261126");
	r = driver_get(d, "hanh", "/classes/k3a?all=0");
	model_lacks(&r, "", "/items/mot");
}

static void
open_only(void **state)
{
	struct reply r;

	(void)state;
	set("mot", "2026-11-27");
	attempt("minh", "mot", 1, 1795300000);
	r = driver_get(d, "hanh", "/classes/k3a?open=1");
	model_lacks(&r, "", "Nguyễn Minh Anh");
	model_is(&r, "rows.*.name", "Trần Gia Bảo");
	model_is(&r, "foot.*.done", "1");
	model_is(&r, "foot.*.of", "2");
	attempt("bao", "mot", 1, 1795300000);
	r = driver_get(d, "hanh", "/classes/k3a?open=1");
	model_off(&r, "rows.0");
	model_on(&r, "open");
	r = driver_get(d, "hanh", "/classes/k3a");
	model_is(&r, "rows.*.name", "Nguyễn Minh Anh");
}

static void
idle(void **state)
{
	struct reply r;

	(void)state;
	set("mot", "2026-11-27");
	r = driver_get(d, "hanh", "/classes/k3a");
	model_off(&r, "idle");
	set("hai", "2026-11-27");
	attempt("minh", "mot", 0, 1795300000);
	r = driver_get(d, "hanh", "/classes/k3a");
	model_is(&r, "idle.names", "Trần Gia Bảo");
	model_is(&r, "here", "/classes/k3a");
	/* A third one: minh has opened neither of the last two. */
	set("ba", "2026-11-28");
	r = driver_get(d, "hanh", "/classes/k3a");
	model_is(&r, "idle.names", "Nguyễn Minh Anh, Trần Gia Bảo");
	attempt("bao", "ba", 0, 1795300000);
	attempt("minh", "hai", 0, 1795300000);
	r = driver_get(d, "hanh", "/classes/k3a");
	model_off(&r, "idle");
}

/* Two attempts on two versions of one lesson: the finished one counts. */
static void
versions(void **state)
{
	struct reply r;

	(void)state;
	set("mot", "2026-11-27");
	attempt("minh", "mot", 1, 1795300000);
	shelf_sql(d, "INSERT INTO version (item_id, no, hash, file_name, bytes,"
	    " package_id, created) SELECT v.item_id, 2, v.hash, v.file_name,"
	    " v.bytes, v.package_id, 0 FROM version v JOIN item i ON i.id ="
	    " v.item_id WHERE i.key = 'mot'");
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, done, nparts, parts_done, started, last) SELECT"
	    " 'zwei', 'zwei', a.person_id, a.item_id, v.id, 'normal', 0, 3, 1,"
	    " 1, 1795390000 FROM attempt a JOIN version v ON v.item_id ="
	    " a.item_id AND v.no = 2");
	r = driver_get(d, "hanh", "/classes/k3a");
	model_is(&r, "rows.*.cells.*.href", "/attempts/minh-mot");
	model_lacks(&r, "rows", "/attempts/zwei");
	r = driver_get(d, "minh", "/");
	model_off(&r, "due.0");
	model_is(&r, "done.*.w_score", "8");
}

static void
chips(void **state)
{
	struct reply r = driver_get(d, "duc", "/classes/k3a");

	(void)state;
	model_is(&r, "classes.*.href", "/classes/k3b");
	r = driver_get(d, "hanh", "/classes/k3a");
	model_lacks(&r, "", "/classes/k3b");
	r = driver_get(d, "hanh", "/classes/k3a?s=" PROBE_URL "&all=x&open="
	    PROBE_URL "&p=-3&i=99999999999");
	assert_int_equal(r.status, 200);
	html_escaped(&r);
	assert_int_equal(driver_get(d, "loan", "/classes/k3a").status, 404);
	assert_int_equal(driver_get(d, "lan", "/classes/k3a").status, 403);
}

/* The pupil's own list: pages, withdrawn ones, nobody else's. */
static void
done(void **state)
{
	char key[16];
	struct reply r = driver_get(d, "minh", "/done");
	int i;

	(void)state;
	model_off(&r, "done.0");
	for (i = 0; i < 22; i++) {
		snprintf(key, sizeof(key), "n%02d", i);
		shelf_item(d, key, "hanh", "published", "l30", key);
		attempt("minh", key, 1, 1795300000 - i * 86400);
	}
	attempt("bao", "hai", 1, 1795300000);
	shelf_sql(d, "UPDATE item SET title = title || ' <b x=\">&amp;{{x}}'"
	    " WHERE key = 'n01'");
	r = driver_get(d, "minh", "/done");
	model_is(&r, "count", "22 bài");
	model_is(&r, "pager.text", "1–20 trong 22");
	model_is(&r, "done.*.href", "/items/n00");
	model_lacks(&r, "", "/items/n21");
	model_lacks(&r, "", "Gam");
	html_escaped(&r);
	r = driver_get(d, "minh", "/done?p=2");
	model_is(&r, "done.*.href", "/items/n21");
	shelf_sql(d, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE key = 'n21'");
	r = driver_get(d, "minh", "/done?p=2");
	model_on(&r, "done.*.w_out");
	model_lacks(&r, "", "/items/n21");
	assert_int_equal(driver_get(d, "minh", "/done?p=999").status, 303);
	r = driver_get(d, "minh", "/");
	model_is(&r, "done_all", "Xem cả 22 bài");
	assert_int_equal(driver_get(d, "hanh", "/done").status, 403);
}

/* Under way, not set: progress in parts; what is set has the hero. */
static void
home(void **state)
{
	struct reply r;

	(void)state;
	attempt("minh", "hai", 0, 1795300000);
	r = driver_get(d, "minh", "/");
	model_is(&r, "now.text", "Em học tiếp bài Gam nhé");
	model_is(&r, "now.more", "Em đã học 1 trong 3 phần.");
	model_is(&r, "now.w_parts.max", "3");
	model_is(&r, "now.w_parts.value", "1");
	model_on(&r, "half.0");
	set("mot", "2026-11-23");
	r = driver_get(d, "minh", "/");
	model_is(&r, "now.text", "Em làm bài Mi-li-mét nhé");
	model_is(&r, "now.more", "Cô Hạnh hẹn đến hết hôm nay.");
	model_on(&r, "half.0");
	/* Of two with one end the one that is begun. */
	set("hai", "2026-11-23");
	r = driver_get(d, "minh", "/");
	model_is(&r, "now.text", "Em học tiếp bài Gam nhé");
	model_is(&r, "now.more",
	    "Em đã học 1 trong 3 phần. Cô Hạnh hẹn đến hết hôm nay.");
	model_off(&r, "half.0");
	model_is(&r, "due_count", "2 bài");
	clock_set(clock_utc(2026, 11, 24) - 1);
	r = driver_get(d, "minh", "/");
	model_off(&r, "due.*.w_over");
	clock_set(clock_utc(2026, 11, 24));
	r = driver_get(d, "minh", "/");
	model_off(&r, "due.*.w_gone");
	model_on(&r, "due.*.w_over");
	model_holds(&r, "now.more", "đã hẹn đến hết hôm qua, em làm nốt nhé");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(which), CASE(open_only), CASE(idle), CASE(versions),
		CASE(chips), CASE(done), CASE(home),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
