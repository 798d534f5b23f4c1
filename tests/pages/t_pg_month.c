/* The month's duty on the pages: the teacher's hero, who sees which rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include <archive.h>
#include <archive_entry.h>

#include "util/clock.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
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
hero(void **state)
{
	struct reply r = driver_get(d, "hanh", "/");

	(void)state;
	model_is(&r, "hero.text", "Tháng 11 cô còn thiếu 4 bài giảng");
	model_is(&r, "hero.counted", "0");
	model_is(&r, "hero.owed", "4");
	model_is(&r, "hero.until", "hết ngày 30/11");
	model_is(&r, "hero.left", "còn 7 ngày");
	model_is(&r, "hero.slots.*.nth", "Bài thứ nhất");
	shelf_lesson(d, "mot", "hanh", "published", 11, 4,
	    "<b x=\">&amp;{{x}}");
	shelf_lesson(d, "hai", "hanh", "submitted", 11, 10, "Hai");
	shelf_lesson(d, "ba", "hanh", "returned", 11, 17, "Ba");
	r = driver_get(d, "hanh", "/");
	model_is(&r, "hero.text", "Tháng 11 cô còn thiếu 3 bài giảng");
	model_is(&r, "hero.counted", "1");
	model_is(&r, "hero.owed", "4");
	model_is(&r, "hero.slots.*.state.word", "Đã tính 04/11");
	model_is(&r, "hero.slots.*.call", "Toán 3 · Bài 30");
	model_is(&r, "hero.slots.*.hint", "Sửa bài “Ba” rồi gửi lại.");
	model_is(&r, "hero.slots.*.nth", "Bài thứ ba");
	model_lacks(&r, "", "Bài thứ hai");
	html_escaped(&r);
	/* What else is to do keeps its place and its button. */
	model_holds(&r, "hero.also", "1 bài bị trả lại");
	model_is(&r, "hero.href", "/items/ba/edit");
	shelf_lesson(d, "bon", "hanh", "published", 11, 18, "Bon");
	shelf_lesson(d, "nam", "hanh", "published", 11, 19, "Nam");
	shelf_lesson(d, "sau", "hanh", "published", 11, 20, "Sau");
	r = driver_get(d, "hanh", "/");
	model_is(&r, "hero.text", "Tháng 11 cô đã đủ 4 bài");
	model_off(&r, "hero.slots.*.free");
	r = driver_get(d, "loan", "/");
	model_is(&r, "hero.text", "Tháng 11 cô còn thiếu 4 bài giảng");
}

static void
upload(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 11, 4, "Mot");
	r = driver_get(d, "hanh", "/upload");
	model_is(&r, "month.title", "Tháng 11 của cô");
	model_is(&r, "month.counted", "đã tính 1 trên 4 bài");
	model_is(&r, "month.until", "hết ngày 30/11");
	r = driver_get(d, "duc", "/upload");
	assert_int_equal(r.status, 200);
	model_lacks(&r, "", "Tháng 11 của");
}

static void
contradiction(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO quota_rule (many, from_month, created)"
	    " VALUES (3, 202609, 0)");
	r = driver_get(d, "hanh", "/");
	model_holds(&r, "hero.text", "chưa rõ");
	model_holds(&r, "hero.why", "QUOTA-CONTRADICT");
	model_lacks(&r, "", "còn thiếu");
	r = driver_get(d, "hanh", "/upload");
	model_holds(&r, "month.counted", "không khớp");
}

static void
who_may(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 11, 4, "<b x=\">&amp;{{x}}");
	shelf_lesson(d, "hai", "loan", "submitted", 11, 10, "Hai");
	/* The principal and the inspector see everybody. */
	r = driver_get(d, "duc", "/month");
	assert_int_equal(r.status, 200);
	model_is(&r, "title", "Tháng 11/2026");
	model_is(&r, "rows.*.name", "Trần Thị Hạnh");
	model_is(&r, "rows.*.name", "Đỗ Thị Loan");
	model_is(&r, "rows.*.state.word", "Thiếu 3");
	model_is(&r, "rows.*.state.word", "Thiếu 4");
	model_is(&r, "rows.*.weeks.*.text", "Tuần 9: 1 bài");
	model_holds(&r, "rows.*.weeks.*.text", "1 bài chờ duyệt");
	r = driver_get(d, "lan", "/month");
	model_is(&r, "rows.*.name", "Trần Thị Hạnh");
	/* A head sees the own grades; a teacher the own row and lessons. */
	r = driver_get(d, "ha", "/month");
	model_is(&r, "rows.*.name", "Đỗ Thị Loan");
	shelf_sql(d, "UPDATE person_grant SET grades = 32 WHERE person_id ="
	    " (SELECT id FROM person WHERE login = 'loan')");
	r = driver_get(d, "ha", "/month");
	model_lacks(&r, "", "Đỗ Thị Loan");
	r = driver_get(d, "hanh", "/month");
	model_is(&r, "shell.name", "Trần Thị Hạnh");
	model_lacks(&r, "", "Đỗ Thị Loan");
	model_is(&r, "lessons.*.href", "/items/mot");
	html_escaped(&r);
	/* Nobody else. */
	assert_int_equal(driver_get(d, "minh", "/month").status, 403);
	assert_int_equal(driver_get(d, "quan", "/month").status, 403);
	assert_int_equal(driver_get(d, NULL, "/month").status, 303);
}

