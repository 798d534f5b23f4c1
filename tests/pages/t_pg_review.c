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
	assert_true(shelf_has(&r, "name=\"item\" value=\"cu\""));
	assert_true(strstr(r.body, "?item=cu") < strstr(r.body, "?item=moi"));
	assert_false(shelf_has(&r, "Bai cua Ha"));
	assert_true(shelf_has(&r, "Đạt, chuyển hiệu trưởng"));
	assert_true(shelf_has(&r, "Chờ tổ trưởng"));
	r = driver_get(d, "ha", "/review?item=moi");
	assert_true(shelf_has(&r, "name=\"item\" value=\"moi\""));
	/* What one may not review is not shown, whatever the address says. */
	r = driver_get(d, "ha", "/review?item=cua-ha");
	assert_false(shelf_has(&r, "Bai cua Ha"));
	/* A head's own lesson has no head: it is the principal's at once. */
	r = driver_get(d, "duc", "/review");
	assert_true(shelf_has(&r, "name=\"item\" value=\"cua-ha\""));
	assert_false(shelf_has(&r, "?item=moi"));
	assert_true(shelf_has(&r, "Chờ tổ trưởng (2)"));
	assert_true(shelf_has(&r, "Duyệt và xuất bản"));
	r = driver_get(d, "duc", "/review?early=1");
	assert_true(shelf_has(&r, "?item=moi&amp;early=1"));
	assert_true(shelf_has(&r, "duyệt thay cả tổ"));
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
	assert_true(shelf_has(&r, "Trả lại cần có lý do"));
	assert_true(shelf_has(&r, "name=\"item\" value=\"moi\""));
	assert_true(shelf_is(d, "moi", "submitted"));
	assert_int_equal(post("ha", "item=moi&do=return&"
	    "reason=Trang+7+m%E1%BA%A5t+ti%E1%BA%BFng"), 303);
	assert_true(shelf_is(d, "moi", "returned"));
	r = driver_get(d, "hanh", "/items/moi");
	assert_true(shelf_has(&r, "Trang 7 mất tiếng"));
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "Cô Lê Thu Hà trả lại “Bai moi gui”"));
	/* The department passes; then it is the principal's turn. */
	assert_int_equal(post("ha", "item=cu&do=approve"), 303);
	assert_true(shelf_is(d, "cu", "submitted"));
	assert_int_equal(post("ha", "item=cu&do=approve"), 409);
	r = driver_get(d, "ha", "/review?item=cu");
	assert_true(shelf_has(&r, "Tổ đã thông qua, bài đang chờ hiệu trưởng"));
	r = driver_get(d, "duc", "/review?item=cu");
	assert_true(shelf_has(&r, "Cô Lê Thu Hà đã thông qua ở tổ"));
	assert_int_equal(driver_get(d, "minh", "/items/cu").status, 404);
	assert_int_equal(post("duc", "item=cu&do=approve"), 303);
	assert_true(shelf_is(d, "cu", "published"));
	/* A second reviewer's press on the same page. */
	r = driver_post(d, "ha", "/review", "item=cu&do=approve");
	assert_int_equal(r.status, 409);
	assert_true(shelf_has(&r, "ITEM-STATE"));
	/* Now a pupil sees it. */
	assert_int_equal(driver_get(d, "minh", "/items/cu").status, 200);
	assert_int_equal(driver_get(d, "minh", "/items/moi").status, 404);
	r = driver_get(d, "loan", "/items/cu");
	assert_true(shelf_has(&r, "thông qua ở tổ"));
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
	assert_true(shelf_has(&r, "<strong>trang 7:</strong>"));
	assert_true(shelf_has(&r, "dở dang</textarea>"));
	assert_false(shelf_has(&r, PROBE_RAW));
	r = driver_post(d, "ha", "/review", "item=moi&do=remark&text=&reason="
	    "d%E1%BB%9F+dang");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "dở dang</textarea>"));
	assert_int_equal(post("loan", "item=moi&do=remark&text=x"), 403);
	/* The ready reason, without script. */
	r = driver_post(d, "ha", "/review", "item=moi&do=put:0&reason=A");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "A Thiếu âm thanh.</textarea>"));
	r = driver_post(d, "ha", "/review", "item=moi&do=put:99&reason=A");
	assert_true(shelf_has(&r, "A</textarea>"));
	assert_int_equal(post("ha", "item=moi&do=return&reason=S%E1%BB%ADa"),
	    303);
	/* The author ticks what is repaired; the next look shows it. */
	r = driver_get(d, "hanh", "/items/moi/edit");
	assert_true(shelf_has(&r, "name=\"fixed\""));
	assert_false(shelf_has(&r, PROBE_RAW));
	r = driver_get(d, "hanh", "/items/moi");
	assert_true(shelf_has(&r, "Cần sửa"));
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
	assert_true(shelf_has(&r, "Giống 92 %"));
	assert_true(shelf_has(&r, "/items/moi/versions?with=cu"));
	assert_false(shelf_has(&r, PROBE_RAW));
	r = driver_post(d, "ha", "/review", "item=moi&do=approve&reason=abc");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "id=\"twin-e\""));
	assert_true(shelf_has(&r, "abc</textarea>"));
	assert_int_equal(post("ha", "item=moi&do=approve&twin=vielleicht"),
	    422);
	/* In a hurry it is not passed over. */
	r = driver_post(d, "ha", "/review/many", "item=moi%3A1&item=cu%3A1&"
	    "do=approve");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "1 bài đã đạt ở tổ"));
	assert_true(shelf_has(&r, "1 bài chưa quyết được"));
	assert_true(shelf_has(&r, "REVIEW-TWIN"));
	assert_int_equal(post("ha", "item=moi&do=approve&twin=same"), 303);
	r = driver_get(d, "duc", "/review?item=moi");
	assert_true(shelf_has(&r, "Cô Lê Thu Hà: trùng, không tính"));
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
	assert_true(shelf_has(&r, "value=\"cu:1\""));
	assert_false(shelf_has(&r, "cua-ha"));
	r = driver_post(d, "ha", "/review/many", "do=approve");
	assert_true(shelf_has(&r, "Chưa chọn bài nào"));
	/* No reason: nothing is touched, what was ticked stays. */
	r = driver_post(d, "ha", "/review/many", "item=cu%3A1&item=moi%3A1&"
	    "do=return&reason=");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "value=\"moi:1\" checked"));
	assert_true(shelf_is(d, "cu", "submitted"));
	/* Each for itself: an old page, a stranger's, a key that is none. */
	r = driver_post(d, "ha", "/review/many", "item=cu%3A1&item=moi%3A7&"
	    "item=cua-ha%3A1&item=khong%3A1&item=x&do=return&reason=S%E1%BB%ADa");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "Đã trả lại 1 bài"));
	assert_true(shelf_has(&r, "4 bài chưa quyết được"));
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
	assert_true(shelf_has(&r, "value=\"2\" checked"));
	assert_true(shelf_has(&r, "Sai kiến thức\n"));
	assert_int_equal(driver_post(d, "ha", "/review/rules",
	    "steps=1&reasons=").status, 403);
	r = driver_post(d, "duc", "/review/rules", "reasons=A");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "duc", "/review/rules", "steps=1&reasons=1%0A2%0A3"
	    "%0A4%0A5%0A6%0A7%0A8%0A9%0A10%0A11%0A12%0A13");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "Nhiều nhất 12 câu"));
	assert_int_equal(driver_post(d, "duc", "/review/rules", "steps=1&"
	    "reasons=%0A++Ch%E1%BB%AF+nh%E1%BB%8F++%0D%0A" PROBE_URL).status,
	    303);
	r = driver_get(d, "ha", "/review");
	assert_true(shelf_has(&r, ">Chữ nhỏ</button>"));
	assert_false(shelf_has(&r, PROBE_RAW));
	assert_false(shelf_has(&r, "Thiếu âm thanh"));
	assert_true(shelf_has(&r, "Duyệt và xuất bản"));
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
	assert_true(shelf_has(&r, "value=\"2026-11-23\""));
	assert_true(shelf_has(&r, "Đỗ Thị Loan"));
	assert_false(shelf_has(&r, "Nguyễn Minh Anh"));
	shelf_sql(d, "UPDATE person SET key = 'khoa-loan' WHERE login = 'loan'");
	r = driver_post(d, "ha", "/review/delegate",
	    "to=&from=2026-11-23&until=2026-11-24");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "ha", "/review/delegate",
	    "to=khoa-loan&from=2026-11-23&until=2026-11-01");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "value=\"khoa-loan\" selected"));
	assert_true(shelf_has(&r, "value=\"2026-11-01\""));
	assert_int_equal(driver_post(d, "ha", "/review/delegate",
	    "to=khoa-loan&from=2026-11-23&until=2026-11-24").status, 303);
	/* Now Loan has the queue and its tab, but nothing else of a head's. */
	r = driver_get(d, "loan", "/review");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "Đang duyệt thay:"));
	assert_true(shelf_has(&r, "?item=moi"));
	assert_false(shelf_has(&r, "?item=cu\""));
	assert_false(shelf_has(&r, "Bai cua Ha"));
	assert_int_equal(driver_get(d, "loan", "/review/delegate").status,
	    403);
	assert_int_equal(post("loan", "item=moi&do=approve"), 303);
	r = driver_get(d, "ha", "/review/delegate");
	assert_true(shelf_has(&r, "Đỗ Thị Loan"));
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
	assert_true(shelf_has(&r, "Không có bài nào chờ duyệt"));
	r = driver_get(d, "ha", "/review/many");
	assert_true(shelf_has(&r, "Không có bài nào chờ duyệt"));
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
