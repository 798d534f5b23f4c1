/*
 * PATCH: prepare writes the bytes, handle moves the row's offset.  Between the
 * two the partial file stays locked, so nobody writes other bytes below a digest
 * that is about to be stored.  A crash in between is harmless: bytes behind
 * the row's offset count for nothing and are overwritten.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/files.h"
#include "util/text.h"

#include "store/jobs.h"
#include "store/objects.h"
#include "store/settings.h"
#include "store/shm.h"
#include "audit/audit.h"
#include "packages/upload.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/app.h"
#include "words/messages.h"
#include "pages/upload/pg_chunk.h"

#define PIECE	(256u * 1024)

/* One PATCH from prepare to the end of its batch. */
struct chunk {
	struct shm		*shm;
	struct upload		 up;
	struct code_state	 sha;	/* over the bytes up to ${to} */
	int64_t			 to;
	int			 fd;	/* locked partial file, -1 */
	int			 whole;	/* the runner has work once it is durable */
};

/*
 * A refusal as an answer and not as a failure, since tus clients want the
 * protocol's headers with it; with 412 also the versions we speak.
 */
int
tus_refuse(struct exchange *ex, const char *code)
{
	const struct message *m = message_find(code);

	exchange_set(ex, "tus-resumable", "1.0.0");
	if (m->status == 412)
		exchange_set(ex, "tus-version", "1.0.0");
	return (answer_text(ex, m->status, arena_printf(ex->arena, "%s: %s\n",
	    code, m->text)));
}

/* The date as HTTP writes it (RFC 9110, IMF-fixdate). */
void
tus_expires(struct exchange *ex, int64_t at)
{
	time_t t = (time_t)at;
	char date[40];
	struct tm tm;

	gmtime_r(&t, &tm);
	strftime(date, sizeof(date), "%a, %d %b %Y %H:%M:%S GMT", &tm);
	exchange_set(ex, "upload-expires", date);
}

/*
 * Asked before all else: another version of the protocol could mean other
 * things by the same headers.
 */
int
tus_version(struct exchange *ex)
{
	const char *v = exchange_header(ex, "tus-resumable");

	if (v != NULL && strcmp(v, "1.0.0") == 0)
		return (1);
	tus_refuse(ex, "UPLOAD-VERSION");
	return (0);
}

/*
 * Runs when the batch has ended for good (exchange.h): closing the descriptor
 * gives the lock back, and only then is the runner woken for a complete file.
 */
static void
chunk_release(void *arg, int durable)
{
	struct chunk *p = arg;

	if (p->fd != -1)
		close(p->fd);
	p->fd = -1;
	if (durable && p->whole)
		shm_wake(p->shm);
}

/* Refuse and give the lock back at once. */
static int
chunk_refuse(struct exchange *ex, const char *code)
{
	exchange_after(ex, 0);
	return (tus_refuse(ex, code));
}

/*
 * 409 with the offset that is stored: the client goes on from there, for
 * instance when the answer to its last PATCH was lost.
 */
static int
wrong_offset(struct exchange *ex, int64_t have)
{
	exchange_set(ex, "upload-offset", arena_printf(ex->arena, "%lld",
	    (long long)have));
	return (chunk_refuse(ex, "UPLOAD-OFFSET"));
}

/*
 * Compares the request with the row as it is now: 1 go on, 0 refused and
 * answered, -1.
 */
static int
chunk_look(struct exchange *ex, struct chunk *p, int64_t offset, struct err *e)
{
	int rc = upload_find(ex->db, ex->args[0], ex->viewer->id, &p->up, e);

	if (rc < 0)
		return (-1);
	if (rc == 0)
		return (chunk_refuse(ex, "NOT-FOUND"));
	if (strcmp(p->up.state, "expired") == 0 ||
	    strcmp(p->up.state, "cancelled") == 0)
		return (chunk_refuse(ex, "UPLOAD-GONE"));
	if (strcmp(p->up.state, "open") != 0 || offset != p->up.offset)
		return (wrong_offset(ex, p->up.offset));
	if ((uint64_t)ex->body_len > (uint64_t)(p->up.length - p->up.offset))
		return (chunk_refuse(ex, "UPLOAD-TOO-BIG"));
	p->to = p->up.offset + (int64_t)ex->body_len;
	return (1);
}

/*
 * Keeps a quarter of the disk's reserve free of upload bytes: the database
 * needs it for every answer that writes.  0 or -1.
 */
