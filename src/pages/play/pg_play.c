/* The player page and the attempts behind it. */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/tr.h"

#include "parse/formats.h"
#include "packages/packages.h"
#include "library/library.h"
#include "curriculum/curriculum.h"
#include "runtime/order.h"
#include "runtime/runtime.h"
#include "runtime/token.h"
#include "web/answer.h"
#include "web/app.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/play/pg_play.h"

#define TOUCH_EVERY	600	/* seconds between two notes that the page was opened */

/* Opens the attempt, or continues the one there is, and leads to it. */
static int
open_and_go(struct exchange *ex, const struct item *it, const char *mode,
    struct err *e)
{
	struct attempt *t;

	if (runtime_open(ex->db, ex->arena, &(struct attempt_ask){
	    .secret = ex->app->secret, .viewer = ex->viewer, .item = it,
	    .mode = mode }, &t, e) != 0)
		return (-1);
	/* A reviewer sees the preview within the review page. */
	if (strcmp(form_text(form_of(ex), "back"), "review") == 0)
		return (answer_redirect(ex, arena_printf(ex->arena,
		    "/review?item=%s&show=%s", it->key, t->key)));
	return (answer_redirect(ex, arena_printf(ex->arena, "/play/%s",
	    t->key)));
}

/*
 * Who studies the lesson gets an attempt that is recorded, everybody else a
 * preview.
 */
int
pg_play_open(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);
	struct scope s = { 0 };
	int studies;

	if (it == NULL)
		return (-1);
	library_scope(it, &s);
	if ((studies = people_may(ex->db, ex->viewer, MAY_STUDY_ITEM, &s,
	    e)) < 0)
		return (-1);
	return (open_and_go(ex, it, studies ? "normal" : "preview", e));
}

/*
 * The newest version, also one that is not published: for staff and
 * inspectors, as far as MAY_SEE_ITEM lets them see it.
 */
int
pg_preview(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);

	if (it == NULL)
		return (-1);
	if (!(ex->viewer->roles & (ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR))))
		return (err_set(e, ERR_REJECT, "NO-RIGHT", "preview by %s",
		    ex->viewer->login));
	return (open_and_go(ex, it, "preview", e));
}

/*
 * The reader's own attempt that the path names, with its item, while the
 * reader may still open it (ATTEMPT-REVOKED else).  Somebody else's attempt is
 * NOT-FOUND.  NULL on failure.
 */
static struct attempt *
own_attempt(struct exchange *ex, struct item **it, struct err *e)
{
	struct attempt *t;
	struct scope s = { 0 };
	int preview, rc;

	if (runtime_find(ex->db, ex->arena, ex->args[0], &t, e) < 0)
		return (NULL);
	if (t == NULL || t->person_id != ex->viewer->id) {
		err_set(e, ERR_REJECT, "NOT-FOUND", "attempt");
		return (NULL);
	}
	preview = strcmp(t->mode, "preview") == 0;
	rc = preview ? library_item_by_id(ex->db, ex->arena, t->item_id, it,
	    e) : library_item_live(ex->db, ex->arena, t->item_id, it, e);
	if (rc != 1) {
		if (rc == 0)
			err_set(e, ERR_REJECT, "NOT-FOUND", "item");
		return (NULL);
	}
	library_scope(*it, &s);
	rc = t->revoked ? 0 : people_may(ex->db, ex->viewer, preview ?
	    MAY_SEE_ITEM : MAY_STUDY_ITEM, &s, e);
	if (rc == 0)
		err_set(e, ERR_REJECT, "ATTEMPT-REVOKED", "%s", t->key);
	return (rc == 1 ? t : NULL);
}

/*
 * "http://<label>.content.localhost:8080", the attempt's own origin; the port
 * is the app's, where that names one.
 */
static const char *
content_origin(struct exchange *ex, const char *label)
{
	const char *port = strrchr(ex->app->origin, ':');

	return (arena_printf(ex->arena, "%s://%s.%s%s", ex->app->scheme, label,
	    ex->app->content_host, port[1] != '/' ? port : ""));
}

