/* Setting lessons on the pages: who may, what is refused, that nothing typed is lost. */
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

#define DATES	"&from=2026-11-23&until=2026-11-27"
#define SET	"do=set" DATES

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_item(d, "mot", "hanh", "published", "l30", "Mi-li-mét");
	shelf_item(d, "hai", "loan", "published", "l31", "Gam");
	shelf_item(d, "nhap", "hanh", "draft", "l30", "Nháp");
	shelf_sql(d, "UPDATE class SET key = 'k3a' WHERE name = '3A'");
	shelf_sql(d, "UPDATE class SET key = 'k3b' WHERE name = '3B'");
	shelf_sql(d, "INSERT INTO class (key, unit_id, year, grade, name)"
	    " SELECT 'cu', unit_id, 2025, 2, '2A' FROM class LIMIT 1");
	shelf_sql(d, "INSERT INTO class_member (class_id, person_id, role)"
	    " SELECT c.id, p.id, 'teacher'"
	    " FROM class c, person p WHERE c.key = 'cu' AND p.login = 'hanh'");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

static int64_t
rows(void)
{
	return (driver_count(d, "SELECT count(*) FROM assignment"));
}

static struct reply
post(const char *who, const char *form)
{
	return (driver_post(d, who, "/assignments/new", form));
}

/* One lesson for one class; its key is "k". */
static void
set(const char *who, const char *item, const char *to)
{
	char form[200];

	snprintf(form, sizeof(form), SET "&item=%s&%s", item, to);
	assert_int_equal(post(who, form).status, 303);
	shelf_sql(d, "UPDATE assignment SET key = 'k' || id");
}

static void
refused(const char *who, const char *form, const char *words)
{
	struct reply r = post(who, form);

	assert_in_range(r.status, 409, 422);
	if (!shelf_has(&r, words))
		fail_msg("no “%s” for %s", words, form);
	assert_true(shelf_has(&r, "Những gì đã chọn vẫn còn"));
	assert_int_equal(rows(), 0);
}

static void
who_may(void **state)
{
	struct reply r = driver_get(d, "hanh", "/items/mot");

	(void)state;
	/* From the lesson's page; not for drafts, nor for who sets nothing. */
	assert_true(shelf_has(&r, "/assignments/new?item=mot"));
	r = driver_get(d, "hanh", "/items/nhap");
	assert_false(shelf_has(&r, "/assignments/new?item"));
	r = driver_get(d, "lan", "/items/mot");
	assert_false(shelf_has(&r, "/assignments/new?item"));
	r = driver_get(d, "minh", "/items/mot");
	assert_false(shelf_has(&r, "/assignments/new?item"));
	/* A teacher's own class stands chosen, no other is offered. */
	r = driver_get(d, "hanh", "/assignments/new?item=mot");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "name=\"item\" value=\"mot\" checked"));
	assert_true(shelf_has(&r, "name=\"class\" value=\"k3a\" checked"));
	assert_false(shelf_has(&r, "k3b"));
	assert_false(shelf_has(&r, "2A"));
	r = driver_get(d, "ha", "/assignments/new");
	assert_true(shelf_has(&r, "k3a") && shelf_has(&r, "k3b"));
	assert_false(shelf_has(&r, " checked"));
	r = driver_get(d, "duc", "/assignments/new?class=k3b");
	assert_true(shelf_has(&r, "value=\"k3b\" checked"));
	assert_int_equal(driver_get(d, "minh", "/assignments/new").status,
	    403);
	assert_int_equal(driver_get(d, "lan", "/assignments/new").status, 403);
	assert_int_equal(driver_get(d, "quan", "/assignments/new").status,
	    403);
	assert_int_equal(driver_get(d, NULL, "/assignments/new").status, 303);
	/* A head outside the grade has no class to choose. */
	shelf_sql(d, "UPDATE person_grant SET grades = 32 WHERE role = 'head'");
	r = driver_get(d, "ha", "/assignments/new");
	assert_true(shelf_has(&r, "Chưa được phân lớp nào"));
	refused("hanh", SET "&item=mot&class=k3b", "không phải lớp thầy cô");
	assert_int_equal(post("minh", SET "&item=mot&class=k3a").status, 403);
	assert_int_equal(post("lan", SET "&item=mot&class=k3a").status, 403);
	assert_int_equal(rows(), 0);
}

