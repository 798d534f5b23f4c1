/* ?school=KEY of the pages that inspectors read. */
#include <string.h>

#include "util/arena.h"

#include "web/form.h"
#include "pages/common/school_choice.h"

/* The key only chooses among schools below the viewer's own unit, so a foreign one opens nothing. */
int
school_choice(struct exchange *ex, const char *path, json_t *schools,
    const struct class_row **out, struct err *e)
{
	const char *key = form_text(form_query(ex), "school");
	struct class_row *list;
	int i, n, at = 0;

	*out = NULL;
	n = classes_schools(ex->db, ex->arena, ex->viewer->unit_id, &list, e);
	for (i = 0; i < n; i++)
		if (strcmp(list[i].key, key) == 0)
			at = i;
	for (i = 0; schools != NULL && n > 1 && i < n; i++)
		json_array_append_new(schools, json_pack("{s:s,s:s,s:b}",
		    "name", list[i].name, "href", arena_printf(ex->arena,
		    "%s?school=%s", path, list[i].key), "here", i == at));
	if (n > 0)
		*out = &list[at];
	return (n);
}

int
school_at_hand(struct exchange *ex, const char *path, json_t *schools,
    int64_t *id, const char **name, struct err *e)
{
	const struct class_row *one;
	int n;

	*name = ex->viewer->school;
	if ((*id = ex->viewer->school_id) != 0)
		return (1);
	if ((n = school_choice(ex, path, schools, &one, e)) <= 0)
		return (n);
	*name = one->name;
	*id = one->id;
	return (1);
}
