/* All SQL of the month's duty. */
#include "quota/quota_sql.h"

/* Units of the school, and those above it: a rule may stand on any. */
#define BELOW \
	"WITH RECURSIVE down(id) AS (SELECT :school UNION " \
	"SELECT u.id FROM down JOIN unit u ON u.parent_id = down.id) "
#define AROUND \
	"WITH RECURSIVE down(id) AS (SELECT :school UNION " \
	"SELECT u.id FROM down JOIN unit u ON u.parent_id = down.id), " \
	"up(id) AS (SELECT :school UNION SELECT u.parent_id FROM up " \
	"JOIN unit u ON u.id = up.id WHERE u.parent_id IS NOT NULL) "

static const char *const sql[QUOTA__MAX] = {
	[QUOTA_UNITS] = AROUND "SELECT u.id, coalesce(u.parent_id, 0), u.name, "
	    "u.kind FROM unit u WHERE u.id IN (SELECT id FROM down UNION "
	    "SELECT id FROM up)",
	[QUOTA_RULES] = AROUND "SELECT id, coalesce(unit_id, 0), role, "
	    "subject_id, grades, coalesce(person_id, 0), kinds, many, "
	    "deadline, grace FROM quota_rule WHERE from_month <= :month "
	    "AND (until_month IS NULL OR until_month >= :month) "
	    "AND (unit_id IS NULL OR unit_id IN (SELECT id FROM down UNION "
	    "SELECT id FROM up)) ORDER BY id",
	/* Whoever had the role on one day of the month at least. */
	[QUOTA_PEOPLE] = BELOW "SELECT p.id, p.unit_id, p.name, p.honorific, "
	    "g.role, g.grades, g.subject_id, coalesce(s.parent_id, 0) "
	    "FROM down JOIN person_grant g ON g.unit_id = down.id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "LEFT JOIN subject s ON s.id = g.subject_id "
	    "WHERE g.since < :until AND (g.until IS NULL OR g.until > :from) "
	    "AND (p.disabled IS NULL OR p.disabled > :from) "
	    "AND (:person = 0 OR p.id = :person) ORDER BY p.id, g.id",
	[QUOTA_EXEMPT] = "SELECT from_day, until_day, factor "
	    "FROM quota_exempt WHERE person_id = :person "
	    "AND until_day >= :first AND from_day <= :last",
	/*
	 * The last column: a reviewer has said that it is the same as an earlier
	 * lesson; or its file is that of an earlier lesson in the library, or of
	 * one that a closed month holds, and no reviewer has said otherwise.  The
	 * one before: the month that holds this lesson.  What pupils see counts,
	 * whatever is on its way beside it.  CROSS JOIN: from the hash to the few
	 * items that have it, never through the whole library for each lesson.
	 */
	[QUOTA_LESSONS] = "SELECT i.id, i.owner_id, i.key, i.title, i.kind, "
	    "CASE WHEN i.live_id IS NOT NULL THEN 'published' "
	    "ELSE i.state END, i.submitted, coalesce(v.hash, ''), "
	    "coalesce(c.month, 0), "
	    "EXISTS (SELECT 1 FROM item_twin t WHERE t.item_id = i.id "
	    "AND t.verdict = 'same') OR (NOT EXISTS (SELECT 1 "
	    "FROM item_twin n WHERE n.item_id = i.id AND n.verdict = 'new') "
	    "AND (EXISTS (SELECT 1 FROM version dv CROSS JOIN item d "
	    "ON d.id = dv.item_id AND d.live_id = dv.id "
	    "WHERE dv.hash = v.hash AND d.id <> i.id "
	    "AND d.school_id = i.school_id "
	    "AND (d.submitted < i.submitted OR (d.submitted = i.submitted "
	    "AND d.id < i.id))) OR EXISTS (SELECT 1 FROM quota_credit qc "
	    "WHERE qc.hash = v.hash AND qc.school_id = i.school_id "
	    "AND qc.item_id <> i.id))) "
	    "FROM item i LEFT JOIN version v "
	    "ON v.id = coalesce(i.live_id, i.version_id) "
	    "LEFT JOIN quota_credit c ON c.item_id = i.id "
	    "WHERE i.school_id = :school AND i.submitted >= :from "
	    "AND i.submitted < :until "
	    "AND (:person = 0 OR i.owner_id = :person) "
	    "AND (i.state IN ('submitted', 'returned', 'published') "
	    "OR i.live_id IS NOT NULL OR c.month IS NOT NULL) "
	    "ORDER BY i.submitted, i.id",
	[QUOTA_CLOSED] = "SELECT id, at FROM quota_close "
	    "WHERE school_id = :school AND month = :month",
	[QUOTA_ROWS] = "SELECT r.person_id, r.name, r.unit, r.owed, "
	    "r.counted, r.missing, p.honorific, p.unit_id FROM quota_row r "
	    "JOIN person p ON p.id = r.person_id WHERE r.close_id = :close "
	    "AND (:person = 0 OR r.person_id = :person)",

	[QUOTA_NAMES] = "SELECT u.name, coalesce(a.name, '') FROM unit u "
	    "LEFT JOIN unit a ON a.id = u.parent_id WHERE u.id = :school",
	[QUOTA_HEADS] = BELOW "SELECT DISTINCT p.name, p.honorific, p.id "
	    "FROM down JOIN person_grant g ON g.unit_id = down.id "
	    "AND g.role = 'head' JOIN person p ON p.id = g.person_id "
	    "WHERE g.since <= :now AND (g.until IS NULL OR g.until > :now) "
	    "AND p.disabled IS NULL ORDER BY p.id LIMIT 30",
	[QUOTA_ADD_CLOSE] = "INSERT INTO quota_close (school_id, month, "
	    "person_id, at, record) VALUES (:school, :month, :who, :now, "
	    ":record)",
	[QUOTA_ADD_ROW] = "INSERT INTO quota_row (close_id, person_id, name, "
	    "unit, owed, counted, review, late, missing) VALUES (:close, "
	    ":person, :name, :unit, :owed, :counted, :review, :late, "
	    ":missing)",
	[QUOTA_ADD_CREDIT] = "INSERT INTO quota_credit (item_id, school_id, "
	    "month, person_id, hash) VALUES (:item, :school, :month, "
	    ":person, :hash)",
	[QUOTA_RECORD] = "SELECT id, at, record FROM quota_close "
	    "WHERE school_id = :school AND month = :month",
	[QUOTA_RECORD_ROWS] = "SELECT r.name, r.unit, r.owed, r.counted, "
	    "r.review, r.late, r.missing, p.honorific FROM quota_row r "
	    "JOIN person p ON p.id = r.person_id WHERE r.close_id = :close "
	    "ORDER BY r.unit, r.person_id",
	[QUOTA_LIST] = "SELECT c.month, c.at, (SELECT coalesce("
	    "sum(r.missing), 0) FROM quota_row r WHERE r.close_id = c.id) "
	    "FROM quota_close c WHERE c.school_id = :school "
	    "ORDER BY c.month DESC LIMIT 12",
};

const struct sql_table quota_sql = { "quota", sql, QUOTA__MAX };
