/*
 * Previews and thumbnails as the runner makes them, with programs of this test in
 * the place of LibreOffice and poppler: states, tries, limits, what is gone.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <cairo.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/files.h"

#include "packages/rendition.h"
#include "store/jobs.h"
#include "store/objects.h"
#include "store/settings.h"
#include "runner/rendition_job.h"
#include "runner/runner.h"
#include "runner/spawn.h"
#include "runner/sweep.h"
#include "app/tables.h"
#include "cli/cmd.h"
#include "tests/lib/tmpdata.h"

#define NOW	now0	/* the real clock: programs have times of their own */
#define DAY	86400

static struct tmpdata t;
static struct db *db;
static struct err e;
static char tools[300];
static int64_t now0;

static int64_t
number(const char *sql)
{
	return (tmpdata_sql(&t, sql));
}

static void
write_file(const char *path, const void *p, size_t n, mode_t mode)
{
	assert_int_equal(files_write(path, p, n, mode, &e), 0);
}

/* A program of the test under the name of a setting. */
static void
tool(const char *setting, const char *name, const char *script)
{
	char path[500], sql[700];

	snprintf(path, sizeof(path), "%s/%s", tools, name);
	write_file(path, script, strlen(script), 0755);
	snprintf(sql, sizeof(sql), "INSERT INTO setting VALUES ('%s', '%s') "
	    "ON CONFLICT (name) DO UPDATE SET value = excluded.value", setting,
	    path);
	tmpdata_sql(&t, sql);
}

static void
no_tool(const char *setting)
{
	char sql[300];

	snprintf(sql, sizeof(sql), "INSERT INTO setting VALUES ('%s', 'none') "
	    "ON CONFLICT (name) DO UPDATE SET value = 'none'", setting);
	tmpdata_sql(&t, sql);
}

/* ${bytes} as an object and a checked version of a new item; the number of all three. */
static int
version_of(const char *format, const char *file, const void *bytes, size_t n)
{
	static int id;
	char path[500], hash[CODE_HASH_HEX], sql[600];
	int fd, own = ++id;

	snprintf(path, sizeof(path), "%s/uploads/x.%d", t.dir, own);
	write_file(path, bytes, n, 0600);
	assert_true((fd = open(path, O_RDONLY)) != -1);
	assert_int_equal(objects_hash(fd, hash, &e), 0);
	close(fd);
	assert_int_equal(objects_take(t.dir, path, hash, &e), 0);
	snprintf(sql, sizeof(sql), "INSERT INTO object (hash, bytes, created) "
	    "VALUES ('%s', %zu, 0) ON CONFLICT (hash) DO NOTHING", hash, n);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO package (id, hash, format, "
	    "verdict, reason, title, checked) VALUES (%d, '%s', '%s', 'ready', "
	    "'', 'T', 0)", own, hash, format);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO item (id, key, school_id, "
	    "owner_id, title, folded, state, created, changed, version_id) "
	    "VALUES (%d, 'i%d', 1, 1, 'T', 't', 'draft', 0, 0, %d)", own, own,
	    own);
	tmpdata_sql(&t, sql);
	snprintf(sql, sizeof(sql), "INSERT INTO version (id, item_id, no, hash,"
	    " file_name, bytes, package_id, created) VALUES (%d, %d, 1, '%s',"
	    " '%s', %zu, %d, 0)", own, own, hash, file, n, own);
	tmpdata_sql(&t, sql);
	return (own);
}

static int
document(const char *text)
{
	return (version_of("office", "Kế hoạch.docx", text, strlen(text)));
}

static cairo_status_t
png_bytes(void *arg, const unsigned char *p, unsigned n)
{
	buf_put(arg, p, n);
	return (CAIRO_STATUS_SUCCESS);
}

