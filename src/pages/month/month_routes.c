/* Ways in: the month's duty.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/month/pg_close.h"
#include "pages/month/pg_minutes.h"
#include "pages/month/pg_month.h"
#include "pages/month/month_routes.h"

#define MONTH	(ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR))
#define LEAD	ROLE_BIT(ROLE_PRINCIPAL)

const struct route month_routes[] = {
	{ M_GET, HOST_APP, "/month", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_month, "the month's duty" },
	{ M_GET, HOST_APP, "/month.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_month_xlsx, "the same as a workbook" },
	{ M_GET, HOST_APP, "/month/confirm", ROLE_BIT(ROLE_HEAD), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_confirm, "a head's own figures" },
	{ M_POST, HOST_APP, "/month/confirm", ROLE_BIT(ROLE_HEAD), CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_confirm_post, "confirm them" },
	{ M_POST, HOST_APP, "/month/remind", ROLES_REVIEW, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_remind_post,
	    "remind who lacks lessons" },
	{ M_GET, HOST_APP, "/month/close", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_close, "before a month is closed" },
	{ M_POST, HOST_APP, "/month/close", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 65536, NULL, pg_close_post, "close a month" },
	{ M_GET, HOST_APP, "/month/correct", LEAD, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_correct, "form of a correction" },
	{ M_POST, HOST_APP, "/month/correct", LEAD, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 16384, NULL, pg_correct_post,
	    "correct a closed month" },
	{ M_GET, HOST_APP, "/month/:m/minutes", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_minutes, "minutes of a closed month" },
	{ M_GET, HOST_APP, "/month/:m/minutes.docx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_minutes_docx, "the same as .docx" },
	{ M_GET, HOST_APP, "/month/:m/minutes.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_minutes_xlsx, "their tables" },
	{ M_GET, HOST_APP, "/month/:m/minutes.pdf", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, pg_minutes_pdf_prepare, pg_minutes_pdf,
	    "the same as PDF" },
	{ M_POST, HOST_APP, "/month/:m/minutes.pdf", MONTH, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_minutes_again,
	    "have the PDF drawn again" },
};
const int month_routes_count =
    sizeof(month_routes) / sizeof(*month_routes);
