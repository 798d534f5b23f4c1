/* Sessions, and slowing down people who guess passwords. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "store/settings.h"
#include "people/account.h"
#include "people/session.h"

#define PER_PERSON	20		/* sessions of one person; the ones unused for longest end */

/*
 * Back-off.  An account is slowed from the first failure, but only for the
 * address that failed, so that nobody can lock a colleague out by typing that
 * name; over all addresses together it is slowed gently from the 20th on.  A
 * whole class stands behind one address: that is slowed from the 100th.
 */
#define FORGET		1800		/* seconds without a failure after which the count starts anew */
#define PAIR_FREE	0
#define PAIR_MAX	300
#define LOGIN_FREE	20
#define LOGIN_MAX	30
#define PEER_FREE	100
#define PEER_MAX	60
/* Guardians' codes: 53 bits, so a short delay is enough against a machine that tries. */
#define CODE_FREE	5
#define CODE_MAX	60
#define WHAT		160		/* bytes of a row's name */

enum {
	OPEN, TRIM, FIND, TOUCH, END_ONE, END_ALL, SWEEP, LIST,
	CREDENTIAL, WAIT, FAILURE, SET_FAILURE, FORGET_ONE, FORGET_OLD, SQL__MAX
};

/* Columns of FIND, of LIST, of CREDENTIAL and of FAILURE. */
enum { FOUND_ID, FOUND_PERSON, FOUND_CSRF, FOUND_USED };
enum { ROW_ID, ROW_PEER, ROW_AGENT, ROW_CREATED, ROW_USED };
enum { CREDENTIAL_PERSON, CREDENTIAL_PASSWORD };
enum { FAILURE_COUNT, FAILURE_LAST };

static const char *const sql[SQL__MAX] = {
	[OPEN] = "INSERT INTO session (digest, person_id, csrf, peer, agent,"
	    " created, used, expires) VALUES (:digest, :person, :csrf, :peer,"
	    " :agent, :now, :now, :expires)",
	/*
	 * The sessions of a person behind the first :keep, the last used first.
	 */
	[TRIM] = "DELETE FROM session WHERE id IN (SELECT id FROM session"
	    " WHERE person_id = :person ORDER BY used DESC, id DESC"
	    " LIMIT 1000 OFFSET :keep)",
	/*
	 * By the unique digest; a person who was disabled meanwhile is signed
	 * out by it.
	 */
	[FIND] = "SELECT s.id, s.person_id, s.csrf, s.used FROM session s"
	    " JOIN person p ON p.id = s.person_id WHERE s.digest = :digest"
	    " AND s.expires > :now AND s.used > :idle AND p.disabled IS NULL",
	[TOUCH] = "UPDATE session SET used = :now WHERE id = :id",
	[END_ONE] = "DELETE FROM session WHERE person_id = :person"
	    " AND id = :id",
	[END_ALL] = "DELETE FROM session WHERE person_id = :person",
	[SWEEP] = "DELETE FROM session WHERE person_id = :person"
	    " AND (expires <= :now OR used <= :idle)",
	[LIST] = "SELECT id, peer, agent, created, used FROM session"
	    " WHERE person_id = :person AND expires > :now AND used > :idle"
	    " ORDER BY used DESC, id DESC LIMIT 50",
	/* A disabled person is nobody. */
	[CREDENTIAL] = "SELECT id, password FROM person WHERE login = :login"
	    " AND disabled IS NULL",
	[WAIT] = "SELECT until FROM sign_in_failure WHERE what = :what",
	[FAILURE] = "SELECT count, last FROM sign_in_failure"
	    " WHERE what = :what",
	[SET_FAILURE] = "INSERT INTO sign_in_failure (what, count, last,"
	    " until) VALUES (:what, :count, :now, :until)"
	    " ON CONFLICT (what) DO UPDATE SET count = excluded.count,"
	    " last = excluded.last, until = excluded.until",
	[FORGET_ONE] = "DELETE FROM sign_in_failure WHERE what = :what",
	[FORGET_OLD] = "DELETE FROM sign_in_failure WHERE last < :old"
};

const struct sql_table session_sql = { "session", sql, SQL__MAX };

/*
 * Argon2id with the same cost as real ones, over random bytes: no password
 * fits it, and trying takes as long as for somebody who exists.
 */
static const char nobody[] = "$argon2id$v=19$m=65536,t=2,p=1$"
    "c2Gf0eV3kYw8m1Zq5tR7Lw$uX1o9Vb2Jm4Hq7Td0Zs6Wc3Ye8Rk5Pn1Lf2Ga9Bv4Ds";

/* A session unused since then is over. */
static int64_t
idle_since(struct db *db)
{
	return (clock_due() - setting_int(db, SET_SESSION_IDLE));
}

