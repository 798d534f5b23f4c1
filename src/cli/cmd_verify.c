/* hoclieu verify: is everything in the data folder whole? */
#include <stdio.h>

#include "util/code.h"

#include "cli/cmd.h"
#include "health/verify.h"

static void
verify_say(void *arg, const char *code, const char *text)
{
	(void)arg;
	printf("%s: %s\n", code, text);
}

/* Status 0: all is whole; 1: something was found, or it could not be looked at; 2: wrong words. */
int
cmd_verify(int argc, char **argv)
{
	static const char *const flags[] = { "quick", NULL };
	struct verify v = { .data = cmd_data(argc, argv), .say = verify_say };
	struct err e = { 0 };
	int rc;

	if (cmd_words(argc, argv, NULL, flags, NULL, 0) != 0)
		return (2);
	if (code_init() != 0)
		return (1);
	v.quick = cmd_flag(argc, argv, "quick");
	if (verify_open(&v, &e) != 0)
		return (cmd_failed(&e));
	rc = verify_all(&v, &e);
	db_close(v.db);
	if (rc != 0)
		return (cmd_failed(&e));
	printf("Đã xem %ld tệp gốc, %ld mục lục, %ld tệp đang tải, %lld dòng "
	    "nhật ký: ", v.objects, v.indexes, v.uploads, (long long)v.trail);
	if (v.problems == 0)
		printf("tất cả còn nguyên vẹn.\n");
	else
		printf("có %ld chỗ cần xem lại.\n", v.problems);
	return (v.problems == 0 ? 0 : 1);
}
