/* The browser's files, which stand inside the program (tools/bundle.mjs). */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/embed.h"

#include "web/answer.h"
#include "web/app.h"
#include "pages/common/pg_asset.h"

#define A_DAY	"public, max-age=86400"

/*
 * Endings that are served; templates, catalogues and schemas have other ones
 * and so cannot be asked for.
 */
static const struct { const char *end, *media; } types[] = {
	{ ".css", "text/css; charset=utf-8" },
	{ ".js", "text/javascript; charset=utf-8" },
	{ ".svg", "image/svg+xml" },
	{ ".ico", "image/x-icon" },
	{ ".png", "image/png" },
	{ ".woff2", "font/woff2" },
};

/*
 * The media type by the ending, NULL for what may not leave; a name with "/"
 * lies in a folder of the program and is none.
 */
static const char *
media_of(const char *name)
{
	const char *dot = strrchr(name, '.');
	size_t i;

	if (dot == NULL || strchr(name, '/') != NULL)
		return (NULL);
	for (i = 0; i < sizeof(types) / sizeof(*types); i++)
		if (strcmp(dot, types[i].end) == 0)
			return (types[i].media);
	return (NULL);
}

/* "gzip" stands in Accept-Encoding and is not refused with q=0. */
static int
asset_takes_gzip(const struct exchange *ex)
{
	const char *p = exchange_header(ex, "accept-encoding"), *q;
	size_t n;

	while (p != NULL && *p != '\0') {
		p += strspn(p, " \t,");
		n = strcspn(p, ",");
		if (strncasecmp(p, "gzip", 4) == 0 &&
		    (n == 4 || strchr(" \t;", p[4]) != NULL)) {
			q = memchr(p, '=', n);
			return (q == NULL || strtod(q + 1, NULL) > 0);
		}
		p += n;
	}
	return (0);
}

/*
 * The file, or its gzip made at build time where the browser takes that;
 * NOT-FOUND for all else.
 */
static int
asset_send_file(struct exchange *ex, const char *name, struct err *e)
{
	const char *media = media_of(name);
	const struct embed *f = NULL, *gz;

	if (media == NULL || (f = embed_find(name)) == NULL)
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "asset %s", name));
	gz = embed_find(arena_printf(ex->arena, "%s.gz", name));
	if (gz != NULL)
		exchange_set(ex, "vary", "accept-encoding");
	if (gz != NULL && asset_takes_gzip(ex)) {
		exchange_set(ex, "content-encoding", "gzip");
		f = gz;
	}
	exchange_set(ex, "content-type", media);
	ex->status = 200;
	/*
	 * Out of the program's own bytes: a copy for each reader would let slow
	 * ones hold a lot of memory.
	 */
	buf_clear(&ex->out);
	ex->delivery.map = (const uint8_t *)f->data;
	ex->delivery.fd = -1;
	ex->delivery.len = f->len;
	return (0);
}

int
pg_asset(struct exchange *ex, struct err *e)
{
	/*
	 * A page of an older build gets the present file; its address names
	 * another build, so it may not be kept under it.
	 */
	if (strcmp(ex->args[0], ex->app->build) != 0)
		exchange_set(ex, "cache-control", "no-cache");
	return (asset_send_file(ex, ex->args[1], e));
}

int
pg_favicon(struct exchange *ex, struct err *e)
{
	exchange_set(ex, "cache-control", A_DAY);
	return (asset_send_file(ex, "favicon.ico", e));
}

/* Pages need a sign-in anyway; this spares the school requests. */
int
pg_robots(struct exchange *ex, struct err *e)
{
	(void)e;
	exchange_set(ex, "cache-control", A_DAY);
	return (answer_text(ex, 200, "User-agent: *\nDisallow: /\n"));
}
