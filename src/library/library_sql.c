/*
 * The library's statements.  Who may see a row of a list is decided in SQL, so
 * that counts and pages agree: published ones by whoever works in or inspects
 * the school (:all) or by grade (:pupil), one's own, and those that wait for a
 * review within the viewer's grants as people_may has it.
 */
#include "store/db.h"

#include "library/library_sql.h"

/* The columns of library_row, in its order. */
#define COLUMNS \
	"SELECT i.id, i.key, i.school_id, i.owner_id, i.title, i.kind, " \
	"i.state, i.licence, i.source, i.about, p.name, p.honorific, " \
	"v.id, v.file_name, v.hash, v.bytes, v.no, k.id, k.format, " \
	"k.verdict, k.playable, i.reason, r.name, i.created, i.changed, " \
	"i.submitted, i.published, i.expires, fl.lesson_id, l.subject_id, " \
	"(SELECT sum(DISTINCT 1 << gl.grade) FROM item_lesson gf " \
	"JOIN lesson gl ON gl.id = gf.lesson_id WHERE gf.item_id = i.id), " \
	"(SELECT count(*) FROM finding f WHERE f.package_id = k.id " \
	"AND f.severity = 'warn') "

#define JOINS \
	"JOIN person p ON p.id = i.owner_id " \
	"LEFT JOIN version v ON v.id = i.version_id " \
	"LEFT JOIN package k ON k.id = v.package_id " \
	"LEFT JOIN person r ON r.id = i.reviewer_id " \
	"LEFT JOIN item_lesson fl ON fl.item_id = i.id AND fl.ord = 0 " \
	"LEFT JOIN lesson l ON l.id = fl.lesson_id "

/* Units from the school upwards; the viewer's narrowed rights to review there. */
#define SIGHT \
	"WITH RECURSIVE up(id) AS (SELECT :school UNION " \
	"SELECT u.parent_id FROM unit u JOIN up ON u.id = up.id " \
	"WHERE u.parent_id IS NOT NULL), " \
	"mine(grades, subject_id) AS MATERIALIZED (" \
	"SELECT g.grades, g.subject_id " \
	"FROM person_grant g WHERE g.person_id = :me " \
	"AND g.role IN ('head', 'principal') AND g.until IS NULL " \
	"AND g.unit_id IN (SELECT id FROM up)) "

/* The item lies inside one of those rights. */
#define COVERED \
	"EXISTS (SELECT 1 FROM mine m WHERE (m.grades = 0 OR EXISTS (" \
	"SELECT 1 FROM item_lesson cf JOIN lesson cl ON cl.id = cf.lesson_id " \
	"WHERE cf.item_id = i.id AND (m.grades & (1 << cl.grade)) <> 0)) " \
	"AND (m.subject_id = 0 OR EXISTS (SELECT 1 FROM item_lesson cf " \
	"JOIN lesson cl ON cl.id = cf.lesson_id " \
	"JOIN subject cs ON cs.id = cl.subject_id " \
	"WHERE cf.item_id = i.id AND cf.ord = 0 AND " \
	"(cs.id = m.subject_id OR cs.parent_id = m.subject_id)))) "

#define VISIBLE \
	"AND i.state <> 'deleted' AND (i.owner_id = :me OR " \
	"(i.state = 'published' AND (:all = 1 OR EXISTS (" \
	"SELECT 1 FROM item_lesson vf JOIN lesson vl ON vl.id = vf.lesson_id " \
	"WHERE vf.item_id = i.id AND (:pupil & (1 << vl.grade)) <> 0))) OR " \
	"(i.state IN ('submitted', 'withdrawn') AND " COVERED ")) "

/* A word of a title or of its author's name; "%" is none. */
#define WORD(w)	"AND (" w " = '%' OR i.folded || ' ' || (SELECT wp.folded " \
	"FROM person wp WHERE wp.id = i.owner_id) LIKE " w ") "
#define ASKED	"AND (:state = '' OR i.state = :state) " \
	WORD(":w1") WORD(":w2") WORD(":w3") WORD(":w4")

