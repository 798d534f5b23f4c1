/* hoclieu setting: limits from the terminal. */
#include <inttypes.h>
#include <stdio.h>

#include "util/text.h"
#include "audit/audit.h"
#include "store/settings.h"
#include "runtime/runtime.h"

#include "cli/cmd.h"
#include "cli/opendb.h"

/*
 * Name, value, range and one line of help for each setting, as the settings
 * page shows them.
 */
static void
list(struct db *db)
{
	const struct setting_row *r;
	int i;

	for (i = 0; i < SET__MAX; i++) {
		r = setting_row((enum setting)i);
		printf("%-16s %14" PRId64 "  (%" PRId64 " … %" PRId64 ")  %s\n",
		    r->name, setting_int(db, (enum setting)i), r->min, r->max,
		    r->help);
	}
}

/*
 * The value and its row in the trail are one transaction. A running server
 * takes the change up within a minute, because this process cannot tell it.
 */
static int
change(struct db *db, const char *name, const char *text, struct err *e)
{
	int64_t value;

	if (text_int(text, INT64_MIN, INT64_MAX, &value) != 0)
		return (err_set(e, ERR_REJECT, "SETTING-RANGE", "%s: %s", name,
		    text));
	if (db_begin(db, e) != 0)
		return (-1);
	if (setting_put(db, name, value, e) != 0 ||
	    (setting_find(name) == SET_TRY_RULE &&
	    runtime_recount(db, 0, e) != 0) || audit_add(db, 0, "set",
	    "setting", (int64_t)setting_find(name), text, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	return (db_commit(db, e));
}

int
cmd_setting(int argc, char **argv)
{
	const char *words[2];
	struct err e = { 0 };
	struct db *db;
	int n, rc = 0;

	if ((n = cmd_words(argc, argv, NULL, NULL, words, 2)) < 0)
		return (2);
	if ((db = opendb(cmd_data(argc, argv), &e)) == NULL)
		return (cmd_failed(&e));
	if (n == 0)
		list(db);
	else if (n == 1 && setting_find(words[0]) != SET__MAX)
		printf("%" PRId64 "\n", setting_int(db,
		    setting_find(words[0])));
	else if (n == 1)
		rc = err_set(&e, ERR_REJECT, "SETTING-UNKNOWN", "%s",
		    words[0]);
	else
		rc = change(db, words[0], words[1], &e);
	db_close(db);
	return (rc == 0 ? 0 : cmd_failed(&e));
}
