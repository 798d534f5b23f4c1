/* The child with nothing: what a taken-over parser would try, and the clock. */
#include <stdarg.h>
#include <setjmp.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "util/err.h"
#include "parse/check.h"
#include "parse/report.h"
#include "parse/sandbox.h"
#include "parse/zipindex.h"

enum attack {
	A_OPEN, A_OPENAT, A_CREATE, A_SOCKET, A_FORK, A_EXEC, A_KILL, A_PTRACE,
	A_UNLINK, A_STAT, A_EXECMEM, A_FILEMAP, A_MEMORY, A_CPU, A_WRITEFILE,
	A_OTHERFD, A_NONE
};

static volatile unsigned long spin;

/* Runs inside the sandbox; ${in} is an open file with one byte. */
static int
attempt(enum attack a, int in, int out, int other)
{
	char c;

	switch (a) {
	case A_OPEN: return ((int)syscall(SYS_open, "/etc/passwd", O_RDONLY));
	case A_OPENAT: return (open("/etc/passwd", O_RDONLY));
	case A_CREATE: return (open("/tmp/evil", O_WRONLY | O_CREAT, 0600));
	case A_SOCKET: return (socket(AF_INET, SOCK_STREAM, 0));
	case A_FORK: return (fork());
	case A_EXEC: return (execl("/bin/true", "true", (char *)NULL));
	case A_KILL: return (kill(getppid(), SIGTERM));
	case A_PTRACE: return ((int)ptrace(PTRACE_TRACEME, 0, NULL, NULL));
	case A_UNLINK: return (unlink("/tmp/none"));
	case A_STAT: return ((int)syscall(SYS_stat, "/etc", &(struct stat){ 0 }));
	case A_EXECMEM: return (mmap(NULL, 4096, PROT_READ | PROT_EXEC,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? -1 : 0);
	case A_FILEMAP: return (mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, in,
	    0) == MAP_FAILED ? -1 : 0);
	case A_MEMORY: return (mmap(NULL, 4UL << 30, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED ? 7 : 0);
	case A_CPU:
		for (;;)
			spin++;
	case A_WRITEFILE: return (write(in, "x", 1) == 1 ? 0 : 7);
	case A_OTHERFD: return (read(other, &c, 1) == 1 ? 0 : 7);
	default: return (write(out, "x", 1) == 1 &&
	    pread(in, &c, 1, 0) == 1 ? 9 : 0);
	}
}

/* The wait status of a child that enters and tries. */
static int
run(enum attack a)
{
	struct sandbox_limits lim = { 64 << 20, 1, 5 };
	int p[2], st, in, other;
	pid_t pid;

	in = ziptest_bytes_fd("y", 1);
	other = ziptest_bytes_fd("z", 1);
	assert_int_equal(pipe(p), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		if (sandbox_enter(in, p[1], &lim, NULL) != 0)
			_exit(111);
		_exit(attempt(a, in, p[1], other));
	}
	close(in);
	close(other);
	close(p[1]);
	assert_int_equal(waitpid(pid, &st, 0), pid);
	close(p[0]);
	return (st);
}

static void
test_killed(void **state)
{
	enum attack a;
	int st;

	(void)state;
	for (a = A_OPEN; a <= A_FILEMAP; a++) {
		st = run(a);
		assert_true(WIFSIGNALED(st));
		assert_int_equal(WTERMSIG(st), SIGSYS);
	}
	st = run(A_CPU);
	assert_true(WIFSIGNALED(st));
	assert_true(WTERMSIG(st) == SIGXCPU || WTERMSIG(st) == SIGKILL);
}

static void
test_denied(void **state)
{
	int st;

	(void)state;
#ifndef __SANITIZE_ADDRESS__		/* its shadow needs the address space */
	st = run(A_MEMORY);
	assert_true(WIFEXITED(st) && WEXITSTATUS(st) == 7);
#endif
	st = run(A_OTHERFD);
	assert_true(WIFEXITED(st) && WEXITSTATUS(st) == 7);
	st = run(A_WRITEFILE);		/* FSIZE 0: the signal or EFBIG */
	assert_true(WIFSIGNALED(st) ? WTERMSIG(st) == SIGXFSZ :
	    WEXITSTATUS(st) == 7);
	st = run(A_NONE);
	assert_true(WIFEXITED(st) && WEXITSTATUS(st) == 9);
}

static struct check_report *
run_check(int fd, struct buf *index)
{
	struct check_report *r;
	struct err e;
	struct stat st;

	assert_int_equal(fstat(fd, &st), 0);
	r = sandbox_run(fd, "Bai.zip", (uint64_t)st.st_size, NULL, NULL, index,
	    &e);
	assert_non_null(r);
	close(fd);
	return (r);
}

/* The real check works behind the door: encodings, XML, many entries. */
static void
test_check(void **state)
{
	struct ziptest t = { 0 };
	struct buf index = { 0 }, xml = { 0 };
	struct check_report *r;
	char name[30];
	int i;

	(void)state;
	buf_puts(&xml, "<?xml version='1.0' encoding='windows-1252'?>");
	buf_puts(&xml, "<manifest><organizations><organization>"
	    "<title>Caf\xe9</title><item identifier='I' identifierref='R'>"
	    "<title>t</title></item></organization></organizations>"
	    "<resources><resource identifier='R' href='caf%C3%A9.html'/>"
	    "</resources></manifest>");
	ziptest_text(&t, "imsmanifest.xml", xml.p);
	ziptest_add(&t, &(struct ziptest_entry){ .name = "caf\x82.html" });
	for (i = 0; i < 5000; i++) {
		snprintf(name, sizeof(name), "d/%d.txt", i);
		ziptest_text(&t, name, "abc");
	}
	r = run_check(ziptest_fd(&t), &index);
	assert_string_equal(r->reason, "scorm");
	assert_int_equal(r->verdict, CHECK_READY);
	assert_string_equal(r->title, "Caf\xc3\xa9");
	assert_string_equal(r->entries[0].name, "caf\xc3\xa9.html");
	assert_int_equal(r->files, 5002);
	assert_int_equal(zipindex_validate(index.p, index.len, 0, NULL), 0);
	report_free(r);
	buf_free(&index);
	buf_free(&xml);
	r = run_check(ziptest_bytes_fd("", 0), NULL);
	assert_string_equal(r->reason, "empty-file");
	report_free(r);
}

/* A child that is stopped leaves a report, not a hole. */
static void
test_stopped(void **state)
{
	struct sandbox_limits none = { 64 << 20, 1, 0 };
	struct sandbox *s;
	struct check_report *r;
	struct err e;
	int fd = ziptest_bytes_fd("%PDF-", 5);

	(void)state;
	s = sandbox_start(fd, "a.pdf", "", 5, NULL, &e);
	assert_non_null(s);
	r = sandbox_finish(s, NULL);	/* without having read anything */
	assert_string_equal(r->reason, "check-too-costly");
	report_free(r);
	s = sandbox_start(fd, "a.pdf", "", 5, &none, &e);
	assert_non_null(s);
	while (!sandbox_pump(s))
		usleep(2000);
	r = sandbox_finish(s, NULL);	/* in time, or stopped: never a hole */
	assert_true(r->verdict == CHECK_READY ||
	    strcmp(r->reason, "check-too-costly") == 0);
	report_free(r);
	close(fd);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_killed),
		cmocka_unit_test(test_denied),
		cmocka_unit_test(test_check),
		cmocka_unit_test(test_stopped),
	};

	signal(SIGPIPE, SIG_IGN);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
