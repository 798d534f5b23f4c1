/*
 * From upload to version and from check report to package: the runner's
 * transactions.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"

#include "store/objects.h"
#include "parse/formats.h"
#include "parse/report.h"
#include "parse/zipindex.h"
#include "audit/audit.h"
#include "packages/packages.h"
#include "packages/rendition.h"
#include "packages/upload.h"
#include "library/library.h"
#include "library/review.h"
#include "library/intake.h"

#define WAIT_MS	10000	/* ms that the write lock is waited for */

enum {
	Q_OBJECT, Q_VERSION, Q_VERIFIED, Q_SCHOOL, Q_MOVE, Q_UNPRINTED, Q_EMPTY,
	Q_NEXT_CHECK, Q_PACKAGE_AFTER, Q__MAX
};

/* Columns of Q_VERSION, of Q_UNPRINTED and Q_PACKAGE_AFTER. */
enum {
	VERSION_ITEM, VERSION_HASH, VERSION_FILE_NAME, VERSION_BYTES,
	VERSION_PACKAGE, VERSION_CHOSEN
};
enum { UNPRINTED_ID, UNPRINTED_HASH };
enum { NEXT_ID, NEXT_OWNER };

static const char *const sql[Q__MAX] = {
[Q_OBJECT] =
	"INSERT INTO object (hash, bytes, created) VALUES (:hash, :bytes, :now)"
	" ON CONFLICT (hash) DO NOTHING",
[Q_VERSION] =
	"SELECT item_id, hash, file_name, bytes, package_id, chosen FROM version"
	" WHERE id = :id",
[Q_VERIFIED] =
	"UPDATE object SET verified = :now WHERE hash = :hash",
[Q_SCHOOL] =
	"SELECT school_id FROM item WHERE id = :id",
[Q_MOVE] =
	"UPDATE upload SET item_id = :item WHERE id = :id",
/*
 * Packages without fingerprints.  One whose files are all empty gets a row that
 * matches nothing (Q_EMPTY), or it would be found again and again.
 */
[Q_UNPRINTED] =
	"SELECT p.id, p.hash FROM package p WHERE p.playable = 1"
	" AND p.format = :format"
	" AND NOT EXISTS (SELECT 1 FROM package_file f"
	"  WHERE f.package_id = p.id) ORDER BY p.id LIMIT 1",
[Q_EMPTY] =
	"INSERT INTO package_file (package_id, print, bytes)"
	" VALUES (:package, 0, 0) ON CONFLICT (package_id, print) DO NOTHING",
/* Who has few under way goes first; among equals the next person behind :turn. */
[Q_NEXT_CHECK] =
	"SELECT j.id, COALESCE(i.owner_id, 0) FROM job j"
	" LEFT JOIN version v ON v.id = j.ref"
	" LEFT JOIN item i ON i.id = v.item_id"
	" LEFT JOIN (SELECT ri.owner_id AS owner_id, COUNT(*) AS busy"
	"  FROM job r JOIN version rv ON rv.id = r.ref"
	"  JOIN item ri ON ri.id = rv.item_id"
	"  WHERE r.kind = 'check' AND r.state = 'running' AND r.lease >= :now"
	"  GROUP BY ri.owner_id) b ON b.owner_id = i.owner_id"
	" WHERE j.kind = 'check' AND ((j.state = 'waiting' AND j.due <= :now)"
	" OR (j.state = 'running' AND j.lease < :now))"
	" AND COALESCE(b.busy, 0) < :most"
	" ORDER BY COALESCE(b.busy, 0),"
	" CASE WHEN i.owner_id > :turn THEN 0 ELSE 1 END, i.owner_id,"
	" j.due, j.id LIMIT 1",
[Q_PACKAGE_AFTER] =
	"SELECT id, hash FROM package WHERE id > :after AND playable = 1"
	" ORDER BY id LIMIT 1",
};

const struct sql_table intake_sql = { "intake", sql, Q__MAX };

/*
 * The runner can wait for SQLite's write lock; workers, who serve people,
 * cannot.
 */
int
intake_begin(struct db *db, struct err *e)
{
	int64_t until = clock_ms() + WAIT_MS;

	/* Workers never wait for us (their timeout is 0): we wait for them. */
	while (db_begin(db, e) != 0) {
		if (!err_is(e, ERR_BUSY) || clock_ms() > until)
			return (-1);
		usleep(2000);
		err_clear(e);
	}
	return (0);
}

/* Commit what ${rc} says was done, or undo it. */
static int
intake_end(struct db *db, int rc, struct err *e)
{
	if (rc == 0)
		return (db_commit(db, e));
	db_rollback(db);
	return (-1);
}

