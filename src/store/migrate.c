/*
 * Bringing a database file to the newest schema.  Steps are the embedded files
 * schemas/sql/NNNN_*.sql in order; PRAGMA user_version counts them.  Each step
 * and its number are one transaction, so a migration that was killed goes on at
 * the next start after the last finished step.
 */
#include <sys/file.h>
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/embed.h"
#include "util/err.h"
#include "util/files.h"
#include "util/text.h"

#include "store/backup.h"
#include "store/db.h"
#include "store/db_sqlite.h"

#define APP_ID		1752132716	/* "hocl" */
#define HEADER		100		/* bytes; sqlite.org/fileformat.html, 1.3 */
#define HEADER_VERSION	60		/* offset of user_version in it */
#define HEADER_APP	68		/* of application_id */
#define PAGE		4096		/* bytes of the first write */
#define PATH		1200
#define SQL_DIR		"schemas/sql/"

/* What a file says of itself. */
struct ids {
	int64_t	 app;		/* application_id, 0 in a new file */
	int64_t	 version;	/* steps that were done */
	int64_t	 tables;	/* and all else in the schema; 0 when it was not asked */
};

/* Numbers in SQLite's header are big-endian, 4 bytes. */
static int64_t
big_endian(const uint8_t *p)
{
	return ((int64_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3]);
}

/*
 * A power cut in the very first write leaves one page whose first sector never
 * came, and the journal with which the engine takes the rest back. Anything
 * larger is a database that was damaged, not one that was never made.
 */
static int
unborn(int fd, const uint8_t *b, ssize_t n, const char *path)
{
	char journal[PATH];
	struct stat st;
	ssize_t i;

	if (fstat(fd, &st) != 0 || st.st_size > PAGE)
		return (0);
	for (i = 0; i < n; i++)
		if (b[i] != 0)
			return (0);
	return (snprintf(journal, sizeof(journal), "%s-journal", path) <
	    (int)sizeof(journal) && access(journal, F_OK) == 0);
}

/*
 * From the file's first 100 bytes (sqlite.org/fileformat.html, 1.3), without
 * the engine, which would create files beside a database that may not be ours.
 */
static int
ids_of_header(int fd, const char *path, struct ids *out, struct err *e)
{
	static const char magic[] = "SQLite format 3";
	uint8_t b[HEADER];
	ssize_t n;

	memset(out, 0, sizeof(*out));
	if ((n = pread(fd, b, sizeof(b), 0)) == -1)
		return (files_fail(e, "read", path));
	if (n == 0 || unborn(fd, b, n, path))
		return (0);
	if (n < HEADER || memcmp(b, magic, sizeof(magic)) != 0)
		return (err_set(e, ERR_FATAL, "DB-NOT-OURS",
		    "%s: not a database", path));
	out->version = big_endian(b + HEADER_VERSION);
	out->app = big_endian(b + HEADER_APP);
	return (0);
}

/* Columns of the statement below. */
enum { IDS_APP, IDS_VERSION, IDS_TABLES };

/* From the engine, which also knows what still stands in the log. */
static int
ids_of_engine(sqlite3 *h, const char *path, struct ids *out, struct err *e)
{
	sqlite3_stmt *st = NULL;
	int rc;

	rc = sqlite3_prepare_v2(h, "SELECT (SELECT application_id"
	    " FROM pragma_application_id), (SELECT user_version"
	    " FROM pragma_user_version), (SELECT count(*) FROM sqlite_schema)",
	    -1, &st, NULL);
	if (rc == SQLITE_OK && (rc = sqlite3_step(st)) == SQLITE_ROW) {
		out->app = sqlite3_column_int64(st, IDS_APP);
		out->version = sqlite3_column_int64(st, IDS_VERSION);
		out->tables = sqlite3_column_int64(st, IDS_TABLES);
	}
	sqlite3_finalize(st);
	return (rc == SQLITE_ROW ? 0 : db_fail(h, rc, path, e));
}

/*
 * May this program change the file?  Not if it belongs to another program, and
 * not if a newer program has migrated it.  A new file is empty and says
 * nothing.
 */
static int
migrate_judge(const struct ids *id, int newest, const char *path, struct err *e)
{
	if (id->app != APP_ID &&
	    (id->app != 0 || id->version != 0 || id->tables != 0))
		return (err_set(e, ERR_FATAL, "DB-NOT-OURS",
		    "%s: not a database of this program", path));
	if (id->version > newest)
		return (err_set(e, ERR_FATAL, "DB-NEWER",
		    "the data is of version %lld, this program knows %d",
		    (long long)id->version, newest));
	return (0);
}

/*
 * The connection that migrates, once the file was found to be ours and not
 * newer; until then nothing is written, not even the log folded back.
 */
