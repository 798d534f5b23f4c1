/* The upload page.  Its lists are drawn by assets/js/upload.js from GET /files/mine. */
#include <string.h>

#include "people/people.h"
#include "library/library.h"
#include "web/answer.h"
#include "web/form.h"
#include "pages/month_model.h"
#include "pages/pg_upload.h"

int
pg_upload(struct exchange *ex, struct err *e)
{
	const char *key = form_text(form_query(ex), "item");
	const struct quota_teacher *t;
	struct quota_month m;
	struct item *it;
	json_t *model;

	t = month_own(ex, &m, e);
	if (e->level > ERR_WARN)
		return (-1);
	model = json_pack("{s:s,s:s}", "honorific", ex->viewer->honorific,
	    "person", ex->viewer->key);
	if (model == NULL)
		return (err_set(e, ERR_FAIL, "TEMPLATE", "upload model"));
	/* A next version of an own lesson. */
	if (key[0] != '\0' && (it = library_item(ex->db, ex->arena, key,
	    e)) != NULL && library_takes(ex->db, ex->viewer, it, e))
		json_object_set_new(model, "item", json_pack("{s:s,s:s}",
		    "key", it->key, "title", it->title));
	if (t != NULL)
		json_object_set_new(model, "month", month_card(ex, &m, t));
	return (answer_page(ex, "upload", model, e));
}
