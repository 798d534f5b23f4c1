/*
 * Mustache: nodes and a model to text.  Recursion is bounded by TPL_DEPTH,
 * work by the set's steps, output by its bytes.
 */
#include <string.h>

#include "util/buf.h"
#include "util/err.h"
#include "words/i18n.h"
#include "doc/mustache.h"
#include "doc/mustache_node.h"

/* Indentations that lie around a place, the outermost last. */
struct indent {
	const struct indent	*up;
	const char		*p;
	size_t			 n;
};

/* Parent tags that are being rendered: their blocks override. */
struct frame {
	const struct frame	*up;
	const struct tpl_node	*parent;
};

/*
 * One render. ${ctx} is the stack of contexts, the innermost last; names are
 * looked up from there outward.
 */
struct render {
	const struct tpl_set	*set;
	const char		*name;
	struct buf		*out;
	size_t			 most;		/* bytes out may hold */
	long			 steps;
	int			 lang;
	int			 depth;
	int			 skip_bol;	/* the line is begun already */
	json_t			*ctx[TPL_DEPTH + 2];
	int			 nctx;
	struct err		*e;
};

static int render_list(struct render *, const struct tpl_node *,
    const struct indent *, const struct frame *);

/*
 * The limits of the set end a render that would take too long or grow too
 * large.
 */
static int
mustache_render_limit(struct render *r, const char *what)
{
	return (err_set(r->e, ERR_FAIL, "TPL-LIMIT", "%s: %s", r->name, what));
}

static int
mustache_render_put(struct render *r, const char *p, size_t n)
{
	if (n > r->most - r->out->len)
		return (mustache_render_limit(r, "the page became too long"));
	buf_put(r->out, p, n);
	return (0);
}

/* The outermost indentation comes first. */
static int
put_indent(struct render *r, const struct indent *in)
{
	if (in == NULL)
		return (0);
	if (put_indent(r, in->up) == -1)
		return (-1);
	return (mustache_render_put(r, in->p, in->n));
}

/* ${n}'s output begins a source line: write what is prepended to each. */
static int
begin_line(struct render *r, const struct tpl_node *n, const struct indent *in)
{
	if (in == NULL || !n->bol)
		return (0);
	if (r->skip_bol) {
		r->skip_bol = 0;
		return (0);
	}
	return (put_indent(r, in));
}

/*
 * With an indentation to write, text is put out line by line; without one as a
 * whole.
 */
static int
render_text(struct render *r, const struct tpl_node *n, const struct indent *in)
{
	const char *p = n->text, *end = p + n->len, *nl;

	if (n->len == 0)
		return (0);
	if (begin_line(r, n, in) == -1)
		return (-1);
	while (in != NULL && (nl = memchr(p, '\n', (size_t)(end - p))) != NULL) {
		if (nl + 1 == end)
			break;
		if (mustache_render_put(r, p, (size_t)(nl + 1 - p)) == -1 ||
		    put_indent(r, in) == -1)
			return (-1);
		p = nl + 1;
	}
	return (mustache_render_put(r, p, (size_t)(end - p)));
}

/* ---- values */
static const char *
entity(char c)
{
	switch (c) {
	case '&':
		return ("&amp;");
	case '<':
		return ("&lt;");
	case '>':
		return ("&gt;");
	case '"':
		return ("&quot;");
	case '\'':
		return ("&#39;");
	default:
		return (NULL);
	}
}

/* Runs without a special character are copied whole. */
static int
put_escaped(struct render *r, const char *s, size_t n)
{
	const char *end = s + n, *from = s, *as;

	for (; s < end; s++) {
		if ((as = entity(*s)) == NULL)
			continue;
		if (mustache_render_put(r, from, (size_t)(s - from)) == -1 ||
		    mustache_render_put(r, as, strlen(as)) == -1)
			return (-1);
		from = s + 1;
	}
	return (mustache_render_put(r, from, (size_t)(end - from)));
}