static void
sets(void **state)
{
	struct reply r;

	(void)state;
	r = post("hanh", SET "&item=mot&item=hai&item=mot&class=k3a&note="
	    PROBE_URL);
	assert_int_equal(r.status, 303);
	assert_string_equal(driver_header(d, &r, "location"), "/assignments");
	assert_int_equal(rows(), 2);
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "Em làm bài Mi-li-mét nhé"));
	assert_true(shelf_has(&r, "Cô Hạnh hẹn đến hết thứ Sáu 27/11."));
	assert_true(shelf_has(&r, "Bài phải làm"));
	assert_true(shelf_has(&r, "2 bài"));
	assert_true(shelf_has(&r, "Cô Hạnh dặn:"));
	assert_false(shelf_has(&r, PROBE_RAW));
	r = driver_get(d, "bao", "/");
	assert_false(shelf_has(&r, "Bài phải làm"));
	/* The list and the table; the note as text. */
	shelf_sql(d, "UPDATE assignment SET key = 'k' || id");
	r = driver_get(d, "hanh", "/assignments");
	assert_true(shelf_has(&r, "0 trên 1 em đã xong"));
	assert_true(shelf_has(&r, "/assignments/k1"));
	r = driver_get(d, "hanh", "/assignments/k1");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "Nguyễn Minh Anh"));
	assert_false(shelf_has(&r, PROBE_RAW));
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'look' AND kind = 'assignment'"), 1);
	/* The home of who set it. */
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "Bài đã giao"));
	assert_true(shelf_has(&r, "đến hết thứ Sáu 27/11"));
	/* The trail says it in words. */
	r = driver_get(d, "duc", "/trail");
	assert_true(shelf_has(&r, "Trần Thị Hạnh giao bài Mi-li-mét"));
	assert_true(shelf_has(&r, "href=\"/assignments/k1\""));
}