/*
 * The version on the item that the upload was meant for.  If that item was
 * submitted for review meanwhile, the version goes on a new item of its own:
 * what somebody sent is never lost.
 */
static int
add_version(struct db *db, struct upload *up, int64_t *version, struct err *e)
{
	char key[CODE_KEY];
	int64_t school = 0;

	if (db_save(db, e) != 0)
		return (-1);
	if (library_add_version(db, up->item_id, up->hash, up->name,
	    up->length, version, e) == 0)
		return (db_release(db, e));
	db_undo(db);
	if (!err_rejected(e))
		return (-1);
	err_clear(e);
	if (db_number(db, &intake_sql, Q_SCHOOL, ARGS(I(":id", up->item_id)),
	    &school, e) < 0 || library_new(db, up->person_id, school,
	    up->name, key, &up->item_id, e) != 0)
		return (-1);
	if (db_run(db, &intake_sql, Q_MOVE, ARGS(I(":id", up->id),
	    I(":item", up->item_id)), e) != 0)
		return (-1);
	return (library_add_version(db, up->item_id, up->hash, up->name,
	    up->length, version, e));
}

/*
 * Object, version, end of the upload, the check job and the audit are one
 * transaction: a crash repeats all or nothing.
 */
static int
intake_record(struct db *db, struct upload *up, int64_t job, struct err *e)
{
	int64_t version = 0;

	if (db_run(db, &intake_sql, Q_OBJECT, ARGS(T(":hash", up->hash),
	    I(":bytes", up->length), I(":now", clock_now())), e) != 0 ||
	    add_version(db, up, &version, e) != 0 ||
	    upload_done(db, up->id, e) != 0 ||
	    jobs_add(db, "check", version, 0, e) != 0 ||
	    jobs_done(db, job, e) != 0)
		return (-1);
	return (audit_add(db, up->person_id, "store", "version", version,
	    NULL, e));
}

/*
 * Repeatable: when the file was moved but the transaction failed, objects_take
 * finds the object there already.
 */
int
intake_finish(struct db *db, const char *data, const struct job *job,
    struct err *e)
{
	char partial[700];
	struct upload up;
	int rc;

	if ((rc = upload_by_id(db, job->ref, &up, e)) < 0)
		return (-1);
	if (rc == 0 || strcmp(up.state, "complete") != 0)
		return (intake_over(db, job->id, e));
	/*
	 * The file first, so that a row never names a file that is not there.
	 */
	upload_path(data, up.key, partial, sizeof(partial));
	if (objects_take(data, partial, up.hash, e) != 0 ||
	    intake_begin(db, e) != 0)
		return (-1);
	return (intake_end(db, intake_record(db, &up, job->id, e), e));
}

/*
 * A check may cost minutes of a core.  Taken in the order of the queue, one
 * teacher's forty films would hold back everybody else's single file.
 */
int
intake_next_check(struct db *db, int places, int64_t *turn, struct job *job,
    struct err *e)
{
	struct db_rows *r;
	int64_t id = 0, owner = 0;
	int rc;

