#ifndef HOCLIEU_PROBLEMS_H
#define HOCLIEU_PROBLEMS_H
/*
 * The problem log (docs/problems.md): what was refused or failed, by code, place
 * and hour, with a reference that is short enough for the phone.  It holds no
 * name and nothing that was typed.
 */
#include <stdint.h>

#include "store/db.h"

struct arena;

#define PROBLEM_REF	8	/* "K7-3F2" with its NUL */
#define PROBLEM_PLACE	64
#define PROBLEM_TEXT	160

extern const struct sql_table problems_sql;

struct problem {
	char		 code[ERR_CODE_MAX];
	char		 place[PROBLEM_PLACE];
	char		 text[PROBLEM_TEXT];	/* the log's words */
	int64_t		 unit;			/* of the person who met it, 0: none */
	int64_t		 at;			/* UTC seconds */
};

/** problem_of(p, code, place, text, unit): fill ${p}, cut to its room, of now. */
void	 problem_of(struct problem *p, const char *code, const char *place,
	    const char *text, int64_t unit);
/**
 * problem_ref(code, place, at, out): the reference of all such problems of that
 * hour: worker, page and log agree on it without asking each other.
 */
void	 problem_ref(const char *code, const char *place, int64_t at,
	    char out[PROBLEM_REF]);
/** problem_add(db, p, e): one more of its hour, in the caller's transaction. */
int	 problem_add(struct db *db, const struct problem *p, struct err *e);
/** problem_sweep(db, before, e): forget what was last seen before, and all but the newest 5,000. */
int	 problem_sweep(struct db *db, int64_t before, struct err *e);

struct problem_row {
	const char	*ref, *code, *place, *text, *unit;	/* ${unit} is a name, "" */
	int64_t		 first, last, times;
};

/**
 * problem_list(db, a, what, offset, limit, out, e): newest first into ${a};
 * ${what} is "" for all, else a code or a reference as somebody named it (any
 * case, with or without its hyphen).  How many, or -1.
 */
int	 problem_list(struct db *db, struct arena *a, const char *what,
	    int offset, int limit, struct problem_row **out, struct err *e);
/**
 * problem_count(db, from, since, out, e): how often codes that begin with
 * ${from} ("" any) were met since, into ${out}; 0 or -1.
 */
int	 problem_count(struct db *db, const char *from, int64_t since,
	    int64_t *out, struct err *e);

#endif
