/* The upload page.  Its lists are drawn by assets/js/upload.js from GET /files/mine. */
#include <string.h>

#include "people/people.h"
#include "web/answer.h"
#include "pages/pg_upload.h"

int
pg_upload(struct exchange *ex, struct err *e)
{
	json_t *model;

	model = json_pack("{s:s,s:s}", "honorific", ex->viewer->honorific,
	    "person", ex->viewer->key);
	if (model == NULL)
		return (err_set(e, ERR_FAIL, "TEMPLATE", "upload model"));
	return (answer_page(ex, "upload", model, e));
}
