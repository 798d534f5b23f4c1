#ifndef HOCLIEU_NOTICES_H
#define HOCLIEU_NOTICES_H
/*
 * Notices as homes show them.  A new kind: one row in notices.c; notice_add
 * (people/notice.h) makes one.
 */
#include <jansson.h>

#include "web/exchange.h"

/**
 * notices_json(ex, e): new {rows: [{id, kind, text, href, when, tone, icon}], more
 * "còn 3 thông báo nữa"} for the partial "notices"; NULL without any, or on
 * failure (${e} set).
 */
json_t	*notices_json(struct exchange *, struct err *);

#endif
