/*
 * The manifest imsmanifest.xml: metadata, the default organization, the
 * resources (IMS Content Packaging, with the extensions of SCORM 1.2 and 2004).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/text.h"
#include "parse/href.h"
#include "parse/manifest.h"
#include "parse/manitem.h"
#include "parse/xml.h"

/*
 * The parse of one manifest: its root, what is filled, the report for remarks,
 * and the capacities of the growing arrays.
 */
struct reader {
	const xmlNode		*root;
	struct manifest		*m;
	struct check_report	*r;
	struct arena		*a;
	struct manitem_shared	 shared;
	size_t			 items_cap, files_cap, res_cap;
	int			 stores_own;	/* of the organization */
};

/* Grow an array in the arena; old copies stay there until the report goes. */
static void *
manifest_grow(struct arena *a, void *old, size_t n, size_t *cap, size_t size)
{
	void *p;

	if (n < *cap)
		return (old);
	*cap = *cap == 0 ? 64 : *cap * 2;
	p = arena_alloc(a, *cap * size);
	if (n > 0)
		memcpy(p, old, n * size);
	return (p);
}

static const char *
or_empty(const char *s)
{
	return (s != NULL ? s : "");
}

/*
 * A language string of the metadata (IEEE LOM): the Vietnamese one if there is
 * one, else the first.  SCORM 1.2 writes <langstring xml:lang>, 2004 <string
 * language>.  ${lang} gets the language when it is still "".
 */
static const char *
lom_string(struct reader *d, const xmlNode *n, const char **lang)
{
	const xmlNode *c, *best = NULL;
	const char *l, *best_lang = "";

	if (n == NULL)
		return ("");
	for (c = n->children; c != NULL; c = c->next) {
		if (!xml_is(c, "langstring") && !xml_is(c, "string"))
			continue;
		l = or_empty(xml_token(d->a, c,
		    xml_is(c, "string") ? "language" : "lang"));
		if (best == NULL || strncasecmp(l, "vi", 2) == 0) {
			best = c;
			best_lang = l;
		}
	}
	if (lang != NULL && *lang[0] == '\0' && *best_lang != '\0' &&
	    strcasecmp(best_lang, "x-none") != 0)
		*lang = best_lang;
	return (xml_text(d->a, best != NULL ? best : n));
}

/*
 * Title, description and language.  The language of the lesson is
 * <general><language>; where it is empty or says "none", the language of the
 * title is taken instead.
 */
static void
read_lom(struct reader *d, const xmlNode *meta)
{
	const xmlNode *general = xml_child(xml_child(meta, "lom"), "general");
	const char *lang, *from_title = "";

	if (general == NULL)
		general = xml_child(xml_child(meta, "record"), "general");
	d->m->title = report_cut(d->a, lom_string(d, xml_child(general,
	    "title"), &from_title), REPORT_TITLE);
	d->m->description = report_cut(d->a, lom_string(d, xml_child(general,
	    "description"), NULL), REPORT_TEXT);
	lang = xml_collapse(xml_text(d->a, xml_child(general, "language")));
	if (*lang == '\0' || strcasecmp(lang, "x-none") == 0 ||
	    strcasecmp(lang, "none") == 0)
		lang = from_title;
	d->m->language = report_cut(d->a, lang, 35);
}

/*
 * 1 when the name (URI) of a namespace that the root declares contains ${part}.
 */
static int
root_ns(const xmlNode *root, const char *part)
{
	const xmlNs *ns;

	for (ns = root->nsDef; ns != NULL; ns = ns->next)
		if (ns->href != NULL && strstr((const char *)ns->href, part))
			return (1);
	return (0);
}

/*
 * The family and edition: first what <schema> and <schemaversion> say, then the
 * namespaces.  Real packages write these freely ("CAM 1.3" for the second
 * edition, "1.2" without more), so words are searched, not compared.  What says
 * nothing is taken as SCORM 1.2.
 */
static void
read_format(struct reader *d, const xmlNode *meta)
{
	struct manifest *m = d->m;
	const char *schema, *v;

	schema = xml_collapse(xml_text(d->a, xml_child(meta, "schema")));
	v = xml_collapse(xml_text(d->a, xml_child(meta, "schemaversion")));
	m->version = report_cut(d->a, v, 100);
	if (strcasestr(schema, "cartridge") || strcasestr(schema, "qti") ||
	    root_ns(d->root, "imsccv1") || root_ns(d->root, "imsqti"))
		m->format = CHECK_OTHER;
	else if (strstr(v, "CAM 1.3"))
		m->format = CHECK_SCORM2004_2;
	else if (strcasestr(v, "4th"))
		m->format = CHECK_SCORM2004_4;
	else if (strcasestr(v, "2nd"))
		m->format = CHECK_SCORM2004_2;
	else if (strstr(v, "2004") || strcasestr(v, "3rd"))
		m->format = CHECK_SCORM2004_3;
	else if (strstr(v, "1.2") && strcasestr(schema, "SCORM"))
		m->format = CHECK_SCORM12;
	else if (root_ns(d->root, "adlcp_v1p3"))
		m->format = CHECK_SCORM2004_3;
	else
		m->format = CHECK_SCORM12;
}

