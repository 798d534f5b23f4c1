/*
 * The library's statements.  Who may see a row of a list is decided in SQL, so
 * that counts and pages agree: published ones by whoever works in or inspects
 * the school (:all) or by grade (:pupil), one's own, and those that wait for a
 * review within the viewer's grants as people_may has it.
 */
#include "store/db.h"

#include "library/library_sql.h"

/*
 * The columns of library_row, in its order.  An item that pupils see may have a
 * newer version on its way: :newest = 1 shows that one, with the title and
 * filing it is to get; 0 what pupils see.
 */
#define COLUMNS \
	"SELECT i.id, i.key, i.school_id, i.owner_id, " \
	"coalesce(rv.title, i.title), coalesce(rv.kind, i.kind), " \
	"CASE WHEN :newest = 0 AND i.live_id IS NOT NULL THEN 'published' " \
	"ELSE i.state END, coalesce(rv.licence, i.licence), " \
	"coalesce(rv.source, i.source), coalesce(rv.about, i.about), " \
	"p.name, p.honorific, " \
	"v.id, v.file_name, v.hash, v.bytes, v.no, k.id, k.format, " \
	"k.verdict, k.playable, i.reason, r.name, i.created, i.changed, " \
	"i.submitted, i.published, i.expires, l.id, l.subject_id, " \
	"(SELECT sum(DISTINCT 1 << gl.grade) FROM item_lesson gf " \
	"JOIN lesson gl ON gl.id = gf.lesson_id WHERE gf.item_id = i.id), " \
	"(SELECT count(*) FROM finding f WHERE f.package_id = k.id " \
	"AND f.severity = 'warn'), " \
	"i.live_id, i.state, rv.item_id IS NOT NULL, p.unit_id, i.passed, " \
	"i.sent, i.passed_by, i.replaced_by, i.reviewer_id, " \
	"CASE WHEN rv.item_id IS NULL THEN 0 ELSE " \
	"(SELECT sum(DISTINCT 1 << ql.grade) FROM revision_lesson qf " \
	"JOIN lesson ql ON ql.id = qf.lesson_id WHERE qf.item_id = i.id) END "

#define JOINS \
	"JOIN person p ON p.id = i.owner_id " \
	"LEFT JOIN revision rv ON rv.item_id = i.id AND :newest = 1 " \
	"LEFT JOIN version v ON v.id = CASE WHEN :newest = 1 " \
	"THEN i.version_id ELSE coalesce(i.live_id, i.version_id) END " \
	"LEFT JOIN package k ON k.id = v.package_id " \
	"LEFT JOIN person r ON r.id = i.reviewer_id " \
	"LEFT JOIN lesson l ON l.id = CASE WHEN rv.item_id IS NULL THEN " \
	"(SELECT fl.lesson_id FROM item_lesson fl WHERE fl.item_id = i.id " \
	"AND fl.ord = 0) ELSE (SELECT fr.lesson_id FROM revision_lesson fr " \
	"WHERE fr.item_id = i.id AND fr.ord = 0) END "

#define VALID(g) g ".since <= :now AND (" g ".until IS NULL OR " \
	g ".until > :now) "

/*
 * Units from the school upwards; the viewer's rights to review there, own and
 * lent (lender: whose; 0 own).  wide: the right holds for the school; else it
 * is a department's and holds for the lessons of who is at home in it (team).
 */
#define SIGHT \
	"WITH RECURSIVE up(id) AS (SELECT :school UNION " \
	"SELECT u.parent_id FROM unit u JOIN up ON u.id = up.id " \
	"WHERE u.parent_id IS NOT NULL), " \
	"mine(role, grades, subject_id, unit_id, wide, lender) " \
	"AS MATERIALIZED (SELECT g.role, g.grades, g.subject_id, g.unit_id, " \
	"g.unit_id IN (SELECT id FROM up), 0 " \
	"FROM person_grant g WHERE g.person_id = :me " \
	"AND g.role IN ('head', 'principal') AND " VALID("g") \
	"UNION ALL SELECT lg.role, lg.grades, lg.subject_id, lg.unit_id, " \
	"lg.unit_id IN (SELECT id FROM up), d.from_id FROM delegation d " \
	"JOIN person lp ON lp.id = d.from_id AND lp.disabled IS NULL " \
	"JOIN person_grant lg ON lg.person_id = d.from_id " \
	"AND lg.role = d.role AND " VALID("lg") \
	"WHERE d.to_id = :me AND d.until_day >= :day AND d.from_day <= :day " \
	"AND d.ended IS NULL), " \
	"team(top, id) AS (SELECT unit_id, unit_id FROM mine " \
	"WHERE wide = 0 UNION SELECT t.top, u.id FROM team t " \
	"JOIN unit u ON u.parent_id = t.id) "

