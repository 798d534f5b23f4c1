/* Sign-in, sign-out, and work that was typed while a session ran out. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"
#include "util/tr.h"

#include "store/shm.h"
#include "store/write_state.h"
#include "audit/audit.h"
#include "people/device.h"
#include "people/people.h"
#include "people/realm.h"
#include "people/roster.h"
#include "people/session.h"
#include "people/signin.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/auth.h"
#include "web/faultpass.h"
#include "web/form.h"
#include "words/i18n.h"
#include "words/messages.h"

#include "pages/account/pg_signin.h"
#include "pages/common/signin_csrf.h"

#define ATTRIBUTES	"; Path=/; Secure; HttpOnly; SameSite=Lax"
#define KEPT		"keep."		/* before names of rescued fields */
#define SCHOOL_COOKIE	"__Host-hl-school"
#define BUSY_WAIT	3		/* seconds until a busy server is asked again */
#define KEPT_ACTION	"keep-action"

/* What prepare found out for handle. */
struct signin_check {
	struct signin_try	 who;
	struct credential	 at;		/* when the question was asked */
	char			 login[PEOPLE_LOGIN];
	int			 unsaid;	/* which school's name it is */
	int			 good;
};

/* ---- the page */

/*
 * Only paths of this server are led to after sign-in, never another site, and
 * not the sign-in page itself.
 */
static const char *
own_path(const char *p)
{
	return (answer_own_path(p) && !text_has_prefix(p, "/sign-in") ? p :
	    "/");
}

/*
 * The fields of another page's form, which this form carries along under names
 * that begin with KEPT.
 */
static json_t *
kept_fields(struct exchange *ex)
{
	struct form *f = form_of(ex);
	json_t *list = json_array();
	const char *name, *value;
	int i;

	for (i = 0; (value = form_at(f, i, &name)) != NULL; i++) {
		if (text_has_prefix(name, KEPT))
			json_array_append_new(list, json_pack("{s:s,s:s}",
			    "name", name + strlen(KEPT), "value", value));
	}
	return (list);
}

/* What the form shows. */
struct signin_page {
	const char	*login, *next, *action;	/* action: of the kept form, "" */
	const char	*school;	/* key of the one that was chosen, or NULL */
	json_t		*kept;			/* its fields, or NULL */
	const char	*error;		/* the password was looked at and is wrong */
	int		 unsaid;	/* 1: a school must be chosen first */
	const char	*notice;
	int64_t		 wait;		/* seconds to wait, 0 none … */
	const char	*why, *code;	/* … because of what; "" when error says it */
};

/*
 * The seconds stand in the page, which counts them down, and in Retry-After for
 * programs.  NULL without a wait.
 */
static json_t *
signin_waits(struct exchange *ex, const struct signin_page *p)
{
	if (p->wait <= 0)
		return (NULL);
	exchange_set(ex, "retry-after", arena_printf(ex->arena, "%lld",
	    (long long)p->wait));
	return (json_pack("{s:I,s:s,s:s}", "n", (json_int_t)p->wait, "why",
	    p->why != NULL ? p->why : "", "code",
	    p->code != NULL ? p->code : ""));
}

/*
 * The schools of a server that has several; the one that was chosen, or that
 * this browser's last person belongs to, is selected.  NULL on failure.
 */
static json_t *
signin_schools(struct exchange *ex, const struct signin_page *p, struct err *e)
{
	const char *mine = p->school != NULL && *p->school != '\0' ?
	    p->school : exchange_cookie(ex, SCHOOL_COOKIE);
	json_t *list = json_array();
	struct door *d;
	int i, n = realm_doors(ex->db, ex->arena, &d, e);

	if (n < 0) {
		json_decref(list);
		return (NULL);
	}
	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:s,s:s,s:s,s:b}",
		    "key", d[i].key, "name", d[i].name, "abbr", d[i].abbr,
		    "on", mine != NULL && strcmp(mine, d[i].key) == 0));
	return (list);
}

