#ifndef HOCLIEU_COMMIT_STATE_H
#define HOCLIEU_COMMIT_STATE_H
/*
 * A commit on its way into the tables, and what they say about it; for
 * commit_store.c alone.
 */
#include <stdint.h>

#include "store/db.h"
#include "runtime/commit.h"
#include "util/err.h"

/* What is known of the try before this commit. */
struct before {
	int		 there, done;
	int		 others;	/* the part has other tries */
	char		 completion[16], success[16], location[4001], exit[16];
	int64_t		 seconds, claimed, visits, answers, objectives, comments;
	int64_t		 refusals;
	int		 has[4];
	double		 score[4];
};

/*
 * One commit on its way: the attempt and part it belongs to, and what the
 * tables say of them.
 */
struct commit_state {
	struct db	*db;
	const uint8_t	*secret;
	int64_t		 attempt, package, entry, started, person, item;
	int64_t		 version_id;	/* of the item, that the attempt is of */
	int64_t		 try;		/* of the part; 0: nothing is recorded */
	int64_t		 began;		/* the visit, UTC seconds */
	int		 is_sco, version;
	double		 mastery;
	int		 has_mastery;
	int64_t		 visits;	/* launches of the attempt */
	int64_t		 seq, told;	/* of the visit: highest seq, seconds */
	int		 known;		/* the visit has written before */
	int		 goes_on;	/* an earlier sitting of its launch has */
	int		 did;		/* and has made the try done */
	int		 newer;		/* a later visit of the try has written */
	int		 page;		/* but only later sittings of the same launch */
	int		 shut;		/* a later launch has begun another try */
	int		 late;		/* the commit becomes a try of its own */
	const char	*success;	/* of the try after this commit */
	int		 over;		/* the attempt was done before */
	int		 turned;	/* this commit makes the part done */
	struct before	 old;
};

/**
 * commit_find(s, c, preview, e): the attempt of ${s} and the part of ${c} with
 * what decides about them; ${preview}: 1 when nothing is recorded.  0, or -1
 * with ATTEMPT-REVOKED, NOT-FOUND, COMMIT-ENTRY.
 */
int	 commit_find(struct commit_state *s, const struct commit *c,
	    int *preview, struct err *e);
/** commit_find_visit(s, c, e): the visit, its try, and what later launches mean for it; 0, or -1 with COMMIT-ENTRY. */
int	 commit_find_visit(struct commit_state *s, const struct commit *c,
	    struct err *e);
/** commit_find_part(s, e): the state of the visit's try into ${s}->old; all 0 and "" when it was not begun; 0 or -1. */
int	 commit_find_part(struct commit_state *s, struct err *e);

#endif
