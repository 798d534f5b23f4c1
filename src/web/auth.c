/*
 * Password questions to the runner.  Hashing takes a tenth of a second or more
 * by design; in the worker it would hold up every other request.
 */
#include <string.h>

#include "util/code.h"

#include "store/shm.h"
#include "web/app.h"
#include "web/auth.h"

/*
 * ex->auth goes through three states: 0 not asked, 1 asked (slot and turn are
 * ours), 2 answered.  When the mailbox is full the slot stays -1 and the next
 * call asks again.
 */
static int
auth_ask(struct exchange *ex, enum shm_op op, const char *password,
    const char *hash, struct err *e)
{
	struct auth_ticket *t = &ex->auth;
	int rc;

	if (t->state == 2)
		return (0);
	if (ex->app->shm == NULL) {	/* tests: no runner, nobody else waits */
		if (op == SHM_HASH && code_pwhash(password, t->hash) != 0)
			return (err_set(e, ERR_FAIL, "OUT-OF-MEMORY", "hash"));
		t->good = op == SHM_HASH || code_pwverify(hash, password);
		t->state = 2;
		return (0);
	}
	if (t->slot == -1) {
		t->slot = shm_ask(ex->app->shm, op, password, hash, &t->turn);
		t->state = 1;
		ex->waiting = 1;
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
	t->state = 2;
	return (0);
}

/*
 * Called by prepare, which is run again until the answer is there; ${good}
 * counts only when ex->waiting is 0.
 */
int
auth_verify(struct exchange *ex, const char *hash, const char *password,
    int *good, struct err *e)
{
	if (auth_ask(ex, SHM_VERIFY, password, hash, e) != 0)
		return (-1);
	*good = ex->auth.state == 2 && ex->auth.good;
	return (0);
}

/* The new hash stands in ex->auth.hash once ex->waiting stays 0. */
int
auth_hash(struct exchange *ex, const char *password, struct err *e)
{
	return (auth_ask(ex, SHM_HASH, password, "", e));
}
