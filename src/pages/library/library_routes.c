/* Ways in: items, the library.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/library/pg_item.h"
#include "pages/library/pg_item_edit.h"
#include "pages/library/pg_item_many.h"
#include "pages/library/pg_item_picture.h"
#include "pages/library/pg_library.h"
#include "pages/library/pg_report.h"
#include "pages/library/pg_versions.h"
#include "pages/library/library_routes.h"

#define FORM	(256u * 1024)	/* bytes a form may have */
#define LIBRARY	(ROLES_STAFF | ROLE_BIT(ROLE_PUPIL) | ROLE_BIT(ROLE_INSPECTOR))

const struct route library_routes[] = {
	{ M_GET, HOST_APP, "/library", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_library, "tree, filters, list" },
	{ M_GET, HOST_APP, "/library.xlsx", ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR),
	    CSRF_NONE, CACHE_NONE, FACE_PAGE, 0, NULL, pg_library_xlsx,
	    "the same as a workbook" },
	{ M_GET, HOST_APP, "/lessons/search", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_lesson_search,
	    "lessons by words, a fragment" },
	{ M_GET, HOST_APP, "/items/file", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_many, "file many drafts" },
	{ M_POST, HOST_APP, "/items/file", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_item_many_post,
	    "store or submit many drafts" },
	{ M_GET, HOST_APP, "/items/:key", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item, "one item" },
	{ M_GET, HOST_APP, "/items/:key/original", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_original,
	    "the uploaded file" },
	{ M_GET, HOST_APP, "/items/:key/picture/:hash", LIBRARY, CSRF_NONE,
	    CACHE_CONTENT, FACE_CONTENT, 0, NULL, pg_item_picture,
	    "its thumbnail" },
	{ M_GET, HOST_APP, "/items/:key/report", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_report, "what the check found" },
	{ M_GET, HOST_APP, "/items/:key/report/progress", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_report_progress,
	    "how far the check is, a fragment" },
	{ M_POST, HOST_APP, "/items/:key/start", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_report_start,
	    "which page the lesson begins with" },
	{ M_GET, HOST_APP, "/items/:key/edit", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_edit, "the item form" },
	{ M_POST, HOST_APP, "/items/:key/edit", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_item_edit_post,
	    "store or submit an item" },
	{ M_POST, HOST_APP, "/items/:key/delete", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_delete, "delete a draft" },
	{ M_POST, HOST_APP, "/items/:key/withdraw", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_item_withdraw,
	    "take an item back" },
	{ M_POST, HOST_APP, "/items/:key/audience", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_audience,
	    "fewer pupils see it, at once" },
	{ M_POST, HOST_APP, "/items/:key/recall", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_recall,
	    "take back what is in review" },
	{ M_POST, HOST_APP, "/items/:key/revise", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_revise,
	    "begin the next version of a live item" },
	{ M_POST, HOST_APP, "/items/:key/discard", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_discard,
	    "drop the next version" },
	{ M_POST, HOST_APP, "/items/:key/revive", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_item_revive,
	    "a draft of what was withdrawn" },
	{ M_GET, HOST_APP, "/items/:key/versions", ROLES_STAFF |
	    ROLE_BIT(ROLE_INSPECTOR), CSRF_NONE, CACHE_NONE, FACE_PAGE, 0,
	    NULL, pg_versions, "versions, two compared" },
};
const int library_routes_count =
    sizeof(library_routes) / sizeof(*library_routes);
