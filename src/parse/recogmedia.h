#ifndef HOCLIEU_RECOGMEDIA_H
#define HOCLIEU_RECOGMEDIA_H
/* Films, sounds and pictures whose first bytes alone do not say what they are. */
#include <stddef.h>
#include <stdint.h>

struct recognised;

/* The beginning of a file, and where the rest of it is. */
struct recog_head {
	const unsigned char	*b;
	size_t			 n;
	int			 fd;
	uint64_t		 size;
	const char		*name;
};

/** recogmedia_also(out, code, what): one more remark; ${what} is not copied. */
void	 recogmedia_also(struct recognised *out, const char *code,
	    const char *what);
/** recogmedia(h, out): 1 when ${out} is filled. */
int	 recogmedia(const struct recog_head *h, struct recognised *out);

#endif
