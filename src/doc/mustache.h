#ifndef HOCLIEU_MUSTACHE_H
#define HOCLIEU_MUSTACHE_H
/*
 * Mustache templates over a jansson model (docs/architecture.md).  The
 * published specification (spec 1.4: comments, delimiters, interpolation,
 * inverted, partials, sections) and its inheritance module (blocks and
 * parents).  Templates are parsed once; a set is read-only after tpl_link and
 * may be used by all forked workers.
 *
 * {{x}} escapes & < > " ' ; {{{x}}} and {{&x}} do not and stand in
 * tools/lint-allow.txt.  False values, as in JavaScript: missing, null, false,
 * "", 0, and the empty list.  Any other value opens its section and becomes
 * its context ({{.}}).  Objects and lists print nothing.  {{list.0}} is the
 * first of a list, so {{#list.0}} asks whether there is one (and enters it).
 *
 * {{#t}}Vietnamese text with {{tags}}{{/t}} is always the translation: the raw
 * text (white space runs as one space) is looked up in the catalogue of the
 * render's language (words/i18n.h) and that text is rendered; an unknown text
 * renders itself.  Plural forms go by the value of {{n}}.
 */
#include <jansson.h>
#include <stddef.h>

#include "util/err.h"

struct buf;
struct tpl_set;

enum tpl_missing {
	TPL_STRICT,	/* a partial that is not in the set is an error */
	TPL_LOOSE	/* it renders nothing, as the specification has it */
};

/** tpl_set_new(): an empty set; free it with tpl_set_free. */
struct tpl_set	*tpl_set_new(void);
/** tpl_set_free(set): free ${set}, its templates and texts; NULL is fine. */
void		 tpl_set_free(struct tpl_set *set);
/**
 * tpl_limits(set, bytes, steps): most bytes one render may put out (8 MiB
 * until set) and most nodes it may visit (5 million until set): partials that
 * double themselves end as TPL-LIMIT.
 */
void		 tpl_limits(struct tpl_set *set, size_t bytes, long steps);
/**
 * tpl_add(set, name, text, len, e): parse ${text} (copied) as the template
 * ${name} ("pages/home").  0, or -1 with code TPL-SYNTAX or TPL-TWICE and
 * "name:line: what" as text; the set must then not be used.
 */
int		 tpl_add(struct tpl_set *set, const char *name,
		    const char *text, size_t len, struct err *e);
/**
 * tpl_link(set, missing, e): find the target of every partial and parent and
 * parse the translations of every {{#t}} text.  Once, after the last tpl_add
 * and after i18n_load, before the first render.  0 or -1 (TPL-MISSING names
 * file and line of the tag).
 */
int		 tpl_link(struct tpl_set *set, enum tpl_missing missing,
		    struct err *e);
/**
 * tpl_load_embedded(set, e): tpl_add for each embedded file
 * "templates/NAME.mustache" under NAME, then tpl_link strictly.  0 or -1.
 */
int		 tpl_load_embedded(struct tpl_set *set, struct err *e);
/** tpl_has(set, name): 1 when the linked set holds the template, else 0. */
int		 tpl_has(const struct tpl_set *set, const char *name);
/**
 * tpl_render(set, name, lang, model, out, e): append the template to ${out}.
 * ${lang} is "vi" or "en" (NULL: "vi"), ${model} stays the caller's and may be
 * NULL.  0, or -1 with ${out} as it was: TPL-NAME (no such template),
 * TPL-DEPTH (over 100 levels of sections and partials), TPL-LIMIT.
 */
int		 tpl_render(const struct tpl_set *set, const char *name,
		    const char *lang, json_t *model, struct buf *out,
		    struct err *e);

#endif
