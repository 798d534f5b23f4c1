/*
 * The route table: one row a way in, policy as columns (src/web/route.h).  The
 * dispatcher takes the first row that fits, so put exact paths before ":key".
 */
#include "web/answer.h"
#include "web/policy.h"
#include "web/route.h"
#include "pages/pg_account.h"
#include "pages/pg_asset.h"
#include "pages/pg_signin.h"
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
	/* the form of /sign-in carries a token of its own: pg_signin.h */
	{ M_GET, HOST_APP, "/sign-in", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_signin, "sign-in form" },
	{ M_POST, HOST_APP, "/sign-in", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 2 * FORM, pg_signin_prepare, pg_signin_post,
	    "sign in" },
	{ M_POST, HOST_APP, "/sign-out", ACCESS_PUBLIC, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_signout, "sign out" },
	{ M_POST, HOST_APP, "/language", ACCESS_PUBLIC, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 8192, NULL, pg_language, "vi or en" },
	{ M_GET, HOST_APP, "/account", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_account, "own account" },
	{ M_POST, HOST_APP, "/account/password", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, pg_account_password_prepare,
	    pg_account_password, "change the own password" },
	{ M_POST, HOST_APP, "/account/end-session", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_account_end,
	    "end one of the own sessions" },
	{ M_POST, HOST_APP, "/account/sign-out-everywhere", ACCESS_SIGNED,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL, pg_account_end_all,
	    "end all own sessions" },
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
	policy_rescue_hook = pg_signin_rescue;
}
