/* What an item's page says of its preview, and who gets its thumbnail. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "store/objects.h"
#include "util/files.h"
#include "tests/lib/shelf.h"

#define DOC	"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
#define NEXT	"eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"
#define SMALL	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define OTHER	"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
#define WAY	"/items/bai"
#define PICTURE	WAY "/picture/aaaaaaaaaaaaaaaa"
#define LATER	WAY "/picture/bbbbbbbbbbbbbbbb"
#define JPEG	"\xff\xd8\xff as if"

static struct driver *d;

/* An object of that name, which the tests do not hash. */
static void
object(const char *hash, const char *bytes)
{
	char from[400];
	struct err e = { 0 };

	snprintf(from, sizeof(from), "%s/uploads/%c.part", d->data, *hash);
	assert_int_equal(files_write(from, bytes, strlen(bytes), 0600, &e), 0);
	assert_int_equal(objects_take(d->data, from, hash, &e), 0);
}

static int
setup(void **state)
{
	(void)state;
	d = driver_new();
	shelf_make(d);
	object(DOC, "PK doc.");
	object(SMALL, JPEG);
	object(OTHER, JPEG " other");
	shelf_sql(d, "INSERT INTO object (hash, bytes, created) VALUES ('" DOC
	    "', 7, 0), ('" NEXT "', 8, 0)");
	shelf_sql(d, "INSERT INTO package (id, hash, format, verdict, reason,"
	    " media, playable, checked) VALUES (7, '" DOC "', 'office',"
	    " 'ready', '', 'application/msword', 0, 0)");
	shelf_item(d, "bai", "hanh", "published", "l30", "Mi-li-mét");
	shelf_item(d, "khac", "hanh", "published", "l30", "Bài khác");
	shelf_sql(d, "UPDATE version SET package_id = 7, hash = '" DOC "',"
	    " file_name = 'Bai.docx' WHERE item_id = (SELECT id FROM item"
	    " WHERE key = 'bai')");
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
rendition(const char *state, const char *why, int tries)
{
	char sql[400];

	snprintf(sql, sizeof(sql), "INSERT INTO rendition (hash, paper_state, "
	    "why, tries, made) VALUES ('" DOC "', '%s', '%s', %d, 0) "
	    "ON CONFLICT (hash) DO UPDATE SET paper_state = "
	    "excluded.paper_state, why = excluded.why, tries = excluded.tries",
	    state, why, tries);
	shelf_sql(d, sql);
}

/* Each state, for its author, its reviewer and a pupil. */
static void
states(void **state)
{
	static const struct { const char *state, *why; int tries;
	    const char *staff, *pupil; } all[] = {
		{ "waiting", "", 0, "Đang làm bản xem", "Đang làm bản xem" },
		{ "waiting", "slow", 1, "lần trước chưa được", "lần trước" },
		{ "failed", "slow", 2, "quá 120 giây", "Em tải tệp về" },
		{ "failed", "crashed", 3, "dừng giữa chừng", "Em tải tệp về" },
		{ "failed", "protected", 1, "đặt mật khẩu. Hãy bỏ",
		  "Em hỏi cô thầy mật khẩu" },
		{ "failed", "large", 1, "quá lớn", "Em tải tệp về" },
		{ "failed", "unreadable", 1, "không mở được", "Em tải tệp về" },
		{ "absent", "", 0, "chưa cài LibreOffice", "Em tải tệp về" },
		{ "absent", "walls", 0, "Landlock", "Em tải tệp về" },
	};
	struct reply r = driver_get(d, "hanh", WAY);
	size_t i;

	(void)state;
	model_holds(&r, "paper.text", "Đang làm bản xem");
	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		rendition(all[i].state, all[i].why, all[i].tries);
		r = driver_get(d, "hanh", WAY);
		model_holds(&r, "paper.text", all[i].staff);
		html_lacks(&r, WAY "/preview");
		r = driver_get(d, "minh", WAY);
		model_holds(&r, "paper.text", all[i].pupil);
		model_lacks(&r, "paper.text", "LibreOffice");
		/* One word of it, not two that contradict each other. */
		html_lacks(&r, "Bài này không mở được ở đây");
		html_has(&r, WAY "/original");
	}
	shelf_sql(d, "UPDATE item SET state = 'submitted', live_id = NULL");
	r = driver_get(d, "ha", "/review?item=bai");
	model_holds(&r, "item.paper.text", "Landlock");
}

