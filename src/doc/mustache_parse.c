/*
 * Mustache: tags to nodes.  One pass, no recursion; the levels that are open
 * stand in an array.  A tag is "standalone" when its line holds nothing else
 * but white space: then the whole line, line end included, goes away.
 */
#include <string.h>

#include "util/arena.h"
#include "util/err.h"
#include "doc/mustache_node.h"
#include "doc/mustache_tag.h"

struct level {
	struct tpl_node	 *node;		/* NULL for the template itself */
	struct tpl_node	**tail;		/* where the next kid goes */
	struct tpl_node	 *lead;		/* parent: white space before its tag */
	size_t		  body;		/* where its content begins */
	int		  first;	/* the opening tag's */
};

struct parser {
	struct tpl_set	*set;
	struct tpl	*tpl;
	struct tpl_scan	 s;
	int		 bol;		/* nothing of this line was put out yet */
	struct level	 stack[TPL_DEPTH + 1];
	int		 depth;
};

/*
 * A new node at the end of the list that is open at the moment: the template's
 * own, or that of the innermost section.
 */
static struct tpl_node *
mustache_parse_add(struct parser *p, enum tpl_type type, int line)
{
	struct level *l = &p->stack[p->depth];
	struct tpl_node *n = arena_alloc(p->set->arena, sizeof(*n));

	n->type = type;
	n->line = line;
	n->home = p->tpl;
	*l->tail = n;
	l->tail = &n->next;
	return (n);
}

/* All text before ${to} that is not in a node yet becomes one. */
static void
flush(struct parser *p, size_t to)
{
	struct tpl_node *n;

	if (to <= p->s.pos)
		return;
	n = mustache_parse_add(p, TPL_TEXT, p->s.line);
	n->text = p->s.src + p->s.pos;
	n->len = to - p->s.pos;
	n->bol = p->bol;
	p->bol = p->s.src[to - 1] == '\n';
	p->s.pos = to;
}

/*
 * Text before the tag becomes a node and parsing goes on behind the tag; a
 * standalone tag takes its line with it.
 */
static int
step_over(struct parser *p, const struct tpl_tag *t)
{
	int alone = t->first && t->last;

	flush(p, alone ? t->line_start : t->start);
	p->s.pos = alone ? t->after : t->end;
	return (alone);
}

/* ---- names */
static void
set_name(struct parser *p, struct tpl_node *n, const struct tpl_tag *t)
{
	const char **part;
	char *copy, *dot;
	size_t i, dots = 0;

	n->name = arena_strndup(p->set->arena, t->name, t->len);
	if (strcmp(n->name, ".") == 0)
		return;
	for (i = 0; i < t->len; i++)
		dots += t->name[i] == '.';
	part = arena_alloc(p->set->arena, (dots + 1) * sizeof(*part));
	copy = arena_strndup(p->set->arena, t->name, t->len);
	for (; (dot = strchr(copy, '.')) != NULL; copy = dot + 1) {
		*dot = '\0';
		part[n->nparts++] = copy;
	}
	part[n->nparts++] = copy;
	n->part = part;
}

/* The msgid of a {{#t}} section: white space runs are one space, ends trimmed. */
static void
set_msgid(struct parser *p, struct tpl_node *n, size_t from, size_t to)
{
	char *out = arena_alloc(p->set->arena, to - from + 1);
	size_t len = 0;

	for (; from < to; from++) {
		if (!tpl_space(p->s.src[from]))
			out[len++] = p->s.src[from];
		else if (len > 0 && out[len - 1] != ' ')
			out[len++] = ' ';
	}
	if (len > 0 && out[len - 1] == ' ')
		len--;
	out[len] = '\0';
	n->text = out;
	n->len = len;
}

/*
 * Partials, parents and translations wait for tpl_link: the template they name
 * may not be parsed yet.
 */
static void
to_link(struct parser *p, struct tpl_node *n)
{
	n->unlinked = p->set->unlinked;
	p->set->unlinked = n;
}

/* ---- opening and closing */
static int
in_parent(const struct parser *p)
{
	const struct tpl_node *n = p->stack[p->depth].node;

	return (n != NULL && n->type == TPL_PARENT);
}

