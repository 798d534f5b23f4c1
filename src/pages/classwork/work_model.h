#ifndef HOCLIEU_WORK_MODEL_H
#define HOCLIEU_WORK_MODEL_H
/* Lessons set to pupils as pages show them: ready words, ready links. */
#include <jansson.h>
#include <stdint.h>

#include "web/exchange.h"

struct class_row;
struct pupil;
struct work;
struct work_run;
struct work_tally;
struct work_to;

/** work_day(ex, day): "hôm nay", "ngày mai", "hôm qua", else "thứ Ba 01/12". */
const char	*work_day(struct exchange *ex, int day);
/** work_parse(s): the day of "2026-11-23", 0 when it is none. */
int		 work_parse(const char *s);
/** work_by(ex, w): who set it, as a child says it: "Cô Hạnh". */
const char	*work_by(struct exchange *ex, const struct work *w);
/** work_score(ex, score): 0..100 as schools read marks: "8,5", "10". */
const char	*work_score(struct exchange *ex, double score);
/**
 * work_card(ex, w, e): new model of the partial "work_card" for the pupil: {href
 * or "", title, subject, family, lesson, w_due, w_over, w_gone, w_half, w_done,
 * w_late, w_score, w_day, w_parts {text, max, value}, w_note, w_by}; NULL on
 * failure.
 */
json_t		*work_card(struct exchange *ex, const struct work *w,
		    struct err *e);
/**
 * run_card(ex, run, done, may, out, e): the same for an attempt; ${may} 1: with
 * a link when the viewer may open it.  1 with it in ${out}, 0 when its lesson is
 * gone, -1.
 */
int		 run_card(struct exchange *ex, const struct work_run *r,
		    int done, int may, json_t **out, struct err *e);
/** work_parts(ex, done, of): new {text "2 trong 5 phần", max, value}; NULL for a lesson of one part. */
json_t		*work_parts(struct exchange *ex, int done, int of);

/** work_names(ex, to, n): "Lớp 3A, nhóm Luyện đo (6 em), Nguyễn Minh Anh (3A)"; at most 8, then how many more. */
const char	*work_names(struct exchange *ex, const struct work_to *to,
		    int n);
/** work_when(ex, w): "23/11 – 30/11", the days of an assignment. */
const char	*work_when(struct exchange *ex, const struct work *w);
/** work_sum(ex, t): "27 trên 34 em đã xong". */
const char	*work_sum(struct exchange *ex, const struct work_tally *t);
/** work_state(ex, w): new {tone, icon, word} of the assignment for its teacher. */
json_t		*work_state(struct exchange *ex, const struct work *w);

/**
 * work_classes(ex, subject, out, e): this year's classes of the viewer's school
 * that the viewer may set lessons of ${subject} (0: any) to; count or -1.
 */
int		 work_classes(struct exchange *ex, int64_t subject,
		    struct class_row **out, struct err *e);
/** work_class(ex, list, n, key): the class of that key among them, NULL. */
const struct class_row	*work_class(const struct class_row *list, int n,
			    const char *key);

/** work_rule(ex, rule): "lần tốt nhất": which try counts, of struct work; the school's for "". */
const char	*work_rule(struct exchange *ex, const char *rule);
/** work_rules(ex, rule): new rows {value, label, selected} of a choice of rules, ${rule} selected. */
json_t		*work_rules(struct exchange *ex, const char *rule);

#endif