/* One step into a value: a key of an object, a number into a list. */
static json_t *
mustache_render_step(const json_t *v, const char *part)
{
	size_t i = 0;
	int digits = 0;

	if (!json_is_array(v))
		return (json_object_get(v, part));
	for (; part[digits] >= '0' && part[digits] <= '9' && digits < 9; digits++)
		i = i * 10 + (size_t)(part[digits] - '0');
	return (digits > 0 && part[digits] == '\0' ? json_array_get(v, i) : NULL);
}

/*
 * The context stack from the inside outwards, for the first part of the name
 * only (specification, "dotted names").
 */
static json_t *
lookup(const struct render *r, const struct tpl_node *n)
{
	json_t *v = NULL;
	int i;

	if (n->nparts == 0)
		return (r->ctx[r->nctx - 1]);
	for (i = r->nctx - 1; i >= 0 && v == NULL; i--)
		v = json_object_get(r->ctx[i], n->part[0]);
	/* Once the first part is found the others are looked for only there. */
	for (i = 1; i < n->nparts && v != NULL; i++)
		v = mustache_render_step(v, n->part[i]);
	return (v);
}

/*
 * What counts as false is told in mustache.h; the number 0 is, because models
 * hold counts.
 */
static int
truth(const json_t *v)
{
	switch (v == NULL ? JSON_NULL : json_typeof(v)) {
	case JSON_NULL:
	case JSON_FALSE:
		return (0);
	case JSON_STRING:
		return (json_string_length(v) > 0);
	case JSON_INTEGER:
		return (json_integer_value(v) != 0);
	case JSON_REAL:
		return (json_real_value(v) < 0 || json_real_value(v) > 0);
	case JSON_ARRAY:
		return (json_array_size(v) > 0);
	default:
		return (1);
	}
}

/*
 * The only place in the renderer where a value of the model is put out:
 * escaped, unless the template says {{{x}}} or {{&x}}.
 */
static int
render_value(struct render *r, const struct tpl_node *n,
    const struct indent *in)
{
	char tmp[I18N_PLAIN];
	const char *s;
	size_t len;

	if (begin_line(r, n, in) == -1)
		return (-1);
	s = i18n_plain(lookup(r, n), tmp, &len);
	return (n->type == TPL_RAW ? mustache_render_put(r, s, len) :
	    put_escaped(r, s, len));
}

/* ${v} is the innermost context while the section's content is rendered. */
static int
render_with(struct render *r, json_t *v, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	int rc;

	if (r->nctx == (int)(sizeof(r->ctx) / sizeof(r->ctx[0])))
		return (mustache_render_limit(r, "too many contexts"));
	r->ctx[r->nctx++] = v;
	rc = render_list(r, n->kids, in, f);
	r->nctx--;
	return (rc);
}

/*
 * A list renders its section once for each element, another value once with
 * itself as context.
 */
static int
render_section(struct render *r, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	json_t *v = lookup(r, n);
	size_t i;

	if (begin_line(r, n, in) == -1)
		return (-1);
	if (n->type == TPL_INVERTED)
		return (truth(v) ? 0 : render_list(r, n->kids, in, f));
	if (!truth(v))
		return (0);
	if (!json_is_array(v))
		return (render_with(r, v, n, in, f));
	for (i = 0; i < json_array_size(v); i++)
		if (render_with(r, json_array_get(v, i), n, in, f) == -1)
			return (-1);
	return (0);
}

/* The plural form goes by the value of "n" in the current context. */
static int
render_translation(struct render *r, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	static const char *const count[] = { "n" };
	const struct tpl_node key = { .part = count, .nparts = 1 };
	int form;

	if (begin_line(r, n, in) == -1)
		return (-1);
	if (n->forms[r->lang] == NULL)
		return (render_list(r, n->kids, in, f));
	form = i18n_form(r->lang, json_integer_value(lookup(r, &key)));
	return (render_list(r, n->forms[r->lang][form], in, f));
}

/*
 * A partial or a parent template in the place of its tag. The frame of a parent
 * tag carries its blocks, which override those of the template it names.
 */
static int
render_target(struct render *r, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	const struct indent own = { .up = in, .p = n->text, .n = n->len };
	const struct frame mine = { .up = f, .parent = n };

	if (begin_line(r, n, in) == -1)
		return (-1);
	if (n->target == NULL)
		return (0);
	if (n->type == TPL_PARENT)
		f = &mine;
	/* Only a standalone tag hands its indentation on. */
	if (!n->standalone)
		in = NULL;
	else if (n->len > 0)
		in = &own;
	return (render_list(r, n->target->nodes, in, f));
}

