#ifndef HOCLIEU_TABLES_H
#define HOCLIEU_TABLES_H
/* All SQL tables of the program, for whoever opens a connection. */
#include "store/db.h"

extern const struct sql_table *const app_tables[];
extern const int app_ntables;

#endif
