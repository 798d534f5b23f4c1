/* How values are read; reading.h. */
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "util/arena.h"
#include "util/buf.h"
#include "util/text.h"

#include "runtime/reading.h"
#include "runtime/status.h"

#define NUMBER_MAX	1e9
#define NUMBER_TEXT	64	/* bytes */
#define MINUS		"\xe2\x88\x92"	/* U+2212, which word processors write */
#define DRIVER		"urn:scormdriver:"

/* "85%" is 85 with percent, "17/20" is 17 of 20; of 0: no fraction. */
struct number {
	double	 value, of;
	int	 percent;
};

/* ---- numbers */

/*
 * Digits with a point or a comma, and an exponent, which JavaScript writes for
 * small numbers.  strtod alone would take "inf" and hexadecimal numbers.
 */
static int
take_number(const char **at, double *out)
{
	char t[NUMBER_TEXT + 1], *end;
	size_t n, i;

	n = strspn(*at, "0123456789.,+-e");
	if (n == 0 || n > NUMBER_TEXT)
		return (-1);
	for (i = 0; i < n; i++)
		t[i] = (*at)[i] == ',' ? '.' : (*at)[i];
	t[n] = '\0';
	errno = 0;
	*out = strtod(t, &end);
	*at += n;
	return (*end != '\0' || errno == ERANGE || !isfinite(*out) ||
	    fabs(*out) > NUMBER_MAX ? -1 : 0);
}

/* What may stand behind a number: "%", "/ 20", "trên 20", "điểm". */
static int
take_rest(const char *s, struct number *n)
{
	const char *of = NULL;

	s += *s == ' ';
	if (strcmp(s, "%") == 0) {
		n->percent = 1;
		return (0);
	}
	if (*s == '\0' || strcmp(s, "điểm") == 0 || strcmp(s, "đ") == 0)
		return (0);
	if (*s == '/')
		of = s + 1;
	else if (text_has_prefix(s, "trên"))
		of = s + strlen("trên");
	if (of == NULL)
		return (-1);
	of += *of == ' ';
	return (take_number(&of, &n->of) != 0 || *of != '\0' || n->of <= 0 ?
	    -1 : 0);
}

static int
read_number(struct arena *a, const char *s, struct number *n)
{
	char *t;

	memset(n, 0, sizeof(*n));
	if (status_number(s, -NUMBER_MAX, NUMBER_MAX, &n->value) == 0)
		return (0);	/* nearly always: as the book has it */
	if (strlen(s) > NUMBER_TEXT * 2 || (t = text_clean(a, s)) == NULL ||
	    (t = text_casefold(a, t)) == NULL)
		return (-1);
	if (text_has_prefix(t, MINUS)) {
		t += strlen(MINUS) - 1;
		*t = '-';
	}
	s = t;
	return (take_number(&s, &n->value) != 0 ? -1 : take_rest(s, n));
}

int
reading_number(struct arena *a, const char *s, double *out)
{
	struct number n;

	if (read_number(a, s, &n) != 0 || n.percent || n.of > 0)
		return (-1);
	*out = n.value;
	return (0);
}

/* ---- scores */

/* 1 with ${n}, 0 when nothing was said, -1 when it cannot be read. */
static int
score_of(struct arena *a, json_t *v, struct number *n)
{
	const char *s = json_string_value(v);

	memset(n, 0, sizeof(*n));
	if (json_is_number(v)) {
		n->value = json_number_value(v);
		return (fabs(n->value) <= NUMBER_MAX ? 1 : -1);
	}
	if (s == NULL || *s == '\0')
		return (0);
	if (read_number(a, s, n) == 0)
		return (1);
	s = text_clean(a, s);
	return (s != NULL && *s == '\0' ? 0 : -1);
}

static double
share_of(const struct number *n)
{
	return (n->percent ? n->value / 100 : n->of > 0 ? n->value / n->of :
	    n->value);
}