/* Items under lessons of the asked grades and subject, or of a pupil's grades. */
#define PLACED(where)	"i.id IN (SELECT xf.item_id FROM subject xs " \
	"CROSS JOIN lesson xl ON xl.subject_id = xs.id " \
	"JOIN item_lesson xf ON xf.lesson_id = xl.id WHERE " where ") "
#define IN_PLACE PLACED("(:grades = 0 OR (:grades & (1 << xl.grade)) <> 0) " \
	"AND (:subject = 0 OR xs.id = :subject OR xs.parent_id = :subject)")

#define IN_GRADE "EXISTS (SELECT 1 FROM item_lesson gf " \
	"JOIN lesson gl ON gl.id = gf.lesson_id " \
	"WHERE gf.item_id = i.id AND (:grades & (1 << gl.grade)) <> 0) "
#define PLACED_HERE "EXISTS (SELECT 1 FROM item_lesson pf " \
	"JOIN lesson pl ON pl.id = pf.lesson_id " \
	"JOIN subject ps ON ps.id = pl.subject_id WHERE pf.item_id = i.id " \
	"AND (:grades = 0 OR (:grades & (1 << pl.grade)) <> 0) " \
	"AND (:subject = 0 OR ps.id = :subject OR ps.parent_id = :subject)) "

/*
 * Of many items whoever takes one page finds a grade soon, row by row; a
 * subject is rare, and whoever counts looks at every row: they make the set
 * first.  Of few items each is looked up.
 */
#define MANY	ASKED "AND (:subject = 0 OR " IN_PLACE ") " \
	"AND (:subject <> 0 OR :grades = 0 OR " IN_GRADE ") "
#define MANY_N	ASKED "AND ((:subject = 0 AND :grades = 0) OR " IN_PLACE ") "
#define FEW	ASKED "AND ((:subject = 0 AND :grades = 0) OR " PLACED_HERE ") "

#define COUNT	"SELECT count(*) "
#define NEWEST	"ORDER BY changed DESC, id DESC LIMIT :limit OFFSET :offset"

/*
 * What is seen of a school, in three parts that have nothing in common, each
 * with its index: published, own, to review.  In the order of change they are
 * merged, and reading stops with the page.
 */
#define PUBLISHED "FROM item i WHERE i.school_id = :school " \
	"AND i.state = 'published' AND :state IN ('', 'published') "
#define LEARNT	"AND (:all = 1 OR i.owner_id = :me OR EXISTS (" \
	"SELECT 1 FROM item_lesson vf JOIN lesson vl ON vl.id = vf.lesson_id " \
	"WHERE vf.item_id = i.id AND (:pupil & (1 << vl.grade)) <> 0)) "
#define LEARNT_N "AND (:all = 1 OR i.owner_id = :me OR " \
	PLACED("(:pupil & (1 << xl.grade)) <> 0") ") "
#define OWN	"FROM item i WHERE i.owner_id = :me AND +i.school_id = :school " \
	"AND i.state NOT IN ('published', 'deleted') "
#define REVIEWED "FROM item i WHERE i.school_id = :school " \
	"AND i.state IN ('submitted', 'withdrawn') AND i.owner_id <> :me " \
	"AND " COVERED

#define ID	"SELECT i.id AS id, i.changed AS changed "
#define OF_SCHOOL ID PUBLISHED LEARNT MANY "UNION ALL " ID OWN FEW \
	"UNION ALL " ID REVIEWED FEW
/* The whole library, as staff opens it, is counted in its index alone. */
#define OF_SCHOOL_N "SELECT CASE WHEN :all = 1 AND :grades = 0 " \
	"AND :subject = 0 AND :w1 = '%' THEN (" COUNT PUBLISHED ") ELSE (" \
	COUNT PUBLISHED LEARNT_N MANY_N ") END + (" COUNT OWN FEW ") + (" \
	COUNT REVIEWED FEW ")"
#define BY_OWNER "FROM item i WHERE i.owner_id = :owner " \
	"AND +i.school_id = :school " VISIBLE
#define BY_LESSON "FROM item_lesson o JOIN item i ON i.id = o.item_id " \
	"WHERE o.lesson_id = :lesson AND i.school_id = :school " \
	"AND (:owner = 0 OR i.owner_id = :owner) " VISIBLE
