/* See lessons.h. */
#include <assert.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/clock.h"
#include "tests/lib/lessons.h"

const uint8_t	 lessons_secret[32] = "a secret that only tests have..";

static const char rows[] =
	"INSERT INTO unit (id, key, parent_id, kind, name, created)"
	" VALUES (1, 'u1', NULL, 'school', 'Sông Hương', 0);"
	"INSERT INTO person (id, key, unit_id, login, name, folded, created)"
	" VALUES (1, 'p1', 1, 'hanh', 'Trần Thị Hạnh', 'tran thi hanh', 0),"
	" (2, 'p2', 1, 'minh', 'Nguyễn Minh Anh', 'nguyen minh anh', 0),"
	" (3, 'p3', 1, 'bao', 'Trần Gia Bảo', 'tran gia bao', 0);"
	"INSERT INTO person_grant (person_id, role, unit_id, since)"
	" VALUES (1, 'teacher', 1, 0), (2, 'pupil', 1, 0), (3, 'pupil', 1, 0);"
	"INSERT INTO class (id, key, unit_id, year, grade, name)"
	" VALUES (1, 'c1', 1, 2026, 3, '3A'), (2, 'c2', 1, 2026, 3, '3B');"
	"INSERT INTO class_member (class_id, person_id, role)"
	" VALUES (1, 1, 'teacher'), (1, 2, 'pupil'), (1, 3, 'pupil');"
	"INSERT INTO object (hash, bytes, created) VALUES ('" LESSON_HASH "',"
	" 100, 0);"
	"INSERT INTO package (id, hash, format, verdict, reason, nentries,"
	" nscos, playable, checked) VALUES"
	" (1, '" LESSON_HASH "', 'scorm12', 'ready', '', 3, 2, 1, 0),"
	" (2, '" LESSON_HASH "', 'scorm2004', 'ready', '', 2, 1, 1, 0),"
	" (3, '" LESSON_HASH "', 'video', 'ready', '', 1, 0, 1, 0),"
	" (4, '" LESSON_HASH "', 'office', 'ready', '', 0, 0, 0, 0);"
	"INSERT INTO package_entry (id, package_id, ord, depth, ident, title,"
	" path, suffix, is_sco, version, launch) VALUES"
	" (1, 1, 0, 0, 'H', 'Bài 30', '', '', 0, 12, '{}'),"
	" (2, 1, 1, 1, 'A', 'Khởi động', 'phần 1/a b.html', '?x=1#y', 1, 12,"
	"  '{\"mastery\":\"80\",\"max_time\":\"0000:30:00\","
	"  \"launch_data\":\"tô màu\"}'),"
	" (3, 1, 2, 1, 'B', 'Luyện tập', 'b.html', '', 1, 12,"
	"  '{\"mastery\":\"\"}'),"
	" (4, 2, 0, 0, 'C', 'Gam', 'c.html', '', 1, 2004,"
	"  '{\"passing\":\"0.5\"}'),"
	" (5, 2, 1, 0, 'D', 'Đọc thêm', 'd.html', '', 0, 2004, '{}'),"
	" (6, 3, 0, 0, 'file', 'Phim', '.', '', 0, 0, '{}');"
	"INSERT INTO item (id, key, school_id, owner_id, title, folded, audience, state,"
	" version_id, live_id, created, changed, published) VALUES"
	" (1, 'i1', 1, 1, 'Mi-li-mét', '', 'grade', 'published', 1, 1, 0, 0, 1),"
	" (2, 'i2', 1, 1, 'Gam', '', 'grade', 'published', 2, 2, 0, 0, 1),"
	" (3, 'i3', 1, 1, 'Phim', '', 'grade', 'published', 3, 3, 0, 0, 1),"
	" (4, 'i4', 1, 1, 'Giáo án', '', 'grade', 'published', 4, 4, 0, 0, 1);"
	"INSERT INTO version (id, item_id, no, hash, file_name, bytes,"
	" package_id, created) VALUES"
	" (1, 1, 1, '" LESSON_HASH "', 'a.zip', 100, 1, 0),"
	" (2, 2, 1, '" LESSON_HASH "', 'b.zip', 100, 2, 0),"
	" (3, 3, 1, '" LESSON_HASH "', 'c.mp4', 100, 3, 0),"
	" (4, 4, 1, '" LESSON_HASH "', 'd.docx', 100, 4, 0);";

/* Plain SQL of a test goes past the program's connection and its statements. */
static sqlite3 *
own(struct testdb *t)
{
	sqlite3 *s;

	assert(sqlite3_open(t->data.path, &s) == SQLITE_OK);
	return (s);
}

void
lessons_sql(struct testdb *t, const char *sql)
{
	char *why = NULL;
	sqlite3 *s = own(t);

	if (sqlite3_exec(s, sql, NULL, NULL, &why) != SQLITE_OK) {
		fprintf(stderr, "lessons: %s\n", why);
		abort();
	}
	sqlite3_close(s);
}

void
lessons_text(struct testdb *t, const char *sql, char *out, size_t size)
{
	sqlite3 *s = own(t);
	sqlite3_stmt *st;
	const unsigned char *v;

	out[0] = '\0';
	assert(sqlite3_prepare_v2(s, sql, -1, &st, NULL) == SQLITE_OK);
	if (sqlite3_step(st) == SQLITE_ROW &&
	    (v = sqlite3_column_text(st, 0)) != NULL)
		snprintf(out, size, "%s", v);
	sqlite3_finalize(st);
	sqlite3_close(s);
}

int64_t
lessons_number(struct testdb *t, const char *sql)
{
	char text[64];

	lessons_text(t, sql, text, sizeof(text));
	return (text[0] != '\0' ? strtoll(text, NULL, 10) : -1);
}

void
lessons_make(struct testdb *t)
{
	lessons_sql(t, rows);
}

/* The viewer and the item have only what runtime_open reads of them. */
struct attempt *
lessons_open(struct testdb *t, struct arena *a, int64_t person, int64_t item,
    const char *mode, struct err *e)
{
	struct viewer v = { .id = person };
	struct item it = { .id = item, .version_id = item };
	struct attempt *out = NULL;
	int rc;

	err_clear(e);
	assert(db_begin(t->db, e) == 0);
	rc = runtime_open(t->db, a, &(struct attempt_ask){
	    .secret = lessons_secret, .viewer = &v, .item = &it,
	    .mode = mode }, &out, e);
	if (rc != 0) {
		db_rollback(t->db);
		return (NULL);
	}
	assert(db_commit(t->db, e) == 0);
	return (out);
}

void
lessons_visit(char out[TOKEN_VISIT])
{
	static unsigned n;

	snprintf(out, TOKEN_VISIT, "%012llx%08x", (unsigned long long)
	    clock_now() * 1000 + n % 1000, n);
	n++;
}
