#ifndef HOCLIEU_TEST_ASKING_H
#define HOCLIEU_TEST_ASKING_H
/*
 * Pupils and teachers who ask and answer, beside lessons.h: class 2 (3B) with
 * teacher 8 and pupil 9; 10 teaches 3A as well; 11 is principal, 12 head of
 * grade 3, 13 head of grade 1.
 */
#include "util/code.h"
#include "classwork/questions.h"
#include "tests/lib/lessons.h"

struct asking {
	struct testdb	 t;
	struct arena	*a;
	struct err	 e;		/* of the last deed */
	char		 key[CODE_KEY];	/* of the question asked last: deeds are about it */
};

/* asking_begin(state), asking_end(state): set-up and tear-down of cmocka. */
int		 asking_begin(void **state);
int		 asking_end(void **state);
/* asking_who(f, id): the person with all rights of now. */
struct viewer	*asking_who(struct asking *f, int64_t id);
/* asking_found(f): the question asked last. */
struct question	*asking_found(struct asking *f);
/*
 * asking_ask(f, person, item, text, part), asking_answer(f, person, seen, text),
 * asking_show(f, person, on), asking_hide(f, person, reason), asking_hand(f,
 * person, to): each in a transaction of its own; 0, or -1 with f->e.
 */
int		 asking_ask(struct asking *f, int64_t person, int64_t item,
		    const char *text, int64_t part);
int		 asking_answer(struct asking *f, int64_t person, int64_t seen,
		    const char *text);
int		 asking_show(struct asking *f, int64_t person, int on);
int		 asking_hide(struct asking *f, int64_t person,
		    const char *reason);
int		 asking_hand(struct asking *f, int64_t person, const char *to);

#endif
