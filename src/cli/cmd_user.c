/*
 * hoclieu user: accounts from the terminal.  A password is typed without echo
 * or read from standard input; it never stands in the arguments, where every
 * process of the machine could read it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"
#include "audit/audit.h"
#include "people/account.h"
#include "people/people.h"
#include "people/realm.h"
#include "people/roster.h"

#include "cli/cmd.h"
#include "cli/opendb.h"
#include "cli/typed.h"

#define WORDS	4
#define PAGE	200

static const char *const options[] = {
	"name", "role", "unit", "grades", "honorific", "kind", "under", NULL
};
static const char *const flags[] = { "stdin", "keep", NULL };

/*
 * The person with that login, in the form in which logins are stored; an
 * unknown one is refused.
 */
static int
user_who(struct db *db, const char *login, int64_t *id, struct err *e)
{
	return (realm_person(db, login, id, e));
}

/* The unit that --unit names, or the first one. */
static int
unit_asked(struct db *db, int argc, char **argv, int64_t *id, struct err *e)
{
	int rc = people_find_unit(db, cmd_option(argc, argv, "unit", NULL), id,
	    e);

	return (rc == 0 ? err_set(e, ERR_REJECT, "UNIT", "no such unit") :
	    rc < 0 ? -1 : 0);
}

/*
 * The new password is read, checked against the rules for passwords, and
 * hashed. It is wiped from memory whatever happens.
 */
static int
ask_hash(int argc, char **argv, const char *login, char hash[CODE_PWHASH],
    struct err *e)
{
	char pw[TYPED_MAX];
	int rc = -1;

	if (typed_password(cmd_flag(argc, argv, "stdin"), pw, e) == 0 &&
	    password_check(login, pw, e) == 0) {
		if (code_pwhash(pw, hash) == 0)
			rc = 0;
		else
			err_set(e, ERR_FAIL, "OUT-OF-MEMORY", "hash");
	}
	code_wipe(pw, sizeof(pw));
	return (rc);
}

/*
 * --role, --unit and --grades as a grant and its row in the trail, in the
 * caller's transaction.
 */
static int
give_grant(struct db *db, int argc, char **argv, int64_t id, struct err *e)
{
	const char *role = cmd_option(argc, argv, "role", NULL);
	int grades = people_grade_bits(cmd_option(argc, argv, "grades", ""));
	int64_t over;
	int r;

	if (role == NULL || (r = people_role(role)) == -1)
		return (err_set(e, ERR_REJECT, "ROLE", "--role is one of "
		    "teacher head principal pupil guardian inspector admin"));
	if (grades == -1)
		return (err_set(e, ERR_REJECT, "GRADES",
		    "--grades is like 1-3 or 4,5"));
	if (unit_asked(db, argc, argv, &over, e) != 0 ||
	    people_add_grant(db, id, (enum role)r, over, (unsigned)grades, 0,
	    e) != 0)
		return (-1);
	return (audit_add(db, 0, "grant", "person", id, role, e));
}

/*
 * Person, password, grant and trail are one transaction: no account without a
 * role is left behind. The password is asked for before, because a person at a
 * keyboard must not hold the write lock.
 */
