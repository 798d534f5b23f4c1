/* Remarks of reviewers as pages show them. */
#include "util/arena.h"

#include "library/library.h"
#include "library/review.h"
#include "words/i18n.h"
#include "pages/common/remarks_model.h"
#include "pages/common/say.h"

/* "Luyện tập, trang 7" */
static const char *
remarks_model_place(struct exchange *ex, const struct remark *m)
{
	if (m->part[0] != '\0' && m->page[0] != '\0')
		return (arena_printf(ex->arena, "%s, %s", m->part, m->page));
	return (m->part[0] != '\0' ? m->part : m->page);
}

/* Remarks of all versions of the item; "now" marks those that were made on the newest one. */
json_t *
remarks_json(struct exchange *ex, const struct item *it, struct err *e)
{
	struct remark *m;
	json_t *out = json_array(), *o;
	int i, n = remarks_of(ex->db, ex->arena, it->id, &m, e);

	for (i = 0; i < n; i++) {
		o = json_pack("{s:s,s:b,s:b,s:b}", "key", m[i].key, "fixed",
		    m[i].fixed != 0, "mine", m[i].person_id == ex->viewer->id,
		    "now", m[i].version_id == it->version_id);
		say_set(o, "where", remarks_model_place(ex, &m[i]));
		say_set(o, "text", m[i].text);
		say_set(o, "who", say_person(ex, m[i].honorific, m[i].person));
		say_set(o, "day", i18n_day(ex->arena, ex->lang, m[i].at));
		say_set(o, "version", say(ex, TR("bản {{n}}"), json_pack(
		    "{s:i}", "n", m[i].version_no)));
		json_array_append_new(out, o);
	}
	if (n < 0) {
		json_decref(out);
		return (NULL);
	}
	return (out);
}
