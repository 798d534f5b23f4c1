#ifndef HOCLIEU_TEST_CLASSWORK_H
#define HOCLIEU_TEST_CLASSWORK_H
/*
 * Beside lessons.h: person 4 head of grade 3, 5 principal, 6 head of grade 1, 7
 * inspector, 8 teacher of 3B (class 2) whose pupil is 10 "Đỗ An", 9 teacher of
 * another school (unit 3, class 5); class 3 (2A of last year) with pupil 3;
 * class 4 (1A).  Items 1-3 are filed under grade 3, item 5 (published, version
 * 5) under grade 1, item 6 is of the other school.
 */
#include "classwork/classwork.h"
#include "classwork/groups.h"
#include "tests/lib/lessons.h"

/* classwork_make(t): lessons_make and these. */
void		 classwork_make(struct testdb *t);
/* classwork_who(t, a, person): the viewer. */
struct viewer	*classwork_who(struct testdb *t, struct arena *a,
		    int64_t person);
/*
 * classwork_set(t, a, who, item, target, from, until, e): work_set in a
 * transaction of its own; the new row's id, 0 when refused.
 */
int64_t		 classwork_set(struct testdb *t, struct arena *a, int64_t who,
		    int64_t item, struct work_target target, int from,
		    int until, struct err *e);
/* classwork_attempt(t, person, item, version, done, score, day): one of 2 parts, last and finished on that day at 8. */
void		 classwork_attempt(struct testdb *t, int person, int item,
		    int version, int done, int score, int day);

#define CLASS(c)	((struct work_target){ .class_id = (c) })
#define PUPIL(c, p)	((struct work_target){ .class_id = (c), .person_id = (p) })
#define GROUP(g)	((struct work_target){ .group_id = (g) })

#endif
