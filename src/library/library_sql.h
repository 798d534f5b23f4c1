#ifndef HOCLIEU_LIBRARY_SQL_H
#define HOCLIEU_LIBRARY_SQL_H
/* Names of the library's statements, and the row they share: for this folder only. */
#include "library/library.h"

enum library_statement {
	/* one item */
	LIBRARY_BY_KEY, LIBRARY_BY_ID, LIBRARY_BY_FILE, LIBRARY_LESSONS,
	LIBRARY_REVISED_LESSONS, LIBRARY_EVENTS,
	/* filing */
	LIBRARY_ADD, LIBRARY_ADD_VERSION, LIBRARY_POINT, LIBRARY_SET_PACKAGE,
	LIBRARY_CHECKED, LIBRARY_SAVE, LIBRARY_UNFILE, LIBRARY_FILE,
	LIBRARY_LESSON_EXISTS,
	/* filing the next version of what is live */
	LIBRARY_REVISE_SAVE, LIBRARY_REVISE_TOUCH, LIBRARY_REVISE_UNFILE,
	LIBRARY_REVISE_FILE, LIBRARY_REVISE_DROP, LIBRARY_ADOPT,
	LIBRARY_ADOPT_LESSONS,
	/* states */
	LIBRARY_SUBMIT, LIBRARY_PASS, LIBRARY_PUBLISH, LIBRARY_LIVE_UNTIL,
	LIBRARY_LIVE_FROM, LIBRARY_RETURN, LIBRARY_RECALL, LIBRARY_REVISE,
	LIBRARY_DISCARD, LIBRARY_WITHDRAW, LIBRARY_REVIVE, LIBRARY_DELETE,
	LIBRARY_EVENT, LIBRARY_PRINCIPALS,
	/* lists; each with the statement that counts it */
	LIBRARY_LIST, LIBRARY_LIST_N, LIBRARY_LIST_OWNER, LIBRARY_LIST_OWNER_N,
	LIBRARY_LIST_LESSON, LIBRARY_LIST_LESSON_N, LIBRARY_QUEUE,
	LIBRARY_QUEUE_N, LIBRARY_EARLY, LIBRARY_EARLY_N, LIBRARY_TODO,
	LIBRARY_TODO_N,
	LIBRARY_STAMP, LIBRARY_COUNT_LESSONS, LIBRARY_COUNT_SUBJECTS,
	LIBRARY__MAX
};

struct db_rows;

/** library_may(db, who, verb, it, code, e): 0 when ${who} may ${verb} it; else -1, refused with ${code} or the failure itself. */
int		 library_may(struct db *db, const struct viewer *who,
		    enum verb verb, const struct item *it, const char *code,
		    struct err *e);
/** library_row(a, rows): the item of the row at hand, copied into ${a}. */
struct item	*library_row(struct arena *, struct db_rows *);

#endif
