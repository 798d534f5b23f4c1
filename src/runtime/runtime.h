#ifndef HOCLIEU_RUNTIME_H
#define HOCLIEU_RUNTIME_H
/*
 * Attempts: one pupil's run of one version; what the lesson reports; the
 * results a teacher sees.  docs/architecture.md, docs/play.md.
 */
#include <jansson.h>
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "library/library.h"
#include "runtime/token.h"
#include "util/err.h"

struct arena;

extern const struct sql_table runtime_sql;

/* One person's run of one version of an item. */
struct attempt {
	int64_t		 id, person_id, item_id, version_id, package_id;
	const char	*key;		/* in app URLs */
	const char	*label;		/* DNS label before the content host: one origin for each attempt */
	const char	*hash;		/* SHA-256 of the package's object */
	const char	*mode;		/* "normal" "preview" */
	const char	*format;	/* as package.format */
	const char	*media;		/* media type of the object */
	int		 revoked;	/* item withdrawn, person shut out, … */
	int		 done, nparts, parts_done;
	int64_t		 started, last;	/* UTC seconds */
	int64_t		 visits;	/* launches so far */
	const char	*rule;		/* which try counts: "best" "first" "last" */
	int		 tries, counted;	/* "the 2nd of 3": struct result */
};

/* Who begins or goes on with what. */
struct attempt_ask {
	const uint8_t		*secret;	/* 32 bytes, the key of the folder: labels are made with it */
	const struct viewer	*viewer;
	const struct item	*item;
	const char		*mode;		/* "normal" "preview" */
};
/**
 * runtime_open(db, a, ask, out, e): the viewer's attempt of the item's live
 * version (preview: of the version that the item of ${ask} shows), made when
 * there is none.  An attempt that was begun on an earlier version and is not
 * finished is continued on that version.
 * In the caller's transaction; the right to play was checked before.  0, or -1
 * with ITEM-NOT-LIVE, ITEM-NOT-PLAYABLE or ATTEMPT-REVOKED.
 */
int		 runtime_open(struct db *db, struct arena *a,
		    const struct attempt_ask *ask, struct attempt **out,
		    struct err *e);
/** runtime_find(db, a, key, out, e): the attempt of that key in ${a}: 1, 0 unknown (${out} NULL), -1. */
int		 runtime_find(struct db *db, struct arena *a, const char *key,
		    struct attempt **out, struct err *e);
/** runtime_by_label(db, a, label, out, e): the same by host label. */
int		 runtime_by_label(struct db *db, struct arena *a,
		    const char *label, struct attempt **out, struct err *e);

/* Where one entry point of an attempt stands, for contents lists and reports. */
struct part {
	int64_t		 entry_id;
	int		 ord, depth;
	const char	*title, *path;	/* path "" for a heading */
	int		 is_sco, version;
	int		 begun, done;
	const char	*completion, *success;
	int		 has_score;
	double		 score;		/* 0..100 */
	int		 has_raw, has_max;	/* raw was sent, and has no score: it fits no scale */
	double		 raw, max;
	int64_t		 seconds, claimed, last;	/* by the wall clock; by the lesson's word; UTC */
	int		 visits;	/* launches */
	int64_t		 n;		/* which try counts, from 1; 0: not begun */
	int		 refusals;	/* what the lesson could not say in it */
};
/** runtime_parts(db, a, attempt, out, e): every entry in order; count or -1. */
int		 runtime_parts(struct db *db, struct arena *a,
		    const struct attempt *t, struct part **out, struct err *e);

/* One try of a part, for the attempt's page. */
struct try_row {
	int64_t		 entry_id, n;
	int		 counts, done, ended;
	int		 left;	/* completed, passed or failed: it is one of the tries that are counted off */
	int		 late;	/* made of a save that came when its try was over */
	const char	*completion, *success;
	int		 has_score;
	double		 score;		/* 0..100 */
	int64_t		 seconds, first, last;
};
/** runtime_tries(db, a, attempt, out, e): all tries, by part and number; count or -1. */
int		 runtime_tries(struct db *db, struct arena *a, int64_t attempt,
		    struct try_row **out, struct err *e);

struct answer_row {
	int64_t		 entry_id, try;
	int		 n;
	const char	*ident, *type, *response, *result, *description;	/* ident, response: as people read them */
};
/** runtime_answers(db, a, attempt, out, e): what the pupil answered inside; count or -1. */
int		 runtime_answers(struct db *db, struct arena *a,
		    int64_t attempt, struct answer_row **out, struct err *e);

/* What a lesson reports of one of its aims. */
struct objective_row {
	int64_t		 entry_id, try;
	int		 n;
	const char	*ident, *description;	/* ident: as people read it */
	const char	*completion, *success;
	int		 has_score;
	double		 score;		/* 0..100 */
};
/** runtime_objectives(db, a, attempt, out, e): of all tries; count or -1. */
int		 runtime_objectives(struct db *db, struct arena *a,
		    int64_t attempt, struct objective_row **out, struct err *e);

