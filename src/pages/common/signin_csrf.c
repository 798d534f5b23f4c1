/* The token of forms before sign-in. */
#include <string.h>

#include "util/arena.h"
#include "util/code.h"

#include "web/app.h"
#include "web/form.h"
#include "pages/common/signin_csrf.h"

/*
 * "KEY.HMAC": nobody can make one without the server's secret, and nothing has
 * to be stored for it.
 */
static const char *
signin_csrf_seal(struct exchange *ex, const char *key)
{
	uint8_t mac[CODE_SHA256];
	char b32[CODE_KEY * 2];
	char *text = arena_printf(ex->arena, "pre|%s", key);

	code_hmac(ex->app->secret, text, strlen(text), mac);
	code_base32(mac, 16, b32);
	return (arena_printf(ex->arena, "%s.%s", key, b32));
}

/* The cookie's token when we made it, else NULL; compared in constant time. */
static const char *
given(struct exchange *ex)
{
	const char *c = exchange_cookie(ex, SIGNIN_CSRF_COOKIE), *want;

	if (c == NULL || strlen(c) < CODE_KEY || c[CODE_KEY - 1] != '.')
		return (NULL);
	want = signin_csrf_seal(ex, arena_strndup(ex->arena, c, CODE_KEY - 1));
	return (strlen(c) == strlen(want) &&
	    code_same(c, want, strlen(want)) ? want : NULL);
}

/*
 * A valid token of the cookie is used again, so several open forms all stay
 * good.
 */
const char *
signin_csrf(struct exchange *ex)
{
	const char *token = given(ex);
	char key[CODE_KEY];

	if (token != NULL)
		return (token);
	code_key(key);
	token = signin_csrf_seal(ex, key);
	exchange_add(ex, "set-cookie", arena_printf(ex->arena,
	    SIGNIN_CSRF_COOKIE "=%s; Path=/; Secure; HttpOnly; SameSite=Lax",
	    token));
	return (token);
}

/*
 * Origin is asked first; browsers that send Sec-Fetch-Site must say
 * same-origin there as well.
 */
int
signin_csrf_ours(struct exchange *ex)
{
	const char *origin = exchange_header(ex, "origin");
	const char *site = exchange_header(ex, "sec-fetch-site");

	return (origin != NULL && strcmp(origin, ex->app->origin) == 0 &&
	    (site == NULL || strcmp(site, "same-origin") == 0));
}

/*
 * Both are asked: a page of another site has neither our origin nor the
 * cookie's value.
 */
int
signin_csrf_fits(struct exchange *ex)
{
	const char *cookie = given(ex);
	const char *field = form_raw(form_of(ex), "_csrf");

	return (signin_csrf_ours(ex) && cookie != NULL && field != NULL &&
	    strlen(field) == strlen(cookie) &&
	    code_same(field, cookie, strlen(cookie)));
}
