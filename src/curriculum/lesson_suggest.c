/*
 * Which lesson is this upload for?  A guess from its file name and title.
 * Teachers name files like "Bai30_MiLiMet_v2.zip", "Toan3-bai 30 (tiet
 * 1).scorm.zip" or "TUẦN 6 - Mi-li-mét"; authoring tools put the lesson's name
 * into the title.  The person confirms or changes the guess.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/text.h"

#include "curriculum/curriculum.h"
#include "curriculum/curriculum_sql.h"
#include "curriculum/words.h"

#define CANDIDATES	6000	/* lessons that are compared at most */
#define ENOUGH		40	/* points of 100; below that nothing is suggested */

/* What a name says besides the lesson's own words. */
struct hint {
	int		 lesson, grade, week;	/* 0 = says nothing */
	const char	*subject;		/* code, or NULL */
	struct words	 rest;
	const char	*joined;
};

/*
 * Spaces where a capital follows a small letter and between letters and digits:
 * "MiLiMet30" becomes "Mi Li Met 30".  Bytes of UTF-8 count as small letters.
 */
static char *
humps(struct arena *a, const char *s)
{
	char *out = arena_alloc(a, strlen(s) * 2 + 1), *to = out;
	unsigned char c, last = ' ';

	for (; (c = (unsigned char)*s) != '\0'; s++) {
		if ((isupper(c) && (islower(last) || last >= 0x80)) ||
		    (isdigit(c) && (isalpha(last) || last >= 0x80)) ||
		    (isalpha(c) && isdigit(last)))
			*to++ = ' ';
		*to++ = (char)c;
		last = c;
	}
	return (out);
}

