#ifndef HOCLIEU_PG_PLAY_H
#define HOCLIEU_PG_PLAY_H
/* Playing, on the app's host: open an attempt, the player around the lesson. */
#include "web/exchange.h"

/**
 * pg_play_open(ex, e): POST /items/:key/play: the reader's attempt of the
 * published version, then to its player.  Who is no pupil gets a preview.
 */
int	 pg_play_open(struct exchange *, struct err *);
/** pg_preview(ex, e): POST /items/:key/preview: the newest version; nothing is recorded. */
int	 pg_preview(struct exchange *, struct err *);
/** pg_play(ex, e): GET /play/:key?e=N: strip, frame, contents list. */
int	 pg_play(struct exchange *, struct err *);
/** pg_play_token(ex, e): POST /play/:key/token: a fresh token for the visit in field "visit". */
int	 pg_play_token(struct exchange *, struct err *);

#endif
