/* GET /: one home a role. */
#include "people/people.h"
#include "web/answer.h"
#include "pages/common/say.h"
#include "pages/home/pg_home.h"

/*
 * Who has several roles gets the home of the one with most to do: staff, then
 * inspector, administrator, pupil.
 */
int
pg_home(struct exchange *ex, struct err *e)
{
	unsigned roles = ex->viewer->roles;
	json_t *m;

	if (roles & ROLES_STAFF)
		return (home_staff(ex, e));
	if (roles & ROLE_BIT(ROLE_INSPECTOR))
		return (home_inspector(ex, e));
	if (roles & ROLE_BIT(ROLE_ADMIN))
		return (home_admin(ex, e));
	if (roles & ROLE_BIT(ROLE_PUPIL))
		return (home_pupil(ex, e));
	/* The office begins with the lists that it keeps. */
	if (roles & ROLE_BIT(ROLE_SECRETARY))
		return (answer_redirect(ex, "/people"));
	m = json_object();
	say_set(m, "you", say_you(ex));
	json_object_set_new(m, "guardian", json_boolean(roles &
	    ROLE_BIT(ROLE_GUARDIAN)));
	return (answer_page(ex, "home_guest", m, e));
}
