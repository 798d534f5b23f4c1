/* Lessons of the demonstration school (schemas/demo/lessons.json). */
#include "cli/demo.h"

int
demo_lessons(struct db *db, const char *data, struct err *e)
{
	(void)db;
	(void)data;
	(void)e;
	return (0);
}
