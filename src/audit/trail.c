/*
 * One statement a way in, each by its own index; what is left of the filter is
 * decided row by row.  A row of the program itself belongs to the unit of its
 * object; those about what no unit owns are the administrators', whose school
 * may be one of several.  Which kinds no unit owns is written out: a new kind
 * is seen by too few rather than by another school.
 */
#include <string.h>

#include "util/arena.h"

#include "audit/trail.h"

enum {
	BY_TIME, BY_PERSON, BY_VERB, BY_KIND, BY_OBJECT, PERSON, OF_ITEM,
	OF_CLASS, OF_UNIT, OF_ASSIGNMENT, OF_GROUP, OF_QUESTION, OF_ATTEMPT,
	OF_MONTH, SQL__MAX
};

/* Columns of the view trail_row that are read. */
enum {
	ROW_ID, ROW_AT, ROW_WHO, ROW_WHO_KEY, ROW_VERB, ROW_KIND, ROW_NOTE,
	ROW_WHAT, ROW_KEY, ROW_SELF, ROW_BACK
};

static const char *const sql[SQL__MAX] = {
	/*
	 * Each begins with what its index finds.  An object with what is a part
	 * of it: an item's versions, a month's confirmations.  The program's own
	 * lines go by the place of their object, or are of no place at all.
	 */
	[BY_TIME] = "SELECT * FROM trail_row WHERE at >= 0"
	    " AND at >= :from AND at < :until"
	    " AND (:person = 0 OR person_id = :person)"
	    " AND (:verb = '' OR verb = :verb)"
	    " AND (:kind = '' OR kind = :kind)"
	    " AND (:of = 0 OR ((kind = :of_kind AND ref = :of) OR (kind = 'version'"
	    " AND ref IN (SELECT v.id FROM version v"
	    "  WHERE :of_kind = 'item' AND v.item_id = :of))"
	    " OR (kind = 'confirm' AND ref IN (SELECT c.id"
	    "  FROM quota_close q JOIN quota_confirm c"
	    "  ON c.school_id = q.school_id AND c.month = q.month"
	    "  WHERE :of_kind = 'month' AND q.id = :of))))"
	    " AND (:name = '' OR folded LIKE '%' || :name || '%')"
	    " AND (EXISTS (SELECT 1 FROM unit_above b"
	    "  WHERE b.unit_id = home AND b.above_id = :unit)"
	    " OR (person_id = 0 AND ((:program = 1"
	    "  AND kind IN ('setting', 'backup', 'verify', 'plan'))"
	    " OR EXISTS (SELECT 1"
	    "  FROM unit_above b WHERE b.unit_id = place"
	    "  AND b.above_id = :unit))))"
	    " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset",
	[BY_PERSON] = "SELECT * FROM trail_row WHERE person_id = :person"
	    " AND at >= :from AND at < :until"
	    " AND (:person = 0 OR person_id = :person)"
	    " AND (:verb = '' OR verb = :verb)"
	    " AND (:kind = '' OR kind = :kind)"
	    " AND (:of = 0 OR ((kind = :of_kind AND ref = :of) OR (kind = 'version'"
	    " AND ref IN (SELECT v.id FROM version v"
	    "  WHERE :of_kind = 'item' AND v.item_id = :of))"
	    " OR (kind = 'confirm' AND ref IN (SELECT c.id"
	    "  FROM quota_close q JOIN quota_confirm c"
	    "  ON c.school_id = q.school_id AND c.month = q.month"
	    "  WHERE :of_kind = 'month' AND q.id = :of))))"
	    " AND (:name = '' OR folded LIKE '%' || :name || '%')"
	    " AND (EXISTS (SELECT 1 FROM unit_above b"
	    "  WHERE b.unit_id = home AND b.above_id = :unit)"
	    " OR (person_id = 0 AND ((:program = 1"
	    "  AND kind IN ('setting', 'backup', 'verify', 'plan'))"
	    " OR EXISTS (SELECT 1"
	    "  FROM unit_above b WHERE b.unit_id = place"
	    "  AND b.above_id = :unit))))"
	    " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset",
	[BY_VERB] = "SELECT * FROM trail_row WHERE verb = :verb"
	    " AND at >= :from AND at < :until"
	    " AND (:person = 0 OR person_id = :person)"
	    " AND (:verb = '' OR verb = :verb)"
	    " AND (:kind = '' OR kind = :kind)"
	    " AND (:of = 0 OR ((kind = :of_kind AND ref = :of) OR (kind = 'version'"
	    " AND ref IN (SELECT v.id FROM version v"
	    "  WHERE :of_kind = 'item' AND v.item_id = :of))"
	    " OR (kind = 'confirm' AND ref IN (SELECT c.id"
	    "  FROM quota_close q JOIN quota_confirm c"
	    "  ON c.school_id = q.school_id AND c.month = q.month"
	    "  WHERE :of_kind = 'month' AND q.id = :of))))"
	    " AND (:name = '' OR folded LIKE '%' || :name || '%')"
	    " AND (EXISTS (SELECT 1 FROM unit_above b"
	    "  WHERE b.unit_id = home AND b.above_id = :unit)"
	    " OR (person_id = 0 AND ((:program = 1"
	    "  AND kind IN ('setting', 'backup', 'verify', 'plan'))"
	    " OR EXISTS (SELECT 1"
	    "  FROM unit_above b WHERE b.unit_id = place"
	    "  AND b.above_id = :unit))))"
	    " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset",
	[BY_KIND] = "SELECT * FROM trail_row WHERE kind = :kind"
	    " AND at >= :from AND at < :until"
	    " AND (:person = 0 OR person_id = :person)"
	    " AND (:verb = '' OR verb = :verb)"
	    " AND (:kind = '' OR kind = :kind)"
	    " AND (:of = 0 OR ((kind = :of_kind AND ref = :of) OR (kind = 'version'"
	    " AND ref IN (SELECT v.id FROM version v"
	    "  WHERE :of_kind = 'item' AND v.item_id = :of))"
	    " OR (kind = 'confirm' AND ref IN (SELECT c.id"
	    "  FROM quota_close q JOIN quota_confirm c"
	    "  ON c.school_id = q.school_id AND c.month = q.month"
	    "  WHERE :of_kind = 'month' AND q.id = :of))))"
	    " AND (:name = '' OR folded LIKE '%' || :name || '%')"
	    " AND (EXISTS (SELECT 1 FROM unit_above b"
	    "  WHERE b.unit_id = home AND b.above_id = :unit)"
	    " OR (person_id = 0 AND ((:program = 1"
	    "  AND kind IN ('setting', 'backup', 'verify', 'plan'))"
	    " OR EXISTS (SELECT 1"
	    "  FROM unit_above b WHERE b.unit_id = place"
	    "  AND b.above_id = :unit))))"
	    " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset",
	[BY_OBJECT] = "SELECT * FROM trail_row WHERE ((kind = :of_kind AND ref = :of) OR (kind = 'version'"
	    " AND ref IN (SELECT v.id FROM version v"
	    "  WHERE :of_kind = 'item' AND v.item_id = :of))"
	    " OR (kind = 'confirm' AND ref IN (SELECT c.id"
	    "  FROM quota_close q JOIN quota_confirm c"
	    "  ON c.school_id = q.school_id AND c.month = q.month"
	    "  WHERE :of_kind = 'month' AND q.id = :of)))"
	    " AND at >= :from AND at < :until"
	    " AND (:person = 0 OR person_id = :person)"
	    " AND (:verb = '' OR verb = :verb)"
	    " AND (:kind = '' OR kind = :kind)"
	    " AND (:of = 0 OR ((kind = :of_kind AND ref = :of) OR (kind = 'version'"
	    " AND ref IN (SELECT v.id FROM version v"
	    "  WHERE :of_kind = 'item' AND v.item_id = :of))"
	    " OR (kind = 'confirm' AND ref IN (SELECT c.id"
	    "  FROM quota_close q JOIN quota_confirm c"
	    "  ON c.school_id = q.school_id AND c.month = q.month"
	    "  WHERE :of_kind = 'month' AND q.id = :of))))"
	    " AND (:name = '' OR folded LIKE '%' || :name || '%')"
	    " AND (EXISTS (SELECT 1 FROM unit_above b"
	    "  WHERE b.unit_id = home AND b.above_id = :unit)"
	    " OR (person_id = 0 AND ((:program = 1"
	    "  AND kind IN ('setting', 'backup', 'verify', 'plan'))"
	    " OR EXISTS (SELECT 1"
	    "  FROM unit_above b WHERE b.unit_id = place"
	    "  AND b.above_id = :unit))))"
	    " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset",
	[OF_ITEM] = "SELECT id FROM item WHERE key = :key",
	[OF_CLASS] = "SELECT id FROM class WHERE key = :key",
	[OF_UNIT] = "SELECT id FROM unit WHERE key = :key",
	[OF_ASSIGNMENT] = "SELECT id FROM assignment WHERE key = :key",
	[OF_GROUP] = "SELECT id FROM pupil_group WHERE key = :key",
	[OF_QUESTION] = "SELECT id FROM ask WHERE key = :key",
	[OF_ATTEMPT] = "SELECT id FROM attempt WHERE key = :key",
	[OF_MONTH] = "SELECT id FROM quota_close"
	    " WHERE id = CAST(:key AS INTEGER)",
	[PERSON] = "SELECT id FROM person WHERE key = :key",
};

