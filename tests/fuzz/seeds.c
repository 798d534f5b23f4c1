/* Writes the seeds of the parsers' fuzz targets: seeds DIRECTORY. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/lib/ziptest.h"
#include "util/buf.h"
#include "parse/check.h"
#include "parse/report.h"

static const char body[] = "<organizations default='O'>"
    "<organization identifier='O'><title>B</title>"
    "<item identifier='I' identifierref='R' parameters='?a=1'><title>t</title>"
    "<adlcp:masteryscore>80</adlcp:masteryscore>"
    "<adlcp:prerequisites>A&amp;~B</adlcp:prerequisites>"
    "<imsss:sequencing><imsss:objectives><imsss:primaryObjective "
    "satisfiedByMeasure='true'><imsss:minNormalizedMeasure>0.5"
    "</imsss:minNormalizedMeasure></imsss:primaryObjective>"
    "</imsss:objectives></imsss:sequencing></item></organization>"
    "</organizations><resources xml:base='a/'><resource identifier='R' "
    "adlcp:scormType='sco' href='b.html?x#y'><file href='b.html'/>"
    "</resource></resources>";

/* The list of a copy; its one object is the file that fuzz_backup lays out. */
static const char list[] = "{\"format\":\"hoclieu-backup\",\"version\":1,"
    "\"made\":1795000000,\"database\":{\"sha256\":\"9976719b1059ff6b9f46d2c0"
    "fa2ae59c2364f98035e202019335c695d4a16c5d\",\"bytes\":10},\"files\":[{"
    "\"name\":\"secret\",\"sha256\":\"2bb80d537b1da3e38bd30361aa855686bde0eacd"
    "7162fef6a25fe97bf527a25b\",\"bytes\":6}],\"objects\":[{\"sha256\":"
    "\"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\","
    "\"bytes\":3}],\"indexes\":[{\"object\":\"7692c3ad3540bb803c020b3aee66cd88"
    "87123234ea0c6e7143c0add73ff431ed\",\"sha256\":\"7692c3ad3540bb803c020b3a"
    "ee66cd8887123234ea0c6e7143c0add73ff431ed\",\"bytes\":3}],\"missing\":[],"
    "\"tables\":{\"item\":0}}";

/* Two entries of a sealed copy and its end. */
static const char entries[] = "\3\0\0\0\0\0\0\0\6\0secretxyz"
    "\1\0\0\0\0\0\0\0\15\0manifest.json{"
    "\0\0\0\0\0\0\0\0\0\0";

static void
save(const char *dir, const char *target, const char *name, const void *p,
    size_t n)
{
	char path[500];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", dir, target);
	mkdir(path, 0755);
	snprintf(path, sizeof(path), "%s/%s/%s", dir, target, name);
	if ((f = fopen(path, "w")) == NULL || fwrite(p, 1, n, f) != n ||
	    fclose(f) != 0) {
		perror(path);
		exit(1);
	}
}

static int
collect(void *arg, const void *p, size_t n)
{
	buf_put(arg, p, n);
	return (0);
}

static int
no_line(void *arg, const char *s, size_t n)
{
	(void)arg;
	(void)s;
	(void)n;
	return (0);
}

/* The index alone of the package in ${fd}, and the texts above. */
static int
save_own(const char *dir, int fd, size_t len)
{
	struct buf index = { 0 };
	struct check_sink sink = { no_line, collect, &index };

	if (check_run(fd, "a.zip", len, &sink) != 0)
		return (-1);
	save(dir, "fuzz_index", "scorm", index.p, index.len);
	save(dir, "fuzz_backup", "list.json", list, sizeof(list) - 1);
	save(dir, "fuzz_seal", "entries", entries, sizeof(entries) - 1);
	buf_free(&index);
	return (0);
}

static int
collect_line(void *arg, const char *s, size_t n)
{
	return (collect(arg, s, n));
}

int
main(int argc, char **argv)
{
	struct buf xml = { 0 }, wire = { 0 }, copy = { 0 };
	struct check_sink sink = { collect_line, collect, &wire };
	struct ziptest t = { 0 };
	int fd;

	if (argc != 2 || check_init() != 0)
		return (1);
	mkdir(argv[1], 0755);
	ziptest_manifest(&xml, "2004 4th Edition", body);
	save(argv[1], "fuzz_manifest", "a.xml", xml.p, xml.len);
	ziptest_text(&t, "imsmanifest.xml", xml.p);
	ziptest_add(&t, &(struct ziptest_entry){ .name = "a/b.html",
	    .data = "xyz", .len = 3, .descriptor = 1, .zip64 = 1 });
	ziptest_add(&t, &(struct ziptest_entry){ .name = "d/" });
	ziptest_end(&t, NULL);
	buf_put(&copy, t.out.p, t.out.len);
	save(argv[1], "fuzz_zip", "scorm.zip", copy.p, copy.len);
	fd = ziptest_fd(&t);
	if (check_run(fd, "a.zip", copy.len, &sink) != 0)
		return (1);
	save(argv[1], "fuzz_report", "scorm", wire.p, wire.len);
	if (save_own(argv[1], fd, copy.len) != 0)
		return (1);
	close(fd);
	ziptest_text(&t, "index.html", "<p>");
	ziptest_end(&t, &(struct ziptest_end){ .zip64 = 1 });
	save(argv[1], "fuzz_zip", "html.zip", t.out.p, t.out.len);
	buf_free(&t.out);
	buf_free(&xml);
	buf_free(&wire);
	buf_free(&copy);
	return (0);
}
