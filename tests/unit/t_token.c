/* Tokens: what is signed, what is refused and under which code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/clock.h"
#include "util/code.h"
#include "runtime/token.h"

static const uint8_t secret[32] = "0123456789abcdef0123456789abcde";
static const uint8_t other[32] = "another secret of another server";

static void
goes_round(void **state)
{
	char visit[TOKEN_VISIT], text[TOKEN_MAX];
	struct token t;
	struct err e = { 0 };

	(void)state;
	clock_set(1795398120);
	token_visit(41, visit);
	assert_int_equal(token_visit_number(visit), 41);
	assert_int_equal(token_visit_at(visit), -1);
	token_make(secret, 7, visit, text);
	assert_int_equal(token_read(secret, text, &t, &e), 0);
	assert_int_equal(t.attempt_id, 7);
	assert_string_equal(t.visit, visit);
	assert_int_equal(t.expires, 1795398120 + TOKEN_LIFE);
	assert_int_equal(token_for(&t, 7, &e), 0);
	assert_int_equal(token_for(&t, 8, &e), -1);
	assert_string_equal(e.code, "TOKEN-OTHER");
	/* In a path, under every proxy: no character needs encoding. */
	assert_int_equal(strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm"
	    "nopqrstuvwxyz0123456789-_"), strlen(text));
}

static void
forged(void **state)
{
	char visit[TOKEN_VISIT], text[TOKEN_MAX], bent[TOKEN_MAX];
	struct token t;
	struct err e = { 0 };
	size_t i;

	(void)state;
	clock_set(1795398120);
	token_visit(1, visit);
	token_make(secret, 7, visit, text);
	assert_int_equal(token_read(other, text, &t, &e), -1);
	assert_string_equal(e.code, "TOKEN-FORGED");
	/* Any one character changed; the last holds two bits that say nothing. */
	for (i = 0; i + 1 < strlen(text); i++) {
		memcpy(bent, text, sizeof(bent));
		bent[i] = bent[i] == 'A' ? 'B' : 'A';
		assert_int_equal(token_read(secret, bent, &t, &e), -1);
		assert_string_equal(e.code, "TOKEN-FORGED");
	}
	assert_int_equal(token_read(secret, "", &t, &e), -1);
	assert_int_equal(token_read(secret, "AAAA", &t, &e), -1);
	memset(bent, 'A', sizeof(bent) - 1);
	bent[sizeof(bent) - 1] = '\0';
	assert_int_equal(token_read(secret, bent, &t, &e), -1);
	assert_string_equal(e.code, "TOKEN-FORGED");
}

static void
expired(void **state)
{
	char visit[TOKEN_VISIT], text[TOKEN_MAX];
	struct token t;
	struct err e = { 0 };

	(void)state;
	clock_set(1795398120);
	token_visit(1, visit);
	token_make(secret, 7, visit, text);
	clock_set(1795398120 + TOKEN_LIFE - 1);
	assert_int_equal(token_read(secret, text, &t, &e), 0);
	clock_set(1795398120 + TOKEN_LIFE);
	assert_int_equal(token_read(secret, text, &t, &e), -1);
	assert_string_equal(e.code, "TOKEN-EXPIRED");
	assert_int_equal(t.attempt_id, 7);
}

static void
visits(void **state)
{
	char a[TOKEN_VISIT], b[TOKEN_VISIT];

	(void)state;
	/* By number, whatever the clock says; all old names come before. */
	clock_set(1795398120);
	token_visit(9, a);
	clock_set(1795398120 - 3 * 365 * 86400);
	token_visit(10, b);
	assert_true(strcmp(a, b) < 0);
	token_visit(1, a);
	assert_true(strcmp("01a206b5e09724c3449b", a) < 0);
	assert_true(strcmp("7fffffffffffffffffff", a) < 0);
	token_visit_any(b);
	assert_true(strcmp(a, b) < 0);
	assert_int_equal(token_visit_number("01a206b5e09724c3449b"), 0);
	assert_int_equal(token_visit_at("01a206b5e09724c3449b"), 1795408912);
	assert_int_equal(token_visit_number("0123456789ABCDEF0123"), -1);
	assert_int_equal(token_visit_at(""), -1);
	assert_int_equal(token_visit_at("zzzzzzzzzzzzzzzzzzzz"), -1);
	assert_int_equal(token_visit_at("0123456789ABCDEF0123"), -1);
	assert_int_equal(token_visit_at("0123456789abcdef012"), -1);
	clock_set(0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(goes_round),
		cmocka_unit_test(forged),
		cmocka_unit_test(expired),
		cmocka_unit_test(visits),
	};

	if (code_init() != 0)
		return (1);
	return (cmocka_run_group_tests(tests, NULL, NULL));
}
