/* Remarks of reviewers on places of a version that is in review. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "audit/audit.h"

#include "library/review.h"

enum {
	REMARK_ADD, REMARK_COUNT, REMARK_FIND, REMARK_DROP, REMARK_FIXED,
	REMARK_LIST, REMARK__MAX
};

/* Columns of REMARK_LIST. */
enum {
	ROW_ID, ROW_KEY, ROW_VERSION, ROW_PERSON, ROW_PART, ROW_PAGE, ROW_TEXT,
	ROW_AT, ROW_FIXED, ROW_PERSON_NAME, ROW_HONORIFIC, ROW_VERSION_NO
};

static const char *const sql[REMARK__MAX] = {
	[REMARK_ADD] = "INSERT INTO review_remark (key, item_id, "
	    "version_id, person_id, part, page, text, at) VALUES (:key, "
	    ":item, :version, :who, :part, :page, :text, :now)",
	[REMARK_COUNT] = "SELECT count(*) FROM review_remark "
	    "WHERE item_id = :item",
	[REMARK_FIND] = "SELECT id FROM review_remark "
	    "WHERE key = :key AND item_id = :item AND version_id = :version "
	    "AND (:who = 0 OR person_id = :who)",
	[REMARK_DROP] = "DELETE FROM review_remark WHERE id = :id",
	[REMARK_FIXED] = "UPDATE review_remark SET fixed = CASE "
	    "WHEN :fixed = 0 THEN NULL ELSE coalesce(fixed, :now) END "
	    "WHERE key = :key AND item_id = :item",
	[REMARK_LIST] = "SELECT m.id, m.key, m.version_id, m.person_id, "
	    "m.part, m.page, m.text, m.at, coalesce(m.fixed, 0), p.name, "
	    "p.honorific, v.no FROM review_remark m "
	    "JOIN person p ON p.id = m.person_id "
	    "JOIN version v ON v.id = m.version_id "
	    "WHERE m.item_id = :item ORDER BY m.id LIMIT 100",
};

const struct sql_table review_remarks_sql = { "review_remarks", sql,
    REMARK__MAX };

/*
 * A reviewer's note on one part or page of the version that is in review.  It
 * stays with that version, also after the decision.
 */
int
remark_add(struct db *db, const struct viewer *who, const struct item *it,
    const char *part, const char *page, const char *text, struct err *e)
{
	char key[CODE_KEY];
	int64_t n = 0;

	if (review_check(db, who, it, e) != 0)
		return (-1);
	if (text[0] == '\0' || text_chars(text) > REMARK_TEXT ||
	    text_chars(page) > REMARK_PLACE)
		return (err_field(e, "REMARK-TEXT", "text", "%zu characters",
		    text_chars(text)));
	if (db_number(db, &review_remarks_sql, REMARK_COUNT, ARGS(I(":item",
	    it->id)), &n, e) < 0)
		return (-1);
	if (n >= REMARKS)
		return (err_field(e, "REMARK-MANY", "text", "%lld",
		    (long long)n));
	code_key(key);
	if (db_run(db, &review_remarks_sql, REMARK_ADD, ARGS(T(":key", key),
	    I(":item", it->id), I(":version", it->version_id),
	    I(":who", who->id), T(":part", part), T(":page", page),
	    T(":text", text), I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, "remark", "item", it->id, NULL, e));
}

/*
 * Only while that version is in review: afterwards the author may have acted on
 * the remark, and it stays.
 */
int
remark_drop(struct db *db, const struct viewer *who, const struct item *it,
    const char *key, struct err *e)
{
	int64_t id;
	int rc;

	if (review_check(db, who, it, e) != 0)
		return (-1);
	if ((rc = db_number(db, &review_remarks_sql, REMARK_FIND, ARGS(
	    T(":key", key), I(":item", it->id), I(":version", it->version_id),
	    I(":who", who->id)), &id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "remark"));
	if (db_run(db, &review_remarks_sql, REMARK_DROP, ARGS(I(":id", id)),
	    e) != 0)
		return (-1);
	return (audit_add(db, who->id, "remark-drop", "item", it->id, NULL,
	    e));
}

/*
 * Ticking it again keeps the first time.  No audit row: it is the author's own
 * list of work.
 */
int
remark_fixed(struct db *db, const struct viewer *who, const struct item *it,
    const char *key, int fixed, struct err *e)
{
	if (it->owner_id != who->id)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "not the author"));
	return (db_run(db, &review_remarks_sql, REMARK_FIXED, ARGS(
	    T(":key", key), I(":item", it->id), I(":fixed", fixed),
	    I(":now", clock_now())), e));
}

/* Of all versions of the item, at most REMARKS. */
int
remarks_of(struct db *db, struct arena *a, int64_t item, struct remark **out,
    struct err *e)
{
	struct remark *m = arena_alloc(a, REMARKS * sizeof(*m));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = m;
	r = db_query(db, &review_remarks_sql, REMARK_LIST, ARGS(I(":item", item)),
	    e);
	if (r == NULL)
		return (-1);
	while (n < REMARKS && (rc = db_next(r)) == 1) {
		m[n].id = db_int(r, ROW_ID);
		m[n].key = db_copy(a, r, ROW_KEY);
		m[n].version_id = db_int(r, ROW_VERSION);
		m[n].person_id = db_int(r, ROW_PERSON);
		m[n].part = db_copy(a, r, ROW_PART);
		m[n].page = db_copy(a, r, ROW_PAGE);
		m[n].text = db_copy(a, r, ROW_TEXT);
		m[n].at = db_int(r, ROW_AT);
		m[n].fixed = db_int(r, ROW_FIXED);
		m[n].person = db_copy(a, r, ROW_PERSON_NAME);
		m[n].honorific = db_copy(a, r, ROW_HONORIFIC);
		m[n++].version_no = (int)db_int(r, ROW_VERSION_NO);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
