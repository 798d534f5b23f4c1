/* The author's answer to what the check asked. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "store/jobs.h"
#include "audit/audit.h"
#include "packages/packages.h"

#include "library/library_sql.h"

/* 1 when ${path} is one of the files that ${package} asks about; 0, -1. */
static int
is_offered(struct db *db, int64_t package, const char *path, struct err *e)
{
	struct arena *a = arena_new();
	struct package *p;
	struct entry *list;
	int i, n, rc;

	rc = packages_find(db, a, package, &p, e);
	if (rc == 1 && !p->asks)
		rc = 0;
	if (rc == 1) {
		n = packages_entries(db, a, package, &list, e);
		rc = n < 0 ? -1 : 0;
		for (i = 0; rc == 0 && i < n; i++)
			rc = strcmp(list[i].path, path) == 0;
	}
	arena_free(a);
	return (rc);
}

/*
 * Answers add up, because a package may ask of one item after the other.  Of two
 * windows the first one answers: the second names a package that is gone.
 */
int
library_choose(struct db *db, const struct viewer *who, const struct item *it,
    int64_t package, const char *path, struct err *e)
{
	char chosen[LIBRARY_CHOSEN];
	size_t n = strlen(it->chosen), k = strlen(path);
	int rc;

	if (library_may(db, who, MAY_EDIT_ITEM, it, "NO-RIGHT", e) != 0)
		return (-1);
	if (package != it->package_id || (k > 0 && !it->asks))
		return (err_set(e, ERR_REJECT, "START-LATE", "package %lld",
		    (long long)package));
	if (k > 0 && (rc = is_offered(db, package, path, e)) != 1)
		return (rc < 0 ? -1 : err_field(e, "START-FILE", "start",
		    "not offered"));
	if (n + k + 2 > sizeof(chosen))
		return (err_set(e, ERR_REJECT, "START-MANY", "%zu bytes", n));
	memcpy(chosen, it->chosen, n);
	chosen[n] = '\n';
	memcpy(chosen + n + (n > 0), path, k + 1);
	if (k == 0)
		chosen[0] = '\0';
	if (db_run(db, &library_sql, LIBRARY_CHOOSE, ARGS(I(":id", it->id),
	    I(":version", it->version_id), I(":package", package),
	    T(":chosen", chosen)), e) != 0)
		return (-1);
	if (db_changes(db) != 1)
		return (err_set(e, ERR_REJECT, "START-LATE", "item is %s",
		    it->newest));
	if (db_run(db, &library_sql, LIBRARY_CHOOSE_MET, ARGS(I(":version",
	    it->version_id)), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_CHOOSE_REMARKS, ARGS(I(":version",
	    it->version_id)), e) != 0 ||
	    db_run(db, &library_sql, LIBRARY_CHOOSE_STATE, ARGS(I(":id",
	    it->id), I(":now", clock_now())), e) != 0 ||
	    jobs_add(db, "check", it->version_id, 0, e) != 0)
		return (-1);
	return (audit_add(db, who->id, "choose-start", "item", it->id, NULL,
	    e));
}
