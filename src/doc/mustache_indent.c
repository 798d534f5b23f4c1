/*
 * Mustache inheritance: the indentation of blocks.  A block's content loses
 * the indentation of its own first line where it is written and gets that of
 * the place where it is put.
 */
#include <string.h>

#include "util/arena.h"
#include "doc/mustache_node.h"

/* How many spaces and tabs ${s} begins with. */
static size_t
blanks(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && (s[n] == ' ' || s[n] == '\t'))
		n++;
	return (n);
}

/* In a text that begins a line: the first line that is not blank. */
static const char *
indent_of_text(const struct tpl_node *n, int more, size_t *len)
{
	size_t at = 0, k;

	while (at < n->len) {
		k = blanks(n->text + at, n->len - at);
		/* "  " and then a tag: the line goes on in the next node. */
		if (at + k == n->len ? more : n->text[at + k] != '\n' &&
		    n->text[at + k] != '\r') {
			*len = k;
			return (n->text + at);
		}
		while (at < n->len && n->text[at] != '\n')
			at++;
		at++;
	}
	return (NULL);
}

/*
 * Sections and translations are entered; a tag alone on its line gives its own
 * indentation, any other tag none.
 */
const char *
tpl_first_indent(const struct tpl_node *n, size_t *len)
{
	const char *s;

	for (; n != NULL; n = n->next) {
		if (n->type == TPL_TEXT && n->bol) {
			if ((s = indent_of_text(n, n->next != NULL, len)) !=
			    NULL)
				return (s);
			continue;
		}
		if (n->standalone) {
			*len = n->len;
			return (n->text != NULL ? n->text : "");
		}
		if ((n->type == TPL_SECTION || n->type == TPL_INVERTED ||
		    n->type == TPL_TRANSLATE) && !n->bol) {
			if ((s = tpl_first_indent(n->kids, len)) != NULL)
				return (s);
			continue;
		}
		*len = 0;
		return ("");
	}
	return (NULL);
}

/* How many characters of ${in} stand at the beginning of ${s}. */
static size_t
common(const char *s, size_t len, const char *in, size_t n)
{
	size_t k = 0;

	while (k < n && k < len && s[k] == in[k])
		k++;
	return (k);
}

/*
 * Take the indentation ${in} from each line; a line that is indented less loses
 * what it has.
 */
static void
strip_text(struct arena *a, struct tpl_node *n, const char *in, size_t len)
{
	char *out = arena_alloc(a, n->len + 1);
	size_t i = 0, o = 0;
	int bol = n->bol;

	while (i < n->len) {
		if (bol)
			i += common(n->text + i, n->len - i, in, len);
		bol = 0;
		while (i < n->len && !bol) {
			bol = n->text[i] == '\n';
			out[o++] = n->text[i++];
		}
	}
	n->text = out;
	n->len = o;
}

/*
 * The same for a whole tree of nodes: texts lose ${in} at the beginning of
 * their lines, tags that stand alone lose it from their own indentation.
 */
static void
strip(struct arena *a, struct tpl_node *n, const char *in, size_t len)
{
	size_t k;

	for (; n != NULL; n = n->next) {
		if (n->type == TPL_TEXT) {
			strip_text(a, n, in, len);
		} else if (n->text != NULL && n->type != TPL_TRANSLATE) {
			k = common(n->text, n->len, in, len);
			n->text += k;
			n->len -= k;
		}
		/* Blocks in a parent tag have lost theirs already. */
		if (n->type != TPL_PARENT)
			strip(a, n->kids, in, len);
	}
}

/*
 * A block whose content begins in the middle of a line has no indentation to
 * lose.
 */
void
tpl_dedent(struct arena *a, struct tpl_node *block)
{
	const char *in;
	size_t len;

	if (!block->starts_line)
		return;
	in = tpl_first_indent(block->kids, &len);
	if (in != NULL && len > 0)
		strip(a, block->kids, in, len);
}
