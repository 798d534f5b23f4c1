/*
 * Remarks on the files of a package, from the names and sizes in its directory
 * alone; nothing is unpacked.
 */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "parse/contents.h"
#include "parse/report.h"
#include "parse/zipdir.h"

#define HEAVY_VIDEO	(50ULL << 20)
#define HEAVY_PACKAGE	(500ULL << 20)
#define HEAVY_PICTURE	(5ULL << 20)

/* What a file's extension says about it, as far as a remark depends on it. */
enum sort { SORT_OTHER, SORT_FLASH, SORT_VIDEO, SORT_PICTURE, SORT_PROGRAM, SORT_ZIP };

static const struct { const char *ext; enum sort sort; } sorts[] = {
	{ "swf", SORT_FLASH }, { "flv", SORT_FLASH },
	{ "mp4", SORT_VIDEO }, { "webm", SORT_VIDEO }, { "mov", SORT_VIDEO },
	{ "avi", SORT_VIDEO }, { "mkv", SORT_VIDEO }, { "m4v", SORT_VIDEO },
	{ "wmv", SORT_VIDEO }, { "mpg", SORT_VIDEO },
	{ "png", SORT_PICTURE }, { "jpg", SORT_PICTURE },
	{ "jpeg", SORT_PICTURE }, { "gif", SORT_PICTURE },
	{ "bmp", SORT_PICTURE }, { "webp", SORT_PICTURE },
	{ "svg", SORT_PICTURE },
	{ "exe", SORT_PROGRAM }, { "msi", SORT_PROGRAM },
	{ "bat", SORT_PROGRAM }, { "cmd", SORT_PROGRAM },
	{ "com", SORT_PROGRAM }, { "scr", SORT_PROGRAM },
	{ "vbs", SORT_PROGRAM }, { "dll", SORT_PROGRAM },
	{ "apk", SORT_PROGRAM }, { "jar", SORT_PROGRAM },
	{ "php", SORT_PROGRAM }, { "sh", SORT_PROGRAM },
	{ "zip", SORT_ZIP }, { "rar", SORT_ZIP }, { "7z", SORT_ZIP },
};

/* By the name's extension alone, in any case of letters. */
static enum sort
sort_of(const char *name)
{
	const char *dot = strrchr(name, '.');
	size_t i;

	for (i = 0; dot != NULL && i < sizeof(sorts) / sizeof(sorts[0]); i++)
		if (strcasecmp(dot + 1, sorts[i].ext) == 0)
			return (sorts[i].sort);
	return (SORT_OTHER);
}

/*
 * 1 when Windows cannot write a file of this name: forbidden characters,
 * reserved device names, a dot or blank at the end, or a path too long for its
 * limit of 260 characters with a folder before it.
 */
static int
is_awkward(const char *name)
{
	const char *base = strrchr(name, '/');
	size_t n = strlen(name);

	base = base != NULL ? base + 1 : name;
	return (strpbrk(name, "<>:\"|?*") != NULL || n > 240 ||
	    name[n - 1] == '.' || name[n - 1] == ' ' ||
	    strncasecmp(base, "aux.", 4) == 0 || strcasecmp(base, "aux") == 0 ||
	    strncasecmp(base, "con.", 4) == 0 || strncasecmp(base, "nul.", 4) == 0);
}

/*
 * One remark for all ${n} files of a sort, at the first of them: a list of
 * hundreds of remarks would hide the others.
 */
static void
counted(struct check_report *r, const char *code, const char *first, size_t n)
{
	char count[24];

	if (n == 0)
		return;
	snprintf(count, sizeof(count), "%zu", n);
	report_find(r, code, first, "count", count, NULL);
}

/* One large file, with its size. */
static void
heavy(struct check_report *r, const char *code, const struct zip_entry *e)
{
	char mib[24];

	snprintf(mib, sizeof(mib), "%llu", (unsigned long long)(e->usize >> 20));
	report_find(r, code, e->name, "size", mib, "file", e->name, NULL);
}

/*
 * One pass over the directory; large films and pictures are named one by one, everything
 * else is counted by sort.
 */
void
contents_remarks(const struct zipdir *z, struct check_report *r)
{
	const char *first[SORT_ZIP + 1] = { 0 }, *awkward = NULL;
	size_t n[SORT_ZIP + 1] = { 0 }, odd = 0, i;
	char mib[24];

	for (i = 0; i < zipdir_count(z); i++) {
		const struct zip_entry *e = zipdir_at(z, i);
		enum sort s;

		if (e->is_dir)
			continue;
		s = sort_of(e->name);
		if (n[s]++ == 0)
			first[s] = e->name;
		if (is_awkward(e->name) && odd++ == 0)
			awkward = e->name;
		if (s == SORT_VIDEO && e->usize > HEAVY_VIDEO)
			heavy(r, "video-heavy", e);
		else if (s == SORT_PICTURE && e->usize > HEAVY_PICTURE)
			heavy(r, "image-heavy", e);
	}
	counted(r, r->flash_spare ? "flash-spare" : "flash-inside",
	    first[SORT_FLASH], n[SORT_FLASH]);
	counted(r, "program-inside", first[SORT_PROGRAM], n[SORT_PROGRAM]);
	counted(r, "archive-inside", first[SORT_ZIP], n[SORT_ZIP]);
	counted(r, "names-awkward", awkward, odd);
	if (zipdir_bytes(z) > HEAVY_PACKAGE) {
		snprintf(mib, sizeof(mib), "%llu",
		    (unsigned long long)(zipdir_bytes(z) >> 20));
		report_find(r, "package-heavy", NULL, "size", mib, NULL);
	}
}
