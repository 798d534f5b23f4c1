#ifndef HOCLIEU_TYPED_H
#define HOCLIEU_TYPED_H
/* A password from the person at the terminal. */
#include "util/err.h"

#define TYPED_MAX	512

/**
 * typed_password(from_stdin, out, e): one line of standard input, or typed
 * twice on the terminal without echo.  In NFC, as the sign-in form has it.
 * 0 or -1 (TYPED-TTY, TYPED-TWICE, TYPED-LONG).  The caller wipes ${out}.
 */
int	 typed_password(int from_stdin, char out[TYPED_MAX], struct err *e);

#endif
