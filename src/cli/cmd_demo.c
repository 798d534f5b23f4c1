/* hoclieu demo: a school to look at. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "people/roster.h"

#include "cli/cmd.h"
#include "demo/demo.h"
#include "cli/opendb.h"

static const char *const flags[] = { "if-empty", NULL };

/*
 * Who can sign in, from data/demo-accounts; nothing when the file is not there.
 * cmd_serve.c prints the same file as a table.
 */
static void
print_accounts(const char *data)
{
	char path[600], line[300], *role, *words, *login, *pw, *rest;
	FILE *f;

	snprintf(path, sizeof(path), "%s/" DEMO_ACCOUNTS, data);
	if ((f = fopen(path, "r")) == NULL)
		return;
	printf("Tài khoản dùng thử (ghi ở %s):\n", path);
	while (fgets(line, sizeof(line), f) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		rest = line;
		role = strsep(&rest, "\t");
		words = strsep(&rest, "\t");
		login = strsep(&rest, "\t");
		pw = strsep(&rest, "\t");
		if (role != NULL && pw != NULL)
			printf("  %-14s %-20s %s\n", login, pw, words);
	}
	fclose(f);
}

/*
 * Only the demonstration school has this file. A real school must never get its
 * lessons.
 */
static int
is_demo(const char *data)
{
	char path[600];

	snprintf(path, sizeof(path), "%s/" DEMO_ACCOUNTS, data);
	return (access(path, F_OK) == 0);
}

/*
 * Lessons, months, classwork and questions of the demonstration school. Each
 * part looks itself whether it was made before, so an interrupted run is
 * carried on.
 */
static int
at_work(struct db *db, const char *data, struct err *e)
{
	return (demo_lessons(db, data, e) == 0 && demo_month(db, e) == 0 &&
	    demo_classwork(db, data, e) == 0 &&
	    demo_questions(db, data, e) == 0 ? 0 : -1);
}

/*
 * Data of others is never touched: with people in the folder it refuses, or
 * with --if-empty does nothing but finish a demonstration school that was
 * begun.
 */
int
cmd_demo(int argc, char **argv)
{
	const char *data = cmd_data(argc, argv), *w[1];
	struct err e = { 0 };
	struct db *db;
	int any, rc = 0;

	if (cmd_words(argc, argv, NULL, flags, w, 0) != 0)
		return (2);
	if ((db = opendb(data, &e)) == NULL)
		return (cmd_failed(&e));
	if ((any = people_any(db, &e)) < 0) {
		rc = -1;
	} else if (any && !cmd_flag(argc, argv, "if-empty")) {
		fprintf(stderr, "hoclieu demo: %s đã có dữ liệu; không thay "
		    "đổi gì.\n", data);
		db_close(db);
		return (1);
	} else {
		/* A run that died after the people left some lessons to make. */
		if (!any)
			rc = demo_school(db, data, &e);
		if (rc == 0 && (!any || is_demo(data)))
			rc = at_work(db, data, &e);
	}
	db_close(db);
	if (rc != 0)
		return (cmd_failed(&e));
	print_accounts(data);
	return (0);
}
