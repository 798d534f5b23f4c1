/* The queue and the decision. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "moi", "hanh", "submitted", "l30", "Bai moi gui");
	shelf_item(d, "cu", "loan", "submitted", "l31", "Bai da lau");
	shelf_item(d, "cua-ha", "ha", "submitted", "l31", "Bai cua Ha");
	shelf_sql(d, "UPDATE item SET sent = 1795000000 WHERE key = 'moi'");
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
post(const char *who, const char *form)
{
	return (driver_post(d, who, "/review", form).status);
}

static void
queue(void **state)
{
	struct reply r = driver_get(d, "ha", "/review");

	(void)state;
	assert_int_equal(r.status, 200);
	/* The oldest is at hand; own work is not in the queue. */
	model_is(&r, "item.key", "cu");
	model_holds(&r, "queue.0.open", "?item=cu");
	model_holds(&r, "queue.1.open", "?item=moi");
	model_lacks(&r, "", "Bai cua Ha");
	model_is(&r, "item.yes_word", "Đạt, chuyển hiệu trưởng");
	model_is(&r, "item.state.word", "Chờ tổ trưởng");
	r = driver_get(d, "ha", "/review?item=moi");
	model_is(&r, "item.key", "moi");
	/* What one may not review is not shown, whatever the address says. */
	r = driver_get(d, "ha", "/review?item=cua-ha");
	model_lacks(&r, "", "Bai cua Ha");
	/* A head's own lesson has no head: it is the principal's at once. */
	r = driver_get(d, "duc", "/review");
	model_is(&r, "item.key", "cua-ha");
	model_lacks(&r, "", "?item=moi");
	model_is(&r, "sides.others", "2");
	model_is(&r, "item.yes_word", "Duyệt và xuất bản");
	r = driver_get(d, "duc", "/review?early=1");
	model_holds(&r, "queue.*.open", "?item=moi&early=1");
	model_on(&r, "item.early");
	assert_int_equal(driver_get(d, "hanh", "/review").status, 403);
	assert_int_equal(driver_get(d, "minh", "/review").status, 403);
	assert_int_equal(driver_get(d, "lan", "/review").status, 403);
}

static void
decide(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(post("hanh", "item=cu&do=approve"), 403);
	assert_int_equal(post("ha", "item=cua-ha&do=approve"), 403);
	assert_int_equal(post("ha", "item=khong&do=approve"), 404);
	/* Returning needs a reason; what was looked at stays at hand. */
	r = driver_post(d, "ha", "/review", "item=moi&do=return&reason=++");
	assert_int_equal(r.status, 422);
	model_holds(&r, "item.error", "Trả lại cần có lý do");
	model_is(&r, "item.key", "moi");
	assert_true(shelf_is(d, "moi", "submitted"));
	assert_int_equal(post("ha", "item=moi&do=return&"
	    "reason=Trang+7+m%E1%BA%A5t+ti%E1%BA%BFng"), 303);
	assert_true(shelf_is(d, "moi", "returned"));
	r = driver_get(d, "hanh", "/items/moi");
	model_holds(&r, "stands.text", "Trang 7 mất tiếng");
	r = driver_get(d, "hanh", "/");
	model_is(&r, "notices.rows.*.text",
	    "Cô Lê Thu Hà trả lại “Bai moi gui”");
	/* The department passes; then it is the principal's turn. */
	assert_int_equal(post("ha", "item=cu&do=approve"), 303);
	assert_true(shelf_is(d, "cu", "submitted"));
	assert_int_equal(post("ha", "item=cu&do=approve"), 409);
	r = driver_get(d, "ha", "/review?item=cu");
	model_off(&r, "item.yes");
	r = driver_get(d, "duc", "/review?item=cu");
	model_holds(&r, "item.passed", "Cô Lê Thu Hà đã thông qua ở tổ");
	assert_int_equal(driver_get(d, "minh", "/items/cu").status, 404);
	assert_int_equal(post("duc", "item=cu&do=approve"), 303);
	assert_true(shelf_is(d, "cu", "published"));
	/* A second reviewer's press on the same page. */
	r = driver_post(d, "ha", "/review", "item=cu&do=approve");
	assert_int_equal(r.status, 409);
	model_is(&r, "code", "ITEM-STATE");
	/* Now a pupil sees it. */
	assert_int_equal(driver_get(d, "minh", "/items/cu").status, 200);
	assert_int_equal(driver_get(d, "minh", "/items/moi").status, 404);
	r = driver_get(d, "loan", "/items/cu");
	model_holds(&r, "history.*.text", "thông qua ở tổ");
}

