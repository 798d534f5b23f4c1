/* Rows of uploads (tus 1.0); their bytes lie in data/uploads/. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "store/settings.h"
#include "packages/uplimit.h"
#include "packages/upload.h"

#define ACTIVE	86400	/* seconds; an upload that got no byte for so long reserves no room */
#define RECENT	(30 * 86400)	/* seconds that the result of an upload is shown */

enum {
	Q_OPEN_COUNT, Q_PROMISED, Q_CREATE, Q_FIND, Q_BY_ID, Q_ADVANCE, Q_COMPLETE, Q_DONE,
	Q_CANCEL, Q_EXPIRE, Q_FORGET, Q_PENDING, Q_WANTED, Q_MINE, Q__MAX
};

/* Columns of Q_FIND and Q_BY_ID, and of Q_MINE. */
enum {
	UP_ID, UP_PERSON, UP_ITEM, UP_KEY, UP_NAME, UP_LENGTH, UP_OFFSET,
	UP_STATE, UP_EXPIRES, UP_SHA, UP_HASH
};
enum {
	MINE_KEY, MINE_NAME, MINE_OFFSET, MINE_LENGTH, MINE_EXPIRES, MINE_STATE,
	MINE_ITEM, MINE_TITLE, MINE_VERDICT, MINE_REASON, MINE_REMARKS,
	MINE_DONE, MINE_TOTAL, MINE_JOB, MINE_ITEM_STATE, MINE_NEWER,
	MINE_ASKS, MINE_PLAYABLE
};

static const char *const sql[Q__MAX] = {
[Q_OPEN_COUNT] =
	"SELECT COUNT(*) FROM upload WHERE person_id = :person"
	" AND state = 'open' AND expires > :now",
/*
 * What open uploads may still bring: those that got a part of late (:recent is
 * what "expires" then was), and fresh ones, which expire within a day.
 */
[Q_PROMISED] =
	"SELECT COALESCE(SUM(length - offset), 0) FROM upload"
	" WHERE person_id = :person AND state = 'open' AND expires > :now"
	" AND (offset = 0 OR expires > :recent)",
[Q_CREATE] =
	"INSERT INTO upload (key, person_id, item_id, name, length, sha, fresh,"
	" created, expires) VALUES (:key, :person, :item, :name, :length, :sha,"
	" CASE WHEN :item IS NULL THEN 1 ELSE 0 END, :now, :expires)"
	" RETURNING id",
[Q_FIND] =
	"SELECT id, person_id, item_id, key, name, length, offset, state,"
	" expires, sha, hash FROM upload WHERE key = :key"
	" AND person_id = :person",
[Q_BY_ID] =
	"SELECT id, person_id, item_id, key, name, length, offset, state,"
	" expires, sha, hash FROM upload WHERE id = :id",
/* No row when another request has moved the offset meanwhile. */
[Q_ADVANCE] =
	"UPDATE upload SET offset = :to, sha = :sha, expires = :expires"
	" WHERE id = :id AND offset = :from AND state = 'open'",
[Q_COMPLETE] =
	"UPDATE upload SET state = 'complete', item_id = :item, hash = :hash"
	" WHERE id = :id AND state = 'open' AND offset = length",
[Q_DONE] =
	"UPDATE upload SET state = 'done' WHERE id = :id",
[Q_CANCEL] =
	"UPDATE upload SET state = 'cancelled' WHERE id = :id"
	" AND state = 'open'",
[Q_EXPIRE] =
	"UPDATE upload SET state = 'expired' WHERE state = 'open'"
	" AND expires <= :now",
[Q_FORGET] =
	"DELETE FROM upload WHERE state IN ('cancelled', 'expired', 'done')"
	" AND created < :before",
[Q_PENDING] =
	"SELECT COALESCE(SUM(length - offset), 0) FROM upload"
	" WHERE state = 'open' AND expires > :now"
	" AND (offset = 0 OR expires > :recent)",
[Q_WANTED] =
	"SELECT 1 FROM upload WHERE key = :key"
	" AND state IN ('open', 'complete')",
/*
 * With what became of the file: version, package and the job that works on it.
 * Of an item with several files the last one, and nothing that was submitted.
 */
[Q_MINE] =
	"SELECT u.key, u.name, u.offset, u.length, u.expires, u.state,"
	" i.key, i.title, p.verdict, p.reason,"
	" (SELECT COUNT(DISTINCT f.code) FROM finding f"
	"  WHERE f.package_id = p.id"
	"  AND f.severity <> 'info'),"
	" j.done, j.total, j.state, i.state, i.live_id IS NOT NULL,"
	" p.asks, p.playable"
	" FROM upload u"
	" LEFT JOIN item i ON i.id = u.item_id"
	" LEFT JOIN version v ON v.id = (SELECT MAX(w.id) FROM version w"
	"  WHERE w.item_id = u.item_id AND w.hash = u.hash)"
	" LEFT JOIN package p ON p.id = v.package_id"
	" LEFT JOIN job j ON (u.state = 'complete' AND j.kind = 'finish'"
	"  AND j.ref = u.id) OR (u.state = 'done' AND j.kind = 'check'"
	"  AND j.ref = v.id)"
	" WHERE u.person_id = :person AND u.created > :since AND"
	" ((u.state = 'open' AND u.expires > :now) OR u.state = 'complete' OR"
	" (u.state = 'done' AND i.state IN ('checking', 'draft', 'refused',"
	" 'returned') AND NOT EXISTS (SELECT 1 FROM upload n"
	"  WHERE n.person_id = :person AND n.state IN ('complete', 'done')"
	"  AND n.item_id = u.item_id AND n.id > u.id)))"
	" ORDER BY u.id DESC LIMIT :limit",
};

