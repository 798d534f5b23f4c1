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
	    (*login != '\0' && (strcmp(pw, login) == 0 ||
	    strcmp(bare, skeleton(a, login)) == 0));
	arena_free(a);
	return (bad ? err_field(e, "PASSWORD-COMMON", "new",
	    "a common password, or the login") : 0);
}
