/* A live item with a next version: who sees which of them; versions; tombstones. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "bai", "hanh", "published", "l30", "Ten dang dung");
	shelf_item(d, "khac", "loan", "published", "l30", "Bai khac");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static int
post(const char *who, const char *path, const char *form)
{
	return (driver_post(d, who, path, form).status);
}

#define NEW_TITLE "title=%3Cb+x%3D%3E+moi+hon&kind=elesson&licence=school&" \
	"source=s%C3%A1ch&about=&lesson=l31&do="

static void
two_versions(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(post("hanh", "/items/bai/revise", ""), 303);
	assert_int_equal(post("hanh", "/items/bai/edit", NEW_TITLE "submit"),
	    303);
	/* The author and the reviewer see what is on its way; others do not. */
	r = driver_get(d, "hanh", "/items/bai");
	html_has(&r, "&lt;b x=&gt; moi hon");
	model_holds(&r, "stands.text", "Bản mới đã gửi duyệt");
	html_escaped(&r);
	r = driver_get(d, "ha", "/items/bai");
	model_holds(&r, "title", "moi hon");
	r = driver_get(d, "ha", "/review?item=bai");
	model_on(&r, "item.live");
	r = driver_get(d, "minh", "/items/bai");
	assert_int_equal(r.status, 200);
	model_is(&r, "title", "Ten dang dung");
	model_lacks(&r, "", "moi hon");
	r = driver_get(d, "loan", "/items/bai");
	model_is(&r, "title", "Ten dang dung");
	model_lacks(&r, "", "moi hon");
	r = driver_get(d, "loan", "/library");
	model_is(&r, "items.*.title", "Ten dang dung");
	model_lacks(&r, "", "moi hon");
	/* In the author's list once, with both states. */
	r = driver_get(d, "hanh", "/library?mine=1");
	model_off(&r, "pupil");
	model_on(&r, "items.*.next");
	r = driver_get(d, "hanh", "/library?state=submitted");
	model_holds(&r, "items.*.title", "moi hon");
	/* Approved, all see the new one. */
	assert_int_equal(post("ha", "/review", "item=bai&do=approve"), 303);
	assert_int_equal(post("duc", "/review", "item=bai&do=approve"), 303);
	r = driver_get(d, "minh", "/items/bai");
	model_holds(&r, "title", "moi hon");
	html_escaped(&r);
}

static void
given_up(void **state)
{
	(void)state;
	assert_int_equal(post("hanh", "/items/bai/revise", ""), 303);
	assert_int_equal(post("hanh", "/items/bai/revise", ""), 409);
	assert_int_equal(post("hanh", "/items/bai/edit", NEW_TITLE "save"),
	    303);
	assert_int_equal(post("hanh", "/items/bai/delete", ""), 409);
	assert_int_equal(post("ha", "/items/bai/discard", ""), 403);
	assert_int_equal(post("hanh", "/items/bai/discard", ""), 303);
	assert_true(shelf_is(d, "bai", "published"));
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item WHERE"
	    " key = 'bai' AND title = 'Ten dang dung'"), 1);
	assert_int_equal(post("hanh", "/items/bai/discard", ""), 409);
}

static void
past(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO version (id, item_id, no, hash, file_name,"
	    " bytes, package_id, created) SELECT 500, item_id, 2, hash,"
	    " '<b x=.zip', 1, 1, 2 FROM version WHERE file_name = 'bai.zip'");
	r = driver_get(d, "hanh", "/items/bai/versions");
	assert_int_equal(r.status, 200);
	model_is(&r, "versions.*.name", "Bản 2");
	model_on(&r, "diff.whole");
	html_escaped(&r);
	assert_int_equal(driver_get(d, "ha", "/items/bai/versions").status,
	    200);
	assert_int_equal(driver_get(d, "lan", "/items/bai/versions").status,
	    200);
	assert_int_equal(driver_get(d, "loan", "/items/bai/versions").status,
	    404);
	assert_int_equal(driver_get(d, "minh", "/items/bai/versions").status,
	    403);
	assert_int_equal(driver_get(d, "hanh",
	    "/items/bai/versions?from=9&to=x").status, 200);
	/* Beside another lesson, as far as one may see that. */
	r = driver_get(d, "ha", "/items/bai/versions?with=khac");
	model_is(&r, "diff.from", "Bai khac");
	shelf_item(d, "nhap", "loan", "draft", "l30", "Nhap cua Loan");
	r = driver_get(d, "hanh", "/items/bai/versions?with=nhap");
	assert_int_equal(r.status, 200);
	model_lacks(&r, "", "Nhap cua Loan");
}

static void
tombstone(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "hanh", "/items/bai/withdraw", "reason=&other=khac");
	assert_int_equal(r.status, 422);
	model_on(&r, "error");
	assert_int_equal(post("hanh", "/items/bai/withdraw",
	    "reason=x&other=khong"), 404);
	assert_int_equal(post("hanh", "/items/bai/withdraw",
	    "reason=x&other=bai"), 422);
	assert_int_equal(post("ha", "/items/bai/withdraw", "reason=" PROBE_URL
	    "&other=khac"), 303);
	/* A pupil learns that it is gone and what to do; not why. */
	r = driver_get(d, "minh", "/items/bai");
	assert_int_equal(r.status, 410);
	model_is(&r, "title", "Ten dang dung");
	model_is(&r, "day", "23/11/2026");
	model_is(&r, "other.href", "/items/khac");
	html_lacks(&r, "&lt;b x=");
	assert_int_equal(post("minh", "/items/bai/play", ""), 404);
	r = driver_get(d, "loan", "/items/bai");
	assert_int_equal(r.status, 410);
	html_has(&r, "&lt;b x=");
	html_escaped(&r);
	/* Pupils of another grade never could: it is not there for them. */
	shelf_sql(d, "UPDATE class SET grade = 5 WHERE name = '3B'");
	assert_int_equal(driver_get(d, "bao", "/items/bai").status, 404);
	/* The author is told, and begins again. */
	r = driver_get(d, "hanh", "/items/bai");
	assert_int_equal(r.status, 200);
	model_holds(&r, "stands.text", "đã rút bài này khỏi kho");
	model_is(&r, "other.href", "/items/khac");
	r = driver_get(d, "hanh", "/");
	model_holds(&r, "notices.rows.*.text", "rút “Ten dang dung” khỏi kho");
	assert_int_equal(post("hanh", "/items/bai/revive", ""), 303);
	assert_true(shelf_is(d, "bai", "draft"));
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(two_versions), CASE(given_up), CASE(past), CASE(tombstone),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
