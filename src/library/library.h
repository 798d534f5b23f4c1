#ifndef HOCLIEU_LIBRARY_H
#define HOCLIEU_LIBRARY_H
/*
 * Items, versions, filing under lessons, the way to publication, lists.
 * State of an item: checking > draft (or refused) > submitted > published, or
 * returned; withdrawn.  A submitted one that the department has passed waits
 * for the principal (passed).  docs/architecture.md, docs/review.md.
 *
 * The state is that of the newest version.  Pupils go on seeing the live version
 * while a newer one is on its way (docs/review.md).
 */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "util/err.h"

struct arena;

extern const struct sql_table library_sql;

/*
 * An item with one of its versions, as a row of a list or a page shows it: the
 * newest version (library_item) or the one that pupils see (library_item_live).
 * Texts are never NULL; times are UTC seconds, 0 for "not".
 */
struct item {
	int64_t		 id, owner_id, school_id, version_id, package_id;
	const char	*key, *title, *kind, *state, *licence, *source, *about;	/* kind: a name of kinds.h */
	const char	*owner, *owner_honorific;
	const char	*file_name;	/* of the newest version */
	const char	*hash;		/* object of the newest version, "" while finishing */
	const char	*format;	/* of the package, "" while checking */
	const char	*verdict;	/* "" while checking */
	const char	*reason;	/* why it was returned, "" */
	const char	*reviewer;	/* who returned or published it */
	int64_t		 bytes, created, changed, submitted, published, expires;
	int64_t		 owner_unit;	/* the owner's home */
	int64_t		 live_id;	/* version that pupils see, 0 none */
	int64_t		 sent;		/* when what is in review was submitted */
	int64_t		 passed, passed_by;	/* the department's step; 0 not yet */
	int64_t		 replaced_by;	/* withdrawn: the item in its place, 0 */
	int64_t		 reviewer_id;
	const char	*newest;	/* state of the newest version; of an item as pupils see it, state is "published" */
	int		 revised;	/* title and filing are those of the next version */
	int		 version_no;
	int		 playable;
	unsigned	 grades;	/* of its lessons */
	int64_t		 subject_id;	/* of its first lesson */
	int64_t		 lesson_id;	/* its first lesson, 0 when not filed */
	const char	*audience;	/* a name of people_audiences */
	int		 place_grade;	/* without a lesson: where it stands; 0 none */
	int64_t		 place_subject;	/* 0 none */
	enum audience	 live_audience;	/* of what pupils see, whatever the next version is to be */
	int		 warnings;	/* remarks of level warn of the newest version */
	int		 asks;		/* the check asks which file it begins with */
	const char	*chosen;	/* what was answered, names one a line; "" */
	const char	*picture;	/* its thumbnail's object, "" */
	int		 wide, high;	/* of that, pixels */
};

extern const char *const item_licences[];	/* "school" "cc-by" "cc-by-sa" */
/** library_licence_known(s): 1 when ${s} is one of them. */
int		 library_licence_known(const char *s);

#define LIBRARY_CHOSEN	8192	/* bytes of all answers to the check */
#define ITEM_TITLE_MAX	200	/* characters */
#define ITEM_SOURCE_MAX	500
#define ITEM_ABOUT_MAX	2000
#define ITEM_LESSONS	8	/* lessons one item may be filed under */

/**
 * library_title_check(a, title, e): the title rule ("ghi rõ tên bài"): 0, or
 * ERR_REJECT on the field "title": ITEM-TITLE (empty or says too little, as
 * "Bài giảng 1"), ITEM-TITLE-FILE (looks like a file name), ITEM-TITLE-LONG.
 */
int		 library_title_check(struct arena *a, const char *title,
		    struct err *e);
/**
 * library_title_of(a, file_name): a provisional title from a file name: no
 * folder, no ending, separators become spaces; never empty.
 */
char		*library_title_of(struct arena *a, const char *file_name);

/**
 * library_item(db, a, key, out, e), library_item_by_id(db, a, id, out, e): as
 * its newest version is: 1; 0 unknown and ${out} is NULL; -1.
 */
int		 library_item(struct db *db, struct arena *a, const char *key,
		    struct item **out, struct err *e);
int		 library_item_by_id(struct db *db, struct arena *a, int64_t id,
		    struct item **out, struct err *e);
/** library_item_live(db, a, id, out, e): as pupils see it; never live: as library_item_by_id. */
int		 library_item_live(struct db *db, struct arena *a, int64_t id,
		    struct item **out, struct err *e);
/** library_pending(it): 1 when a live item has a newer version or title on its way. */
int		 library_pending(const struct item *it);
/**
 * library_by_file(db, owner, file_name, id, e): 1 with the first item that this
 * person made of a file of this name, deleted ones too; 0 none, -1.
 */
int		 library_by_file(struct db *db, int64_t owner, const char *file,
		    int64_t *id, struct err *e);
/** library_scope(it, s): what people_may wants to know of ${it}. */
void		 library_scope(const struct item *it, struct scope *s);

/**
 * library_new(db, person, school, file_name, key, id, e): a fresh item in
 * state "checking" for a complete upload; its provisional title comes from the
 * file name.
 */
