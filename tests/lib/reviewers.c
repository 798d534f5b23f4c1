/* People who review, and lessons to file under; see reviewers.h. */
#include <stdio.h>
#include <string.h>

#include "tests/lib/reviewers.h"

static const char rows[] =
	"INSERT INTO unit (id, key, kind, name, created) VALUES"
	" (2, 'u2', 'upper', 'Phường', 0), (3, 'u3', 'school', 'Khác', 0);"
	"UPDATE unit SET parent_id = 2 WHERE id IN (1, 3);"
	"INSERT INTO person (id, key, unit_id, login, name, folded, honorific,"
	" created) VALUES (4, 'p4', 1, 'ha', 'Lê Thu Hà', 'le thu ha', 'cô', 0),"
	" (5, 'p5', 1, 'duc', 'Phạm Văn Đức', 'pham van duc', 'thầy', 0),"
	" (6, 'p6', 1, 'mai', 'Vũ Mai', 'vu mai', 'cô', 0),"
	" (7, 'p7', 2, 'lan', 'Vũ Lan', 'vu lan', 'bà', 0),"
	" (8, 'p8', 1, 'loan', 'Đỗ Loan', 'do loan', 'cô', 0),"
	" (9, 'p9', 3, 'xa', 'Người Xa', 'nguoi xa', 'cô', 0);"
	"INSERT INTO person_grant (person_id, role, unit_id, grades, since)"
	" VALUES (4, 'head', 1, 8, 0), (5, 'principal', 1, 0, 0),"
	" (6, 'head', 1, 2, 0), (7, 'inspector', 2, 0, 0),"
	" (8, 'teacher', 1, 0, 0), (9, 'teacher', 3, 0, 0);"
	"INSERT INTO subject (id, code, parent_id, name, abbr, family, ord)"
	" VALUES (901, 'x', NULL, 'X', 'X', 'nt', 901),"
	" (902, 'x.y', 901, 'Y', 'Y', 'nt', 902),"
	" (903, 'z', NULL, 'Z', 'Z', 'kh', 903);"
	"INSERT INTO series (code, name) VALUES ('thu', 'Thử')"
	" ON CONFLICT DO NOTHING;"
	"INSERT INTO lesson (id, key, subject_id, grade, series, code) VALUES"
	" (911, 'l911', 902, 3, 'thu', '1'), (912, 'l912', 903, 1, 'thu', '1');";

/*
 * An item with one version as plain rows; ${lesson} 0 files it nowhere. Its
 * times are the number ${id}, so that items have an order.
 */
void
reviewers_item(struct testdb *t, int id, int owner, const char *state,
    int lesson, const char *folded)
{
	char sql[900], live[16];

	snprintf(live, sizeof(live), "%d", id);
	snprintf(sql, sizeof(sql), "INSERT INTO item (id, key, school_id,"
	    " owner_id, title, folded, audience, state, source, version_id, live_id,"
	    " created, changed, submitted) VALUES (%d, 'i%d', 1, %d, 'Gam %d',"
	    " '%s', 'grade', '%s', 'tự làm', %d, %s, 0, %d, %d); INSERT INTO version"
	    " (id, item_id, no, hash, file_name, bytes, package_id, created)"
	    " VALUES (%d, %d, 1, '" LESSON_HASH "', 'g.zip', 9, 1, 0)", id, id,
	    owner, id, folded, state, id, strcmp(state, "published") == 0 ?
	    live : "NULL", id, id, id, id);
	lessons_sql(t, sql);
	snprintf(sql, sizeof(sql), "UPDATE item SET sent = submitted,"
	    " published = CASE WHEN live_id IS NOT NULL THEN submitted END"
	    " WHERE id = %d; UPDATE version SET live_from = (SELECT published"
	    " FROM item WHERE id = %d) WHERE id = %d", id, id, id);
	lessons_sql(t, sql);
	if (lesson == 0)
		return;
	snprintf(sql, sizeof(sql), "INSERT INTO item_lesson (item_id,"
	    " lesson_id, ord) VALUES (%d, %d, 0)", id, lesson);
	lessons_sql(t, sql);
}

/* Lesson 911, with a file of its own, so it is no copy of another item. */
void
reviewers_lesson(struct testdb *t, int id, int owner, const char *state,
    int64_t at)
{
	char sql[500];

	reviewers_item(t, id, owner, state, 911, "gam");
	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created)"
	    " VALUES ('h%d', 1, 0); UPDATE version SET hash = 'h%d' WHERE id ="
	    " %d; UPDATE item SET submitted = %lld WHERE id = %d", id, id, id,
	    (long long)at, id);
	lessons_sql(t, sql);
}

void
reviewers_make(struct testdb *t)
{
	lessons_make(t);
	lessons_sql(t, rows);
	reviewers_item(t, 11, 1, "draft", 911, "gam moi");
}
