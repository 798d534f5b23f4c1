#ifndef HOCLIEU_NOTICES_H
#define HOCLIEU_NOTICES_H
/*
 * Notices as homes show them.  A new kind: one row in notices.c; notice_add
 * (people/notice.h) makes one.
 */
#include <jansson.h>

#include "web/exchange.h"

/**
 * notices_json(ex, out, e): new {rows: [{id, kind, text, href, when, tone,
 * icon}], more "còn 3 thông báo nữa"} for the partial "notices": 1; 0 without
 * any (${out} NULL); -1.
 */
int	 notices_json(struct exchange *ex, json_t **out, struct err *e);

#endif
