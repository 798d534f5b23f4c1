/*
 * A pupil's home: the lesson to go on with in the hero, then what is due, what
 * is under way, what is new, what is finished.
 */
#include <string.h>

#include "util/arena.h"

#include "people/notice.h"
#include "people/people.h"
#include "library/library.h"
#include "runtime/runtime.h"
#include "classwork/classwork.h"
#include "web/answer.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/home/notices.h"
#include "pages/home/pg_home.h"
#include "pages/classwork/work_model.h"

#define DUE		12	/* cards of a list */
#define UNDER_WAY	6
#define FRESH		6
#define FRESH_BESIDE	2	/* while there is something due */
#define DONE		4
#define LOOKED		40

/* The page while it is made: what is due decides what else has room. */
struct home {
	struct work	*due;		/* set and not finished */
	int		 ndue, open;	/* open: those that can be done */
	json_t		*m;
};

/*
 * Was the lesson set to the pupil and is not finished? Then it stands among the
 * lessons that are due and nowhere else on the page.
 */
static int
is_due(const struct home *h, int64_t item)
{
	int i;

	for (i = 0; i < h->ndue && h->due[i].item_id != item; i++)
		;
	return (i < h->ndue);
}

/*
 * The lesson to go on with: of those with the nearest end one that is begun,
 * else the first.  NULL when nothing due can be opened.
 */
static const struct work *
next(const struct home *h)
{
	const struct work *first = NULL;
	int i;

	for (i = 0; i < h->ndue; i++) {
		if (!h->due[i].open)
			continue;
		if (first == NULL)
			first = &h->due[i];
		if (h->due[i].until_day == first->until_day &&
		    h->due[i].state == 1)
			return (&h->due[i]);
	}
	return (first);
}

/* "Em đã học 2 trong 5 phần. Cô Hạnh hẹn đến hết thứ Hai 30/11." */
static const char *
home_pupil_sentence(struct exchange *ex, const struct work *w)
{
	const char *s = "", *day = work_day(ex, w->until_day);

	if (w->state == 1 && w->nparts > 1)
		s = say(ex, TR("Em đã học {{n}} trong {{of}} phần."),
		    json_pack("{s:i,s:i}", "n", w->parts_done, "of",
		    w->nparts));
	return (arena_printf(ex->arena, "%s%s%s", s, *s != '\0' ? " " : "",
	    say(ex, work_over(w) ?
	    TR("{{who}} đã hẹn đến hết {{day}}, em làm nốt nhé.") :
	    TR("{{who}} hẹn đến hết {{day}}."), json_pack("{s:s,s:s}", "who",
	    work_by(ex, w), "day", day))));
}

/*
 * The lesson to go on with, as "now" into the model; nothing where nothing due
 * can be opened.  0 or -1.
 */
static int
hero_due(struct exchange *ex, struct home *h, struct err *e)
{
	const struct work *w = next(h);
	json_t *o;

	if (w == NULL)
		return (0);
	if ((o = work_card(ex, w, e)) == NULL)
		return (-1);
	say_set(o, "text", say(ex, w->state == 1 ?
	    TR("Em học tiếp bài {{title}} nhé") :
	    TR("Em làm bài {{title}} nhé"), json_pack("{s:s}", "title",
	    w->title)));
	json_object_set_new(o, "again", json_boolean(w->state == 1));
	say_set(o, "more", home_pupil_sentence(ex, w));
	json_object_set_new(h->m, "now", o);
	return (0);
}

/*
 * What was set and is not finished; at most DUE cards, the rest is counted.  0
 * or -1.
 */
