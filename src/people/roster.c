/* Making and finding units, persons, roles and classes. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"

#include "people/people.h"
#include "people/people_sql.h"
#include "people/roster.h"

/* Columns of PEOPLE_LIST and of PEOPLE_ROLES_OF. */
enum {
	ROW_ID, ROW_LOGIN, ROW_NAME, ROW_HONORIFIC, ROW_UNIT, ROW_HAS_PASSWORD,
	ROW_DISABLED
};
enum { GRANT_ROLE, GRANT_GRADES, GRANT_UNIT };

/* Only ASCII letters in lower case: two logins must not look alike. */
int
people_login(const char *typed, char out[PEOPLE_LOGIN], struct err *e)
{
	size_t n = 0;
	char c;

	for (; *typed != '\0'; typed++) {
		c = *typed >= 'A' && *typed <= 'Z' ? *typed + 32 : *typed;
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
		    (n > 0 && (c == '.' || c == '-' || c == '_'))) ||
		    n + 1 >= PEOPLE_LOGIN)
			return (err_field(e, "PERSON-LOGIN", "login",
			    "a login is a-z, 0-9, dot, dash, below %d bytes",
			    PEOPLE_LOGIN));
		out[n++] = c;
	}
	out[n] = '\0';
	return (n >= 2 ? 0 : err_field(e, "PERSON-LOGIN", "login",
	    "a login has at least 2 characters"));
}

/*
 * ${parent} 0 makes a unit at the top.  The table unit_above follows by a
 * trigger.
 */
int
people_add_unit(struct db *db, int64_t parent, const char *kind,
    const char *name, int64_t *id, struct err *e)
{
	char key[CODE_KEY];
	struct db_arg above = I(":parent", parent);

	if (parent == 0)
		above.type = 'n';
	code_key(key);
	return (db_number(db, &people_sql, PEOPLE_ADD_UNIT, ARGS(
	    T(":key", key), above, T(":kind", kind), T(":name", name),
	    I(":now", clock_now())), id, e) < 0 ? -1 : 0);
}

int
people_realm(struct db *db, int64_t unit, int64_t *realm, struct err *e)
{
	*realm = 0;
	return (db_number(db, &people_sql, PEOPLE_REALM, ARGS(I(":unit",
	    unit)), realm, e) < 0 ? -1 : 0);
}

/*
 * The check for a taken login gives the form a message of its own; the unique
 * index of the table decides.
 */
int
people_add_person(struct db *db, int64_t unit, const char *login,
    const char *name, const char *honorific, int64_t *id, struct err *e)
{
	char key[CODE_KEY], low[PEOPLE_LOGIN];
	struct arena *a = arena_new();
	char *clean = text_clean(a, name);
	int64_t other, realm;
	int rc = -1, taken;

	if (people_login(login, low, e) != 0)
		goto out;
	if (clean == NULL || *clean == '\0' || text_chars(clean) > 120) {
		err_field(e, "PERSON-NAME", "name", "no name, or too long");
		goto out;
	}
	if (people_realm(db, unit, &realm, e) != 0)
		goto out;
	if ((taken = people_find_login(db, realm, low, &other, e)) != 0) {
		if (taken == 1)
			err_field(e, "PERSON-LOGIN-TAKEN", "login",
			    "the login %s is taken", low);
		goto out;
	}
	code_key(key);
	rc = db_number(db, &people_sql, PEOPLE_ADD_PERSON, ARGS(T(":key", key),
	    I(":unit", unit), T(":login", low), T(":name", clean),
	    T(":folded", text_fold(a, clean)), T(":honorific", honorific),
	    I(":now", clock_now())), id, e) < 0 ? -1 : 0;
out:
	arena_free(a);
	return (rc);
}

/*
 * The same role on the same unit and subject a second time replaces the grades,
 * and revives a grant that had ended.
 */
