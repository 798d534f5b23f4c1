/* What addresses of pages hold. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "people/people.h"
#include "web/form.h"
#include "pages/common/links.h"
#include "pages/common/say.h"

#define FIRST	2020	/* the first year that a page may ask for */

/* No link for others: the page behind it would be NOT-FOUND. */
void
link_audit(struct exchange *ex, json_t *m, const char *kind, const char *key)
{
	if (ex->viewer->roles & (ROLE_BIT(ROLE_PRINCIPAL) |
	    ROLE_BIT(ROLE_INSPECTOR) | ROLE_BIT(ROLE_ADMIN)))
		say_set(m, "trail_href", arena_printf(ex->arena,
		    "/trail?of=%s.%s", kind, url_encode(ex->arena, key)));
}

/*
 * A wrong month becomes the month at hand, so pages can show something; posts
 * look at the -1.
 */
int
link_month(const char *s, int *year, int *month)
{
	struct civil c = clock_civil(clock_now());
	char end;

	*year = c.year;
	*month = c.month;
	if (strlen(s) != 7 || sscanf(s, "%4d-%2d%c", year, month, &end) != 2 ||
	    *month < 1 || *month > 12 || *year < FIRST ||
	    *year * 12 + *month > c.year * 12 + c.month) {
		*year = c.year;
		*month = c.month;
		return (-1);
	}
	return (0);
}

const char *
link_query(struct exchange *ex, const char *name, const char *value)
{
	return (*value == '\0' ? "" : arena_printf(ex->arena, "&%s=%s", name,
	    url_encode(ex->arena, value)));
}
