#ifndef HOCLIEU_OFFICE_H
#define HOCLIEU_OFFICE_H
/*
 * Who may keep the lists of a school, who gives which task to whom, who resets
 * whose password (docs/people.md).
 */
#include <stdint.h>

#include "people/people.h"
#include "people/persons.h"
#include "store/db.h"
#include "util/err.h"

struct arena;

extern const struct sql_table office_sql, units_sql;

/** office_sees(db, v, p, e): 1 when ${v} may see that person in the lists: the office, the principal, teachers of the pupil's class, the head of the department.  0, -1. */
int	 office_sees(struct db *db, const struct viewer *v,
	    const struct person *p, struct err *e);
/**
 * office_changes(db, v, p, e): 1 when ${v} may change, shut out and let in that
 * person: the administrator everybody of the school, the secretary who is no
 * principal, administrator or secretary; nobody somebody whose tasks lie above
 * the school.  0, -1.
 */
int	 office_changes(struct db *db, const struct viewer *v,
	    const struct person *p, struct err *e);
/** office_gives(db, v, role, unit, e): 1 when ${v} may give and end ${role} on ${unit}; 0, -1. */
int	 office_gives(struct db *db, const struct viewer *v, enum role role,
	    int64_t unit, struct err *e);
/**
 * office_resets(db, v, p, e): 1 when ${v} may give ${p} a new first password: a
 * class teacher the pupils of the class, a head the teachers of the own
 * department who have no other task, own or lent, the principal everybody below, the
 * administrator all of the school; the secretary who never had one.  Nobody
 * the own one.  0, -1.
 */
int	 office_resets(struct db *db, const struct viewer *v,
	    const struct person *p, struct err *e);
#define OFFICE_PASSWORD	16
/**
 * office_password(staff, out): a first password that is easy to read and to
 * type: three syllables and two digits, for staff four.
 */
void	 office_password(int staff, char out[OFFICE_PASSWORD]);
/**
 * office_reset(db, by, p, hash, must, e): the new password, the end of all
 * sessions, the row in the trail, the notice; in the caller's transaction.
 * ${by} 0: the program.  0 or -1.
 */
int	 office_reset(struct db *db, int64_t by, const struct person *p,
	    const char *hash, int must, struct err *e);
/** office_must_change(db, p, must, e): 0 into ${must} for a pupil of grades 1 to 3, who keeps the password from the slip; else 1.  0 or -1. */
int	 office_must_change(struct db *db, const struct person *p, int *must,
	    struct err *e);

/* A task, with its scope. */
struct task {
	int64_t		 id;
	enum role	 role;
	int64_t		 unit_id, subject_id, since, until;	/* until 0: open */
	unsigned	 grades;
	const char	*unit, *subject;	/* names; "" */
};
/** office_tasks(db, a, person, out, e): that hold now, oldest first; at most 50; count or -1. */
int	 office_tasks(struct db *db, struct arena *a, int64_t person,
	    struct task **out, struct err *e);
/**
 * office_task_add(db, person, t, e): give ${t} (role, unit, grades, subject,
 * until); the same role on the same unit and subject gets the new scope.  0 or -1.
 */
int	 office_task_add(struct db *db, int64_t person, const struct task *t,
	    struct err *e);
/** office_task_end(db, id, at, e): no longer from ${at} on; 0 or -1. */
int	 office_task_end(struct db *db, int64_t id, int64_t at, struct err *e);

/* A unit of a school: the school itself, then its departments. */
struct unit {
	int64_t		 id, parent_id;
	const char	*key, *kind, *name, *abbr;
	int64_t		 people;	/* at home there, not shut out */
};
/** office_units(db, a, school, out, e): the school first, then by name; at most 200; count or -1. */
int	 office_units(struct db *db, struct arena *a, int64_t school,
	    struct unit **out, struct err *e);
/** office_unit_find(db, parent, name, but, id, e): the unit of that name right below ${parent}, other than ${but} (0: none): 1; 0 none and ${id} is 0; -1. */
int	 office_unit_find(struct db *db, int64_t parent, const char *name,
	    int64_t but, int64_t *id, struct err *e);
/** office_unit_add(db, a, school, name, id, e): a department; there already: 0 and its id; 1 new; UNIT-NAME; -1. */
int	 office_unit_add(struct db *db, struct arena *a, int64_t school,
	    const char *name, int64_t *id, struct err *e);
/** office_unit_change(db, a, unit, name, abbr, e): UNIT-NAME, UNIT-ABBR, UNIT-ABBR-TAKEN.  0 or -1. */
int	 office_unit_change(struct db *db, struct arena *a,
	    const struct unit *u, const char *name, const char *abbr,
	    struct err *e);

#endif
