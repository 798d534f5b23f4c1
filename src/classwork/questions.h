#ifndef HOCLIEU_QUESTIONS_H
#define HOCLIEU_QUESTIONS_H
/*
 * Pupils ask on a lesson, the teachers of their class answer, an answer can be
 * shown to the class.  Nothing of it is public (docs/questions.md).
 */
#include <stdint.h>

#include "store/db.h"
#include "people/people.h"
#include "library/library.h"
#include "util/err.h"

struct arena;

extern const struct sql_table questions_sql;

#define QUESTION_LINES	20	/* of a question */
#define ANSWER_LINES	60
#define QUESTION_PART	200	/* characters of a part's title that are kept */

/*
 * A question with everything that anybody may see of it; what a reader really
 * gets depends on questions_right.
 */
struct question {
	int64_t		 id, item_id, class_id, person_id, school_id;
	const char	*key, *part, *text;
	int64_t		 asked, answered, shown, hidden;	/* 0: not */
	int		 wordings;	/* of the answer so far */
	const char	*reason;	/* of hiding */
	const char	*person, *class_name, *class_key;
	int		 year, grade;	/* of the class */
	int64_t		 owner_id;	/* the lesson's author */
	const char	*item, *item_key;
	int64_t		 lesson_id;	/* of the plan, 0 */
	int		 live;		/* pupils can open the lesson */
	const char	*answer, *by, *by_honorific;	/* "" while open */
	int64_t		 at;		/* of that wording */
	const char	*hider, *hider_honorific;
	int64_t		 to_id;		/* handed to, 0: nobody, or no longer a teacher there */
	const char	*to, *to_honorific;
};

/* What somebody may do with a question; each right includes those above it. */
enum question_right {
	QUESTION_NONE,
	QUESTION_AUTHOR,	/* of the lesson: text and answer, no names */
	QUESTION_CLASSMATE,	/* shown to the own class: the same */
	QUESTION_ASKER,
	QUESTION_READ,		/* head or principal of the class */
	QUESTION_ANSWER		/* teaches the class in this school year */
};
/** questions_right(db, v, q, right, e): the most that ${v} may into ${right}; 0, or -1 with QUESTION_NONE in it. */
int	 questions_right(struct db *db, const struct viewer *v,
	    const struct question *q, enum question_right *right,
	    struct err *e);

/* ---- actions; each in the caller's transaction with its audit and notices */
/* A question that is being asked. */
struct question_new {
	const struct item	*item;	/* one that the pupil may study */
	const char		*text;	/* as it was typed */
	int64_t			 part;	/* the place of one of its parts; -1: the whole */
};
/**
 * questions_ask(db, a, v, q, key, e): the pupil ${v} asks ${q}.  ${key} gets the
 * question's (CODE_KEY bytes); the same words sent twice are one question.  0,
 * or -1: QUESTION-EMPTY, -LONG, -PART, -CLASS, -MANY.
 */
int	 questions_ask(struct db *db, struct arena *a, const struct viewer *v,
	    const struct question_new *q, char *key, struct err *e);
/**
 * questions_answer(db, a, v, q, seen, text, e): one more wording; ${seen} is
 * how many ${v} had before the eyes.  0, or -1: ANSWER-EMPTY, ANSWER-LONG,
 * QUESTION-STATE (put away, or somebody else answered meanwhile).
 */
int	 questions_answer(struct db *db, struct arena *a,
	    const struct viewer *v, const struct question *q, int64_t seen,
	    const char *typed, struct err *e);
/** questions_show(db, v, q, on, e): an answered one, to the class or no longer.  QUESTION-STATE. */
int	 questions_show(struct db *db, const struct viewer *v,
	    const struct question *q, int on, struct err *e);
/** questions_hide(db, a, v, q, reason, e): put it away for good; the pupil is told.  QUESTION-REASON, QUESTION-STATE. */
int	 questions_hide(struct db *db, struct arena *a, const struct viewer *v,
	    const struct question *q, const char *typed, struct err *e);
/** questions_hand(db, a, v, q, to, e): an open one, to the colleague with key ${to} of the same class.  QUESTION-COLLEAGUE, QUESTION-STATE. */
int	 questions_hand(struct db *db, struct arena *a, const struct viewer *v,
	    const struct question *q, const char *to, struct err *e);

