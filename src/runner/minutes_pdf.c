/*
 * Blocks from top to bottom, line by line, so that a paragraph may go on over
 * the page; a row of a table and the signatures never break.
 */
#include <pango/pangocairo.h>
#include <cairo-pdf.h>

#include <string.h>

#include "runner/minutes_pdf.h"

/*
 * Lengths are points (1/72 inch), as Cairo's PDF surface counts. Margins and
 * font size are those that minutes_pdf.h promises.
 */
#define MM	(72.0 / 25.4)
#define WIDE	(210 * MM)
#define HIGH	(297 * MM)
#define TOP	(20 * MM)
#define RIGHT	(15 * MM)
#define BOTTOM	(20 * MM)
#define LEFT	(30 * MM)
#define ROOM	(WIDE - LEFT - RIGHT)
#define FONT	"Liberation Serif"
#define SIZE	13.0		/* points */
#define GAP	6.0		/* behind a paragraph */
#define PAD	4.0		/* inside a cell */
#define RULE	0.6		/* of borders */
#define COLUMNS	10
#define SIGNED	58.0		/* room to sign in */

/* Where drawing stands: y is the top of the next block on the current page. */
struct paper {
	cairo_t		*cr;
	PangoLanguage	*lang;
	double		 y;
	int		 page;
};

/* One text in its box. */
struct text {
	const char	*lead, *body;	/* the lead is bold */
	double		 size;
	int		 bold, italic;
	PangoAlignment	 align;
	int		 justify;
};

static const char *
minutes_pdf_field(json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return (s != NULL ? s : "");
}

/*
 * A PDF is not a screen: no hinting, and letters at exact positions instead of
 * whole pixels. With 72 dots an inch a point of the font is a point of the
 * paper.
 */
static void
for_paper(PangoContext *c)
{
	cairo_font_options_t *o = cairo_font_options_create();

	cairo_font_options_set_hint_style(o, CAIRO_HINT_STYLE_NONE);
	cairo_font_options_set_hint_metrics(o, CAIRO_HINT_METRICS_OFF);
	pango_cairo_context_set_font_options(c, o);
	cairo_font_options_destroy(o);
	pango_cairo_context_set_resolution(c, 72);
	pango_context_set_round_glyph_positions(c, FALSE);
}

/*
 * A text laid out for ${width} points; the caller unrefs it. The lead is set in
 * bold by an attribute over its bytes, not by markup, so no character of a name
 * needs escaping.
 */
static PangoLayout *
layout(struct paper *p, const struct text *t, double width)
{
	PangoLayout *l = pango_cairo_create_layout(p->cr);
	PangoFontDescription *font = pango_font_description_new();
	PangoAttrList *attrs = pango_attr_list_new();
	PangoAttribute *one;
	size_t lead = t->lead != NULL ? strlen(t->lead) : 0;
	char *all;

	pango_context_set_language(pango_layout_get_context(l), p->lang);
	for_paper(pango_layout_get_context(l));
	pango_layout_context_changed(l);
	pango_font_description_set_family(font, FONT);
	pango_font_description_set_size(font, (gint)(t->size * PANGO_SCALE));
	if (t->bold)
		pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
	if (t->italic)
		pango_font_description_set_style(font, PANGO_STYLE_ITALIC);
	pango_layout_set_font_description(l, font);
	pango_font_description_free(font);
	if (lead > 0) {
		one = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
		one->start_index = 0;
		one->end_index = (guint)lead;
		pango_attr_list_insert(attrs, one);
	}
	pango_layout_set_attributes(l, attrs);
	pango_attr_list_unref(attrs);
	all = g_strconcat(lead > 0 ? t->lead : "", lead > 0 &&
	    *t->body != '\0' ? " " : "", t->body, NULL);
	pango_layout_set_text(l, all, -1);
	g_free(all);
	pango_layout_set_width(l, (int)(width * PANGO_SCALE));
	pango_layout_set_wrap(l, PANGO_WRAP_WORD_CHAR);
	pango_layout_set_alignment(l, t->align);
	pango_layout_set_justify(l, t->justify);
	pango_layout_set_line_spacing(l, 1.15f);
	return (l);
}

