/* GET /healthz: a worker answers and its database can be read. */
#include "store/jobs.h"
#include "web/answer.h"
#include "web/app.h"

#include "pages/admin/pg_health.h"

int
pg_health(struct exchange *ex, struct err *e)
{
	int64_t done, total;
	int rc;

	/*
	 * Any indexed read would do: it fails when the file or its schema is
	 * gone.
	 */
	rc = jobs_find(ex->db, "health", 0, &done, &total, e);
	return (answer_json(ex, rc >= 0 ? 200 : 503, json_pack("{s:b,s:s}",
	    "ok", rc >= 0, "build", ex->app->build)));
}
