/* Ways in: files that people send.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/upload/pg_files.h"
#include "pages/upload/pg_upload.h"
#include "pages/upload/upload_routes.h"

#define FILES	(ROLES_STAFF | ROLE_BIT(ROLE_ADMIN))

const struct route upload_routes[] = {
	{ M_GET, HOST_APP, "/upload", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_upload, "upload page" },
	{ M_OPTIONS, HOST_APP, "/files", ACCESS_PUBLIC, CSRF_NONE, CACHE_NONE,
	    FACE_TUS, 0, NULL, pg_files_options, "what the tus server can" },
	{ M_POST, HOST_APP, "/files", FILES, CSRF_TOKEN, CACHE_NONE,
	    FACE_TUS, 0, NULL, pg_files_create, "tus: a new upload" },
	{ M_GET, HOST_APP, "/files/mine", FILES, CSRF_NONE, CACHE_NONE,
	    FACE_JSON, 0, NULL, pg_files_mine, "own uploads and their checks" },
	{ M_OPTIONS, HOST_APP, "/files/:key", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_TUS, 0, NULL, pg_files_options, "the same" },
	{ M_HEAD, HOST_APP, "/files/:key", FILES, CSRF_NONE, CACHE_NONE,
	    FACE_TUS, 0, NULL, pg_files_head, "tus: how far an upload is" },
	{ M_PATCH | M_DELETE | M_POST, HOST_APP, "/files/:key", FILES,
	    CSRF_TOKEN, CACHE_NONE, FACE_TUS, FILES_PATCH_MAX,
	    pg_files_prepare, pg_files_change, "tus: more bytes, or cancel" },
};
const int upload_routes_count =
    sizeof(upload_routes) / sizeof(*upload_routes);
