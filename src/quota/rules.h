#ifndef HOCLIEU_RULES_H
#define HOCLIEU_RULES_H
/*
 * The rules of a school as rows: listed, added, ended.  None is ever edited:
 * what held in a closed month stays as it was.
 */
#include "quota/quota.h"

#define RULES_MAX	300	/* rules of one school that are not over */
#define RULE_MANY	100	/* lessons a month that a rule may ask for */

/* A rule as the rules page shows it. */
struct rule_row {
	struct quota_rule	 r;
	const char		*unit, *subject, *person;	/* names, "" for any; the unit: "" for the whole school */
	const char		*by;		/* name of who added it, "" for rules that came with the program */
	int64_t			 created, ended;	/* ended: when its end was set, 0 */
	int			 own;		/* stands on the school or below: may be ended here */
};

/** quota_principal(db, v, school, e): 1 when ${v} is principal of ${school}, 0, -1. */
int	 quota_principal(struct db *db, const struct viewer *v, int64_t school,
	    struct err *e);
/** quota_last_closed(db, school, e): the newest closed month, 0 none, -1. */
int	 quota_last_closed(struct db *db, int64_t school, struct err *e);
/** rules_list(db, a, school, out, e): all that bind the school, were or will be in force; newest first; at most 2 * RULES_MAX; count or -1. */
int	 rules_list(struct db *db, struct arena *a, int64_t school,
	    struct rule_row **out, struct err *e);
/** rule_find(rows, n, id): the row of that number, or NULL. */
const struct rule_row	*rule_find(const struct rule_row *rows, int n,
	    int64_t id);
/** rule_grades(a, grades): "3, 4". */
const char	*rule_grades(struct arena *a, unsigned grades);
/**
 * rules_check(db, school, r, e): may this be a new rule of the school?  0, or
 * REJECT with its field: QUOTA-RULE-ROLE, -UNIT, -SUBJECT, -PERSON, -KINDS,
 * -MANY, -DAY, -FROM (not a month that is closed), -UNTIL, -FULL.
 */
int	 rules_check(struct db *db, int64_t school, const struct quota_rule *r,
	    struct err *e);
/** rules_add(db, who, school, r, id, e): check and write it, with the audit; its number in ${id}.  0 or -1 (NO-RIGHT as well). */
int	 rules_add(struct db *db, const struct viewer *who, int64_t school,
	    const struct quota_rule *r, int64_t *id, struct err *e);
/**
 * rules_first_end(row, closed): the earliest last month that a rule may get
 * when ${closed} is the newest closed month: that one, or the month before it
 * began.
 */
int	 rules_first_end(const struct rule_row *row, int closed);
/**
 * rules_end(db, who, school, id, month, e): ${month} is its last one.  REJECT:
 * NO-RIGHT, NOT-FOUND, QUOTA-RULE-COMMON (not the school's own),
 * QUOTA-RULE-END (before a closed month, or later than it ends already).
 */
int	 rules_end(struct db *db, const struct viewer *who, int64_t school,
	    int64_t id, int month, struct err *e);

#endif
