#ifndef HOCLIEU_RIGHTS_H
#define HOCLIEU_RIGHTS_H
/*
 * Rights to review, read once for a whole list: people_may asks the database
 * for each thing, a queue of hundreds is decided in memory.  Both say the same.
 */
#include <stdint.h>

#include "people/people.h"

extern const struct sql_table rights_sql;

/* One right of a head or a principal. */
struct right {
	enum role	 role;
	int64_t		 holder;	/* whose right it is: the lender of a lent one */
	unsigned	 grades;	/* 0 = all */
	int64_t		 subject_id;	/* 0 = all */
	const int64_t	*units;		/* its unit and all below */
	int		 nunits;
};

struct rights {
	struct right	*list;
	int		 n;
};

/* What a right may cover. */
struct placed {
	int64_t		 school_id, owner_id, owner_unit;
	unsigned	 grades;	/* of all its lessons, old and new */
	int64_t		 subject_id;	/* of its first lesson, 0 */
	int64_t		 subject_above;	/* the subject above that one, 0 */
};

/** rights_of(db, a, v, out, e): what ${v} may review, own rights and lent ones; 0 or -1. */
int	 rights_of(struct db *db, struct arena *a, const struct viewer *v,
	    struct rights *out, struct err *e);
/** rights_heads(db, a, school, out, e): the rights of all who may pass items of ${school}; 0 or -1. */
int	 rights_heads(struct db *db, struct arena *a, int64_t school,
	    struct rights *out, struct err *e);
/**
 * right_covers(r, p): 1 when ${p} lies in the units, grades and subject of
 * ${r}.  Nobody's right covers the holder's own work.
 */
int	 right_covers(const struct right *r, const struct placed *p);

#endif
