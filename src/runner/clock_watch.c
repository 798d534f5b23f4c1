/* The clock, looked after. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/clock.h"

#include "store/jobs.h"
#include "store/problems.h"
#include "store/settings.h"
#include "store/write_state.h"
#include "audit/audit.h"
#include "library/intake.h"
#include "runner/clock_watch.h"

#define HOUR	3600
#define DAY	86400
#define SLACK	300		/* seconds that a clock may be put right by without a word */
#define HOLD_MS	((int64_t)DAY * 1000)	/* a jump ahead is not believed for so long */
#define FIRST_MS	((int64_t)HOUR * 1000)	/* nor a first time after a long rest */
#define REST	(40 * DAY)	/* a school's computer that was off for longer may have lost its clock */
#define MARK_MS	600000		/* between two marks */
#define MARK	"clock-mark"	/* its name among the settings */

enum { GRANTS, SESSIONS, UPLOADS, REFUSED, SQL__MAX };

/* Nobody can plan any of these: a time to come is that of a clock that was wrong. */
static const char *const sql[SQL__MAX] = {
	[GRANTS] = "UPDATE person_grant SET since = :now WHERE since > :now",
	[SESSIONS] = "UPDATE session SET used = :now, expires = CASE"
	    " WHEN expires > :latest THEN :latest ELSE expires END"
	    " WHERE used > :now OR expires > :latest",
	[UPLOADS] = "UPDATE upload SET expires = :latest"
	    " WHERE state = 'open' AND expires > :latest",
	[REFUSED] = "UPDATE item SET expires = :latest"
	    " WHERE state = 'refused' AND expires > :latest",
};

const struct sql_table clock_watch_sql = { "clock_watch", sql, SQL__MAX };

static int
settle(struct db *db, struct err *e)
{
	static const struct { int stmt; enum setting age; } ages[] = {
		{ SESSIONS, SET_SESSION_LIFE }, { UPLOADS, SET_UPLOAD_EXPIRY },
		{ REFUSED, SET_REFUSED_EXPIRY },
	};
	int64_t now = clock_now(), latest;
	struct db_arg args[3] = { { 0 } };
	size_t i;

	if (db_run(db, &clock_watch_sql, GRANTS, ARGS(I(":now", now)), e) != 0)
		return (-1);
	for (i = 0; i < sizeof(ages) / sizeof(*ages); i++) {
		latest = now + setting_int(db, ages[i].age);
		args[0] = (struct db_arg)I(":latest", latest);
		args[1] = (struct db_arg){ .name = NULL };
		if (ages[i].stmt == SESSIONS)
			args[1] = (struct db_arg)I(":now", now);
		if (db_run(db, &clock_watch_sql, ages[i].stmt, args, e) != 0)
			return (-1);
	}
	return (0);
}

/* ${jump} seconds, in the trail and the problem log; ${right}: the time now is the right one, rows are settled. */
static int
jumped_rows(struct db *db, int64_t jump, int right, struct err *e)
{
	struct problem p;
	char note[40];

	snprintf(note, sizeof(note), "%+lld s", (long long)jump);
	log_line("warn", "CLOCK-JUMPED", "%s", note);
	problem_of(&p, "CLOCK-JUMPED", "runner: clock", note, 0);
	if (intake_begin(db, e) != 0)
		return (-1);
	if (audit_add(db, 0, "clock-jump", "setting", 0, note, e) == 0 &&
	    problem_add(db, &p, e) == 0 && (!right || settle(db, e) == 0))
		return (db_commit(db, e));
	db_rollback(db);
	return (-1);
}

/*
 * The hold is set before the rows are written: whatever becomes of them, nothing
 * expires.
 */
static int
jumped(struct clock_watch *w, struct db *db, struct shm *shm, int64_t jump,
    struct err *e)
{
	int64_t held = shm_distrust(shm), caught;
	int right = jump < 0 && held > 0;

	if (jump > 0) {
		caught = jump < w->behind ? jump : w->behind;
		w->behind -= caught;
		held += jump - caught;
	} else if ((held += jump) < 0)
		w->behind -= held;
	if (held < SLACK)
		held = 0;
	if (w->behind < SLACK)
		w->behind = 0;
	shm_set_distrust(shm, held);
	w->until = held > 0 || w->behind > 0 ? clock_boot_ms() + HOLD_MS : 0;
	w->saved = 0;
	return (jumped_rows(db, jump, right, e));
}

