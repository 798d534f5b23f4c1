/*
 * Password questions to the runner.  Hashing takes a tenth of a second or more
 * by design; in the worker it would hold up every other request.
 */
#include <string.h>

#include "util/clock.h"
#include "util/code.h"

#include "store/shm.h"
#include "web/app.h"
#include "web/auth.h"

#define SLOT_MS	6000	/* that a request waits for a slot of the mailbox */
#define SLOT_AGAIN_MS	60	/* between its looks for one */

/* Few questions of one account at once; the digest stands for its name. */
static uint64_t
account_tag(const char *account)
{
	uint8_t sum[CODE_SHA256];
	uint64_t tag;

	code_sha256(account, strlen(account), sum);
	memcpy(&tag, sum, sizeof(tag));
	return (tag | 1);
}

static int
auth_patient(struct auth_ticket *t)
{
	if (t->begun == 0)
		t->begun = clock_ms();
	return (clock_ms() - t->begun < SLOT_MS);
}

/*
 * When its lane is full the slot stays -1 and the next run asks again; who has
 * waited too long is told that the server is busy, not that the password is
 * wrong.
 */
static int
auth_ask(struct exchange *ex, const struct shm_question *q, struct err *e)
{
	struct auth_ticket *t = &ex->auth;
	int rc;

	if (t->state == AUTH_ANSWERED)
		return (0);
	if (ex->app->shm == NULL) {	/* tests: no runner, nobody else waits */
		if (q->op == SHM_HASH && code_pwhash(q->password, t->hash) != 0)
			return (err_set(e, ERR_FAIL, "OUT-OF-MEMORY", "hash"));
		t->good = q->op == SHM_HASH || code_pwverify(q->hash,
		    q->password);
		t->state = AUTH_ANSWERED;
		return (0);
	}
	if (t->slot == -1) {
		t->state = AUTH_ASKED;
		if (!auth_patient(t))
			return (err_set(e, ERR_FAIL, "LOGIN-BUSY", "no slot"));
		t->slot = shm_ask(ex->app->shm, q, &t->turn);
		ex->waiting = 1;
		ex->again_ms = t->slot == -1 ? clock_ms() + SLOT_AGAIN_MS : 0;
		return (0);
	}
	rc = shm_answer(ex->app->shm, t->slot, t->turn, &t->good, t->hash);
	if (rc == 0) {
		ex->waiting = 1;
		return (0);
	}
	t->slot = -1;
	if (rc == -1)
		return (err_set(e, ERR_FAIL, "LOGIN-BUSY", "no answer"));
	t->state = AUTH_ANSWERED;
	return (0);
}

int
auth_asked(const struct exchange *ex)
{
	return (ex->auth.state == AUTH_ANSWERED ||
	    ex->auth.state == AUTH_SPARED ||
	    (ex->auth.state == AUTH_ASKED && ex->auth.slot != -1));
}

/*
 * Called by prepare, which is run again until the answer is there; ${good}
 * counts only when ex->waiting is 0.
 */
int
auth_verify(struct exchange *ex, const struct auth_question *q, int *good,
    struct err *e)
{
	struct shm_question s = { .op = SHM_VERIFY, .lane = q->lane,
	    .tag = account_tag(q->account), .password = q->password,
	    .hash = q->hash };

	if (auth_ask(ex, &s, e) != 0)
		return (-1);
	*good = ex->auth.state == AUTH_ANSWERED && ex->auth.good;
	return (0);
}

/* Between three quarters and five quarters of what others wait. */
void
auth_spare(struct exchange *ex)
{
	struct auth_ticket *t = &ex->auth;
	int64_t took;
	uint8_t dice;

	if (t->state == AUTH_ANSWERED)
		return;
	if (t->state != AUTH_SPARED) {
		code_random(&dice, 1);
		took = ex->app->shm != NULL ? shm_took(ex->app->shm) : 0;
		t->begun = clock_ms() + took * 3 / 4 + took * dice / 512;
		t->state = AUTH_SPARED;
	}
	t->good = 0;
	if (clock_ms() >= t->begun) {
		t->state = AUTH_ANSWERED;
		return;
	}
	ex->waiting = 1;
	ex->again_ms = t->begun;
}

int
auth_busy(const struct exchange *ex)
{
	return (ex->app->shm != NULL && shm_waiting(ex->app->shm) > 0);
}

/* The new hash stands in ex->auth.hash once ex->waiting stays 0. */
int
auth_hash(struct exchange *ex, const char *account, const char *password,
    struct err *e)
{
	struct shm_question s = { .op = SHM_HASH, .lane = SHM_KNOWN,
	    .tag = account_tag(account), .password = password, .hash = "" };

	return (auth_ask(ex, &s, e));
}

void
auth_again(struct exchange *ex)
{
	memset(&ex->auth, 0, sizeof(ex->auth));
	ex->auth.slot = -1;
}
