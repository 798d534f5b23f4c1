/*
 * Who asks, and may they: the columns of the route table put into practice;
 * security headers of every answer.
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"

#include "store/settings.h"
#include "store/shm.h"
#include "store/write_state.h"
#include "people/people.h"
#include "people/session.h"
#include "web/app.h"
#include "web/faultpass.h"
#include "web/form.h"
#include "web/policy.h"
#include "web/route.h"

#define TOUCH_EVERY	60	/* seconds: not every request writes that a session was used */

int	(*policy_rescue_hook)(struct exchange *, struct err *);

/* Run in the batch, with the answer's own writes. */
static int
touch(struct db *db, void *arg, struct err *e)
{
	return (session_touch(db, *(int64_t *)arg, e));
}

/*
 * The signed-in person's choice, else the cookie's, else Vietnamese; never
 * anything but "vi" and "en".
 */
static void
language(struct exchange *ex)
{
	const char *want = exchange_cookie(ex, "__Host-hl-lang");

	if (ex->viewer != NULL)
		ex->lang = ex->viewer->lang;
	else if (want != NULL)
		ex->lang = want;
	ex->lang = strcmp(ex->lang, "en") == 0 ? "en" : "vi";
}

/* Who signed in while no session could be stored; only while that is so. */
static int
fault_who(struct exchange *ex, const char *pass, struct err *e)
{
	char *csrf = arena_alloc(ex->arena, CODE_KEY);
	struct viewer *v = NULL;
	int64_t person;

	if (faultpass_read(ex->app->secret, pass, &person, csrf) == 1 &&
	    people_viewer(ex->db, ex->arena, person, &v, e) < 0)
		return (-1);
	if ((ex->viewer = v) != NULL)
		ex->csrf = csrf;
	language(ex);
	return (0);
}

/*
 * Content hosts run the scripts of lessons: they read no cookie, so a lesson
 * can never act as a person.  The note of use is "lax": when it cannot be
 * written the page is given all the same.
 */
int
policy_who(struct exchange *ex, struct err *e)
{
	const char *token;
	struct session *s;
	struct viewer *v;
	int64_t *id;
	int rc;

	if (ex->host != HOST_APP)
		return (0);
	ex->viewer = NULL;
	token = exchange_cookie(ex, SESSION_COOKIE);
	if (token != NULL && shm_write_state(ex->app->shm) == WRITE_FAULT &&
	    strncmp(token, "f.", 2) == 0)
		return (fault_who(ex, token, e));
	if (token == NULL || strlen(token) != SESSION_TOKEN - 1) {
		language(ex);
		return (0);
	}
	s = arena_alloc(ex->arena, sizeof(*s));
	if ((rc = session_find(ex->db, token, s, e)) < 0)
		return (-1);
	if (rc == 1) {
		if (people_viewer(ex->db, ex->arena, s->person_id, &v, e) < 0)
			return (-1);
		ex->viewer = v;
	}
	if (ex->viewer != NULL) {
		ex->csrf = s->csrf;
		ex->session_key = arena_printf(ex->arena, "%lld",
		    (long long)s->id);
		if (clock_now() - s->last_used >= TOUCH_EVERY) {
			id = arena_alloc(ex->arena, sizeof(*id));
			*id = s->id;
			exchange_owe(ex, touch, id);
			ex->records->lax = 1;
		}
	}
	language(ex);
	return (0);
}

/*
 * Does the request come from a form of ours?  Origin and Sec-Fetch-Site say
 * where the browser started it.  Every browser sends one of them with a request
 * that writes; a client that sends neither says Origin itself.
 */
static int
policy_origin(struct exchange *ex, struct err *e)
{
	const char *origin = exchange_header(ex, "origin");
	const char *site = exchange_header(ex, "sec-fetch-site");

	if (origin != NULL && strcmp(origin, ex->app->origin) != 0)
		return (err_set(e, ERR_REJECT, "CSRF-ORIGIN", "origin %s",
		    origin));
	if (site != NULL && strcmp(site, "same-origin") != 0)
		return (err_set(e, ERR_REJECT, "CSRF-ORIGIN", "site %s", site));
	if (origin == NULL && site == NULL)
		return (err_set(e, ERR_REJECT, "CSRF-ORIGIN", "no origin"));
	return (0);
}

/* The token, which no foreign page can read: in a header or in the form. */
static int
policy_token(struct exchange *ex, struct err *e)
{
	const char *token = exchange_header(ex, "x-csrf");

	if (token == NULL)
		token = form_raw(form_of(ex), "_csrf");
	if (token == NULL || strlen(token) != strlen(ex->csrf) ||
	    !code_same(token, ex->csrf, strlen(ex->csrf)))
		return (err_set(e, ERR_REJECT, "CSRF-TOKEN", "token"));
	return (0);
}

static int
csrf_fits(struct exchange *ex, struct err *e)
{
	return (policy_origin(ex, e) != 0 || policy_token(ex, e) != 0 ? -1 : 0);
}