int
people_add_grant(struct db *db, int64_t person, enum role role, int64_t unit,
    unsigned grades, int64_t subject, struct err *e)
{
	return (db_run(db, &people_sql, PEOPLE_ADD_GRANT, ARGS(
	    I(":person", person), T(":role", role_names[role]),
	    I(":unit", unit), I(":grades", grades), I(":subject", subject),
	    I(":now", clock_now())), e));
}

int
people_add_class(struct db *db, int64_t school, int year, int grade,
    const char *name, int64_t *id, struct err *e)
{
	char key[CODE_KEY];

	code_key(key);
	return (db_number(db, &people_sql, PEOPLE_ADD_CLASS, ARGS(
	    T(":key", key), I(":unit", school), I(":year", year),
	    I(":grade", grade), T(":name", name)), id, e) < 0 ? -1 : 0);
}

/*
 * Somebody who is in the class already gets the new role there; nobody is in it
 * twice.
 */
int
people_join_class(struct db *db, int64_t class_id, int64_t person,
    const char *role, struct err *e)
{
	if (db_run(db, &people_sql, PEOPLE_UNJOIN, ARGS(I(":class", class_id),
	    I(":person", person), T(":role", role)), e) != 0)
		return (-1);
	return (db_run(db, &people_sql, PEOPLE_JOIN, ARGS(
	    I(":class", class_id), I(":person", person), T(":role", role)),
	    e));
}

/*
 * All sessions end: a new password also locks out whoever was signed in with
 * the old one.
 */
int
people_set_password(struct db *db, int64_t person, const char *hash,
    int must_change, struct err *e)
{
	if (db_run(db, &people_sql, PEOPLE_SET_PASSWORD, ARGS(
	    T(":hash", hash), I(":must", must_change), I(":id", person)),
	    e) != 0)
		return (-1);
	return (db_run(db, &people_sql, PEOPLE_END_SESSIONS,
	    ARGS(I(":id", person)), e));
}

/*
 * Ends the sessions at once.  Nothing of the person is deleted: lessons,
 * results and trail keep their author.
 */
int
people_set_left(struct db *db, int64_t person, int64_t at, struct err *e)
{
	struct db_arg when = I(":when", at);

	if (at == 0)
		when.type = 'n';
	if (db_run(db, &people_sql, PEOPLE_SET_DISABLED, ARGS(when,
	    I(":id", person)), e) != 0)
		return (-1);
	return (db_run(db, &people_sql, PEOPLE_END_SESSIONS,
	    ARGS(I(":id", person)), e));
}

int
people_set_disabled(struct db *db, int64_t person, int disabled,
    struct err *e)
{
	return (people_set_left(db, person, disabled ? clock_now() : 0, e));
}

/*
 * "1,2,3" or "1-5" as bits (bit 1 is grade 1); 0 for an empty text, -1 for
 * nonsense.
 */
int
people_grade_bits(const char *s)
{
	int bits = 0, low, high, n;

	while (*s != '\0') {
		if (sscanf(s, "%2d-%2d%n", &low, &high, &n) != 2) {
			if (sscanf(s, "%2d%n", &low, &n) != 1)
				return (-1);
			high = low;
		}
		if (low < 1 || high > 12 || low > high)
			return (-1);
		for (; low <= high; low++)
			bits |= 1 << low;
		s += n;
		if (*s == ',')
			s++;
		else if (*s != '\0')
			return (-1);
	}
	return (bits);
}

int
people_set_lang(struct db *db, int64_t person, const char *lang,
    struct err *e)
{
	return (db_run(db, &people_sql, PEOPLE_SET_LANG, ARGS(
	    T(":lang", lang), I(":id", person)), e));
}

int
people_find_login(struct db *db, int64_t realm, const char *login,
    int64_t *id, struct err *e)
{
	struct db_rows *r;
	int rc, n = 0;

	*id = 0;
	r = db_query(db, &people_sql, PEOPLE_BY_LOGIN, ARGS(T(":login", login),
	    I(":realm", realm)), e);
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1; n++)
		*id = db_int(r, 0);
	db_end(r);
	if (rc == 0 && n > 1) {
		*id = 0;
		return (err_field(e, "PERSON-AMBIGUOUS", "login", "%s", login));
	}
	return (rc < 0 ? -1 : n);
}

