/*
 * All SQL of programme and plans.  Reading starts from subject (small) and
 * goes down plan_current and the primary keys; nothing growing is scanned.
 */
#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"

#define LESSON_COLUMNS \
	"l.id, l.key, pl.label, pl.title, t.title, l.grade, pl.periods," \
	" pl.week_from, pl.week_to, pl.ord, s.id, s.parent_id, s.code, s.name," \
	" s.abbr, s.family, pl.folded"
#define LESSON_JOINS \
	" JOIN plan_lesson pl ON pl.plan_id = p.id" \
	" JOIN lesson l ON l.id = pl.lesson_id" \
	" JOIN topic t ON t.id = pl.topic_id"

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
	[CUR_LAST_VERSION] = "SELECT coalesce(max(version), 0) FROM plan"
	    " WHERE subject_id = :subject AND grade = :grade"
	    " AND series = :series AND year = :year"
	    " AND unit_id IS NOT DISTINCT FROM :unit",
	[CUR_RETIRE] = "UPDATE plan SET current = 0"
	    " WHERE subject_id = :subject AND grade = :grade AND current = 1"
	    " AND series = :series AND unit_id IS NOT DISTINCT FROM :unit",
	[CUR_ADD_PLAN] = "INSERT INTO plan (unit_id, subject_id, grade,"
	    " series, year, version, title, note, current, created) VALUES"
	    " (:unit, :subject, :grade, :series, :year, :version, :title,"
	    " :note, 1, :now)",
	[CUR_ADD_TOPIC] = "INSERT INTO topic (plan_id, ord, title)"
	    " VALUES (:plan, :ord, :title)",
	[CUR_LESSON_ID] = "SELECT id FROM lesson WHERE subject_id = :subject"
	    " AND grade = :grade AND series = :series AND code = :code",
	[CUR_ADD_LESSON] = "INSERT INTO lesson (key, subject_id, grade,"
	    " series, code) VALUES (:key, :subject, :grade, :series, :code)",
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
	[CUR_LESSONS] = "SELECT " LESSON_COLUMNS " FROM plan p"
	    " JOIN subject s ON s.id = p.subject_id" LESSON_JOINS
	    " WHERE p.subject_id = :subject AND p.grade = :grade"
	    " AND p.current = 1 ORDER BY p.id, pl.ord",
	[CUR_LESSONS_WEEKS] = "SELECT " LESSON_COLUMNS " FROM subject s"
	    " JOIN subject_grade g ON g.subject_id = s.id"
	    " AND g.grade = :grade CROSS JOIN plan p" LESSON_JOINS
	    " WHERE p.subject_id = s.id AND p.grade = :grade"
	    " AND p.current = 1 AND pl.week_to >= :from"
	    " AND pl.week_from <= :to ORDER BY s.ord, p.id, pl.ord",
	/* The newest plan that holds the lesson names it. */
	[CUR_LESSON] = "SELECT " LESSON_COLUMNS " FROM lesson l"
	    " JOIN plan_lesson pl ON pl.lesson_id = l.id"
	    " JOIN plan p ON p.id = pl.plan_id"
	    " JOIN topic t ON t.id = pl.topic_id"
	    " JOIN subject s ON s.id = l.subject_id WHERE l.key = :key"
	    " ORDER BY p.current DESC, p.id DESC LIMIT 1",
	[CUR_LESSON_BY_ID] = "SELECT " LESSON_COLUMNS " FROM lesson l"
	    " JOIN plan_lesson pl ON pl.lesson_id = l.id"
	    " JOIN plan p ON p.id = pl.plan_id"
	    " JOIN topic t ON t.id = pl.topic_id"
	    " JOIN subject s ON s.id = l.subject_id WHERE l.id = :id"
	    " ORDER BY p.current DESC, p.id DESC LIMIT 1",
	/*
	 * Lessons of current plans whose folded text holds one word.  CROSS
	 * JOIN keeps the engine from starting at plan_lesson.
	 */
	[CUR_CANDIDATES] = "SELECT " LESSON_COLUMNS " FROM subject s"
	    " CROSS JOIN plan p CROSS JOIN plan_lesson pl"
	    " JOIN lesson l ON l.id = pl.lesson_id"
	    " JOIN topic t ON t.id = pl.topic_id"
	    " WHERE p.subject_id = s.id AND p.grade BETWEEN :low AND :high"
	    " AND p.current = 1 AND pl.plan_id = p.id"
	    " AND (:subject = 0 OR s.id = :subject"
	    " OR s.parent_id = :subject) AND pl.folded LIKE :word"
	    " ORDER BY p.grade, s.ord, p.id, pl.ord",
	[CUR_PLANS] = "SELECT p.title, s.name, p.grade, p.series, p.year,"
	    " p.version, p.note, (SELECT count(*) FROM plan_lesson pl"
	    " WHERE pl.plan_id = p.id), (SELECT count(*) FROM period r"
	    " WHERE r.plan_id = p.id) FROM subject s CROSS JOIN plan p"
	    " WHERE p.subject_id = s.id AND p.grade BETWEEN 1 AND 12"
	    " AND p.current = 1 ORDER BY p.grade, s.ord, p.id"
};

const struct sql_table curriculum_sql = { "curriculum", sql, CUR__MAX };
