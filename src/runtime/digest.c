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

/*
 * They read or write whole tables, row by row in the order of the key.  Each
 * table's SEAL stands as far behind its DIGEST as those of the others.
 */
enum {
	DIGEST_PARTS, DIGEST_ANSWERS, DIGEST_OBJECTIVES, DIGEST_COMMENTS,
	SEAL_PART, SEAL_ANSWER, SEAL_OBJECTIVE, SEAL_COMMENT, SEALED,
	DIGEST__MAX
};

static const char *const sql[DIGEST__MAX] = {
[DIGEST_PARTS] = "SELECT p.attempt_id, p.entry_id, p.try, p.done,"
	" p.completion, p.success, p.score_raw, p.score_min, p.score_max,"
	" p.score_scaled, p.seconds, p.claimed, (SELECT count(*)"
	" FROM interaction w WHERE w.attempt_id = p.attempt_id"
	" AND w.entry_id = p.entry_id AND w.try = p.try),"
	" (SELECT count(*) FROM objective o WHERE o.attempt_id = p.attempt_id"
	" AND o.entry_id = p.entry_id AND o.try = p.try),"
	" (SELECT count(*) FROM learner_comment m"
	" WHERE m.attempt_id = p.attempt_id AND m.entry_id = p.entry_id"
	" AND m.try = p.try), p.digest FROM part p",
[DIGEST_ANSWERS] = "SELECT attempt_id, entry_id, try, n, ident,"
	" type, response, result, digest FROM interaction",
[DIGEST_OBJECTIVES] = "SELECT attempt_id, entry_id, try, n, ident,"
	" completion, success, score_raw, score_min, score_max, score_scaled,"
	" digest FROM objective",
[DIGEST_COMMENTS] = "SELECT attempt_id, entry_id, try, n, text,"
	" location, digest FROM learner_comment",
[SEAL_PART] = "UPDATE part SET digest = :digest"
	" WHERE attempt_id = :attempt AND entry_id = :entry"
	" AND try = :try",
[SEAL_ANSWER] = "UPDATE interaction SET digest = :digest"
	" WHERE attempt_id = :attempt AND entry_id = :entry"
	" AND try = :try AND n = :n",
[SEAL_OBJECTIVE] = "UPDATE objective SET digest = :digest"
	" WHERE attempt_id = :attempt AND entry_id = :entry"
	" AND try = :try AND n = :n",
[SEAL_COMMENT] = "UPDATE learner_comment SET digest = :digest"
	" WHERE attempt_id = :attempt AND entry_id = :entry"
	" AND try = :try AND n = :n",
[SEALED] = "SELECT 1 FROM audit WHERE verb = '" SEAL_VERB "' LIMIT 1",
};

const struct sql_table digest_sql = { "digest", sql, DIGEST__MAX };

/* Columns of DIGEST_PARTS, and of the other three, whose first four are the same. */
enum {
	DP_ATTEMPT, DP_ENTRY, DP_TRY, DP_DONE, DP_COMPLETION, DP_SUCCESS,
	DP_SCORES, DP_SECONDS = DP_SCORES + 4, DP_CLAIMED, DP_ANSWERS,
	DP_OBJECTIVES, DP_COMMENTS, DP_DIGEST
};
enum { ROW_ATTEMPT, ROW_ENTRY, ROW_TRY, ROW_N };
enum { DA_IDENT = ROW_N + 1, DA_TYPE, DA_RESPONSE, DA_RESULT, DA_DIGEST };
enum {
	DO_IDENT = ROW_N + 1, DO_COMPLETION, DO_SUCCESS, DO_SCORES,
	DO_DIGEST = DO_SCORES + 4
};
enum { DC_TEXT = ROW_N + 1, DC_LOCATION, DC_DIGEST };

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

static void
digest_scores(struct buf *b, const int has[4], const double score[4])
{
	int i;

	for (i = 0; i < 4; i++)
		if (has[i])
			buf_printf(b, "|%.17g", score[i]);
		else
			buf_printf(b, "|-");
}

