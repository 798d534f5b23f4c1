#ifndef HOCLIEU_UPLOAD_H
#define HOCLIEU_UPLOAD_H
/*
 * Uploads in chunks (tus 1.0, docs/architecture.md): rows, and the bytes that have
 * come so far in a partial file, data/uploads/<key>.part; src/pages/upload/pg_files.c
 * speaks the protocol.  The row decides: bytes of the partial file behind the row's
 * offset do not count.
 */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"
#include "util/err.h"

#define UPLOAD_NAME	512	/* bytes of a file name with the NUL */

extern const struct sql_table upload_sql;

/* A file on its way, from the first request until it is an object. */
struct upload {
	int64_t		 id, person_id, item_id;	/* item: 0 until complete */
	char		 key[CODE_KEY];
	char		 name[UPLOAD_NAME];	/* as the browser said, cleaned */
	int64_t		 length, offset;
	char		 state[12];	/* open complete done cancelled expired */
	int64_t		 expires;
	struct code_state sha;
	char		 hash[CODE_HASH_HEX];	/* once complete */
};

struct arena;

/** upload_path(data, key, out, size): where the partial file of ${key} stands. */
void	 upload_path(const char *data, const char *key, char *out,
	    size_t size);
/**
 * upload_name(a, said): the name to show for what a browser called the file:
 * the last part of a path, NFC, no controls or direction marks, cut to fit;
 * NULL when ${said} is not UTF-8.  It never names anything on our disk.
 */
const char *upload_name(struct arena *a, const char *said);
/**
 * upload_create(db, person, item, name, length, up, e): a fresh open upload of
 * ${length} bytes, for a new version of ${item} or (0) a new item.  REJECT:
 * UPLOAD-EMPTY, UPLOAD-TOO-BIG, UPLOAD-TOO-MANY, UPLOAD-PROMISED, and those of uplimit_check.
 */
int	 upload_create(struct db *db, int64_t person, int64_t item,
	    const char *name, int64_t length, struct upload *up, struct err *e);
/**
 * upload_find(db, key, person, up, e): 1 found, 0 unknown or somebody else's,
 * -1.  An open one behind its time says "expired".
 */
int	 upload_find(struct db *db, const char *key, int64_t person,
	    struct upload *up, struct err *e);
/** upload_by_id(db, id, up, e): the same for the program itself. */
int	 upload_by_id(struct db *db, int64_t id, struct upload *up,
	    struct err *e);
/**
 * upload_advance(db, up, to, sha, e): the bytes from up->offset to ${to} are
 * durable and ${sha} runs over them: 1 noted (its time starts anew), 0 the row
 * is no longer as ${up} says, -1.
 */
int	 upload_advance(struct db *db, const struct upload *up, int64_t to,
	    const struct code_state *sha, struct err *e);
/** upload_complete(db, id, item, hash, e): all bytes are there; they become ${item}. */
int	 upload_complete(struct db *db, int64_t id, int64_t item,
	    const char *hash, struct err *e);
/** upload_done(db, id, e): the object stands. */
int	 upload_done(struct db *db, int64_t id, struct err *e);
/** upload_cancel(db, id, e): 1 an open one is cancelled, 0 it was not open, -1. */
int	 upload_cancel(struct db *db, int64_t id, struct err *e);
/** upload_expire(db, now, e): all open ones behind their time become "expired"; 0 or -1. */
int	 upload_expire(struct db *db, int64_t now, struct err *e);
/** upload_forget(db, before, e): drop rows that ended and were made before then. */
int	 upload_forget(struct db *db, int64_t before, struct err *e);
/** upload_pending(db, bytes, e): ${bytes} that uploads of the last day still want to send; 0 or -1. */
int	 upload_pending(struct db *db, int64_t *bytes, struct err *e);
/** upload_wanted(db, key, e): 1 when the partial file of ${key} is still needed, 0, -1. */
int	 upload_wanted(struct db *db, const char *key, struct err *e);
/**
 * upload_mine(db, person, limit, e): new JSON list, newest first: uploads of
 * ${person} on their way and what became of those not submitted yet, each
 * item once, by its last file:
 * [{key, name, offset, length, expires, state, item, title, done, total,
 * verdict, reason, remarks, returned, newer}].  state: "open" "finishing"
 * "checking" "ready" "warnings" "kept" "asks" "refused" "failed"; item and title are "" until
 * complete; done of total bytes are checked; newer: a new version of a lesson
 * in use.  NULL on failure.
 */
json_t	*upload_mine(struct db *db, int64_t person, int limit, struct err *e);

#endif
