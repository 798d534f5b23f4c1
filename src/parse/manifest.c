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

#define SUBS_MAX	200	/* manifests inside a manifest */
#define DEPTH_MAX	64	/* levels of items, as reportread.c takes them */

/*
 * A manifest inside the manifest.  Items name it like a resource, and then have
 * its items below them.  Its identifiers are its own: they get its name in
 * front.
 */
struct submanifest {
	const char	*id;
	const xmlNode	*node;
	int		 used;	/* its items were read */
};

/*
 * The parse of one manifest: its root, what is filled, the report for remarks,
 * and the capacities of the growing arrays.
 */
struct reader {
	const xmlNode		*root;
	struct submanifest	 subs[SUBS_MAX];
	size_t			 nsubs;
	const char		*scope;		/* identifier of the manifest that is read, "" for the root */
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
	if (strcasestr(schema, "cartridge") || root_ns(d->root, "imsccv1"))
		m->format = CHECK_CARTRIDGE;
	else if (strcasestr(schema, "qti") || root_ns(d->root, "imsqti"))
		m->format = CHECK_QTI;
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

/* An identifier of the manifest that is read, as the whole package knows it. */
static const char *
scoped(struct reader *d, const char *id)
{
	if (*d->scope == '\0' || *id == '\0')
		return (id);
	return (report_cut(d->a, arena_printf(d->a, "%s/%s", d->scope, id),
	    REPORT_ID));
}

/*
 * Which resource an item means: one of its own manifest, else one of any, as
 * IMS Content Packaging allows.
 */
static const char *
scoped_ref(struct reader *d, const xmlNode *n)
{
	const char *ref = identifier(d, n, "identifierref");
	const char *own = scoped(d, ref);

	return (manifest_resource(d->m, own) != NULL ? own : ref);
}

static int	manifest_read_sub(struct reader *, const char *, int, int);

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
	const char *v, *ref;
	int here, rc;

	for (n = xml_child(parent, "item"); n != NULL; n = xml_next(n, "item")) {
		if (m->nitems >= REPORT_ENTRIES || depth > DEPTH_MAX) {
			report_find(d->r, "manifest-too-big", NULL, NULL);
			return (-1);
		}
		m->items = manifest_grow(d->a, m->items, m->nitems,
		    &d->items_cap, sizeof(*m->items));
		here = (int)m->nitems++;
		it = &m->items[here];
		memset(it, 0, sizeof(*it));
		it->data = (struct check_entry){ .identifier = scoped(d,
		    identifier(d, n, "identifier")), .name = "", .tail = "", .depth = depth,
		    .parent = up, .mastery = "", .passing = "",
		    .threshold = "", .max_time = "", .time_action = "",
		    .launch_data = "", .prerequisites = "" };
		it->data.title = report_cut(d->a, xml_text(d->a,
		    xml_child(n, "title")), REPORT_TITLE);
		v = xml_token(d->a, n, "isvisible");
		it->data.visible = v == NULL || (strcmp(v, "false") != 0 &&
		    strcmp(v, "0") != 0);
		it->ref = ref = scoped_ref(d, n);
		it->parameters = or_empty(xml_attr(d->a, n, "parameters"));
		it->leaf = xml_child(n, "item") == NULL;
		m->sequencing |= xml_child(n, "sequencing") != NULL;
		manitem_read(n, &d->shared, d->r, it);
		it->data.stores_own = d->stores_own;
		/* They name items of this manifest by what they were called there. */
		if (*d->scope != '\0')
			it->data.prerequisites = "";
		if ((rc = manifest_read_sub(d, ref, depth + 1, here)) < 0 ||
		    manifest_read_items(d, n, depth + 1, here) != 0)
			return (-1);
		if (rc == 1) {
			m->items[here].ref = "";
			m->items[here].leaf = 0;
		}
	}
	return (0);
}

/*
 * The organization of ${manifest} that the attribute "default" names, else the
 * first one, NULL when there is none; ${n} counts them.
 */
static const xmlNode *
manifest_organization(struct reader *d, const xmlNode *manifest, int *n)
{
	const xmlNode *os = xml_child(manifest, "organizations"), *o, *first;
	const char *want = identifier(d, os, "default");

	first = xml_child(os, "organization");
	for (o = first; o != NULL; o = xml_next(o, "organization")) {
		++*n;
		if (*want != '\0' &&
		    strcmp(want, identifier(d, o, "identifier")) == 0)
			first = o;
	}
	return (first);
}