/* What the pupil wrote into a lesson; for those who see the answers. */
struct comment_row {
	int64_t		 entry_id, try;
	const char	*text, *location;
};
/** runtime_comments(db, a, attempt, out, e): of all tries; count or -1. */
int		 runtime_comments(struct db *db, struct arena *a,
		    int64_t attempt, struct comment_row **out, struct err *e);

/* ---- results for the teacher */
struct result {
	int64_t		 person_id, item_id;
	const char	*person;
	int		 state;		/* 0 not started, 1 under way, 2 finished */
	int		 has_score;
	double		 score;		/* 0..100, self-reported by the lesson */
	int64_t		 seconds, last;
	const char	*attempt_key;
	/*
	 * The result is that of the second of three tries: counted 2, tries 3.
	 * Only of a lesson that is one part; 0 of others and while none is
	 * finished.
	 */
	int		 counted, tries;
};
/** runtime_results(db, a, class_id, item_ids, n, out, e): pupil by pupil, item by item; count or -1. */
int		 runtime_results(struct db *db, struct arena *a,
		    int64_t class_id, const int64_t *items, int n,
		    struct result **out, struct err *e);
/* A lesson of a pupil who has left the class, begun while there. */
struct left_row {
	int64_t		 person_id, until;	/* since when not in the class */
	const char	*person, *title;	/* title NULL: nothing was begun */
	const char	*attempt_key;
	int		 done, has_score;
	double		 score;
};
/** runtime_left(db, a, class_id, out, e): of all who left and are not back, by name; at most 400; count or -1. */
int		 runtime_left(struct db *db, struct arena *a, int64_t class_id,
		    struct left_row **out, struct err *e);
/** runtime_mine(db, a, person_id, out, e): a pupil's own attempts, newest first, as results; count or -1. */
int		 runtime_mine(struct db *db, struct arena *a, int64_t person,
		    struct result **out, struct err *e);
/* ---- tries: src/runtime/tries.c, docs/play.md */
#define TRIES_MAX	200	/* of one part; after them nothing is recorded */

/* A launch of a part: what the wrapper is given. */
struct launched {
	char		 visit[TOKEN_VISIT];
	int64_t		 try;		/* which try goes on or begins; 0: nothing is recorded */
};
/**
 * runtime_launch(db, t, ord, write, out, e): the part is opened once more.  A
 * try that was left completed, passed or failed is over, and a new one begins;
 * any other is gone on with.  With ${write} in the caller's transaction; without,
 * while the disk takes no writes, nothing is written.  0, or -1 with NOT-FOUND
 * when the entry starts nothing.
 */
int		 runtime_launch(struct db *db, const struct attempt *t, int ord,
		    int write, struct launched *out, struct err *e);
/**
 * runtime_again(db, secret, t, ord, e): "Học lại từ đầu": the next launch
 * begins a new try, whatever the last one came to.  Once more before that
 * launch has written: nothing.  In the caller's transaction.  0, or -1 with
 * NOT-FOUND, or TRY-MANY when there are TRIES_MAX of them.
 */
int		 runtime_again(struct db *db, const uint8_t secret[32],
		    const struct attempt *t, int ord, struct err *e);
/**
 * runtime_recount(db, item, e): decide anew which tries count, after the rule
 * of a set lesson or of the school has changed.  ${item} 0: all.  In the
 * caller's transaction.  0 or -1.
 */
int		 runtime_recount(struct db *db, int64_t item, struct err *e);

/**
 * runtime_may_play(db, a, attempt, e): 1 while the person whose attempt it is
 * may go on with it: still a pupil of the item's grade, or for a preview still
 * one who sees the item.  0 when not, -1.
 */
int		 runtime_may_play(struct db *db, struct arena *a,
		    const struct attempt *t, struct err *e);
#define RUNTIME_OPEN	(8 * 3600)	/* seconds that an attempt is open after its last sign of life */
#define RUNTIME_PREVIEW	(2 * 3600)	/* and a preview */

/**
 * runtime_is_open(db, attempt, e): 1 while its files may be read: the player
 * page was opened, or a save came, not long ago, and its person is signed in
 * somewhere.  0 when not, -1.  Whether they may play is runtime_may_play.
 */
int		 runtime_is_open(struct db *db, const struct attempt *t,
		    struct err *e);
/**
 * runtime_touch(db, id, old, e): a sign of life of the attempt, noted when the
 * last one is ${old} seconds old.  0 or -1.
 */
int		 runtime_touch(struct db *db, int64_t id, int64_t old,
		    struct err *e);
/**
 * runtime_may_see(db, viewer, attempt, e): 1 when the attempt is the viewer's
 * own or of a pupil in a class whose results the viewer may see; 0 else; -1.
 */
int		 runtime_may_see(struct db *db, const struct viewer *v,
		    const struct attempt *t, struct err *e);

#endif
