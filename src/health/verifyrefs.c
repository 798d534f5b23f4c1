/*
 * References that the schema cannot hold by itself.  Each check is one
 * statement whose rows are misfits, named by what a person can look up.  All of
 * them read whole tables: that is what verify is for.
 */
#include <stdio.h>

#include "util/tr.h"

#include "health/verifyrefs.h"

#define TOLD	20	/* misfits of one kind that are told one by one */

enum {
	R_VERSION, R_LIVE, R_CHECKED, R_ATTEMPT, R_PART, R_FIGURES, R_CREDITS,
	R_RECORD, R_CLOSING, R_CORRECTION, R_UNCLOSED, R_REVIEW, R_SET, R_ASK,
	R_LEARNER, R_FOREIGN, R_TARGET, R_CORRECTED, R_WHO, R_REF, R_ABOVE,
	R_FILED, R_SHELF, R_OPEN, R_PLACES, R_WORDS, R_MEMBER, R_PLACE, R_TIMES,
	R_PUPILS, R_ASKED, R_SHARED, R_SUMS, R_COUNTS, R_VISIT, R__MAX
};

static const char *const sql[R__MAX] = {
/* The current and the live version of an item must be its own. */
[R_VERSION] =
	"SELECT i.key FROM item i WHERE (i.version_id IS NOT NULL AND NOT"
	" EXISTS (SELECT 1 FROM version v WHERE v.id = i.version_id"
	"  AND v.item_id = i.id)) OR (i.live_id IS NOT NULL AND NOT"
	" EXISTS (SELECT 1 FROM version v WHERE v.id = i.live_id"
	"  AND v.item_id = i.id))",
/*
 * What pupils can open has passed the check; what is published has a live
 * version.
 */
[R_LIVE] =
	"SELECT i.key FROM item i LEFT JOIN version v ON v.id = i.live_id"
	" LEFT JOIN package p ON p.id = v.package_id WHERE i.state <> 'deleted'"
	" AND ((i.live_id IS NOT NULL AND (p.id IS NULL OR p.verdict ="
	" 'refused')) OR (i.state = 'published' AND i.live_id IS NULL))",
/* A version's package was made from that very file. */
[R_CHECKED] =
	"SELECT i.key FROM version v JOIN package p ON p.id = v.package_id"
	" JOIN item i ON i.id = v.item_id WHERE p.hash <> v.hash",
/* An attempt runs a version of its own item. */
[R_ATTEMPT] =
	"SELECT p.name || ', ' || i.key FROM attempt a JOIN version v"
	" ON v.id = a.version_id JOIN item i ON i.id = a.item_id JOIN person p"
	" ON p.id = a.person_id WHERE v.item_id <> a.item_id",
/*
 * A part of an attempt is an entry of a package made from the attempt's file.
 */
[R_PART] =
	"SELECT p.name || ', ' || i.key FROM part r JOIN attempt a"
	" ON a.id = r.attempt_id JOIN package_entry n ON n.id = r.entry_id"
	" JOIN package k ON k.id = n.package_id JOIN version v"
	" ON v.id = a.version_id JOIN item i ON i.id = a.item_id JOIN person p"
	" ON p.id = a.person_id WHERE k.hash <> v.hash",
/*
 * With duties of several kinds more may be missing than owed minus counted,
 * because lessons above one duty do not help another.
 */
[R_FIGURES] =
	"SELECT printf('%02d/%d', c.month % 100, c.month / 100)"
	" || ', ' || r.name FROM quota_row r JOIN quota_close c"
	" ON c.id = r.close_id WHERE r.owed < 0 OR r.counted < 0"
	" OR r.missing > r.owed OR r.missing < CASE WHEN r.owed > r.counted"
	" THEN r.owed - r.counted ELSE 0 END",
/* What a closed month counted is what its list of lessons holds. */
[R_CREDITS] =
	"SELECT printf('%02d/%d', c.month % 100, c.month / 100)"
	" || ', ' || r.name FROM quota_row r JOIN quota_close c"
	" ON c.id = r.close_id WHERE r.counted <> (SELECT count(*)"
	" FROM quota_credit q WHERE q.school_id = c.school_id"
	" AND q.month = c.month AND q.person_id = r.person_id)",
[R_RECORD] =
	"SELECT printf('%02d/%d', c.month % 100, c.month / 100)"
	" FROM quota_close c WHERE json_valid(c.record) = 0",
/* Each closing stands in the trail, by the person who closed. */
[R_CLOSING] =
	"SELECT printf('%02d/%d', c.month % 100, c.month / 100)"
	" FROM quota_close c WHERE NOT EXISTS (SELECT 1"
	" FROM audit a WHERE a.kind = 'month' AND a.ref = c.id"
	" AND a.verb = 'close-month' AND a.person_id = c.person_id)",
/* Each correction stands in the trail, at its second and by its author. */
[R_CORRECTION] =
	"SELECT printf('%02d/%d', c.month % 100, c.month / 100)"
	" || ', ' || p.name FROM quota_correction k"
	" JOIN quota_close c ON c.id = k.close_id JOIN person p"
	" ON p.id = k.person_id WHERE NOT EXISTS (SELECT 1 FROM audit a"
	" WHERE a.kind = 'month' AND a.ref = c.id AND a.verb = 'correct-month'"
	" AND a.person_id = k.by_id AND a.at = k.at)",
[R_UNCLOSED] =
	"SELECT i.key || ', ' ||"
	" printf('%02d/%d', c.month % 100, c.month / 100)"
	" FROM quota_credit c JOIN item i"
	" ON i.id = c.item_id WHERE NOT EXISTS (SELECT 1 FROM quota_close k"
	" WHERE k.school_id = c.school_id AND k.month = c.month)",
/*
 * Each step of a review has a row in the trail, of the same second and person.
 */
[R_REVIEW] =
	"SELECT i.key || ', ' || r.verb FROM review_event r JOIN item i"
	" ON i.id = r.item_id WHERE NOT EXISTS (SELECT 1 FROM audit a"
	" WHERE a.kind = 'item' AND a.ref = r.item_id"
	" AND a.person_id = r.person_id AND a.at = r.at)",
[R_SET] =
	"SELECT i.title FROM assignment a JOIN item i ON i.id = a.item_id"
	" WHERE NOT EXISTS (SELECT 1 FROM assignment_target t"
	" WHERE t.assignment_id = a.id)",
/* The counter of wordings is what it counts; answered is what has one. */
[R_ASK] =
	"SELECT a.key FROM ask a WHERE a.wordings <> (SELECT count(*)"
	" FROM ask_answer w WHERE w.ask_id = a.id) OR (a.answered IS NULL)"
	" <> (a.wordings = 0)",
/* A school year begins in August: bit 0 of the months of a learner. */
[R_LEARNER] =
	"SELECT p.name FROM learnt l JOIN person p ON p.id = l.person_id"
	" LEFT JOIN learner y ON y.person_id = l.person_id"
	" AND y.year = l.month / 100 - (l.month % 100 < 8)"
	" WHERE coalesce(y.learnt, 0) >> ((l.month % 100 + 4) % 12) & 1 = 0"
	" GROUP BY p.id",
/* What foreign keys would refuse, had they been on when it was written. */
[R_FOREIGN] =
	"SELECT \"table\" || coalesce(' ' || rowid, '') || ' > ' || parent"
	" FROM pragma_foreign_key_check",
/* A class has the school and year of what was set to it. */
[R_TARGET] =
	"SELECT i.title || ', ' || c.name FROM assignment_target t"
	" JOIN assignment a ON a.id = t.assignment_id JOIN item i"
	" ON i.id = a.item_id JOIN class c ON c.id = t.class_id"
	" WHERE c.unit_id <> a.school_id OR c.year <> a.year",
[R_CORRECTED] =
	"SELECT printf('%02d/%d', c.month % 100, c.month / 100)"
	" || ', ' || p.name FROM quota_correction k"
	" JOIN quota_close c ON c.id = k.close_id JOIN person p"
	" ON p.id = k.person_id WHERE NOT EXISTS (SELECT 1 FROM quota_row r"
	" WHERE r.close_id = c.id AND r.person_id = k.person_id)",
[R_WHO] =
	"SELECT a.id FROM audit a WHERE a.person_id <> 0 AND NOT EXISTS"
	" (SELECT 1 FROM person p WHERE p.id = a.person_id)",
/* Rows of these kinds are never deleted; 0 is "of none in particular". */
[R_REF] =
	"SELECT a.id || ' (' || a.kind || ' ' || a.ref || ')' FROM audit a"
	" WHERE a.ref <> 0 AND CASE a.kind"
	" WHEN 'item' THEN NOT EXISTS (SELECT 1 FROM item WHERE id = a.ref)"
	" WHEN 'version' THEN NOT EXISTS (SELECT 1 FROM version"
	"  WHERE id = a.ref)"
	" WHEN 'person' THEN NOT EXISTS (SELECT 1 FROM person WHERE id = a.ref)"
	" WHEN 'class' THEN NOT EXISTS (SELECT 1 FROM class WHERE id = a.ref)"
	" WHEN 'unit' THEN NOT EXISTS (SELECT 1 FROM unit WHERE id = a.ref)"
	" WHEN 'assignment' THEN NOT EXISTS (SELECT 1 FROM assignment"
	"  WHERE id = a.ref)"
	" WHEN 'group' THEN NOT EXISTS (SELECT 1 FROM pupil_group"
	"  WHERE id = a.ref)"
	" WHEN 'question' THEN NOT EXISTS (SELECT 1 FROM ask WHERE id = a.ref)"
	" WHEN 'month' THEN NOT EXISTS (SELECT 1 FROM quota_close"
	"  WHERE id = a.ref)"
	" WHEN 'rule' THEN NOT EXISTS (SELECT 1 FROM quota_rule"
	"  WHERE id = a.ref) ELSE 0 END",
/* What triggers keep (schemas/sql/0015) against what it follows from. */
[R_ABOVE] =
	"WITH RECURSIVE up(unit_id, above_id) AS (SELECT id, id FROM unit"
	" UNION SELECT up.unit_id, u.parent_id FROM up"
	" JOIN unit u ON u.id = up.above_id WHERE u.parent_id IS NOT NULL)"
	" SELECT DISTINCT u.name FROM unit u JOIN ("
	" SELECT d.unit_id FROM (SELECT unit_id, above_id FROM unit_above"
	"  EXCEPT SELECT unit_id, above_id FROM up) d"
	" UNION SELECT m.unit_id FROM (SELECT unit_id, above_id FROM up"
	"  EXCEPT SELECT unit_id, above_id FROM unit_above) m"
	" ) x ON x.unit_id = u.id",
/* The columns of item that follow from its lessons (view item_filing). */
[R_FILED] =
	"SELECT i.key FROM item i JOIN item_filing g ON g.item_id = i.id"
	" WHERE i.grades <> g.grades OR i.next_grades <> g.next_grades"
	" OR coalesce(i.lesson_id, 0) <> coalesce(g.lesson_id, 0)"
	" OR coalesce(i.next_lesson_id, 0) <> coalesce(g.next_lesson_id, 0)"
	" OR i.subject_id <> g.subject_id OR i.subject_above <> g.subject_above"
	" OR i.owner_unit <> g.owner_unit",
[R_SHELF] =
	"SELECT i.key FROM item i JOIN ("
	" SELECT d.item_id FROM (SELECT school_id, grade, subject_id, changed,"
	"  item_id FROM shelf EXCEPT SELECT school_id, grade, subject_id,"
	"  changed, item_id FROM shelf_place) d"
	" UNION SELECT m.item_id FROM (SELECT school_id, grade, subject_id,"
	"  changed, item_id FROM shelf_place EXCEPT SELECT school_id, grade,"
	"  subject_id, changed, item_id FROM shelf) m) x ON x.item_id = i.id",
/* What pupils of a grade may see, and how much that is. */
[R_OPEN] =
	"SELECT i.key FROM item i JOIN ("
	" SELECT d.item_id FROM (SELECT school_id, grade, subject_id, item_id"
	"  FROM open_shelf EXCEPT SELECT s.school_id, s.grade, s.subject_id,"
	"  s.item_id FROM shelf s JOIN item o ON o.id = s.item_id"
	"  WHERE o.audience = 'grade') d"
	" UNION SELECT m.item_id FROM (SELECT s.school_id, s.grade,"
	"  s.subject_id, s.item_id FROM shelf s JOIN item o"
	"  ON o.id = s.item_id WHERE o.audience = 'grade' EXCEPT SELECT"
	"  school_id, grade, subject_id, item_id FROM open_shelf) m"
	" UNION SELECT s.item_id FROM open_shelf s JOIN open_count c"
	"  ON c.school_id = s.school_id AND c.grade = s.grade"
	"  AND c.subject_id = s.subject_id WHERE c.items <> (SELECT count(*)"
	"  FROM open_shelf n WHERE n.school_id = c.school_id"
	"  AND n.grade = c.grade AND n.subject_id = c.subject_id)"
	" ) x ON x.item_id = i.id",
[R_PLACES] =
	"SELECT u.name FROM unit u WHERE u.id IN ("
	" SELECT d.school_id FROM (SELECT school_id, grade, subject_id, items"
	"  FROM shelf_count WHERE items <> 0 EXCEPT SELECT school_id, grade,"
	"  subject_id, count(*) FROM shelf GROUP BY 1, 2, 3) d"
	" UNION SELECT m.school_id FROM (SELECT school_id, grade, subject_id,"
	"  count(*) FROM shelf GROUP BY 1, 2, 3 EXCEPT SELECT school_id, grade,"
	"  subject_id, items FROM shelf_count) m"
	" UNION SELECT d.school_id FROM (SELECT school_id, lesson_id, items"
	"  FROM lesson_count WHERE items <> 0 EXCEPT SELECT i.school_id,"
	"  f.lesson_id, count(*) FROM item_lesson f JOIN item i"
	"  ON i.id = f.item_id AND i.live_id IS NOT NULL GROUP BY 1, 2) d"
	" UNION SELECT m.school_id FROM (SELECT i.school_id, f.lesson_id,"
	"  count(*) FROM item_lesson f JOIN item i ON i.id = f.item_id"
	"  AND i.live_id IS NOT NULL GROUP BY 1, 2 EXCEPT SELECT school_id,"
	"  lesson_id, items FROM lesson_count) m)",
[R_WORDS] =
	"SELECT i.key FROM item i WHERE i.id IN ("
	" SELECT d.item_id FROM (SELECT x.item_id, w.text FROM item_word x"
	"  JOIN word w ON w.id = x.word_id EXCEPT SELECT item_id, text"
	"  FROM item_text) d"
	" UNION SELECT m.item_id FROM (SELECT item_id, text FROM item_text"
	"  EXCEPT SELECT x.item_id, w.text FROM item_word x"
	"  JOIN word w ON w.id = x.word_id) m)",
[R_MEMBER] =
	"SELECT p.name || ', ' || c.name FROM class_member m JOIN member_year y"
	" ON y.class_id = m.class_id AND y.person_id = m.person_id"
	" AND y.role = m.role AND y.subject_id = m.subject_id"
	" AND y.since = m.since"
	" JOIN person p ON p.id = m.person_id JOIN class c ON c.id = m.class_id"
	" WHERE m.learnt <> y.learnt OR m.done <> y.done OR m.gone <> y.gone",
[R_PLACE] =
	"SELECT p.login FROM person p JOIN person_place h ON h.id = p.id"
	" WHERE p.school_id <> h.school_id OR p.given <> h.given"
	" UNION SELECT p.login FROM person p WHERE p.id IN ("
	" SELECT d.person_id FROM (SELECT person_id, school_id, text"
	"  FROM person_word EXCEPT SELECT person_id, school_id, text"
	"  FROM person_text) d"
	" UNION SELECT m.person_id FROM (SELECT person_id, school_id, text"
	"  FROM person_text EXCEPT SELECT person_id, school_id, text"
	"  FROM person_word) m)",
/*
 * Times of the same person in the same class do not overlap: sums would count
 * somebody twice.
 */
[R_TIMES] =
	"SELECT p.name || ', ' || c.name FROM class_member m"
	" JOIN class_member o ON o.class_id = m.class_id"
	" AND o.person_id = m.person_id AND o.role = m.role"
	" AND o.subject_id = m.subject_id AND o.since > m.since"
	" AND (m.until IS NULL OR m.until > o.since)"
	" JOIN person p ON p.id = m.person_id JOIN class c ON c.id = m.class_id",
[R_PUPILS] =
	"SELECT c.name FROM class c WHERE c.pupils <> (SELECT count(*)"
	" FROM class_member m WHERE m.class_id = c.id AND m.role = 'pupil'"
	" AND m.until IS NULL)",
[R_ASKED] =
	"SELECT u.name FROM unit u WHERE u.id IN ("
	" SELECT d.school_id FROM (SELECT school_id, year, day, asked,"
	"  answered, open, days1, days3, days7 FROM ask_day WHERE asked <> 0"
	"  EXCEPT SELECT school_id, year, day, sum(asked), sum(answered),"
	"  sum(open), sum(days1), sum(days3), sum(days7) FROM ask_figure"
	"  GROUP BY school_id, year, day) d"
	" UNION SELECT m.school_id FROM (SELECT school_id, year, day,"
	"  sum(asked), sum(answered), sum(open), sum(days1), sum(days3),"
	"  sum(days7) FROM ask_figure GROUP BY school_id, year, day"
	"  EXCEPT SELECT school_id, year, day, asked, answered, open, days1,"
	"  days3, days7 FROM ask_day) m)",
[R_SHARED] =
	"SELECT i.key FROM version v JOIN item i ON i.id = v.item_id"
	" WHERE v.shared <> CASE WHEN EXISTS (SELECT 1 FROM version o"
	"  WHERE o.hash = v.hash AND o.id <> v.id) THEN 1 ELSE 0 END",
/*
 * What pages show of an attempt is what its counting tries come to; these carry
 * digests (runtime/digest.h), the sums do not.
 */
[R_SUMS] =
	"SELECT p.name || ', ' || i.key FROM attempt a"
	" JOIN item i ON i.id = a.item_id JOIN person p ON p.id = a.person_id"
	" LEFT JOIN (SELECT attempt_id, sum(CASE WHEN counts = 1 THEN done"
	"  ELSE 0 END) AS done, sum(seconds) AS seconds, avg(CASE WHEN"
	"  counts = 0 THEN NULL WHEN score_scaled < 0 THEN 0.0"
	"  ELSE score_scaled * 100.0 END) AS score FROM part"
	"  GROUP BY attempt_id) s ON s.attempt_id = a.id"
	" WHERE a.mode = 'normal' AND (a.parts_done <> coalesce(s.done, 0)"
	"  OR a.done <> CASE WHEN coalesce(s.done, 0) >= a.nparts THEN 1"
	"  ELSE 0 END OR a.seconds <> coalesce(s.seconds, 0)"
	"  OR (a.score IS NULL) <> (s.score IS NULL)"
	"  OR abs(a.score - s.score) > 0.001)",
[R_COUNTS] =
	"SELECT DISTINCT p.name || ', ' || i.key FROM part r"
	" JOIN part_counting c ON c.attempt_id = r.attempt_id"
	"  AND c.entry_id = r.entry_id AND c.try = r.try"
	" JOIN attempt a ON a.id = r.attempt_id JOIN item i ON i.id = a.item_id"
	" JOIN person p ON p.id = a.person_id WHERE c.counts <> r.counts",
/* A save that was taken belongs to a try that is there. */
[R_VISIT] =
	"SELECT DISTINCT p.name || ', ' || i.key FROM visit v"
	" JOIN attempt a ON a.id = v.attempt_id JOIN item i ON i.id = a.item_id"
	" JOIN person p ON p.id = a.person_id WHERE v.seq > 0 AND v.try > 0"
	" AND NOT EXISTS (SELECT 1 FROM part r WHERE r.attempt_id ="
	"  v.attempt_id AND r.entry_id = v.entry_id AND r.try = v.try)",
};

