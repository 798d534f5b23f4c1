/* hoclieu curriculum: lesson plans from CSV (docs/curriculum-csv.md). */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/buf.h"
#include "audit/audit.h"
#include "library/intake.h"
#include "people/realm.h"
#include "curriculum/curriculum.h"

#include "cli/cmd.h"
#include "cli/opendb.h"

#define FILE_MAX	(5u << 20)

static const char *const flags[] = { "subjects", NULL };

/*
 * The whole of a file, or of standard input for "-". A file longer
 * than FILE_MAX is refused: a plan without its last lessons would look like a whole
 * one.
 */
static int
slurp(const char *path, struct buf *b, struct err *e)
{
	int fd = strcmp(path, "-") == 0 ? STDIN_FILENO :
	    open(path, O_RDONLY | O_CLOEXEC);
	char part[16384];
	ssize_t n;

	if (fd == -1)
		return (err_set(e, ERR_REJECT, "FILE", "%s: cannot open", path));
	while ((n = read(fd, part, sizeof(part))) > 0 && b->len <= FILE_MAX)
		buf_put(b, part, (size_t)n);
	if (fd != STDIN_FILENO)
		close(fd);
	if (b->len > FILE_MAX)
		return (err_set(e, ERR_REJECT, "FILE-TOO-BIG",
		    "%s: longer than %u bytes; nothing was loaded", path,
		    FILE_MAX));
	return (n < 0 ? err_set(e, ERR_REJECT, "FILE", "%s: cannot read",
	    path) : 0);
}

/*
 * One CSV file is one transaction: a fault in any line leaves the plans as they
 * were.
 */
static int
import(struct db *db, int64_t school, const char *path, struct err *e)
{
	struct buf b = { 0 };
	int lessons = 0, rc = -1;

	if (slurp(path, &b, e) == 0 && intake_begin(db, e) == 0) {
		if (curriculum_import_csv(db, school, b.p != NULL ? b.p : "", b.len,
		    &lessons, e) == 0 && audit_add(db, 0, "plan", "plan", 0,
		    NULL, e) == 0)
			rc = db_commit(db, e);
		else
			db_rollback(db);
	}
	buf_free(&b);
	if (rc == 0)
		printf("Đã nạp kế hoạch: %d bài.\n", lessons);
	return (rc);
}

/* A line a plan, with tabs between the columns, for scripts. */
static int
list_plans(struct db *db, struct err *e)
{
	struct arena *a = arena_new();
	struct plan_row *p;
	int i, n = curriculum_plans(db, a, &p, e);

	for (i = 0; i < n; i++)
		printf("%s lớp %d\t%s\t%d-%d\tbản %d\t%d bài, %d tiết%s%s\n",
		    p[i].subject, p[i].grade, p[i].series, p[i].year,
		    p[i].year + 1, p[i].version, p[i].lessons, p[i].periods,
		    *p[i].note != '\0' ? "\t" : "", p[i].note);
	if (n == 0)
		puts("Chưa có kế hoạch nào.");
	arena_free(a);
	return (n < 0 ? -1 : 0);
}

static int
list_subjects(struct db *db, struct err *e)
{
	struct arena *a = arena_new();
	struct subject *s;
	int i, n = curriculum_subjects(db, a, 0, &s, e);

	for (i = 0; i < n; i++)
		printf("%s\t%s\n", s[i].code, s[i].name);
	arena_free(a);
	return (n < 0 ? -1 : 0);
}

static const char *const options[] = { "school", NULL };

/* Status 2 for wrong words, as all commands. */
int
cmd_curriculum(int argc, char **argv)
{
	const char *abbr = cmd_option(argc, argv, "school", NULL), *w[2];
	int n = cmd_words(argc, argv, options, flags, w, 2), rc = 0;
	int64_t school = 0;
	struct err e = { 0 };
	struct db *db;

	if (!(n == 1 && strcmp(w[0], "list") == 0) &&
	    !(n == 2 && strcmp(w[0], "import") == 0)) {
		fputs("hoclieu curriculum list [--subjects]\n"
		    "hoclieu curriculum import TỆP.csv [--school VIẾT-TẮT]\n",
		    stderr);
		return (2);
	}
	if ((db = opendb(cmd_data(argc, argv), &e)) == NULL)
		return (cmd_failed(&e));
	if (abbr != NULL)
		rc = realm_school(db, abbr, &school, &e);
	if (rc == 0)
		rc = n == 2 ? import(db, school, w[1], &e) :
		    cmd_flag(argc, argv, "subjects") ? list_subjects(db, &e) :
		    list_plans(db, &e);
	db_close(db);
	return (rc != 0 ? cmd_failed(&e) : 0);
}