/* One that is made is played; the word of it is gone, the download stays. */
static void
made(void **state)
{
	struct reply r;

	(void)state;
	rendition("ready", "", 0);
	shelf_sql(d, "UPDATE package SET playable = 1 WHERE id = 7");
	r = driver_get(d, "minh", WAY);
	model_lacks(&r, "paper", "");
	html_has(&r, WAY "/play");
	html_has(&r, WAY "/original");
	assert_int_equal(driver_get(d, "minh", WAY "/original").status, 200);
}

static void
pictured(void)
{
	rendition("ready", "", 0);
	shelf_sql(d, "UPDATE rendition SET picture = '" SMALL "', wide = 226,"
	    " high = 320");
}

/* On the page, in lists, with its size; a neighbour without one shows none. */
static void
shown(void **state)
{
	struct reply r;

	(void)state;
	pictured();
	r = driver_get(d, "hanh", WAY);
	model_is(&r, "picture.src", PICTURE);
	html_has(&r, "width=\"226\" height=\"320\" alt=\"\" loading=\"lazy\"");
	r = driver_get(d, "hanh", "/library");
	model_is(&r, "items[key=bai].picture.src", PICTURE);
	html_has(&r, PICTURE);
	html_lacks(&r, "/items/khac/picture");
	r = driver_get(d, "hanh", "/items/khac");
	html_lacks(&r, "<img");
}

static void
who(void **state)
{
	struct reply r;

	(void)state;
	assert_int_equal(driver_get(d, "hanh", PICTURE).status, 404);
	pictured();
	r = driver_get(d, "minh", PICTURE);
	assert_int_equal(r.status, 200);
	assert_string_equal(driver_header(d, &r, "content-type"),
	    "image/jpeg");
	assert_string_equal(driver_header(d, &r, "x-content-type-options"),
	    "nosniff");
	assert_string_equal(driver_header(d, &r, "cache-control"),
	    "private, max-age=31536000, immutable");
	assert_int_equal(r.len, strlen(JPEG));
	assert_memory_equal(r.body, JPEG, strlen(JPEG));
	/* Not by another item, nor another name, nor without signing in. */
	assert_int_equal(driver_get(d, "minh",
	    "/items/khac/picture/aaaaaaaaaaaaaaaa").status, 404);
	assert_int_equal(driver_get(d, "minh", LATER).status, 404);
	assert_int_equal(driver_get(d, "minh", WAY "/picture/aaaa").status, 404);
	assert_int_equal(driver_get(d, "minh", WAY "/picture/" SMALL).status,
	    404);
	assert_int_not_equal(driver_get(d, NULL, PICTURE).status, 200);
	/* For teachers alone: no pupil's any more. */
	shelf_sql(d, "UPDATE item SET audience = 'staff'");
	assert_int_equal(driver_get(d, "minh", PICTURE).status, 404);
	assert_int_equal(driver_get(d, "loan", PICTURE).status, 200);
	shelf_sql(d, "UPDATE item SET state = 'draft', live_id = NULL");
	assert_int_equal(driver_get(d, "loan", PICTURE).status, 404);
	assert_int_equal(driver_get(d, "hanh", PICTURE).status, 200);
}

/* The next version's picture is its author's; the live one's goes on for all. */
static void
versions(void **state)
{
	(void)state;
	pictured();
	shelf_sql(d, "INSERT INTO package (id, hash, format, verdict, reason,"
	    " playable, checked) VALUES (8, '" NEXT "', 'office', 'ready', '',"
	    " 0, 0)");
	shelf_sql(d, "INSERT INTO version (id, item_id, no, hash, file_name,"
	    " bytes, package_id, created) SELECT 88, id, 2, '" NEXT "',"
	    " 'Moi.docx', 8, 8, 1 FROM item WHERE key = 'bai'");
	shelf_sql(d, "UPDATE item SET version_id = 88, state = 'draft'"
	    " WHERE key = 'bai'");
	shelf_sql(d, "INSERT INTO rendition (hash, picture, wide, high, made)"
	    " VALUES ('" NEXT "', '" OTHER "', 320, 226, 0)");
	assert_int_equal(driver_get(d, "hanh", LATER).status, 200);
	assert_int_equal(driver_get(d, "hanh", PICTURE).status, 200);
	assert_int_equal(driver_get(d, "minh", PICTURE).status, 200);
	assert_int_equal(driver_get(d, "minh", LATER).status, 404);
	assert_int_equal(driver_get(d, "loan", LATER).status, 404);
}

int
main(void)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(states), CASE(made), CASE(shown), CASE(who),
		CASE(versions),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
