#ifndef HOCLIEU_UPLIMIT_H
#define HOCLIEU_UPLIMIT_H
/*
 * How much a person may upload in a month of the school.  What was begun this
 * month counts with its whole length, while it is open, complete or done; what
 * was cancelled or ran out does not.  A new version of an item counts its
 * bytes, it is no further item.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;

extern const struct sql_table uplimit_sql;

#define UPLIMIT_BYTES	((int64_t)1 << 40)	/* the most that a person may be given */
#define UPLIMIT_ITEMS	10000

/* Where one person stands in the running month. */
struct uplimit {
	int64_t	 bytes, items;		/* the limits */
	int64_t	 bytes_used, items_used;
	int64_t	 bytes_left, items_left;	/* never below 0 */
	int	 own;			/* not the setting's alone */
};

/** uplimit_of(db, person, out, e): where ${person} stands now; 0 or -1. */
int	 uplimit_of(struct db *db, int64_t person, struct uplimit *l,
	    struct err *e);
/**
 * uplimit_check(db, person, fresh, length, e): may an upload of ${length} bytes
 * begin, of a new item when ${fresh}?  0, or REJECT: UPLOAD-MONTH-BYTES,
 * UPLOAD-MONTH-ITEMS.
 */
int	 uplimit_check(struct db *db, int64_t person, int fresh, int64_t length,
	    struct err *e);

struct uplimit_row {
	int64_t		 person_id, bytes, items, at;	/* -1: as the setting */
	const char	*key, *name, *honorific, *by;
};
/** uplimit_list(db, a, school, out, e): persons of the school with limits of their own, at most 200; count or -1. */
int	 uplimit_list(struct db *db, struct arena *a, int64_t school,
	    struct uplimit_row **out, struct err *e);
/**
 * uplimit_put(db, by, person, bytes, items, e): limits of their own, -1: as the
 * setting; both -1 removes the row.  With the audit.  REJECT UPLIMIT-BYTES,
 * UPLIMIT-ITEMS (out of range).
 */
int	 uplimit_put(struct db *db, int64_t by, int64_t person, int64_t bytes,
	    int64_t items, struct err *e);

#endif
