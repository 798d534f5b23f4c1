/* The mark of a known browser: "<name>.<seal>.<seal>…". */
#include <stdio.h>
#include <string.h>

#include "people/device.h"

static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";

/*
 * The seal covers the stored hash of the password: a new password, whoever set
 * it, voids the marks of all browsers without anything being kept about them.
 */
static void
device_seal(const uint8_t secret[32], const char *name, const char *login,
    const char *hash, char out[DEVICE_SEAL + 1])
{
	char text[120 + CODE_KEY + CODE_PWHASH];
	uint8_t mac[CODE_SHA256];

	snprintf(text, sizeof(text), "device|%s|%.100s|%.127s", name, login,
	    hash);
	code_hmac(secret, text, strlen(text), mac);
	code_base32(mac, DEVICE_SEAL * 5 / 8, out);
	code_wipe(text, sizeof(text));
}

/* How many seals a well-formed mark has; -1 when it is not one. */
static int
device_seals(const char *mark)
{
	int n = 0;

	if (mark == NULL || strspn(mark, letters) != CODE_KEY - 1)
		return (-1);
	for (mark += CODE_KEY - 1; *mark != '\0'; mark += 1 + DEVICE_SEAL, n++)
		if (*mark != '.' || strspn(mark + 1, letters) != DEVICE_SEAL)
			return (-1);
	return (n <= DEVICE_ACCOUNTS ? n : -1);
}

void
device_name(const char *mark, char name[CODE_KEY])
{
	name[0] = '\0';
	if (device_seals(mark) >= 0)
		snprintf(name, CODE_KEY, "%s", mark);
}

/*
 * All seals are compared, so that the time does not tell which one fits; an
 * account that is not there has no seal that could fit.
 */
int
device_knows(const uint8_t secret[32], const char *mark, const char *login,
    const char *hash)
{
	char name[CODE_KEY], want[DEVICE_SEAL + 1];
	int i, n = device_seals(mark), found = 0;

	if (n <= 0)
		return (0);
	device_name(mark, name);
	device_seal(secret, name, login, hash, want);
	for (i = 0; i < n; i++)
		found |= code_same(mark + CODE_KEY + i * (DEVICE_SEAL + 1),
		    want, DEVICE_SEAL);
	return (found);
}

/*
 * The seals of others stay behind the new one as they are: whether they still
 * fit is asked when their people come.
 */
void
device_add(const uint8_t secret[32], const char *mark, const char *login,
    const char *hash, char out[DEVICE_TEXT])
{
	char name[CODE_KEY], seal[DEVICE_SEAL + 1], new[DEVICE_TEXT];
	const char *old;
	int i, n = device_seals(mark), kept = 1;
	size_t len;

	device_name(mark, name);
	if (name[0] == '\0')
		code_key(name);
	device_seal(secret, name, login, hash, seal);
	len = (size_t)snprintf(new, sizeof(new), "%s.%s", name, seal);
	for (i = 0; i < n && kept < DEVICE_ACCOUNTS; i++) {
		old = mark + CODE_KEY + i * (DEVICE_SEAL + 1);
		if (code_same(old, seal, DEVICE_SEAL))
			continue;
		len += (size_t)snprintf(new + len, sizeof(new) - len, ".%.*s",
		    DEVICE_SEAL, old);
		kept++;
	}
	memcpy(out, new, len + 1);
}
