/* What stands below a list that has more than one page. */
#include "util/arena.h"

#include "words/i18n.h"
#include "pages/common/pager.h"
#include "pages/common/say.h"

/* Links to the page before and, where there is ${more}, to the next one. */
static void
neighbours(struct exchange *ex, json_t *o, const char *base, int page, int more)
{
	if (page > 1)
		say_set(o, "prev", arena_printf(ex->arena, "%sp=%d", base,
		    page - 1));
	if (more)
		say_set(o, "next", arena_printf(ex->arena, "%sp=%d", base,
		    page + 1));
}

/*
 * "21–40 trong 57", with links to the neighbours; the pages are numbered from
 * 1.
 */
json_t *
pager_json(struct exchange *ex, const char *base, int page, int size,
    int64_t total)
{
	int64_t from = (int64_t)(page - 1) * size + 1, to = from + size - 1;
	json_t *o;

	if (total <= size)
		return (NULL);
	if (to > total)
		to = total;
	o = json_object();
	say_set(o, "text", say(ex, TR("{{from}}–{{to}} trong {{total}}"),
	    json_pack("{s:s,s:s,s:s}", "from", i18n_number(ex->arena, ex->lang,
	    from), "to", i18n_number(ex->arena, ex->lang, to), "total",
	    i18n_number(ex->arena, ex->lang, total))));
	neighbours(ex, o, base, page, to < total);
	return (o);
}

/*
 * Counting a long list would cost more than showing a page of it, so callers
 * read one row more than they show to know whether there is a next page.
 */
json_t *
pager_open(struct exchange *ex, const char *base, int page, int more)
{
	json_t *o;

	if (page == 1 && !more)
		return (NULL);
	o = json_object();
	say_set(o, "text", say(ex, TR("Trang {{page}}"), json_pack("{s:i}",
	    "page", page)));
	neighbours(ex, o, base, page, more);
	return (o);
}
