/* Boxes of the MP4 family; see film.h. */
#include <stddef.h>
#include <string.h>

#include "util/files.h"
#include "parse/film.h"

#define BOXES_MAX	20000	/* headers read in one file */

/* One file: how many headers may still be read, and the track at hand. */
struct walk {
	int		 fd;
	int		 left;
	char		 handler[5];	/* "vide", "soun" of the track */
	struct film	*film;
};

struct box {
	char		 type[5];
	uint64_t	 at, end;	/* of what is in it */
};

/* Codecs by their four letters; no name: browsers play it. */
static const struct codec { const char *letters, *name; } videos[] = {
	{ "avc1", NULL }, { "avc2", NULL }, { "avc3", NULL }, { "avc4", NULL },
	{ "av01", NULL }, { "vp08", NULL }, { "vp09", NULL },
	{ "hvc1", "HEVC (H.265)" }, { "hev1", "HEVC (H.265)" },
	{ "dvh1", "HEVC (Dolby Vision)" }, { "dvhe", "HEVC (Dolby Vision)" },
	{ "mp4v", "MPEG-4 Visual (DivX, Xvid)" }, { "s263", "H.263" },
	{ "jpeg", "Motion JPEG" }, { "mjpa", "Motion JPEG" },
	{ "apch", "ProRes" }, { "apcn", "ProRes" }, { "apcs", "ProRes" },
	{ "apco", "ProRes" }, { "ap4h", "ProRes" }, { "vc-1", "VC-1" },
	{ "encv", "DRM" }, { NULL, NULL }
};
static const struct codec sounds[] = {
	{ "mp4a", NULL }, { "Opus", NULL }, { "fLaC", NULL },
	{ ".mp3", NULL }, { "samr", "AMR" }, { "sawb", "AMR-WB" },
	{ "ac-3", "Dolby AC-3" }, { "ec-3", "Dolby E-AC-3" },
	{ "alac", "ALAC" }, { "twos", "PCM" }, { "sowt", "PCM" },
	{ "lpcm", "PCM" }, { "enca", "DRM" }, { NULL, NULL }
};

static const char *
codec_fault(const struct codec *list, const char *letters)
{
	for (; list->letters != NULL; list++)
		if (strcmp(list->letters, letters) == 0)
			return (list->name);
	return (*letters != '\0' ? letters : NULL);
}

const char *
film_video_fault(const char *codec)
{
	return (codec_fault(videos, codec));
}

const char *
film_sound_fault(const char *codec)
{
	return (codec_fault(sounds, codec));
}

static int
film_get(const struct walk *w, void *p, size_t n, uint64_t at)
{
	return (at > INT64_MAX - n ? -1 :
	    files_get(w->fd, p, n, (int64_t)at, NULL));
}

static uint32_t
u32(const unsigned char *p)
{
	return ((uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 |
	    (uint32_t)p[2] << 8 | p[3]);
}

/* Four letters, as text: others than printable ones as "?". */
static void
letters(const unsigned char *p, char out[5])
{
	int i;

	for (i = 0; i < 4; i++)
		out[i] = p[i] > 0x20 && p[i] < 0x7f ? (char)p[i] :
		    p[i] == 0x20 ? ' ' : '?';
	out[4] = '\0';
}

/*
 * The box at ${at}, which ends at ${end} at the latest: 1, 0 there is none.  A
 * size of 1 stands for a longer one behind the type, 0 for "to the end".
 */
static int
box_at(struct walk *w, uint64_t at, uint64_t end, struct box *b)
{
	unsigned char h[16];
	uint64_t size, head = 8;

	if (w->left-- <= 0 || end - at < 8 || film_get(w, h, 8, at) != 0)
		return (0);
	letters(h + 4, b->type);
	size = u32(h);
	if (size == 1) {
		head = 16;
		if (end - at < 16 || film_get(w, h + 8, 8, at + 8) != 0)
			return (0);
		size = (uint64_t)u32(h + 8) << 32 | u32(h + 12);
	} else if (size == 0) {
		size = end - at;
	}
	if (size < head || size > end - at)
		return (0);
	b->at = at + head;
	b->end = at + size;
	return (1);
}

/* The codec of the track's first sample description. */
static void
take_codec(struct walk *w, const struct box *stsd)
{
	int film = strcmp(w->handler, "vide") == 0;
	char *out = film ? w->film->video : w->film->sound;
	unsigned char e[16];

	if ((!film && strcmp(w->handler, "soun") != 0) ||
	    stsd->end - stsd->at < 16 || film_get(w, e, 16, stsd->at) != 0)
		return;
	if (film)
		w->film->videos++;
	else
		w->film->sounds++;
	if (*out == '\0' || codec_fault(film ? videos : sounds, out) == NULL)
		letters(e + 12, out);
}

/* What a track is stands in "hdlr", which comes before its tables. */
static void
take_handler(struct walk *w, const struct box *hdlr)
{
	unsigned char e[12];

	if (hdlr->end - hdlr->at >= 12 && film_get(w, e, 12, hdlr->at) == 0)
		letters(e + 8, w->handler);
}

/* moov > trak > mdia > minf > stbl > stsd: ${depth} bounds the recursion. */
static void
walk_list(struct walk *w, uint64_t at, uint64_t end, int depth)
{
	static const char *const inner[] = {
		"trak", "mdia", "minf", "stbl", NULL
	};
	struct box b;
	int i;

	for (; box_at(w, at, end, &b); at = b.end) {
		if (strcmp(b.type, "trak") == 0)
			w->handler[0] = '\0';
		if (strcmp(b.type, "hdlr") == 0 && depth == 2)
			take_handler(w, &b);
		else if (strcmp(b.type, "stsd") == 0)
			take_codec(w, &b);
		for (i = 0; depth < 4 && inner[i] != NULL; i++)
			if (strcmp(b.type, inner[i]) == 0)
				walk_list(w, b.at, b.end, depth + 1);
	}
}

void
film_read(int fd, uint64_t at, uint64_t size, struct film *out)
{
	struct walk w = { .fd = fd, .left = BOXES_MAX, .film = out };
	uint64_t end = at + size;
	struct box b;
	int data = 0;

	memset(out, 0, sizeof(*out));
	for (; end > at && box_at(&w, at, end, &b); at = b.end) {
		data |= strcmp(b.type, "mdat") == 0;
		if (strcmp(b.type, "moov") != 0 || out->list)
			continue;
		out->list = 1;
		out->late = data;
		walk_list(&w, b.at, b.end, 0);
	}
}