static void
bad_input(void **state)
{
	static char many[40 * 1001];
	struct reply r;
	char form[400];
	size_t at;
	int i;

	(void)state;
	refused("hanh", SET "&class=k3a", "Chưa chọn bài nào");
	refused("hanh", SET "&item=mot", "Chưa chọn lớp, nhóm hay em nào");
	refused("hanh", "do=set&item=mot&class=k3a&from=2026-11-27"
	    "&until=2026-11-26", "không trước ngày bắt đầu");
	refused("hanh", "do=set&item=mot&class=k3a&from=2026-11-20"
	    "&until=2026-11-22", "Hạn này đã qua");
	refused("hanh", "do=set&item=mot&class=k3a&from=2026-02-30"
	    "&until=2026-11-27", "Ngày bắt đầu chưa đúng");
	refused("hanh", "do=set&item=mot&class=k3a&from=" PROBE_URL
	    "&until=x", "Ngày bắt đầu chưa đúng");
	refused("hanh", SET "&item=mot&class=cu", "năm học này");
	refused("hanh", SET "&item=mot&class=" PROBE_URL, "năm học này");
	refused("hanh", SET "&item=mot&pupil=k3b.1", "năm học này");
	refused("hanh", SET "&item=mot&pupil=k3a.99999", "không còn học");
	refused("hanh", SET "&item=mot&pupil=k3a", "năm học này");
	refused("hanh", SET "&item=mot&group=x", "năm học này");
	refused("hanh", SET "&item=nhap&class=k3a", "không mở được");
	/* Of another's draft not even the title. */
	refused("loan", SET "&item=nhap&class=k3b", "Chưa chọn bài nào");
	r = driver_get(d, "loan", "/assignments/new?item=nhap");
	assert_false(shelf_has(&r, "Nháp"));
	/* Withdrawn while the form was open. */
	shelf_sql(d, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE key = 'hai'");
	refused("hanh", SET "&item=hai&class=k3a", "không mở được");
	/* What was typed and chosen comes back. */
	snprintf(form, sizeof(form), "do=set&item=mot&class=k3a"
	    "&from=2026-11-27&until=2026-11-26&note=%s&q=%s", PROBE_URL,
	    PROBE_URL);
	r = post("hanh", form);
	assert_true(shelf_has(&r, "value=\"2026-11-27\""));
	assert_true(shelf_has(&r, "value=\"2026-11-26\""));
	assert_true(shelf_has(&r, "value=\"mot\" checked"));
	assert_true(shelf_has(&r, "value=\"k3a\" checked"));
	assert_true(shelf_has(&r, "&lt;b x=&quot;"));
	assert_true(shelf_has(&r, "aria-invalid=\"true\""));
	assert_false(shelf_has(&r, PROBE_RAW));
	/* A thousand targets. */
	at = (size_t)snprintf(many, sizeof(many), SET "&item=mot");
	for (i = 0; i < 1000; i++)
		at += (size_t)snprintf(many + at, sizeof(many) - at,
		    "&pupil=k3a.%d", 1000 + i);
	refused("hanh", many, "nhiều nhất 200");
	/* An unknown lesson is dropped, another school's is unknown. */
	refused("hanh", SET "&item=" PROBE_URL "&class=k3a",
	    "Chưa chọn bài nào");
}

static void
twice(void **state)
{
	struct reply r;

	(void)state;
	set("hanh", "mot", "class=k3a");
	r = post("hanh", SET "&item=mot&class=k3a");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "đúng những ngày này"));
	/* The form says what stands already. */
	r = driver_get(d, "hanh", "/assignments/new?item=mot");
	assert_true(shelf_has(&r, "Đã giao “Mi-li-mét” đến thứ Sáu 27/11."));
	r = post("hanh", "do=set&item=mot&class=k3a&from=2026-11-23"
	    "&until=2026-12-04");
	assert_int_equal(r.status, 303);
	assert_int_equal(rows(), 2);
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "1 bài"));
}

static void
find_and_open(void **state)
{
	struct reply r;

	(void)state;
	r = post("hanh", "do=find&q=gam&item=mot&class=k3a&note=abc" DATES);
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "name=\"item\" value=\"hai\">"));
	assert_true(shelf_has(&r, "name=\"item\" value=\"mot\" checked"));
	assert_true(shelf_has(&r, ">abc</textarea>"));
	/* By the place in the plan; what cannot be opened is not found. */
	r = post("hanh", "do=find&q=bai+31+toan" DATES);
	assert_true(shelf_has(&r, "value=\"hai\""));
	r = post("hanh", "do=find&q=nhap" DATES);
	assert_true(shelf_has(&r, "Không có bài nào khớp"));
	assert_false(shelf_has(&r, "Nguyễn Minh Anh"));
	r = post("hanh", "open=k3a&item=mot" DATES);
	assert_true(shelf_has(&r, "Nguyễn Minh Anh"));
	assert_true(shelf_has(&r, "name=\"pupils\" value=\"k3a\""));
	/* Another's class does not open. */
	r = post("hanh", "open=k3b&item=mot" DATES);
	assert_false(shelf_has(&r, "Trần Gia Bảo"));
	assert_int_equal(rows(), 0);
}