static double
height(PangoLayout *l)
{
	PangoRectangle r;

	pango_layout_get_extents(l, NULL, &r);
	return ((double)r.height / PANGO_SCALE);
}

/* A box's text from the point at its upper left corner. */
static void
minutes_pdf_show(struct paper *p, PangoLayout *l, double x, double y)
{
	cairo_move_to(p->cr, x, y);
	pango_cairo_show_layout(p->cr, l);
}

/*
 * Begin the next page. The first page has no number; the others have it in the
 * upper margin.
 */
static void
minutes_pdf_turn(struct paper *p)
{
	struct text t = { .size = SIZE, .align = PANGO_ALIGN_CENTER };
	char number[16];
	PangoLayout *l;

	cairo_show_page(p->cr);
	p->page++;
	p->y = TOP;
	g_snprintf(number, sizeof(number), "%d", p->page);
	t.body = number;
	l = layout(p, &t, ROOM);
	minutes_pdf_show(p, l, LEFT, TOP - 10 * MM);
	g_object_unref(l);
}

/*
 * Turn the page when ${h} points do not fit any more. A block higher than a
 * page stays where it is, at the top of a page.
 */
static void
need(struct paper *p, double h)
{
	if (p->y + h > HIGH - BOTTOM && p->y > TOP)
		minutes_pdf_turn(p);
}

/*
 * A paragraph, line by line over as many pages as it takes, and ${after} points
 * of space behind it.
 */
static void
flow(struct paper *p, const struct text *t, double after)
{
	PangoLayout *l = layout(p, t, ROOM);
	PangoLayoutIter *it = pango_layout_get_iter(l);
	PangoRectangle r;
	double top = 0, h;

	do {
		pango_layout_iter_get_line_extents(it, NULL, &r);
		h = (double)r.height / PANGO_SCALE;
		if (p->y + h > HIGH - BOTTOM && p->y > TOP)
			minutes_pdf_turn(p);
		top = (double)(pango_layout_iter_get_baseline(it) - r.y) /
		    PANGO_SCALE;
		cairo_move_to(p->cr, LEFT + (double)r.x / PANGO_SCALE,
		    p->y + top);
		pango_cairo_show_layout_line(p->cr,
		    pango_layout_iter_get_line_readonly(it));
		p->y += h;
	} while (pango_layout_iter_next_line(it));
	pango_layout_iter_free(it);
	g_object_unref(l);
	p->y += after;
}

/* ---- the head and the signatures: boxes side by side */

/* Lines below each other, centred in a box; what height they took. */
static double
stack(struct paper *p, const struct text *lines, int n, double x, double y,
    double width, int draw)
{
	double h = 0;
	PangoLayout *l;
	int i;

	for (i = 0; i < n; i++) {
		l = layout(p, &lines[i], width);
		if (draw)
			minutes_pdf_show(p, l, x, y + h);
		h += height(l);
		g_object_unref(l);
	}
	return (h);
}

/*
 * The head of an official document: authority and school at the left, the
 * country's motto at the right, the title below both.
 */
static void
minutes_pdf_front(struct paper *p, json_t *m)
{
	struct text left[] = {
		{ .body = minutes_pdf_field(m, "upper"), .size = 12 },
		{ .body = minutes_pdf_field(m, "school"), .size = 12,
		    .bold = 1 },
		{ .body = minutes_pdf_field(m, "number"), .size = SIZE },
	};
	struct text right[] = {
		{ .body = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .size = 12,
		    .bold = 1 },
		{ .body = "Độc lập - Tự do - Hạnh phúc", .size = SIZE,
		    .bold = 1 },
		{ .body = minutes_pdf_field(m, "day"), .size = SIZE,
		    .italic = 1 },
	};
	struct text t = { .size = 14, .bold = 1, .align = PANGO_ALIGN_CENTER };
	double a, b;
	json_t *one;
	size_t i;

	for (i = 0; i < 3; i++)
		left[i].align = right[i].align = PANGO_ALIGN_CENTER;
	a = stack(p, left, 3, LEFT, p->y, ROOM * 0.4 - 6, 1);
	b = stack(p, right, 3, LEFT + ROOM * 0.4, p->y, ROOM * 0.6, 1);
	p->y += (a > b ? a : b) + 18;
	json_array_foreach(json_object_get(m, "title"), i, one) {
		t.body = json_string_value(one);
		flow(p, &t, 0);
	}
	p->y += 12;
}