/*
 * The outermost parent tag with a block of that name wins: the last child in
 * the chain.  ${at} gets its frame.
 */
static const struct tpl_node *
override(const struct tpl_node *block, const struct frame *f,
    const struct frame **at)
{
	const struct tpl_node *k, *found = NULL;

	for (; f != NULL; f = f->up)
		for (k = f->parent->kids; k != NULL; k = k->next)
			if (strcmp(k->name, block->name) == 0) {
				found = k;
				*at = f;
				break;
			}
	return (found);
}

/*
 * ${o} is the override in a child template, if there is one; it takes the place
 * of the default content.
 */
static int
render_block(struct render *r, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	const struct indent own = { .up = in, .p = n->text, .n = n->len };
	const struct frame *at = NULL;
	const struct tpl_node *o = override(n, f, &at);
	int rc;

	if (begin_line(r, n, in) == -1)
		return (-1);
	if (o == NULL)
		return (render_list(r, n->kids, in, f));
	if (n->len > 0)
		in = &own;
	if (n->standalone && !o->starts_line && put_indent(r, in) == -1)
		return (-1);
	r->skip_bol = !n->standalone && o->starts_line;
	/*
	 * The override is text of the template that holds the parent tag, so
	 * only the frames around that one may override blocks inside it.
	 */
	rc = render_list(r, o->kids, in, at->up);
	r->skip_bol = 0;
	return (rc);
}

/*
 * render_list counted this node already; the functions below it come back to
 * render_list for their content.
 */
static int
render_node(struct render *r, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	switch (n->type) {
	case TPL_TEXT:
		return (render_text(r, n, in));
	case TPL_VAR:
	case TPL_RAW:
		return (render_value(r, n, in));
	case TPL_SECTION:
	case TPL_INVERTED:
		return (render_section(r, n, in, f));
	case TPL_TRANSLATE:
		return (render_translation(r, n, in, f));
	case TPL_PARTIAL:
	case TPL_PARENT:
		return (render_target(r, n, in, f));
	case TPL_BLOCK:
		return (render_block(r, n, in, f));
	case TPL_INDENT:
		return (begin_line(r, n, in));
	}
	return (0);
}

/* The only function that recurses, so depth and steps are counted here. */
static int
render_list(struct render *r, const struct tpl_node *n,
    const struct indent *in, const struct frame *f)
{
	if (r->depth == TPL_DEPTH)
		return (err_set(r->e, ERR_FAIL, "TPL-DEPTH",
		    "%s: more than 100 levels of sections and partials",
		    r->name));
	r->depth++;
	if (--r->steps <= 0)
		return (mustache_render_limit(r,
		    "the page took too many steps"));
	for (; n != NULL; n = n->next) {
		if (--r->steps <= 0)
			return (mustache_render_limit(r,
			    "the page took too many steps"));
		if (render_node(r, n, in, f) == -1)
			return (-1);
	}
	r->depth--;
	return (0);
}

/* On failure ${out} is cut back to what it held: no half page is ever sent. */
int
tpl_render(const struct tpl_set *set, const char *name, const char *lang,
    json_t *model, struct buf *out, struct err *e)
{
	const struct tpl *t = tpl_find(set, name);
	size_t start = out->len;
	struct render r;

	if (t == NULL)
		return (err_set(e, ERR_FAIL, "TPL-NAME",
		    "there is no template '%s'", name));
	r.set = set;
	r.name = name;
	r.out = out;
	r.most = start + set->max_bytes;
	r.steps = set->max_steps;
	r.lang = i18n_index(lang);
	r.depth = 0;
	r.skip_bol = 0;
	r.ctx[0] = model;
	r.nctx = 1;
	r.e = e;
	buf_put(out, "", 0);
	if (render_list(&r, t->nodes, NULL, NULL) == 0)
		return (0);
	out->len = start;
	out->p[start] = '\0';
	return (-1);
}