const struct sql_table upload_sql = { "upload", sql, Q__MAX };

/*
 * Named by our key alone; nothing that a browser said is ever part of a path.
 */
void
upload_path(const char *data, const char *key, char *out, size_t size)
{
	snprintf(out, size, "%s/uploads/%s.part", data, key);
}

/*
 * Browsers of old send a whole path, of Windows too: the part behind the last
 * slash of either kind is the name.
 */
const char *
upload_name(struct arena *a, const char *said)
{
	const char *p, *base = said;
	char *clean;
	size_t n;

	for (p = said; *p != '\0'; p++)
		if (*p == '/' || *p == '\\')
			base = p + 1;
	if ((clean = text_clean(a, base)) == NULL)
		return (NULL);
	if ((n = strlen(clean)) >= UPLOAD_NAME) {
		/* Cut between two code points, never inside one. */
		n = UPLOAD_NAME - 1;
		while (n > 0 && ((unsigned char)clean[n] & 0xc0) == 0x80)
			n--;
		clean[n] = '\0';
	}
	return (clean);
}

/* Of an upload whose last part came a day ago: behind this its promise holds. */
static int64_t
upload_recent(struct db *db)
{
	return (clock_due() + setting_int(db, SET_UPLOAD_EXPIRY) - ACTIVE);
}

/*
 * A promise takes room from everybody before a byte has come, so each person's
 * are bounded.  One file alone is always allowed, whatever its size.
 */
static int
promise(struct db *db, int64_t person, int64_t length, struct err *e)
{
	int64_t n = 0;

	if (db_number(db, &upload_sql, Q_PROMISED, ARGS(I(":person", person),
	    I(":now", clock_due()), I(":recent", upload_recent(db))), &n,
	    e) < 0)
		return (-1);
	if (n > 0 && n + length > setting_int(db, SET_UPLOAD_PROMISED))
		return (err_set(e, ERR_REJECT, "UPLOAD-PROMISED",
		    "%lld promised, %lld asked", (long long)n,
		    (long long)length));
	return (0);
}

/*
 * May the person begin this upload?  Each refusal has a code of its own,
 * because each has another remedy.
 */
static int
allowed(struct db *db, int64_t person, int64_t item, int64_t length,
    struct err *e)
{
	int64_t n = 0;

	if (length <= 0)
		return (err_set(e, ERR_REJECT, "UPLOAD-EMPTY", "no bytes"));
	if (length > setting_int(db, SET_UPLOAD_MAX))
		return (err_set(e, ERR_REJECT, "UPLOAD-TOO-BIG", "%lld bytes",
		    (long long)length));
	if (db_number(db, &upload_sql, Q_OPEN_COUNT, ARGS(I(":person", person),
	    I(":now", clock_due())), &n, e) < 0)
		return (-1);
	if (n >= setting_int(db, SET_UPLOAD_OPEN))
		return (err_set(e, ERR_REJECT, "UPLOAD-TOO-MANY", "%lld open",
		    (long long)n));
	if (promise(db, person, length, e) != 0)
		return (-1);
	return (uplimit_check(db, person, item == 0, length, e));
}

/*
 * The row comes first, the partial file with the first bytes; until then there
 * is no file.  An upload that never gets a chunk ends after a day; each chunk
 * that arrives moves the day on which it expires.
 */
