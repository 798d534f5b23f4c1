/* People of the demonstration school (schemas/demo/school.json). */
#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/embed.h"
#include "util/text.h"
#include "audit/audit.h"
#include "people/people.h"
#include "people/roster.h"
#include "curriculum/curriculum.h"

#include "demo/demo.h"

/* The school that is being made, from school.json; all in one transaction. */
struct maker {
	struct db	*db;
	struct arena	*a;
	json_t		*root;
	struct err	*e;
	int64_t		 upper, school;
	struct buf	 accounts;	/* lines of data/demo-accounts */
};

/* Three and three syllables and two digits, easy to read aloud and to type. */
void
demo_password(char out[24])
{
	static const char heads[] = "bdghklmnprstvx", tails[] = "aeiou";
	uint32_t r;
	int i, n = 0;

	for (i = 0; i < 6; i++) {
		code_random(&r, sizeof(r));
		if (i == 3)
			out[n++] = '-';
		out[n++] = heads[r % 14];
		out[n++] = tails[(r >> 8) % 5];
	}
	code_random(&r, sizeof(r));
	snprintf(out + n, (size_t)(24 - n), "-%02u", r % 100);
}

static const char *
demo_school_text(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/*
 * A random password; it is kept only in data/demo-accounts, the database has
 * its hash.
 */
static int
open_account(struct maker *m, int64_t id, const char *role,
    const char *words, const char *login)
{
	char pw[24], hash[CODE_PWHASH];

	demo_password(pw);
	if (code_pwhash(pw, hash) != 0)
		return (err_set(m->e, ERR_FAIL, "OUT-OF-MEMORY", "hash"));
	buf_printf(&m->accounts, "%s\t%s\t%s\t%s\n", role, words, login, pw);
	code_wipe(pw, sizeof(pw));
	return (people_set_password(m->db, id, hash, 0, m->e));
}

/* The unit of that name; 0 when there is none, or it could not be read: nobody is put there. */
static int64_t
demo_school_place(struct maker *m, const char *at)
{
	int64_t id;

	if (strcmp(at, "upper") == 0)
		return (m->upper);
	if (strcmp(at, "school") == 0)
		return (m->school);
	return (people_find_unit(m->db, at, &id, m->e) == 1 ? id : 0);
}

/* The authority above the school, the school, its departments. */
static int
units(struct maker *m)
{
	int64_t id;
	json_t *one;
	size_t i;

	if (people_add_unit(m->db, 0, "upper", demo_school_text(m->root,
	    "upper"), &m->upper, m->e) != 0 || people_add_unit(m->db, m->upper,
	    "school", demo_school_text(m->root, "school"), &m->school,
	    m->e) != 0)
		return (-1);
	json_array_foreach(json_object_get(m->root, "departments"), i, one)
		if (people_add_unit(m->db, m->school, "department",
		    json_string_value(one), &id, m->e) != 0)
			return (-1);
	return (0);
}

/*
 * The row of the class of that name in ${ids}, which has the order of the list;
 * 0 for none.
 */
static int64_t
class_of(struct maker *m, const char *name, int64_t *ids)
{
	json_t *one;
	size_t i;

	json_array_foreach(json_object_get(m->root, "classes"), i, one)
		if (strcmp(demo_school_text(one, "name"), name) == 0)
			return (ids[i]);
	return (0);
}

/*
 * Rights hold for the school, also of those at home in a department.  They work
 * there for three months already: the months that are closed have them.
 */
static int
rights(struct maker *m, int64_t id, enum role r, unsigned grades)
{
	struct civil c = clock_civil(clock_now());
	int rc, ym = c.year * 12 + c.month - 4;

	clock_set(clock_utc(ym / 12, ym % 12 + 1, 1));
	rc = people_add_grant(m->db, id, r, r == ROLE_INSPECTOR ? m->upper :
	    m->school, grades, 0, m->e);
	if (rc == 0 && r == ROLE_HEAD)
		rc = people_add_grant(m->db, id, ROLE_TEACHER, m->school,
		    grades, 0, m->e);
	clock_set(0);
	return (rc);
}

/*
 * A person with role, class, and an account when the list says that it is shown
 * to visitors. Others have no password and cannot sign in.
 */
static int
one_person(struct maker *m, json_t *p, int64_t *classes)
{
	const char *role = demo_school_text(p, "role"),
	    *login = demo_school_text(p, "login");
	int64_t at = demo_school_place(m, demo_school_text(p, "at")), id, in;
	unsigned grades = 0;
	int r = people_role(role);
	json_t *g;
	size_t i;

	json_array_foreach(json_object_get(p, "grades"), i, g)
		grades |= 1u << json_integer_value(g);
	if (at <= 0 || r == -1)
		return (err_set(m->e, ERR_FAIL, "DEMO", "%s", login));
	if (people_add_person(m->db, at, login, demo_school_text(p, "name"),
	    demo_school_text(p, "honorific"), &id, m->e) != 0 || rights(m, id,
	    (enum role)r, grades) != 0)
		return (-1);
	in = class_of(m, demo_school_text(p, "class"), classes);
	/* The list names for each class whose own it is. */
	if (in != 0 && people_join_class(m->db, in, id, "class-teacher",
	    m->e) != 0)
		return (-1);
	if (*demo_school_text(p, "shown") == '\0')
		return (0);
	return (open_account(m, id, role, demo_school_text(p, "shown"), login));
}

/* "minhanh.3a": the last two words of the name and the class. */
static const char *
pupil_login(struct maker *m, const char *name, const char *class_name)
{
	char *f = text_fold(m->a, name), *p = f + strlen(f), *to;
	const char *login, *from;
	int64_t id;
	int spaces = 0, i;

	while (p > f && (p[-1] != ' ' || ++spaces < 2))
		p--;
	for (from = to = p; *from != '\0'; from++)
		if (*from != ' ')
			*to++ = *from;
	*to = '\0';
	login = arena_printf(m->a, "%s.%s", p, text_fold(m->a, class_name));
	for (i = 2; people_find_login(m->db, 0, login, &id, m->e) == 1; i++)
		login = arena_printf(m->a, "%s%d.%s", p, i,
		    text_fold(m->a, class_name));
	return (login);
}

/* Pupils of one class; only the one who is shown gets a password. */
static int
demo_school_pupils(struct maker *m, json_t *c, int64_t class_id)
{
	const char *name, *login;
	json_t *one;
	int64_t id;
	size_t i;

	json_array_foreach(json_object_get(c, "pupils"), i, one) {
		name = json_string_value(one);
		login = pupil_login(m, name, demo_school_text(c, "name"));
		if (people_add_person(m->db, m->school, login, name, "em",
		    &id, m->e) != 0 || people_add_grant(m->db, id, ROLE_PUPIL,
		    m->school, 0, 0, m->e) != 0 || people_join_class(m->db,
		    class_id, id, "pupil", m->e) != 0)
			return (-1);
		if (strcmp(name, demo_school_text(m->root,
		    "pupil_shown")) == 0 && open_account(m, id, "pupil",
		    demo_school_text(m->root, "pupil_words"), login) != 0)
			return (-1);
	}
	return (0);
}

/* Classes first, because people refer to them by name. */
static int
people(struct maker *m)
{
	json_t *list = json_object_get(m->root, "classes"), *one;
	size_t i, n = json_array_size(list);
	int64_t *ids = arena_alloc(m->a, (n + 1) * sizeof(*ids));

	json_array_foreach(list, i, one) {
		if (people_add_class(m->db, m->school,
		    clock_school_year(clock_now()), (int)json_integer_value(
		    json_object_get(one, "grade")), demo_school_text(one,
		    "name"), &ids[i], m->e) != 0)
			return (-1);
	}
	json_array_foreach(json_object_get(m->root, "people"), i, one)
		if (one_person(m, one, ids) != 0)
			return (-1);
	json_array_foreach(list, i, one)
		if (demo_school_pupils(m, one, ids[i]) != 0)
			return (-1);
	return (0);
}

/* Two lesson plans, the same files that an administrator may import. */
static int
plans(struct maker *m)
{
	static const char *const names[] = {
		"schemas/curriculum/toan-3.csv",
		"schemas/curriculum/tieng-viet-1.csv"
	};
	const struct embed *f;
	size_t i;
	int n;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if ((f = embed_find(names[i])) == NULL ||
		    curriculum_import_csv(m->db, 0, f->data, f->len, &n,
		    m->e) != 0)
			return (-1);
	return (0);
}

/*
 * Written before the commit: if the file cannot be written, no account exists
 * whose password nobody knows. Written as "….part" and renamed.
 */
static int
write_accounts(struct maker *m, const char *data)
{
	char path[600], part[620];
	int fd, ok;

	snprintf(path, sizeof(path), "%s/" DEMO_ACCOUNTS, data);
	snprintf(part, sizeof(part), "%s.part", path);
	(void)unlink(part);
	fd = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd == -1)
		return (err_set(m->e, ERR_FAIL, "STORE-IO", "%s: %s", part,
		    strerror(errno)));
	ok = write(fd, m->accounts.p, m->accounts.len) ==
	    (ssize_t)m->accounts.len && fsync(fd) == 0;
	if (close(fd) != 0 || !ok || rename(part, path) != 0)
		return (err_set(m->e, ERR_FAIL, "STORE-IO", "%s", path));
	return (0);
}

/*
 * When the commit fails after the file was written, the file stays; the next
 * run writes it anew.
 */
int
demo_school(struct db *db, const char *data, struct err *e)
{
	const struct embed *f = embed_find("schemas/demo/school.json");
	struct maker m = { .db = db, .e = e };
	int rc = -1;

	m.root = f != NULL ? json_loadb(f->data, f->len, 0, NULL) : NULL;
	if (m.root == NULL)
		return (err_set(e, ERR_FAIL, "DEMO", "school.json"));
	m.a = arena_new();
	if (db_begin(db, e) == 0) {
		if (units(&m) == 0 && people(&m) == 0 && plans(&m) == 0 &&
		    audit_add(db, 0, "demo", "unit", m.school, NULL, e) == 0 &&
		    write_accounts(&m, data) == 0)
			rc = db_commit(db, e);
		else
			db_rollback(db);
	}
	if (m.accounts.p != NULL)
		code_wipe(m.accounts.p, m.accounts.len);
	buf_free(&m.accounts);
	json_decref(m.root);
	arena_free(m.a);
	return (rc);
}
