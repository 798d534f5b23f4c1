#ifndef HOCLIEU_DEVICE_H
#define HOCLIEU_DEVICE_H
/*
 * The mark of a browser in which people have signed in before: a name of its
 * own and one seal for each of these accounts.  It opens nothing; it only keeps
 * the wrong passwords that others type apart from those of its people
 * (docs/signin.md).
 */
#include <stdint.h>

#include "util/code.h"

#define DEVICE_COOKIE	"__Host-hl-device"
#define DEVICE_ACCOUNTS	24	/* that one browser may remember; the one used longest ago goes */
#define DEVICE_SEAL	16	/* letters of one seal, 80 bits */
#define DEVICE_TEXT	(CODE_KEY + DEVICE_ACCOUNTS * (DEVICE_SEAL + 1))
#define DEVICE_LIFE	(400 * 86400)	/* seconds; browsers keep none longer */

/**
 * device_knows(secret, mark, login, hash): 1 when ${mark} (NULL: none) bears
 * our seal of that account with that stored password, else 0.
 */
int	 device_knows(const uint8_t secret[32], const char *mark,
	    const char *login, const char *hash);
/**
 * device_name(mark, name): the browser's own name out of a mark that
 * device_knows; "" when it is none.
 */
void	 device_name(const char *mark, char name[CODE_KEY]);
/**
 * device_add(secret, mark, login, hash, out): ${mark} (NULL, "" or damaged: a
 * new one) with the seal of that account as its first; ${out} may be ${mark}.
 */
void	 device_add(const uint8_t secret[32], const char *mark,
	    const char *login, const char *hash, char out[DEVICE_TEXT]);

#endif
