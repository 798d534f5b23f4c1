/* Keyed digests of results; what they are for stands in digest.h. */
#include <string.h>

#include "util/buf.h"
#include "util/code.h"

#include "audit/audit.h"
#include "runtime/digest.h"

/*
 * What notes in the trail that it was done.  The trail is a chain: nobody takes
 * the note out, changes results and has them sealed again.
 */
#define SEAL_VERB	"seal-results"

/* They read or write whole tables, row by row in the order of the key. */
enum {
	DIGEST_PARTS, DIGEST_ANSWERS, SEAL_PART, SEAL_ANSWER, SEALED,
	DIGEST__MAX
};

static const char *const sql[DIGEST__MAX] = {
[DIGEST_PARTS] = "SELECT p.attempt_id, p.entry_id, p.try, p.done,"
	" p.completion, p.success, p.score_raw, p.score_min, p.score_max,"
	" p.score_scaled, p.seconds, p.claimed, (SELECT count(*)"
	" FROM interaction w WHERE w.attempt_id = p.attempt_id"
	" AND w.entry_id = p.entry_id AND w.try = p.try), p.digest"
	" FROM part p",
[DIGEST_ANSWERS] = "SELECT attempt_id, entry_id, try, n, ident,"
	" type, response, result, digest FROM interaction",
[SEAL_PART] = "UPDATE part SET digest = :digest"
	" WHERE attempt_id = :attempt AND entry_id = :entry"
	" AND try = :try",
[SEAL_ANSWER] = "UPDATE interaction SET digest = :digest"
	" WHERE attempt_id = :attempt AND entry_id = :entry"
	" AND try = :try AND n = :n",
[SEALED] = "SELECT 1 FROM audit WHERE verb = '" SEAL_VERB "' LIMIT 1",
};

const struct sql_table digest_sql = { "digest", sql, DIGEST__MAX };

/* Columns of DIGEST_PARTS and of DIGEST_ANSWERS. */
enum {
	DP_ATTEMPT, DP_ENTRY, DP_TRY, DP_DONE, DP_COMPLETION, DP_SUCCESS,
	DP_SCORES, DP_SECONDS = DP_SCORES + 4, DP_CLAIMED, DP_ANSWERS, DP_DIGEST
};
enum {
	DA_ATTEMPT, DA_ENTRY, DA_TRY, DA_N, DA_IDENT, DA_TYPE, DA_RESPONSE,
	DA_RESULT, DA_DIGEST
};

static void
digest_sign(const uint8_t secret[32], struct buf *b, char out[DIGEST_TEXT])
{
	uint8_t mac[CODE_SHA256];

	code_hmac(secret, b->p, b->len, mac);
	code_hex(mac, (DIGEST_TEXT - 1) / 2, out);
	buf_free(b);
}

/*
 * The length stands before each text, so that no two rows give the same bytes.
 * A number is written as it is read back from the table: 17 digits name every
 * double.
 */
static void
digest_text(struct buf *b, const char *s)
{
	buf_printf(b, "|%zu:%s", strlen(s), s);
}

/* The first word keeps results apart from all else that the key signs. */
void
digest_part(const uint8_t secret[32], const struct digest_part *p,
    char out[DIGEST_TEXT])
{
	struct buf b = { 0 };
	int i;

	buf_printf(&b, "part|%lld|%lld|%lld|%d", (long long)p->attempt_id,
	    (long long)p->entry_id, (long long)p->n, p->done);
	digest_text(&b, p->completion);
	digest_text(&b, p->success);
	for (i = 0; i < 4; i++)
		if (p->has[i])
			buf_printf(&b, "|%.17g", p->score[i]);
		else
			buf_printf(&b, "|-");
	buf_printf(&b, "|%lld|%lld|%lld", (long long)p->seconds,
	    (long long)p->claimed, (long long)p->answers);
	digest_sign(secret, &b, out);
}

void
digest_answer(const uint8_t secret[32], const struct digest_answer *w,
    char out[DIGEST_TEXT])
{
	struct buf b = { 0 };

	buf_printf(&b, "answer|%lld|%lld|%lld|%lld", (long long)w->attempt_id,
	    (long long)w->entry_id, (long long)w->try, (long long)w->n);
	digest_text(&b, w->ident);
	digest_text(&b, w->type);
	digest_text(&b, w->response);
	digest_text(&b, w->result);
	digest_sign(secret, &b, out);
}

/* A row whose digest is looked at. */
struct digested {
	int64_t	 attempt, entry, try, n;	/* n: of an answer, -1 of a try */
	char	 want[DIGEST_TEXT];		/* the digest that it should have */
	int	 fits;
};