/* The lesson that an item is filed under first, as its newest face has it. */
#define FIRST_LESSON "coalesce((SELECT zr.lesson_id FROM revision_lesson zr " \
	"WHERE zr.item_id = i.id AND zr.ord = 0), (SELECT zf.lesson_id " \
	"FROM item_lesson zf WHERE zf.item_id = i.id AND zf.ord = 0))"

/* The item lies inside the right ${m}; ${t} has the departments' homes. */
#define INSIDE(m, t) \
	"(" m ".wide = 1 OR EXISTS (SELECT 1 FROM person ip JOIN " t " it " \
	"ON it.id = ip.unit_id AND it.top = " m ".unit_id " \
	"WHERE ip.id = i.owner_id)) " \
	"AND (" m ".grades = 0 OR EXISTS (" \
	"SELECT 1 FROM item_lesson cf JOIN lesson cl ON cl.id = cf.lesson_id " \
	"WHERE cf.item_id = i.id AND (" m ".grades & (1 << cl.grade)) <> 0) " \
	"OR EXISTS (SELECT 1 FROM revision_lesson cr " \
	"JOIN lesson cq ON cq.id = cr.lesson_id " \
	"WHERE cr.item_id = i.id AND (" m ".grades & (1 << cq.grade)) <> 0)) " \
	"AND (" m ".subject_id = 0 OR EXISTS (SELECT 1 FROM lesson cl " \
	"JOIN subject cs ON cs.id = cl.subject_id " \
	"WHERE cl.id = " FIRST_LESSON " AND " \
	"(cs.id = " m ".subject_id OR cs.parent_id = " m ".subject_id))) "

/* It lies inside one of the viewer's rights, none lent by its author. */
#define COVERED \
	"EXISTS (SELECT 1 FROM mine m WHERE m.lender <> i.owner_id AND " \
	INSIDE("m", "team") ") "

#define VISIBLE \
	"AND i.state <> 'deleted' AND (i.owner_id = :me OR " \
	"(i.live_id IS NOT NULL AND (:all = 1 OR EXISTS (" \
	"SELECT 1 FROM item_lesson vf JOIN lesson vl ON vl.id = vf.lesson_id " \
	"WHERE vf.item_id = i.id AND (:pupil & (1 << vl.grade)) <> 0))) OR " \
	"(i.state IN ('submitted', 'withdrawn') AND " COVERED ")) "

/* A word of a title or of its author's name; "%" is none. */
#define WORD(w)	"AND (" w " = '%' OR i.folded || ' ' || (SELECT wp.folded " \
	"FROM person wp WHERE wp.id = i.owner_id) LIKE " w ") "
/* "published" is what pupils see, whatever is on its way beside it. */
#define ASKED	"AND (:state = '' OR CASE WHEN :state = 'published' " \
	"THEN i.live_id IS NOT NULL ELSE i.state = :state END) " \
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
 * with its index: what pupils see, own, to review.  In the order of change they
 * are merged, and reading stops with the page.  What has both a live version
 * and one on its way stands in the first part, and in the others only when
 * their state is asked for.
 */
#define PUBLISHED "FROM item i WHERE i.school_id = :school " \
	"AND i.live_id IS NOT NULL AND :state IN ('', 'published') "
#define LEARNT	"AND (:all = 1 OR i.owner_id = :me OR EXISTS (" \
	"SELECT 1 FROM item_lesson vf JOIN lesson vl ON vl.id = vf.lesson_id " \
	"WHERE vf.item_id = i.id AND (:pupil & (1 << vl.grade)) <> 0)) "
#define LEARNT_N "AND (:all = 1 OR i.owner_id = :me OR " \
	PLACED("(:pupil & (1 << xl.grade)) <> 0") ") "
#define ELSEWHERE "AND (i.live_id IS NULL OR (:state NOT IN ('', " \
	"'published') AND i.state <> 'published')) "
#define OWN	"FROM item i WHERE i.owner_id = :me AND +i.school_id = :school " \
	"AND i.state <> 'deleted' " ELSEWHERE
