/* A sealed copy gives back the whole school to its key, and nothing otherwise. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"
#include "util/seal.h"

#include "store/backup.h"
#include "store/objects.h"
#include "cli/sealing.h"
#include "serve/datadir.h"
#include "tests/lib/tmpdata.h"

#define NOW	1795000000	/* 2026-11-18 */
#define BIG	200000

static struct tmpdata t;
static struct seal_pair pair, other;
static struct err e;
static struct backup b;
static char dir[400], back[400], out[400], file[500];
static char hash[CODE_HASH_HEX];

/* The only object, filed as an item. */
static void
object(void)
{
	char path[500], sql[500], *text = malloc(BIG);
	uint8_t sum[CODE_SHA256];

	memset(text, 'a', BIG);
	code_sha256(text, BIG, sum);
	code_hex(sum, sizeof(sum), hash);
	snprintf(path, sizeof(path), "%s/uploads/tmp", t.dir);
	assert_int_equal(files_write(path, text, BIG, 0600, &e), 0);
	assert_int_equal(objects_take(t.dir, path, hash, &e), 0);
	assert_int_equal(objects_put_index(t.dir, hash, "index", 5, &e), 0);
	snprintf(sql, sizeof(sql), "INSERT INTO object VALUES "
	    "('%s', %d, 0, NULL)", hash, BIG);
	tmpdata_sql(&t, sql);
	tmpdata_sql(&t, "INSERT INTO item (key, school_id, owner_id, title,"
	    " folded, state, created, changed) VALUES ('a', 1, 1, 'T', 't',"
	    " 'published', 0, 0)");
	snprintf(sql, sizeof(sql), "INSERT INTO version (item_id, no, hash, "
	    "file_name, bytes, created) SELECT id, 1, '%s', 'a', %d, 0 "
	    "FROM item", hash, BIG);
	tmpdata_sql(&t, sql);
	free(text);
}

static int
setup(void **state)
{
	char path[500];

	(void)state;
	clock_set(NOW);
	tmpdata_new(&t);
	memset(&e, 0, sizeof(e));
	memset(&b, 0, sizeof(b));
	snprintf(dir, sizeof(dir), "%s/backups", t.dir);
	snprintf(back, sizeof(back), "%s/again", t.dir);
	snprintf(out, sizeof(out), "%s/stick", t.dir);
	b.dir = dir;
	b.data = t.dir;
	tmpdata_sql(&t, "INSERT INTO unit (id, key, kind, name, created) "
	    "VALUES (1, 'u', 'school', 'A', 0)");
	tmpdata_sql(&t, "INSERT INTO person (id, key, unit_id, login, name, "
	    "folded, created) VALUES (1, 'p', 1, 'hanh', 'H', 'h', 0)");
	object();
	snprintf(path, sizeof(path), "%s/secret", t.dir);
	assert_int_equal(files_write(path, "0123456789abcdef0123456789abcdef", 32, 0600, &e), 0);
	seal_pair_new(&pair);
	seal_pair_new(&other);
	assert_int_equal(backup_make(&b, &e), 0);
	assert_int_equal(backup_wrap(&b, b.name, pair.open, out, &e), 0);
	snprintf(file, sizeof(file), "%s/%s.sealed", out, b.name);
	return (0);
}

static int
teardown(void **state)
{
	(void)state;
	tmpdata_free(&t);
	return (0);
}

/* How many names there are in a folder; 0 also when it is missing. */
static int
names(const char *path)
{
	struct dirent *d;
	int n = -2;
	DIR *h;

	if ((h = opendir(path)) == NULL)
		return (0);
	while ((d = readdir(h)) != NULL)
		n++;
	closedir(h);
	return (n);
}

static int
restore(const struct seal_pair *p)
{
	struct backup r = { .dir = file, .data = back };

	err_clear(&e);
	return (backup_restore_sealed(&r, file, p, &e));
}

