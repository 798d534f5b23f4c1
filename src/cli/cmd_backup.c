/* hoclieu backup: a copy of everything, while the server runs. */
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <inttypes.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/clock.h"
#include "util/code.h"
#include "util/files.h"

#include "store/backup.h"
#include "store/problems.h"
#include "store/settings.h"
#include "audit/anchor.h"
#include "audit/audit.h"
#include "words/messages.h"
#include "app/tables.h"
#include "cli/cmd.h"
#include "cli/sealing.h"
#include "health/drill.h"
#include "library/intake.h"
#include "runner/verifynight.h"

#define IOPRIO_PROCESS	1	/* ioprio_set(2): the C library has no names for these */
#define IOPRIO_IDLE	(3 << 13)
#define MIB	(1024 * 1024)
#define SUNDAY	7

/*
 * Damaged and missing files as they are met, on standard error; in the nightly
 * run that is the server's log.
 */
static void
backup_say(void *arg, const char *code, const char *text)
{
	(void)arg;
	fprintf(stderr, "%s: %s\n", code, text);
}

/* What the failure means for a person stands before the words of the log. */
static int
failed(const struct err *e)
{
	if (err_rejected(e) && message_known(e->code))
		fprintf(stderr, "%s\n", message_find(e->code)->text);
	return (cmd_failed(e));
}

/*
 * Open for writing even for --check: what came of it is written into the trail.
 */
static struct db *
backup_open_db(const char *data, struct err *e)
{
	static const struct sql_table *const own[] = { &intake_sql,
	    &backup_sql };

	return (tables_with(data, DB_WRITE, own, 2, e));
}

/*
 * A row of the trail, so that the self-check page knows of this backup and
 * nobody can deny it; a failure also becomes a problem for the administrator.
 * Exit status 0, or 1 when it could not be written.
 */
static int
backup_trail(struct db *db, const char *verb, int64_t files, const char *note)
{
	int bad = strstr(verb, "-failed") != NULL;
	struct err e = { 0 };
	struct problem p;

	problem_of(&p, note, "backup", verb, 0);

	if (intake_begin(db, &e) != 0)
		return (failed(&e));
	if (audit_add(db, 0, verb, "backup", files, note, &e) != 0 ||
	    (bad && problem_add(db, &p, &e) != 0) ||
	    db_commit(db, &e) != 0) {
		db_rollback(db);
		return (failed(&e));
	}
	return (0);
}

/*
 * Bytes that must stay free where the copy goes: on the data's own disk the
 * school's reserve, on another disk only 16 MiB.
 */
static int64_t
reserve(struct db *db, const char *data, const char *dir)
{
	struct stat a, b;

	if (stat(data, &a) == 0 && stat(dir, &b) == 0 && a.st_dev == b.st_dev)
		return (setting_int(db, SET_DISK_RESERVE));
	return (16 * MIB);
}

/*
 * Exit status 0; 1 when the backup failed or originals were missing. Both
 * outcomes stand in the trail.
 */
static int
backup_one_make(struct db *db, struct backup *b)
{
	struct err e = { 0 };
	int rc;

	if ((rc = files_mkdirs(b->dir, 0700, &e)) == 0) {
		b->reserve = reserve(db, b->data, b->dir);
		rc = backup_make(b, &e);
	}
	if (rc != 0) {
		(void)backup_trail(db, "backup-failed", 0, e.code);
		return (failed(&e));
	}
	printf("Đã sao lưu vào %s/%s: %" PRId64 " tệp, %" PRId64
	    " byte; mới thêm %" PRId64 " tệp.\n", b->dir, b->name, b->files,
	    b->bytes, b->fresh);
	if (b->missing > 0)
		fprintf(stderr, "Có %" PRId64 " tệp gốc thiếu hoặc hỏng nên "
		    "không sao lưu được; chạy \"hoclieu verify\" để xem.\n",
		    b->missing);
	if (backup_trail(db, b->missing > 0 ? "backup-partial" : "backup",
	    b->files, b->name) != 0)
		return (1);
	return (b->missing > 0);
}

