/*
 * Files on their way: original > copy in the work folder > the program's output >
 * copy of it that no program can write to any more > object.
 */
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "util/embed.h"
#include "util/files.h"

#include "packages/rendition.h"
#include "parse/formats.h"
#include "store/objects.h"
#include "runner/rendition_make.h"
#include "runner/thumbnail.h"
#include "runner/toolrun.h"

#define PATH		1400
#define PASSING		"/tmp"
#define PAPER_MAX	((int64_t)200 << 20)	/* bytes of a PDF that pupils are to load */
#define SOURCE_MAX	((int64_t)300 << 20)
#define LOOKED		(4 << 20)	/* bytes of a document looked at for a password */
#define STARTS		3	/* a new profile makes LibreOffice ask for another start */
#define AGAIN		81	/* its exit status then */
#define PAGE_SECONDS	30
#define PAGE_MEMORY	((uint64_t)768 << 20)
#define PAGE_SIDE	"640"	/* pixels of the page that the picture is made of */

/* One file's work. */
struct making {
	const char	*data;
	json_t		*ask, *answer;
	char		 folder[PATH];	/* ours alone */
	char		 work[PATH];	/* absolute; the programs' */
	char		 paper[CODE_HASH_HEX];	/* the PDF there is, "" none */
};

static const char *
making_text(const struct making *m, const char *key)
{
	const char *s = json_string_value(json_object_get(m->ask, key));

	return (s != NULL ? s : "");
}

static void
making_say(struct making *m, const char *key, const char *value)
{
	json_object_set_new(m->answer, key, json_string(value));
}

static void
making_number(struct making *m, const char *key, int64_t n)
{
	json_object_set_new(m->answer, key, json_integer(n));
}

static int
rendition_remove(const char *path, const struct stat *st, int kind,
    struct FTW *ftw)
{
	(void)st;
	(void)kind;
	(void)ftw;
	return (remove(path));
}

static void
rendition_forget(const char *path)
{
	(void)nftw(path, rendition_remove, 16, FTW_DEPTH | FTW_PHYS);
}

int
rendition_folders(const char *data, struct err *e)
{
	char folder[PATH], work[PATH + 8];

	snprintf(folder, sizeof(folder), "%s/" RENDITION_FOLDER, data);
	snprintf(work, sizeof(work), "%s/work", folder);
	rendition_forget(folder);
	return (files_folder(folder, 0700, e) != 0 ||
	    files_folder(work, 0700, e) != 0 ? -1 : 0);
}

/* What an earlier child of the same data folder left there when it was killed. */
static void
rendition_forget_passing(const char *prefix)
{
	char path[PATH];
	struct dirent *d;
	struct stat st;
	DIR *dir = opendir(PASSING);

	while (dir != NULL && (d = readdir(dir)) != NULL) {
		if (strncmp(d->d_name, prefix, strlen(prefix)) != 0)
			continue;
		snprintf(path, sizeof(path), PASSING "/%s", d->d_name);
		if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode) &&
		    st.st_uid == geteuid())
			rendition_forget(path);
	}
	if (dir != NULL)
		closedir(dir);
}

/*
 * Programs want a whole path.  Folders above the data folder may be closed to the
 * user that the server became: then the work is done in the system's folder for
 * passing files, under a name that tells whose it is.
 */
static int
making_passing(struct making *m, struct err *e)
{
	char prefix[80];
	struct stat st;

	if (stat(m->data, &st) != 0)
		return (files_fail(e, "look at", m->data));
	snprintf(prefix, sizeof(prefix), "hoclieu-render-%llx-%llx-",
	    (unsigned long long)st.st_dev, (unsigned long long)st.st_ino);
	rendition_forget_passing(prefix);
	snprintf(m->work, sizeof(m->work), PASSING "/%sXXXXXX", prefix);
	return (mkdtemp(m->work) != NULL ? 0 : files_fail(e, "make", m->work));
}

