/* GET /items/:key/versions: what there was, when pupils saw it, what changed. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "library/library.h"
#include "library/review.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_versions.h"
#include "pages/library/version_diff.h"

/*
 * Its author, who could review it, and the inspector read its past: 1, 0, -1.
 * Pupils never see what was replaced.
 */
static int
reads_past(struct exchange *ex, const struct item *it, struct err *e)
{
	struct scope s;
	int rc = 0;

	if (it->owner_id == ex->viewer->id)
		return (1);
	library_scope(it, &s);
	s.editable = 0;
	/* A draft that was never published is shown to its author only. */
	if (it->published != 0)
		rc = people_may(ex->db, ex->viewer, MAY_INSPECT, &s, e);
	if (rc == 0 && (it->published != 0 || strcmp(it->newest,
	    "submitted") == 0))
		rc = people_may(ex->db, ex->viewer, MAY_REVIEW_ITEM, &s, e);
	return (rc);
}

/*
 * Only the live version and the newest have a state of their own; what lies
 * between was replaced, or never used.
 */
static json_t *
versions_state_of(struct exchange *ex, const struct item *it,
    const struct version_row *v)
{
	if (v->id == it->live_id)
		return (item_state_json(ex, "published"));
	if (v->id == it->version_id && strcmp(it->newest, "published") != 0)
		return (item_state(ex, it, it->newest));
	return (json_pack("{s:s,s:s,s:s}", "tone", "", "icon", "dash", "word",
	    i18n_text(ex->lang, v->live_from != 0 ? TR("Đã thay") :
	    TR("Chưa dùng"))));
}

/* A row with the time in which pupils saw that version. */
static json_t *
versions_row(struct exchange *ex, const struct item *it,
    const struct version_row *v)
{
	json_t *o = json_pack("{s:i,s:s}", "no", v->no, "file", v->file_name);

	say_set(o, "name", say(ex, TR("Bản {{n}}"), json_pack("{s:i}", "n",
	    v->no)));
	say_set(o, "size", i18n_bytes(ex->arena, ex->lang, v->bytes));
	say_set(o, "format", item_format_word(ex, v->format));
	say_set(o, "day", i18n_datetime(ex->arena, ex->lang, v->created));
	if (v->live_from != 0 && v->live_until != 0)
		say_set(o, "used", say(ex,
		    TR("học sinh thấy từ {{from}} đến {{until}}"),
		    json_pack("{s:s,s:s}", "from", i18n_date(ex->arena,
		    ex->lang, v->live_from), "until", i18n_date(ex->arena,
		    ex->lang, v->live_until))));
	else if (v->live_from != 0)
		say_set(o, "used", say(ex, TR("học sinh thấy từ {{from}}"),
		    json_pack("{s:s}", "from", i18n_date(ex->arena, ex->lang,
		    v->live_from))));
	json_object_set_new(o, "state", versions_state_of(ex, it, v));
	return (o);
}

/* By the number that people see, counted within the item. */
static const struct version_row *
by_no(const struct version_row *v, int n, int64_t no)
{
	int i;

	for (i = 0; i < n; i++)
		if (v[i].no == no)
			return (&v[i]);
	return (NULL);
}

/* "bản 1 (Gam.zip)" */
static const char *
called(struct exchange *ex, const struct version_row *v)
{
	return (say(ex, TR("bản {{n}} ({{file}})"), json_pack("{s:i,s:s}",
	    "n", v->no, "file", v->file_name)));
}

/*
 * The other lesson of a pair that is much the same (docs/review.md): as pupils
 * see it, or its newest version.  One that the viewer may not see gives no
 * comparison, and no error that would show that it is there.
 */
static int
versions_beside(struct exchange *ex, const struct item *it, const char *key,
    json_t *m, struct err *e)
{
	struct item *o;
	struct scope s;
	json_t *d;
	int rc = library_item(ex->db, ex->arena, key, &o, e);

	if (rc == 1 && o->live_id != 0)
		rc = library_item_live(ex->db, ex->arena, o->id, &o, e);
	if (rc != 1)
		return (rc);
	library_scope(o, &s);
	if ((rc = people_may(ex->db, ex->viewer, MAY_SEE_ITEM, &s, e)) != 1)
		return (rc);
	d = version_diff(ex, o->hash, it->hash);
	say_set(d, "from", o->title);
	say_set(d, "to", it->title);
	json_object_set_new(m, "diff", d);
	return (0);
}

static void
versions_choices(struct exchange *ex, json_t *m, const char *name,
    const struct version_row *v, int n, const struct version_row *at)
{
	json_t *list = json_array();
	int i;

	for (i = 0; i < n; i++)
		json_array_append_new(list, json_pack("{s:i,s:s,s:b}", "no",
		    v[i].no, "text", called(ex, &v[i]), "on", &v[i] == at));
	json_object_set_new(m, name, list);
}

/* Without choice the newest is compared with the one before it. */
int
pg_versions(struct exchange *ex, struct err *e)
{
	struct item *it;
	const struct version_row *from, *to;
	struct form *q = form_query(ex);
	const char *with = form_text(q, "with");
	struct version_row *v;
	json_t *m, *rows, *d;
	int i, n, rc;

	if ((rc = library_item(ex->db, ex->arena, ex->args[0], &it, e)) == 1)
		rc = reads_past(ex, it, e);
	if (rc != 1)
		return (rc < 0 ? -1 : err_set(e, ERR_REJECT, "NOT-FOUND",
		    "item %s", ex->args[0]));
	n = versions_of(ex->db, ex->arena, it->id, &v, e);
	if (n < 0 || (m = item_json(ex, it, e)) == NULL)
		return (-1);
	rows = json_array();
	for (i = 0; i < n; i++)
		json_array_append_new(rows, versions_row(ex, it, &v[i]));
	json_object_set_new(m, "versions", rows);
	to = by_no(v, n, form_int(q, "to", 1, 1000000, n > 0 ? v[0].no : 0));
	from = by_no(v, n, form_int(q, "from", 1, 1000000, n > 1 ? v[1].no :
	    0));
	if (with[0] != '\0') {
		if (versions_beside(ex, it, with, m, e) != 0) {
			json_decref(m);
			return (-1);
		}
	} else if (from != NULL && to != NULL) {
		d = version_diff(ex, from->hash, to->hash);
		say_set(d, "from", called(ex, from));
		say_set(d, "to", called(ex, to));
		json_object_set_new(m, "diff", d);
	}
	json_object_set_new(m, "several", json_boolean(n > 1));
	versions_choices(ex, m, "froms", v, n, from);
	versions_choices(ex, m, "tos", v, n, to);
	return (answer_page(ex, "versions", m, e));
}
