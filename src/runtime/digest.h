#ifndef HOCLIEU_DIGEST_H
#define HOCLIEU_DIGEST_H
/*
 * Results are marks: who changes one in the database, past the program, is
 * found by "hoclieu verify".  Each try of a part, each answer, objective and
 * comment carries a digest, HMAC-SHA-256 under the folder's key (data/secret) over its identity
 * and its values, the first 16 bytes in hexadecimal.  The state of the lesson
 * (bookmark, suspend_data, the rest of the model) is not covered: it is no
 * result.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

/* Statements of the three below; digest_seal needs audit_sql beside them. */
extern const struct sql_table digest_sql;

#define DIGEST_TEXT	33	/* 32 hexadecimal digits and NUL */

/* What of a try is covered. */
struct digest_part {
	int64_t		 attempt_id, entry_id, n;	/* n: which try */
	int		 done;
	const char	*completion, *success;
	int		 has[4];	/* raw, min, max, scaled */
	double		 score[4];
	int64_t		 seconds, claimed;
	int64_t		 answers, objectives, comments;	/* how many rows */
};
/** digest_part(secret, p, out): the digest of a try. */
void	 digest_part(const uint8_t secret[32], const struct digest_part *p,
	    char out[DIGEST_TEXT]);

/* What of an answer is covered. */
struct digest_answer {
	int64_t		 attempt_id, entry_id, try, n;
	const char	*ident, *type, *response, *result;
};
/** digest_answer(secret, w, out): the digest of an answer. */
void	 digest_answer(const uint8_t secret[32], const struct digest_answer *w,
	    char out[DIGEST_TEXT]);

/* What of an objective is covered. */
struct digest_objective {
	int64_t		 attempt_id, entry_id, try, n;
	const char	*ident, *completion, *success;
	int		 has[4];	/* raw, min, max, scaled */
	double		 score[4];
};
/** digest_objective(secret, o, out): the digest of an objective. */
void	 digest_objective(const uint8_t secret[32],
	    const struct digest_objective *o, char out[DIGEST_TEXT]);

/* What of a comment is covered. */
struct digest_comment {
	int64_t		 attempt_id, entry_id, try, n;
	const char	*text, *location;
};
/** digest_comment(secret, m, out): the digest of a comment. */
void	 digest_comment(const uint8_t secret[32],
	    const struct digest_comment *m, char out[DIGEST_TEXT]);

/**
 * digest_walk(db, secret, say, arg, e): read all tries and what belongs to
 * them, and call ${say} with the attempt's row for each whose digest does not fit; 0 or -1.
 */
int	 digest_walk(struct db *db, const uint8_t secret[32],
	    int (*say)(void *arg, int64_t attempt, struct err *e), void *arg,
	    struct err *e);
/**
 * digest_seal(db, secret, anew, e): once in a folder's life, after the step that
 * brought digests, and again when the key was made anew (${anew}): give all rows
 * theirs and note it in the trail.  Afterwards a row without a digest is a
 * misfit.  In the caller's transaction.  0 or -1.
 */
int	 digest_seal(struct db *db, const uint8_t secret[32], int anew,
	    struct err *e);
/** digest_sealed(db, e): 1 when digest_seal was done, 0, or -1. */
int	 digest_sealed(struct db *db, struct err *e);

#endif
