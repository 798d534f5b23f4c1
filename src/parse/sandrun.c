/*
 * The parent's side of the sandbox: start the child, read its pipe without
 * blocking, stop it when its time is over.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"
#include "util/err.h"
#include "parse/check.h"
#include "parse/report.h"
#include "parse/reportread.h"
#include "parse/sandbox.h"
#include "parse/zipindex.h"

struct sandbox {
	pid_t			 pid;
	int			 fd;
	int			 done;		/* end of the pipe, or stopped */
	const char		*stopped;	/* finding code why we ended it */
	int64_t			 deadline;	/* clock_ms */
	uint64_t		 size;		/* of the object */
	struct reportread	*rd;
	struct buf		 line;		/* unfinished line */
	struct buf		 index;
	uint64_t		 want;		/* index bytes still to come */
	uint64_t		 at, total;	/* progress */
};

/*
 * A write may be interrupted or partial; the pipe to the parent has no other
 * writer.
 */
static int
write_all(void *arg, const void *p, size_t n)
{
	const char *s = p;
	ssize_t k;

	while (n > 0) {
		k = write(*(const int *)arg, s, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return (-1);
		s += k;
		n -= (size_t)k;
	}
	return (0);
}

static int
write_line(void *arg, const char *s, size_t n)
{
	return (write_all(arg, s, n));
}

/*
 * The child never returns and never runs the parent's exit handlers (which
 * would flush or close what both share).
 */
static void
sandrun_child(int fd, int out, const char *name, const char *chosen,
    uint64_t size, const struct sandbox_limits *lim)
{
	struct check_sink sink = { write_line, write_all, &out };
	struct err e;

	if (sandbox_enter(fd, out, lim, &e) != 0)
		_exit(111);
	_exit(check_run(fd, name, chosen, size, &sink) == 0 ? 0 : 1);
}

/* A duplicate above 2 in any case: the child turns 0-2 into /dev/null. */
static int
above_two(int fd)
{
	return (fcntl(fd, F_DUPFD_CLOEXEC, 3));
}

/*
 * The converters are loaded before the fork, because the child may open no
 * file.  The pipe is not blocking: the runner has other work between two reads.
 */
struct sandbox *
sandbox_start(int fd, const char *name, const char *chosen, uint64_t size,
    const struct sandbox_limits *lim, struct err *e)
{
	struct sandbox_limits own = sandbox_limits(size);
	struct sandbox *s;
	int p[2], in, out;

	if (lim == NULL)
		lim = &own;
	if (check_init() != 0) {
		err_set(e, ERR_FAIL, "SANDBOX", "a converter is missing");
		return (NULL);
	}
	if (pipe2(p, O_CLOEXEC) != 0) {
		err_set(e, ERR_FAIL, "SANDBOX", "pipe: %s", strerror(errno));
		return (NULL);
	}
	if ((s = calloc(1, sizeof(*s))) == NULL)
		abort();
	s->pid = fork();
	if (s->pid == 0) {
		in = above_two(fd);
		out = above_two(p[1]);
		sandrun_child(in, out, name, chosen, size, lim);
	}
	close(p[1]);
	if (s->pid < 0) {
		err_set(e, ERR_FAIL, "SANDBOX", "fork: %s", strerror(errno));
		close(p[0]);
		free(s);
		return (NULL);
	}
	fcntl(p[0], F_SETFL, O_NONBLOCK);
	s->fd = p[0];
	s->size = size;
	s->total = size;
	s->deadline = clock_ms() + (int64_t)lim->wall * 1000;
	s->rd = reportread_new();
	return (s);
}

/* To be polled; it is closed by sandbox_finish. */
int
sandbox_fd(const struct sandbox *s)
{
	return (s->fd);
}

/*
 * In bytes, as the child last reported them; not to be trusted for more than a
 * picture.
 */
void
sandbox_progress(const struct sandbox *s, uint64_t *done, uint64_t *total)
{
	*done = s->at;
	*total = s->total;
}

/* The first reason counts; a later one is only its consequence. */
static void
sandrun_stop(struct sandbox *s, const char *code)
{
	if (s->stopped == NULL)
		s->stopped = code;
	s->done = 1;
	kill(s->pid, SIGKILL);
}

/*
 * A line that breaks a rule ends the child: nothing it says after that is of
 * use.
 */
static void
sandrun_one_line(struct sandbox *s, const char *line, size_t len)
{
	struct reportread_note note;
	struct err e;

	if (reportread_line(s->rd, line, len, &note, &e) != 0) {
		log_err(&e);
		sandrun_stop(s, "check-crashed");
		return;
	}
	if (note.event == REPORTREAD_PROGRESS) {
		s->at = note.done;
		s->total = note.total;
	} else if (note.event == REPORTREAD_INDEX) {
		s->want = note.bytes;
	}
}

/* Split what came into index bytes (as many as were announced) and lines. */
static void
sandrun_take(struct sandbox *s, const char *p, size_t n)
{
	const char *nl;
	size_t k;

	while (n > 0 && !s->done) {
		if (s->want > 0) {
			k = s->want < n ? (size_t)s->want : n;
			buf_put(&s->index, p, k);
			s->want -= k;
		} else if ((nl = memchr(p, '\n', n)) != NULL) {
			k = (size_t)(nl - p);
			buf_put(&s->line, p, k++);
			sandrun_one_line(s, s->line.p != NULL ? s->line.p : "",
			    s->line.len);
			buf_clear(&s->line);
		} else {
			k = n;
			buf_put(&s->line, p, k);
			if (s->line.len > REPORTREAD_LINE)
				sandrun_stop(s, "check-crashed");
		}
		p += k;
		n -= k;
	}
}

/*
 * 1 when the child has closed its end or was stopped. The wall clock's limit is
 * looked at here, so it must be called even when nothing can be read.
 */
int
sandbox_pump(struct sandbox *s)
{
	char tmp[65536];
	ssize_t n;
	int turns;

	/* A bounded number of turns, so that the caller's other work goes on. */
	for (turns = 0; turns < 64 && !s->done; turns++) {
		n = read(s->fd, tmp, sizeof(tmp));
		if (n > 0)
			sandrun_take(s, tmp, (size_t)n);
		else if (n == 0)
			s->done = 1;
		else if (errno != EINTR)
			break;
	}
	if (!s->done && clock_ms() > s->deadline)
		sandrun_stop(s, "check-too-costly");
	return (s->done);
}

/*
 * Why the child ended, as a finding code; NULL when it ended well.  What ran
 * out of time or memory is called too costly: the teacher can do something
 * about that.
 */
static const char *
verdict_of(const struct sandbox *s, int status)
{
	if (s->stopped != NULL)
		return (s->stopped);
	if (WIFSIGNALED(status)) {
		log_line("warn", "CHECK-CHILD", "check child: signal %d",
		    WTERMSIG(status));
		switch (WTERMSIG(status)) {
		case SIGXCPU:
		case SIGKILL:		/* hard limit of time, or the kernel's OOM */
		case SIGABRT:		/* no memory left within the limit */
			return ("check-too-costly");
		default:
			return ("check-crashed");
		}
	}
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
		log_line("warn", "CHECK-CHILD", "check child: status %d",
		    status);
		return ("check-crashed");
	}
	return (NULL);
}

