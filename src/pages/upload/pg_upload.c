/* The upload page.  Its lists are drawn by assets/js/upload.js from GET /files/mine. */
#include <string.h>

#include "packages/uplimit.h"
#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/form.h"
#include "words/i18n.h"
#include "pages/common/say.h"
#include "pages/month/month_model.h"
#include "pages/upload/pg_upload.h"

/*
 * What is used and left of the month's limits, in words and, for the script,
 * in numbers.
 */
static json_t *
upload_room(struct exchange *ex, const struct uplimit *l)
{
	json_t *o = json_pack("{s:I,s:I,s:b}", "bytes_left",
	    (json_int_t)l->bytes_left, "items_left",
	    (json_int_t)l->items_left, "full", l->bytes_left == 0 ||
	    l->items_left == 0);

	say_set(o, "bytes", say(ex, TR("đã dùng {{used}} trên {{all}}"),
	    json_pack("{s:s,s:s}", "used", i18n_bytes(ex->arena, ex->lang,
	    l->bytes_used), "all", i18n_bytes(ex->arena, ex->lang,
	    l->bytes))));
	say_set(o, "items", say(ex, TR("đã tải {{used}} trên {{n}} học liệu mới"),
	    json_pack("{s:I,s:I}", "used", (json_int_t)l->items_used, "n",
	    (json_int_t)l->items)));
	say_set(o, "left", say(ex, TR("Còn {{bytes}} và {{n}} học liệu mới."),
	    json_pack("{s:s,s:I}", "bytes", i18n_bytes(ex->arena, ex->lang,
	    l->bytes_left), "n", (json_int_t)l->items_left)));
	return (o);
}

/*
 * The page also takes the next version of a lesson (?item=KEY); for a lesson
 * that takes none now, it uploads a new one.
 */
int
pg_upload(struct exchange *ex, struct err *e)
{
	const char *key = form_text(form_query(ex), "item");
	const struct quota_teacher *t;
	struct quota_month m;
	struct item *it;
	struct uplimit l;
	json_t *model;
	int takes = 0;

	if (month_own(ex, &m, &t, e) < 0 || uplimit_of(ex->db,
	    ex->viewer->id, &l, e) != 0)
		return (-1);
	/* A next version of an own lesson. */
	if (key[0] != '\0' && (takes = library_item(ex->db, ex->arena, key,
	    &it, e)) == 1)
		takes = library_takes(ex->db, ex->viewer, it, e);
	if (takes < 0)
		return (-1);
	model = json_pack("{s:s,s:s}", "honorific", ex->viewer->honorific,
	    "person", ex->viewer->key);
	if (model == NULL)
		return (err_set(e, ERR_FAIL, "TEMPLATE", "upload model"));
	if (takes)
		json_object_set_new(model, "item", json_pack("{s:s,s:s}",
		    "key", it->key, "title", it->title));
	if (t != NULL)
		json_object_set_new(model, "month", month_card(ex, &m, t));
	json_object_set_new(model, "room", upload_room(ex, &l));
	return (answer_page(ex, "upload", model, e));
}
