#ifndef HOCLIEU_PG_PLAY_H
#define HOCLIEU_PG_PLAY_H
/* Playing, on the app's host: open an attempt, the player around the lesson. */
#include <jansson.h>

#include "web/exchange.h"

/**
 * pg_play_open(ex, e): POST /items/:key/play: the reader's attempt of the
 * published version, then to its player.  Who is no pupil gets a preview.
 */
int	 pg_play_open(struct exchange *ex, struct err *e);
/** pg_preview(ex, e): POST /items/:key/preview: the newest version; nothing is recorded. */
int	 pg_preview(struct exchange *ex, struct err *e);
/** pg_play(ex, e): GET /play/:key?e=N: strip, frame, contents list. */
int	 pg_play(struct exchange *ex, struct err *e);
/** pg_play_again(ex, e): POST /play/:key/again, field "e": the next launch of that part begins anew. */
int	 pg_play_again(struct exchange *ex, struct err *e);
/** pg_play_token(ex, e): POST /play/:key/token: a fresh token for the visit in field "visit". */
int	 pg_play_token(struct exchange *ex, struct err *e);

struct item;
/**
 * play_preview(ex, it, key, base, out, e): new model of a frame that shows,
 * inside another page, the viewer's preview ${key} of the version in ${it}: {key,
 * src, content_origin, entry, part, several, at, of, prev, next, whole}; links to
 * parts are ${base} and "&e=N".  1; 0 when it is none of theirs; -1.
 */
int	 play_preview(struct exchange *ex, const struct item *it,
	    const char *key, const char *base, json_t **out, struct err *e);

#endif