/* The scaled score of raw between its bounds; 0 with it, or -1. */
static int
scale(const struct number *raw, double min, double max, double *out)
{
	double lo = raw->percent || raw->of > 0 ? 0 : min;
	double hi = raw->percent ? 100 : raw->of > 0 ? raw->of : max;

	if (hi <= lo || raw->value < lo || raw->value > hi)
		return (-1);
	*out = (raw->value - lo) / (hi - lo);
	return (0);
}

void
reading_score(struct arena *a, int scaled, json_t *o,
    struct reading_score *out)
{
	static const char *const keys[4] = { "raw", "min", "max", "scaled" };
	struct number n[4];
	int i, bad = 0, said[4];

	memset(out, 0, sizeof(*out));
	for (i = 0; i < 4; i++) {
		said[i] = i == 3 && !scaled ? 0 :
		    score_of(a, json_object_get(o, keys[i]), &n[i]);
		if ((i == 1 || i == 2) && said[i] == 1 && n[i].of > 0)
			said[i] = -1;
		bad |= (i == 1 || i == 2) && said[i] < 0;
		out->refused += said[i] < 0;
		out->has[i] = said[i] == 1;
		out->score[i] = out->has[i] ? n[i].value : 0;
	}
	if (out->has[0] && n[0].of > 0) {	/* the fraction names its whole */
		out->has[2] = 1;
		out->score[2] = n[0].of;
	}
	if (out->has[3]) {
		out->score[3] = share_of(&n[3]);
		out->has[3] = out->score[3] >= -1 && out->score[3] <= 1;
		out->refused += !out->has[3];
	}
	if (out->has[3] || !out->has[0])
		return;
	out->has[3] = !bad && scale(&n[0], out->has[1] ? out->score[1] : 0,
	    out->has[2] ? out->score[2] : 100, &out->score[3]) == 0;
}

/* ---- words */

#define PASSED	"pass", "passed", "đạt", "đã đạt"
#define FAILED	"fail", "failed", "không đạt", "chưa đạt"
#define DONE	"complete", "completed", "finished", "done", "hoàn thành", \
		"đã hoàn thành", "xong", "đã xong"
#define UNDONE	"incomplete", "in progress", "chưa hoàn thành", "chưa xong", \
		"đang học"
#define UNSAID	"not attempted", "notattempted", "unknown"

/*
 * Each row: what the book calls it, then what lessons send.  In AICC, from which
 * 1.2 comes, the first letter of a word was enough.
 */
struct meant {
	const char	*word;
	const char	*sent[14];
};
static const struct meant status_words[] = {
	{ "passed", { PASSED, "p" } },
	{ "completed", { DONE, "c" } },
	{ "failed", { FAILED, "f" } },
	{ "incomplete", { UNDONE, "i" } },
	{ "browsed", { "browsed", "browse", "b" } },
	{ "", { UNSAID, "n" } },
	{ NULL, { NULL } }
};
/* A lesson that says "passed" for the completion was worked through. */
static const struct meant completion_words[] = {
	{ "completed", { DONE } },
	{ "completed", { PASSED, FAILED } },
	{ "incomplete", { UNDONE } },
	{ "", { UNSAID } },
	{ NULL, { NULL } }
};
static const struct meant success_words[] = {
	{ "passed", { PASSED } },
	{ "failed", { FAILED } },
	{ "", { UNSAID } },
	{ NULL, { NULL } }
};
static const struct meant exit_words[] = {
	{ "suspend", { "suspend", "suspended", "pause" } },
	{ "logout", { "logout", "log out" } },
	{ "time-out", { "time out", "timeout" } },
	{ "normal", { "normal" } },
	{ NULL, { NULL } }
};
static const struct meant result_words[] = {
	{ "correct", { "correct", "right", "true", "đúng", "c" } },
	{ "incorrect", { "incorrect", "wrong", "false", "sai", "w" } },
	{ "unanticipated", { "unanticipated", "u" } },
	{ "neutral", { "neutral", "n" } },
	{ NULL, { NULL } }
};
static const struct meant *const vocabularies[] = {
	[READ_STATUS] = status_words,
	[READ_COMPLETION] = completion_words,
	[READ_SUCCESS] = success_words,
	[READ_EXIT] = exit_words,
	[READ_RESULT] = result_words,
};

