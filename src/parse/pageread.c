/*
 * Reading the pages of a package breadth first, from its start pages to what
 * they call.  Runs in the sandboxed child; every number is bounded, because a
 * package may hold a page of gigabytes or a hundred thousand references.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"
#include "parse/charset.h"
#include "parse/href.h"
#include "parse/pagenotes.h"
#include "parse/pageread.h"
#include "parse/pagescan.h"
#include "parse/report.h"
#include "parse/zipdir.h"
#include "parse/zipfold.h"

enum page_kind { PAGE_NONE, PAGE_HTML, PAGE_CSS, PAGE_JS };

/* One file to read: addresses in it are seen from ${folder}. */
struct page {
	const struct zip_entry	*e;
	const char		*folder;
	enum page_kind		 kind;
};

struct pageread {
	const struct zipdir	*z;
	struct check_report	*r;
	struct arena		*scratch;	/* for one file */
	struct pagenotes	*notes;
	struct pagescan		 scan;
	struct zipfold		*fold;		/* made when a name is not found */
	int			 folded;	/* or would be too big */
	unsigned char		*queued;	/* by place in the directory */
	struct page		 queue[PAGEREAD_FILES];
	size_t			 n, left;	/* in the queue; found, but not read */
	size_t			 read, bytes, refs, searched;
	int			 api, flash;
	int			 unsure;	/* not all scripts were searched */
	/* of the file at hand */
	const struct page	*page;
	const char		*base;		/* folder; NULL: another site's */
};

/* What a file is read as, by its name. */
static enum page_kind
page_kind(const char *name)
{
	static const struct { const char *ext; enum page_kind kind; } all[] = {
		{ "html", PAGE_HTML }, { "htm", PAGE_HTML },
		{ "xhtml", PAGE_HTML }, { "xht", PAGE_HTML },
		{ "css", PAGE_CSS }, { "js", PAGE_JS }, { "mjs", PAGE_JS },
	};
	const char *dot = strrchr(name, '.');
	size_t i;

	for (i = 0; dot != NULL && i < sizeof(all) / sizeof(all[0]); i++)
		if (strcasecmp(dot + 1, all[i].ext) == 0)
			return (all[i].kind);
	return (PAGE_NONE);
}

/* The folder of a name: "a/b/" of "a/b/c.html", "" at the top. */
static const char *
page_folder(struct arena *a, const char *name)
{
	const char *slash = strrchr(name, '/');

	return (slash == NULL ? "" :
	    arena_strndup(a, name, (size_t)(slash + 1 - name)));
}

static void
page_note(struct pageread *p, enum page_note kind, const char *what,
    const char *used)
{
	pagenotes_add(p->notes, kind, &(struct pagenote){ .what = what,
	    .used = used, .where = p->page->e->name });
}

/* Once; what finds no place is counted as not read. */
static void
page_queue(struct pageread *p, const struct zip_entry *e, const char *folder)
{
	enum page_kind kind = page_kind(e->name);
	size_t i = (size_t)(e - zipdir_at(p->z, 0));

	if (kind == PAGE_NONE || p->queued[i])
		return;
	p->queued[i] = 1;
	if (p->n == PAGEREAD_FILES) {
		p->left++;
		return;
	}
	/* A script sees addresses from the page that runs it. */
	p->queue[p->n++] = (struct page){ e, kind == PAGE_JS && folder != NULL ?
	    arena_strdup(p->r->arena, folder) :
	    page_folder(p->r->arena, e->name), kind };
}

/* All files in one case, for names that are not found as they are. */
static void
page_fold(struct pageread *p)
{
	size_t i, n = zipdir_count(p->z);
	const struct zip_entry *e;

	if (p->folded)
		return;
	p->folded = 1;
	if ((p->fold = zipfold_new(n)) == NULL)
		return;
	for (i = 0; i < n; i++) {
		e = zipdir_at(p->z, i);
		if (!e->is_dir)
			zipfold_add(p->fold, zipfold_hash(p->scratch, e->name,
			    strlen(e->name)), (uint32_t)i);
	}
	zipfold_done(p->fold);
}

/*
 * The file that ${name} means when it is served (web/content.c): exactly that
 * one, else the only one whose name differs in case alone.
 */
