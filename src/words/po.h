#ifndef HOCLIEU_PO_H
#define HOCLIEU_PO_H
/*
 * gettext's text format, what of it the catalogues use: comments, "#, fuzzy",
 * msgid, msgid_plural, msgstr, msgstr[0..1], strings over several lines with
 * \n \t \" \\ .  msgctxt is refused.
 */
#include <stddef.h>

#include "util/err.h"

struct arena;

struct po_entry {
	struct po_entry	*next;
	const char	*id;		/* "" is the header */
	const char	*plural;	/* NULL without msgid_plural */
	const char	*str[2];	/* "" when missing */
	int		 fuzzy;
	int		 line;
};

/**
 * po_parse(arena, name, text, len, list, e): the entries of ${text} in their
 * order into ${list}, copied into ${arena}.  0, or -1 with I18N-SYNTAX and
 * "name:line: what".
 */
int	 po_parse(struct arena *a, const char *name, const char *text,
	    size_t len, struct po_entry **list, struct err *e);

#endif