/* ---- reading */
/** questions_find(db, a, key, out, e): the question of that key in ${a}: 1, 0 unknown (${out} NULL), -1. */
int	 questions_find(struct db *db, struct arena *a, const char *key,
	    struct question **out, struct err *e);

enum question_filter { QUESTIONS_OPEN, QUESTIONS_ANSWERED, QUESTIONS_ALL };

/* A page of the questions of some classes. */
struct question_list {
	const int64_t		*classes;	/* nclasses of them */
	int			 nclasses;
	enum question_filter	 which;
	int64_t			 item_id;	/* 0: of any lesson */
	int			 offset, limit;
};
/** questions_list(db, a, l, out, e): the page ${l}; open ones oldest first, the others newest first.  Count or -1. */
int	 questions_list(struct db *db, struct arena *a,
	    const struct question_list *l, struct question **out,
	    struct err *e);
/** questions_mine(db, a, person, item, limit, out, e): a pupil's own, newest first; ${item} 0 is any.  Count or -1. */
int	 questions_mine(struct db *db, struct arena *a, int64_t person,
	    int64_t item, int limit, struct question **out, struct err *e);
/** questions_shown(db, a, v, item, limit, out, e): others' that were shown to ${v}'s classes, newest first.  Count or -1. */
int	 questions_shown(struct db *db, struct arena *a, const struct viewer *v,
	    int64_t item, int limit, struct question **out, struct err *e);
/** questions_on(db, a, item, offset, limit, out, e): all that was asked about a lesson and not put away, newest first.  Count or -1. */
int	 questions_on(struct db *db, struct arena *a, int64_t item, int offset,
	    int limit, struct question **out, struct err *e);

/* One version of an answer. */
struct wording {
	const char	*text, *by, *by_honorific;
	int64_t		 at;
};
/** questions_wordings(db, a, question, out, e): of its answer, newest first; at most 50; count or -1. */
int	 questions_wordings(struct db *db, struct arena *a, int64_t id,
	    struct wording **out, struct err *e);

/* Somebody to whom a question can be handed. */
struct class_teacher {
	int64_t		 id;
	const char	*key, *name, *honorific;
};
/** questions_colleagues(db, a, class, but, out, e): who teaches the class, without ${but}; count or -1. */
int	 questions_colleagues(struct db *db, struct arena *a, int64_t class,
	    int64_t but, struct class_teacher **out, struct err *e);

/* A place of the lesson that a question can be about. */
struct question_part {
	int		 ord;
	const char	*title;
};
/** questions_parts(db, a, item, out, e): parts of the lesson that pupils can open, in order; at most 100; count or -1. */
int	 questions_parts(struct db *db, struct arena *a, int64_t item,
	    struct question_part **out, struct err *e);

/* How many wait, of the classes of somebody. */
struct question_wait {
	int64_t		 n, oldest;	/* open ones; when the oldest was asked */
};
/** questions_waiting(db, v, classes, n, w, e): open ones that nobody else took over.  0 or -1. */
int	 questions_waiting(struct db *db, const struct viewer *v,
	    const int64_t *classes, int n, struct question_wait *w,
	    struct err *e);
/** questions_count_on(db, item, n, e): into ${n} how many were asked about a lesson and not put away; 0 or -1. */
int	 questions_count_on(struct db *db, int64_t item, int64_t *n,
	    struct err *e);

/**
 * questions_unread(db, person, key, e): 1 while a notice about that question
 * waits on the pupil's home, 0, -1; questions_read(db, person, key, e) puts it
 * away.
 */
int	 questions_unread(struct db *db, int64_t person, const char *key,
	    struct err *e);
int	 questions_read(struct db *db, int64_t person, const char *key,
	    struct err *e);

/* What was asked in a span of time at a school, and how soon it was first answered. */
struct question_figures {
	int64_t	 asked, day, three, week, later, open;
	int64_t	 hidden;	/* put away without an answer */
};
/** questions_figures(db, school, from, until, f, e): asked in ${from} <= t < ${until}, where days of the school begin.  0 or -1. */
int	 questions_figures(struct db *db, int64_t school, int64_t from,
	    int64_t until, struct question_figures *f, struct err *e);

#endif
