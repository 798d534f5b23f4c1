/*
 * hoclieu minutes [NUMBER …]: draw the PDFs that are missing below data/minutes:
 * of the closings named, or of all.  The runner starts it for each closing.
 */
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/files.h"
#include "util/text.h"
#include "util/walls.h"

#include "quota/minutes.h"
#include "app/tables.h"
#include "cli/cmd.h"
#include "runner/minutes_pdf.h"

#define NAMED	64
#define SECONDS	60	/* of the processor, for all of them */

/*
 * Remove drawings of the same closing from before its last correction: their
 * names begin with the same number.
 */
static void
forget_older(const char *dir, int64_t close_id, const char *name)
{
	char head[32], path[900];
	struct dirent *d;
	DIR *all = opendir(dir);

	snprintf(head, sizeof(head), "%lld-", (long long)close_id);
	while (all != NULL && (d = readdir(all)) != NULL)
		if (text_has_prefix(d->d_name, head) &&
		    strcmp(d->d_name, name) != 0) {
			snprintf(path, sizeof(path), "%s/%s", dir, d->d_name);
			(void)unlink(path);
		}
	if (all != NULL)
		closedir(all);
}

/*
 * 1 drawn, 0 the file was there already, -1. The file appears whole or not at
 * all, so the runner may kill this process at any time.
 */
static int
draw(struct db *db, const char *data, int64_t close_id, struct err *e)
{
	struct arena *a = arena_new();
	struct buf out = { 0 };
	char dir[600], path[700], name[80];
	json_t *m = NULL;
	int rc = -1;

	snprintf(dir, sizeof(dir), "%s/minutes", data);
	if (minutes_file(db, close_id, name, sizeof(name), e) != 0)
		goto out;
	snprintf(path, sizeof(path), "%s/%s", dir, name);
	if (access(path, F_OK) == 0) {
		rc = 0;
		goto out;
	}
	m = minutes_model(db, a, close_id, e);
	if (m != NULL && minutes_pdf(m, &out, e) == 0 &&
	    files_mkdirs(dir, 0700, e) == 0 &&
	    files_write(path, out.p, out.len, 0600, e) == 0) {
		forget_older(dir, close_id, name);
		rc = 1;
	}
 out:
	json_decref(m);
	buf_free(&out);
	arena_free(a);
	return (rc);
}

/* The first failure ends the run; what was drawn until then stays. */
static int
draw_all(struct db *db, const char *data, const int64_t *list, int n,
    struct err *e)
{
	int i, rc, drawn = 0;

	for (i = 0; i < n; i++) {
		if ((rc = draw(db, data, list[i], e)) < 0)
			return (-1);
		drawn += rc;
	}
	printf("Đã vẽ %d biên bản PDF, %d bản có sẵn.\n", drawn, n - drawn);
	return (0);
}

/*
 * The libraries that draw read texts of many people and are large: they see the
 * data folder, and of the machine the programs' files and the letters.
 */
static int
minutes_walls(const char *data, struct err *e)
{
	struct walls_gap gaps[] = {
		{ data, WALLS_CHANGE }, { "/usr", WALLS_READ },
		{ "/lib", WALLS_READ }, { "/lib64", WALLS_READ },
		{ "/etc/fonts", WALLS_READ }, { "/etc/ld.so.cache", WALLS_READ },
		{ "/var/cache/fontconfig", WALLS_READ },
		{ "/dev/urandom", WALLS_READ },
	};

	return (walls_enter(gaps, sizeof(gaps) / sizeof(*gaps), e) < 0 ? -1 : 0);
}

/*
 * The limit of CPU time protects the server's machine from a drawing that does
 * not end. The database is opened for reading only.
 */
int
cmd_minutes(int argc, char **argv)
{
	struct rlimit limit = { SECONDS, SECONDS };
	const char *data = cmd_data(argc, argv), *w[NAMED];
	struct arena *a;
	struct err e = { 0 };
	char path[600];
	struct db *db;
	int64_t named[NAMED], *list = named;
	int i, n = cmd_words(argc, argv, NULL, NULL, w, NAMED), rc = 1;

	if (n < 0)
		return (2);
	for (i = 0; i < n; i++)
		if (text_int(w[i], 1, INT64_MAX, &named[i]) != 0) {
			fprintf(stderr, "hoclieu minutes: \"%s\"\n", w[i]);
			return (2);
		}
	setrlimit(RLIMIT_CPU, &limit);
	if (minutes_walls(data, &e) != 0)
		return (cmd_failed(&e));
	snprintf(path, sizeof(path), "%s/hoclieu.db", data);
	db = db_open(path, DB_READ, app_tables, app_ntables, &e);
	if (db == NULL)
		return (cmd_failed(&e));
	a = arena_new();
	if (n == 0)
		n = minutes_all(db, a, &list, &e);
	if (n >= 0 && draw_all(db, data, list, n, &e) == 0)
		rc = 0;
	else
		cmd_failed(&e);
	arena_free(a);
	db_close(db);
	return (rc);
}
