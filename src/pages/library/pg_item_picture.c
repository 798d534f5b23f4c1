/* A thumbnail goes through the same question as the item's page. */
#include <string.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/files.h"

#include "store/objects.h"
#include "library/library.h"
#include "web/app.h"
#include "pages/common/item_model.h"
#include "pages/library/pg_item_picture.h"

#define NAME	16		/* letters of the object's name in the address */
#define MOST	(64 * 1024)	/* bytes; they are made smaller (runner/thumbnail.h) */

static int
shows(const struct item *it, const char *name)
{
	return (strlen(name) == NAME && *it->picture != '\0' &&
	    strncmp(it->picture, name, NAME) == 0);
}

/*
 * Into the answer and not from a mapping: pictures are many and small, and would
 * push the lessons out of the worker's mapped objects.
 */
static int
send_picture(struct exchange *ex, const char *hash, struct err *e)
{
	int64_t size;
	int fd, rc;
	char *p;

	if ((fd = objects_open(ex->app->data, hash, &size, e)) == -1)
		return (-1);
	if (size < 1 || size > MOST) {
		close(fd);
		return (err_set(e, ERR_FAIL, "CONTENT-DAMAGED", "picture %s",
		    hash));
	}
	p = arena_alloc(ex->arena, (size_t)size);
	rc = files_get(fd, p, (size_t)size, 0, e);
	close(fd);
	if (rc != 0)
		return (-1);
	exchange_set(ex, "content-type", "image/jpeg");
	ex->status = 200;
	buf_clear(&ex->out);
	buf_put(&ex->out, p, (size_t)size);
	return (0);
}

/*
 * A list may show the version that pupils see while the item's page shows its
 * author the next one: both pictures are the item's.
 */
int
pg_item_picture(struct exchange *ex, struct err *e)
{
	struct item *it = item_asked(ex, MAY_SEE_ITEM, e);

	if (it == NULL)
		return (-1);
	if (!shows(it, ex->args[1]) && library_item_live(ex->db, ex->arena,
	    it->id, &it, e) < 0)
		return (-1);
	if (it == NULL || !shows(it, ex->args[1]))
		return (err_set(e, ERR_REJECT, "NOT-FOUND", "picture"));
	return (send_picture(ex, it->picture, e));
}