/* The first word keeps results apart from all else that the key signs. */
void
digest_part(const uint8_t secret[32], const struct digest_part *p,
    char out[DIGEST_TEXT])
{
	struct buf b = { 0 };

	buf_printf(&b, "part|%lld|%lld|%lld|%d", (long long)p->attempt_id,
	    (long long)p->entry_id, (long long)p->n, p->done);
	digest_text(&b, p->completion);
	digest_text(&b, p->success);
	digest_scores(&b, p->has, p->score);
	buf_printf(&b, "|%lld|%lld|%lld", (long long)p->seconds,
	    (long long)p->claimed, (long long)p->answers);
	/* Tries from before there were such rows keep the digest that they have. */
	if (p->objectives > 0 || p->comments > 0)
		buf_printf(&b, "|%lld|%lld", (long long)p->objectives,
		    (long long)p->comments);
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

void
digest_objective(const uint8_t secret[32], const struct digest_objective *o,
    char out[DIGEST_TEXT])
{
	struct buf b = { 0 };

	buf_printf(&b, "objective|%lld|%lld|%lld|%lld",
	    (long long)o->attempt_id, (long long)o->entry_id,
	    (long long)o->try, (long long)o->n);
	digest_text(&b, o->ident);
	digest_text(&b, o->completion);
	digest_text(&b, o->success);
	digest_scores(&b, o->has, o->score);
	digest_sign(secret, &b, out);
}

void
digest_comment(const uint8_t secret[32], const struct digest_comment *m,
    char out[DIGEST_TEXT])
{
	struct buf b = { 0 };

	buf_printf(&b, "comment|%lld|%lld|%lld|%lld",
	    (long long)m->attempt_id, (long long)m->entry_id,
	    (long long)m->try, (long long)m->n);
	digest_text(&b, m->text);
	digest_text(&b, m->location);
	digest_sign(secret, &b, out);
}

/* A row whose digest is looked at. */
struct digested {
	int	 which;				/* DIGEST_PARTS … */
	int64_t	 attempt, entry, try, n;	/* n: place in the list; of a try 0 */
	char	 want[DIGEST_TEXT];		/* the digest that it should have */
	int	 fits;
};

static void
read_scores(struct db_rows *r, int at, int has[4], double score[4])
{
	int i;

	for (i = 0; i < 4; i++) {
		has[i] = !db_null(r, at + i);
		score[i] = db_real(r, at + i);
	}
}

/* The row at hand of DIGEST_PARTS. */
static void
digest_part_row(struct db_rows *r, const uint8_t secret[32],
    struct digested *d)
{
	struct digest_part p;

	d->attempt = p.attempt_id = db_int(r, DP_ATTEMPT);
	d->entry = p.entry_id = db_int(r, DP_ENTRY);
	d->try = p.n = db_int(r, DP_TRY);
	d->n = 0;
	p.done = (int)db_int(r, DP_DONE);
	p.completion = db_text(r, DP_COMPLETION);
	p.success = db_text(r, DP_SUCCESS);
	read_scores(r, DP_SCORES, p.has, p.score);
	p.seconds = db_int(r, DP_SECONDS);
	p.claimed = db_int(r, DP_CLAIMED);
	p.answers = db_int(r, DP_ANSWERS);
	p.objectives = db_int(r, DP_OBJECTIVES);
	p.comments = db_int(r, DP_COMMENTS);
	digest_part(secret, &p, d->want);
	d->fits = strcmp(d->want, db_text(r, DP_DIGEST)) == 0;
}

/* The row at hand of DIGEST_ANSWERS. */
static void
digest_answer_row(struct db_rows *r, const uint8_t secret[32],
    struct digested *d)
{
	struct digest_answer w;

	d->attempt = w.attempt_id = db_int(r, ROW_ATTEMPT);
	d->entry = w.entry_id = db_int(r, ROW_ENTRY);
	d->try = w.try = db_int(r, ROW_TRY);
	d->n = w.n = db_int(r, ROW_N);
	w.ident = db_text(r, DA_IDENT);
	w.type = db_text(r, DA_TYPE);
	w.response = db_text(r, DA_RESPONSE);
	w.result = db_text(r, DA_RESULT);
	digest_answer(secret, &w, d->want);
	d->fits = strcmp(d->want, db_text(r, DA_DIGEST)) == 0;
}

/* The row at hand of DIGEST_OBJECTIVES. */
static void
digest_objective_row(struct db_rows *r, const uint8_t secret[32],
    struct digested *d)
{
	struct digest_objective o;

	d->attempt = o.attempt_id = db_int(r, ROW_ATTEMPT);
	d->entry = o.entry_id = db_int(r, ROW_ENTRY);
	d->try = o.try = db_int(r, ROW_TRY);
	d->n = o.n = db_int(r, ROW_N);
	o.ident = db_text(r, DO_IDENT);
	o.completion = db_text(r, DO_COMPLETION);
	o.success = db_text(r, DO_SUCCESS);
	read_scores(r, DO_SCORES, o.has, o.score);
	digest_objective(secret, &o, d->want);
	d->fits = strcmp(d->want, db_text(r, DO_DIGEST)) == 0;
}

/* The row at hand of DIGEST_COMMENTS. */
static void
digest_comment_row(struct db_rows *r, const uint8_t secret[32],
    struct digested *d)
{
	struct digest_comment m;

	d->attempt = m.attempt_id = db_int(r, ROW_ATTEMPT);
	d->entry = m.entry_id = db_int(r, ROW_ENTRY);
	d->try = m.try = db_int(r, ROW_TRY);
	d->n = m.n = db_int(r, ROW_N);
	m.text = db_text(r, DC_TEXT);
	m.location = db_text(r, DC_LOCATION);
	digest_comment(secret, &m, d->want);
	d->fits = strcmp(d->want, db_text(r, DC_DIGEST)) == 0;
}

/*
 * Each row of the four tables to ${look}, until it says -1.  It may write the
 * digest of its row: that is not a column by which the rows are walked.
 */
static int
digest_each(struct db *db, const uint8_t secret[32],
    int (*look)(void *, const struct digested *, struct err *), void *arg,
    struct err *e)
{
	static void (*const row[])(struct db_rows *, const uint8_t *,
	    struct digested *) = {
		[DIGEST_PARTS] = digest_part_row,
		[DIGEST_ANSWERS] = digest_answer_row,
		[DIGEST_OBJECTIVES] = digest_objective_row,
		[DIGEST_COMMENTS] = digest_comment_row,
	};
	struct digested d;
	struct db_rows *r;
	int idx, rc;

	for (idx = DIGEST_PARTS; idx <= DIGEST_COMMENTS; idx++) {
		if ((r = db_query(db, &digest_sql, idx, NOARGS, e)) == NULL)
			return (-1);
		while ((rc = db_next(r)) == 1) {
			d.which = idx;
			row[idx](r, secret, &d);
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

	if (d->which == DIGEST_PARTS)
		return (db_run(db, &digest_sql, SEAL_PART, ARGS(
		    I(":attempt", d->attempt), I(":entry", d->entry),
		    I(":try", d->try), T(":digest", d->want)), e));
	return (db_run(db, &digest_sql, d->which - DIGEST_PARTS + SEAL_PART,
	    ARGS(I(":attempt", d->attempt), I(":entry", d->entry),
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
