/* How a school reviews; remarks on places of a version; its versions. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "audit/audit.h"

#include "library/review.h"

#define VERSIONS	100

enum {
	REVIEW_POLICY, REVIEW_POLICY_PUT, REVIEW_REMARK_ADD,
	REVIEW_REMARK_COUNT, REVIEW_REMARK_FIND, REVIEW_REMARK_DROP,
	REVIEW_REMARK_FIXED, REVIEW_REMARKS, REVIEW_VERSIONS, REVIEW__MAX
};

static const char *const sql[REVIEW__MAX] = {
	[REVIEW_POLICY] = "SELECT steps, reasons FROM review_policy "
	    "WHERE school_id = :school",
	[REVIEW_POLICY_PUT] = "INSERT INTO review_policy (school_id, steps, "
	    "reasons, person_id, changed) VALUES (:school, :steps, :reasons, "
	    ":who, :now) ON CONFLICT (school_id) DO UPDATE SET "
	    "steps = excluded.steps, reasons = excluded.reasons, "
	    "person_id = excluded.person_id, changed = excluded.changed",
	[REVIEW_REMARK_ADD] = "INSERT INTO review_remark (key, item_id, "
	    "version_id, person_id, part, page, text, at) VALUES (:key, "
	    ":item, :version, :who, :part, :page, :text, :now)",
	[REVIEW_REMARK_COUNT] = "SELECT count(*) FROM review_remark "
	    "WHERE item_id = :item",
	[REVIEW_REMARK_FIND] = "SELECT id FROM review_remark "
	    "WHERE key = :key AND item_id = :item AND version_id = :version "
	    "AND (:who = 0 OR person_id = :who)",
	[REVIEW_REMARK_DROP] = "DELETE FROM review_remark WHERE id = :id",
	[REVIEW_REMARK_FIXED] = "UPDATE review_remark SET fixed = CASE "
	    "WHEN :fixed = 0 THEN NULL ELSE coalesce(fixed, :now) END "
	    "WHERE key = :key AND item_id = :item",
	[REVIEW_REMARKS] = "SELECT m.id, m.key, m.version_id, m.person_id, "
	    "m.part, m.page, m.text, m.at, coalesce(m.fixed, 0), p.name, "
	    "p.honorific, v.no FROM review_remark m "
	    "JOIN person p ON p.id = m.person_id "
	    "JOIN version v ON v.id = m.version_id "
	    "WHERE m.item_id = :item ORDER BY m.id LIMIT 100",
	[REVIEW_VERSIONS] = "SELECT v.id, v.no, v.file_name, v.hash, v.bytes, "
	    "v.created, coalesce(v.live_from, 0), coalesce(v.live_until, 0), "
	    "coalesce(v.package_id, 0), coalesce(k.format, ''), "
	    "coalesce(k.verdict, ''), coalesce(k.files, 0) FROM version v "
	    "LEFT JOIN package k ON k.id = v.package_id "
	    "WHERE v.item_id = :item ORDER BY v.no DESC LIMIT 100",
};

const struct sql_table review_sql = { "review", sql, REVIEW__MAX };

int
review_policy_of(struct db *db, struct arena *a, int64_t school,
    struct review_policy *p, struct err *e)
{
	struct db_rows *r;
	int rc;

	p->steps = 2;
	p->reasons = "";
	r = db_query(db, &review_sql, REVIEW_POLICY, ARGS(I(":school",
	    school)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		p->steps = (int)db_int(r, 0);
		p->reasons = db_copy(a, r, 1);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* At most so many lines, none too long. */
static int
lines_right(const char *s)
{
	char line[4 * REVIEW_REASON + 1];
	size_t n;
	int lines = 0;

	for (; *s != '\0'; s += n + (s[n] == '\n')) {
		n = strcspn(s, "\n");
		if (n > 4 * REVIEW_REASON || ++lines > REVIEW_REASONS)
			return (0);
		memcpy(line, s, n);
		line[n] = '\0';
		if (text_chars(line) > REVIEW_REASON)
			return (0);
	}
	return (1);
}