int		 library_new(struct db *db, int64_t person, int64_t school,
		    const char *file_name, char *key, int64_t *id,
		    struct err *e);
/**
 * library_takes(db, who, item, e): 1 when ${who} may put a next version of
 * ${item} in: the author, while it is not in review or withdrawn; 0, -1.
 */
int		 library_takes(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);
/** library_add_version(db, item, hash, file_name, bytes, version_id, e): when the object stands. */
int		 library_add_version(struct db *db, int64_t item,
		    const char *hash, const char *file_name, int64_t bytes,
		    int64_t *version, struct err *e);
/** library_checked(db, item, version, package, verdict, title, e): checking > draft or refused. */
int		 library_checked(struct db *db, int64_t item, int64_t version,
		    int64_t package, const char *verdict, const char *title,
		    struct err *e);

/**
 * library_choose(db, who, item, package, path, e): the author answers what the
 * check asked of ${package}: the newest version begins with ${path}, one of its
 * entries, and is checked again.  "" takes all answers back, so that it asks
 * anew.  REJECT: START-LATE (another package stands there by now, or it is no
 * draft), START-FILE (not one of them), START-MANY.
 */
int		 library_choose(struct db *db, const struct viewer *who,
		    const struct item *it, int64_t package, const char *path,
		    struct err *e);

/* What the form of an item sends; texts cleaned by the caller. */
struct item_fields {
	const char	*title, *kind, *licence, *source, *about;
	const int64_t	*lessons;
	int		 nlessons;
	const char	*audience;	/* a name of people_audiences; NULL: as it is, or as a new kind has it */
	int		 place_grade;	/* without a lesson: grade and subject; 0 none */
	int64_t		 place_subject;
};
/**
 * library_complete(a, fields, e): what submitting demands of title, filing and
 * source, whether a form asks or an old draft is handed in: 0, or -1 as
 * library_title_check, ITEM-LESSON (its kind needs one), ITEM-PLACE (its kind
 * needs none, then a grade and a subject), ITEM-SOURCE.
 */
int		 library_complete(struct arena *a,
		    const struct item_fields *fields, struct err *e);
/** library_save(db, who, item, fields, strict, e): ${strict}: only when library_complete says so. */
int		 library_save(struct db *db, const struct viewer *who,
		    const struct item *it, const struct item_fields *f,
		    int strict, struct err *e);
/*
 * State changes, each with its rules, the row of the item's history, its audit
 * and who must hear of it; they act on its newest version.  0 or -1.
 */
/** library_submit(db, who, item, e): the author hands it in. */
int		 library_submit(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);
enum review_step { STEP_NONE, STEP_PASS, STEP_PUBLISH };
/**
 * library_step(db, who, item, step, e): what a "yes" of ${who} would do now: in
 * two steps a head passes and a principal publishes; in one both publish; so
 * does a head where nobody else could (the author is the only principal).
 * STEP_NONE: it is not this person's turn.  0 or -1.
 */
int		 library_step(struct db *db, const struct viewer *who,
		    const struct item *it, enum review_step *out,
		    struct err *e);
/**
 * library_approve(db, who, item, step, e): say yes; what it did into ${step}.
 * REJECT: REVIEW-OWN, ITEM-STATE, NO-RIGHT, REVIEW-PASSED (the department has,
 * it waits for the principal), REVIEW-TWIN (it is much the same as an earlier
 * lesson and nobody has decided whether it counts).
 */
int		 library_approve(struct db *db, const struct viewer *who,
		    const struct item *it, enum review_step *out,
		    struct err *e);
/** library_return(db, who, item, reason, e): back to the author; REVIEW-REASON. */
int		 library_return(struct db *db, const struct viewer *who,
		    const struct item *it, const char *reason, struct err *e);
/** library_recall(db, who, item, e): the author takes back what is in review. */
int		 library_recall(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);
/** library_revise(db, who, item, e): the author begins the next version of a published item with its title and filing. */
int		 library_revise(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);
/** library_discard(db, who, item, e): the author drops what was on its way; the live version stays. */
int		 library_discard(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);
/**
 * library_withdraw(db, who, item, reason, other, e): the author or a reviewer
 * takes a live item away from the pupils; the item ${other} (0 none) stands in
 * its place.  REVIEW-REASON, WITHDRAW-OTHER (not live in this school).
 */
int		 library_withdraw(struct db *db, const struct viewer *who,
		    const struct item *it, const char *reason, int64_t other,
		    struct err *e);
/** library_revive(db, who, item, e): the author makes a draft of what was withdrawn. */
int		 library_revive(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);
/**
 * library_narrow(db, who, item, audience, e): the author, or who may review it,
 * takes the live ${item}, and its next version, away from pupils at once, without
 * a review: REJECT
 * AUDIENCE-WIDER when ${audience} is not narrower than today's.  What opens it
 * to more pupils goes through review with the next version.
 */
int		 library_narrow(struct db *db, const struct viewer *who,
		    const struct item *it, const char *audience,
		    struct err *e);
/** library_delete(db, who, item, e): a draft, refused or returned one that was never live. */
int		 library_delete(struct db *db, const struct viewer *who,
		    const struct item *it, struct err *e);

