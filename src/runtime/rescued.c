/* Texts that are laid over the model of a lesson; rescued.h. */
#include <stdlib.h>
#include <string.h>

#include "util/text.h"

#include "runtime/commit.h"
#include "runtime/rescued.h"

#define ENTRIES	300	/* as in assets/js/play/values.js */
#define CHARS	(256u << 10)	/* bytes of all texts */
#define NAME	80
#define DEPTH	8

json_t *
rescued_check(json_t *o)
{
	json_t *out = json_object(), *v;
	size_t bytes = 0;
	const char *key;

	json_object_foreach(o, key, v) {
		if (!json_is_string(v) || !text_has_prefix(key, "cmi.") ||
		    strlen(key) > NAME || key[strspn(key,
		    "abcdefghijklmnopqrstuvwxyz_.0123456789")] != '\0')
			continue;
		bytes += json_string_length(v);
		if (json_object_size(out) == ENTRIES || bytes > CHARS)
			break;
		json_object_set(out, key, v);
	}
	if (json_object_size(out) > 0)
		return (out);
	json_decref(out);
	return (NULL);
}

/*
 * The member ${name} of ${at}, an object or a list; made when it is missing.  A
 * list without entries becomes an object: the lesson may have begun to count
 * elsewhere than at 0.  NULL when there is no such place.
 */
static json_t *
step_into(json_t *at, const char *name)
{
	json_t *next;
	int64_t n;

	if (json_is_array(at)) {
		if (text_int(name, 0, COMMIT_ANSWERS - 1, &n) != 0)
			return (NULL);
		if ((size_t)n == json_array_size(at))
			json_array_append_new(at, json_object());
		return (json_array_get(at, (size_t)n));
	}
	if (!json_is_object(at))
		return (NULL);
	next = json_object_get(at, name);
	if (next == NULL || json_is_null(next) ||
	    (json_is_array(next) && json_array_size(next) == 0)) {
		json_object_set_new(at, name, json_object());
		next = json_object_get(at, name);
	}
	return (next);
}

static void
lay(json_t *at, const char *path, json_t *text)
{
	char names[NAME + 1], *rest = names, *name = NULL;
	int depth = 0;

	strcpy(names, path + strlen("cmi."));	/* at most NAME: rescued_check */
	while (at != NULL && (name = strsep(&rest, ".")) != NULL &&
	    rest != NULL && ++depth < DEPTH)
		at = step_into(at, name);
	if (!json_is_object(at) || name == NULL || rest != NULL ||
	    *name == '\0')
		return;
	if (strcmp(name, "id") == 0 &&
	    json_string_length(json_object_get(at, name)) > 0)
		return;
	json_object_set(at, name, text);
}

void
rescued_lay(json_t *cmi, json_t *o)
{
	const char *key;
	json_t *v;

	json_object_foreach(o, key, v)
		lay(cmi, key, v);
}