int
upload_create(struct db *db, int64_t person, int64_t item, const char *name,
    int64_t length, struct upload *up, struct err *e)
{
	int64_t now = clock_now(), keep = setting_int(db, SET_UPLOAD_EXPIRY);

	if (allowed(db, person, item, length, e) != 0)
		return (-1);
	memset(up, 0, sizeof(*up));
	code_key(up->key);
	code_state_init(&up->sha);
	snprintf(up->name, sizeof(up->name), "%s", name);
	snprintf(up->state, sizeof(up->state), "open");
	up->person_id = person;
	up->item_id = item;
	up->length = length;
	up->expires = now + (keep < ACTIVE ? keep : ACTIVE);
	return (db_number(db, &upload_sql, Q_CREATE, ARGS(T(":key", up->key),
	    I(":person", person), { .name = ":item",
	    .type = item != 0 ? 'i' : 'n', .i = item }, T(":name", up->name),
	    I(":length", length), B(":sha", up->sha.b, sizeof(up->sha.b)),
	    I(":now", now), I(":expires", up->expires)), &up->id, e) < 0 ?
	    -1 : 0);
}

/*
 * Takes over ${r}.  An open row whose time is over says "expired", although
 * upload_expire has not marked it yet.
 */
static int
upload_fill(struct db_rows *r, struct upload *up, struct err *e)
{
	const void *sha;
	size_t n;
	int rc;

	memset(up, 0, sizeof(*up));
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		up->id = db_int(r, UP_ID);
		up->person_id = db_int(r, UP_PERSON);
		up->item_id = db_int(r, UP_ITEM);
		snprintf(up->key, sizeof(up->key), "%s", db_text(r, UP_KEY));
		snprintf(up->name, sizeof(up->name), "%s", db_text(r, UP_NAME));
		up->length = db_int(r, UP_LENGTH);
		up->offset = db_int(r, UP_OFFSET);
		snprintf(up->state, sizeof(up->state), "%s", db_text(r,
		    UP_STATE));
		up->expires = db_int(r, UP_EXPIRES);
		sha = db_blob(r, UP_SHA, &n);
		if (sha == NULL || n != sizeof(up->sha.b))
			rc = err_set(e, ERR_FAIL, "DB-DAMAGED",
			    "upload %lld: digest state", (long long)up->id);
		else
			memcpy(up->sha.b, sha, n);
		snprintf(up->hash, sizeof(up->hash), "%s", db_text(r, UP_HASH));
	}
	db_end(r);
	if (rc == 1 && strcmp(up->state, "open") == 0 &&
	    up->expires <= clock_due())
		snprintf(up->state, sizeof(up->state), "expired");
	return (rc);
}

/*
 * Asks for the person, too: somebody else's upload is as unknown as one that
 * never was.
 */
int
upload_find(struct db *db, const char *key, int64_t person, struct upload *up,
    struct err *e)
{
	return (upload_fill(db_query(db, &upload_sql, Q_FIND, ARGS(T(":key",
	    key), I(":person", person)), e), up, e));
}

/* For the runner, which works for everybody. */
int
upload_by_id(struct db *db, int64_t id, struct upload *up, struct err *e)
{
	return (upload_fill(db_query(db, &upload_sql, Q_BY_ID, ARGS(I(":id",
	    id)), e), up, e));
}

/*
 * Only from the offset that the caller saw: of two requests that send the same
 * part one is told that it lost.
 */
int
upload_advance(struct db *db, const struct upload *up, int64_t to,
    const struct code_state *sha, struct err *e)
{
	if (db_run(db, &upload_sql, Q_ADVANCE, ARGS(I(":id", up->id),
	    I(":from", up->offset), I(":to", to),
	    B(":sha", sha->b, sizeof(sha->b)), I(":expires", clock_now() +
	    setting_int(db, SET_UPLOAD_EXPIRY))), e) != 0)
		return (-1);
	return (db_changes(db) == 1);
}

/*
 * Only an open one whose bytes have all arrived; the caller has just seen that,
 * so anything else is a fault of the program.  The finish job goes on from
 * here.
 */
