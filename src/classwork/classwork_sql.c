/*
 * All SQL of lessons set to pupils.  Two ways lead through the targets: from a
 * pupil's few classes to what was set to them, and from an assignment to its
 * pupils (view work_pupil); both go by indexes alone.  Where "+ 0" stands it
 * keeps the engine from coming the other way.
 */
#include "classwork/classwork_sql.h"

static const char *const sql[CLASSWORK__MAX] = {
	/* Columns of the next seven: enum work_column. */
	[WORK_BY_KEY] = "SELECT * FROM work_row WHERE key = :key",
	[WORK_OWN_RUNNING] = "SELECT * FROM work_row "
	    "WHERE person_id = :me AND year = :year AND withdrawn = 0 AND until_day >= :today "
	    "ORDER BY until_day, id "
	    "LIMIT :limit OFFSET :offset",
	[WORK_OWN_OVER] = "SELECT * FROM work_row "
	    "WHERE person_id = :me AND year = :year AND withdrawn = 0 AND until_day < :today "
	    "ORDER BY until_day DESC, id DESC "
	    "LIMIT :limit OFFSET :offset",
	[WORK_OWN_ALL] = "SELECT * FROM work_row "
	    "WHERE person_id = :me AND year = :year AND :today > 0 "
	    "ORDER BY until_day DESC, id DESC "
	    "LIMIT :limit OFFSET :offset",
	/*
	 * Of a class that the viewer teaches, or of a grade the viewer answers
	 * for, or of a group with a pupil of such a class.
	 */
	[WORK_REACH_RUNNING] = "SELECT * FROM work_row w "
	    "WHERE w.id IN (SELECT a.id FROM assignment a "
	    "WHERE a.school_id = :school AND a.year = :year AND a.withdrawn IS NULL "
	    "AND a.until_day >= :today "
	    "AND (a.person_id = :me OR EXISTS (SELECT 1 "
	    "FROM assignment_target t WHERE t.assignment_id = a.id "
	    "AND (EXISTS (SELECT 1 FROM class c WHERE c.id = t.class_id "
	    "AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 "
	    "FROM class_member m WHERE m.class_id = t.class_id "
	    "AND m.person_id = :me AND m.role <> 'pupil' AND m.until IS NULL) "
	    "OR EXISTS (SELECT 1 FROM group_member g "
	    "WHERE g.group_id = t.group_id AND (EXISTS (SELECT 1 "
	    "FROM class c WHERE c.id = g.class_id "
	    "AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 "
	    "FROM class_member m WHERE m.class_id = g.class_id "
	    "AND m.person_id = :me AND m.role <> 'pupil' AND m.until IS NULL)))))) "
	    "ORDER BY a.until_day, a.id LIMIT :limit OFFSET :offset) "
	    "ORDER BY w.until_day, w.id",
	[WORK_REACH_OVER] = "SELECT * FROM work_row w "
	    "WHERE w.id IN (SELECT a.id FROM assignment a "
	    "WHERE a.school_id = :school AND a.year = :year AND a.withdrawn IS NULL "
	    "AND a.until_day < :today "
	    "AND (a.person_id = :me OR EXISTS (SELECT 1 "
	    "FROM assignment_target t WHERE t.assignment_id = a.id "
	    "AND (EXISTS (SELECT 1 FROM class c WHERE c.id = t.class_id "
	    "AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 "
	    "FROM class_member m WHERE m.class_id = t.class_id "
	    "AND m.person_id = :me AND m.role <> 'pupil' AND m.until IS NULL) "
	    "OR EXISTS (SELECT 1 FROM group_member g "
	    "WHERE g.group_id = t.group_id AND (EXISTS (SELECT 1 "
	    "FROM class c WHERE c.id = g.class_id "
	    "AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 "
	    "FROM class_member m WHERE m.class_id = g.class_id "
	    "AND m.person_id = :me AND m.role <> 'pupil' AND m.until IS NULL)))))) "
	    "ORDER BY a.until_day DESC, a.id DESC LIMIT :limit OFFSET :offset) "
	    "ORDER BY w.until_day DESC, w.id DESC",
	[WORK_REACH_ALL] = "SELECT * FROM work_row w "
	    "WHERE w.id IN (SELECT a.id FROM assignment a "
	    "WHERE a.school_id = :school AND a.year = :year AND :today > 0 "
	    "AND (a.person_id = :me OR EXISTS (SELECT 1 "
	    "FROM assignment_target t WHERE t.assignment_id = a.id "
	    "AND (EXISTS (SELECT 1 FROM class c WHERE c.id = t.class_id "
	    "AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 "
	    "FROM class_member m WHERE m.class_id = t.class_id "
	    "AND m.person_id = :me AND m.role <> 'pupil' AND m.until IS NULL) "
	    "OR EXISTS (SELECT 1 FROM group_member g "
	    "WHERE g.group_id = t.group_id AND (EXISTS (SELECT 1 "
	    "FROM class c WHERE c.id = g.class_id "
	    "AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 "
	    "FROM class_member m WHERE m.class_id = g.class_id "
	    "AND m.person_id = :me AND m.role <> 'pupil' AND m.until IS NULL)))))) "
	    "ORDER BY a.until_day DESC, a.id DESC LIMIT :limit OFFSET :offset) "
	    "ORDER BY w.until_day DESC, w.id DESC",
	/*
	 * Classes and pupils first, then groups with how many of them count
	 * today.
	 */
	[WORK_TARGETS_OF] = "SELECT coalesce(t.class_id, 0), "
	    "coalesce(t.person_id, 0), coalesce(t.group_id, 0), "
	    "coalesce(c.name, ''), coalesce(p.name, ''), "
	    "coalesce(o.name, ''), (SELECT count(DISTINCT g.person_id) "
	    "FROM group_pupil g WHERE g.group_id = t.group_id) "
	    "FROM assignment_target t LEFT JOIN class c ON c.id = t.class_id "
	    "LEFT JOIN person p ON p.id = t.person_id "
	    "LEFT JOIN pupil_group o ON o.id = t.group_id "
	    "WHERE t.assignment_id = :work "
	    "ORDER BY CASE WHEN t.class_id IS NULL THEN 1 ELSE 0 END, "
	    "c.name, p.folded LIMIT 200",
	/* Of several attempts (versions) the finished and latest. */
	[WORK_PUPILS] = "SELECT w.person_id, w.class_id, p.name, c.name, "
	    "coalesce(b.seconds, 0), coalesce(b.key, ''), CASE WHEN b.id IS NULL THEN 0 ELSE b.done + 1 END, "
	    "coalesce(b.parts_done, 0), coalesce(b.nparts, 0), b.score, "
	    "coalesce(b.finished, 0), coalesce(b.last, 0), "
	    "coalesce(b.tries, 0), coalesce(b.counted, 0) "
	    "FROM work_pupil w JOIN person p ON p.id = w.person_id + 0 "
	    "AND p.disabled IS NULL JOIN class c ON c.id = w.class_id + 0 "
	    "LEFT JOIN attempt b ON b.item_id = (SELECT a.item_id "
	    "FROM assignment a WHERE a.id = :work) "
	    "AND b.person_id = w.person_id AND b.mode = 'normal' "
	    "AND NOT EXISTS (SELECT 1 FROM attempt o "
	    "WHERE o.item_id = b.item_id AND o.person_id = b.person_id "
	    "AND o.mode = 'normal' AND o.id <> b.id "
	    "AND (o.done > b.done OR (o.done = b.done "
	    "AND (o.last > b.last OR (o.last = b.last AND o.id > b.id))))) "
	    "WHERE w.assignment_id = :work "
	    "ORDER BY w.person_id, w.class_id LIMIT 4000",
	/* The same for counting: without names. */
	[WORK_TOTALS] = "SELECT w.person_id, w.class_id, "
	    "CASE WHEN b.id IS NULL THEN 0 ELSE b.done + 1 END, "
	    "coalesce(b.finished, 0) FROM work_pupil w "
	    "LEFT JOIN attempt b ON b.item_id = (SELECT a.item_id "
	    "FROM assignment a WHERE a.id = :work) "
	    "AND b.person_id = w.person_id AND b.mode = 'normal' "
	    "AND NOT EXISTS (SELECT 1 FROM attempt o "
	    "WHERE o.item_id = b.item_id AND o.person_id = b.person_id "
	    "AND o.mode = 'normal' AND o.id <> b.id "
	    "AND (o.done > b.done OR (o.done = b.done "
	    "AND (o.last > b.last OR (o.last = b.last AND o.id > b.id))))) "
	    "WHERE w.assignment_id = :work AND w.gone = 0 "
	    "ORDER BY w.person_id, w.class_id LIMIT 4000",
	/* Of all targets, whoever is in them. */
	[WORK_CLASSES] = "SELECT t.class_id FROM assignment_target t "
	    "WHERE t.assignment_id = :work AND t.class_id IS NOT NULL "
	    "UNION SELECT g.class_id FROM assignment_target t "
	    "JOIN group_member g ON g.group_id = t.group_id + 0 "
	    "WHERE t.assignment_id = :work LIMIT 200",

	/*
	 * By this year's classes that the pupil is in; enum work_column.  What its
	 * author has taken from these pupils meanwhile is not named to them.
	 */
	[WORK_DUE] = "WITH mine(class_id) AS MATERIALIZED (SELECT m.class_id "
	    "FROM class_member m JOIN class c ON c.id = m.class_id + 0 "
	    "WHERE m.person_id = :person AND m.role = 'pupil' "
	    "AND m.until IS NULL AND c.year = :year), "
	    "ids(id) AS MATERIALIZED (SELECT t.assignment_id FROM mine "
	    "JOIN assignment_target t ON t.class_id = mine.class_id + 0 "
	    "AND t.person_id IS NULL "
	    "UNION SELECT t.assignment_id FROM mine "
	    "JOIN assignment_target t ON t.class_id = mine.class_id + 0 "
	    "AND t.person_id = :person "
	    "UNION SELECT t.assignment_id FROM mine "
	    "JOIN group_member g ON g.person_id = :person "
	    "AND g.class_id = mine.class_id + 0 "
	    "JOIN assignment_target t ON t.group_id = g.group_id + 0) "
	    "SELECT w.*, CASE WHEN b.id IS NULL THEN 0 ELSE b.done + 1 END, "
	    "coalesce(b.parts_done, 0), coalesce(b.nparts, 0), b.score, "
	    "coalesce(b.finished, 0), coalesce(b.last, 0), "
	    "coalesce(b.tries, 0), coalesce(b.counted, 0) "
	    "FROM ids JOIN work_row w ON w.id = ids.id + 0 "
	    "JOIN item i ON i.id = w.item_id AND i.state <> 'deleted' "
	    "LEFT JOIN attempt b ON b.item_id = w.item_id "
	    "AND b.person_id = :person AND b.mode = 'normal' "
	    "AND NOT EXISTS (SELECT 1 FROM attempt o "
	    "WHERE o.item_id = b.item_id AND o.person_id = b.person_id "
	    "AND o.mode = 'normal' AND o.id <> b.id "
	    "AND (o.done > b.done OR (o.done = b.done "
	    "AND (o.last > b.last OR (o.last = b.last AND o.id > b.id))))) "
	    "WHERE w.withdrawn = 0 AND w.from_day <= :today "
	    "AND w.until_day >= :since AND coalesce(b.done, 0) = 0 "
	    "AND (i.audience = 'grade' OR (i.audience = 'class' "
	    "AND (w.person_id = i.owner_id OR i.owner_id IN ("
	    "SELECT t.teacher_id FROM pupil_teacher t "
	    "WHERE t.person_id = :person AND t.year = :year)))) "
	    "ORDER BY CASE WHEN w.until_day < :today THEN 1 ELSE 0 END, "
	    "CASE WHEN w.until_day < :today "
	    "THEN -w.until_day ELSE w.until_day END, w.id LIMIT 200",
	[WORK_DONE] = "WITH mine(class_id) AS MATERIALIZED (SELECT m.class_id "
	    "FROM class_member m JOIN class c ON c.id = m.class_id + 0 "
	    "WHERE m.person_id = :person AND m.role = 'pupil' "
	    "AND m.until IS NULL AND c.year = :year), "
	    "ids(id) AS MATERIALIZED (SELECT t.assignment_id FROM mine "
	    "JOIN assignment_target t ON t.class_id = mine.class_id + 0 "
	    "AND t.person_id IS NULL "
	    "UNION SELECT t.assignment_id FROM mine "
	    "JOIN assignment_target t ON t.class_id = mine.class_id + 0 "
	    "AND t.person_id = :person "
	    "UNION SELECT t.assignment_id FROM mine "
	    "JOIN group_member g ON g.person_id = :person "
	    "AND g.class_id = mine.class_id + 0 "
	    "JOIN assignment_target t ON t.group_id = g.group_id + 0) "
	    "SELECT w.*, CASE WHEN b.id IS NULL THEN 0 ELSE b.done + 1 END, "
	    "coalesce(b.parts_done, 0), coalesce(b.nparts, 0), b.score, "
	    "coalesce(b.finished, 0), coalesce(b.last, 0), "
	    "coalesce(b.tries, 0), coalesce(b.counted, 0) "
	    "FROM ids JOIN work_row w ON w.id = ids.id + 0 "
	    "JOIN item i ON i.id = w.item_id AND i.state <> 'deleted' "
	    "LEFT JOIN attempt b ON b.item_id = w.item_id "
	    "AND b.person_id = :person AND b.mode = 'normal' "
	    "AND NOT EXISTS (SELECT 1 FROM attempt o "
	    "WHERE o.item_id = b.item_id AND o.person_id = b.person_id "
	    "AND o.mode = 'normal' AND o.id <> b.id "
	    "AND (o.done > b.done OR (o.done = b.done "
	    "AND (o.last > b.last OR (o.last = b.last AND o.id > b.id))))) "
	    "WHERE w.withdrawn = 0 AND w.from_day <= :today "
	    "AND w.until_day >= :since AND b.done = 1 "
	    "ORDER BY b.finished DESC, w.id DESC LIMIT 200",
	/*
	 * Of each lesson the one attempt that counts; the last column is how
	 * many lessons there are in all.
	 */
	[WORK_RUNS] = "WITH ranked AS (SELECT o.item_id, o.done, "
	    "o.parts_done, o.nparts, o.score, o.finished, o.last, "
	    "o.tries, o.counted, "
	    "row_number() OVER (PARTITION BY o.item_id "
	    "ORDER BY o.done DESC, o.last DESC) AS place FROM attempt o "
	    "WHERE o.person_id = :person AND o.mode = 'normal') "
	    "SELECT r.item_id, r.parts_done, r.nparts, r.score, "
	    "coalesce(r.finished, 0), r.last, r.tries, r.counted, "
	    "count(*) OVER () "
	    "FROM ranked r JOIN item i ON i.id = r.item_id "
	    "WHERE r.place = 1 AND r.done = :done AND i.state <> 'deleted' "
	    "ORDER BY coalesce(r.finished, r.last) DESC, r.item_id "
	    "LIMIT :limit OFFSET :offset",
	/*
	 * A lesson that was set several times stands once, at its newest date.
	 */
	[WORK_CLASS_ITEMS] = "SELECT a.item_id FROM assignment_target t "
	    "JOIN assignment a ON a.id = t.assignment_id + 0 "
	    "JOIN item i ON i.id = a.item_id + 0 "
	    "WHERE t.class_id = :class AND t.person_id IS NULL "
	    "AND a.withdrawn IS NULL AND a.from_day <= :today "
	    "AND i.state <> 'deleted' AND (:subject = 0 OR EXISTS (SELECT 1 "
	    "FROM lesson l JOIN subject s ON s.id = l.subject_id "
	    "WHERE l.id = i.lesson_id "
	    "AND (s.id = :subject OR s.parent_id = :subject))) "
	    "GROUP BY a.item_id "
	    "ORDER BY max(a.from_day) DESC, max(a.id) DESC "
	    "LIMIT :limit OFFSET :offset",
	[WORK_CLASS_ANY] = "SELECT 1 FROM assignment_target t "
	    "JOIN assignment a ON a.id = t.assignment_id + 0 "
	    "WHERE t.class_id = :class AND t.person_id IS NULL "
	    "AND a.withdrawn IS NULL AND a.from_day <= :today LIMIT 1",
	[WORK_CLASS_LAST] = "SELECT a.item_id FROM assignment_target t "
	    "JOIN assignment a ON a.id = t.assignment_id + 0 "
	    "JOIN item i ON i.id = a.item_id + 0 "
	    "WHERE t.class_id = :class AND t.person_id IS NULL "
	    "AND a.withdrawn IS NULL AND a.from_day <= :today "
	    "AND i.live_id IS NOT NULL GROUP BY a.item_id "
	    "ORDER BY max(a.from_day) DESC, max(a.id) DESC LIMIT 2",

	/*
	 * Newest first by item_live, until the page is full.  A word of a title,
	 * or of its place in the plan ("bai 30 toan 3"); "%" is none.
	 */
	[WORK_SEARCH] = "SELECT i.id FROM item i "
	    "JOIN version v ON v.id = i.live_id + 0 "
	    "JOIN package k ON k.id = v.package_id + 0 "
	    "WHERE i.school_id = :school AND i.live_id IS NOT NULL "
	    "AND k.playable = 1 AND (i.audience = 'grade' "
	    "OR (i.audience = 'class' AND i.owner_id = :me)) "
	    "AND (:grades = 0 OR (:grades & i.grades) <> 0) "
	    "AND (:w1 = '%' OR i.folded || ' ' "
	    "|| coalesce((SELECT p.folded FROM plan_lesson p "
	    "WHERE p.lesson_id = i.lesson_id LIMIT 1), '') LIKE :w1) "
	    "AND (:w2 = '%' OR i.folded || ' ' "
	    "|| coalesce((SELECT p.folded FROM plan_lesson p "
	    "WHERE p.lesson_id = i.lesson_id LIMIT 1), '') LIKE :w2) "
	    "AND (:w3 = '%' OR i.folded || ' ' "
	    "|| coalesce((SELECT p.folded FROM plan_lesson p "
	    "WHERE p.lesson_id = i.lesson_id LIMIT 1), '') LIKE :w3) "
	    "AND (:w4 = '%' OR i.folded || ' ' "
	    "|| coalesce((SELECT p.folded FROM plan_lesson p "
	    "WHERE p.lesson_id = i.lesson_id LIMIT 1), '') LIKE :w4) "
	    "ORDER BY i.changed DESC, i.id DESC LIMIT :limit",
	/*
	 * No row: pupils of this school cannot open it.  The subject decides
	 * who may set it.
	 */
	[WORK_ITEM] = "SELECT coalesce(l.subject_id, i.place_subject), "
	    "CASE WHEN i.audience = 'grade' OR (i.audience = 'class' AND i.owner_id = :me) "
	    "THEN 1 ELSE 0 END FROM item i "
	    "LEFT JOIN lesson l ON l.id = i.lesson_id "
	    "JOIN version v ON v.id = i.live_id "
	    "JOIN package k ON k.id = v.package_id WHERE i.id = :item "
	    "AND i.school_id = :school AND i.live_id IS NOT NULL "
	    "AND k.playable = 1",
	[WORK_CLASS] = "SELECT 1 FROM class WHERE id = :class "
	    "AND unit_id = :school AND year = :year",
	[WORK_MEMBER] = "SELECT 1 FROM class_member m "
	    "JOIN person p ON p.id = m.person_id WHERE m.class_id = :class "
	    "AND m.person_id = :person AND m.role = 'pupil' "
	    "AND m.until IS NULL AND p.disabled IS NULL",
	/*
	 * The same lesson to the same target with the same days, not withdrawn.
	 */
	[WORK_TWICE] = "SELECT 1 FROM assignment a WHERE a.item_id = :item "
	    "AND a.withdrawn IS NULL AND a.from_day = :from "
	    "AND a.until_day = :until AND EXISTS (SELECT 1 "
	    "FROM assignment_target t WHERE t.assignment_id = a.id "
	    "AND coalesce(t.class_id, 0) = :class "
	    "AND coalesce(t.person_id, 0) = :person "
	    "AND coalesce(t.group_id, 0) = :group) LIMIT 1",
	[WORK_COUNT] = "SELECT count(*) FROM assignment "
	    "WHERE person_id = :me AND year = :year",
	[WORK_ALREADY] = "SELECT coalesce(max(a.until_day), 0) "
	    "FROM assignment a WHERE a.item_id = :item "
	    "AND a.withdrawn IS NULL AND a.until_day >= :today "
	    "AND EXISTS (SELECT 1 FROM assignment_target t "
	    "WHERE t.assignment_id = a.id AND t.class_id = :class "
	    "AND t.person_id IS NULL)",
	[WORK_ADD] = "INSERT INTO assignment (key, item_id, school_id, year, "
	    "person_id, from_day, until_day, note, rule, created, changed) "
	    "VALUES (:key, :item, :school, :year, :me, :from, :until, :note, "
	    ":rule, :now, :now) RETURNING id",
	[WORK_ADD_TARGET] = "INSERT INTO assignment_target (assignment_id, "
	    "class_id, person_id, group_id) VALUES (:work, :class, :person, "
	    ":group)",
	[WORK_CHANGE] = "UPDATE assignment SET from_day = :from, "
	    "until_day = :until, note = :note, rule = :rule, changed = :now "
	    "WHERE id = :work AND withdrawn IS NULL",
	[WORK_WITHDRAW] = "UPDATE assignment SET withdrawn = :now, "
	    "changed = :now WHERE id = :work AND withdrawn IS NULL",
	/* No row is changed when today's reminder is out already. */
	[WORK_REMIND] = "UPDATE assignment SET reminded = :today "
	    "WHERE id = :work AND withdrawn IS NULL "
	    "AND (reminded IS NULL OR reminded <> :today)",

	/* Columns: enum group_column. */
	[GROUP_BY_KEY] = "SELECT * FROM group_row WHERE key = :key",
	[GROUP_BY_ID] = "SELECT * FROM group_row WHERE id = :group",
	[GROUP_LIST] = "SELECT * FROM group_row WHERE owner_id = :me "
	    "AND year = :year AND closed = 0 ORDER BY name, id LIMIT 50",
	[GROUP_COUNT] = "SELECT count(*) FROM pupil_group "
	    "WHERE owner_id = :me AND year = :year AND closed IS NULL",
	[GROUP_ADD] = "INSERT INTO pupil_group (key, owner_id, school_id, "
	    "year, name, created) VALUES (:key, :me, :school, :year, :name, "
	    ":now) RETURNING id",
	[GROUP_RENAME] = "UPDATE pupil_group SET name = :name "
	    "WHERE id = :group AND closed IS NULL",
	[GROUP_CLOSE] = "UPDATE pupil_group SET closed = :now "
	    "WHERE id = :group AND closed IS NULL",
	[GROUP_MEMBERS] = "SELECT g.person_id, g.class_id, g.name, c.name "
	    "FROM group_pupil g JOIN class c ON c.id = g.class_id "
	    "WHERE g.group_id = :group LIMIT 400",
	[GROUP_CLASSES] = "SELECT DISTINCT class_id FROM group_pupil "
	    "WHERE group_id = :group LIMIT 100",
	[GROUP_CLEAR] = "DELETE FROM group_member WHERE group_id = :group "
	    "AND class_id = :class",
	[GROUP_JOIN] = "INSERT INTO group_member (group_id, class_id, "
	    "person_id) VALUES (:group, :class, :person) "
	    "ON CONFLICT (group_id, class_id, person_id) DO NOTHING",

	/*
	 * Pupils of a class who still have an account, with the turn of their
	 * code; 0: none yet.
	 */
	[CODE_CLASS] = "SELECT p.id, p.key, p.name, coalesce(g.turn, 0), "
	    "coalesce(g.digest, ''), coalesce(g.issued, 0) "
	    "FROM class_member m JOIN person p ON p.id = m.person_id + 0 "
	    "LEFT JOIN guardian_code g ON g.person_id = p.id "
	    "WHERE m.class_id = :class AND m.role = 'pupil' "
	    "AND m.until IS NULL AND p.disabled IS NULL LIMIT 200",
	[CODE_OF] = "SELECT p.key, coalesce(g.turn, 0) FROM person p "
	    "LEFT JOIN guardian_code g ON g.person_id = p.id "
	    "WHERE p.id = :person AND p.disabled IS NULL",
	/* Found or not, the same two look-ups by unique keys. */
	[CODE_FIND] = "SELECT g.person_id, p.key, g.turn FROM guardian_code g "
	    "JOIN person p ON p.id = g.person_id WHERE g.digest = :digest "
	    "AND p.disabled IS NULL",
	/* The pupil of a pass, if its turn is still the present one. */
	[CODE_PASS] = "SELECT p.id FROM person p "
	    "JOIN guardian_code g ON g.person_id = p.id "
	    "WHERE p.key = :key AND g.turn = :turn AND p.disabled IS NULL",
	[CODE_PUT] = "INSERT INTO guardian_code (person_id, turn, digest, "
	    "issuer_id, issued) VALUES (:person, :turn, :digest, :me, :now) "
	    "ON CONFLICT (person_id) DO UPDATE SET turn = excluded.turn, "
	    "digest = excluded.digest, issuer_id = excluded.issuer_id, "
	    "issued = excluded.issued",
	[CODE_PUPIL] = "SELECT p.name, coalesce((SELECT c.name "
	    "FROM class_member m JOIN class c ON c.id = m.class_id "
	    "WHERE m.person_id = p.id AND m.role = 'pupil' "
	    "AND m.until IS NULL AND c.year = :year ORDER BY c.name LIMIT 1), '') FROM person p "
	    "WHERE p.id = :person",
};

const struct sql_table classwork_sql = { "classwork", sql, CLASSWORK__MAX };
