/*
 * The references of an HTML page.  Follows the tokenizer of the HTML standard
 * as far as it decides where a tag ends and which text is no markup.
 */
#include <string.h>
#include <strings.h>

#include "util/buf.h"
#include "parse/htmlchar.h"
#include "parse/pagescan.h"

#define ATTRS	32	/* of one tag that are looked at */

struct html_attr {
	const char	*name, *value;
	size_t		 nlen, vlen;
};

/* One tag at hand. */
struct html_tag {
	char			 name[16];	/* lower case, cut */
	struct html_attr	 attr[ATTRS];
	int			 n;
};

/* Where the scan stands. */
struct htmlscan {
	const struct pagescan	*s;
	const char		*p, *end;
	struct html_tag		 tag;
	int			 objects;	/* <object> around this place */
	struct buf		 flash;		/* the film of one that nothing replaces yet */
	int			 has_flash;
	struct buf		 text;		/* a value with its references resolved */
};

/* Which attribute of which tag loads what. */
static const struct {
	const char	*tag, *attr;
	enum page_ref	 how;
} refs[] = {
	{ "script", "src", PAGE_SCRIPT },
	{ "img", "src", PAGE_MEDIA }, { "source", "src", PAGE_MEDIA },
	{ "video", "src", PAGE_MEDIA }, { "video", "poster", PAGE_MEDIA },
	{ "audio", "src", PAGE_MEDIA }, { "track", "src", PAGE_MEDIA },
	{ "iframe", "src", PAGE_FRAME }, { "frame", "src", PAGE_FRAME },
	{ "a", "href", PAGE_LINK }, { "area", "href", PAGE_LINK },
	{ "image", "href", PAGE_MEDIA }, { "image", "xlink:href", PAGE_MEDIA },
	{ "body", "background", PAGE_MEDIA },
	{ "table", "background", PAGE_MEDIA },
	{ "td", "background", PAGE_MEDIA },
	{ "th", "background", PAGE_MEDIA },
};

/* Elements whose content is no markup, or is not shown where scripts run. */
static const char *const raw[] = {
	"script", "style", "textarea", "title", "noscript", "template", "xmp",
	"noembed", "noframes"
};

