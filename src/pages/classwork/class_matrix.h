#ifndef HOCLIEU_CLASS_MATRIX_H
#define HOCLIEU_CLASS_MATRIX_H
/* Pupils by lessons of one class, as its page and its workbook show them. */
#include <jansson.h>
#include <stdint.h>

#include "web/exchange.h"

struct class_row;
struct item;

#define MATRIX_LESSONS	5	/* side by side on the page */
#define MATRIX_SHEET	40	/* in the workbook */

/* What of the class is asked for. */
struct class_ask {
	const struct class_row	*c;
	const char		*code;		/* subject, "" any */
	int64_t			 subject;	/* 0 any */
	int			 set;		/* 1: lessons set to the class, else all of its grade */
	int			 open;		/* 1: only pupils who have not finished them all */
	int			 page, block;	/* of pupils, of lessons, from 1 */
};

/** class_href(ex, a): the page with that choice; ends in "&". */
const char	*class_href(struct exchange *ex, const struct class_ask *a);
/**
 * class_items(ex, a, offset, limit, out, e): the lessons asked for, newest first;
 * count or -1.
 */
int		 class_items(struct exchange *ex, const struct class_ask *a,
		    int offset, int limit, struct item **out, struct err *e);
/** class_labels(ex, items, n, out, e): a short name for each, no two alike: "Toán · Bài 30"; 0 or -1. */
int		 class_labels(struct exchange *ex, const struct item *items,
		    int n, const char **out, struct err *e);
/** class_matrix(ex, a, m, e): heads, rows, foot and pagers into ${m}; 0 or -1. */
int		 class_matrix(struct exchange *ex, const struct class_ask *a,
		    json_t *m, struct err *e);
/**
 * class_idle(ex, c, out, e): new {names, n} of the pupils who have opened
 * neither of the two lessons last set to the class: 1; 0 there are none (${out}
 * NULL); -1.
 */
int		 class_idle(struct exchange *ex, const struct class_row *c,
		    json_t **out, struct err *e);

#endif
