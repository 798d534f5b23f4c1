/* The database for a command that changes something. */
#include <stdio.h>

#include "cli/datadir.h"
#include "cli/intake.h"
#include "cli/opendb.h"
#include "web/tables.h"

struct db *
opendb(const char *data, struct err *e)
{
	const struct sql_table *tables[24];
	char path[600];
	int i;

	if (datadir_make(data, e) != 0)
		return (NULL);
	for (i = 0; i < app_ntables; i++)
		tables[i] = app_tables[i];
	tables[i++] = &intake_sql;	/* the runner's own */
	snprintf(path, sizeof(path), "%s/hoclieu.db", data);
	return (db_open(path, DB_WRITE, tables, i, e));
}
