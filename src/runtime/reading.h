#ifndef HOCLIEU_READING_H
#define HOCLIEU_READING_H
/*
 * How values are read: as the authors of lessons meant them (docs/play.md).  The
 * browser reads by the same rules before its run time checks a text
 * (assets/js/play/values.js); what must come out stands in
 * tests/data/values.json, which the tests of both read.
 */
#include <jansson.h>
#include <stdint.h>

struct arena;

/** reading_number(a, s, out): "8.5", "8,5", "8,5 điểm" as a number; 0/-1.  No percent sign, no fraction. */
int	 reading_number(struct arena *a, const char *s, double *out);

/* A score as it may be stored: raw, min, max, scaled. */
struct reading_score {
	int	 has[4];
	double	 score[4];
	int	 refused;	/* texts that nobody can read; a raw that fits no scale is kept, and shown */
};
/**
 * reading_score(a, scaled, o, out): the object ${o} {"raw", "min", "max",
 * "scaled"}, each a number or a text.  All or nothing: "scaled" is what the
 * lesson said, when the book knows it (${scaled}), else it is made of raw, min
 * and max together, by default 0 and 100; a raw that does not fit between them,
 * or a min or max that is no number, leaves none.
 */
void	 reading_score(struct arena *a, int scaled, json_t *o,
	    struct reading_score *out);

enum reading_words {
	READ_STATUS,		/* lesson_status and objective status of 1.2 */
	READ_COMPLETION, READ_SUCCESS,	/* of 2004 */
	READ_EXIT,
	READ_RESULT		/* of an answer; "wrong" is "incorrect" in both */
};
/**
 * reading_word(a, which, s): the word of the book, a constant, that ${s} means:
 * in any case, with blanks, "_" or "-", in Vietnamese.  "" says nothing ("not
 * attempted", "unknown"); NULL when it is no such word.
 */
const char	*reading_word(struct arena *a, enum reading_words which,
		    const char *s);

/**
 * reading_name(a, s): an identifier as people read it: "Câu 1" of
 * "urn:scormdriver:C%C3%A2u_1"; others as they are, in NFC.
 */
const char	*reading_name(struct arena *a, const char *s);
/** reading_plain(a, s): ${s} without the language tag "{lang=vi}" that 2004 allows before a text. */
const char	*reading_plain(struct arena *a, const char *s);
/**
 * reading_answer(a, s): an answer as people read it: "a, b" of "a[,]b", "1 – 2" of
 * "1[.]2", the names in it as reading_name has them, a language tag dropped.
 */
const char	*reading_answer(struct arena *a, const char *s);

#endif
