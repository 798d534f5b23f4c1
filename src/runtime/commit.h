#ifndef HOCLIEU_COMMIT_H
#define HOCLIEU_COMMIT_H
/*
 * One saved state of a lesson on its way from the wrapper to the tables.  The
 * body (what docs/play.md says stands inside "data"):
 *
 *	{"visit": "20 hex digits", "seq": 7, "entry": 0, "seconds": 93,
 *	 "kind": "scorm12" | "scorm2004" | "simple" | "none", "final": true,
 *	 "touched": true, "inherited": false, "refusals": 0, "data": {...},
 *	 "remarks": [{"k": "missing", "e": "hinh/so1.png", "v": ""}, ...]}
 *
 * data of a SCORM kind is {"runtimeData": {"cmi"}} of assets/js/play/rte.js and
 * "rescued" (rescued.h); of "simple" {"completion", "location", "suspend"}.
 * "none" brings remarks alone and records nothing of the pupil.  "remarks" is
 * absent when nothing went wrong (play_remarks.h).
 */
#include <stddef.h>
#include <stdint.h>

#include "store/db.h"
#include "runtime/token.h"
#include "util/err.h"

struct arena;
struct play_remark;

#define COMMIT_BODY	(8u << 20)	/* bytes of a request */
#define COMMIT_SUSPEND	(1u << 20)	/* characters of suspend_data */
#define COMMIT_ANSWERS	2000		/* interactions kept of one try */
#define COMMIT_OBJECTIVES	250
#define COMMIT_COMMENTS	250

enum commit_kind { COMMIT_SIMPLE, COMMIT_12, COMMIT_2004, COMMIT_NONE };

/* One answer of a question inside the lesson, as the lesson reports it. */
struct commit_answer {
	int		 n;
	const char	*ident, *type, *response, *result, *latency, *at,
			*description;
	int		 has_weighting;
	double		 weighting;
};

/* One store of adl.data that the lesson wrote. */
struct commit_shared {
	const char	*target, *text;
};

/* What the lesson says of one of its aims. */
struct commit_objective {
	int		 n;
	const char	*ident, *description;
	const char	*completion, *success;	/* as struct status has them */
	int		 has[4];	/* of score: raw, min, max, scaled */
	double		 score[4];
};

/* What the pupil wrote into the lesson. */
struct commit_comment {
	int		 n;
	const char	*text, *location, *at;
};

/* A commit after all checks: what is in here may be stored. */
struct commit {
	char		 visit[TOKEN_VISIT];
	int64_t		 seq, seconds;	/* seconds: wall clock of this visit */
	int		 entry;		/* place in the contents list */
	enum commit_kind kind;
	int		 final;
	int		 touched;	/* the lesson set a status itself, in this launch */
	int		 inherited;	/* its result is that of an earlier sitting */
	int		 refusals;	/* elements that the lesson could not set */
	const struct status *status;	/* NULL: the lesson reported none */
	int		 has[4];	/* of score: raw, min, max, scaled */
	double		 score[4];
	const char	*location, *suspend, *exit;	/* NULL: not reported */
	const char	*cmi;		/* JSON of the rest, NULL: keep the old */
	int64_t		 claimed;	/* session_time in seconds, by the lesson's word; 0: not reported */
	struct commit_answer *answers;
	int		 nanswers;
	struct commit_shared *shared;
	int		 nshared;
	struct commit_objective *objectives;
	int		 nobjectives;
	struct commit_comment *comments;
	int		 ncomments;
	int		 refused;	/* values that broke a rule and were left out */
	struct play_remark *remarks;	/* NULL: nothing went wrong (play_remarks.h) */
	int		 nremarks;
};

/**
 * commit_parse(a, body, n, c, e): check the ${n} bytes and fill ${c} (texts in
 * ${a}).  A value that breaks its vocabulary or range is left out and counted
 * in c->refused; what cannot be a commit at all is refused: COMMIT-UTF8 (not
 * well-formed Unicode), COMMIT-JSON, COMMIT-FORM, COMMIT-SUSPEND (too long).
 */
int	 commit_parse(struct arena *a, const void *body, size_t n,
	    struct commit *c, struct err *e);

enum commit_result {
	COMMIT_STORED,
	COMMIT_KNOWN,		/* was stored before: as good as stored */
	COMMIT_PREVIEW,		/* a preview records nothing, nor a launch after TRIES_MAX tries */
	COMMIT_SUPERSEDED	/* a newer visit has written: a finished result
				   became a try of its own, of the rest the time
				   was added while the try goes on */
};

/**
 * commit_store(db, secret, token, c, out, e): in the caller's transaction.  The
 * remarks are filed whatever becomes of the state.
 * ${secret}: the folder's key, 32 bytes, for the digests of the result.  Idempotent
 * by (attempt, visit, seq).  0 with ${out}, or -1: ATTEMPT-REVOKED,
 * COMMIT-ENTRY (no such part, or of another kind), COMMIT-VISIT (a visit later
 * than the token's), NOT-FOUND.
 */
int	 commit_store(struct db *db, const uint8_t secret[32],
	    const struct token *t, const struct commit *c, enum commit_result *out, struct err *e);

#endif
