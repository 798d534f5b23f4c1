/* Ways in: signing in and out, the own account.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/account/pg_account.h"
#include "pages/account/pg_signin.h"
#include "pages/account/account_routes.h"

#define FORM	(256u * 1024)	/* bytes a form may have */

const struct route account_routes[] = {
	/* the form of /sign-in carries a token of its own: pg_signin.h */
	{ M_GET, HOST_APP, "/sign-in", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_signin, "sign-in form" },
	{ M_POST, HOST_APP, "/sign-in", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 2 * FORM, pg_signin_prepare, pg_signin_post,
	    "sign in" },
	{ M_POST, HOST_APP, "/sign-out", ACCESS_PUBLIC, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, pg_signout_prepare, pg_signout,
	    "sign out" },
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
};
const int account_routes_count =
    sizeof(account_routes) / sizeof(*account_routes);