static const struct zip_entry *
page_find(struct pageread *p, const char *name, enum zipfold_found *how)
{
	const struct zip_entry *e = zipdir_find(p->z, name);
	uint32_t i = 0;

	*how = ZIPFOLD_NONE;
	if (e != NULL && !e->is_dir)
		return (e);
	page_fold(p);
	if (p->fold == NULL)
		return (NULL);
	*how = zipfold_find(p->fold, zipfold_hash(p->scratch, name,
	    strlen(name)), &i);
	return (*how == ZIPFOLD_ONE ? zipdir_at(p->z, i) : NULL);
}

/* The scheme of an address in ${out}, lower case; 0 when it has none. */
static int
page_scheme(const char *s, char out[16])
{
	size_t i;

	for (i = 0; i < 15 && ((s[i] | 0x20) >= 'a' && (s[i] | 0x20) <= 'z'); i++)
		out[i] = s[i] | 0x20;
	out[i] = '\0';
	return (i > 0 && s[i] == ':');
}

/* Another site's: what it is told as depends on how it would be loaded. */
static void
page_outside(struct pageread *p, enum page_ref how, const char *url)
{
	static const enum page_note notes[] = {
		[PAGE_SCRIPT] = NOTE_SCRIPT, [PAGE_STYLE] = NOTE_SCRIPT,
		[PAGE_FRAME] = NOTE_FRAME, [PAGE_MEDIA] = NOTE_MEDIA,
		[PAGE_OBJECT] = NOTE_FRAME, [PAGE_LINK] = NOTE_LINK,
		[PAGE_NEXT] = NOTE_LINK, [PAGE_URL] = NOTE_MEDIA,
		[PAGE_IMPORT] = NOTE_SCRIPT
	};

	/* A font's style sheet is missed no more than the font. */
	page_note(p, strstr(url, "//fonts.") != NULL ? NOTE_MEDIA : notes[how],
	    url, NULL);
}

/* What a mail address is behind "mailto:", without subject and the like. */
static void
page_mailto(struct pageread *p, const char *s)
{
	size_t n = strcspn(s, "?");

	pagescan_mail(&p->scan, s, n);
}

/*
 * What has a scheme or begins at a root: not seen from this page's folder.  1
 * when it was dealt with.
 */
static int
page_elsewhere(struct pageread *p, enum page_ref how, const char *url)
{
	char scheme[16];

	if (page_scheme(url, scheme)) {
		if (strcmp(scheme, "http") == 0 || strcmp(scheme, "https") == 0)
			page_outside(p, how, url);
		else if (strcmp(scheme, "mailto") == 0)
			page_mailto(p, url + 7);
		else if (strcmp(scheme, "javascript") == 0)
			pagescan_js(&p->scan, url + 11, strlen(url + 11), 1);
		else if (strcmp(scheme, "file") == 0 || scheme[1] == '\0')
			page_note(p, NOTE_ABSOLUTE, url, NULL);
		return (1);	/* others (data:, tel:) need nothing */
	}
	if ((url[0] == '/' && url[1] == '/') || (url[0] == '\\' &&
	    url[1] == '\\')) {
		page_outside(p, how, url);
		return (1);
	}
	if (p->base == NULL)
		return (1);
	if (url[0] != '/' && url[0] != '\\')
		return (0);
	if (how != PAGE_NEXT)
		page_note(p, NOTE_ABSOLUTE, url, NULL);
	return (1);
}

/* Marks of templates that a script fills in: no address yet. */
static int
page_unfilled(const char *url)
{
	return (strstr(url, "{{") != NULL || strstr(url, "${") != NULL ||
	    strstr(url, "<%") != NULL);
}

/* A name within the package: there, or told. */
static void
page_inside(struct pageread *p, enum page_ref how, const char *url,
    const char *name)
{
	int style = how == PAGE_URL || how == PAGE_IMPORT;
	const struct zip_entry *e;
	enum zipfold_found found;
	size_t n = strlen(name);

	if (n > 0 && name[n - 1] == '/')
		name = arena_printf(p->scratch, "%sindex.html", name);
	if (p->refs++ >= PAGEREAD_REFS)
		return;
	e = page_find(p, name, &found);
	if (how == PAGE_NEXT && e == NULL)
		return;
	if (found == ZIPFOLD_ONE)
		page_note(p, NOTE_CASE, name, e->name);
	else if (found == ZIPFOLD_SEVERAL)
		page_note(p, NOTE_SEVERAL, url, NULL);
	else if (e == NULL)
		page_note(p, style ? NOTE_STYLE : NOTE_MISSING, name, NULL);
	if (e != NULL)
		page_queue(p, e, how == PAGE_SCRIPT ? p->base : NULL);
}

