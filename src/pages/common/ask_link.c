/* From a lesson's page to the questions about it. */
#include "util/arena.h"
#include "util/tr.h"

#include "classwork/questions.h"
#include "library/library.h"
#include "words/i18n.h"
#include "pages/common/ask_link.h"
#include "pages/common/say.h"

json_t *
ask_link(struct exchange *ex, const struct item *it, int study,
    struct err *e)
{
	int64_t n;

	if (study)
		return (json_pack("{s:s,s:s}", "href", arena_printf(ex->arena,
		    "/items/%s/ask", it->key), "text", i18n_text(ex->lang,
		    TR("Hỏi cô thầy"))));
	if (it->owner_id != ex->viewer->id ||
	    (n = questions_count_on(ex->db, it->id, e)) <= 0)
		return (NULL);
	return (json_pack("{s:s,s:s}", "href", arena_printf(ex->arena,
	    "/items/%s/questions", it->key), "text", say(ex,
	    TR("{{n}} câu hỏi của học sinh"), json_pack("{s:I}", "n",
	    (json_int_t)n))));
}