int
upload_complete(struct db *db, int64_t id, int64_t item, const char *hash,
    struct err *e)
{
	if (db_run(db, &upload_sql, Q_COMPLETE, ARGS(I(":id", id),
	    I(":item", item), T(":hash", hash)), e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (err_set(e, ERR_FAIL, "DB-FAILED",
		    "upload %lld is not whole", (long long)id));
	return (0);
}

/*
 * The object stands and is a version; the row is kept for the upload page and
 * for the month's limits.
 */
int
upload_done(struct db *db, int64_t id, struct err *e)
{
	return (db_run(db, &upload_sql, Q_DONE, ARGS(I(":id", id)), e));
}

/*
 * Only an open one.  The partial file is removed by the sweep, which asks
 * upload_wanted.
 */
int
upload_cancel(struct db *db, int64_t id, struct err *e)
{
	if (db_run(db, &upload_sql, Q_CANCEL, ARGS(I(":id", id)), e) != 0)
		return (-1);
	return (db_changes(db) == 1);
}

int
upload_expire(struct db *db, int64_t now, struct err *e)
{
	return (db_run(db, &upload_sql, Q_EXPIRE, ARGS(I(":now", now)), e));
}

/* The caller's ${before} must keep what uplimit_of still counts. */
int
upload_forget(struct db *db, int64_t before, struct err *e)
{
	return (db_run(db, &upload_sql, Q_FORGET, ARGS(I(":before", before)),
	    e));
}

/* "expires" moves with every chunk, so it also says when the last byte came. */
int
upload_pending(struct db *db, int64_t *bytes, struct err *e)
{
	*bytes = 0;
	return (db_number(db, &upload_sql, Q_PENDING, ARGS(I(":now",
	    clock_due()), I(":recent", upload_recent(db))), bytes, e) < 0 ?
	    -1 : 0);
}

/*
 * Complete ones are wanted until the object stands: the partial file is all there
 * is of them.
 */
int
upload_wanted(struct db *db, const char *key, struct err *e)
{
	int64_t one;

	return (db_number(db, &upload_sql, Q_WANTED, ARGS(T(":key", key)),
	    &one, e));
}

/* The one word that the upload page shows for a row. */
static const char *
phase(struct db_rows *r)
{
	const char *state = db_text(r, MINE_STATE);
	const char *verdict = db_text(r, MINE_VERDICT);

	if (strcmp(state, "open") == 0)
		return ("open");
	if (db_int(r, MINE_ASKS) != 0)
		return ("asks");
	/* Only to take home; a paper of Word, which has no warning, is ready. */
	if (strcmp(verdict, "warnings") == 0 && db_int(r, MINE_PLAYABLE) == 0)
		return ("kept");
	if (*verdict != '\0')
		return (strcmp(verdict, "ready") == 0 ? "ready" :
		    strcmp(verdict, "warnings") == 0 ? "warnings" :
		    "refused");
	if (strcmp(db_text(r, MINE_JOB), "failed") == 0)
		return ("failed");
	return (strcmp(state, "complete") == 0 ? "finishing" : "checking");
}

/*
 * What the upload page shows and asks again every few seconds while something
 * is on its way.
 */
json_t *
upload_mine(struct db *db, int64_t person, int limit, struct err *e)
{
	json_t *list = json_array();
	struct db_rows *r;
	int rc;

	r = db_query(db, &upload_sql, Q_MINE, ARGS(I(":person", person),
	    I(":now", clock_due()), I(":since", clock_due() - RECENT),
	    I(":limit", limit)), e);
	if (r == NULL) {
		json_decref(list);
		return (NULL);
	}
	while ((rc = db_next(r)) == 1)
		json_array_append_new(list, json_pack(
		    "{s:s,s:s,s:I,s:I,s:I,s:s,s:s,s:s,s:s,s:s,s:I,s:I,s:I,"
		    "s:b,s:b}",
		    "key", db_text(r, MINE_KEY),
		    "name", db_text(r, MINE_NAME),
		    "offset", (json_int_t)db_int(r, MINE_OFFSET),
		    "length", (json_int_t)db_int(r, MINE_LENGTH),
		    "expires", (json_int_t)db_int(r, MINE_EXPIRES),
		    "state", phase(r), "item", db_text(r, MINE_ITEM),
		    "title", db_text(r, MINE_TITLE),
		    "verdict", db_text(r, MINE_VERDICT),
		    "reason", db_text(r, MINE_REASON),
		    "remarks", (json_int_t)db_int(r, MINE_REMARKS),
		    "done", (json_int_t)db_int(r, MINE_DONE),
		    "total", (json_int_t)db_int(r, MINE_TOTAL),
		    "returned", strcmp(db_text(r, MINE_ITEM_STATE),
		    "returned") == 0,
		    "newer", db_int(r, MINE_NEWER) != 0));
	db_end(r);
	if (rc < 0) {
		json_decref(list);
		return (NULL);
	}
	return (list);
}
