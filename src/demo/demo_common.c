/* What all parts of the demonstration ask for. */
#include <stdio.h>
#include <string.h>

#include "util/buf.h"
#include "util/files.h"
#include "people/people.h"
#include "people/roster.h"

#include "demo/demo.h"

/* By login name, because the demonstration's people have fixed ones. */
int
demo_person(struct db *db, struct arena *a, const char *login,
    struct viewer **out, struct err *e)
{
	int64_t id;
	int rc;

	*out = NULL;
	if ((rc = people_find_login(db, login, &id, e)) != 1)
		return (rc);
	return (people_viewer(db, a, id, out, e));
}

/*
 * Labels of attempts are signed with it, as a worker does; the caller wipes the
 * copy.
 */
int
demo_secret(const char *data, uint8_t out[DEMO_SECRET], struct err *e)
{
	struct buf b = { 0 };
	char path[600];
	int rc;

	snprintf(path, sizeof(path), "%s/secret", data);
	rc = files_read(path, 64, &b, e);
	if (rc == 0 && b.len >= DEMO_SECRET)
		memcpy(out, b.p, DEMO_SECRET);
	else if (rc == 0)
		rc = err_set(e, ERR_FAIL, "DEMO", "%s is short", path);
	buf_free(&b);
	return (rc);
}
