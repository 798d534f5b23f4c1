/*
 * Data folders of earlier programs: each opens with this program, nothing is
 * found amiss in it, and it shows the figures that it showed then.
 *
 * With two words it makes a fixture instead of testing (docs/recipes/migration.md):
 *	build/hoclieu demo --data DATA
 *	build/tests/t_folder DATA tests/data/folder-vNN
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/buf.h"
#include "util/files.h"

#include "health/verify.h"

#include "tests/lib/figuretext.h"
#include "tests/lib/folder.h"
#include "tests/lib/sqltext.h"

#define MOST	(16u << 20)

static struct tmpdata t;
static struct err e;
static char names[64][64];
static int nnames;

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	memset(&e, 0, sizeof(e));
	return (0);
}

static int
setup_all(void **state)
{
	(void)state;
	nnames = folder_list(names, 64);
	return (nnames > 0 ? 0 : -1);
}

static void
read_file(const char *name, const char *file, struct buf *out)
{
	char path[400];

	snprintf(path, sizeof(path), FOLDERS "/%s/%s", name, file);
	assert_int_equal(files_read(path, MOST, out, &e), 0);
}

/* What is loaded is what the text says, to the last value. */
static void
same_text(void **state)
{
	struct buf want = { 0 }, have = { 0 };
	int i;

	(void)state;
	for (i = 0; i < nnames; i++) {
		folder_load(&t, names[i]);
		read_file(names[i], "hoclieu.sql", &want);
		sqltext_dump(t.path, &have);
		assert_string_equal(have.p, want.p);
		buf_free(&want);
		buf_free(&have);
		if (i + 1 < nnames)
			tmpdata_free(&t);
	}
}

/* Each line of ${old} stands in ${now}: more tables are fine, fewer rows are not. */
static void
keeps_rows(const struct buf *old, const struct buf *now)
{
	char line[200];
	const char *p, *end;

	for (p = old->p; (end = strchr(p, '\n')) != NULL; p = end + 1) {
		snprintf(line, sizeof(line), "%.*s\n", (int)(end - p), p);
		if (strstr(now->p, line) == NULL)
			fail_msg("not after the migration: %s", line);
	}
}

/* The first line that differs says more than two long texts. */
static void
same_lines(const char *have, const char *want)
{
	size_t i, line = 0;

	for (i = 0; have[i] != '\0' && have[i] == want[i]; i++)
		if (have[i] == '\n')
			line = i + 1;
	if (have[i] != want[i])
		fail_msg("\n%.*s\nnot\n%.*s", (int)strcspn(have + line, "\n"),
		    have + line, (int)strcspn(want + line, "\n"), want + line);
}

static void
same_figures(void **state)
{
	struct buf want = { 0 }, have = { 0 }, tables = { 0 };
	int i;

	(void)state;
	for (i = 0; i < nnames; i++) {
		folder_load(&t, names[i]);
		read_file(names[i], "figures.txt", &want);
		figuretext_tables(t.path, &have);
		folder_open(&t);
		figuretext_tables(t.path, &tables);
		keeps_rows(&have, &tables);
		figuretext_write(&t, &have);
		same_lines(have.p, want.p);
		buf_free(&want);
		buf_free(&have);
		buf_free(&tables);
		if (i + 1 < nnames)
			tmpdata_free(&t);
	}
}

static void
say(void *arg, const char *code, const char *text)
{
	(void)arg;
	printf("%s: %s\n", code, text);
}

static void
nothing_amiss(void **state)
{
	struct verify v;
	int i;

	(void)state;
	for (i = 0; i < nnames; i++) {
		folder_load(&t, names[i]);
		folder_open(&t);
		v = (struct verify){ .data = t.dir, .say = say };
		assert_int_equal(verify_open(&v, &e), 0);
		assert_int_equal(verify_all(&v, &e), 0);
		db_close(v.db);
		assert_int_equal(v.problems, 0);
		assert_true(v.objects > 0 && v.indexes > 0 && v.trail > 0);
		if (i + 1 < nnames)
			tmpdata_free(&t);
	}
}

/* The fixture and, from a copy of it, its figures. */
static int
make(const char *data, const char *dir)
{
	const char *name = strrchr(dir, '/');
	struct buf out = { 0 };
	char path[400];
	int rc;

	if (name == NULL || strncmp(dir, FOLDERS "/folder-v",
	    strlen(FOLDERS "/folder-v")) != 0) {
		fprintf(stderr, "%s: not " FOLDERS "/folder-v…\n", dir);
		return (2);
	}
	if (folder_keep(data, dir) != 0)
		return (1);
	folder_load(&t, name + 1);
	figuretext_tables(t.path, &out);
	folder_open(&t);
	figuretext_write(&t, &out);
	snprintf(path, sizeof(path), "%s/figures.txt", dir);
	rc = files_write(path, out.p, out.len, 0644, &e);
	buf_free(&out);
	tmpdata_free(&t);
	return (rc == 0 ? 0 : 1);
}

int
main(int argc, char **argv)
{
#define CASE(f)	cmocka_unit_test_teardown(f, teardown)
	const struct CMUnitTest tests[] = {
		CASE(same_text), CASE(same_figures), CASE(nothing_amiss),
	};

	if (argc == 3)
		return (make(argv[1], argv[2]));
	return (cmocka_run_group_tests(tests, setup_all, NULL));
}
