/* The database for a command that changes something. */
#include <stdio.h>

#include "cli/datadir.h"
#include "cli/opendb.h"
#include "web/tables.h"

struct db *
opendb(const char *data, struct err *e)
{
	char path[600];

	if (datadir_make(data, e) != 0)
		return (NULL);
	snprintf(path, sizeof(path), "%s/hoclieu.db", data);
	return (db_open(path, DB_WRITE, app_tables, app_ntables, e));
}
