/* May the program write: the runner's part (docs/store.md). */
#include <stdio.h>

#include "util/clock.h"

#include "store/objects.h"
#include "store/problems.h"
#include "store/settings.h"
#include "store/write_state.h"
#include "audit/audit.h"
#include "library/intake.h"
#include "runner/write_watch.h"

#define PROBLEMS	64	/* written in one transaction */
#define STAND_MS	1000	/* between two looks at the disk */

static const char *const verbs[] = { [WRITE_OPEN] = "writes-again",
    [WRITE_FULL] = "read-only-full", [WRITE_FAULT] = "read-only-fault" };

/*
 * The rows of the trail for a change of the write state. A fault's beginning could
 * not be written while it lasted: it follows now, with the time at which it was.
 */
static int
change_rows(struct db *db, int64_t fault, int standing, struct err *e)
{
	struct problem p;

	if (fault != 0) {
		problem_of(&p, "READ-ONLY-FAULT", "runner: disk",
		    "the disk did not keep, or did not take, what was written",
		    0);
		p.at = fault;
		if (audit_add_late(db, fault, verbs[WRITE_FAULT], "setting",
		    NULL, e) != 0 || problem_add(db, &p, e) != 0)
			return (-1);
	}
	return (audit_add(db, 0, verbs[standing], "setting", 0, NULL, e));
}

/* With a disk that is nearly full the row may fail; then only the log has it. */
static int
change_told(struct write_watch *w, struct db *db, int standing, struct err *e)
{
	int64_t fault = shm_fault_since(w->shm);

	if (intake_begin(db, e) != 0)
		return (-1);
	if (change_rows(db, fault, standing, e) == 0 && db_commit(db, e) == 0) {
		if (fault != 0)
			shm_fault_written(w->shm);
		return (0);
	}
	db_rollback(db);
	return (-1);
}

/*
 * Problems that workers and this process put into shared memory, at most
 * PROBLEMS in one transaction (docs/problems.md). While the disk does not keep
 * what is written they stay there, and those of a transaction that failed go back.
 */
static int
write_problems(struct write_watch *w, struct db *db, struct err *e)
{
	struct problem p[PROBLEMS];
	int i, n = 0, rc;

	while (n < PROBLEMS && shm_told(w->shm, &p[n]) == 1)
		n++;
	if (n == 0)
		return (0);
	rc = intake_begin(db, e);
	for (i = 0; i < n && rc == 0; i++)
		rc = problem_add(db, &p[i], e);
	if (rc == 0 && (rc = db_commit(db, e)) == 0)
		return (0);
	db_rollback(db);
	for (i = 0; i < n; i++)
		problem_queue_put(w->shm, &p[i]);
	return (-1);
}

void
write_watch_tell(struct write_watch *w, const char *what,
    const struct err *why)
{
	char place[PROBLEM_PLACE];
	struct problem p;

	snprintf(place, sizeof(place), "runner: %s", what);
	problem_of(&p, why->code, place, why->text, 0);
	problem_queue_put(w->shm, &p);
}

/*
 * During a fault: at most once in WRITE_STATE_FAULT_MS is it tried whether the disk
 * keeps a small file again.
 */
static int
fault_over(struct write_watch *w)
{
	struct err e = { 0 };

	if (clock_ms() - shm_write_state_since(w->shm) < WRITE_STATE_FAULT_MS)
		return (0);
	if (write_state_probe(w->data, &e) == 0)
		return (1);
	log_err(&e);
	shm_set_write_state(w->shm, WRITE_FAULT);	/* the minute begins anew */
	return (0);
}

/* What may be done now, by what the disk says. */
static int
write_judge(struct write_watch *w, struct db *db, int was)
{
	if (was == WRITE_FAULT)
		return (fault_over(w) ? WRITE_OPEN : WRITE_FAULT);
	if (write_state_readonly(w->data))
		return (WRITE_FAULT);
	if (db == NULL)
		return (was);
	return ((int)write_state_room((enum write_state)was,
	    objects_free_bytes(w->data), setting_int(db, SET_DISK_RESERVE)));
}

/*
 * A change of the state is said in the log, then in shared memory, then in the
 * trail. A connection that was opened while the file system took no writes never
 * will: a fresh process must open another one.
 */
static int
write_change(struct write_watch *w, struct db *db, int is, struct err *e)
{
	struct err why = { 0 };

	log_line(is == WRITE_OPEN ? "info" : "error", "READ-ONLY", "%s",
	    verbs[is]);
	shm_set_write_state(w->shm, is);
	if (is == WRITE_FULL) {
		err_set(&why, ERR_FAIL, "READ-ONLY-FULL", "nothing is written");
		write_watch_tell(w, "disk", &why);
	}
	if (is == WRITE_FAULT || db == NULL)
		return (0);
	if (is == WRITE_OPEN && db_readonly(db))
		return (err_set(e, ERR_FATAL, "RUNNER",
		    "the database must be opened anew"));
	if (change_told(w, db, is, &why) != 0)
		log_err(&why);
	return (0);
}

int
write_watch_turn(struct write_watch *w, struct db *db, struct err *e)
{
	int was, is;
	int64_t now = clock_ms();
	struct err why = { 0 };

	if (w->shm == NULL || now - w->looked < STAND_MS)
		return (0);
	w->looked = now;
	was = shm_write_state(w->shm);
	if ((is = write_judge(w, db, was)) != was)
		return (write_change(w, db, is, e));
	if (db == NULL || is == WRITE_FAULT)
		return (0);
	/* A fault whose beginning could not be written when it ended, either. */
	if ((shm_fault_since(w->shm) != 0 && change_told(w, db, is,
	    &why) != 0) || write_problems(w, db, &why) != 0) {
		if (write_state_is_fault(&why))
			shm_set_write_state(w->shm, WRITE_FAULT);
		log_err(&why);
	}
	return (0);
}
