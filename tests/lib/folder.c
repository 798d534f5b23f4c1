/* Data folders as fixtures: written once, loaded by tests. */
#include <sys/stat.h>
#include <assert.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/code.h"
#include "util/files.h"
#include "util/text.h"

#include "store/backup.h"
#include "store/objects.h"
#include "app/tables.h"

#include "tests/lib/folder.h"
#include "tests/lib/sqltext.h"

#define PATH	1200
#define MOST	(16u << 20)

/* Besides the database and what is content-addressed. */
static const char *const files[] = { "secret", "demo-accounts" };

static int
by_name(const void *a, const void *b)
{
	return (strcmp(a, b));
}

int
folder_list(char (*names)[64], int max)
{
	struct dirent *d;
	DIR *dir = opendir(FOLDERS);
	int n = 0;

	assert(dir != NULL);
	while (n < max && (d = readdir(dir)) != NULL)
		if (text_has_prefix(d->d_name, "folder-v"))
			snprintf(names[n++], 64, "%.63s", d->d_name);
	closedir(dir);
	qsort(names, (size_t)n, 64, by_name);
	return (n);
}

/* A fixture that cannot be read is no failed check: the test ends. */
static void
must(int rc, const struct err *e)
{
	if (rc == 0)
		return;
	fprintf(stderr, "folder: %s: %s\n", e->code, e->text);
	abort();
}

/* Each "ab/name" below ${from} is given to ${f} with its whole path. */
static void
shelves(const char *from, void (*f)(const char *, const char *, void *),
    void *arg)
{
	char shelf[PATH], path[PATH + 300];
	struct dirent *d, *x;
	DIR *dir, *in;

	if ((dir = opendir(from)) == NULL)
		return;
	while ((d = readdir(dir)) != NULL) {
		if (strlen(d->d_name) != 2 || d->d_name[0] == '.')
			continue;
		snprintf(shelf, sizeof(shelf), "%s/%s", from, d->d_name);
		if ((in = opendir(shelf)) == NULL)
			continue;
		while ((x = readdir(in)) != NULL) {
			snprintf(path, sizeof(path), "%s/%s", shelf, x->d_name);
			if (x->d_name[0] != '.')
				f(x->d_name, path, arg);
		}
		closedir(in);
	}
	closedir(dir);
}

/* Its bytes are compared with its name on the way. */
static void
put_object(const char *hash, const char *from, void *arg)
{
	struct err e = { 0 };
	char to[PATH];

	objects_path(arg, hash, to, sizeof(to));
	must(backup_copy(from, to, hash, 0444, 0, &e), &e);
}

/* Indexes are named by their object, so the name is taken over. */
static void
put_index(const char *name, const char *from, void *arg)
{
	char hash[CODE_HASH_HEX];
	struct buf b = { 0 };
	struct err e = { 0 };

	snprintf(hash, sizeof(hash), "%.64s", name);
	must(files_read(from, MOST, &b, &e), &e);
	must(objects_put_index(arg, hash, b.p, b.len, &e), &e);
	buf_free(&b);
}

/*
 * A copy in a folder of its own: the fixture itself is never written to. The
 * schema stays the old one.
 */
void
folder_load(struct tmpdata *t, const char *name)
{
	const char *tmp = getenv("TMPDIR");
	char from[PATH], to[PATH];
	struct buf text = { 0 };
	struct err e = { 0 };
	size_t i;

	memset(t, 0, sizeof(*t));
	assert(code_init() == 0);
	snprintf(t->dir, sizeof(t->dir), "%s/hoclieu-unit-XXXXXX",
	    tmp != NULL ? tmp : "/tmp");
	assert(mkdtemp(t->dir) != NULL);
	snprintf(t->path, sizeof(t->path), "%s/hoclieu.db", t->dir);
	must(objects_init(t->dir, &e), &e);
	snprintf(from, sizeof(from), FOLDERS "/%s/objects", name);
	shelves(from, put_object, t->dir);
	snprintf(from, sizeof(from), FOLDERS "/%s/index", name);
	shelves(from, put_index, t->dir);
	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		snprintf(from, sizeof(from), FOLDERS "/%s/%s", name, files[i]);
		snprintf(to, sizeof(to), "%s/%s", t->dir, files[i]);
		must(files_copy(from, to, 0600, &e), &e);
	}
	snprintf(from, sizeof(from), FOLDERS "/%s/hoclieu.sql", name);
	must(files_read(from, MOST, &text, &e), &e);
	sqltext_load(t->path, text.p);
	buf_free(&text);
}

void
folder_open(struct tmpdata *t)
{
	struct err e = { 0 };

	must(db_migrate(t->path, &e), &e);
	t->db = db_open(t->path, DB_WRITE, app_tables, app_ntables, &e);
	must(t->db == NULL ? -1 : 0, &e);
}

/* One file into the new fixture, below its two digits. */
static void
keep_shelf(const char *name, const char *from, void *arg)
{
	struct err e = { 0 };
	char to[PATH];

	snprintf(to, sizeof(to), "%s/%.2s/%s", (const char *)arg, name, name);
	*strrchr(to, '/') = '\0';
	must(files_mkdirs(to, 0755, &e), &e);
	snprintf(to, sizeof(to), "%s/%.2s/%s", (const char *)arg, name, name);
	must(files_copy(from, to, 0644, &e), &e);
}

/*
 * Refuses a folder that exists: a fixture shows what an earlier program wrote
 * and must not be made by a later one.
 */
int
folder_keep(const char *data, const char *dir)
{
	static const char *const tree[] = { "objects", "index" };
	char from[PATH], to[PATH];
	struct buf text = { 0 };
	struct err e = { 0 };
	size_t i;

	if (access(dir, F_OK) == 0) {
		fprintf(stderr, "%s is there already: a fixture is never "
		    "written again\n", dir);
		return (-1);
	}
	must(files_mkdirs(dir, 0755, &e), &e);
	for (i = 0; i < 2; i++) {
		snprintf(from, sizeof(from), "%s/%s", data, tree[i]);
		snprintf(to, sizeof(to), "%s/%s", dir, tree[i]);
		shelves(from, keep_shelf, to);
	}
	for (i = 0; i < sizeof(files) / sizeof(*files); i++) {
		snprintf(from, sizeof(from), "%s/%s", data, files[i]);
		snprintf(to, sizeof(to), "%s/%s", dir, files[i]);
		must(files_copy(from, to, 0644, &e), &e);
	}
	snprintf(from, sizeof(from), "%s/hoclieu.db", data);
	snprintf(to, sizeof(to), "%s/hoclieu.sql", dir);
	sqltext_dump(from, &text);
	must(files_write(to, text.p, text.len, 0644, &e), &e);
	buf_free(&text);
	return (0);
}
