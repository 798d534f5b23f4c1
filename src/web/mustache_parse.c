/*
 * Mustache: text to nodes.  One pass, no recursion; the levels that are open
 * stand in an array.  A tag is "standalone" when its line holds nothing else
 * but white space: then the whole line, line end included, goes away.
 */
#include <stdio.h>
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/err.h"
#include "web/mustache_node.h"

#define DELIMITER_MAX	16
#define NAME_MAX_BYTES	200

struct tag {
	char		 kind;		/* 'v' for a plain variable */
	const char	*name;
	size_t		 len;
	size_t		 start, end;	/* of the whole tag in the text */
	size_t		 line_start;	/* of the white space before it */
	size_t		 after;		/* behind the line end after it */
	int		 line;
	int		 first;		/* only white space stands before it */
	int		 last;		/* only white space stands after it */
};

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
	struct err	*e;
	const char	*src;
	size_t		 len;
	size_t		 pos;		/* what stands before has become nodes */
	size_t		 counted;	/* lines are counted up to here */
	int		 line;
	int		 bol;		/* nothing of this line was put out yet */
	const char	*open, *close;
	size_t		 nopen, nclose;
	struct level	 stack[TPL_DEPTH + 1];
	int		 depth;
};

static int
is_blank(char c)
{
	return (c == ' ' || c == '\t');
}

static int
is_space(char c)
{
	return (is_blank(c) || c == '\n' || c == '\r');
}

/* The parser's place for messages. */
static int
bad(struct parser *p, int line, const char *what, const char *name, size_t len)
{
	return (err_set(p->e, ERR_FATAL, "TPL-SYNTAX", "%s:%d: %s%s%.*s%s",
	    p->tpl->name, line, what, len > 0 ? " '" : "",
	    (int)(len > 80 ? 80 : len), name, len > 0 ? "'" : ""));
}

static int
line_at(struct parser *p, size_t at)
{
	for (; p->counted < at; p->counted++)
		p->line += p->src[p->counted] == '\n';
	return (p->line);
}

static struct tpl_node *
add(struct parser *p, enum tpl_type type, int line)
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

	if (to <= p->pos)
		return;
	n = add(p, TPL_TEXT, p->line);
	n->text = p->src + p->pos;
	n->len = to - p->pos;
	n->bol = p->bol;
	p->bol = p->src[to - 1] == '\n';
	p->pos = to;
}

/*
 * Text before the tag becomes a node and parsing goes on behind the tag; a
 * standalone tag takes its line with it.
 */
static int
step_over(struct parser *p, const struct tag *t)
{
	int alone = t->first && t->last;

	flush(p, alone ? t->line_start : t->start);
	p->pos = alone ? t->after : t->end;
	return (alone);
}

/* ---- reading one tag */
static void
look_around(struct parser *p, struct tag *t)
{
	size_t s = t->start, q = t->end;

	while (s > p->pos && is_blank(p->src[s - 1]))
		s--;
	t->line_start = s;
	t->first = s == 0 || p->src[s - 1] == '\n';
	while (q < p->len && is_blank(p->src[q]))
		q++;
	t->last = 1;
	if (q == p->len)
		t->after = q;
	else if (p->src[q] == '\n')
		t->after = q + 1;
	else if (p->src[q] == '\r' && q + 1 < p->len && p->src[q + 1] == '\n')
		t->after = q + 2;
	else
		t->last = 0;
}

static void
trim(struct tag *t)
{
	while (t->len > 0 && is_space(t->name[0])) {
		t->name++;
		t->len--;
	}
	while (t->len > 0 && is_space(t->name[t->len - 1]))
		t->len--;
}

static int
check_name(struct parser *p, const struct tag *t)
{
	size_t i;

	if (t->len == 0)
		return (bad(p, t->line, "a tag without a name", "", 0));
	if (t->len > NAME_MAX_BYTES)
		return (bad(p, t->line, "a name that is too long", t->name,
		    t->len));
	for (i = 0; i < t->len; i++)
		if (is_space(t->name[i]) || t->name[i] == '\0' ||
		    strchr("{}#^<>$&=!\"", t->name[i]) != NULL)
			return (bad(p, t->line, "not a name:", t->name, t->len));
	return (0);
}