const struct sql_table trail_sql = { "trail", sql, SQL__MAX };

int
trail_person(struct db *db, const char *key, int64_t *id, struct err *e)
{
	*id = 0;
	return (db_number(db, &trail_sql, PERSON, ARGS(T(":key", key)), id,
	    e));
}

/*
 * A kind that is not in the list has no address of its own and no history page.
 */
int
trail_object(struct db *db, const char *kind, const char *key, int64_t *id,
    struct err *e)
{
	static const struct { const char *kind; int idx; } all[] = {
		{ "item", OF_ITEM }, { "person", PERSON }, { "class", OF_CLASS },
		{ "unit", OF_UNIT }, { "assignment", OF_ASSIGNMENT },
		{ "group", OF_GROUP }, { "question", OF_QUESTION },
		{ "attempt", OF_ATTEMPT }, { "month", OF_MONTH },
	};
	size_t i;

	*id = 0;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strcmp(all[i].kind, kind) == 0)
			return (db_number(db, &trail_sql, all[i].idx,
			    ARGS(T(":key", key)), id, e));
	return (0);
}

static void
trail_copy(struct arena *a, struct db_rows *q, struct trail_row *r)
{
	r->id = db_int(q, ROW_ID);
	r->at = db_int(q, ROW_AT);
	r->who = arena_strdup(a, db_text(q, ROW_WHO));
	r->who_key = arena_strdup(a, db_text(q, ROW_WHO_KEY));
	r->verb = arena_strdup(a, db_text(q, ROW_VERB));
	r->kind = arena_strdup(a, db_text(q, ROW_KIND));
	r->note = arena_strdup(a, db_text(q, ROW_NOTE));
	r->what = arena_strdup(a, db_text(q, ROW_WHAT));
	r->key = arena_strdup(a, db_text(q, ROW_KEY));
	r->self = (int)db_int(q, ROW_SELF);
	r->back = (int)db_int(q, ROW_BACK);
}

