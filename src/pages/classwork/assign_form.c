/* Reading the form by which lessons are set. */
#include <string.h>

#include "util/arena.h"
#include "util/clock.h"
#include "util/text.h"

#include "people/classes.h"
#include "people/people.h"
#include "library/library.h"
#include "classwork/groups.h"
#include "web/form.h"
#include "pages/common/form_model.h"
#include "pages/classwork/assign_form.h"
#include "pages/classwork/work_model.h"

#define A_WEEK	(7 * 86400)

/* Two targets are the same when all three numbers are; the unused ones are 0. */
int
assign_form_has(const struct assign_form *f, struct work_target t)
{
	int i;

	for (i = 0; i < f->ntargets; i++)
		if (f->targets[i].class_id == t.class_id &&
		    f->targets[i].person_id == t.person_id &&
		    f->targets[i].group_id == t.group_id)
			return (1);
	return (0);
}

/*
 * Each target once; one more than WORK_TARGETS is kept, so that too many are
 * refused and not silently cut off.
 */
static void
assign_form_choose(struct assign_form *f, struct work_target t)
{
	if (f->ntargets <= WORK_TARGETS && !assign_form_has(f, t))
		f->targets[f->ntargets++] = t;
}

/*
 * Lessons of the own school, each once, in the version that pupils see.
 * Somebody else's lesson that was never published is treated as unknown.
 */
static int
read_items(struct exchange *ex, struct form *in, struct assign_form *f,
    struct err *e)
{
	const char *key;
	struct item *it;
	int i, k;

	for (i = 0; (key = form_all(in, "item", i)) != NULL &&
	    f->nitems <= WORK_LESSONS; i++) {
		if (library_item(ex->db, ex->arena, key, &it, e) < 0 ||
		    (it != NULL && it->live_id != 0 &&
		    library_item_live(ex->db, ex->arena, it->id, &it, e) < 0))
			return (-1);
		if (it == NULL || it->school_id != ex->viewer->school_id ||
		    (it->published == 0 && it->owner_id != ex->viewer->id))
			continue;
		for (k = 0; k < f->nitems && f->items[k]->id != it->id; k++)
			;
		if (k == f->nitems)
			f->items[f->nitems++] = it;
	}
	return (0);
}

/*
 * "CLASS.17": that pupil of the class.  A class that the viewer may not set
 * work to marks the form as strange, which assign_form_set refuses; whether
 * the pupil is in the class is checked by work_set.
 */
static void
read_pupil(struct assign_form *f, const char *value)
{
	const struct class_row *c = NULL;
	const char *dot = strrchr(value, '.');
	int64_t person;
	int i;

	for (i = 0; dot != NULL && i < f->nclasses; i++)
		if (strlen(f->classes[i].key) == (size_t)(dot - value) &&
		    memcmp(f->classes[i].key, value, (size_t)(dot - value))
		    == 0)
			c = &f->classes[i];
	if (c == NULL || text_int(dot + 1, 1, INT64_MAX, &person) != 0) {
		f->strange = 1;
		return;
	}
	assign_form_choose(f, (struct work_target){ .class_id = c->id,
	    .person_id = person });
	/*
	 * A class with a chosen pupil is shown with its pupils, so that no
	 * choice is hidden in the form.
	 */
	for (i = 0; i < f->nopen && f->open[i] != c; i++)
		;
	if (i == f->nopen && i < ASSIGN_OPEN)
		f->open[f->nopen++] = c;
}

/*
 * Which classes are shown pupil by pupil: the buttons say "open", a hidden
 * field "pupils" repeats those that were open before.
 */
static void
read_open(struct form *in, struct assign_form *f, const char *name)
{
	const struct class_row *c;
	const char *key;
	int i, k;

	for (i = 0; (key = form_all(in, name, i)) != NULL; i++) {
		c = work_class(f->classes, f->nclasses, key);
		for (k = 0; k < f->nopen && f->open[k] != c; k++)
			;
		if (c != NULL && k == f->nopen && k < ASSIGN_OPEN)
			f->open[f->nopen++] = c;
	}
}

/*
 * Keys that are none of the viewer's classes and groups are not dropped: the
 * viewer would believe that they were set.
 */
static void
read_targets(struct form *in, struct assign_form *f)
{
	const struct class_row *c;
	const char *key;
	int i, k;

	for (i = 0; (key = form_all(in, "class", i)) != NULL; i++)
		if ((c = work_class(f->classes, f->nclasses, key)) != NULL)
			assign_form_choose(f,
			    (struct work_target){ .class_id = c->id });
		else
			f->strange = 1;
	for (i = 0; (key = form_all(in, "group", i)) != NULL; i++) {
		for (k = 0; k < f->ngroups && strcmp(f->groups[k].key, key)
		    != 0; k++)
			;
		if (k < f->ngroups)
			assign_form_choose(f, (struct work_target){ .group_id =
			    f->groups[k].id });
		else
			f->strange = 1;
	}
	for (i = 0; (key = form_all(in, "pupil", i)) != NULL; i++)
		read_pupil(f, key);
}

/* Without fields the lesson is due from today for a week. */
int
assign_form_read(struct exchange *ex, struct form *in, struct assign_form *f,
    struct err *e)
{
	int64_t now = clock_now();

	memset(f, 0, sizeof(*f));
	f->bad = f->why = "";
	f->targets = arena_alloc(ex->arena, (WORK_TARGETS + 1) *
	    sizeof(*f->targets));
	f->q = form_text(in, "q");
	f->note = form_raw(in, "note") != NULL ? form_text(in, "note") : "";
	f->rule = form_text(in, "rule");
	f->from = form_raw(in, "from") != NULL ? form_text(in, "from") :
	    form_day(ex, clock_day(now));
	f->until = form_raw(in, "until") != NULL ? form_text(in, "until") :
	    form_day(ex, clock_day(now + A_WEEK));
	if (read_items(ex, in, f, e) != 0)
		return (-1);
	/*
	 * The first lesson's subject decides which classes there are to choose
	 * from: a head of one subject may set that subject's lessons only.
	 */
	f->nclasses = work_classes(ex, f->nitems > 0 ?
	    f->items[0]->subject_id : 0, &f->classes, e);
	f->ngroups = group_list(ex->db, ex->arena, ex->viewer->id, &f->groups,
	    e);
	if (f->nclasses < 0 || f->ngroups < 0)
		return (-1);
	read_open(in, f, "open");
	read_open(in, f, "pupils");
	read_targets(in, f);
	return (0);
}

/* Days that are none become 0, which work_set refuses beside the field. */
int
assign_form_set(struct exchange *ex, struct assign_form *f, struct err *e)
{
	int64_t *ids = arena_alloc(ex->arena, sizeof(*ids) *
	    (WORK_LESSONS + 1));
	struct work_plan p = { .items = ids, .nitems = f->nitems,
	    .targets = f->targets, .ntargets = f->ntargets, .note = f->note, .rule = f->rule };
	int i, rc;

	for (i = 0; i < f->nitems; i++)
		ids[i] = f->items[i]->id;
	p.from_day = work_parse(f->from);
	p.until_day = work_parse(f->until);
	rc = f->strange ? err_field(e, "SET-CLASS", "target", "unknown") :
	    work_set(ex->db, ex->viewer, &p, e);
	if (rc != 0 && err_rejected(e)) {
		f->bad = arena_strdup(ex->arena, e->field);
		f->why = field_error(ex, e);
	}
	return (rc);
}