/*
 * The signatures, two to a row side by side, with room to sign by hand. They
 * are kept on one page together with their headings.
 */
static void
minutes_pdf_signs(struct paper *p, json_t *m)
{
	struct text head[2] = { { .size = SIZE, .bold = 1 },
	    { .size = SIZE, .italic = 1 } };
	struct text name = { .size = SIZE, .bold = 1,
	    .align = PANGO_ALIGN_CENTER };
	double h = 0, one_h, x;
	json_t *one;
	size_t i;

	head[0].align = head[1].align = PANGO_ALIGN_CENTER;
	p->y += GAP;
	need(p, SIGNED + 6 * SIZE * 1.4);
	json_array_foreach(json_object_get(m, "signs"), i, one) {
		x = LEFT + (double)i * ROOM / 2;
		head[0].body = minutes_pdf_field(one, "head");
		head[1].body = minutes_pdf_field(one, "how");
		one_h = stack(p, head, 2, x, p->y, ROOM / 2, 1);
		name.body = minutes_pdf_field(one, "name");
		one_h += SIGNED;
		one_h += stack(p, &name, 1, x, p->y + one_h, ROOM / 2, 1);
		h = one_h > h ? one_h : h;
	}
	p->y += h + 2 * GAP;
}

/* ---- tables */

/*
 * One row of a table at p->y; its height is that of its highest cell. With
 * ${draw} 0 it is only measured and p->y stays.
 */
static double
minutes_pdf_cells(struct paper *p, const struct text *t, int n,
    const double *width, int draw)
{
	double h = 0, x = LEFT;
	PangoLayout *l[COLUMNS];
	int i;

	for (i = 0; i < n; i++) {
		l[i] = layout(p, &t[i], width[i] - 2 * PAD);
		if (height(l[i]) + PAD > h)
			h = height(l[i]) + PAD;
	}
	for (i = 0; i < n; i++) {
		if (draw) {
			minutes_pdf_show(p, l[i], x + PAD, p->y + PAD / 2);
			cairo_rectangle(p->cr, x, p->y, width[i], h);
			cairo_stroke(p->cr);
		}
		x += width[i];
		g_object_unref(l[i]);
	}
	if (draw)
		p->y += h;
	return (h);
}

/*
 * Column widths are relative numbers of the model, scaled to the width of the
 * text. The head row is repeated on every page that the table reaches; columns
 * beyond COLUMNS are left out.
 */
static void
minutes_pdf_table(struct paper *p, json_t *t)
{
	json_t *heads = json_object_get(t, "heads"), *one, *row;
	struct text head[COLUMNS], body[COLUMNS];
	double width[COLUMNS], sum = 0, h;
	size_t i, k, n = json_array_size(heads);

	if (n > COLUMNS)
		n = COLUMNS;
	memset(head, 0, sizeof(head));
	for (i = 0; i < n; i++) {
		one = json_array_get(heads, i);
		width[i] = (double)json_integer_value(json_object_get(one,
		    "width"));
		sum += width[i];
		head[i] = (struct text){ .body = minutes_pdf_field(one, "text"),
		    .size = 12, .bold = 1, .align = PANGO_ALIGN_CENTER };
	}
	for (i = 0; i < n; i++)
		width[i] *= ROOM / sum;
	h = minutes_pdf_cells(p, head, (int)n, width, 0);
	/* A head is never alone at the foot of a page. */
	need(p, h + 2 * SIZE);
	minutes_pdf_cells(p, head, (int)n, width, 1);
	json_array_foreach(json_object_get(t, "rows"), k, row) {
		memset(body, 0, sizeof(body));
		json_array_foreach(json_object_get(row, "cells"), i, one) {
			if (i >= n)
				break;
			body[i] = (struct text){ .body = minutes_pdf_field(one,
			    "text"), .size = 12,
			    .bold = json_is_true(json_object_get(row, "bold")),
			    .align = json_is_true(json_object_get(one, "num")) ?
			    PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT };
		}
		for (; i < n; i++)
			body[i] = (struct text){ .body = "", .size = 12 };
		if (p->y + minutes_pdf_cells(p, body, (int)n, width,
		    0) > HIGH - BOTTOM) {
			minutes_pdf_turn(p);
			minutes_pdf_cells(p, head, (int)n, width, 1);
		}
		minutes_pdf_cells(p, body, (int)n, width, 1);
	}
	p->y += GAP + 2;
}

