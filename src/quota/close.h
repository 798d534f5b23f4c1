#ifndef HOCLIEU_CLOSE_H
#define HOCLIEU_CLOSE_H
/*
 * What is done with a month: heads of department confirm their figures,
 * teachers who lack lessons are reminded, the principal closes the month,
 * corrections follow.
 */
#include "quota/quota.h"

#define PAPER_PLACE	120	/* characters */
#define PAPER_TEXT	2000
#define PAPER_DUTIES	12	/* sentences of "Định mức" */
#define CORRECT_REASON	500

/* What the minutes hold beside the figures; Vietnamese. */
struct quota_paper {
	const char	*place;		/* NULL or "": "phòng họp nhà trường" */
	int64_t		 secretary;	/* a person of the staff, 0: none yet */
	const char	*remarks, *proposals;	/* lines; NULL: none */
	const char	*duties[PAPER_DUTIES];	/* rules in force, as sentences */
	int		 nduties;
};

/**
 * quota_paper_duties(db, a, school, m, paper, e): the rules that bind somebody
 * in the open month ${m} and ask for something, as sentences into ${paper}.  0
 * or -1.
 */
int	 quota_paper_duties(struct db *db, struct arena *a, int64_t school,
	    const struct quota_month *m, struct quota_paper *paper,
	    struct err *e);

/**
 * quota_close(db, who, when, seen, paper, e): the principal ${who} closes the
 * month ${when} in the caller's transaction: figures, the lessons that
 * counted, the names and ${paper} (may be NULL) for the minutes, the audit, the
 * job that draws the PDF.  ${seen} is how many lessons in review the preview
 * named.  ERR_REJECT: NO-RIGHT, QUOTA-EARLY (the month is not over),
 * QUOTA-CLOSED (it is closed), QUOTA-CONTRADICT, QUOTA-REVIEW (another number
 * of lessons waits now), PAPER-PLACE, PAPER-SECRETARY, PAPER-LONG (by field).
 */
int	 quota_close(struct db *db, const struct viewer *who,
	    const struct school_month *when, int seen,
	    const struct quota_paper *paper, struct err *e);

/* A closed month in a list. */
struct quota_closed {
	int		 year, month, missing;	/* missing: lessons, all teachers together */
	int64_t		 at;
};
/** quota_closed(db, a, school, out, e): the last 12 closed months, newest first; count or -1. */
int	 quota_closed(struct db *db, struct arena *a, int64_t school,
	    struct quota_closed **out, struct err *e);

/* What a correction changes. */
struct quota_change {
	int64_t		 person_id;	/* a teacher with a row in that month */
	int		 delta;		/* lessons, may be negative */
	const char	*reason;	/* never NULL */
};
/**
 * quota_correct(db, who, when, change, e): the principal adds the delta of
 * ${change} to what counted for that person in the closed month ${when}, with
 * audit and a new PDF; the closed rows stay.  REJECT: NO-RIGHT, QUOTA-OPEN (not
 * closed), CORRECT-PERSON (no row there), CORRECT-DELTA (0, too much, or below
 * nothing), CORRECT-REASON (none, or too long), CORRECT-FULL.
 */
int	 quota_correct(struct db *db, const struct viewer *who,
	    const struct school_month *when, const struct quota_change *change,
	    struct err *e);

/* The sums that a head confirms. */
struct quota_sums {
	/* n, met, unclear: teachers (all, with nothing missing, with contradicting rules); the others: lessons */
	int		 n, met, owed, counted, review, late, missing, unclear;
};
/** quota_sum(sums, t): add one teacher. */
void	 quota_sum(struct quota_sums *s, const struct quota_teacher *t);

/* What a head of department has confirmed, and when. */
struct quota_confirm {
	int64_t			 person_id, at;
	struct quota_sums	 sums;
};
/** quota_confirm(db, who, when, sums, e): the head ${who} saw ${sums} of the month ${when}; with the audit.  REJECT: NO-RIGHT, QUOTA-CLOSED. */
int	 quota_confirm(struct db *db, const struct viewer *who,
	    const struct school_month *when, const struct quota_sums *s,
	    struct err *e);
/** quota_confirms(db, a, when, out, e): the newest of each head; count or -1. */
int	 quota_confirms(struct db *db, struct arena *a,
	    const struct school_month *when, struct quota_confirm **out,
	    struct err *e);

/**
 * quota_can_act(m, t): 1 when ${t} lacks lessons that are not in review, and
 * can still send them in time: whom a reminder helps.
 */
int	 quota_can_act(const struct quota_month *m,
	    const struct quota_teacher *t);
/**
 * quota_remind(db, who, m, t, e): a notice for ${t} about the running month
 * ${m}, from the head or principal ${who}: 1 sent, 0 there was one from
 * ${who} today, -1.
 */
int	 quota_remind(struct db *db, const struct viewer *who,
	    const struct quota_month *m, const struct quota_teacher *t,
	    struct err *e);
/** quota_remind_note(db, who, year, month, n, e): the audit of ${n} reminders. */
int	 quota_remind_note(struct db *db, const struct viewer *who, int year,
	    int month, int n, struct err *e);

#endif
