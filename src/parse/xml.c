/*
 * libxml2 with everything switched off that a hostile document could use:
 * external entities, DTDs, network, unlimited depth and size.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/charset.h"
#include "parse/xml.h"
#include "parse/xmlscan.h"

/* Counts of the document that is being parsed, for the limits. */
struct guard {
	int		 depth, nodes;
	int		 spaces;	/* name spaces that are declared here */
	int		 declared[XML_DEPTH_MAX + 2];	/* of them at each depth */
	struct xml_problem *p;
};

/* The loader of external entities: there are none. */
static xmlParserInputPtr
deny(const char *url, const char *id, xmlParserCtxtPtr ctxt)
{
	(void)url;
	(void)id;
	(void)ctxt;
	return (NULL);
}

/*
 * libxml2 prints errors to stderr by default; they are kept in struct
 * xml_problem instead.
 */
static void
quiet(void *arg, const char *fmt, ...)
{
	(void)arg;
	(void)fmt;
}

/*
 * No entity is ever loaded from a file or the network, and libxml2's own
 * messages are dropped.
 */
void
xml_init(void)
{
	xmlInitParser();
	xmlSetExternalEntityLoader(deny);
	xmlSetGenericErrorFunc(NULL, quiet);
}

/*
 * The first fault counts: what libxml2 reports after it was stopped is only a
 * consequence.
 */
static void
xml_stop(void *ctx, enum xml_fault f, const char *why)
{
	xmlParserCtxtPtr c = ctx;
	struct guard *g = c->_private;

	if (g->p->fault == XML_OK) {
		g->p->fault = f;
		snprintf(g->p->text, sizeof(g->p->text), "%s", why);
	}
	xmlStopParser(c);
}

/*
 * Any DOCTYPE ends the parse: entities can grow without limit ("billion
 * laughs") or name files.
 */
static void
on_doctype(void *ctx, const xmlChar *name, const xmlChar *ext,
    const xmlChar *sys)
{
	(void)name;
	(void)ext;
	(void)sys;
	xml_stop(ctx, XML_DOCTYPE, "DOCTYPE");
}

/*
 * The limits are checked while parsing, before the tree has grown.  Each
 * element's name is looked for among all name spaces that are open, so their
 * number is a factor of the cost.
 */
static void
on_start(void *ctx, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri, int nns, const xmlChar **ns, int nattr, int ndef,
    const xmlChar **attr)
{
	struct guard *g = ((xmlParserCtxtPtr)ctx)->_private;

	if (++g->depth > XML_DEPTH_MAX)
		xml_stop(ctx, XML_BIG, "nested too deep");
	else if (++g->nodes > XML_NODES_MAX)
		xml_stop(ctx, XML_BIG, "too many elements");
	else if ((g->spaces += g->declared[g->depth] = nns) > XML_SPACES_MAX)
		xml_stop(ctx, XML_CROWDED, "too many name spaces");
	else
		xmlSAX2StartElementNs(ctx, name, prefix, uri, nns, ns, nattr,
		    ndef, attr);
}

/* The depth goes down again; on_start counted it up. */
static void
on_end(void *ctx, const xmlChar *name, const xmlChar *prefix,
    const xmlChar *uri)
{
	struct guard *g = ((xmlParserCtxtPtr)ctx)->_private;

	g->spaces -= g->declared[g->depth];
	g->depth--;
	xmlSAX2EndElementNs(ctx, name, prefix, uri);
}

/*
 * The encoding that an XML declaration at ${s} names, "" when there is none.
 * Only the first 512 bytes are looked at.
 */
static void
declared(const char *s, size_t len, char *out, size_t size)
{
	const char *end, *p;
	size_t n = 0;
	char q;

	out[0] = '\0';
	if (len > 512)
		len = 512;
	if (len < 5 || memcmp(s, "<?xml", 5) != 0 ||
	    (end = memchr(s, '>', len)) == NULL ||
	    (p = memmem(s, (size_t)(end - s), "encoding", 8)) == NULL)
		return;
	for (p += 8; p < end && (*p == ' ' || *p == '='); p++)
		;
	if (p >= end || ((q = *p) != '"' && q != '\''))
		return;
	for (p++; p < end && *p != q && n + 1 < size; p++)
		out[n++] = *p;
	out[n] = '\0';
}

