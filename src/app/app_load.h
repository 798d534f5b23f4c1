#ifndef HOCLIEU_APP_LOAD_H
#define HOCLIEU_APP_LOAD_H
/* The program put together: what the parent reads, what a worker opens. */
#include "web/app.h"

/**
 * app_load(app, data, origin, content_host, e): read what is read once and by
 * the parent: templates, catalogues, routes, data/secret.  Opens no database.
 */
int	 app_load(struct app *app, const char *data, const char *origin,
	    const char *content_host, struct err *e);
/** app_open(app, e): open the database connections (in the worker, after fork). */
int	 app_open(struct app *app, struct err *e);
/** app_reopen(app, e): the connections anew; 0, or -1 and ${app} has none. */
int	 app_reopen(struct app *app, struct err *e);
/** app_close(app): close and free what app_load and app_open made. */
void	 app_close(struct app *app);

#endif
