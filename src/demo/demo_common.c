/* What all parts of the demonstration ask for. */
#include <stdio.h>
#include <string.h>

#include "util/buf.h"
#include "util/files.h"
#include "people/people.h"
#include "people/roster.h"

#include "demo/demo.h"

int
demo_person(struct db *db, struct arena *a, const char *login,
    struct viewer **out, struct err *e)
{
	int64_t id = people_find_login(db, login, e);

	*out = NULL;
	if (id <= 0)
		return ((int)id);
	*out = people_viewer(db, a, id, e);
	return (*out != NULL);
}

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
