#ifndef HOCLIEU_COMMIT_H
#define HOCLIEU_COMMIT_H
/*
 * One saved state of a lesson on its way from the wrapper to the tables.  The
 * body (what docs/play.md says stands inside "data"):
 *
 *	{"visit": "20 hex digits", "seq": 7, "entry": 0, "seconds": 93,
 *	 "kind": "scorm12" | "scorm2004" | "simple", "final": true,
 *	 "touched": true, "inherited": false, "refusals": 0, "data": {...}}
 *
 * data of a SCORM kind is scorm-again's commit object, of which only
 * runtimeData is believed; of "simple" {"completion", "location", "suspend"}.
 */
#include <stddef.h>
#include <stdint.h>

#include "store/db.h"
#include "runtime/token.h"
#include "util/err.h"

struct arena;

#define COMMIT_BODY	(8u << 20)	/* bytes of a request */
#define COMMIT_SUSPEND	(1u << 20)	/* characters of suspend_data */
#define COMMIT_ANSWERS	2000		/* interactions kept of one part */

enum commit_kind { COMMIT_SIMPLE, COMMIT_12, COMMIT_2004 };

/* One answer of a question inside the lesson, as the lesson reports it. */
struct commit_answer {
	int		 n;
	const char	*ident, *type, *response, *result, *latency, *at,
			*description;
	int		 has_weighting;
	double		 weighting;
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
	int		 refused;	/* values that broke a rule and were left out */
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
 * commit_store(db, secret, token, c, out, e): in the caller's transaction.
 * ${secret}: the folder's key, 32 bytes, for the digests of the result.  Idempotent
 * by (attempt, visit, seq).  0 with ${out}, or -1: ATTEMPT-REVOKED,
 * COMMIT-ENTRY (no such part, or of another kind), COMMIT-VISIT (a visit later
 * than the token's), NOT-FOUND.
 */
int	 commit_store(struct db *db, const uint8_t secret[32],
	    const struct token *t, const struct commit *c, enum commit_result *out, struct err *e);

#endif
