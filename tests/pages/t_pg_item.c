/* An item's pages: who may, refused forms, probes in every field. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "nhap", "hanh", "draft", NULL, "Bai30 MiLiMet");
	shelf_item(d, "cho", "hanh", "submitted", "l30", "Mi-li-mét");
	shelf_item(d, "xong", "hanh", "published", "l30", "Đo bút chì");
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
get(const char *who, const char *path)
{
	return (driver_get(d, who, path).status);
}

static int
post(const char *who, const char *path, const char *form)
{
	return (driver_post(d, who, path, form).status);
}

/* C08-C10: what one may not see is not there; nothing goes by row number. */
static void
who_may(void **state)
{
	static const char *const drafts[] = { "/items/nhap",
	    "/items/nhap/edit", "/items/nhap/report", "/items/nhap/original" };
	static const char *const strangers[] = { "loan", "ha", "duc", "lan" };
	size_t i, k;

	(void)state;
	for (i = 0; i < 3; i++)
		assert_int_equal(get("hanh", drafts[i]), 200);
	for (i = 0; i < 4; i++)
		for (k = 0; k < 4; k++)
			assert_in_range(get(strangers[k], drafts[i]), 403,
			    404);
	assert_int_equal(get("ha", "/items/cho"), 200);
	assert_int_equal(get("loan", "/items/cho"), 404);
	assert_int_equal(get("minh", "/items/cho"), 404);
	assert_int_equal(get("minh", "/items/xong"), 200);
	assert_int_equal(get("lan", "/items/xong"), 200);
	assert_int_equal(get("minh", "/items/xong/report"), 404);
	assert_int_equal(get("minh", "/items/xong/original"), 404);
	assert_int_equal(get("minh", "/items/xong/edit"), 403);
	assert_int_equal(get("quan", "/items/xong"), 403);
	assert_int_equal(get("hanh", "/items/1"), 404);
	assert_int_equal(get("hanh", "/items/xongg"), 404);
	assert_int_equal(get(NULL, "/items/xong"), 303);
	/* deeds */
	assert_int_equal(post("minh", "/items/xong/withdraw", ""), 403);
	assert_int_equal(post("loan", "/items/xong/withdraw", ""), 403);
	assert_int_equal(post("loan", "/items/nhap/delete", ""), 404);
	assert_int_equal(post("loan", "/items/nhap/edit", "do=save"), 404);
	assert_int_equal(post("loan", "/items/xong/revise", ""), 403);
	assert_int_equal(post("ha", "/items/xong/discard", ""), 403);
	assert_int_equal(post("loan", "/items/cho/recall", ""), 404);
	assert_int_equal(post("ha", "/items/cho/recall", ""), 403);
	assert_true(shelf_is(d, "nhap", "draft"));
	assert_true(shelf_is(d, "cho", "submitted"));
	assert_true(shelf_is(d, "xong", "published"));
}

#define GOOD "title=Mi-li-m%C3%A9t&kind=elesson&licence=school&" \
	"source=t%E1%BB%B1+l%C3%A0m&about=&lesson=l30"

static void
filing(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE version SET file_name = 'Bai30_MiLiMet_v2.zip'");
	r = driver_get(d, "hanh", "/items/nhap/edit");
	model_is(&r, "picked.*.key", "l30");
	r = driver_get(d, "hanh", "/lessons/search?q=GAM");
	assert_int_equal(r.status, 200);
	model_is(&r, "found.*.key", "l31");
	model_page(&r, "lesson_found");
	html_lacks(&r, "<html");
	/* Without script: the same words as a submit; nothing is stored. */
	r = driver_post(d, "hanh", "/items/nhap/edit", "title=Cam+ch%C3%B4m&"
	    "kind=video&licence=cc-by&source=s%C3%A1ch&about=&q=gam&do=find");
	assert_int_equal(r.status, 200);
	model_is(&r, "found.*.key", "l31");
	model_is(&r, "v_title", "Cam chôm");
	model_on(&r, "kinds[value=video].selected");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item"
	    " WHERE title = 'Cam chôm'"), 0);
	/* C11: fields that are not the form's own change nothing. */
	assert_int_equal(post("hanh", "/items/nhap/edit", GOOD "&do=save&"
	    "state=published&owner_id=1&school_id=9&live_id=1"), 303);
	assert_true(shelf_is(d, "nhap", "draft"));
	assert_int_equal(driver_count(d, "SELECT count(*) FROM item WHERE"
	    " key = 'nhap' AND title = 'Mi-li-mét' AND live_id IS NULL"), 1);
	assert_int_equal(post("hanh", "/items/nhap/edit", GOOD "&do=submit"),
	    303);
	assert_true(shelf_is(d, "nhap", "submitted"));
	/* The form that another tab still shows. */
	r = driver_post(d, "hanh", "/items/nhap/edit", GOOD "&do=save");
	assert_in_range(r.status, 404, 409);
	assert_int_equal(post("hanh", "/items/nhap/withdraw", "reason=x"),
	    409);
	assert_int_equal(post("hanh", "/items/nhap/recall", ""), 303);
	assert_true(shelf_is(d, "nhap", "draft"));
	assert_int_equal(post("hanh", "/items/nhap/delete", ""), 303);
	assert_int_equal(get("hanh", "/items/nhap"), 404);
}

