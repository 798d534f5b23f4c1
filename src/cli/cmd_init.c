/* hoclieu init: make the data folder. */
#include <stdio.h>

#include "util/tr.h"
#include "cli/cmd.h"
#include "cli/cmd_say.h"
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
	cmd_note(stdout, TR("Thư mục dữ liệu đã sẵn sàng: {{value}}"), data);
	cmd_note(stdout, TR("Việc tiếp theo: hoclieu user unit \"Tên trường\" lập trường, rồi hoclieu user add lập quản trị viên."),
	    "");
	return (0);
}
