/* A small library for page tests; see shelf.h. */
#include <assert.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "tests/lib/shelf.h"

#define HASH	"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

void
shelf_sql(struct driver *d, const char *sql)
{
	driver_sql(d, sql);
}

void
shelf_make(struct driver *d)
{
	static const char *const rows[] = {
		"INSERT INTO lesson (id, key, subject_id, grade, series, code)"
		" SELECT 30, 'l30', id, 3, 'kntt', '30' FROM subject"
		" WHERE code = 'toan'",
		"INSERT INTO lesson (id, key, subject_id, grade, series, code)"
		" SELECT 31, 'l31', id, 3, 'kntt', '31' FROM subject"
		" WHERE code = 'toan'",
		"INSERT INTO plan (id, subject_id, grade, series, year,"
		" version, title, created) SELECT 1, id, 3, 'kntt', 2026, 1,"
		" 'Toán 3', 0 FROM subject WHERE code = 'toan'",
		"INSERT INTO topic (id, plan_id, ord, title) VALUES (1, 1, 1,"
		" 'Chủ đề 5')",
		"INSERT INTO plan_lesson (plan_id, lesson_id, topic_id, ord,"
		" label, title, folded, periods, week_from, week_to) VALUES"
		" (1, 30, 1, 1, 'Bài 30', 'Mi-li-mét', 'bai 30 mi li met toan 3',"
		" 1, 12, 12), (1, 31, 1, 2, 'Bài 31', 'Gam', 'bai 31 gam toan 3',"
		" 2, 12, 12)",
		"INSERT INTO object (hash, bytes, created) VALUES ('" HASH "',"
		" 100, 0)",
		"INSERT INTO package (id, hash, format, verdict, reason,"
		" nentries, nscos, playable, files, checked) VALUES (1, '" HASH
		"', 'scorm12', 'warnings', '', 1, 1, 1, 12, 0)",
		"INSERT INTO finding (package_id, ord, code, severity, place)"
		" VALUES (1, 0, 'item-file-missing', 'warn', '" "<i>place"
		"')"
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		shelf_sql(d, rows[i]);
}

/*
 * An item with one version as plain rows; a published one is also the live one.
 */
int64_t
shelf_item(struct driver *d, const char *key, const char *owner,
    const char *state, const char *lesson, const char *title)
{
	char sql[1200];
	int64_t id;

	snprintf(sql, sizeof(sql), "INSERT INTO item (key, school_id, owner_id,"
	    " title, folded, audience, state, source, created, changed, submitted, sent,"
	    " published) VALUES ('%s', %lld, %lld, '%s', lower('%s'), 'grade', '%s',"
	    " 'tự làm', 1, 1, 1, 1, %s)", key, (long long)d->school,
	    (long long)driver_person(d, owner), title, title, state,
	    strcmp(state, "published") == 0 ? "1" : "NULL");
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "SELECT id FROM item WHERE key = '%s'",
	    key);
	id = driver_count(d, sql);
	assert(id > 0);
	snprintf(sql, sizeof(sql), "INSERT INTO version (id, item_id, no, hash,"
	    " file_name, bytes, package_id, created) VALUES (%lld, %lld, 1, '"
	    HASH "', '%s.zip', 100, 1, 1)", (long long)id, (long long)id, key);
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "UPDATE item SET version_id = id, live_id ="
	    " CASE state WHEN 'published' THEN id END WHERE id = %lld",
	    (long long)id);
	shelf_sql(d, sql);
	if (lesson != NULL) {
		snprintf(sql, sizeof(sql), "INSERT INTO item_lesson (item_id,"
		    " lesson_id, ord) SELECT %lld, id, 0 FROM lesson"
		    " WHERE key = '%s'", (long long)id, lesson);
		shelf_sql(d, sql);
	}
	return (id);
}

/*
 * The file's hash is made of the row's number, so no two items have the same
 * file.
 */
void
shelf_lesson(struct driver *d, const char *key, const char *owner,
    const char *state, int month, int day, const char *title)
{
	char sql[400];
	int64_t id = shelf_item(d, key, owner, state, "l30", title);

	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('h%lld', 1, 0)", (long long)id);
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "UPDATE version SET hash = 'h%lld'"
	    " WHERE item_id = %lld", (long long)id, (long long)id);
	shelf_sql(d, sql);
	snprintf(sql, sizeof(sql), "UPDATE item SET submitted = %lld"
	    " WHERE id = %lld", (long long)clock_utc(2026, month, day) + 36000,
	    (long long)id);
	shelf_sql(d, sql);
}

int
shelf_has(const struct reply *r, const char *text)
{
	return (strstr(r->body, text) != NULL);
}

/* Ends the test at the line that asked. */
void
html_holds_at(struct where at, const struct reply *r, const char *text,
    int want)
{
	if ((strstr(r->body, text) != NULL) == want)
		return;
	print_error("status %d, the body should %shold %s\n", r->status,
	    want ? "" : "not ", text);
	_fail(at.file, at.line);
}

int
shelf_is(struct driver *d, const char *key, const char *state)
{
	char sql[300];

	snprintf(sql, sizeof(sql), "SELECT count(*) FROM item WHERE key = '%s'"
	    " AND state = '%s'", key, state);
	return (driver_count(d, sql) == 1);
}
