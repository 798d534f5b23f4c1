/*
 * after DATABASE: what stands in a database after a fault, asked past the
 * program.  The first line of the answer is "ok" or what integrity_check and
 * foreign_key_check found; then one line for each query on standard input, the
 * first value of its first row ("" if there is none).
 */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static sqlite3	*db;

/* The first value of ${sql}, printed; 1 when there was one. */
static int
say(const char *sql)
{
	sqlite3_stmt *st = NULL;
	const unsigned char *text = NULL;
	int rc = sqlite3_prepare_v2(db, sql, -1, &st, NULL);

	if (rc == SQLITE_OK)
		rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		text = sqlite3_column_text(st, 0);
	else if (rc != SQLITE_DONE)
		text = (const unsigned char *)sqlite3_errmsg(db);
	printf("%s\n", text != NULL ? (const char *)text : "");
	fflush(stdout);
	sqlite3_finalize(st);
	return (text != NULL);
}

int
main(int argc, char **argv)
{
	char line[4096];

	if (argc != 2 || sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READWRITE,
	    NULL) != SQLITE_OK)
		return (2);
	sqlite3_busy_timeout(db, 10000);
	say("SELECT coalesce((SELECT 'row ' || \"rowid\" || ' of ' || \"table\""
	    " FROM pragma_foreign_key_check LIMIT 1),"
	    " (SELECT integrity_check FROM pragma_integrity_check LIMIT 1))");
	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		say(line);
	}
	sqlite3_close(db);
	return (0);
}
