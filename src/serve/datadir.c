/* Making the data folder. */
#include <sys/file.h>
#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "audit/audit.h"
#include "curriculum/curriculum.h"
#include "library/intake.h"
#include "runtime/digest.h"
#include "store/db.h"
#include "store/objects.h"
#include "store/secret.h"
#include "util/code.h"
#include "util/files.h"
#include "app/tables.h"

#include "serve/datadir.h"

#define PATH	600

static int
make_folder(const char *path, struct err *e)
{
	struct err why = { 0 };

	if (files_folder(path, 0700, &why) != 0)
		return (err_set(e, ERR_FATAL, "DATA-FOLDER",
		    "%s: cannot make: %s", path, why.text));
	return (0);
}

/*
 * What signs labels, tokens and results (store/secret.h): the one that is there
 * into ${secret}, or a new one, which stands in "secret.part" until place_secret
 * renames it, so that a crash leaves a whole secret or none; a leftover part is
 * made anew. A whole secret is never replaced, because all labels, tokens and
 * guardians' codes would change with it. 1 when one was made.
 */
static int
make_secret(const char *data, int how, uint8_t secret[SECRET_SIZE],
    struct err *e)
{
	struct stat st;
	char path[PATH], part[PATH];
	int fd;

	snprintf(path, sizeof(path), "%s/secret", data);
	snprintf(part, sizeof(part), "%s/secret.part", data);
	if (stat(path, &st) == 0 && ((how & DATADIR_NEW_SECRET) == 0 ||
	    st.st_size == SECRET_SIZE))
		return (secret_read(data, secret, e));
	(void)unlink(part);
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", part,
		    strerror(errno)));
	code_random(secret, SECRET_SIZE);
	if (write(fd, secret, SECRET_SIZE) != SECRET_SIZE ||
	    fsync(fd) != 0 || close(fd) != 0)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", part,
		    strerror(errno)));
	return (1);
}

static int
place_secret(const char *data, struct err *e)
{
	char path[PATH], part[PATH];

	snprintf(path, sizeof(path), "%s/secret", data);
	snprintf(part, sizeof(part), "%s/secret.part", data);
	if (rename(part, path) != 0)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", path,
		    strerror(errno)));
	return (files_sync_dir(data, e));
}

/*
 * The national programme from the embedded files, hashes for rows of the trail
 * that have none yet, and digests of results, in one transaction. Runs at every
 * start; a second run is harmless. It waits for the write lock: a backup that
 * notes its end at this moment is no reason not to start, nor is a school at work
 * one for a command to fail. ${anew}: data/secret was made anew for a school that
 * has one; what that ended stands in the trail, and results whose digests nobody
 * can check any more get new ones, or verify would call each of them changed.
 */
static int
load_programme(const char *data, const uint8_t secret[SECRET_SIZE], int anew,
    struct err *e)
{
	static const struct sql_table *const own[] = { &digest_sql };
	struct db *db = tables_with(data, DB_WRITE, own, 1, e);
	int rc = -1;

	if (db == NULL)
		return (-1);
	if (intake_begin(db, e) == 0 && curriculum_load(db, e) == 0 &&
	    audit_seal(db, e) == 0 && (!anew || audit_add(db, 0, "new-secret",
	    "setting", 0, NULL, e) == 0) &&
	    digest_seal(db, secret, anew, e) == 0)
		rc = db_commit(db, e);
	if (rc != 0)
		db_rollback(db);
	db_close(db);
	return (rc);
}

/*
 * The newest schema. A server of an older program that runs on the folder would
 * meet tables that it does not know: without the lock nothing is changed.
 */
static int
make_schema(const char *data, int how, const char *path, struct err *e)
{
	int lock = -1, rc;

	if ((rc = db_pending(path, e)) < 0)
		return (-1);
	if (rc == 1 && (how & DATADIR_LOCKED) == 0 &&
	    (lock = datadir_lock(data, e)) == -1)
		return (-1);
	rc = db_migrate(path, e);
	if (lock != -1)
		close(lock);
	return (rc);
}

/*
 * A new folder gets its secret before its database: one with a database alone has
 * lost a part. A school that gets a new one gets it when all that goes with it is
 * durable: a start that is cut before has changed nothing and is asked again.
 */
static int
make_data(const char *data, int how, uint8_t secret[SECRET_SIZE],
    struct err *e)
{
	char path[PATH];
	int had, made;

	snprintf(path, sizeof(path), "%s/hoclieu.db", data);
	had = access(path, F_OK) == 0;
	if ((made = make_secret(data, how, secret, e)) < 0 ||
	    (made && !had && place_secret(data, e) != 0) ||
	    make_schema(data, how, path, e) != 0 ||
	    load_programme(data, secret, had && made, e) != 0)
		return (-1);
	return (made && had ? place_secret(data, e) : 0);
}

/*
 * Each step leaves what is there alone, so an interrupted call is simply
 * repeated. A folder that lost a part stops it before anything is made.
 */
int
datadir_make(const char *data, int how, struct err *e)
{
	uint8_t secret[SECRET_SIZE];
	char path[PATH];
	int rc;

	if (strlen(data) > PATH - 40)
		return (err_set(e, ERR_FATAL, "DATA-FOLDER", "name too long"));
	if (code_init() != 0)
		return (err_set(e, ERR_FATAL, "RANDOM", "libsodium"));
	if (datadir_whole(data, how, e) != 0 || make_folder(data, e) != 0)
		return (-1);
	snprintf(path, sizeof(path), "%s/run", data);
	if (make_folder(path, e) != 0 || objects_init(data, e) != 0)
		return (-1);
	rc = make_data(data, how, secret, e);
	code_wipe(secret, sizeof(secret));
	return (rc);
}

/*
 * The lock lives as long as the descriptor, so the kernel frees it when the
 * process dies; the file itself stays and means nothing.
 */
int
datadir_lock(const char *data, struct err *e)
{
	char path[PATH];
	int fd;

	snprintf(path, sizeof(path), "%s/run", data);
	if (make_folder(data, e) != 0 || make_folder(path, e) != 0)
		return (-1);
	snprintf(path, sizeof(path), "%s/run/serve.lock", data);
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (fd == -1)
		return (err_set(e, ERR_FATAL, "STORE-IO", "%s: %s", path,
		    strerror(errno)));
	if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
		close(fd);
		return (err_set(e, ERR_FATAL, "SERVE-TWICE",
		    "%s is served by another hoclieu serve", data));
	}
	return (fd);
}
