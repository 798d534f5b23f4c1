#ifndef HOCLIEU_SETTINGS_H
#define HOCLIEU_SETTINGS_H
/*
 * Limits: one table {name, type, default, min, max, help} that
 * `hoclieu setting` lists and changes.  Table setting holds only what differs
 * from the default.  How one is added: docs/recipes/setting.md.
 */
#include <stdint.h>

#include "store/db.h"
#include "util/err.h"

struct shm;

enum setting {
	SET_UPLOAD_MAX,		/* bytes of one file */
	SET_UPLOAD_OPEN,	/* unfinished uploads of one person */
	SET_UPLOAD_EXPIRY,	/* seconds an unfinished upload is kept */
	SET_MONTH_BYTES,	/* bytes that one person may upload a month */
	SET_MONTH_ITEMS,	/* new items, the same */
	SET_DISK_RESERVE,	/* bytes of the disk that uploads leave free */
	SET_REFUSED_EXPIRY,	/* seconds a refused file stays with its owner */
	SET_ORPHAN_AGE,		/* seconds before a file without a row goes */
	SET_CHECKS,		/* packages checked at the same time */
	SET_SESSION_IDLE,	/* seconds */
	SET_SESSION_LIFE,	/* seconds */
	SET_PREVIEW_EXPIRY,	/* seconds a preview attempt is kept */
	SET_PAGE_SIZE,		/* rows of a list */
	SET_TITLE_MAX,		/* characters */
	SET_ABOUT_MAX,		/* characters */
	SET_REASON_MAX,		/* characters */
	SET_QUESTION_MAX,	/* characters of a pupil's question */
	SET_QUESTIONS_DAY,	/* of one pupil, not answered yet */
	SET_ANSWER_MAX,		/* characters of a teacher's answer */
	SET_HSTS,		/* seconds that browsers keep to https; 0: not told */
	SET_UPLOAD_PROMISED,	/* bytes that one person's open uploads may still bring */
	SET_LESSON_NAME,	/* 0: lessons get the pupil's given name; 1: the whole name */
	SET_HASHERS,		/* passwords checked at the same time; 0: one a core */
	SET_TRY_RULE,		/* which try of a lesson counts: 0 best, 1 first, 2 last */
	SET_RENDER_SECONDS,	/* that the office program may take for one file */
	SET_RENDER_MEMORY,	/* bytes that it may take */
	SET__MAX
};

enum setting_type { SETTING_NUMBER, SETTING_BYTES, SETTING_SECONDS };

struct setting_row {
	const char		*name;		/* as stored */
	enum setting_type	 type;
	int64_t			 value, min, max;	/* value: the default */
	const char		*help;		/* Vietnamese, TR() */
	int			 school;	/* 1: a school may have a value of its own */
};

/* Settings that are a text; audit rows of changes hold SET_TEXT + their number. */
enum text_setting {
	TEXT_TRUSTED_FRONTS,	/* addresses whose X-Forwarded-For is believed */
	TEXT_RENDER_OFFICE,	/* the office program; "" the usual place, "none" never */
	TEXT_RENDER_PDF,	/* what draws a page of a PDF; the same */
	TEXT__MAX
};
#define SET_TEXT	1000

/* The usual places of the programs that make previews (Debian's). */
#define RENDER_OFFICE	"/usr/lib/libreoffice/program/soffice.bin"
#define RENDER_PDF	"/usr/bin/pdftoppm"

#define SETTING_PATH	400	/* bytes of a path with its NUL */

struct text_setting_row {
	const char	*name;		/* as stored */
	size_t		 size;		/* bytes of the longest with its NUL */
	const char	*help;		/* Vietnamese, TR() */
};

extern const struct sql_table settings_sql;

/** setting_row(s): the table's row. */
const struct setting_row *setting_row(enum setting s);
/** setting_find(name): the setting of that name, SET__MAX when unknown. */
enum setting	 setting_find(const char *name);
/**
 * setting_int(db, s): its value.  Read once per generation when
 * settings_watch was called, else each time.  A value that cannot be read or
 * is out of range counts as the default.
 */
int64_t		 setting_int(struct db *db, enum setting s);
/**
 * setting_of(db, school, s): the value of that school (0: of none), which is
 * the server's until the school has one of its own.  Never kept in memory.
 */
int64_t		 setting_of(struct db *db, int64_t school, enum setting s);
/**
 * setting_put_of(db, school, name, value, e): a value of that school alone;
 * SETTING-SERVER when all schools share that setting.  In the caller's
 * transaction.
 */
int		 setting_put_of(struct db *db, int64_t school,
		    const char *name, int64_t value, struct err *e);
/** setting_drop_of(db, school, name, e): the school has the server's value again; 0 or -1. */
int		 setting_drop_of(struct db *db, int64_t school,
		    const char *name, struct err *e);
/** setting_put(db, name, value, e): check and store in the caller's transaction; the caller bumps the generation. */
int		 setting_put(struct db *db, const char *name, int64_t value,
		    struct err *e);
/** text_setting_row(s), text_setting_find(name): the same for settings that are a text; TEXT__MAX when unknown. */
const struct text_setting_row *text_setting_row(enum text_setting s);
enum text_setting text_setting_find(const char *name);
/** text_setting_put(db, s, value, e): check and store in the caller's transaction. */
int		 text_setting_put(struct db *db, enum text_setting s,
		    const char *value, struct err *e);
/** setting_text(db, name, out, size, e): a setting that is a text: 1; 0 not set and ${out} is ""; -1. */
int		 setting_text(struct db *db, const char *name, char *out,
		    size_t size, struct err *e);
/** setting_text_put(db, name, value, e): store one in the caller's transaction. */
int		 setting_text_put(struct db *db, const char *name,
		    const char *value, struct err *e);
/** settings_watch(shm): cache values until ${shm}'s generation changes; NULL stops it. */
void		 settings_watch(struct shm *s);

#endif