/* Only the digest of a token is stored: a stolen database opens no session. */
static void
session_digest_of(const char *token, char out[CODE_HASH_HEX])
{
	uint8_t sum[CODE_SHA256];

	code_sha256(token, strlen(token), sum);
	code_hex(sum, sizeof(sum), out);
}

/*
 * Sessions of the person that are over are removed on this occasion, and those
 * above PER_PERSON.
 */
int
session_open(struct db *db, int64_t person, const char *peer,
    const char *agent, char token[SESSION_TOKEN], struct err *e)
{
	char digest[CODE_HASH_HEX], csrf[CODE_KEY], cut[201];
	int64_t now = clock_now();
	uint8_t raw[32];

	code_random(raw, sizeof(raw));
	code_base32(raw, sizeof(raw), token);
	code_wipe(raw, sizeof(raw));
	session_digest_of(token, digest);
	code_key(csrf);
	snprintf(cut, sizeof(cut), "%s", agent != NULL ? agent : "");
	if (db_run(db, &session_sql, SWEEP, ARGS(I(":person", person),
	    I(":now", clock_due()), I(":idle", idle_since(db))), e) != 0 ||
	    db_run(db, &session_sql, OPEN, ARGS(T(":digest", digest),
	    I(":person", person), T(":csrf", csrf), T(":peer", peer),
	    T(":agent", cut), I(":now", now), I(":expires", now + setting_int(db, SET_SESSION_LIFE))),
	    e) != 0)
		return (-1);
	return (db_run(db, &session_sql, TRIM, ARGS(I(":person", person),
	    I(":keep", PER_PERSON)), e));
}

/*
 * Alive are sessions of people who are not disabled, that have neither reached
 * their end nor been unused for too long.  Changes nothing.
 */
int
session_find(struct db *db, const char *token, struct session *s,
    struct err *e)
{
	char digest[CODE_HASH_HEX];
	int64_t now = clock_due();
	struct db_rows *r;
	int rc;

	session_digest_of(token, digest);
	r = db_query(db, &session_sql, FIND, ARGS(T(":digest", digest),
	    I(":now", now), I(":idle", idle_since(db))), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		s->id = db_int(r, FOUND_ID);
		s->person_id = db_int(r, FOUND_PERSON);
		snprintf(s->csrf, sizeof(s->csrf), "%s",
		    db_text(r, FOUND_CSRF));
		s->last_used = db_int(r, FOUND_USED);
	}
	db_end(r);
	return (rc);
}

/*
 * Its caller does it at most once a minute (policy.c), so that not every page
 * that is read becomes a write.
 */
int
session_touch(struct db *db, int64_t id, struct err *e)
{
	return (db_run(db, &session_sql, TOUCH, ARGS(I(":now", clock_now()),
	    I(":id", id)), e));
}

/* Asks for the person, too: nobody ends another's session by its number. */
int
session_end(struct db *db, int64_t person, int64_t id, struct err *e)
{
	if (id == 0)
		return (db_run(db, &session_sql, END_ALL,
		    ARGS(I(":person", person)), e));
	return (db_run(db, &session_sql, END_ONE, ARGS(I(":person", person),
	    I(":id", id)), e));
}

/* For the account page, where people look for a session that is not theirs. */
int
session_list(struct db *db, struct arena *a, int64_t person,
    struct session_row *out, int max, struct err *e)
{
	int64_t now = clock_due();
	struct db_rows *r;
	int rc, n = 0;

	r = db_query(db, &session_sql, LIST, ARGS(I(":person", person),
	    I(":now", now), I(":idle", idle_since(db))), e);
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < max; n++) {
		out[n].id = db_int(r, ROW_ID);
		out[n].peer = db_copy(a, r, ROW_PEER);
		out[n].agent = db_copy(a, r, ROW_AGENT);
		out[n].created = db_int(r, ROW_CREATED);
		out[n].used = db_int(r, ROW_USED);
	}
	db_end(r);
	return (rc < 0 ? -1 : n);
}

/* ---- slowing down */

/*
 * One counter of failures: its row in sign_in_failure, how many are free, the
 * longest wait in seconds.
 */
struct slow {
	char	what[WHAT];
	int	free, max;
};

/* The three rows that a try of ${login} from ${peer} is counted in. */
static void
slow_rows(const char *login, const char *peer, struct slow s[3])
{
	snprintf(s[0].what, WHAT, "pair:%.64s|%.64s", login, peer);
	s[0].free = PAIR_FREE;
	s[0].max = PAIR_MAX;
	snprintf(s[1].what, WHAT, "login:%.64s", login);
	s[1].free = LOGIN_FREE;
	s[1].max = LOGIN_MAX;
	snprintf(s[2].what, WHAT, "peer:%.64s", peer);
	s[2].free = PEER_FREE;
	s[2].max = PEER_MAX;
}