/*
 * Where to begin: what the reader asked for; else the part begun last and not
 * done, else the first not done, else the first.  What waits for others is left
 * out; a hidden part, to which the lesson itself leads, is opened unasked only
 * when there is no other.  ${o} may be NULL.
 */
static int
play_choose(const struct part *p, const struct part_order *o, int n,
    int64_t asked)
{
	int i, begun = -1, open = -1, first = -1, spare = -1;

	for (i = 0; i < n; i++) {
		if (*p[i].path == '\0' || (o != NULL && *o[i].wait != '\0'))
			continue;
		if (p[i].ord == asked)
			return (i);
		if (!p[i].done && p[i].begun &&
		    (begun == -1 || p[i].last > p[begun].last))
			begun = i;
		if (o != NULL && o[i].hidden) {
			spare = spare == -1 ? i : spare;
			continue;
		}
		if (first == -1)
			first = i;
		if (!p[i].done && open == -1)
			open = i;
	}
	return (begun != -1 ? begun : open != -1 ? open :
	    first != -1 ? first : spare);
}

/*
 * The list of parts; what starts nothing is a heading without a link, and
 * deeper levels than three are drawn like the third.  A part that waits keeps
 * its link, because it may be open by the time somebody follows it.  A hidden one
 * has its row, not shown: player.js shows it when the lesson goes there.
 */
static json_t *
contents(struct exchange *ex, const struct attempt *t, const struct part *p,
    const struct part_order *o, int n, int now)
{
	json_t *list = json_array(), *row;
	int i;

	for (i = 0; i < n; i++) {
		row = json_pack("{s:s,s:i,s:i,s:b,s:b,s:b,s:b,s:b}", "title",
		    p[i].title, "ord", p[i].ord, "depth",
		    p[i].depth > 3 ? 3 : p[i].depth, "heading",
		    *p[i].path == '\0', "current", i == now, "done",
		    p[i].done, "begun", p[i].begun && !p[i].done, "hidden",
		    o[i].hidden && i != now);
		if (*p[i].path != '\0')
			say_set(row, "href", arena_printf(ex->arena,
			    "/play/%s?e=%d", t->key, p[i].ord));
		if (*o[i].wait != '\0' && *p[i].path != '\0')
			say_set(row, "wait", o[i].wait);
		json_array_append_new(list, row);
	}
	return (list);
}

/*
 * The neighbours that start something, as links; and "3 / 5".  ${base} ends in
 * "?" or "&"; hidden ones are none, ${o} may be NULL.
 */
static void
play_neighbours(struct exchange *ex, json_t *m, const char *base,
    const struct part *p, const struct part_order *o, int n, int now)
{
	int i, at = 0, of = 0, prev = -1, next = -1;

	for (i = 0; i < n; i++) {
		if (*p[i].path == '\0' ||
		    (o != NULL && o[i].hidden && i != now))
			continue;
		of++;
		if (i < now)
			prev = i;
		if (i == now)
			at = of;
		if (i > now && next == -1)
			next = i;
	}
	json_object_set_new(m, "at", json_integer(at));
	json_object_set_new(m, "of", json_integer(of));
	json_object_set_new(m, "several", json_boolean(of > 1));
	say_set(m, "prev", prev == -1 ? "" : arena_printf(ex->arena,
	    "%se=%d", base, p[prev].ord));
	say_set(m, "next", next == -1 ? "" : arena_printf(ex->arena,
	    "%se=%d", base, p[next].ord));
}

/* Pages and papers have no tracking: the pupil says "Em đã học xong". */
static int
by_hand(const struct attempt *t, const struct part *p)
{
	return (!p->is_sco && format_find(t->format)->by_hand);
}

/* Run in the batch, before the page leaves. */
static int
opened(struct db *db, void *arg, struct err *e)
{
	return (runtime_touch(db, *(int64_t *)arg, 0, e));
}

/*
 * The attempt is open from now on (runtime_is_open).  On a disk that keeps
 * nothing the page is shown all the same; an attempt of late is open still.
 */