/* The tag that opens at ${at}; its kind, content and surroundings into ${t}. */
static int
read_tag(struct parser *p, size_t at, struct tag *t)
{
	char closer[DELIMITER_MAX + 2];
	size_t q = at + p->nopen, nclose = p->nclose;
	const char *stop;

	memset(t, 0, sizeof(*t));
	t->start = at;
	t->line = line_at(p, at);
	t->kind = 'v';
	memcpy(closer, p->close, p->nclose);
	if (q < p->len && memchr("#^/>!<$&={", p->src[q], 10) != NULL)
		t->kind = p->src[q++];
	if (t->kind == '{' || t->kind == '=') {
		closer[0] = t->kind == '{' ? '}' : '=';
		memcpy(closer + 1, p->close, p->nclose);
		nclose++;
	}
	stop = memmem(p->src + q, p->len - q, closer, nclose);
	if (stop == NULL)
		return (bad(p, t->line, "a tag that is not closed", "", 0));
	t->name = p->src + q;
	t->len = (size_t)(stop - t->name);
	t->end = (size_t)(stop - p->src) + nclose;
	trim(t);
	look_around(p, t);
	return (t->kind == '!' || t->kind == '=' ? 0 : check_name(p, t));
}

/* {{=<% %>=}} */
static int
set_delimiters(struct parser *p, const struct tag *t)
{
	const char *s = t->name, *end = s + t->len, *a = s, *b;

	while (a < end && !is_space(*a))
		a++;
	for (b = a; b < end && is_space(*b); b++)
		;
	p->open = s;
	p->nopen = (size_t)(a - s);
	p->close = b;
	p->nclose = (size_t)(end - b);
	for (; b < end; b++)
		if (is_space(*b) || *b == '=')
			p->nclose = 0;
	if (p->nopen == 0 || p->nclose == 0 || p->nopen > DELIMITER_MAX ||
	    p->nclose > DELIMITER_MAX || memchr(s, '=', p->nopen) != NULL)
		return (bad(p, t->line, "not a pair of delimiters:", t->name,
		    t->len));
	return (0);
}

/* ---- names */
static void
set_name(struct parser *p, struct tpl_node *n, const struct tag *t)
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
		if (!is_space(p->src[from]))
			out[len++] = p->src[from];
		else if (len > 0 && out[len - 1] != ' ')
			out[len++] = ' ';
	}
	if (len > 0 && out[len - 1] == ' ')
		len--;
	out[len] = '\0';
	n->text = out;
	n->len = len;
}

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

static int
enter(struct parser *p, struct tpl_node *n, const struct tag *t)
{
	struct level *l;

	if (p->depth == TPL_DEPTH)
		return (bad(p, t->line, "more than 100 levels of nesting at",
		    t->name, t->len));
	l = &p->stack[++p->depth];
	l->node = n;
	l->tail = &n->kids;
	l->lead = NULL;
	l->body = p->pos;
	l->first = t->first;
	return (0);
}

static int
open_section(struct parser *p, const struct tag *t)
{
	struct tpl_node *n;
	int alone = step_over(p, t);

	n = add(p, t->kind == '^' ? TPL_INVERTED : TPL_SECTION, t->line);
	set_name(p, n, t);
	if (n->type == TPL_SECTION && strcmp(n->name, "t") == 0) {
		n->type = TPL_TRANSLATE;
		to_link(p, n);
	}
	if (!alone) {
		n->bol = p->bol;
		p->bol = 0;
	}
	return (enter(p, n, t));
}

/*
 * Text beside the blocks of a parent tag is not put out, so there a block's
 * tag only has to end its line to begin its content on the next one.
 */
static int
open_block(struct parser *p, const struct tag *t)
{
	struct tpl_node *n;
	int own = t->last && (t->first || in_parent(p));

	flush(p, t->first && own ? t->line_start : t->start);
	p->pos = own ? t->after : t->end;
	n = add(p, TPL_BLOCK, t->line);
	set_name(p, n, t);
	n->standalone = t->first && t->last;
	n->starts_line = own;
	if (t->first) {
		n->text = p->src + t->line_start;
		n->len = t->start - t->line_start;
	}
	if (!own)
		n->bol = p->bol;
	p->bol = own;
	return (enter(p, n, t));
}