const struct sql_table verifyrefs_sql = { "verifyrefs", sql, R__MAX };

/*
 * What each check found, in the words of the report; the row's name is added.
 */
static const struct { const char *code, *text; } words[R__MAX] = {
[R_VERSION] = { "REF-VERSION",
	TR("Học liệu trỏ tới một phiên bản không phải của nó") },
[R_LIVE] = { "REF-LIVE",
	TR("Học liệu đang mở cho học sinh mà phiên bản chưa qua kiểm tra") },
[R_CHECKED] = { "REF-CHECKED",
	TR("Phiếu kiểm tra không phải của tệp này") },
[R_ATTEMPT] = { "REF-ATTEMPT",
	TR("Lượt học ghi một phiên bản của học liệu khác") },
[R_PART] = { "REF-PART",
	TR("Kết quả một phần không thuộc bài của lượt học") },
[R_FIGURES] = { "MONTH-FIGURES",
	TR("Số liệu tháng đã chốt không khớp nhau") },
[R_CREDITS] = { "MONTH-CREDITS",
	TR("Số bài đã tính của tháng đã chốt khác danh sách bài") },
[R_RECORD] = { "MONTH-RECORD",
	TR("Phần ghi cho biên bản của tháng không đọc được") },
[R_CLOSING] = { "MONTH-TRAIL",
	TR("Tháng đã chốt mà nhật ký không có lần chốt") },
[R_CORRECTION] = { "CORRECTION-TRAIL",
	TR("Dòng điều chỉnh mà nhật ký không có") },
[R_UNCLOSED] = { "MONTH-OPEN",
	TR("Bài đã tính cho một tháng chưa chốt") },
[R_REVIEW] = { "REVIEW-TRAIL",
	TR("Bước duyệt mà nhật ký không có") },
[R_SET] = { "SET-NOBODY",
	TR("Bài đã giao mà không ghi giao cho ai") },
[R_ASK] = { "ASK-ANSWERS",
	TR("Câu hỏi có số câu trả lời không khớp") },
[R_LEARNER] = { "LEARNT-YEAR",
	TR("Sổ tham gia học của năm thiếu tháng đã học") },
[R_FOREIGN] = { "REF-FOREIGN",
	TR("Dòng trỏ tới một dòng không còn") },
[R_TARGET] = { "SET-CLASS",
	TR("Bài giao cho lớp của trường khác hoặc năm học khác") },
[R_CORRECTED] = { "CORRECTION-ROW",
	TR("Điều chỉnh cho người không có trong tháng đã chốt") },
[R_WHO] = { "TRAIL-PERSON",
	TR("Dòng nhật ký của một tài khoản không có") },
[R_REF] = { "TRAIL-REF",
	TR("Dòng nhật ký về một thứ không có trong kho") },
[R_ABOVE] = { "SHELF-UNIT",
	TR("Sổ đơn vị cấp trên ghi sai một đơn vị") },
[R_FILED] = { "SHELF-FILED",
	TR("Khối và bài ghi ở học liệu khác với nơi nó được xếp") },
[R_SHELF] = { "SHELF-ITEM",
	TR("Học liệu đứng sai chỗ trong danh sách của kho") },
[R_OPEN] = { "SHELF-OPEN",
	TR("Danh sách học sinh thấy không khớp với “Học sinh nào xem được”") },
[R_PLACES] = { "SHELF-COUNT",
	TR("Số bài đã đếm của kho khác với số bài trong danh sách") },
[R_WORDS] = { "SHELF-WORDS",
	TR("Từ để tìm của học liệu khác với tên của nó") },
[R_MEMBER] = { "CLASS-MEMBER",
	TR("Sổ lớp ghi khác sổ tham gia học của một em") },
[R_PLACE] = { "PERSON-PLACE",
	TR("Trường hoặc các chữ của tên ghi ở một người không khớp") },
[R_TIMES] = { "CLASS-TIMES",
	TR("Thời gian ở lớp của một người bị ghi trùng") },
[R_PUPILS] = { "CLASS-PUPILS",
	TR("Số học sinh ghi ở lớp khác với danh sách lớp") },
[R_ASKED] = { "ASK-COUNT",
	TR("Số câu hỏi đã đếm khác với các câu hỏi") },
[R_SHARED] = { "VERSION-SHARED",
	TR("Phiên bản ghi sai việc tệp của nó có ở chỗ khác") },
[R_SUMS] = { "RESULT-SUMS",
	TR("Kết quả của bài khác với kết quả các phần") },
[R_COUNTS] = { "RESULT-COUNTS",
	TR("Lần học được tính không phải lần mà quy định chọn") },
[R_VISIT] = { "RESULT-VISIT",
	TR("Thiếu kết quả của một lần học đã được lưu") },
};

/*
 * At most TOLD are named and the rest is counted, so that one broken index does
 * not bury the report.
 */
static int
verifyrefs_one(struct verify *v, int check, struct err *e)
{
	struct db_rows *r;
	char text[700];
	int rc, n = 0;

	r = db_query(v->db, &verifyrefs_sql, check, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		v->problems++;
		if (n++ >= TOLD)
			continue;
		snprintf(text, sizeof(text), "%s: %s.", words[check].text,
		    db_text(r, 0));
		v->say(v->arg, words[check].code, text);
	}
	db_end(r);
	if (rc == 0 && n > TOLD) {
		snprintf(text, sizeof(text), TR("… và %d chỗ nữa như vậy."),
		    n - TOLD);
		v->say(v->arg, words[check].code, text);
	}
	return (rc);
}

int
verify_refs(struct verify *v, struct err *e)
{
	int i;

	for (i = 0; i < R__MAX; i++)
		if (verifyrefs_one(v, i, e) != 0)
			return (-1);
	return (0);
}