/* A dotted line to write on by hand. */
static void
dots(struct paper *p)
{
	static const double dash[] = { 1, 2 };

	need(p, 2 * SIZE);
	p->y += 1.6 * SIZE;
	cairo_set_dash(p->cr, dash, 2, 0);
	cairo_move_to(p->cr, LEFT, p->y);
	cairo_line_to(p->cr, LEFT + ROOM, p->y);
	cairo_stroke(p->cr);
	cairo_set_dash(p->cr, NULL, 0, 0);
	p->y += GAP;
}

/*
 * The model's blocks in their order: a paragraph, a table, or as many dotted
 * lines as "gap" has entries.
 */
static void
blocks(struct paper *p, json_t *list)
{
	struct text t = { .size = SIZE, .justify = 1 };
	json_t *one, *o;
	size_t i, k;

	json_array_foreach(list, i, one) {
		if ((o = json_object_get(one, "para")) != NULL) {
			t.lead = minutes_pdf_field(o, "lead");
			t.body = minutes_pdf_field(o, "text");
			flow(p, &t, GAP);
		} else if ((o = json_object_get(one, "table")) != NULL)
			minutes_pdf_table(p, o);
		else
			for (k = 0; k < json_array_size(json_object_get(one,
			    "gap")); k++)
				dots(p);
	}
}

/*
 * Cairo's writer: the PDF grows in memory, because the caller writes the file
 * whole or not at all.
 */
static cairo_status_t
minutes_pdf_take(void *out, const unsigned char *p, unsigned int n)
{
	buf_put(out, p, n);
	return (CAIRO_STATUS_SUCCESS);
}

/* Another font would still be readable; the administrator should know. */
static void
look_at_font(struct paper *p)
{
	PangoFontDescription *want = pango_font_description_from_string(FONT);
	PangoContext *c = pango_cairo_create_context(p->cr);
	PangoFont *font = pango_context_load_font(c, want);
	PangoFontDescription *got = font != NULL ? pango_font_describe(font) :
	    NULL;
	const char *name = got != NULL ? pango_font_description_get_family(
	    got) : "none";

	if (name == NULL || strcmp(name, FONT) != 0)
		log_line("warn", "PDF-FONT", "%s is missing, %s is used", FONT,
		    name != NULL ? name : "another");
	if (got != NULL)
		pango_font_description_free(got);
	if (font != NULL)
		g_object_unref(font);
	g_object_unref(c);
	pango_font_description_free(want);
}

int
minutes_pdf(json_t *m, struct buf *out, struct err *e)
{
	cairo_surface_t *s = cairo_pdf_surface_create_for_stream(minutes_pdf_take, out,
	    WIDE, HIGH);
	struct paper p = { .y = TOP, .page = 1 };
	cairo_status_t rc;

	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_TITLE,
	    "Biên bản kiểm tra việc đăng tải bài giảng điện tử");
	cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_CREATOR,
	    "hoclieu");
	p.cr = cairo_create(s);
	p.lang = pango_language_from_string("vi");
	cairo_set_line_width(p.cr, RULE);
	look_at_font(&p);
	minutes_pdf_front(&p, m);
	blocks(&p, json_object_get(m, "blocks"));
	minutes_pdf_signs(&p, m);
	blocks(&p, json_object_get(m, "after"));
	cairo_show_page(p.cr);
	rc = cairo_status(p.cr);
	cairo_destroy(p.cr);
	cairo_surface_finish(s);
	if (rc == CAIRO_STATUS_SUCCESS)
		rc = cairo_surface_status(s);
	cairo_surface_destroy(s);
	return (rc == CAIRO_STATUS_SUCCESS ? 0 : err_set(e, ERR_FAIL, "PDF",
	    "%s", cairo_status_to_string(rc)));
}