int
review_policy_put(struct db *db, const struct viewer *who, int64_t school,
    const struct review_policy *p, struct err *e)
{
	int i, right = 0;

	for (i = 0; i < who->ngrants && right == 0; i++)
		if (who->grants[i].role == ROLE_PRINCIPAL)
			right = people_unit_below(db, school,
			    who->grants[i].unit_id, e);
	if (right != 1)
		return (right < 0 ? -1 : err_set(e, ERR_REJECT,
		    "NO-RIGHT", "person %lld", (long long)who->id));
	if (p->steps != 1 && p->steps != 2)
		return (err_field(e, "REVIEW-STEPS", "steps", "%d", p->steps));
	if (!lines_right(p->reasons))
		return (err_field(e, "REVIEW-LINES", "reasons", "too many"));
	if (db_run(db, &review_sql, REVIEW_POLICY_PUT, ARGS(I(":school",
	    school), I(":steps", p->steps), T(":reasons", p->reasons),
	    I(":who", who->id), I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, "review-policy", "unit", school,
	    p->steps == 1 ? "1" : "2", e));
}

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
	if (db_number(db, &review_sql, REVIEW_REMARK_COUNT, ARGS(I(":item",
	    it->id)), &n, e) < 0)
		return (-1);
	if (n >= REMARKS)
		return (err_field(e, "REMARK-MANY", "text", "%lld",
		    (long long)n));
	code_key(key);
	if (db_run(db, &review_sql, REVIEW_REMARK_ADD, ARGS(T(":key", key),
	    I(":item", it->id), I(":version", it->version_id),
	    I(":who", who->id), T(":part", part), T(":page", page),
	    T(":text", text), I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, "remark", "item", it->id, NULL, e));
}

int
remark_drop(struct db *db, const struct viewer *who, const struct item *it,
    const char *key, struct err *e)
{
	int64_t id;
	int rc;

	if (review_check(db, who, it, e) != 0)
		return (-1);
	if ((rc = db_number(db, &review_sql, REVIEW_REMARK_FIND, ARGS(
	    T(":key", key), I(":item", it->id), I(":version", it->version_id),
	    I(":who", who->id)), &id, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "remark"));
	if (db_run(db, &review_sql, REVIEW_REMARK_DROP, ARGS(I(":id", id)),
	    e) != 0)
		return (-1);
	return (audit_add(db, who->id, "remark-drop", "item", it->id, NULL,
	    e));
}

int
remark_fixed(struct db *db, const struct viewer *who, const struct item *it,
    const char *key, int fixed, struct err *e)
{
	if (it->owner_id != who->id)
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "not the author"));
	return (db_run(db, &review_sql, REVIEW_REMARK_FIXED, ARGS(
	    T(":key", key), I(":item", it->id), I(":fixed", fixed),
	    I(":now", clock_now())), e));
}

int
remarks_of(struct db *db, struct arena *a, int64_t item, struct remark **out,
    struct err *e)
{
	struct remark *m = arena_alloc(a, REMARKS * sizeof(*m));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = m;
	r = db_query(db, &review_sql, REVIEW_REMARKS, ARGS(I(":item", item)),
	    e);
	if (r == NULL)
		return (-1);
	while (n < REMARKS && (rc = db_next(r)) == 1) {
		m[n].id = db_int(r, 0);
		m[n].key = db_copy(a, r, 1);
		m[n].version_id = db_int(r, 2);
		m[n].person_id = db_int(r, 3);
		m[n].part = db_copy(a, r, 4);
		m[n].page = db_copy(a, r, 5);
		m[n].text = db_copy(a, r, 6);
		m[n].at = db_int(r, 7);
		m[n].fixed = db_int(r, 8);
		m[n].person = db_copy(a, r, 9);
		m[n].honorific = db_copy(a, r, 10);
		m[n++].version_no = (int)db_int(r, 11);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

int
versions_of(struct db *db, struct arena *a, int64_t item,
    struct version_row **out, struct err *e)
{
	struct version_row *v = arena_alloc(a, VERSIONS * sizeof(*v));
	struct db_rows *r;
	int n = 0, rc = 0;

	*out = v;
	r = db_query(db, &review_sql, REVIEW_VERSIONS, ARGS(I(":item", item)),
	    e);
	if (r == NULL)
		return (-1);
	while (n < VERSIONS && (rc = db_next(r)) == 1) {
		v[n].id = db_int(r, 0);
		v[n].no = (int)db_int(r, 1);
		v[n].file_name = db_copy(a, r, 2);
		v[n].hash = db_copy(a, r, 3);
		v[n].bytes = db_int(r, 4);
		v[n].created = db_int(r, 5);
		v[n].live_from = db_int(r, 6);
		v[n].live_until = db_int(r, 7);
		v[n].package_id = db_int(r, 8);
		v[n].format = db_copy(a, r, 9);
		v[n].verdict = db_copy(a, r, 10);
		v[n++].files = (int)db_int(r, 11);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}