static void
t_way(void **state)
{
	char path[500], sum[CODE_HASH_HEX];
	struct buf all = { 0 };
	struct stat st;
	int64_t n;

	(void)state;
	assert_int_equal(names(out), 1);
	assert_int_equal(stat(file, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(files_read(file, 1 << 26, &all, &e), 0);
	assert_true(all.len > BIG);
	assert_null(memmem(all.p, all.len, "SQLite format", 13));
	assert_null(memmem(all.p, all.len, "0123456789", 10));
	assert_null(memmem(all.p, all.len, hash, 64));
	buf_free(&all);
	assert_int_equal(restore(&pair), 0);
	objects_path(back, hash, path, sizeof(path));
	assert_int_equal(backup_hash(path, sum, &n, &e), 0);
	assert_string_equal(sum, hash);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_nlink, 1);	/* the opened copy is gone */
	objects_index_path(back, hash, path, sizeof(path));
	assert_int_equal(stat(path, &st), 0);
	snprintf(path, sizeof(path), "%s/secret", back);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	snprintf(path, sizeof(path), "%s/" BACKUP_STAGE, back);
	assert_int_equal(access(path, F_OK), -1);
	assert_int_equal(restore(&pair), -1);
	assert_string_equal(e.code, "RESTORE-NOT-EMPTY");
}

/* Wrong key, cut, changed: the code says it and no file is written. */
static void
t_refused(void **state)
{
	static const int cuts[] = { 1, 17, 66000, 150000 };
	struct stat st;
	size_t i;
	int fd;

	(void)state;
	assert_int_equal(restore(&other), -1);
	assert_string_equal(e.code, "SEAL-KEY");
	assert_int_equal(names(back), 0);
	assert_int_equal(stat(file, &st), 0);
	fd = open(file, O_RDWR);
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, "!", 1, st.st_size / 2), 1);
	assert_int_equal(restore(&pair), -1);
	assert_string_equal(e.code, "SEAL-DAMAGED");
	assert_int_equal(names(back), 0);
	for (i = 0; i < sizeof(cuts) / sizeof(*cuts); i++) {
		assert_int_equal(ftruncate(fd, st.st_size - cuts[i]), 0);
		assert_int_equal(restore(&pair), -1);
		assert_string_equal(e.code, "SEAL-DAMAGED");
		assert_int_equal(names(back), 0);
	}
	close(fd);
}

/* A damaged copy is not sealed: who opens it one day could not repair it. */
static void
t_damaged_copy(void **state)
{
	char path[500];
	int fd;

	(void)state;
	assert_int_equal(unlink(file), 0);
	backup_pool(dir, hash, path, sizeof(path));
	assert_int_equal(chmod(path, 0600), 0);
	fd = open(path, O_WRONLY);
	assert_int_equal(pwrite(fd, "b", 1, BIG - 1), 1);
	close(fd);
	assert_int_equal(backup_wrap(&b, b.name, pair.open, out, &e), -1);
	assert_string_equal(e.code, "BACKUP-DAMAGED");
	assert_int_equal(names(out), 0);
	b.reserve = (int64_t)1 << 60;
	assert_int_equal(backup_wrap(&b, b.name, pair.open, out, &e), -1);
	assert_string_equal(e.code, "BACKUP-NO-ROOM");
}

static void
entry(struct seal *s, const char *name, uint64_t bytes, const char *text)
{
	uint8_t head[10] = { 0 };
	int i;

	for (i = 0; i < 8; i++)
		head[i] = (uint8_t)(bytes >> 8 * i);
	head[8] = (uint8_t)strlen(name);
	assert_int_equal(seal_put(s, head, sizeof(head), &e), 0);
	assert_int_equal(seal_put(s, name, strlen(name), &e), 0);
	assert_int_equal(seal_put(s, text, strlen(text), &e), 0);
}

/* Who knows the public half seals what he likes; he gets nothing out of it. */
static void
t_forged(void **state)
{
	static const struct { const char *name, *again; uint64_t bytes;
	    const char *code; } all[] = {
		{ "../evil", "", 1, "SEAL-DAMAGED" },
		{ "/tmp/hoclieu-evil", "", 1, "SEAL-DAMAGED" },
		{ "objects/ab/../../evil", "", 1, "SEAL-DAMAGED" },
		{ "kore.conf", "", 1, "SEAL-DAMAGED" },
		{ "secret", "secret", 1, "SEAL-DAMAGED" },
		{ "secret", "", UINT64_MAX, "SEAL-DAMAGED" },
		{ "secret", "", (uint64_t)1 << 40, "SEAL-DAMAGED" },
		{ "secret", "", 1, "BACKUP-MISSING" },
		{ "manifest.json", "", 1, "BACKUP-DAMAGED" },
	};
	struct seal *s;
	size_t i;
	int fd;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		fd = open(file, O_RDWR | O_TRUNC);
		assert_true(fd >= 0);
		assert_int_equal(seal_begin(fd, pair.open, &s, &e), 0);
		entry(s, all[i].name, all[i].bytes, "x");
		if (*all[i].again != '\0')
			entry(s, all[i].again, 1, "x");
		entry(s, "", 0, "");
		assert_int_equal(seal_last(s, &e), 0);
		seal_free(s);
		close(fd);
		assert_int_equal(restore(&pair), -1);
		assert_string_equal(e.code, all[i].code);
		assert_int_equal(names(back), 0);
	}
	assert_int_equal(access("/tmp/hoclieu-evil", F_OK), -1);
}

/*
 * A list whose index would go to a path of the stranger's choice. The bytes are
 * right, and so is the list's own seal.
 */
