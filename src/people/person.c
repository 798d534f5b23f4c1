/* Making and changing one person: what a form gives is cleaned and checked here. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/persons.h"
#include "people/roster.h"

enum { Q_CHANGE, Q_CODE, Q_SECTOR, Q_TWIN, Q__MAX };

static const char *const sql[Q__MAX] = {
	[Q_CHANGE] = "UPDATE person SET name = :name, folded = :folded,"
	    " login = :login, honorific = :honorific, code = :code,"
	    " sector_code = :sector, birthday = :birthday, unit_id = :unit"
	    " WHERE id = :id",
	[Q_CODE] = "SELECT 1 FROM person WHERE school_id = :school"
	    " AND code = :code AND id <> :id LIMIT 1",
	[Q_SECTOR] = "SELECT 1 FROM person WHERE school_id = :school"
	    " AND sector_code = :code AND id <> :id LIMIT 1",
	/* In the order of lists: few rows have the last word and the whole name. */
	[Q_TWIN] = "SELECT 1 FROM person WHERE school_id = :school"
	    " AND given = :given AND disabled IS NULL AND name = :name"
	    " AND coalesce(birthday, 0) = :birthday AND created > :asked"
	    " LIMIT 1",
};

const struct sql_table person_sql = { "person", sql, Q__MAX };

/* Numbers of "2018-05-12" or "12/5/2018" as a day. */
int
persons_birthday(const char *typed, int64_t *day, struct err *e)
{
	int y, m, d, end = 0;

	*day = 0;
	if (*typed == '\0')
		return (0);
	if (sscanf(typed, "%4d-%2d-%2d%n", &y, &m, &d, &end) != 3 &&
	    sscanf(typed, "%2d/%2d/%4d%n", &d, &m, &y, &end) != 3)
		end = 0;
	if (end == 0 || typed[end] != '\0' || y < 1900 || m < 1 || d < 1)
		return (err_field(e, "PERSON-BIRTHDAY", "birthday", "%s",
		    typed));
	*day = (int64_t)y * 10000 + m * 100 + d;
	if (clock_day_utc((int)*day) == -1 || *day > clock_day(clock_now()))
		return (err_field(e, "PERSON-BIRTHDAY", "birthday", "%s",
		    typed));
	return (0);
}

/* Form values, checked. */
struct checked {
	const char	*name, *folded, *code, *sector;
	char		 login[PEOPLE_LOGIN];
	int64_t		 birthday;
};

/* Whose form it is: of that school; ${id} 0: a new person. */
struct whose {
	int64_t	school, id;
};

/*
 * ${typed} in capitals, which nobody else of the school has, into ${out}; NULL
 * for none.
 */
static int
person_code(struct db *db, struct arena *a, int stmt, const char *typed,
    const struct whose *w, const char **out, struct err *e)
{
	const char *field = stmt == Q_CODE ? "code" : "sector_code";
	char *clean = text_clean(a, typed);
	int64_t one = 0;
	int rc;

	*out = NULL;
	if (clean == NULL || text_chars(clean) > PERSONS_CODE)
		return (err_field(e, "PERSON-CODE", field, "too long"));
	if (*clean == '\0')
		return (0);
	*out = text_upper(a, clean);
	rc = db_number(db, &person_sql, stmt, ARGS(I(":school", w->school),
	    T(":code", *out), I(":id", w->id)), &one, e);
	if (rc == 1)
		return (err_field(e, "PERSON-CODE-TAKEN", field, "%s", *out));
	return (rc < 0 ? -1 : 0);
}

static int
person_check(struct db *db, struct arena *a, const struct person_form *f,
    const struct whose *w, struct checked *c, struct err *e)
{
	int64_t other;
	int rc;

	c->name = text_clean(a, f->name);
	if (c->name == NULL || *c->name == '\0' ||
	    text_chars(c->name) > PERSONS_NAME)
		return (err_field(e, "PERSON-NAME", "name",
		    "no name, or too long"));
	c->folded = text_fold(a, c->name);
	if (people_login(f->login, c->login, e) != 0 ||
	    (rc = people_find_login(db, w->school, c->login, &other, e)) < 0)
		return (-1);
	if (rc == 1 && other != w->id)
		return (err_field(e, "PERSON-LOGIN-TAKEN", "login", "%s",
		    c->login));
	if (persons_birthday(f->birthday, &c->birthday, e) != 0)
		return (-1);
	if (person_code(db, a, Q_CODE, f->code, w, &c->code, e) != 0)
		return (-1);
	return (person_code(db, a, Q_SECTOR, f->sector_code, w, &c->sector,
	    e));
}

