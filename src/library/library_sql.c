/*
 * The library's statements.  Lists come as numbers of items, in the order of
 * change; what a row shows is read for the rows of a page alone (LIBRARY_ROW).
 * Who may see what is decided in list.c and queue.c from the columns of the
 * view item_place; what pupils see stands on the shelf (schemas/sql/0015).
 */
#include "store/db.h"

#include "library/library_sql.h"

static const char *const statements[LIBRARY__MAX] = {
	/*
	 * An item that pupils see may have a newer version on its way: :newest
	 * = 1 shows that one, with the title and filing it is to get; 0 what
	 * pupils see.  Columns: enum item_column.
	 */
	[LIBRARY_ROW] = "SELECT i.id, i.key, i.school_id, i.owner_id, "
	    "coalesce(n.title, i.title), coalesce(n.kind, i.kind), "
	    "CASE WHEN :newest = 0 AND i.live_id IS NOT NULL "
	    "THEN 'published' ELSE i.state END, "
	    "coalesce(n.licence, i.licence), coalesce(n.source, i.source), "
	    "coalesce(n.about, i.about), p.name, p.honorific, p.unit_id, "
	    "v.id, v.file_name, v.hash, v.bytes, v.no, k.id, k.format, "
	    "k.verdict, k.playable, (SELECT count(DISTINCT f.code) FROM finding f "
	    "WHERE f.package_id = k.id AND f.severity = 'warn'), "
	    "i.reason, r.name, i.reviewer_id, i.created, i.changed, "
	    "i.submitted, i.published, i.expires, i.sent, i.passed, "
	    "i.passed_by, i.replaced_by, i.live_id, i.state, "
	    "CASE WHEN n.item_id IS NULL THEN 0 ELSE 1 END, "
	    "l.id, l.subject_id, i.grades, "
	    "CASE WHEN n.item_id IS NULL THEN 0 ELSE i.next_grades END, "
	    "coalesce(n.audience, i.audience), i.audience, "
	    "coalesce(n.place_grade, i.place_grade), "
	    "coalesce(n.place_subject, i.place_subject), "
	    "coalesce(k.asks, 0), v.chosen, m.picture, m.wide, m.high "
	    "FROM item i JOIN person p ON p.id = i.owner_id "
	    "LEFT JOIN revision n ON n.item_id = i.id AND :newest = 1 "
	    "LEFT JOIN version v ON v.id = CASE WHEN :newest = 1 "
	    "THEN i.version_id ELSE coalesce(i.live_id, i.version_id) END "
	    "LEFT JOIN package k ON k.id = v.package_id "
	    "LEFT JOIN rendition m ON m.hash = v.hash "
	    "LEFT JOIN person r ON r.id = i.reviewer_id "
	    "LEFT JOIN lesson l ON l.id = CASE WHEN n.item_id IS NULL "
	    "THEN i.lesson_id ELSE i.next_lesson_id END "
	    "WHERE i.id = :id AND i.state <> 'deleted'",
	[LIBRARY_ID] = "SELECT id FROM item WHERE key = :key",
	/*
	 * Of a person's few items the first one made of a file of this name,
	 * with or without a version yet.
	 */
	[LIBRARY_BY_FILE] = "SELECT i.id FROM item i WHERE i.owner_id = :owner"
	    " AND (EXISTS (SELECT 1 FROM version v WHERE v.item_id = i.id"
	    " AND v.file_name = :file) OR EXISTS (SELECT 1 FROM upload u"
	    " WHERE u.person_id = :owner AND u.item_id = i.id"
	    " AND u.name = :file)) ORDER BY i.id LIMIT 1",
	[LIBRARY_LESSONS] = "SELECT lesson_id FROM item_lesson "
	    "WHERE item_id = :id ORDER BY ord",
	[LIBRARY_REVISED_LESSONS] = "SELECT lesson_id FROM revision_lesson "
	    "WHERE item_id = :id ORDER BY ord",
	/* The item's history, for its page; 200 as in library_events. */
	[LIBRARY_EVENTS] = "SELECT e.verb, e.reason, e.at, p.name, "
	    "p.honorific, v.no FROM review_event e "
	    "JOIN person p ON p.id = e.person_id "
	    "LEFT JOIN version v ON v.id = e.version_id "
	    "WHERE e.item_id = :id ORDER BY e.id LIMIT 200",

	[LIBRARY_ADD] = "INSERT INTO item (key, school_id, owner_id, title, "
	    "folded, kind, audience, state, created, changed) VALUES (:key, "
	    ":school, :owner, :title, :folded, :kind, :audience, 'checking', "
	    ":now, :now) "
	    "RETURNING id",
	/* Numbers count from 1 for each item and are never used twice. */
	[LIBRARY_ADD_VERSION] = "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT :id, 1 + coalesce(max(no), 0), "
	    ":hash, :name, :bytes, :now FROM version WHERE item_id = :id "
	    "RETURNING id",
	/*
	 * Changes no row while the item is in review or withdrawn: that is how
	 * library_add_version knows.
	 */
	[LIBRARY_POINT] = "UPDATE item SET version_id = :version, "
	    "state = 'checking', changed = :now, expires = NULL "
	    "WHERE id = :id AND state IN "
	    "('checking', 'draft', 'returned', 'refused', 'published')",
	/* Once: approved versions never change, and neither does what was checked. */
	[LIBRARY_SET_PACKAGE] = "UPDATE version SET package_id = :package "
	    "WHERE id = :version AND item_id = :id AND package_id IS NULL",
	/*
	 * The answer to what the check asked, which then looks again.  Never of
	 * a version that pupils see or that is in review.
	 */
	[LIBRARY_CHOOSE] = "UPDATE version SET chosen = :chosen, "
	    "package_id = NULL WHERE id = :version AND item_id = :id "
	    "AND package_id = :package AND EXISTS (SELECT 1 FROM item i "
	    "WHERE i.id = :id AND i.version_id = :version AND i.state IN "
	    "('draft', 'returned') AND (i.live_id IS NULL "
	    "OR i.live_id <> :version))",
	/* What previews met belongs to the page that the version began with. */
	[LIBRARY_CHOOSE_MET] = "DELETE FROM play_remark_person "
	    "WHERE remark_id IN (SELECT id FROM play_remark "
	    "WHERE version_id = :version)",
	[LIBRARY_CHOOSE_REMARKS] = "DELETE FROM play_remark "
	    "WHERE version_id = :version",
	[LIBRARY_CHOOSE_STATE] = "UPDATE item SET state = 'checking', "
	    "changed = :now WHERE id = :id",
	/* What pupils see keeps its title until the new version is live. */
	[LIBRARY_CHECKED] = "UPDATE item SET state = :state, "
	    "title = CASE WHEN live_id IS NULL THEN :title ELSE title END, "
	    "folded = CASE WHEN live_id IS NULL THEN :folded ELSE folded END, "
	    "kind = CASE WHEN live_id IS NULL THEN :kind ELSE kind END, "
	    "audience = CASE WHEN live_id IS NULL AND kind <> :kind "
	    "THEN :audience ELSE audience END, "
	    "changed = :now, expires = :expires WHERE id = :id AND version_id = :version AND state = 'checking'",
	[LIBRARY_SAVE] = "UPDATE item SET title = :title, folded = :folded, "
	    "kind = :kind, licence = :licence, source = :source, "
	    "about = :about, audience = :audience, place_grade = :grade, "
	    "place_subject = :subject, changed = :now WHERE id = :id "
	    "AND state IN ('draft', 'returned')",
	[LIBRARY_UNFILE] = "DELETE FROM item_lesson WHERE item_id = :id",
	[LIBRARY_FILE] = "INSERT INTO item_lesson (item_id, lesson_id, ord) "
	    "VALUES (:id, :lesson, :ord)",
	[LIBRARY_REVISE_SAVE] = "INSERT INTO revision (item_id, title, folded, "
	    "kind, licence, source, about, audience, place_grade, "
	    "place_subject) VALUES (:id, :title, :folded, :kind, :licence, "
	    ":source, :about, :audience, :grade, :subject) ON CONFLICT (item_id) "
	    "DO UPDATE SET title = excluded.title, folded = excluded.folded, "
	    "kind = excluded.kind, licence = excluded.licence, "
	    "source = excluded.source, about = excluded.about, "
	    "audience = excluded.audience, "
	    "place_grade = excluded.place_grade, "
	    "place_subject = excluded.place_subject",
	[LIBRARY_REVISE_TOUCH] = "UPDATE item SET changed = :now "
	    "WHERE id = :id AND state IN ('draft', 'returned') "
	    "AND live_id IS NOT NULL",
	[LIBRARY_REVISE_UNFILE] = "DELETE FROM revision_lesson "
	    "WHERE item_id = :id",
	[LIBRARY_REVISE_FILE] = "INSERT INTO revision_lesson (item_id, "
	    "lesson_id, ord) VALUES (:id, :lesson, :ord)",
	[LIBRARY_LESSON_EXISTS] = "SELECT count(*) FROM lesson "
	    "WHERE id = :lesson",

	/*
	 * "submitted" decides the month and stays when a newer version of a
	 * live item is handed in; "sent" is the time of this handing in.
	 */
	[LIBRARY_SUBMIT] = "UPDATE item SET state = 'submitted', "
	    "submitted = CASE WHEN live_id IS NULL THEN :now "
	    "ELSE submitted END, sent = :now, passed = NULL, "
	    "passed_by = NULL, changed = :now WHERE id = :id "
	    "AND state IN ('draft', 'returned')",
	/*
	 * Only the version that the head saw: a version sent meanwhile would
	 * need another look.
	 */
	[LIBRARY_PASS] = "UPDATE item SET passed = :now, passed_by = :who, "
	    "changed = :now WHERE id = :id AND state = 'submitted' "
	    "AND passed IS NULL AND version_id = :version",
	[LIBRARY_PUBLISH] = "UPDATE item SET state = 'published', "
	    "published = :now, changed = :now, live_id = version_id, "
	    "reviewer_id = :who, reason = '' "
	    "WHERE id = :id AND state = 'submitted' AND version_id = :version",
	[LIBRARY_LIVE_UNTIL] = "UPDATE version SET live_until = :now "
	    "WHERE id = :version AND live_until IS NULL",
	/*
	 * The first time that it was live stays; a version may become live
	 * again after a withdrawal.
	 */
	[LIBRARY_LIVE_FROM] = "UPDATE version SET "
	    "live_from = coalesce(live_from, :now), live_until = NULL "
	    "WHERE id = :version",
	/* The title and filing that were reviewed with the version. */
	[LIBRARY_ADOPT] = "UPDATE item SET (title, folded, kind, licence, "
	    "source, about, audience, place_grade, place_subject) = (SELECT "
	    "title, folded, kind, licence, source, about, audience, "
	    "place_grade, place_subject FROM revision WHERE item_id = :id) "
	    "WHERE id = :id",
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
	/* Only to fewer pupils: 'grade' means more of them than 'class'. */
	[LIBRARY_NARROW] = "UPDATE item SET audience = :audience, "
	    "changed = :now WHERE id = :id AND live_id IS NOT NULL "
	    "AND audience <> :audience "
	    "AND (audience = 'grade' OR :audience = 'staff')",
	/* What is on its way must not open it again behind the narrower word. */
	[LIBRARY_NARROW_NEXT] = "UPDATE revision SET audience = :audience "
	    "WHERE item_id = :id AND audience <> :audience "
	    "AND (audience = 'grade' OR :audience = 'staff')",
	/* What pupils once saw is withdrawn, never deleted. */
	[LIBRARY_DELETE] = "UPDATE item SET state = 'deleted', changed = :now "
	    "WHERE id = :id AND state IN ('draft', 'refused', 'returned') "
	    "AND live_id IS NULL AND NOT EXISTS (SELECT 1 FROM version v "
	    "WHERE v.item_id = item.id AND v.live_from IS NOT NULL)",
	[LIBRARY_EVENT] = "INSERT INTO review_event (item_id, version_id, "
	    "person_id, verb, reason, at) "
	    "VALUES (:id, :version, :who, :verb, :reason, :now)",

	/*
	 * 1: the author is the only principal of the school; units above it
	 * approve nothing.
	 */
	[LIBRARY_PRINCIPALS] = "SELECT CASE WHEN count(DISTINCT g.person_id) = 1 "
	    "AND max(g.person_id) = :owner THEN 1 ELSE 0 END "
	    "FROM unit_above a JOIN unit u ON u.id = a.above_id "
	    "AND u.kind <> 'upper' "
	    "JOIN person_grant g ON g.unit_id = a.above_id "
	    "AND g.role = 'principal' "
	    "AND (g.until IS NULL OR g.until > :now) "
	    "JOIN person p ON p.id = g.person_id AND p.disabled IS NULL "
	    "WHERE a.unit_id = :school",

	/* What pupils see, by place; grade and subject 0 are any. */
	[LIBRARY_SHELF] = "SELECT item_id, changed FROM shelf "
	    "WHERE school_id = :school AND grade = :grade "
	    "AND subject_id = :subject "
	    "ORDER BY changed DESC, item_id DESC LIMIT :limit OFFSET :offset",
	[LIBRARY_SHELF_N] = "SELECT items FROM shelf_count "
	    "WHERE school_id = :school AND grade = :grade "
	    "AND subject_id = :subject",
	/*
	 * The same for a viewer who sees some grades (:grades) and own items.
	 */
	[LIBRARY_SHELF_SOME] = "SELECT s.item_id, s.changed FROM shelf s "
	    "JOIN item i ON i.id = s.item_id WHERE s.school_id = :school "
	    "AND s.grade = :grade AND s.subject_id = :subject "
	    "AND (((i.grades & :grades) <> 0 AND i.audience = 'grade') "
	    "OR i.owner_id = :me) "
	    "ORDER BY s.changed DESC, s.item_id DESC "
	    "LIMIT :limit OFFSET :offset",
	[LIBRARY_SHELF_SOME_N] = "SELECT count(*) FROM shelf s "
	    "JOIN item i ON i.id = s.item_id WHERE s.school_id = :school "
	    "AND s.grade = :grade AND s.subject_id = :subject "
	    "AND (((i.grades & :grades) <> 0 AND i.audience = 'grade') "
	    "OR i.owner_id = :me)",
	/* The same of what pupils of a grade may see, as a whole. */
	[LIBRARY_OPEN] = "SELECT item_id, changed FROM open_shelf "
	    "WHERE school_id = :school AND grade = :grade "
	    "AND subject_id = :subject "
	    "ORDER BY changed DESC, item_id DESC LIMIT :limit OFFSET :offset",
	[LIBRARY_OPEN_N] = "SELECT items FROM open_count "
	    "WHERE school_id = :school AND grade = :grade "
	    "AND subject_id = :subject",
	[LIBRARY_OWNS] = "SELECT 1 FROM item WHERE owner_id = :me LIMIT 1",

	/*
	 * One's own, whatever its state; "published" is what pupils see.  The
	 * index item_own holds them in this order.
	 */
	[LIBRARY_MINE] = "SELECT i.id, i.changed FROM item i "
	    "WHERE i.owner_id = :owner AND i.school_id = :school "
	    "AND i.state <> 'deleted' AND (:state = '' OR "
	    "CASE WHEN :state = 'published' THEN i.live_id IS NOT NULL "
	    "ELSE i.state = :state END) AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id WHERE f.item_id = i.id "
	    "AND (:grade = 0 OR l.grade = :grade) AND (:subject = 0 "
	    "OR s.id = :subject OR s.parent_id = :subject)) "
	    "OR (i.place_grade > 0 AND (:grade = 0 OR i.place_grade = :grade) "
	    "AND (:subject = 0 OR i.subject_id = :subject "
	    "OR i.subject_above = :subject))) "
	    "ORDER BY i.changed DESC, i.id DESC LIMIT :limit OFFSET :offset",
	[LIBRARY_MINE_N] = "SELECT count(*) FROM item i "
	    "WHERE i.owner_id = :owner AND i.school_id = :school "
	    "AND i.state <> 'deleted' AND (:state = '' OR "
	    "CASE WHEN :state = 'published' THEN i.live_id IS NOT NULL "
	    "ELSE i.state = :state END) AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id WHERE f.item_id = i.id "
	    "AND (:grade = 0 OR l.grade = :grade) AND (:subject = 0 "
	    "OR s.id = :subject OR s.parent_id = :subject)) "
	    "OR (i.place_grade > 0 AND (:grade = 0 OR i.place_grade = :grade) "
	    "AND (:subject = 0 OR i.subject_id = :subject "
	    "OR i.subject_above = :subject)))",

	/*
	 * What may be seen beside the shelf: own items, and those that wait for
	 * a reviewer or were taken back.  What has a live version stands on the
	 * shelf, and here only when the state of its next one is asked for.
	 * Columns of this and the next three: enum place_column.
	 */
	[LIBRARY_BESIDE_OWN] = "SELECT id, changed, sent, passed, school_id, "
	    "owner_id, owner_unit, all_grades, subject_id, subject_above, "
	    "state, live, grades, audience FROM item_place i WHERE owner_id = :me "
	    "AND school_id = :school AND state <> 'deleted' "
	    "AND ((:state = '' AND live = 0) OR state = :state) "
	    "AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id WHERE f.item_id = i.id "
	    "AND (:grade = 0 OR l.grade = :grade) AND (:subject = 0 "
	    "OR s.id = :subject OR s.parent_id = :subject)) "
	    "OR (i.place_grade > 0 AND (:grade = 0 OR i.place_grade = :grade) "
	    "AND (:subject = 0 OR i.subject_id = :subject "
	    "OR i.subject_above = :subject))) "
	    "ORDER BY changed DESC, id DESC",
	[LIBRARY_BESIDE_REVIEWED] = "SELECT id, changed, sent, passed, "
	    "school_id, owner_id, owner_unit, all_grades, subject_id, "
	    "subject_above, state, live, grades, audience FROM item_place i "
	    "WHERE school_id = :school "
	    "AND state IN ('submitted', 'withdrawn') AND owner_id <> :me "
	    "AND ((:state = '' AND live = 0) OR state = :state) "
	    "AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id WHERE f.item_id = i.id "
	    "AND (:grade = 0 OR l.grade = :grade) AND (:subject = 0 "
	    "OR s.id = :subject OR s.parent_id = :subject)) "
	    "OR (i.place_grade > 0 AND (:grade = 0 OR i.place_grade = :grade) "
	    "AND (:subject = 0 OR i.subject_id = :subject "
	    "OR i.subject_above = :subject))) "
	    "ORDER BY changed DESC, id DESC",
	/* What the teachers of a pupil's classes keep for these classes. */
	[LIBRARY_BESIDE_CLASS] = "SELECT id, changed, sent, passed, "
	    "school_id, owner_id, owner_unit, all_grades, subject_id, "
	    "subject_above, state, live, grades, audience FROM item_place i "
	    "WHERE id IN (SELECT o.id FROM item o WHERE o.audience = 'class' "
	    "AND o.live_id IS NOT NULL AND o.owner_id IN ("
	    "SELECT t.teacher_id FROM pupil_teacher t "
	    "WHERE t.person_id = :me AND t.year = :year)) AND school_id + 0 = :school "
	    "AND (:state = '' OR :state = 'published') AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM shelf s WHERE s.item_id = i.id "
	    "AND s.grade = :grade AND s.subject_id = :subject)) "
	    "ORDER BY changed DESC, id DESC",
	/* All of one lesson, or of one author (:owner, :lesson: 0 any). */
	[LIBRARY_OF_LESSON] = "SELECT id, changed, sent, passed, school_id, "
	    "owner_id, owner_unit, all_grades, subject_id, subject_above, "
	    "state, live, grades, audience FROM item_lesson o "
	    "JOIN item_place i ON i.id = o.item_id "
	    "WHERE o.lesson_id = :lesson AND school_id + 0 = :school "
	    "AND (:owner = 0 OR owner_id = :owner) AND state <> 'deleted' "
	    "AND (:state = '' OR CASE WHEN :state = 'published' THEN live = 1 "
	    "ELSE state = :state END) ORDER BY changed DESC, id DESC",
	[LIBRARY_OF_OWNER] = "SELECT id, changed, sent, passed, school_id, "
	    "owner_id, owner_unit, all_grades, subject_id, subject_above, "
	    "state, live, grades, audience FROM item_place i WHERE owner_id = :owner "
	    "AND school_id = :school AND state <> 'deleted' "
	    "AND (:state = '' OR CASE WHEN :state = 'published' THEN live = 1 "
	    "ELSE state = :state END) AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id WHERE f.item_id = i.id "
	    "AND (:grade = 0 OR l.grade = :grade) AND (:subject = 0 "
	    "OR s.id = :subject OR s.parent_id = :subject)) "
	    "OR (i.place_grade > 0 AND (:grade = 0 OR i.place_grade = :grade) "
	    "AND (:subject = 0 OR i.subject_id = :subject "
	    "OR i.subject_above = :subject))) "
	    "ORDER BY changed DESC, id DESC",
	/*
	 * Titles and authors that hold a part of a word; "%" is none asked.
	 * "+ 0" keeps the engine from starting at the items.
	 */
	[LIBRARY_OF_WORDS] = "SELECT id, changed, sent, passed, school_id, "
	    "owner_id, owner_unit, all_grades, subject_id, subject_above, "
	    "state, live, grades, audience FROM item_place i WHERE id IN (SELECT "
	    "a.item_id FROM word v JOIN item_word a ON a.word_id = v.id + 0 "
	    "WHERE v.text LIKE :w1 AND (:w2 = '%' OR a.item_id IN (SELECT "
	    "x.item_id FROM word w JOIN item_word x ON x.word_id = w.id + 0 "
	    "WHERE w.text LIKE :w2)) AND (:w3 = '%' OR a.item_id IN (SELECT "
	    "x.item_id FROM word w JOIN item_word x ON x.word_id = w.id + 0 "
	    "WHERE w.text LIKE :w3)) AND (:w4 = '%' OR a.item_id IN (SELECT "
	    "x.item_id FROM word w JOIN item_word x ON x.word_id = w.id + 0 "
	    "WHERE w.text LIKE :w4))) AND school_id + 0 = :school "
	    "AND (:owner = 0 OR owner_id = :owner) AND state <> 'deleted' "
	    "AND (:state = '' OR CASE WHEN :state = 'published' THEN live = 1 "
	    "ELSE state = :state END) AND (:lesson = 0 OR EXISTS (SELECT 1 "
	    "FROM item_lesson o WHERE o.item_id = i.id "
	    "AND o.lesson_id = :lesson)) AND ((:grade = 0 AND :subject = 0) "
	    "OR EXISTS (SELECT 1 FROM item_lesson f "
	    "JOIN lesson l ON l.id = f.lesson_id "
	    "JOIN subject s ON s.id = l.subject_id WHERE f.item_id = i.id "
	    "AND (:grade = 0 OR l.grade = :grade) AND (:subject = 0 "
	    "OR s.id = :subject OR s.parent_id = :subject)) "
	    "OR (i.place_grade > 0 AND (:grade = 0 OR i.place_grade = :grade) "
	    "AND (:subject = 0 OR i.subject_id = :subject "
	    "OR i.subject_above = :subject))) "
	    "ORDER BY changed DESC, id DESC",
	/*
	 * What waits for a reviewer's decision, the oldest first.  The partial
	 * index item_sent has all these columns, so no item is read.
	 */
	[LIBRARY_SENT] = "SELECT id, changed, sent, passed, school_id, "
	    "owner_id, owner_unit, all_grades, subject_id, subject_above, "
	    "state, live, grades, audience FROM item_place WHERE school_id = :school "
	    "AND state = 'submitted' AND owner_id <> :me ORDER BY sent, id",

	/*
	 * What needs the author's work stands first: returned, refused, drafts;
	 * then what waits for others.
	 */
	[LIBRARY_TODO] = "SELECT i.id, i.changed FROM item i "
	    "WHERE i.owner_id = :owner AND i.state IN ('returned', "
	    "'refused', 'draft', 'checking', 'submitted') "
	    "ORDER BY CASE i.state WHEN 'returned' THEN 0 "
	    "WHEN 'refused' THEN 1 WHEN 'draft' THEN 2 "
	    "WHEN 'checking' THEN 3 ELSE 4 END, i.changed DESC, i.id DESC "
	    "LIMIT :limit OFFSET :offset",
	[LIBRARY_TODO_N] = "SELECT count(*) FROM item i "
	    "WHERE i.owner_id = :owner AND i.state IN ('returned', "
	    "'refused', 'draft', 'checking', 'submitted')",

	/*
	 * Counts for the tree and the homes.  "+ 0" keeps the engine from
	 * starting at the larger table.
	 */
	[LIBRARY_PLACES] = "SELECT grade, subject_id, items FROM shelf_count "
	    "WHERE school_id = :school AND items > 0 "
	    "ORDER BY grade, subject_id",
	/*
	 * Published items of each lesson of one subject and grade, from the
	 * counts that triggers keep.
	 */
	[LIBRARY_PLACES_OPEN] = "SELECT grade, subject_id, items "
	    "FROM open_count WHERE school_id = :school AND items > 0 "
	    "ORDER BY grade, subject_id",
	/* And what a pupil's own teachers keep for their classes. */
	[LIBRARY_PLACES_CLASS] = "SELECT s.grade, s.subject_id, count(*) "
	    "FROM item i JOIN shelf s ON s.item_id = i.id "
	    "WHERE i.audience = 'class' AND i.live_id IS NOT NULL "
	    "AND s.school_id + 0 = :school AND i.owner_id IN ("
	    "SELECT t.teacher_id FROM pupil_teacher t "
	    "WHERE t.person_id = :me AND t.year = :year) GROUP BY s.grade, s.subject_id "
	    "ORDER BY s.grade, s.subject_id",
	[LIBRARY_LESSON_ITEMS] = "SELECT c.lesson_id, c.items FROM lesson l "
	    "JOIN lesson_count c ON c.lesson_id = l.id + 0 "
	    "AND c.school_id = :school WHERE l.subject_id = :subject "
	    "AND l.grade = :grade AND c.items > 0 ORDER BY c.lesson_id",
	/*
	 * Lessons of the current plans of a grade, and how many of them have
	 * something.
	 */
	/* The same as a pupil sees it. */
	[LIBRARY_LESSON_ITEMS_OPEN] = "SELECT f.lesson_id, count(*) "
	    "FROM lesson l JOIN item_lesson f ON f.lesson_id = l.id "
	    "JOIN item i ON i.id = f.item_id AND i.live_id IS NOT NULL "
	    "AND i.school_id + 0 = :school AND (i.audience = 'grade' "
	    "OR (i.audience = 'class' AND i.owner_id IN ("
	    "SELECT t.teacher_id FROM pupil_teacher t "
	    "WHERE t.person_id = :me AND t.year = :year))) WHERE l.subject_id = :subject "
	    "AND l.grade = :grade GROUP BY f.lesson_id ORDER BY f.lesson_id",
	[LIBRARY_COVER] = "SELECT count(*), count(c.lesson_id) "
	    "FROM subject_grade g "
	    "JOIN plan p ON p.subject_id = g.subject_id + 0 "
	    "AND p.grade = g.grade AND p.current = 1 "
	    "AND (p.unit_id = :school OR (p.unit_id IS NULL "
	    "AND NOT EXISTS (SELECT 1 FROM plan o WHERE o.unit_id = :school "
	    "AND o.subject_id = p.subject_id AND o.grade = p.grade "
	    "AND o.current = 1))) "
	    "JOIN plan_lesson pl ON pl.plan_id = p.id "
	    "LEFT JOIN lesson_count c ON c.school_id = :school "
	    "AND c.lesson_id = pl.lesson_id AND c.items > 0 "
	    "WHERE g.grade = :grade",
	/*
	 * Lessons of these weeks without anything; weeks that only touch the
	 * asked ones count, too.
	 */
	[LIBRARY_GAPS] = "SELECT pl.lesson_id FROM subject s "
	    "JOIN subject_grade g ON g.subject_id = s.id AND g.grade = :grade "
	    "JOIN plan p ON p.subject_id = s.id + 0 AND p.grade = g.grade "
	    "AND p.current = 1 "
	    "AND (p.unit_id = :school OR (p.unit_id IS NULL "
	    "AND NOT EXISTS (SELECT 1 FROM plan o WHERE o.unit_id = :school "
	    "AND o.subject_id = p.subject_id AND o.grade = p.grade "
	    "AND o.current = 1))) "
	    "JOIN plan_lesson pl ON pl.plan_id = p.id "
	    "AND pl.week_to >= :from AND pl.week_from <= :to "
	    "WHERE NOT EXISTS (SELECT 1 FROM lesson_count c "
	    "WHERE c.school_id = :school AND c.lesson_id = pl.lesson_id "
	    "AND c.items > 0) ORDER BY s.ord, p.id, pl.ord LIMIT :limit",
};

const struct sql_table library_sql = { "library", statements, LIBRARY__MAX };
