#ifndef HOCLIEU_ERR_H
#define HOCLIEU_ERR_H
/*
 * The error contract (docs/architecture.md).
 *
 * A function that can fail takes a struct err * as its last argument.  What it
 * returns is its status, and the only thing that says whether it failed:
 *   int      0 done, -1 failed; where the header says so 1 found, 0 none, -1
 *   pointer  what was asked for; NULL means failed, never "there is none":
 *            a function that may find nothing returns int and has an
 *            out-parameter
 * A failed function has described the failure in ${e}; one that succeeds leaves
 * ${e} as it came in, which may hold an older failure.  So nobody tests
 * e->level to learn whether a call failed.  err_is() sorts a failure by its
 * severity after the status has said that there is one.  A status is never
 * dropped: make lint finds a call whose result is not looked at; one that may
 * be ignored is written (void)call(...) with a comment that says why.
 */

enum err_level {
	ERR_OK = 0,
	ERR_WARN,	/* done, but the caller should tell somebody */
	ERR_REJECT,	/* the user's input; the user can repair it */
	ERR_BUSY,	/* passing: the same call may succeed in a moment */
	ERR_FAIL,	/* this request or job failed, others go on */
	ERR_FATAL	/* this process must stop (fsync failed, schema wrong) */
};

#define ERR_CODE_MAX	40
#define ERR_TEXT_MAX	400

struct err {
	enum err_level	 level;
	char		 code[ERR_CODE_MAX];	/* stable, e.g. "ITEM-TITLE" */
	char		 text[ERR_TEXT_MAX];	/* for the log, English, may hold details */
	char		 field[40];		/* the form field it belongs to, or "" */
	const char	*file;			/* where it was detected */
	int		 line;
};

/**
 * err_set(e, level, code, fmt, ...):
 * Describe a failure in ${e} (may be NULL) and return -1.  ${code} is the
 * stable code shown to users; its words stand in src/words/messages.c.  ${fmt}
 * makes the text of the log.
 */
#define err_set(e, level, code, ...) \
	err_set_at((e), (level), (code), __FILE__, __LINE__, __VA_ARGS__)
int	 err_set_at(struct err *e, enum err_level level, const char *code,
	    const char *file, int line, const char *fmt, ...)
	    __attribute__((format(printf, 6, 7)));

/**
 * err_field(e, code, field, fmt, ...):
 * As err_set(e, ERR_REJECT, code, fmt, ...), and name the form field.
 */
#define err_field(e, code, fieldname, ...) \
	err_field_at((e), (code), (fieldname), __FILE__, __LINE__, __VA_ARGS__)
int	 err_field_at(struct err *e, const char *code, const char *field,
	    const char *file, int line, const char *fmt, ...)
	    __attribute__((format(printf, 6, 7)));

/**
 * err_is(e, level): 1 when the failure in ${e} is of that severity.  Only for
 * after a call that has returned its failure.
 */
int	 err_is(const struct err *e, enum err_level level);
/** err_level(e): its severity, to be compared (>= ERR_FAIL): as err_is(), only for after a failure. */
enum err_level err_level(const struct err *e);
/** err_rejected(e): err_is(e, ERR_REJECT): the user's input was refused, nothing of ours is broken. */
int	 err_rejected(const struct err *e);
/** err_clear(e): make ${e} say ERR_OK. */
void	 err_clear(struct err *e);

/**
 * log_line(level, code, fmt, ...):
 * Write one JSON line {t, pid, level, code, text} to standard error.  Control
 * bytes are escaped, so a line stays a line whatever the text holds.  Never
 * pass secrets or file contents.
 */
void	 log_line(const char *level, const char *code, const char *fmt, ...)
	    __attribute__((format(printf, 3, 4)));

/** log_err(e): log ${e} with its place; ERR_OK and ERR_REJECT write nothing. */
void	 log_err(const struct err *e);

#endif