static int
person_put(struct db *db, const struct person_form *f,
    const struct checked *c, int64_t id, struct err *e)
{
	struct db_arg born = I(":birthday", c->birthday);

	if (c->birthday == 0)
		born.type = 'n';
	return (db_run(db, &person_sql, Q_CHANGE, ARGS(T(":name", c->name),
	    T(":folded", c->folded), T(":login", c->login),
	    T(":honorific", f->honorific), T(":code", c->code),
	    T(":sector", c->sector), born, I(":unit", f->unit_id),
	    I(":id", id)), e));
}

/*
 * "Nguyễn Thị Minh Anh" becomes minhanh: the last two words; then minhanh2 and
 * so on.  Pupils of one class and of all others come to different ones.
 */
char *
persons_login(struct db *db, struct arena *a, int64_t school,
    const char *name, struct err *e)
{
	char *f = text_fold(a, name), *p, *to, *base, *login;
	int spaces = 0, i, rc;
	int64_t id;

	p = f + strlen(f);
	while (p > f && (p[-1] != ' ' || ++spaces < 2))
		p--;
	for (base = to = arena_strdup(a, p); *p != '\0'; p++)
		if ((*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9'))
			*to++ = *p;
	*to = '\0';
	if (strlen(base) > 40)
		base[40] = '\0';
	if (strlen(base) < 2)
		base = arena_strdup(a, "em");
	login = base;
	for (i = 2; (rc = people_find_login(db, school, login, &id,
	    e)) == 1; i++)
		login = arena_printf(a, "%s%d", base, i);
	return (rc < 0 ? NULL : login);
}

/*
 * A form that is sent twice, by a second click or from two tabs, makes one
 * person; whoever means a twin sends it again on purpose.
 */
static int
person_twin(struct db *db, struct arena *a, const struct person_form *f,
    int64_t school, const struct checked *c, struct err *e)
{
	const char *last = strrchr(c->folded, ' ');
	int64_t one = 0;
	int rc;

	if (f->asked == 0)
		return (0);
	rc = db_number(db, &person_sql, Q_TWIN, ARGS(I(":school", school),
	    T(":given", arena_printf(a, "%s %s", last != NULL ? last + 1 :
	    c->folded, c->folded)), T(":name", c->name), I(":birthday",
	    c->birthday), I(":asked", f->asked)), &one, e);
	return (rc == 1 ? err_field(e, "PERSON-TWIN", "name", "%s", c->name) :
	    rc);
}

int
persons_add(struct db *db, struct arena *a, const struct person_form *typed,
    int64_t *id, struct err *e)
{
	struct person_form f = *typed;
	struct checked c = { 0 };
	char *clean = text_clean(a, f.name);
	int64_t school;

	if (people_realm(db, f.unit_id, &school, e) != 0)
		return (-1);
	if (*f.login == '\0' && clean != NULL && *clean != '\0' &&
	    (f.login = persons_login(db, a, school, clean, e)) == NULL)
		return (-1);
	if (person_check(db, a, &f, &(struct whose){ school, 0 }, &c,
	    e) != 0 || person_twin(db, a, &f, school, &c, e) != 0 ||
	    people_add_person(db, f.unit_id, c.login, c.name, f.honorific, id,
	    e) != 0)
		return (-1);
	return (person_put(db, &f, &c, *id, e));
}

/* A new home stays within the school: logins and codes are unique there. */
int
persons_change(struct db *db, struct arena *a, const struct person *p,
    const struct person_form *f, struct err *e)
{
	struct checked c = { 0 };
	int64_t school;

	if (people_realm(db, f->unit_id, &school, e) != 0)
		return (-1);
	if (school != p->school_id)
		return (err_field(e, "PERSON-UNIT", "unit", "another school"));
	if (person_check(db, a, f, &(struct whose){ school, p->id }, &c,
	    e) != 0)
		return (-1);
	return (person_put(db, f, &c, p->id, e));
}