/*
 * Bring the bytes to UTF-8, as the XML recommendation suggests in appendix F:
 * a byte order mark decides, then the shape of "<?" in two-byte encodings, then
 * the declaration.  1 when ${out} holds the text, 0 when the bytes can be taken
 * as they are, -1 when no encoding fits.
 */
static int
to_utf8(const char **s, size_t *len, struct buf *out)
{
	const unsigned char *b = (const unsigned char *)*s;
	const char *name = NULL;
	char enc[40];

	if (*len >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf) {
		*s += 3;
		*len -= 3;
		return (text_utf8(*s, *len) ? 0 : -1);
	}
	if (*len >= 4 && ((b[0] == 0xff && b[1] == 0xfe) ||
	    (b[0] == 0xfe && b[1] == 0xff))) {
		name = b[0] == 0xff ? "UTF-16LE" : "UTF-16BE";
		*s += 2;
		*len -= 2;
	} else if (*len >= 4 && b[0] == '<' && b[1] == 0) {
		name = "UTF-16LE";
	} else if (*len >= 4 && b[0] == 0 && b[1] == '<') {
		name = "UTF-16BE";
	}
	if (name == NULL) {
		declared(*s, *len, enc, sizeof(enc));
		if (enc[0] == '\0' || strcasecmp(enc, "utf-8") == 0 ||
		    strcasecmp(enc, "utf8") == 0)
			return (text_utf8(*s, *len) ? 0 : -1);
		/* Some tools declare UTF-16 and write UTF-8. */
		if (strncasecmp(enc, "utf-16", 6) == 0)
			return (text_utf8(*s, *len) ? 0 : -1);
		name = enc;
	}
	return (charset_utf8(name, *s, *len, out) == 0 &&
	    text_utf8(out->p, out->len) ? 1 : -1);
}

/* The message goes to the teacher, so it must be one line of valid UTF-8. */
static void
keep_error(xmlParserCtxtPtr c, struct xml_problem *p)
{
	xmlErrorPtr e = xmlCtxtGetLastError(c);
	size_t n;

	if (p->fault != XML_OK)
		return;
	p->fault = XML_BROKEN;
	p->line = e != NULL ? e->line : 0;
	snprintf(p->text, sizeof(p->text), "%s",
	    e != NULL && e->message != NULL ? e->message : "not well-formed");
	for (n = strlen(p->text); n > 0 && p->text[n - 1] == '\n'; )
		p->text[--n] = '\0';
	if (!text_utf8(p->text, strlen(p->text)))
		snprintf(p->text, sizeof(p->text), "not well-formed");
}

/* A fault that is found before or after the parser itself runs. */
static int
fail(struct xml_problem *p, enum xml_fault f, const char *why)
{
	p->fault = f;
	snprintf(p->text, sizeof(p->text), "%s", why);
	return (-1);
}

/*
 * libxml2 gets UTF-8 and is told to ignore the encoding in the declaration: it
 * never loads a converter.  A document that hit a limit is freed, however much
 * of it was parsed.
 */
xmlDocPtr
xml_parse(const void *bytes, size_t len, struct xml_problem *p)
{
	struct guard g = { .p = p };
	struct buf utf = { 0 };
	const char *s = bytes;
	xmlParserCtxtPtr c;
	xmlDocPtr doc = NULL;
	int rc;

	memset(p, 0, sizeof(*p));
	if (len > XML_BYTES_MAX) {
		fail(p, XML_BIG, "too many bytes");
		return (NULL);
	}
	if (len == 0 || (rc = to_utf8(&s, &len, &utf)) < 0) {
		fail(p, len == 0 ? XML_BROKEN : XML_ENCODING,
		    len == 0 ? "empty" : "encoding");
		buf_free(&utf);
		return (NULL);
	}
	if (rc == 1) {
		s = utf.p;
		len = utf.len;
	}
	if (xmlscan(s, len, p) != 0 || (c = xmlNewParserCtxt()) == NULL)
		goto out;
	c->_private = &g;
	c->sax->internalSubset = on_doctype;
	c->sax->startElementNs = on_start;
	c->sax->endElementNs = on_end;
	doc = xmlCtxtReadMemory(c, s, (int)len, "imsmanifest.xml", "UTF-8",
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
	    XML_PARSE_NOCDATA | XML_PARSE_IGNORE_ENC);
	if (doc == NULL)
		keep_error(c, p);
	else if (p->fault == XML_OK && xmlDocGetRootElement(doc) == NULL)
		fail(p, XML_BROKEN, "empty");
	else if (p->fault == XML_OK && doc->intSubset != NULL)
		fail(p, XML_DOCTYPE, "DOCTYPE");
	xmlFreeParserCtxt(c);
out:
	buf_free(&utf);
	if (p->fault != XML_OK && doc != NULL) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	return (doc);
}

