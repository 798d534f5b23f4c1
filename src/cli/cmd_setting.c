/* hoclieu setting: limits from the terminal. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "util/netaddr.h"
#include "util/text.h"
#include "audit/audit.h"
#include "library/intake.h"
#include "people/realm.h"
#include "store/settings.h"
#include "runtime/runtime.h"

#include "cli/cmd.h"
#include "cli/opendb.h"

/*
 * Name, value, range and one line of help for each setting, as the settings
 * page shows them.
 */
static int
list(struct db *db, struct err *e)
{
	const struct setting_row *r;
	const struct text_setting_row *t;
	char text[NETBLOCKS_TEXT];
	int i;

	for (i = 0; i < SET__MAX; i++) {
		r = setting_row((enum setting)i);
		printf("%-16s %14" PRId64 "  (%" PRId64 " … %" PRId64 ")  %s\n",
		    r->name, setting_int(db, (enum setting)i), r->min, r->max,
		    r->help);
	}
	for (i = 0; i < TEXT__MAX; i++) {
		t = text_setting_row((enum text_setting)i);
		if (setting_text(db, t->name, text, sizeof(text), e) < 0)
			return (-1);
		printf("%-16s \"%s\"  %s\n", t->name, text, t->help);
	}
	return (0);
}

/* One setting alone, as a script reads it. */
static int
one(struct db *db, const char *name, struct err *e)
{
	char text[NETBLOCKS_TEXT];

	if (setting_find(name) != SET__MAX) {
		printf("%" PRId64 "\n", setting_int(db, setting_find(name)));
		return (0);
	}
	if (text_setting_find(name) == TEXT__MAX)
		return (err_set(e, ERR_REJECT, "SETTING-UNKNOWN", "%s", name));
	if (setting_text(db, name, text, sizeof(text), e) < 0)
		return (-1);
	printf("%s\n", text);
	return (0);
}

/* As change() below, for a text. */
static int
change_text(struct db *db, enum text_setting s, const char *text,
    struct err *e)
{
	if (intake_begin(db, e) != 0)
		return (-1);
	if (text_setting_put(db, s, text, e) != 0 || audit_add(db, 0, "set",
	    "setting", SET_TEXT + (int64_t)s, text, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	return (db_commit(db, e));
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
	if (intake_begin(db, e) != 0)
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

/* The same for one school alone; "-" as the value takes the server's again. */
static int
change_of(struct db *db, const char *abbr, const char *name, const char *text,
    struct err *e)
{
	int64_t school, value = 0;
	int drop = strcmp(text, "-") == 0, rc;

	if ((rc = realm_school(db, abbr, &school, e)) != 0)
		return (rc);
	if (!drop && text_int(text, INT64_MIN, INT64_MAX, &value) != 0)
		return (err_set(e, ERR_REJECT, "SETTING-RANGE", "%s: %s", name,
		    text));
	if (intake_begin(db, e) != 0)
		return (-1);
	rc = drop ? setting_drop_of(db, school, name, e) :
	    setting_put_of(db, school, name, value, e);
	if (rc != 0 || (setting_find(name) == SET_TRY_RULE &&
	    runtime_recount(db, 0, e) != 0) || audit_add(db, 0, "set",
	    "setting", (int64_t)setting_find(name), text, e) != 0) {
		db_rollback(db);
		return (-1);
	}
	return (db_commit(db, e));
}

static const char *const options[] = { "school", NULL };

/* No word lists all settings, one shows its value, two set it. */
int
cmd_setting(int argc, char **argv)
{
	const char *school = cmd_option(argc, argv, "school", NULL);
	const char *words[2];
	struct err e = { 0 };
	struct db *db;
	int n, rc = 0;

	if ((n = cmd_words(argc, argv, options, NULL, words, 2)) < 0)
		return (2);
	if ((db = opendb(cmd_data(argc, argv), &e)) == NULL)
		return (cmd_failed(&e));
	if (n == 0)
		rc = list(db, &e);
	else if (school != NULL && n == 2)
		rc = change_of(db, school, words[0], words[1], &e);
	else if (n == 1)
		rc = one(db, words[0], &e);
	else if (text_setting_find(words[0]) != TEXT__MAX)
		rc = change_text(db, text_setting_find(words[0]), words[1], &e);
	else
		rc = change(db, words[0], words[1], &e);
	db_close(db);
	return (rc == 0 ? 0 : cmd_failed(&e));
}
