#ifndef HOCLIEU_SEALING_H
#define HOCLIEU_SEALING_H
/* Sealed copies of a backup: by hand, and each night where a school asked for them. */
#include "store/backup.h"
#include "util/err.h"

/** sealing_copy(b, key, to, e): the copy ${b}->name sealed for ${key} (as text) into the folder ${to}. */
int	 sealing_copy(struct backup *b, const char *key, const char *to,
	    struct err *e);
/**
 * sealing_nightly(db, b, e): the same where the settings name a folder and a
 * key; the two newest stay there.  1 done, 0 nobody asked for it, -1.
 */
int	 sealing_nightly(struct db *db, struct backup *b, struct err *e);
/** sealing_nightly_put(db, dir, key, e): name them, in a transaction and a row of the trail of its own; NULL ${dir} ends it. */
int	 sealing_nightly_put(struct db *db, const char *dir, const char *key,
	    struct err *e);

#endif
