/*
 * The route table: one row a way in, policy as columns (src/web/route.h).  The
 * dispatcher takes the first row that fits, so put exact paths before ":key".
 */
#include "web/answer.h"
#include "web/route.h"
#include "pages/pg_asset.h"
#include "pages/pg_upload.h"
#include "pages/shell.h"

#define FORM	(256u * 1024)	/* bytes a form may have */

const struct route route_table[] = {
	/* methods, host, pattern, access, csrf, cache, face, body, prepare, handle, help */
	/* ---- front: assets, upload page */
	{ M_GET, HOST_APP, "/a/:build/:name", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_ASSET, FACE_PAGE, 0, NULL, pg_asset, "a file of the browser's part" },
	{ M_GET, HOST_CONTENT, "/a/:build/:name", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_ASSET, FACE_CONTENT, 0, NULL, pg_asset, "the same for lesson frames" },
	{ M_GET, HOST_APP, "/favicon.ico", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_favicon, "icon" },
	{ M_GET, HOST_APP, "/robots.txt", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_robots, "not for crawlers" },
	{ M_GET, HOST_APP, "/upload", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_upload, "upload page" },
	/* ---- people: sign-in, account */
	/* ---- store: /files */
	/* ---- pages: home, library, items, review, classes */
	/* ---- runtime: play, attempts, content host */
};
const int route_count = sizeof(route_table) / sizeof(*route_table);

/* What the web floor calls upwards is named here, before main runs. */
__attribute__((constructor))
static void
hooks(void)
{
	answer_shell_hook = shell_model;
}
