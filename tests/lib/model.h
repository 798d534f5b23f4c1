#ifndef HOCLIEU_TEST_MODEL_H
#define HOCLIEU_TEST_MODEL_H
/*
 * What a page shows, asked of the model that its template was rendered over and
 * not of its HTML: how a template says it is the template's own affair, held by
 * its golden (tests/unit/t_goldens.c).
 *
 * A path names values of the model:
 *
 *	"hero.text"			a field of a field
 *	"rows.0.name"			the first of a list
 *	"rows.*.name"			of each of a list
 *	"rows[name=Tổ 4-5].late"	of those of a list whose field is that text
 *	""				the whole model
 *
 * Numbers compare as decimals, true and false as those words.  The last name of
 * a path must stand in a tag of the answer's template or of its partials: a name
 * that is not shown is a slip of the test, and a test for something's absence
 * would hold for any slip.  What fails prints the path, both values and the
 * model around it.
 */
#include "tests/lib/driver.h"

struct where {
	const char	*file;
	int		 line;
};

#define HERE	((struct where){ __FILE__, __LINE__ })

/* model_page(r, template): the reply was rendered from ${template}. */
#define model_page(r, template)		model_page_at(HERE, r, template)
/* model_is(r, path, text): a value at ${path} is ${text}, and the page shows it. */
#define model_is(r, path, text)		model_is_at(HERE, r, path, text)
/* model_isnt(r, path, text): none is. */
#define model_isnt(r, path, text)	model_isnt_at(HERE, r, path, text)
/* model_holds(r, path, part): a text at or below ${path} holds ${part}, and the page shows that. */
#define model_holds(r, path, part)	model_holds_at(HERE, r, path, part)
/* model_lacks(r, path, part): none does. */
#define model_lacks(r, path, part)	model_lacks_at(HERE, r, path, part)
/* model_on(r, path): a value at ${path} opens its section. */
#define model_on(r, path)		model_on_at(HERE, r, path)
/* model_off(r, path): none does; a missing value is off. */
#define model_off(r, path)		model_off_at(HERE, r, path)
/* model_count(r, path, n): so many values are at ${path}, in a list that it names. */
#define model_count(r, path, n)		model_count_at(HERE, r, path, n)
/* model_text(r, path): the first value at ${path}, which must be a text. */
#define model_text(r, path)		model_text_at(HERE, r, path)

void		 model_page_at(struct where at, const struct reply *r,
		    const char *template);
void		 model_is_at(struct where at, const struct reply *r,
		    const char *path, const char *text);
void		 model_isnt_at(struct where at, const struct reply *r,
		    const char *path, const char *text);
void		 model_holds_at(struct where at, const struct reply *r,
		    const char *path, const char *part);
void		 model_lacks_at(struct where at, const struct reply *r,
		    const char *path, const char *part);
void		 model_on_at(struct where at, const struct reply *r,
		    const char *path);
void		 model_off_at(struct where at, const struct reply *r,
		    const char *path);
void		 model_count_at(struct where at, const struct reply *r,
		    const char *path, int n);
const char	*model_text_at(struct where at, const struct reply *r,
		    const char *path);
/*
 * model_values(model, path): the values at ${path} as a new list, empty when
 * there are none.
 */
json_t		*model_values(json_t *model, const char *path);

#endif
