/* The item form: what stands in its fields, from the row or as it was typed. */
#include <string.h>

#include "util/arena.h"

#include "people/people.h"
#include "curriculum/curriculum.h"
#include "packages/packages.h"
#include "library/kinds.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/form_model.h"
#include "pages/common/item_model.h"
#include "pages/common/say.h"
#include "pages/library/item_form.h"

#define PLACE_GRADES	9	/* primary and lower secondary */

/*
 * Lessons that the plan no longer has are left out, so the form asks for them
 * anew.
 */
int
item_form_of(struct exchange *ex, const struct item *it, struct item_form *f,
    struct err *e)
{
	struct lesson *l;
	int64_t *ids;
	int i, n;

	memset(f, 0, sizeof(*f));
	f->title = it->title;
	f->kind = it->kind;
	f->licence = it->licence;
	f->source = it->source;
	f->about = it->about;
	f->q = f->bad = f->why = "";
	f->audience = it->audience;
	f->place_grade = it->place_grade;
	f->place_subject = it->place_subject;
	n = library_lessons(ex->db, ex->arena, it, &ids, e);
	for (i = 0; i < n; i++) {
		if (curriculum_lesson_by_id(ex->db, ex->arena, ids[i], &l,
		    e) < 0)
			return (-1);
		if (l != NULL)
			f->picked[f->npicked++] = l;
	}
	return (n < 0 ? -1 : 0);
}

/*
 * Keys that name no lesson, and repeated ones, are dropped.  One lesson more
 * than allowed is read, so that it is refused and not silently cut off.
 */
static int
read_lessons(struct exchange *ex, const char *name, struct item_form *f,
    struct err *e)
{
	struct form *in = form_of(ex);
	const char *key;
	struct lesson *l;
	int i, j;

	for (i = 0; f->npicked <= ITEM_LESSONS &&
	    (key = form_all(in, name, i)) != NULL; i++) {
		if (curriculum_lesson(ex->db, ex->arena, key, &l, e) < 0)
			return (-1);
		for (j = 0; l != NULL && j < f->npicked; j++)
			if (f->picked[j]->id == l->id)
				l = NULL;
		if (l != NULL)
			f->picked[f->npicked++] = l;
	}
	return (0);
}

/*
 * Licence, source and the search words have no ${tail}: in the table of many
 * items they stand once for all rows.
 */
/* The grade and the subject for what belongs to no lesson; unknown ones are none. */
static int
read_place(struct exchange *ex, struct item_form *f, struct err *e)
{
	struct form *in = form_of(ex);
	const char *code = form_text(in, "place_subject");
	struct subject *list;
	int i, n;

	f->place_grade = (int)form_int(in, "place_grade", 0, PLACE_GRADES, 0);
	if (f->place_grade == 0 || code[0] == '\0')
		return (0);
	n = curriculum_subjects(ex->db, ex->arena, f->place_grade, &list, e);
	for (i = 0; i < n; i++)
		if (strcmp(list[i].code, code) == 0)
			f->place_subject = list[i].id;
	return (n < 0 ? -1 : 0);
}

/*
 * Texts are taken as they were typed, so that a refused form can show them
 * again; the domain checks and cleans them. ${tail} is behind the names of
 * fields where a page has the form several times.
 */
int
item_form_read(struct exchange *ex, const char *tail, struct item_form *f,
    struct err *e)
{
	struct form *in = form_of(ex);
	struct arena *a = ex->arena;
	const char *s;

	memset(f, 0, sizeof(*f));
	f->bad = f->why = "";
	f->title = form_text(in, arena_printf(a, "title%s", tail));
	f->kind = form_text(in, arena_printf(a, "kind%s", tail));
	f->licence = form_text(in, "licence");
	f->source = form_text(in, "source");
	s = form_raw(in, arena_printf(a, "about%s", tail));
	f->about = s != NULL ? s : "";
	f->q = form_text(in, "q");
	f->audience = form_text(in, "audience");
	/*
	 * The choice that stood on the page was made for another kind: the new
	 * kind's own holds.  The page's script moves both together.
	 */
	if (strcmp(form_text(in, "audience_kind"), f->kind) != 0)
		f->audience = "";
	if (read_place(ex, f, e) != 0)
		return (-1);
	return (read_lessons(ex, arena_printf(a, "lesson%s", tail), f, e));
}

/*
 * 0, or -1 with ${e} kept; only a refusal that has a field is copied into the
 * form, to be shown beside it.
 */
