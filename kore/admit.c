/*
 * Before a body comes in: whose is it, may it, and is there room?  Room is
 * promised here with its whole length, in memory by worker, address and person,
 * on the disk by one figure for all workers, so that bodies which are each small
 * enough cannot be too much together (docs/guard.md).
 */
#include <string.h>

#include "people/people.h"
#include "store/objects.h"
#include "store/settings.h"
#include "store/shm.h"
#include "util/arena.h"
#include "web/dispatch.h"
#include "web/policy.h"
#include "web/route.h"
#include "words/messages.h"

#include "kore/conn.h"

#define SMALL	(8 * 1024)	/* bodies up to here ask nobody: connections bound them */
#define SPARE	((int64_t)32 << 20)	/* bytes of the disk that bodies leave alone in any case */
#define PART	8		/* of the free disk one person may fill in this worker */
#define COPIES	2		/* of a spooled body: the spool file and what it becomes */

static size_t	memory[2];	/* promised in this worker: strangers', known people's */
static int64_t	disk;		/* promised by this worker and not yet written */

/*
 * The head as an exchange, in an arena of its own.  head_check has judged it:
 * every line is "name:value".
 */
static void
admit_exchange(struct conn *k, struct arena *a, struct exchange *ex)
{
	struct header *list = arena_alloc(a, HEAD_FIELDS_MAX * sizeof(*list));
	char *line, *end, *p;
	int n = 0;

	exchange_init(ex, a);
	line = arena_strndup(a, k->c->rnb->buf, k->head.len);
	ex->method = k->head.method;
	ex->host = k->head.host;
	ex->headers = list;
	end = strstr(line, "\r\n");
	*end = '\0';
	ex->path = strchr(line, ' ') + 1;
	line[strcspn(line, " ")] = '\0';
	p = strchr(ex->path, ' ');
	*p = '\0';
	if ((p = strchr(ex->path, '?')) != NULL) {
		*p = '\0';
		ex->query = p + 1;
	}
	for (line = end + 2; n < HEAD_FIELDS_MAX &&
	    (end = strstr(line, "\r\n")) != NULL && end > line;
	    line = end + 2) {
		*end = '\0';
		p = strchr(line, ':');
		*p++ = '\0';
		list[n].name = line;
		list[n++].value = p + strspn(p, " ");
	}
	ex->nheaders = n;
	front_apply(k, ex);
	share_peer(k, ex->peer);
}

int
admit_known(struct conn *k)
{
	struct arena *a = arena_new();
	struct err e = { 0 };
	struct exchange ex;

	admit_exchange(k, a, &ex);
	ex.app = &app;
	ex.db = app.read;
	if (policy_who(&ex, &e) != 0)
		log_err(&e);
	else if (ex.viewer != NULL)
		share_who(k, ex.viewer->id);
	exchange_free(&ex);
	arena_free(a);
	return (k->who != 0);
}

/*
 * Session and anti-forgery header of a body that is not small; up to
 * HEAD_BODY_FREE a stranger's may come, and is only counted as one.
 */
static int
admit_asks(struct conn *k)
{
	struct arena *a = arena_new();
	struct err e = { 0 };
	struct exchange ex;
	int64_t who;
	int rc;

	admit_exchange(k, a, &ex);
	rc = dispatch_admit(&app, &ex, &who, &e);
	share_who(k, who);
	if (k->head.body <= HEAD_BODY_FREE)
		rc = 0;
	if (rc != 0) {
		log_err(&e);
		/* A lesson's sender reads the code, whatever it says to accept. */
		if (ex.route != NULL && ex.route->face == FACE_JSON)
			k->head.json = 1;
		refuse(k, message_find(e.code)->status, e.code);
	}
	exchange_free(&ex);
	arena_free(a);
	return (rc);
}

/*
 * Room on the disk for ${body} bytes and their copy: NULL, or the code of the
 * refusal.  First promised, then compared: two workers at the same moment see
 * each other's promise, and at worst both refuse.  Of what is free nobody gets
 * more than a part, so that one person's many bodies do not close it for others;
 * the first body always may.
 */
static const char *
admit_disk(struct conn *k, size_t body)
{
	int64_t want = (int64_t)body * COPIES;
	int64_t keep = setting_int(app.read, SET_DISK_RESERVE) / 4;
	int64_t left = objects_free_bytes(app.data);

	if (keep < SPARE)
		keep = SPARE;
	if (share_hold(k, 0, body) != 0 || (left >= 0 && share_disk(k) > body &&
	    (int64_t)share_disk(k) * COPIES > (left - keep) / PART)) {
		share_release(k);
		return ("SERVER-BUSY");
	}
	disk += want;
	shm_promise(app.shm, worker->id, disk);
	if (left >= 0 && left < shm_promised(app.shm) + keep) {
		disk -= want;
		shm_promise(app.shm, worker->id, disk);
		share_release(k);
		return ("STORE-FULL");
	}
	k->disk = want;
	return (NULL);
}

/* Room in memory for ${body} bytes; a stranger's slow one may have to go. */
static int
admit_memory(struct conn *k, size_t body)
{
	int known = k->who != 0, all;

	for (;;) {
		all = memory[known] + body > limits.memory_all[known];
		if (!all && share_hold(k, body, 0) == 0)
			break;
		if (known || !share_end_body(all ? NULL : k,
		    (int64_t)kore_time_ms()))
			return (-1);
	}
	memory[known] += body;
	k->memory_of = known;
	return (0);
}

int
admit_body(struct conn *k)
{
	size_t body = k->head.body;
	const char *code = NULL;

	if (body <= SMALL)
		return (0);
	if (admit_asks(k) != 0)
		return (-1);
	if (body > http_body_disk_offload)
		code = admit_disk(k, body);
	else if (admit_memory(k, body) != 0)
		code = "SERVER-BUSY";
	if (code == NULL)
		return (0);
	refuse(k, message_find(code)->status, code);
	return (-1);
}

void
admit_got(struct conn *k, size_t n)
{
	int64_t part = (int64_t)n < k->disk ? (int64_t)n : k->disk;

	k->got += n;
	if (part == 0)
		return;
	k->disk -= part;
	disk -= part;
	shm_promise(app.shm, worker->id, disk);
}

void
admit_done(struct conn *k)
{
	memory[k->memory_of] -= k->memory;
	share_release(k);
	if (k->disk == 0)
		return;
	disk -= k->disk;
	k->disk = 0;
	shm_promise(app.shm, worker->id, disk);
}
