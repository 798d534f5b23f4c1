/* The reader of catalogues: gettext's text format, line by line. */
#include <string.h>

#include "util/arena.h"
#include "util/buf.h"
#include "words/po.h"

enum key { K_NONE, K_ID, K_PLURAL, K_STR, K_STR0, K_STR1 };

static const struct {
	const char	*word;
	enum key	 key;
} words[] = {
	{ "msgid_plural ",	K_PLURAL },
	{ "msgid ",		K_ID },
	{ "msgstr[0] ",		K_STR0 },
	{ "msgstr[1] ",		K_STR1 },
	{ "msgstr ",		K_STR },
};

/*
 * Where the reading of one catalogue stands. ${key} says which part of ${entry}
 * the text in ${buf} belongs to.
 */
struct reader {
	struct arena	 *arena;
	const char	 *name;
	struct po_entry	 *entry;	/* the one being read */
	struct po_entry	**tail;
	enum key	  key;		/* what the next string adds to */
	int		  fuzzy;
	int		  line;
	struct buf	  buf;
	struct err	 *e;
};

/* Fatal: a catalogue is part of the program, so its mistakes stop the start. */
static int
po_bad(struct reader *r, const char *what)
{
	return (err_set(r->e, ERR_FATAL, "I18N-SYNTAX", "%s:%d: %s", r->name,
	    r->line, what));
}

/*
 * A string may go on over several lines: it is stored when the next keyword, or
 * the end, shows that it is complete.
 */
static void
po_store(struct reader *r)
{
	char *s = arena_strndup(r->arena, r->buf.p != NULL ? r->buf.p : "",
	    r->buf.len);

	switch (r->key) {
	case K_ID:
		r->entry->id = s;
		break;
	case K_PLURAL:
		r->entry->plural = s;
		break;
	case K_STR:
	case K_STR0:
		r->entry->str[0] = s;
		break;
	case K_STR1:
		r->entry->str[1] = s;
		break;
	case K_NONE:
		break;
	}
	r->key = K_NONE;
	buf_clear(&r->buf);
}

/* A "#, fuzzy" comment stands before the entry it belongs to. */
static void
begin_entry(struct reader *r)
{
	struct po_entry *p = arena_alloc(r->arena, sizeof(*p));

	p->id = p->str[0] = p->str[1] = "";
	p->fuzzy = r->fuzzy;
	p->line = r->line;
	*r->tail = p;
	r->tail = &p->next;
	r->entry = p;
	r->fuzzy = 0;
}

/*
 * Append the quoted text from ${s} to ${end} to the string that is being read.
 * Unknown escapes are refused: they would otherwise be shown to people.
 */
static int
string(struct reader *r, const char *s, const char *end)
{
	const char *at;

	while (end > s && (end[-1] == ' ' || end[-1] == '\t' ||
	    end[-1] == '\r'))
		end--;
	if (end - s < 2 || *s != '"' || end[-1] != '"')
		return (po_bad(r, "a string in quotes is missing"));
	for (s++, end--; s < end; s++) {
		if (*s == '"')
			return (po_bad(r, "a quote inside a string"));
		if (*s != '\\') {
			buf_put(&r->buf, s, 1);
			continue;
		}
		if (++s == end || (at = strchr("nt\"\\", *s)) == NULL ||
		    *s == '\0')
			return (po_bad(r, "only \\n \\t \\\" \\\\ are known"));
		buf_put(&r->buf, &"\n\t\"\\"[at - "nt\"\\"], 1);
	}
	return (0);
}

/*
 * One line: blank, a comment, a string that goes on, or a keyword with its
 * string.
 */
static int
take_line(struct reader *r, const char *s, const char *end)
{
	size_t i, n;

	while (s < end && (*s == ' ' || *s == '\t' || *s == '\r'))
		s++;
	if (s == end)
		return (0);
	if (*s == '#') {
		if (end - s > 2 && s[1] == ',' &&
		    memmem(s, (size_t)(end - s), "fuzzy", 5) != NULL)
			r->fuzzy = 1;
		return (0);
	}
	if (*s == '"')
		return (r->key == K_NONE ? po_bad(r,
		    "a string without keyword") : string(r, s, end));
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		n = strlen(words[i].word);
		if ((size_t)(end - s) < n || memcmp(s, words[i].word, n) != 0)
			continue;
		po_store(r);
		if (words[i].key == K_ID)
			begin_entry(r);
		if (r->entry == NULL)
			return (po_bad(r, "msgid must come first"));
		r->key = words[i].key;
		return (string(r, s + n, end));
	}
	return (po_bad(r, "not a line of a catalogue"));
}

/* The last string is stored at the end, because no keyword comes after it. */
int
po_parse(struct arena *a, const char *name, const char *text, size_t len,
    struct po_entry **list, struct err *e)
{
	struct reader r = { .arena = a, .name = name, .tail = list, .e = e };
	const char *end = text + len, *nl;
	int rc = 0;

	*list = NULL;
	for (; text < end && rc == 0; text = nl < end ? nl + 1 : end) {
		if ((nl = memchr(text, '\n', (size_t)(end - text))) == NULL)
			nl = end;
		r.line++;
		rc = take_line(&r, text, nl);
	}
	if (rc == 0)
		po_store(&r);
	buf_free(&r.buf);
	return (rc);
}
