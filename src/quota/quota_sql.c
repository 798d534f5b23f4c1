/* All SQL of the month's duty. */
#include "quota/quota_sql.h"

static const char *const sql[QUOTA__MAX] = {
	/* Units of the school, and those above it: a rule may stand on any. */
	[QUOTA_UNITS] = "SELECT u.id, coalesce(u.parent_id, 0), u.name, "
	    "u.kind FROM unit u WHERE u.id IN (SELECT unit_id FROM unit_above "
	    "WHERE above_id = :school UNION SELECT above_id FROM unit_above "
	    "WHERE unit_id = :school)",
	/*
	 * Rules in force in a month, on the school, its units and the units
	 * above it, or on none.
	 */
	[QUOTA_RULES] = "SELECT id, coalesce(unit_id, 0), role, "
	    "subject_id, grades, coalesce(person_id, 0), kinds, many, "
	    "deadline, grace FROM quota_rule WHERE from_month <= :month "
	    "AND (until_month IS NULL OR until_month >= :month) "
	    "AND (unit_id IS NULL OR unit_id IN (SELECT unit_id FROM unit_above "
	    "WHERE above_id = :school UNION SELECT above_id FROM unit_above "
	    "WHERE unit_id = :school)) ORDER BY id",
	/* Whoever had the role on one day of the month at least. */
	[QUOTA_PEOPLE] = "SELECT p.id, p.unit_id, p.name, p.honorific, "
	    "g.role, g.grades, g.subject_id, coalesce(s.parent_id, 0), "
	    "g.unit_id, coalesce(g.until, 0), p.key "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "LEFT JOIN subject s ON s.id = g.subject_id "
	    "WHERE b.above_id = :school AND g.since < :until AND (g.until IS NULL OR g.until > :from) "
	    "AND (p.disabled IS NULL OR p.disabled > :from) "
	    "AND (:person = 0 OR p.id = :person) ORDER BY p.id, g.id",
	/*
	 * Leave that touches the month; one that was taken back (it ends before
	 * it begins) is left out.
	 */
	[QUOTA_LEAVES] = "SELECT person_id, from_day, until_day, factor, note "
	    "FROM quota_exempt WHERE until_day >= :first "
	    "AND from_day <= :last AND until_day >= from_day "
	    "AND (:person = 0 OR person_id = :person) "
	    "ORDER BY person_id, from_day, id",
	/*
	 * The last column: a reviewer has said that it is the same as an earlier
	 * lesson; or its file is that of an earlier lesson in the library, or of
	 * one that a closed month holds, and no reviewer has said otherwise.  The
	 * one before: the month that holds this lesson.  What pupils see counts,
	 * whatever is on its way beside it.  "+ 0": from the hash to the few items
	 * that have it, never through the whole library for each lesson.
	 */
	[QUOTA_LESSONS] = "SELECT i.id, i.owner_id, i.key, i.title, i.kind, "
	    "CASE WHEN i.live_id IS NOT NULL THEN 'published' "
	    "ELSE i.state END, i.submitted, coalesce(v.hash, ''), "
	    "coalesce(c.month, 0), "
	    "CASE WHEN EXISTS (SELECT 1 FROM item_twin t "
	    "WHERE t.item_id = i.id AND t.verdict = 'same') OR (NOT EXISTS (SELECT 1 "
	    "FROM item_twin n WHERE n.item_id = i.id AND n.verdict = 'new') "
	    "AND v.shared = 1 AND (EXISTS (SELECT 1 FROM version dv JOIN item d "
	    "ON d.id = dv.item_id AND d.live_id = dv.id "
	    "WHERE dv.hash = v.hash AND d.id <> i.id "
	    "AND d.school_id + 0 = i.school_id "
	    "AND (d.submitted < i.submitted OR (d.submitted = i.submitted "
	    "AND d.id < i.id))) OR EXISTS (SELECT 1 FROM quota_credit qc "
	    "WHERE qc.hash = v.hash AND qc.school_id = i.school_id "
	    "AND qc.item_id <> i.id))) THEN 1 ELSE 0 END "
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
	    "r.counted, r.missing, p.honorific, p.unit_id, p.key, r.note "
	    "FROM quota_row r JOIN person p ON p.id = r.person_id "
	    "WHERE r.close_id = :close "
	    "AND (:person = 0 OR r.person_id = :person)",
	/* Closed months with their corrections: what counted in the end. */
	[QUOTA_TREND] = "SELECT r.person_id, c.month, r.owed, r.counted + "
	    "coalesce((SELECT sum(x.delta) FROM quota_correction x "
	    "WHERE x.close_id = c.id AND x.person_id = r.person_id), 0) "
	    "FROM quota_close c JOIN quota_row r ON r.close_id = c.id "
	    "WHERE c.school_id = :school AND c.month >= :from "
	    "AND c.month < :until",
	[QUOTA_CORRECTIONS] = "SELECT x.person_id, x.delta, x.reason, "
	    "x.by_name, x.at, r.name, r.unit, p.honorific "
	    "FROM quota_correction x JOIN quota_row r "
	    "ON r.close_id = x.close_id AND r.person_id = x.person_id "
	    "JOIN person p ON p.id = x.person_id WHERE x.close_id = :close "
	    "AND (:person = 0 OR x.person_id = :person) ORDER BY x.id",

	/* The last column: it stands on the school or below. */
	[QUOTA_RULE_LIST] = "SELECT q.id, coalesce(q.unit_id, 0), "
	    "q.role, q.subject_id, q.grades, coalesce(q.person_id, 0), "
	    "q.kinds, q.many, q.deadline, q.grace, q.from_month, "
	    "coalesce(q.until_month, 0), q.created, coalesce(q.ended, 0), "
	    "CASE WHEN q.unit_id <> :school THEN coalesce(u.name, '') "
	    "ELSE '' END, coalesce(s.name, ''), "
	    "coalesce(p.name, ''), coalesce(b.name, ''), "
	    "CASE WHEN q.unit_id IN (SELECT b.unit_id FROM unit_above b "
	    "WHERE b.above_id = :school) THEN 1 ELSE 0 END "
	    "FROM quota_rule q "
	    "LEFT JOIN unit u ON u.id = q.unit_id "
	    "LEFT JOIN subject s ON s.id = q.subject_id "
	    "LEFT JOIN person p ON p.id = q.person_id "
	    "LEFT JOIN person b ON b.id = q.by_id "
	    "WHERE q.unit_id IS NULL OR q.unit_id IN (SELECT unit_id FROM unit_above "
	    "WHERE above_id = :school UNION SELECT above_id FROM unit_above "
	    "WHERE unit_id = :school) ORDER BY q.from_month DESC, q.id DESC "
	    "LIMIT :limit",
	/* Rules of the school and below that have no end. */
	[QUOTA_RULE_COUNT] = "SELECT count(*) FROM quota_rule "
	    "WHERE unit_id IN (SELECT b.unit_id FROM unit_above b "
	    "WHERE b.above_id = :school) AND until_month IS NULL",
	[QUOTA_RULE_ADD] = "INSERT INTO quota_rule (unit_id, role, "
	    "subject_id, grades, person_id, kinds, many, deadline, grace, "
	    "from_month, until_month, by_id, created) VALUES (:unit, :role, "
	    ":subject, :grades, :person, :kinds, :many, :deadline, :grace, "
	    ":from, :until, :who, :now) RETURNING id",
	[QUOTA_RULE_END] = "UPDATE quota_rule SET until_month = :month, "
	    "ended = :now, ended_by = :who WHERE id = :id",
	[QUOTA_LAST_CLOSED] = "SELECT coalesce(max(month), 0) "
	    "FROM quota_close WHERE school_id = :school",
	[QUOTA_SUBJECT] = "SELECT 1 FROM subject WHERE id = :id",
	[QUOTA_ON_STAFF] = "SELECT 1 "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "WHERE b.above_id = :school "
	    "AND (g.until IS NULL OR g.until > :now) AND p.disabled IS NULL "
	    "AND p.id = :person LIMIT 1",
	[QUOTA_STAFF] = "SELECT DISTINCT p.id, p.key, p.name, "
	    "p.honorific, coalesce((SELECT u.name FROM unit u WHERE u.id = p.unit_id "
	    "AND u.kind = 'department'), '') "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "WHERE b.above_id = :school "
	    "AND (g.until IS NULL OR g.until > :now) AND p.disabled IS NULL "
	    "ORDER BY p.id LIMIT :limit",
	[QUOTA_STAFF_KEY] = "SELECT p.id "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "WHERE b.above_id = :school "
	    "AND (g.until IS NULL OR g.until > :now) AND p.disabled IS NULL "
	    "AND p.key = :key LIMIT 1",
	[QUOTA_HEADS] = "SELECT DISTINCT p.id, p.key, p.name, "
	    "p.honorific, coalesce((SELECT u.name FROM unit u WHERE u.id = p.unit_id "
	    "AND u.kind = 'department'), '') "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "WHERE b.above_id = :school "
	    "AND (g.until IS NULL OR g.until > :now) AND p.disabled IS NULL "
	    "AND g.role = 'head' ORDER BY p.id LIMIT :limit",
	[QUOTA_UNITS_BELOW] = "SELECT u.id, u.key, u.name, '', '' "
	    "FROM unit_above b JOIN unit u ON u.id = b.unit_id "
	    "WHERE b.above_id = :school "
	    "ORDER BY CASE WHEN u.id = :school THEN 0 ELSE 1 END, u.name "
	    "LIMIT :limit",
	[QUOTA_LEAVE_LIST] = "SELECT x.id, x.person_id, x.from_day, "
	    "x.until_day, x.factor, x.note, x.created, coalesce(x.ended, 0), "
	    "p.key, p.name, p.honorific, CASE u.kind WHEN 'department' "
	    "THEN u.name ELSE '' END, coalesce(b.name, '') "
	    "FROM quota_exempt x JOIN person p ON p.id = x.person_id "
	    "JOIN unit u ON u.id = p.unit_id "
	    "LEFT JOIN person b ON b.id = x.by_id "
	    "WHERE x.until_day >= :since AND p.unit_id IN (SELECT a.unit_id "
	    "FROM unit_above a WHERE a.above_id = :school) "
	    "ORDER BY x.from_day DESC, x.id DESC LIMIT :limit",
	[QUOTA_LEAVE_COUNT] = "SELECT count(*) FROM quota_exempt "
	    "WHERE person_id = :person AND until_day >= :since",
	[QUOTA_LEAVE_ONE] = "SELECT x.person_id, x.from_day, "
	    "x.until_day FROM quota_exempt x JOIN person p "
	    "ON p.id = x.person_id WHERE x.id = :id "
	    "AND p.unit_id IN (SELECT a.unit_id FROM unit_above a "
	    "WHERE a.above_id = :school)",
	[QUOTA_LEAVE_ADD] = "INSERT INTO quota_exempt (person_id, from_day, "
	    "until_day, factor, note, by_id, created) VALUES (:person, "
	    ":from, :until, :factor, :note, :who, :now) RETURNING id",
	[QUOTA_LEAVE_END] = "UPDATE quota_exempt SET until_day = :until, "
	    "ended = :now, ended_by = :who WHERE id = :id",

	[QUOTA_CONFIRM] = "INSERT INTO quota_confirm (school_id, month, "
	    "person_id, figures, at) VALUES (:school, :month, :who, "
	    ":figures, :now) RETURNING id",
	/* The newest confirmation of each head. */
	[QUOTA_CONFIRMS] = "SELECT person_id, at, figures FROM quota_confirm "
	    "WHERE id IN (SELECT max(id) FROM quota_confirm "
	    "WHERE school_id = :school AND month = :month "
	    "GROUP BY person_id)",
	/* No row is added when this sender has reminded that person today. */
	[QUOTA_REMIND] = "INSERT INTO quota_reminder (person_id, from_id, "
	    "day, month, at) VALUES (:person, :who, :day, :month, :now) "
	    "ON CONFLICT DO NOTHING",

	[QUOTA_NAMES] = "SELECT u.name, coalesce(a.name, '') FROM unit u "
	    "LEFT JOIN unit a ON a.id = u.parent_id WHERE u.id = :school",
	/*
	 * Heads with the department that they belong to, for the names in the
	 * minutes.
	 */
	[QUOTA_HEAD_UNITS] = "SELECT DISTINCT p.name, p.honorific, "
	    "CASE u.kind WHEN 'department' THEN u.name ELSE '' END, p.id "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role = 'head' JOIN person p ON p.id = g.person_id "
	    "JOIN unit u ON u.id = p.unit_id "
	    "WHERE b.above_id = :school AND (g.until IS NULL OR g.until > :now) "
	    "AND p.disabled IS NULL ORDER BY p.id LIMIT 30",
	[QUOTA_SECRETARY] = "SELECT p.name, p.honorific "
	    "FROM unit_above b JOIN person_grant g ON g.unit_id = b.unit_id "
	    "AND g.role IN ('teacher', 'head', 'principal') "
	    "JOIN person p ON p.id = g.person_id "
	    "WHERE b.above_id = :school "
	    "AND (g.until IS NULL OR g.until > :now) AND p.disabled IS NULL "
	    "AND p.id = :person LIMIT 1",
	[QUOTA_ADD_CLOSE] = "INSERT INTO quota_close (school_id, month, "
	    "person_id, at, record) VALUES (:school, :month, :who, :now, "
	    ":record) RETURNING id",
	[QUOTA_ADD_ROW] = "INSERT INTO quota_row (close_id, person_id, name, "
	    "unit, owed, counted, review, late, missing, note) VALUES "
	    "(:close, :person, :name, :unit, :owed, :counted, :review, "
	    ":late, :missing, :note)",
	[QUOTA_ADD_CREDIT] = "INSERT INTO quota_credit (item_id, school_id, "
	    "month, person_id, hash) VALUES (:item, :school, :month, "
	    ":person, :hash)",
	[QUOTA_LIST] = "SELECT c.month, c.at, (SELECT coalesce("
	    "sum(r.missing), 0) FROM quota_row r WHERE r.close_id = c.id) "
	    "FROM quota_close c WHERE c.school_id = :school "
	    "ORDER BY c.month DESC LIMIT 12",
	[QUOTA_RECORD] = "SELECT at, month, record FROM quota_close "
	    "WHERE id = :id",
	[QUOTA_RECORD_ROWS] = "SELECT r.person_id, r.name, r.unit, r.owed, "
	    "r.counted, r.late, r.missing, p.honorific, r.note "
	    "FROM quota_row r JOIN person p ON p.id = r.person_id "
	    "WHERE r.close_id = :close ORDER BY r.unit, r.person_id",
	[QUOTA_CORRECT] = "INSERT INTO quota_correction (close_id, "
	    "person_id, delta, reason, by_id, by_name, at) VALUES (:close, "
	    ":person, :delta, :reason, :who, :name, :now)",
	[QUOTA_CORRECTED] = "SELECT count(*) FROM quota_correction "
	    "WHERE close_id = :close",
	[QUOTA_ALL_CLOSED] = "SELECT id FROM quota_close "
	    "ORDER BY month DESC LIMIT 5000",
};

const struct sql_table quota_sql = { "quota", sql, QUOTA__MAX };
