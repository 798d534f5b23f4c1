/* Rules, leave and limits on the pages: who may, previews, refusals that keep what was typed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "tests/lib/sheet.h"
#include "tests/lib/shelf.h"

static struct driver *d;

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	shelf_sql(d, "UPDATE person_grant SET since = 0");
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	driver_free(d);
	return (0);
}

/* The value of the hidden field "seen" of a preview. */
static const char *
seen(const struct reply *r)
{
	static char out[80];

	snprintf(out, sizeof(out), "%s", model_text(r, "seen"));
	return (out);
}

static const char *
with(const char *form, const char *more)
{
	static char out[1000];

	snprintf(out, sizeof(out), "%s&do=save&seen=%s", form, more);
	return (out);
}

static void
who_may(void **state)
{
	static const char *const reads[] = { "/month/rules", "/month/leave" };
	static const char *const leads[] = { "/month/rules/new",
	    "/month/rules/1/end", "/month/correct?m=2026-10" };
	static const char *const posts[] = { "/month/rules/new",
	    "/month/rules/1/end", "/month/limits", "/month/leave",
	    "/month/leave/1/end", "/month/correct" };
	static const char *const others[] = { "hanh", "minh", "quan" };
	size_t i, k;

	(void)state;
	for (i = 0; i < 2; i++) {
		assert_int_equal(driver_get(d, "duc", reads[i]).status, 200);
		assert_int_equal(driver_get(d, "ha", reads[i]).status, 200);
		assert_int_equal(driver_get(d, "lan", reads[i]).status, 200);
		assert_int_equal(driver_get(d, NULL, reads[i]).status, 303);
		for (k = 0; k < 3; k++)
			assert_int_equal(driver_get(d, others[k],
			    reads[i]).status, 403);
	}
	for (i = 0; i < sizeof(leads) / sizeof(*leads); i++) {
		assert_int_equal(driver_get(d, "ha", leads[i]).status, 403);
		assert_int_equal(driver_get(d, "lan", leads[i]).status, 403);
	}
	for (i = 0; i < sizeof(posts) / sizeof(*posts); i++) {
		assert_int_equal(driver_post(d, "ha", posts[i], "a=b").status,
		    403);
		assert_int_equal(driver_post(d, "hanh", posts[i],
		    "a=b").status, 403);
		assert_int_equal(driver_post(d, "lan", posts[i],
		    "a=b").status, 403);
	}
	/* Who only reads has no forms there. */
	assert_null(strstr(driver_get(d, "ha", "/month/rules").body,
	    "action=\"/month/limits\""));
	assert_null(strstr(driver_get(d, "lan", "/month/leave").body,
	    "action=\"/month/leave\""));
}

#define RULE	"role=teacher&unit=&subject=&person=&kinds=elesson&many=2" \
		"&deadline=20&grace=2&from=202611&until="

static void
add(void **state)
{
	struct reply r;

	(void)state;
	r = driver_get(d, "duc", "/month/rules");
	model_is(&r, "rules.*.ask", "ít nhất 4 bài giảng điện tử mỗi tháng");
	model_is(&r, "rules.*.by", "quy định chung, có sẵn");
	model_is(&r, "rules.*.state.word", "2 người");
	/* The common rule is not ours to end. */
	model_lacks(&r, "", "/end");
	/* First a look: nothing is written. */
	r = driver_post(d, "duc", "/month/rules/new", RULE "&do=look");
	assert_int_equal(r.status, 200);
	model_holds(&r, "preview.said", "quy định này áp dụng cho 2 người");
	model_is(&r, "preview.rows.*.name", "Trần Thị Hạnh");
	model_is(&r, "preview.rows.*.note", "hạn ngày 22");
	model_is(&r, "what.*.name", "many");
	model_is(&r, "what[name=many].value", "2");
	model_on(&r, "preview");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_rule"),
	    1);
	/* What is saved is what was looked at: other fields are looked at first. */
	r = driver_post(d, "duc", "/month/rules/new", with("role=teacher&"
	    "kinds=elesson&many=3&from=202611", seen(&r)));
	assert_int_equal(r.status, 200);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_rule"),
	    1);
	r = driver_post(d, "duc", "/month/rules/new", with(RULE, "x"));
	assert_int_equal(r.status, 200);
	r = driver_post(d, "duc", "/month/rules/new", with(RULE, seen(&r)));
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_rule"
	    " WHERE many = 2 AND deadline = 20 AND grace = 2 AND by_id ="
	    " (SELECT id FROM person WHERE login = 'duc')"), 1);
	r = driver_get(d, "duc", "/month/rules");
	model_is(&r, "rules.*.due", "hạn: ngày 20, gia hạn 2 ngày");
	model_is(&r, "rules.*.state.word", "Chưa áp dụng cho ai");
	model_is(&r, "rules.*.end", "/month/rules/2/end");
	r = driver_get(d, "hanh", "/month");
	model_is(&r, "duties.*.ask", "ít nhất 2 bài giảng điện tử mỗi tháng");
	model_is(&r, "hero.text", "Tháng 11 cô còn thiếu 2 bài giảng");
}

