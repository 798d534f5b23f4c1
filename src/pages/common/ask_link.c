/* From a lesson's page to the questions about it. */
#include "util/arena.h"
#include "util/tr.h"

#include "classwork/questions.h"
#include "library/library.h"
#include "words/i18n.h"
#include "pages/common/ask_link.h"
#include "pages/common/say.h"

/* A pupil asks; the author finds the link only once there is a question. */
int
ask_link(struct exchange *ex, const struct item *it, int study, json_t **out,
    struct err *e)
{
	int64_t n;

	if (study) {
		*out = json_pack("{s:s,s:s}", "href", arena_printf(ex->arena,
		    "/items/%s/ask", it->key), "text", i18n_text(ex->lang,
		    TR("Hỏi cô thầy")));
		return (1);
	}
	if (it->owner_id != ex->viewer->id)
		return (0);
	if (questions_count_on(ex->db, it->id, &n, e) != 0)
		return (-1);
	if (n == 0)
		return (0);
	*out = json_pack("{s:s,s:s}", "href", arena_printf(ex->arena,
	    "/items/%s/questions", it->key), "text", say(ex,
	    TR("{{n}} câu hỏi của học sinh"), json_pack("{s:I}", "n",
	    (json_int_t)n)));
	return (1);
}