/* The row at hand of DIGEST_PARTS. */
static void
digest_part_row(struct db_rows *r, const uint8_t secret[32],
    struct digested *d)
{
	struct digest_part p;
	int i;

	d->attempt = p.attempt_id = db_int(r, DP_ATTEMPT);
	d->entry = p.entry_id = db_int(r, DP_ENTRY);
	d->try = p.n = db_int(r, DP_TRY);
	d->n = -1;
	p.done = (int)db_int(r, DP_DONE);
	p.completion = db_text(r, DP_COMPLETION);
	p.success = db_text(r, DP_SUCCESS);
	for (i = 0; i < 4; i++) {
		p.has[i] = !db_null(r, DP_SCORES + i);
		p.score[i] = db_real(r, DP_SCORES + i);
	}
	p.seconds = db_int(r, DP_SECONDS);
	p.claimed = db_int(r, DP_CLAIMED);
	p.answers = db_int(r, DP_ANSWERS);
	digest_part(secret, &p, d->want);
	d->fits = strcmp(d->want, db_text(r, DP_DIGEST)) == 0;
}

/* The row at hand of DIGEST_ANSWERS. */
static void
digest_answer_row(struct db_rows *r, const uint8_t secret[32],
    struct digested *d)
{
	struct digest_answer w;

	d->attempt = w.attempt_id = db_int(r, DA_ATTEMPT);
	d->entry = w.entry_id = db_int(r, DA_ENTRY);
	d->try = w.try = db_int(r, DA_TRY);
	d->n = w.n = db_int(r, DA_N);
	w.ident = db_text(r, DA_IDENT);
	w.type = db_text(r, DA_TYPE);
	w.response = db_text(r, DA_RESPONSE);
	w.result = db_text(r, DA_RESULT);
	digest_answer(secret, &w, d->want);
	d->fits = strcmp(d->want, db_text(r, DA_DIGEST)) == 0;
}

/*
 * Each row of both tables to ${look}, until it says -1.  It may write the
 * digest of its row: that is not a column by which the rows are walked.
 */
static int
digest_each(struct db *db, const uint8_t secret[32],
    int (*look)(void *, const struct digested *, struct err *), void *arg,
    struct err *e)
{
	struct digested d;
	struct db_rows *r;
	int idx, rc;

	for (idx = DIGEST_PARTS; idx <= DIGEST_ANSWERS; idx++) {
		if ((r = db_query(db, &digest_sql, idx, NOARGS, e)) == NULL)
			return (-1);
		while ((rc = db_next(r)) == 1) {
			if (idx == DIGEST_PARTS)
				digest_part_row(r, secret, &d);
			else
				digest_answer_row(r, secret, &d);
			if (look(arg, &d, e) != 0)
				break;
		}
		db_end(r);
		if (rc != 0)
			return (-1);
	}
	return (0);
}

/* What digest_walk's caller wants to hear. */
struct walk {
	int	(*misfit)(void *arg, int64_t attempt, struct err *e);
	void	*arg;
};

static int
walk_look(void *arg, const struct digested *d, struct err *e)
{
	const struct walk *w = arg;

	return (d->fits ? 0 : w->misfit(w->arg, d->attempt, e));
}

/*
 * A try without its answers, or with more of them, is a misfit as well: the
 * count of the try is covered, and compared with the rows by the statement.
 */
int
digest_walk(struct db *db, const uint8_t secret[32],
    int (*say)(void *arg, int64_t attempt, struct err *e), void *arg,
    struct err *e)
{
	struct walk w = { say, arg };

	return (digest_each(db, secret, walk_look, &w, e));
}

int
digest_sealed(struct db *db, struct err *e)
{
	int64_t one = 0;

	return (db_number(db, &digest_sql, SEALED, NOARGS, &one, e));
}

static int
seal_look(void *arg, const struct digested *d, struct err *e)
{
	struct db *db = arg;

	return (d->n < 0 ? db_run(db, &digest_sql, SEAL_PART, ARGS(
	    I(":attempt", d->attempt), I(":entry", d->entry),
	    I(":try", d->try), T(":digest", d->want)), e) :
	    db_run(db, &digest_sql, SEAL_ANSWER, ARGS(
	    I(":attempt", d->attempt), I(":entry", d->entry),
	    I(":try", d->try), I(":n", d->n), T(":digest", d->want)), e));
}

int
digest_seal(struct db *db, const uint8_t secret[32], int anew,
    struct err *e)
{
	int rc;

	if ((rc = digest_sealed(db, e)) < 0 || (rc == 1 && !anew))
		return (rc < 0 ? -1 : 0);
	if (digest_each(db, secret, seal_look, db, e) != 0)
		return (-1);
	return (audit_add(db, 0, SEAL_VERB, "setting", 0, NULL, e));
}
