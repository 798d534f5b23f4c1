/*
 * A new first password.  The program makes it, it is shown once to who may give
 * it, and is kept as a hash only; what somebody chose is never shown to anybody.
 */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/tr.h"

#include "people/realm.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/auth.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/people/people_model.h"
#include "pages/people/pg_person_acts.h"

/* Kept between the runs of prepare. */
struct first_password {
	char	password[OFFICE_PASSWORD];
	char	account[REALM_ACCOUNT];
	int64_t	person;
};

/* The person, and the right to do it; NO-RIGHT for who only sees. */
static int
first_target(struct exchange *ex, struct person **p, struct err *e)
{
	int rc;

	if (people_target(ex, p, e) != 0)
		return (-1);
	if ((rc = office_resets(ex->db, ex->viewer, *p, e)) == 1)
		return (0);
	return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NO-RIGHT", "password"));
}

int
pg_first_password_prepare(struct exchange *ex, struct err *e)
{
	struct first_password *f = ex->prepared;
	struct person *p;

	if (f == NULL) {
		if (first_target(ex, &p, e) != 0)
			return (-1);
		f = arena_alloc(ex->arena, sizeof(*f));
		f->person = p->id;
		office_password(p->roles != ROLE_BIT(ROLE_PUPIL), f->password);
		realm_account(p->school_id, p->login, f->account);
		ex->prepared = f;
	}
	return (auth_hash(ex, f->account, f->password, e));
}

/*
 * Asked again in the batch: the right may have gone meanwhile.  The page is the
 * answer itself and no address: going back to it shows nothing.
 */
int
pg_first_password(struct exchange *ex, struct err *e)
{
	struct first_password *f = ex->prepared;
	struct person *p;
	json_t *m;
	int must;

	if (first_target(ex, &p, e) != 0)
		return (-1);
	if (p->id != f->person)
		return (err_set(e, ERR_FAIL, "INTERNAL", "another person"));
	if (office_must_change(ex->db, p, &must, e) != 0 ||
	    office_reset(ex->db, ex->viewer->id, p, ex->auth.hash, must,
	    e) != 0)
		return (-1);
	m = json_pack("{s:s,s:s,s:s,s:b,s:s,s:s,s:s}", "name", p->name,
	    "login", p->login, "password", f->password, "must", must,
	    "classes", p->classes, "school", ex->viewer->school, "back",
	    arena_printf(ex->arena, "/people/%s", p->key));
	say_set(m, "address", ex->app->origin);
	code_wipe(f->password, sizeof(f->password));
	return (answer_page(ex, "first_password", m, e));
}
