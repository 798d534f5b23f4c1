/* From an exchange to its answer: find the route, ask the policy, run it. */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"
#include "store/db.h"
#include "store/problems.h"
#include "store/shm.h"
#include "store/write_state.h"

#include "web/answer.h"
#include "web/app.h"
#include "web/dispatch.h"
#include "web/form.h"
#include "runtime/token.h"
#include "words/i18n.h"
#include "words/messages.h"
#include "web/policy.h"
#include "web/route.h"

int	(*dispatch_signin_hook)(struct exchange *, int, const char *,
	    const char *, struct err *);

/*
 * ${pattern} against ${path}: ":name" takes one part (decoded once into
 * ${args}), a final "*" takes the rest as it was sent.
 */
static int
matches(struct arena *a, const char *pattern, const char *path,
    const char *args[EXCHANGE_ARGS])
{
	int n = 0;
	size_t k;

	for (;;) {
		if (*pattern == '*') {
			args[n] = path;
			return (1);
		}
		if (*pattern == ':') {
			k = strcspn(path, "/");
			if (k == 0 || n == EXCHANGE_ARGS ||
			    (args[n] = url_decode(a, path, k, 0)) == NULL ||
			    !text_utf8(args[n], strlen(args[n])))
				return (0);
			n++;
			path += k;
			pattern += strcspn(pattern, "/");
			continue;
		}
		if (*pattern != *path)
			return (0);
		if (*path == '\0')
			return (1);
		pattern++;
		path++;
	}
}

/*
 * The first row that fits, in the table's order; HEAD is answered by the row of
 * GET. ${elsewhere} is 1 when the path exists for other methods, which makes
 * 405 of a 404.
 */
static const struct route *
dispatch_find(enum host_kind host, enum method m, const char *path,
    struct arena *a, const char *args[EXCHANGE_ARGS], int *elsewhere)
{
	const char *got[EXCHANGE_ARGS] = { NULL };
	int i;

	*elsewhere = 0;
	if (m == M_HEAD)
		m = M_GET;
	for (i = 0; i < route_count(); i++) {
		const struct route *r = route_at(i);

		if (r->host != host || !matches(a, r->pattern, path, got))
			continue;
		if (r->methods & (unsigned)m || (m == M_GET &&
		    r->methods & M_HEAD)) {
			memcpy(args, got, sizeof(got));
			return (r);
		}
		*elsewhere = 1;
	}
	return (NULL);
}

/*
 * Asked by the guard before any byte of the body is read, so it may cost no
 * more than the search for the route.
 */
size_t
dispatch_body_max(enum host_kind host, enum method m, const char *path)
{
	const char *args[EXCHANGE_ARGS];
	struct arena *a = arena_new();
	const struct route *r;
	int elsewhere;

	r = dispatch_find(host, m, path, a, args, &elsewhere);
	arena_free(a);
	return (r != NULL ? r->body_max : 0);
}

/*
 * A lesson's save is named by the token in its path; everybody else by the
 * session's cookie.  The token is read once more when the body is here.
 */
int
dispatch_admit(struct app *app, struct exchange *ex, int64_t *who,
    struct err *e)
{
	struct token t;
	int elsewhere;

	ex->app = app;
	ex->db = app->read;
	*who = 0;
	ex->route = dispatch_find(ex->host, ex->method, ex->path, ex->arena,
	    ex->args, &elsewhere);
	if (ex->route == NULL)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "%s", ex->path));
	if (ex->host == HOST_CONTENT) {
		if (ex->args[0] == NULL || token_read(app->secret, ex->args[0],
		    &t, e) != 0)
			return (-1);
		*who = -t.attempt_id;
		return (0);
	}
	if (policy_who(ex, e) != 0)
		return (-1);
	if (ex->viewer != NULL)
		*who = ex->viewer->id;
	return (policy_before_body(ex, e));
}

/*
 * What was typed stays with the refusal: to be read and, where sending it again
 * can help, sent.  Only for a form that this site's own page sent, or a foreign
 * page could have its form sent by two of our clicks.
 */
