/*
 * Workbooks as answers: the folder for their temporary files and the headers
 * they are sent with.
 */
#include "util/arena.h"

#include "web/app.h"
#include "web/exchange.h"
#include "web/workbook.h"

/* Temporary files go to data/run, which a worker may write to. */
struct xlsx *
workbook_begin(struct exchange *ex, struct err *e)
{
	return (xlsx_new(ex->arena, ex->lang, arena_printf(ex->arena, "%s/run",
	    ex->app->data), e));
}

/*
 * ${x} is freed whatever comes of it. ${file} is a name of ours, in plain
 * letters, so it needs no escaping.
 */
int
workbook_send(struct exchange *ex, struct xlsx *x, const char *file,
    struct err *e)
{
	if (xlsx_end(x, &ex->out, e) != 0)
		return (-1);
	ex->status = 200;
	exchange_set(ex, "content-type", "application/vnd.openxmlformats-"
	    "officedocument.spreadsheetml.sheet");
	exchange_set(ex, "content-disposition", arena_printf(ex->arena,
	    "attachment; filename=\"%s\"", file));
	return (0);
}
