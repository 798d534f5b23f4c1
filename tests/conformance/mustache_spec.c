/*
 * The published test data of the Mustache specification against our engine.
 * Usage: mustache_spec FOLDER.  Prints "ok|FAIL file: name" for each case and
 * "mustache: N of M" at the end.  Exit 1 when a case outside the optional
 * modules (inheritance.json, and files whose name begins with ~) fails, 2 when
 * there is nothing to run.
 */
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "util/buf.h"
#include "doc/mustache.h"

static int passed, total, core_failed;

static int
by_name(const struct dirent **a, const struct dirent **b)
{
	return (strcmp((*a)->d_name, (*b)->d_name));
}

static int
is_json(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return (n > 5 && strcmp(d->d_name + n - 5, ".json") == 0);
}

static int
render(json_t *test, struct buf *out, struct err *e)
{
	struct tpl_set *set = tpl_set_new();
	json_t *text = json_object_get(test, "template"), *p;
	const char *name;
	int rc;

	rc = tpl_add(set, "(template)", json_string_value(text),
	    json_string_length(text), e);
	json_object_foreach(json_object_get(test, "partials"), name, p)
		if (rc == 0)
			rc = tpl_add(set, name, json_string_value(p),
			    json_string_length(p), e);
	if (rc == 0)
		rc = tpl_link(set, TPL_LOOSE, e);
	if (rc == 0)
		rc = tpl_render(set, "(template)", "vi",
		    json_object_get(test, "data"), out, e);
	tpl_set_free(set);
	return (rc);
}

static void
run_case(const char *file, json_t *test)
{
	const char *name = json_string_value(json_object_get(test, "name"));
	const char *want = json_string_value(json_object_get(test, "expected"));
	int optional = file[0] == '~' || strcmp(file, "inheritance.json") == 0;
	struct buf out = { 0 };
	struct err e = { 0 };

	total++;
	if (name == NULL || want == NULL || render(test, &out, &e) == -1 ||
	    strcmp(out.p, want) != 0) {
		printf("FAIL %s: %s\n", file, name != NULL ? name : "?");
		printf("  want %s\n  got  %s%s\n", want != NULL ? want : "?",
		    out.p != NULL ? out.p : "", e.text);
		core_failed += !optional;
	} else {
		printf("ok %s: %s\n", file, name);
		passed++;
	}
	buf_free(&out);
}

int
main(int argc, char **argv)
{
	struct dirent **list;
	char path[4096];
	json_t *root, *test;
	json_error_t why;
	size_t k;
	int i, n;

	if (argc != 2 || (n = scandir(argv[1], &list, is_json, by_name)) < 1) {
		fprintf(stderr, "usage: mustache_spec FOLDER-OF-JSON\n");
		return (2);
	}
	for (i = 0; i < n; i++) {
		snprintf(path, sizeof(path), "%s/%s", argv[1], list[i]->d_name);
		if ((root = json_load_file(path, 0, &why)) == NULL) {
			printf("FAIL %s: %s\n", list[i]->d_name, why.text);
			core_failed++;
		}
		json_array_foreach(json_object_get(root, "tests"), k, test)
			run_case(list[i]->d_name, test);
		json_decref(root);
		free(list[i]);
	}
	free(list);
	printf("mustache: %d of %d\n", passed, total);
	return (core_failed > 0 || total == 0);
}