static json_t *
dispatch_kept(struct exchange *ex, const struct message *m, const char *code)
{
	const char *origin = exchange_header(ex, "origin"), *value;
	const char *site = exchange_header(ex, "sec-fetch-site");
	json_t *fields, *typed, *one;
	size_t i;

	if (ex->method != M_POST || ex->viewer == NULL || ex->route == NULL ||
	    ex->route->csrf != CSRF_TOKEN || origin == NULL ||
	    strcmp(origin, ex->app->origin) != 0 ||
	    (site != NULL && strcmp(site, "same-origin") != 0))
		return (NULL);
	fields = form_kept(form_of(ex));
	typed = json_array();
	json_array_foreach(fields, i, one) {
		value = json_string_value(json_object_get(one, "value"));
		if (strchr(value, ' ') != NULL)	/* words, not a choice */
			json_array_append_new(typed, json_string(value));
	}
	return (json_pack("{s:s,s:s,s:o,s:o,s:b}", "action", ex->path,
	    "token", ex->csrf, "fields", fields, "typed", typed, "again",
	    m->status >= 500 || strcmp(code, "CSRF-TOKEN") == 0));
}

/* The error page; when even that fails, plain words. */
static void
error_page(struct exchange *ex, const struct message *m, const char *text,
    const char *code, const char *ref)
{
	struct err e = { 0 };
	json_t *model;

	if (ex->method == M_POST && strcmp(ex->path, "/sign-in") == 0 &&
	    ex->app->templates != NULL && dispatch_signin_hook != NULL &&
	    dispatch_signin_hook(ex, m->status, text, code, &e) == 0)
		return;
	err_clear(&e);
	model = json_pack("{s:s,s:s,s:i,s:s,s:b,s:b,s:o*}", "code", code,
	    "ref", ref, "status", m->status, "text", text, "signed",
	    ex->viewer != NULL, "missing", m->status == 404, "kept",
	    dispatch_kept(ex, m, code));

	ex->status = m->status;
	if (ex->app->templates == NULL ||
	    answer_page(ex, "error", model, &e) != 0) {
		if (ex->app->templates == NULL)
			json_decref(model);
		answer_text(ex, m->status, arena_printf(ex->arena, "%s\n%s\n",
		    text, code));
	}
}

/*
 * Tries at what a person may not do leave a line in the log; wrong words in a
 * form do not. The route's pattern is logged and never the path, which may hold
 * a token.
 */
static void
note_refusal(const struct exchange *ex, const char *code)
{
	static const char *const codes[] = { "NO-RIGHT", "CSRF-ORIGIN",
	    "CSRF-TOKEN", "TOKEN-FORGED", "TOKEN-OTHER", "COMMIT-ORIGIN",
	    "CONTENT-WORKER" };
	size_t i;

	for (i = 0; i < sizeof(codes) / sizeof(*codes); i++)
		if (strcmp(codes[i], code) == 0)
			log_line("warn", code, "%s, %s: %s", ex->peer,
			    ex->viewer != NULL ? ex->viewer->login : "nobody",
			    ex->route != NULL ? ex->route->pattern : "");
}

/*
 * What a teacher may phone an administrator about: failures of ours, refused
 * saves of a lesson, refused uploads (docs/problems.md). The reference to show,
 * or "".
 */
static const char *
note_problem(struct exchange *ex, const struct err *why,
    const struct message *m, enum face face)
{
	const char *place = ex->route != NULL ? ex->route->pattern : "-";
	struct problem p;
	char *ref;

	if (m->status < 500 && !text_has_prefix(why->code, "COMMIT-") &&
	    !(face == FACE_TUS && (m->status == 413 || m->status == 422)))
		return ("");
	problem_of(&p, why->code, place, why->text, ex->viewer != NULL ?
	    ex->viewer->unit_id : 0);
	problem_queue_put(ex->app->shm, &p);
	ref = arena_alloc(ex->arena, PROBLEM_REF);
	problem_ref(p.code, p.place, p.at, ref);
	return (ref);
}

/*
 * A page whose records are all "lax" (a note that the session was used) is sent
 * although they could not be written.
 */
void
dispatch_late(struct app *app, struct exchange *ex, const struct err *why)
{
	struct record *r;

	for (r = ex->records; r != NULL && r->lax; r = r->next)
		;
	if (r != NULL || ex->status == 0 ||
	    !(ex->method & (M_GET | M_HEAD)))
		dispatch_fail(app, ex, why);
	else
		policy_headers(ex);
}

