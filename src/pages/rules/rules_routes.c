/* Ways in: what binds a school, its rules, leave and limits.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/rules/pg_leave.h"
#include "pages/rules/pg_rules.h"
#include "pages/rules/rules_routes.h"

#define RULES_READ	(ROLES_REVIEW | ROLE_BIT(ROLE_INSPECTOR))
#define LEAD	ROLE_BIT(ROLE_PRINCIPAL)

const struct route rules_routes[] = {
	{ M_GET, HOST_APP, "/month/rules", RULES_READ, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rules, "rules and limits" },
	{ M_GET, HOST_APP, "/month/rules.xlsx", RULES_READ, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rules_xlsx,
	    "these and leave as a workbook" },
	{ M_GET, HOST_APP, "/month/rules/new", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rule_new, "form of a rule" },
	{ M_POST, HOST_APP, "/month/rules/new", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_rule_new_post,
	    "look at a rule, add it" },
	{ M_GET, HOST_APP, "/month/rules/:id/end", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_rule_end, "how a rule would end" },
	{ M_POST, HOST_APP, "/month/rules/:id/end", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_rule_end_post,
	    "look at its end, end it" },
	{ M_POST, HOST_APP, "/month/limits", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_limits_post,
	    "limits of uploads of one person" },
	{ M_GET, HOST_APP, "/month/leave", RULES_READ, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_leave, "leave and part time" },
	{ M_POST, HOST_APP, "/month/leave", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 8192, NULL, pg_leave_post, "note a leave" },
	{ M_POST, HOST_APP, "/month/leave/:id/end", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_leave_end_post,
	    "end a leave early" },
};
const int rules_routes_count =
    sizeof(rules_routes) / sizeof(*rules_routes);
