#ifndef HOCLIEU_PERSONS_H
#define HOCLIEU_PERSONS_H
/* Persons of a school as its office sees them: found, read, changed. */
#include <stdint.h>

#include "people/people.h"
#include "store/db.h"
#include "util/err.h"

struct arena;

#define PERSONS_WORDS	4	/* of a search that count */
#define PERSONS_NAME	80	/* characters of a name that a form takes */
#define PERSONS_CODE	32	/* characters of a code */

extern const struct sql_table persons_sql, person_sql;

/* What a list is asked for; fields that do not matter stay 0 or "". */
struct person_filter {
	int64_t		 school;
	const char	*words;		/* of a name, with or without marks; or a login, a code */
	const char	*role;		/* stored name, "" any */
	int64_t		 class_id, unit_id;
	int		 left;		/* 1: who was shut out instead of who is there */
	int		 offset, limit;
};

/* A person with what a row of a list shows. */
struct person {
	int64_t		 id, unit_id, school_id;
	const char	*key, *login, *name, *honorific, *unit;
	const char	*code, *sector_code;	/* "" none */
	int64_t		 birthday;		/* 20180512, 0 unknown */
	int64_t		 disabled;		/* since, 0 not */
	int		 has_password;
	unsigned	 roles;			/* ROLE_BITs as stored, that hold now */
	const char	*classes;		/* "3A, 3B" of this school year, "" */
};

/**
 * persons_find(db, a, f, out, e): by name (given name first); one more than
 * ${f}->limit when there are more.  Count or -1.
 */
int	 persons_find(struct db *db, struct arena *a,
	    const struct person_filter *f, struct person **out,
	    struct err *e);
/** persons_one(db, a, key, out, e): by key: 1; 0 unknown and ${out} is NULL; -1. */
int	 persons_one(struct db *db, struct arena *a, const char *key,
	    struct person **out, struct err *e);
/** persons_by_id(db, a, id, out, e): the same by number. */
int	 persons_by_id(struct db *db, struct arena *a, int64_t id,
	    struct person **out, struct err *e);

/* What a form gives; texts as typed. */
struct person_form {
	const char	*name, *login, *honorific, *code, *sector_code;
	const char	*birthday;	/* "2018-05-12" or "12/5/2018", "" unknown */
	int64_t		 unit_id;
	int64_t		 asked;		/* when an empty form was shown, 0: by none */
};
/**
 * persons_add(db, a, f, id, e): a new person; a login that is "" is made of the
 * name.  PERSON-NAME, PERSON-LOGIN, PERSON-LOGIN-TAKEN, PERSON-CODE-TAKEN,
 * PERSON-CODE, PERSON-BIRTHDAY; PERSON-TWIN when somebody of that name and
 * birthday was added after the form was shown.  0 or -1.
 */
int	 persons_add(struct db *db, struct arena *a,
	    const struct person_form *f, int64_t *id, struct err *e);
/** persons_change(db, a, p, f, e): the same for one who is there.  0 or -1. */
int	 persons_change(struct db *db, struct arena *a, const struct person *p,
	    const struct person_form *f, struct err *e);
/** persons_login(db, a, school, name, e): a free login made of a name; NULL on failure. */
char	*persons_login(struct db *db, struct arena *a, int64_t school,
	    const char *name, struct err *e);
/** persons_birthday(typed, day, e): "" is 0; PERSON-BIRTHDAY for what is no day of the past.  0 or -1. */
int	 persons_birthday(const char *typed, int64_t *day, struct err *e);

#endif