/* Takes p->kept over.  The school is named only where there is one alone. */
static int
signin_show(struct exchange *ex, const struct signin_page *p, int status,
    struct err *e)
{
	const char *token = signin_csrf(ex), *school;
	json_t *model, *schools;

	if (people_only_school(ex->db, ex->arena, &school, e) != 0 ||
	    (schools = signin_schools(ex, p, e)) == NULL) {
		json_decref(p->kept);
		return (-1);
	}
	model = json_pack("{s:b,s:o,s:b,s:s,s:s,s:s,s:s,s:s,s:o,s:s,s:s,s:s,s:o*}",
	    "bare", 1, "schools", schools, "unsaid", p->unsaid,
	    "token", token, "login", p->login, "next", p->next,
	    "action", p->action, "error", p->error != NULL ? p->error : "",
	    "kept", p->kept != NULL ? p->kept : json_array(),
	    "notice", p->notice != NULL ? p->notice : "",
	    "school", school,
	    "back", arena_printf(ex->arena, "/sign-in?next=%s",
	    url_encode(ex->arena, p->next)), "waits", signin_waits(ex, p));
	ex->status = status;
	return (answer_page(ex, "signin", model, e));
}

/* Who is signed in already is led on. */
int
pg_signin(struct exchange *ex, struct err *e)
{
	struct signin_page p = { .login = "", .action = "" };

	p.next = own_path(form_raw(form_query(ex), "next"));
	if (ex->viewer != NULL)
		return (answer_redirect(ex, p.next));
	return (signin_show(ex, &p, 200, e));
}

int
pg_signin_rescue(struct exchange *ex, struct err *e)
{
	struct signin_page p = { .login = "", .next = "/" };

	/*
	 * Only what a page of ours sent is kept: a foreign page could
	 * otherwise have its own form sent after sign-in.
	 */
	if (!signin_csrf_ours(ex))
		return (-1);
	p.action = own_path(*ex->query != '\0' ? arena_printf(ex->arena,
	    "%s?%s", ex->path, ex->query) : ex->path);
	p.kept = form_kept(form_of(ex));	/* passwords are typed again */
	p.notice = i18n_text(ex->lang, TR("Phiên đăng nhập đã hết. "
	    "Đăng nhập lại, việc đang làm vẫn còn."));
	return (signin_show(ex, &p, 401, e));
}

/*
 * The page again from the posted form: name, destination and kept fields; the
 * password is never sent back.
 */
static void
page_of_form(struct exchange *ex, struct signin_page *p)
{
	const char *action = form_raw(form_of(ex), KEPT_ACTION);

	memset(p, 0, sizeof(*p));
	p->login = form_text(form_of(ex), "login");
	p->school = form_text(form_of(ex), "school");
	p->next = own_path(form_raw(form_of(ex), "next"));
	p->action = action != NULL && *action != '\0' ? own_path(action) : "";
	if (*p->action != '\0')
		p->kept = kept_fields(ex);
}

/*
 * Nothing was looked at yet: what failed is told above the form and never
 * beside the password.
 */
int
pg_signin_again(struct exchange *ex, int status, const char *text,
    const char *code, struct err *e)
{
	struct signin_page p;

	page_of_form(ex, &p);
	if (status == 503) {
		p.wait = BUSY_WAIT;
		p.why = text;
		p.code = code;
	} else
		p.error = text;
	return (signin_show(ex, &p, status, e));
}

/*
 * Too many failures: this try was not looked at, whether its password is right
 * or wrong, and the page says that.
 */
static int
signin_wait(struct exchange *ex, int64_t seconds, struct err *e)
{
	const struct message *m = message_find("SIGN-IN-WAIT");
	struct signin_page p;

	page_of_form(ex, &p);
	p.wait = seconds;
	p.why = i18n_text(ex->lang, m->text);
	p.code = m->code;
	return (signin_show(ex, &p, m->status, e));
}

/* ---- signing in */

static int	signin_refused(struct exchange *, struct signin_check *, int64_t,
		    struct err *);
