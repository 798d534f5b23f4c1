/* The trail: one row per deed, in the deed's own transaction. */
#include "util/clock.h"

#include "audit/audit.h"

enum { ADD, SQL__MAX };

static const char *const sql[SQL__MAX] = {
	[ADD] = "INSERT INTO audit (at, person_id, verb, kind, ref, note)"
	    " VALUES (:at, :person, :verb, :kind, :ref, :note)"
};

const struct sql_table audit_sql = { "audit", sql, SQL__MAX };

int
audit_add(struct db *db, int64_t who, const char *verb, const char *kind,
    int64_t ref, const char *note, struct err *e)
{
	return (db_run(db, &audit_sql, ADD, ARGS(I(":at", clock_now()),
	    I(":person", who), T(":verb", verb), T(":kind", kind),
	    I(":ref", ref), T(":note", note)), e));
}