/* Two departments: a head answers for the own one. */
static void
departments(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person SET unit_id = (SELECT id FROM unit WHERE"
	    " kind = 'department') WHERE login IN ('ha', 'hanh')");
	shelf_sql(d, "INSERT INTO unit (key, parent_id, kind, name, created)"
	    " SELECT 'to45', id, 'department', 'Tổ 4-5', 0 FROM unit"
	    " WHERE kind = 'school'");
	shelf_sql(d, "UPDATE person SET unit_id = (SELECT id FROM unit WHERE"
	    " key = 'to45') WHERE login = 'loan'");
	r = driver_get(d, "ha", "/month");
	model_is(&r, "rows.*.name", "Trần Thị Hạnh");
	model_lacks(&r, "", "Đỗ Thị Loan");
	r = driver_get(d, "duc", "/month");
	model_is(&r, "chips.*.name", "Tổ 4-5");
}

static void
months(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "muoi", "hanh", "published", 10, 9, "Muoi");
	shelf_sql(d, "UPDATE person_grant SET since = 0");
	r = driver_get(d, "duc", "/month?m=2026-10");
	model_is(&r, "title", "Tháng 10/2026");
	model_holds(&r, "standing", "Tháng đã hết, chưa chốt");
	model_is(&r, "rows.*.state.word", "Thiếu 3");
	model_is(&r, "prev.href", "/month?m=2026-09");
	model_is(&r, "next.href", "/month?m=2026-11");
	/* To come, or no month at all: the one at hand. */
	r = driver_get(d, "duc", "/month?m=2026-12");
	model_is(&r, "title", "Tháng 11/2026");
	r = driver_get(d, "duc", "/month?m=2026-13");
	model_is(&r, "title", "Tháng 11/2026");
	r = driver_get(d, "duc", "/month?m=" PROBE_URL);
	model_is(&r, "title", "Tháng 11/2026");
	html_escaped(&r);
	r = driver_get(d, "duc", "/month?m=2026-05");
	model_off(&r, "rows");
}

static void
tabs(void **state)
{
	struct reply r = driver_get(d, "hanh", "/");

	(void)state;
	model_is(&r, "shell.tabs.*.href", "/month");
	r = driver_get(d, "lan", "/");
	model_is(&r, "shell.tabs.*.href", "/month");
	/* Five tabs are full: the home leads there. */
	r = driver_get(d, "duc", "/");
	model_is(&r, "month.met", "0 trên 2 giáo viên đã đủ");
	model_on(&r, "month");
}

static void
closing(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person_grant SET since = 0");
	shelf_lesson(d, "mot", "hanh", "published", 10, 6, "Mot");
	shelf_lesson(d, "hai", "loan", "submitted", 10, 8, "<b x=\">&amp;{{x}}");
	/* Only the principal; not before the month is over. */
	assert_int_equal(driver_get(d, "ha", "/month/close").status, 403);
	assert_int_equal(driver_get(d, "lan", "/month/close").status, 403);
	assert_int_equal(driver_post(d, "ha", "/month/close",
	    "m=2026-10&waiting=0").status, 403);
	r = driver_get(d, "duc", "/month/close?m=2026-11");
	model_off(&r, "over");
	model_off(&r, "over");
	r = driver_post(d, "duc", "/month/close", "m=2026-11&waiting=0");
	assert_int_equal(r.status, 409);
	model_is(&r, "code", "QUOTA-EARLY");
	/* The hero leads there; what waits is named. */
	r = driver_get(d, "duc", "/month?m=2026-10");
	model_is(&r, "todo.href", "/month/close?m=2026-10");
	r = driver_get(d, "duc", "/month/close?m=2026-10");
	model_is(&r, "waiting", "1");
	model_on(&r, "over");
	model_is(&r, "review.*.href", "/review?item=hai");
	model_is(&r, "behind.*.name", "Đỗ Thị Loan");
	html_escaped(&r);
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=1");
	assert_int_equal(r.status, 409);
	model_is(&r, "shell.notes.*.code", "QUOTA-REVIEW");
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=0&sure=1");
	assert_int_equal(r.status, 409);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_close"),
	    0);
	assert_int_equal(driver_get(d, "duc", "/month/2026-10/minutes").status,
	    404);
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=1&sure=1");
	assert_int_equal(r.status, 303);
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=1&sure=1");
	assert_int_equal(r.status, 409);
	model_is(&r, "code", "QUOTA-CLOSED");
	assert_int_equal(driver_get(d, "duc", "/month/close?m=2026-10").status,
	    303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'close-month'"), 1);
}

