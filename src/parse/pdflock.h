#ifndef HOCLIEU_PDFLOCK_H
#define HOCLIEU_PDFLOCK_H
/*
 * Whether a PDF opens without a password.  Many are encrypted only so that
 * printing or copying is refused (an owner's password): readers open those at
 * once.  ISO 32000-2, 7.6.
 */
#include <stdint.h>

enum pdflock {
	PDFLOCK_NONE,		/* not encrypted, or it opens with the empty password */
	PDFLOCK_PASSWORD,	/* the empty password does not open it */
	PDFLOCK_UNSURE		/* encrypted in a way that was not understood */
};

/**
 * pdflock_read(fd, size): look at the end of the ${size} bytes at ${fd} and at
 * what it points to; a bounded number of bytes.
 */
enum pdflock	 pdflock_read(int fd, uint64_t size);

#endif
