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
	if ((rc = people_find_login(db, 0, login, &id, e)) != 1)
		return (rc);
	return (people_viewer(db, a, id, out, e));
}