static int
home_pupil_due_part(struct exchange *ex, struct home *h, struct err *e)
{
	json_t *list = json_array(), *o;
	int i, shown = 0;

	json_object_set_new(h->m, "due", list);
	h->ndue = work_mine(ex->db, ex->arena, ex->viewer->id, 0, 100,
	    &h->due, e);
	for (i = 0; i < h->ndue; i++) {
		/*
		 * A withdrawn lesson stays in the list until its last day,
		 * then it goes.
		 */
		if (!h->due[i].open && work_over(&h->due[i]))
			continue;
		h->open += h->due[i].open;
		if (shown++ >= DUE)
			continue;
		if ((o = work_card(ex, &h->due[i], e)) == NULL)
			return (-1);
		json_array_append_new(list, o);
	}
	if (h->ndue < 0)
		return (-1);
	if (h->open > 0)
		say_set(h->m, "due_count", say(ex, TR("{{n}} bài"), json_pack(
		    "{s:i}", "n", h->open)));
	if (shown > DUE)
		say_set(h->m, "due_more", say(ex, TR("và {{n}} bài nữa"),
		    json_pack("{s:i}", "n", shown - DUE)));
	return (hero_due(ex, h, e));
}

/*
 * Lessons that the pupil began without being told to; those that cannot be
 * opened any more are left out.  0 or -1.
 */
static int
half_part(struct exchange *ex, struct home *h, struct err *e)
{
	json_t *list = json_array(), *o;
	struct work_run *r;
	int64_t total;
	int i, n, rc;

	json_object_set_new(h->m, "half", list);
	n = work_runs(ex->db, ex->arena, &(struct run_filter){
	    .person_id = ex->viewer->id, .limit = LOOKED }, &r, &total, e);
	for (i = 0; i < n && json_array_size(list) < UNDER_WAY; i++) {
		if (is_due(h, r[i].item_id))
			continue;
		if ((rc = run_card(ex, &r[i], 0, 1, &o, e)) < 0)
			return (-1);
		if (rc == 0)
			continue;
		if (*json_string_value(json_object_get(o, "href")) == '\0')
			json_decref(o);
		else
			json_array_append_new(list, o);
	}
	return (n < 0 ? -1 : 0);
}

/*
 * The latest finished ones, withdrawn ones as well: what was done stays.  0 or
 * -1.
 */
static int
home_pupil_done_part(struct exchange *ex, struct home *h, struct err *e)
{
	json_t *list = json_array(), *o;
	struct work_run *r;
	int64_t total;
	int i, n, rc;

	json_object_set_new(h->m, "done", list);
	n = work_runs(ex->db, ex->arena, &(struct run_filter){
	    .person_id = ex->viewer->id, .done = 1, .limit = DONE }, &r,
	    &total, e);
	for (i = 0; i < n; i++) {
		if ((rc = run_card(ex, &r[i], 1, 1, &o, e)) < 0)
			return (-1);
		if (rc == 1)
			json_array_append_new(list, o);
	}
	if (total > DONE)
		say_set(h->m, "done_all", say(ex, TR("Xem cả {{n}} bài"),
		    json_pack("{s:I}", "n", (json_int_t)total)));
	return (n < 0 ? -1 : 0);
}

/* Published for the own grade, not set and not begun yet, newest first. */
static int
fresh_part(struct exchange *ex, struct home *h, struct err *e)
{
	struct item_filter f = { .state = "published", .words = "" };
	size_t room = h->open > 0 ? FRESH_BESIDE : FRESH;
	json_t *list = json_array(), *o;
	struct item *items;
	struct result *r;
	int i, k, n, m;

	json_object_set_new(h->m, "fresh", list);
	f.school_id = ex->viewer->school_id;
	f.viewer = ex->viewer;
	f.limit = LOOKED;
	n = library_list(ex->db, ex->arena, &f, &items, NULL, e);
	m = runtime_mine(ex->db, ex->arena, ex->viewer->id, &r, e);
	for (i = 0; i < n && json_array_size(list) < room; i++) {
		for (k = 0; k < m && r[k].item_id != items[i].id; k++)
			;
		if (k < m || !items[i].playable || is_due(h, items[i].id))
			continue;
		if ((o = item_json(ex, &items[i], e)) == NULL)
			return (-1);
		json_array_append_new(list, o);
	}
	return (n < 0 || m < 0 ? -1 : 0);
}

