#ifndef HOCLIEU_REALM_H
#define HOCLIEU_REALM_H
/*
 * Whose logins a login is among.  They are unique in a school; people of units
 * above all schools share those of the topmost unit (person.school_id).  Where
 * a server has several schools, a name says its school: "hanh@thsh", or the
 * school is chosen beside it (docs/people.md).
 */
#include <stdint.h>

#include "people/roster.h"
#include "store/db.h"
#include "util/err.h"

struct arena;

#define REALM_ABBR	17	/* bytes of "thsh" with its NUL */
#define REALM_ACCOUNT	(PEOPLE_LOGIN + 24)	/* "hanh@12" */
#define REALM_DOORS	550	/* schools that a page offers at most */

/* A place whose people can sign in. */
struct door {
	int64_t		 id;
	const char	*key, *name, *abbr;
};

/* A name as it was typed, and which school's it is. */
struct realm_name {
	char	login[PEOPLE_LOGIN];
	int64_t	realm;		/* 0: of any school; -1: of one that is not there */
	int	unsaid;		/* 1: there are several schools and none was named */
};

/** realm_abbr(typed, out, e): an abbreviation in lower case, "" for none, or UNIT-ABBR.  0 or -1. */
int	 realm_abbr(const char *typed, char out[REALM_ABBR], struct err *e);
/**
 * realm_doors(db, a, out, e): the schools to choose between at sign-in, by
 * name, then upper units that have people; none while one school is all there
 * is.  Count or -1.
 */
int	 realm_doors(struct db *db, struct arena *a, struct door **out,
	    struct err *e);
/**
 * realm_read(db, typed, school, name, e): what ${typed} ("hanh", "hanh@thsh")
 * means where the school of the key ${school} (NULL or "": none) was chosen.
 * 1; 0 when no account can have that name; -1.
 */
int	 realm_read(struct db *db, const char *typed, const char *school,
	    struct realm_name *name, struct err *e);
/**
 * realm_account(realm, login, out): the one name of an account by which
 * failures are counted, browsers marked and hashers asked.
 */
void	 realm_account(int64_t realm, const char *login,
	    char out[REALM_ACCOUNT]);
/** realm_school(db, abbr, school, e): the school of that abbreviation; UNIT-UNKNOWN.  0 or -1. */
int	 realm_school(struct db *db, const char *abbr, int64_t *school,
	    struct err *e);
/**
 * realm_person(db, typed, id, e): who "hanh" or "hanh@thsh" is, for commands.
 * 0, or -1: PERSON-UNKNOWN, PERSON-AMBIGUOUS (several schools have that login).
 */
int	 realm_person(struct db *db, const char *typed, int64_t *id,
	    struct err *e);

#endif
