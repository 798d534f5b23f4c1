#ifndef HOCLIEU_VERIFYREFS_H
#define HOCLIEU_VERIFYREFS_H
/*
 * Rows that do not fit together, beyond what foreign keys hold: versions,
 * attempts, closed months and their trail, lessons set, questions, learning.
 */
#include "health/verify.h"

extern const struct sql_table verifyrefs_sql;

/** verify_refs(v, e): every check, each fault reported; 0 also with problems (counted), -1 could not check. */
int	 verify_refs(struct verify *v, struct err *e);

#endif
