#ifndef HOCLIEU_XMLSCAN_H
#define HOCLIEU_XMLSCAN_H
/*
 * A look at a document before libxml2 sees it.  libxml2 compares each attribute
 * of a tag with all before it, so one tag of a megabyte costs minutes, and its
 * own callbacks come only when the tag has been read.  Here one pass over the
 * bytes counts tags, attributes and references, and refuses the form from which
 * libxml2 would go on in another place than we do.
 */
#include <stddef.h>

#include "parse/xml.h"

#define XMLSCAN_TAG	65536	/* bytes from "<" to ">" */
#define XMLSCAN_ATTRS	256	/* in one tag */
#define XMLSCAN_REFS	200000	/* "&": a manifest with each letter as a number */

/**
 * xmlscan(s, len, p): the document in UTF-8; 0, or -1 with XML_BIG (too many
 * tags), XML_CROWDED, XML_DOCTYPE or XML_BROKEN, the line and words in ${p}.  Linear in ${len}.
 */
int	 xmlscan(const char *s, size_t len, struct xml_problem *p);

#endif
