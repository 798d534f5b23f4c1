/*
 * The route table: one row a way in, policy as columns (src/web/route.h).  The
 * dispatcher takes the first row that fits, so put exact paths before ":key".
 */
#include "web/route.h"

#define FORM	(256u * 1024)	/* bytes a form may have */

const struct route route_table[] = {
	/* methods, host, pattern, access, csrf, cache, face, body, prepare, handle, help */
	/* ---- front: assets, upload page */
	/* ---- people: sign-in, account */
	/* ---- store: /files */
	/* ---- pages: home, library, items, review, classes */
	/* ---- runtime: play, attempts, content host */
};
const int route_count = sizeof(route_table) / sizeof(*route_table);