static void
page_ref(void *arg, enum page_ref how, const char *text, size_t n)
{
	struct pageread *p = arg;
	struct href h;
	char *url;

	while (n > 0 && (unsigned char)*text <= ' ') {
		text++;
		n--;
	}
	while (n > 0 && (unsigned char)text[n - 1] <= ' ')
		n--;
	if (n == 0 || *text == '#' || *text == '?' || p->refs >= PAGEREAD_REFS ||
	    memchr(text, '\0', n) != NULL)
		return;
	url = arena_strndup(p->scratch, text, n);
	if (!text_utf8(url, n) || page_unfilled(url) ||
	    page_elsewhere(p, how, url))
		return;
	switch (href_resolve(p->scratch, p->base, url, &h)) {
	case HREF_OK:
		page_inside(p, how, url, h.name);
		break;
	case HREF_OUTSIDE:
		if (how != PAGE_NEXT)
			page_note(p, NOTE_ABSOLUTE, url, NULL);
		break;
	case HREF_EMPTY:
	case HREF_BAD:
		break;
	}
}

/* <base href>: from here on addresses are seen from there. */
static void
page_base(struct pageread *p, const char *url)
{
	char scheme[16];

	if (page_scheme(url, scheme) || *url == '/' ||
	    href_base(p->scratch, p->base != NULL ? p->base : "", url,
	    &p->base) != HREF_OK)
		p->base = NULL;
}

/* A Flash film that no page replaces; which, when it is plain. */
static void
page_flash(struct pageread *p, const char *url)
{
	p->flash = 1;
	if (*url != '\0')
		page_ref(p, PAGE_OBJECT, url, strlen(url));
}

static void
page_sign(void *arg, enum page_sign what, const char *text, size_t n)
{
	struct pageread *p = arg;
	char *s = arena_strndup(p->scratch, text, n);

	switch (what) {
	case SIGN_API:
		p->api = 1;
		break;
	case SIGN_WINDOW:
		page_note(p, NOTE_WINDOW, p->page->e->name, NULL);
		break;
	case SIGN_RECORD:
		page_note(p, NOTE_RECORD, p->page->e->name, NULL);
		break;
	case SIGN_FLASH:
		page_flash(p, s);
		break;
	case SIGN_MAIL:
		page_note(p, NOTE_MAIL, s, NULL);
		break;
	case SIGN_BASE:
		page_base(p, s);
		break;
	}
}

/* A page that begins as UTF-16 is read as UTF-8; all others keep their bytes. */
static void
page_text(struct buf *b)
{
	struct buf out = { 0 };
	const char *set = NULL;

	if (b->len >= 2 && memcmp(b->p, "\xff\xfe", 2) == 0)
		set = "UTF-16LE";
	else if (b->len >= 2 && memcmp(b->p, "\xfe\xff", 2) == 0)
		set = "UTF-16BE";
	if (set == NULL || charset_utf8(set, b->p + 2, (b->len - 2) & ~(size_t)1,
	    &out) != 0) {
		buf_free(&out);
		return;
	}
	buf_free(b);
	*b = out;
}

/* The beginning of a file, as far as the bounds allow; 0 when nothing is left of them. */
static int
page_load(struct pageread *p, const struct zip_entry *e, struct buf *b)
{
	size_t most = PAGEREAD_BYTES - p->bytes;

	if (most > PAGEREAD_FILE)
		most = PAGEREAD_FILE;
	buf_clear(b);
	if (most == 0 || zipdir_extract(p->z, e, most, b) != 0)
		return (0);
	p->bytes += b->len;
	if (e->usize > b->len)
		page_note(p, NOTE_UNREAD, e->name, NULL);
	page_text(b);
	return (1);
}

static void
page_scan(struct pageread *p, const struct buf *b)
{
	const char *s = b->p != NULL ? b->p : "";

	if (p->page->kind == PAGE_HTML)
		pagescan_html(&p->scan, s, b->len);
	else if (p->page->kind == PAGE_CSS)
		pagescan_css(&p->scan, s, b->len);
	else
		pagescan_js(&p->scan, s, b->len, 0);
}

/* The queue grows while it is read. */
static void
page_all(struct pageread *p)
{
	struct buf b = { 0 };
	size_t i;

	for (i = 0; i < p->n; i++) {
		p->page = &p->queue[i];
		p->base = p->page->folder;
		arena_reset(p->scratch);
		if (page_load(p, p->page->e, &b)) {
			page_scan(p, &b);
			p->read++;
		} else
			p->left++;
	}
	buf_free(&b);
}

