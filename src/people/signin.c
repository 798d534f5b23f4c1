/* What a sign-in is decided from, and how failures slow the next tries. */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"
#include "util/netaddr.h"

#include "people/device.h"
#include "people/signin.h"

#define FORGET		1800	/* seconds without a failure after which the count starts anew */
#define KEPT		3600	/* seconds a row is kept */
#define SKEW		5	/* seconds that a row may lie ahead: clocks are set back a little now and then */
#define STRANGERS	20000	/* rows of no account that are kept */
#define TRIM_ONE_IN	64	/* failures of strangers; each adds two rows or three */

/*
 * What is counted, with the failures that are free and the longest wait in
 * seconds.  A wait is 2, 4, 8 … seconds from the first failure above the free
 * ones.
 */
#define DEVICE_FREE	5	/* one account in a browser that knows it */
#define DEVICE_MAX	60
#define PAIR_FREE	3	/* one login from one address, other browsers */
#define PAIR_MAX	60
#define LOGIN_FREE	20	/* one login from everywhere, other browsers … */
#define LOGIN_FRESH	200	/* … at an address that has not failed with it */
#define LOGIN_MAX	30
#define PEER_FREE	100	/* one address, all logins */
#define PEER_CALM	20	/* of these, before its first tries wait in a lane of their own */
#define OWN_FREE	3	/* the old password, typed for a new one */
#define OWN_MAX		60
#define CODE_FREE	5	/* guardians' codes of one address */
#define CODE_MAX_MS	2000	/* by which a wrong code's answer is held back */

enum {
	CREDENTIAL, FAILURE, COUNT, FORGET_ONE, FORGET_OLD, FORGET_AHEAD,
	TRIM_STRANGERS, SIGNIN__MAX
};

/* Columns of CREDENTIAL and of FAILURE. */
enum { CREDENTIAL_PERSON, CREDENTIAL_PASSWORD, CREDENTIAL_REALM };
enum { FAILURE_COUNT, FAILURE_LAST };

static const char *const sql[SIGNIN__MAX] = {
	/*
	 * A disabled person is nobody.  Where a server has one school, its
	 * people come before those of the units above it.
	 */
	[CREDENTIAL] = "SELECT p.id, p.password, p.school_id FROM person p"
	    " JOIN unit u ON u.id = p.school_id + 0 WHERE p.login = :login"
	    " AND (:realm = 0 OR p.school_id = :realm)"
	    " AND p.disabled IS NULL"
	    " ORDER BY CASE WHEN u.kind = 'school' THEN 0 ELSE 1 END, p.id"
	    " LIMIT 1",
	[FAILURE] = "SELECT count, last FROM sign_in_failure"
	    " WHERE what = :what",
	[COUNT] = "INSERT INTO sign_in_failure (what, kind, count, last)"
	    " VALUES (:what, :kind, :count, :now)"
	    " ON CONFLICT (what) DO UPDATE SET count = excluded.count,"
	    " kind = excluded.kind, last = excluded.last",
	[FORGET_ONE] = "DELETE FROM sign_in_failure WHERE what = :what",
	[FORGET_OLD] = "DELETE FROM sign_in_failure WHERE last < :old",
	[FORGET_AHEAD] = "DELETE FROM sign_in_failure WHERE last > :ahead",
	[TRIM_STRANGERS] = "DELETE FROM sign_in_failure WHERE what IN (SELECT"
	    " what FROM sign_in_failure WHERE kind = 'stranger'"
	    " ORDER BY last DESC LIMIT 1000 OFFSET :keep)"
};

const struct sql_table signin_sql = { "signin", sql, SIGNIN__MAX };

/*
 * Argon2id with the same cost as real ones, over random bytes: no password
 * fits it, and trying takes as long as for somebody who exists.
 */
