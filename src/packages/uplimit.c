/* The month's limits of uploads: settings, and rows for who has others. */
#include "util/arena.h"
#include "util/clock.h"
#include "audit/audit.h"

#include "packages/uplimit.h"
#include "store/settings.h"

#define LEAST	((int64_t)100 << 20)	/* bytes a limit of one's own has at least */
#define ROWS	200

enum { Q_USED, Q_OWN, Q_LIST, Q_PUT, Q_SCHOOL, Q_DROP, Q__MAX };

/* Columns of Q_USED, of Q_OWN and of Q_LIST. */
enum { USED_BYTES, USED_ITEMS };
enum { OWN_BYTES, OWN_ITEMS };
enum {
	ROW_PERSON, ROW_BYTES, ROW_ITEMS, ROW_AT, ROW_KEY, ROW_NAME,
	ROW_HONORIFIC, ROW_BY
};

static const char *const sql[Q__MAX] = {
/* Open uploads count with their whole length, not with what has arrived. */
[Q_USED] =
	"SELECT COALESCE(SUM(length), 0), COALESCE(SUM(fresh), 0) FROM upload"
	" WHERE person_id = :person AND created >= :from AND created < :until"
	" AND (state IN ('complete', 'done') OR (state = 'open'"
	" AND expires > :now))",
[Q_OWN] =
	"SELECT COALESCE(bytes, -1), COALESCE(items, -1) FROM upload_limit"
	" WHERE person_id = :person",
[Q_LIST] =
	"SELECT l.person_id, COALESCE(l.bytes, -1), COALESCE(l.items, -1),"
	" l.at, p.key, p.name, p.honorific, b.name FROM unit_above d"
	" JOIN person p ON p.unit_id = d.unit_id"
	" JOIN upload_limit l ON l.person_id = p.id"
	" JOIN person b ON b.id = l.by_id WHERE d.above_id = :school ORDER BY p.id LIMIT :limit",
[Q_PUT] =
	"INSERT INTO upload_limit (person_id, bytes, items, by_id, at)"
	" VALUES (:person, :bytes, :items, :by, :now)"
	" ON CONFLICT (person_id) DO UPDATE SET bytes = excluded.bytes,"
	" items = excluded.items, by_id = excluded.by_id, at = excluded.at",
[Q_SCHOOL] =
	"SELECT school_id FROM person WHERE id = :person",
[Q_DROP] =
	"DELETE FROM upload_limit WHERE person_id = :person",
};

const struct sql_table uplimit_sql = { "uplimit", sql, Q__MAX };

/*
 * The settings of the person's school, or what the person's own row says instead; -1 (NULL) in that
 * row leaves the setting in force.
 */
