/* The description of failures (err.h has the contract) and the log. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "util/err.h"

/* What was in ${e} before is replaced; texts that are too long are cut. */
static void
err_fill(struct err *e, enum err_level level, const char *code,
    const char *file, int line, const char *fmt, va_list ap)
{
	e->level = level;
	snprintf(e->code, sizeof(e->code), "%s", code);
	vsnprintf(e->text, sizeof(e->text), fmt, ap);
	e->field[0] = '\0';
	e->file = file;
	e->line = line;
}

/*
 * Always -1, so that "return (err_set(…))" says what and fails in one line.
 * ${e} NULL drops the description.
 */
int
err_set_at(struct err *e, enum err_level level, const char *code,
    const char *file, int line, const char *fmt, ...)
{
	va_list ap;

	if (e != NULL) {
		va_start(ap, fmt);
		err_fill(e, level, code, file, line, fmt, ap);
		va_end(ap);
	}
	return (-1);
}

/* Always -1 and always ERR_REJECT. */
int
err_field_at(struct err *e, const char *code, const char *field,
    const char *file, int line, const char *fmt, ...)
{
	va_list ap;

	if (e != NULL) {
		va_start(ap, fmt);
		err_fill(e, ERR_REJECT, code, file, line, fmt, ap);
		va_end(ap);
		snprintf(e->field, sizeof(e->field), "%s", field);
	}
	return (-1);
}

/* NULL describes no failure. */
int
err_is(const struct err *e, enum err_level level)
{
	return (e != NULL && e->level == level);
}

enum err_level
err_level(const struct err *e)
{
	return (e != NULL ? e->level : ERR_OK);
}

int
err_rejected(const struct err *e)
{
	return (err_is(e, ERR_REJECT));
}

void
err_clear(struct err *e)
{
	memset(e, 0, sizeof(*e));
}

/*
 * Copy ${in} as the inside of a JSON string, so that text from a request cannot
 * forge a line of the log.  Stops while a whole escape (6 bytes) still fits
 * into ${out}.
 */
static void
escape(char *out, size_t size, const char *in)
{
	size_t n = 0;
	unsigned char c;

	for (; (c = (unsigned char)*in) != '\0' && n + 7 < size; in++) {
		if (c == '"' || c == '\\') {
			out[n++] = '\\';
			out[n++] = (char)c;
		} else if (c < 0x20 || c == 0x7f) {
			n += (size_t)snprintf(out + n, size - n, "\\u%04x", c);
		} else {
			out[n++] = (char)c;
		}
	}
	out[n] = '\0';
}

/*
 * A line is at most 2,400 bytes, a text at most 1,023; longer ones are cut. The
 * log goes to standard error, which every process inherits.
 */
void
log_line(const char *level, const char *code, const char *fmt, ...)
{
	char text[1024], safe[2048], line[2400], when[32];
	struct timespec ts;
	struct tm tm;
	va_list ap;
	int n;

	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	escape(safe, sizeof(safe), text);
	clock_gettime(CLOCK_REALTIME, &ts);
	gmtime_r(&ts.tv_sec, &tm);
	strftime(when, sizeof(when), "%Y-%m-%dT%H:%M:%S", &tm);
	n = snprintf(line, sizeof(line),
	    "{\"t\":\"%s.%03ldZ\",\"pid\":%d,\"level\":\"%s\",\"code\":\"%s\","
	    "\"text\":\"%s\"}\n", when, ts.tv_nsec / 1000000, (int)getpid(),
	    level, code, safe);
	if (n > 0) {
		/* One write, so that lines of several processes do not mix. */
		ssize_t w = write(STDERR_FILENO, line, (size_t)n);
		(void)w;
	}
}

/*
 * REJECT is a mistake of the user and no fault of the program: it is shown to
 * them and not logged.
 */
void
log_err(const struct err *e)
{
	static const char *const names[] = {
		"ok", "warn", "reject", "busy", "fail", "fatal"
	};

	if (e->level == ERR_OK || e->level == ERR_REJECT)
		return;
	log_line(names[e->level], e->code, "%s (%s:%d)", e->text,
	    e->file != NULL ? e->file : "?", e->line);
}