/* One step of the item's history; ${verb} as in the audit. */
struct review_event {
	const char	*verb, *reason, *person, *honorific;
	int64_t		 at;
	int		 version_no;
};
/** library_events(db, a, item, out, e): its way so far, oldest first; count or -1. */
int		 library_events(struct db *db, struct arena *a, int64_t item,
		    struct review_event **out, struct err *e);

#define LIBRARY_MOST	10000	/* rows one call gives at most */

/* What a list is asked for; all conditions together. */
struct item_filter {
	int64_t		 school_id;
	int		 grade;		/* 0 = any; pupils: own grade */
	int64_t		 subject_id;	/* with sub-subjects; 0 = any */
	int64_t		 lesson_id;	/* 0 = any */
	int64_t		 owner_id;	/* 0 = any ("của tôi") */
	const char	*state;		/* "" = any */
	const char	*words;		/* "" or words of the title, no marks needed */
	const struct viewer *viewer;	/* only what this person may see */
	int		 offset, limit;
};
/** library_list(db, a, filter, out, total, e): newest first; count or -1.  ${total} may be NULL: nothing is counted. */
int		 library_list(struct db *db, struct arena *a,
		    const struct item_filter *f, struct item **out,
		    int64_t *total, struct err *e);
/** library_list_ids(db, a, filter, out, e): the same page as numbers of items; count or -1. */
int		 library_list_ids(struct db *db, struct arena *a,
		    const struct item_filter *filter, int64_t **out,
		    struct err *e);
/* Submitted items, oldest first. */
struct queue_side {
	int64_t		*id;
	int		 n, room;
};
struct queue {
	struct queue_side	 mine;	/* whose next step is the viewer's */
	struct queue_side	 early;	/* a principal may decide, though they wait for the department */
};
/** library_queue(db, a, viewer, school, q, e): what waits for ${viewer}; 0 or -1. */
int		 library_queue(struct db *db, struct arena *a,
		    const struct viewer *viewer, int64_t school,
		    struct queue *q, struct err *e);
/** library_queue_rows(db, a, side, offset, limit, out, e): the items of a page of it; count or -1. */
int		 library_queue_rows(struct db *db, struct arena *a,
		    const struct queue_side *side, int offset, int limit,
		    struct item **out, struct err *e);
/* A page of what somebody has to do. */
struct todo_filter {
	int64_t		 owner_id;
	int		 offset, limit;
};
/**
 * library_todo(db, a, filter, out, total, e): what the owner has to act on or
 * wait for: every item that is not published, withdrawn or deleted, returned
 * ones first; count or -1.
 */
int		 library_todo(struct db *db, struct arena *a,
		    const struct todo_filter *f, struct item **out,
		    int64_t *total, struct err *e);
/** library_lessons(db, a, item, out, e): ids of the lessons that the version at hand is filed under; count or -1. */
int		 library_lessons(struct db *db, struct arena *a,
		    const struct item *it, int64_t **out, struct err *e);
/* Published items by place; grade and subject 0 are any. */
struct shelf_place {
	int		 grade;
	int64_t		 subject_id;	/* its sub-subjects count too */
	int64_t		 items;
};
struct shelf {
	struct shelf_place	*at;
	int			 n;
};
/** library_shelf(db, a, school, who, out, e): every place of a school that holds something that ${who} may see; NULL: anything.  0 or -1. */
int		 library_shelf(struct db *db, struct arena *a, int64_t school,
		    const struct viewer *who, struct shelf *out,
		    struct err *e);
/** library_shelf_at(s, grade, subject): how many items stand there. */
int64_t		 library_shelf_at(const struct shelf *s, int grade,
		    int64_t subject);

/* A lesson and how many published items a school has for it. */
struct shelf_lesson {
	int64_t		 lesson_id, items;
};
struct shelf_ask {
	int64_t			 school_id, subject_id;
	int			 grade;
	const struct viewer	*who;	/* only what this person may see; NULL: all */
};
/**
 * library_lesson_items(db, a, ask, out, e): the lessons of one subject in one
 * grade that have published items; count or -1.
 */
int		 library_lesson_items(struct db *db, struct arena *a,
		    const struct shelf_ask *ask, struct shelf_lesson **out,
		    struct err *e);
/** library_lesson_at(list, n, lesson): how many one of these has. */
int64_t		 library_lesson_at(const struct shelf_lesson *list, int n,
		    int64_t lesson);
/**
 * library_cover(db, school, grade, lessons, with, e): how many lessons the
 * grade's plans have, and how many of them a published item; 0 or -1.
 */
int		 library_cover(struct db *db, int64_t school, int grade,
		    int *lessons, int *with, struct err *e);

/* Which weeks of which grade; both weeks included. */
struct gap_ask {
	int		 grade, week_from, week_to, limit;
};
/** library_gaps(db, a, school, ask, out, e): lessons of these weeks without a published item; count or -1. */
int		 library_gaps(struct db *db, struct arena *a, int64_t school,
		    const struct gap_ask *ask, int64_t **out, struct err *e);

#endif
