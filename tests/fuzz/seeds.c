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