/* Without anything due: the lesson under way, else the newest. */
static void
hero_else(struct exchange *ex, struct home *h)
{
	json_t *o = json_array_get(json_object_get(h->m, "half"), 0), *parts;
	int again = o != NULL;

	if (json_object_get(h->m, "now") != NULL)
		return;
	if (o == NULL)
		o = json_array_get(json_object_get(h->m, "fresh"), 0);
	if (o == NULL)
		return;
	o = json_copy(o);
	say_set(o, "text", say(ex, again ? TR("Em học tiếp bài {{title}} nhé") :
	    TR("Em học bài mới {{title}} nhé"), json_pack("{s:s}", "title",
	    json_string_value(json_object_get(o, "title")))));
	if ((parts = json_object_get(o, "w_parts")) != NULL)
		say_set(o, "more", say(ex, TR("Em đã học {{n}} trong {{of}} phần."),
		    json_pack("{s:O,s:O}", "n", json_object_get(parts,
		    "value"), "of", json_object_get(parts, "max"))));
	json_object_set_new(o, "again", json_boolean(again));
	json_object_set_new(h->m, "now", o);
}

/* A notice that is to be put away with the next batch. */
struct reminder {
	int64_t		 person;
	const char	*href;
};

/* A GET may not write, so the batch does it before the answer leaves. */
static int
put_away(struct db *db, void *arg, struct err *e)
{
	const struct reminder *r = arg;

	return (notice_over(db, r->person, WORK_REMINDER, r->href, e));
}

/* Is there still something to do on the page of ${href}? */
static int
still_due(struct exchange *ex, const struct home *h, const char *href)
{
	int i;

	for (i = 0; i < h->ndue; i++)
		if (h->due[i].open && strcmp(arena_printf(ex->arena,
		    "/items/%s", h->due[i].item_key), href) == 0)
			return (1);
	return (0);
}

/*
 * The notices.  A reminder of a lesson that is finished meanwhile is not
 * shown, and put away for good.  0 or -1.
 */
static int
reminders(struct exchange *ex, const struct home *h, struct err *e)
{
	json_t *all, *rows, *one;
	struct reminder *r;
	const char *href;
	size_t i;
	int rc;

	if ((rc = notices_json(ex, &all, e)) != 1)
		return (rc);
	rows = json_object_get(all, "rows");
	for (i = json_array_size(rows); i-- > 0;) {
		one = json_array_get(rows, i);
		href = json_string_value(json_object_get(one, "href"));
		if (strcmp(json_string_value(json_object_get(one, "kind")),
		    WORK_REMINDER) != 0 || still_due(ex, h, href))
			continue;
		r = arena_alloc(ex->arena, sizeof(*r));
		r->person = ex->viewer->id;
		r->href = arena_strdup(ex->arena, href);
		exchange_owe(ex, put_away, r);
		json_array_remove(rows, i);
	}
	if (json_array_size(rows) > 0)
		json_object_set(h->m, "notices", all);
	json_decref(all);
	return (0);
}

/* Children are called by their last two names: "Minh Anh". */
static const char *
call_name(const char *name)
{
	const char *p = name + strlen(name);
	int spaces = 0;

	while (p > name && (p[-1] != ' ' || ++spaces < 2))
		p--;
	return (p);
}

/* The order of the parts matters: each leaves out what one before it already shows. */
int
home_pupil(struct exchange *ex, struct err *e)
{
	struct home h = { 0 };

	h.m = json_object();
	say_set(h.m, "given", call_name(ex->viewer->name));
	if (home_pupil_due_part(ex, &h, e) != 0 || half_part(ex, &h, e) != 0 ||
	    fresh_part(ex, &h, e) != 0 || home_pupil_done_part(ex, &h,
	    e) != 0 || reminders(ex, &h, e) != 0) {
		json_decref(h.m);
		return (-1);
	}
	hero_else(ex, &h);
	return (answer_page(ex, "home_pupil", h.m, e));
}
