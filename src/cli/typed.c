/* Typing without echo. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "util/arena.h"
#include "util/code.h"
#include "util/text.h"

#include "cli/typed.h"

/*
 * One line into ${out} in NFC: keyboards send the same Vietnamese letter in two
 * forms, and the hash must not depend on it. The copies on the way are wiped.
 */
static int
line(FILE *from, char out[TYPED_MAX], struct err *e)
{
	char raw[TYPED_MAX];
	struct arena *a;
	char *nfc;
	size_t n;
	int rc = -1;

	if (fgets(raw, sizeof(raw), from) == NULL)
		return (err_set(e, ERR_REJECT, "TYPED-EMPTY", "no password"));
	n = strcspn(raw, "\r\n");
	if (raw[n] == '\0' && n == sizeof(raw) - 1)
		return (err_set(e, ERR_REJECT, "TYPED-LONG", "too long"));
	raw[n] = '\0';
	a = arena_new();
	nfc = text_nfc(a, raw);
	if (nfc == NULL || strlen(nfc) >= TYPED_MAX) {
		err_set(e, ERR_REJECT, "TYPED-LONG", "not UTF-8, or too long");
	} else {
		memcpy(out, nfc, strlen(nfc) + 1);
		code_wipe(nfc, strlen(nfc));
		rc = 0;
	}
	arena_free(a);
	code_wipe(raw, sizeof(raw));
	return (rc);
}

/*
 * ${prompt} and a line without echo. Typing ahead is thrown away (TCSAFLUSH),
 * and the terminal gets its old state back also after a failure.
 */
static int
silent(FILE *tty, const char *prompt, char out[TYPED_MAX], struct err *e)
{
	struct termios was, quiet;
	int rc;

	if (tcgetattr(fileno(tty), &was) != 0)
		return (err_set(e, ERR_REJECT, "TYPED-TTY",
		    "no terminal; use --stdin"));
	quiet = was;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	fputs(prompt, stderr);
	tcsetattr(fileno(tty), TCSAFLUSH, &quiet);
	rc = line(tty, out, e);
	tcsetattr(fileno(tty), TCSAFLUSH, &was);
	fputc('\n', stderr);
	return (rc);
}

/*
 * /dev/tty and not standard input, which may be a pipe. On the terminal it is
 * typed twice, because nobody sees what is typed.
 */
int
typed_password(int from_stdin, char out[TYPED_MAX], struct err *e)
{
	char again[TYPED_MAX];
	FILE *tty;
	int rc;

	if (from_stdin)
		return (line(stdin, out, e));
	if ((tty = fopen("/dev/tty", "r")) == NULL)
		return (err_set(e, ERR_REJECT, "TYPED-TTY",
		    "no terminal; use --stdin"));
	rc = silent(tty, "Mật khẩu mới: ", out, e);
	if (rc == 0)
		rc = silent(tty, "Gõ lại: ", again, e);
	fclose(tty);
	if (rc == 0 && strcmp(out, again) != 0)
		rc = err_set(e, ERR_REJECT, "TYPED-TWICE",
		    "the two are not the same");
	code_wipe(again, sizeof(again));
	return (rc);
}
