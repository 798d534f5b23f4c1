/* Ways in: the player and what a lesson sends.  Columns: web/route.h. */
#include "runtime/commit.h"
#include "web/route.h"
#include "web/content.h"
#include "pages/play/pg_attempt.h"
#include "pages/play/pg_play.h"
#include "pages/play/pg_wrap.h"
#include "pages/play/play_routes.h"

const struct route play_routes[] = {
	{ M_POST, HOST_APP, "/items/:key/play", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_play_open, "open or continue an attempt" },
	{ M_POST, HOST_APP, "/items/:key/preview", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_preview, "play without recording" },
	{ M_GET, HOST_APP, "/play/:key", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_play, "the player" },
	{ M_POST, HOST_APP, "/play/:key/again", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_play_again, "begin a part anew" },
	{ M_POST, HOST_APP, "/play/:key/token", ACCESS_SIGNED, CSRF_TOKEN,
	    CACHE_NONE, FACE_JSON, 4096, NULL, pg_play_token, "a fresh commit token" },
	{ M_GET, HOST_APP, "/attempts/:key", ACCESS_SIGNED, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_attempt, "one pupil's attempt" },
	{ M_GET, HOST_CONTENT, "/w/:entry", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_NONE, FACE_CONTENT, 0, NULL, pg_wrap, "wrapper of a lesson" },
	{ M_POST, HOST_CONTENT, "/launch/:token", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_NONE, FACE_JSON, 0, pg_launch_prepare, pg_launch, "a part is opened: its launch data" },
	{ M_POST, HOST_CONTENT, "/commit/:token", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_NONE, FACE_JSON, COMMIT_BODY, pg_commit_prepare, pg_commit,
	    "a saved state of a lesson" },
	{ M_GET, HOST_CONTENT, "/f/*", ACCESS_TOKEN, CSRF_NONE,
	    CACHE_CONTENT, FACE_CONTENT, 0, content_file, content_file, "a file of the package" },
};
const int play_routes_count =
    sizeof(play_routes) / sizeof(*play_routes);
