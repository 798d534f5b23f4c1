/* A month's last days on the pages: departments, confirmation, reminders, closing, minutes, corrections. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <cmocka.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/files.h"
#include "web/dispatch.h"
#include "tests/lib/shelf.h"

static struct driver *d;

/* Two departments: ha and hanh in Tổ 1-2-3, loan in Tổ 4-5. */
static int
setup(void **state)
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
		" 'loan', 'ha')"
	};
	size_t i;

	(void)state;
	d = driver_new();
	shelf_make(d);
	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		shelf_sql(d, rows[i]);
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
departments(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 11, 4, "Mot");
	r = driver_get(d, "duc", "/month");
	model_on(&r, "departments.0");
	model_is(&r, "chips[href=/month?m=2026-11].name", "Cả trường");
	model_on(&r, "chips[href=/month?m=2026-11].here");
	model_is(&r, "chips.*.href", "/month?m=2026-11&d=T%E1%BB%95%204-5");
	/* One department: its rows, the chip, no table of sums. */
	r = driver_get(d, "duc", "/month?m=2026-11&d=T%E1%BB%95%204-5");
	model_is(&r, "rows.*.name", "Đỗ Thị Loan");
	model_lacks(&r, "", "Trần Thị Hạnh");
	model_off(&r, "departments.0");
	model_is(&r, "title", "Tháng 11/2026 · Tổ 4-5");
	model_holds(&r, "prev.href", "m=2026-10&d=T%E1%BB%95%204-5");
	r = driver_get(d, "lan", "/month?d=T%E1%BB%95%204-5");
	model_lacks(&r, "", "Trần Thị Hạnh");
	/* A name that is none shows nobody; a probe stays a text. */
	r = driver_get(d, "duc", "/month?d=" PROBE_URL);
	assert_int_equal(r.status, 200);
	html_escaped(&r);
	model_lacks(&r, "", "Trần Thị Hạnh");
	/* A head has one department and no choice; the parameter opens nothing. */
	r = driver_get(d, "ha", "/month?d=T%E1%BB%95%204-5");
	model_is(&r, "rows.*.name", "Trần Thị Hạnh");
	model_lacks(&r, "", "Đỗ Thị Loan");
	model_off(&r, "schools.0");
	model_off(&r, "chips.0");
}

static void
trend(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 10, 6, "Mot");
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=0").status, 303);
	r = driver_get(d, "duc", "/month");
	model_is(&r, "rows.*.trend.label", "Từ tháng 6: –, –, –, –, 1/4, 0/4");
	model_is(&r, "rows.*.trend.label", "Từ tháng 6: –, –, –, –, 0/4, 0/4");
	r = driver_get(d, "hanh", "/month");
	model_is(&r, "rows.*.trend.label", "Từ tháng 6: –, –, –, –, 1/4, 0/4");
	model_lacks(&r, "", "–, 0/4, 0/4");
}

/* What is seen is what is confirmed; the principal sees it, and when it changed. */
static void
confirm(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 11, 4, "Mot");
	assert_int_equal(driver_get(d, "duc", "/month/confirm").status, 403);
	assert_int_equal(driver_get(d, "hanh", "/month/confirm").status, 403);
	assert_int_equal(driver_post(d, "duc", "/month/confirm",
	    "m=2026-11").status, 403);
	r = driver_get(d, "ha", "/month");
	model_is(&r, "todo.href", "/month/confirm?m=2026-11");
	model_holds(&r, "todo.text",
	    "Cô xác nhận số liệu của tổ trước ngày đó.");
	r = driver_get(d, "ha", "/month/confirm?m=2026-11");
	model_is(&r, "seen", "1.0.4.1.0.0.3.0");
	r = driver_post(d, "ha", "/month/confirm",
	    "m=2026-11&seen=1.0.4.0.0.0.4.0");
	assert_int_equal(r.status, 409);
	model_is(&r, "shell.notes.*.code", "QUOTA-CHANGED");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM"
	    " quota_confirm"), 0);
	assert_int_equal(driver_post(d, "ha", "/month/confirm",
	    "m=2026-11&seen=1.0.4.1.0.0.3.0").status, 303);
	r = driver_get(d, "ha", "/month");
	model_is(&r, "todo.confirmed", "Cô đã xác nhận lúc 23/11/2026 8:42.");
	r = driver_get(d, "duc", "/month");
	model_is(&r, "departments.*.confirmed", "Lê Thu Hà xác nhận 23/11");
	model_holds(&r, "todo.confirmed", "1 trên 1 tổ trưởng đã xác nhận");
	r = driver_get(d, "duc", "/month/close?m=2026-11");
	model_is(&r, "heads.*.word", "Đã xác nhận");
	model_holds(&r, "heads.*.text", "đã tính 1, thiếu 3");
	shelf_lesson(d, "hai", "hanh", "published", 11, 5, "Hai");
	r = driver_get(d, "duc", "/month/close?m=2026-11");
	model_is(&r, "heads.*.word", "Số liệu đã đổi");
}

