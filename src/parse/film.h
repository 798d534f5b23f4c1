#ifndef HOCLIEU_FILM_H
#define HOCLIEU_FILM_H
/*
 * What a film or sound of the MP4 family holds (ISO/IEC 14496-12): which codecs,
 * and whether the browser finds its contents list (moov) at the beginning.
 * Only headers of boxes are read, a bounded number of them.
 */
#include <stdint.h>

struct film {
	int	 list;		/* it has a moov; without one nothing plays */
	int	 late;		/* the moov comes behind the film's data */
	int	 videos, sounds;	/* tracks */
	char	 video[5];	/* codec of the first track that browsers do not play, else of the first; "" none */
	char	 sound[5];
};

/**
 * film_read(fd, at, size, out): the ${size} bytes from ${at} on in ${fd}, for
 * example a file stored in a zip.  What cannot be read counts as not there.
 */
void	 film_read(int fd, uint64_t at, uint64_t size, struct film *out);
/**
 * film_video_fault(codec), film_sound_fault(codec): NULL when today's browsers
 * play it, else what people call it; ${codec} itself when it has no such name.
 */
const char	*film_video_fault(const char *codec);
const char	*film_sound_fault(const char *codec);

#endif
