/*
 * Verify by night.  Nobody watches it run, so its words are kept in a file and
 * its outcome stands in the trail, where the self-check page finds it.
 */
#include <stdio.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/files.h"
#include "util/tr.h"

#include "store/problems.h"
#include "audit/audit.h"
#include "library/intake.h"
#include "health/verify.h"
#include "runner/verifynight.h"

#define MOST	(256 * 1024)	/* bytes of words that are kept */

/*
 * The words of one night's look, and the first code among them, which stands
 * for all in the trail.
 */
struct report {
	struct buf	 text;
	char		 first[40];
};

/* Words beyond MOST bytes are dropped; the problems are still counted. */
static void
verifynight_say(void *arg, const char *code, const char *text)
{
	struct report *r = arg;

	if (r->first[0] == '\0')
		snprintf(r->first, sizeof(r->first), "%s", code);
	if (r->text.len < MOST)
		buf_printf(&r->text, "%s: %s\n", code, text);
}

/*
 * The report's file is written before the row that speaks of it. Trail and
 * problem are one transaction.
 */
static int
verifynight_keep(struct db *db, const char *data, const struct verify *v,
    struct report *r, struct err *e)
{
	char path[600], note[80] = "", at[24];
	struct problem p;

	clock_iso(clock_now(), at, sizeof(at));
	buf_printf(&r->text, TR("%s: đã xem %ld tệp gốc, %ld mục lục, %ld tệp "
	    "đang tải, %lld dòng nhật ký; %ld chỗ cần xem lại.\n"), at,
	    v->objects, v->indexes, v->uploads, (long long)v->trail,
	    v->problems);
	snprintf(path, sizeof(path), "%s/" VERIFY_REPORT, data);
	if (files_write(path, r->text.p, r->text.len, 0600, e) != 0)
		return (-1);
	if (v->problems > 0)
		snprintf(note, sizeof(note), "%s", r->first);
	problem_of(&p, note, "verify", "data/" VERIFY_REPORT, 0);
	if (intake_begin(db, e) != 0)
		return (-1);
	if (audit_add(db, 0, v->problems > 0 ? "verify-failed" : "verify",
	    "verify", v->problems > 0 ? v->problems : v->objects,
	    note[0] != '\0' ? note : NULL, e) != 0 ||
	    (note[0] != '\0' && problem_add(db, &p, e) != 0) ||
	    db_commit(db, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	return (0);
}

/*
 * The check opens a connection of its own for reading; only the outcome is
 * written through ${db}.
 */
int
verify_night(struct db *db, const char *data, int quick, long *problems,
    struct err *e)
{
	struct report r = { .first = "" };
	struct verify v = { .data = data, .quick = quick,
	    .say = verifynight_say, .arg = &r };
	int rc;

	if (verify_open(&v, e) != 0)
		return (-1);
	rc = verify_all(&v, e);
	db_close(v.db);
	if (rc == 0)
		rc = verifynight_keep(db, data, &v, &r, e);
	buf_free(&r.text);
	*problems = v.problems;
	return (rc == 0 ? 0 : -1);
}