/*
 * The items of the manifest inside that ${ref} names, below the item ${up}: 1;
 * 0 when there is no such manifest, or its items stand somewhere already, which
 * also ends circles; -1.
 */
static int
manifest_read_sub(struct reader *d, const char *ref, int depth, int up)
{
	const char *outer = d->scope;
	const xmlNode *o;
	size_t i;
	int n = 0, rc;

	for (i = 0; i < d->nsubs && strcmp(d->subs[i].id, ref) != 0; i++)
		;
	if (*ref == '\0' || i == d->nsubs || d->subs[i].used ||
	    (o = manifest_organization(d, d->subs[i].node, &n)) == NULL ||
	    xml_child(o, "item") == NULL)
		return (0);
	d->subs[i].used = 1;
	d->m->submanifests++;
	d->m->sequencing |= xml_child(o, "sequencing") != NULL;
	d->scope = d->subs[i].id;
	rc = manifest_read_items(d, o, depth, up);
	d->scope = outer;
	return (rc != 0 ? -1 : 1);
}

/*
 * The root has no organization, but manifests inside it have: theirs, one
 * after the other.
 */
static int
read_subs(struct reader *d)
{
	size_t i;
	int rc;

	for (i = 0; i < d->nsubs; i++) {
		if ((rc = manifest_read_sub(d, d->subs[i].id, 0, -1)) < 0)
			return (-1);
		d->m->organizations |= rc;
	}
	return (0);
}

/* The title of the organization goes before that of the metadata. */
static int
read_organization(struct reader *d)
{
	const xmlNode *first = manifest_organization(d, d->root,
	    &d->m->organizations);
	const char *title, *v;

	if (first == NULL)
		return (read_subs(d));
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
	res->identifier = scoped(d, identifier(d, n, "identifier"));
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
 * xml:base adds up: manifest, <resources>, <resource>; a manifest inside begins
 * with the base of the one around it.  One that leaves the package refuses it.
 * XML_DEPTH_MAX bounds the recursion.
 */
static int
read_resources(struct reader *d, const xmlNode *manifest, const char *folder)
{
	const xmlNode *rs = xml_child(manifest, "resources"), *n;
	const char *base, *inside, *outer = d->scope;

	if (href_base(d->a, folder, xml_attr(d->a, manifest, "base"),
	    &base) != HREF_OK || href_base(d->a, base, xml_attr(d->a, rs,
	    "base"), &inside) != HREF_OK) {
		report_find(d->r, "launch-outside", "xml:base", NULL);
		return (-1);
	}
	for (n = xml_child(rs, "resource"); n != NULL;
	    n = xml_next(n, "resource"))
		read_resource(d, n, inside);
	for (n = xml_child(manifest, "manifest"); n != NULL &&
	    d->nsubs < SUBS_MAX; n = xml_next(n, "manifest")) {
		d->scope = identifier(d, n, "identifier");
		d->subs[d->nsubs++] = (struct submanifest){ d->scope, n, 0 };
		if (read_resources(d, n, base) != 0)
			return (-1);
		d->scope = outer;
	}
	return (0);
}

/* For manifest_resource. */
static void
sort_resources(struct manifest *m)
{
	if (m->nresources > 0)
		qsort(m->resources, m->nresources, sizeof(*m->resources),
		    by_identifier);
}

/*
 * Cartridges and question banks have resources of these types and no items.
 * What the manifest is after that: of the format that it said, or one of those.
 */
static enum check_format
manifest_format(const struct manifest *m)
{
	size_t i;
	int qti = 0;

	if (m->organizations > 0 && m->nitems > 0)
		return (m->format);
	for (i = 0; i < m->nresources; i++) {
		if (text_has_prefix(m->resources[i].type, "imscc") ||
		    text_has_prefix(m->resources[i].type, "associatedcontent"))
			return (CHECK_CARTRIDGE);
		qti |= text_has_prefix(m->resources[i].type, "imsqti");
	}
	return (qti ? CHECK_QTI : m->format);
}

/* Only after sort_resources. */
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
	struct reader d = { .m = m, .r = r, .a = r->arena, .scope = "" };
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
		if (!format_row(m->format)->indexed) {
			rc = 0;
		} else if (read_resources(&d, d.root, folder) == 0) {
			sort_resources(m);
			if (read_organization(&d) == 0)
				rc = check_identifiers(&d);
			if (rc == 0)
				m->format = manifest_format(m);
		}
	}
	xmlFreeDoc(doc);
	return (rc);
}