/* Beside the programs: the PDF and the page that they "make". */
static void
stock(void)
{
	cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24,
	    450, 640);
	struct buf png = { 0 };
	char path[400];

	cairo_surface_write_to_png_stream(s, png_bytes, &png);
	cairo_surface_destroy(s);
	snprintf(path, sizeof(path), "%s/page.png", tools);
	write_file(path, png.p, png.len, 0644);
	buf_free(&png);
	snprintf(path, sizeof(path), "%s/paper.pdf", tools);
	write_file(path, "%PDF-1.4 as if", 14, 0644);
}

#define OFFICE	"#!/bin/sh\nmkdir -p out && cp \"${0%/*}/paper.pdf\" out/source.pdf\n"
#define PAGE	"#!/bin/sh\ncp \"${0%/*}/page.png\" page.png\n"

static int
setup(void **state)
{
	static const struct sql_table *const own[] = { &sweep_sql };

	(void)state;
	now0 = time(NULL) + 30;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	db = tables_with(t.dir, DB_WRITE, own, 1, &e);
	assert_non_null(db);
	snprintf(tools, sizeof(tools), "%s/tools", t.dir);
	assert_int_equal(mkdir(tools, 0755), 0);
	stock();
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	tool("preview-office", "office", OFFICE);
	tool("preview-pdf", "page", PAGE);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	db_close(db);
	tmpdata_free(&t);
	return (0);
}

/*
 * The runner, in a process of its own as in service.  It starts itself again for
 * its child ("hoclieu rendition"); that is main below.
 */
static void
work(void)
{
	pid_t pid;
	int status;

	fflush(NULL);
	if ((pid = fork()) == 0)
		_exit(runner_once(t.dir));
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
}

/* The hourly round, which takes a step each second. */
static void
round_at(int64_t at)
{
	int i;

	for (i = 0; i < 6; i++) {
		clock_set(at + i);
		work();
	}
}

static struct rendition
row(int id)
{
	struct rendition r;

	assert_int_equal(rendition_of(db, id, &r, &e), 1);
	return (r);
}

static void
add(int id)
{
	assert_int_equal(jobs_add(db, "rendition", id, NOW, &e), 0);
}

/* ---- what goes well */

static void
made(void **state)
{
	struct rendition r;
	char path[500];
	int id = document("PK one");
	struct stat st;

	(void)state;
	add(id);
	work();
	r = row(id);
	assert_int_equal(r.paper.state, RENDITION_READY);
	assert_int_equal(r.paper.bytes, 14);
	assert_int_equal(r.picture.state, RENDITION_READY);
	assert_int_equal(r.wide, 225);
	assert_int_equal(r.high, 320);
	assert_true(r.playable);
	objects_path(t.dir, r.paper.hash, path, sizeof(path));
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0444);
	assert_int_equal(number("SELECT count(*) FROM package_entry "
	    "WHERE path = '.'"), 1);
	assert_int_equal(number("SELECT count(*) FROM job "
	    "WHERE kind = 'rendition'"), 0);
	/* Nothing is left behind, and a second look changes nothing. */
	snprintf(path, sizeof(path), "%s/render/work", t.dir);
	assert_int_not_equal(access(path, F_OK), 0);
	tool("preview-office", "office", "#!/bin/sh\nexit 1\n");
	add(id);
	work();
	assert_int_equal(row(id).paper.state, RENDITION_READY);
}

/* The same file once more, in another item: nothing is made, and it can be read. */
static void
twice(void **state)
{
	int id = document("PK same"), other;

	(void)state;
	add(id);
	work();
	other = document("PK same");
	tool("preview-office", "office", "#!/bin/sh\nexit 1\n");
	add(other);
	work();
	assert_true(row(other).playable);
	assert_int_equal(number("SELECT count(*) FROM package_entry"), 2);
}