/*
 * xs:ID collapses white space.  An identifier is a key of the run time, so one
 * longer than REPORT_ID is cut; two that become equal by the cut are refused by
 * check_identifiers.
 */
static const char *
identifier(struct reader *d, const xmlNode *n, const char *attr)
{
	const char *s = xml_token(d->a, n, attr);

	return (report_cut(d->a, or_empty(s), REPORT_ID));
}

/*
 * Items in document order with their depth and their parent's place (${up}, -1
 * at the top).  The pointer "it" is not used after the recursion, which may
 * move the array.
 */
static int
manifest_read_items(struct reader *d, const xmlNode *parent, int depth, int up)
{
	struct manifest *m = d->m;
	struct manifest_item *it;
	const xmlNode *n;
	const char *v;
	int here;

	/* XML_DEPTH_MAX bounds the recursion. */
	for (n = xml_child(parent, "item"); n != NULL; n = xml_next(n, "item")) {
		if (m->nitems >= REPORT_ENTRIES) {
			report_find(d->r, "manifest-too-big", NULL, NULL);
			return (-1);
		}
		m->items = manifest_grow(d->a, m->items, m->nitems,
		    &d->items_cap, sizeof(*m->items));
		here = (int)m->nitems++;
		it = &m->items[here];
		memset(it, 0, sizeof(*it));
		it->data = (struct check_entry){ .identifier = identifier(d, n,
		    "identifier"), .name = "", .tail = "", .depth = depth,
		    .parent = up, .mastery = "", .passing = "",
		    .threshold = "", .max_time = "", .time_action = "",
		    .launch_data = "", .prerequisites = "" };
		it->data.title = report_cut(d->a, xml_text(d->a,
		    xml_child(n, "title")), REPORT_TITLE);
		v = xml_token(d->a, n, "isvisible");
		it->data.visible = v == NULL || (strcmp(v, "false") != 0 &&
		    strcmp(v, "0") != 0);
		it->ref = identifier(d, n, "identifierref");
		it->parameters = or_empty(xml_attr(d->a, n, "parameters"));
		it->leaf = xml_child(n, "item") == NULL;
		m->sequencing |= xml_child(n, "sequencing") != NULL;
		manitem_read(n, &d->shared, d->r, it);
		it->data.stores_own = d->stores_own;
		if (manifest_read_items(d, n, depth + 1, here) != 0)
			return (-1);
	}
	return (0);
}

/*
 * The organization that the attribute "default" names, else the first one; its
 * title goes before that of the metadata.
 */
static int
read_organization(struct reader *d)
{
	const xmlNode *os = xml_child(d->root, "organizations"), *o, *first;
	const char *want = identifier(d, os, "default"), *title, *v;

	first = xml_child(os, "organization");
	for (o = first; o != NULL; o = xml_next(o, "organization")) {
		d->m->organizations++;
		if (*want != '\0' &&
		    strcmp(want, identifier(d, o, "identifier")) == 0)
			first = o;
	}
	if (first == NULL)
		return (0);
	title = report_cut(d->a, xml_text(d->a, xml_child(first, "title")),
	    REPORT_TITLE);
	if (*title != '\0')
		d->m->title = title;
	d->m->sequencing |= xml_child(first, "sequencing") != NULL;
	manitem_shared(d->a, d->root, &d->shared);
	v = xml_token(d->a, first, "sharedDataGlobalToSystem");
	d->stores_own = v != NULL && (strcmp(v, "false") == 0 ||
	    strcmp(v, "0") == 0);
	return (manifest_read_items(d, first, 0, -1));
}

/*
 * A resource of SCORM type "sco" may call the run time, others may not.  An
 * attribute counts in any case ("scormtype", "scormType") by xml_attr.
 */
static void
read_resource(struct reader *d, const xmlNode *n, const char *base)
{
	struct manifest *m = d->m;
	struct manifest_resource *res;
	const xmlNode *f;
	const char *v;

	m->resources = manifest_grow(d->a, m->resources, m->nresources,
	    &d->res_cap, sizeof(*m->resources));
	res = &m->resources[m->nresources++];
	memset(res, 0, sizeof(*res));
	res->identifier = identifier(d, n, "identifier");
	res->href = xml_attr(d->a, n, "href");
	res->type = or_empty(xml_token(d->a, n, "type"));
	v = xml_token(d->a, n, "scormtype");
	res->sco = v != NULL && strcasecmp(v, "sco") == 0;
	res->base_bad = href_base(d->a, base, xml_attr(d->a, n, "base"),
	    &res->base) != HREF_OK;
	for (f = xml_child(n, "file"); f != NULL; f = xml_next(f, "file")) {
		if ((v = xml_attr(d->a, f, "href")) == NULL)
			continue;
		m->files = manifest_grow(d->a, m->files, m->nfiles,
		    &d->files_cap, sizeof(*m->files));
		m->files[m->nfiles].href = v;
		m->files[m->nfiles++].base = res->base;
	}
}

