/*
 * All SQL of programme and plans.  Reading starts from subject (small) and
 * goes down plan_current and the primary keys; nothing growing is scanned.
 */
#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"

/* Of the school, or of every school where it has none of its own. */
#define IN_FORCE	" AND (r.plan_unit_id = :school"			\
	" OR (r.plan_unit_id IS NULL AND NOT EXISTS (SELECT 1 FROM plan o"	\
	"  WHERE o.unit_id = :school AND o.subject_id = r.plan_subject_id"	\
	"  AND o.grade = r.plan_grade AND o.current = 1)))"

static const char *const sql[CUR__MAX] = {
	[CUR_PUT_SERIES] = "INSERT INTO series (code, name)"
	    " VALUES (:code, :name)"
	    " ON CONFLICT (code) DO UPDATE SET name = excluded.name",
	[CUR_PUT_SUBJECT] = "INSERT INTO subject (code, parent_id, name, abbr,"
	    " family, ord) VALUES (:code, :parent, :name, :abbr, :family,"
	    " :ord) ON CONFLICT (code) DO UPDATE SET"
	    " parent_id = excluded.parent_id, name = excluded.name,"
	    " abbr = excluded.abbr, family = excluded.family,"
	    " ord = excluded.ord",
	[CUR_SUBJECT_ID] = "SELECT id FROM subject WHERE code = :code",
	[CUR_PUT_PERIODS] = "INSERT INTO subject_grade (subject_id, grade,"
	    " periods, elective) VALUES (:subject, :grade, :periods,"
	    " :elective) ON CONFLICT (subject_id, grade) DO UPDATE SET"
	    " periods = excluded.periods, elective = excluded.elective",

	[CUR_SERIES_THERE] = "SELECT 1 FROM series WHERE code = :code",
	/*
	 * Versions count for each subject, grade, series, year and unit; 0:
	 * none yet.
	 */
	[CUR_LAST_VERSION] = "SELECT coalesce(max(version), 0) FROM plan"
	    " WHERE subject_id = :subject AND grade = :grade"
	    " AND series = :series AND year = :year"
	    " AND unit_id IS NOT DISTINCT FROM :unit",
	/* Of any year: a new year's plan ends the one of last year. */
	[CUR_RETIRE] = "UPDATE plan SET current = 0"
	    " WHERE subject_id = :subject AND grade = :grade AND current = 1"
	    " AND series = :series AND unit_id IS NOT DISTINCT FROM :unit",
	[CUR_ADD_PLAN] = "INSERT INTO plan (unit_id, subject_id, grade,"
	    " series, year, version, title, note, current, created) VALUES"
	    " (:unit, :subject, :grade, :series, :year, :version, :title,"
	    " :note, 1, :now) RETURNING id",
	[CUR_ADD_TOPIC] = "INSERT INTO topic (plan_id, ord, title)"
	    " VALUES (:plan, :ord, :title) RETURNING id",
	/*
	 * A code names one lesson for ever; unique in the table, so found by
	 * its index.
	 */
	[CUR_LESSON_ID] = "SELECT id FROM lesson WHERE subject_id = :subject"
	    " AND grade = :grade AND series = :series AND code = :code"
	    " AND unit_id IS NOT DISTINCT FROM :unit",
	[CUR_ADD_LESSON] = "INSERT INTO lesson (key, unit_id, subject_id,"
	    " grade, series, code) VALUES (:key, :unit, :subject, :grade,"
	    " :series, :code)"
	    " RETURNING id",
	[CUR_ADD_PLAN_LESSON] = "INSERT INTO plan_lesson (plan_id, lesson_id,"
	    " topic_id, ord, label, title, folded, periods, week_from,"
	    " week_to) VALUES (:plan, :lesson, :topic, :ord, :label, :title,"
	    " :folded, :periods, :from, :to)",
	[CUR_ADD_PERIOD] = "INSERT INTO period (plan_id, no, lesson_id, week)"
	    " VALUES (:plan, :no, :lesson, :week)",
	[CUR_SUBJECT_NAME] = "SELECT name FROM subject WHERE id = :id",

	[CUR_SUBJECTS_ALL] = "SELECT s.id, coalesce(s.parent_id, 0), s.code,"
	    " s.name, s.abbr, s.family, 0 FROM subject s ORDER BY s.ord",
	[CUR_SUBJECTS] = "SELECT s.id, coalesce(s.parent_id, 0), s.code,"
	    " s.name, s.abbr, s.family, g.periods FROM subject s"
	    " JOIN subject_grade g ON g.subject_id = s.id"
	    " AND g.grade = :grade ORDER BY s.ord",
	/* Columns of this and the next three: enum lesson_column. */
	[CUR_LESSONS] = "SELECT r.* FROM lesson_row r"
	    " WHERE r.plan_subject_id = :subject AND r.plan_grade = :grade"
	    " AND r.current = 1" IN_FORCE " ORDER BY r.plan_id, r.ord",
	/*
	 * Of several plans that hold the lesson the one in force names it, else
	 * the newest.
	 */
	[CUR_LESSON] = "SELECT * FROM lesson_row WHERE key = :key"
	    " ORDER BY current DESC, plan_id DESC LIMIT 1",
	/* The same, asked often for each row of a page: nothing is sorted. */
	[CUR_LESSON_BY_ID] = "SELECT * FROM lesson_row WHERE id = :id"
	    " AND plan_id = coalesce((SELECT max(p.id) FROM plan_lesson x"
	    " CROSS JOIN plan p ON p.id = x.plan_id WHERE x.lesson_id = :id"
	    " AND p.current = 1), (SELECT max(plan_id) FROM plan_lesson"
	    " WHERE lesson_id = :id))",
	/*
	 * Lessons of current plans whose folded text holds one word.  "+ 0"
	 * keeps the engine from starting at the plans.
	 */
	[CUR_CANDIDATES] = "SELECT r.* FROM subject x"
	    " JOIN lesson_row r ON r.plan_subject_id = x.id + 0"
	    " WHERE r.plan_grade BETWEEN :low AND :high AND r.current = 1"
	    " AND (:subject = 0 OR x.id = :subject OR x.parent_id = :subject)"
	    " AND r.folded LIKE :word" IN_FORCE
	    " ORDER BY r.plan_grade, x.ord, r.plan_id, r.ord",
	/* The plans in force, with how many lessons and periods they have. */
	[CUR_PLANS] = "SELECT p.title, s.name, p.grade, p.series, p.year,"
	    " p.version, p.note, (SELECT count(*) FROM plan_lesson pl"
	    " WHERE pl.plan_id = p.id), (SELECT count(*) FROM period r"
	    " WHERE r.plan_id = p.id) FROM subject s"
	    " JOIN plan p ON p.subject_id = s.id + 0 WHERE p.grade BETWEEN 1 AND 12"
	    " AND p.current = 1 ORDER BY p.grade, s.ord, p.id"
};

const struct sql_table curriculum_sql = { "curriculum", sql, CUR__MAX };
