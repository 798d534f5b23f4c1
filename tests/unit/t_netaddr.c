/* Addresses, blocks of them, and who stands behind a front. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "util/netaddr.h"

static void
t_parse(void **state)
{
	static const struct { const char *in, *out; } good[] = {
		{ "10.0.0.7", "10.0.0.7" }, { "::ffff:10.0.0.7", "10.0.0.7" },
		{ "2001:DB8:0:0::1", "2001:db8::1" }, { "::1", "::1" },
	};
	static const char *const bad[] = { "", "10.0.0", "10.0.0.256",
	    "010.0.0.1", "10.0.0.1 ", "fe80::1%eth0", "unknown", "1::2::3",
	    "10.0.0.7.10.0.0.7.10.0.0.7.10.0.0.7.10.0.0.7.10.0.0.7" };
	char text[NETADDR_TEXT];
	struct netaddr a;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(*good); i++) {
		assert_int_equal(netaddr_parse(good[i].in,
		    strlen(good[i].in), &a), 0);
		netaddr_text(&a, text);
		assert_string_equal(text, good[i].out);
	}
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_int_equal(netaddr_parse(bad[i], strlen(bad[i]), &a), -1);
	assert_int_equal(netaddr_parse("10.0.0.7\0x", 10, &a), -1);
}

static void
t_budget(void **state)
{
	static const struct { const char *in, *out; } all[] = {
		{ "10.0.0.7", "10.0.0.7" },
		{ "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::" },
		{ "2001:db8:1:2::99", "2001:db8:1:2::" },
		{ "", "" }, { "p", "p" },
	};
	char out[NETADDR_TEXT];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(all) / sizeof(*all); i++) {
		netaddr_budget(all[i].in, out);
		assert_string_equal(out, all[i].out);
	}
}

static int
holds(const char *list, const char *addr)
{
	struct netblocks l;
	struct err e = { 0 };
	struct netaddr a;

	assert_int_equal(netblocks_read(list, &l, &e), 0);
	assert_int_equal(netaddr_parse(addr, strlen(addr), &a), 0);
	return (netblocks_hold(&l, &a));
}

static void
t_blocks(void **state)
{
	static const char *const bad[] = { "10.0.0.0/33", "::/129", "10.0.0.0/",
	    "10.0.0.0/x", "10.0.0.0/8/8", "front.example", "/8", "10.0.0.0/-1",
	    "10.0.0.0/0008" };
	struct netblocks l;
	char many[NETBLOCKS_TEXT] = "";
	struct err e = { 0 };
	size_t i;

	(void)state;
	assert_int_equal(holds("", "10.0.0.1"), 0);
	assert_int_equal(holds("10.0.0.0/8,  ::1", "10.255.0.1"), 1);
	assert_int_equal(holds("10.0.0.0/8", "11.0.0.1"), 0);
	assert_int_equal(holds("10.0.0.0/8", "::1"), 0);
	assert_int_equal(holds("10.0.0.0/8 ::1", "::1"), 1);
	assert_int_equal(holds("10.0.0.4/30", "10.0.0.7"), 1);
	assert_int_equal(holds("10.0.0.4/30", "10.0.0.8"), 0);
	assert_int_equal(holds("127.0.0.1", "127.0.0.2"), 0);
	assert_int_equal(holds("0.0.0.0/0", "9.9.9.9"), 1);
	assert_int_equal(holds("0.0.0.0/0", "2001:db8::1"), 0);
	assert_int_equal(holds("2001:db8::/33", "2001:db8:7fff::1"), 1);
	assert_int_equal(holds("2001:db8::/33", "2001:db8:8000::1"), 0);
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_int_equal(netblocks_read(bad[i], &l, &e), -1);
		assert_string_equal(e.code, "SETTING-ADDRESS");
	}
	for (i = 0; i <= NETBLOCKS; i++)
		strcat(many, "10.0.0.1,");
	assert_int_equal(netblocks_read(many, &l, &e), -1);
}

/* The right-most address that no front of ours wrote about another front. */
static void
t_behind(void **state)
{
	static const struct { const char *list, *client; } good[] = {
		{ "203.0.113.9", "203.0.113.9" },
		{ "1.1.1.1, 203.0.113.9", "203.0.113.9" },	/* forged */
		{ "1.1.1.1, 203.0.113.9, 10.0.0.2", "203.0.113.9" },
		{ "nonsense, 203.0.113.9,10.0.0.2 , 10.0.0.3", "203.0.113.9" },
		{ "10.0.0.9, 10.0.0.2", "10.0.0.9" },
		{ "203.0.113.9:4711", "203.0.113.9" },
		{ "2001:db8::7", "2001:db8::7" },
		{ "[2001:db8::7]:443", "2001:db8::7" },
		{ "[2001:db8::7]", "2001:db8::7" },
	};
	static const char *const bad[] = { "", " ", ",", "unknown", "_hidden",
	    "203.0.113.9,", "203.0.113.9, 10.0.0.2,", "[", "[]", "[::1]x",
	    "203.0.113.9 10.0.0.2", "203.0.113.9, x, 10.0.0.2", ":", "::x",
	    "203.0.113.9;10.0.0.2" };
	struct netblocks fronts;
	struct netaddr a;
	struct err e = { 0 };
	char text[NETADDR_TEXT];
	size_t i;

	(void)state;
	assert_int_equal(netblocks_read("10.0.0.0/8", &fronts, &e), 0);
	for (i = 0; i < sizeof(good) / sizeof(*good); i++) {
		assert_int_equal(netaddr_behind(&fronts, good[i].list, &a), 0);
		netaddr_text(&a, text);
		assert_string_equal(text, good[i].client);
	}
	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++)
		assert_int_equal(netaddr_behind(&fronts, bad[i], &a), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_parse), cmocka_unit_test(t_budget),
		cmocka_unit_test(t_blocks), cmocka_unit_test(t_behind),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
