/* Attempts: found, made, and who may look at one. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"

#include "runtime/month_activity.h"
#include "store/settings.h"
#include "runtime/runtime.h"
#include "runtime/runtime_sql.h"

#define LABEL_BYTES	20	/* 160 bits: 32 letters, a whole DNS label */

/* The attempt of the first row of ${r}, which is ended: 1, 0 no row, -1. */
static int
read_attempt(struct arena *a, struct db_rows *r, struct attempt **out)
{
	struct attempt *t;
	int rc;

	*out = NULL;
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) != 1) {
		db_end(r);
		return (rc);
	}
	*out = t = arena_alloc(a, sizeof(*t));
	t->id = db_int(r, ATTEMPT_ID);
	t->person_id = db_int(r, ATTEMPT_PERSON);
	t->item_id = db_int(r, ATTEMPT_ITEM);
	t->version_id = db_int(r, ATTEMPT_VERSION);
	t->package_id = db_int(r, ATTEMPT_PACKAGE);
	t->key = db_copy(a, r, ATTEMPT_KEY);
	t->label = db_copy(a, r, ATTEMPT_LABEL);
	t->hash = db_copy(a, r, ATTEMPT_HASH);
	t->mode = db_copy(a, r, ATTEMPT_MODE);
	t->format = db_copy(a, r, ATTEMPT_FORMAT);
	t->media = db_copy(a, r, ATTEMPT_MEDIA);
	t->revoked = db_int(r, ATTEMPT_OVER) != 0;
	t->done = (int)db_int(r, ATTEMPT_DONE);
	t->nparts = (int)db_int(r, ATTEMPT_NPARTS);
	t->parts_done = (int)db_int(r, ATTEMPT_PARTS_DONE);
	t->started = db_int(r, ATTEMPT_STARTED);
	t->last = db_int(r, ATTEMPT_LAST);
	t->visits = db_int(r, ATTEMPT_VISITS);
	t->rule = db_copy(a, r, ATTEMPT_RULE);
	t->tries = (int)db_int(r, ATTEMPT_TRIES);
	t->counted = (int)db_int(r, ATTEMPT_COUNTED);
	db_end(r);
	return (1);
}

/*
 * Whether the viewer may look at it is runtime_may_see, whether it may be
 * played runtime_may_play.
 */
int
runtime_find(struct db *db, struct arena *a, const char *key,
    struct attempt **out, struct err *e)
{
	return (read_attempt(a, db_query(db, &runtime_sql, RT_FIND_KEY,
	    ARGS(T(":key", key)), e), out));
}

/*
 * For the content host, where the label in the host name is all that is known.
 * The attempt's origin follows from its key and data/secret, so nobody guesses
 * it.
 */
int
runtime_by_label(struct db *db, struct arena *a, const char *label,
    struct attempt **out, struct err *e)
{
	return (read_attempt(a, db_query(db, &runtime_sql, RT_FIND_LABEL,
	    ARGS(T(":label", label)), e), out));
}

/*
 * The version to play: what pupils see, or for a preview the newest.  Leaves
 * its package, when our player can start it, in ${package}.
 */
static int
pick_version(struct db *db, const struct item *it, int preview,
    int64_t *version, int64_t *package, struct err *e)
{
	*version = preview ? it->version_id : 0;
	if (!preview && db_number(db, &runtime_sql, RT_LIVE_VERSION,
	    ARGS(I(":item", it->id)), version, e) < 0)
		return (-1);
	if (*version <= 0)
		return (err_set(e, ERR_REJECT, "ITEM-NOT-LIVE", "item %lld",
		    (long long)it->id));
	*package = 0;
	if (db_number(db, &runtime_sql, RT_PLAYABLE, ARGS(I(":version",
	    *version)), package, e) < 0)
		return (-1);
	if (*package <= 0)
		return (err_set(e, ERR_REJECT, "ITEM-NOT-PLAYABLE",
		    "version %lld", (long long)*version));
	return (0);
}

/* Parts that start something; a contents list of headings alone is not played. */
static int
count_parts(struct db *db, int64_t package, int64_t *n, struct err *e)
{
	*n = 0;
	if (db_number(db, &runtime_sql, RT_COUNT_ENTRIES, ARGS(I(":package",
	    package)), n, e) < 0)
		return (-1);
	if (*n <= 0)
		return (err_set(e, ERR_REJECT, "ITEM-NOT-PLAYABLE",
		    "package %lld", (long long)package));
	return (0);
}

/*
 * A second call gives the same attempt: one for each person, version and mode.
 * A preview counts in no month.  The label is an HMAC of the key, cut to
 * LABEL_BYTES.
 */
int
runtime_open(struct db *db, struct arena *a, const struct attempt_ask *ask,
    struct attempt **out, struct err *e)
{
	const struct viewer *v = ask->viewer;
	const struct item *it = ask->item;
	const char *mode = ask->mode;
	char key[CODE_KEY], label[64];
	uint8_t mac[CODE_SHA256];
	int64_t version = 0, package = 0, nparts = 0;
	int preview = strcmp(mode, "preview") == 0, rc;

