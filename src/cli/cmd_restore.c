/* hoclieu restore: a copy becomes a data folder again. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "util/clock.h"
#include "util/code.h"

#include "store/backup.h"
#include "audit/audit.h"
#include "words/messages.h"
#include "cli/cmd.h"
#include "library/intake.h"
#include "cli/opendb.h"

static void
restore_say(void *arg, const char *code, const char *text)
{
	(void)arg;
	fprintf(stderr, "%s: %s\n", code, text);
}

static int
failed(const struct err *e)
{
	if (err_rejected(e) && message_known(e->code))
		fprintf(stderr, "%s\n", message_find(e->code)->text);
	return (cmd_failed(e));
}

/*
 * The folder as every start makes it (schema, folders, programme), and a row in
 * its trail that says which copy it came from.
 */
static int
restore_trail(const struct backup *b, struct err *e)
{
	struct db *db;
	int rc = -1;

	if ((db = opendb(b->data, e)) == NULL)
		return (-1);
	if (intake_begin(db, e) == 0 && audit_add(db, 0, "restore", "backup",
	    b->files, b->name, e) == 0)
		rc = db_commit(db, e);
	db_rollback(db);
	db_close(db);
	return (rc);
}

/*
 * A folder of copies, or one sealed file with the key that opens it. The trail
 * names the file.
 */
static int
restore_one(struct backup *b, const char *key, const char *at, struct err *e)
{
	struct seal_pair pair;
	struct stat st;
	const char *base;
	int rc;

	if (stat(b->dir, &st) != 0 || !S_ISREG(st.st_mode))
		return (backup_restore(b, at, e));
	if (key == NULL)
		return (err_set(e, ERR_REJECT, "SEAL-KEY-NEEDED", "%s",
		    b->dir));
	if (seal_pair_get(key, &pair, e) != 0)
		return (-1);
	rc = backup_restore_sealed(b, b->dir, &pair, e);
	code_wipe(&pair, sizeof(pair));
	base = strrchr(b->dir, '/');
	snprintf(b->name, sizeof(b->name), "%.*s", BACKUP_NAME - 1,
	    base != NULL ? base + 1 : b->dir);
	return (rc);
}

/*
 * The data folder must be empty (backup_restore sees to it), so nothing can be
 * overwritten.
 */
int
cmd_restore(int argc, char **argv)
{
	static const char *const options[] = { "at", "key", NULL };
	const char *words[1];
	struct backup b = { .data = cmd_data(argc, argv), .say = restore_say };
	struct err e = { 0 };
	struct civil c;

	if (cmd_words(argc, argv, options, NULL, words, 1) != 1) {
		fprintf(stderr, "hoclieu restore: THƯ-MỤC [--at BẢN-SAO] | "
		    "TỆP.sealed --key TỆP-KHOÁ\n");
		return (2);
	}
	b.dir = words[0];
	if (code_init() != 0)
		return (1);
	if (restore_one(&b, cmd_option(argc, argv, "key", NULL),
	    cmd_option(argc, argv, "at", NULL), &e) != 0 ||
	    restore_trail(&b, &e) != 0)
		return (failed(&e));
	c = clock_civil(b.made);
	printf("Đã phục hồi vào %s bản sao lúc %02d:%02d ngày %02d/%02d/%d: %"
	    PRId64 " tệp, %" PRId64 " byte.\n", b.data, c.hour, c.minute,
	    c.day, c.month, c.year, b.files, b.bytes);
	printf("Mọi người cần đăng nhập lại; tệp đang tải dở cần tải lại.\n");
	if (b.missing > 0)
		printf("Bản sao này vốn đã thiếu %" PRId64 " tệp gốc; chạy "
		    "\"hoclieu verify\" để xem.\n", b.missing);
	return (0);
}
