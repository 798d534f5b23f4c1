#ifndef HOCLIEU_FAULTPASS_H
#define HOCLIEU_FAULTPASS_H
/*
 * Signing in while the disk takes no writes: no session can be stored, so the cookie
 * itself says who it is, sealed with the server's secret.  It is good only while the
 * fault lasts (WRITE_FAULT), and at most FAULTPASS_LIFE seconds; rights are read from
 * the rows at each request as for everybody.
 */
#include <stdint.h>

#include "util/code.h"
#include "web/exchange.h"

#define FAULTPASS	160	/* bytes of a pass with its NUL */
#define FAULTPASS_LIFE	3600

/** faultpass_make(secret, person, csrf, out): a pass for ${person} from now on, and its token for forms. */
void	 faultpass_make(const uint8_t secret[32], int64_t person,
	    char csrf[CODE_KEY], char out[FAULTPASS]);
/** faultpass_read(secret, pass, person, csrf): whose it is and its token for forms: 1; 0 it is none of ours, or over. */
int	 faultpass_read(const uint8_t secret[32], const char *pass,
	    int64_t *person, char csrf[CODE_KEY]);
/**
 * faultpass_wait(login, device) / faultpass_failed(login, device): failures cannot be
 * written either, so each worker counts them: seconds that this login has to wait, 0
 * none / one more.  ${device} is the name of a browser that knows the account
 * (people/device.h), which is counted apart from all that others type wrong; "" others.
 */
int	 faultpass_wait(const char *login, const char *device);
void	 faultpass_failed(const char *login, const char *device);

#endif
