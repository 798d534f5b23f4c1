#ifndef HOCLIEU_STAFF_H
#define HOCLIEU_STAFF_H
/* Who and what of a school may be named in a rule, a leave, the minutes. */
#include "quota/quota.h"

struct staff {
	int64_t		 id;
	const char	*key, *name, *honorific;
	const char	*unit;		/* the department, "" */
};
/** quota_staff(db, a, school, out, e): teachers, heads and principals of the school as a register has them; at most 500; count or -1. */
int	 quota_staff(struct db *db, struct arena *a, int64_t school,
	    struct staff **out, struct err *e);
/** quota_staff_find(db, school, key, person, e): the number of that person into ${person}: 1, 0 not on the staff (${person} 0), -1. */
int	 quota_staff_find(struct db *db, int64_t school, const char *key,
	    int64_t *person, struct err *e);
/** quota_heads(db, a, school, out, e): heads of department, at most 30; count or -1. */
int	 quota_heads(struct db *db, struct arena *a, int64_t school,
	    struct staff **out, struct err *e);
/** quota_units(db, a, school, out, e): the school and what lies below, at most 100, as staff rows with id, key, name; count or -1. */
int	 quota_units(struct db *db, struct arena *a, int64_t school,
	    struct staff **out, struct err *e);

#endif
