/*
 * Which attempt a content host stands for.  A lesson of 300 files asks for the
 * same row 300 times: the answer is kept in memory until access changes
 * anywhere (the generation of store/shm.h).  The generation changes
 * after the new row is durable, so who reads between both reads once more.  It
 * is read again after FRESH_MS all the same: rights end by the clock, and the
 * command line, which may change access as well, changes no generation.
 */
#include <string.h>

#include "util/clock.h"
#include "store/shm.h"
#include "parse/formats.h"
#include "runtime/runtime.h"
#include "web/app.h"
#include "web/content.h"

#define SLOTS	1024	/* a label that meets another's slot replaces it */
#define FRESH_MS	3000

static struct cached_attempt	 memory[SLOTS];

/* Labels are random letters already, so a simple hash spreads them well. */
static struct cached_attempt *
slot(const char *label)
{
	unsigned h = 5381;

	for (; *label != '\0'; label++)
		h = h * 33 + (unsigned char)*label;
	return (&memory[h % SLOTS]);
}

/* A text into a field of fixed size, cut rather than overrun. */
static void
attempt_cache_put(char *to, size_t size, const char *from)
{
	size_t n = strnlen(from, size - 1);

	memcpy(to, from, n);
	to[n] = '\0';
}

/*
 * The row itself, and whether its person may still play: the one place where
 * delivery decides about access.
 */
static int
attempt_cache_read(struct exchange *ex, struct cached_attempt *l, struct err *e)
{
	struct attempt *t;
	int rc;

	if ((rc = runtime_by_label(ex->db, ex->arena, ex->label, &t, e)) < 0)
		return (-1);
	if (rc == 0)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "label"));
	attempt_cache_put(l->label, sizeof(l->label), t->label);
	l->attempt_id = t->id;
	l->package_id = t->package_id;
	attempt_cache_put(l->hash, sizeof(l->hash), t->hash);
	l->indexed = format_find(t->format)->indexed;
	attempt_cache_put(l->mode, sizeof(l->mode), t->mode);
	attempt_cache_put(l->media, sizeof(l->media), t->media);
	/*
	 * Who has left the class, the grade or the school may not go on with
	 * the lesson.
	 */
	rc = t->revoked ? 0 : runtime_may_play(ex->db, ex->arena, t, e);
	l->revoked = rc != 1;
	if (rc == 1) {
		rc = runtime_is_open(ex->db, t, e);
		l->open = rc == 1;
	}
	return (rc < 0 ? -1 : 0);
}

/*
 * Without shared memory (tests) nothing is remembered. A revoked attempt is
 * remembered as such, so a lesson that goes on asking costs no reading.
 */
int
attempt_cache_get(struct exchange *ex, struct cached_attempt *out, struct err *e)
{
	struct shm *shm = ex->app->shm;
	uint64_t now = shm != NULL ? shm_generation(shm) : 0;
	struct cached_attempt *l = slot(ex->label);

	memset(out, 0, sizeof(*out));
	if (strlen(ex->label) == 0 || strlen(ex->label) >= sizeof(l->label))
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "label"));
	if (shm != NULL && l->generation == now &&
	    clock_ms() - l->read_ms < FRESH_MS &&
	    strcmp(l->label, ex->label) == 0)
		*out = *l;
	else {
		if (attempt_cache_read(ex, out, e) != 0)
			return (-1);
		out->generation = now;
		out->read_ms = clock_ms();
		/* One that is closed may be opened in a moment. */
		if (shm != NULL && (out->open || out->revoked))
			*l = *out;
	}
	if (out->revoked)
		return (err_set(e, ERR_REJECT, "ATTEMPT-REVOKED", "%lld",
		    (long long)out->attempt_id));
	return (0);
}

/*
 * The name of a host is no secret for long: it stands in the line of whoever
 * resolves it.  So what it opens ends with the attempt.  Saves are taken all
 * the same (their token is the right to them): a pupil who has signed out loses
 * nothing of what the device still holds.
 */
int
attempt_cache_open(struct exchange *ex, struct cached_attempt *out,
    struct err *e)
{
	if (attempt_cache_get(ex, out, e) != 0)
		return (-1);
	return (out->open ? 0 : err_set(e, ERR_REJECT, "ATTEMPT-CLOSED",
	    "%lld", (long long)out->attempt_id));
}
