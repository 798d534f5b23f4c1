/* What puts notices away. */
#include "people/notice.h"
#include "people/people.h"
#include "web/answer.h"
#include "web/form.h"
#include "pages/home/pg_notices.h"

/*
 * A number that is none means all; only the viewer's own notices are touched.
 */
int
pg_notices_seen(struct exchange *ex, struct err *e)
{
	if (notice_seen(ex->db, ex->viewer->id, form_int(form_of(ex), "id", 1,
	    INT64_MAX, 0), e) != 0)
		return (-1);
	return (answer_redirect(ex, "/"));
}
