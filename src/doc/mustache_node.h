#ifndef HOCLIEU_MUSTACHE_NODE_H
#define HOCLIEU_MUSTACHE_NODE_H
/*
 * What a parsed template is made of; only mustache*.c include this.  All of it
 * lives in the set's arena.
 *
 * Indentation.  The specification prepends a partial's indentation to each
 * line of its source.  Here that is done while rendering: ${bol} marks a node
 * whose output begins a line of the source, and text is scanned for line ends
 * only when there is an indentation to write.
 */
#include <stddef.h>

#include "util/err.h"

#define TPL_DEPTH	100	/* levels of nesting, in a text and in a render */
#define TPL_FORMS	2	/* plural forms of a translation */
#define TPL_LANGS	2	/* languages, by i18n_index */

struct arena;

enum tpl_type {
	TPL_TEXT,	/* text as it stands */
	TPL_VAR,	/* {{x}} */
	TPL_RAW,	/* {{{x}}} {{&x}} */
	TPL_SECTION,	/* {{#x}} */
	TPL_INVERTED,	/* {{^x}} */
	TPL_PARTIAL,	/* {{>x}} */
	TPL_PARENT,	/* {{<x}}; its kids are TPL_BLOCKs only */
	TPL_BLOCK,	/* {{$x}} */
	TPL_TRANSLATE,	/* {{#t}} */
	TPL_INDENT	/* a line of a section's source that ends at {{/x}} */
};

struct tpl {
	const char	*name;
	struct tpl_node	*nodes;
	struct tpl	*next;
	int		 catalogue;	/* a translation, not a template */
};

struct tpl_node {
	enum tpl_type		  type;
	unsigned char		  bol;		/* begins a source line */
	unsigned char		  standalone;	/* its tag had a line of its own */
	unsigned char		  starts_line;	/* block: content begins on a new line */
	int			  line;
	const char		 *text;		/* text; indentation of > < $; msgid of t */
	size_t			  len;
	const char		 *name;		/* "a.b"; of partials and blocks too */
	const char *const	 *part;		/* {"a", "b"}; none for "." */
	int			  nparts;
	struct tpl_node		 *next;
	struct tpl_node		 *kids;
	const struct tpl	 *home;		/* the template it stands in */
	const struct tpl	 *target;	/* partial, parent: after tpl_link */
	struct tpl_node		**forms[TPL_LANGS];	/* t: nodes by plural form */
	struct tpl_node		 *unlinked;	/* next one tpl_link looks at */
};

struct tpl_set {
	struct arena	 *arena;
	struct tpl	 *list;		/* newest first */
	struct tpl	**sorted;	/* by name, after tpl_link */
	size_t		  count, linked;
	struct tpl_node	 *unlinked;
	size_t		  max_bytes;
	long		  max_steps;
};

/**
 * tpl_parse(set, tpl, text, len, begins_line, e): fill ${tpl}->nodes from
 * ${text}, which must live as long as the set.  ${begins_line} is 0 for a text
 * that is put into the middle of a line.  0 or -1 (TPL-SYNTAX).
 */
int	 tpl_parse(struct tpl_set *set, struct tpl *tpl, const char *text,
	    size_t len, int begins_line, struct err *e);
/** tpl_find(set, name): the template of a linked set, or NULL. */
const struct tpl *tpl_find(const struct tpl_set *set, const char *name);
/**
 * tpl_dedent(arena, block): for a {{$block}} inside a parent tag: take the
 * indentation of its first line from all its lines, so that the parent's own
 * can be put there.
 */
void	 tpl_dedent(struct arena *a, struct tpl_node *block);
/**
 * tpl_first_indent(nodes, len): the white space that begins the first line of
 * ${nodes} that is not blank, its length in ${len}; NULL when there is no line.
 */
const char *tpl_first_indent(const struct tpl_node *n, size_t *len);

#endif
