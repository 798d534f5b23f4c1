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
	model_holds(&r, "err", words);
	model_on(&r, "refused");
	assert_int_equal(rows(), 0);
}

static void
who_may(void **state)
{
	struct reply r = driver_get(d, "hanh", "/items/mot");

	(void)state;
	/* From the lesson's page; not for drafts, nor for who sets nothing. */
	model_is(&r, "key", "mot");
	model_on(&r, "can_set");
	r = driver_get(d, "hanh", "/items/nhap");
	model_off(&r, "can_set");
	r = driver_get(d, "lan", "/items/mot");
	model_off(&r, "can_set");
	r = driver_get(d, "minh", "/items/mot");
	model_off(&r, "can_set");
	/* A teacher's own class stands chosen, no other is offered. */
	r = driver_get(d, "hanh", "/assignments/new?item=mot");
	assert_int_equal(r.status, 200);
	model_is(&r, "picked.*.key", "mot");
	model_on(&r, "classes[key=k3a].on");
	model_lacks(&r, "", "k3b");
	model_lacks(&r, "", "2A");
	r = driver_get(d, "ha", "/assignments/new");
	model_is(&r, "classes.*.key", "k3a");
	model_is(&r, "classes.*.key", "k3b");
	model_off(&r, "classes.*.on");
	model_count(&r, "picked", 0);
	r = driver_get(d, "duc", "/assignments/new?class=k3b");
	model_on(&r, "classes[key=k3b].on");
	assert_int_equal(driver_get(d, "minh", "/assignments/new").status,
	    403);
	assert_int_equal(driver_get(d, "lan", "/assignments/new").status, 403);
	assert_int_equal(driver_get(d, "quan", "/assignments/new").status,
	    403);
	assert_int_equal(driver_get(d, NULL, "/assignments/new").status, 303);
	/* A head outside the grade has no class to choose. */
	shelf_sql(d, "UPDATE person_grant SET grades = 32 WHERE role = 'head'");
	r = driver_get(d, "ha", "/assignments/new");
	model_off(&r, "has.classes");
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
	model_is(&r, "now.text", "Em làm bài Mi-li-mét nhé");
	model_is(&r, "now.more", "Cô Hạnh hẹn đến hết thứ Sáu 27/11.");
	model_on(&r, "due.0");
	model_is(&r, "due_count", "2 bài");
	model_is(&r, "now.w_by", "Cô Hạnh");
	html_escaped(&r);
	r = driver_get(d, "bao", "/");
	model_off(&r, "due.0");
	/* The list and the table; the note as text. */
	shelf_sql(d, "UPDATE assignment SET key = 'k' || id");
	r = driver_get(d, "hanh", "/assignments");
	model_is(&r, "rows.*.sum", "0 trên 1 em đã xong");
	model_is(&r, "rows.*.href", "/assignments/k1");
	r = driver_get(d, "hanh", "/assignments/k1");
	assert_int_equal(r.status, 200);
	model_is(&r, "rows.*.name", "Nguyễn Minh Anh");
	html_escaped(&r);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM audit WHERE"
	    " verb = 'look' AND kind = 'assignment'"), 1);
	/* The home of who set it. */
	r = driver_get(d, "hanh", "/");
	model_on(&r, "set");
	model_is(&r, "set.rows.*.due", "đến hết thứ Sáu 27/11");
	/* The trail says it in words. */
	r = driver_get(d, "duc", "/trail");
	model_is(&r, "rows.*.text", "Trần Thị Hạnh giao bài Mi-li-mét");
	model_is(&r, "rows.*.href", "/assignments/k1");
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
	model_lacks(&r, "", "Nháp");
	/* Withdrawn while the form was open. */
	shelf_sql(d, "UPDATE item SET state = 'withdrawn', live_id = NULL"
	    " WHERE key = 'hai'");
	refused("hanh", SET "&item=hai&class=k3a", "không mở được");
	/* What was typed and chosen comes back. */
	snprintf(form, sizeof(form), "do=set&item=mot&class=k3a"
	    "&from=2026-11-27&until=2026-11-26&note=%s&q=%s", PROBE_URL,
	    PROBE_URL);
	r = post("hanh", form);
	model_is(&r, "v_from", "2026-11-27");
	model_is(&r, "v_until", "2026-11-26");
	model_is(&r, "picked.*.key", "mot");
	model_on(&r, "classes[key=k3a].on");
	html_has(&r, "&lt;b x=&quot;");
	model_on(&r, "err.until");
	html_escaped(&r);
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
	model_holds(&r, "err.target", "đúng những ngày này");
	/* The form says what stands already. */
	r = driver_get(d, "hanh", "/assignments/new?item=mot");
	model_is(&r, "classes.*.already",
	    "Đã giao “Mi-li-mét” đến thứ Sáu 27/11.");
	r = post("hanh", "do=set&item=mot&class=k3a&from=2026-11-23"
	    "&until=2026-12-04");
	assert_int_equal(r.status, 303);
	assert_int_equal(rows(), 2);
	r = driver_get(d, "minh", "/");
	model_is(&r, "due_count", "1 bài");
}

