/* See classwork.h. */
#include <assert.h>
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "tests/lib/classwork.h"

static const char rows[] =
	"INSERT INTO unit (id, key, parent_id, kind, name, created) VALUES"
	" (2, 'u2', NULL, 'upper', 'Phường', 0),"
	" (3, 'u3', 2, 'school', 'Trường khác', 0);"
	"UPDATE unit SET parent_id = 2 WHERE id = 1;"
	"INSERT INTO person (id, key, unit_id, login, name, folded, honorific,"
	" created) VALUES"
	" (4, 'p4', 1, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 0),"
	" (5, 'p5', 1, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 0),"
	" (6, 'p6', 1, 'mot', 'Tổ Một', 'to mot', 'cô', 0),"
	" (7, 'p7', 2, 'lan', 'Vũ Thị Lan', 'vu thi lan', 'bà', 0),"
	" (8, 'p8', 1, 'loan', 'Đỗ Thị Loan', 'do thi loan', 'cô', 0),"
	" (9, 'p9', 3, 'xa', 'Xa', 'xa', 'cô', 0),"
	" (10, 'p10', 1, 'an', 'Đỗ An', 'do an', 'em', 0);"
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" VALUES (4, 'head', 1, 8, 0), (5, 'principal', 1, 0, 0),"
	" (6, 'head', 1, 2, 0), (7, 'inspector', 2, 0, 0),"
	" (8, 'teacher', 1, 0, 0), (9, 'teacher', 3, 0, 0),"
	" (10, 'pupil', 1, 0, 0);"
	"INSERT INTO class (id, key, unit_id, year, grade, name) VALUES"
	" (3, 'c3', 1, 2025, 2, '2A'), (4, 'c4', 1, 2026, 1, '1A'),"
	" (5, 'c5', 3, 2026, 3, '3X');"
	"INSERT INTO class_member (class_id, person_id, role) VALUES"
	" (2, 8, 'teacher'), (2, 10, 'pupil'), (3, 1, 'teacher'),"
	" (3, 3, 'pupil'), (5, 9, 'teacher');"
	"INSERT INTO subject (id, code, name, abbr, family, ord) VALUES"
	" (901, 'toan-thu', 'Toán', 'Toán', 'toan', 1);"
	"INSERT INTO series (code, name) VALUES ('thu', 'Thử');"
	"INSERT INTO lesson (id, key, subject_id, grade, series, code) VALUES"
	" (911, 'l911', 901, 3, 'thu', '30'), (912, 'l912', 901, 1, 'thu', '6');"
	"INSERT INTO item (id, key, school_id, owner_id, title, folded, audience, state,"
	" version_id, live_id, created, changed, published) VALUES"
	" (5, 'i5', 1, 1, 'Chữ a', '', 'grade', 'published', 5, 5, 0, 0, 1),"
	" (6, 'i6', 3, 9, 'Xa', '', 'grade', 'published', 6, 6, 0, 0, 1);"
	"INSERT INTO version (id, item_id, no, hash, file_name, bytes,"
	" package_id, created) VALUES"
	" (5, 5, 1, '" LESSON_HASH "', 'e.zip', 100, 1, 0),"
	" (6, 6, 1, '" LESSON_HASH "', 'f.zip', 100, 1, 0),"
	" (11, 1, 2, '" LESSON_HASH "', 'a2.zip', 100, 1, 0);"
	"INSERT INTO item_lesson (item_id, lesson_id, ord) VALUES"
	" (1, 911, 0), (2, 911, 0), (3, 911, 0), (5, 912, 0), (6, 911, 0);";

/*
 * Beside the rows of lessons.h: a second school, people of every role, classes
 * of this and last year.
 */
void
classwork_make(struct testdb *t)
{
	lessons_make(t);
	lessons_sql(t, rows);
}

struct viewer *
classwork_who(struct testdb *t, struct arena *a, int64_t person)
{
	struct err e = { 0 };
	struct viewer *v;

	if (people_viewer(t->db, a, person, &v, &e) != 1)
		abort();
	return (v);
}

/*
 * The row of the new assignment; 0 when it was refused, with the reason in
 * ${e}.
 */
int64_t
classwork_set(struct testdb *t, struct arena *a, int64_t who, int64_t item,
    struct work_target target, int from, int until, struct err *e)
{
	struct work_plan p = { .items = &item, .nitems = 1,
	    .targets = &target, .ntargets = 1, .from_day = from,
	    .until_day = until, .note = "Làm cẩn thận" };

	err_clear(e);
	assert(db_begin(t->db, e) == 0);
	if (work_set(t->db, classwork_who(t, a, who), &p, e) != 0) {
		db_rollback(t->db);
		return (0);
	}
	assert(db_commit(t->db, e) == 0);
	return (lessons_number(t, "SELECT max(id) FROM assignment"));
}

/*
 * A pupil's attempt as a plain row, at eight o'clock of that day; not made by
 * the runtime, so its sums must be right by hand.
 */
void
classwork_attempt(struct testdb *t, int person, int item, int version,
    int done, int score, int day)
{
	char sql[600];
	long long at = (long long)clock_day_utc(day) + 8 * 3600;

	snprintf(sql, sizeof(sql), "INSERT INTO attempt (key, label, person_id,"
	    " item_id, version_id, mode, done, nparts, parts_done, score,"
	    " seconds, started, last, finished) VALUES ('a%d-%d', 'l%d-%d',"
	    " %d, %d, %d, 'normal', %d, 2, %d, %d, 60, %lld, %lld, %s)",
	    person, version, person, version, person, item, version, done,
	    done ? 2 : 1, score, at - 60, at, done ? "started + 60" : "NULL");
	if (done)
		snprintf(strstr(sql, "started + 60)"), 32, "%lld)", at);
	lessons_sql(t, sql);
}