static int
uplimit_limits(struct db *db, int64_t person, struct uplimit *l, struct err *e)
{
	int64_t school = 0;
	struct db_rows *r;
	int rc;

	if (db_number(db, &uplimit_sql, Q_SCHOOL, ARGS(I(":person", person)),
	    &school, e) < 0)
		return (-1);
	l->bytes = setting_of(db, school, SET_MONTH_BYTES);
	l->items = setting_of(db, school, SET_MONTH_ITEMS);
	l->own = 0;
	r = db_query(db, &uplimit_sql, Q_OWN, ARGS(I(":person", person)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		l->own = 1;
		if (db_int(r, OWN_BYTES) >= 0)
			l->bytes = db_int(r, OWN_BYTES);
		if (db_int(r, OWN_ITEMS) >= 0)
			l->items = db_int(r, OWN_ITEMS);
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/*
 * A month is the school's: it begins at midnight of the school's zone.  Rows of
 * uploads are the memory, so they are kept longer than a month (docs/month.md).
 */
int
uplimit_of(struct db *db, int64_t person, struct uplimit *l, struct err *e)
{
	int64_t now = clock_now();
	struct civil c = clock_civil(now);
	struct db_rows *r;
	int rc;

	if (uplimit_limits(db, person, l, e) != 0)
		return (-1);
	r = db_query(db, &uplimit_sql, Q_USED, ARGS(I(":person", person),
	    I(":from", clock_utc(c.year, c.month, 1)), I(":until",
	    clock_utc(c.year + c.month / 12, c.month % 12 + 1, 1)),
	    I(":now", now)), e);
	if (r == NULL)
		return (-1);
	l->bytes_used = l->items_used = 0;
	if ((rc = db_next(r)) == 1) {
		l->bytes_used = db_int(r, USED_BYTES);
		l->items_used = db_int(r, USED_ITEMS);
	}
	db_end(r);
	l->bytes_left = l->bytes > l->bytes_used ? l->bytes - l->bytes_used :
	    0;
	l->items_left = l->items > l->items_used ? l->items - l->items_used :
	    0;
	return (rc < 0 ? -1 : 0);
}

/*
 * Asked in the transaction that makes the upload's row, so two uploads at once
 * cannot both take the last byte.
 */
int
uplimit_check(struct db *db, int64_t person, int fresh, int64_t length,
    struct err *e)
{
	struct uplimit l;

	if (uplimit_of(db, person, &l, e) != 0)
		return (-1);
	if (length > l.bytes_left)
		return (err_set(e, ERR_REJECT, "UPLOAD-MONTH-BYTES",
		    "%lld of %lld left, %lld asked", (long long)l.bytes_left,
		    (long long)l.bytes, (long long)length));
	if (fresh && l.items_left < 1)
		return (err_set(e, ERR_REJECT, "UPLOAD-MONTH-ITEMS",
		    "all %lld are used", (long long)l.items));
	return (0);
}

/* Persons whose unit is the school or lies below it. */
int
uplimit_list(struct db *db, struct arena *a, int64_t school,
    struct uplimit_row **out, struct err *e)
{
	struct uplimit_row *o;
	struct db_rows *r;
	int n = 0, rc;

	*out = arena_alloc(a, ROWS * sizeof(**out));
	r = db_query(db, &uplimit_sql, Q_LIST, ARGS(I(":school", school),
	    I(":limit", ROWS)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < ROWS) {
		o = &(*out)[n++];
		o->person_id = db_int(r, ROW_PERSON);
		o->bytes = db_int(r, ROW_BYTES);
		o->items = db_int(r, ROW_ITEMS);
		o->at = db_int(r, ROW_AT);
		o->key = db_copy(a, r, ROW_KEY);
		o->name = db_copy(a, r, ROW_NAME);
		o->honorific = db_copy(a, r, ROW_HONORIFIC);
		o->by = db_copy(a, r, ROW_BY);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/*
 * Whether ${by} may was asked before, by the page.  What was uploaded already
 * stays, also when the new limit is lower.
 */
int
uplimit_put(struct db *db, int64_t by, int64_t person, int64_t bytes,
    int64_t items, struct err *e)
{
	int rc;

	if (bytes != -1 && (bytes < LEAST || bytes > UPLIMIT_BYTES))
		return (err_field(e, "UPLIMIT-BYTES", "bytes", "%lld",
		    (long long)bytes));
	if (items != -1 && (items < 0 || items > UPLIMIT_ITEMS))
		return (err_field(e, "UPLIMIT-ITEMS", "items", "%lld",
		    (long long)items));
	if (bytes == -1 && items == -1)
		rc = db_run(db, &uplimit_sql, Q_DROP, ARGS(I(":person",
		    person)), e);
	else
		rc = db_run(db, &uplimit_sql, Q_PUT, ARGS(I(":person", person),
		    { .name = ":bytes", .type = bytes >= 0 ? 'i' : 'n',
		    .i = bytes }, { .name = ":items", .type = items >= 0 ?
		    'i' : 'n', .i = items }, I(":by", by), I(":now",
		    clock_now())), e);
	if (rc != 0)
		return (-1);
	return (audit_add(db, by, "limit-upload", "person", person, NULL, e));
}