static int
making_begin(struct making *m, struct err *e)
{
	char work[PATH + 8], whole[PATH_MAX];

	snprintf(m->folder, sizeof(m->folder), "%s/" RENDITION_FOLDER, m->data);
	if (rendition_folders(m->data, e) != 0)
		return (-1);
	snprintf(work, sizeof(work), "%s/work", m->folder);
	if (realpath(work, whole) != NULL && strlen(whole) < sizeof(m->work)) {
		snprintf(m->work, sizeof(m->work), "%.*s",
		    (int)sizeof(m->work) - 1, whole);
		return (0);
	}
	return (making_passing(m, e));
}

static void
making_end(struct making *m)
{
	char answer[PATH + 40], kept[PATH + 40];

	rendition_forget(m->work);
	snprintf(kept, sizeof(kept), "%s/paper.pdf", m->folder);
	(void)unlink(kept);
	snprintf(answer, sizeof(answer), "%s/picture.jpg", m->folder);
	(void)unlink(answer);
}

/* An object of ours, opened to read; with its copy at ${to} when that is named. */
static int
making_copy(struct making *m, const char *hash, const char *to, struct err *e)
{
	char from[PATH];

	objects_path(m->data, hash, from, sizeof(from));
	return (files_copy(from, to, 0600, e));
}

/*
 * What the program left under that name, as a copy that is ours: 1 with its
 * length; 0 when there is no plain file; -1.
 */
static int
making_take(const char *from, const char *to, int64_t *bytes, struct err *e)
{
	struct stat st;

	if (lstat(from, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size == 0)
		return (0);
	*bytes = st.st_size;
	return (files_copy(from, to, 0600, e) == 0 ? 1 : -1);
}

/* A file of ours becomes an object; its name into ${hash}. */
static int
making_shelve(struct making *m, const char *path, char hash[CODE_HASH_HEX],
    struct err *e)
{
	int fd, rc;

	if ((fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)) == -1)
		return (files_fail(e, "open", path));
	rc = objects_hash(fd, hash, e);
	close(fd);
	return (rc == 0 ? objects_take(m->data, path, hash, e) : -1);
}

/* ---- the PDF */

/*
 * The ending tells LibreOffice which of its readers to try first; only ones that
 * it knows are passed on.
 */
static const char *
making_ending(const char *file)
{
	static const char *const known[] = {
		"docx", "docm", "dotx", "doc", "dot", "rtf", "odt", "ott",
		"pptx", "pptm", "ppsx", "pps", "ppt", "pot", "odp", "otp",
		"xlsx", "xlsm", "xlsb", "xls", "ods", "odg"
	};
	const char *dot = strrchr(file, '.');
	size_t i;

	for (i = 0; dot != NULL && i < sizeof(known) / sizeof(*known); i++)
		if (strcasecmp(dot + 1, known[i]) == 0)
			return (known[i]);
	return ("doc");
}

/*
 * Office keeps a document with a password as an OLE file with a stream of this
 * name (UTF-16): worth telling apart, because its author can do something.
 */