static int	resubmit(struct exchange *, struct signin_page *, const char *,
		    struct err *);

/* The pass of ${person} instead of a session, and where it leads. */
static int
fault_open(struct exchange *ex, int64_t person, struct err *e)
{
	char pass[FAULTPASS], csrf[CODE_KEY];
	struct signin_page p;

	faultpass_make(ex->app->secret, person, csrf, pass);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena, "%s=%s%s",
	    SESSION_COOKIE, pass, ATTRIBUTES));
	page_of_form(ex, &p);
	if (*p.action != '\0')
		return (resubmit(ex, &p, csrf, e));
	return (answer_redirect(ex, p.next));
}

/* The name of a browser that knows the account, "" of any other. */
static const char *
fault_device(const struct signin_check *t, char name[CODE_KEY])
{
	name[0] = '\0';
	if (t->at.device)
		device_name(t->who.device, name);
	return (name);
}

/* Seconds that this try has to wait; a fault has counters of its own. */
static int64_t
signin_waiting(struct exchange *ex, const struct signin_check *t)
{
	char name[CODE_KEY];
	int64_t wait;

	if (shm_write_state(ex->app->shm) != WRITE_FAULT)
		return (t->at.wait);
	wait = faultpass_wait(t->at.account, fault_device(t, name));
	return (t->at.wait > wait ? t->at.wait : wait);
}

/*
 * While the disk takes no writes the answer is made from what can be read: neither
 * a session nor a failure becomes a row (web/faultpass.h).
 */
static int
signin_fault(struct exchange *ex, struct signin_check *t, struct err *e)
{
	char name[CODE_KEY];

	if (t->good && t->at.person_id != 0)
		return (fault_open(ex, t->at.person_id, e));
	log_line("warn", "SIGN-IN-FAILED", "%s from %s", t->at.person_id != 0 ?
	    t->login : "nobody", ex->peer);
	faultpass_failed(t->at.account, fault_device(t, name));
	return (signin_refused(ex, t, signin_waiting(ex, t), e));
}

/*
 * What no account can be named is looked up and counted under a digest of it: a
 * class that types full names must not be slowed as if it were one login.
 */
static void
signin_check_nobody(const char *typed, char login[PEOPLE_LOGIN])
{
	uint8_t sum[CODE_SHA256];

	code_sha256(typed, strlen(typed), sum);
	login[0] = '?';
	code_base32(sum, 16, login + 1);
}

static struct signin_check *
signin_check_new(struct exchange *ex, struct err *e)
{
	struct signin_check *t = arena_alloc(ex->arena, sizeof(*t));
	const char *typed = form_text(form_of(ex), "login");
	struct realm_name name;
	int rc = realm_read(ex->db, typed, form_text(form_of(ex), "school"),
	    &name, e);

	if (rc < 0)
		return (NULL);
	if (rc == 1) {
		memcpy(t->login, name.login, sizeof(t->login));
		t->who.realm = name.realm;
		t->unsaid = name.unsaid;
	} else
		signin_check_nobody(typed, t->login);
	t->who.secret = ex->app->secret;
	t->who.login = t->login;
	t->who.peer = ex->peer;
	t->who.device = exchange_cookie(ex, DEVICE_COOKIE);
	return (t);
}

/*
 * The runner checks the password; this is run again when the answer is there.
 * Unknown names take the same way, so neither words nor time tell whether an
 * account exists; only while others wait for a hasher are they spared one.
 */