static int
chunk_room(struct exchange *ex, struct err *e)
{
	int64_t free_bytes = objects_free_bytes(ex->app->data);

	if (free_bytes >= 0 && free_bytes < (int64_t)ex->body_len +
	    setting_int(ex->db, SET_DISK_RESERVE) / 4)
		return (err_set(e, ERR_FAIL, "STORE-FULL", "%lld bytes free",
		    (long long)free_bytes));
	return (0);
}

/*
 * Open and lock the partial file: 1, 0 refused, -1.  It never waits: a second
 * PATCH at the same time is told UPLOAD-LOCKED.  A file shorter than the row
 * says was damaged outside of the program, so the upload is given up.
 */
static int
grab(struct exchange *ex, struct chunk *p, struct err *e)
{
	char path[700];

	if (chunk_room(ex, e) != 0)
		return (-1);
	upload_path(ex->app->data, p->up.key, path, sizeof(path));
	p->fd = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (p->fd == -1)
		return (files_fail(e, "open", path));
	if (flock(p->fd, LOCK_EX | LOCK_NB) != 0)
		return (errno == EWOULDBLOCK ? chunk_refuse(ex,
		    "UPLOAD-LOCKED") : files_fail(e, "lock", path));
	if (lseek(p->fd, 0, SEEK_END) < p->up.offset) {
		log_line("error", "UPLOAD-LOST", "%s is shorter than %lld",
		    path, (long long)p->up.offset);
		return (chunk_refuse(ex, "UPLOAD-GONE"));
	}
	return (1);
}

/*
 * The next piece of the body at ${at}, its length in ${n}: from memory, or
 * read into ${buf} when the body lies in a spool file.  0 or -1.
 */
static int
piece(struct exchange *ex, size_t at, void *buf, const uint8_t **out,
    size_t *n, struct err *e)
{
	ssize_t got;

	*n = ex->body_len - at < PIECE ? ex->body_len - at : PIECE;
	if (ex->body_fd == -1) {
		*out = ex->body + at;
		return (0);
	}
	do
		got = pread(ex->body_fd, buf, *n, (off_t)at);
	while (got == -1 && errno == EINTR);
	if (got <= 0)
		return (files_fail(e, "read", "body"));
	*out = buf;
	*n = (size_t)got;
	return (0);
}

/*
 * Writes the body behind the stored offset.  The running hash of the whole
 * file continues from the row; ${digest} (NULL: not asked for) gets the hash
 * of this body alone, for the client's checksum.  0 or -1.
 */
static int
write_body(struct exchange *ex, struct chunk *p, uint8_t digest[CODE_SHA256],
    struct err *e)
{
	struct code_state own;
	const uint8_t *from = NULL;
	void *buf = NULL;
	size_t at = 0, n;
	int rc = 0;

	if (ex->body_fd != -1 && (buf = malloc(PIECE)) == NULL)
		abort();
	code_state_init(&own);
	p->sha = p->up.sha;
	while (at < ex->body_len) {
		if (piece(ex, at, buf, &from, &n, e) != 0 || files_put(p->fd,
		    from, n, p->up.offset + (int64_t)at, e) != 0) {
			rc = -1;
			break;
		}
		code_state_add(&p->sha, from, n);
		if (digest != NULL)
			code_state_add(&own, from, n);
		at += n;
	}
	free(buf);
	if (digest != NULL)
		code_state_end(&own, digest);
	return (rc);
}

/* "sha256 <base64>" into ${want}: 1, 0 there is none, -1 not ours. */
static int
checksum(struct exchange *ex, uint8_t want[CODE_SHA256])
{
	const char *h = exchange_header(ex, "upload-checksum");
	uint8_t raw[CODE_SHA256 + 3];

	if (h == NULL)
		return (0);
	if (strncmp(h, "sha256 ", 7) != 0 || code_unb64(h + 7, strlen(h + 7),
	    raw, sizeof(raw)) != CODE_SHA256)
		return (-1);
	memcpy(want, raw, CODE_SHA256);
	return (1);
}

/*
 * Bytes and, for a new file, its name are fsynced before the answer moves the
 * offset: what the client is told to have sent survives a power cut.  Bytes
 * with a wrong checksum stay behind the offset and count for nothing.
 */
