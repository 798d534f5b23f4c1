/* Which school a login belongs to. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "people/people_sql.h"
#include "people/realm.h"

/* Columns of PEOPLE_DOORS and PEOPLE_UPPERS. */
enum { DOOR_ID, DOOR_KEY, DOOR_NAME, DOOR_ABBR };

/* As short as it is spoken; what a login may hold, but no dot, no dash. */
int
realm_abbr(const char *typed, char out[REALM_ABBR], struct err *e)
{
	size_t n = 0;
	char c;

	for (; *typed != '\0'; typed++) {
		c = *typed >= 'A' && *typed <= 'Z' ? *typed + 32 : *typed;
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) ||
		    n + 1 >= REALM_ABBR)
			return (err_field(e, "UNIT-ABBR", "abbr",
			    "an abbreviation is a-z, 0-9, below %d bytes",
			    REALM_ABBR));
		out[n++] = c;
	}
	out[n] = '\0';
	return (0);
}

/* Appends the rows of ${stmt} to ${list}, which has ${n} already; the new count or -1. */
static int
doors_read(struct db *db, struct arena *a, int stmt, struct door *list, int n,
    struct err *e)
{
	struct db_rows *r = db_query(db, &people_sql, stmt, NOARGS, e);
	int rc;

	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < REALM_DOORS; n++) {
		list[n].id = db_int(r, DOOR_ID);
		list[n].key = db_copy(a, r, DOOR_KEY);
		list[n].name = db_copy(a, r, DOOR_NAME);
		list[n].abbr = db_copy(a, r, DOOR_ABBR);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* 0, 1, or 2 for several. */
static int
realm_schools(struct db *db, int64_t *n, struct err *e)
{
	struct db_rows *r = db_query(db, &people_sql, PEOPLE_SCHOOL_N, NOARGS,
	    e);
	int rc;

	*n = 0;
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1)
		(*n)++;
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
realm_doors(struct db *db, struct arena *a, struct door **out, struct err *e)
{
	struct door *list;
	int64_t schools;
	int n;

	*out = NULL;
	if (realm_schools(db, &schools, e) != 0)
		return (-1);
	if (schools < 2)
		return (0);
	*out = list = arena_alloc(a, REALM_DOORS * sizeof(*list));
	n = doors_read(db, a, PEOPLE_DOORS, list, 0, e);
	return (n < 0 ? -1 : doors_read(db, a, PEOPLE_UPPERS, list, n, e));
}

/*
 * The unit of that key or abbreviation as a realm: -1 in ${realm} when there is
 * none.  The only school of a server is what a name means without it, too: both
 * spellings are one account, and failures of both count together.
 */
static int
realm_found(struct db *db, int stmt, const char *by, int64_t schools,
    int64_t *realm, struct err *e)
{
	int64_t unit = 0, school = 0;
	int rc = db_number(db, &people_sql, stmt, ARGS(T(":by", by)),
	    &unit, e);

	*realm = -1;
	if (rc <= 0)
		return (rc < 0 ? -1 : 0);
	if (people_realm(db, unit, realm, e) != 0)
		return (-1);
	if (schools != 1)
		return (0);
	rc = db_number(db, &people_sql, PEOPLE_DOORS, NOARGS, &school, e);
	if (rc == 1 && school == *realm)
		*realm = 0;
	return (rc < 0 ? -1 : 0);
}

/*
 * What stands behind the "@" decides before what was chosen; with one school
 * nothing has to be said.  The answer depends on the schools alone and never on
 * whether the account exists.
 */
int
realm_read(struct db *db, const char *typed, const char *school,
    struct realm_name *name, struct err *e)
{
	const char *at = strrchr(typed, '@');
	char abbr[REALM_ABBR], bare[PEOPLE_LOGIN];
	int64_t schools;

	memset(name, 0, sizeof(*name));
	if (at == NULL)
		at = typed + strlen(typed);
	if ((size_t)(at - typed) >= sizeof(bare))
		return (0);
	memcpy(bare, typed, (size_t)(at - typed));
	bare[at - typed] = '\0';
	if (people_login(bare, name->login, NULL) != 0)
		return (0);
	if (*at == '@' && (at[1] == '\0' || realm_abbr(at + 1, abbr, NULL) != 0))
		return (0);
	if (realm_schools(db, &schools, e) != 0)
		return (-1);
	if (*at == '@')
		return (realm_found(db, PEOPLE_BY_ABBR, abbr,
		    schools, &name->realm, e) != 0 ? -1 : 1);
	if (school != NULL && *school != '\0')
		return (realm_found(db, PEOPLE_BY_KEY, school,
		    schools, &name->realm, e) != 0 ? -1 : 1);
	name->unsaid = schools > 1;
	return (1);
}

void
realm_account(int64_t realm, const char *login, char out[REALM_ACCOUNT])
{
	snprintf(out, REALM_ACCOUNT, "%.*s@%lld", PEOPLE_LOGIN - 1, login,
	    (long long)realm);
}

int
realm_school(struct db *db, const char *abbr, int64_t *school, struct err *e)
{
	char low[REALM_ABBR];
	int rc;

	*school = 0;
	if (realm_abbr(abbr, low, e) != 0)
		return (-1);
	rc = db_number(db, &people_sql, PEOPLE_BY_ABBR, ARGS(T(":by", low)),
	    school, e);
	return (rc < 0 ? -1 : rc == 1 ? 0 : err_field(e, "UNIT-UNKNOWN",
	    "unit", "%s", abbr));
}

/* A command may leave the school out as long as one person alone has the login. */
int
realm_person(struct db *db, const char *typed, int64_t *id, struct err *e)
{
	struct realm_name n;
	int rc = realm_read(db, typed, NULL, &n, e);

	if (rc < 0)
		return (-1);
	if (rc == 1 && n.realm >= 0 && (rc = people_find_login(db, n.realm,
	    n.login, id, e)) != 0)
		return (rc == 1 ? 0 : -1);
	return (err_field(e, "PERSON-UNKNOWN", "login", "%s", typed));
}
