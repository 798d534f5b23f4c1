#ifndef HOCLIEU_OPENDB_H
#define HOCLIEU_OPENDB_H
/* The database for a command that changes something. */
#include "store/db.h"

/** opendb(data, e): the data folder made where it is missing; all tables open for writing, or NULL. */
struct db	*opendb(const char *data, struct err *e);

#endif