int
pg_signin_prepare(struct exchange *ex, struct err *e)
{
	struct signin_check *t = ex->prepared;
	const char *pw = form_raw(form_of(ex), "password");
	struct signin_page p;
	int64_t wait;

	if (t == NULL) {
		if (!signin_csrf_fits(ex)) {
			page_of_form(ex, &p);
			p.error = i18n_text(ex->lang, TR("Trang đăng nhập đã "
			    "mở quá lâu. Gõ lại mật khẩu rồi đăng nhập."));
			return (signin_show(ex, &p, 403, e));
		}
		if ((t = signin_check_new(ex, e)) == NULL)
			return (-1);
		if (t->unsaid) {
			page_of_form(ex, &p);
			p.unsaid = 1;
			return (signin_show(ex, &p, 422, e));
		}
		ex->prepared = t;
	}
	/* Others may have failed since the last look: as long as it is not asked. */
	if (!auth_asked(ex)) {
		if (signin_credential(ex->db, &t->who, &t->at, e) != 0)
			return (-1);
		if ((wait = signin_waiting(ex, t)) > 0)
			return (signin_wait(ex, wait, e));
		if (t->at.spared || (t->at.person_id == 0 && auth_busy(ex)))
			auth_spare(ex);
	} else if (ex->auth.state == AUTH_SPARED)
		auth_spare(ex);
	if (ex->auth.state == AUTH_SPARED || ex->waiting)
		return (0);
	if (auth_verify(ex, &(struct auth_question){ .lane = t->at.lane,
	    .account = t->at.account, .hash = t->at.hash, .password = pw != NULL ?
	    pw : "" }, &t->good, e) != 0)
		return (-1);
	return (!ex->waiting && shm_write_state(ex->app->shm) == WRITE_FAULT ?
	    signin_fault(ex, t, e) : 0);
}

/*
 * One sentence for a wrong name and a wrong password, with the seconds to
 * wait when there are any.
 */
static int
signin_refused(struct exchange *ex, struct signin_check *t, int64_t wait,
    struct err *e)
{
	struct signin_page p;
	struct credential c;

	if (signin_credential(ex->db, &t->who, &c, e) != 0)
		return (-1);
	page_of_form(ex, &p);
	p.error = i18n_text(ex->lang, TR("Tên hoặc mật khẩu chưa đúng."));
	p.wait = c.wait > wait ? c.wait : wait;
	return (signin_show(ex, &p, 422, e));
}

/* The names of strangers are not logged: passwords are typed there by mistake. */
static int
signin_wrong(struct exchange *ex, struct signin_check *t,
    const struct credential *c, struct err *e)
{
	int guessed;

	log_line("warn", "SIGN-IN-FAILED", "%s from %s", c->person_id != 0 ?
	    t->login : "nobody", ex->peer);
	if (signin_failed(ex->db, &t->who, c, &guessed, e) != 0 ||
	    (guessed && audit_add(ex->db, 0, "sign-in-wait", "person",
	    c->person_id, NULL, e) != 0))
		return (-1);
	return (signin_refused(ex, t, 0, e));
}

void
signin_remember(struct exchange *ex, const char *account, const char *hash)
{
	char mark[DEVICE_TEXT];

	device_add(ex->app->secret, exchange_cookie(ex, DEVICE_COOKIE),
	    account, hash, mark);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena,
	    DEVICE_COOKIE "=%s" ATTRIBUTES "; Max-Age=%d", mark, DEVICE_LIFE));
}

/*
 * The school that was chosen is proposed again in this browser.  A key is 26
 * letters; what is none is not repeated into a header.
 */
static void
signin_school(struct exchange *ex)
{
	const char *key = form_text(form_of(ex), "school");

	if (*key != '\0' && strlen(key) < CODE_KEY && strspn(key,
	    "abcdefghijklmnopqrstuvwxyz234567") == strlen(key))
		exchange_add(ex, "set-cookie", arena_printf(ex->arena,
		    SCHOOL_COOKIE "=%s" ATTRIBUTES "; Max-Age=%d", key,
		    DEVICE_LIFE));
}

