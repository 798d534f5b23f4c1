/* Extensions and media types, sorted by extension (bisection). */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "web/media.h"

#define UNKNOWN	"application/octet-stream"

static const struct ending {
	const char *end, *type;
} endings[] = {
	{ "aac", "audio/aac" },
	{ "apng", "image/apng" },
	{ "avif", "image/avif" },
	{ "bmp", "image/bmp" },
	{ "css", "text/css" },
	{ "csv", "text/csv" },
	{ "cur", "image/x-icon" },
	{ "data", UNKNOWN },
	{ "doc", "application/msword" },
	{ "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
	{ "dtd", "application/xml-dtd" },
	{ "eot", "application/vnd.ms-fontobject" },
	{ "flac", "audio/flac" },
	{ "geojson", "application/json" },
	{ "gif", "image/gif" },
	{ "glb", "model/gltf-binary" },
	{ "gltf", "model/gltf+json" },
	{ "htm", "text/html" },
	{ "html", "text/html" },
	{ "ico", "image/x-icon" },
	{ "jpeg", "image/jpeg" },
	{ "jpg", "image/jpeg" },
	{ "js", "text/javascript" },
	{ "json", "application/json" },
	{ "jsonp", "text/javascript" },
	{ "m3u8", "application/vnd.apple.mpegurl" },
	{ "m4a", "audio/mp4" },
	{ "m4v", "video/mp4" },
	{ "map", "application/json" },
	{ "md", "text/plain" },
	{ "mid", "audio/midi" },
	{ "mjs", "text/javascript" },
	{ "mov", "video/quicktime" },
	{ "mp3", "audio/mpeg" },
	{ "mp4", "video/mp4" },
	{ "mpd", "application/dash+xml" },
	{ "oga", "audio/ogg" },
	{ "ogg", "audio/ogg" },
	{ "ogv", "video/ogg" },
	{ "opus", "audio/ogg" },
	{ "otf", "font/otf" },
	{ "pdf", "application/pdf" },
	{ "png", "image/png" },
	{ "ppt", "application/vnd.ms-powerpoint" },
	{ "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation" },
	{ "srt", "text/plain" },
	{ "svg", "image/svg+xml" },
	{ "svgz", "image/svg+xml" },
	{ "tif", "image/tiff" },
	{ "tiff", "image/tiff" },
	{ "ts", "video/mp2t" },
	{ "ttf", "font/ttf" },
	{ "txt", "text/plain" },
	{ "vtt", "text/vtt" },
	{ "wasm", "application/wasm" },
	{ "wav", "audio/wav" },
	{ "webm", "video/webm" },
	{ "webmanifest", "application/manifest+json" },
	{ "webp", "image/webp" },
	{ "woff", "font/woff" },
	{ "woff2", "font/woff2" },
	{ "xht", "application/xhtml+xml" },
	{ "xhtml", "application/xhtml+xml" },
	{ "xls", "application/vnd.ms-excel" },
	{ "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
	{ "xml", "application/xml" },
	{ "xsd", "application/xml" },
	{ "xsl", "application/xml" },
	{ "zip", "application/zip" },
};

static int
by_end(const void *key, const void *row)
{
	return (strcasecmp(key, ((const struct ending *)row)->end));
}

/*
 * By the name's extension alone, in any case of letters; the bytes are not
 * looked at. "nosniff" keeps browsers from guessing otherwise.
 */
const char *
media_of(const char *name)
{
	const char *dot = strrchr(name, '.');
	const struct ending *m;

	if (dot == NULL || strchr(dot, '/') != NULL)
		return (UNKNOWN);
	m = bsearch(dot + 1, endings, sizeof(endings) / sizeof(*endings),
	    sizeof(*endings), by_end);
	return (m != NULL ? m->type : UNKNOWN);
}

/*
 * 1 for a type that is not known: such a file is offered for saving and never
 * shown.
 */
int
media_inert(const char *type)
{
	return (strcmp(type, UNKNOWN) == 0);
}