static void
remarks(void **state)
{
	struct reply r;

	(void)state;
	/* Added with the reason that is half typed; the page comes back whole. */
	r = driver_post(d, "ha", "/review", "item=moi&do=remark&page=trang+7&"
	    "text=" PROBE_URL "&reason=d%E1%BB%9F+dang&part=");
	assert_int_equal(r.status, 200);
	model_is(&r, "item.remarks.*.where", "trang 7");
	model_is(&r, "item.typed", "dở dang");
	html_escaped(&r);
	r = driver_post(d, "ha", "/review", "item=moi&do=remark&text=&reason="
	    "d%E1%BB%9F+dang");
	assert_int_equal(r.status, 422);
	model_is(&r, "item.typed", "dở dang");
	assert_int_equal(post("loan", "item=moi&do=remark&text=x"), 403);
	/* The ready reason, without script. */
	r = driver_post(d, "ha", "/review", "item=moi&do=put:0&reason=A");
	assert_int_equal(r.status, 200);
	model_is(&r, "item.typed", "A Thiếu âm thanh.");
	r = driver_post(d, "ha", "/review", "item=moi&do=put:99&reason=A");
	model_is(&r, "item.typed", "A");
	assert_int_equal(post("ha", "item=moi&do=return&reason=S%E1%BB%ADa"),
	    303);
	/* The author ticks what is repaired; the next look shows it. */
	r = driver_get(d, "hanh", "/items/moi/edit");
	model_on(&r, "remarks.0");
	html_escaped(&r);
	r = driver_get(d, "hanh", "/items/moi");
	model_on(&r, "remarks.0");
	model_off(&r, "remarks.*.fixed");
	shelf_sql(d, "UPDATE review_remark SET key = 'nhanxet'");
	assert_int_equal(driver_post(d, "hanh", "/items/moi/edit",
	    "title=Mi-li-m%C3%A9t&kind=elesson&licence=school&source=x&about=&"
	    "lesson=l30&fixed=nhanxet&do=save").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM review_remark"
	    " WHERE fixed IS NOT NULL"), 1);
	assert_int_equal(driver_post(d, "hanh", "/items/moi/edit",
	    "title=Mi-li-m%C3%A9t&kind=elesson&licence=school&source=x&about=&"
	    "lesson=l30&do=save").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM review_remark"
	    " WHERE fixed IS NOT NULL"), 0);
}

static void
twins(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO item_twin (item_id, other_id, share)"
	    " SELECT a.id, b.id, 92 FROM item a, item b WHERE a.key = 'moi'"
	    " AND b.key = 'cu'");
	shelf_sql(d, "UPDATE item SET title = '<b x=>' WHERE key = 'cu'");
	r = driver_get(d, "ha", "/review?item=moi");
	model_is(&r, "item.twins.*.share", "92");
	model_is(&r, "item.twins.*.compare", "/items/moi/versions?with=cu");
	html_escaped(&r);
	r = driver_post(d, "ha", "/review", "item=moi&do=approve&reason=abc");
	assert_int_equal(r.status, 422);
	model_on(&r, "item.twin_error");
	model_is(&r, "item.typed", "abc");
	assert_int_equal(post("ha", "item=moi&do=approve&twin=vielleicht"),
	    422);
	/* In a hurry it is not passed over. */
	r = driver_post(d, "ha", "/review/many", "item=moi%3A1&item=cu%3A1&"
	    "do=approve");
	assert_int_equal(r.status, 200);
	model_holds(&r, "shell.notes.*.text", "1 bài đã đạt ở tổ");
	model_holds(&r, "shell.notes.*.text", "1 bài chưa quyết được");
	model_is(&r, "shell.notes.*.code", "REVIEW-TWIN");
	assert_int_equal(post("ha", "item=moi&do=approve&twin=same"), 303);
	r = driver_get(d, "duc", "/review?item=moi");
	model_holds(&r, "item.twins.*.verdict",
	    "Cô Lê Thu Hà: trùng, không tính");
	assert_int_equal(driver_get(d, "ha", "/items/moi/versions?with=cu")
	    .status, 200);
}

static void
many(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_get(d, "hanh", "/review/many").status, 403);
	r = driver_get(d, "ha", "/review/many");
	assert_int_equal(r.status, 200);
	model_is(&r, "rows.*.value", "cu:1");
	model_lacks(&r, "", "cua-ha");
	r = driver_post(d, "ha", "/review/many", "do=approve");
	model_holds(&r, "shell.notes.*.text", "Chưa chọn bài nào");
	/* No reason: nothing is touched, what was ticked stays. */
	r = driver_post(d, "ha", "/review/many", "item=cu%3A1&item=moi%3A1&"
	    "do=return&reason=");
	assert_int_equal(r.status, 422);
	model_on(&r, "rows[value=moi:1].ticked");
	assert_true(shelf_is(d, "cu", "submitted"));
	/* Each for itself: an old page, a stranger's, a key that is none. */
	r = driver_post(d, "ha", "/review/many", "item=cu%3A1&item=moi%3A7&"
	    "item=cua-ha%3A1&item=khong%3A1&item=x&do=return&reason=S%E1%BB%ADa");
	assert_int_equal(r.status, 200);
	model_holds(&r, "shell.notes.*.text", "Đã trả lại 1 bài");
	model_holds(&r, "shell.notes.*.text", "4 bài chưa quyết được");
	assert_true(shelf_is(d, "cu", "returned"));
	assert_true(shelf_is(d, "moi", "submitted"));
	assert_true(shelf_is(d, "cua-ha", "submitted"));
	r = driver_get(d, "ha", "/review.xlsx");
	assert_int_equal(r.status, 200);
	assert_memory_equal(r.body, "PK", 2);
	assert_int_equal(driver_get(d, "hanh", "/review.xlsx").status, 403);
}