/*
 * The index, checked against the object it claims to describe; the child may
 * not be believed about offsets, which workers will follow.
 */
static const struct zipindex *
checked_index(const struct sandbox *s, struct err *e)
{
	if (s->index.len == 0 || zipindex_validate(s->index.p, s->index.len,
	    s->size, e) != 0)
		return (NULL);
	return (zipindex_bytes(s->index.p, s->index.len, e));
}

/*
 * A report counts only when the child ended well, every announced byte came, no
 * half line is left and the index (if any) is valid.
 */
struct check_report *
sandbox_finish(struct sandbox *s, struct buf *index)
{
	struct check_report *r = NULL;
	const struct zipindex *idx;
	const char *code;
	struct err e = { 0 };
	int status = 0;

	if (!s->done)
		sandrun_stop(s, "check-too-costly");
	while (waitpid(s->pid, &status, 0) < 0 && errno == EINTR)
		;
	code = verdict_of(s, status);
	if (code == NULL) {
		idx = checked_index(s, &e);
		if (s->want == 0 && s->line.len == 0 &&
		    (s->index.len == 0 || idx != NULL))
			r = reportread_end(s->rd, idx, &e);
		if (r == NULL) {
			log_line("warn", "CHECK-REPORT", "%s", e.text);
			code = "check-crashed";
		}
		zipindex_unmap(idx);
	}
	if (r == NULL)
		r = reportread_refused(code);
	if (r->verdict != CHECK_REFUSED && index != NULL && s->index.len > 0)
		buf_put(index, s->index.p, s->index.len);
	reportread_free(s->rd);
	buf_free(&s->line);
	buf_free(&s->index);
	close(s->fd);
	free(s);
	return (r);
}

/* A whole check in one call, for tests and tools; the runner polls instead. */
struct check_report *
sandbox_run(int fd, const char *name, uint64_t size,
    void (*progress)(void *, uint64_t, uint64_t), void *arg, struct buf *index,
    struct err *e)
{
	struct sandbox *s = sandbox_start(fd, name, "", size, NULL, e);
	struct pollfd p = { .events = POLLIN };

	if (s == NULL)
		return (NULL);
	p.fd = s->fd;
	while (!sandbox_pump(s)) {
		if (progress != NULL)
			progress(arg, s->at, s->total);
		poll(&p, 1, 500);
	}
	return (sandbox_finish(s, index));
}