/*
 * 2, 4, 8, … seconds from the first failure above s->free on, at most s->max.
 */
static int64_t
delay(const struct slow *s, int64_t count)
{
	int64_t over = count - s->free;

	if (over <= 0)
		return (0);
	return (over > 8 || (1 << over) > s->max ? s->max : 1 << over);
}

/*
 * Somebody unknown gets the hash of nobody, so that the answer takes as long as
 * for a real person and tells nothing about which logins exist.
 */
int
session_credential(struct db *db, const char *login, const char *peer,
    struct credential *c, struct err *e)
{
	struct slow s[3];
	struct db_rows *r;
	int64_t until;
	int i, rc;

	memset(c, 0, sizeof(*c));
	snprintf(c->hash, sizeof(c->hash), "%s", nobody);
	slow_rows(login, peer, s);
	for (i = 0; i < 3; i++) {
		until = 0;
		if (db_number(db, &session_sql, WAIT,
		    ARGS(T(":what", s[i].what)), &until, e) < 0)
			return (-1);
		if (until - clock_now() > c->wait)
			c->wait = until - clock_now();
	}
	r = db_query(db, &session_sql, CREDENTIAL,
	    ARGS(T(":login", login)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1 && !db_null(r, CREDENTIAL_PASSWORD)) {
		c->person_id = db_int(r, CREDENTIAL_PERSON);
		snprintf(c->hash, sizeof(c->hash), "%s",
		    db_text(r, CREDENTIAL_PASSWORD));
	}
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

/* A failure after FORGET seconds of quiet counts as the first one. */
static int
count_failure(struct db *db, const struct slow *s, struct err *e)
{
	int64_t now = clock_now(), count = 0;
	struct db_rows *r;
	int rc;

	r = db_query(db, &session_sql, FAILURE, ARGS(T(":what", s->what)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1 && db_int(r, FAILURE_LAST) > now - FORGET)
		count = db_int(r, FAILURE_COUNT);
	db_end(r);
	if (rc < 0)
		return (-1);
	count++;
	return (db_run(db, &session_sql, SET_FAILURE, ARGS(
	    T(":what", s->what), I(":count", count), I(":now", now),
	    I(":until", now + delay(s, count))), e));
}

/*
 * Counts for the pair, the login and the address, whether or not that login
 * exists.  Rows of more than a day ago are removed on this occasion.
 */
int
session_failed(struct db *db, const char *login, const char *peer,
    struct err *e)
{
	struct slow s[3];
	int i;

	slow_rows(login, peer, s);
	for (i = 0; i < 3; i++)
		if (count_failure(db, &s[i], e) != 0)
			return (-1);
	return (db_run(db, &session_sql, FORGET_OLD, ARGS(I(":old",
	    clock_now() - 24 * 3600)), e));
}

/*
 * The count of the account and of the pair ends; that of the address stays, or
 * an attacker could reset it by signing in with an account of their own between
 * two guesses.
 */
int
session_succeeded(struct db *db, const char *login, const char *peer,
    struct err *e)
{
	struct slow s[3];
	int i;

	slow_rows(login, peer, s);
	for (i = 0; i < 2; i++)
		if (db_run(db, &session_sql, FORGET_ONE,
		    ARGS(T(":what", s[i].what)), e) != 0)
			return (-1);
	return (0);
}

/* ---- guardians' codes */

/*
 * Guesses of codes have a counter of their own, so that they do not slow
 * sign-in from the same address.
 */
static struct slow
code_row(const char *peer)
{
	struct slow s = { .free = CODE_FREE, .max = CODE_MAX };

	snprintf(s.what, WHAT, "code:%.64s", peer);
	return (s);
}

/*
 * Asked before the code is looked up; a caller who must wait is told so and
 * nothing else.
 */
int
session_code_wait(struct db *db, const char *peer, int64_t *wait,
    struct err *e)
{
	struct slow s = code_row(peer);
	int64_t until = 0;

	*wait = 0;
	if (db_number(db, &session_sql, WAIT, ARGS(T(":what", s.what)), &until,
	    e) < 0)
		return (-1);
	if (until > clock_now())
		*wait = until - clock_now();
	return (0);
}

int
session_code_failed(struct db *db, const char *peer, struct err *e)
{
	struct slow s = code_row(peer);

	if (count_failure(db, &s, e) != 0)
		return (-1);
	return (db_run(db, &session_sql, FORGET_OLD, ARGS(I(":old",
	    clock_now() - 24 * 3600)), e));
}