static void
note_opened(struct exchange *ex, const struct attempt *t)
{
	int64_t *id;

	if (clock_now() - t->last < TOUCH_EVERY)
		return;
	id = arena_alloc(ex->arena, sizeof(*id));
	*id = t->id;
	exchange_owe(ex, opened, id);
	ex->records->lax = 1;
}

/*
 * What a part that was begun offers: to begin it anew.  Whoever has finished it
 * is told that before, and that the result stays.
 */
static json_t *
play_again(struct exchange *ex, const struct part *p)
{
	json_t *o = json_object();

	say_set(o, "said", !p->done ? "" : p->has_score ? say(ex,
	    TR("Em đã học xong phần này, được {{score}} điểm. Học lại thì kết quả này vẫn được giữ."),
	    json_pack("{s:s}", "score", i18n_decimal(ex->arena, ex->lang,
	    p->score / 10, 1))) : i18n_text(ex->lang,
	    TR("Em đã học xong phần này. Học lại thì kết quả này vẫn được giữ.")));
	return (o);
}

/*
 * The lesson's frame.  Each launch in it is a visit of its own with a token of
 * its own, by which the server tells late saves from new ones.
 * The page hands the first token to the wrapper by a message: in an address it
 * would stand in the browser's history and wherever the lesson's windows lead.
 */
static void
frame(struct exchange *ex, json_t *m, const struct attempt *t,
    const struct part *p)
{
	char visit[TOKEN_VISIT], token[TOKEN_MAX];
	const char *origin = content_origin(ex, t->label);

	/*
	 * A window that the lesson opens keeps its opener, the lesson's frame;
	 * "same-origin" would cut that (assets/js/play/windows.js).
	 */
	exchange_fixed(ex, "cross-origin-opener-policy",
	    "same-origin-allow-popups");
	note_opened(ex, t);
	/* It opens what earlier launches left on the device, and the next launch. */
	token_visit_any(visit);
	token_make(ex->app->secret, t->id, visit, token);
	say_set(m, "content_origin", origin);
	say_set(m, "src", arena_printf(ex->arena, "%s/w/%d?l=%s", origin,
	    p->ord, ex->lang));
	say_set(m, "pass", token);
	say_set(m, "part", p->title);
	json_object_set_new(m, "tall", json_boolean(format_find(t->format)->
	    tall));
	json_object_set_new(m, "entry", json_integer(p->ord));
	json_object_set_new(m, "done", json_boolean(p->done));
	json_object_set_new(m, "by_hand", json_boolean(by_hand(t, p)));
	if (p->is_sco && p->begun && strcmp(t->mode, "normal") == 0)
		json_object_set_new(m, "again", play_again(ex, p));
}

/* The part that was asked for and that waits for another, or -1. */
static int
play_waiting(const struct part *p, const struct part_order *o, int n,
    int64_t asked)
{
	int i;

	for (i = 0; i < n; i++)
		if (p[i].ord == asked && *o[i].wait != '\0')
			return (i);
	return (-1);
}

/*
 * A part that waits is not opened, nor is another one in its place: that would
 * begin a try that nobody wanted.  Lessons say that they are done while their
 * page goes away, after this page was asked for: it asks once more by itself.
 */
static void
play_waits(struct exchange *ex, json_t *m, const struct attempt *t,
    const struct part *p, const char *wait)
{
	say_set(m, "waits", say(ex,
	    TR("“{{part}}” mở khi em đã học xong “{{title}}”."),
	    json_pack("{s:s,s:s}", "part", p->title, "title", wait)));
	if (form_int(form_query(ex), "w", 0, 1, 0) == 0)
		exchange_set(ex, "refresh", arena_printf(ex->arena,
		    "2; url=/play/%s?e=%d&w=1", t->key, p->ord));
}

/*
 * The player around one part; without a part that starts the item is refused
 * (ITEM-NOT-PLAYABLE).
 */
