#ifndef HOCLIEU_PG_ASSET_H
#define HOCLIEU_PG_ASSET_H
/* The browser's files, which stand inside the program (tools/bundle.mjs). */
#include "web/exchange.h"

/**
 * pg_asset(ex, e): GET /a/:build/:name, on both kinds of host: the file ${name}
 * of the bundle, as gzip where the browser takes it.  Immutable when ${build}
 * is this program's; an older one must ask again.  NOT-FOUND otherwise.
 */
int	 pg_asset(struct exchange *ex, struct err *e);
/** pg_favicon(ex, e): GET /favicon.ico for who asks without reading the page. */
int	 pg_favicon(struct exchange *ex, struct err *e);
/** pg_robots(ex, e): GET /robots.txt: a school's library is not for crawlers. */
int	 pg_robots(struct exchange *ex, struct err *e);

#endif