/*
 * The narrowest thing that was asked for chooses the statement and with it the
 * index; the other conditions are in every statement.
 */
int
trail_list(struct db *db, struct arena *a, const struct trail_filter *f,
    struct trail_row **out, struct err *e)
{
	int idx = f->of != 0 ? BY_OBJECT : f->person != 0 ? BY_PERSON :
	    *f->verb != '\0' ? BY_VERB : *f->kind != '\0' ? BY_KIND : BY_TIME;
	struct db_rows *q;
	int rc, n = 0;

	*out = arena_alloc(a, (size_t)f->limit * sizeof(**out));
	q = db_query(db, &trail_sql, idx, ARGS(I(":unit", f->unit),
	    I(":of", f->of), T(":of_kind", f->of_kind != NULL ? f->of_kind :
	    ""),
	    I(":program", f->program), I(":person", f->person),
	    T(":name", f->name), T(":verb", f->verb), T(":kind", f->kind),
	    I(":from", f->from), I(":until", f->until), I(":limit", f->limit),
	    I(":offset", f->offset)), e);
	if (q == NULL)
		return (-1);
	while ((rc = db_next(q)) == 1 && n < f->limit)
		trail_copy(a, q, &(*out)[n++]);
	db_end(q);
	return (rc < 0 ? -1 : n);
}
