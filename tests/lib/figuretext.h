#ifndef HOCLIEU_TEST_FIGURETEXT_H
#define HOCLIEU_TEST_FIGURETEXT_H
/*
 * What the program shows of a data folder, as text to be compared: rows per
 * table, the trail's head, and what the functions behind the pages give: items
 * and lists, months of every teacher, pupils' results, set work, questions,
 * participation.
 */
#include "util/buf.h"

#include "tests/lib/tmpdata.h"

/* figuretext_tables(path, out): rows per table, a line each. */
void	 figuretext_tables(const char *path, struct buf *out);
/*
 * figuretext_write(t, out): all the rest, read through t->db, at the moment of the
 * newest row of the trail (the clock is left there).
 */
void	 figuretext_write(struct tmpdata *t, struct buf *out);

#endif
