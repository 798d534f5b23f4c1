/*
 * All SQL of lessons set to pupils.  Two ways lead through the targets: from a
 * pupil's few classes to what was set to them, and from an assignment to its
 * pupils.  CROSS JOIN keeps each on its way; both go by indexes alone.
 */
#include "classwork/classwork_sql.h"

/* The columns of struct work, in the order that list.c reads. */
#define COLUMNS \
	"SELECT a.id, a.item_id, a.school_id, a.person_id, a.year, " \
	"a.from_day, a.until_day, coalesce(a.withdrawn, 0), " \
	"coalesce(a.reminded, 0), a.key, a.note, s.name, s.honorific, i.key, " \
	"i.title, coalesce(k.playable, 0), coalesce(fl.lesson_id, 0), " \
	"coalesce(l.subject_id, 0)"

/* The version that pupils see decides whether there is something to open. */
#define JOINS \
	" CROSS JOIN item i ON i.id = a.item_id " \
	"CROSS JOIN person s ON s.id = a.person_id " \
	"LEFT JOIN version v ON v.id = i.live_id " \
	"LEFT JOIN package k ON k.id = v.package_id " \
	"LEFT JOIN item_lesson fl ON fl.item_id = i.id AND fl.ord = 0 " \
	"LEFT JOIN lesson l ON l.id = fl.lesson_id "

/* Of several attempts (versions) the finished and latest. */
#define BEST(who) \
	"LEFT JOIN attempt b ON b.id = (SELECT o.id FROM attempt o " \
	"WHERE o.item_id = a.item_id AND o.person_id = " who " " \
	"AND o.mode = 'normal' ORDER BY o.done DESC, o.last DESC LIMIT 1) "

#define RUN \
	"coalesce(b.done + 1, 0), coalesce(b.parts_done, 0), " \
	"coalesce(b.nparts, 0), b.score, coalesce(b.finished, 0), " \
	"coalesce(b.last, 0)"

#define RUNNING	"AND a.withdrawn IS NULL AND a.until_day >= :today " \
	"ORDER BY a.until_day, a.id"
#define OVER	"AND a.withdrawn IS NULL AND a.until_day < :today " \
	"ORDER BY a.until_day DESC, a.id DESC"
#define ALL	"AND :today > 0 ORDER BY a.until_day DESC, a.id DESC"
#define PAGE	" LIMIT :limit OFFSET :offset"

#define OWN	COLUMNS " FROM assignment a" JOINS \
	"WHERE a.person_id = :me AND a.year = :year "

/* A class that the viewer teaches, or of a grade the viewer answers for. */
#define SEEN(class) \
	"EXISTS (SELECT 1 FROM class c WHERE c.id = " class " " \
	"AND (:grades & (1 << c.grade)) <> 0) OR EXISTS (SELECT 1 " \
	"FROM class_member m WHERE m.class_id = " class " " \
	"AND m.person_id = :me AND m.role = 'teacher')"
#define REACH	COLUMNS " FROM assignment a" JOINS \
	"WHERE a.school_id = :school AND a.year = :year " \
	"AND (a.person_id = :me OR EXISTS (SELECT 1 FROM assignment_target t " \
	"WHERE t.assignment_id = a.id AND (" SEEN("t.class_id") \
	" OR EXISTS (SELECT 1 FROM group_member g " \
	"WHERE g.group_id = t.group_id AND (" SEEN("g.class_id") "))))) "

/* What was set to one pupil: by this year's classes that the pupil is in. */
#define SET_TO \
	"WITH mine(class_id) AS MATERIALIZED (SELECT m.class_id " \
	"FROM class_member m CROSS JOIN class c ON c.id = m.class_id " \
	"WHERE m.person_id = :person AND m.role = 'pupil' " \
	"AND c.year = :year), " \
	"ids(id) AS MATERIALIZED (SELECT t.assignment_id FROM mine " \
	"CROSS JOIN assignment_target t ON t.class_id = mine.class_id " \
	"AND t.person_id IS NULL " \
	"UNION SELECT t.assignment_id FROM mine " \
	"CROSS JOIN assignment_target t ON t.class_id = mine.class_id " \
	"AND t.person_id = :person " \
	"UNION SELECT t.assignment_id FROM mine " \
	"CROSS JOIN group_member g ON g.person_id = :person " \
	"AND g.class_id = mine.class_id " \
	"CROSS JOIN assignment_target t ON t.group_id = g.group_id) "