int
pg_play(struct exchange *ex, struct err *e)
{
	struct attempt *t;
	struct part *parts;
	struct part_order *order;
	struct item *it;
	int64_t asked = form_int(form_query(ex), "e", 0, 100000, -1);
	json_t *m;
	int n, now, preview, wait;

	if ((t = own_attempt(ex, &it, e)) == NULL ||
	    (n = runtime_parts(ex->db, ex->arena, t, &parts, e)) < 0 ||
	    order_of(ex->db, ex->arena, t, parts, n, &order, e) != 0)
		return (-1);
	wait = play_waiting(parts, order, n, asked);
	now = wait != -1 ? wait : play_choose(parts, order, n, asked);
	if (now < 0)
		return (err_set(e, ERR_REJECT, "ITEM-NOT-PLAYABLE", "%s",
		    it->key));
	preview = strcmp(t->mode, "preview") == 0;
	m = json_pack("{s:b,s:s,s:s,s:b,s:i,s:i}", "bare", 1, "title",
	    it->title, "key", t->key, "preview", preview, "parts_done",
	    t->parts_done, "nparts", t->nparts);
	if (!preview)
		say_set(m, "ask", arena_printf(ex->arena, "/items/%s/ask?e=%d",
		    it->key, parts[now].ord));
	say_set(m, "back", preview ? arena_printf(ex->arena, "/items/%s",
	    it->key) : "/");
	json_object_set_new(m, "parts", contents(ex, t, parts, order, n, now));
	play_neighbours(ex, m, arena_printf(ex->arena, "/play/%s?", t->key),
	    parts, order, n, now);
	if (wait != -1)
		play_waits(ex, m, t, &parts[now], order[now].wait);
	else
		frame(ex, m, t, &parts[now]);
	return (answer_page(ex, "player", m, e));
}

/*
 * A key that is not the viewer's, or not of the version at hand, shows
 * nothing: the reviewer must see what is decided on.
 */
int
play_preview(struct exchange *ex, const struct item *it, const char *key,
    const char *base, json_t **out, struct err *e)
{
	struct attempt *t;
	struct part *parts;
	json_t *m;
	int n, now, rc;

	if ((rc = runtime_find(ex->db, ex->arena, key, &t, e)) != 1)
		return (rc);
	if (t->person_id != ex->viewer->id || t->revoked ||
	    t->item_id != it->id || t->version_id != it->version_id ||
	    strcmp(t->mode, "preview") != 0)
		return (0);
	if ((n = runtime_parts(ex->db, ex->arena, t, &parts, e)) < 0)
		return (-1);
	now = play_choose(parts, NULL, n, form_int(form_query(ex), "e", 0,
	    100000, -1));
	if (now < 0)
		return (0);
	m = json_pack("{s:s,s:s}", "key", t->key, "whole",
	    arena_printf(ex->arena, "/play/%s", t->key));
	play_neighbours(ex, m, arena_printf(ex->arena, "%s&", base), parts,
	    NULL, n, now);
	frame(ex, m, t, &parts[now]);
	*out = m;
	return (1);
}

/*
 * For a page that was open longer than a token lives: the visit goes on under
 * a fresh one, while the pupil may still study the lesson.
 */
int
pg_play_token(struct exchange *ex, struct err *e)
{
	const char *visit = form_text(form_of(ex), "visit");
	char token[TOKEN_MAX], any[TOKEN_VISIT];
	struct attempt *t;
	struct item *it;

	if ((t = own_attempt(ex, &it, e)) == NULL)
		return (-1);
	if (token_visit_number(visit) < 0) {
		token_visit_any(any);
		visit = any;
	}
	if (runtime_touch(ex->db, t->id, 0, e) != 0)
		return (-1);
	token_make(ex->app->secret, t->id, visit, token);
	return (answer_json(ex, 200, json_pack("{s:s}", "token", token)));
}

/*
 * "Học lại từ đầu": what was done in the part is kept, and the lesson begins
 * like the first time.
 */
int
pg_play_again(struct exchange *ex, struct err *e)
{
	int ord = (int)form_int(form_of(ex), "e", 0, 100000, 0);
	struct attempt *t;
	struct item *it;

	if ((t = own_attempt(ex, &it, e)) == NULL ||
	    runtime_again(ex->db, ex->app->secret, t, ord, e) != 0)
		return (-1);
	return (answer_redirect(ex, arena_printf(ex->arena, "/play/%s?e=%d",
	    t->key, ord)));
}
