/* Sessions of people who are signed in. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"

#include "store/settings.h"
#include "people/account.h"
#include "people/session.h"

#define PER_PERSON	20		/* sessions of one person; the ones unused for longest end */

enum {
	OPEN, TRIM, FIND, WAS, TOUCH, END_ONE, END_ALL, SWEEP, LIST, SQL__MAX
};

/* Columns of FIND and of LIST. */
enum { FOUND_ID, FOUND_PERSON, FOUND_CSRF, FOUND_USED };
enum { ROW_ID, ROW_PEER, ROW_AGENT, ROW_CREATED, ROW_USED };

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
	[WAS] = "SELECT id FROM session WHERE digest = :digest",
	[TOUCH] = "UPDATE session SET used = :now WHERE id = :id",
	[END_ONE] = "DELETE FROM session WHERE person_id = :person"
	    " AND id = :id",
	[END_ALL] = "DELETE FROM session WHERE person_id = :person",
	[SWEEP] = "DELETE FROM session WHERE person_id = :person"
	    " AND (expires <= :now OR used <= :idle)",
	[LIST] = "SELECT id, peer, agent, created, used FROM session"
	    " WHERE person_id = :person AND expires > :now AND used > :idle"
	    " ORDER BY used DESC, id DESC LIMIT 50"
};

const struct sql_table session_sql = { "session", sql, SQL__MAX };

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
 * Says that the token was given out here once; opens nothing.  The row of a
 * session that ran out stays until its person signs in again.
 */
int
session_was(struct db *db, const char *token, struct err *e)
{
	char digest[CODE_HASH_HEX];
	int64_t id;

	session_digest_of(token, digest);
	return (db_number(db, &session_sql, WAS, ARGS(T(":digest", digest)),
	    &id, e));
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