static int
chunk_store(struct exchange *ex, struct chunk *p, struct err *e)
{
	uint8_t want[CODE_SHA256], have[CODE_SHA256];
	char path[600];
	int check = checksum(ex, want);

	if (check == -1)
		return (chunk_refuse(ex, "UPLOAD-CHECKSUM-KIND"));
	if (write_body(ex, p, check ? have : NULL, e) != 0)
		return (-1);
	if (check && !code_same(want, have, sizeof(want)))
		return (chunk_refuse(ex, "UPLOAD-CHECKSUM"));
	if (files_sync(p->fd, p->up.key, e) != 0)
		return (-1);
	if (p->up.offset > 0)
		return (0);
	/* The first bytes: the file's name must last, too. */
	snprintf(path, sizeof(path), "%s/uploads", ex->app->data);
	return (files_sync_dir(path, e));
}

/*
 * May run twice when its batch is tried again: then the lock of the first run
 * is given back first.
 */
int
pg_chunk_prepare(struct exchange *ex, struct err *e)
{
	const char *type = exchange_header(ex, "content-type");
	const char *at = exchange_header(ex, "upload-offset");
	struct chunk *p;
	int64_t offset;
	int rc;

	if (!tus_version(ex))
		return (0);
	if (type == NULL ||
	    strcasecmp(type, "application/offset+octet-stream") != 0)
		return (tus_refuse(ex, "UPLOAD-TYPE"));
	if (at == NULL || text_int(at, 0, INT64_MAX, &offset) != 0)
		return (tus_refuse(ex, "UPLOAD-HEADER"));
	exchange_after(ex, 0);		/* of a run before this one */
	p = arena_alloc(ex->arena, sizeof(*p));
	p->fd = -1;
	p->shm = ex->app->shm;
	ex->after = chunk_release;
	ex->after_arg = ex->prepared = p;
	/*
	 * Look again once the lock is held: another request may have moved the
	 * row between the first look and the lock.
	 */
	if ((rc = chunk_look(ex, p, offset, e)) == 1 &&
	    (rc = grab(ex, p, e)) == 1 &&
	    (rc = chunk_look(ex, p, offset, e)) == 1)
		rc = chunk_store(ex, p, e);
	if (rc < 0)
		exchange_after(ex, 0);
	return (rc < 0 ? -1 : 0);
}

/*
 * The item it becomes: the one it was meant for, if that still takes a
 * version; else a new one, so that a long upload is never lost.
 */
static int
find_item(struct exchange *ex, const struct upload *up, int64_t *item,
    struct err *e)
{
	char key[CODE_KEY];
	struct item *it;
	int rc;

	if (up->item_id != 0) {
		if (library_item_by_id(ex->db, ex->arena, up->item_id, &it,
		    e) < 0)
			return (-1);
		if (it != NULL) {
			*item = it->id;
			rc = library_takes(ex->db, ex->viewer, it, e);
			if (rc != 0)
				return (rc < 0 ? -1 : 0);
		}
	}
	return (library_new(ex->db, ex->viewer->id, ex->viewer->school_id,
	    up->name, key, item, e));
}

/*
 * All bytes are there: the digest names the future object, and the runner gets
 * the job that files it, in the transaction that moves the offset.
 */
static int
chunk_complete(struct exchange *ex, struct chunk *p, struct err *e)
{
	struct code_state end = p->sha;
	uint8_t digest[CODE_SHA256];
	char hash[CODE_HASH_HEX];
	int64_t item = 0;

	code_state_end(&end, digest);
	code_hex(digest, sizeof(digest), hash);
	if (find_item(ex, &p->up, &item, e) != 0 ||
	    upload_complete(ex->db, p->up.id, item, hash, e) != 0 ||
	    jobs_add(ex->db, "finish", p->up.id, 0, e) != 0)
		return (-1);
	/* library_new has written the trail's row of a new item itself. */
	if (item == p->up.item_id && audit_add(ex->db, ex->viewer->id,
	    "replace", "item", item, NULL, e) != 0)
		return (-1);
	p->whole = 1;
	return (0);
}

/*
 * upload_advance moves the offset only from where prepare saw it; 0 means that
 * another request was faster.
 */
int
pg_chunk_handle(struct exchange *ex, struct err *e)
{
	struct chunk *p = ex->prepared;
	int rc;

	if ((rc = upload_advance(ex->db, &p->up, p->to, &p->sha, e)) < 0)
		return (-1);
	if (rc == 0)
		return (tus_refuse(ex, "UPLOAD-OFFSET"));
	if (p->to == p->up.length && chunk_complete(ex, p, e) != 0)
		return (-1);
	exchange_set(ex, "tus-resumable", "1.0.0");
	exchange_set(ex, "upload-offset", arena_printf(ex->arena, "%lld",
	    (long long)p->to));
	tus_expires(ex, p->up.expires);
	return (answer_empty(ex, 204));
}
