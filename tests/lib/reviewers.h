#ifndef HOCLIEU_TEST_REVIEWERS_H
#define HOCLIEU_TEST_REVIEWERS_H
/*
 * Beside lessons.h: person 4 head of grade 3, 5 principal, 6 head of grade 1,
 * 7 inspector above the school, 8 another teacher, 9 teacher of another
 * school (unit 3); subjects 901 > 902, 903; lessons 911 (grade 3, 902), 912
 * (grade 1, 903).  Item 11 of person 1 is a filed draft of grade 3.
 */
#include "tests/lib/lessons.h"

/* reviewers_make(t): lessons_make and these. */
void	 reviewers_make(struct testdb *t);
/* reviewers_item(t, id, owner, state, lesson, folded): one more checked item. */
void	 reviewers_item(struct testdb *t, int id, int owner, const char *state,
	    int lesson, const char *folded);
/* reviewers_lesson(t, id, owner, state, at): one with a file of its own, submitted at ${at}. */
void	 reviewers_lesson(struct testdb *t, int id, int owner,
	    const char *state, int64_t at);

#endif
