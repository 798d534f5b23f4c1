/* Ways in: assets.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/common/pg_asset.h"
#include "pages/common/common_routes.h"

const struct route common_routes[] = {
	{ M_GET, HOST_APP, "/a/:build/:name", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_ASSET, FACE_PAGE, 0, NULL, pg_asset, "a file of the browser's part" },
	{ M_GET, HOST_CONTENT, "/a/:build/:name", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_ASSET, FACE_CONTENT, 0, NULL, pg_asset, "the same for lesson frames" },
	{ M_GET, HOST_APP, "/favicon.ico", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_favicon, "icon" },
	{ M_GET, HOST_APP, "/robots.txt", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_robots, "not for crawlers" },
};
const int common_routes_count =
    sizeof(common_routes) / sizeof(*common_routes);