/*
 * The answer so far is dropped and replaced by one in the form that the route's
 * clients read: page, JSON, tus or content host.
 */
void
dispatch_fail(struct app *app, struct exchange *ex, const struct err *why)
{
	struct err keep = *why;
	const struct message *m;
	enum face face = ex->route != NULL ? ex->route->face :
	    ex->host == HOST_CONTENT ? FACE_CONTENT : FACE_PAGE;
	const char *text, *ref;

	log_err(why);
	/* Whatever the disk said: nothing was written, and reading goes on. */
	if (write_state_is_fault(why))
		snprintf(keep.code, sizeof(keep.code), "READ-ONLY-FAULT");
	m = message_find(keep.code);
	text = i18n_text(ex->lang, m->text);
	note_refusal(ex, keep.code);
	exchange_reset(ex);
	ex->app = app;
	ref = note_problem(ex, &keep, m, face);
	ex->err = keep;
	switch (face) {
	case FACE_JSON:
		answer_json(ex, m->status, json_pack("{s:b,s:i,s:{s:s,s:s}}",
		    "result", 0, "errorCode", 101, "error", "code", keep.code,
		    "text", text));
		break;
	case FACE_TUS:
		exchange_set(ex, "tus-resumable", "1.0.0");
		answer_text(ex, m->status, arena_printf(ex->arena, "%s: %s\n",
		    keep.code, text));
		break;
	case FACE_CONTENT:
		answer_text(ex, m->status, arena_printf(ex->arena, "%s\n%s\n",
		    text, keep.code));
		break;
	case FACE_PAGE:
		error_page(ex, m, text, keep.code, ref);
		break;
	}
	if (m->status == 503 || m->status == 429)
		exchange_set(ex, "retry-after", "2");
	policy_headers(ex);
}

/*
 * SIGN-IN on a page: a GET is sent to the sign-in form and back afterwards; a
 * form is kept with what was typed.
 */
static int
sign_in_instead(struct exchange *ex)
{
	struct err e = { 0 };

	if (ex->route->face != FACE_PAGE)
		return (-1);
	if (ex->method == M_GET || ex->method == M_HEAD)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/sign-in?next=%s", url_encode(ex->arena,
		    *ex->query != '\0' ? arena_printf(ex->arena, "%s?%s",
		    ex->path, ex->query) : ex->path))));
	if (policy_rescue_hook == NULL)
		return (-1);
	return (policy_rescue_hook(ex, &e));
}

/*
 * Route, person, size of the body, rights: everything that is decided before a
 * handler runs. The person is found first, so that an error page can be in
 * their language.
 */
static int
checks(struct app *app, struct exchange *ex, struct err *e)
{
	int elsewhere;

	ex->app = app;
	ex->db = app->read;
	ex->route = dispatch_find(ex->host, ex->method, ex->path, ex->arena,
	    ex->args, &elsewhere);
	if (policy_who(ex, e) != 0)
		return (-1);
	if (ex->route == NULL)
		return (err_set(e, ERR_REJECT,
		    elsewhere ? "METHOD" : "NOT-FOUND", "%s", ex->path));
	if (ex->body_len > ex->route->body_max)
		return (err_set(e, ERR_REJECT, "BODY-TOO-LARGE", "%zu bytes",
		    ex->body_len));
	return (policy_may(ex, e));
}

/* What is answered by another page than the error page; 0 when one was. */
static int
redirect_instead(struct exchange *ex, const struct err *e)
{
	if (strcmp(e->code, "SIGN-IN") == 0)
		return (sign_in_instead(ex));
	if (strcmp(e->code, "PASSWORD-CHANGE") == 0 &&
	    ex->route->face == FACE_PAGE && ex->method & (M_GET | M_HEAD))
		return (answer_redirect(ex, "/account"));
	return (-1);
}

/*
 * Nothing is written while the disk has no room or does not keep what it is
 * given.  Who signs in can read; what frees room may go.
 */
