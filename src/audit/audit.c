/*
 * The audit: one row for each thing that somebody did, written in the same
 * transaction as the thing itself, each row chained to the one before by a
 * hash.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/clock.h"

#include "audit/audit.h"

#define SOON	300	/* seconds that two clocks may differ */

enum { ADD, HEAD, OPEN, BEFORE, CLOSE, WALK, HASH, LAST, SQL__MAX };

/* Columns of HEAD, OPEN and WALK, and of LAST. */
enum {
	ROW_ID, ROW_AT, ROW_PERSON, ROW_VERB, ROW_KIND, ROW_REF, ROW_NOTE,
	ROW_HASH
};
enum { LAST_AT, LAST_NOTE };

static const char *const sql[SQL__MAX] = {
	[ADD] = "INSERT INTO audit (id, at, person_id, verb, kind, ref, note,"
	    " hash) VALUES (:id, :at, :person, :verb, :kind, :ref, :note,"
	    " :hash)",
	[HEAD] = "SELECT id, at, person_id, verb, kind, ref, note,"
	    " hash FROM audit ORDER BY id DESC LIMIT 1",
	[OPEN] = "SELECT id, at, person_id, verb, kind, ref, note,"
	    " hash FROM audit WHERE hash IS NULL"
	    " ORDER BY id LIMIT 1",
	[BEFORE] = "SELECT hash FROM audit WHERE id < :id"
	    " ORDER BY id DESC LIMIT 1",
	[CLOSE] = "UPDATE audit SET hash = :hash WHERE id = :id",
	[WALK] = "SELECT id, at, person_id, verb, kind, ref, note,"
	    " hash FROM audit WHERE id > :after ORDER BY id",
	[HASH] = "SELECT hash FROM audit WHERE id = :id",
	[LAST] = "SELECT at, note FROM audit WHERE verb = :verb"
	    " AND at <= :soon ORDER BY at DESC LIMIT 1",
};

const struct sql_table audit_sql = { "audit", sql, SQL__MAX };

/* The fields of a row that its hash covers. */
struct row {
	int64_t		 id, at, person, ref;
	const char	*verb, *kind, *note;	/* note: NULL when there is none */
};

/*
 * The hash of a row: SHA-256 over one compact JSON array of the hash before and
 * all fields.  JSON marks where each field ends, so two different rows can
 * never give the same text.
 */
static int
audit_digest(const char *before, const struct row *r, char hash[CODE_HASH_HEX],
    struct err *e)
{
	uint8_t sum[CODE_SHA256];
	json_t *all;
	char *text;

	all = json_pack("[s,I,I,I,s,s,I,s?]", before, (json_int_t)r->id,
	    (json_int_t)r->at, (json_int_t)r->person, r->verb, r->kind,
	    (json_int_t)r->ref, r->note);
	if (all == NULL)
		return (err_set(e, ERR_FAIL, "AUDIT-TEXT",
		    "row %lld is not UTF-8", (long long)r->id));
	if ((text = json_dumps(all, JSON_COMPACT)) == NULL)
		abort();
	code_sha256(text, strlen(text), sum);
	code_hex(sum, sizeof(sum), hash);
	free(text);
	json_decref(all);
	return (0);
}

static void
row_of(struct db_rows *q, struct row *r)
{
	r->id = db_int(q, ROW_ID);
	r->at = db_int(q, ROW_AT);
	r->person = db_int(q, ROW_PERSON);
	r->verb = db_text(q, ROW_VERB);
	r->kind = db_text(q, ROW_KIND);
	r->ref = db_int(q, ROW_REF);
	r->note = db_null(q, ROW_NOTE) ? NULL : db_text(q, ROW_NOTE);
}

/*
 * ${h}->id 0: no rows.  A hash of "" belongs to a row that is not sealed yet.
 */
int
audit_head(struct db *db, struct audit_head *h, struct err *e)
{
	struct db_rows *q;
	int rc;

	memset(h, 0, sizeof(*h));
	if ((q = db_query(db, &audit_sql, HEAD, NOARGS, e)) == NULL)
		return (-1);
	if ((rc = db_next(q)) == 1) {
		h->id = db_int(q, ROW_ID);
		h->at = db_int(q, ROW_AT);
		snprintf(h->hash, sizeof(h->hash), "%s", db_text(q, ROW_HASH));
	}
	db_end(q);
	return (rc < 0 ? -1 : 0);
}

/* The first column of one row as text. */
static int
audit_text_of(struct db *db, int idx, int64_t id, char out[CODE_HASH_HEX],
    struct err *e)
{
	struct db_rows *q;
	int rc;

	out[0] = '\0';
	q = db_query(db, &audit_sql, idx, ARGS(I(":id", id)), e);
	if (q == NULL)
		return (-1);
	if ((rc = db_next(q)) == 1)
		snprintf(out, CODE_HASH_HEX, "%s", db_text(q, 0));
	db_end(q);
	return (rc < 0 ? -1 : 0);
}

