/* The pass of who signs in while no session can be stored. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "util/clock.h"

#include "web/faultpass.h"

#define NOW	1795000000
#define YEAR	(365 * 86400)

static const uint8_t	secret[32] = "a secret of thirty-two bytes...";
static const uint8_t	other[32] = "another one, as long as that...";

static char		csrf[CODE_KEY];		/* of the pass made last */

static int
reads(const uint8_t key[32], const char *pass, int64_t *who)
{
	char got[CODE_KEY];
	int rc = faultpass_read(key, pass, who, got);

	if (rc == 1)
		assert_string_equal(got, csrf);
	return (rc);
}

static void
t_good(void **state)
{
	char pass[FAULTPASS];
	int64_t who = 0;

	(void)state;
	clock_set(NOW);
	assert_int_equal(code_init(), 0);
	faultpass_make(secret, 77, csrf, pass);
	assert_int_equal(reads(secret, pass, &who), 1);
	assert_int_equal(who, 77);
	assert_int_equal(reads(other, pass, &who), 0);
	clock_set(NOW + FAULTPASS_LIFE);
	assert_int_equal(reads(secret, pass, &who), 0);
	/* Made by a clock that stood in the future: not good for years. */
	clock_set(NOW + YEAR);
	faultpass_make(secret, 77, csrf, pass);
	clock_set(NOW);
	assert_int_equal(reads(secret, pass, &who), 0);
}

/* Every byte counts: another letter anywhere, one less, one more. */
static void
t_changed(void **state)
{
	char pass[FAULTPASS], bad[FAULTPASS + 1];
	int64_t who;
	size_t i, n;

	(void)state;
	clock_set(NOW);
	faultpass_make(secret, 77, csrf, pass);
	n = strlen(pass);
	for (i = 0; i < n; i++) {
		memcpy(bad, pass, n + 1);
		bad[i] = bad[i] == '7' ? '6' : '7';
		if (strcmp(bad, pass) != 0)
			assert_int_equal(reads(secret, bad, &who), 0);
		memcpy(bad, pass, n + 1);
		bad[i] = '\0';
		assert_int_equal(reads(secret, bad, &who), 0);
	}
	memcpy(bad, pass, n);
	memcpy(bad + n, "7", 2);
	assert_int_equal(reads(secret, bad, &who), 0);
	assert_int_equal(reads(secret, "f.", &who), 0);
	assert_int_equal(reads(secret, "f.1.2.3", &who), 0);
}

static void
t_tries(void **state)
{
	int i;

	(void)state;
	for (i = 0; i < 4; i++) {
		faultpass_failed("hanh", "");
		assert_int_equal(faultpass_wait("hanh", ""), 0);
	}
	faultpass_failed("hanh", "");
	assert_in_range(faultpass_wait("hanh", ""), 50, 61);
	assert_int_equal(faultpass_wait("duc", ""), 0);
}

/* Whatever strangers type, for whatever names: a browser that knows its people waits for its own failures alone. */
static void
t_known_browser(void **state)
{
	static const char mine[] = "abcdefghijklmnopqrstuvwxyz";
	char name[20];
	int i;

	(void)state;
	for (i = 0; i < 20000; i++) {
		snprintf(name, sizeof(name), "ai%d", i / 5);
		faultpass_failed(name, "");
	}
	assert_in_range(faultpass_wait("ai7", ""), 50, 61);
	assert_int_equal(faultpass_wait("ai7", mine), 0);
	for (i = 0; i < 5; i++)
		faultpass_failed("ai7", mine);
	assert_in_range(faultpass_wait("ai7", mine), 50, 61);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_good), cmocka_unit_test(t_changed),
		cmocka_unit_test(t_tries), cmocka_unit_test(t_known_browser),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
