#ifndef HOCLIEU_BACKUP_H
#define HOCLIEU_BACKUP_H
/*
 * A copy of everything that cannot be made again, taken while people work
 * (docs/backup.md).  A backup folder holds
 *
 *	objects/ab/<sha256>	files of all its copies, stored once
 *	2026-11-23T020000/	one copy: hoclieu.db, secret, manifest.json
 *
 * The manifest is written last and sealed by its own hash; the copy's folder
 * gets its name after that.  What has no such name is no backup.
 */
#include <jansson.h>
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"
#include "util/err.h"
#include "util/seal.h"

#define BACKUP_NAME	32
#define BACKUP_STAGE	"restore.part"	/* in a data folder: a restore has begun and not ended */
#define BACKUP_READY	"restore.ready"	/* all of it was compared and moves up */
#define BACKUP_UNSEALED	"2000-01-01T000000"	/* the copy of an opened file: one, whatever it was called */

struct backup {
	const char	*dir;		/* the backup folder */
	const char	*data;		/* the data folder it is of */
	int64_t		 reserve;	/* bytes to leave free on its disk */
	int		 link;		/* 1: hard links between pool and data where one disk holds both */
	/* called with code and text for each file that is missing or damaged; may be NULL */
	void		(*say)(void *, const char *, const char *);
	void		*arg;
	/* ---- what came of it */
	char		 name[BACKUP_NAME];
	int64_t		 made;			/* UTC seconds */
	int64_t		 files, bytes;		/* named by the copy */
	int64_t		 fresh, fresh_bytes;	/* of them put there this time */
	int64_t		 missing;		/* the original is gone or damaged */
};

extern const struct sql_table backup_sql;

/**
 * backup_make(b, e): take a copy of ${b}->data.  0, also when an original was
 * missing (reported and counted: the rest is worth having); -1 and no incomplete copy is left:
 * BACKUP-BUSY, BACKUP-NO-ROOM, STORE-FULL, STORE-IO, DB-DAMAGED.
 */
int	 backup_make(struct backup *b, struct err *e);
/**
 * backup_check(b, name, e): read every byte of the copy ${name} (NULL: the
 * newest) and compare.  0 whole; -1 with BACKUP-MISSING or BACKUP-DAMAGED,
 * each damaged file is reported.
 */
int	 backup_check(struct backup *b, const char *name, struct err *e);
/**
 * backup_restore(b, name, e): put the copy ${name} (NULL: the newest) into
 * the folder ${b}->data, which must be empty or missing (RESTORE-NOT-EMPTY).
 * Every file is compared on its way; nothing is in place before all are.
 * Sessions end; uploads that were not complete expire.  Cut short it is run again:
 * it begins anew, or goes on with moving the copy up that it had compared (then
 * another ${name} is RESTORE-UNFINISHED).
 */
int	 backup_restore(struct backup *b, const char *name, struct err *e);
/**
 * backup_keep(dir, e): keep the newest copy of each of the last 7 days, 4
 * weeks and 12 months that have one; remove the others and what only they
 * named.  The number removed or -1.
 */
int	 backup_keep(const char *dir, struct err *e);
/**
 * backup_wrap(b, name, key, to, e): the copy ${name} of ${b}->dir as the one
 * file NAME.sealed in the folder ${to}, for the holder of ${key} alone; each
 * file is compared on its way.  ${b}->files and bytes count.
 */
int	 backup_wrap(struct backup *b, const char *name,
	    const uint8_t key[SEAL_KEY], const char *to, struct err *e);
/**
 * backup_unwrap(from, pair, to, e): the sealed file ${from} as a backup folder
 * ${to} with one copy, BACKUP_UNSEALED, for backup_restore.  -1 and nothing is
 * left at ${to}: SEAL-UNKNOWN, SEAL-KEY, SEAL-DAMAGED, STORE-FULL, STORE-IO.
 */
int	 backup_unwrap(const char *from, const struct seal_pair *pair,
	    const char *to, struct err *e);
/** backup_restore_sealed(b, from, pair, e): both, into the empty ${b}->data; a failure leaves nothing there. */
int	 backup_restore_sealed(struct backup *b, const char *from,
	    const struct seal_pair *pair, struct err *e);