static int
html_space(char c)
{
	return (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f');
}

static int
is_letter(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static int
attr_is(const struct html_attr *a, const char *name)
{
	return (strlen(name) == a->nlen &&
	    strncasecmp(a->name, name, a->nlen) == 0);
}

/* The attribute of that name, the first one as browsers do; NULL. */
static const struct html_attr *
attr_of(const struct html_tag *t, const char *name)
{
	int i;

	for (i = 0; i < t->n; i++)
		if (attr_is(&t->attr[i], name))
			return (&t->attr[i]);
	return (NULL);
}

/* 1 when the attribute's value holds ${word} in any case. */
static int
attr_has(const struct html_attr *a, const char *word)
{
	size_t n = strlen(word), i;

	for (i = 0; a != NULL && i + n <= a->vlen && i < 256; i++)
		if (strncasecmp(a->value + i, word, n) == 0)
			return (1);
	return (0);
}

/*
 * The value with its references resolved, in h->text; 0 when it is longer than
 * an address may be.
 */
static int
attr_text(struct htmlscan *h, const struct html_attr *a)
{
	const char *p = a->value, *end = p + a->vlen, *at;
	size_t k;

	buf_clear(&h->text);
	if (a->vlen > PAGESCAN_URL)
		return (0);
	while (p < end) {
		at = memchr(p, '&', (size_t)(end - p));
		if (at == NULL)
			at = end;
		buf_put(&h->text, p, (size_t)(at - p));
		if ((p = at) == end)
			break;
		if ((k = htmlchar_reference(p, (size_t)(end - p),
		    &h->text)) == 0) {
			buf_put(&h->text, p, 1);
			k = 1;
		}
		p += k;
	}
	return (h->text.len > 0);
}

static void
html_ref(struct htmlscan *h, enum page_ref how, const struct html_attr *a)
{
	if (a != NULL && attr_text(h, a))
		h->s->ref(h->s->arg, how, h->text.p, h->text.len);
}

/* srcset: "a.png 1x, b.png 2x"; an address may hold a comma but not at its end. */
static void
html_srcset(struct htmlscan *h, const struct html_attr *a)
{
	const char *p, *end, *at;
	size_t n;

	if (a == NULL || a->vlen > PAGESCAN_URL || !attr_text(h, a))
		return;
	p = h->text.p;
	end = p + h->text.len;
	while (p < end) {
		while (p < end && (html_space(*p) || *p == ','))
			p++;
		for (at = p; p < end && !html_space(*p); p++)
			;
		n = (size_t)(p - at);
		while (n > 0 && at[n - 1] == ',')
			n--;
		if (n > 0)
			h->s->ref(h->s->arg, PAGE_MEDIA, at, n);
		if (n == (size_t)(p - at))	/* its size stands behind it */
			while (p < end && *p != ',')
				p++;
	}
}

/* Where "</name" stands, or the end. */
static const char *
html_close(const struct htmlscan *h, const char *name)
{
	size_t n = strlen(name);
	const char *p = h->p;

	while ((p = memchr(p, '<', (size_t)(h->end - p))) != NULL) {
		if ((size_t)(h->end - p) > n + 1 && p[1] == '/' &&
		    strncasecmp(p + 2, name, n) == 0)
			return (p);
		p++;
	}
	return (h->end);
}

/* One attribute at h->p, which stands at its name. */
static void
html_read_attr(struct htmlscan *h)
{
	struct html_attr a = { .name = h->p, .value = "" };
	char quote;

	while (h->p < h->end && !html_space(*h->p) && *h->p != '>' &&
	    *h->p != '/' && (*h->p != '=' || h->p == a.name))
		h->p++;
	a.nlen = (size_t)(h->p - a.name);
	while (h->p < h->end && html_space(*h->p))
		h->p++;
	if (h->p < h->end && *h->p == '=') {
		for (h->p++; h->p < h->end && html_space(*h->p); h->p++)
			;
		if (h->p < h->end && (*h->p == '"' || *h->p == '\'')) {
			quote = *h->p++;
			a.value = h->p;
			h->p = memchr(h->p, quote, (size_t)(h->end - h->p));
			if (h->p == NULL)
				h->p = h->end;
			a.vlen = (size_t)(h->p - a.value);
			h->p += h->p < h->end;
		} else {
			a.value = h->p;
			while (h->p < h->end && !html_space(*h->p) &&
			    *h->p != '>')
				h->p++;
			a.vlen = (size_t)(h->p - a.value);
		}
	}
	if (h->tag.n < ATTRS)
		h->tag.attr[h->tag.n++] = a;
}

/* The tag whose name h->p stands at, to behind its ">". */
static void
html_read_tag(struct htmlscan *h)
{
	struct html_tag *t = &h->tag;
	size_t n = 0;

	for (; h->p < h->end && !html_space(*h->p) && *h->p != '>' &&
	    *h->p != '/'; h->p++)
		if (n < sizeof(t->name) - 1)
			t->name[n++] = is_letter(*h->p) ? *h->p | 0x20 : *h->p;
	t->name[n] = '\0';
	t->n = 0;
	while (h->p < h->end && *h->p != '>') {
		if (html_space(*h->p) || *h->p == '/')
			h->p++;
		else
			html_read_attr(h);
	}
	h->p += h->p < h->end;
}

/* 1 when an address ends in .swf, before its query. */
static int
is_swf(const char *s, size_t n)
{
	size_t i;

	for (i = 0; i < n && s[i] != '?' && s[i] != '#'; i++)
		;
	return (i > 4 && strncasecmp(s + i - 4, ".swf", 4) == 0);
}

/* A Flash film in <object> waits for what replaces it (html_object_end). */
static void
html_flash(struct htmlscan *h)
{
	if (h->objects == 0) {
		h->s->sign(h->s->arg, SIGN_FLASH, h->text.p, h->text.len);
		return;
	}
	if (h->has_flash)
		return;
	h->has_flash = 1;
	buf_clear(&h->flash);
	buf_put(&h->flash, h->text.p, h->text.len);
}

static void
html_object_end(struct htmlscan *h)
{
	if (h->objects > 0)
		h->objects--;
	if (h->objects > 0 || !h->has_flash)
		return;
	h->has_flash = 0;
	h->s->sign(h->s->arg, SIGN_FLASH, h->flash.p, h->flash.len);
}

/* <object data>, <embed src>, <param name=movie value>. */
static void
html_object(struct htmlscan *h)
{
	const struct html_tag *t = &h->tag;
	const struct html_attr *a = NULL, *name;

	if (strcmp(t->name, "object") == 0) {
		h->objects++;
		a = attr_of(t, "data");
	} else if (strcmp(t->name, "embed") == 0) {
		a = attr_of(t, "src");
	} else if ((name = attr_of(t, "name")) != NULL &&
	    (attr_has(name, "movie") || attr_has(name, "src")))
		a = attr_of(t, "value");
	if (a == NULL || !attr_text(h, a))
		return;
	if (is_swf(h->text.p, h->text.len))
		html_flash(h);
	else if (strcmp(t->name, "param") != 0)
		h->s->ref(h->s->arg, PAGE_OBJECT, h->text.p, h->text.len);
}

/* What else in an <object> is shown when there is no Flash. */
static int
replaces(const char *tag)
{
	static const char *const some[] = { "img", "video", "audio", "iframe",
	    "canvas", "svg" };
	size_t i;

	for (i = 0; i < sizeof(some) / sizeof(*some); i++)
		if (strcmp(tag, some[i]) == 0)
			return (1);
	return (0);
}

/* <meta http-equiv=refresh content="0; url=b.html">: the page that follows. */
static void
html_refresh(struct htmlscan *h)
{
	const struct html_attr *a = attr_of(&h->tag, "content");
	const char *p, *end;

	if (!attr_has(attr_of(&h->tag, "http-equiv"), "refresh") || a == NULL ||
	    !attr_text(h, a))
		return;
	end = h->text.p + h->text.len;
	for (p = h->text.p; end - p > 4 && strncasecmp(p, "url=", 4) != 0; p++)
		;
	if (end - p <= 4)
		return;
	p += 4;
	if (*p == '\'' || *p == '"')
		p++;
	while (end > p && (end[-1] == '\'' || end[-1] == '"'))
		end--;
	if (end > p)
		h->s->ref(h->s->arg, PAGE_LINK, p, (size_t)(end - p));
}

/* Attributes that any tag may have: style and handlers. */
static void
html_anywhere(struct htmlscan *h)
{
	const struct html_attr *a;
	int i;

	for (i = 0; i < h->tag.n; i++) {
		a = &h->tag.attr[i];
		if (a->nlen > 2 && strncasecmp(a->name, "on", 2) == 0)
			pagescan_js(h->s, a->value, a->vlen, 1);
		else if (attr_is(a, "style"))
			pagescan_css(h->s, a->value, a->vlen);
	}
}

/* 1 when a <script> is one that the browser runs. */
static int
runs(const struct html_tag *t)
{
	const struct html_attr *type = attr_of(t, "type");

	return (type == NULL || type->vlen == 0 || attr_has(type, "javascript") ||
	    attr_has(type, "ecmascript") || attr_has(type, "module"));
}

/* The one tag that was read. */
static void
html_tag(struct htmlscan *h)
{
	const struct html_tag *t = &h->tag;
	const struct html_attr *a;
	size_t i;

	for (i = 0; i < sizeof(refs) / sizeof(refs[0]); i++)
		if (strcmp(refs[i].tag, t->name) == 0 &&
		    (refs[i].how != PAGE_SCRIPT || runs(t)))
			html_ref(h, refs[i].how, attr_of(t, refs[i].attr));
	if (strcmp(t->name, "img") == 0 || strcmp(t->name, "source") == 0)
		html_srcset(h, attr_of(t, "srcset"));
	else if (strcmp(t->name, "input") == 0 &&
	    attr_has(attr_of(t, "type"), "image"))
		html_ref(h, PAGE_MEDIA, attr_of(t, "src"));
	else if (strcmp(t->name, "link") == 0 &&
	    attr_has(attr_of(t, "rel"), "stylesheet"))
		html_ref(h, PAGE_STYLE, attr_of(t, "href"));
	else if (strcmp(t->name, "meta") == 0)
		html_refresh(h);
	else if (strcmp(t->name, "base") == 0 &&
	    (a = attr_of(t, "href")) != NULL && attr_text(h, a))
		h->s->sign(h->s->arg, SIGN_BASE, h->text.p, h->text.len);
	else if (strcmp(t->name, "object") == 0 ||
	    strcmp(t->name, "embed") == 0 || strcmp(t->name, "param") == 0)
		html_object(h);
	if (h->objects > 0 && replaces(t->name))
		h->has_flash = 0;
	html_anywhere(h);
}

/* The text of an element that holds no markup; scripts and styles are looked at. */
static void
html_raw(struct htmlscan *h)
{
	const char *at = h->p;
	size_t i, n;

	for (i = 0; i < sizeof(raw) / sizeof(raw[0]); i++)
		if (strcmp(raw[i], h->tag.name) == 0)
			break;
	if (i == sizeof(raw) / sizeof(raw[0]))
		return;
	h->p = html_close(h, raw[i]);
	n = (size_t)(h->p - at);
	if (i == 0 && runs(&h->tag))
		pagescan_js(h->s, at, n, 1);
	else if (i == 1)
		pagescan_css(h->s, at, n);
}

/* Behind "<!" or "<?" or "</": a comment or something that loads nothing. */
static void
html_skip(struct htmlscan *h)
{
	const char *end;
	size_t left = (size_t)(h->end - h->p);

	if (left >= 3 && memcmp(h->p, "!--", 3) == 0) {
		end = memmem(h->p + 1, left - 1, "-->", 3);
		h->p = end != NULL ? end + 3 : h->end;
		return;
	}
	if (left >= 7 && strncasecmp(h->p, "/object", 7) == 0)
		html_object_end(h);
	end = memchr(h->p, '>', left);
	h->p = end != NULL ? end + 1 : h->end;
}

void
pagescan_html(const struct pagescan *s, const char *p, size_t n)
{
	struct htmlscan h = { .s = s, .p = p, .end = p + n };
	const char *at;

	while (h.p < h.end) {
		at = memchr(h.p, '<', (size_t)(h.end - h.p));
		if (at == NULL)
			at = h.end;
		pagescan_mail(s, h.p, (size_t)(at - h.p));
		if ((h.p = at) == h.end || ++h.p == h.end)
			break;
		if (is_letter(*h.p)) {
			html_read_tag(&h);
			html_tag(&h);
			html_raw(&h);
		} else if (*h.p == '!' || *h.p == '?' || *h.p == '/')
			html_skip(&h);
	}
	h.objects = 0;
	html_object_end(&h);
	buf_free(&h.flash);
	buf_free(&h.text);
}
