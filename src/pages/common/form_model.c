/* Fields of forms as templates want them. */
#include <string.h>

#include "util/arena.h"

#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/common/form_model.h"
#include "words/messages.h"
#include "quota/rules.h"
#include "words/month_words.h"
#include "pages/common/shell.h"

json_t *
form_field(struct exchange *ex, const char *name, const char *label,
    const char *type, const char *value)
{
	return (json_pack("{s:s,s:s,s:s,s:s,s:s}", "id", name, "name", name,
	    "label", i18n_text(ex->lang, label), "type", type, "value",
	    value));
}

void
form_hint(struct exchange *ex, json_t *f, const char *hint)
{
	say_set(f, "hint", i18n_text(ex->lang, hint));
}

void
form_choice(json_t *f, const char *value, const char *label, int selected)
{
	json_t *list = json_object_get(f, "choices");

	if (list == NULL) {
		list = json_array();
		json_object_set_new(f, "choices", list);
	}
	json_array_append_new(list, json_pack("{s:s,s:s,s:b}", "value", value,
	    "label", label, "selected", selected));
}

/*
 * The value is the month as a number (202611), as rule_number and the like
 * read it.
 */
void
form_months(struct exchange *ex, json_t *f, int first, int last, int now)
{
	for (; first <= last; first = quota_step(first, 1))
		form_choice(f, arena_printf(ex->arena, "%d", first),
		    month_title(ex->arena, ex->lang, first), first == now);
}

json_t *
form_check(const char *value, const char *label, int on)
{
	return (json_pack("{s:s,s:s,s:b}", "value", value, "label", label,
	    "on", on));
}

/*
 * 0 leaves the refusal to form_note, so that none is lost because the form
 * lacks its field.
 */
int
form_refuse(struct exchange *ex, json_t *fields, const struct err *e)
{
	json_t *f;
	size_t i;

	json_array_foreach(fields, i, f)
		if (e->field[0] != '\0' && strcmp(json_string_value(
		    json_object_get(f, "name")), e->field) == 0) {
			say_set(f, "error", field_error(ex, e));
			return (1);
		}
	return (0);
}

/* For a refusal without a field of its own; the code helps on the phone. */
void
form_note(struct exchange *ex, json_t *model, const struct err *e)
{
	json_object_set_new(model, "notes", json_pack("[o]", shell_note("bad",
	    field_error(ex, e), e->code, 1)));
}

void
form_fields(struct exchange *ex, json_t *model, json_t *fields,
    const struct err *why)
{
	if (why != NULL && !form_refuse(ex, fields, why))
		form_note(ex, model, why);
	json_object_set_new(model, "fields", fields);
}

const char *
form_day(struct exchange *ex, int day)
{
	return (arena_printf(ex->arena, "%04d-%02d-%02d", day / 10000,
	    day / 100 % 100, day % 100));
}

/* The words stand in src/words/messages.c, by the code. */
const char *
field_error(struct exchange *ex, const struct err *e)
{
	return (i18n_text(ex->lang, message_find(e->code)->text));
}
