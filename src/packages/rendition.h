#ifndef HOCLIEU_RENDITION_H
#define HOCLIEU_RENDITION_H
/*
 * What is made of an original so that it can be shown: the PDF of an office
 * document, the small picture for lists.  One row for each original, whatever
 * versions it has become; all of it can be made again (docs/preview.md).
 */
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"
#include "util/err.h"

extern const struct sql_table rendition_sql;

/* Sorted by what is said of them: the names are those of the table. */
enum rendition_state {
	RENDITION_NONE,		/* '': none is wanted, or nothing is known yet */
	RENDITION_WAITING, RENDITION_READY, RENDITION_FAILED,
	RENDITION_ABSENT,	/* the server lacks the program */
	RENDITION__MAX
};
extern const char *const rendition_states[RENDITION__MAX];

/* One of the two things. */
struct rendered {
	enum rendition_state	 state;
	char			 hash[CODE_HASH_HEX];	/* of its object, "" none */
	int64_t			 bytes;
};

/* A package and what was made of its original. */
struct rendition {
	int64_t		 package;
	char		 original[CODE_HASH_HEX];
	char		 format[24];	/* a name of parse/formats.h */
	char		 file[300];	/* name of the file when it was uploaded */
	int		 playable;	/* the package is */
	int		 known;		/* the row is there */
	struct rendered	 paper, picture;
	int		 wide, high;	/* of the picture, pixels */
	char		 why[24];	/* paper failed: as in the table */
	int		 tries;
	int64_t		 made;		/* when all this was last written */
};

/** rendition_wanted(format): 1 when something is made of originals of that format. */
int	 rendition_wanted(const char *format);
/**
 * rendition_of(db, package, r, e): what there is of that package, when a version
 * of a living item needs it: 1; 0 nothing is needed; -1.
 */
int	 rendition_of(struct db *db, int64_t package, struct rendition *r,
	    struct err *e);
/** rendition_after(db, after, r, e): the same of the next package behind ${after}: 1, 0 there is none, -1. */
int	 rendition_after(struct db *db, int64_t after, struct rendition *r,
	    struct err *e);
/**
 * rendition_put(db, r, e): the row becomes ${r}; packages of that original can be
 * played from now on when there is a PDF of it, and not without one.  In the
 * caller's transaction.
 */
int	 rendition_put(struct db *db, const struct rendition *r,
	    struct err *e);

#endif