/*
 * The name without a prefix that nobody declared, which libxml2 leaves in the
 * name.
 */
static const char *
local(const xmlChar *name)
{
	const char *colon = strrchr((const char *)name, ':');

	return (colon != NULL ? colon + 1 : (const char *)name);
}

/* Prefixes of namespaces do not count. */
int
xml_is(const xmlNode *n, const char *name)
{
	return (n != NULL && n->type == XML_ELEMENT_NODE &&
	    strcmp(local(n->name), name) == 0);
}

/* The first element of that name at ${n} or behind it. */
static xmlNodePtr
from(xmlNodePtr n, const char *name)
{
	while (n != NULL && !xml_is(n, name))
		n = n->next;
	return (n);
}

xmlNodePtr
xml_child(const xmlNode *n, const char *name)
{
	return (n == NULL ? NULL : from(n->children, name));
}

xmlNodePtr
xml_next(const xmlNode *n, const char *name)
{
	return (n == NULL ? NULL : from(n->next, name));
}

/*
 * The name is compared without prefix and without case. NULL when there is
 * none, "" when it is empty.
 */
char *
xml_attr(struct arena *a, const xmlNode *n, const char *name)
{
	const xmlAttr *at;
	const xmlNode *t;
	struct buf b = { 0 };
	char *out;

	if (n == NULL || n->type != XML_ELEMENT_NODE)
		return (NULL);
	for (at = n->properties; at != NULL; at = at->next)
		if (strcasecmp(local(at->name), name) == 0)
			break;
	if (at == NULL)
		return (NULL);
	for (t = at->children; t != NULL; t = t->next)
		if (t->content != NULL)
			buf_puts(&b, (const char *)t->content);
	out = arena_strdup(a, b.p != NULL ? b.p : "");
	buf_free(&b);
	return (out);
}

/*
 * In place: runs of white space become one space, none at the ends (xs:token).
 */
char *
xml_collapse(char *s)
{
	char *r = s, *w = s;
	int gap = 0;

	for (; *r != '\0'; r++) {
		if (*r == ' ' || *r == '\t' || *r == '\n' || *r == '\r') {
			gap = w != s;
			continue;
		}
		if (gap)
			*w++ = ' ';
		gap = 0;
		*w++ = *r;
	}
	*w = '\0';
	return (s);
}

/* xml_attr with its white space collapsed. */
char *
xml_token(struct arena *a, const xmlNode *n, const char *name)
{
	char *s = xml_attr(a, n, name);

	return (s != NULL ? xml_collapse(s) : NULL);
}

/* All text below a node, in document order. */
static void
gather(const xmlNode *n, struct buf *b)
{
	/* XML_DEPTH_MAX bounds the recursion. */
	for (n = n->children; n != NULL; n = n->next) {
		if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
			buf_puts(b, n->content != NULL ?
			    (const char *)n->content : "");
		else if (n->type == XML_ELEMENT_NODE)
			gather(n, b);
	}
}

/* All text below the node, without its tags. */
char *
xml_text(struct arena *a, const xmlNode *n)
{
	struct buf b = { 0 };
	char *out;

	if (n != NULL)
		gather(n, &b);
	out = arena_strdup(a, b.p != NULL ? b.p : "");
	buf_free(&b);
	return (out);
}
