/* Zips we make: the same each time, and our own check takes them. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "util/buf.h"
#include "doc/zipwrite.h"

static void
make(struct buf *b)
{
	static const char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
	struct err e = { 0 };
	struct zipwrite *z = zipwrite_new(b, &e);

	assert_non_null(z);
	assert_int_equal(zipwrite_add(z, "index.html", text, sizeof(text), &e),
	    0);
	assert_int_equal(zipwrite_add(z, "rỗng/tệp.txt", "", 0, &e), 0);
	assert_int_equal(zipwrite_end(z, &e), 0);
}

static void
t_same(void **state)
{
	struct buf one = { 0 }, two = { 0 };

	(void)state;
	make(&one);
	make(&two);
	assert_int_equal(one.len, two.len);
	assert_memory_equal(one.p, two.p, one.len);
	assert_memory_equal(one.p, "PK\3\4", 4);
	/* Nothing behind the end record: 22 bytes without a comment. */
	assert_memory_equal(one.p + one.len - 22, "PK\5\6", 4);
	buf_free(&one);
	buf_free(&two);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(t_same),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
