/*
 * Which passwords are taken: long enough and not among those that everybody
 * tries first.  No rules of composition: they make people write "Abc@1234".
 */
#include <stdlib.h>
#include <string.h>

#include "util/arena.h"
#include "util/embed.h"
#include "util/text.h"

#include "people/account.h"

#define SHORTEST	8	/* characters, not bytes */
#define LONGEST		256	/* characters */
#define LONGEST_BYTES	500	/* what the mailbox to the runner takes */

/* Is ${s} a whole line of the embedded list? */
static int
listed(const char *s)
{
	const struct embed *f = embed_find("schemas/common-passwords.txt");
	const char *p, *end;
	size_t n = strlen(s);

	if (f == NULL || n == 0)
		return (0);
	for (p = f->data; p < f->data + f->len; p = end + 1) {
		end = p + strcspn(p, "\n");
		if (*p != '#' && (size_t)(end - p) == n &&
		    strncmp(p, s, n) == 0)
			return (1);
		if (*end == '\0')
			break;
	}
	return (0);
}

/*
 * Letters and digits in lower case without marks ("Mật khẩu 1" is "matkhau1"):
 * a common password is common in every spelling.
 */
static char *
skeleton(struct arena *a, const char *s)
{
	char *f = text_fold(a, s), *to = f, *from;

	for (from = f; *from != '\0'; from++)
		if (*from != ' ')
			*to++ = *from;
	*to = '\0';
	return (f);
}

/* One character again and again, or a run like 12345678. */
static int
monotone(const char *s)
{
	size_t i, same = 1, up = 1;

	for (i = 1; s[i] != '\0'; i++) {
		same += s[i] == s[i - 1];
		up += s[i] == s[i - 1] + 1;
	}
	return (same == i || up == i);
}

/*
 * Does ${bare} live off ${name}, a login or a part of one?  From four letters
 * on it must not stand there at all ("quan1234" for quan); shorter ones stand in
 * many words by chance, so the rest has to be long enough without them.
 */
static int
lives_off(const char *bare, const char *name)
{
	size_t n = strlen(name), left = text_chars(bare);
	const char *p;

	if (n < 3 || strstr(bare, name) == NULL)
		return (0);
	for (p = bare; (p = strstr(p, name)) != NULL; p += n)
		left -= n;	/* a skeleton: one byte a letter */
	return (n > 3 || left < SHORTEST);
}

/* The login as a whole and each part of one like "quan.3a". */
static int
holds_login(struct arena *a, const char *bare, const char *login)
{
	const char *p = login;
	size_t n;

	if (lives_off(bare, skeleton(a, login)))
		return (1);
	for (; *p != '\0'; p += n, p += strspn(p, ".-_")) {
		n = strcspn(p, ".-_");
		if (lives_off(bare, skeleton(a, arena_strndup(a, p, n))))
			return (1);
	}
	return (0);
}

/* Compared with the list as typed and as skeleton, and with the login. */
int
password_check(const char *login, const char *pw, struct err *e)
{
	struct arena *a;
	char *bare;
	int bad;

	if (pw == NULL || !text_utf8(pw, strlen(pw)))
		return (err_field(e, "PASSWORD-TEXT", "new", "not UTF-8"));
	if (text_chars(pw) < SHORTEST)
		return (err_field(e, "PASSWORD-SHORT", "new",
		    "below %d characters", SHORTEST));
	if (text_chars(pw) > LONGEST || strlen(pw) > LONGEST_BYTES)
		return (err_field(e, "PASSWORD-LONG", "new",
		    "over %d characters", LONGEST));
	a = arena_new();
	bare = skeleton(a, pw);
	bad = monotone(pw) || listed(pw) || listed(bare) ||
	    strcmp(pw, login) == 0 || holds_login(a, bare, login);
	arena_free(a);
	return (bad ? err_field(e, "PASSWORD-COMMON", "new",
	    "a common password, or the login") : 0);
}
