#ifndef HOCLIEU_ITEM_MODEL_H
#define HOCLIEU_ITEM_MODEL_H
/* Items as templates show them: ready words, ready links. */
#include <jansson.h>

#include "web/exchange.h"

struct item;
struct lesson;


/** item_kind_word, item_licence_word, item_audience_word, item_format_word (ex, code): its word in the reader's language. */
const char	*item_kind_word(struct exchange *ex, const char *kind);
const char	*item_licence_word(struct exchange *ex, const char *licence);
const char	*item_audience_word(struct exchange *ex, const char *audience);
const char	*item_format_word(struct exchange *ex, const char *format);
/** item_state_json(ex, state): new {tone, icon, word} for the partial "state". */
json_t	*item_state_json(struct exchange *ex, const char *state);
/** item_state(ex, it, state): the same, and of a submitted item whose turn it is. */
json_t	*item_state(struct exchange *ex, const struct item *it,
	    const char *state);
/** lesson_call(ex, l): new {family, subject "Toán 3", lesson "Bài 30"}; NULL: not filed. */
json_t	*lesson_call(struct exchange *ex, const struct lesson *l);
/** lesson_json(ex, l): new {key, call, title, name "Bài 30. Mi-li-mét", about "Chủ đề … · tuần 12 · 1 tiết", when "tuần 12 · 1 tiết"}. */
json_t	*lesson_json(struct exchange *ex, const struct lesson *l);
/** item_picture_json(ex, key, hash, wide, high): new {src, wide, high} of the thumbnail ${hash} of the item ${key}; false for "". */
json_t	*item_picture_json(struct exchange *ex, const char *key,
	    const char *hash, int wide, int high);
/** item_paper(ex, it, pupil, m, e): into ${m} "paper" {tone, icon, text}: why a document cannot be read in the browser yet; nothing when it can or is none.  0 or -1. */
int	 item_paper(struct exchange *ex, const struct item *it, int pupil,
	    json_t *m, struct err *e);
/**
 * item_json(ex, it, e): new {href, title, call, lesson, state, kind, format,
 * size, owner, day, file, reason, reviewer, warnings, mine, playable, state_key,
 * seen (the version's number), picture (item_picture_json), next (for the author of a live one: the state of
 * the version on its way)}.
 * One indexed look-up of the first lesson.
 */
json_t	*item_json(struct exchange *ex, const struct item *it, struct err *e);
/** item_list_json(ex, items, n, e): a list of item_json; NULL on failure. */
json_t	*item_list_json(struct exchange *ex, const struct item *items, int n,
	    struct err *e);
/** item_lessons_json(ex, it, e): new [lesson_json] of the lessons that the version in ${it} is filed under; NULL on failure. */
json_t	*item_lessons_json(struct exchange *ex, const struct item *it,
	    struct err *e);
/** item_sees_next(ex, it, e): 1 when the viewer sees a version that is not live yet: its author, or whose turn it is to review; 0, -1. */
int		 item_sees_next(struct exchange *ex, const struct item *it,
		    struct err *e);
/**
 * item_asked(ex, verb, e): the item that the path names (ex->args[0]) when the
 * viewer may ${verb} it: the newest version for who may see it, else the live
 * one.  NULL on failure; NOT-FOUND is the same for an unknown item and for one
 * that the viewer may not see.
 */
struct item	*item_asked(struct exchange *ex, int verb, struct err *e);
/**
 * item_seen(ex, item, e): 0 when the posted decision is about the version that
 * the reviewer was shown (field "seen"); else -1 with ITEM-STATE.
 */
int		 item_seen(struct exchange *ex, const struct item *it,
		    struct err *e);

#endif