static void
remind(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_post(d, "hanh", "/month/remind",
	    "m=2026-11").status, 403);
	assert_int_equal(driver_post(d, "lan", "/month/remind",
	    "m=2026-11").status, 403);
	r = driver_get(d, "ha", "/month");
	model_is(&r, "todo.tasks.*.remind", "Nhắc người này");
	assert_int_equal(driver_post(d, "ha", "/month/remind",
	    "m=2026-11").status, 303);
	/* The head's own department only. */
	assert_int_equal(driver_count(d, "SELECT count(*) FROM notice WHERE"
	    " kind = 'month'"), 1);
	r = driver_get(d, "hanh", "/");
	model_holds(&r, "notices.rows.*.text",
	    "Lê Thu Hà nhắc: tháng 11/2026 còn thiếu bài");
	/* Once a day. */
	assert_int_equal(driver_post(d, "ha", "/month/remind",
	    "m=2026-11").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM"
	    " quota_reminder"), 1);
	/* The principal's reach one department, or all. */
	assert_int_equal(driver_post(d, "duc", "/month/remind",
	    "m=2026-11&d=T%E1%BB%95%204-5").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_reminder"
	    " r JOIN person p ON p.id = r.person_id WHERE p.login = 'loan'"),
	    1);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM"
	    " quota_reminder"), 2);
	r = driver_get(d, "duc", "/month");
	model_is(&r, "todo.tasks.*.remind", "Nhắc 2 người chưa gửi đủ");
	/* A month that is over: nobody can send anything. */
	r = driver_get(d, "duc", "/month?m=2026-10");
	model_off(&r, "todo.tasks.*.remind");
	assert_int_equal(driver_post(d, "duc", "/month/remind",
	    "m=2026-10").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM"
	    " quota_reminder"), 2);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'remind-month'"), 2);
}

/* The form of the minutes: what was typed comes back, or stands in the paper. */
static void
paper(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "hai", "loan", "submitted", 10, 8, "Hai");
	r = driver_get(d, "duc", "/month/close?m=2026-10");
	model_is(&r, "fields[name=place].value", "phòng họp nhà trường");
	model_is(&r, "fields[name=secretary].choices.*.value", "k-hanh");
	model_is(&r, "fields[name=secretary].choices.*.label", "Trần Thị Hạnh");
	/* Asked about the review: the texts stay. */
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=1&place="
	    PROBE_URL "&secretary=k-hanh&remarks=" PROBE_URL "&proposals=Them");
	assert_int_equal(r.status, 409);
	model_is(&r, "shell.notes.*.code", "QUOTA-REVIEW");
	model_is(&r, "fields[name=proposals].value", "Them");
	model_on(&r, "fields[name=secretary].choices[value=k-hanh].selected");
	html_escaped(&r);
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=1&sure=1"
	    "&secretary=khong-co&proposals=Them");
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=secretary].error",
	    "Thư ký phải là người của trường");
	model_is(&r, "fields[name=proposals].value", "Them");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_close"),
	    0);
	r = driver_post(d, "duc", "/month/close", "m=2026-10&waiting=1&sure=1"
	    "&place=" PROBE_URL "&secretary=k-hanh&remarks=Dong+1%0D%0A%0D%0A"
	    "Dong%01+2&proposals=" PROBE_URL);
	assert_int_equal(r.status, 303);
	r = driver_get(d, "duc", "/month/2026-10/minutes");
	model_holds(&r, "blocks.*.para.text", "bà Trần Thị Hạnh (thư ký)");
	model_is(&r, "blocks.*.para.text", "Dong 1");
	model_is(&r, "blocks.*.para.text", "Dong 2");
	model_is(&r, "blocks.*.para.text",
	    "Định mức: mỗi giáo viên ít nhất 4 bài giảng điện tử trong tháng.");
	model_holds(&r, "blocks.*.para.text",
	    "bà Lê Thu Hà, Tổ trưởng tổ 1-2-3");
	html_escaped(&r);
}