#define WAITING	"FROM item i WHERE i.school_id = :school " \
	"AND i.state = 'submitted' AND i.owner_id <> :me AND " COVERED
#define UNDONE	"WHERE i.owner_id = :owner AND i.state IN " \
	"('returned', 'refused', 'draft', 'checking', 'submitted') "

/* The page is chosen first; what a row shows is read for its rows only. */
#define PAGE(ids, order) SIGHT ", page(id, changed) AS MATERIALIZED (" ids \
	") " COLUMNS "FROM page CROSS JOIN item i ON i.id = page.id " JOINS order
#define BY_CHANGE "ORDER BY i.changed DESC, i.id DESC"

/* In order: returned and refused ask for work, drafts too, the rest waits. */
#define UNDONE_ORDER \
	"ORDER BY CASE i.state WHEN 'returned' THEN 0 WHEN 'refused' THEN 1 " \
	"WHEN 'draft' THEN 2 WHEN 'checking' THEN 3 ELSE 4 END, " \
	"i.changed DESC, i.id DESC LIMIT :limit OFFSET :offset"

#define STAMP(state) "SELECT coalesce(max(changed), 0) AS m FROM item " \
	"WHERE school_id = :school AND state = '" state "'"

static const char *const statements[LIBRARY__MAX] = {
	[LIBRARY_BY_KEY] = COLUMNS "FROM item i " JOINS
	    "WHERE i.key = :key AND i.state <> 'deleted'",
	[LIBRARY_BY_ID] = COLUMNS "FROM item i " JOINS
	    "WHERE i.id = :id AND i.state <> 'deleted'",
	[LIBRARY_BY_FILE] = "SELECT i.id FROM item i WHERE i.owner_id = :owner"
	    " AND (EXISTS (SELECT 1 FROM version v WHERE v.item_id = i.id"
	    " AND v.file_name = :file) OR EXISTS (SELECT 1 FROM upload u"
	    " WHERE u.person_id = :owner AND u.item_id = i.id"
	    " AND u.name = :file)) ORDER BY i.id LIMIT 1",
	[LIBRARY_LESSONS] = "SELECT lesson_id FROM item_lesson "
	    "WHERE item_id = :id ORDER BY ord",
	[LIBRARY_EVENTS] = "SELECT e.verb, e.reason, e.at, p.name, "
	    "p.honorific, v.no FROM review_event e "
	    "JOIN person p ON p.id = e.person_id "
	    "LEFT JOIN version v ON v.id = e.version_id "
	    "WHERE e.item_id = :id ORDER BY e.id LIMIT 200",

	[LIBRARY_ADD] = "INSERT INTO item (key, school_id, owner_id, title, "
	    "folded, kind, state, created, changed) VALUES (:key, :school, "
	    ":owner, :title, :folded, 'elesson', 'checking', :now, :now)",
	[LIBRARY_ADD_VERSION] = "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT :id, 1 + coalesce(max(no), 0), "
	    ":hash, :name, :bytes, :now FROM version WHERE item_id = :id",
	[LIBRARY_POINT] = "UPDATE item SET version_id = :version, "
	    "state = 'checking', changed = :now, expires = NULL "
	    "WHERE id = :id AND state IN "
	    "('checking', 'draft', 'returned', 'refused')",
	[LIBRARY_SET_PACKAGE] = "UPDATE version SET package_id = :package "
	    "WHERE id = :version AND item_id = :id",
	[LIBRARY_CHECKED] = "UPDATE item SET state = :state, title = :title, "
	    "folded = :folded, kind = :kind, changed = :now, expires = :expires "
	    "WHERE id = :id AND version_id = :version AND state = 'checking'",
	[LIBRARY_SAVE] = "UPDATE item SET title = :title, folded = :folded, "
	    "kind = :kind, licence = :licence, source = :source, "
	    "about = :about, changed = :now WHERE id = :id "
	    "AND state IN ('draft', 'returned')",
	[LIBRARY_UNFILE] = "DELETE FROM item_lesson WHERE item_id = :id",
	[LIBRARY_FILE] = "INSERT INTO item_lesson (item_id, lesson_id, ord) "
	    "VALUES (:id, :lesson, :ord)",
	[LIBRARY_LESSON_EXISTS] = "SELECT count(*) FROM lesson "
	    "WHERE id = :lesson",

	[LIBRARY_SUBMIT] = "UPDATE item SET state = 'submitted', "
	    "submitted = :now, changed = :now WHERE id = :id "
	    "AND state IN ('draft', 'returned')",
	[LIBRARY_PUBLISH] = "UPDATE item SET state = 'published', "
	    "published = :now, changed = :now, live_id = version_id, "
	    "reviewer_id = :who, reason = '' "
	    "WHERE id = :id AND state = 'submitted' AND version_id = :version",
	[LIBRARY_RETURN] = "UPDATE item SET state = 'returned', "
	    "reason = :reason, reviewer_id = :who, changed = :now "
	    "WHERE id = :id AND state = 'submitted'",
	[LIBRARY_RECALL] = "UPDATE item SET state = 'draft', changed = :now "
	    "WHERE id = :id AND state = 'submitted'",
	[LIBRARY_WITHDRAW] = "UPDATE item SET state = 'withdrawn', "
	    "live_id = NULL, changed = :now "
	    "WHERE id = :id AND state = 'published'",
	[LIBRARY_DELETE] = "UPDATE item SET state = 'deleted', changed = :now "
	    "WHERE id = :id AND state IN ('draft', 'refused', 'returned')",
	[LIBRARY_EVENT] = "INSERT INTO review_event (item_id, version_id, "
	    "person_id, verb, reason, at) "
	    "VALUES (:id, :version, :who, :verb, :reason, :now)",

	[LIBRARY_LIST] = PAGE(OF_SCHOOL NEWEST, BY_CHANGE),
	[LIBRARY_LIST_N] = SIGHT OF_SCHOOL_N,
	[LIBRARY_LIST_OWNER] = PAGE(ID BY_OWNER FEW NEWEST, BY_CHANGE),
	[LIBRARY_LIST_OWNER_N] = SIGHT COUNT BY_OWNER FEW,
	[LIBRARY_LIST_LESSON] = PAGE(ID BY_LESSON FEW NEWEST, BY_CHANGE),
	[LIBRARY_LIST_LESSON_N] = SIGHT COUNT BY_LESSON FEW,
	[LIBRARY_QUEUE] = PAGE(ID WAITING
	    "ORDER BY i.submitted, i.id LIMIT :limit OFFSET :offset",
	    "ORDER BY i.submitted, i.id"),
	[LIBRARY_QUEUE_N] = SIGHT COUNT WAITING,
	[LIBRARY_TODO] = COLUMNS "FROM item i " JOINS UNDONE UNDONE_ORDER,
	[LIBRARY_TODO_N] = COUNT "FROM item i " UNDONE,
	/* When anything of the school's library last changed. */
	[LIBRARY_STAMP] = "SELECT max(m) FROM (" STAMP("checking")
	    " UNION ALL " STAMP("refused") " UNION ALL " STAMP("draft")
	    " UNION ALL " STAMP("submitted") " UNION ALL " STAMP("returned")
	    " UNION ALL " STAMP("published") " UNION ALL " STAMP("withdrawn")
	    " UNION ALL " STAMP("deleted") ")",
	[LIBRARY_COUNT_LESSONS] = "SELECT f.lesson_id, count(*) FROM item i "
	    "JOIN item_lesson f ON f.item_id = i.id "
	    "WHERE i.school_id = :school AND (i.state = 'published' OR "
	    "(:published = 0 AND i.state <> 'deleted')) GROUP BY f.lesson_id",
	/* an item under several lessons of one subject counts there once */
	[LIBRARY_COUNT_SUBJECTS] = "SELECT l.grade, l.subject_id, "
	    "coalesce(s.parent_id, 0), count(DISTINCT i.id) FROM item i "
	    "JOIN item_lesson f ON f.item_id = i.id "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id "
	    "WHERE i.school_id = :school AND (i.state = 'published' OR "
	    "(:published = 0 AND i.state <> 'deleted')) "
	    "GROUP BY l.grade, l.subject_id, s.parent_id",
};

const struct sql_table library_sql = { "library", statements, LIBRARY__MAX };