static const char nobody[] = "$argon2id$v=19$m=65536,t=2,p=1$"
    "c2Gf0eV3kYw8m1Zq5tR7Lw$uX1o9Vb2Jm4Hq7Td0Zs6Wc3Ye8Rk5Pn1Lf2Ga9Bv4Ds";

/* One counter of failures: the name of its row and, once read, its failures. */
struct counter {
	char	what[CODE_KEY];
	int64_t	count, last;
};

/*
 * Rows are named by a keyed digest: the table tells nobody which names and
 * addresses were tried; people type passwords into the field of the name.
 */
static void
counter_name(struct counter *c, const uint8_t secret[32], const char *kind,
    const char *a, const char *b)
{
	char text[320];
	uint8_t mac[CODE_SHA256];

	memset(c, 0, sizeof(*c));
	snprintf(text, sizeof(text), "slow|%s|%.100s|%.100s", kind, a, b);
	code_hmac(secret, text, strlen(text), mac);
	code_base32(mac, 16, c->what);
}

/*
 * A row of more than FORGET seconds ago counts as none, and so does one from
 * the future: the clock has been set back, and what it said meanwhile must lock
 * nobody (house rule: a wait has a maximum).
 */
static int
counter_read(struct db *db, struct counter *c, struct err *e)
{
	int64_t now = clock_now();
	struct db_rows *r;
	int rc;

	r = db_query(db, &signin_sql, FAILURE, ARGS(T(":what", c->what)), e);
	if (r == NULL)
		return (-1);
	c->count = 0;
	if ((rc = db_next(r)) == 1) {
		c->count = db_int(r, FAILURE_COUNT);
		c->last = db_int(r, FAILURE_LAST);
		if (c->last <= now - FORGET || c->last > now + SKEW)
			c->count = 0;
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* Seconds until the next try: never more than the wait that was given out. */
static int64_t
counter_wait(const struct counter *c, int free, int max)
{
	int64_t over = c->count - free, delay, left;

	if (over <= 0)
		return (0);
	delay = over > 8 || (1 << over) > max ? max : 1 << over;
	left = c->last + delay - clock_now();
	return (left < 0 ? 0 : left > delay ? delay : left);
}

/* One more failure, above those that counter_read found. */
static int
counter_add(struct db *db, struct counter *c, int stranger, struct err *e)
{
	c->count++;
	return (db_run(db, &signin_sql, COUNT, ARGS(T(":what", c->what),
	    T(":kind", stranger ? "stranger" : "account"),
	    I(":count", c->count), I(":now", clock_now())), e));
}

static int
counter_forget(struct db *db, const struct counter *c, struct err *e)
{
	return (db_run(db, &signin_sql, FORGET_ONE,
	    ARGS(T(":what", c->what)), e));
}

/* Done when a failure is counted, so nothing else has to look after the table. */
static int
counters_tidy(struct db *db, struct err *e)
{
	int64_t now = clock_now();

	if (db_run(db, &signin_sql, FORGET_OLD, ARGS(I(":old", now - KEPT)),
	    e) != 0)
		return (-1);
	return (db_run(db, &signin_sql, FORGET_AHEAD, ARGS(I(":ahead",
	    now + SKEW)), e));
}

/*
 * Names and addresses of strangers are unlimited, the table is not: the rows
 * that failed longest ago go.
 */
int
signin_trim(struct db *db, struct err *e)
{
	return (db_run(db, &signin_sql, TRIM_STRANGERS,
	    ARGS(I(":keep", STRANGERS)), e));
}

static int
trim_now_and_then(struct db *db, struct err *e)
{
	uint8_t dice;

	code_random(&dice, 1);
	return (dice % TRIM_ONE_IN == 0 ? signin_trim(db, e) : 0);
}

/* ---- signing in */

/* The counters of a browser that does not know the account. */
struct counters {
	struct counter	pair, login, peer;
};

static int
counters_read(struct db *db, const struct signin_try *t, const char *account,
    struct counters *c, struct err *e)
{
	char peer[NETADDR_TEXT];

	netaddr_budget(t->peer, peer);
	counter_name(&c->pair, t->secret, "pair", account, peer);
	counter_name(&c->login, t->secret, "login", account, "");
	counter_name(&c->peer, t->secret, "peer", "", peer);
	return (counter_read(db, &c->pair, e) != 0 ||
	    counter_read(db, &c->login, e) != 0 ||
	    counter_read(db, &c->peer, e) != 0 ? -1 : 0);
}

/* The counter of a browser that knows the account; read. */
static int
device_read(struct db *db, const struct signin_try *t, const char *account,
    struct counter *c, struct err *e)
{
	char name[CODE_KEY];

	device_name(t->device, name);
	counter_name(c, t->secret, "device", name, account);
	return (counter_read(db, c, e));
}

/*
 * An address over its budget never refuses the first try of a login, so that
 * a class behind it comes in: its own failures only cost it the free ones of
 * each login.  Strangers' names cost it nothing visible: they get their "wrong"
 * without a hasher's time (the same for one that exists, or it would tell).
 */
static int
other_browser(struct db *db, const struct signin_try *t,
    struct credential *c, struct err *e)
{
	struct counters k;
	int64_t pair, login;
	int busy;

	if (counters_read(db, t, c->account, &k, e) != 0)
		return (-1);
	busy = k.peer.count >= PEER_FREE;
	pair = counter_wait(&k.pair, busy ? 0 : PAIR_FREE, PAIR_MAX);
	login = counter_wait(&k.login, k.pair.count == 0 ? LOGIN_FRESH :
	    LOGIN_FREE, LOGIN_MAX);
	c->wait = pair > login ? pair : login;
	c->lane = k.login.count > 0 ? SHM_AGAIN : k.peer.count < PEER_CALM ?
	    SHM_FIRST : SHM_BUSY;
	c->spared = c->person_id == 0 && busy;
	return (0);
}

/*
 * Somebody unknown gets the hash of nobody, so that the answer takes as long as
 * for a real person and tells nothing about which logins exist.
 */
int
signin_credential(struct db *db, const struct signin_try *t,
    struct credential *c, struct err *e)
{
	struct counter own;
	struct db_rows *r;
	int rc;

	memset(c, 0, sizeof(*c));
	snprintf(c->hash, sizeof(c->hash), "%s", nobody);
	realm_account(t->realm, t->login, c->account);
	r = db_query(db, &signin_sql, CREDENTIAL, ARGS(T(":login", t->login),
	    I(":realm", t->realm)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1 && !db_null(r, CREDENTIAL_PASSWORD)) {
		c->person_id = db_int(r, CREDENTIAL_PERSON);
		snprintf(c->hash, sizeof(c->hash), "%s",
		    db_text(r, CREDENTIAL_PASSWORD));
		realm_account(db_int(r, CREDENTIAL_REALM), t->login,
		    c->account);
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	c->device = c->person_id != 0 &&
	    device_knows(t->secret, t->device, c->account, c->hash);
	if (!c->device)
		return (other_browser(db, t, c, e));
	c->lane = SHM_KNOWN;
	if (device_read(db, t, c->account, &own, e) != 0)
		return (-1);
	c->wait = counter_wait(&own, DEVICE_FREE, DEVICE_MAX);
	return (0);
}

/*
 * A known browser counts for itself alone.  Others count for the pair, the
 * login and the address, whether or not that login exists.  The trail is told
 * once, when a counter reaches its longest wait.
 */
int
signin_failed(struct db *db, const struct signin_try *t,
    const struct credential *c, int *guessed, struct err *e)
{
	int stranger = c->person_id == 0;
	struct counter own;
	struct counters k;

	*guessed = 0;
	if (c->device) {
		if (device_read(db, t, c->account, &own, e) != 0 ||
		    counter_add(db, &own, 0, e) != 0)
			return (-1);
		*guessed = own.count == DEVICE_FREE + 6;
		return (counters_tidy(db, e));
	}
	if (counters_read(db, t, c->account, &k, e) != 0 ||
	    counter_add(db, &k.pair, stranger, e) != 0 ||
	    counter_add(db, &k.login, stranger, e) != 0 ||
	    counter_add(db, &k.peer, 1, e) != 0)
		return (-1);
	*guessed = !stranger && (k.pair.count == PAIR_FREE + 6 ||
	    k.login.count == LOGIN_FREE + 1);
	if (stranger && trim_now_and_then(db, e) != 0)
		return (-1);
	return (counters_tidy(db, e));
}

/*
 * Not the address's count, or an attacker could reset it by signing in with an
 * account of their own between two guesses; and from a known browser not those
 * of the login either: its owner comes in every day, and who guesses elsewhere
 * would begin anew each time.
 */
int
signin_succeeded(struct db *db, const struct signin_try *t,
    const struct credential *c, struct err *e)
{
	struct counter own;
	struct counters k;

	if (c->device) {
		if (device_read(db, t, c->account, &own, e) != 0)
			return (-1);
		return (counter_forget(db, &own, e));
	}
	if (counters_read(db, t, c->account, &k, e) != 0 ||
	    counter_forget(db, &k.pair, e) != 0)
		return (-1);
	return (counter_forget(db, &k.login, e));
}

/* ---- the old password for a new one */

static int
own_read(struct db *db, const uint8_t secret[32], int64_t person,
    struct counter *c, struct err *e)
{
	char id[24];

	snprintf(id, sizeof(id), "%lld", (long long)person);
	counter_name(c, secret, "own", id, "");
	return (counter_read(db, c, e));
}

int
signin_own_wait(struct db *db, const uint8_t secret[32], int64_t person,
    int64_t *wait, struct err *e)
{
	struct counter c;

	if (own_read(db, secret, person, &c, e) != 0)
		return (-1);
	*wait = counter_wait(&c, OWN_FREE, OWN_MAX);
	return (0);
}

int
signin_own_failed(struct db *db, const uint8_t secret[32], int64_t person,
    struct err *e)
{
	struct counter c;

	if (own_read(db, secret, person, &c, e) != 0 ||
	    counter_add(db, &c, 0, e) != 0)
		return (-1);
	return (counters_tidy(db, e));
}

int
signin_own_good(struct db *db, const uint8_t secret[32], int64_t person,
    struct err *e)
{
	struct counter c;

	if (own_read(db, secret, person, &c, e) != 0)
		return (-1);
	return (counter_forget(db, &c, e));
}

/* ---- guardians' codes */

static int
code_read(struct db *db, const uint8_t secret[32], const char *peer,
    struct counter *c, struct err *e)
{
	char budget[NETADDR_TEXT];

	netaddr_budget(peer, budget);
	counter_name(c, secret, "code", "", budget);
	return (counter_read(db, c, e));
}

/*
 * A code has 53 bits: what protects it is its length, and nobody is refused
 * because somebody else at the address typed wrong ones.  Holding the answers to
 * wrong ones back only makes a machine that tries spend its connections.
 */
int
signin_code_pause(struct db *db, const uint8_t secret[32], const char *peer,
    int64_t *ms, struct err *e)
{
	struct counter c;

	if (code_read(db, secret, peer, &c, e) != 0)
		return (-1);
	*ms = c.count < CODE_FREE ? 0 : (c.count - CODE_FREE + 1) * 100;
	if (*ms > CODE_MAX_MS)
		*ms = CODE_MAX_MS;
	return (0);
}

int
signin_code_failed(struct db *db, const uint8_t secret[32], const char *peer,
    struct err *e)
{
	struct counter c;

	if (code_read(db, secret, peer, &c, e) != 0 ||
	    counter_add(db, &c, 1, e) != 0 || trim_now_and_then(db, e) != 0)
		return (-1);
	return (counters_tidy(db, e));
}