/* Two principals press the button in the same batch: one closes, one is told. */
static void
at_once(void **state)
{
	struct arena *a = arena_new();
	struct exchange x[2], *list[2] = { &x[0], &x[1] };
	static const char form[] = "m=2026-10&waiting=0";
	static const char *const who[] = { "duc", "ha" };
	struct err e = { 0 };
	int i;

	(void)state;
	shelf_sql(d, "INSERT INTO person_grant (person_id, role, unit_id,"
	    " since) SELECT p.id, 'principal', u.id, 0 FROM person p, unit u"
	    " WHERE p.login = 'ha' AND u.kind = 'school'");
	for (i = 0; i < 2; i++) {
		driver_exchange(d, a, &x[i], who[i], M_POST, NULL,
		    "/month/close", "content-type: "
		    "application/x-www-form-urlencoded\n", form,
		    strlen(form));
		assert_int_equal(dispatch_begin(&d->app, &x[i]), OUT_WRITE);
	}
	assert_int_equal(batch_run(&d->app, list, 2, &e), 0);
	assert_int_equal(x[0].status, 303);
	assert_int_equal(x[1].status, 409);
	assert_string_equal(x[1].err.code, "QUOTA-CLOSED");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_close"),
	    1);
	exchange_free(&x[0]);
	exchange_free(&x[1]);
	arena_free(a);
}

static void
correct(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 10, 6, "Mot");
	r = driver_get(d, "duc", "/month/correct?m=2026-10");
	assert_int_equal(r.status, 409);
	model_is(&r, "code", "QUOTA-OPEN");
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=0").status, 303);
	r = driver_get(d, "duc", "/month/correct?m=2026-10");
	model_is(&r, "fields[name=person].choices.*.label",
	    "Trần Thị Hạnh: đã tính 1 trên 4");
	r = driver_post(d, "duc", "/month/correct",
	    "m=2026-10&person=k-hanh&delta=1&reason=");
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=reason].error", "Điều chỉnh cần có lý do");
	r = driver_post(d, "duc", "/month/correct",
	    "m=2026-10&person=k-hanh&delta=mot&reason=Ly+do");
	assert_int_equal(r.status, 422);
	model_is(&r, "fields[name=reason].value", "Ly do");
	model_is(&r, "fields[name=delta].value", "mot");
	r = driver_post(d, "duc", "/month/correct",
	    "m=2026-10&person=k-ha&delta=1&reason=Ly+do");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "duc", "/month/correct",
	    "m=2026-10&person=k-hanh&delta=%2B2&reason=" PROBE_URL);
	assert_int_equal(r.status, 303);
	r = driver_get(d, "duc", "/month?m=2026-10");
	model_on(&r, "corrections.0");
	model_holds(&r, "rows.*.note", "điều chỉnh +2 sau khi chốt");
	model_is(&r, "departments.*.counted", "3");
	model_is(&r, "departments.*.owed", "4");
	model_is(&r, "corrections.*.by", "Phạm Văn Đức ghi 23/11/2026");
	html_escaped(&r);
	r = driver_get(d, "hanh", "/month/2026-10/minutes");
	model_is(&r, "after.*.table.rows.*.cells.*.text", "+2 (1 thành 3)");
	model_holds(&r, "blocks.*.para.text", "Trần Thị Hạnh thiếu 3 bài");
	model_off(&r, "principal");
	html_escaped(&r);
	/* A teacher sees the own correction, not another's. */
	r = driver_get(d, "loan", "/month?m=2026-10");
	model_off(&r, "corrections.0");
}

