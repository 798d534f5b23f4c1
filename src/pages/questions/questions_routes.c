/* Ways in: questions of pupils, participation.  Columns: web/route.h. */
#include "web/route.h"
#include "pages/questions/pg_ask.h"
#include "pages/questions/pg_participation.h"
#include "pages/questions/pg_question.h"
#include "pages/questions/pg_questions.h"
#include "pages/questions/questions_routes.h"

#define FORM	(256u * 1024)	/* bytes a form may have */
#define LIBRARY	(ROLES_STAFF | ROLE_BIT(ROLE_PUPIL) | ROLE_BIT(ROLE_INSPECTOR))
#define QUESTIONS	(ROLES_STAFF | ROLE_BIT(ROLE_PUPIL))
#define MONTH	(ROLES_STAFF | ROLE_BIT(ROLE_INSPECTOR))

const struct route questions_routes[] = {
	{ M_GET, HOST_APP, "/items/:key/ask", ROLE_BIT(ROLE_PUPIL), CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_ask, "ask on a lesson" },
	{ M_POST, HOST_APP, "/items/:key/ask", ROLE_BIT(ROLE_PUPIL), CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_ask_post, "send a question" },
	{ M_GET, HOST_APP, "/items/:key/questions", ROLES_STAFF, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_item_questions,
	    "what was asked about the own lesson" },
	{ M_GET, HOST_APP, "/questions", LIBRARY, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_questions,
	    "own questions, or those of one's classes" },
	{ M_GET, HOST_APP, "/questions.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_questions_xlsx,
	    "the same as a workbook" },
	{ M_GET, HOST_APP, "/questions/:key", QUESTIONS, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_question, "one question" },
	{ M_POST, HOST_APP, "/questions/:key/answer", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_question_answer, "answer it" },
	{ M_POST, HOST_APP, "/questions/:key/show", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_question_show,
	    "show it to the class, or no longer" },
	{ M_POST, HOST_APP, "/questions/:key/hide", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, FORM, NULL, pg_question_hide, "put it away" },
	{ M_POST, HOST_APP, "/questions/:key/hand", ROLES_STAFF, CSRF_TOKEN,
	    CACHE_NONE, FACE_PAGE, 4096, NULL, pg_question_hand,
	    "hand it to a colleague" },
	{ M_GET, HOST_APP, "/participation", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation,
	    "how many pupils learn" },
	{ M_GET, HOST_APP, "/participation.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation_xlsx,
	    "classes by months as a workbook" },
	{ M_GET, HOST_APP, "/participation/:key", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation_class,
	    "a class and its lessons of a month" },
	{ M_GET, HOST_APP, "/participation/:key/lessons.xlsx", MONTH, CSRF_NONE,
	    CACHE_NONE, FACE_PAGE, 0, NULL, pg_participation_lessons,
	    "those lessons as a workbook" },
};
const int questions_routes_count =
    sizeof(questions_routes) / sizeof(*questions_routes);
