/*
 * All SQL of attempts and commits.  Everything is found by primary key or by a
 * unique key; the results of a class go by attempt_item.
 */
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"

static const char *const sql[RT__MAX] = {
	[RT_LIVE_VERSION] = "SELECT live_id FROM item WHERE id = :item"
	    " AND live_id IS NOT NULL"
	    " AND state NOT IN ('withdrawn', 'deleted')",
	[RT_PLAYABLE] = "SELECT p.id FROM version v"
	    " JOIN package p ON p.id = v.package_id"
	    " WHERE v.id = :version AND p.playable = 1",
	[RT_COUNT_ENTRIES] = "SELECT count(*) FROM package_entry"
	    " WHERE package_id = :package AND path <> ''",
	/*
	 * Revoked is decided at each look (view attempt_row): the attempt
	 * itself, the person shut out, the item withdrawn or deleted.  Columns
	 * of these five: enum attempt_column.
	 */
	[RT_FIND_KEY] = "SELECT * FROM attempt_row WHERE key = :key",
	[RT_FIND_LABEL] = "SELECT * FROM attempt_row WHERE label = :label",
	[RT_FIND_OWN] = "SELECT * FROM attempt_row WHERE person_id = :person"
	    " AND version_id = :version AND mode = :mode",
	/*
	 * An attempt on an earlier version that is not finished: the pupil
	 * continues it.
	 */
	[RT_FIND_OPEN] = "SELECT * FROM attempt_row WHERE item_id = :item"
	    " AND person_id = :person AND mode = 'normal' AND done = 0"
	    " AND version_id <> :version ORDER BY last DESC LIMIT 1",
	[RT_FIND_ID] = "SELECT * FROM attempt_row WHERE id = :id",
	[RT_TOUCH] = "UPDATE attempt SET last = :now"
	    " WHERE id = :attempt AND last <= :before",
	/*
	 * Signed in, and not signed out since: a session that is only idle
	 * counts while its person's lesson was heard of later (SWEEP_IDLE
	 * keeps its row so long).
	 */
	[RT_WITNESS] = "SELECT 1 FROM session WHERE person_id = :person"
	    " AND expires > :now AND (used > :idle OR :last > :idle) LIMIT 1",
	[RT_ADD] = "INSERT INTO attempt (key, label, person_id, item_id,"
	    " version_id, mode, nparts, started, last) VALUES (:key, :label,"
	    " :person, :item, :version, :mode, :nparts, :now, :now)",
	[RT_ENTRY] = "SELECT id, is_sco, version, launch, path, suffix, title"
	    " FROM package_entry WHERE package_id = :package AND ord = :ord",
	[RT_STARTS] = "SELECT ord, path, suffix FROM package_entry"
	    " WHERE package_id = :package AND path <> '' ORDER BY ord",
	[RT_PART] = "SELECT done, completion, success, location, suspend, exit,"
	    " cmi, seconds, visits"
	    " FROM part WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND try = :try",
	[RT_PART_STATE] = "SELECT done, completion, success, location, exit,"
	    " seconds, claimed, visits, answers, late, CASE WHEN EXISTS ("
	    " SELECT 1 FROM part o WHERE o.attempt_id = :attempt"
	    " AND o.entry_id = :entry AND o.try <> :try) THEN 1 ELSE 0 END,"
	    " refusals,"
	    " (SELECT count(*) FROM objective o WHERE o.attempt_id = :attempt"
	    " AND o.entry_id = :entry AND o.try = :try), (SELECT count(*)"
	    " FROM learner_comment m WHERE m.attempt_id = :attempt"
	    " AND m.entry_id = :entry AND m.try = :try),"
	    " score_raw, score_min, score_max, score_scaled FROM part"
	    " WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND try = :try",
	[RT_PART_PUT] = "INSERT INTO part (attempt_id, entry_id, try, late,"
	    " done, completion, success, score_raw, score_min, score_max,"
	    " score_scaled, location, suspend, exit, cmi, seconds, claimed,"
	    " visits, answers, first, last, ended, digest, refusals)"
	    " VALUES (:attempt,"
	    " :entry, :try, :late, :done, :completion, :success, :raw, :min,"
	    " :max, :scaled, :location, coalesce(:suspend, ''), :exit,"
	    " coalesce(:cmi, '{}'), :seconds, :claimed, :visits, :answers,"
	    " :now, :now, :ended, :digest, :refusals)"
	    " ON CONFLICT (attempt_id, entry_id, try) DO UPDATE SET"
	    " done = excluded.done, completion = excluded.completion,"
	    " success = excluded.success, score_raw = excluded.score_raw,"
	    " score_min = excluded.score_min, score_max = excluded.score_max,"
	    " score_scaled = excluded.score_scaled,"
	    " location = excluded.location,"
	    " suspend = coalesce(:suspend, part.suspend),"
	    " exit = excluded.exit, cmi = coalesce(:cmi, part.cmi),"
	    " seconds = excluded.seconds, claimed = excluded.claimed,"
	    " visits = excluded.visits, answers = excluded.answers,"
	    " last = excluded.last, ended = excluded.ended,"
	    " digest = excluded.digest, refusals = excluded.refusals",
	[RT_VISIT] = "SELECT entry_id, try, seq, seconds, done, started"
	    " FROM visit WHERE attempt_id = :attempt AND nonce = :nonce",
	/*
	 * The launch of a sitting: the sitting before it, else one behind it;
	 * and whether any of them has written.
	 */
	[RT_VISIT_LAUNCH] = "SELECT entry_id, try, started, CASE WHEN EXISTS ("
	    " SELECT 1 FROM visit o WHERE o.attempt_id = :attempt"
	    " AND o.nonce >= :first AND o.nonce <= :last AND o.seq > 0)"
	    " THEN 1 ELSE 0 END FROM visit WHERE attempt_id = :attempt"
	    " AND nonce >= :first AND nonce <= :last"
	    " ORDER BY CASE WHEN nonce < :nonce THEN 0 ELSE 1 END, nonce DESC"
	    " LIMIT 1",
	/* The launch's own row stays. */
	[RT_SITTING_TRIM] = "DELETE FROM visit WHERE attempt_id = :attempt"
	    " AND nonce > :first AND nonce < :old",
	/*
	 * What later launches of the part mean for a visit: one of the same try
	 * has written; one has begun another try; one that has written is of a
	 * later launch.  Late tries are no launches.
	 */
	[RT_VISIT_NEWER] = "SELECT"
	    " coalesce(max(CASE WHEN try = :try AND seq > 0 THEN 1 ELSE 0 END),"
	    " 0), coalesce(max(CASE WHEN try <> :try THEN 1 ELSE 0 END), 0),"
	    " coalesce(max(CASE WHEN try = :try AND seq > 0 AND nonce > :last"
	    " THEN 1 ELSE 0 END), 0)"
	    " FROM visit WHERE attempt_id = :attempt"
	    " AND nonce > :nonce AND entry_id = :entry"
	    " AND try NOT IN (SELECT o.try FROM part o"
	    " WHERE o.attempt_id = :attempt AND o.entry_id = :entry"
	    " AND o.late = 1)",
	[RT_VISIT_PUT] = "INSERT INTO visit (attempt_id, nonce, entry_id, try,"
	    " seq, done, base, seconds, started) VALUES (:attempt, :nonce,"
	    " :entry, :try, :seq, :done, :base, :seconds, :started)"
	    " ON CONFLICT (attempt_id, nonce) DO UPDATE SET"
	    " try = excluded.try, seq = excluded.seq, done = excluded.done,"
	    " seconds = excluded.seconds",
	/* ---- tries.  The one that a launch finds: the latest that was launched. */
	[RT_TRY_NOW] = "SELECT try, done, success, exit, visits,"
	    " CASE WHEN ended IS NULL THEN 0 ELSE 1 END"
	    " FROM part WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND late = 0 ORDER BY try DESC LIMIT 1",
	/* A launch whose lesson has not written yet has its number all the same. */
	[RT_TRY_NEXT] = "SELECT max(n) + 1 FROM (SELECT coalesce(max(try), 0)"
	    " AS n FROM part WHERE attempt_id = :attempt AND entry_id = :entry"
	    " UNION ALL SELECT coalesce(max(try), 0) FROM visit"
	    " WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND (seq > 0 OR :all = 1)) t",
	/* The state of a try that nobody goes on with is of no use. */
	[RT_TRY_END] = "UPDATE part SET ended = coalesce(ended, last),"
	    " suspend = '' WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND try = :try",
	[RT_TRY_ADD] = "INSERT INTO part (attempt_id, entry_id, try, counts,"
	    " first, last, digest) VALUES (:attempt, :entry, :try, 0, :now,"
	    " :now, :digest)",
	/* How many tries of the part there are. */
	[RT_TRY_LEFT] = "SELECT count(*) FROM part"
	    " WHERE attempt_id = :attempt AND entry_id = :entry",
	[RT_LAUNCH] = "UPDATE attempt SET visits = visits + 1"
	    " WHERE id = :attempt RETURNING visits",
	[RT_LAUNCH_MOST] = "UPDATE attempt SET visits = :number"
	    " WHERE id = :attempt AND visits < :number",
	[RT_LAUNCH_ADD] = "INSERT INTO visit (attempt_id, nonce, entry_id, try,"
	    " seq, base, seconds, started) VALUES (:attempt, :nonce, :entry,"
	    " :try, 0, 0, 0, :now)",
	/*
	 * Launches that nobody saves to, and very old ones: a lesson may launch
	 * itself without end.  Names sort by number.
	 */
	[RT_LAUNCH_TRIM] = "DELETE FROM visit WHERE attempt_id = :attempt"
	    " AND (nonce < :old OR (nonce < :unused AND seq = 0))",
	/*
	 * The rule of the lesson as it was set last to this pupil; no row: as
	 * the school has it.
	 */
	[RT_RULE] = "SELECT a.rule FROM assignment a"
	    " WHERE a.item_id = :item AND a.withdrawn IS NULL AND a.rule <> ''"
	    " AND EXISTS (SELECT 1 FROM work_pupil w"
	    "  WHERE w.assignment_id = a.id AND w.person_id = :person)"
	    " ORDER BY a.id DESC LIMIT 1",
	[RT_RULE_PUT] = "UPDATE attempt SET rule = :rule WHERE id = :attempt"
	    " AND rule <> :rule",
	[RT_COUNT] = "UPDATE part SET counts = (SELECT c.counts"
	    " FROM part_counting c WHERE c.attempt_id = part.attempt_id"
	    " AND c.entry_id = part.entry_id AND c.try = part.try)"
	    " WHERE attempt_id = :attempt"
	    " AND (:entry = 0 OR entry_id = :entry)",
	/*
	 * "The second of three": tries that were left completed, passed or
	 * failed, of an attempt that has one part.
	 */
	[RT_COUNTED] = "UPDATE attempt SET (tries, counted) = (SELECT count(*),"
	    " coalesce(sum(CASE WHEN p.try <= c.try THEN 1 ELSE 0 END), 0)"
	    " FROM part p JOIN part c ON c.attempt_id = p.attempt_id"
	    " AND c.entry_id = p.entry_id AND c.counts = 1"
	    " WHERE p.attempt_id = :attempt"
	    " AND (p.done = 1 OR p.success <> ''))"
	    " WHERE id = :attempt AND nparts = 1",
	/* Attempts with more than one try of a part: of one item, of all. */
	[RT_SEVERAL] = "SELECT a.id, a.person_id, a.item_id, a.rule, a.last"
	    " FROM attempt a WHERE a.item_id = :item"
	    " AND a.mode = 'normal' AND EXISTS (SELECT 1 FROM part p"
	    " WHERE p.attempt_id = a.id AND p.try > 1)",
	[RT_SEVERAL_ALL] = "SELECT a.id, a.person_id, a.item_id, a.rule,"
	    " a.last FROM attempt a WHERE a.mode = 'normal'"
	    " AND EXISTS (SELECT 1 FROM part p"
	    " WHERE p.attempt_id = a.id AND p.try > 1)",
	[RT_ANSWER_PUT] = "INSERT INTO interaction (attempt_id, entry_id, try,"
	    " n, ident, type, response, result, weighting, latency, at,"
	    " description, digest) VALUES (:attempt, :entry, :try, :n, :ident,"
	    " :type, :response, :result, :weighting, :latency, :at,"
	    " :description, :digest)"
	    " ON CONFLICT (attempt_id, entry_id, try, n) DO UPDATE SET"
	    " ident = excluded.ident, type = excluded.type,"
	    " response = excluded.response, result = excluded.result,"
	    " weighting = excluded.weighting, latency = excluded.latency,"
	    " at = excluded.at, description = excluded.description,"
	    " digest = excluded.digest",
	[RT_ANSWER_COUNT] = "SELECT count(*) FROM interaction"
	    " WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND try = :try",
	[RT_OBJECTIVE_PUT] = "INSERT INTO objective (attempt_id, entry_id, try,"
	    " n, ident, description, completion, success, score_raw, score_min,"
	    " score_max, score_scaled, digest) VALUES (:attempt, :entry, :try,"
	    " :n, :ident, :description, :completion, :success, :raw, :min,"
	    " :max, :scaled, :digest)"
	    " ON CONFLICT (attempt_id, entry_id, try, n) DO UPDATE SET"
	    " ident = excluded.ident, description = excluded.description,"
	    " completion = excluded.completion, success = excluded.success,"
	    " score_raw = excluded.score_raw, score_min = excluded.score_min,"
	    " score_max = excluded.score_max,"
	    " score_scaled = excluded.score_scaled, digest = excluded.digest",
	[RT_OBJECTIVE_COUNT] = "SELECT count(*) FROM objective"
	    " WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND try = :try",
	[RT_COMMENT_PUT] = "INSERT INTO learner_comment (attempt_id, entry_id,"
	    " try, n, text, location, at, digest) VALUES (:attempt, :entry,"
	    " :try, :n, :text, :location, :at, :digest)"
	    " ON CONFLICT (attempt_id, entry_id, try, n) DO UPDATE SET"
	    " text = excluded.text, location = excluded.location,"
	    " at = excluded.at, digest = excluded.digest",
	[RT_COMMENT_COUNT] = "SELECT count(*) FROM learner_comment"
	    " WHERE attempt_id = :attempt AND entry_id = :entry"
	    " AND try = :try",
	/*
	 * One walk over the parts: the long texts stand behind the columns that
	 * are read.  Done stays done since the first time, whatever is looked at
	 * later; time is that of all tries.
	 */
	[RT_ROLLUP] = "UPDATE attempt SET last = :now,"
	    " (parts_done, done, seconds, score, finished) = (SELECT"
	    " coalesce(sum(CASE WHEN p.counts = 1 THEN p.done ELSE 0 END), 0),"
	    " CASE WHEN coalesce(sum(CASE WHEN p.counts = 1 THEN p.done"
	    " ELSE 0 END), 0) >= attempt.nparts"
	    " THEN 1 ELSE 0 END, coalesce(sum(p.seconds), 0),"
	    " avg(CASE WHEN p.counts = 0 THEN NULL WHEN p.score_scaled < 0"
	    " THEN 0.0 ELSE p.score_scaled * 100.0 END),"
	    " CASE WHEN coalesce(sum(CASE WHEN p.counts = 1 THEN p.done"
	    " ELSE 0 END), 0) >= attempt.nparts"
	    " THEN coalesce(attempt.finished, :now) END"
	    " FROM part p WHERE p.attempt_id = :attempt)"
	    " WHERE id = :attempt",
	[RT_DONE] = "SELECT done FROM attempt WHERE id = :attempt",
	/* The remark of the check that the package has sequencing rules. */
	[RT_SEQUENCED] = "SELECT count(*) FROM finding"
	    " WHERE package_id = :package AND code = 'sequencing-later'",
	[RT_PARTS] = "SELECT e.id, e.ord, e.depth, e.title, e.path, e.is_sco,"
	    " e.version, p.attempt_id IS NOT NULL, coalesce(p.done, 0),"
	    " p.completion, p.success, p.score_scaled, coalesce(p.seconds, 0),"
	    " coalesce(p.claimed, 0), coalesce(p.last, 0),"
	    " coalesce(p.visits, 0), coalesce(p.try, 0),"
	    " coalesce(p.refusals, 0), p.score_raw, p.score_max"
	    " FROM package_entry e"
	    " LEFT JOIN part p ON p.attempt_id = :attempt AND"
	    " p.entry_id = e.id AND p.counts = 1"
	    " WHERE e.package_id = :package ORDER BY e.ord",
	[RT_TRIES] = "SELECT p.entry_id, p.try, p.counts, p.done, p.completion,"
	    " p.success, p.score_scaled, p.seconds, p.first, p.last,"
	    " CASE WHEN p.ended IS NULL THEN 0 ELSE 1 END, p.late"
	    " FROM part p WHERE p.attempt_id = :attempt"
	    " ORDER BY p.entry_id, p.try LIMIT 2000",
	[RT_ANSWERS] = "SELECT entry_id, try, n, ident, type, response, result,"
	    " description FROM interaction WHERE attempt_id = :attempt"
	    " ORDER BY entry_id, try, n LIMIT 2000",
	[RT_OBJECTIVES] = "SELECT entry_id, try, n, ident, description,"
	    " completion, success, score_scaled FROM objective"
	    " WHERE attempt_id = :attempt"
	    " ORDER BY entry_id, try, n LIMIT 2000",
	[RT_COMMENTS] = "SELECT entry_id, try, text, location"
	    " FROM learner_comment WHERE attempt_id = :attempt"
	    " ORDER BY entry_id, try, n LIMIT 2000",
	[RT_PUPILS] = "SELECT p.id, p.name FROM class_member m"
	    " JOIN person p ON p.id = m.person_id"
	    " WHERE m.class_id = :class AND m.role = 'pupil'"
	    " AND m.until IS NULL"
	    " AND p.disabled IS NULL ORDER BY p.folded, p.id",
	/* What those who are in the class no more began while they were. */
	[RT_LEFT] = "SELECT p.id, p.name, m.until, i.title, a.key, a.done,"
	    " a.score FROM class_member m JOIN person p ON p.id = m.person_id"
	    " AND p.disabled IS NULL LEFT JOIN attempt a"
	    " ON a.person_id = m.person_id AND a.mode = 'normal'"
	    " AND a.started < m.until AND a.started >= m.since"
	    " LEFT JOIN item i ON i.id = a.item_id"
	    " WHERE m.class_id = :class AND m.role = 'pupil'"
	    " AND m.until > m.since AND NOT EXISTS (SELECT 1"
	    "  FROM class_member o WHERE o.class_id = m.class_id"
	    "  AND o.person_id = m.person_id AND o.role = 'pupil'"
	    "  AND o.until IS NULL)"
	    " ORDER BY p.folded, p.id, m.until, a.last DESC LIMIT 400",
	[RT_ITEM_ATTEMPTS] = "SELECT a.person_id, a.done, a.score, a.seconds,"
	    " a.last, a.key, a.tries, a.counted FROM attempt a"
	    " JOIN class_member m"
	    " ON m.class_id = :class AND m.person_id = a.person_id"
	    " AND m.role = 'pupil' AND m.until IS NULL"
	    " WHERE a.item_id = :item"
	    " AND a.mode = 'normal'",
	[RT_MINE] = "SELECT a.item_id, a.done, a.score, a.seconds, a.last,"
	    " a.key, a.tries, a.counted, p.name FROM attempt a JOIN person p"
	    " ON p.id = a.person_id WHERE a.person_id = :person"
	    " AND a.mode = 'normal' ORDER BY a.last DESC LIMIT 500",
	/* Of a class that the pupil left only what was begun there. */
	[RT_CLASSES_OF] = "SELECT class_id FROM class_member"
	    " WHERE person_id = :person AND role = 'pupil'"
	    " AND (until IS NULL OR (until > :started AND since <= :started))",
	[RT_PERSON] = "SELECT key, name, school_id FROM person WHERE id = :person",
	[RT_PERSON_SCHOOL] = "SELECT school_id FROM person WHERE id = :person",
	[RT_SHARED] = "SELECT target, value FROM shared_data"
	    " WHERE person_id = :person AND scope = :scope",
	[RT_SHARED_PUT] = "INSERT INTO shared_data (person_id, scope, target,"
	    " value, at) VALUES (:person, :scope, :target, :value, :at)"
	    " ON CONFLICT (person_id, scope, target) DO UPDATE SET"
	    " value = excluded.value, at = excluded.at"
	    " WHERE excluded.at >= at",
	[RT_SHARED_TRIM] = "DELETE FROM shared_data WHERE id IN (SELECT id"
	    " FROM shared_data WHERE person_id = :person"
	    " ORDER BY at DESC, id DESC LIMIT -1 OFFSET 256)",
	[RT_TARGETS] = "SELECT ident FROM package_entry"
	    " WHERE package_id = :package AND path <> ''"
	    " AND length(ident) BETWEEN 1 AND 200"
	    " ORDER BY ord LIMIT 500",
};

const struct sql_table runtime_sql = { "runtime", sql, RT__MAX };
