/*
 * hoclieu user: accounts from the terminal, by the functions that the pages use.  A password is typed without echo
 * or read from standard input; it never stands in the arguments, where every
 * process of the machine could read it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/tr.h"
#include "audit/audit.h"
#include "library/intake.h"
#include "people/account.h"
#include "people/office.h"
#include "people/people.h"
#include "people/persons.h"
#include "people/realm.h"
#include "people/roster.h"

#include "cli/cmd.h"
#include "cli/cmd_say.h"
#include "cli/opendb.h"
#include "cli/typed.h"

#define WORDS	4
#define PAGE	200

static const char *const options[] = {
	"name", "role", "unit", "grades", "honorific", "kind", "under", "abbr",
	NULL
};
static const char *const flags[] = { "stdin", "keep", "first", NULL };

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
	const char *name = cmd_option(argc, argv, "unit", NULL);
	int rc = people_find_unit(db, name, id, e);

	if (rc != 0)
		return (rc < 0 ? -1 : 0);
	if (name == NULL)
		return (err_set(e, ERR_REJECT, "UNIT-NONE", "no unit"));
	return (err_set(e, ERR_REJECT, "UNIT-UNKNOWN", "%s", name));
}

/*
 * The new password is read, checked against the rules for passwords, and
 * hashed; with --first the program makes one into ${made} ("" otherwise). What
 * was typed is wiped from memory whatever happens.
 */