#define REVIEWED "FROM item i WHERE i.school_id = :school " \
	"AND i.state IN ('submitted', 'withdrawn') AND i.owner_id <> :me " \
	ELSEWHERE "AND " COVERED

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
/*
 * Two steps, or the one that the school has chosen.  A head's turn is what the
 * department has not passed; a principal's is what it has passed, and what no
 * head can: there is none for it but its author.  The rest is early: a
 * principal may look at it, and decide if need be.
 */
#define TURNS ", steps(n) AS (SELECT coalesce((SELECT rp.steps " \
	"FROM review_policy rp WHERE rp.school_id = :school), 2)), " \
	"down(id) AS (SELECT :school UNION SELECT u.id FROM down " \
	"JOIN unit u ON u.parent_id = down.id), " \
	"heads(id, grades, subject_id, unit_id, wide) AS MATERIALIZED (" \
	"SELECT g.person_id, g.grades, g.subject_id, g.unit_id, " \
	"g.unit_id IN (SELECT id FROM up) FROM person_grant g " \
	"JOIN person hp ON hp.id = g.person_id AND hp.disabled IS NULL " \
	"WHERE g.unit_id IN (SELECT id FROM up UNION SELECT id FROM down) " \
	"AND g.role = 'head' AND " VALID("g") "), " \
	"hteam(top, id) AS (SELECT unit_id, unit_id FROM heads " \
	"WHERE wide = 0 UNION SELECT t.top, u.id FROM hteam t " \
	"JOIN unit u ON u.parent_id = t.id) "
#define HEADED "EXISTS (SELECT 1 FROM heads h WHERE h.id <> i.owner_id AND " \
	INSIDE("h", "hteam") ") "
#define SENT "FROM item i WHERE i.school_id = :school " \
	"AND i.state = 'submitted' AND i.owner_id <> :me AND " \
	"EXISTS (SELECT 1 FROM mine m WHERE m.lender <> i.owner_id AND " \
	INSIDE("m", "team")
#define WAITING	SENT "AND CASE WHEN m.role = 'head' THEN i.passed IS NULL " \
	"ELSE i.passed IS NOT NULL OR (SELECT n FROM steps) = 1 " \
	"OR NOT " HEADED "END) "
#define EARLY	SENT "AND m.role = 'principal' AND i.passed IS NULL " \
	"AND (SELECT n FROM steps) = 2 AND " HEADED ") "
#define UNDONE	"WHERE i.owner_id = :owner AND i.state IN " \
	"('returned', 'refused', 'draft', 'checking', 'submitted') "

/* The page is chosen first; what a row shows is read for its rows only. */
#define PAGE_OF(sight, ids, order) sight ", page(id, changed) " \
	"AS MATERIALIZED (" ids ") " COLUMNS \
	"FROM page CROSS JOIN item i ON i.id = page.id " JOINS order
