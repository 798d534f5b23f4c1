/* Guardians' codes and the passes that they open. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"
#include "audit/audit.h"
#include "people/classes.h"

#include "classwork/classwork_sql.h"
#include "classwork/guardian.h"

#define LETTERS	12	/* of 22 signs: 53 bits */
#define EVEN	242	/* bytes below it fall evenly on 22 signs */
#define ROWS	200
#define SEAL	27	/* 16 bytes in base32 and the NUL */

/* Columns of CODE_OF, of CODE_FIND and of CODE_PUPIL. */
enum { HOLDER_KEY, HOLDER_TURN };
enum { FOUND_PERSON, FOUND_KEY, FOUND_TURN };
enum { CHILD_NAME, CHILD_CLASS };

/*
 * No vowel, no D and no W: a Vietnamese keyboard (Telex, VNI) would make marks
 * of them.  No 0 1 I L O, and of B 8, S 5, Z 2 the figure alone.
 */
static const char alphabet[] = "23456789CFGHJKMNPQRTVX";

/* In three groups of four, as it is read aloud and typed. */
static void
grouped(const char letters[LETTERS + 1], char out[GUARDIAN_CODE])
{
	snprintf(out, GUARDIAN_CODE, "%.4s-%.4s-%.4s", letters, letters + 4,
	    letters + 8);
}

/*
 * HMAC over "${label}|${text}"; the label keeps what is signed for one purpose
 * from being valid for another.
 */
static void
sign(const uint8_t secret[32], const char *label, const char *text,
    uint8_t mac[CODE_SHA256])
{
	char whole[240];
	int n = snprintf(whole, sizeof(whole), "%s|%s", label, text);

	code_hmac(secret, whole, (size_t)n, mac);
}

/*
 * Each byte of the HMAC gives one sign; bytes of EVEN and above are skipped,
 * because they would make some signs more frequent.  If one HMAC does not give
 * enough signs, another one with the next ${round} does.
 */
void
guardian_derive(const uint8_t secret[32], const char *key, int64_t turn,
    char out[GUARDIAN_CODE])
{
	char text[140], letters[LETTERS + 1] = "";
	uint8_t mac[CODE_SHA256];
	int i, n = 0, round;

	for (round = 0; n < LETTERS; round++) {
		snprintf(text, sizeof(text), "%.64s|%lld|%d", key,
		    (long long)turn, round);
		sign(secret, "guardian", text, mac);
		for (i = 0; i < CODE_SHA256 && n < LETTERS; i++)
			if (mac[i] < EVEN)
				letters[n++] = alphabet[mac[i] % 22];
	}
	grouped(letters, out);
	code_wipe(mac, sizeof(mac));
}

/* Stops at the first sign that no code has, and at one too many. */
int
guardian_clean(const char *typed, char out[GUARDIAN_CODE])
{
	char letters[LETTERS + 1] = "------------";
	const char *p;
	int n = 0, c;

	for (p = typed; *p != '\0' && n <= LETTERS; p++) {
		c = *p >= 'a' && *p <= 'z' ? *p - 'a' + 'A' : *p;
		if (c == ' ' || c == '-' || c == '.')
			continue;
		c = c == 'B' ? '8' : c == 'S' ? '5' : c == 'Z' ? '2' : c;
		if (n == LETTERS || strchr(alphabet, c) == NULL)
			break;
		letters[n++] = (char)c;
	}
	if (*p == '\0' && n == LETTERS) {
		grouped(letters, out);
		return (0);
	}
	grouped("------------", out);
	return (-1);
}

/* What a code is found by. */
static void
digest_of(const uint8_t secret[32], const char *code, char out[CODE_HASH_HEX])
{
	uint8_t mac[CODE_SHA256];

	sign(secret, "guardian-code", code, mac);
	code_hex(mac, sizeof(mac), out);
}

/* A row with its sort key, made once a row. */
struct keyed {
	struct guardian_row	 r;
	const char		*key;
};

static int
in_order(const void *x, const void *y)
{
	const struct keyed *a = x, *b = y;

	return (strcmp(a->key, b->key));
}

/* The code of a row, "" when there is none that would open anything. */
static const char *
code_of(struct arena *a, const uint8_t secret[32], const char *key,
    int64_t turn, const char *stored)
{
	char code[GUARDIAN_CODE], digest[CODE_HASH_HEX];

	if (turn == 0)
		return ("");
	guardian_derive(secret, key, turn, code);
	digest_of(secret, code, digest);
	/*
	 * With another data/secret the code would open nothing: none is
	 * printed.
	 */
	return (strcmp(digest, stored) == 0 ? arena_strdup(a, code) : "");
}

/*
 * The codes are derived again for printing, none is read from the database.  At
 * most ROWS pupils; more than any class has.
 */