/* Of another grade: set to one pupil, open for that one alone. */
static void
other_grade(void **state)
{
	char form[200];

	(void)state;
	shelf_sql(d, "UPDATE lesson SET grade = 1 WHERE key = 'l31'");
	assert_int_equal(driver_get(d, "minh", "/items/hai").status, 404);
	snprintf(form, sizeof(form), SET "&item=hai&pupil=k3a.%lld",
	    (long long)driver_person(d, "minh"));
	assert_int_equal(post("hanh", form).status, 303);
	shelf_sql(d, "UPDATE assignment SET key = 'k1'");
	assert_int_equal(driver_get(d, "minh", "/items/hai").status, 200);
	assert_int_equal(driver_get(d, "bao", "/items/hai").status, 404);
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/withdraw",
	    "").status, 303);
	assert_int_equal(driver_get(d, "minh", "/items/hai").status, 404);
}

static void
one(void **state)
{
	struct reply r;

	(void)state;
	set("hanh", "mot", "class=k3a");
	/* Not for another teacher, a pupil, an inspector, a head outside. */
	assert_int_equal(driver_get(d, "loan", "/assignments/k1").status, 404);
	assert_int_equal(driver_get(d, "minh", "/assignments/k1").status, 403);
	assert_int_equal(driver_get(d, "lan", "/assignments/k1").status, 403);
	assert_int_equal(driver_get(d, "duc", "/assignments/k1").status, 200);
	assert_int_equal(driver_get(d, "ha", "/assignments/k1").status, 200);
	assert_int_equal(driver_post(d, "loan", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-30").status, 404);
	assert_int_equal(driver_post(d, "loan", "/assignments/k1/remind",
	    "").status, 404);
	shelf_sql(d, "UPDATE person_grant SET grades = 32 WHERE role = 'head'");
	assert_int_equal(driver_get(d, "ha", "/assignments/k1").status, 404);
	/* Another teacher of the class reads along and changes nothing. */
	shelf_sql(d, "INSERT INTO class_member (class_id, person_id, role)"
	    " SELECT c.id, p.id, 'teacher'"
	    " FROM class c, person p WHERE c.key = 'k3a' AND p.login = 'loan'");
	r = driver_get(d, "loan", "/assignments/k1");
	assert_int_equal(r.status, 200);
	assert_false(shelf_has(&r, "/assignments/k1/edit"));
	assert_int_equal(driver_post(d, "loan", "/assignments/k1/withdraw",
	    "").status, 403);
	/* Edited: what is wrong comes back, the rest is stored. */
	r = driver_post(d, "hanh", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-22&note=" PROBE_URL);
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "value=\"2026-11-22\""));
	assert_true(shelf_has(&r, "không trước ngày bắt đầu"));
	assert_false(shelf_has(&r, PROBE_RAW));
	r = driver_post(d, "hanh", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-30&note=Nhanh");
	assert_int_equal(r.status, 303);
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "thứ Hai 30/11"));
	assert_true(shelf_has(&r, "“Nhanh”"));
	/* A reminder, once a day; it is there and goes when the work is done. */
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/remind",
	    "").status, 303);
	r = driver_post(d, "hanh", "/assignments/k1/remind", "");
	assert_int_equal(r.status, 409);
	assert_true(shelf_has(&r, "Hôm nay đã nhắc rồi"));
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "Cô Trần Thị Hạnh nhắc em làm bài"));
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, done, nparts, parts_done, score, started, last,"
	    " finished) SELECT 'luot', 'nhan', p.id, i.id, i.version_id,"
	    " 'normal', 1, 1, 1, 85, 1, 1795400000, 1795400000 FROM person p,"
	    " item i WHERE p.login = 'minh' AND i.key = 'mot'");
	r = driver_get(d, "minh", "/");
	assert_false(shelf_has(&r, "nhắc em làm bài"));
	assert_int_equal(driver_count(d, "SELECT count(*) FROM notice WHERE"
	    " kind = 'work-due' AND seen IS NULL"), 0);
	assert_true(shelf_has(&r, "8,5 điểm"));
	r = driver_get(d, "hanh", "/assignments/k1");
	assert_true(shelf_has(&r, "/attempts/luot"));
	assert_true(shelf_has(&r, "8,5"));
	r = driver_get(d, "hanh", "/assignments/k1?open=1");
	assert_false(shelf_has(&r, "/attempts/luot"));
	assert_true(shelf_has(&r, "Mọi em đã xong"));
	/* Withdrawn: a tombstone that says so and changes no more. */
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/withdraw",
	    "").status, 303);
	r = driver_get(d, "hanh", "/assignments/k1");
	assert_true(shelf_has(&r, "Đã rút lại ngày"));
	assert_false(shelf_has(&r, "/assignments/k1/withdraw"));
	r = driver_post(d, "hanh", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-30");
	assert_int_equal(r.status, 409);
	r = driver_get(d, "hanh", "/assignments?w=all");
	assert_true(shelf_has(&r, "Đã rút lại"));
}

