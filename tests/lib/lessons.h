#ifndef HOCLIEU_TEST_LESSONS_H
#define HOCLIEU_TEST_LESSONS_H
/*
 * A published lesson and its people as plain rows, for tests of what comes
 * after: school 1; teacher 1, pupils 2 "Nguyễn Minh Anh" and 3 "Trần Gia Bảo"
 * in class 1 (3A); item 1, version 1, package 1 with a heading (ord 0) and two
 * SCOs of 1.2 (ord 1, mastery 80; ord 2); item 2 is of SCORM 2004 with a SCO
 * (ord 0) and an asset (ord 1); item 3 is a film.  All are published.
 */
#include "people/people.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "tests/lib/testdb.h"

#define LESSON_HASH	"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

/* lessons_make(t): the rows. */
void		 lessons_make(struct testdb *t);
/* lessons_sql(t, sql): any plain SQL on a connection of its own. */
void		 lessons_sql(struct testdb *t, const char *sql);
/* lessons_number(t, sql): the first column of the first row, -1 for none. */
int64_t		 lessons_number(struct testdb *t, const char *sql);
/* lessons_text(t, sql, out, size): the same as text, "" for none. */
void		 lessons_text(struct testdb *t, const char *sql, char *out,
		    size_t size);
/* lessons_open(t, a, person, item, mode): the attempt, in a transaction of its own; NULL when refused, code in ${e}. */
struct attempt	*lessons_open(struct testdb *t, struct arena *a, int64_t person,
		    int64_t item, const char *mode, struct err *e);

/*
 * lessons_visit(out): a visit as it was named until schema 16, by the clock; such
 * saves still come from the journals of devices.  Later than all before it.
 */
void		 lessons_visit(char out[TOKEN_VISIT]);

extern const uint8_t	 lessons_secret[32];

#endif
