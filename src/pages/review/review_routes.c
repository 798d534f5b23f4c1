/* Ways in: the review desk.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/review/pg_review.h"
#include "pages/review/review_routes.h"

const struct route review_routes[] = {
	{ M_GET, HOST_APP, "/review", ROLES_DECIDE, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review, "what waits for review" },
	{ M_POST, HOST_APP, "/review", ROLES_DECIDE, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 32768, NULL, pg_review_post,
	    "approve, return, remark" },
	{ M_GET, HOST_APP, "/review.xlsx", ROLES_DECIDE, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review_xlsx, "the queue as a table" },
	{ M_GET, HOST_APP, "/review/many", ROLES_DECIDE, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review_many, "the queue to tick" },
	{ M_POST, HOST_APP, "/review/many", ROLES_DECIDE, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 32768, NULL, pg_review_many_post,
	    "several decisions" },
	{ M_GET, HOST_APP, "/review/rules", ROLE_BIT(ROLE_PRINCIPAL), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_review_rules,
	    "steps and ready reasons" },
	{ M_POST, HOST_APP, "/review/rules", ROLE_BIT(ROLE_PRINCIPAL),
	    CSRF_TOKEN, CACHE_NONE, FACE_PAGE, 32768, NULL,
	    pg_review_rules_post, "change them" },
	{ M_GET, HOST_APP, "/review/delegate", ROLES_REVIEW, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_delegate,
	    "who reviews in the own place" },
	{ M_POST, HOST_APP, "/review/delegate", ROLES_REVIEW, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_delegate_post,
	    "lend the right to review" },
	{ M_POST, HOST_APP, "/review/delegate/end", ROLES_REVIEW, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_delegate_end,
	    "take it back" },
};
const int review_routes_count =
    sizeof(review_routes) / sizeof(*review_routes);
