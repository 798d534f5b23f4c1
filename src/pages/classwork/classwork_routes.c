/* Ways in: classes, lessons set to them, guardians.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/classwork/pg_assign.h"
#include "pages/classwork/pg_assignment.h"
#include "pages/classwork/pg_assignments.h"
#include "pages/classwork/pg_classes.h"
#include "pages/classwork/pg_done.h"
#include "pages/classwork/pg_groups.h"
#include "pages/classwork/pg_guardian.h"
#include "pages/classwork/pg_slips.h"
#include "pages/classwork/classwork_routes.h"

#define FORM	(256u * 1024)	/* bytes a form may have */

const struct route classwork_routes[] = {
	{ M_GET, HOST_APP, "/classes", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_classes, "own classes" },
	{ M_GET, HOST_APP, "/classes/:key", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_class, "results of a class" },
	{ M_GET, HOST_APP, "/classes/:key/results.xlsx", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_class_xlsx, "the same as a table" },
	{ M_GET, HOST_APP, "/classes/:key/slips", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_slips, "guardians' codes to print" },
	{ M_POST, HOST_APP, "/classes/:key/slips", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_slips_post,
	    "codes for who has none" },
	{ M_POST, HOST_APP, "/classes/:key/slips/renew", ROLES_STAFF,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL, pg_slips_renew,
	    "another code" },
	{ M_GET, HOST_APP, "/assignments", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignments, "lessons that were set" },
	{ M_GET, HOST_APP, "/assignments.xlsx", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignments_xlsx,
	    "the same as a table" },
	{ M_GET, HOST_APP, "/assignments/new", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assign, "set lessons" },
	{ M_POST, HOST_APP, "/assignments/new", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_assign_post,
	    "find lessons, choose pupils, set" },
	{ M_GET, HOST_APP, "/assignments/:key", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignment, "who has done what" },
	{ M_GET, HOST_APP, "/assignments/:key/results.xlsx", ROLES_STAFF,
	    CSRF_NONE, CACHE_NONE, FACE_PAGE, 0, NULL, pg_assignment_xlsx,
	    "the same as a table" },
	{ M_POST, HOST_APP, "/assignments/:key/edit", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_assignment_edit,
	    "other dates, another note" },
	{ M_POST, HOST_APP, "/assignments/:key/withdraw", ROLES_STAFF,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL,
	    pg_assignment_withdraw, "take it back" },
	{ M_POST, HOST_APP, "/assignments/:key/remind", ROLES_STAFF,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 4096, NULL,
	    pg_assignment_remind, "remind who has not finished" },
	{ M_GET, HOST_APP, "/groups", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_groups, "own groups of pupils" },
	{ M_POST, HOST_APP, "/groups", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_groups_post, "a new group" },
	{ M_GET, HOST_APP, "/groups/:key", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_group, "one group" },
	{ M_POST, HOST_APP, "/groups/:key", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_group_post,
	    "its name and members" },
	{ M_POST, HOST_APP, "/groups/:key/close", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_group_close, "close it" },
	{ M_GET, HOST_APP, "/done", ROLE_BIT(ROLE_PUPIL), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_done, "own finished lessons" },
	/* the form of /guardian carries a token of its own: signin_csrf.h */
	{ M_GET, HOST_APP, "/guardian", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_guardian, "a guardian's code" },
	{ M_POST, HOST_APP, "/guardian", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 4096, pg_guardian_prepare, pg_guardian_post,
	    "look with the code" },
	{ M_GET, HOST_APP, "/guardian/home", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_guardian_home,
	    "the work of one pupil" },
	{ M_POST, HOST_APP, "/guardian/leave", ACCESS_PUBLIC, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_guardian_leave,
	    "forget the code here" },
};
const int classwork_routes_count =
    sizeof(classwork_routes) / sizeof(*classwork_routes);