	if (pick_version(db, it, preview, &version, &package, e) != 0)
		return (-1);
	rc = read_attempt(a, db_query(db, &runtime_sql, RT_FIND_OWN,
	    ARGS(I(":person", v->id), I(":version", version),
	    T(":mode", mode)), e), out);
	if (rc == 0 && !preview)
		rc = read_attempt(a, db_query(db, &runtime_sql, RT_FIND_OPEN,
		    ARGS(I(":person", v->id), I(":item", it->id),
		    I(":version", version)), e), out);
	if (rc < 0)
		return (-1);
	if (*out != NULL && (*out)->revoked)
		return (err_set(e, ERR_REJECT, "ATTEMPT-REVOKED", "%s",
		    (*out)->key));
	if (*out != NULL && runtime_touch(db, (*out)->id, 0, e) != 0)
		return (-1);
	if (*out != NULL)
		return (preview ? 0 : month_activity_begin(db, v->id, it->id,
		    clock_now(), e));
	if (count_parts(db, package, &nparts, e) != 0)
		return (-1);
	code_key(key);
	code_hmac(ask->secret, key, strlen(key), mac);
	code_base32(mac, LABEL_BYTES, label);
	if (db_run(db, &runtime_sql, RT_ADD, ARGS(T(":key", key),
	    T(":label", label), I(":person", v->id), I(":item", it->id),
	    I(":version", version), T(":mode", mode), I(":nparts", nparts),
	    I(":now", clock_now())), e) != 0 || (!preview &&
	    month_activity_begin(db, v->id, it->id, clock_now(), e) != 0))
		return (-1);
	if ((rc = runtime_find(db, a, key, out, e)) == 0)
		return (err_set(e, ERR_FAIL, "DB-FAILED",
		    "attempt %s is not there", key));
	return (rc < 0 ? -1 : 0);
}

/*
 * Asked for the content host, which keeps the answer until access changes
 * somewhere (attempt_cache.c).  So a right that ended or a withdrawn item stops
 * a running lesson as well.
 */
int
runtime_may_play(struct db *db, struct arena *a, const struct attempt *t,
    struct err *e)
{
	int preview = strcmp(t->mode, "preview") == 0;
	struct scope s = { 0 };
	struct viewer *v;
	struct item *it;
	int rc;

	if ((rc = people_viewer(db, a, t->person_id, &v, e)) == 1)
		rc = preview ? library_item_by_id(db, a, t->item_id, &it, e) :
		    library_item_live(db, a, t->item_id, &it, e);
	if (rc != 1)
		return (rc);
	library_scope(it, &s);
	return (people_may(db, v, preview ? MAY_SEE_ITEM : MAY_STUDY_ITEM, &s,
	    e));
}

int
runtime_touch(struct db *db, int64_t id, int64_t old, struct err *e)
{
	int64_t now = clock_now();

	return (db_run(db, &runtime_sql, RT_TOUCH, ARGS(I(":attempt", id),
	    I(":now", now), I(":before", now - old)), e));
}

/*
 * The content host reads no cookie, so a session cannot be asked of the
 * request; the person's sessions are looked at instead.  A lesson that is
 * played for hours sends saves, which are signs of life, while the session
 * itself is idle.
 */
int
runtime_is_open(struct db *db, const struct attempt *t, struct err *e)
{
	int64_t now = clock_now(), one = 0;
	int64_t life = strcmp(t->mode, "preview") == 0 ? RUNTIME_PREVIEW :
	    RUNTIME_OPEN;

	if (t->last <= now - life)
		return (0);
	return (db_number(db, &runtime_sql, RT_WITNESS, ARGS(I(":person",
	    t->person_id), I(":now", now), I(":last", t->last), I(":idle",
	    now - setting_int(db, SET_SESSION_IDLE))), &one, e));
}

/*
 * A preview is its owner's alone.  Of a pupil in several classes one class
 * whose results the viewer may see is enough.
 */
int
runtime_may_see(struct db *db, const struct viewer *v,
    const struct attempt *t, struct err *e)
{
	int64_t classes[64];
	struct scope s = { 0 };
	struct db_rows *r;
	int i, n = 0, rc = 0;

	if (v == NULL)
		return (0);
	if (v->id == t->person_id)
		return (1);
	if (strcmp(t->mode, "normal") != 0)
		return (0);
	r = db_query(db, &runtime_sql, RT_CLASSES_OF,
	    ARGS(I(":person", t->person_id), I(":started", t->started)), e);
	if (r == NULL)
		return (-1);
	while (n < 64 && (rc = db_next(r)) == 1)
		classes[n++] = db_int(r, 0);
	db_end(r);
	if (rc < 0)
		return (-1);
	for (rc = 0, i = 0; rc == 0 && i < n; i++) {
		s.class_id = classes[i];
		s.unit_id = v->school_id;
		rc = people_may(db, v, MAY_SEE_RESULTS, &s, e);
	}
	return (rc);
}
