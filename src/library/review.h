#ifndef HOCLIEU_REVIEW_H
#define HOCLIEU_REVIEW_H
/*
 * What a review is made of beside the states (library.h): how a school reviews,
 * remarks on places of a version, and lessons that are much the same as an
 * earlier one.  docs/review.md.
 */
#include <stdint.h>

#include "store/db.h"
#include "library/library.h"
#include "util/err.h"

struct arena;
struct zipindex;

extern const struct sql_table review_policy_sql;
extern const struct sql_table review_remarks_sql;
extern const struct sql_table review_versions_sql;
extern const struct sql_table near_duplicate_sql;

/* ---- how a school reviews */
#define REVIEW_REASONS	12	/* ready reasons, one a line */
#define REVIEW_REASON	120	/* characters of one */

/* A school's choice. */
struct review_policy {
	int		 steps;		/* 2: department, then principal; 1 */
	const char	*reasons;	/* lines; "" the shipped ones */
};
/** review_policy_of(db, a, school, p, e): 0 or -1; no row says two steps. */
int	 review_policy_of(struct db *db, struct arena *a, int64_t school,
	    struct review_policy *p, struct err *e);
/** review_policy_put(db, who, school, p, e): by a principal; REVIEW-STEPS, REVIEW-LINES, NO-RIGHT. */
int	 review_policy_put(struct db *db, const struct viewer *who,
	    int64_t school, const struct review_policy *p, struct err *e);

/* ---- remarks */
#define REMARK_TEXT	1000	/* characters */
#define REMARK_PLACE	80
#define REMARKS		100	/* of one item */

/*
 * A reviewer's note; ${fixed} is when the author ticked it, 0 not yet; ${part}
 * and ${page} may be "".
 */
struct remark {
	int64_t		 id, person_id, version_id, at, fixed;
	const char	*key, *part, *page, *text;
	const char	*person, *honorific;
	int		 version_no;
};
/** remark_add(db, who, item, part, page, text, e): on what is in review; REMARK-TEXT, REMARK-MANY, and as library_return. */
int	 remark_add(struct db *db, const struct viewer *who,
	    const struct item *it, const char *part, const char *page,
	    const char *text, struct err *e);
/** remark_drop(db, who, item, key, e): one's own, on the version in review; NOT-FOUND. */
int	 remark_drop(struct db *db, const struct viewer *who,
	    const struct item *it, const char *key, struct err *e);
/** remark_fixed(db, who, item, key, fixed, e): the author says that it is repaired, or not yet. */
int	 remark_fixed(struct db *db, const struct viewer *who,
	    const struct item *it, const char *key, int fixed, struct err *e);
/** remarks_of(db, a, item, out, e): oldest first; count or -1. */
int	 remarks_of(struct db *db, struct arena *a, int64_t item,
	    struct remark **out, struct err *e);

/* ---- lessons that are much the same */
#define TWIN_SHARE	80	/* more per cent of the bytes than that */

/*
 * One earlier lesson that the lesson in review resembles, and what was decided.
 */
struct near_duplicate {
	int64_t		 other_id;
	const char	*key, *title, *owner, *owner_honorific;
	int64_t		 submitted;	/* of the earlier one */
	int		 share;		/* per cent */
	const char	*verdict;	/* "" not decided, "new", "same" */
	const char	*person, *honorific;	/* who decided */
	int64_t		 at;
};
/** near_duplicate_print(db, package, index, e): store the fingerprints of a package's files; once.  0 or -1. */
int	 near_duplicate_print(struct db *db, int64_t package,
	    const struct zipindex *idx, struct err *e);
/**
 * near_duplicate_find(db, item, e): note for a lesson that is handed in which earlier
 * ones of the school hold the same file, or more than TWIN_SHARE per cent of
 * the bytes of its inner files.  What was decided about an equal pair stays.
 */
int	 near_duplicate_find(struct db *db, const struct item *it,
	    struct err *e);
/** near_duplicate_of(db, a, item, out, e): most alike first, at most 10; count or -1. */
int	 near_duplicate_of(struct db *db, struct arena *a, int64_t item,
	    struct near_duplicate **out, struct err *e);
/** near_duplicate_open(db, item, n, e): ${n} pairs that nobody has decided on; 0 or -1. */
int	 near_duplicate_open(struct db *db, int64_t item, int64_t *n,
	    struct err *e);
/** near_duplicate_decide(db, who, item, verdict, e): "new" counts, "same" does not; for all its pairs.  REVIEW-VERDICT, and as library_return. */
int	 near_duplicate_decide(struct db *db, const struct viewer *who,
	    const struct item *it, const char *verdict, struct err *e);

/* ---- versions */
struct version_row {
	int64_t		 id, bytes, created, live_from, live_until, package_id;
	const char	*file_name, *hash, *format, *verdict;
	int		 no, files;
};
/** versions_of(db, a, item, out, e): newest first, at most 100; count or -1. */
int	 versions_of(struct db *db, struct arena *a, int64_t item,
	    struct version_row **out, struct err *e);
/** review_check(db, who, item, e): 0 when ${who} may decide on what is in review now; else -1 as library_return says. */
int	 review_check(struct db *db, const struct viewer *who,
	    const struct item *it, struct err *e);

#endif
