/*
 * All SQL of questions.  Lists go class by class through an index of their own;
 * the page that is shown is put together from them.
 */
#include "classwork/questions.h"
#include "classwork/questions_sql.h"

/* Whom it was handed to, as long as that colleague teaches the class. */
#define HANDED	" LEFT JOIN person t ON t.id = a.teacher_id" \
	" AND t.disabled IS NULL AND EXISTS (SELECT 1 FROM class_member tm" \
	"  WHERE tm.class_id = a.class_id AND tm.person_id = t.id" \
	"  AND tm.role = 'teacher')"

/* The columns of struct question, in the order of questions_row. */
#define ROWS	"SELECT a.id, a.key, a.item_id, a.class_id, a.person_id," \
	" a.part, a.text, a.asked, coalesce(a.answered, 0)," \
	" coalesce(a.shown, 0), coalesce(a.hidden, 0), a.wordings, a.reason," \
	" p.name, c.name, c.key, c.year, c.grade, c.unit_id, i.owner_id," \
	" i.title, i.key, i.live_id IS NOT NULL, coalesce(f.lesson_id, 0)," \
	" coalesce(w.text, ''), coalesce(w.at, 0), coalesce(b.name, '')," \
	" coalesce(b.honorific, ''), coalesce(h.name, '')," \
	" coalesce(h.honorific, ''), coalesce(t.id, 0)," \
	" coalesce(t.name, ''), coalesce(t.honorific, '')" \
	" FROM ask a JOIN person p ON p.id = a.person_id" \
	" JOIN class c ON c.id = a.class_id JOIN item i ON i.id = a.item_id" \
	" LEFT JOIN item_lesson f ON f.item_id = i.id AND f.ord = 0" \
	" LEFT JOIN ask_answer w ON w.ask_id = a.id AND w.no = a.wordings" \
	" LEFT JOIN person b ON b.id = w.person_id" \
	" LEFT JOIN person h ON h.id = a.hider_id" HANDED " "

#define OF_ITEM	"(:item = 0 OR a.item_id = :item)"
#define NEWEST	" ORDER BY a.asked DESC, a.id DESC LIMIT :limit"
/* Nobody waits for an answer to a pupil who is gone. */
#define OPEN	"a.answered IS NULL AND a.hidden IS NULL AND EXISTS (" \
	"SELECT 1 FROM person o WHERE o.id = a.person_id" \
	" AND o.disabled IS NULL)"

static const char *const sql[QU__MAX] = {
	/* The class of this year, rather one of the lesson's grade. */
	[QU_CLASS] = "SELECT c.id FROM class_member m"
	    " JOIN class c ON c.id = m.class_id AND c.year = :year"
	    " JOIN item i ON i.id = :item AND i.live_id IS NOT NULL"
	    " WHERE m.person_id = :person AND m.role = 'pupil'"
	    " AND EXISTS (SELECT 1 FROM class_member tm JOIN person t"
	    "  ON t.id = tm.person_id AND t.disabled IS NULL"
	    "  WHERE tm.class_id = c.id AND tm.role = 'teacher')"
	    " ORDER BY (:grades & (1 << c.grade)) = 0, c.name, c.id LIMIT 1",
	[QU_TODAY] = "SELECT count(*) FROM ask a WHERE a.person_id = :person"
	    " AND a.asked >= :midnight AND a.answered IS NULL",
	[QU_SAME] = "SELECT a.key FROM ask a WHERE a.person_id = :person"
	    " AND a.item_id = :item AND a.text = :text AND a.part = :part"
	    " AND a.answered IS NULL AND a.hidden IS NULL LIMIT 1",
	[QU_ADD] = "INSERT INTO ask (key, item_id, class_id, person_id, part,"
	    " text, asked) VALUES (:key, :item, :class, :person, :part, :text,"
	    " :now)",
	[QU_ADD_ANSWER] = "INSERT INTO ask_answer (ask_id, no, person_id,"
	    " text, at) VALUES (:id, :no, :person, :text, :now)",
	[QU_ANSWERED] = "UPDATE ask SET wordings = wordings + 1,"
	    " answered = coalesce(answered, :now) WHERE id = :id"
	    " AND hidden IS NULL AND wordings = :seen",
	[QU_SHOW] = "UPDATE ask SET shown = CASE WHEN :on = 0 THEN NULL"
	    " ELSE coalesce(shown, :now) END WHERE id = :id"
	    " AND hidden IS NULL AND answered IS NOT NULL",
	[QU_HIDE] = "UPDATE ask SET hidden = :now, hider_id = :person,"
	    " reason = :reason, shown = NULL WHERE id = :id"
	    " AND hidden IS NULL",
	[QU_HAND] = "UPDATE ask SET teacher_id = :to, handed = :now"
	    " WHERE id = :id AND answered IS NULL AND hidden IS NULL",
	[QU_OPEN_LEFT] = "SELECT 1 FROM ask a WHERE a.class_id = :class"
	    " AND a.item_id = :item AND " OPEN " LIMIT 1",

	[QU_TEACHES] = "SELECT 1 FROM class_member WHERE class_id = :class"
	    " AND person_id = :person AND role = 'teacher'",
	[QU_TEACHERS] = "SELECT p.id, p.key, p.name, p.honorific"
	    " FROM class_member m JOIN person p ON p.id = m.person_id"
	    " AND p.disabled IS NULL WHERE m.class_id = :class"
	    " AND m.role = 'teacher' ORDER BY p.folded, p.id LIMIT 50",

	[QU_FIND] = ROWS "WHERE a.key = :key",
	[QU_BY_ID] = ROWS "WHERE a.id = :id",
	[QU_MINE] = ROWS "WHERE a.person_id = :person AND " OF_ITEM NEWEST,
	[QU_SHOWN] = ROWS "WHERE a.class_id = :class AND a.shown IS NOT NULL"
	    " AND a.hidden IS NULL AND a.person_id <> :me AND " OF_ITEM
	    " ORDER BY a.shown DESC, a.id DESC LIMIT :limit",
	[QU_ON] = ROWS "WHERE a.item_id = :item AND a.hidden IS NULL" NEWEST
	    " OFFSET :offset",
	[QU_IDS_OPEN] = "SELECT a.id, a.asked FROM ask a"
	    " WHERE a.class_id = :class AND " OPEN " AND " OF_ITEM
	    " ORDER BY a.asked, a.id LIMIT :limit",
	[QU_IDS_ANSWERED] = "SELECT a.id, a.asked FROM ask a"
	    " WHERE a.class_id = :class AND a.answered IS NOT NULL"
	    " AND a.hidden IS NULL AND " OF_ITEM NEWEST,
	[QU_IDS_ALL] = "SELECT a.id, a.asked FROM ask a"
	    " WHERE a.class_id = :class AND " OF_ITEM NEWEST,
	[QU_WORDINGS] = "SELECT w.text, w.at, p.name, p.honorific"
	    " FROM ask_answer w JOIN person p ON p.id = w.person_id"
	    " WHERE w.ask_id = :id ORDER BY w.no DESC LIMIT 50",
	[QU_PARTS] = "SELECT e.ord, e.title FROM item i"
	    " JOIN version v ON v.id = i.live_id"
	    " JOIN package_entry e ON e.package_id = v.package_id"
	    " WHERE i.id = :item AND e.path <> '' AND e.title <> ''"
	    " ORDER BY e.ord LIMIT 100",
	/* Those that a colleague took over wait for the colleague. */
	[QU_WAITING] = "SELECT count(*), min(a.asked) FROM ask a" HANDED
	    " WHERE a.class_id = :class AND " OPEN
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