/* Reads every byte of the newest copy and compares it with the manifest. */
static int
backup_one_check(struct db *db, struct backup *b)
{
	struct err e = { 0 };

	if (backup_check(b, NULL, &e) != 0) {
		(void)backup_trail(db, "backup-check-failed", 0, e.code);
		return (failed(&e));
	}
	printf("Bản sao %s còn nguyên vẹn: %" PRId64 " tệp, %" PRId64
	    " byte.\n", b->name, b->files, b->bytes);
	return (backup_trail(db, "backup-check", b->files, b->name));
}

/*
 * The newest copy is restored beside the backups, verified as a school, and
 * removed again.
 */
static int
backup_drill(struct db *db, struct backup *b)
{
	struct err e = { 0 };

	if (drill_run(b, &e) != 0) {
		(void)backup_trail(db, "drill-failed", 0, e.code);
		return (failed(&e));
	}
	printf("Đã thử phục hồi bản sao %s: đủ %" PRId64 " tệp, %" PRId64
	    " byte, mở được như một trường.\n", b->name, b->files, b->bytes);
	return (backup_trail(db, "drill", b->files, b->name));
}

/*
 * The copy of this moment stays in the folder of the nightly ones; what leaves
 * the house is the sealed file alone.
 */
static int
backup_one_seal_to(struct db *db, struct backup *b, const char *to,
    const char *key)
{
	uint8_t raw[SEAL_KEY];
	struct err e = { 0 };
	int rc;

	/* A mistyped key is found before the work. */
	if (seal_text_read(key, raw, &e) != 0)
		return (failed(&e));
	b->link = 1;
	if ((rc = backup_one_make(db, b)) != 0)
		return (rc);
	b->reserve = reserve(db, b->data, to);
	if (sealing_copy(b, key, to, &e) != 0) {
		(void)backup_trail(db, "backup-sealed-failed", 0, e.code);
		return (failed(&e));
	}
	printf("Đã niêm phong vào %s/%s.sealed: %" PRId64 " tệp, %" PRId64
	    " byte.\n", to, b->name, b->files, b->bytes);
	return (backup_trail(db, "backup-sealed", b->files, b->name));
}

/* Its failure is told and does not make the night begin anew. */
static void
backup_night_seal(struct db *db, struct backup *b)
{
	struct err e = { 0 };
	int rc;

	if ((rc = sealing_nightly(db, b, &e)) == 1)
		(void)backup_trail(db, "backup-sealed", b->files, b->name);
	else if (rc < 0) {
		(void)backup_trail(db, "backup-sealed-failed", 0, e.code);
		(void)failed(&e);
	}
}

/* "none" ends it. */
static int
put_seal(struct db *db, const char *dir, const char *key)
{
	int off = strcmp(dir, "none") == 0;
	struct err e = { 0 };

	if (!off && key == NULL) {
		fprintf(stderr, "hoclieu backup: thiếu --seal KHOÁ\n");
		return (2);
	}
	if (sealing_nightly_put(db, off ? NULL : dir, key, &e) != 0)
		return (failed(&e));
	printf(off ? "Không niêm phong bản sao hằng đêm nữa.\n" :
	    "Mỗi đêm một bản sao niêm phong sẽ ở %s\n", dir);
	return (0);
}

/*
 * Everything is verified, then the head of the trail is written to the anchor's
 * file. A failure here does not stop the backup: a copy of damaged data is
 * better than none.
 */
static void
backup_look(struct db *db, const char *data, int quick)
{
	struct err e = { 0 };
	long n;

	if (verify_night(db, data, quick, &n, &e) != 0)
		(void)failed(&e);
	else if (n > 0)
		fprintf(stderr, "Có %ld chỗ cần xem lại, ghi ở %s/%s.\n", n,
		    data, VERIFY_REPORT);
	err_clear(&e);
	if (anchor_write(db, data, &e) != 0)
		(void)failed(&e);
}

/*
 * What the runner's child does (docs/backup.md, "Every night"). Nothing here is
 * lost when it is interrupted: the next night does it all again.
 */