/* Rules that contradict: named with both rules before and after, on three pages. */
static void
clash(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO quota_rule (unit_id, many, from_month,"
	    " created) SELECT id, 5, 202609, 0 FROM unit WHERE kind ="
	    " 'school'");
	r = driver_post(d, "duc", "/month/rules/new", RULE "&do=look");
	assert_int_equal(r.status, 200);
	model_on(&r, "preview.clashes.0");
	model_holds(&r, "preview.clashes.*.one", "ít nhất 5 bài giảng điện tử");
	model_is(&r, "preview.rows.*.name", "Đỗ Thị Loan");
	r = driver_post(d, "duc", "/month/rules/new", with(RULE, seen(&r)));
	assert_int_equal(r.status, 303);
	r = driver_get(d, "duc", "/month/rules");
	model_on(&r, "clashes.0");
	model_holds(&r, "clashes.*.other", "ít nhất 2 bài giảng điện tử mỗi "
	    "tháng, hạn: ngày 20, gia hạn 2 ngày");
	r = driver_get(d, "duc", "/month");
	model_on(&r, "clashes.0");
	model_is(&r, "clashes.*.name", "Trần Thị Hạnh");
	model_is(&r, "rows.*.state.word", "Quy định không khớp");
	r = driver_get(d, "ha", "/month");
	model_on(&r, "clashes.0");
	r = driver_get(d, "hanh", "/month");
	model_holds(&r, "hero.text", "chưa rõ");
	model_holds(&r, "clashes.*.one", "ít nhất 5 bài giảng điện tử");
	/* The closing page shows them too and offers no button. */
	r = driver_get(d, "duc", "/month/close?m=2026-10");
	model_off(&r, "clashes.0");
	shelf_sql(d, "UPDATE quota_rule SET from_month = 202609");
	r = driver_get(d, "duc", "/month/close?m=2026-10");
	model_on(&r, "clashes.0");
	model_on(&r, "over");
	model_off(&r, "clear");
}

static void
refused(void **state)
{
	struct reply r;

	(void)state;
	r = driver_post(d, "duc", "/month/rules/new", "role=teacher&many=200"
	    "&kinds=elesson&from=202611&deadline=" PROBE_URL);
	assert_int_equal(r.status, 422);
	model_holds(&r, "what[name=many].error",
	    "Số bài mỗi tháng là số từ 0 đến 100");
	model_is(&r, "what[name=many].value", "200");
	html_escaped(&r);
	r = driver_post(d, "duc", "/month/rules/new", "role=teacher&many=2"
	    "&from=202611");
	assert_int_equal(r.status, 422);
	model_holds(&r, "kinds_error", "Chưa chọn loại học liệu nào");
	r = driver_post(d, "duc", "/month/rules/new", "role=teacher&many=2"
	    "&kinds=elesson&from=202611&person=khong-co");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "duc", "/month/rules/new", "role=teacher&many=2"
	    "&kinds=elesson&from=" PROBE_URL);
	assert_int_equal(r.status, 422);
	html_escaped(&r);
	assert_int_equal(driver_get(d, "duc", "/month/rules/1/end").status,
	    404);
	assert_int_equal(driver_get(d, "duc", "/month/rules/x/end").status,
	    404);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_rule"),
	    1);
}

