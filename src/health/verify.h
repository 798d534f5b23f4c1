#ifndef HOCLIEU_VERIFY_H
#define HOCLIEU_VERIFY_H
/*
 * Does everything in the data folder fit together: files, indexes, rows, the
 * audit's chain?  Reads everything, changes nothing.
 */
#include "store/db.h"
#include "util/err.h"

extern const struct sql_table verify_sql;

/* What to look at and how, and what was found. */
struct verify {
	const char	*data;
	struct db	*db;
	int		 quick;		/* lengths only, no hashing */
	int		 copy;		/* a restored copy: no runner works on its jobs */
	/* called for each problem: a stable code and a Vietnamese text */
	void		(*say)(void *, const char *, const char *);
	void		*arg;
	long		 objects, indexes, uploads;	/* looked at */
	int64_t		 trail;				/* rows of the audit that were read */
	long		 problems;
};

/** verify_open(v, e): the database of ${v}->data into ${v}->db, to be read; 0 or -1. */
int	 verify_open(struct verify *v, struct err *e);
/** verify_all(v, e): every check; 0 also with problems (counted), -1 could not look. */
int	 verify_all(struct verify *v, struct err *e);

#endif