static int
nightly(struct db *db, struct backup *b)
{
	int sunday = clock_civil(clock_now()).wday == SUNDAY;
	struct err e = { 0 };
	int rc;

	/* The runner's child: gently, and not without it. */
	prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (nice(10) == -1)
		(void)0;
	/* Only when nobody else wants the disk, where its scheduler knows that. */
	(void)syscall(SYS_ioprio_set, IOPRIO_PROCESS, 0, IOPRIO_IDLE);
	/* Before the copy, so that the copy holds the anchor and the outcome. */
	backup_look(db, b->data, !sunday);
	b->link = 1;
	if ((rc = backup_one_make(db, b)) != 0)
		return (rc);
	if (backup_keep(b->dir, &e) < 0)
		return (failed(&e));
	backup_night_seal(db, b);
	if (sunday && (rc = backup_one_check(db, b)) != 0)
		return (rc);
	if ((rc = drill_due(db, clock_now(), &e)) < 0)
		return (failed(&e));
	/* What look and drill found stands in the trail: another try would find it again. */
	if (rc == 1)
		(void)backup_drill(db, b);
	return (0);
}

/* The names of the copies, one a line. */
static int
list(const struct backup *b)
{
	struct backup_names all;
	struct err e = { 0 };
	size_t i;
	int rc;

	rc = backup_list(b->dir, &all, &e);
	for (i = 0; i < all.n; i++)
		printf("%s\n", all.name[i]);
	backup_list_free(&all);
	return (rc == 0 ? 0 : failed(&e));
}

/*
 * The folder for the nightly copies, kept as an absolute name because the
 * server works in another folder. It is made at once, so that a wrong name is
 * found now and not at night.
 */
static int
put_dir(struct db *db, const char *dir)
{
	struct err e = { 0 };
	char path[PATH_MAX];

	/* The server works in another folder: the name must be whole. */
	if (files_mkdirs(dir, 0700, &e) != 0)
		return (failed(&e));
	if (realpath(dir, path) == NULL || strlen(path) > 500) {
		files_fail(&e, "resolve", dir);
		return (failed(&e));
	}
	if (intake_begin(db, &e) != 0)
		return (failed(&e));
	if (backup_dir_put(db, path, &e) != 0 || audit_add(db, 0, "set",
	    "setting", -1, "backup-dir", &e) != 0 || db_commit(db, &e) != 0) {
		db_rollback(db);
		return (failed(&e));
	}
	printf("Bản sao hằng đêm sẽ ở %s\n", path);
	return (0);
}

/*
 * With a folder as argument that one is used, else the folder of the nightly
 * copies.
 */
int
cmd_backup(int argc, char **argv)
{
	static const char *const options[] = { "nightly-dir", "nightly-seal",
	    "seal", NULL };
	static const char *const flags[] = { "nightly", "check", "list",
	    "drill", NULL };
	const char *words[1], *to = cmd_option(argc, argv, "nightly-dir", NULL);
	const char *key = cmd_option(argc, argv, "seal", NULL);
	const char *sealed = cmd_option(argc, argv, "nightly-seal", NULL);
	struct backup b = { .data = cmd_data(argc, argv), .say = backup_say };
	struct err e = { 0 };
	char dir[600];
	struct db *db;
	int n, rc;

	if ((n = cmd_words(argc, argv, options, flags, words, 1)) < 0)
		return (2);
	if (code_init() != 0 || (db = backup_open_db(b.data, &e)) == NULL)
		return (failed(&e));
	if (backup_dir(db, b.data, dir, sizeof(dir), &e) != 0) {
		db_close(db);
		return (failed(&e));
	}
	b.dir = n == 1 && key == NULL ? words[0] : dir;
	if (sealed != NULL)
		rc = put_seal(db, sealed, key);
	else if (key != NULL && n == 1)
		rc = backup_one_seal_to(db, &b, words[0], key);
	else if (to != NULL)
		rc = put_dir(db, to);
	else if (cmd_flag(argc, argv, "list"))
		rc = list(&b);
	else if (cmd_flag(argc, argv, "check"))
		rc = backup_one_check(db, &b);
	else if (cmd_flag(argc, argv, "drill"))
		rc = backup_drill(db, &b);
	else if (cmd_flag(argc, argv, "nightly"))
		rc = nightly(db, &b);
	else if (n == 1)
		rc = backup_one_make(db, &b);
	else {
		fprintf(stderr, "hoclieu backup: thiếu THƯ-MỤC\n");
		rc = 2;
	}
	db_close(db);
	return (rc);
}