static sqlite3 *
open_ours(const char *path, int fd, int newest, struct ids *id, struct err *e)
{
	sqlite3 *h;

	if (ids_of_header(fd, path, id, e) != 0 ||
	    migrate_judge(id, newest, path, e) != 0 ||
	    (h = db_sqlite_open(path, 0, e)) == NULL)
		return (NULL);
	sqlite3_db_config(h, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	sqlite3_busy_timeout(h, 10000);	/* nobody serves yet: waiting is fine */
	if (ids_of_engine(h, path, id, e) != 0 ||
	    migrate_judge(id, newest, path, e) != 0) {
		sqlite3_close(h);
		return (NULL);
	}
	sqlite3_db_config(h, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, NULL);
	return (h);
}

/* ---- the copy of the database before its first step (docs/decisions/0005) */

/*
 * Is ${path} a copy of an earlier version?  Then it is from a migration that
 * was killed, and is the one to keep.
 */
static int
begun_before(const char *path, int64_t version)
{
	struct ids id = { 0 };
	int fd, yes;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (0);
	yes = ids_of_header(fd, path, &id, NULL) == 0 && id.app == APP_ID &&
	    id.version < version;
	close(fd);
	return (yes);
}

/*
 * Before the first step the whole database is copied: a migration that turns
 * out wrong can be taken back.
 */
static int
copy_first(const char *path, int64_t version, struct err *e)
{
	char to[PATH], part[PATH];

	if (snprintf(part, sizeof(part), "%s.migrating.part", path) >=
	    (int)sizeof(part))
		return (err_set(e, ERR_FATAL, "STORE-IO", "name too long"));
	snprintf(to, sizeof(to), "%s.migrating", path);
	if (begun_before(to, version))
		return (0);
	(void)unlink(part);
	if (backup_snapshot(path, part, e) != 0) {
		(void)unlink(part);
		return (-1);
	}
	if (rename(part, to) != 0)
		return (files_fail(e, "rename", part));
	return (files_sync_parent(to, e));
}

/* All steps are done: the copy stays until the next migration's takes its place. */
static int
copy_settle(const char *path, struct err *e)
{
	char from[PATH], to[PATH];

	snprintf(from, sizeof(from), "%s.migrating", path);
	snprintf(to, sizeof(to), "%s.before", path);
	if (rename(from, to) == 0)
		return (files_sync_parent(to, e));
	return (errno == ENOENT ? 0 : files_fail(e, "rename", from));
}

/* ---- the steps */

/* What a step says of itself in lines "-- migration: …". */
struct nature {
	int	 rebuild;
	char	 drops[400];	/* " one two " */
};

/* One line "-- migration: …" of a step: "rebuild", or "drops NAME". */
static int
directive(struct nature *n, const char *words, size_t len)
{
	size_t used = strlen(n->drops);

	if (len == 7 && memcmp(words, "rebuild", 7) == 0) {
		n->rebuild = 1;
		return (0);
	}
	if (len < 7 || memcmp(words, "drops ", 6) != 0 ||
	    used + len > sizeof(n->drops) - 8)
		return (-1);
	snprintf(n->drops + used, sizeof(n->drops) - used, "%s%.*s ",
	    used > 0 ? "" : " ", (int)len - 6, words + 6);
	return (0);
}

/*
 * An unknown directive stops the migration: a mistyped one would silently
 * switch a check off.
 */
static int
nature_of(const struct db_step *s, struct nature *n, struct err *e)
{
	static const char mark[] = "-- migration: ";
	const char *p = s->sql;
	size_t len;

	memset(n, 0, sizeof(*n));
	while ((p = strstr(p, mark)) != NULL) {
		p += sizeof(mark) - 1;
		len = strcspn(p, "\n");
		if (directive(n, p, len) != 0)
			return (err_set(e, ERR_FATAL, "DB-SCHEMA",
			    "%s: unknown: %.*s", s->name, (int)len, p));
	}
	if (*n->drops != '\0' && !n->rebuild)
		return (err_set(e, ERR_FATAL, "DB-SCHEMA",
		    "%s: drops without rebuild", s->name));
	return (0);
}

/* Everything of a step but BEGIN and COMMIT. */
static int
inside(sqlite3 *h, const struct db_step *s, const struct nature *n, int number,
    struct err *e)
{
	char set[96];
	int rc;

	if (n->rebuild && rebuild_note(h, e) != 0)
		return (-1);
	if ((rc = sqlite3_exec(h, s->sql, NULL, NULL, NULL)) != SQLITE_OK)
		return (db_fail(h, rc, s->name, e));
	if (sqlite3_get_autocommit(h))
		return (err_set(e, ERR_FATAL, "DB-SCHEMA",
		    "%s ends the transaction", s->name));
	if (n->rebuild && rebuild_compare(h, s->name, n->drops, e) != 0)
		return (-1);
	snprintf(set, sizeof(set), "PRAGMA application_id=%d;"
	    "PRAGMA user_version=%d", APP_ID, number);
	return (db_sqlite_exec(h, set, e));
}

/*
 * A table is rebuilt as sqlite.org/lang_altertable.html, section 7, says.  The
 * two switches are no-ops inside a transaction, or meant for all of it.  Without
 * legacy_alter_table, RENAME would refuse while a trigger of another table names
 * the table that was just dropped; rebuild_compare looks at them afterwards.
 */
static int
migrate_step(sqlite3 *h, const struct db_step *s, int number, struct err *e)
{
	struct nature n;

	if (nature_of(s, &n, e) != 0 || db_sqlite_exec(h, n.rebuild ?
	    "PRAGMA foreign_keys=OFF;PRAGMA legacy_alter_table=ON" :
	    "PRAGMA foreign_keys=ON;PRAGMA legacy_alter_table=OFF", e) != 0 ||
	    db_sqlite_exec(h, "BEGIN IMMEDIATE", e) != 0)
		return (-1);
	if (inside(h, s, &n, number, e) == 0 && db_sqlite_exec(h, "COMMIT", e) == 0)
		return (0);
	sqlite3_exec(h, "ROLLBACK", NULL, NULL, NULL);
	return (-1);
}

/*
 * The copy is only made when there is something to migrate; it is renamed once
 * all steps are done.
 */
static int
migrate(const char *path, int fd, const struct db_step *steps, int n,
    struct err *e)
{
	struct ids id;
	sqlite3 *h;
	int i, rc = 0;

	if ((h = open_ours(path, fd, n, &id, e)) == NULL)
		return (-1);
	if (id.version > 0 && id.version < n)
		rc = copy_first(path, id.version, e);
	if (rc == 0)
		rc = db_sqlite_exec(h, "PRAGMA journal_mode=WAL", e);
	for (i = (int)id.version; rc == 0 && i < n; i++)
		rc = migrate_step(h, &steps[i], i + 1, e);
	sqlite3_close(h);
	return (rc == 0 ? copy_settle(path, e) : -1);
}

/*
 * The lock is on the database file itself and is waited for: of two processes
 * that start at once the second finds nothing left to do.
 */
int
db_migrate_steps(const char *path, const struct db_step *steps, int n,
    struct err *e)
{
	int fd, rc;

	/* Private from the first moment: it will hold password hashes. */
	if ((fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) == -1)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: cannot open",
		    path));
	/* A command may start while the server does: one of them migrates. */
	if (flock(fd, LOCK_EX) != 0)
		rc = files_fail(e, "lock", path);
	else
		rc = migrate(path, fd, steps, n, e);
	close(fd);
	return (rc);
}

