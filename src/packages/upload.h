#ifndef HOCLIEU_UPLOAD_H
#define HOCLIEU_UPLOAD_H
/*
 * Uploads in parts (tus 1.0, docs/design.md 4.1-4.2): rows and part files
 * data/uploads/<key>.part; src/pages/pg_files.c speaks the protocol.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/code.h"
#include "util/err.h"

extern const struct sql_table upload_sql;

struct upload {
	int64_t		 id, person_id, item_id;	/* item: 0 until complete */
	char		 key[CODE_KEY];
	char		 name[512];	/* as the browser said, cleaned */
	int64_t		 length, offset;
	char		 state[12];	/* open complete done cancelled expired */
	int64_t		 expires;
	struct code_state sha;
	char		 hash[CODE_HASH_HEX];	/* once complete */
};

#endif