/* For checking the old password; a disabled person has none. */
int
people_hash(struct db *db, int64_t person, char out[CODE_PWHASH],
    struct err *e)
{
	struct db_rows *r;
	int rc, found = 0;

	out[0] = '\0';
	r = db_query(db, &people_sql, PEOPLE_HASH, ARGS(I(":id", person)), e);
	if (r == NULL)
		return (-1);
	if ((rc = db_next(r)) == 1 && !db_null(r, 0)) {
		snprintf(out, CODE_PWHASH, "%s", db_text(r, 0));
		found = 1;
	}
	db_end(r);
	return (rc < 0 ? -1 : found);
}

/*
 * Two schools or more give "": a page then shows no school's name before
 * sign-in.
 */
int
people_only_school(struct db *db, struct arena *a, const char **name,
    struct err *e)
{
	struct db_rows *r;
	int rc, n = 0;

	*name = "";
	r = db_query(db, &people_sql, PEOPLE_SCHOOLS, NOARGS, e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n++ == 0)
		*name = db_copy(a, r, 0);
	if (rc != 0)
		*name = "";
	db_end(r);
	return (rc < 0 ? -1 : 0);
}

int
people_any(struct db *db, struct err *e)
{
	int64_t n = 0;

	return (db_number(db, &people_sql, PEOPLE_ANY, NOARGS, &n, e) < 0 ?
	    -1 : n != 0);
}

/* Of several units with this name the oldest. */
int
people_find_unit(struct db *db, const char *name, int64_t *id, struct err *e)
{
	*id = 0;
	if (name == NULL)
		return (db_number(db, &people_sql, PEOPLE_FIRST_UNIT, NOARGS,
		    id, e));
	return (db_number(db, &people_sql, PEOPLE_UNIT_BY_NAME,
	    ARGS(T(":name", name)), id, e));
}

/*
 * Goes by number and not by page, so rows that come meanwhile are neither
 * missed nor given twice.
 */
int
people_list(struct db *db, struct arena *a, int64_t after, int limit,
    struct person_row **out, struct err *e)
{
	struct person_row *p = arena_alloc(a, (size_t)limit * sizeof(*p));
	struct db_rows *r;
	int rc, n = 0;

	r = db_query(db, &people_sql, PEOPLE_LIST, ARGS(I(":after", after),
	    I(":limit", limit)), e);
	if (r == NULL)
		return (-1);
	for (; (rc = db_next(r)) == 1 && n < limit; n++) {
		p[n].id = db_int(r, ROW_ID);
		p[n].login = db_copy(a, r, ROW_LOGIN);
		p[n].name = db_copy(a, r, ROW_NAME);
		p[n].honorific = db_copy(a, r, ROW_HONORIFIC);
		p[n].unit = db_copy(a, r, ROW_UNIT);
		p[n].has_password = (int)db_int(r, ROW_HAS_PASSWORD);
		p[n].disabled = (int)db_int(r, ROW_DISABLED);
	}
	db_end(r);
	*out = p;
	return (rc < 0 ? -1 : n);
}

/* For the command line: "head@Unit name, teacher@…". */
char *
people_roles_text(struct db *db, struct arena *a, int64_t person,
    struct err *e)
{
	struct db_rows *r;
	char *s = arena_strdup(a, "");
	int rc;

	r = db_query(db, &people_sql, PEOPLE_ROLES_OF, ARGS(I(":id", person),
	    I(":now", clock_now())), e);
	if (r == NULL)
		return (NULL);
	while ((rc = db_next(r)) == 1)
		s = arena_printf(a, "%s%s%s@%s", s, *s != '\0' ? ", " : "",
		    db_text(r, GRANT_ROLE), db_text(r, GRANT_UNIT));
	db_end(r);
	return (rc < 0 ? NULL : s);
}