static int
may_write(struct exchange *ex, struct err *e)
{
	static const char *const always[] = { "/sign-in", "/sign-out",
	    "/launch/:token", "/language", "/guardian" };
	size_t n = sizeof(always) / sizeof(*always);
	int standing = shm_write_state(ex->app->shm);
	size_t i;

	if (standing == WRITE_OPEN ||
	    ex->method & (M_GET | M_HEAD | M_OPTIONS) ||
	    (standing == WRITE_FULL && ex->method == M_DELETE))
		return (0);
	if (standing == WRITE_FAULT)
		n = 3;	/* these can be answered without a row */
	for (i = 0; i < n; i++)
		if (strcmp(ex->route->pattern, always[i]) == 0)
			return (0);
	return (err_set(e, ERR_REJECT, standing == WRITE_FULL ?
	    "READ-ONLY-FULL" : "READ-ONLY-FAULT", "%s", ex->route->pattern));
}

/*
 * While the disk loses writes, a note of use is left out, but a page that may
 * only be shown when its reading was recorded is refused.
 */
static int
may_record(struct exchange *ex, struct err *e)
{
	struct record *r;

	if (shm_write_state(ex->app->shm) != WRITE_FAULT)
		return (0);
	for (r = ex->records; r != NULL && r->lax; r = r->next)
		;
	ex->records = r == NULL ? NULL : ex->records;
	return (r == NULL ? 0 : err_set(e, ERR_REJECT, "READ-ONLY-FAULT",
	    "a look at %s", ex->route->pattern));
}

/*
 * A trusted front says that the browser came by plain http although people are
 * to come by https: a page is asked for again there (its cookies would not
 * come along).  A form has been sent already; it is refused by its Origin.
 */
static int
plain_instead(struct app *app, struct exchange *ex)
{
	if (ex->https || ex->host != HOST_APP ||
	    !(ex->method & (M_GET | M_HEAD)) ||
	    strcmp(app->scheme, "https") != 0)
		return (0);
	ex->app = app;
	ex->status = 302;
	exchange_set(ex, "location", arena_printf(ex->arena, "%s%s%s%s",
	    app->origin, ex->path, *ex->query != '\0' ? "?" : "", ex->query));
	policy_headers(ex);
	return (1);
}

/*
 * One run of a request up to its answer or its place in the batch. It may be
 * run again after OUT_WAIT, so everything that the run before left is reset
 * first.
 */
static enum outcome
dispatch_one_begin(struct app *app, struct exchange *ex)
{
	struct err e = { 0 };

	exchange_reset(ex);
	ex->records = NULL;
	if (plain_instead(app, ex))
		return (OUT_DONE);
	if (checks(app, ex, &e) != 0) {
		if (redirect_instead(ex, &e) != 0)
			dispatch_fail(app, ex, &e);
		else
			policy_headers(ex);
		return (OUT_DONE);
	}
	if (may_write(ex, &e) != 0)
		goto failed;
	if (ex->route->prepare != NULL &&
	    ex->route->prepare(ex, &e) != 0)
		goto failed;
	if (ex->waiting)
		return (OUT_WAIT);
	if (ex->status != 0) {		/* prepare answered already */
		if (may_record(ex, &e) != 0)
			goto failed;
		policy_headers(ex);
		return (ex->records != NULL ? OUT_WRITE : OUT_DONE);
	}
	if (!(ex->method & (M_GET | M_HEAD | M_OPTIONS)))
		return (OUT_WRITE);
	if (ex->route->handle(ex, &e) != 0 || may_record(ex, &e) != 0)
		goto failed;
	policy_headers(ex);
	return (ex->records != NULL ? OUT_WRITE : OUT_DONE);
failed:
	if (err_is(&e, ERR_BUSY) && clock_ms() - ex->started_ms < 5000)
		return (OUT_WAIT);
	if (write_state_is_fault(&e))	/* of a file: a part of an upload */
		shm_set_write_state(app->shm, WRITE_FAULT);
	dispatch_fail(app, ex, &e);
	return (OUT_DONE);
}

/*
 * A page is of one moment: its list and its count, what it shows and who may
 * see it.  A request that writes reads again behind its lock, so it has no such
 * moment here.
 */
enum outcome
dispatch_begin(struct app *app, struct exchange *ex)
{
	int one = ex->host == HOST_APP &&
	    (ex->method & (M_GET | M_HEAD)) != 0 && db_snapshot(app->read);
	enum outcome o = dispatch_one_begin(app, ex);

	if (one)
		db_snapshot_end(app->read);
	return (o);
}
