#ifndef HOCLIEU_VERIFY_H
#define HOCLIEU_VERIFY_H
/* Are all files what the rows say?  Reads everything, changes nothing. */
#include "store/db.h"
#include "util/err.h"

extern const struct sql_table verify_sql;

struct verify {
	const char	*data;
	struct db	*db;
	int		 quick;		/* lengths only, no hashing */
	int		 copy;		/* of a restored copy: jobs are nobody's */
	/* told while it runs: ${code} is stable, ${text} Vietnamese */
	void		(*say)(void *, const char *, const char *);
	void		*arg;
	long		 objects, indexes, uploads;	/* looked at */
	int64_t		 trail;				/* rows read */
	long		 problems;
};

/** verify_open(v, e): the database of ${v}->data into ${v}->db, to be read; 0 or -1. */
int	 verify_open(struct verify *v, struct err *e);
/** verify_all(v, e): every check; 0 also with problems (counted), -1 could not look. */
int	 verify_all(struct verify *v, struct err *e);

#endif