static int
by_identifier(const void *a, const void *b)
{
	const struct manifest_resource *x = a, *y = b;

	return (strcmp(x->identifier, y->identifier));
}

/*
 * xml:base adds up: root, <resources>, <resource>.  One that leaves the package
 * refuses it; the list is sorted for manifest_resource.
 */
static int
read_resources(struct reader *d, const char *folder)
{
	const xmlNode *rs = xml_child(d->root, "resources"), *n;
	const char *base;

	if (href_base(d->a, folder, xml_attr(d->a, d->root, "base"),
	    &base) != HREF_OK ||
	    href_base(d->a, base, xml_attr(d->a, rs, "base"), &base) != HREF_OK) {
		report_find(d->r, "launch-outside", "xml:base", NULL);
		return (-1);
	}
	for (n = xml_child(rs, "resource"); n != NULL;
	    n = xml_next(n, "resource"))
		read_resource(d, n, base);
	if (d->m->nresources > 0)
		qsort(d->m->resources, d->m->nresources,
		    sizeof(*d->m->resources), by_identifier);
	return (0);
}

/*
 * 1 for question banks and cartridges: they have resources of these types and
 * no items, and are kept for download.
 */
static int
manifest_is_kept(const struct manifest *m)
{
	size_t i;

	if (m->organizations > 0 && m->nitems > 0)
		return (0);
	for (i = 0; i < m->nresources; i++)
		if (text_has_prefix(m->resources[i].type, "imsqti") ||
		    text_has_prefix(m->resources[i].type, "imscc") ||
		    text_has_prefix(m->resources[i].type, "associatedcontent"))
			return (1);
	return (0);
}

/* Only after read_resources, which sorts them. */
const struct manifest_resource *
manifest_resource(const struct manifest *m, const char *id)
{
	struct manifest_resource key = { .identifier = id };

	if (m->nresources == 0)
		return (NULL);
	return (bsearch(&key, m->resources, m->nresources, sizeof(key),
	    by_identifier));
}

static int
by_string(const void *a, const void *b)
{
	return (strcmp(*(const char *const *)a, *(const char *const *)b));
}

/*
 * Two items with the same identifier could not be told apart when their results
 * come in: such a package is refused.
 */
static int
check_identifiers(struct reader *d)
{
	const char **ids;
	size_t i, n = 0;

	ids = arena_alloc(d->a, (d->m->nitems + 1) * sizeof(*ids));
	for (i = 0; i < d->m->nitems; i++)
		if (*d->m->items[i].data.identifier != '\0')
			ids[n++] = d->m->items[i].data.identifier;
	qsort(ids, n, sizeof(*ids), by_string);
	for (i = 1; i < n; i++) {
		if (strcmp(ids[i - 1], ids[i]) == 0) {
			report_find(d->r, "identifier-twice", ids[i], NULL);
			return (-1);
		}
	}
	return (0);
}

/*
 * Each fault of the XML reader is a remark of its own, with the line where
 * there is one.
 */
static int
refuse_xml(struct check_report *r, const struct xml_problem *x)
{
	static const char *const codes[] = {
		[XML_OK] = "manifest-xml", [XML_BIG] = "manifest-too-big",
		[XML_CROWDED] = "manifest-crowded",
		[XML_DOCTYPE] = "manifest-doctype",
		[XML_ENCODING] = "manifest-encoding",
		[XML_BROKEN] = "manifest-xml",
	};
	char line[16];

	snprintf(line, sizeof(line), "%d", x->line);
	report_find(r, codes[x->fault], "imsmanifest.xml", "line", line,
	    "detail", x->text, NULL);
	return (-1);
}

/*
 * The document is freed in any case: all texts that are kept are copied into
 * the report's arena.
 */
int
manifest_parse(const void *bytes, size_t len, const char *folder,
    struct manifest *m, struct check_report *r)
{
	struct reader d = { .m = m, .r = r, .a = r->arena };
	struct xml_problem x;
	xmlDocPtr doc;
	int rc = -1;

	memset(m, 0, sizeof(*m));
	m->version = m->title = m->description = m->language = "";
	if ((doc = xml_parse(bytes, len, &x)) == NULL)
		return (refuse_xml(r, &x));
	d.root = xmlDocGetRootElement(doc);
	if (!xml_is(d.root, "manifest")) {
		report_find(r, "manifest-root", "imsmanifest.xml", NULL);
	} else {
		read_format(&d, xml_child(d.root, "metadata"));
		read_lom(&d, xml_child(d.root, "metadata"));
		/*
		 * A cartridge is kept for download: whether its items are right
		 * is not checked.
		 */
		if (m->format == CHECK_OTHER)
			rc = 0;
		else if (read_resources(&d, folder) == 0 &&
		    read_organization(&d) == 0)
			rc = check_identifiers(&d);
		if (rc == 0 && manifest_is_kept(m))
			m->format = CHECK_OTHER;
	}
	xmlFreeDoc(doc);
	return (rc);
}