/* The PDF is a file that the runner draws: not there, said; there, sent. */
static void
pdf(void **state)
{
	struct err e = { 0 };
	char dir[300], path[400];
	struct reply r;

	(void)state;
	assert_int_equal(driver_get(d, "duc", "/month/2026-10/minutes.pdf")
	    .status, 404);
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=0").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM job WHERE"
	    " kind = 'minutes'"), 1);
	/* Given up: not waited for, but it can be asked for again. */
	shelf_sql(d, "UPDATE job SET state = 'failed'");
	r = driver_get(d, "duc", "/month/2026-10/minutes.pdf");
	assert_int_equal(r.status, 503);
	model_page(&r, "minutes_wait");
	model_is(&r, "action", "/month/2026-10/minutes.pdf");
	assert_int_equal(driver_post(d, "ha", "/month/2026-10/minutes.pdf",
	    "").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM job WHERE"
	    " kind = 'minutes' AND state = 'waiting'"), 1);
	assert_int_equal(driver_post(d, "minh", "/month/2026-10/minutes.pdf",
	    "").status, 403);
	snprintf(dir, sizeof(dir), "%s/minutes", d->data);
	assert_int_equal(mkdir(dir, 0700), 0);
	snprintf(path, sizeof(path), "%s/%lld-0-1.pdf", dir,
	    (long long)driver_count(d, "SELECT id FROM quota_close"));
	assert_int_equal(files_write(path, "%PDF-test", 9, 0600, &e), 0);
	r = driver_get(d, "lan", "/month/2026-10/minutes.pdf");
	assert_int_equal(r.status, 200);
	assert_string_equal(r.body, "%PDF-test");
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "application/pdf");
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "bien-ban-2026-10.pdf"));
	assert_int_equal(driver_get(d, "minh", "/month/2026-10/minutes.pdf")
	    .status, 403);
	/* After a correction that file is of before. */
	assert_int_equal(driver_post(d, "duc", "/month/correct",
	    "m=2026-10&person=k-hanh&delta=1&reason=Ly+do").status, 303);
	shelf_sql(d, "UPDATE job SET state = 'failed'");
	assert_int_equal(driver_get(d, "duc", "/month/2026-10/minutes.pdf")
	    .status, 503);
}

static void
xlsx(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 10, 6, "<b x=\">&amp;{{x}}");
	r = driver_get(d, "duc", "/month.xlsx?m=2026-10");
	assert_int_equal(r.status, 200);
	assert_memory_equal(r.body, "PK", 2);
	assert_non_null(strstr(driver_header(d, &r, "content-disposition"),
	    "thang-2026-10.xlsx"));
	assert_int_equal(driver_get(d, "hanh", "/month.xlsx").status, 200);
	assert_int_equal(driver_get(d, "minh", "/month.xlsx").status, 403);
	assert_int_equal(driver_get(d, "duc", "/month/2026-10/minutes.xlsx")
	    .status, 404);
	assert_int_equal(driver_post(d, "duc", "/month/close",
	    "m=2026-10&waiting=0").status, 303);
	r = driver_get(d, "lan", "/month/2026-10/minutes.xlsx");
	assert_int_equal(r.status, 200);
	assert_memory_equal(r.body, "PK", 2);
}

/* What counts and why not, in words, on the teacher's own page; nobody else's lessons. */
static void
own_page(void **state)
{
	struct reply r;

	(void)state;
	shelf_lesson(d, "mot", "hanh", "published", 11, 4, "Bai mot");
	shelf_lesson(d, "hai", "hanh", "submitted", 11, 5, "Bai hai");
	shelf_lesson(d, "ba", "hanh", "returned", 11, 6, "Bai ba");
	shelf_lesson(d, "bon", "hanh", "published", 11, 7, "Bai bon");
	shelf_lesson(d, "nam", "hanh", "published", 11, 21, "Bai nam");
	shelf_lesson(d, "khac", "loan", "published", 11, 3, "Cua nguoi khac");
	shelf_sql(d, "UPDATE item SET kind = 'video' WHERE key = 'bon'");
	shelf_sql(d, "INSERT INTO quota_rule (unit_id, many, deadline,"
	    " from_month, created) SELECT id, 4, 20, 202609, 0 FROM unit WHERE"
	    " kind = 'school'");
	r = driver_get(d, "hanh", "/month");
	model_is(&r, "hero.text", "Tháng 11 cô còn thiếu 3 bài giảng");
	model_is(&r, "duties.*.due", "hạn: ngày 20");
	model_is(&r, "hero.left", "đã qua hạn");
	model_is(&r, "lessons[day=gửi 04/11].why", "được tính cho tháng 11");
	model_is(&r, "lessons.*.why",
	    "được tính khi xuất bản trước lúc chốt tháng 11");
	model_is(&r, "lessons.*.why",
	    "sửa rồi gửi lại thì tính vào tháng gửi lại");
	model_is(&r, "lessons.*.why", "định mức không tính loại “Video”");
	model_is(&r, "lessons.*.why", "gửi sau hạn ngày 20 nên không tính");
	model_lacks(&r, "", "Cua nguoi khac");
	r = driver_get(d, "loan", "/month");
	model_is(&r, "hero.slots.*.title", "Cua nguoi khac");
	model_lacks(&r, "", "Bai mot");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(departments), CASE(trend), CASE(confirm), CASE(remind),
		CASE(paper), CASE(at_once), CASE(correct), CASE(pdf),
		CASE(xlsx), CASE(own_page),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
