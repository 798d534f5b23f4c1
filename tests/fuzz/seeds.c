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

	if (check_run(fd, "a.zip", "", len, &sink) != 0)
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

/* Texts as they come over HTTP, a few for each reader of them. */
static const struct {
	const char	*target, *name, *text;
} texts[] = {
	{ "fuzz_head", "post", "\x20POST /sign-in?next=%2F HTTP/1.1\r\n"
	    "Host: localhost:8080\r\nCookie: a=1; __Host-hoclieu=x; b=2\r\n"
	    "Content-Length: 3\r\nSec-CH-UA: x\r\nOrigin: http://localhost:8080"
	    "\r\n\r\na=b" },
	{ "fuzz_head", "lesson", "\x11GET /f/a%20b HTTP/1.1\r\n"
	    "Host: abc.content.localhost\r\nRange: bytes=0-1\r\n"
	    "If-None-Match: \"x\"\r\n\r\n" },
	{ "fuzz_cookie", "one", "a=1; __Host-hl-x=2; b=3" },
	{ "fuzz_cookie", "two", "__Host-hl-x=2;__Host-hl-x=3" },
	{ "fuzz_cookie", "like", "__Host-hl-xy=2; x__Host-hl-x=1;__Host-hl-x" },
	{ "fuzz_form", "form", "_csrf=abc&title=B%C3%A0i+1&kind=video&kind=x"
	    "&n=-12&bad=%zz&nul=%00&empty=&=x&about=a%0D%0Ab" },
	{ "fuzz_tusmeta", "name", "filename YmFpLnppcA==,item "
	    "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4" },
	{ "fuzz_tusmeta", "odd", "item,filename  YS56aXA ,f !!,filename" },
	{ "fuzz_range", "first", "\x64\0\0\0\0\0\0\0bytes=0-99" },
	{ "fuzz_commit", "scorm12", "{\"visit\":\"0123456789abcdef0123\","
	    "\"seq\":1,\"entry\":0,\"seconds\":60,\"kind\":\"scorm12\","
	    "\"final\":false,\"touched\":true,\"data\":{\"runtimeData\":"
	    "{\"cmi\":{\"suspend_data\":\"x\",\"core\":{\"lesson_location\":"
	    "\"p1\",\"lesson_status\":\"incomplete\",\"score\":{\"raw\":"
	    "\"85\",\"min\":\"0\",\"max\":\"100\"},\"session_time\":"
	    "\"00:01:00\"},\"interactions\":{\"0\":{\"id\":\"q\",\"type\":"
	    "\"choice\",\"student_response\":\"a\",\"weighting\":\"1\"}}}}}}" },
	{ "fuzz_commit", "scorm2004", "{\"visit\":\"0123456789abcdef0123\","
	    "\"seq\":1,\"entry\":0,\"kind\":\"scorm2004\",\"data\":{"
	    "\"runtimeData\":{\"cmi\":{\"completion_status\":\"Completed\","
	    "\"score\":{\"raw\":\"17 / 20\",\"scaled\":\"85%\"},"
	    "\"interactions\":[{\"id\":\"urn:scormdriver:C%C3%A2u_1\","
	    "\"learner_response\":\"a[,]b[.]c\",\"result\":\"đúng\"}],"
	    "\"objectives\":{\"3\":{\"id\":\"o\",\"success_status\":\"PASSED\","
	    "\"score\":{\"raw\":\"8,5\",\"max\":\"10\"}}},"
	    "\"comments_from_learner\":[{\"comment\":\"{lang=vi}hay\"}]}},"
	    "\"rescued\":{\"cmi.score.min\":\"0\",\"cmi.interactions.0.id\":"
	    "\"x\",\"cmi.objectives.1.success_status\":\"failed\"}}}" },
	{ "fuzz_commit", "simple", "{\"visit\":\"0123456789abcdef0123\","
	    "\"seq\":2,\"entry\":0,\"seconds\":5,\"kind\":\"simple\","
	    "\"final\":true,\"touched\":false,\"data\":{\"done\":1e308}}" },
	{ "fuzz_token", "as-it-is", "\x01____" },
	{ "fuzz_token", "changed", "\x01____A_____b" },
	{ "fuzz_token", "text", "AQAAAAAAAABNAAAAAGkib6A" },
	{ "fuzz_commit", "none", "{\"visit\":\"0123456789abcdef0123\","
	    "\"seq\":2,\"entry\":0,\"kind\":\"none\",\"data\":{},"
	    "\"remarks\":[{\"k\":\"unread\",\"e\":\"cmi.interactions.3.id\","
	    "\"v\":\"8,5x\"},{\"k\":\"missing\",\"e\":\"a.png\",\"v\":\"\"}]}" },
	{ "fuzz_page", "tags", "<!-- x --><base href=a/><img src='a.png' srcset"
	    "=\"b.png 1x, c.png 2x\"><a href='&#104;ttp://x.vn'>a@b.vn</a>"
	    "<object data=a.swf><param name=movie value=a.swf></object>"
	    "<meta http-equiv=refresh content='0; url=b.html'><p style='x:"
	    "url(a)' onclick=\"window.open('b.html')\"><iframe src=//y.vn>"
	    "<style>@import \"x.css\";</style><script src=a.js></script>" },
	{ "fuzz_page", "script", "// window.open(x)\nlocation.href = 'b.html';"
	    "location.replace(\"c.html\"); w.API_1484_11.x; LMSInitialize('');"
	    "'a.swf'; navigator.getUserMedia(); 'https://www.youtube-nocookie"
	    ".com/embed/x player.vimeo.com/video/1'" },
	{ "fuzz_page", "style", "@import url( 'a.css' );b{background:URL(a.png)"
	    "}/* url(b) */i{src:url(\"c.eot?#x\")}" },
	{ "fuzz_plancsv", "plan", "#mon: toan\r\n#lop: 3\r\n"
	    "#so_tiet: 1\r\ntuan,tiet,chu_de,bai,ma_bai,so_tiet\r\n1,1,A,\"B, \"\"c\"\"\",1,1\r\n" },
};

static void
save_texts(const char *dir)
{
	size_t i, n;

	for (i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		/* The size before a range holds NULs. */
		n = strcmp(texts[i].target, "fuzz_range") == 0 ? 18 :
		    strlen(texts[i].text);
		save(dir, texts[i].target, texts[i].name, texts[i].text, n);
	}
}

/* A file of the source tree, where the seeds are made. */
static void
save_file(const char *dir, const char *target, const char *name,
    const char *from)
{
	char block[8192];
	struct buf b = { 0 };
	FILE *f = fopen(from, "r");
	size_t n;

	if (f == NULL) {
		perror(from);
		exit(1);
	}
	while ((n = fread(block, 1, sizeof(block), f)) > 0)
		buf_put(&b, block, n);
	fclose(f);
	save(dir, target, name, b.p, b.len);
	buf_free(&b);
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
	save_texts(argv[1]);
	save_file(argv[1], "fuzz_plancsv", "toan-3",
	    "schemas/curriculum/toan-3.csv");
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
	if (check_run(fd, "a.zip", "", copy.len, &sink) != 0)
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