#define MINE	SET_TO COLUMNS ", " RUN " FROM ids " \
	"CROSS JOIN assignment a ON a.id = ids.id" JOINS BEST(":person") \
	"WHERE a.withdrawn IS NULL AND a.from_day <= :today " \
	"AND a.until_day >= :since AND i.state <> 'deleted' "

/* Whom an assignment means now, each in the class by which it does. */
#define MEANT(work) \
	"SELECT m.person_id, m.class_id FROM assignment_target t " \
	"CROSS JOIN class_member m ON m.class_id = t.class_id " \
	"AND m.role = 'pupil' WHERE t.assignment_id = " work " " \
	"AND t.person_id IS NULL " \
	"UNION SELECT m.person_id, m.class_id FROM assignment_target t " \
	"CROSS JOIN class_member m ON m.class_id = t.class_id " \
	"AND m.person_id = t.person_id AND m.role = 'pupil' " \
	"WHERE t.assignment_id = " work " " \
	"UNION SELECT m.person_id, m.class_id FROM assignment_target t " \
	"CROSS JOIN group_member g ON g.group_id = t.group_id " \
	"CROSS JOIN class_member m ON m.class_id = g.class_id " \
	"AND m.person_id = g.person_id AND m.role = 'pupil' " \
	"WHERE t.assignment_id = " work

/* Members of a group who still are pupils of their class. */
#define IN_GROUP \
	"FROM group_member g CROSS JOIN class_member m " \
	"ON m.class_id = g.class_id AND m.person_id = g.person_id " \
	"AND m.role = 'pupil' CROSS JOIN person p ON p.id = g.person_id " \
	"AND p.disabled IS NULL "
#define GROUP	"SELECT o.id, o.key, o.owner_id, o.school_id, o.year, o.name, " \
	"coalesce(o.closed, 0), (SELECT count(DISTINCT g.person_id) " \
	IN_GROUP "WHERE g.group_id = o.id) FROM pupil_group o "

/* A word of a title, or of its place in the plan ("bai 30 toan 3"); "%" is none. */
#define WORD(w)	"AND (" w " = '%' OR i.folded || ' ' || coalesce((SELECT " \
	"p.folded FROM item_lesson f " \
	"JOIN plan_lesson p ON p.lesson_id = f.lesson_id " \
	"WHERE f.item_id = i.id AND f.ord = 0 LIMIT 1), '') LIKE " w ") "