static int
making_protected(const char *path)
{
	static const char name[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
	char *p = malloc(LOOKED);
	ssize_t n = 0;
	int fd, found;

	if (p != NULL && (fd = open(path, O_RDONLY | O_CLOEXEC)) != -1) {
		n = read(fd, p, LOOKED);
		close(fd);
	}
	found = n > 512 && memcmp(p, "\xd0\xcf\x11\xe0", 4) == 0 &&
	    memmem(p, (size_t)n, name, sizeof(name)) != NULL;
	free(p);
	return (found);
}

/* The profile that forbids macros and links, new for each document. */
static int
making_profile(struct making *m, struct err *e)
{
	const struct embed *f = embed_find("schemas/soffice.xcu");
	char path[PATH + 60];

	snprintf(path, sizeof(path), "%s/profile/user", m->work);
	if (files_mkdirs(path, 0700, e) != 0)
		return (-1);
	snprintf(path, sizeof(path), "%s/profile/user/registrymodifications.xcu",
	    m->work);
	return (f == NULL ? err_set(e, ERR_FAIL, "RUNNER", "no profile") :
	    files_write(path, f->data, f->len, 0600, e));
}

/* Run LibreOffice: why there is no PDF, "" when it ended well, NULL when it is not to be had. */
static const char *
making_office(struct making *m, const char *source, int *absent,
    struct err *e)
{
	char profile[PATH + 60], out[PATH + 8];
	const char *argv[] = { making_text(m, "soffice"), profile, "--headless",
	    "--norestore", "--nolockcheck", "--nodefault",
	    "--nofirststartwizard", "--convert-to", "pdf", "--outdir", out,
	    source, NULL };
	struct toolrun t = { .argv = argv, .work = m->work };
	enum toolrun_end end = TOOLRUN_ENDED;
	int i, status = AGAIN;

	snprintf(profile, sizeof(profile),
	    "-env:UserInstallation=file://%s/profile", m->work);
	snprintf(out, sizeof(out), "%s/out", m->work);
	t.seconds = (unsigned)json_integer_value(json_object_get(m->ask,
	    "seconds"));
	t.memory = (uint64_t)json_integer_value(json_object_get(m->ask,
	    "memory"));
	for (i = 0; i < STARTS && status == AGAIN; i++)
		if (toolrun(&t, &end, &status, e) != 0)
			return (NULL);
	*absent = end == TOOLRUN_NO_WALLS || end == TOOLRUN_MISSING;
	return (end == TOOLRUN_SLOW ? "slow" : end == TOOLRUN_CRASHED ?
	    "crashed" : end == TOOLRUN_NO_WALLS ? "walls" : "");
}

static int
is_pdf(const char *path)
{
	char head[5] = "";
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n = 0;

	if (fd != -1) {
		n = read(fd, head, sizeof(head));
		close(fd);
	}
	return (n == 5 && memcmp(head, "%PDF-", 5) == 0);
}

static int
making_paper_failed(struct making *m, const char *why)
{
	making_say(m, "paper", "failed");
	making_say(m, "why", why);
	return (0);
}

/* What LibreOffice left, or why there is nothing: 0 or -1. */
static int
making_paper_taken(struct making *m, struct err *e)
{
	char from[PATH + 30], to[PATH + 30];
	int64_t bytes = 0;
	int rc;

	snprintf(from, sizeof(from), "%s/out/source.pdf", m->work);
	snprintf(to, sizeof(to), "%s/paper.pdf", m->folder);
	if ((rc = making_take(from, to, &bytes, e)) < 0)
		return (-1);
	if (rc == 0 || !is_pdf(to))
		return (making_paper_failed(m, "unreadable"));
	if (bytes > PAPER_MAX)
		return (making_paper_failed(m, "large"));
	if (making_shelve(m, to, m->paper, e) != 0)
		return (-1);
	making_say(m, "paper", "ready");
	making_say(m, "paper_hash", m->paper);
	making_number(m, "paper_bytes", bytes);
	return (0);
}

static int
making_paper(struct making *m, struct err *e)
{
	char source[PATH + 30];
	const char *why;
	struct stat st;
	int absent = 0;

	making_say(m, "paper", "absent");
	if (*making_text(m, "soffice") == '\0')
		return (0);
	snprintf(source, sizeof(source), "%s/source.%s", m->work,
	    making_ending(making_text(m, "file")));
	if (making_copy(m, making_text(m, "original"), source, e) != 0 ||
	    making_profile(m, e) != 0)
		return (-1);
	if (stat(source, &st) != 0 || st.st_size > SOURCE_MAX)
		return (making_paper_failed(m, "large"));
	if (making_protected(source))
		return (making_paper_failed(m, "protected"));
	if ((why = making_office(m, source, &absent, e)) == NULL)
		return (-1);
	if (absent) {
		making_say(m, "why", why);
		return (0);
	}
	return (*why != '\0' ? making_paper_failed(m, why) :
	    making_paper_taken(m, e));
}

/* ---- the picture */

/* The file at ${path} or at ${fd} made small and stored: 0 or -1. */
static int
making_small(struct making *m, int fd, struct err *e)
{
	char path[PATH + 30], hash[CODE_HASH_HEX];
	struct buf jpeg = { 0 };
	struct stat st;
	int wide = 0, high = 0, rc;

	snprintf(path, sizeof(path), "%s/picture.jpg", m->folder);
	rc = fstat(fd, &st) != 0 ? 0 : thumbnail_make(fd, st.st_size, &jpeg,
	    &wide, &high, e);
	if (rc == 1) {
		making_say(m, "picture", "ready");
		making_number(m, "picture_bytes", (int64_t)jpeg.len);
		making_number(m, "wide", wide);
		making_number(m, "high", high);
		rc = files_write(path, jpeg.p, jpeg.len, 0600, e) == 0 &&
		    making_shelve(m, path, hash, e) == 0 ? 0 : -1;
		if (rc == 0)
			making_say(m, "picture_hash", hash);
	}
	buf_free(&jpeg);
	return (rc);
}

/* The first page of the PDF ${hash} as pixels, at most PAGE_SIDE wide or high. */
static int
making_page(struct making *m, const char *hash, struct err *e)
{
	char pdf[PATH + 30], page[PATH + 30], png[PATH + 30];
	const char *argv[] = { making_text(m, "pdftoppm"), "-q", "-f", "1", "-l",
	    "1", "-singlefile", "-png", "-scale-to", PAGE_SIDE, pdf, page,
	    NULL };
	struct toolrun t = { .argv = argv, .work = m->work,
	    .seconds = PAGE_SECONDS, .memory = PAGE_MEMORY };
	enum toolrun_end end;
	struct stat st;
	int status, fd, rc;

	if (*argv[0] == '\0')
		return (0);
	making_say(m, "picture", "failed");
	snprintf(pdf, sizeof(pdf), "%s/page.pdf", m->work);
	snprintf(page, sizeof(page), "%s/page", m->work);
	snprintf(png, sizeof(png), "%s/page.png", m->work);
	if (making_copy(m, hash, pdf, e) != 0 ||
	    toolrun(&t, &end, &status, e) != 0)
		return (-1);
	if (end == TOOLRUN_NO_WALLS || end == TOOLRUN_MISSING)
		making_say(m, "picture", "absent");
	fd = open(png, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	if (fd == -1)
		return (0);
	rc = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) ?
	    making_small(m, fd, e) : 0;
	close(fd);
	return (rc);
}

static int
making_picture(struct making *m, struct err *e)
{
	const char *original = making_text(m, "original");
	int64_t size;
	int of, fd, rc;

	of = (int)json_integer_value(json_object_get(m->ask, "picture"));
	if (of == FORMAT_NO_PICTURE || (json_is_true(json_object_get(m->ask,
	    "office")) && *m->paper == '\0'))
		return (0);
	making_say(m, "picture", "absent");
	if (of == FORMAT_PAGE)
		return (making_page(m, *m->paper != '\0' ? m->paper : original,
		    e));
	making_say(m, "picture", "failed");
	if ((fd = objects_open(m->data, original, &size, e)) == -1)
		return (-1);
	rc = making_small(m, fd, e);
	close(fd);
	return (rc);
}

int
rendition_make(const char *data, json_t *ask, struct err *e)
{
	struct making m = { .data = data, .ask = ask,
	    .answer = json_object() };
	char path[PATH + 40], *text = NULL;
	int rc;

	snprintf(m.paper, sizeof(m.paper), "%s", making_text(&m, "paper"));
	rc = making_begin(&m, e);
	if (rc == 0 && json_is_true(json_object_get(ask, "office")) &&
	    *m.paper == '\0')
		rc = making_paper(&m, e);
	if (rc == 0)
		rc = making_picture(&m, e);
	making_end(&m);
	snprintf(path, sizeof(path), "%s/" RENDITION_ANSWER, m.folder);
	if (rc == 0 && (text = json_dumps(m.answer, JSON_COMPACT)) != NULL)
		rc = files_write(path, text, strlen(text), 0600, e);
	free(text);
	json_decref(m.answer);
	return (rc);
}