/* TPL_DEPTH is also the size of the stack: a deeper template is refused. */
static int
mustache_parse_enter(struct parser *p, struct tpl_node *n,
    const struct tpl_tag *t)
{
	struct level *l;

	if (p->depth == TPL_DEPTH)
		return (tpl_bad(&p->s, t->line, "more than 100 levels of nesting at",
		    t->name, t->len));
	l = &p->stack[++p->depth];
	l->node = n;
	l->tail = &n->kids;
	l->lead = NULL;
	l->body = p->s.pos;
	l->first = t->first;
	return (0);
}

/*
 * A section named "t" is a translation.  The content is parsed as usual, for
 * readers without a translation.
 */
static int
open_section(struct parser *p, const struct tpl_tag *t)
{
	struct tpl_node *n;
	int alone = step_over(p, t);

	n = mustache_parse_add(p, t->kind == '^' ? TPL_INVERTED : TPL_SECTION,
	    t->line);
	set_name(p, n, t);
	if (n->type == TPL_SECTION && strcmp(n->name, "t") == 0) {
		n->type = TPL_TRANSLATE;
		to_link(p, n);
	}
	if (!alone) {
		n->bol = p->bol;
		p->bol = 0;
	}
	return (mustache_parse_enter(p, n, t));
}

/*
 * Text beside the blocks of a parent tag is not put out, so there a block's
 * tag only has to end its line to begin its content on the next one.
 */
static int
open_block(struct parser *p, const struct tpl_tag *t)
{
	struct tpl_node *n;
	int own = t->last && (t->first || in_parent(p));

	flush(p, t->first && own ? t->line_start : t->start);
	p->s.pos = own ? t->after : t->end;
	n = mustache_parse_add(p, TPL_BLOCK, t->line);
	set_name(p, n, t);
	n->standalone = t->first && t->last;
	n->starts_line = own;
	if (t->first) {
		n->text = p->s.src + t->line_start;
		n->len = t->start - t->line_start;
	}
	if (!own)
		n->bol = p->bol;
	p->bol = own;
	return (mustache_parse_enter(p, n, t));
}

/* Whether it is standalone is known at its end: keep the white space apart. */
static int
open_parent(struct parser *p, const struct tpl_tag *t)
{
	struct tpl_node *n, *lead = NULL;

	flush(p, t->first ? t->line_start : t->start);
	if (t->first && t->start > t->line_start) {
		lead = mustache_parse_add(p, TPL_TEXT, t->line);
		lead->text = p->s.src + t->line_start;
		lead->len = t->start - t->line_start;
		lead->bol = p->bol;
		p->bol = 0;
	}
	p->s.pos = t->end;
	n = mustache_parse_add(p, TPL_PARENT, t->line);
	set_name(p, n, t);
	n->bol = p->bol;
	to_link(p, n);
	if (mustache_parse_enter(p, n, t) == -1)
		return (-1);
	p->stack[p->depth].lead = lead;
	return (0);
}

/*
 * A partial that stands alone keeps its indentation, which is put before each
 * of its lines.
 */
static int
partial(struct parser *p, const struct tpl_tag *t)
{
	struct tpl_node *n;
	int alone = step_over(p, t);

	n = mustache_parse_add(p, TPL_PARTIAL, t->line);
	set_name(p, n, t);
	to_link(p, n);
	n->standalone = alone;
	if (alone) {
		n->text = p->s.src + t->line_start;
		n->len = t->start - t->line_start;
	} else {
		n->bol = p->bol;
		p->bol = 0;
	}
	return (0);
}

/*
 * Inside a parent tag the block is an override: its content loses its own
 * indentation and gets that of the place it is put.  Elsewhere it is a default.
 */
static void
close_block(struct parser *p, const struct tpl_tag *t, struct tpl_node *n)
{
	const struct tpl_node *outer = p->stack[p->depth - 1].node;
	const char *own;
	size_t len;

	if (outer != NULL && outer->type == TPL_PARENT) {
		flush(p, t->first ? t->line_start : t->start);
		p->s.pos = t->end;
		p->depth--;
		tpl_dedent(p->set->arena, n);
		return;
	}
	step_over(p, t);
	p->depth--;
	/* An override goes where the default's own lines begin. */
	if (n->standalone && (own = tpl_first_indent(n->kids, &len)) != NULL) {
		n->text = own;
		n->len = len;
	}
}

/*
 * Only blocks stay as children; other text between them is ignored, as the
 * specification says.  Whether the tag stood alone is known only here.
 */
