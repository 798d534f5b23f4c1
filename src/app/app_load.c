/*
 * Putting the program together: origin, secret, catalogues, routes, templates,
 * database connections.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/code.h"
#include "util/embed.h"
#include "util/text.h"

#include "store/db.h"
#include "store/secret.h"
#include "words/i18n.h"
#include "doc/mustache.h"
#include "pages/routes.h"
#include "app/app_load.h"
#include "app/tables.h"

/*
 * A short hash over all embedded files: asset URLs carry it, so browsers may
 * keep assets for ever and still get new ones after an update.
 */
static void
build_id(struct app *app)
{
	const struct embed *all;
	struct code_state s;
	uint8_t sum[CODE_SHA256];
	size_t n, i;

	all = embed_list(&n);
	code_state_init(&s);
	for (i = 0; i < n; i++) {
		code_state_add(&s, all[i].name, strlen(all[i].name));
		code_state_add(&s, all[i].data, all[i].len);
	}
	code_state_end(&s, sum);
	code_base32(sum, 10, app->build);
}

/*
 * "scheme://host:port" into its parts; the port is 443 or 80 when it is not
 * given.
 */
static int
split_origin(struct app *app, const char *origin, struct err *e)
{
	const char *host = strstr(origin, "://"), *colon;
	int64_t port;

	if (host == NULL || strlen(origin) >= sizeof(app->origin) ||
	    (size_t)(host - origin) >= sizeof(app->scheme))
		return (err_set(e, ERR_FATAL, "ORIGIN", "%s", origin));
	snprintf(app->origin, sizeof(app->origin), "%s", origin);
	snprintf(app->scheme, sizeof(app->scheme), "%.*s",
	    (int)(host - origin), origin);
	host += 3;
	colon = strchr(host, ':');
	snprintf(app->host, sizeof(app->host), "%.*s",
	    (int)(colon != NULL ? (size_t)(colon - host) : strlen(host)),
	    host);
	port = strcmp(app->scheme, "https") == 0 ? 443 : 80;
	if (colon != NULL && text_int(colon + 1, 1, 65535, &port) != 0)
		return (err_set(e, ERR_FATAL, "ORIGIN", "%s", origin));
	app->port = (int)port;
	return (0);
}

/*
 * The content security policies (CSP).  Pages may load nothing but our own
 * files, and frames from the attempts' hosts.  Packages may run inline scripts,
 * as authoring tools write them, but only on their own host name, which may be
 * framed by our pages only.
 */
static void
policies(struct app *app)
{
	const char *port = strrchr(app->origin, ':');

	if (port[1] == '/')
		port = "";
	snprintf(app->app_csp, sizeof(app->app_csp),
	    "default-src 'none'; script-src 'self'; style-src 'self'; "
	    "img-src 'self' data:; font-src 'self'; connect-src 'self'; "
	    "manifest-src 'self'; frame-src %s://*.%s%s; form-action 'self'; "
	    "base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
	    app->scheme, app->content_host, port);
	snprintf(app->content_csp, sizeof(app->content_csp),
	    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; "
	    "connect-src 'self'; object-src 'none'; form-action 'self'; "
	    "frame-ancestors 'self' %s", app->origin);
}

/*
 * Run once before the workers are forked; what is missing or broken (secret,
 * templates, catalogues, routes) stops the start with its code.
 */
int
app_load(struct app *app, const char *data, const char *origin,
    const char *content_host, struct err *e)
{
	memset(app, 0, sizeof(*app));
	if (code_init() != 0)
		return (err_set(e, ERR_FATAL, "RANDOM", "libsodium"));
	snprintf(app->data, sizeof(app->data), "%s", data);
	snprintf(app->content_host, sizeof(app->content_host), "%s",
	    content_host);
	if (split_origin(app, origin, e) != 0 || secret_read(app->data, app->secret, e) != 0 ||
	    i18n_load(e) != 0 || pages_load(e) != 0)
		return (-1);
	policies(app);
	build_id(app);
	if ((app->templates = tpl_set_new()) == NULL)
		return (err_set(e, ERR_FATAL, "OUT-OF-MEMORY", "templates"));
	return (tpl_load_embedded(app->templates, e));
}

/*
 * In each worker after the fork: SQLite connections may not be carried across a
 * fork.
 */
int
app_open(struct app *app, struct err *e)
{
	char path[600];

	snprintf(path, sizeof(path), "%s/hoclieu.db", app->data);
	app->write = db_open(path, DB_WRITE, app_tables, app_ntables, e);
	if (app->write == NULL)
		return (-1);
	app->read = db_reader(app->write, e);
	return (app->read == NULL ? -1 : 0);
}

int
app_reopen(struct app *app, struct err *e)
{
	db_close(app->read);
	db_close(app->write);
	app->read = app->write = NULL;
	return (app_open(app, e));
}

/*
 * For tests and the end of a worker; ${app} can be opened again only by a new
 * app_load.
 */
void
app_close(struct app *app)
{
	db_close(app->read);
	db_close(app->write);
	tpl_set_free(app->templates);
	app->read = app->write = NULL;
	app->templates = NULL;
}