/* Of a picture itself, without any program; a torn one has none. */
static void
pictures(void **state)
{
	struct buf png = { 0 };
	cairo_surface_t *s = cairo_image_surface_create(CAIRO_FORMAT_RGB24,
	    640, 64);
	int id, torn;

	(void)state;
	no_tool("preview-office");
	no_tool("preview-pdf");
	cairo_surface_write_to_png_stream(s, png_bytes, &png);
	cairo_surface_destroy(s);
	id = version_of("image", "hinh.png", png.p, png.len);
	torn = version_of("image", "hong.png", png.p, 40);
	buf_free(&png);
	add(id);
	add(torn);
	work();
	assert_int_equal(row(id).picture.state, RENDITION_READY);
	assert_int_equal(row(id).wide, 320);
	assert_int_equal(row(id).high, 32);
	assert_int_equal(row(id).paper.state, RENDITION_NONE);
	assert_int_equal(row(torn).picture.state, RENDITION_FAILED);
	assert_string_equal(row(torn).picture.hash, "");
}

/* ---- what does not */

static void
failed(int id, const char *why)
{
	struct rendition r = row(id);

	assert_int_equal(r.paper.state, RENDITION_FAILED);
	assert_string_equal(r.why, why);
	assert_false(r.playable);
	assert_int_equal(r.picture.state, RENDITION_NONE);
	assert_int_equal(number("SELECT count(*) FROM job "
	    "WHERE kind = 'rendition'"), 0);
}

/* LibreOffice that never ends: ended, tried once more, given up; other jobs go on. */
static void
hangs(void **state)
{
	int id = document("PK slow");
	int64_t due;

	(void)state;
	tmpdata_sql(&t, "INSERT INTO setting VALUES ('preview-seconds', '2')");
	tool("preview-office", "office", "#!/bin/sh\nsleep 100\n");
	add(id);
	work();
	assert_int_equal(row(id).paper.state, RENDITION_WAITING);
	assert_string_equal(row(id).why, "slow");
	assert_int_equal(row(id).tries, 1);
	assert_int_equal(jobs_due(db, "rendition", id, &due, &e), 1);
	assert_int_equal(due, NOW + 60);
	clock_set(NOW + 60);
	work();
	failed(id, "slow");
	/* Never again by itself. */
	clock_set(NOW + 2 * DAY);
	work();
	failed(id, "slow");
}

static void
crashes(void **state)
{
	int id = document("PK crash"), i;

	(void)state;
	tool("preview-office", "office", "#!/bin/sh\nkill -SEGV $$\n");
	add(id);
	for (i = 1; i <= 2; i++) {
		work();
		assert_int_equal(row(id).tries, i);
		assert_int_equal(row(id).paper.state, RENDITION_WAITING);
		clock_set(NOW + i * 3600);
	}
	work();
	failed(id, "crashed");
}

static void
unreadable(void **state)
{
	static const char *const scripts[] = {
		"#!/bin/sh\nexit 0\n", "#!/bin/sh\nexit 77\n",
		"#!/bin/sh\nmkdir out; echo '<html>' > out/source.pdf\n",
		"#!/bin/sh\nmkdir -p out/source.pdf\n",
		"#!/bin/sh\nmkdir out; ln -s /etc/hostname out/source.pdf\n",
	};
	char text[20];
	size_t i;
	int id;

	(void)state;
	for (i = 0; i < sizeof(scripts) / sizeof(*scripts); i++) {
		snprintf(text, sizeof(text), "PK %zu", i);
		id = document(text);
		tool("preview-office", "office", scripts[i]);
		add(id);
		work();
		failed(id, "unreadable");
	}
}

/* What LibreOffice could not read is tried again when it was changed, once. */
static void
completed(void **state)
{
	int id = document("PK slides");

	(void)state;
	tool("preview-office", "office", "#!/bin/sh\nexit 0\n");
	clock_set(time(NULL) - 1000);
	assert_int_equal(jobs_add(db, "rendition", id, 0, &e), 0);
	work();
	assert_int_equal(row(id).paper.state, RENDITION_FAILED);
	assert_true(row(id).made < time(NULL) - 900);
	/* In the test's folder it is newer than the failure all the time. */
	tool("preview-office", "office", OFFICE);
	clock_set(NOW);
	work();
	assert_int_equal(row(id).paper.state, RENDITION_READY);
	assert_true(row(id).playable);
}

