/* hoclieu seal-key: a pair of keys for sealed backups. */
#include <stdio.h>

#include "util/code.h"
#include "util/seal.h"
#include "words/messages.h"
#include "cli/cmd.h"

/*
 * The secret half goes to a file of its own and is never shown; the public half
 * is what the server gets to know.
 */
int
cmd_seal_key(int argc, char **argv)
{
	struct seal_pair pair;
	struct err e = { 0 };
	const char *words[1];
	char text[SEAL_TEXT];
	int rc;

	if (cmd_words(argc, argv, NULL, NULL, words, 1) != 1) {
		fprintf(stderr, "hoclieu seal-key: TỆP-KHOÁ\n");
		return (2);
	}
	if (code_init() != 0)
		return (1);
	seal_pair_new(&pair);
	seal_text(pair.open, text);
	rc = seal_pair_put(&pair, words[0], &e);
	code_wipe(&pair, sizeof(pair));
	if (rc != 0)
		return (cmd_failed(&e));
	printf("%s\n", text);
	fprintf(stderr, "Dòng trên là khoá công khai, dùng để niêm phong: "
	    "hoclieu backup THƯ-MỤC --seal %s\n"
	    "%s là khoá mở. Cất nó ở nơi khác máy chủ, in ra giấy một bản; "
	    "mất nó thì không ai mở được bản sao đã niêm phong.\n", text,
	    words[0]);
	return (0);
}
