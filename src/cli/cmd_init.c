/* hoclieu init: make the data folder. */
#include <stdio.h>

#include "cli/cmd.h"
#include "serve/datadir.h"

/*
 * What `serve` does at its start, without starting anything; on a folder that
 * is there it changes nothing.
 */
int
cmd_init(int argc, char **argv)
{
	const char *data = cmd_data(argc, argv);
	struct err e = { 0 };

	if (cmd_words(argc, argv, NULL, NULL, NULL, 0) != 0)
		return (2);
	if (datadir_make(data, 0, &e) != 0)
		return (cmd_failed(&e));
	printf("Thư mục dữ liệu đã sẵn sàng: %s\n", data);
	return (0);
}
