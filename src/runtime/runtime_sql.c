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
	[RT_PART] = "SELECT done, completion, success, location, suspend, exit,"
	    " cmi, seconds, score_raw, score_min, score_max, score_scaled"
	    " FROM part WHERE attempt_id = :attempt AND entry_id = :entry",
	[RT_PART_STATE] = "SELECT done, completion, success, location, exit,"
	    " seconds, claimed, visits, first, score_raw, score_min, score_max,"
	    " score_scaled FROM part"
	    " WHERE attempt_id = :attempt AND entry_id = :entry",
	[RT_PART_PUT] = "INSERT INTO part (attempt_id, entry_id, done,"
	    " completion, success, score_raw, score_min, score_max,"
	    " score_scaled, location, suspend, exit, cmi, seconds, claimed,"
	    " visits, first, last) VALUES (:attempt, :entry, :done,"
	    " :completion, :success, :raw, :min, :max, :scaled, :location,"
	    " coalesce(:suspend, ''), :exit, coalesce(:cmi, '{}'), :seconds,"
	    " :claimed, :visits, :now, :now)"
	    " ON CONFLICT (attempt_id, entry_id) DO UPDATE SET"
	    " done = excluded.done, completion = excluded.completion,"
	    " success = excluded.success, score_raw = excluded.score_raw,"
	    " score_min = excluded.score_min, score_max = excluded.score_max,"
	    " score_scaled = excluded.score_scaled,"
	    " location = excluded.location,"
	    " suspend = coalesce(:suspend, part.suspend),"
	    " exit = excluded.exit, cmi = coalesce(:cmi, part.cmi),"
	    " seconds = excluded.seconds, claimed = excluded.claimed,"
	    " visits = excluded.visits, last = excluded.last",
	[RT_VISIT] = "SELECT entry_id, seq, seconds FROM visit"
	    " WHERE attempt_id = :attempt AND nonce = :nonce",
	[RT_VISIT_NEWER] = "SELECT 1 FROM visit WHERE attempt_id = :attempt"
	    " AND nonce > :nonce AND entry_id = :entry LIMIT 1",
	[RT_VISIT_PUT] = "INSERT INTO visit (attempt_id, nonce, entry_id, seq,"
	    " base, seconds, started) VALUES (:attempt, :nonce, :entry, :seq,"
	    " :base, :seconds, :now) ON CONFLICT (attempt_id, nonce)"
	    " DO UPDATE SET seq = excluded.seq, seconds = excluded.seconds",
	[RT_ANSWER_PUT] = "INSERT INTO interaction (attempt_id, entry_id, n,"
	    " ident, type, response, result, weighting, latency, at,"
	    " description) VALUES (:attempt, :entry, :n, :ident, :type,"
	    " :response, :result, :weighting, :latency, :at, :description)"
	    " ON CONFLICT (attempt_id, entry_id, n) DO UPDATE SET"
	    " ident = excluded.ident, type = excluded.type,"
	    " response = excluded.response, result = excluded.result,"
	    " weighting = excluded.weighting, latency = excluded.latency,"
	    " at = excluded.at, description = excluded.description",
	/*
	 * One walk over the parts: long texts stand between their columns.  Done
	 * stays done since the first time, whatever is looked at later.
	 */
	[RT_ROLLUP] = "UPDATE attempt SET last = :now,"
	    " (parts_done, done, seconds, score, finished) = (SELECT"
	    " coalesce(sum(p.done), 0),"
	    " CASE WHEN coalesce(sum(p.done), 0) >= attempt.nparts"
	    " THEN 1 ELSE 0 END, coalesce(sum(p.seconds), 0),"
	    " avg(CASE WHEN p.score_scaled < 0 THEN 0.0"
	    " ELSE p.score_scaled * 100.0 END),"
	    " CASE WHEN coalesce(sum(p.done), 0) >= attempt.nparts"
	    " THEN coalesce(attempt.finished, :now) END"
	    " FROM part p WHERE p.attempt_id = :attempt)"
	    " WHERE id = :attempt",
	[RT_DONE] = "SELECT done FROM attempt WHERE id = :attempt",
	[RT_PARTS] = "SELECT e.id, e.ord, e.depth, e.title, e.path, e.is_sco,"
	    " e.version, p.attempt_id IS NOT NULL, coalesce(p.done, 0),"
	    " p.completion, p.success, p.score_scaled, coalesce(p.seconds, 0),"
	    " coalesce(p.claimed, 0), coalesce(p.last, 0),"
	    " coalesce(p.visits, 0) FROM package_entry e"
	    " LEFT JOIN part p ON p.attempt_id = :attempt AND"
	    " p.entry_id = e.id WHERE e.package_id = :package ORDER BY e.ord",
	[RT_ANSWERS] = "SELECT entry_id, n, ident, type, response, result,"
	    " description FROM interaction WHERE attempt_id = :attempt"
	    " ORDER BY entry_id, n LIMIT 2000",
	[RT_PUPILS] = "SELECT p.id, p.name FROM class_member m"
	    " JOIN person p ON p.id = m.person_id"
	    " WHERE m.class_id = :class AND m.role = 'pupil'"
	    " AND p.disabled IS NULL ORDER BY p.folded, p.id",
	[RT_ITEM_ATTEMPTS] = "SELECT a.person_id, a.done, a.score, a.seconds,"
	    " a.last, a.key FROM attempt a JOIN class_member m"
	    " ON m.class_id = :class AND m.person_id = a.person_id"
	    " AND m.role = 'pupil' WHERE a.item_id = :item"
	    " AND a.mode = 'normal'",
	[RT_MINE] = "SELECT a.item_id, a.done, a.score, a.seconds, a.last,"
	    " a.key, p.name FROM attempt a JOIN person p"
	    " ON p.id = a.person_id WHERE a.person_id = :person"
	    " AND a.mode = 'normal' ORDER BY a.last DESC LIMIT 500",
	[RT_CLASSES_OF] = "SELECT class_id FROM class_member"
	    " WHERE person_id = :person AND role = 'pupil'",
	[RT_PERSON] = "SELECT key, name FROM person WHERE id = :person",
};

const struct sql_table runtime_sql = { "runtime", sql, RT__MAX };
