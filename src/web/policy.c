/* Who asks, and may they: the route table's columns at work. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"

#include "people/people.h"
#include "people/session.h"
#include "web/app.h"
#include "web/form.h"
#include "web/policy.h"
#include "web/route.h"

#define TOUCH_EVERY	60	/* seconds between two notes of a session's use */

int	(*policy_rescue_hook)(struct exchange *, struct err *);

static int
touch(struct db *db, void *arg, struct err *e)
{
	return (session_touch(db, *(int64_t *)arg, e));
}

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

int
policy_who(struct exchange *ex, struct err *e)
{
	const char *token;
	struct session *s;
	int64_t *id;
	int rc;

	if (ex->host != HOST_APP)
		return (0);
	ex->viewer = NULL;
	token = exchange_cookie(ex, SESSION_COOKIE);
	if (token == NULL || strlen(token) != SESSION_TOKEN - 1) {
		language(ex);
		return (0);
	}
	s = arena_alloc(ex->arena, sizeof(*s));
	if ((rc = session_find(ex->db, token, s, e)) < 0)
		return (-1);
	if (rc == 1) {
		ex->viewer = people_viewer(ex->db, ex->arena, s->person_id, e);
		if (ex->viewer == NULL && e->level != ERR_OK)
			return (-1);
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
 * A form of ours carries the session's token, and the browser says where it
 * comes from: Origin on every POST, Sec-Fetch-Site in addition.
 */
static int
csrf_fits(struct exchange *ex, struct err *e)
{
	const char *origin = exchange_header(ex, "origin");
	const char *site = exchange_header(ex, "sec-fetch-site");
	const char *token = exchange_header(ex, "x-csrf");

	if (origin != NULL && strcmp(origin, ex->app->origin) != 0)
		return (err_set(e, ERR_REJECT, "CSRF-ORIGIN", "origin %s",
		    origin));
	if (site != NULL && strcmp(site, "same-origin") != 0)
		return (err_set(e, ERR_REJECT, "CSRF-ORIGIN", "site %s", site));
	if (token == NULL)
		token = form_raw(form_of(ex), "_csrf");
	if (token == NULL || strlen(token) != strlen(ex->csrf) ||
	    !code_same(token, ex->csrf, strlen(ex->csrf)))
		return (err_set(e, ERR_REJECT, "CSRF-TOKEN", "token"));
	return (0);
}

int
policy_may(struct exchange *ex, struct err *e)
{
	const struct route *r = ex->route;
	unsigned roles = r->access & ((ROLE_DEPUTY << 1) - 1);

	if (r->access & (ACCESS_PUBLIC | ACCESS_TOKEN))
		return (r->csrf == CSRF_TOKEN && ex->viewer != NULL ?
		    csrf_fits(ex, e) : 0);
	if (ex->viewer == NULL)
		return (err_set(e, ERR_REJECT, "SIGN-IN", "nobody"));
	/* Until it is changed somebody else could sign in: the account only. */
	if (ex->viewer->must_change && !text_has_prefix(r->pattern, "/account"))
		return (err_set(e, ERR_REJECT, "PASSWORD-CHANGE", "%s for %s",
		    r->pattern, ex->viewer->login));
	if (!(r->access & ACCESS_SIGNED) && !(ex->viewer->roles & roles))
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "%s for %s",
		    r->pattern, ex->viewer->login));
	return (r->csrf == CSRF_TOKEN ? csrf_fits(ex, e) : 0);
}

static int
has(const struct exchange *ex, const char *name)
{
	int i;

	for (i = 0; i < ex->nout; i++)
		if (text_same(ex->out_headers[i].name, name))
			return (1);
	return (0);
}

static void
unless(struct exchange *ex, const char *name, const char *value)
{
	if (!has(ex, name))
		exchange_fixed(ex, name, value);
}

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

/* Security.md 4.3: packages run scripts, but only on their own host name. */
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

void
policy_headers(struct exchange *ex)
{
	enum cache c = ex->route != NULL ? ex->route->cache : CACHE_NONE;

	unless(ex, "x-content-type-options", "nosniff");
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
