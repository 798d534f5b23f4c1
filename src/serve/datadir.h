#ifndef HOCLIEU_DATADIR_H
#define HOCLIEU_DATADIR_H
/* The data folder: made, brought to the newest schema, locked. */
#include "util/err.h"

/**
 * datadir_make(data, e): make ${data} and all that must stand in it: folders,
 * data/secret, the database of the newest schema, the programme.  Repeatable;
 * changes nothing that is there.  0 or -1.
 */
int	 datadir_make(const char *data, struct err *e);
/**
 * datadir_lock(data, e): a descriptor that holds the only right to serve
 * ${data}, -1 when another process has it (SERVE-TWICE).
 */
int	 datadir_lock(const char *data, struct err *e);

#endif
