/*
 * Two questions of whoever watches the server: does it live (start it again if
 * not), and can it do all its work (look after it if not).
 */
#include <stdio.h>
#include <string.h>

#include "audit/audit.h"
#include "store/jobs.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "web/answer.h"
#include "web/app.h"

#include "pages/admin/pg_health.h"

#define HEALTH_CODE	80	/* a note of the trail, or ERR_CODE_MAX */

/*
 * Nothing is asked of disk or database: a full disk is no reason to start the
 * server again.
 */
int
pg_health(struct exchange *ex, struct err *e)
{
	(void)e;
	return (answer_json(ex, 200, json_pack("{s:b,s:s}", "ok", 1, "build",
	    ex->app->build)));
}

/* The code in the note of a verify that failed: "3, TRAIL-BROKEN". */
static const char *
health_code(const char *note)
{
	const char *p = strrchr(note, ' ');

	return (p != NULL ? p + 1 : note);
}

/*
 * The code of what is missing into ${code}, "" when all is well.  Pages of the
 * database are read here as far as two indexed reads go, and whole by the
 * nightly verify, whose word counts until it finds all well again.  0 or -1.
 */
static int
health_missing(struct exchange *ex, char code[HEALTH_CODE], struct err *e)
{
	char note[80], odd_note[HEALTH_CODE];
	int64_t done, total, good, odd;
	const char *what;

	if (jobs_find(ex->db, "health", 0, &done, &total, e) < 0 ||
	    audit_last(ex->db, "verify", &good, note, sizeof(note), e) < 0 ||
	    audit_last(ex->db, "verify-failed", &odd, odd_note,
	    sizeof(odd_note), e) < 0)
		return (-1);
	switch (shm_write_state(ex->app->shm)) {
	case WRITE_FULL:
		what = "READ-ONLY-FULL";
		break;
	case WRITE_FAULT:
		what = "READ-ONLY-FAULT";
		break;
	default:
		what = odd > good ? health_code(odd_note) : "";
	}
	snprintf(code, HEALTH_CODE, "%s", what);
	return (0);
}

int
pg_ready(struct exchange *ex, struct err *e)
{
	char code[HEALTH_CODE];
	json_t *j;

	if (health_missing(ex, code, e) != 0) {
		log_err(e);
		snprintf(code, sizeof(code), "%s", e->code);
		err_clear(e);
	}
	j = json_pack("{s:b,s:s}", "ok", *code == '\0', "build",
	    ex->app->build);
	if (*code != '\0')
		json_object_set_new(j, "code", json_string(code));
	return (answer_json(ex, *code == '\0' ? 200 : 503, j));
}
