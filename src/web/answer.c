/* Ways for a handler to answer; the note that one page leaves for the next. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/code.h"
#include "util/text.h"

#include "web/answer.h"
#include "web/app.h"
#include "doc/mustache.h"

#define NOTE_COOKIE	"__Host-hl-note"
#define NOTE_MAX	600	/* bytes: a cookie has room for some 4,000 in all */

int	(*answer_shell_hook)(struct exchange *, json_t *, struct err *);
void	(*answer_model_hook)(const char *, json_t *);

/* A status that the handler set before is kept. */
static void
type(struct exchange *ex, int status, const char *media)
{
	ex->status = status != 0 ? status : 200;
	exchange_set(ex, "content-type", media);
}

/*
 * ${model} is freed in any case. A render that fails leaves the body empty, and
 * the caller's error answer takes its place.
 */
int
answer_fragment(struct exchange *ex, const char *template, json_t *model,
    struct err *e)
{
	int rc;

	if (answer_model_hook != NULL)
		answer_model_hook(template, model);
	buf_clear(&ex->out);
	rc = tpl_render(ex->app->templates, template, ex->lang, model, &ex->out,
	    e);
	json_decref(model);
	if (rc == 0)
		type(ex, ex->status, "text/html; charset=utf-8");
	return (rc);
}

/*
 * The shell (signed-in person, tabs, language) is added by a hook, because this
 * floor may not know the pages.
 */
int
answer_page(struct exchange *ex, const char *template, json_t *model,
    struct err *e)
{
	if (answer_shell_hook != NULL &&
	    answer_shell_hook(ex, model, e) != 0) {
		json_decref(model);
		return (-1);
	}
	return (answer_fragment(ex, template, model, e));
}

/*
 * A model that cannot be written gives "null": the client's parser must not
 * fail.
 */
int
answer_json(struct exchange *ex, int status, json_t *json)
{
	char *s = json_dumps(json, JSON_COMPACT);

	json_decref(json);
	buf_clear(&ex->out);
	buf_puts(&ex->out, s != NULL ? s : "null");
	free(s);
	type(ex, status, "application/json; charset=utf-8");
	return (0);
}

/* Also for the plain words that stand in when no page can be drawn. */
int
answer_text(struct exchange *ex, int status, const char *text)
{
	buf_clear(&ex->out);
	buf_puts(&ex->out, text);
	type(ex, status, "text/plain; charset=utf-8");
	return (0);
}

int
answer_empty(struct exchange *ex, int status)
{
	buf_clear(&ex->out);
	ex->status = status;
	return (0);
}

/*
 * 1 for an address inside this site.  "//x" and "/\x" are other hosts for a
 * browser, and so is "/<tab>/x", because browsers drop tabs and line ends
 * before they read an address: only printable ASCII passes.  Without this check
 * a link could send people to a foreign sign-in page.
 */
int
answer_own_path(const char *path)
{
	const unsigned char *p = (const unsigned char *)path;

	if (p == NULL || p[0] != '/' || p[1] == '/' || p[1] == '\\')
		return (0);
	while (*p > 0x20 && *p < 0x7f)
		p++;
	return (*p == '\0');
}

/*
 * 303 and not 302: the browser then asks with GET, whatever the first request
 * was (RFC 9110, 15.4.4).
 */
int
answer_redirect(struct exchange *ex, const char *path)
{
	exchange_set(ex, "location", answer_own_path(path) ? path : "/");
	return (answer_empty(ex, 303));
}

/*
 * An HMAC over tone and text: the note travels in a cookie, and without it
 * anybody who can set a cookie could put words on our pages.
 */
static void
answer_seal(const struct app *app, const char *s, char out[CODE_KEY * 2])
{
	uint8_t mac[CODE_SHA256];

	code_hmac(app->secret, s, strlen(s), mac);
	code_base32(mac, 16, out);
}

/* A note that is too long is dropped: the redirect itself matters more. */
void
answer_note(struct exchange *ex, const char *tone, const char *text)
{
	char mac[CODE_KEY * 2], b64[NOTE_MAX * 2], *plain;

	plain = arena_printf(ex->arena, "note|%s|%s", tone, text);
	if (strlen(plain) > NOTE_MAX ||
	    code_b64url(plain, strlen(plain), b64, sizeof(b64)) != 0)
		return;
	answer_seal(ex->app, plain, mac);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena,
	    NOTE_COOKIE "=%s.%s; Path=/; Secure; HttpOnly; SameSite=Lax; "
	    "Max-Age=60", mac, b64));
}

/*
 * The cookie is cleared in any case, so that a note is shown once and a broken
 * one does not come again.
 */
json_t *
answer_take_note(struct exchange *ex)
{
	const char *c = exchange_cookie(ex, NOTE_COOKIE), *dot, *bar;
	char plain[NOTE_MAX + 1], mac[CODE_KEY * 2];
	long n;

	if (c == NULL || (dot = strchr(c, '.')) == NULL)
		return (NULL);
	exchange_add(ex, "set-cookie", NOTE_COOKIE
	    "=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0");
	n = code_unb64(dot + 1, strlen(dot + 1), plain, NOTE_MAX);
	if (n < 0)
		return (NULL);
	plain[n] = '\0';
	answer_seal(ex->app, plain, mac);
	if ((size_t)(dot - c) != strlen(mac) ||
	    !code_same(c, mac, strlen(mac)) ||
	    !text_has_prefix(plain, "note|") ||
	    (bar = strchr(plain + 5, '|')) == NULL)
		return (NULL);
	return (json_pack("{s:s%,s:s}", "tone", plain + 5,
	    (size_t)(bar - plain - 5), "text", bar + 1));
}