/*
 * The embedded list is sorted by name, which is the order of the steps;
 * docs/recipes/migration.md says how one is added.  ${steps} NULL: only how many
 * there are.
 */
static int
migrate_steps(struct db_step *steps)
{
	const struct embed *all;
	size_t count, i;
	int n = 0;

	all = embed_list(&count);
	for (i = 0; i < count; i++)
		if (text_has_prefix(all[i].name, SQL_DIR)) {
			if (steps != NULL)
				steps[n] = (struct db_step){ all[i].name,
				    all[i].data };
			n++;
		}
	return (n);
}

int
db_migrate(const char *path, struct err *e)
{
	struct db_step *steps;
	int n, rc;

	steps = calloc((size_t)migrate_steps(NULL) + 1, sizeof(*steps));
	if (steps == NULL)
		return (err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "steps"));
	n = migrate_steps(steps);
	rc = db_migrate_steps(path, steps, n, e);
	free(steps);
	return (rc);
}

/*
 * The header first, without the engine; the engine only when the header is
 * behind, because the last step may still stand in the log.
 */
int
db_pending(const char *path, struct err *e)
{
	int fd, rc, newest = migrate_steps(NULL);
	struct ids id;
	sqlite3 *h;

	if ((fd = open(path, O_RDONLY | O_CLOEXEC)) == -1)
		return (errno == ENOENT ? 0 : files_fail(e, "open", path));
	rc = ids_of_header(fd, path, &id, e) == 0 ?
	    migrate_judge(&id, newest, path, e) : -1;
	close(fd);
	if (rc != 0 || id.version == 0 || id.version == newest)
		return (rc);
	if ((h = db_sqlite_open(path, 1, e)) == NULL)
		return (-1);
	sqlite3_db_config(h, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
	rc = ids_of_engine(h, path, &id, e);
	sqlite3_close(h);
	return (rc == 0 ? id.version < newest : -1);
}