/* For the anchors, which compare it with what they wrote down. */
int
audit_hash_of(struct db *db, int64_t id, char hash[CODE_HASH_HEX],
    struct err *e)
{
	return (audit_text_of(db, HASH, id, hash, e));
}

/*
 * Give the oldest row without a hash its hash: 1 one was sealed, 0 none is
 * left, -1.
 */
static int
seal_one(struct db *db, struct err *e)
{
	char before[CODE_HASH_HEX], hash[CODE_HASH_HEX];
	struct db_rows *q;
	struct row r;
	int rc;

	if ((q = db_query(db, &audit_sql, OPEN, NOARGS, e)) == NULL)
		return (-1);
	if ((rc = db_next(q)) == 1) {
		row_of(q, &r);
		if (audit_text_of(db, BEFORE, r.id, before, e) != 0 ||
		    audit_digest(before, &r, hash, e) != 0)
			rc = -1;
	}
	db_end(q);
	if (rc == 1 && db_run(db, &audit_sql, CLOSE, ARGS(T(":hash", hash),
	    I(":id", r.id)), e) != 0)
		rc = -1;
	return (rc);
}

/*
 * In the order of the rows, each on the hash of the one before; in the caller's
 * transaction, so half a chain is never seen.
 */
int
audit_seal(struct db *db, struct err *e)
{
	int rc;

	while ((rc = seal_one(db, e)) == 1)
		;
	return (rc);
}

/*
 * The id is counted here and not by the database, because the hash covers it.
 * Rows without a hash are sealed first: the chain has no gaps.
 */
static int
audit_put(struct db *db, struct row *r, struct err *e)
{
	char hash[CODE_HASH_HEX];
	struct audit_head head;

	if (audit_head(db, &head, e) != 0)
		return (-1);
	if (head.id > 0 && *head.hash == '\0' && (audit_seal(db, e) != 0 ||
	    audit_head(db, &head, e) != 0))
		return (-1);
	r->id = head.id + 1;
	if (audit_digest(head.hash, r, hash, e) != 0)
		return (-1);
	return (db_run(db, &audit_sql, ADD, ARGS(I(":id", r->id),
	    I(":at", r->at), I(":person", r->person), T(":verb", r->verb),
	    T(":kind", r->kind), I(":ref", r->ref), T(":note", r->note),
	    T(":hash", hash)), e));
}

int
audit_add(struct db *db, int64_t who, const char *verb, const char *kind,
    int64_t ref, const char *note, struct err *e)
{
	struct row r = { .at = clock_now(), .person = who, .ref = ref,
	    .verb = verb, .kind = kind, .note = note };

	return (audit_put(db, &r, e));
}

int
audit_add_late(struct db *db, int64_t at, const char *verb, const char *kind,
    const char *note, struct err *e)
{
	struct row r = { .at = at, .verb = verb, .kind = kind, .note = note };

	return (audit_put(db, &r, e));
}

/* Stops at the first row that does not fit: all later hashes depend on it. */
int
audit_walk(struct db *db, int64_t *broken, int64_t *count, struct err *e)
{
	char before[CODE_HASH_HEX] = "", hash[CODE_HASH_HEX];
	struct db_rows *q;
	struct row r;
	int rc;

	*broken = *count = 0;
	q = db_query(db, &audit_sql, WALK, ARGS(I(":after", INT64_MIN)), e);
	if (q == NULL)
		return (-1);
	while ((rc = db_next(q)) == 1) {
		row_of(q, &r);
		if (audit_digest(before, &r, hash, e) != 0 ||
		    strcmp(hash, db_text(q, ROW_HASH)) != 0) {
			*broken = r.id;
			break;
		}
		memcpy(before, hash, sizeof(before));
		++*count;
	}
	db_end(q);
	return (rc < 0 ? -1 : 0);
}

/* The newest row of ${verb} up to ${soon}: 1, 0 there is none, -1. */
static int
audit_last_until(struct db *db, const char *verb, int64_t soon, int64_t *at,
    char *note, size_t size, struct err *e)
{
	struct db_rows *q;
	int rc;

	*at = 0;
	*note = '\0';
	q = db_query(db, &audit_sql, LAST, ARGS(T(":verb", verb), I(":soon",
	    soon)), e);
	if (q == NULL)
		return (-1);
	if ((rc = db_next(q)) == 1) {
		*at = db_int(q, LAST_AT);
		snprintf(note, size, "%s", db_text(q, LAST_NOTE));
	}
	db_end(q);
	return (rc);
}

/*
 * For pages that say when a backup or a verify last ran.  Newest by time, not
 * by number; a row that a clock in the future wrote does not hide those after it.
 */
int
audit_last(struct db *db, const char *verb, int64_t *at, char *note,
    size_t size, struct err *e)
{
	int rc = audit_last_until(db, verb, clock_now() + SOON, at, note, size,
	    e);

	return (rc != 0 ? rc : audit_last_until(db, verb, INT64_MAX, at, note,
	    size, e));
}
