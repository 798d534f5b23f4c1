/* The Range header, one range at a time. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "web/range.h"

/* Numbers too large for 64 bits are read as the largest, which is past any file. */
int
range_read(const char *s, uint64_t size, uint64_t *from, uint64_t *len)
{
	uint64_t a, b = UINT64_MAX;
	char *end;

	if (s == NULL || strncmp(s, "bytes=", 6) != 0 || strchr(s, ',') != NULL)
		return (0);
	s += 6;
	if (*s == '-' && isdigit((unsigned char)s[1])) {
		b = strtoull(s + 1, &end, 10);
		if (*end != '\0')
			return (0);
		if (b == 0 || size == 0)
			return (-1);
		*len = b > size ? size : b;
		*from = size - *len;
		return (1);
	}
	if (!isdigit((unsigned char)*s))
		return (0);
	a = strtoull(s, &end, 10);
	if (*end++ != '-')
		return (0);
	if (isdigit((unsigned char)*end))
		b = strtoull(end, &end, 10);
	if (*end != '\0' || b < a)
		return (0);
	if (a >= size)
		return (-1);
	*from = a;
	*len = (b >= size ? size - 1 : b) - a + 1;
	return (1);
}
