#ifndef HOCLIEU_TEST_SHELF_H
#define HOCLIEU_TEST_SHELF_H
/*
 * A small library in a driver's school: subject "toan" of grade 3 with lessons
 * "l30" (Bài 30. Mi-li-mét) and "l31" (Bài 31. Gam), both of week 12; items are
 * made as rows.
 */
#include "tests/lib/driver.h"
#include "tests/lib/model.h"

/* Marks that no page may let through as they are. */
#define PROBE		"<b x=\">'&amp;{{x}}"
#define PROBE_RAW	"<b x="
#define PROBE_URL	"%3Cb%20x%3D%22%3E%27%26amp%3B%7B%7Bx%7D%7D"

/* shelf_make(d): plan and lessons. */
void	 shelf_make(struct driver *d);
/* shelf_sql(d, sql): one statement. */
void	 shelf_sql(struct driver *d, const char *sql);
/*
 * shelf_item(d, key, owner's login, state, lesson key or NULL, title): a checked
 * SCORM item with source "tự làm"; its row id.
 */
int64_t	 shelf_item(struct driver *d, const char *key, const char *owner,
	    const char *state, const char *lesson, const char *title);
/*
 * shelf_lesson(d, key, owner's login, state, month, day, title): an e-lesson with
 * a file of its own, submitted at ten o'clock of that day of 2026.
 */
void	 shelf_lesson(struct driver *d, const char *key, const char *owner,
	    const char *state, int month, int day, const char *title);
/* shelf_has(r, text): 1 when the body of an answer that is no page (text, JSON) holds ${text}. */
int	 shelf_has(const struct reply *r, const char *text);
/*
 * Where the HTML itself is the point: escaping, attributes that browsers and
 * screen readers go by, hidden fields.  What a page says is asked of its model.
 *
 * html_has(r, text), html_lacks(r, text): the body holds ${text}, or does not.
 * html_escaped(r): no mark (PROBE) stands in it as it was typed.
 */
#define html_has(r, text)	html_holds_at(HERE, r, text, 1)
#define html_lacks(r, text)	html_holds_at(HERE, r, text, 0)
#define html_escaped(r)		html_lacks(r, PROBE_RAW)
void	 html_holds_at(struct where at, const struct reply *r, const char *text,
	    int want);
/* shelf_state(d, key): the item's state as text; kept by the caller's buffer. */
int	 shelf_is(struct driver *d, const char *key, const char *state);

#endif