static int
user_add(struct db *db, int argc, char **argv, const char *login, struct err *e)
{
	const char *name = cmd_option(argc, argv, "name", NULL);
	char hash[CODE_PWHASH];
	int64_t home, id;

	if (name == NULL)
		return (err_set(e, ERR_REJECT, "PERSON-NAME", "--name is needed"));
	if (unit_asked(db, argc, argv, &home, e) != 0 ||
	    ask_hash(argc, argv, login, hash, e) != 0)
		return (-1);
	if (db_begin(db, e) != 0)
		return (-1);
	/* Somebody else typed it, so the owner is asked to change it. */
	if (people_add_person(db, home, login, name, cmd_option(argc, argv,
	    "honorific", ""), &id, e) != 0 || people_set_password(db, id, hash,
	    !cmd_flag(argc, argv,
	    "keep"), e) != 0 || give_grant(db, argc, argv, id, e) != 0 ||
	    audit_add(db, 0, "person", "person", id, NULL, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	printf("Đã tạo tài khoản %s.\n", login);
	return (0);
}

/* A new password also ends the person's sessions on all devices. */
static int
password(struct db *db, int argc, char **argv, const char *login,
    struct err *e)
{
	char hash[CODE_PWHASH];
	int64_t id;

	if (user_who(db, login, &id, e) != 0 || ask_hash(argc, argv, login,
	    hash, e) != 0 ||
	    db_begin(db, e) != 0)
		return (-1);
	if (people_set_password(db, id, hash, !cmd_flag(argc, argv, "keep"),
	    e) != 0 || audit_add(db, 0, "password", "person", id, NULL,
	    e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	printf("Đã đặt mật khẩu mới cho %s; các máy đang dùng đã bị đăng xuất.\n",
	    login);
	return (0);
}

/*
 * ${off} 1 locks the account, 0 opens it again. Nothing of the person's is
 * deleted.
 */
static int
disable(struct db *db, const char *login, int off, struct err *e)
{
	int64_t id;

	if (user_who(db, login, &id, e) != 0 || db_begin(db, e) != 0)
		return (-1);
	if (people_set_disabled(db, id, off, e) != 0 || audit_add(db, 0,
	    off ? "disable" : "enable", "person", id, NULL, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	printf(off ? "Đã khoá tài khoản %s.\n" : "Đã mở tài khoản %s.\n",
	    login);
	return (0);
}

/* Rights that are given in one transaction: all of them, or none when one is refused. */
static int
grant(struct db *db, int argc, char **argv, const char *login, struct err *e)
{
	int64_t id;

	if (user_who(db, login, &id, e) != 0 || db_begin(db, e) != 0)
		return (-1);
	if (give_grant(db, argc, argv, id, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	printf("Đã giao nhiệm vụ cho %s.\n", login);
	return (0);
}

/*
 * A school of one's own begins with its unit; --under puts it below another
 * one.
 */
static int
unit(struct db *db, int argc, char **argv, const char *name, struct err *e)
{
	const char *kind = cmd_option(argc, argv, "kind", "school");
	const char *under = cmd_option(argc, argv, "under", NULL);
	int64_t above = 0, id;
	int rc;

	if (strcmp(kind, "school") != 0 && strcmp(kind, "upper") != 0 &&
	    strcmp(kind, "department") != 0)
		return (err_set(e, ERR_REJECT, "UNIT",
		    "--kind is school, upper or department"));
	if (under != NULL && (rc = people_find_unit(db, under, &above,
	    e)) != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "UNIT",
		    "no unit %s", under));
	if (db_begin(db, e) != 0)
		return (-1);
	if (people_add_unit(db, above, kind, name, &id, e) != 0 ||
	    audit_add(db, 0, "unit", "unit", id, NULL, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	printf("Đã thêm đơn vị %s.\n", name);
	return (0);
}

/*
 * All persons in pages of PAGE, so that memory does not grow with the school.
 */
static int
list(struct db *db, struct err *e)
{
	struct arena *a = arena_new();
	struct person_row *p;
	const char *roles;
	int64_t after = 0;
	int i, n;

	while ((n = people_list(db, a, after, PAGE, &p, e)) > 0) {
		for (i = 0; i < n; i++) {
			after = p[i].id;
			if ((roles = people_roles_text(db, a, p[i].id,
			    e)) == NULL) {
				arena_free(a);
				return (-1);
			}
			printf("%s\t%s\t%s%s%s\n", p[i].login, p[i].name,
			    roles,
			    p[i].has_password ? "" : "\t(chưa có mật khẩu)",
			    p[i].disabled ? "\t(đã khoá)" : "");
		}
		arena_reset(a);
	}
	arena_free(a);
	return (n < 0 ? -1 : 0);
}

static int
usage(void)
{
	fputs("hoclieu user list\n"
	    "hoclieu user unit \"Tên đơn vị\" [--kind school|upper|department]"
	    " [--under ĐƠN-VỊ]\n"
	    "hoclieu user add TÊN --name \"Họ Tên\" --role VAI"
	    " [--unit ĐƠN-VỊ] [--grades 1-3] [--honorific cô] [--stdin]"
	    " [--keep]\n"
	    "hoclieu user password TÊN [--stdin] [--keep]\n"
	    "hoclieu user disable|enable TÊN\n"
	    "hoclieu user grant TÊN --role VAI [--unit ĐƠN-VỊ]"
	    " [--grades 1-3]\n", stderr);
	return (2);
}

/* The first word chooses what is done; the second is an account's login, or the name of a unit. */
int
cmd_user(int argc, char **argv)
{
	const char *w[WORDS];
	int n = cmd_words(argc, argv, options, flags, w, WORDS), rc;
	struct err e = { 0 };
	struct db *db;

	if (n < 1 || (n == 1 && strcmp(w[0], "list") != 0) || n > 2)
		return (usage());
	if ((db = opendb(cmd_data(argc, argv), &e)) == NULL)
		return (cmd_failed(&e));
	if (n == 1)
		rc = list(db, &e);
	else if (strcmp(w[0], "unit") == 0)
		rc = unit(db, argc, argv, w[1], &e);
	else if (strcmp(w[0], "add") == 0)
		rc = user_add(db, argc, argv, w[1], &e);
	else if (strcmp(w[0], "password") == 0)
		rc = password(db, argc, argv, w[1], &e);
	else if (strcmp(w[0], "disable") == 0)
		rc = disable(db, w[1], 1, &e);
	else if (strcmp(w[0], "enable") == 0)
		rc = disable(db, w[1], 0, &e);
	else if (strcmp(w[0], "grant") == 0)
		rc = grant(db, argc, argv, w[1], &e);
	else
		rc = usage();
	db_close(db);
	return (rc < 0 ? cmd_failed(&e) : rc);
}