/* The text of the document in a .docx: its tags dropped, at most ${size}. */
static void
docx_text(const struct reply *r, char *out, size_t size)
{
	struct archive *z = archive_read_new();
	struct archive_entry *en;
	char xml[65536];
	la_ssize_t n = 0;
	size_t used = 0;
	int tag = 0, i;

	archive_read_support_format_zip(z);
	assert_int_equal(archive_read_open_memory(z, r->body, r->len), 0);
	while (archive_read_next_header(z, &en) == ARCHIVE_OK)
		if (strcmp(archive_entry_pathname(en), "word/document.xml") == 0)
			n = archive_read_data(z, xml, sizeof(xml));
	archive_read_free(z);
	assert_true(n > 0);
	for (i = 0; i < n && used + 1 < size; i++) {
		tag = xml[i] == '<' ? 1 : tag;
		if (!tag)
			out[used++] = xml[i];
		tag = xml[i] == '>' ? 0 : tag;
	}
	out[used] = '\0';
}

static void
minutes(void **state)
{
	struct reply r;
	char text[16384];

	(void)state;
	shelf_sql(d, "UPDATE person_grant SET since = 0");
	shelf_sql(d, "UPDATE unit SET name = name || ' <b x=\">&amp;{{x}}'"
	    " WHERE kind = 'school'");
	shelf_lesson(d, "mot", "hanh", "published", 10, 6, "Mot");
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=0").status, 303);
	r = driver_get(d, "duc", "/month/2026-10/minutes");
	assert_int_equal(r.status, 200);
	model_page(&r, "minutes");
	model_is(&r, "title.*", "KIỂM TRA VIỆC ĐĂNG TẢI BÀI GIẢNG ĐIỆN TỬ");
	model_holds(&r, "number", "Số: 10/BB-THSH");
	model_holds(&r, "blocks.*.para.text", "ông Phạm Văn Đức, Hiệu trưởng");
	model_holds(&r, "blocks.*.para.text", "bà Lê Thu Hà, Tổ trưởng");
	model_holds(&r, "blocks.*.para.text", "0 trên 2 giáo viên");
	model_holds(&r, "blocks.*.para.text", "Bà Trần Thị Hạnh thiếu 3 bài.");
	model_is(&r, "day", "Ngày 23 tháng 11 năm 2026");
	model_page(&r, "minutes");
	html_escaped(&r);
	r = driver_get(d, "duc", "/month/2026-10/minutes.docx");
	assert_int_equal(r.status, 200);
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "bien-ban-2026-10.docx"));
	docx_text(&r, text, sizeof(text));
	assert_non_null(strstr(text, "ông Phạm Văn Đức, Hiệu trưởng"));
	assert_non_null(strstr(text, "0 trên 2 giáo viên đăng tải đủ"));
	assert_non_null(strstr(text, "Bà Trần Thị Hạnh thiếu 3 bài."));
	assert_non_null(strstr(text, "&lt;B X=&quot;&gt;&amp;AMP;{{X}}"));
	assert_int_equal(driver_get(d, "minh", "/month/2026-10/minutes.docx")
	    .status, 403);
	assert_int_equal(driver_get(d, "duc", "/month/2026-09/minutes.docx")
	    .status, 404);
	/* The inspector and the staff may read them, nobody else. */
	assert_int_equal(driver_get(d, "lan", "/month/2026-10/minutes").status,
	    200);
	assert_int_equal(driver_get(d, "ha", "/month/2026-10/minutes").status,
	    200);
	assert_int_equal(driver_get(d, "minh", "/month/2026-10/minutes")
	    .status, 403);
	assert_int_equal(driver_get(d, "duc", "/month/2026-09/minutes").status,
	    404);
	assert_int_equal(driver_get(d, "duc", "/month/x/minutes").status, 404);
	r = driver_get(d, "duc", "/month");
	model_is(&r, "closed.*.href", "/month/2026-10/minutes");
	r = driver_get(d, "duc", "/month?m=2026-10");
	model_holds(&r, "standing", "Đã chốt ngày 23/11/2026");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(hero), CASE(upload), CASE(contradiction),
		CASE(who_may), CASE(departments), CASE(months), CASE(tabs),
		CASE(closing), CASE(minutes),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
