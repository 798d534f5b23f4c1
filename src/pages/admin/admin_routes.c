/* Ways in: the trail, problems, self-check, health.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/admin/pg_health.h"
#include "pages/admin/pg_problems.h"
#include "pages/admin/pg_selfcheck.h"
#include "pages/admin/pg_trail.h"
#include "pages/admin/admin_routes.h"

#define OVERSEERS	(ROLE_BIT(ROLE_PRINCIPAL) | ROLE_BIT(ROLE_INSPECTOR) | \
			 ROLE_BIT(ROLE_ADMIN))

const struct route admin_routes[] = {
	{ M_GET, HOST_APP, "/healthz", ACCESS_PUBLIC, CSRF_NONE, CACHE_NONE,
	    FACE_JSON, 0, NULL, pg_health, "does the server live" },
	{ M_GET, HOST_APP, "/readyz", ACCESS_PUBLIC, CSRF_NONE, CACHE_NONE,
	    FACE_JSON, 0, NULL, pg_ready, "can it do all its work" },
	{ M_GET, HOST_APP, "/trail", OVERSEERS, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_trail, "who did what" },
	{ M_GET, HOST_APP, "/trail.xlsx", OVERSEERS, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_trail_xlsx, "the same as a table" },
	{ M_GET, HOST_APP, "/problems", ROLE_BIT(ROLE_ADMIN), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_problems, "what did not work" },
	{ M_GET, HOST_APP, "/problems.xlsx", ROLE_BIT(ROLE_ADMIN), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_problems_xlsx,
	    "the same as a workbook" },
	{ M_GET, HOST_APP, "/self-check", ROLE_BIT(ROLE_ADMIN), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_selfcheck, "is all well here" },
};
const int admin_routes_count =
    sizeof(admin_routes) / sizeof(*admin_routes);