/* Names this start of the machine; "-" when the kernel does not say. */
static void
boot_name(char out[40])
{
	FILE *f = fopen("/proc/sys/kernel/random/boot_id", "re");

	snprintf(out, 40, "-");
	if (f == NULL)
		return;
	if (fscanf(f, "%39s", out) != 1)
		snprintf(out, 40, "-");
	fclose(f);
}

/* What the next start of the runner compares with. */
static int
mark_put(struct clock_watch *w, struct db *db, struct shm *shm, struct err *e)
{
	char text[160], boot[40];

	boot_name(boot);
	snprintf(text, sizeof(text), "%lld %lld %s %lld %lld %lld",
	    (long long)w->wall, (long long)w->boot, boot,
	    (long long)shm_distrust(shm), (long long)w->behind,
	    (long long)w->until);
	if (intake_begin(db, e) != 0)
		return (-1);
	if (setting_text_put(db, MARK, text, e) == 0) {
		w->saved = w->boot;
		return (db_commit(db, e));
	}
	db_rollback(db);
	return (-1);
}

/*
 * After another start of the machine only the mark and the trail are known. A time
 * before them is wrong; one long after them may be: it is believed an hour later,
 * when the machine has had time to ask for the right one.
 */
static int
other_boot(struct clock_watch *w, struct db *db, struct shm *shm,
    int64_t before, struct err *e)
{
	struct audit_head head;

	if (audit_head(db, &head, e) != 0)
		return (-1);
	if (head.at > before)
		before = head.at;
	if (before == 0)
		return (0);
	if (w->wall < before - SLACK)
		return (jumped(w, db, shm, w->wall - before, e));
	if (w->wall > before + REST) {
		shm_set_distrust(shm, w->wall - before);
		w->until = w->boot + FIRST_MS;
	}
	return (0);
}

int
clock_watch_start(struct clock_watch *w, struct db *db, struct shm *shm,
    struct err *e)
{
	long long wall = 0, boot = 0, held = 0, behind = 0, until = 0;
	char text[160], name[40], own[40];
	int rc;

	w->wall = clock_now();
	w->boot = clock_boot_ms();
	w->until = w->saved = w->behind = 0;
	if ((rc = setting_text(db, MARK, text, sizeof(text), e)) < 0)
		return (-1);
	boot_name(own);
	if (rc == 1 && sscanf(text, "%lld %lld %39s %lld %lld %lld", &wall,
	    &boot, name, &held, &behind, &until) == 6 && strcmp(name, own) == 0 &&
	    boot <= w->boot) {
		/* The first turn compares with it, as if the runner had been there. */
		w->wall = wall;
		w->boot = boot;
		w->until = until;
		w->behind = behind;
		shm_set_distrust(shm, held);
		return (0);
	}
	return (other_boot(w, db, shm, wall, e));
}

/*
 * Both clocks are read; where they went apart, the wall clock was set. A jump whose
 * rows cannot be written is said in the log alone: what it must not end is held in
 * any case. On a full disk no mark is left: it would be tried each second.
 */
int
clock_watch_turn(struct clock_watch *w, struct db *db, struct shm *shm,
    struct err *e)
{
	int64_t now = clock_now(), boot = clock_boot_ms();
	int64_t jump = now - w->wall - (boot - w->boot) / 1000;
	int rc = 0;

	w->wall = now;
	w->boot = boot;
	if (llabs(jump) > SLACK)
		rc = jumped(w, db, shm, jump, e) == 0 ? 1 : -1;
	if (w->until != 0 && boot > w->until) {
		log_line("info", "CLOCK", "the new time is believed");
		shm_set_distrust(shm, 0);
		w->until = w->behind = w->saved = 0;
	}
	if (rc == 0 && shm_write_state(shm) == WRITE_OPEN &&
	    (w->saved == 0 || boot - w->saved > MARK_MS) &&
	    mark_put(w, db, shm, e) != 0)
		rc = -1;
	return (rc);
}
