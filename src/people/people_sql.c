/* All SQL about units, persons, grants and classes. */
#include "people/people.h"
#include "people/people_sql.h"

static const char *const sql[PEOPLE__MAX] = {
	[PEOPLE_PERSON] = "SELECT key, login, name, honorific, lang, unit_id,"
	    " must_change, school_id FROM person WHERE id = :id"
	    " AND disabled IS NULL",
	/* The nearest school at or above a unit: the one with most above it. */
	[PEOPLE_SCHOOL] = "SELECT u.id, u.name FROM unit_above a"
	    " JOIN unit u ON u.id = a.above_id AND u.kind = 'school'"
	    " WHERE a.unit_id = :unit ORDER BY (SELECT count(*)"
	    " FROM unit_above x WHERE x.unit_id = u.id) DESC LIMIT 1",
	/*
	 * Grants that hold now.  The last columns: the unit is the viewer's
	 * school or stands above it, which spares people_unit_below for the
	 * usual questions; it is an upper one.
	 */
	[PEOPLE_GRANTS] = "SELECT g.role, g.unit_id, g.grades, g.subject_id,"
	    " CASE WHEN a.unit_id IS NULL THEN 0 ELSE 1 END,"
	    " CASE WHEN u.kind = 'upper' THEN 1 ELSE 0 END"
	    " FROM person_grant g JOIN unit u ON u.id = g.unit_id"
	    " LEFT JOIN unit_above a"
	    " ON a.unit_id = :school AND a.above_id = g.unit_id"
	    " WHERE g.person_id = :id"
	    " AND (g.until IS NULL OR g.until > :now)"
	    " ORDER BY g.id LIMIT 256",
	/*
	 * A lent right holds as long as the lender has the role and is not
	 * disabled.
	 */
	[PEOPLE_LENT] = "SELECT g.role, g.unit_id, g.grades, g.subject_id,"
	    " CASE WHEN a.unit_id IS NULL THEN 0 ELSE 1 END,"
	    " CASE WHEN u.kind = 'upper' THEN 1 ELSE 0 END,"
	    " d.from_id, p.name, p.honorific FROM delegation d"
	    " JOIN person p ON p.id = d.from_id AND p.disabled IS NULL"
	    " JOIN person_grant g ON g.person_id = d.from_id"
	    " AND g.role = d.role"
	    " AND (g.until IS NULL OR g.until > :now)"
	    " JOIN unit u ON u.id = g.unit_id"
	    " LEFT JOIN unit_above a"
	    " ON a.unit_id = :school AND a.above_id = g.unit_id"
	    " WHERE d.to_id = :id AND d.until_day >= :day"
	    " AND d.from_day <= :day AND d.ended IS NULL"
	    " ORDER BY d.id, g.id LIMIT 64",
	/* Last year's class is no longer theirs. */
	[PEOPLE_CLASSES] = "SELECT c.id, c.key, c.name, c.grade"
	    " FROM class_member m JOIN class c ON c.id = m.class_id"
	    " WHERE m.person_id = :id AND c.year = :year"
	    " AND m.until IS NULL GROUP BY c.id, c.key, c.name, c.grade"
	    " ORDER BY c.grade, c.name LIMIT 256",

	/* One look-up by the primary key of unit_above. */
	[PEOPLE_BELOW] = "SELECT 1 FROM unit_above WHERE unit_id = :unit"
	    " AND above_id = :above",
	/* Subjects have one level below them (docs/curriculum-csv.md). */
	[PEOPLE_SUBJECT_BELOW] = "SELECT 1 FROM subject WHERE id = :subject"
	    " AND (id = :above OR parent_id = :above)",
	/* The last column: the person teaches the class. */
	[PEOPLE_CLASS_PLACE] = "SELECT c.unit_id, c.grade,"
	    " CASE WHEN m.class_id IS NULL THEN 0 ELSE 1 END FROM class c"
	    " LEFT JOIN class_member m ON m.class_id = c.id"
	    " AND m.person_id = :person AND m.role <> 'pupil'"
	    " AND m.until IS NULL WHERE c.id = :class LIMIT 1",
	/*
	 * From the few times that an item was set to the pupil's few classes:
	 * the whole class, this pupil of it, or a group with this pupil.  Who
	 * left the class is in it no more.
	 */
	[PEOPLE_WAS_SET] = "SELECT 1 FROM assignment a"
	    " JOIN class_member m ON m.person_id = :person"
	    " AND m.role = 'pupil' AND m.until IS NULL"
	    " WHERE a.item_id = :item AND a.withdrawn IS NULL"
	    " AND (:by = 0 OR a.person_id = :by)"
	    " AND a.from_day <= :today AND (EXISTS (SELECT 1"
	    " FROM assignment_target t WHERE t.assignment_id = a.id"
	    " AND t.class_id = m.class_id"
	    " AND (t.person_id IS NULL OR t.person_id = m.person_id))"
	    " OR EXISTS (SELECT 1 FROM group_member g"
	    " JOIN assignment_target t ON t.group_id = g.group_id + 0"
	    " AND t.assignment_id = a.id WHERE g.person_id = m.person_id"
	    " AND g.class_id = m.class_id)) LIMIT 1",

	/* Does :teacher teach a class of this year in which :person is a pupil? */
	[PEOPLE_TEACHES_PUPIL] = "SELECT 1 FROM pupil_teacher"
	    " WHERE person_id = :person AND year = :year"
	    " AND teacher_id = :teacher LIMIT 1",
	[PEOPLE_TEACHERS] = "SELECT DISTINCT teacher_id FROM pupil_teacher"
	    " WHERE person_id = :person AND year = :year"
	    " ORDER BY teacher_id LIMIT :most",

	[PEOPLE_ADD_UNIT] = "INSERT INTO unit (key, parent_id, kind, name,"
	    " created) VALUES (:key, :parent, :kind, :name, :now)"
	    " RETURNING id",
	[PEOPLE_ADD_PERSON] = "INSERT INTO person (key, unit_id, login, name,"
	    " folded, honorific, created) VALUES (:key, :unit, :login, :name,"
	    " :folded, :honorific, :now) RETURNING id",
	/*
	 * A grant that is there gets the new grades and goes on without an end.
	 */
	[PEOPLE_ADD_GRANT] = "INSERT INTO person_grant (person_id, role,"
	    " unit_id, grades, subject_id, since) VALUES (:person, :role,"
	    " :unit, :grades, :subject, :now)"
	    " ON CONFLICT (person_id, role, unit_id, subject_id)"
	    " DO UPDATE SET grades = excluded.grades, until = NULL",
	[PEOPLE_ADD_CLASS] = "INSERT INTO class (key, unit_id, year, grade,"
	    " name) VALUES (:key, :unit, :year, :grade, :name) RETURNING id",
	/* A pupil of a class does not teach it. */
	[PEOPLE_UNJOIN] = "DELETE FROM class_member WHERE class_id = :class"
	    " AND person_id = :person"
	    " AND CASE WHEN role = 'pupil' THEN 1 ELSE 0 END"
	    " <> CASE WHEN :role = 'pupil' THEN 1 ELSE 0 END",
	[PEOPLE_JOIN] = "INSERT INTO class_member (class_id, person_id, role)"
	    " VALUES (:class, :person, :role)"
	    " ON CONFLICT (class_id, person_id, role, subject_id, since)"
	    " DO UPDATE SET until = NULL",
	[PEOPLE_SET_PASSWORD] = "UPDATE person SET password = :hash,"
	    " must_change = :must WHERE id = :id",
	[PEOPLE_END_SESSIONS] = "DELETE FROM session WHERE person_id = :id",
	[PEOPLE_SET_DISABLED] = "UPDATE person SET disabled = :when"
	    " WHERE id = :id",
	[PEOPLE_SET_LANG] = "UPDATE person SET lang = :lang WHERE id = :id",

	/* Two rows are enough to know that a login needs its school. */
	[PEOPLE_BY_LOGIN] = "SELECT id FROM person WHERE login = :login"
	    " AND (:realm = 0 OR school_id = :realm) ORDER BY id LIMIT 2",
	[PEOPLE_REALM] = "SELECT school_id FROM unit_school"
	    " WHERE unit_id = :unit",
	[PEOPLE_BY_ABBR] = "SELECT id FROM unit WHERE abbr = :by"
	    " AND abbr <> ''",
	[PEOPLE_BY_KEY] = "SELECT id FROM unit WHERE key = :by"
	    " AND kind <> 'department'",
	[PEOPLE_DOORS] = "SELECT id, key, name, abbr FROM unit"
	    " WHERE kind = 'school' ORDER BY name, id LIMIT 500",
	[PEOPLE_SCHOOL_N] = "SELECT id FROM unit WHERE kind = 'school'"
	    " ORDER BY name LIMIT 2",
	[PEOPLE_UPPERS] = "SELECT id, key, name, abbr FROM unit"
	    " WHERE kind = 'upper' AND EXISTS (SELECT 1 FROM person p"
	    "  WHERE p.school_id = unit.id) ORDER BY name, id LIMIT 50",
	[PEOPLE_HASH] = "SELECT password FROM person WHERE id = :id"
	    " AND disabled IS NULL",
	/* Without password hashes; only whether there is one. */
	[PEOPLE_LIST] = "SELECT p.id, p.login, p.name, p.honorific, u.name,"
	    " p.password IS NOT NULL, p.disabled IS NOT NULL FROM person p"
	    " JOIN unit u ON u.id = p.unit_id WHERE p.id > :after"
	    " ORDER BY p.id LIMIT :limit",
	[PEOPLE_ROLES_OF] = "SELECT g.role, g.grades, u.name"
	    " FROM person_grant g JOIN unit u ON u.id = g.unit_id"
	    " WHERE g.person_id = :id AND (g.until IS NULL OR g.until > :now)"
	    " ORDER BY g.id",
	/*
	 * Schools directly below a root unit, or a root that is a school; two
	 * rows are enough to know that there are several.
	 */
	[PEOPLE_SCHOOLS] = "SELECT u.name FROM unit r"
	    " JOIN unit u ON u.parent_id = r.id WHERE r.parent_id IS NULL"
	    " AND u.kind = 'school' UNION ALL SELECT r.name FROM unit r"
	    " WHERE r.parent_id IS NULL AND r.kind = 'school' LIMIT 2",
	[PEOPLE_ANY] = "SELECT 1 FROM person LIMIT 1",
	[PEOPLE_FIRST_UNIT] = "SELECT id FROM unit ORDER BY id LIMIT 1",
	[PEOPLE_UNIT_BY_NAME] = "SELECT id FROM unit WHERE name = :name"
	    " ORDER BY id LIMIT 1"
};

const struct sql_table people_sql = { "people", sql, PEOPLE__MAX };