static int
ask_hash(int argc, char **argv, const char *login, char hash[CODE_PWHASH],
    char made[OFFICE_PASSWORD], struct err *e)
{
	char pw[TYPED_MAX];
	int rc = -1;

	made[0] = '\0';
	if (cmd_flag(argc, argv, "first")) {
		office_password(1, made);
		return (code_pwhash(made, hash) == 0 ? 0 : err_set(e, ERR_FAIL,
		    "OUT-OF-MEMORY", "hash"));
	}
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

/* The password that the program made, the only time that it is shown. */
static void
say_made(const char *made)
{
	if (*made != '\0')
		cmd_note(stdout, TR("Mật khẩu, hiện một lần: {{value}}"), made);
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
		return (err_set(e, ERR_REJECT, "TASK-ROLE", "--role %s",
		    role != NULL ? role : ""));
	if (grades == -1)
		return (err_set(e, ERR_REJECT, "TASK-GRADES", "--grades"));
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
	char hash[CODE_PWHASH], made[OFFICE_PASSWORD];
	int64_t home, id;

	if (name == NULL)
		return (err_set(e, ERR_REJECT, "PERSON-NAME", "--name is needed"));
	if (unit_asked(db, argc, argv, &home, e) != 0 ||
	    ask_hash(argc, argv, login, hash, made, e) != 0)
		return (-1);
	if (intake_begin(db, e) != 0)
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
	cmd_note(stdout, TR("Đã tạo tài khoản {{value}}."), login);
	say_made(made);
	cmd_note(stdout, TR("Việc tiếp theo: hoclieu serve, rồi đăng nhập trong trình duyệt; lớp và những người khác thêm ở trang Mọi người."),
	    "");
	return (0);
}

/*
 * By the same function as in the browser: sessions end, the trail and the person
 * are told, a small child need not invent a new one.
 */
static int
password(struct db *db, int argc, char **argv, const char *login,
    struct err *e)
{
	char hash[CODE_PWHASH], made[OFFICE_PASSWORD];
	struct arena *a = arena_new();
	int must, rc = -1;
	struct person *p;
	int64_t id;

	if (user_who(db, login, &id, e) != 0 ||
	    persons_by_id(db, a, id, &p, e) != 1 ||
	    ask_hash(argc, argv, p->login, hash, made, e) != 0 ||
	    office_must_change(db, p, &must, e) != 0)
		goto out;
	if (cmd_flag(argc, argv, "keep"))
		must = 0;
	if (intake_begin(db, e) != 0)
		goto out;
	if (office_reset(db, 0, p, hash, must, e) != 0)
		db_rollback(db);
	else
		rc = db_commit(db, e);
	if (rc == 0) {
		cmd_note(stdout, TR("Đã đặt mật khẩu mới cho {{value}}; các máy đang dùng đã bị đăng xuất."),
		    login);
		say_made(made);
		cmd_note(stdout, TR("Việc tiếp theo: đưa mật khẩu tận tay."), "");
	}
out:
	arena_free(a);
	return (rc);
}

/*
 * ${off} 1 locks the account, 0 opens it again. Nothing of the person's is
 * deleted.
 */
static int
disable(struct db *db, const char *login, int off, struct err *e)
{
	int64_t id;

	if (user_who(db, login, &id, e) != 0 || intake_begin(db, e) != 0)
		return (-1);
	if (people_set_disabled(db, id, off, e) != 0 || audit_add(db, 0,
	    off ? "disable" : "enable", "person", id, NULL, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	cmd_note(stdout, off ? TR("Đã khoá tài khoản {{value}}; bài và kết quả còn nguyên. Mở lại: hoclieu user enable {{value}}") :
	    TR("Đã mở tài khoản {{value}}. Quên mật khẩu thì: hoclieu user password {{value}} --first"),
	    login);
	return (0);
}

/* Rights that are given in one transaction: all of them, or none when one is refused. */
static int
grant(struct db *db, int argc, char **argv, const char *login, struct err *e)
{
	int64_t id;

	if (user_who(db, login, &id, e) != 0 || intake_begin(db, e) != 0)
		return (-1);
	if (give_grant(db, argc, argv, id, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	cmd_note(stdout, TR("Đã giao nhiệm vụ cho {{value}}. Xem mọi nhiệm vụ: hoclieu user list"),
	    login);
	return (0);
}

/*
 * A unit of that name below ${above} gets the abbreviation, when there is one: 1
 * it is there, 0 not, -1.
 */
static int
unit_there(struct db *db, int64_t above, const char *name, const char *abbr,
    struct err *e)
{
	struct arena *a = arena_new();
	struct unit *u;
	int64_t id;
	int rc = office_unit_find(db, above, name, 0, &id, e);

	if (rc != 1)
		goto out;
	if (abbr == NULL) {
		cmd_note(stdout, TR("Đơn vị {{value}} đã có, không thêm lần nữa."),
		    name);
		goto out;
	}
	if (office_units(db, a, id, &u, e) < 1 || intake_begin(db, e) != 0) {
		rc = -1;
		goto out;
	}
	if (office_unit_change(db, a, &u[0], name, abbr, e) != 0 ||
	    audit_add(db, 0, "unit-change", "unit", id, NULL, e) != 0) {
		db_rollback(db);
		rc = -1;
	} else if (db_commit(db, e) != 0)
		rc = -1;
	else
		cmd_note(stdout, TR("Tên viết tắt khi đăng nhập: {{value}}"),
		    abbr);
out:
	arena_free(a);
	return (rc);
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
	const char *abbr = cmd_option(argc, argv, "abbr", NULL);
	int64_t above = 0, id;
	int rc;

	if (strcmp(kind, "school") != 0 && strcmp(kind, "upper") != 0 &&
	    strcmp(kind, "department") != 0)
		return (err_set(e, ERR_REJECT, "UNIT-KIND", "--kind %s", kind));
	if (under != NULL && (rc = people_find_unit(db, under, &above,
	    e)) != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "UNIT-UNKNOWN",
		    "%s", under));
	if ((rc = unit_there(db, above, name, abbr, e)) != 0)
		return (rc < 0 ? -1 : 0);
	if (intake_begin(db, e) != 0)
		return (-1);
	if (people_add_unit(db, above, kind, name, &id, e) != 0 ||
	    audit_add(db, 0, "unit", "unit", id, NULL, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	if (db_commit(db, e) != 0)
		return (-1);
	cmd_note(stdout, TR("Đã thêm đơn vị {{value}}."), name);
	if (abbr != NULL && unit_there(db, above, name, abbr, e) < 0)
		return (-1);
	if (people_any(db, e) == 0)
		cmd_note(stdout, TR("Việc tiếp theo: hoclieu user add TÊN --name \"Họ Tên\" --role admin --first lập quản trị viên."),
		    "");
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
	int i, n, all = 0;

	while ((n = people_list(db, a, after, PAGE, &p, e)) > 0) {
		for (i = 0; i < n; i++, all++) {
			after = p[i].id;
			if ((roles = people_roles_text(db, a, p[i].id,
			    e)) == NULL) {
				arena_free(a);
				return (-1);
			}
			printf("%s\t%s\t%s", p[i].login, p[i].name, roles);
			if (!p[i].has_password)
				printf("\t%s", cmd_text(
				    TR("(chưa có mật khẩu)")));
			if (p[i].disabled)
				printf("\t%s", cmd_text(TR("(đã khoá)")));
			putchar('\n');
		}
		arena_reset(a);
	}
	arena_free(a);
	if (n == 0 && all == 0)
		cmd_note(stdout, TR("Chưa có ai. Việc tiếp theo: hoclieu user add TÊN --name \"Họ Tên\" --role admin --first"),
		    "");
	return (n < 0 ? -1 : 0);
}

/* All units with their abbreviations, each school before its departments. */
static int
list_units(struct db *db, struct err *e)
{
	struct arena *a = arena_new();
	struct unit *u;
	int64_t top;
	int i, n, rc = people_find_unit(db, NULL, &top, e);

	if (rc == 1 && (n = office_units(db, a, top, &u, e)) >= 0) {
		for (i = 0; i < n; i++)
			printf("%s\t%s\t%s\n", u[i].kind, u[i].abbr,
			    u[i].name);
		if (n == 0)
			rc = 0;
	} else if (rc == 1)
		rc = -1;
	if (rc == 0)
		cmd_note(stdout, TR("Chưa có đơn vị nào. Lập trường: hoclieu user unit \"Tên trường\""),
		    "");
	arena_free(a);
	return (rc < 0 ? -1 : 0);
}

int
cmd_user_help(FILE *to)
{
	fprintf(to, "%s\n", cmd_text(TR("hoclieu user: tài khoản, nhiệm vụ và đơn vị. Cũng làm được ở trang Mọi người trong trình duyệt.")));
	fputs("\n"
	    "  hoclieu user list\n"
	    "  hoclieu user units\n"
	    "  hoclieu user unit \"…\" [--kind school|upper|department]"
	    " [--under …] [--abbr …]\n"
	    "  hoclieu user add LOGIN --name \"…\" --role ROLE [--unit …]"
	    " [--grades 1-3] [--honorific cô] [--first|--stdin] [--keep]\n"
	    "  hoclieu user password LOGIN [--first|--stdin] [--keep]\n"
	    "  hoclieu user disable|enable LOGIN\n"
	    "  hoclieu user grant LOGIN --role ROLE [--unit …]"
	    " [--grades 1-3]\n\n", to);
	fprintf(to, "%s\n%s\n%s\n%s\n", cmd_text(TR("LOGIN: tên đăng nhập; máy chủ có nhiều trường thì hanh@thsh (tên viết tắt của trường đặt bằng --abbr).")),
	    cmd_text(TR("ROLE: teacher giáo viên, head tổ trưởng, principal hiệu trưởng, secretary văn thư, admin quản trị viên, pupil học sinh, guardian phụ huynh, upper cán bộ cấp trên, inspector cán bộ kiểm tra.")),
	    cmd_text(TR("--first: máy đặt mật khẩu đầu tiên và hiện một lần. --stdin: đọc mật khẩu từ đầu vào. --keep: không bắt đổi khi đăng nhập lần đầu.")),
	    cmd_text(TR("Ví dụ: hoclieu user add quan --name \"Hồ Anh Quân\" --role admin --first")));
	return (to == stderr ? 2 : 0);
}

/* The first word chooses what is done; the second is an account's login, or the name of a unit. */
int
cmd_user(int argc, char **argv)
{
	const char *w[WORDS];
	int n = cmd_words(argc, argv, options, flags, w, WORDS), rc;
	struct err e = { 0 };
	struct db *db;

	if (n == 1 && strcmp(w[0], "help") == 0)
		return (cmd_user_help(stdout));
	if (n < 1 || (n == 1 && strcmp(w[0], "list") != 0 &&
	    strcmp(w[0], "units") != 0) || n > 2)
		return (cmd_user_help(stderr));
	if ((db = opendb(cmd_data(argc, argv), &e)) == NULL)
		return (cmd_failed(&e));
	if (n == 1)
		rc = strcmp(w[0], "list") == 0 ? list(db, &e) :
		    list_units(db, &e);
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
		rc = cmd_user_help(stderr);
	db_close(db);
	return (rc < 0 ? cmd_failed(&e) : rc);
}
