/* Keyed digests of results; what they are for stands in digest.h. */
#include <string.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"

#include "store/settings.h"
#include "runtime/digest.h"

#define SEALED	"results-sealed"	/* the setting that notes it, with its time */

/* They read or write whole tables, row by row in the order of the key. */
enum { DIGEST_PARTS, DIGEST_ANSWERS, SEAL_PART, SEAL_ANSWER, DIGEST__MAX };

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

/* One row of DIGEST_PARTS: its digest as it should be. */
static void
digest_part_row(struct db_rows *r, const uint8_t secret[32],
    struct digest_part *p, char out[DIGEST_TEXT])
{
	int i;

	p->attempt_id = db_int(r, DP_ATTEMPT);
	p->entry_id = db_int(r, DP_ENTRY);
	p->n = db_int(r, DP_TRY);
	p->done = (int)db_int(r, DP_DONE);
	p->completion = db_text(r, DP_COMPLETION);
	p->success = db_text(r, DP_SUCCESS);
	for (i = 0; i < 4; i++) {
		p->has[i] = !db_null(r, DP_SCORES + i);
		p->score[i] = db_real(r, DP_SCORES + i);
	}
	p->seconds = db_int(r, DP_SECONDS);
	p->claimed = db_int(r, DP_CLAIMED);
	p->answers = db_int(r, DP_ANSWERS);
	digest_part(secret, p, out);
}

static void
digest_answer_row(struct db_rows *r, const uint8_t secret[32],
    struct digest_answer *w, char out[DIGEST_TEXT])
{
	w->attempt_id = db_int(r, DA_ATTEMPT);
	w->entry_id = db_int(r, DA_ENTRY);
	w->try = db_int(r, DA_TRY);
	w->n = db_int(r, DA_N);
	w->ident = db_text(r, DA_IDENT);
	w->type = db_text(r, DA_TYPE);
	w->response = db_text(r, DA_RESPONSE);
	w->result = db_text(r, DA_RESULT);
	digest_answer(secret, w, out);
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
	struct digest_answer w;
	struct digest_part p;
	char want[DIGEST_TEXT];
	struct db_rows *r;
	int rc;

	r = db_query(db, &digest_sql, DIGEST_PARTS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		digest_part_row(r, secret, &p, want);
		if (strcmp(want, db_text(r, DP_DIGEST)) != 0 &&
		    say(arg, p.attempt_id, e) != 0)
			rc = -2;
		if (rc == -2)
			break;
	}
	db_end(r);
	if (rc < 0 || (r = db_query(db, &digest_sql, DIGEST_ANSWERS, NOARGS,
	    e)) == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		digest_answer_row(r, secret, &w, want);
		if (strcmp(want, db_text(r, DA_DIGEST)) != 0 &&
		    say(arg, w.attempt_id, e) != 0)
			rc = -2;
		if (rc == -2)
			break;
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
digest_sealed(struct db *db, struct err *e)
{
	char at[40];

	return (setting_text(db, SEALED, at, sizeof(at), e));
}

/*
 * Rows are read by one statement while another writes them: the columns that
 * change are not those by which the first one walks.
 */
static int
digest_seal_parts(struct db *db, const uint8_t secret[32], struct err *e)
{
	struct digest_part p;
	char want[DIGEST_TEXT];
	struct db_rows *r;
	int rc;

	r = db_query(db, &digest_sql, DIGEST_PARTS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		digest_part_row(r, secret, &p, want);
		if (db_run(db, &digest_sql, SEAL_PART, ARGS(
		    I(":attempt", p.attempt_id), I(":entry", p.entry_id),
		    I(":try", p.n), T(":digest", want)), e) != 0) {
			rc = -1;
			break;
		}
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

static int
digest_seal_answers(struct db *db, const uint8_t secret[32], struct err *e)
{
	struct digest_answer w;
	char want[DIGEST_TEXT];
	struct db_rows *r;
	int rc;

	r = db_query(db, &digest_sql, DIGEST_ANSWERS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1) {
		digest_answer_row(r, secret, &w, want);
		if (db_run(db, &digest_sql, SEAL_ANSWER, ARGS(
		    I(":attempt", w.attempt_id), I(":entry", w.entry_id),
		    I(":try", w.try), I(":n", w.n), T(":digest", want)), e) !=
		    0) {
			rc = -1;
			break;
		}
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
digest_seal(struct db *db, const uint8_t secret[32], int anew,
    struct err *e)
{
	char at[24];
	int rc;

	if ((rc = digest_sealed(db, e)) < 0 || (rc == 1 && !anew))
		return (rc < 0 ? -1 : 0);
	clock_iso(clock_now(), at, sizeof(at));
	if (digest_seal_parts(db, secret, e) != 0 ||
	    digest_seal_answers(db, secret, e) != 0)
		return (-1);
	return (setting_text_put(db, SEALED, at, e));
}
