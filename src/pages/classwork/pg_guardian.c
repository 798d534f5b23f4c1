/* The guardian's way in and page. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "audit/audit.h"
#include "people/people.h"
#include "people/roster.h"
#include "people/signin.h"
#include "classwork/classwork.h"
#include "classwork/guardian.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/messages.h"
#include "pages/common/say.h"
#include "pages/classwork/pg_guardian.h"
#include "pages/common/signin_csrf.h"
#include "pages/classwork/work_model.h"

#define COOKIE		"__Host-hl-guardian"
#define ATTRIBUTES	"; Path=/; Secure; HttpOnly; SameSite=Lax"
#define DUE		30
#define DONE		20

/*
 * The pupil of a valid pass: 1, 0 without one, -1.  The signature alone is not
 * enough: guardian_pass_read asks the database for the present turn and the
 * account at each look.
 */
static int
guardian_pupil_of(struct exchange *ex, int64_t *person, struct err *e)
{
	const char *pass = exchange_cookie(ex, COOKIE);

	return (pass == NULL ? 0 : guardian_pass_read(ex->db, ex->app->secret,
	    pass, person, e));
}

/*
 * The form for the code, with what was typed and why it was refused ("" else).
 * The school is named only where there is one alone.
 */
static int
guardian_show(struct exchange *ex, const char *typed, const char *error,
    int status, struct err *e)
{
	const char *school;
	json_t *m;

	if (people_only_school(ex->db, ex->arena, &school, e) != 0)
		return (-1);
	m = json_pack("{s:b,s:s,s:s,s:s,s:s,s:s}", "bare", 1, "token",
	    signin_csrf(ex), "code", typed, "error", error, "back", "/guardian",
	    "school", school);
	ex->status = status;
	return (answer_page(ex, "guardian", m, e));
}

/* Whoever still has a valid pass goes straight to the page behind the form. */
int
pg_guardian(struct exchange *ex, struct err *e)
{
	int64_t person;
	int rc = guardian_pupil_of(ex, &person, e);

	if (rc < 0)
		return (-1);
	return (rc == 1 ? answer_redirect(ex, "/guardian/home") :
	    guardian_show(ex, "", "", 200, e));
}

/* What prepare found out for handle. */
struct knock {
	const char	*key;		/* of the pupil */
	int64_t		 turn;
	int		 found;
	int64_t		 until_ms;	/* a wrong code is answered then */
};

/* What was typed; text too long for a code is not sent back into the page. */
static const char *
guardian_typed(struct exchange *ex)
{
	const char *typed = form_text(form_of(ex), "code");

	return (strlen(typed) > 60 ? "" : typed);
}

/*
 * A right code goes on at once, whatever others at the address typed.  The
 * answer to a wrong one is held back for a moment that grows with their number
 * (people/signin.h): nobody is refused, and a machine that tries is slow.
 */
int
pg_guardian_prepare(struct exchange *ex, struct err *e)
{
	struct knock *k = ex->prepared;
	int64_t pause = 0;

	if (k == NULL) {
		if (!signin_csrf_fits(ex))
			return (guardian_show(ex, guardian_typed(ex),
			    i18n_text(ex->lang, TR("Trang đã mở quá lâu nên mã chưa được gửi. Bấm “Xem bài của con” lần nữa.")),
			    403, e));
		ex->prepared = k = arena_alloc(ex->arena, sizeof(*k));
		if ((k->found = guardian_find(ex->db, ex->arena,
		    ex->app->secret, guardian_typed(ex), &k->key, &k->turn,
		    e)) < 0)
			return (-1);
		if (!k->found && signin_code_pause(ex->db, ex->app->secret,
		    ex->peer, &pause, e) != 0)
			return (-1);
		k->until_ms = clock_ms() + pause;
	}
	if (!k->found && clock_ms() < k->until_ms) {
		ex->waiting = 1;
		ex->again_ms = k->until_ms;
	}
	return (0);
}

/* One sentence for every kind of wrong code, so that nothing can be learnt from it. */
int
pg_guardian_post(struct exchange *ex, struct err *e)
{
	struct knock *k = ex->prepared;
	char pass[GUARDIAN_PASS];

	if (!k->found) {
		log_line("warn", "GUARDIAN-CODE", "from %s", ex->peer);
		if (signin_code_failed(ex->db, ex->app->secret, ex->peer,
		    e) != 0)
			return (-1);
		return (guardian_show(ex, guardian_typed(ex), i18n_text(
		    ex->lang, message_find("GUARDIAN-CODE")->text), 422, e));
	}
	guardian_pass_make(ex->app->secret, k->key, k->turn, pass);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena,
	    COOKIE "=%s" ATTRIBUTES "; Max-Age=%d", pass, GUARDIAN_LIFE));
	exchange_add(ex, "set-cookie", SIGNIN_CSRF_COOKIE "=" ATTRIBUTES
	    "; Max-Age=0");
	return (answer_redirect(ex, "/guardian/home"));
}