/* Names of finished copies: newest first; behind them those that a clock in the future has named. */
struct backup_names {
	char	(*name)[BACKUP_NAME];
	size_t	 n;
	size_t	 dated;		/* of them with a time that can be right */
};

/** backup_list(dir, out, e): all finished copies; to be freed also after a failure.  0 (no such folder: none) or -1. */
int	 backup_list(const char *dir, struct backup_names *out, struct err *e);
/** backup_list_free(names): what backup_list made. */
void	 backup_list_free(struct backup_names *names);
/** backup_future(name): 1 when a clock that stood in the future has given this name. */
int	 backup_future(const char *name);
/** backup_newest(dir, out, size): the name of the newest copy into ${out}; 1, or 0 when there is none. */
int	 backup_newest(const char *dir, char *out, size_t size);
/** backup_dir(db, data, out, size, e): where the nightly copy goes: the setting, else data/backups; 0 or -1. */
int	 backup_dir(struct db *db, const char *data, char *out, size_t size,
	    struct err *e);
/** backup_dir_put(db, dir, e): change it, in the caller's transaction. */
int	 backup_dir_put(struct db *db, const char *dir, struct err *e);

/* ---- between the backup's own files */

/** backup_empty(data, e): 0 when the folder is missing or holds no data of a school; else RESTORE-NOT-EMPTY. */
int	 backup_empty(const char *data, struct err *e);
/** backup_unstage(data): remove BACKUP_STAGE with all in it. */
void	 backup_unstage(const char *data);
/** backup_room_at(dir, need, keep, e): BACKUP-NO-ROOM unless ${need} bytes fit and ${keep} stay free. */
int	 backup_room_at(const char *dir, int64_t need, int64_t keep,
	    struct err *e);
/** backup_unwrap_place(name, copy, out, size): where an entry of that name goes, relative; -1 for one that no copy has. */
int	 backup_unwrap_place(const char *name, const char *copy, char *out,
	    size_t size);
/** backup_lock(dir, e): lock ${dir} against other backups: a descriptor, to be closed to unlock, or -1. */
int	 backup_lock(const char *dir, struct err *e);
/** backup_pool(dir, hash, out, size): the path of a file in the folder's pool. */
void	 backup_pool(const char *dir, const char *hash, char *out, size_t size);
/** backup_pool_sync(dir, e): the names of all that is in the pool of ${dir} are durable; 0 or -1. */
int	 backup_pool_sync(const char *dir, struct err *e);
/** backup_remove(path): a whole folder; failures are left for the next time. */
void	 backup_remove(const char *path);
/**
 * backup_copy(from, to, hash, mode, link, e): the file ${from} at ${to},
 * durable, but only when its bytes give ${hash} (else BACKUP-DAMAGED); made
 * folders included.
 */
int	 backup_copy(const char *from, const char *to, const char *want,
	    mode_t mode, int share, struct err *e);
/** backup_hash(path, hash, bytes, e): what is in the file. */
int	 backup_hash(const char *path, char hash[CODE_HASH_HEX], int64_t *bytes,
	    struct err *e);
/** backup_seal(m, hash): what seals the manifest ${m} (its "seal" left out). */
void	 backup_seal(json_t *m, char hash[CODE_HASH_HEX]);
/** backup_manifest(dir, name, e): the sealed manifest of a copy; NULL and BACKUP-MISSING or BACKUP-DAMAGED. */
json_t	*backup_manifest(const char *dir, const char *name, struct err *e);
/** backup_pick(b, name, e): the manifest of the copy ${name} (NULL: the newest), whose name goes into ${b}; NULL as backup_manifest. */
json_t	*backup_pick(struct backup *b, const char *name, struct err *e);
/**
 * backup_read(b, m, stage, e): every file that ${m} names, of the copy ${b}->name,
 * compared; with ${stage} also copied into that folder.  0, or -1 as backup_check.
 */
int	 backup_read(struct backup *b, const json_t *m, const char *stage,
	    struct err *e);
/** backup_tables(path, e): {table: rows} of the database file ${path}, new; NULL. */
json_t	*backup_tables(const char *path, struct err *e);
/** backup_snapshot(from, to, e): the database ${from} as it is now, as the one file ${to}. */
int	 backup_snapshot(const char *from, const char *to, struct err *e);
/** backup_settle(path, e): after a restore: no sessions, no unfinished uploads. */
int	 backup_settle(const char *path, struct err *e);

#endif
