#ifndef HOCLIEU_PLANCSV_H
#define HOCLIEU_PLANCSV_H
/*
 * A lesson plan as CSV text, read without a database.  The format stands in
 * docs/curriculum-csv.md.
 */
#include <stddef.h>

#include "util/err.h"

struct arena;

#define PLANCSV_LESSONS	2000
#define PLANCSV_PERIODS	2000

/* A lesson of the plan; met again in a later version by its code. */
struct plancsv_lesson {
	const char	*code, *label, *title;
	int		 topic;		/* place in topics */
	int		 periods, week_from, week_to;
	int		 line;		/* where it was first named */
};

struct plancsv_period {
	int	 lesson;		/* place in lessons */
	int	 week;
};

/* A whole plan as the file has it. */
struct plancsv {
	const char		*subject, *series, *title, *note;
	int			 grade, year;
	const char		**topics;
	struct plancsv_lesson	*lessons;
	struct plancsv_period	*periods;	/* [0] is period 1 */
	int			 ntopics, nlessons, nperiods;
};

/**
 * plancsv_read(a, text, len, p, e): the plan in ${a}.  Faults of the file are
 * ERR_REJECT with a code PLAN-… and the line in the text; PLAN-UTF8,
 * PLAN-HEAD (a #key is missing or wrong), PLAN-COLUMNS, PLAN-CELL,
 * PLAN-PERIODS (a period is missing, twice or does not fit so_tiet),
 * PLAN-WEEK, PLAN-CODE (one code with two titles), PLAN-EMPTY, PLAN-LARGE.
 */
int	 plancsv_read(struct arena *a, const char *text, size_t len,
	    struct plancsv *p, struct err *e);

#endif