int
item_form_save(struct exchange *ex, const struct item *it, struct item_form *f,
    int strict, struct err *e)
{
	int64_t ids[ITEM_LESSONS + 1];
	struct item_fields in = { .title = f->title, .kind = f->kind,
	    .licence = f->licence, .source = f->source, .about = f->about,
	    .lessons = ids, .nlessons = f->npicked,
	    .place_grade = f->place_grade, .place_subject = f->place_subject };
	int i;

	if (f->audience[0] != '\0')
		in.audience = f->audience;

	for (i = 0; i < f->npicked; i++)
		ids[i] = f->picked[i]->id;
	if (library_save(ex->db, ex->viewer, it, &in, strict, e) == 0)
		return (0);
	if (err_rejected(e) && e->field[0] != '\0') {
		f->bad = arena_strdup(ex->arena, e->field);
		f->why = field_error(ex, e);
	}
	return (-1);
}

static void
item_form_choice(json_t *list, const char *value, const char *label,
    const char *chosen)
{
	json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value", value,
	    "label", label, "selected", strcmp(value, chosen) == 0));
}

/*
 * Each choice carries the audience that its kind begins with; the page's script
 * moves the other field with it.
 */
json_t *
item_kinds(struct exchange *ex, const char *chosen)
{
	json_t *list = json_array();
	const struct kind *k;
	int i;

	for (i = 0; (k = kinds_at(i)) != NULL; i++)
		item_form_choice(list, k->name, i18n_text(ex->lang, k->word),
		    chosen);
	for (i = 0; (k = kinds_at(i)) != NULL; i++)
		say_set(json_array_get(list, (size_t)i), "audience",
		    people_audiences[k->audience]);
	return (list);
}

/* From many to few. Nothing chosen means the audience that the kind begins with. */
json_t *
item_audiences(struct exchange *ex, const struct item_form *f)
{
	static const char *const hints[] = {
		TR("Học sinh không thấy bài này, kể cả khi có người giao."),
		TR("Chỉ học sinh những lớp thầy cô đang dạy."),
		TR("Học sinh mọi lớp cùng khối với bài, sau khi duyệt."),
	};
	const struct kind *k = kinds_find(f->kind);
	const char *chosen = f->audience[0] != '\0' || k == NULL ?
	    f->audience : people_audiences[k->audience];
	json_t *list = json_array();
	int i;

	for (i = AUDIENCE_GRADE; i >= AUDIENCE_STAFF; i--) {
		item_form_choice(list, people_audiences[i],
		    item_audience_word(ex, people_audiences[i]), chosen);
		say_set(json_array_get(list, json_array_size(list) - 1),
		    "hint", i18n_text(ex->lang, hints[i]));
	}
	return (list);
}

/* A grade as an option. */
static void
put_grade(struct exchange *ex, json_t *list, int grade, int chosen)
{
	json_array_append_new(list, json_pack("{s:i,s:s,s:b}", "value", grade,
	    "label", say(ex, TR("Lớp {{n}}"), json_pack("{s:i}", "n", grade)),
	    "selected", grade == chosen));
}

/* Grade and subject for kinds that need no lesson of the plan. */
int
item_places(struct exchange *ex, const struct item_form *f, json_t *m,
    struct err *e)
{
	json_t *grades, *subjects;
	struct subject *list;
	int i, n = curriculum_subjects(ex->db, ex->arena, 0, &list, e);

	if (n < 0)
		return (-1);
	grades = json_array();
	subjects = json_array();
	for (i = 1; i <= PLACE_GRADES; i++)
		put_grade(ex, grades, i, f->place_grade);
	for (i = 0; i < n; i++)
		json_array_append_new(subjects, json_pack("{s:s,s:s,s:b}",
		    "value", list[i].code, "label", list[i].name, "selected",
		    list[i].id == f->place_subject));
	json_object_set_new(m, "place_grades", grades);
	json_object_set_new(m, "place_subjects", subjects);
	return (0);
}

json_t *
item_choices(struct exchange *ex, const char *const *names, const char *chosen,
    const char *(*word)(struct exchange *, const char *))
{
	json_t *list = json_array();

	for (; *names != NULL; names++)
		item_form_choice(list, *names, word(ex, *names), chosen);
	return (list);
}

/*
 * The file's name and the package's title are compared with the plan; among
 * equals the grades that the viewer teaches come first.
 */
int
item_suggestions(struct exchange *ex, const struct item *it, int limit,
    struct lesson **out, struct err *e)
{
	struct package *p = NULL;
	unsigned grades = 0;
	int i;

	if (it->package_id != 0 && packages_find(ex->db, ex->arena,
	    it->package_id, &p, e) < 0)
		return (-1);
	for (i = 0; i < ex->viewer->nclasses; i++)
		grades |= 1u << ex->viewer->classes[i].grade;
	return (curriculum_suggest(ex->db, ex->arena, &(struct lesson_clue){
	    .file_name = it->file_name, .title = p != NULL ? p->title : "",
	    .school = ex->viewer->school_id, .grades = grades,
	    .limit = limit }, out, e));
}
