/* A pass instead of a session, and failures without rows. */
#include <stdio.h>
#include <string.h>

#include "util/clock.h"
#include "util/text.h"

#include "web/faultpass.h"

#define SEAL	33	/* 20 bytes in base32 and a NUL */
#define SLOTS	256
#define FREE	5	/* failures before one has to wait */
#define WAIT_MS	60000

/* Failures of one login, or of all that share its slot. */
struct tried {
	int	 count;
	int64_t	 until;		/* clock_ms */
};

static struct tried	tries[2][SLOTS];	/* other browsers', known ones' */

static void
faultpass_seal(const uint8_t secret[32], int64_t person, int64_t until,
    const char *csrf, char out[SEAL])
{
	uint8_t mac[CODE_SHA256];
	char text[120];

	snprintf(text, sizeof(text), "fault|%lld|%lld|%s", (long long)person,
	    (long long)until, csrf);
	code_hmac(secret, text, strlen(text), mac);
	code_base32(mac, 20, out);
}

void
faultpass_make(const uint8_t secret[32], int64_t person, char csrf[CODE_KEY],
    char out[FAULTPASS])
{
	int64_t until = clock_now() + FAULTPASS_LIFE;
	char seal[SEAL];

	code_key(csrf);
	faultpass_seal(secret, person, until, csrf, seal);
	snprintf(out, FAULTPASS, "f.%lld.%lld.%s.%s", (long long)person,
	    (long long)until, csrf, seal);
}

/* One part up to the next dot into ${out}; what follows it, NULL when it does not fit. */
static const char *
faultpass_part(const char *p, char *out, size_t size)
{
	size_t n = strcspn(p, ".");

	if (n == 0 || n >= size)
		return (NULL);
	memcpy(out, p, n);
	out[n] = '\0';
	return (p[n] == '.' ? p + n + 1 : p + n);
}

int
faultpass_read(const uint8_t secret[32], const char *pass, int64_t *person,
    char csrf[CODE_KEY])
{
	char who[24], end[24], seal[SEAL], want[SEAL];
	int64_t until;

	if (strncmp(pass, "f.", 2) != 0 ||
	    (pass = faultpass_part(pass + 2, who, sizeof(who))) == NULL ||
	    (pass = faultpass_part(pass, end, sizeof(end))) == NULL ||
	    (pass = faultpass_part(pass, csrf, CODE_KEY)) == NULL ||
	    (pass = faultpass_part(pass, seal, sizeof(seal))) == NULL ||
	    *pass != '\0' || strlen(seal) != SEAL - 1 ||
	    text_int(who, 1, INT64_MAX, person) != 0 ||
	    text_int(end, 1, INT64_MAX, &until) != 0)
		return (0);
	faultpass_seal(secret, *person, until, csrf, want);
	return (code_same(seal, want, SEAL - 1) && until > clock_now() &&
	    until <= clock_now() + FAULTPASS_LIFE);
}

/* Known browsers have slots of their own: no stranger's failure falls into them. */
static struct tried *
faultpass_slot(const char *login, const char *device)
{
	uint8_t sum[CODE_SHA256];
	char text[80 + CODE_KEY];

	snprintf(text, sizeof(text), "%s|%.64s", device, login);
	code_sha256(text, strlen(text), sum);
	return (&tries[*device != '\0'][sum[0] % SLOTS]);
}

int
faultpass_wait(const char *login, const char *device)
{
	int64_t left = faultpass_slot(login, device)->until - clock_ms();

	return (left > 0 ? (int)(left / 1000 + 1) : 0);
}

void
faultpass_failed(const char *login, const char *device)
{
	struct tried *t = faultpass_slot(login, device);

	if (++t->count < FREE)
		return;
	t->count = 0;
	t->until = clock_ms() + WAIT_MS;
}