static void
end(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO quota_rule (id, unit_id, many, from_month,"
	    " created) SELECT 50, id, 5, 202609, 0 FROM unit WHERE kind ="
	    " 'school'");
	r = driver_get(d, "duc", "/month/rules/50/end");
	assert_int_equal(r.status, 200);
	model_holds(&r, "line", "ít nhất 5 bài giảng điện tử");
	r = driver_post(d, "duc", "/month/rules/50/end",
	    "month=202610&do=look");
	model_is(&r, "preview.said",
	    "Tháng 11/2026: 2 người có định mức thay đổi.");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM quota_rule"
	    " WHERE until_month IS NOT NULL"), 0);
	r = driver_post(d, "duc", "/month/rules/50/end", with("month=202610",
	    seen(&r)));
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT until_month FROM quota_rule"
	    " WHERE id = 50"), 202610);
	r = driver_get(d, "duc", "/month/rules");
	model_on(&r, "past.0");
	r = driver_post(d, "duc", "/month/rules/50/end",
	    "month=202612&do=look");
	assert_int_equal(r.status, 422);
	model_is(&r, "code", "QUOTA-RULE-END");
}

static void
leave(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person SET key = 'khoa-hanh' WHERE login = 'hanh'");
	r = driver_post(d, "duc", "/month/leave", "person=khoa-hanh&from="
	    "2026-11-02&until=2026-11-06&factor=0&note=" PROBE_URL);
	assert_int_equal(r.status, 303);
	r = driver_get(d, "duc", "/month/leave");
	model_is(&r, "rows[days=2/11/2026 đến 6/11/2026].owes",
	    "không phải nộp");
	model_is(&r, "rows.*.state.word", "Đã hết");
	html_escaped(&r);
	r = driver_get(d, "duc", "/month");
	model_holds(&r, "rows.*.note", "định mức 3 (");
	html_escaped(&r);
	/* Refused: the page again with what was typed. */
	r = driver_post(d, "duc", "/month/leave", "person=khoa-hanh&from="
	    "2026-11-31&until=2026-12-05&factor=50&note=thai+s%E1%BA%A3n");
	assert_int_equal(r.status, 422);
	model_is(&r, "fields[name=note].value", "thai sản");
	model_is(&r, "fields[name=factor].value", "50");
	model_is(&r, "fields[name=until].value", "2026-12-05");
	r = driver_post(d, "duc", "/month/leave", "from=2026-11-20&until="
	    "2026-12-05&factor=50");
	assert_int_equal(r.status, 422);
	model_holds(&r, "fields[name=person].error", "Chưa chọn người");
	/* One that lasts is ended early. */
	r = driver_post(d, "duc", "/month/leave", "person=khoa-hanh&from="
	    "2026-11-20&until=2026-12-05&factor=50&note=");
	assert_int_equal(r.status, 303);
	r = driver_get(d, "ha", "/month/leave");
	model_is(&r, "rows.*.owes", "phải nộp 50 % định mức");
	model_lacks(&r, "", "/month/leave/2/end");
	r = driver_get(d, "duc", "/month/leave");
	model_is(&r, "rows.*.action", "/month/leave/2/end");
	r = driver_post(d, "duc", "/month/leave/2/end", "last=2026-12-06");
	assert_int_equal(r.status, 422);
	model_is(&r, "shell.notes.*.code", "QUOTA-LEAVE-END");
	assert_int_equal(driver_post(d, "duc", "/month/leave/2/end",
	    "last=2026-11-25").status, 303);
	assert_int_equal(driver_count(d, "SELECT until_day FROM quota_exempt"
	    " WHERE id = 2"), 20261125);
	assert_int_equal(driver_post(d, "duc", "/month/leave/9/end",
	    "last=2026-11-25").status, 404);
}

