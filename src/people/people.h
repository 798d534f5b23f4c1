#ifndef HOCLIEU_PEOPLE_H
#define HOCLIEU_PEOPLE_H
/*
 * Units, persons, grants with scope, classes; and the one question of access:
 * people_may.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;

/* What somebody is at a unit; the numbers are not stored (role_names is). */
enum role {
	ROLE_TEACHER, ROLE_HEAD, ROLE_PRINCIPAL, ROLE_PUPIL, ROLE_GUARDIAN,
	ROLE_INSPECTOR, ROLE_ADMIN,
	ROLE_SECRETARY,		/* văn thư: keeps the lists of persons and classes */
	ROLE_UPPER,		/* of a unit above schools: reads, decides nothing in them */
	ROLE__MAX
};
#define ROLE_BIT(r)	(1u << (r))
#define ROLES_STAFF	(ROLE_BIT(ROLE_TEACHER) | ROLE_BIT(ROLE_HEAD) | \
			 ROLE_BIT(ROLE_PRINCIPAL))
#define ROLES_LISTS	(ROLE_BIT(ROLE_ADMIN) | ROLE_BIT(ROLE_SECRETARY))	/* keep persons and classes */
#define ROLES_REVIEW	(ROLE_BIT(ROLE_HEAD) | ROLE_BIT(ROLE_PRINCIPAL))
/* No grant of its own: who reviews in somebody's place for a while. */
#define ROLE_DEPUTY	ROLE_BIT(ROLE__MAX)
#define ROLES_DECIDE	(ROLES_REVIEW | ROLE_DEPUTY)

/* One role on one unit, perhaps narrowed to grades and a subject. */
struct grant {
	enum role	 role;		/* ROLE_INSPECTOR for whatever an upper unit gives */
	int64_t		 unit_id;	/* the right holds for it and all below */
	unsigned	 grades;	/* bit g = grade g; 0 = all */
	int64_t		 subject_id;	/* and its sub-subjects; 0 = all */
	int		 at_school;	/* its unit is the viewer's school or above it */
};

/* A right to review that another one has lent: head or principal. */
struct lent {
	struct grant	 grant;
	int64_t		 from_id;	/* never for that person's own work */
	const char	*from, *from_honorific;
};

struct class_ref {
	int64_t		 id;
	const char	*key, *name;	/* "3A" */
	int		 grade;
};

/* Who looks: a person with everything that access is decided from. */
struct viewer {
	int64_t			 id;
	const char		*key, *login, *name;
	const char		*honorific;	/* "cô", "thầy", "em", "" */
	const char		*lang;
	int64_t			 unit_id;	/* home unit */
	int64_t			 school_id;	/* nearest school above it, 0 */
	const char		*school;	/* its name, "" */
	int64_t			 realm_id;	/* whose logins the own one is among: person.school_id */
	unsigned		 roles;		/* ROLE_BITs of all grants, ROLE_DEPUTY */
	const struct grant	*grants;
	int			 ngrants;
	const struct lent	*lent;
	int			 nlent;
	const struct class_ref	*classes;	/* taught, or learnt in */
	int			 nclasses;
	int			 must_change;	/* password was set by somebody else */
};

extern const struct sql_table people_sql;
extern const char *const role_names[ROLE__MAX];	/* "teacher", … as stored */

/** people_viewer(db, a, person, out, e): in ${a}: 1; 0 gone or disabled and ${out} is NULL; -1. */
int		 people_viewer(struct db *db, struct arena *a, int64_t person,
		    struct viewer **out, struct err *e);

