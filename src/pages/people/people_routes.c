/* Ways in: persons, classes and units of a school.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/people/pg_person.h"
#include "pages/people/pg_person_acts.h"
#include "pages/people/pg_persons.h"
#include "pages/people/pg_school_class.h"
#include "pages/people/pg_school_classes.h"
#include "pages/people/pg_school_units.h"
#include "pages/people/people_routes.h"

#define FORM	(16u * 1024)	/* bytes a form may have */
#define LISTS	(ROLES_LISTS | ROLE_BIT(ROLE_PRINCIPAL))	/* who sees a school's lists */
#define NEAR	(ROLES_LISTS | ROLES_STAFF)	/* and who teaches: the own classes */

const struct route people_routes[] = {
	{ M_GET, HOST_APP, "/people", LISTS, CSRF_NONE, CACHE_NONE, FACE_PAGE,
	    0, NULL, pg_persons, "persons of the school" },
	{ M_GET, HOST_APP, "/people/new", ROLES_LISTS, CSRF_NONE, CACHE_NONE,
	    FACE_PAGE, 0, NULL, pg_person_new, "form for a new person" },
	{ M_POST, HOST_APP, "/people/new", ROLES_LISTS, CSRF_TOKEN, CACHE_NONE,
	    FACE_PAGE, FORM, NULL, pg_person_new_post, "add a person" },
	{ M_GET, HOST_APP, "/people/:key", NEAR, CSRF_NONE, CACHE_NONE,
	    FACE_PAGE, 0, NULL, pg_person, "one person" },
	{ M_POST, HOST_APP, "/people/:key", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_person_post,
	    "change a person" },
	{ M_POST, HOST_APP, "/people/:key/leave", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_person_leave,
	    "a person leaves the school" },
	{ M_POST, HOST_APP, "/people/:key/return", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_person_return,
	    "a person comes back" },
	{ M_POST, HOST_APP, "/people/:key/tasks", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_person_task, "give a task" },
	{ M_POST, HOST_APP, "/people/:key/tasks/end", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_person_task_end,
	    "end a task" },
	{ M_POST, HOST_APP, "/people/:key/password", NEAR, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, pg_first_password_prepare,
	    pg_first_password, "a new first password" },
	{ M_GET, HOST_APP, "/department", ROLE_BIT(ROLE_HEAD), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_department,
	    "teachers of the own department" },
	{ M_GET, HOST_APP, "/school/classes", LISTS, CSRF_NONE, CACHE_NONE,
	    FACE_PAGE, 0, NULL, pg_school_classes, "classes of a year" },
	{ M_POST, HOST_APP, "/school/classes", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_school_classes_post,
	    "add classes" },
	{ M_GET, HOST_APP, "/school/classes/:key", NEAR, CSRF_NONE, CACHE_NONE,
	    FACE_PAGE, 0, NULL, pg_school_class, "who is in a class" },
	{ M_POST, HOST_APP, "/school/classes/:key", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_school_class_rename,
	    "rename a class" },
	{ M_POST, HOST_APP, "/school/classes/:key/join", ROLES_LISTS,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, FORM, NULL,
	    pg_school_class_join, "put somebody into a class" },
	{ M_POST, HOST_APP, "/school/classes/:key/leave", ROLES_LISTS,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, FORM, NULL,
	    pg_school_class_leave, "somebody leaves a class" },
	{ M_POST, HOST_APP, "/school/classes/:key/move", ROLES_LISTS,
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, FORM, NULL,
	    pg_school_class_move, "a pupil goes to another class" },
	{ M_GET, HOST_APP, "/school/units", LISTS, CSRF_NONE, CACHE_NONE,
	    FACE_PAGE, 0, NULL, pg_school_units, "departments" },
	{ M_POST, HOST_APP, "/school/units", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_school_units_post,
	    "add a department" },
	{ M_POST, HOST_APP, "/school/units/:key", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_school_unit_post,
	    "rename a unit" },
	{ M_GET, HOST_APP, "/school/year", LISTS, CSRF_NONE, CACHE_NONE,
	    FACE_PAGE, 0, NULL, pg_school_year, "classes before they go up" },
	{ M_POST, HOST_APP, "/school/year", ROLES_LISTS, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_school_year_post,
	    "classes go up" },
};
const int people_routes_count = sizeof(people_routes) / sizeof(*people_routes);