static void
limits(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person SET key = 'khoa-hanh' WHERE login = 'hanh'");
	r = driver_get(d, "duc", "/month/rules");
	model_holds(&r, "limits.common", "20 GB và 100 học liệu mới");
	model_off(&r, "limits.rows.0");
	r = driver_post(d, "duc", "/month/limits", "person=khoa-hanh&bytes="
	    "2,5&items=7");
	assert_int_equal(r.status, 303);
	assert_int_equal(driver_count(d, "SELECT bytes FROM upload_limit"),
	    5ll << 29);
	r = driver_get(d, "duc", "/month/rules");
	model_is(&r, "limits.rows.*.bytes", "2,5 GB");
	r = driver_get(d, "hanh", "/upload");
	model_is(&r, "room.items_left", "7");
	model_is(&r, "room.bytes", "đã dùng 0 B trên 2,5 GB");
	r = driver_post(d, "duc", "/month/limits", "person=khoa-hanh&bytes="
	    "nhieu&items=7");
	assert_int_equal(r.status, 422);
	model_is(&r, "fields[name=bytes].value", "nhieu");
	r = driver_post(d, "duc", "/month/limits", "person=khoa-hanh&bytes="
	    "&items=-1");
	assert_int_equal(r.status, 422);
	r = driver_post(d, "duc", "/month/limits", "person=&bytes=1&items=1");
	assert_int_equal(r.status, 422);
	/* Both empty: as everybody again. */
	assert_int_equal(driver_post(d, "duc", "/month/limits",
	    "person=khoa-hanh&bytes=&items=").status, 303);
	assert_int_equal(driver_count(d, "SELECT count(*) FROM upload_limit"),
	    0);
}

/* Rules, leave and limits leave the house as one workbook of three sheets. */
static void
workbook(void **state)
{
	static const char strings[] = "xl/sharedStrings.xml";
	struct reply r;

	(void)state;
	shelf_sql(d, "UPDATE person SET key = 'khoa-hanh' WHERE login = 'hanh'");
	assert_int_equal(driver_post(d, "duc", "/month/limits",
	    "person=khoa-hanh&bytes=2&items=7").status, 303);
	assert_int_equal(driver_post(d, "duc", "/month/leave",
	    "person=khoa-hanh&from=2026-12-01&until=2026-12-05&factor=50"
	    "&note=di+tap+huan").status, 303);
	r = driver_get(d, "duc", "/month/rules.xlsx");
	assert_int_equal(r.status, 200);
	assert_true(sheet_has(&r, strings, "ít nhất 4 bài giảng điện tử"));
	assert_true(sheet_has(&r, strings, "di tap huan"));
	assert_int_equal(sheet_number(&r, 2, "E5"), 50);
	assert_int_equal(sheet_number(&r, 3, "C5"), 7);
	assert_int_equal(driver_get(d, "minh", "/month/rules.xlsx").status,
	    403);
	r = driver_get(d, "duc", "/month/leave");
	model_is(&r, "xlsx", "/month/rules.xlsx");
}

/* The tus server says what is left; exactly met is fine, one byte more is not. */
static void
tus(void **state)
{
	struct reply r;

	(void)state;
	shelf_sql(d, "INSERT INTO upload_limit (person_id, bytes, items, by_id,"
	    " at) SELECT id, 2048, 2, id, 0 FROM person WHERE login = 'hanh'");
#define CREATE(length) driver_send(d, "hanh", M_POST, NULL, "/files", \
	"tus-resumable: 1.0.0\nupload-length: " length "\n" \
	"upload-metadata: filename YQ\n", NULL, 0)
	r = CREATE("2049");
	assert_int_equal(r.status, 413);
	assert_true(shelf_has(&r, "UPLOAD-MONTH-BYTES: "));
	assert_true(shelf_has(&r, "Tháng này còn 2 KB và 2 học liệu mới."));
	assert_string_equal(driver_header(d, &r, "tus-resumable"), "1.0.0");
	assert_int_equal(driver_count(d, "SELECT count(*) FROM upload"), 0);
	assert_int_equal(CREATE("2047").status, 201);
	r = CREATE("2");
	assert_int_equal(r.status, 413);
	assert_int_equal(CREATE("1").status, 201);
	shelf_sql(d, "UPDATE upload_limit SET bytes = 5000");
	r = CREATE("1");
	assert_int_equal(r.status, 422);
	assert_true(shelf_has(&r, "UPLOAD-MONTH-ITEMS: "));
	r = driver_get(d, "hanh", "/files/mine");
	assert_true(shelf_has(&r, "\"left\":{\"bytes\":2952,\"items\":0}"));
	r = driver_get(d, "hanh", "/upload");
	model_on(&r, "room.full");
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(who_may), CASE(add), CASE(clash), CASE(refused),
		CASE(end), CASE(leave), CASE(limits), CASE(workbook), CASE(tus),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
