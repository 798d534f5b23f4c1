#ifndef HOCLIEU_I18N_H
#define HOCLIEU_I18N_H
/*
 * Languages.  Vietnamese is the source of every text and stands in templates
 * ({{#t}}…{{/t}}) and in C (TR("…")); other languages come from gettext-style
 * catalogues, embedded "i18n/en.po", msgid = the Vietnamese text.  A text that
 * a catalogue lacks is shown in Vietnamese; tools/i18n.mjs --check finds it.
 *
 * A language is the string "vi" or "en" everywhere; NULL and unknown ones are
 * "vi".  Numbers, sizes and dates are put into models as ready strings.
 */
#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "util/err.h"
#include "util/tr.h"	/* TR(literal) marks a text for tools/i18n.mjs */

struct arena;

#define I18N_FORMS	2	/* one, many */
#define I18N_PLAIN	40	/* bytes i18n_plain needs */

struct i18n_entry {
	const char	*form[I18N_FORMS];	/* both the same without plural */
};

/** i18n_load(e): read the embedded catalogues, once at start.  0 or -1. */
int		 i18n_load(struct err *e);
/**
 * i18n_load_po(lang, text, len, e): read one catalogue text, replacing that of
 * ${lang}; what i18n_load does with each file.  Empty and fuzzy entries count
 * as missing.  0, or -1 with I18N-SYNTAX and "file:line: what".
 */
int		 i18n_load_po(const char *lang, const char *text, size_t len,
		    struct err *e);
/** i18n_unload(): forget all catalogues and give their memory back. */
void		 i18n_unload(void);
/** i18n_lang(s): "en" when ${s} is a tag of English ("en", "en-GB"), else "vi". */
const char	*i18n_lang(const char *s);
/** i18n_index(lang): 0 for "vi", 1 for "en". */
int		 i18n_index(const char *lang);
/** i18n_file(index): the catalogue's name for messages. */
const char	*i18n_file(int lang);
/** i18n_find(index, text): the entry of ${text}, or NULL (always NULL for 0). */
const struct i18n_entry *i18n_find(int lang, const char *text);
/** i18n_form(index, n): which form language ${index} uses for ${n} things. */
int		 i18n_form(int lang, int64_t n);
/** i18n_text(lang, text): the translation, or ${text} itself; never freed. */
const char	*i18n_text(const char *lang, const char *text);
/**
 * i18n_format(arena, lang, text, params): the translation of ${text} with each
 * {{name}} replaced by that key of ${params} (may be NULL) as plain text: no
 * HTML escaping, that is done where the result is shown.  A plural form is
 * chosen by the key "n".  {{other}} tags become "".
 */
char		*i18n_format(struct arena *a, const char *lang,
		    const char *text, const json_t *params);
/**
 * i18n_plain(v, tmp, len): a JSON value as text, its length in ${len}: strings
 * themselves, integers, the shortest form of reals, true, false; "" for null,
 * lists, objects and NULL.  Points into ${v} or ${tmp} (I18N_PLAIN bytes).
 */
const char	*i18n_plain(const json_t *v, char *tmp, size_t *len);

/* ---- ready strings; all live in the arena */
/** i18n_number(arena, lang, n): "1.286" / "1,286". */
char		*i18n_number(struct arena *a, const char *lang, int64_t n);
/** i18n_decimal(arena, lang, x, digits): "8,5" / "8.5"; at most 9 ${digits}. */
char		*i18n_decimal(struct arena *a, const char *lang, double x,
		    int digits);
/** i18n_bytes(arena, lang, n): "0 B", "38 KB", "486 MB", "2,4 GB"; 1 KB = 1024 B. */
char		*i18n_bytes(struct arena *a, const char *lang, int64_t n);
/** i18n_date(arena, lang, utc): "23/11/2026" / "23 Nov 2026", school's zone. */
char		*i18n_date(struct arena *a, const char *lang, int64_t utc);
/** i18n_datetime(arena, lang, utc): i18n_date and " 8:42". */
char		*i18n_datetime(struct arena *a, const char *lang, int64_t utc);
/** i18n_day(arena, lang, utc): "hôm nay", "hôm qua", else i18n_date. */
char		*i18n_day(struct arena *a, const char *lang, int64_t utc);

#endif
