#ifndef HOCLIEU_GROUPS_H
#define HOCLIEU_GROUPS_H
/*
 * Groups: a teacher's named choice of pupils of classes that the teacher may set
 * work to, for one school year.  A member counts while the pupil is in the class.
 */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

#define GROUP_NAME	60	/* characters */
#define GROUP_OPEN	50	/* groups of one person in a year */
#define GROUP_MEMBERS_MAX	200

/*
 * A choice of pupils under a name; only its owner changes it and sets work to
 * it.
 */
struct pupil_group {
	int64_t		 id, owner_id, school_id, closed;
	int		 year, members;	/* who counts today */
	const char	*key, *name;
};
struct group_pupil {
	int64_t		 person_id, class_id;
	const char	*name, *class;
};

/** group_find(db, a, key, out, e), group_by_id(db, a, id, out, e): 1, 0 unknown (${out} NULL), -1. */
int	 group_find(struct db *db, struct arena *a, const char *key,
	    struct pupil_group **out, struct err *e);
int	 group_by_id(struct db *db, struct arena *a, int64_t id,
	    struct pupil_group **out, struct err *e);
/** group_list(db, a, owner, out, e): open ones of this school year by name; count or -1. */
int	 group_list(struct db *db, struct arena *a, int64_t owner,
	    struct pupil_group **out, struct err *e);
/** group_members(db, a, group, out, e): by class, in the order of the register; count or -1. */
int	 group_members(struct db *db, struct arena *a, int64_t group,
	    struct group_pupil **out, struct err *e);
/** group_classes(db, a, group, out, e): the classes of its members; count or -1. */
int	 group_classes(struct db *db, struct arena *a, int64_t group,
	    int64_t **out, struct err *e);
/**
 * group_add(db, who, name, key, e): a new, empty one; its key (CODE_KEY bytes).
 * GROUP-NAME on "name"; GROUP-MANY when ${who} has GROUP_OPEN already.
 */
int	 group_add(struct db *db, const struct viewer *who, const char *name,
	    char *key, struct err *e);
/* What a group becomes. */
struct group_edit {
	const char	*name;		/* never NULL */
	int64_t		 class_id;	/* whose members are chosen anew; 0: only the name */
	const int64_t	*persons;	/* pupils of that class, npersons of them */
	int		 npersons;
};
/**
 * group_save(db, who, group, to, e): rename it and make the persons of ${to} its
 * members of that class.  The group is the caller's own and open.  GROUP-NAME,
 * SET-CLASS, SET-PUPIL, GROUP-MEMBERS (too many).
 */
int	 group_save(struct db *db, const struct viewer *who,
	    const struct pupil_group *g, const struct group_edit *to,
	    struct err *e);
/** group_close(db, who, group, e): nothing is set to it any more; what was set stays.  0 or -1. */
int	 group_close(struct db *db, const struct viewer *who,
	    const struct pupil_group *g, struct err *e);

#endif
