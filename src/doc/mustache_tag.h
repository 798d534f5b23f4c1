#ifndef HOCLIEU_MUSTACHE_TAG_H
#define HOCLIEU_MUSTACHE_TAG_H
/*
 * Tags as they are written in a template's text; only mustache*.c include this.
 */
#include <stddef.h>

#include "util/err.h"

#define DELIMITER_MAX	16

struct tpl_tag {
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

struct tpl_scan {
	const char	*name;		/* of the template, for messages */
	struct err	*e;
	const char	*src;
	size_t		 len;
	size_t		 pos;		/* what stands before is done */
	size_t		 counted;	/* lines are counted up to here */
	int		 line;
	const char	*open, *close;	/* delimiters */
	size_t		 nopen, nclose;
};

/** tpl_next_tag(s, t): the first tag behind s->pos: 1, 0 none, -1 (the failure is in s->e). */
int	 tpl_next_tag(struct tpl_scan *p, struct tpl_tag *t);
/** tpl_delimiters(s, t): the set-delimiter tag ${t} takes effect; 0 or -1. */
int	 tpl_delimiters(struct tpl_scan *p, const struct tpl_tag *t);
/** tpl_bad(s, line, what, name, len): TPL-SYNTAX at ${line}, "what 'name'"; -1. */
int	 tpl_bad(struct tpl_scan *p, int line, const char *what,
	    const char *name, size_t len);
/** tpl_space(c): 1 for blank, tab and line ends. */
int	 tpl_space(char c);

#endif