/* Known without LibreOffice: the script would say that it ran. */
static void
protected(void **state)
{
	static const char name[] = "EncryptedPackage";
	char bytes[2048] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
	size_t i;
	int id;

	(void)state;
	for (i = 0; i < sizeof(name); i++)
		bytes[1024 + 2 * i] = name[i];
	id = version_of("office", "de-thi.docx", bytes, sizeof(bytes));
	add(id);
	work();
	failed(id, "protected");
}

/* Not installed: said; installed later: made by the hourly round. */
static void
absent(void **state)
{
	int id = document("PK absent");

	(void)state;
	no_tool("preview-office");
	no_tool("preview-pdf");
	add(id);
	work();
	assert_int_equal(row(id).paper.state, RENDITION_ABSENT);
	assert_false(row(id).playable);
	tool("preview-office", "office", OFFICE);
	round_at(NOW + 3700);
	assert_int_equal(row(id).paper.state, RENDITION_READY);
	assert_int_equal(row(id).picture.state, RENDITION_ABSENT);
	tool("preview-pdf", "page", PAGE);
	round_at(NOW + 2 * 3700);
	assert_int_equal(row(id).picture.state, RENDITION_READY);
	assert_int_equal(row(id).paper.state, RENDITION_READY);
}

/* ---- old and gone */

/* Versions from before there were previews, without a job of their own. */
static void
old(void **state)
{
	int a = document("PK old a"), b = document("PK old b");
	int c = version_of("scorm12", "bai.zip", "PK zip", 6);

	(void)state;
	round_at(NOW);
	assert_int_equal(row(a).paper.state, RENDITION_READY);
	assert_int_equal(row(b).paper.state, RENDITION_READY);
	assert_int_equal(number("SELECT count(*) FROM rendition"), 2);
	assert_true(c > b);
}

/* A PDF that is gone from the disk is made again, and not offered meanwhile. */
static void
lost(void **state)
{
	int id = document("PK lost");
	char path[500];

	(void)state;
	add(id);
	work();
	objects_path(t.dir, row(id).paper.hash, path, sizeof(path));
	assert_int_equal(unlink(path), 0);
	tool("preview-office", "office", "#!/bin/sh\nexit 0\n");
	round_at(NOW + 3700);
	assert_int_equal(row(id).paper.state, RENDITION_FAILED);
	assert_false(row(id).playable);
	assert_int_equal(number("SELECT playable FROM package"), 0);
}

/* The sweep keeps what was made as long as its original, and no longer. */
static void
swept(void **state)
{
	char paper[500], picture[500], sql[80];
	int id = document("PK swept");

	(void)state;
	add(id);
	work();
	objects_path(t.dir, row(id).paper.hash, paper, sizeof(paper));
	objects_path(t.dir, row(id).picture.hash, picture, sizeof(picture));
	clock_set(time(NULL) + 10 * DAY);
	assert_int_equal(sweep_objects(db, t.dir, &e), 0);
	assert_int_equal(access(paper, F_OK), 0);
	assert_int_equal(access(picture, F_OK), 0);
	snprintf(sql, sizeof(sql), "UPDATE item SET state = 'deleted' "
	    "WHERE id = %d", id);
	tmpdata_sql(&t, sql);
	assert_int_equal(sweep_objects(db, t.dir, &e), 0);
	assert_int_not_equal(access(paper, F_OK), 0);
	assert_int_not_equal(access(picture, F_OK), 0);
}

int
main(int argc, char **argv)
{
#define CASE(f)	cmocka_unit_test_setup_teardown(f, setup, teardown)
	const struct CMUnitTest tests[] = {
		CASE(made), CASE(twice), CASE(pictures), CASE(hangs),
		CASE(crashes), CASE(unreadable), CASE(completed),
		CASE(protected), CASE(absent),
		CASE(old), CASE(lost), CASE(swept),
	};

	spawn_commands();
	if (argc > 1 && strcmp(argv[1], "rendition") == 0)
		return (cmd_rendition(argc - 1, argv + 1));
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