/*
 * The look of a guardian in the trail: by the program itself (person 0), since
 * a guardian has no account.
 */
static int
guardian_write_audit(struct db *db, void *arg, struct err *e)
{
	return (audit_add(db, 0, "look-guardian", "person", *(int64_t *)arg,
	    NULL, e));
}

/*
 * What is due and how soon, as "due" and "text" into ${m}; a lesson that is
 * withdrawn and over is left out, nobody can do it any more.  0 or -1.
 */
static int
guardian_due_part(struct exchange *ex, json_t *m, int64_t person, struct err *e)
{
	json_t *list = json_array(), *o;
	int i, n, open = 0, soonest = 0;
	struct work *w;

	json_object_set_new(m, "due", list);
	n = work_mine(ex->db, ex->arena, person, 0, DUE, &w, e);
	for (i = 0; i < n; i++) {
		if (!w[i].open && work_over(&w[i]))
			continue;
		open += w[i].open;
		if (soonest == 0 && w[i].open && !work_over(&w[i]))
			soonest = w[i].until_day;
		if ((o = work_card(ex, &w[i], e)) == NULL)
			return (-1);
		json_array_append_new(list, o);
	}
	say_set(m, "text", say(ex, open == 0 ?
	    TR("Con không còn bài nào phải làm") : soonest != 0 ?
	    TR("Con còn {{n}} bài, gần nhất đến hết {{day}}") :
	    TR("Con còn {{n}} bài đã quá hạn"), json_pack("{s:i,s:s}", "n",
	    open, "day", soonest != 0 ? work_day(ex, soonest) : "")));
	return (n < 0 ? -1 : 0);
}

/*
 * The latest finished lessons, without links: the pass opens this page and
 * nothing else.  0 or -1.
 */
static int
guardian_done_part(struct exchange *ex, json_t *m, int64_t person,
    struct err *e)
{
	json_t *list = json_array(), *o;
	struct work_run *r;
	int64_t total;
	int i, n, rc;

	json_object_set_new(m, "done", list);
	n = work_runs(ex->db, ex->arena, &(struct run_filter){
	    .person_id = person, .done = 1, .limit = DONE }, &r, &total, e);
	for (i = 0; i < n; i++) {
		if ((rc = run_card(ex, &r[i], 1, 0, &o, e)) < 0)
			return (-1);
		if (rc == 1)
			json_array_append_new(list, o);
	}
	say_set(m, "done_count", say(ex, TR("{{n}} bài"), json_pack("{s:I}",
	    "n", (json_int_t)total)));
	return (n < 0 ? -1 : 0);
}

/*
 * A pass that is not valid any more is taken from the browser, so that the
 * form appears instead of a refusal.
 */
int
pg_guardian_home(struct exchange *ex, struct err *e)
{
	const char *name, *class;
	int64_t person, *look;
	json_t *m;
	int rc = guardian_pupil_of(ex, &person, e);

	if (rc < 0)
		return (-1);
	if (rc == 0) {
		exchange_add(ex, "set-cookie", COOKIE "=" ATTRIBUTES
		    "; Max-Age=0");
		return (answer_redirect(ex, "/guardian"));
	}
	if (guardian_pupil(ex->db, ex->arena, person, &name, &class, e) != 0)
		return (-1);
	m = json_pack("{s:b,s:s}", "bare", 1, "name", name);
	if (*class != '\0')
		say_set(m, "class", say(ex, TR("Lớp {{name}}"), json_pack(
		    "{s:s}", "name", class)));
	if (guardian_due_part(ex, m, person, e) != 0 ||
	    guardian_done_part(ex, m, person, e) != 0) {
		json_decref(m);
		return (-1);
	}
	look = arena_alloc(ex->arena, sizeof(*look));
	*look = person;
	exchange_owe(ex, guardian_write_audit, look);
	return (answer_page(ex, "guardian_home", m, e));
}

/*
 * A page of another site cannot sign the guardian out; the answer is the same
 * either way.
 */
int
pg_guardian_leave(struct exchange *ex, struct err *e)
{
	(void)e;
	if (signin_csrf_ours(ex))
		exchange_add(ex, "set-cookie", COOKIE "=" ATTRIBUTES
		    "; Max-Age=0");
	return (answer_redirect(ex, "/guardian"));
}