/* NFC, small letters; runs of blanks, "_" and "-" are one blank. */
static char *
fold(struct arena *a, const char *s)
{
	char *t, *o, *p;

	if (strlen(s) > 200 || (t = text_clean(a, s)) == NULL ||
	    (t = text_casefold(a, t)) == NULL)
		return (NULL);
	for (o = p = t; *p != '\0'; p++) {
		int gap = *p == '_' || *p == '-' || *p == ' ';

		if (!gap)
			*o++ = *p;
		else if (o == t || o[-1] != ' ')
			*o++ = ' ';
	}
	*o = '\0';
	return (t);
}

const char *
reading_word(struct arena *a, enum reading_words which, const char *s)
{
	const struct meant *m;
	size_t i;

	if (*s == '\0')
		return ("");
	for (m = vocabularies[which]; m->word != NULL; m++)
		if (text_same(m->word, s))	/* mostly: no folding is needed */
			return (m->word);
	if ((s = fold(a, s)) == NULL)
		return (NULL);
	if (*s == '\0')
		return ("");
	for (m = vocabularies[which]; m->word != NULL; m++)
		for (i = 0; i < 14 && m->sent[i] != NULL; i++)
			if (strcmp(m->sent[i], s) == 0)
				return (m->word);
	return (NULL);
}

/* ---- what people are shown */

static int
hex_digit(char c)
{
	return (c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ?
	    c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1);
}

/*
 * The makers of "SCORM Driver" (Articulate, Lectora, dominKnow and others use
 * it) write an author's words as a URN: blanks are "_", all else is encoded
 * for a URL.  What does not decode to text is shown as it is.
 */
const char *
reading_name(struct arena *a, const char *s)
{
	const char *p;
	char *t, *o;

	if (strncasecmp(s, DRIVER, strlen(DRIVER)) != 0)
		return ((t = text_nfc(a, s)) != NULL ? t : s);
	t = o = arena_alloc(a, strlen(s) + 1);
	for (p = s + strlen(DRIVER); *p != '\0'; p++) {
		if (*p == '%' && hex_digit(p[1]) >= 0 && hex_digit(p[2]) >= 0) {
			*o++ = (char)(hex_digit(p[1]) * 16 + hex_digit(p[2]));
			p += 2;
		} else
			*o++ = *p == '_' ? ' ' : *p;
	}
	*o = '\0';
	if (!text_utf8(t, (size_t)(o - t)) || (t = text_clean(a, t)) == NULL ||
	    *t == '\0')
		return (s);
	return (t);
}

const char *
reading_plain(struct arena *a, const char *s)
{
	const char *end = text_has_prefix(s, "{lang=") ? strchr(s, '}') : NULL;

	return (end != NULL ? arena_strdup(a, end + 1) : s);
}

/*
 * RTE 4.1.1.6: [,] stands between answers, [.] between what belongs together,
 * [:] between the ends of a range.
 */
const char *
reading_answer(struct arena *a, const char *s)
{
	struct buf b = { 0 };
	const char *p;
	char *out;

	s = reading_plain(a, s);
	if (strstr(s, "[,]") == NULL && strstr(s, "[.]") == NULL &&
	    strstr(s, "[:]") == NULL)
		return (strncasecmp(s, DRIVER, strlen(DRIVER)) == 0 ?
		    reading_name(a, s) : s);
	for (; ; s = p + 3) {
		for (p = s; *p != '\0' && !(p[0] == '[' && p[1] != '\0' &&
		    strchr(",.:", p[1]) != NULL && p[2] == ']'); p++)
			;
		buf_printf(&b, "%s", reading_name(a, arena_strndup(a, s,
		    (size_t)(p - s))));
		if (*p == '\0')
			break;
		buf_printf(&b, "%s", p[1] == ',' ? ", " : " – ");
	}
	out = arena_strndup(a, b.p, b.len);
	buf_free(&b);
	return (out);
}