/* Signed in at all, password still to be changed, role. */
static int
policy_rights(struct exchange *ex, struct err *e)
{
	const struct route *r = ex->route;
	/* The lower bits of r->access are the roles (people.h). */
	unsigned roles = r->access & ((ROLE_DEPUTY << 1) - 1);

	if (ex->viewer == NULL)
		return (err_set(e, ERR_REJECT, "SIGN-IN", "nobody"));
	/*
	 * Whoever gave out the first password could still sign in with it:
	 * until it is changed only the account page is open.
	 */
	if (ex->viewer->must_change && !text_has_prefix(r->pattern, "/account"))
		return (err_set(e, ERR_REJECT, "PASSWORD-CHANGE", "%s for %s",
		    r->pattern, ex->viewer->login));
	if (!(r->access & ACCESS_SIGNED) && !(ex->viewer->roles & roles))
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "%s for %s",
		    r->pattern, ex->viewer->login));
	return (0);
}

/* Order: public routes, rights, anti-forgery. */
int
policy_may(struct exchange *ex, struct err *e)
{
	const struct route *r = ex->route;

	if (r->access & (ACCESS_PUBLIC | ACCESS_TOKEN))
		return (r->csrf == CSRF_TOKEN && ex->viewer != NULL ?
		    csrf_fits(ex, e) : 0);
	if (policy_rights(ex, e) != 0)
		return (-1);
	return (r->csrf == CSRF_TOKEN ? csrf_fits(ex, e) : 0);
}

/* Was this cookie given out here?  A pass of a fault that is over is one, too. */
static int
policy_was(struct exchange *ex, const char *token, struct err *e)
{
	char csrf[CODE_KEY];
	int64_t person;

	return (faultpass_read(ex->app->secret, token, &person, csrf) == 1 ?
	    1 : session_was(ex->db, token, e));
}

/*
 * A form of a page has its token in the body, so Origin stands for it here; all
 * others have it in a header.  A form whose session has run out comes in, too:
 * its person gets it back with all that was typed (policy_rescue_hook), and
 * sends it once more with the sign-in form.
 */
int
policy_before_body(struct exchange *ex, struct err *e)
{
	const char *token = exchange_cookie(ex, SESSION_COOKIE);
	const struct route *r = ex->route;
	int form = r->face == FACE_PAGE;

	if (ex->viewer == NULL && form && token != NULL)
		switch (policy_was(ex, token, e)) {
		case 1:
			return (policy_origin(ex, e));
		case -1:
			return (-1);
		}
	if (!(r->access & ACCESS_PUBLIC) || ex->viewer == NULL)
		if (policy_rights(ex, e) != 0)
			return (-1);
	return (policy_origin(ex, e) != 0 || (!form && r->csrf == CSRF_TOKEN &&
	    policy_token(ex, e) != 0) ? -1 : 0);
}

/* Names of headers are compared without case. */
static int
policy_has(const struct exchange *ex, const char *name)
{
	int i;

	for (i = 0; i < ex->nout; i++)
		if (text_same(ex->out_headers[i].name, name))
			return (1);
	return (0);
}

/* A handler may set a header itself; then it stays. */
static void
unless(struct exchange *ex, const char *name, const char *value)
{
	if (!policy_has(ex, name))
		exchange_fixed(ex, name, value);
}

/*
 * Headers of our own pages: nothing from other sites, no framing, no use of
 * camera, microphone or place.
 */
static void
app_headers(struct exchange *ex)
{
	unless(ex, "content-security-policy", ex->app->app_csp);
	unless(ex, "cross-origin-opener-policy", "same-origin");
	unless(ex, "cross-origin-resource-policy", "same-origin");
	unless(ex, "referrer-policy", "same-origin");
	unless(ex, "permissions-policy",
	    "camera=(), microphone=(), geolocation=()");
}

/*
 * Headers of the content hosts.  Packages run scripts, but each on a host name
 * of its own, without cookies; "origin-agent-cluster" asks the browser for a
 * process of its own as well.
 */
static void
content_headers(struct exchange *ex)
{
	unless(ex, "content-security-policy", ex->app->content_csp);
	unless(ex, "cross-origin-resource-policy", "same-origin");
	unless(ex, "referrer-policy", "no-referrer");
	unless(ex, "origin-agent-cluster", "?1");
	unless(ex, "permissions-policy",
	    "camera=(), microphone=(), geolocation=()");
}

/*
 * Strict-Transport-Security: who has been here once is not led to plain http
 * by a network in between. Off until the school turns it on, because it can
 * not be taken back before its time: a school that gives up https would be out
 * of reach. Nothing is said on plain http, where browsers ignore it. Not for
 * names below the host: they may be of other servers of the school.
 */
static void
https_only(struct exchange *ex)
{
	int64_t seconds;

	if (strcmp(ex->app->scheme, "https") != 0)
		return;
	seconds = setting_int(ex->app->read, SET_HSTS);
	if (seconds > 0)
		unless(ex, "strict-transport-security",
		    arena_printf(ex->arena, "max-age=%lld",
		    (long long)seconds));
}

/*
 * Errors are never cached, whatever the route says; 416 only says that a range
 * does not exist.
 */
void
policy_headers(struct exchange *ex)
{
	enum cache c = ex->route != NULL ? ex->route->cache : CACHE_NONE;

	unless(ex, "x-content-type-options", "nosniff");
	https_only(ex);
	if (ex->host == HOST_APP)
		app_headers(ex);
	else
		content_headers(ex);
	if (ex->status >= 400 && ex->status != 416)
		c = CACHE_NONE;
	if (c == CACHE_ASSET)
		unless(ex, "cache-control",
		    "public, max-age=31536000, immutable");
	else if (c == CACHE_CONTENT)
		unless(ex, "cache-control",
		    "private, max-age=31536000, immutable");
	else
		unless(ex, "cache-control", "no-store");
}
