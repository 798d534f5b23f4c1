#ifndef HOCLIEU_INTAKE_H
#define HOCLIEU_INTAKE_H
/*
 * From the last byte of an upload to a checked version: the runner's database
 * work (docs/architecture.md).  Each call is one transaction, waits for the
 * write lock for some seconds, and may be repeated after a crash.
 */
#include <stdint.h>

#include "store/db.h"
#include "store/jobs.h"
#include "util/code.h"
#include "util/err.h"
#include "library/library.h"

struct buf;
struct check_report;

extern const struct sql_table intake_sql;

/* A version that is to be checked. */
struct intake {
	int64_t	 version, item, bytes;
	int64_t	 package;		/* 0: not checked yet */
	char	 hash[CODE_HASH_HEX];
	char	 name[512];
	char	 chosen[LIBRARY_CHOSEN];	/* what the check asked and the teacher answered */
};

/** intake_begin(db, e): db_begin that waits for the write lock, at most 10 s. */
int	 intake_begin(struct db *db, struct err *e);
/**
 * intake_finish(db, data, job, e): the complete upload job->ref becomes an
 * object, a version and a check job.
 */
int	 intake_finish(struct db *db, const char *data, const struct job *job,
	    struct err *e);
/**
 * intake_next_check(db, places, turn, job, e): take the check whose turn it is
 * for JOBS_LEASE seconds: 1, 0 none, -1.  Of ${places} one person's files get
 * one less (of one: one), and among persons it goes round; ${turn} remembers
 * whose turn was last.
 */
int	 intake_next_check(struct db *db, int places, int64_t *turn,
	    struct job *job, struct err *e);
/** intake_version(db, id, in, e): what is to be checked: 1, 0 gone, -1. */
int	 intake_version(struct db *db, int64_t id, struct intake *in,
	    struct err *e);
/**
 * intake_checked(db, in, report, index, job, e): the result of a check, with the
 * fingerprints of the files that ${index} (bytes of a zipindex, may be empty)
 * names, and the job's end.
 */
int	 intake_checked(struct db *db, const struct intake *in,
	    const struct check_report *r, const struct buf *index, int64_t job,
	    struct err *e);
/**
 * intake_fingerprints(db, data, e): fingerprints for a package that was checked before
 * there were any, from its stored index: 1 one was done, 0 none is left, -1.
 */
int	 intake_fingerprints(struct db *db, const char *data, struct err *e);
/**
 * intake_package_after(db, after, hash, e): the package behind ${after} that is
 * played, with its object; ${after} becomes its row.  1, 0 there is none, -1.
 */
int	 intake_package_after(struct db *db, int64_t *after,
	    char hash[CODE_HASH_HEX], struct err *e);
/** intake_failed(db, job, text, e): back into the queue with ${text}. */
int	 intake_failed(struct db *db, int64_t job, const char *text,
	    struct err *e);
/** intake_again(db, job, due, e): a job that recurs is over and waits for ${due}. */
int	 intake_again(struct db *db, int64_t job, int64_t due, struct err *e);
/** intake_over(db, job, e): nothing to do any more. */
int	 intake_over(struct db *db, int64_t job, struct err *e);

#endif