int
guardian_class(struct db *db, struct arena *a, const uint8_t secret[32],
    int64_t class, struct guardian_row **out, struct err *e)
{
	struct keyed *k = arena_alloc(a, ROWS * sizeof(*k));
	struct db_rows *r;
	int i, n = 0, rc = 0;

	r = db_query(db, &classwork_sql, CODE_CLASS, ARGS(I(":class",
	    class)), e);
	if (r == NULL)
		return (-1);
	for (; n < ROWS && (rc = db_next(r)) == 1; n++) {
		k[n].r.person_id = db_int(r, CODE_PERSON);
		k[n].r.key = db_copy(a, r, CODE_PERSON_KEY);
		k[n].r.name = db_copy(a, r, CODE_NAME);
		k[n].r.code = code_of(a, secret, k[n].r.key, db_int(r, CODE_TURN),
		    db_text(r, CODE_DIGEST));
		k[n].r.issued = db_int(r, CODE_ISSUED);
		k[n].key = people_name_key(a, k[n].r.name);
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	qsort(k, (size_t)n, sizeof(*k), in_order);
	*out = arena_alloc(a, (size_t)(n + 1) * sizeof(**out));
	for (i = 0; i < n; i++)
		(*out)[i] = k[i].r;
	return (n);
}

/*
 * The turn counts up even if the old code was never used, so codes already
 * printed stop working with this call.
 */
int
guardian_issue(struct db *db, const uint8_t secret[32],
    const struct viewer *who, int64_t person, const char *verb, struct err *e)
{
	char key[CODE_KEY * 2] = "", code[GUARDIAN_CODE];
	char digest[CODE_HASH_HEX];
	struct db_rows *r;
	int64_t turn = 0;
	int rc;

	r = db_query(db, &classwork_sql, CODE_OF, ARGS(I(":person", person)),
	    e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		snprintf(key, sizeof(key), "%s", db_text(r, HOLDER_KEY));
		turn = db_int(r, HOLDER_TURN) + 1;
	}
	db_end(r);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND",
		    "person %lld", (long long)person));
	guardian_derive(secret, key, turn, code);
	digest_of(secret, code, digest);
	code_wipe(code, sizeof(code));
	if (db_run(db, &classwork_sql, CODE_PUT, ARGS(I(":person", person),
	    I(":turn", turn), T(":digest", digest), I(":me", who->id),
	    I(":now", clock_now())), e) != 0)
		return (-1);
	return (audit_add(db, who->id, verb, "person", person, NULL, e));
}

/*
 * The typed text is digested and looked up whatever it is, so a wrong code
 * takes the same way as a right one.
 */
int
guardian_find(struct db *db, struct arena *a, const uint8_t secret[32],
    const char *typed, const char **key, int64_t *turn, struct err *e)
{
	char code[GUARDIAN_CODE], digest[CODE_HASH_HEX];
	struct db_rows *r;
	int rc;

	(void)guardian_clean(typed, code);
	digest_of(secret, code, digest);
	code_wipe(code, sizeof(code));
	r = db_query(db, &classwork_sql, CODE_FIND, ARGS(T(":digest",
	    digest)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*key = db_copy(a, r, FOUND_KEY);
		*turn = db_int(r, FOUND_TURN);
	}
	db_end(r);
	return (rc);
}

/* ---- the pass: "1.<pupil's key>.<turn>.<expiry>.<seal>" */

/*
 * 16 of the 32 bytes of the HMAC in base32: 26 signs.  The label keeps a pass
 * from ever being a code's digest.
 */
static void
seal(const uint8_t secret[32], const char *text, char out[SEAL])
{
	uint8_t mac[CODE_SHA256];

	sign(secret, "guardian-pass", text, mac);
	code_base32(mac, 16, out);
}

/*
 * It holds the pupil's key and no name, because it is readable in the
 * guardian's cookie.
 */
void
guardian_pass_make(const uint8_t secret[32], const char *key, int64_t turn,
    char out[GUARDIAN_PASS])
{
	char text[GUARDIAN_PASS - SEAL - 1], mac[SEAL];

	snprintf(text, sizeof(text), "1.%.40s.%lld.%lld", key,
	    (long long)turn, (long long)(clock_now() + GUARDIAN_LIFE));
	seal(secret, text, mac);
	snprintf(out, GUARDIAN_PASS, "%s.%s", text, mac);
}

/* Its parts, once the seal holds; 0 or -1. */
static int
parts(const uint8_t secret[32], const char *pass, char key[48], int64_t *turn,
    int64_t *expires)
{
	char text[GUARDIAN_PASS], mac[SEAL], t[24], x[24];
	const char *dot = strrchr(pass, '.');
	size_t n;

	if (dot == NULL || strlen(pass) >= GUARDIAN_PASS ||
	    strlen(dot + 1) != SEAL - 1)
		return (-1);
	n = (size_t)(dot - pass);
	memcpy(text, pass, n);
	text[n] = '\0';
	seal(secret, text, mac);
	if (!code_same(mac, dot + 1, SEAL - 1) ||
	    sscanf(text, "1.%47[a-z0-9].%20[0-9].%20[0-9]", key, t, x) != 3)
		return (-1);
	return (text_int(t, 1, INT64_MAX, turn) != 0 ||
	    text_int(x, 1, INT64_MAX, expires) != 0 ? -1 : 0);
}

/*
 * The seal alone opens nothing: the turn and the pupil's account are asked in
 * the database each time, so a renewed code ends the passes at once.
 */
int
guardian_pass_read(struct db *db, const uint8_t secret[32], const char *pass,
    int64_t *person, struct err *e)
{
	int64_t turn, expires;
	char key[48];

	*person = 0;
	if (parts(secret, pass, key, &turn, &expires) != 0 ||
	    expires <= clock_due())
		return (0);
	return (db_number(db, &classwork_sql, CODE_PASS, ARGS(T(":key", key),
	    I(":turn", turn)), person, e));
}

/* What a guardian's page says about whose work it shows. */
int
guardian_pupil(struct db *db, struct arena *a, int64_t person,
    const char **name, const char **class, struct err *e)
{
	struct db_rows *r;
	int rc;

	*name = *class = "";
	r = db_query(db, &classwork_sql, CODE_PUPIL, ARGS(I(":person",
	    person), I(":year", clock_school_year(clock_now()))), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1) {
		*name = db_copy(a, r, CHILD_NAME);
		*class = db_copy(a, r, CHILD_CLASS);
	}
	db_end(r);
	if (rc == 0)
		return (err_set(e, ERR_FAIL, "DB-FAILED",
		    "pupil %lld is not there", (long long)person));
	return (rc == 1 ? 0 : -1);
}