static void
refused(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "hanh", "/items/nhap/edit", "title=B%C3%A0i+1&"
	    "kind=elesson&licence=school&source=s%C3%A1ch&"
	    "about=m%E1%BB%99t%0D%0Ahai&lesson=l31&do=submit");
	assert_int_equal(r.status, 422);
	model_holds(&r, "err.title", "Tên này quá chung");
	model_is(&r, "v_title", "Bài 1");
	model_is(&r, "v_source", "sách");
	model_is(&r, "picked.*.key", "l31");
	model_is(&r, "v_about", "một\r\nhai");
	model_on(&r, "err.title");
	assert_true(shelf_is(d, "nhap", "draft"));
	r = driver_post(d, "hanh", "/items/nhap/edit", "title=Gam&kind=elesson&"
	    "licence=school&source=&lesson=l31&do=submit");
	assert_int_equal(r.status, 422);
	model_holds(&r, "err.source", "tự làm");
	r = driver_post(d, "hanh", "/items/nhap/edit", "title=Gam&kind=elesson&"
	    "licence=school&source=x&lesson=no-such&do=submit");
	assert_int_equal(r.status, 422);
	model_holds(&r, "err.lesson", "Chưa chọn bài");
}

/* Each field holds marks of HTML and Mustache; no page lets them through. */
static void
probes(void **state)
{
	static const char form[] = "title=" PROBE_URL "&kind=" PROBE_URL
	    "&licence=" PROBE_URL "&source=" PROBE_URL "&about=" PROBE_URL
	    "&lesson=" PROBE_URL "&q=" PROBE_URL "&do=find";
	static const char *const pages[] = { "/items/rao", "/items/rao/report",
	    "/items/rao/edit", "/library?mine=1", "/items/file", "/",
	    "/library?q=" PROBE_URL, "/lessons/search?q=" PROBE_URL };
	struct reply r;
	size_t i;

	(void)state;
	r = driver_post(d, "hanh", "/items/nhap/edit", form);
	assert_int_equal(r.status, 200);
	html_escaped(&r);
	html_has(&r, "&lt;b x=");
	model_holds(&r, "v_title", "{{x}}");
	shelf_item(d, "rao", "hanh", "draft", NULL, "<b x=>");
	shelf_sql(d, "UPDATE item SET source = '<b x=1', about = '<b x=2',"
	    " reason = '<b x=3', title = '<b x=\">&' WHERE key = 'rao'");
	shelf_sql(d, "UPDATE version SET file_name = '<b x=\"4.zip'");
	for (i = 0; i < sizeof(pages) / sizeof(*pages); i++) {
		r = driver_get(d, "hanh", pages[i]);
		assert_int_equal(r.status, 200);
		html_escaped(&r);
		html_lacks(&r, "<i>place");
	}
	shelf_sql(d, "UPDATE item SET state = 'submitted' WHERE key = 'rao'");
	r = driver_get(d, "duc", "/review?item=rao");
	html_escaped(&r);
	r = driver_post(d, "duc", "/review", "item=rao&do=return&reason=");
	assert_int_equal(r.status, 422);
	html_escaped(&r);
	assert_int_equal(post("duc", "/review", "item=rao&do=return&reason="
	    PROBE_URL), 303);
	r = driver_get(d, "hanh", "/items/rao");
	html_escaped(&r);
	html_has(&r, "&lt;b x=");
}

static void
many(void **state)
{
	struct reply r;

	(void)state;
	shelf_item(d, "hai", "hanh", "draft", NULL, "Gam");
	shelf_item(d, "khac", "loan", "draft", NULL, "Gam");
	r = driver_get(d, "hanh", "/items/file");
	model_is(&r, "rows.*.key", "nhap");
	model_is(&r, "rows.*.key", "hai");
	model_lacks(&r, "", "title.khac");
	/* One row is refused and comes back filled, the other is stored. */
	r = driver_post(d, "hanh", "/items/file", "item=nhap&item=hai&item=khac"
	    "&title.nhap=test&lesson.nhap=l30&kind.nhap=elesson"
	    "&title.hai=Gam+v%C3%A0+kg&lesson.hai=l31&kind.hai=video"
	    "&title.khac=Lo&lesson.khac=l31&kind.khac=video"
	    "&source=s%C3%A1ch&licence=school&do=submit");
	assert_int_equal(r.status, 422);
	model_is(&r, "rows.*.key", "nhap");
	model_is(&r, "rows.*.v_title", "test");
	model_is(&r, "source", "sách");
	model_lacks(&r, "", "title.hai");
	assert_true(shelf_is(d, "hai", "submitted"));
	assert_true(shelf_is(d, "nhap", "draft"));
	assert_true(shelf_is(d, "khac", "draft"));
	r = driver_post(d, "hanh", "/items/file", "item=nhap&title.nhap=Mi-li"
	    "&lesson.nhap=l30&kind.nhap=elesson&source=x&licence=school"
	    "&do=save");
	assert_int_equal(r.status, 303);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(who_may, setup, teardown),
		cmocka_unit_test_setup_teardown(filing, setup, teardown),
		cmocka_unit_test_setup_teardown(refused, setup, teardown),
		cmocka_unit_test_setup_teardown(probes, setup, teardown),
		cmocka_unit_test_setup_teardown(many, setup, teardown)
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