static void
rules(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_get(d, "ha", "/review/rules").status, 403);
	r = driver_get(d, "duc", "/review/rules");
	model_on(&r, "two");
	model_holds(&r, "typed", "Sai kiến thức\n");
	assert_int_equal(driver_post(d, "ha", "/review/rules",
	    "steps=1&reasons=").status, 403);
	r = driver_post(d, "duc", "/review/rules", "reasons=A");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "duc", "/review/rules", "steps=1&reasons=1%0A2%0A3"
	    "%0A4%0A5%0A6%0A7%0A8%0A9%0A10%0A11%0A12%0A13");
	assert_int_equal(r.status, 422);
	model_holds(&r, "error", "Nhiều nhất 12 câu");
	assert_int_equal(driver_post(d, "duc", "/review/rules", "steps=1&"
	    "reasons=%0A++Ch%E1%BB%AF+nh%E1%BB%8F++%0D%0A" PROBE_URL).status,
	    303);
	r = driver_get(d, "ha", "/review");
	model_is(&r, "item.reasons.*.text", "Chữ nhỏ");
	html_escaped(&r);
	model_lacks(&r, "", "Thiếu âm thanh");
	model_is(&r, "item.yes_word", "Duyệt và xuất bản");
	assert_int_equal(post("ha", "item=cu&do=approve"), 303);
	assert_true(shelf_is(d, "cu", "published"));
}

static void
delegate(void **state)
{
	struct reply r;
	char form[200];

	(void)state;
	assert_int_equal(driver_get(d, "loan", "/review/delegate").status,
	    403);
	r = driver_get(d, "ha", "/review/delegate");
	model_is(&r, "from", "2026-11-23");
	model_is(&r, "people.*.label", "Đỗ Thị Loan");
	model_lacks(&r, "", "Nguyễn Minh Anh");
	shelf_sql(d, "UPDATE person SET key = 'khoa-loan' WHERE login = 'loan'");
	r = driver_post(d, "ha", "/review/delegate",
	    "to=&from=2026-11-23&until=2026-11-24");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "ha", "/review/delegate",
	    "to=khoa-loan&from=2026-11-23&until=2026-11-01");
	assert_int_equal(r.status, 422);
	model_on(&r, "people[value=khoa-loan].selected");
	model_is(&r, "until", "2026-11-01");
	assert_int_equal(driver_post(d, "ha", "/review/delegate",
	    "to=khoa-loan&from=2026-11-23&until=2026-11-24").status, 303);
	/* Now Loan has the queue and its tab, but nothing else of a head's. */
	r = driver_get(d, "loan", "/review");
	assert_int_equal(r.status, 200);
	model_on(&r, "places.0");
	model_is(&r, "item.key", "moi");
	model_lacks(&r, "", "?item=cu");
	model_lacks(&r, "", "Bai cua Ha");
	assert_int_equal(driver_get(d, "loan", "/review/delegate").status,
	    403);
	assert_int_equal(post("loan", "item=moi&do=approve"), 303);
	r = driver_get(d, "ha", "/review/delegate");
	model_is(&r, "people.*.label", "Đỗ Thị Loan");
	shelf_sql(d, "UPDATE delegation SET key = 'gui'");
	assert_int_equal(driver_post(d, "duc", "/review/delegate/end",
	    "key=gui").status, 404);
	snprintf(form, sizeof(form), "key=gui");
	assert_int_equal(driver_post(d, "ha", "/review/delegate/end",
	    form).status, 303);
	assert_int_equal(driver_get(d, "loan", "/review").status, 403);
}

static void
nothing_waits(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE item SET state = 'published', live_id = id");
	r = driver_get(d, "ha", "/review");
	assert_int_equal(r.status, 200);
	model_off(&r, "item");
	r = driver_get(d, "ha", "/review/many");
	model_off(&r, "rows.0");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(queue), CASE(decide), CASE(remarks), CASE(twins),
		CASE(many), CASE(rules), CASE(delegate), CASE(nothing_waits),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
