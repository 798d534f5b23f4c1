/* What commands share: their arguments, the data folder, how a failure is said. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/db.h"
#include "words/messages.h"
#include "cli/cmd.h"
#include "cli/cmd_say.h"

/*
 * The first occurrence counts. Both "--name value" and "--name=value" are
 * taken.
 */
const char *
cmd_option(int argc, char **argv, const char *name, const char *otherwise)
{
	size_t n = strlen(name);
	int i;

	for (i = 1; i < argc; i++) {
		if (strncmp(argv[i], "--", 2) != 0 ||
		    strncmp(argv[i] + 2, name, n) != 0)
			continue;
		if (argv[i][2 + n] == '=')
			return (argv[i] + 3 + n);
		if (argv[i][2 + n] == '\0' && i + 1 < argc)
			return (argv[i + 1]);
	}
	return (otherwise);
}

/* Flags may stand anywhere behind the command's name. */
int
cmd_flag(int argc, char **argv, const char *name)
{
	int i;

	for (i = 1; i < argc; i++)
		if (strncmp(argv[i], "--", 2) == 0 &&
		    strcmp(argv[i] + 2, name) == 0)
			return (1);
	return (0);
}

/* Compares ${n} bytes, because an option's word may go on with "=value". */
static int
cmd_among(const char *const *list, const char *word, size_t n)
{
	for (; list != NULL && *list != NULL; list++)
		if (strlen(*list) == n && memcmp(*list, word, n) == 0)
			return (1);
	return (0);
}

/*
 * "--data" is allowed for every command. The message about a wrong argument is
 * printed here, so that callers only return 2.
 */
int
cmd_words(int argc, char **argv, const char *const *options,
    const char *const *flags, const char **words, int max)
{
	int i, n = 0;
	size_t len;

	for (i = 1; i < argc; i++) {
		if (strncmp(argv[i], "--", 2) != 0) {
			if (n == max) {
				fprintf(stderr, "hoclieu %s: thừa \"%s\"\n",
				    argv[0], argv[i]);
				return (-1);
			}
			words[n++] = argv[i];
			continue;
		}
		len = strcspn(argv[i] + 2, "=");
		if (cmd_among(options, argv[i] + 2, len) ||
		    (len == 4 && memcmp(argv[i] + 2, "data", 4) == 0)) {
			if (argv[i][2 + len] == '\0')
				i++;
			continue;
		}
		if (!cmd_among(flags, argv[i] + 2, len)) {
			fprintf(stderr, "hoclieu %s: không có tuỳ chọn \"%s\"\n",
			    argv[0], argv[i]);
			return (-1);
		}
	}
	return (n);
}

/* An empty HOCLIEU_DATA counts as unset, or the root folder would be meant. */
const char *
cmd_data(int argc, char **argv)
{
	const char *env = getenv("HOCLIEU_DATA");

	return (cmd_option(argc, argv, "data",
	    env != NULL && *env != '\0' ? env : "./data"));
}

/*
 * What an administrator meets when a folder has lost a part, or when something was
 * typed that is refused, is said in words: what it means and what to do. The code
 * and the details follow in any case.
 */
int
cmd_failed(const struct err *e)
{
	if ((db_beyond_repair(e) || err_rejected(e)) && message_known(e->code))
		fprintf(stderr, "hoclieu: %s\n", cmd_text(message_find(
		    e->code)->text));
	fprintf(stderr, "hoclieu: %s: %s\n", e->code, e->text);
	return (1);
}