static void
page_ignore(void *arg, enum page_ref how, const char *url, size_t n)
{
	(void)arg;
	(void)how;
	(void)url;
	(void)n;
}

static void
page_hear_api(void *arg, enum page_sign what, const char *text, size_t n)
{
	(void)text;
	(void)n;
	if (what == SIGN_API)
		((struct pageread *)arg)->api = 1;
}

/* A file that wraps the run time is mostly called so. */
static int
page_wrapper(const char *name)
{
	return (strcasestr(name, "scorm") != NULL ||
	    strcasestr(name, "lms") != NULL || strcasestr(name, "api") != NULL);
}

/*
 * The script at ${i} for words of the run time; ${likely}: only one that is
 * called like a wrapper, else only the others.
 */
static void
page_search_one(struct pageread *p, size_t i, int likely, struct buf *b)
{
	static const struct pagescan words = { page_ignore, page_hear_api,
	    NULL };
	struct pagescan only = words;
	const struct zip_entry *e = zipdir_at(p->z, i);

	if (e->is_dir || p->queued[i] || page_kind(e->name) != PAGE_JS ||
	    page_wrapper(e->name) != likely)
		return;
	if (p->searched + e->usize > PAGEREAD_SEARCH) {
		p->unsure = 1;
		return;
	}
	p->searched += e->usize;
	buf_clear(b);
	only.arg = p;
	if (zipdir_extract(p->z, e, PAGEREAD_SEARCH, b) == 0 && b->p != NULL)
		pagescan_js(&only, b->p, b->len, 0);
}

/*
 * Scripts may be loaded by scripts, which reading does not see.  Before it is
 * said that a lesson reports nothing, its other scripts are searched, too: the
 * likely ones first, and few, because unpacking them a second time costs more
 * than all else here.
 */
static void
page_search(struct pageread *p)
{
	size_t i, count = zipdir_count(p->z);
	struct buf b = { 0 };
	int likely;

	for (likely = 1; likely >= 0; likely--)
		for (i = 0; i < count && !p->api; i++)
			page_search_one(p, i, likely, &b);
	buf_free(&b);
}

/* A start page that is a Flash film by itself calls one. */
static void
page_start(struct pageread *p, const struct check_entry *e)
{
	const struct zip_entry *f = zipdir_find(p->z, e->name);
	const char *dot;

	if (f == NULL || f->is_dir)
		return;
	dot = strrchr(f->name, '.');
	if (dot != NULL && strcasecmp(dot, ".swf") == 0)
		p->flash = 1;
	page_queue(p, f, NULL);
}

/*
 * How much was read, and what only follows from all of it: nothing is said of
 * what was left out.
 */
static void
page_tell(struct pageread *p, size_t scos)
{
	int whole = p->read > 0 && p->left == 0 && !p->unsure &&
	    p->notes->count[NOTE_UNREAD] == 0;
	char left[24];

	p->r->pages = p->read;
	p->r->calls = p->api;
	p->r->flash_spare = whole && !p->flash;
	if (p->left > 0) {
		snprintf(left, sizeof(left), "%zu", p->left);
		report_find(p->r, "pages-left", NULL, "count", left, NULL);
	}
	if (scos > 0 && whole && !p->api)
		report_find(p->r, "scorm-no-calls", NULL, NULL);
}

void
pageread(const struct zipdir *z, struct check_report *r)
{
	struct pageread *p = calloc(1, sizeof(*p));
	size_t i, scos = 0;

	if (p == NULL ||
	    (p->queued = calloc(zipdir_count(z) + 1, 1)) == NULL)
		abort();
	p->z = z;
	p->r = r;
	p->scratch = arena_new();
	p->notes = pagenotes_new(r->arena);
	p->scan = (struct pagescan){ page_ref, page_sign, p };
	for (i = 0; i < r->nentries; i++) {
		scos += r->entries[i].kind == CHECK_SCO;
		if (r->entries[i].kind != CHECK_HEADING)
			page_start(p, &r->entries[i]);
	}
	page_all(p);
	if (scos > 0 && p->read > 0 && !p->api)
		page_search(p);
	pagenotes_tell(p->notes, r);
	page_tell(p, scos);
	pagenotes_free(p->notes);
	zipfold_free(p->fold);
	arena_free(p->scratch);
	free(p->queued);
	free(p);
}