#define PAGE(ids, order) PAGE_OF(SIGHT, ids, order)
#define BY_CHANGE "ORDER BY i.changed DESC, i.id DESC"
#define TURN(ids) PAGE_OF(SIGHT TURNS, ID ids \
	"ORDER BY i.sent, i.id LIMIT :limit OFFSET :offset", \
	"ORDER BY i.sent, i.id")

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
	[LIBRARY_REVISED_LESSONS] = "SELECT lesson_id FROM revision_lesson "
	    "WHERE item_id = :id ORDER BY ord",
	[LIBRARY_EVENTS] = "SELECT e.verb, e.reason, e.at, p.name, "
	    "p.honorific, v.no FROM review_event e "
	    "JOIN person p ON p.id = e.person_id "
	    "LEFT JOIN version v ON v.id = e.version_id "
	    "WHERE e.item_id = :id ORDER BY e.id LIMIT 200",

	[LIBRARY_ADD] = "INSERT INTO item (key, school_id, owner_id, title, "
	    "folded, kind, state, created, changed) VALUES (:key, :school, "
	    ":owner, :title, :folded, :kind, 'checking', :now, :now)",
	[LIBRARY_ADD_VERSION] = "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT :id, 1 + coalesce(max(no), 0), "
	    ":hash, :name, :bytes, :now FROM version WHERE item_id = :id",
	[LIBRARY_POINT] = "UPDATE item SET version_id = :version, "
	    "state = 'checking', changed = :now, expires = NULL "
	    "WHERE id = :id AND state IN "
	    "('checking', 'draft', 'returned', 'refused', 'published')",
	[LIBRARY_SET_PACKAGE] = "UPDATE version SET package_id = :package "
	    "WHERE id = :version AND item_id = :id",
	/* What pupils see keeps its title until the new version is live. */
	[LIBRARY_CHECKED] = "UPDATE item SET state = :state, "
	    "title = CASE WHEN live_id IS NULL THEN :title ELSE title END, "
	    "folded = CASE WHEN live_id IS NULL THEN :folded ELSE folded END, "
	    "kind = CASE WHEN live_id IS NULL THEN :kind ELSE kind END, "
	    "changed = :now, expires = :expires WHERE id = :id AND version_id = :version AND state = 'checking'",
	[LIBRARY_SAVE] = "UPDATE item SET title = :title, folded = :folded, "
	    "kind = :kind, licence = :licence, source = :source, "
	    "about = :about, changed = :now WHERE id = :id "
	    "AND state IN ('draft', 'returned')",
	[LIBRARY_UNFILE] = "DELETE FROM item_lesson WHERE item_id = :id",
	[LIBRARY_FILE] = "INSERT INTO item_lesson (item_id, lesson_id, ord) "
	    "VALUES (:id, :lesson, :ord)",
	[LIBRARY_REVISE_SAVE] = "INSERT INTO revision (item_id, title, folded, "
	    "kind, licence, source, about) VALUES (:id, :title, :folded, "
	    ":kind, :licence, :source, :about) ON CONFLICT (item_id) "
	    "DO UPDATE SET title = excluded.title, folded = excluded.folded, "
	    "kind = excluded.kind, licence = excluded.licence, "
	    "source = excluded.source, about = excluded.about",
	[LIBRARY_REVISE_TOUCH] = "UPDATE item SET changed = :now "
	    "WHERE id = :id AND state IN ('draft', 'returned') "
	    "AND live_id IS NOT NULL",
	[LIBRARY_REVISE_UNFILE] = "DELETE FROM revision_lesson "
	    "WHERE item_id = :id",
	[LIBRARY_REVISE_FILE] = "INSERT INTO revision_lesson (item_id, "
	    "lesson_id, ord) VALUES (:id, :lesson, :ord)",
	[LIBRARY_LESSON_EXISTS] = "SELECT count(*) FROM lesson "
	    "WHERE id = :lesson",

	/* What is live keeps the time that counts for its month. */
	[LIBRARY_SUBMIT] = "UPDATE item SET state = 'submitted', "
	    "submitted = CASE WHEN live_id IS NULL THEN :now "
	    "ELSE submitted END, sent = :now, passed = NULL, "
	    "passed_by = NULL, changed = :now WHERE id = :id "
	    "AND state IN ('draft', 'returned')",
	[LIBRARY_PASS] = "UPDATE item SET passed = :now, passed_by = :who, "
	    "changed = :now WHERE id = :id AND state = 'submitted' "
	    "AND passed IS NULL AND version_id = :version",
	[LIBRARY_PUBLISH] = "UPDATE item SET state = 'published', "
	    "published = :now, changed = :now, live_id = version_id, "
	    "reviewer_id = :who, reason = '' "
	    "WHERE id = :id AND state = 'submitted' AND version_id = :version",
	[LIBRARY_LIVE_UNTIL] = "UPDATE version SET live_until = :now "
	    "WHERE id = :version AND live_until IS NULL",
	[LIBRARY_LIVE_FROM] = "UPDATE version SET "
	    "live_from = coalesce(live_from, :now), live_until = NULL "
	    "WHERE id = :version",
	/* The title and filing that were reviewed with the version. */
	[LIBRARY_ADOPT] = "UPDATE item SET (title, folded, kind, licence, "
	    "source, about) = (SELECT title, folded, kind, licence, source, "
	    "about FROM revision WHERE item_id = :id) WHERE id = :id",
	[LIBRARY_ADOPT_LESSONS] = "INSERT INTO item_lesson (item_id, "
	    "lesson_id, ord) SELECT item_id, lesson_id, ord "
	    "FROM revision_lesson WHERE item_id = :id",
	[LIBRARY_REVISE_DROP] = "DELETE FROM revision WHERE item_id = :id",
	[LIBRARY_RETURN] = "UPDATE item SET state = 'returned', "
	    "reason = :reason, reviewer_id = :who, passed = NULL, "
	    "passed_by = NULL, changed = :now "
	    "WHERE id = :id AND state = 'submitted'",
	[LIBRARY_RECALL] = "UPDATE item SET state = 'draft', passed = NULL, "
	    "passed_by = NULL, changed = :now "
	    "WHERE id = :id AND state = 'submitted'",
	[LIBRARY_REVISE] = "UPDATE item SET state = 'draft', changed = :now "
	    "WHERE id = :id AND state = 'published'",
	[LIBRARY_DISCARD] = "UPDATE item SET state = 'published', "
	    "version_id = live_id, reason = '', expires = NULL, "
	    "changed = :now WHERE id = :id AND live_id IS NOT NULL "
	    "AND state IN ('checking', 'refused', 'draft', 'returned')",
	/* A version on its way goes on as the draft that it is. */
	[LIBRARY_WITHDRAW] = "UPDATE item SET live_id = NULL, "
	    "state = CASE WHEN state = 'published' THEN 'withdrawn' "
	    "ELSE state END, reviewer_id = :who, reason = :reason, "
	    "replaced_by = :other, changed = :now "
	    "WHERE id = :id AND live_id IS NOT NULL",
	[LIBRARY_REVIVE] = "UPDATE item SET state = 'draft', reason = '', "
	    "replaced_by = NULL, changed = :now "
	    "WHERE id = :id AND state = 'withdrawn'",
	/* What pupils once saw is withdrawn, never deleted. */
	[LIBRARY_DELETE] = "UPDATE item SET state = 'deleted', changed = :now "
	    "WHERE id = :id AND state IN ('draft', 'refused', 'returned') "
	    "AND live_id IS NULL AND NOT EXISTS (SELECT 1 FROM version v "
	    "WHERE v.item_id = item.id AND v.live_from IS NOT NULL)",
	[LIBRARY_EVENT] = "INSERT INTO review_event (item_id, version_id, "
	    "person_id, verb, reason, at) "
	    "VALUES (:id, :version, :who, :verb, :reason, :now)",

	/* 1: the author is the only principal, with nobody in the own place. */
	[LIBRARY_PRINCIPALS] = "WITH RECURSIVE up(id) AS (SELECT :school "
	    "UNION SELECT u.parent_id FROM unit u JOIN up ON u.id = up.id "
	    "WHERE u.parent_id IS NOT NULL), "
	    "all_of(id) AS (SELECT g.person_id FROM person_grant g "
	    "JOIN person p ON p.id = g.person_id AND p.disabled IS NULL "
	    "WHERE g.unit_id IN (SELECT id FROM up) "
	    "AND g.role = 'principal' AND " VALID("g") ") "
	    "SELECT EXISTS (SELECT 1 FROM all_of WHERE id = :owner) "
	    "AND NOT EXISTS (SELECT 1 FROM all_of WHERE id <> :owner)",

	[LIBRARY_LIST] = PAGE(OF_SCHOOL NEWEST, BY_CHANGE),
	[LIBRARY_LIST_N] = SIGHT OF_SCHOOL_N,
	[LIBRARY_LIST_OWNER] = PAGE(ID BY_OWNER FEW NEWEST, BY_CHANGE),
	[LIBRARY_LIST_OWNER_N] = SIGHT COUNT BY_OWNER FEW,
	[LIBRARY_LIST_LESSON] = PAGE(ID BY_LESSON FEW NEWEST, BY_CHANGE),
	[LIBRARY_LIST_LESSON_N] = SIGHT COUNT BY_LESSON FEW,
	[LIBRARY_QUEUE] = TURN(WAITING),
	[LIBRARY_QUEUE_N] = SIGHT TURNS COUNT WAITING,
	[LIBRARY_EARLY] = TURN(EARLY),
	[LIBRARY_EARLY_N] = SIGHT TURNS COUNT EARLY,
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
	    "WHERE i.school_id = :school AND (i.live_id IS NOT NULL OR "
	    "(:published = 0 AND i.state <> 'deleted')) GROUP BY f.lesson_id",
	/* an item under several lessons of one subject counts there once */
	[LIBRARY_COUNT_SUBJECTS] = "SELECT l.grade, l.subject_id, "
	    "coalesce(s.parent_id, 0), count(DISTINCT i.id) FROM item i "
	    "JOIN item_lesson f ON f.item_id = i.id "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id "
	    "WHERE i.school_id = :school AND (i.live_id IS NOT NULL OR "
	    "(:published = 0 AND i.state <> 'deleted')) "
	    "GROUP BY l.grade, l.subject_id, s.parent_id",
};

const struct sql_table library_sql = { "library", statements, LIBRARY__MAX };