static const char *const sql[CLASSWORK__MAX] = {
	[WORK_BY_KEY] = COLUMNS " FROM assignment a" JOINS "WHERE a.key = :key",
	[WORK_OWN_RUNNING] = OWN RUNNING PAGE,
	[WORK_OWN_OVER] = OWN OVER PAGE,
	[WORK_OWN_ALL] = OWN ALL PAGE,
	[WORK_REACH_RUNNING] = REACH RUNNING PAGE,
	[WORK_REACH_OVER] = REACH OVER PAGE,
	[WORK_REACH_ALL] = REACH ALL PAGE,
	[WORK_TARGETS_OF] = "SELECT coalesce(t.class_id, 0), "
	    "coalesce(t.person_id, 0), coalesce(t.group_id, 0), "
	    "coalesce(c.name, ''), coalesce(p.name, ''), "
	    "coalesce(o.name, ''), (SELECT count(DISTINCT g.person_id) "
	    IN_GROUP "WHERE g.group_id = t.group_id) "
	    "FROM assignment_target t LEFT JOIN class c ON c.id = t.class_id "
	    "LEFT JOIN person p ON p.id = t.person_id "
	    "LEFT JOIN pupil_group o ON o.id = t.group_id "
	    "WHERE t.assignment_id = :work "
	    "ORDER BY t.class_id IS NULL, c.name, p.folded LIMIT 200",
	[WORK_PUPILS] = "WITH who(person_id, class_id) AS MATERIALIZED ("
	    MEANT(":work") ") SELECT w.person_id, w.class_id, p.name, c.name, "
	    "coalesce(b.seconds, 0), coalesce(b.key, ''), " RUN
	    " FROM assignment a CROSS JOIN who w "
	    "CROSS JOIN person p ON p.id = w.person_id "
	    "CROSS JOIN class c ON c.id = w.class_id " BEST("w.person_id")
	    "WHERE a.id = :work AND p.disabled IS NULL "
	    "ORDER BY w.person_id, w.class_id LIMIT 4000",
	/* Of all targets, whoever is in them. */
	[WORK_CLASSES] = "SELECT t.class_id FROM assignment_target t "
	    "WHERE t.assignment_id = :work AND t.class_id IS NOT NULL "
	    "UNION SELECT g.class_id FROM assignment_target t "
	    "CROSS JOIN group_member g ON g.group_id = t.group_id "
	    "WHERE t.assignment_id = :work LIMIT 200",

	[WORK_DUE] = MINE "AND coalesce(b.done, 0) = 0 "
	    "ORDER BY a.until_day < :today, CASE WHEN a.until_day < :today "
	    "THEN -a.until_day ELSE a.until_day END, a.id LIMIT 200",
	[WORK_DONE] = MINE "AND b.done = 1 "
	    "ORDER BY b.finished DESC, a.id DESC LIMIT 200",
	[WORK_RUNS] = "WITH ranked AS (SELECT o.item_id, o.done, "
	    "o.parts_done, o.nparts, o.score, o.finished, o.last, "
	    "row_number() OVER (PARTITION BY o.item_id "
	    "ORDER BY o.done DESC, o.last DESC) AS place FROM attempt o "
	    "WHERE o.person_id = :person AND o.mode = 'normal') "
	    "SELECT r.item_id, r.parts_done, r.nparts, r.score, "
	    "coalesce(r.finished, 0), r.last, count(*) OVER () "
	    "FROM ranked r CROSS JOIN item i ON i.id = r.item_id "
	    "WHERE r.place = 1 AND r.done = :done AND i.state <> 'deleted' "
	    "ORDER BY coalesce(r.finished, r.last) DESC, r.item_id" PAGE,
	[WORK_CLASS_ITEMS] = "SELECT a.item_id FROM assignment_target t "
	    "CROSS JOIN assignment a ON a.id = t.assignment_id "
	    "CROSS JOIN item i ON i.id = a.item_id "
	    "WHERE t.class_id = :class AND t.person_id IS NULL "
	    "AND a.withdrawn IS NULL AND a.from_day <= :today "
	    "AND i.state <> 'deleted' AND (:subject = 0 OR EXISTS (SELECT 1 "
	    "FROM item_lesson f JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id "
	    "WHERE f.item_id = i.id AND f.ord = 0 "
	    "AND (s.id = :subject OR s.parent_id = :subject))) "
	    "GROUP BY a.item_id "
	    "ORDER BY max(a.from_day) DESC, max(a.id) DESC" PAGE,
	[WORK_CLASS_ANY] = "SELECT 1 FROM assignment_target t "
	    "CROSS JOIN assignment a ON a.id = t.assignment_id "
	    "WHERE t.class_id = :class AND t.person_id IS NULL "
	    "AND a.withdrawn IS NULL AND a.from_day <= :today LIMIT 1",
	[WORK_CLASS_LAST] = "SELECT a.item_id FROM assignment_target t "
	    "CROSS JOIN assignment a ON a.id = t.assignment_id "
	    "CROSS JOIN item i ON i.id = a.item_id "
	    "WHERE t.class_id = :class AND t.person_id IS NULL "
	    "AND a.withdrawn IS NULL AND a.from_day <= :today "
	    "AND i.live_id IS NOT NULL GROUP BY a.item_id "
	    "ORDER BY max(a.from_day) DESC, max(a.id) DESC LIMIT 2",

	/* Newest first by item_live, until the page is full. */
	[WORK_SEARCH] = "SELECT i.id FROM item i "
	    "CROSS JOIN version v ON v.id = i.live_id "
	    "CROSS JOIN package k ON k.id = v.package_id "
	    "WHERE i.school_id = :school AND i.live_id IS NOT NULL "
	    "AND k.playable = 1 AND (:grades = 0 OR EXISTS (SELECT 1 "
	    "FROM item_lesson f JOIN lesson l ON l.id = f.lesson_id "
	    "WHERE f.item_id = i.id AND (:grades & (1 << l.grade)) <> 0)) "
	    WORD(":w1") WORD(":w2") WORD(":w3") WORD(":w4")
	    "ORDER BY i.changed DESC, i.id DESC LIMIT :limit",
	[WORK_ITEM] = "SELECT coalesce((SELECT l.subject_id FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id WHERE f.item_id = i.id "
	    "AND f.ord = 0), 0) FROM item i "
	    "JOIN version v ON v.id = i.live_id "
	    "JOIN package k ON k.id = v.package_id WHERE i.id = :item "
	    "AND i.school_id = :school AND i.live_id IS NOT NULL "
	    "AND k.playable = 1",
	[WORK_CLASS] = "SELECT 1 FROM class WHERE id = :class "
	    "AND unit_id = :school AND year = :year",
	[WORK_MEMBER] = "SELECT 1 FROM class_member m "
	    "JOIN person p ON p.id = m.person_id WHERE m.class_id = :class "
	    "AND m.person_id = :person AND m.role = 'pupil' "
	    "AND p.disabled IS NULL",
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
	    "person_id, from_day, until_day, note, created, changed) VALUES "
	    "(:key, :item, :school, :year, :me, :from, :until, :note, :now, "
	    ":now)",
	[WORK_ADD_TARGET] = "INSERT INTO assignment_target (assignment_id, "
	    "class_id, person_id, group_id) VALUES (:work, :class, :person, "
	    ":group)",
	[WORK_CHANGE] = "UPDATE assignment SET from_day = :from, "
	    "until_day = :until, note = :note, changed = :now "
	    "WHERE id = :work AND withdrawn IS NULL",
	[WORK_WITHDRAW] = "UPDATE assignment SET withdrawn = :now, "
	    "changed = :now WHERE id = :work AND withdrawn IS NULL",
	[WORK_REMIND] = "UPDATE assignment SET reminded = :today "
	    "WHERE id = :work AND withdrawn IS NULL "
	    "AND (reminded IS NULL OR reminded <> :today)",

	[GROUP_BY_KEY] = GROUP "WHERE o.key = :key",
	[GROUP_BY_ID] = GROUP "WHERE o.id = :group",
	[GROUP_LIST] = GROUP "WHERE o.owner_id = :me AND o.year = :year "
	    "AND o.closed IS NULL ORDER BY o.name, o.id LIMIT 50",
	[GROUP_COUNT] = "SELECT count(*) FROM pupil_group "
	    "WHERE owner_id = :me AND year = :year AND closed IS NULL",
	[GROUP_ADD] = "INSERT INTO pupil_group (key, owner_id, school_id, "
	    "year, name, created) VALUES (:key, :me, :school, :year, :name, "
	    ":now)",
	[GROUP_RENAME] = "UPDATE pupil_group SET name = :name "
	    "WHERE id = :group AND closed IS NULL",
	[GROUP_CLOSE] = "UPDATE pupil_group SET closed = :now "
	    "WHERE id = :group AND closed IS NULL",
	[GROUP_MEMBERS] = "SELECT g.person_id, g.class_id, p.name, c.name "
	    IN_GROUP "CROSS JOIN class c ON c.id = g.class_id "
	    "WHERE g.group_id = :group LIMIT 400",
	[GROUP_CLASSES] = "SELECT DISTINCT g.class_id " IN_GROUP
	    "WHERE g.group_id = :group LIMIT 100",
	[GROUP_CLEAR] = "DELETE FROM group_member WHERE group_id = :group "
	    "AND class_id = :class",
	[GROUP_JOIN] = "INSERT INTO group_member (group_id, class_id, "
	    "person_id) VALUES (:group, :class, :person) "
	    "ON CONFLICT (group_id, class_id, person_id) DO NOTHING",

	[CODE_CLASS] = "SELECT p.id, p.key, p.name, coalesce(g.turn, 0), "
	    "coalesce(g.digest, ''), coalesce(g.issued, 0) "
	    "FROM class_member m CROSS JOIN person p ON p.id = m.person_id "
	    "LEFT JOIN guardian_code g ON g.person_id = p.id "
	    "WHERE m.class_id = :class AND m.role = 'pupil' "
	    "AND p.disabled IS NULL LIMIT 200",
	[CODE_OF] = "SELECT p.key, coalesce(g.turn, 0) FROM person p "
	    "LEFT JOIN guardian_code g ON g.person_id = p.id "
	    "WHERE p.id = :person AND p.disabled IS NULL",
	/* Found or not, the same two look-ups by unique keys. */
	[CODE_FIND] = "SELECT g.person_id, p.key, g.turn FROM guardian_code g "
	    "JOIN person p ON p.id = g.person_id WHERE g.digest = :digest "
	    "AND p.disabled IS NULL",
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
	    "AND c.year = :year ORDER BY c.name LIMIT 1), '') FROM person p "
	    "WHERE p.id = :person",
};

const struct sql_table classwork_sql = { "classwork", sql, CLASSWORK__MAX };
