#ifndef HOCLIEU_TRAIL_H
#define HOCLIEU_TRAIL_H
/*
 * Reading the audit: who did what, in the units that the reader is responsible
 * for.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;

extern const struct sql_table trail_sql;

/*
 * What a reader asks for, within what the reader may see (${unit}, ${program}).
 */
struct trail_filter {
	int64_t		 unit;		/* persons and objects at or below it */
	int		 program;	/* 1: also what no unit owns (settings, backups) */
	int64_t		 person;	/* 0: anybody */
	const char	*name;		/* part of a folded name, "" any */
	const char	*verb, *kind;	/* "" any */
	const char	*of_kind;	/* with of: "item", "person", ... */
	int64_t		 of;		/* row of one object, 0 any, -1 none */
	int64_t		 from, until;	/* UTC seconds; until is not included */
	int		 limit;
	int64_t		 offset;
};

/* One line of the trail in words. */
struct trail_row {
	int64_t		 id, at;
	const char	*who, *who_key;		/* "" for the program */
	const char	*verb, *kind, *note;
	const char	*what, *key;		/* name and key of the object, "" */
	int		 self;			/* the object is the person */
	int		 back;			/* its time is before that of the row before it: the clock was set back */
};

/** trail_list(db, a, f, out, e): newest first, in ${a}; how many, or -1. */
int	 trail_list(struct db *db, struct arena *a,
	    const struct trail_filter *f, struct trail_row **out,
	    struct err *e);
/** trail_person(db, key, id, e): the row of a person's key: 1; 0 unknown and ${id} is 0; -1. */
int	 trail_person(struct db *db, const char *key, int64_t *id,
	    struct err *e);
/**
 * trail_object(db, kind, key, id, e): the row of a thing of ${kind} by its key
 * (a closed month: its number): 1; 0 unknown and ${id} is 0; -1.
 */
int	 trail_object(struct db *db, const char *kind, const char *key,
	    int64_t *id, struct err *e);

#endif
