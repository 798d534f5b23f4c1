/* Which pupils an item is for, by name, and whose classes they are. */
#include <string.h>

#include "util/clock.h"

#include "people/people.h"
#include "people/people_sql.h"

const char *const people_audiences[] = { "staff", "class", "grade", NULL };

int
people_audience_known(const char *name)
{
	int i;

	for (i = 0; people_audiences[i] != NULL; i++)
		if (strcmp(people_audiences[i], name) == 0)
			return (1);
	return (0);
}

/* What nobody knows is read as the narrowest, so that a damaged row opens nothing. */
enum audience
people_audience(const char *name)
{
	int i;

	for (i = 0; people_audiences[i] != NULL; i++)
		if (strcmp(people_audiences[i], name) == 0)
			return ((enum audience)i);
	return (AUDIENCE_STAFF);
}

int
people_teachers(struct db *db, const struct viewer *v, int64_t *out, int most,
    struct err *e)
{
	struct db_rows *r;
	int n = 0, rc = 0;

	r = db_query(db, &people_sql, PEOPLE_TEACHERS, ARGS(I(":person", v->id),
	    I(":year", clock_school_year(clock_now())), I(":most", most)), e);
	if (r == NULL)
		return (-1);
	while (n < most && (rc = db_next(r)) == 1)
		out[n++] = db_int(r, 0);
	db_end(r);
	return (rc < 0 ? -1 : n);
}