/* Take the extensions off, also two of them: "x.scorm.zip". */
static char *
stem(struct arena *a, const char *name)
{
	char *s = arena_strdup(a, name), *dot;

	while ((dot = strrchr(s, '.')) != NULL && dot != s &&
	    strlen(dot) <= 9 && strspn(dot + 1,
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
	    == strlen(dot + 1))
		*dot = '\0';
	return (s);
}

/*
 * Words of file names that say nothing about the lesson (versions, tools,
 * textbook series).
 */
static int
is_noise(const char *w)
{
	static const char *const noise[] = {
		"v", "ver", "version", "final", "moi", "ban", "copy", "scorm",
		"html", "zip", "gui", "nop", "sua", "lai", "bg", "dt",
		"elearning", "learning", "e", "gv", "file", "co", "thay",
		"kntt", "ctst", "cd", "tt", "t", "so", "new", "ok", "web",
		"published", "output", "ispring", "storyline", "captivate",
		"lectora", "exe", "activepresenter", "package", "course"
	};
	size_t i;

	for (i = 0; i < sizeof(noise) / sizeof(*noise); i++)
		if (strcmp(noise[i], w) == 0)
			return (1);
	return (0);
}

/* Names by which files call a subject; two words stand as they are folded. */
static const struct { const char *one, *two, *code; } subjects[] = {
	{ "toan", NULL, "toan" }, { "tieng", "viet", "tieng-viet" },
	{ "tv", NULL, "tieng-viet" }, { "tieng", "anh", "tieng-anh" },
	{ "ta", NULL, "tieng-anh" }, { "dao", "duc", "dao-duc" },
	{ "tnxh", NULL, "tu-nhien-xa-hoi" }, { "khoa", "hoc", "khoa-hoc" },
	{ "ngu", "van", "ngu-van" }, { "tin", "hoc", NULL },
	{ "cong", "nghe", NULL }, { "am", "nhac", "nghe-thuat.am-nhac" },
	{ "mi", "thuat", "nghe-thuat.mi-thuat" },
	{ "my", "thuat", "nghe-thuat.mi-thuat" },
	{ "hdtn", NULL, "hoat-dong-trai-nghiem" },
	{ "gdtc", NULL, "giao-duc-the-chat" }
};

/*
 * Take the subject's name out of the words, once; a number from 1 to 12 right
 * behind it is the grade ("toan 3").
 */
static void
take_subject(struct hint *h)
{
	struct words *ws = &h->rest;
	size_t k;
	int i, n;

	for (i = 0; i < ws->n; i++)
		for (k = 0; k < sizeof(subjects) / sizeof(*subjects); k++) {
			n = subjects[k].two != NULL ? 2 : 1;
			if (i + n > ws->n ||
			    strcmp(ws->w[i], subjects[k].one) != 0 ||
			    (n == 2 && strcmp(ws->w[i + 1],
			    subjects[k].two) != 0))
				continue;
			h->subject = subjects[k].code;
			words_drop(ws, i, n);
			if (i < ws->n && h->grade == 0 &&
			    words_number(ws->w[i]) >= 1 &&
			    words_number(ws->w[i]) <= 12) {
				h->grade = words_number(ws->w[i]);
				words_drop(ws, i, 1);
			}
			return;
		}
}

/* "bai 30", "lop 3", "tuan 6", "tiet 2", "v 2": a word and its number. */
static void
take_numbers(struct hint *h)
{
	struct words *ws = &h->rest;
	const char *w;
	int i, n;

	for (i = 0; i + 1 < ws->n;) {
		w = ws->w[i];
		if ((n = words_number(ws->w[i + 1])) < 0) {
			i++;
			continue;
		}
		if (strcmp(w, "bai") == 0 || strcmp(w, "b") == 0)
			h->lesson = n;
		else if (strcmp(w, "lop") == 0 || strcmp(w, "l") == 0 ||
		    strcmp(w, "khoi") == 0)
			h->grade = n;
		else if (strcmp(w, "tuan") == 0)
			h->week = n;
		else if (strcmp(w, "tiet") != 0 && strcmp(w, "t") != 0 &&
		    strcmp(w, "v") != 0 && strcmp(w, "ver") != 0 &&
		    strcmp(w, "so") != 0) {
			i++;
			continue;
		}
		words_drop(ws, i, 2);
	}
}

/*
 * Also the phrases "bài giảng" and "điện tử", and a leading "bài" without its
 * number.
 */
static void
take_noise(struct hint *h)
{
	struct words *ws = &h->rest;
	int i;

	for (i = 0; i < ws->n;)
		if (is_noise(ws->w[i]))
			words_drop(ws, i, 1);
		else if (i + 1 < ws->n && strcmp(ws->w[i], "bai") == 0 &&
		    strcmp(ws->w[i + 1], "giang") == 0)
			words_drop(ws, i, 2);
		else if (i + 1 < ws->n && strcmp(ws->w[i], "dien") == 0 &&
		    strcmp(ws->w[i + 1], "tu") == 0)
			words_drop(ws, i, 2);
		else
			i++;
	if (ws->n > 0 && strcmp(ws->w[0], "bai") == 0)
		words_drop(ws, 0, 1);
}

/*
 * The order matters: subject and numbers are taken out before the noise,
 * because some of their words count as noise alone.
 */
static void
hint_of(struct arena *a, const char *text, struct hint *h)
{
	memset(h, 0, sizeof(*h));
	words_split(a, text_fold(a, humps(a, text)), &h->rest);
	take_subject(h);
	take_numbers(h);
	/* "30. Mi-li-mét", "Bài 30" without its word */
	if (h->lesson == 0 && h->rest.n > 1 &&
	    words_number(h->rest.w[0]) > 0) {
		h->lesson = words_number(h->rest.w[0]);
		words_drop(&h->rest, 0, 1);
	}
	take_noise(h);
	h->joined = words_join(a, &h->rest);
}

/*
 * How much of the lesson's title the name holds, 0 to 60: by the words that
 * both have; where the name is written in one word, by its length within the
 * title's.
 */
static int
title_points(struct arena *a, const struct hint *h, const char *title)
{
	struct words ws;
	const char *joined;
	size_t len, got;
	int i, k, hits = 0;

	words_split(a, title, &ws);
	if (ws.n == 0 || h->rest.n == 0)
		return (0);
	joined = words_join(a, &ws);
	len = strlen(joined);
	got = strlen(h->joined);
	/* "MILIMET", "milimet": nothing to split at */
	if (len >= 5 && got >= 5 && (strstr(h->joined, joined) != NULL ||
	    strstr(joined, h->joined) != NULL))
		return ((int)(60 * (len < got ? len : got) /
		    (len < got ? got : len)));
	for (i = 0; i < ws.n; i++)
		for (k = 0; k < h->rest.n; k++)
			if (strcmp(ws.w[i], h->rest.w[k]) == 0) {
				hits++;
				break;
			}
	if (hits < 2 && ws.n > 1)
		return (0);
	return (60 * 2 * hits / (ws.n + h->rest.n));
}

/*
 * 0 to 100: title 60, lesson number 40 (another number costs 15), week 15,
 * subject 10, grade 8, a grade that the person teaches 6.  Another grade or
 * subject than the name says rules the lesson out.
 */
static int
points(struct arena *a, const struct hint *h, const struct lesson *l,
    unsigned grades)
{
	const char *title = text_fold(a, l->title);
	int p, number;

	if ((h->grade != 0 && h->grade != l->grade) ||
	    (h->subject != NULL && strcmp(h->subject, l->subject.code) != 0))
		return (0);
	p = title_points(a, h, title);
	number = h->lesson != 0 && strcmp(text_fold(a, l->label),
	    arena_printf(a, "bai %d", h->lesson)) == 0;
	if (number)
		p += 40;
	else if (h->lesson != 0)
		p -= 15;		/* it says another lesson */
	if (h->week != 0 && h->week >= l->week_from && h->week <= l->week_to)
		p += 15;
	if (p < 20)
		return (0);
	p += h->subject != NULL ? 10 : 0;
	p += h->grade != 0 ? 8 : 0;
	p += (grades & (1u << l->grade)) != 0 ? 6 : 0;
	return (p > 100 ? 100 : p);
}

/*
 * File name and title are judged apart and the better one counts: either may be
 * useless.
 */
int
curriculum_suggest(struct db *db, struct arena *a,
    const struct lesson_clue *clue, struct lesson **out, struct err *e)
{
	const char *file = clue->file_name, *title = clue->title;
	struct hint of_file, of_title;
	struct lesson *l = arena_alloc(a, CANDIDATES * sizeof(*l));
	struct db_rows *r;
	int rc, n = 0, other;

	*out = l;
	hint_of(a, stem(a, file != NULL ? file : ""), &of_file);
	hint_of(a, title != NULL ? title : "", &of_title);
	r = db_query(db, &curriculum_sql, CUR_CANDIDATES, ARGS(I(":low", 1),
	    I(":high", 12), I(":subject", 0), T(":word", "%"),
	    I(":school", clue->school)), e);
	if (r == NULL)
		return (-1);
	while ((rc = db_next(r)) == 1 && n < CANDIDATES) {
		lesson_row(a, r, &l[n]);
		l[n].score = points(a, &of_file, &l[n], clue->grades);
		other = points(a, &of_title, &l[n], clue->grades);
		if (other > l[n].score)
			l[n].score = other;
		n += l[n].score >= ENOUGH;
	}
	db_end(r);
	if (rc < 0)
		return (-1);
	lesson_sort(l, n);
	return (n > clue->limit ? clue->limit : n);
}
