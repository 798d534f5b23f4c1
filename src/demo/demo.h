#ifndef HOCLIEU_DEMO_H
#define HOCLIEU_DEMO_H
/* The demonstration school: people and lessons, from schemas/demo. */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct arena;
struct viewer;

#define DEMO_ILL	13	/* the pupil of each class who learnt nothing this month */
#define DEMO_ACCOUNTS	"demo-accounts"	/* in the data folder, 0600 */

/**
 * demo_school(db, data, e): units, people, classes and plans in one
 * transaction; the accounts that can sign in are written to
 * data/demo-accounts before it is committed.  0 or -1.
 */
int	 demo_school(struct db *db, const char *data, struct err *e);
/**
 * demo_lessons(db, data, e): each lesson of schemas/demo/lessons.json built as
 * a package and put through upload, check, filing and review, as a teacher
 * would do it.  Lessons that are there already, or were and are deleted, are
 * left alone; one that an earlier run left half done is carried on.  0 or -1.
 */
int	 demo_lessons(struct db *db, const char *data, struct err *e);
/**
 * demo_month(db, e): rules, leave, two closed months, a confirmation, a
 * reminder, in one transaction; nothing once a month is closed.  0 or -1.
 */
int	 demo_month(struct db *db, struct err *e);
/**
 * demo_classwork(db, data, e): lessons set to classes, a group and pupils, what
 * was done of them, guardians' codes of one class; nothing when a lesson was set
 * there before.  0 or -1.
 */
int	 demo_classwork(struct db *db, const char *data, struct err *e);
/**
 * demo_questions(db, data, e): what pupils learnt in these months, and what they
 * asked and were answered (schemas/demo/questions.json); nothing when questions
 * stand there already.  0 or -1.
 */
int	 demo_questions(struct db *db, const char *data, struct err *e);
/** demo_person(db, a, login, out, e): that account as who acts, in ${a}: 1, 0 when there is none (${out} NULL), -1. */
int	 demo_person(struct db *db, struct arena *a, const char *login,
	    struct viewer **out, struct err *e);
/** demo_password(out): "tamike-nolura-47": to be read aloud; 43 random bits. */
void	 demo_password(char out[24]);

#endif
