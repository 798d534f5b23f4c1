/* The database for a command that changes something. */
#include "serve/datadir.h"
#include "library/intake.h"
#include "cli/opendb.h"
#include "app/tables.h"

/*
 * Also brings the folder to the newest schema, so a command of a new version
 * works before the server was started once.
 */
struct db *
opendb(const char *data, struct err *e)
{
	static const struct sql_table *const own[] = { &intake_sql };

	if (datadir_make(data, 0, e) != 0)
		return (NULL);
	return (tables_with(data, DB_WRITE, own, 1, e));
}
