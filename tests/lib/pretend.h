#ifndef HOCLIEU_TEST_PRETEND_H
#define HOCLIEU_TEST_PRETEND_H
/*
 * Migrations that no program has: the steps of this one and after them those of
 * tests/data/pretend, which rebuild tables.
 */
#include "store/db.h"

#define PRETEND_MOST	200

struct pretend {
	struct db_step	 steps[PRETEND_MOST];
	int		 n;
	int		 real;	/* of them those of this program */
};

/* pretend_steps(p): the program's steps and the pretended ones. */
void	 pretend_steps(struct pretend *p);
/* pretend_free(p): give them back. */
void	 pretend_free(struct pretend *p);

#endif
