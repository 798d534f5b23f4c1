/*
 * All SQL of questions.  Lists go class by class through an index of their own;
 * the page that is shown is put together from them.
 */
#include "classwork/questions.h"
#include "classwork/questions_sql.h"

static const char *const sql[QU__MAX] = {
	/*
	 * Nobody waits for an answer to a pupil who is gone: open is what such
	 * a pupil did not ask (QU_OPEN_LEFT, QU_IDS_OPEN, QU_WAITING).
	 */

	/* The class of this year, rather one of the lesson's grade. */
	[QU_CLASS] = "SELECT c.id FROM class_member m"
	    " JOIN class c ON c.id = m.class_id AND c.year = :year"
	    " JOIN item i ON i.id = :item AND i.live_id IS NOT NULL"
	    " WHERE m.person_id = :person AND m.role = 'pupil'"
	    " AND m.until IS NULL"
	    " AND EXISTS (SELECT 1 FROM class_member tm JOIN person t"
	    "  ON t.id = tm.person_id AND t.disabled IS NULL"
	    "  WHERE tm.class_id = c.id AND tm.role <> 'pupil'"
	    "  AND tm.until IS NULL)"
	    " ORDER BY (:grades & (1 << c.grade)) = 0, c.name, c.id LIMIT 1",
	/*
	 * What counts for the day's limit: asked since midnight of the school
	 * and not answered yet.
	 */
	[QU_TODAY] = "SELECT count(*) FROM ask a WHERE a.person_id = :person"
	    " AND a.asked >= :midnight AND a.answered IS NULL",
	/*
	 * The same words about the same part, still open: a form that was sent
	 * twice.
	 */
	[QU_SAME] = "SELECT a.key FROM ask a WHERE a.person_id = :person"
	    " AND a.item_id = :item AND a.text = :text AND a.part = :part"
	    " AND a.answered IS NULL AND a.hidden IS NULL LIMIT 1",
	[QU_ADD] = "INSERT INTO ask (key, item_id, class_id, person_id, part,"
	    " text, asked) VALUES (:key, :item, :class, :person, :part, :text,"
	    " :now)",
	[QU_ADD_ANSWER] = "INSERT INTO ask_answer (ask_id, no, person_id,"
	    " text, at) VALUES (:id, :no, :person, :text, :now)",
	/*
	 * No row when it was put away, or when somebody added a wording
	 * meanwhile.
	 */
	[QU_ANSWERED] = "UPDATE ask SET wordings = wordings + 1,"
	    " answered = coalesce(answered, :now) WHERE id = :id"
	    " AND hidden IS NULL AND wordings = :seen",
	/* The time of the first showing stays when it is shown twice. */
	[QU_SHOW] = "UPDATE ask SET shown = CASE WHEN :on = 0 THEN NULL"
	    " ELSE coalesce(shown, :now) END WHERE id = :id"
	    " AND hidden IS NULL AND answered IS NOT NULL",
	/*
	 * What is put away is shown to nobody any more but the pupil and the
	 * staff of the class.
	 */
	[QU_HIDE] = "UPDATE ask SET hidden = :now, hider_id = :person,"
	    " reason = :reason, shown = NULL WHERE id = :id"
	    " AND hidden IS NULL",
	[QU_HAND] = "UPDATE ask SET teacher_id = :to, handed = :now"
	    " WHERE id = :id AND answered IS NULL AND hidden IS NULL",
	[QU_OPEN_LEFT] = "SELECT 1 FROM ask a WHERE a.class_id = :class"
	    " AND a.item_id = :item AND a.answered IS NULL"
	    " AND a.hidden IS NULL AND EXISTS (SELECT 1 FROM person o"
	    "  WHERE o.id = a.person_id AND o.disabled IS NULL) LIMIT 1",

	[QU_TEACHES] = "SELECT 1 FROM class_member WHERE class_id = :class"
	    " AND person_id = :person AND role <> 'pupil'"
	    " AND until IS NULL LIMIT 1",
	[QU_TEACHERS] = "SELECT DISTINCT p.id, p.key, p.name, p.honorific"
	    " FROM class_member m JOIN person p ON p.id = m.person_id"
	    " AND p.disabled IS NULL WHERE m.class_id = :class"
	    " AND m.role <> 'pupil' AND m.until IS NULL"
	    " ORDER BY p.folded, p.id LIMIT 50",

	/* Columns of this and the next four: enum question_column. */
	[QU_FIND] = "SELECT * FROM question_row WHERE key = :key",
	[QU_BY_ID] = "SELECT * FROM question_row WHERE id = :id",
	[QU_MINE] = "SELECT * FROM question_row WHERE id IN (SELECT a.id"
	    " FROM ask a WHERE a.person_id = :person"
	    " AND (:item = 0 OR a.item_id = :item)"
	    " ORDER BY a.asked DESC, a.id DESC LIMIT :limit)"
	    " ORDER BY asked DESC, id DESC",
	[QU_SHOWN] = "SELECT * FROM question_row WHERE id IN (SELECT a.id"
	    " FROM ask a WHERE a.class_id = :class AND a.shown IS NOT NULL"
	    " AND a.hidden IS NULL AND a.person_id <> :me"
	    " AND (:item = 0 OR a.item_id = :item)"
	    " ORDER BY a.shown DESC, a.id DESC LIMIT :limit)"
	    " ORDER BY shown DESC, id DESC",
	[QU_ON] = "SELECT * FROM question_row WHERE id IN (SELECT a.id"
	    " FROM ask a WHERE a.item_id = :item AND a.hidden IS NULL"
	    " ORDER BY a.asked DESC, a.id DESC LIMIT :limit OFFSET :offset)"
	    " ORDER BY asked DESC, id DESC",
	[QU_IDS_OPEN] = "SELECT a.id, a.asked FROM ask a"
	    " WHERE a.class_id = :class AND a.asked <= :bound"
	    " AND a.answered IS NULL"
	    " AND a.hidden IS NULL AND EXISTS (SELECT 1 FROM person o"
	    "  WHERE o.id = a.person_id AND o.disabled IS NULL)"
	    " AND (:item = 0 OR a.item_id = :item)"
	    " ORDER BY a.asked, a.id LIMIT :limit",
	[QU_IDS_ANSWERED] = "SELECT a.id, a.asked FROM ask a"
	    " WHERE a.class_id = :class AND a.asked >= :bound"
	    " AND a.answered IS NOT NULL"
	    " AND a.hidden IS NULL AND (:item = 0 OR a.item_id = :item)"
	    " ORDER BY a.asked DESC, a.id DESC LIMIT :limit",
	[QU_IDS_ALL] = "SELECT a.id, a.asked FROM ask a"
	    " WHERE a.class_id = :class AND a.asked >= :bound"
	    " AND (:item = 0 OR a.item_id = :item)"
	    " ORDER BY a.asked DESC, a.id DESC LIMIT :limit",
	[QU_WORDINGS] = "SELECT w.text, w.at, p.name, p.honorific"
	    " FROM ask_answer w JOIN person p ON p.id = w.person_id"
	    " WHERE w.ask_id = :id ORDER BY w.no DESC LIMIT 50",
	[QU_PARTS] = "SELECT e.ord, e.title FROM item i"
	    " JOIN version v ON v.id = i.live_id"
	    " JOIN package_entry e ON e.package_id = v.package_id"
	    " WHERE i.id = :item AND e.path <> '' AND e.title <> ''"
	    " ORDER BY e.ord LIMIT 100",
	/* Those that a colleague took over wait for the colleague. */
	[QU_WAITING] = "SELECT count(*), min(a.asked) FROM ask a"
	    " LEFT JOIN person t ON t.id = a.teacher_id"
	    " AND t.disabled IS NULL AND EXISTS (SELECT 1 FROM class_member m"
	    "  WHERE m.class_id = a.class_id AND m.person_id = t.id"
	    "  AND m.role <> 'pupil' AND m.until IS NULL)"
	    " WHERE a.class_id = :class"
	    " AND a.answered IS NULL"
	    " AND a.hidden IS NULL AND EXISTS (SELECT 1 FROM person o"
	    "  WHERE o.id = a.person_id AND o.disabled IS NULL)"
	    " AND (t.id IS NULL OR t.id = :me)",
	[QU_COUNT_ON] = "SELECT count(*) FROM ask a WHERE a.item_id = :item"
	    " AND a.hidden IS NULL",
	[QU_FIGURES] = "SELECT coalesce(sum(asked), 0),"
	    " coalesce(sum(answered), 0), coalesce(sum(open), 0),"
	    " coalesce(sum(days1), 0), coalesce(sum(days3), 0),"
	    " coalesce(sum(days7), 0) FROM ask_day"
	    " WHERE school_id = :school AND year >= :year"
	    " AND day >= :from AND day < :until",
	[QU_UNREAD] = "SELECT 1 FROM notice WHERE person_id = :person"
	    " AND kind IN ('answered', 'question-hidden') AND href = :href"
	    " AND seen IS NULL LIMIT 1",
};

const struct sql_table questions_sql = { "questions", sql, QU__MAX };