/* What people_may can be asked. */
enum verb {
	MAY_UPLOAD,		/* put learning material in */
	MAY_SEE_ITEM,		/* an item that is not published */
	MAY_EDIT_ITEM,		/* own draft or returned item */
	MAY_REVIEW_ITEM,	/* one of the next two; never one's own */
	MAY_PASS_ITEM,		/* for the department: a head, or in a head's place */
	MAY_APPROVE_ITEM,	/* for the school: a principal, or in the place of one */
	MAY_STUDY_ITEM,		/* a published item, as a pupil */
	MAY_SEE_RESULTS,	/* of a class */
	MAY_SET_WORK,		/* set lessons to a class, give its guardians codes */
	MAY_MANAGE_PEOPLE,	/* keep the lists of a school: administrator, secretary */
	MAY_ADMINISTER,		/* give tasks of those who lead; of a school: its administrator */
	MAY_SEE_PEOPLE,		/* read them: these and the principal */
	MAY_INSPECT
};

/* What it is about; fields that do not matter stay 0. */
/*
 * Which pupils may see a published item, from the narrowest on: none; those of
 * the classes that its author teaches when it is looked at; those of its grades.
 */
enum audience { AUDIENCE_STAFF, AUDIENCE_CLASS, AUDIENCE_GRADE };
extern const char *const people_audiences[];	/* stored names, by enum audience; the last is NULL */
/** people_audience(name): its number; AUDIENCE_STAFF for a name that is unknown. */
enum audience	 people_audience(const char *name);
/** people_audience_known(name): 1 when it is one of people_audiences. */
int		 people_audience_known(const char *name);
/**
 * people_teachers(db, v, out, most, e): the persons who teach a class of the
 * pupil ${v} this school year, in ascending order; at most ${most}.  Count or -1.
 */
int		 people_teachers(struct db *db, const struct viewer *v,
		    int64_t *out, int most, struct err *e);

struct scope {
	int64_t		 unit_id;	/* school (or unit) it belongs to */
	int64_t		 owner_id;
	int64_t		 class_id;
	unsigned	 grades;	/* of the lessons it is filed under */
	int64_t		 subject_id;
	int		 published;
	enum audience	 audience;	/* of what is published */
	int		 editable;	/* draft or returned */
	int64_t		 owner_unit;	/* the owner's home: a head of it reviews; 0 */
	int64_t		 item_id;	/* for what was set to a pupil */
};

/**
 * people_may(db, v, verb, scope, e): 1 yes, 0 no, -1 failed.  Ask for == 1, so
 * that a failure is never taken for a yes.
 */
int		 people_may(struct db *db, const struct viewer *v,
		    enum verb verb, const struct scope *s, struct err *e);
/** people_unit_below(db, unit, above, e): 1 when ${unit} is ${above} or below it, 0, -1. */
int		 people_unit_below(struct db *db, int64_t unit, int64_t above,
		    struct err *e);

/* ---- making people (demo, hoclieu user, later rosters) */
/**
 * people_add_unit(db, parent, kind, name, id, e), people_add_person(db, unit,
 * login, name, honorific, id, e), people_add_grant(db, person, role, unit,
 * grades, subject, e), people_add_class(db, school, year, grade, name, id, e),
 * people_join_class(db, class, person, role, e) (pupil, teacher, class-teacher;
 * from the beginning of the class),
 * people_set_password(db, person, hash, must_change, e): one row each in the
 * caller's transaction, its number in ${id} where there is one.  0 or -1.
 */
int		 people_add_unit(struct db *db, int64_t parent,
		    const char *kind, const char *name, int64_t *id,
		    struct err *e);
int		 people_add_person(struct db *db, int64_t unit,
		    const char *login, const char *name, const char *honorific,
		    int64_t *id, struct err *e);
int		 people_add_grant(struct db *db, int64_t person, enum role role,
		    int64_t unit, unsigned grades, int64_t subject,
		    struct err *e); /* person, role, unit, grades, subject */
int		 people_add_class(struct db *db, int64_t school, int year,
		    int grade, const char *name, int64_t *id, struct err *e);
int		 people_join_class(struct db *db, int64_t class_id,
		    int64_t person, const char *role, struct err *e);
int		 people_set_password(struct db *db, int64_t person,
		    const char *hash, int must_change, struct err *e);	/* person, hash, must_change; ends sessions */

#endif
