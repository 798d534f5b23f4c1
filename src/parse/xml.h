#ifndef HOCLIEU_XML_H
#define HOCLIEU_XML_H
/*
 * libxml2 for hostile documents: from memory only, no network, no DTD at all
 * (any DOCTYPE is a refusal), limits on size, depth, elements, the length
 * of a tag and its attributes (docs/abuse-cases.md A15, A16, A31).  The encoding is turned into UTF-8 before libxml2
 * sees the text, so it never loads a converter itself.
 */
#include <stddef.h>
#include <libxml/tree.h>

struct arena;

#define XML_BYTES_MAX	(4UL << 20)	/* of a manifest */
#define XML_DEPTH_MAX	64
#define XML_NODES_MAX	100000	/* elements; a manifest names each file */
#define XML_SPACES_MAX	256	/* name spaces open at one place */

enum xml_fault {
	XML_OK,
	XML_BIG,		/* bytes, depth or elements over the limit */
	XML_CROWDED,		/* a tag, attributes, references over the limit */
	XML_DOCTYPE,
	XML_ENCODING,		/* declared encoding unknown or wrong */
	XML_BROKEN		/* not well-formed */
};

struct xml_problem {
	enum xml_fault	 fault;
	int		 line;		/* of XML_BROKEN and XML_CROWDED, 0 = unknown */
	char		 text[160];	/* English, one line */
};

/** xml_init(): prepare libxml2; before the sandbox. */
void	 xml_init(void);
/**
 * xml_parse(bytes, len, p): the document, to be freed with xmlFreeDoc, or NULL
 * with the reason in ${p}.
 */
xmlDocPtr	 xml_parse(const void *bytes, size_t len,
		    struct xml_problem *p);
/** xml_is(n, name): 1 when ${n} is an element of that local name. */
int	 xml_is(const xmlNode *n, const char *name);
/** xml_child(n, name): the first child element of that local name, or NULL. */
xmlNodePtr	 xml_child(const xmlNode *n, const char *name);
/** xml_next(n, name): the next sibling of that name, or NULL. */
xmlNodePtr	 xml_next(const xmlNode *n, const char *name);
/**
 * xml_attr(a, n, name): the attribute of that local name in any name space and
 * any case (schemas differ in it), or NULL.
 */
char	*xml_attr(struct arena *a, const xmlNode *n, const char *name);
/** xml_token(a, n, name): as xml_attr, white space collapsed (xs:ID). */
char	*xml_token(struct arena *a, const xmlNode *n, const char *name);
/** xml_text(a, n): all text inside ${n} (NULL allowed), never NULL. */
char	*xml_text(struct arena *a, const xmlNode *n);
/** xml_collapse(s): collapse white space in place and return ${s}. */
char	*xml_collapse(char *s);

#endif
