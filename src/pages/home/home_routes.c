/* Ways in: what to do next.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/home/pg_home.h"
#include "pages/home/pg_notices.h"
#include "pages/home/home_routes.h"

const struct route home_routes[] = {
	{ M_GET, HOST_APP, "/", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_home, "what to do next" },
	{ M_POST, HOST_APP, "/notices/seen", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_notices_seen,
	    "put a notice away" },
};
const int home_routes_count =
    sizeof(home_routes) / sizeof(*home_routes);
