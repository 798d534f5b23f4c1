#ifndef HOCLIEU_LIBRARY_SQL_H
#define HOCLIEU_LIBRARY_SQL_H
/* Names of the library's statements, and the row they share: for this folder only. */
#include "library/library.h"

enum library_statement {
	/* one item */
	LIBRARY_BY_KEY, LIBRARY_BY_ID, LIBRARY_BY_FILE, LIBRARY_LESSONS,
	LIBRARY_EVENTS,
	/* filing */
	LIBRARY_ADD, LIBRARY_ADD_VERSION, LIBRARY_POINT, LIBRARY_SET_PACKAGE,
	LIBRARY_CHECKED, LIBRARY_SAVE, LIBRARY_UNFILE, LIBRARY_FILE,
	LIBRARY_LESSON_EXISTS,
	/* states */
	LIBRARY_SUBMIT, LIBRARY_PUBLISH, LIBRARY_RETURN, LIBRARY_RECALL,
	LIBRARY_WITHDRAW, LIBRARY_DELETE, LIBRARY_EVENT,
	/* lists; each with the statement that counts it */
	LIBRARY_LIST, LIBRARY_LIST_N, LIBRARY_LIST_OWNER, LIBRARY_LIST_OWNER_N,
	LIBRARY_LIST_LESSON, LIBRARY_LIST_LESSON_N, LIBRARY_QUEUE,
	LIBRARY_QUEUE_N, LIBRARY_TODO, LIBRARY_TODO_N,
	LIBRARY_STAMP, LIBRARY_COUNT_LESSONS, LIBRARY_COUNT_SUBJECTS,
	LIBRARY__MAX
};

struct db_rows;

/** library_row(a, rows): the item of the row at hand, copied into ${a}. */
struct item	*library_row(struct arena *, struct db_rows *);

#endif
