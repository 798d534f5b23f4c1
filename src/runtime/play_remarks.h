#ifndef HOCLIEU_PLAY_REMARKS_H
#define HOCLIEU_PLAY_REMARKS_H
/*
 * What goes wrong while a lesson runs, for its author and reviewers: which
 * values nobody could read, which files are missing, at how many pupils.  Kept
 * per version, without saying who; what previews find stands apart.
 * docs/play.md, "What the author hears".
 *
 * A lesson runs in the pupil's browser and may send anything: of a commit,
 * a person and a version only so many are kept.
 */
#include <jansson.h>
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;
struct commit;

#define PLAY_REMARKS_COMMIT	20	/* of one commit */
#define PLAY_REMARKS_PERSON	30	/* of one person, of a version */
#define PLAY_REMARKS_VERSION	50	/* different ones; more are counted by kind alone */
#define PLAY_REMARKS_CHARS	200	/* of each text */

extern const struct sql_table play_remarks_sql;

/*
 * kind: "refused" (a call of the data model: element, value), "unread" (a value
 * that nobody could read), "missing" (element: the file), "script" (element:
 * the script, value: the error), "foreign" (element: a host that was asked).
 */
struct play_remark {
	const char	*kind, *element, *value;
};

/**
 * play_remarks_take(a, root, c): the member "remarks" of a commit's body into
 * ${c}, texts cleaned and cut in ${a}; what is no remark is left out.
 */
void	 play_remarks_take(struct arena *a, json_t *root, struct commit *c);
/**
 * play_remarks_add(a, c, kind, element, value): one more, which the server
 * itself found while it read the commit; ${kind} is one of the list above.
 * More than PLAY_REMARKS_COMMIT are dropped.
 */
void	 play_remarks_add(struct arena *a, struct commit *c, const char *kind,
	    const char *element, const char *value);

/* Where the remarks of a commit belong. */
struct play_remarks_at {
	int64_t		 version, person;
	int		 preview;
};
/**
 * play_remarks_store(db, at, c, e): the remarks of ${c}, each once a person; in
 * the caller's transaction.  Nothing is asked of the database when there are
 * none, and nothing is written when all are known.  0 or -1.
 */
int	 play_remarks_store(struct db *db, const struct play_remarks_at *at,
	    const struct commit *c, struct err *e);

/* The remarks of one kind about one element. */
struct play_remark_sum {
	const char	*kind, *element;	/* element "": more that were not kept apart */
	const char	*values[3];		/* some of them, seldom ones last; NULL: no more */
	int64_t		 persons, last;		/* how many; UTC seconds of the latest one's first */
};
/**
 * play_remarks_list(db, a, version, preview, out, e): by kind, then by the number
 * of persons; count or -1.
 */
int	 play_remarks_list(struct db *db, struct arena *a, int64_t version,
	    int preview, struct play_remark_sum **out, struct err *e);
/** play_remarks_persons(db, version, preview, kind, n, e): in ${n} how many met one of that kind; 0 or -1. */
int	 play_remarks_persons(struct db *db, int64_t version, int preview,
	    const char *kind, int64_t *n, struct err *e);

#endif
