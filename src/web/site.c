/* Registrable domains, by what most names of this country look like. */
#include <string.h>

#include "web/site.h"

/*
 * What stands before the country in a name that anybody may register below:
 * edu.vn belongs to nobody, truong.vn to a school.
 */
static int
is_registry(const char *label, size_t n)
{
	static const char *const all[] = { "ac", "ai", "biz", "co", "com",
	    "edu", "gov", "health", "id", "info", "int", "io", "name", "net",
	    "org", "pro" };
	size_t i;

	for (i = 0; i < sizeof(all) / sizeof(*all); i++)
		if (strlen(all[i]) == n && memcmp(all[i], label, n) == 0)
			return (1);
	return (0);
}

/*
 * The labels at the end that both names have: one alone is a country, two may be
 * a registry's.
 */
int
site_same(const char *a, const char *b)
{
	size_t n = strlen(a), m = strlen(b), i, from = 0;
	const char *common;
	int labels = 0;

	for (i = 1; i <= n && i <= m && a[n - i] == b[m - i]; i++) {
		int start = i == n || a[n - i - 1] == '.';

		if (start && (i == m || b[m - i - 1] == '.')) {
			labels++;
			from = i;
		}
	}
	common = a + n - from;
	return (labels > 2 || (labels == 2 && !is_registry(common,
	    strcspn(common, "."))));
}
