/*
 * Limits on tags, attributes and references, looked at before the XML parser
 * runs.  Only the form is followed: where markup begins and where it ends.
 */
#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "parse/xmlscan.h"

/* One pass: where it stands, what was counted. */
struct xmlscan {
	const char		*begin, *at, *end;
	int			 tags, others, refs;
	struct xml_problem	*p;
};

/*
 * The line of ${at} is counted only now: a document that is refused is read
 * once more, one that is fine is not.
 */
static int
xmlscan_fail(struct xmlscan *x, const char *at, enum xml_fault f,
    const char *why)
{
	const char *nl;

	x->p->fault = f;
	x->p->line = 1;
	for (nl = x->begin; (nl = memchr(nl, '\n', (size_t)(at - nl))) != NULL;
	    nl++)
		x->p->line++;
	snprintf(x->p->text, sizeof(x->p->text), "%s", why);
	return (-1);
}

/* References in a run of text or in a value. */
static int
xmlscan_refs(struct xmlscan *x, const char *from, const char *to)
{
	while ((from = memchr(from, '&', (size_t)(to - from))) != NULL) {
		if (++x->refs > XMLSCAN_REFS)
			return (xmlscan_fail(x, from, XML_CROWDED,
			    "too many references"));
		from++;
	}
	return (0);
}

/* Behind "<!--", "<![CDATA[" or "<?": go on behind the mark that ends it. */
static int
xmlscan_past(struct xmlscan *x, size_t skip, const char *mark)
{
	const char *from = x->at + skip, *to;

	if (++x->others > XML_NODES_MAX)
		return (xmlscan_fail(x, x->at, XML_BIG, "too many comments"));
	to = memmem(from, (size_t)(x->end - from), mark, strlen(mark));
	if (to == NULL)
		return (xmlscan_fail(x, x->at, XML_BROKEN, "not closed"));
	/* After a bad declaration libxml2 goes on behind the next ">". */
	if (x->at == x->begin && *mark == '?' &&
	    memchr(from, '>', (size_t)(to - from)) != NULL)
		return (xmlscan_fail(x, x->at, XML_BROKEN,
		    "XML declaration"));
	x->at = to + strlen(mark);
	return (0);
}

/*
 * A value in quotes at ${s}; the quote that ends it, or NULL.  A quote stands
 * behind "=" only, and no value holds "<": else libxml2, which goes on after an
 * error, might see tags where we see a value.
 */
static const char *
xmlscan_value(struct xmlscan *x, const char *s, char before)
{
	size_t left = (size_t)(x->end - s - 1);
	const char *to;

	if (left > XMLSCAN_TAG)
		left = XMLSCAN_TAG;
	if (before != '=') {
		xmlscan_fail(x, s, XML_BROKEN, "a quote without a name");
		return (NULL);
	}
	if ((to = memchr(s + 1, *s, left)) == NULL) {
		xmlscan_fail(x, s, left == XMLSCAN_TAG ? XML_CROWDED :
		    XML_BROKEN, "a value that is too long or not closed");
		return (NULL);
	}
	if (memchr(s, '<', (size_t)(to - s)) != NULL) {
		xmlscan_fail(x, s, XML_BROKEN, "\"<\" in a value");
		return (NULL);
	}
	return (xmlscan_refs(x, s, to) == 0 ? to : NULL);
}

/* One tag of any kind; each "=" outside of values is an attribute. */
static int
xmlscan_tag(struct xmlscan *x)
{
	const char *s = x->at + 1;
	char before = '<';
	int attrs = 0;

	if (++x->tags > 2 * XML_NODES_MAX)
		return (xmlscan_fail(x, x->at, XML_BIG, "too many elements"));
	for (; s < x->end && *s != '>'; s++) {
		if (s - x->at >= XMLSCAN_TAG)
			return (xmlscan_fail(x, x->at, XML_CROWDED,
			    "a tag over 64 KiB"));
		if (*s == '<')
			return (xmlscan_fail(x, s, XML_BROKEN, "\"<\" in a tag"));
		if (*s == '=' && ++attrs > XMLSCAN_ATTRS)
			return (xmlscan_fail(x, x->at, XML_CROWDED,
			    "a tag with more than 256 attributes"));
		if (*s == '"' || *s == '\'') {
			if ((s = xmlscan_value(x, s, before)) == NULL)
				return (-1);
		}
		if (!isspace((unsigned char)*s))
			before = *s;
	}
	if (s >= x->end)
		return (xmlscan_fail(x, x->at, XML_BROKEN, "not closed"));
	if (s - x->at >= XMLSCAN_TAG)
		return (xmlscan_fail(x, x->at, XML_CROWDED,
		    "a tag over 64 KiB"));
	x->at = s + 1;
	return (0);
}

/*
 * What begins at "<".  Any DOCTYPE is a refusal (xml.h); nothing else begins
 * with "<!" outside of it.
 */
static int
xmlscan_markup(struct xmlscan *x)
{
	size_t left = (size_t)(x->end - x->at);
	unsigned char c;

	if (left >= 4 && memcmp(x->at, "<!--", 4) == 0)
		return (xmlscan_past(x, 4, "-->"));
	if (left >= 9 && memcmp(x->at, "<![CDATA[", 9) == 0)
		return (xmlscan_past(x, 9, "]]>"));
	if (left >= 2 && x->at[1] == '!')
		return (xmlscan_fail(x, x->at, left >= 9 &&
		    memcmp(x->at, "<!DOCTYPE", 9) == 0 ? XML_DOCTYPE :
		    XML_BROKEN, "\"<!\""));
	if (left < 3 || x->at[1] != '?')
		return (xmlscan_tag(x));
	c = (unsigned char)x->at[2];
	if (!isalpha(c) && c != '_' && c != ':' && c < 0x80)
		return (xmlscan_fail(x, x->at, XML_BROKEN, "\"<?\""));
	return (xmlscan_past(x, 2, "?>"));
}

int
xmlscan(const char *s, size_t len, struct xml_problem *p)
{
	struct xmlscan x = { .begin = s, .at = s, .end = s + len, .p = p };
	const char *next;

	while (x.at < x.end) {
		next = memchr(x.at, '<', (size_t)(x.end - x.at));
		if (next == NULL)
			next = x.end;
		if (xmlscan_refs(&x, x.at, next) != 0)
			return (-1);
		x.at = next;
		if (x.at < x.end && xmlscan_markup(&x) != 0)
			return (-1);
	}
	return (0);
}