static void
t_forged_list(void **state)
{
	char path[500], sum[CODE_HASH_HEX], *text;
	struct backup r = { .dir = dir, .data = back };
	json_t *m, *row;

	(void)state;
	m = backup_manifest(dir, b.name, &e);
	assert_non_null(m);
	row = json_array_get(json_object_get(m, "indexes"), 0);
	json_object_set_new(row, "object",
	    json_string("../../../../evil/../evil"));
	backup_seal(m, sum);
	json_object_set_new(m, "seal", json_string(sum));
	text = json_dumps(m, JSON_COMPACT);
	snprintf(path, sizeof(path), "%s/%s/manifest.json", dir, b.name);
	assert_int_equal(files_write(path, text, strlen(text), 0600, &e), 0);
	free(text);
	json_decref(m);
	assert_int_equal(backup_restore(&r, NULL, &e), -1);
	assert_string_equal(e.code, "BACKUP-DAMAGED");
	assert_non_null(strstr(e.text, "list"));
	assert_int_equal(names(back), 0);
	snprintf(path, sizeof(path), "%s/evil", t.dir);
	assert_int_equal(access(path, F_OK), -1);
}

/* What could not be opened again is not sealed: a list that names a strange file. */
static void
t_strange_file(void **state)
{
	char path[500], sum[CODE_HASH_HEX], *text;
	json_t *m, *row;

	(void)state;
	assert_int_equal(unlink(file), 0);
	m = backup_manifest(dir, b.name, &e);
	assert_non_null(m);
	row = json_array_get(json_object_get(m, "files"), 0);
	snprintf(path, sizeof(path), "%s/%s/%s", dir, b.name,
	    json_string_value(json_object_get(row, "name")));
	json_object_set_new(row, "name", json_string("other"));
	backup_seal(m, sum);
	json_object_set_new(m, "seal", json_string(sum));
	text = json_dumps(m, JSON_COMPACT);
	json_decref(m);
	snprintf(file, sizeof(file), "%s/%s/other", dir, b.name);
	assert_int_equal(rename(path, file), 0);
	snprintf(path, sizeof(path), "%s/%s/manifest.json", dir, b.name);
	assert_int_equal(files_write(path, text, strlen(text), 0600, &e), 0);
	free(text);
	assert_int_equal(backup_wrap(&b, b.name, pair.open, out, &e), -1);
	assert_string_equal(e.code, "BACKUP-DAMAGED");
	assert_int_equal(names(out), 0);
}

/* One that was cut short serves no empty school, and can be run again. */
static void
t_cut_short(void **state)
{
	char path[600];

	(void)state;
	snprintf(path, sizeof(path), "%s/" BACKUP_STAGE "/sealed/objects",
	    back);
	assert_int_equal(files_mkdirs(path, 0700, &e), 0);
	assert_int_equal(datadir_make(back, 0, &e), -1);
	assert_string_equal(e.code, "RESTORE-UNFINISHED");
	assert_int_equal(restore(&pair), 0);
	assert_int_equal(datadir_make(back, 0, &e), 0);
}

/* Each night, where the settings name a folder and a key; two stay. */
static void
t_nightly(void **state)
{
	char text[SEAL_TEXT], path[500];
	int i;

	(void)state;
	assert_int_equal(sealing_nightly(t.db, &b, &e), 0);
	seal_text(pair.open, text);
	text[0] = text[0] == 'A' ? 'B' : 'A';
	assert_int_equal(sealing_nightly_put(t.db, out, text, &e), -1);
	assert_string_equal(e.code, "SEAL-KEY-TEXT");
	seal_text(pair.open, text);
	assert_int_equal(sealing_nightly_put(t.db, out, text, &e), 0);
	snprintf(path, sizeof(path), "%s/2020.sealed.txt", out);
	assert_int_equal(files_write(path, "mine", 4, 0600, &e), 0);
	/* Two of a clock that stood in the future: they do not outlive the right ones. */
	for (i = 1; i <= 2; i++) {
		snprintf(path, sizeof(path), "%s/2039-01-0%dT020000.sealed",
		    out, i);
		assert_int_equal(files_write(path, "x", 1, 0600, &e), 0);
	}
	for (i = 1; i <= 3; i++) {
		clock_set(NOW + i * 86400);
		assert_int_equal(backup_make(&b, &e), 0);
		assert_int_equal(sealing_nightly(t.db, &b, &e), 1);
	}
	assert_int_equal(names(out), 3);	/* two, and the stranger */
	snprintf(file, sizeof(file), "%s/%s.sealed", out, b.name);
	assert_int_equal(restore(&pair), 0);
	assert_int_equal(sealing_nightly_put(t.db, NULL, NULL, &e), 0);
	assert_int_equal(sealing_nightly(t.db, &b, &e), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(t_way, setup, teardown),
		cmocka_unit_test_setup_teardown(t_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(t_damaged_copy, setup, teardown),
		cmocka_unit_test_setup_teardown(t_forged, setup, teardown),
		cmocka_unit_test_setup_teardown(t_forged_list, setup, teardown),
		cmocka_unit_test_setup_teardown(t_strange_file, setup, teardown),
		cmocka_unit_test_setup_teardown(t_cut_short, setup, teardown),
		cmocka_unit_test_setup_teardown(t_nightly, setup, teardown),
	};

	if (code_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