	r = db_query(db, &intake_sql, Q_NEXT_CHECK, ARGS(I(":now",
	    clock_now()), I(":most", places > 1 ? places - 1 : 1),
	    I(":turn", *turn)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		id = db_int(r, NEXT_ID);
		owner = db_int(r, NEXT_OWNER);
	}
	db_end(r);
	if (rc != 1)
		return (rc);
	*turn = owner;
	return (jobs_take_this(db, JOBS_LEASE, id, job, e));
}

/*
 * Copies the row, because the check that follows may take long and must not
 * keep a read transaction open.
 */
int
intake_version(struct db *db, int64_t id, struct intake *in, struct err *e)
{
	struct db_rows *r;
	int rc;

	memset(in, 0, sizeof(*in));
	r = db_query(db, &intake_sql, Q_VERSION, ARGS(I(":id", id)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		in->version = id;
		in->item = db_int(r, VERSION_ITEM);
		snprintf(in->hash, sizeof(in->hash), "%s",
		    db_text(r, VERSION_HASH));
		snprintf(in->name, sizeof(in->name), "%s",
		    db_text(r, VERSION_FILE_NAME));
		in->bytes = db_int(r, VERSION_BYTES);
		in->package = db_int(r, VERSION_PACKAGE);
		snprintf(in->chosen, sizeof(in->chosen), "%s",
		    db_text(r, VERSION_CHOSEN));
	}
	db_end(r);
	return (rc);
}

/*
 * Store fingerprints of the package's files, by which similar lessons are found
 * (near_duplicate.c).
 */
static int
print_files(struct db *db, int64_t package, const struct buf *index,
    struct err *e)
{
	const struct zipindex *idx;
	int rc;

	if (index->len == 0)
		return (0);
	if ((idx = zipindex_bytes(index->p, index->len, e)) == NULL)
		return (-1);
	rc = near_duplicate_print(db, package, idx, e);
	zipindex_unmap(idx);
	return (rc);
}

/*
 * Package, fingerprints, the item's new state, the end of the job and the audit
 * in one transaction. A version that has its package keeps it: should it ever
 * be checked twice at once, the second result only ends its job.
 */
static int
result(struct db *db, const struct intake *in, const struct check_report *r,
    const struct buf *index, int64_t job, struct err *e)
{
	struct intake now;
	int64_t package;
	int rc;

	if ((rc = intake_version(db, in->version, &now, e)) < 0)
		return (-1);
	if (rc == 0 || now.package != 0)
		return (jobs_done(db, job, e));
	if (packages_store(db, in->hash, r, &package, e) != 0 ||
	    (!r->asks && print_files(db, package, index, e) != 0) ||
	    library_checked(db, in->item, in->version, package,
	    report_verdict_name(r->verdict), r->title, e) != 0 ||
	    db_run(db, &intake_sql, Q_VERIFIED, ARGS(T(":hash", in->hash),
	    I(":now", clock_now())), e) != 0 || jobs_done(db, job, e) != 0)
		return (-1);
	if (r->verdict != CHECK_REFUSED && rendition_wanted(format_row(
	    r->format)->name) && jobs_add(db, "rendition", package, 0, e) != 0)
		return (-1);
	return (audit_add(db, 0, "check", "version", in->version,
	    report_verdict_name(r->verdict), e));
}

/*
 * The report comes from the sandboxed child and has been validated when it was
 * read (parse/report.h).
 */
int
intake_checked(struct db *db, const struct intake *in,
    const struct check_report *r, const struct buf *index, int64_t job,
    struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	return (intake_end(db, result(db, in, r, index, job, e), e));
}

/*
 * Fingerprints from the stored index of one package; when the index is gone,
 * the package gets none.
 */
static int
print_stored(struct db *db, const char *data, int64_t package,
    const char *hash, struct err *e)
{
	const struct zipindex *idx;
	struct err why = { 0 };
	char path[1200];
	int rc = 0;

	objects_index_path(data, hash, path, sizeof(path));
	if (intake_begin(db, e) != 0)
		return (-1);
	if ((idx = zipindex_map(path, &why)) != NULL)
		rc = near_duplicate_print(db, package, idx, e);
	zipindex_unmap(idx);
	if (rc == 0)
		rc = db_run(db, &intake_sql, Q_EMPTY, ARGS(I(":package",
		    package)), e);
	return (intake_end(db, rc, e));
}

/* The first package of ${format} without fingerprints: 1, 0 there is none, -1. */
static int
unprinted(struct db *db, const char *format, int64_t *package,
    char hash[CODE_HASH_HEX], struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &intake_sql, Q_UNPRINTED, ARGS(T(":format", format)),
	    e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*package = db_int(r, UNPRINTED_ID);
		snprintf(hash, CODE_HASH_HEX, "%s", db_text(r, UNPRINTED_HASH));
	}
	db_end(r);
	return (rc);
}

/*
 * One package a call, so that the runner can do other jobs between two; it is
 * called again while the answer is 1.  Formats without an index of inner files
 * have nothing to print and are left out.
 */
int
intake_fingerprints(struct db *db, const char *data, struct err *e)
{
	char hash[CODE_HASH_HEX];
	const char *format;
	int64_t package = 0;
	int at = 0, rc = 0;

	while (rc == 0 && (format = format_indexed(&at)) != NULL)
		rc = unprinted(db, format, &package, hash, e);
	if (rc != 1)
		return (rc);
	return (print_stored(db, data, package, hash, e) == 0 ? 1 : -1);
}

int
intake_package_after(struct db *db, int64_t *after, char hash[CODE_HASH_HEX],
    struct err *e)
{
	struct db_rows *r;
	int rc;

	r = db_query(db, &intake_sql, Q_PACKAGE_AFTER, ARGS(I(":after",
	    *after)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*after = db_int(r, UNPRINTED_ID);
		snprintf(hash, CODE_HASH_HEX, "%s", db_text(r, UNPRINTED_HASH));
	}
	db_end(r);
	return (rc);
}

int
intake_failed(struct db *db, int64_t job, const char *text, struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	return (intake_end(db, jobs_failed(db, job, text, e), e));
}

int
intake_again(struct db *db, int64_t job, int64_t due, struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	return (intake_end(db, jobs_again(db, job, due, e), e));
}

int
intake_over(struct db *db, int64_t job, struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	return (intake_end(db, jobs_done(db, job, e), e));
}