/* The lesson goes away in the middle: every list says so, none breaks. */
static void
gone(void **state)
{
	struct reply r;

	(void)state;
	set("hanh", "mot", "class=k3a");
	shelf_sql(d, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE key = 'mot'");
	r = driver_get(d, "minh", "/");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "em không phải làm"));
	assert_false(shelf_has(&r, "/items/mot"));
	r = driver_get(d, "hanh", "/assignments");
	assert_true(shelf_has(&r, "Bài đã rút khỏi kho"));
	r = driver_get(d, "hanh", "/assignments/k1");
	assert_true(shelf_has(&r, "rút khỏi kho nên các em không mở được"));
	assert_false(shelf_has(&r, "/remind"));
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/remind",
	    "").status, 409);
	r = driver_get(d, "hanh", "/");
	assert_true(shelf_has(&r, "Bài đã rút khỏi kho"));
	r = driver_get(d, "hanh", "/classes/k3a");
	assert_int_equal(r.status, 200);
	assert_true(shelf_has(&r, "đã rút"));
}

static void
tables(void **state)
{
	static const char *const paths[] = { "/assignments.xlsx?w=all",
	    "/assignments/k1/results.xlsx", "/classes/k3a/results.xlsx" };
	struct reply r;
	size_t i;

	(void)state;
	set("hanh", "mot", "class=k3a");
	for (i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		r = driver_get(d, "hanh", paths[i]);
		assert_int_equal(r.status, 200);
		assert_memory_equal(r.body, "PK", 2);
		assert_non_null(strstr(driver_header(d, &r,
		    "content-disposition"), ".xlsx"));
		assert_int_equal(driver_get(d, "minh", paths[i]).status, 403);
		assert_int_equal(driver_get(d, "lan", paths[i]).status, 403);
		if (i > 0)
			assert_int_equal(driver_get(d, "loan", paths[i])
			    .status, 404);
	}
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'look'"), 2);
}