/* Whether it is standalone is known at its end: keep the white space apart. */
static int
open_parent(struct parser *p, const struct tag *t)
{
	struct tpl_node *n, *lead = NULL;

	flush(p, t->first ? t->line_start : t->start);
	if (t->first && t->start > t->line_start) {
		lead = add(p, TPL_TEXT, t->line);
		lead->text = p->src + t->line_start;
		lead->len = t->start - t->line_start;
		lead->bol = p->bol;
		p->bol = 0;
	}
	p->pos = t->end;
	n = add(p, TPL_PARENT, t->line);
	set_name(p, n, t);
	n->bol = p->bol;
	to_link(p, n);
	if (enter(p, n, t) == -1)
		return (-1);
	p->stack[p->depth].lead = lead;
	return (0);
}

static int
partial(struct parser *p, const struct tag *t)
{
	struct tpl_node *n;
	int alone = step_over(p, t);

	n = add(p, TPL_PARTIAL, t->line);
	set_name(p, n, t);
	to_link(p, n);
	n->standalone = alone;
	if (alone) {
		n->text = p->src + t->line_start;
		n->len = t->start - t->line_start;
	} else {
		n->bol = p->bol;
		p->bol = 0;
	}
	return (0);
}

static void
close_block(struct parser *p, const struct tag *t, struct tpl_node *n)
{
	const struct tpl_node *outer = p->stack[p->depth - 1].node;
	const char *own;
	size_t len;

	if (outer != NULL && outer->type == TPL_PARENT) {
		flush(p, t->first ? t->line_start : t->start);
		p->pos = t->end;
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

static void
close_parent(struct parser *p, const struct tag *t, struct level *l)
{
	struct tpl_node *n = l->node, *k, **tail = &n->kids;

	p->pos = t->end;
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
	p->pos = t->after;
	p->bol = 1;
}

static void
close_section(struct parser *p, const struct tag *t, struct level *l)
{
	if (l->node->type == TPL_TRANSLATE)
		set_msgid(p, l->node, l->body, t->start);
	if (!step_over(p, t) && p->bol) {
		add(p, TPL_INDENT, t->line)->bol = 1;
		p->bol = 0;
	}
	p->depth--;
}

static int
close_tag(struct parser *p, const struct tag *t)
{
	struct level *l = &p->stack[p->depth];

	if (p->depth == 0)
		return (bad(p, t->line, "closes what is not open:", t->name,
		    t->len));
	if (strlen(l->node->name) != t->len ||
	    memcmp(l->node->name, t->name, t->len) != 0)
		return (err_set(p->e, ERR_FATAL, "TPL-SYNTAX",
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

static int
take(struct parser *p, const struct tag *t)
{
	struct tpl_node *n;

	switch (t->kind) {
	case '!':
		step_over(p, t);
		return (0);
	case '=':
		step_over(p, t);
		return (set_delimiters(p, t));
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
		p->pos = t->end;
		n = add(p, t->kind == 'v' ? TPL_VAR : TPL_RAW, t->line);
		set_name(p, n, t);
		n->bol = p->bol;
		p->bol = 0;
		return (0);
	}
}

int
tpl_parse(struct tpl_set *set, struct tpl *tpl, const char *text, size_t len,
    int begins_line, struct err *e)
{
	struct parser p = { .set = set, .tpl = tpl, .e = e, .src = text,
	    .len = len, .line = 1, .bol = begins_line, .open = "{{",
	    .close = "}}", .nopen = 2, .nclose = 2 };
	const struct tpl_node *left;
	const char *hit;
	struct tag t;

	p.stack[0].tail = &tpl->nodes;
	while (p.pos < len && (hit = memmem(text + p.pos, len - p.pos, p.open,
	    p.nopen)) != NULL)
		if (read_tag(&p, (size_t)(hit - text), &t) == -1 ||
		    take(&p, &t) == -1)
			return (-1);
	if ((left = p.stack[p.depth].node) != NULL)
		return (bad(&p, left->line, "is not closed:", left->name,
		    strlen(left->name)));
	flush(&p, len);
	return (0);
}