static void
find_and_open(void **state)
{
	struct reply r;

	(void)state;
	r = post("hanh", "do=find&q=gam&item=mot&class=k3a&note=abc" DATES);
	assert_int_equal(r.status, 200);
	model_is(&r, "found.*.key", "hai");
	model_is(&r, "picked.*.key", "mot");
	model_is(&r, "v_note", "abc");
	/* By the place in the plan; what cannot be opened is not found. */
	r = post("hanh", "do=find&q=bai+31+toan" DATES);
	model_is(&r, "found.*.key", "hai");
	r = post("hanh", "do=find&q=nhap" DATES);
	model_on(&r, "nothing");
	model_lacks(&r, "", "Nguyễn Minh Anh");
	r = post("hanh", "open=k3a&item=mot" DATES);
	model_is(&r, "classes.*.pupils.*.name", "Nguyễn Minh Anh");
	model_is(&r, "classes.*.key", "k3a");
	/* Another's class does not open. */
	r = post("hanh", "open=k3b&item=mot" DATES);
	model_lacks(&r, "", "Trần Gia Bảo");
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
	model_lacks(&r, "", "/assignments/k1/edit");
	assert_int_equal(driver_post(d, "loan", "/assignments/k1/withdraw",
	    "").status, 403);
	/* Edited: what is wrong comes back, the rest is stored. */
	r = driver_post(d, "hanh", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-22&note=" PROBE_URL);
	assert_int_equal(r.status, 422);
	model_is(&r, "v_until", "2026-11-22");
	model_holds(&r, "err.until", "không trước ngày bắt đầu");
	html_escaped(&r);
	r = driver_post(d, "hanh", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-30&note=Nhanh");
	assert_int_equal(r.status, 303);
	r = driver_get(d, "minh", "/");
	model_holds(&r, "now.more", "thứ Hai 30/11");
	model_is(&r, "now.w_note", "Nhanh");
	/* A reminder, once a day; it is there and goes when the work is done. */
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/remind",
	    "").status, 303);
	r = driver_post(d, "hanh", "/assignments/k1/remind", "");
	assert_int_equal(r.status, 409);
	model_holds(&r, "text", "Hôm nay đã nhắc rồi");
	r = driver_get(d, "minh", "/");
	model_holds(&r, "notices.rows.*.text",
	    "Cô Trần Thị Hạnh nhắc em làm bài");
	shelf_sql(d, "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, done, nparts, parts_done, score, started, last,"
	    " finished) SELECT 'luot', 'nhan', p.id, i.id, i.version_id,"
	    " 'normal', 1, 1, 1, 85, 1, 1795400000, 1795400000 FROM person p,"
	    " item i WHERE p.login = 'minh' AND i.key = 'mot'");
	r = driver_get(d, "minh", "/");
	model_lacks(&r, "", "nhắc em làm bài");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM notice WHERE"
	    " kind = 'work-due' AND seen IS NULL"), 0);
	model_is(&r, "done.*.w_score", "8,5");
	r = driver_get(d, "hanh", "/assignments/k1");
	model_is(&r, "rows.*.href", "/attempts/luot");
	model_is(&r, "rows.*.score", "8,5");
	r = driver_get(d, "hanh", "/assignments/k1?open=1");
	model_lacks(&r, "", "/attempts/luot");
	model_off(&r, "rows.0");
	model_on(&r, "open");
	/* Withdrawn: a tombstone that says so and changes no more. */
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/withdraw",
	    "").status, 303);
	r = driver_get(d, "hanh", "/assignments/k1");
	model_holds(&r, "shell.notes.*.text", "Đã rút lại ngày");
	model_off(&r, "may");
	r = driver_post(d, "hanh", "/assignments/k1/edit",
	    "from=2026-11-23&until=2026-11-30");
	assert_int_equal(r.status, 409);
	r = driver_get(d, "hanh", "/assignments?w=all");
	model_is(&r, "rows.*.state.word", "Đã rút lại");
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
	model_on(&r, "due.*.w_gone");
	model_lacks(&r, "", "/items/mot");
	r = driver_get(d, "hanh", "/assignments");
	model_is(&r, "rows.*.state.word", "Bài đã rút khỏi kho");
	r = driver_get(d, "hanh", "/assignments/k1");
	model_holds(&r, "shell.notes.*.text",
	    "rút khỏi kho nên các em không mở được");
	model_off(&r, "can_remind");
	assert_int_equal(driver_post(d, "hanh", "/assignments/k1/remind",
	    "").status, 409);
	r = driver_get(d, "hanh", "/");
	model_on(&r, "set.rows.*.gone");
	r = driver_get(d, "hanh", "/classes/k3a");
	assert_int_equal(r.status, 200);
	model_on(&r, "heads.*.gone");
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
	model_holds(&r, "why", "Chưa ghi tên nhóm");
	r = driver_post(d, "hanh", "/groups", "name=" PROBE_URL);
	assert_int_equal(r.status, 303);
	assert_int_equal(strncmp(driver_header(d, &r, "location"),
	    "/groups/", 8), 0);
	shelf_sql(d, "UPDATE pupil_group SET key = 'g1'");
	r = driver_get(d, "hanh", "/groups/g1");
	model_is(&r, "pupils.*.name", "Nguyễn Minh Anh");
	html_escaped(&r);
	model_lacks(&r, "", "/assignments/new?group");
	assert_int_equal(driver_get(d, "loan", "/groups/g1").status, 404);
	assert_int_equal(driver_get(d, "duc", "/groups/g1").status, 404);
	/* A pupil of another class is refused, what was ticked stays. */
	snprintf(form, sizeof(form), "name=Nhóm&class=k3a&pupil=%lld",
	    (long long)driver_person(d, "bao"));
	r = driver_post(d, "hanh", "/groups/g1", form);
	assert_int_equal(r.status, 422);
	model_holds(&r, "why", "không còn học ở lớp này");
	assert_int_equal(driver_post(d, "hanh", "/groups/g1",
	    "name=Nhóm&class=k3b&pupil=1").status, 422);
	snprintf(form, sizeof(form), "name=Luyện+đo&class=k3a&pupil=%lld"
	    "&pupil=x&pupil=-1", (long long)driver_person(d, "minh"));
	assert_int_equal(driver_post(d, "loan", "/groups/g1", form).status,
	    404);
	assert_int_equal(driver_post(d, "hanh", "/groups/g1", form).status,
	    303);
	r = driver_get(d, "hanh", "/groups");
	model_is(&r, "rows.*.name", "Luyện đo");
	model_is(&r, "rows.*.about", "1 em");
	r = driver_get(d, "hanh", "/assignments/new?group=g1&item=mot");
	model_on(&r, "groups[key=g1].on");
	assert_int_equal(post("loan", SET "&item=mot&group=g1").status, 422);
	set("hanh", "mot", "group=g1");
	r = driver_get(d, "minh", "/");
	model_on(&r, "due.0");
	r = driver_get(d, "hanh", "/assignments");
	model_is(&r, "rows.*.names", "nhóm Luyện đo (1 em)");
	snprintf(path, sizeof(path), "/groups/g1/close");
	assert_int_equal(driver_post(d, "loan", path, "").status, 404);
	assert_int_equal(driver_post(d, "hanh", path, "").status, 303);
	r = driver_get(d, "hanh", "/groups/g1");
	model_on(&r, "closed");
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
	model_holds(&r, "rows", "Mi-li-mét");
	model_holds(&r, "rows", "Gam");
	model_is(&r, "rows.*.by", "Cô Hạnh");
	r = driver_get(d, "duc", "/assignments?all=0");
	model_lacks(&r, "", "/assignments/k1");
	r = driver_get(d, "hanh", "/assignments?all=1");
	model_is(&r, "rows.*.href", "/assignments/k1");
	model_lacks(&r, "", "/assignments/k2");
	shelf_sql(d, "UPDATE person_grant SET grades = 32 WHERE role = 'head'");
	r = driver_get(d, "ha", "/assignments");
	model_lacks(&r, "", "/assignments/k1");
	/* Over is over at midnight. */
	clock_set(clock_utc(2026, 11, 28));
	r = driver_get(d, "hanh", "/assignments");
	model_lacks(&r, "", "/assignments/k1");
	r = driver_get(d, "hanh", "/assignments?w=over");
	model_is(&r, "rows.*.href", "/assignments/k1");
	r = driver_get(d, "minh", "/");
	model_off(&r, "due.*.w_gone");
	model_on(&r, "due.*.w_over");
	model_holds(&r, "now.more", "em làm nốt nhé");
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
