#ifndef HOCLIEU_TEST_SQLTEXT_H
#define HOCLIEU_TEST_SQLTEXT_H
/*
 * A database as SQL text, for fixtures that a person can read and compare: the
 * same database always gives the same text.  Tables come first, then their rows,
 * then indexes, triggers and views, so that no trigger hinders the loading.
 */
#include "util/buf.h"

/* sqltext_dump(path, out): the whole database ${path}; aborts the test when it cannot. */
void	 sqltext_dump(const char *path, struct buf *out);
/* sqltext_load(path, text): the same back into the new file ${path}. */
void	 sqltext_load(const char *path, const char *text);
/*
 * sqltext_rows(path, table, out): the rows of one table as INSERT statements, by
 * primary key or in the order they were written.
 */
void	 sqltext_rows(const char *path, const char *table, struct buf *out);
/*
 * sqltext_each(path, sql, out): what the statement ${sql} gives, one line a row,
 * columns with a space between.
 */
void	 sqltext_each(const char *path, const char *sql, struct buf *out);

#endif
