#ifndef HOCLIEU_LIBRARY_SQL_H
#define HOCLIEU_LIBRARY_SQL_H
/* Names of the library's statements, and the row they share: for this folder only. */
#include "people/rights.h"
#include "library/library.h"

enum library_statement {
	/* one item */
	LIBRARY_ROW, LIBRARY_ID, LIBRARY_BY_FILE, LIBRARY_LESSONS,
	LIBRARY_REVISED_LESSONS, LIBRARY_EVENTS,
	/* filing */
	LIBRARY_ADD, LIBRARY_ADD_VERSION, LIBRARY_POINT, LIBRARY_SET_PACKAGE,
	LIBRARY_CHECKED, LIBRARY_SAVE, LIBRARY_UNFILE, LIBRARY_FILE,
	LIBRARY_LESSON_EXISTS, LIBRARY_CHOOSE, LIBRARY_CHOOSE_STATE,
	LIBRARY_CHOOSE_MET, LIBRARY_CHOOSE_REMARKS,
	/* filing the next version of what is live */
	LIBRARY_REVISE_SAVE, LIBRARY_REVISE_TOUCH, LIBRARY_REVISE_UNFILE,
	LIBRARY_REVISE_FILE, LIBRARY_REVISE_DROP, LIBRARY_ADOPT,
	LIBRARY_ADOPT_LESSONS,
	/* states */
	LIBRARY_SUBMIT, LIBRARY_PASS, LIBRARY_PUBLISH, LIBRARY_LIVE_UNTIL,
	LIBRARY_LIVE_FROM, LIBRARY_RETURN, LIBRARY_RECALL, LIBRARY_REVISE,
	LIBRARY_DISCARD, LIBRARY_WITHDRAW, LIBRARY_REVIVE, LIBRARY_DELETE, LIBRARY_NARROW,
	LIBRARY_NARROW_NEXT,
	LIBRARY_EVENT, LIBRARY_PRINCIPALS,
	/* lists, as numbers of items */
	LIBRARY_SHELF, LIBRARY_SHELF_N, LIBRARY_SHELF_SOME,
	LIBRARY_SHELF_SOME_N, LIBRARY_OPEN,
	LIBRARY_OPEN_N, LIBRARY_BESIDE_CLASS, LIBRARY_OWNS, LIBRARY_MINE, LIBRARY_MINE_N,
	LIBRARY_BESIDE_OWN, LIBRARY_BESIDE_REVIEWED, LIBRARY_OF_LESSON,
	LIBRARY_OF_OWNER, LIBRARY_OF_WORDS, LIBRARY_SENT, LIBRARY_TODO,
	LIBRARY_TODO_N,
	/* counts */
	LIBRARY_PLACES, LIBRARY_PLACES_OPEN, LIBRARY_PLACES_CLASS,
	LIBRARY_LESSON_ITEMS, LIBRARY_LESSON_ITEMS_OPEN, LIBRARY_COVER, LIBRARY_GAPS,
	LIBRARY__MAX
};

/* Columns of LIBRARY_ROW. */
enum item_column {
	ITEM_ID, ITEM_KEY, ITEM_SCHOOL, ITEM_OWNER, ITEM_TITLE, ITEM_KIND,
	ITEM_STATE, ITEM_LICENCE, ITEM_SOURCE, ITEM_ABOUT, ITEM_OWNER_NAME,
	ITEM_OWNER_HONORIFIC, ITEM_OWNER_UNIT, ITEM_VERSION, ITEM_FILE_NAME,
	ITEM_HASH, ITEM_BYTES, ITEM_VERSION_NO, ITEM_PACKAGE, ITEM_FORMAT,
	ITEM_VERDICT, ITEM_PLAYABLE, ITEM_WARNINGS, ITEM_REASON,
	ITEM_REVIEWER_NAME, ITEM_REVIEWER, ITEM_CREATED, ITEM_CHANGED,
	ITEM_SUBMITTED, ITEM_PUBLISHED, ITEM_EXPIRES, ITEM_SENT, ITEM_PASSED,
	ITEM_PASSED_BY, ITEM_REPLACED_BY, ITEM_LIVE, ITEM_NEWEST,
	ITEM_REVISED, ITEM_LESSON, ITEM_SUBJECT, ITEM_GRADES,
	ITEM_NEXT_GRADES, ITEM_AUDIENCE, ITEM_LIVE_AUDIENCE, ITEM_PLACE_GRADE,
	ITEM_PLACE_SUBJECT, ITEM_ASKS, ITEM_CHOSEN, ITEM_PICTURE, ITEM_WIDE,
	ITEM_HIGH
};

/* Columns of the lists that are decided item by item (view item_place). */
enum place_column {
	PLACE_ID, PLACE_CHANGED, PLACE_SENT, PLACE_PASSED, PLACE_SCHOOL,
	PLACE_OWNER, PLACE_OWNER_UNIT, PLACE_ALL_GRADES, PLACE_SUBJECT,
	PLACE_SUBJECT_ABOVE, PLACE_STATE, PLACE_LIVE, PLACE_GRADES,
	PLACE_AUDIENCE
};

/* One of them. */
struct candidate {
	int64_t		 id, changed;
	struct placed	 at;
	unsigned	 grades;	/* of what pupils see */
	enum audience	 audience;	/* of what is live */
	int		 live;		/* pupils see it */
	int		 waits;		/* submitted or withdrawn */
	int		 passed;	/* by the department */
};

struct db_rows;

/** library_may(db, who, verb, it, code, e): 0 when ${who} may ${verb} it; else -1, refused with ${code} or the failure itself. */
int		 library_may(struct db *db, const struct viewer *who,
		    enum verb verb, const struct item *it, const char *code,
		    struct err *e);
/** library_candidate(rows, c): the candidate of the row at hand into ${c}. */
void	 library_candidate(struct db_rows *rows, struct candidate *c);
/** library_sees_all(db, v, school, e): 1 when ${v} sees all that is published in ${school}: its staff and who inspects it; 0, -1. */
int	 library_sees_all(struct db *db, const struct viewer *v, int64_t school,
	    struct err *e);
/** library_rows(db, a, list, n, newest, out, e): the items of ${list}; count or -1. */
int	 library_rows(struct db *db, struct arena *a, const int64_t *list,
	    int n, int newest, struct item **out, struct err *e);

#endif