static void
close_parent(struct parser *p, const struct tpl_tag *t, struct level *l)
{
	struct tpl_node *n = l->node, *k, **tail = &n->kids;

	p->s.pos = t->end;
	for (k = n->kids; k != NULL; k = k->next)
		if (k->type == TPL_BLOCK) {
			*tail = k;
			tail = &k->next;
		}
	*tail = NULL;
	p->depth--;
	p->bol = 0;
	if (!l->first || !t->last)
		return;
	if (l->lead != NULL) {
		n->text = l->lead->text;
		n->len = l->lead->len;
		l->lead->len = 0;
	}
	n->bol = 0;
	n->standalone = 1;
	p->s.pos = t->after;
	p->bol = 1;
}

/*
 * The msgid of a translation is the source text between both tags, tags
 * included.  A section that ends in the middle of a line gets a TPL_INDENT, so
 * that the indentation is written when its content writes nothing.
 */
static void
close_section(struct parser *p, const struct tpl_tag *t, struct level *l)
{
	if (l->node->type == TPL_TRANSLATE)
		set_msgid(p, l->node, l->body, t->start);
	if (!step_over(p, t) && p->bol) {
		mustache_parse_add(p, TPL_INDENT, t->line)->bol = 1;
		p->bol = 0;
	}
	p->depth--;
}

/* A closing tag must have the name of the tag that was opened last. */
static int
close_tag(struct parser *p, const struct tpl_tag *t)
{
	struct level *l = &p->stack[p->depth];

	if (p->depth == 0)
		return (tpl_bad(&p->s, t->line, "closes what is not open:", t->name,
		    t->len));
	if (strlen(l->node->name) != t->len ||
	    memcmp(l->node->name, t->name, t->len) != 0)
		return (err_set(p->s.e, ERR_FATAL, "TPL-SYNTAX",
		    "%s:%d: '%.*s' closes '%.80s' of line %d", p->tpl->name,
		    t->line, (int)(t->len > 80 ? 80 : t->len), t->name,
		    l->node->name, l->node->line));
	if (l->node->type == TPL_BLOCK)
		close_block(p, t, l->node);
	else if (l->node->type == TPL_PARENT)
		close_parent(p, t, l);
	else
		close_section(p, t, l);
	return (0);
}

/*
 * One tag. Comments and delimiters leave no node; a tag that stands alone on
 * its line takes the line with it (the specification's "standalone").
 */
static int
mustache_parse_take(struct parser *p, const struct tpl_tag *t)
{
	struct tpl_node *n;

	switch (t->kind) {
	case '!':
		step_over(p, t);
		return (0);
	case '=':
		step_over(p, t);
		return (tpl_delimiters(&p->s, t));
	case '#':
	case '^':
		return (open_section(p, t));
	case '$':
		return (open_block(p, t));
	case '<':
		return (open_parent(p, t));
	case '>':
		return (partial(p, t));
	case '/':
		return (close_tag(p, t));
	default:
		flush(p, t->start);
		p->s.pos = t->end;
		n = mustache_parse_add(p, t->kind == 'v' ? TPL_VAR : TPL_RAW,
		    t->line);
		set_name(p, n, t);
		n->bol = p->bol;
		p->bol = 0;
		return (0);
	}
}

/*
 * Text before, between and behind the tags becomes nodes that point into
 * ${text}, which therefore must live as long as the set.
 */
int
tpl_parse(struct tpl_set *set, struct tpl *tpl, const char *text, size_t len,
    int begins_line, struct err *e)
{
	struct parser p = { .set = set, .tpl = tpl, .bol = begins_line, .s = {
	    .name = tpl->name, .e = e, .src = text, .len = len, .line = 1,
	    .open = "{{", .close = "}}", .nopen = 2, .nclose = 2 } };
	const struct tpl_node *left;
	struct tpl_tag t;
	int rc;

	p.stack[0].tail = &tpl->nodes;
	while ((rc = tpl_next_tag(&p.s, &t)) == 1)
		if (mustache_parse_take(&p, &t) == -1)
			return (-1);
	if (rc == -1)
		return (-1);
	if ((left = p.stack[p.depth].node) != NULL)
		return (tpl_bad(&p.s, left->line, "is not closed:", left->name,
		    strlen(left->name)));
	flush(&p, len);
	return (0);
}
