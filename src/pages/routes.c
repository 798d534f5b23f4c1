/*
 * The route table put together: each room of pages has its own rows.  The order
 * of rooms and rows means nothing; web/route.c puts exact paths before ":key".
 */
#include "web/answer.h"
#include "web/dispatch.h"
#include "web/policy.h"
#include "web/route.h"
#include "words/i18n.h"
#include "pages/account/pg_signin.h"
#include "pages/common/shell.h"
#include "pages/account/account_routes.h"
#include "pages/admin/admin_routes.h"
#include "pages/classwork/classwork_routes.h"
#include "pages/common/common_routes.h"
#include "pages/home/home_routes.h"
#include "pages/library/library_routes.h"
#include "pages/upload/upload_routes.h"
#include "pages/month/month_routes.h"
#include "pages/people/people_routes.h"
#include "pages/play/play_routes.h"
#include "pages/questions/questions_routes.h"
#include "pages/review/review_routes.h"
#include "pages/rules/rules_routes.h"
#include "pages/routes.h"

/*
 * The hooks let lower floors call pages that they may not include: the frame of
 * every page, and the sign-in form.
 */
int
pages_load(struct err *e)
{
	const struct { const struct route *rows; int n; } rooms[] = {
		{ account_routes, account_routes_count },
		{ admin_routes, admin_routes_count },
		{ classwork_routes, classwork_routes_count },
		{ common_routes, common_routes_count },
		{ home_routes, home_routes_count },
		{ upload_routes, upload_routes_count },
		{ library_routes, library_routes_count },
		{ month_routes, month_routes_count },
		{ people_routes, people_routes_count },
		{ play_routes, play_routes_count },
		{ questions_routes, questions_routes_count },
		{ review_routes, review_routes_count },
		{ rules_routes, rules_routes_count },
	};
	size_t i;

	route_clear();
	for (i = 0; i < sizeof(rooms) / sizeof(*rooms); i++)
		if (route_add(rooms[i].rows, rooms[i].n, e) != 0)
			return (-1);
	answer_shell_hook = shell_model;
	policy_rescue_hook = pg_signin_rescue;
	dispatch_signin_hook = pg_signin_again;
	return (0);
}
