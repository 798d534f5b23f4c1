/*
 * Film, sound and pictures in containers where one signature is not enough.
 * What browsers do not show is kept for download; what only some of them show
 * is taken with a remark.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "parse/film.h"
#include "parse/recogmedia.h"
#include "parse/recognise.h"

void
recogmedia_also(struct recognised *out, const char *code, const char *what)
{
	if (out->nalso == RECOGNISE_ALSO)
		return;
	out->also[out->nalso].code = code;
	out->also[out->nalso++].what = what;
}

static int
media_at(const struct recog_head *h, size_t off, const void *mark, size_t n)
{
	return (h->n >= off + n && memcmp(h->b + off, mark, n) == 0);
}

static int
ends(const char *name, const char *ext)
{
	size_t n = strlen(name), k = strlen(ext);

	return (n > k && strcasecmp(name + n - k, ext) == 0);
}

static int
media_take(struct recognised *out, enum check_format f, const char *media,
    const char *code)
{
	out->format = f;
	out->media = media;
	out->code = code;
	return (1);
}

/* 1 when one of the brands of "ftyp" is ${brand}. */
static int
has_brand(const struct recog_head *h, const char *brand)
{
	size_t len = (size_t)h->b[2] << 8 | h->b[3], i;

	if (h->b[0] != 0 || h->b[1] != 0 || len > h->n)
		len = h->n;
	for (i = 8; i + 4 <= len; i += i == 8 ? 8 : 4)
		if (memcmp(h->b + i, brand, 4) == 0)
			return (1);
	return (0);
}

/*
 * Photos: HEIF with HEVC, which most browsers do not show, or with AV1, which
 * they do.
 */
static int
is_photo(const struct recog_head *h, struct recognised *out)
{
	static const char *const brands[] = {
		"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"
	};
	size_t i;

	if (media_at(h, 8, "avif", 4) || media_at(h, 8, "avis", 4))
		return (media_take(out, CHECK_IMAGE, "image/avif", NULL));
	for (i = 0; i < sizeof(brands) / sizeof(brands[0]); i++)
		if (media_at(h, 8, brands[i], 4))
			return (has_brand(h, "avif") ? media_take(out,
			    CHECK_IMAGE, "image/avif", NULL) : media_take(out,
			    CHECK_PHOTO, "image/heic", "kept-photo"));
	return (0);
}

/* What is to be said of the codecs; a film that is kept anyway needs no words. */
static void
film_remarks(const struct film *f, struct recognised *out)
{
	const char *v = film_video_fault(f->video);
	const char *s = film_sound_fault(f->sound);

	/* A codec without a name is shown by its letters, which must last. */
	if (v == f->video)
		v = memcpy(out->letters[0], f->video, sizeof(f->video));
	if (s == f->sound)
		s = memcpy(out->letters[1], f->sound, sizeof(f->sound));
	if (v != NULL)
		recogmedia_also(out, "film-codec", v);
	if (s != NULL)
		recogmedia_also(out, f->videos > 0 ? "film-sound-codec" :
		    "sound-codec", s);
	if (!f->list)
		recogmedia_also(out, "film-cut", "");
	else if (f->late && f->videos > 0)
		recogmedia_also(out, "film-slow", "");
}

/*
 * ISO base media (ISO/IEC 14496-12).  Whether it is a film or a sound is said
 * by its tracks: phones record sound under the brands of films.
 */
static int
is_iso(const struct recog_head *h, struct recognised *out)
{
	struct film f;

	if (!media_at(h, 4, "ftyp", 4) || h->n < 12)
		return (0);
	if (is_photo(h, out))
		return (1);
	if (media_at(h, 8, "qt  ", 4))
		return (media_take(out, CHECK_FILM, "video/quicktime",
		    "kept-video"));
	film_read(h->fd, 0, h->size, &f);
	if (f.videos == 0 && (f.sounds > 0 || media_at(h, 8, "M4A ", 4) ||
	    media_at(h, 8, "M4B ", 4)))
		media_take(out, CHECK_AUDIO, "audio/mp4", NULL);
	else
		media_take(out, CHECK_VIDEO, "video/mp4", NULL);
	film_remarks(&f, out);
	return (1);
}

/* MPEG sound without a container: MP3, or AAC with ADTS headers. */
static int
is_mpeg_sound(const struct recog_head *h, struct recognised *out)
{
	/* Sync, layer III, a bit rate and rate that exist. */
	if (h->n >= 4 && h->b[0] == 0xff && (h->b[1] & 0xe6) == 0xe2 &&
	    (h->b[2] & 0xf0) != 0xf0 && (h->b[2] & 0xf0) != 0 &&
	    (h->b[2] & 0x0c) != 0x0c && ends(h->name, ".mp3"))
		return (media_take(out, CHECK_AUDIO, "audio/mpeg", NULL));
	/* Sync, layer 0, a rate that exists. */
	if (h->n >= 7 && h->b[0] == 0xff && (h->b[1] & 0xf6) == 0xf0 &&
	    (h->b[2] >> 2 & 15) < 13 && ends(h->name, ".aac"))
		return (media_take(out, CHECK_AUDIO, "audio/aac",
		    "sound-aac"));
	return (0);
}

/* Matroska: the document type "webm"; RIFF: the form type. */
int
recogmedia(const struct recog_head *h, struct recognised *out)
{
	if (is_iso(h, out) || is_mpeg_sound(h, out))
		return (1);
	if (media_at(h, 0, "\x1a\x45\xdf\xa3", 4)) {
		if (memmem(h->b, h->n < 64 ? h->n : 64, "webm", 4) != NULL)
			return (media_take(out, CHECK_VIDEO, "video/webm",
			    NULL));
		return (media_take(out, CHECK_FILM, "video/x-matroska",
		    "kept-video"));
	}
	if (media_at(h, 0, "RIFF", 4) && h->n >= 12) {
		if (media_at(h, 8, "WEBP", 4))
			return (media_take(out, CHECK_IMAGE, "image/webp",
			    NULL));
		if (media_at(h, 8, "WAVE", 4))
			return (media_take(out, CHECK_AUDIO, "audio/wav",
			    NULL));
		return (media_take(out, CHECK_FILM, "video/x-msvideo",
		    "kept-video"));
	}
	return (0);
}
