/* GET /library: the chips, the list. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/library/library_query.h"
#include "pages/library/library_tree.h"
#include "pages/library/pg_library.h"

/* One filter as a chip: pressed again it goes away. */
static void
library_chip(struct exchange *ex, json_t *list, const struct library_ask *with,
    const char *text, int on)
{
	json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "href",
	    library_href(ex, with), "text", text, "on", on));
}

/*
 * The filters as chips.  "Own" and the states are for staff, who have lessons
 * on their way; others only see what can be taken off the tree's choice.
 */
static json_t *
chips(struct exchange *ex, const struct library_ask *a)
{
	static const char *const states[] = { "published", "submitted",
	    "draft", "returned" };
	struct library_ask b = *a;
	json_t *list = json_array(), *s;
	size_t i;

	if (a->grade != 0 || a->subject_id != 0) {
		b.grade = 0;
		b.subject_id = b.lesson_id = 0;
		library_chip(ex, list, &b, a->lesson_id != 0 ? a->lesson_name :
		    a->grade == 0 ? a->subject_name : a->subject_id == 0 ?
		    say(ex, TR("Khối {{n}}"), json_pack("{s:i}", "n",
		    a->grade)) : arena_printf(ex->arena, "%s %d",
		    a->subject_name, a->grade), 1);
	}
	if (ex->viewer->roles & ROLES_STAFF) {
		b = *a;
		b.mine = !a->mine;
		library_chip(ex, list, &b, i18n_text(ex->lang, TR("Của tôi")),
		    a->mine);
		for (i = 0; i < 4; i++) {
			b = *a;
			b.state = strcmp(a->state, states[i]) == 0 ? "" :
			    states[i];
			s = item_state_json(ex, states[i]);
			library_chip(ex, list, &b,
			    json_string_value(json_object_get(s, "word")),
			    b.state[0] == '\0');
			json_decref(s);
		}
	}
	return (list);
}

/*
 * What an empty list says: why nothing is there, and what to do about it; a
 * filter that excludes everything is told apart from an empty shelf.
 */
static json_t *
empty(struct exchange *ex, const struct library_ask *a)
{
	json_t *o = json_object();
	int staff = (ex->viewer->roles & ROLES_STAFF) != 0;

	say_set(o, "icon", a->words[0] != '\0' ? "find" : "shelf");
	if (a->words[0] != '\0' || a->state[0] != '\0' || a->mine) {
		say_set(o, "title", i18n_text(ex->lang,
		    TR("Không có học liệu nào khớp")));
		say_set(o, "text", i18n_text(ex->lang,
		    TR("Bỏ bớt một điều kiện, hoặc thử một từ khác trong tên bài.")));
		say_set(o, "href", "/library");
		say_set(o, "action", i18n_text(ex->lang,
		    TR("Xem tất cả học liệu")));
		return (o);
	}
	say_set(o, "title", a->lesson_id != 0 ? say(ex,
	    TR("{{name}} chưa có học liệu"), json_pack("{s:s}", "name",
	    a->lesson_name)) : i18n_text(ex->lang,
	    TR("Ở đây chưa có học liệu")));
	say_set(o, "text", i18n_text(ex->lang, staff ?
	    TR("Tải bài lên và xếp vào kế hoạch dạy học, bài được duyệt sẽ nằm ở đây.") :
	    TR("Bài được duyệt sẽ nằm ở đây.")));
	if (staff) {
		say_set(o, "href", "/upload");
		say_set(o, "action", i18n_text(ex->lang, TR("Tải bài lên")));
		say_set(o, "action_icon", "up");
	}
	return (o);
}

/*
 * Hidden fields that keep the other filters when words are searched; a form
 * with GET drops the query of its address.
 */
static json_t *
library_kept(const struct library_ask *a, struct exchange *ex)
{
	json_t *list = json_array();

#define KEEP(nm, v) json_array_append_new(list, \
	json_pack("{s:s,s:s}", "name", nm, "value", v))
	if (a->school_key[0] != '\0')
		KEEP("school", a->school_key);
	if (a->grade != 0)
		KEEP("g", arena_printf(ex->arena, "%d", a->grade));
	if (a->subject_id != 0)
		KEEP("s", a->subject_code);
	if (a->lesson_id != 0)
		KEEP("l", a->lesson_key);
	if (a->state[0] != '\0')
		KEEP("state", a->state);
	if (a->mine)
		KEEP("mine", "1");
#undef KEEP
	return (list);
}

/*
 * Marks rows that staff can set to a class at once: what pupils could open now
 * and play.
 */
static void
settable(struct exchange *ex, const struct item *items, int n, json_t *list)
{
	struct scope s;
	int i;

	for (i = 0; i < n && ex->viewer->roles & ROLES_STAFF; i++) {
		library_scope(&items[i], &s);
		json_object_set_new(json_array_get(list, (size_t)i), "can_set",
		    json_boolean(s.published && items[i].playable));
	}
}

/*
 * The list, the tree of grades beside it and the filters above; an empty list
 * says what to do next.
 */
int
pg_library(struct exchange *ex, struct err *e)
{
	struct library_ask a;
	struct item_filter f;
	struct item *items;
	json_t *m, *list, *tree;
	int64_t total;
	int n;

	if (library_asked(ex, &a, &f, e) != 0)
		return (-1);
	n = library_list(ex->db, ex->arena, &f, &items, &total, e);
	if (n < 0 || (list = item_list_json(ex, items, n, e)) == NULL)
		return (-1);
	settable(ex, items, n, list);
	if ((tree = library_tree(ex, &a, e)) == NULL) {
		json_decref(list);
		return (-1);
	}
	m = json_pack("{s:o,s:o,s:o,s:o,s:s,s:s,s:s,s:i,s:b,s:b}", "items",
	    list, "tree", tree, "chips", chips(ex, &a), "keep", library_kept(&a,
	    ex), "q", a.words, "heading", library_heading(ex, &a), "total",
	    i18n_number(ex->arena, ex->lang, total), "n", (int)total,
	    "staff", (ex->viewer->roles & ROLES_STAFF) != 0,
	    "pupil", (ex->viewer->roles & (ROLES_STAFF |
	    ROLE_BIT(ROLE_INSPECTOR) | ROLE_BIT(ROLE_ADMIN))) == 0);
	say_set(m, "xlsx", arena_printf(ex->arena, "/library.xlsx%s",
	    library_href(ex, &a) + strlen("/library")));
	if (n == 0)
		json_object_set_new(m, "empty", empty(ex, &a));
	else if ((list = pager_json(ex, library_href(ex, &a), a.page, LIBRARY_PAGE,
	    total)) != NULL)
		json_object_set_new(m, "pager", list);
	return (answer_page(ex, "library", m, e));
}