static void
groups(void **state)
{
	char path[120], form[200];
	struct reply r;

	(void)state;
	assert_int_equal(driver_get(d, "minh", "/groups").status, 403);
	r = driver_post(d, "hanh", "/groups", "name=");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "Chưa ghi tên nhóm"));
	r = driver_post(d, "hanh", "/groups", "name=" PROBE_URL);
	assert_int_equal(r.status, 303);
	assert_int_equal(strncmp(driver_header(d, &r, "location"),
	    "/groups/", 8), 0);
	shelf_sql(d, "UPDATE pupil_group SET key = 'g1'");
	r = driver_get(d, "hanh", "/groups/g1");
	assert_true(shelf_has(&r, "Nguyễn Minh Anh"));
	assert_false(shelf_has(&r, PROBE_RAW));
	assert_false(shelf_has(&r, "/assignments/new?group"));
	assert_int_equal(driver_get(d, "loan", "/groups/g1").status, 404);
	assert_int_equal(driver_get(d, "duc", "/groups/g1").status, 404);
	/* A pupil of another class is refused, what was ticked stays. */
	snprintf(form, sizeof(form), "name=Nhóm&class=k3a&pupil=%lld",
	    (long long)driver_person(d, "bao"));
	r = driver_post(d, "hanh", "/groups/g1", form);
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "không còn học ở lớp này"));
	assert_int_equal(driver_post(d, "hanh", "/groups/g1",
	    "name=Nhóm&class=k3b&pupil=1").status, 422);
	snprintf(form, sizeof(form), "name=Luyện+đo&class=k3a&pupil=%lld"
	    "&pupil=x&pupil=-1", (long long)driver_person(d, "minh"));
	assert_int_equal(driver_post(d, "loan", "/groups/g1", form).status,
	    404);
	assert_int_equal(driver_post(d, "hanh", "/groups/g1", form).status,
	    303);
	r = driver_get(d, "hanh", "/groups");
	assert_true(shelf_has(&r, "Luyện đo"));
	assert_true(shelf_has(&r, "1 em"));
	r = driver_get(d, "hanh", "/assignments/new?group=g1&item=mot");
	assert_true(shelf_has(&r, "name=\"group\" value=\"g1\" checked"));
	assert_int_equal(post("loan", SET "&item=mot&group=g1").status, 422);
	set("hanh", "mot", "group=g1");
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "Bài phải làm"));
	r = driver_get(d, "hanh", "/assignments");
	assert_true(shelf_has(&r, "nhóm Luyện đo (1 em)"));
	snprintf(path, sizeof(path), "/groups/g1/close");
	assert_int_equal(driver_post(d, "loan", path, "").status, 404);
	assert_int_equal(driver_post(d, "hanh", path, "").status, 303);
	r = driver_get(d, "hanh", "/groups/g1");
	assert_true(shelf_has(&r, "Nhóm này đã đóng"));
	assert_int_equal(driver_post(d, "hanh", "/groups/g1", form).status,
	    422);
	assert_int_equal(post("hanh", SET "&item=hai&group=g1").status, 422);
}

/* Lists of heads and principals: their reach, or what they set themselves. */
static void
reach(void **state)
{
	struct reply r;

	(void)state;
	set("hanh", "mot", "class=k3a");
	set("loan", "hai", "class=k3b");
	r = driver_get(d, "duc", "/assignments");
	assert_true(shelf_has(&r, "Mi-li-mét") && shelf_has(&r, "Gam"));
	assert_true(shelf_has(&r, "Cô Hạnh giao"));
	r = driver_get(d, "duc", "/assignments?all=0");
	assert_false(shelf_has(&r, "/assignments/k1"));
	r = driver_get(d, "hanh", "/assignments?all=1");
	assert_true(shelf_has(&r, "/assignments/k1"));
	assert_false(shelf_has(&r, "/assignments/k2"));
	shelf_sql(d, "UPDATE person_grant SET grades = 32 WHERE role = 'head'");
	r = driver_get(d, "ha", "/assignments");
	assert_false(shelf_has(&r, "/assignments/k1"));
	/* Over is over at midnight. */
	clock_set(clock_utc(2026, 11, 28));
	r = driver_get(d, "hanh", "/assignments");
	assert_false(shelf_has(&r, "/assignments/k1"));
	r = driver_get(d, "hanh", "/assignments?w=over");
	assert_true(shelf_has(&r, "/assignments/k1"));
	r = driver_get(d, "minh", "/");
	assert_true(shelf_has(&r, "Quá hạn"));
	assert_true(shelf_has(&r, "em làm nốt nhé"));
	assert_int_equal(driver_get(d, "hanh", "/assignments?w=" PROBE_URL
	    "&p=-1&all=9").status, 200);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(who_may), CASE(sets), CASE(bad_input), CASE(twice),
		CASE(find_and_open), CASE(other_grade), CASE(one), CASE(gone),
		CASE(tables), CASE(groups), CASE(reach),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
