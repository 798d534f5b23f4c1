/*
 * One statement a way in, each by its own index; what is left of the filter is
 * decided row by row.  A row of the program itself belongs to the unit of its
 * object; those of no unit are the administrator's.
 */
#include <string.h>

#include "util/arena.h"

#include "audit/trail.h"

enum {
	BY_TIME, BY_PERSON, BY_VERB, BY_KIND, BY_OBJECT, PERSON, OF_ITEM,
	OF_CLASS, OF_UNIT, OF_ASSIGNMENT, OF_GROUP, OF_QUESTION, OF_ATTEMPT,
	OF_MONTH, SQL__MAX
};

#define BELOW	"WITH RECURSIVE below (id) AS (SELECT :unit UNION" \
		" SELECT u.id FROM below b JOIN unit u ON u.parent_id = b.id)"

#define WHAT	"CASE a.kind" \
	" WHEN 'item' THEN (SELECT title FROM item WHERE id = a.ref)" \
	" WHEN 'version' THEN (SELECT i.title FROM version v JOIN item i" \
	"  ON i.id = v.item_id WHERE v.id = a.ref)" \
	" WHEN 'attempt' THEN (SELECT o.name || ' · ' || i.title" \
	"  FROM attempt t JOIN person o ON o.id = t.person_id" \
	"  JOIN item i ON i.id = t.item_id WHERE t.id = a.ref)" \
	" WHEN 'class' THEN (SELECT name FROM class WHERE id = a.ref)" \
	" WHEN 'assignment' THEN (SELECT i.title FROM assignment w" \
	"  JOIN item i ON i.id = w.item_id WHERE w.id = a.ref)" \
	" WHEN 'group' THEN (SELECT name FROM pupil_group WHERE id = a.ref)" \
	" WHEN 'question' THEN (SELECT i.title FROM ask q JOIN item i" \
	"  ON i.id = q.item_id WHERE q.id = a.ref)" \
	" WHEN 'person' THEN (SELECT name FROM person WHERE id = a.ref)" \
	" WHEN 'month' THEN (SELECT (month % 100) || '/' || (month / 100)" \
	"  FROM quota_close WHERE id = a.ref)" \
	" WHEN 'confirm' THEN (SELECT (month % 100) || '/' || (month / 100)" \
	"  FROM quota_confirm WHERE id = a.ref)" \
	" WHEN 'unit' THEN (SELECT name FROM unit WHERE id = a.ref) END"

#define KEY	"CASE a.kind" \
	" WHEN 'item' THEN (SELECT key FROM item WHERE id = a.ref)" \
	" WHEN 'version' THEN (SELECT i.key FROM version v JOIN item i" \
	"  ON i.id = v.item_id WHERE v.id = a.ref)" \
	" WHEN 'attempt' THEN (SELECT key FROM attempt WHERE id = a.ref)" \
	" WHEN 'assignment' THEN (SELECT key FROM assignment" \
	"  WHERE id = a.ref)" \
	" WHEN 'class' THEN (SELECT key FROM class WHERE id = a.ref)" \
	" WHEN 'unit' THEN (SELECT key FROM unit WHERE id = a.ref)" \
	" WHEN 'group' THEN (SELECT key FROM pupil_group WHERE id = a.ref)" \
	" WHEN 'question' THEN (SELECT key FROM ask WHERE id = a.ref)" \
	" WHEN 'month' THEN CAST(a.ref AS TEXT)" \
	" WHEN 'person' THEN (SELECT key FROM person WHERE id = a.ref) END"

#define UNIT	"CASE a.kind" \
	" WHEN 'item' THEN (SELECT school_id FROM item WHERE id = a.ref)" \
	" WHEN 'version' THEN (SELECT i.school_id FROM version v JOIN item i" \
	"  ON i.id = v.item_id WHERE v.id = a.ref)" \
	" WHEN 'class' THEN (SELECT unit_id FROM class WHERE id = a.ref)" \
	" WHEN 'person' THEN (SELECT unit_id FROM person WHERE id = a.ref)" \
	" WHEN 'unit' THEN a.ref END"

#define ROWS	BELOW " SELECT a.id, a.at, coalesce(p.name, ''), coalesce(p.key, '')," \
	" a.verb, a.kind, coalesce(a.note, ''), coalesce(" WHAT ", '')," \
	" coalesce(" KEY ", ''), a.kind = 'person' AND a.ref = a.person_id," \
	" coalesce((SELECT b.at FROM audit b WHERE b.id < a.id" \
	"  ORDER BY b.id DESC LIMIT 1), 0) > a.at" \
	" FROM audit a LEFT JOIN person p ON p.id = a.person_id WHERE "

/* With what is a part of it: an item's versions, a month's confirmations. */
#define OBJECT	"((a.kind = :of_kind AND a.ref = :of) OR (a.kind = 'version'" \
	" AND a.ref IN (SELECT id FROM version WHERE :of_kind = 'item'" \
	"  AND item_id = :of)) OR (a.kind = 'confirm' AND a.ref IN" \
	" (SELECT c.id FROM quota_close q JOIN quota_confirm c" \
	"  ON c.school_id = q.school_id AND c.month = q.month" \
	"  WHERE :of_kind = 'month' AND q.id = :of)))"

#define REST	" AND a.at >= :from AND a.at < :until" \
	" AND (:person = 0 OR a.person_id = :person)" \
	" AND (:verb = '' OR a.verb = :verb)" \
	" AND (:kind = '' OR a.kind = :kind)" \
	" AND (:of = 0 OR " OBJECT ")" \
	" AND (:name = '' OR instr(p.folded, :name) > 0)" \
	" AND (p.unit_id IN (SELECT id FROM below) OR (a.person_id = 0" \
	"  AND (:program = 1 OR " UNIT " IN (SELECT id FROM below))))" \
	" ORDER BY a.at DESC, a.id DESC LIMIT :limit OFFSET :offset"

static const char *const sql[SQL__MAX] = {
	[BY_TIME] = ROWS "a.at >= 0" REST,
	[BY_PERSON] = ROWS "a.person_id = :person" REST,
	[BY_VERB] = ROWS "a.verb = :verb" REST,
	[BY_KIND] = ROWS "a.kind = :kind" REST,
	[BY_OBJECT] = ROWS OBJECT REST,
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
	r->id = db_int(q, 0);
	r->at = db_int(q, 1);
	r->who = arena_strdup(a, db_text(q, 2));
	r->who_key = arena_strdup(a, db_text(q, 3));
	r->verb = arena_strdup(a, db_text(q, 4));
	r->kind = arena_strdup(a, db_text(q, 5));
	r->note = arena_strdup(a, db_text(q, 6));
	r->what = arena_strdup(a, db_text(q, 7));
	r->key = arena_strdup(a, db_text(q, 8));
	r->self = (int)db_int(q, 9);
	r->back = (int)db_int(q, 10);
}

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