int
signin_open(struct exchange *ex, int64_t person, char *csrf, struct err *e)
{
	char token[SESSION_TOKEN];
	const char *agent = exchange_header(ex, "user-agent");
	struct session s;
	int64_t old;

	/* A sign-in ends the session that this browser had before. */
	if (ex->viewer != NULL && ex->session_key != NULL &&
	    text_int(ex->session_key, 1, INT64_MAX, &old) == 0 &&
	    session_end(ex->db, ex->viewer->id, old, e) != 0)
		return (-1);
	if (session_open(ex->db, person, ex->peer, agent, token, e) != 0 ||
	    session_find(ex->db, token, &s, e) != 1)
		return (-1);
	memcpy(csrf, s.csrf, CODE_KEY);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena, "%s=%s%s",
	    SESSION_COOKIE, token, ATTRIBUTES));
	exchange_add(ex, "set-cookie", SIGNIN_CSRF_COOKIE "=" ATTRIBUTES
	    "; Max-Age=0");
	code_wipe(token, sizeof(token));
	return (0);
}

/*
 * One button that sends what was typed before the session ran out.  The form's
 * token is that of the new session.
 */
static int
resubmit(struct exchange *ex, struct signin_page *p, const char *csrf,
    struct err *e)
{
	const char *school;

	if (people_only_school(ex->db, ex->arena, &school, e) != 0) {
		json_decref(p->kept);
		return (-1);
	}
	return (answer_page(ex, "resubmit", json_pack(
	    "{s:b,s:s,s:s,s:o,s:s}", "bare", 1, "action", p->action, "token",
	    csrf, "kept", p->kept, "school", school), e));
}

/*
 * The waiting is asked again here, in the batch: guesses that were sent side
 * by side are counted one by one.
 */
int
pg_signin_post(struct exchange *ex, struct err *e)
{
	struct signin_check *t = ex->prepared;
	char csrf[CODE_KEY];
	struct signin_page p;
	struct credential c;
	struct viewer *v;

	if (signin_credential(ex->db, &t->who, &c, e) != 0)
		return (-1);
	if (c.wait > 0)
		return (signin_wait(ex, c.wait, e));
	/* The password that was checked must still be the one that counts. */
	if (!t->good || c.person_id == 0 || strcmp(c.hash, t->at.hash) != 0)
		return (signin_wrong(ex, t, &c, e));
	if (signin_succeeded(ex->db, &t->who, &c, e) != 0 ||
	    signin_open(ex, c.person_id, csrf, e) != 0 ||
	    audit_add(ex->db, c.person_id, "sign-in", "person",
	    c.person_id, NULL, e) != 0)
		return (-1);
	signin_remember(ex, c.account, c.hash);
	signin_school(ex);
	page_of_form(ex, &p);
	if (*p.action != '\0')
		return (resubmit(ex, &p, csrf, e));
	if (people_viewer(ex->db, ex->arena, c.person_id, &v, e) < 0)
		return (-1);
	if (v != NULL && v->must_change) {
		answer_note(ex, "wait", i18n_text(v->lang, TR("Mật khẩu này do "
		    "người khác đặt. Đổi thành mật khẩu của riêng mình.")));
		return (answer_redirect(ex, "/account"));
	}
	return (answer_redirect(ex, p.next));
}

/*
 * While the disk takes no writes the session cannot be ended: what this browser
 * knows of it goes.
 */
int
pg_signout_prepare(struct exchange *ex, struct err *e)
{
	(void)e;
	if (shm_write_state(ex->app->shm) != WRITE_FAULT)
		return (0);
	exchange_add(ex, "set-cookie", SESSION_COOKIE "=" ATTRIBUTES
	    "; Max-Age=0");
	return (answer_redirect(ex, "/sign-in"));
}

/* Also for who is not signed in any more: the cookie goes in any case. */
int
pg_signout(struct exchange *ex, struct err *e)
{
	int64_t id;

	if (ex->viewer != NULL && ex->session_key != NULL &&
	    text_int(ex->session_key, 1, INT64_MAX, &id) == 0 &&
	    (session_end(ex->db, ex->viewer->id, id, e) != 0 ||
	    audit_add(ex->db, ex->viewer->id, "sign-out", "person",
	    ex->viewer->id, NULL, e) != 0))
		return (-1);
	exchange_add(ex, "set-cookie", SESSION_COOKIE "=" ATTRIBUTES
	    "; Max-Age=0");
	return (answer_redirect(ex, "/sign-in"));
}
