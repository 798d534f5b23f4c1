/* The template engine: each rule of the specification, then our own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "util/buf.h"
#include "util/err.h"
#include "words/i18n.h"
#include "doc/mustache.h"

/* A set of templates, name and text in turns, the last name NULL. */
static struct tpl_set *
set_of(const char *const *t)
{
	struct tpl_set *set = tpl_set_new();
	struct err e = { 0 };

	for (; t[0] != NULL; t += 2)
		if (tpl_add(set, t[0], t[1], strlen(t[1]), &e) == -1)
			fail_msg("%s", e.text);
	if (tpl_link(set, TPL_STRICT, &e) == -1)
		fail_msg("%s", e.text);
	return (set);
}

static void
expect_all(const char *const *t, const char *lang, const char *json,
    const char *want)
{
	struct tpl_set *set = set_of(t);
	json_t *model = json_loads(json, 0, NULL);
	struct buf out = { 0 };
	struct err e = { 0 };

	assert_non_null(model);
	if (tpl_render(set, "page", lang, model, &out, &e) == -1)
		fail_msg("%s", e.text);
	assert_string_equal(out.p, want);
	json_decref(model);
	buf_free(&out);
	tpl_set_free(set);
}

#define PAGE(...)	((const char *const []){ "page", __VA_ARGS__, NULL })

static void
expect(const char *text, const char *json, const char *want)
{
	expect_all(PAGE(text), "vi", json, want);
}

static void
expect_bad(const char *text, const char *where, const char *what)
{
	struct tpl_set *set = tpl_set_new();
	struct err e = { 0 };

	assert_int_equal(tpl_add(set, "page", text, strlen(text), &e), -1);
	assert_string_equal(e.code, "TPL-SYNTAX");
	assert_int_equal(e.level, ERR_FATAL);
	assert_ptr_equal(strstr(e.text, where), e.text);
	assert_non_null(strstr(e.text, what));
	tpl_set_free(set);
}

static void
values(void **state)
{
	(void)state;
	expect("", "{}", "");
	expect("một {{x}} hai", "{\"x\":\"bài\"}", "một bài hai");
	expect("{{a}} {{b}} {{c}}", "{\"a\":-7,\"b\":1.21,\"c\":0.1}",
	    "-7 1.21 0.1");
	expect("{{a}}", "{\"a\":0.30000000000000004}", "0.30000000000000004");
	expect("{{a}}{{b}}", "{\"a\":true,\"b\":false}", "truefalse");
	expect("[{{a}}{{b}}{{c}}{{d}}]", "{\"a\":null,\"b\":[1],\"c\":{}}", "[]");
	expect("{{ a }}{{\ta\n}}", "{\"a\":1}", "11");
}

static void
escaping(void **state)
{
	(void)state;
	expect("{{x}}", "{\"x\":\"<\\\"&'>\"}", "&lt;&quot;&amp;&#39;&gt;");
	expect("{{{x}}}{{&x}}{{& x }}", "{\"x\":\"<'\"}", "<'<'<'");
	expect("<a title=\"{{x}}\">", "{\"x\":\"\\\" onclick=\\\"a\"}",
	    "<a title=\"&quot; onclick=&quot;a\">");
	expect("{{x}}", "{\"x\":\"{{y}}\",\"y\":1}", "{{y}}");
	expect("{{o.x}}{{#l}}{{.}}{{/l}}", "{\"o\":{\"x\":\"&\"},\"l\":[\"<\"]}",
	    "&amp;&lt;");
}

static void
names(void **state)
{
	(void)state;
	expect("{{a.b.c}}", "{\"a\":{\"b\":{\"c\":5}}}", "5");
	expect("[{{a.b.c}}]", "{\"a\":{\"b\":1}}", "[]");
	expect("[{{a.b.c}}]", "{\"a\":{},\"b\":{\"c\":1}}", "[]");
	/* The first part binds: no falling back to an outer a. */
	expect("{{#s}}[{{a.b}}]{{/s}}",
	    "{\"a\":{\"b\":\"outer\"},\"s\":{\"a\":{}}}", "[]");
	expect("{{#s}}{{x}}{{y}}{{/s}}",
	    "{\"x\":1,\"y\":2,\"s\":{\"x\":3}}", "32");
	expect("{{#a.b}}{{c}}{{/a.b}}", "{\"a\":{\"b\":{\"c\":1}}}", "1");
	expect("{{#l}}{{#.}}{{.}},{{/.}};{{/l}}", "{\"l\":[[1,2],[3]]}",
	    "1,2,;3,;");
	expect("[{{.}}]", "{}", "[]");
	expect("{{l.0}}{{l.1.a}}[{{l.2}}{{l.x}}{{l.0x}}]",
	    "{\"l\":[1,{\"a\":2}]}", "12[]");
}

static void
sections(void **state)
{
	static const char *const no[] = { "null", "false", "\"\"", "0", "0.0",
		"[]" };
	static const char *const yes[] = { "true", "\"0\"", "1", "-0.5", "{}",
		"[0]", "[\"\"]" };
	char json[40];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(no) / sizeof(no[0]); i++) {
		snprintf(json, sizeof(json), "{\"x\":%s}", no[i]);
		expect("{{#x}}yes{{/x}}{{^x}}no{{/x}}", json, "no");
	}
	for (i = 0; i < sizeof(yes) / sizeof(yes[0]); i++) {
		snprintf(json, sizeof(json), "{\"x\":%s}", yes[i]);
		expect("{{#x}}yes{{/x}}{{^x}}no{{/x}}", json, "yes");
	}
	expect("{{#x}}a{{/x}}{{^x}}b{{/x}}", "{}", "b");
	expect("{{#l}}{{n}}-{{/l}}", "{\"l\":[{\"n\":1},{\"n\":2},{}],\"n\":0}",
	    "1-2-0-");
	expect("{{#a}}{{#b}}{{x}}{{/b}}{{/a}}",
	    "{\"a\":{\"x\":1},\"b\":[{\"x\":2},{}]}", "21");
	expect("{{#word}}<{{.}}>{{/word}}", "{\"word\":\"em\"}", "<em>");
}

static void
lines(void **state)
{
	(void)state;
	expect("a\n  {{#x}}  \nb\n{{/x}}\nc\n", "{\"x\":1}", "a\nb\nc\n");
	expect("a\r\n{{#x}}\r\nb\r\n\t{{/x}}\r\nc", "{\"x\":1}", "a\r\nb\r\nc");
	expect("a\n {{! note }}\nb", "{}", "a\nb");
	expect("a\n {{! two\n lines }} \nb", "{}", "a\nb");
	expect("a {{! note }} b\n", "{}", "a  b\n");
	expect("  {{x}}\n", "{\"x\":1}", "  1\n");
	expect("{{#x}}\n{{/x}}", "{\"x\":1}", "");
	expect("{{#x}}a\n{{/x}}b", "{\"x\":1}", "a\nb");
	expect(" {{#x}}a{{/x}} \n", "{\"x\":1}", " a \n");
}

static void
delimiters(void **state)
{
	(void)state;
	expect("{{=<% %>=}}<% x %> {{x}}", "{\"x\":1}", "1 {{x}}");
	expect("{{=| |=}}|#x|a|/x||={{ }}=|{{x}}", "{\"x\":1}", "a1");
	expect("a\n  {{= [ ] =}}\n[&x]\n", "{\"x\":\"<\"}", "a\n<\n");
	/* A partial has its own delimiters. */
	expect_all(PAGE("{{=[ ]=}}[x][>p]", "p", "{{x}}[x]"), "vi",
	    "{\"x\":1}", "11[x]");
}

static void
partials(void **state)
{
	(void)state;
	expect_all(PAGE("{{#l}}{{>p}}{{/l}}", "p", "<{{n}}>"), "vi",
	    "{\"l\":[{\"n\":1},{\"n\":2}]}", "<1><2>");
	expect_all(PAGE("a\n  {{>p}}\nb\n", "p", "1\n{{x}}\n3\n"), "vi",
	    "{\"x\":\"2\\n2\"}", "a\n  1\n  2\n2\n  3\nb\n");
	expect_all(PAGE(" {{>p}}\n", "p", "p\n {{>q}}\n", "q", "q\nr\n"),
	    "vi", "{}", " p\n  q\n  r\n");
	/* Sections inside an indented partial begin lines too. */
	expect_all(PAGE("  {{>p}}\n", "p",
	    "{{#l}}\n{{.}}\n{{/l}}\n{{#x}}a\n{{/x}}b\n"), "vi",
	    "{\"l\":[1,2],\"x\":1}", "  1\n  2\n  a\n  b\n");
	expect_all(PAGE("x {{>p}}|\n", "p", "1\n2"), "vi", "{}", "x 1\n2|\n");
	expect_all(PAGE("{{>p}}", "p", "{{n}}{{#k}}({{>p}}){{/k}}"), "vi",
	    "{\"n\":1,\"k\":[{\"n\":2,\"k\":0},{\"n\":3,\"k\":0}]}",
	    "1(2)(3)");
}

static void
inheritance(void **state)
{
	static const char *const shell =
	    "<h1>{{$title}}hoclieu{{/title}}</h1>\n"
	    "<main>\n  {{$body}}\n  {{/body}}\n</main>\n";

	(void)state;
	expect_all(PAGE("{{>shell}}", "shell", shell), "vi", "{}",
	    "<h1>hoclieu</h1>\n<main>\n</main>\n");
	expect_all(PAGE("{{<shell}}\n{{$title}}{{x}}{{/title}}\n"
	    "ignored {{x}}\n{{$body}}\n<p>\n  {{x}}\n</p>\n{{/body}}\n"
	    "{{/shell}}\n", "shell", shell), "vi", "{\"x\":\"<1>\"}",
	    "<h1>&lt;1&gt;</h1>\n<main>\n  <p>\n    &lt;1&gt;\n  </p>\n</main>\n");
	/* Three generations: the youngest block wins. */
	expect_all(PAGE("{{<mid}}{{$a}}C{{/a}}{{/mid}}", "mid",
	    "{{<top}}{{$a}}B{{/a}}{{$b}}B{{/b}}{{/top}}", "top",
	    "{{$a}}A{{/a}}{{$b}}A{{/b}}{{$c}}A{{/c}}"), "vi", "{}", "CBA");
	/* Equal block names of two parents do not meet. */
	expect_all(PAGE("{{<box}}{{$in}}1{{<box}}{{$in}}2{{/in}}{{/box}}"
	    "{{/in}}{{/box}}", "box", "[{{$in}}{{/in}}]"), "vi", "{}",
	    "[1[2]]");
	/* The override sees the context of its place. */
	expect_all(PAGE("{{<list}}{{$row}}{{.}};{{/row}}{{/list}}", "list",
	    "{{#l}}{{$row}}{{/row}}{{/l}}"), "vi", "{\"l\":[1,2]}", "1;2;");
	expect_all(PAGE("{{<a}}{{$x}}\n    1\n      2\n    {{/x}}{{/a}}", "a",
	    "<ul>\n\t{{$x}}{{/x}}</ul>"), "vi", "{}", "<ul>\n\t1\n\t  2\n</ul>");
}

static void
broken(void **state)
{
	(void)state;
	expect_bad("a\nb {{x", "page:2:", "not closed");
	expect_bad("{{#a}}\n\n{{/b}}", "page:3:", "'b' closes 'a' of line 1");
	expect_bad("\n{{/a}}", "page:2:", "not open");
	expect_bad("\n\n{{#a}}{{x}}", "page:3:", "'a'");
	expect_bad("{{}}", "page:1:", "without a name");
	expect_bad("{{a b}}", "page:1:", "'a b'");
	expect_bad("{{{x}}", "page:1:", "not closed");
	expect_bad("{{=a=}}", "page:1:", "delimiters");
	expect_bad("{{=a b c=}}", "page:1:", "delimiters");
	expect_bad("{{#a}}{{<b}}{{/a}}{{/b}}", "page:1:", "closes");
}

static void
missing_and_twice(void **state)
{
	struct tpl_set *set = tpl_set_new();
	struct err e = { 0 };
	struct buf out = { 0 };

	(void)state;
	assert_int_equal(tpl_add(set, "a", "\n{{>none}}", 10, &e), 0);
	assert_int_equal(tpl_link(set, TPL_STRICT, &e), -1);
	assert_string_equal(e.code, "TPL-MISSING");
	assert_string_equal(e.text, "a:2: there is no template 'none'");
	tpl_set_free(set);

	set = tpl_set_new();
	assert_int_equal(tpl_add(set, "a", "x{{>none}}y", 11, &e), 0);
	assert_int_equal(tpl_link(set, TPL_LOOSE, &e), 0);
	assert_int_equal(tpl_has(set, "a"), 1);
	assert_int_equal(tpl_has(set, "none"), 0);
	assert_int_equal(tpl_render(set, "a", NULL, NULL, &out, &e), 0);
	assert_string_equal(out.p, "xy");
	assert_int_equal(tpl_render(set, "b", NULL, NULL, &out, &e), -1);
	assert_string_equal(e.code, "TPL-NAME");
	assert_string_equal(out.p, "xy");
	buf_free(&out);
	tpl_set_free(set);

	set = tpl_set_new();
	assert_int_equal(tpl_add(set, "a", "", 0, &e), 0);
	assert_int_equal(tpl_add(set, "a", "", 0, &e), 0);
	assert_int_equal(tpl_link(set, TPL_STRICT, &e), -1);
	assert_string_equal(e.code, "TPL-TWICE");
	tpl_set_free(set);
	tpl_set_free(NULL);
}

/* What was in the buffer stays; nothing of the failed page is added. */
static void
expect_limit(const char *const *t, const char *json, const char *code)
{
	struct tpl_set *set = set_of(t);
	json_t *model = json_loads(json, 0, NULL);
	struct buf out = { 0 };
	struct err e = { 0 };

	tpl_limits(set, 1000, 10000);
	buf_puts(&out, "kept");
	assert_int_equal(tpl_render(set, "page", "vi", model, &out, &e), -1);
	assert_string_equal(e.code, code);
	assert_int_equal(e.level, ERR_FAIL);
	assert_string_equal(out.p, "kept");
	assert_int_equal(out.len, 4);
	json_decref(model);
	buf_free(&out);
	tpl_set_free(set);
}

static void
limits(void **state)
{
	struct buf deep = { 0 };
	int i;

	(void)state;
	expect_limit(PAGE("x{{>page}}"), "{}", "TPL-DEPTH");
	expect_limit(PAGE("{{<page}}{{/page}}"), "{}", "TPL-DEPTH");
	expect_limit(PAGE("{{#x}}{{>page}}{{>page}}{{/x}}"), "{\"x\":1}",
	    "TPL-DEPTH");
	expect_limit(PAGE("{{#k}}{{#k}}{{#k}}{{#k}}{{#k}}{{/k}}{{/k}}{{/k}}"
	    "{{/k}}{{/k}}"), "{\"k\":[1,1,1,1,1,1,1,1,1,1]}", "TPL-LIMIT");
	expect_limit(PAGE("{{#k}}{{>p}}{{/k}}", "p", "{{#k}}0123456789{{/k}}"),
	    "{\"k\":[1,1,1,1,1,1,1,1,1,1,1]}", "TPL-LIMIT");
	for (i = 0; i < 101; i++)
		buf_puts(&deep, "{{#x}}");
	expect_bad(deep.p, "page:1:", "100 levels");
	buf_free(&deep);
}

static void
translation(void **state)
{
	static const char po[] =
	    "msgid \"Xin chào {{name}}\"\nmsgstr \"Hello {{name}}\"\n"
	    "msgid \"còn {{n}} bài\"\nmsgid_plural \"còn {{n}} bài\"\n"
	    "msgstr[0] \"one lesson left\"\nmsgstr[1] \"{{n}} lessons left\"\n"
	    "msgid \"Đọc <b>{{x}}</b> nhé\"\nmsgstr \"Read <b>{{x}}</b>\"\n";
	const char *hello = "{{#t}}Xin chào {{name}}{{/t}}!";
	const char *left = "{{#l}}{{#t}}còn {{n}} bài{{/t}}. {{/l}}";
	struct err e = { 0 };

	(void)state;
	assert_int_equal(i18n_load_po("en", po, strlen(po), &e), 0);
	expect_all(PAGE(hello), "vi", "{\"name\":\"<Hà>\"}",
	    "Xin chào &lt;Hà&gt;!");
	expect_all(PAGE(hello), "en", "{\"name\":\"<Hà>\"}",
	    "Hello &lt;Hà&gt;!");
	expect_all(PAGE(left), "vi", "{\"l\":[{\"n\":1},{\"n\":2}]}",
	    "còn 1 bài. còn 2 bài. ");
	expect_all(PAGE(left), "en", "{\"l\":[{\"n\":1},{\"n\":2}]}",
	    "one lesson left. 2 lessons left. ");
	/* White space runs of the template do not matter for the look-up. */
	expect_all(PAGE("{{#t}}\n  Đọc <b>{{x}}</b>\n\tnhé\n{{/t}}\n"), "en",
	    "{\"x\":\"&\"}", "Read <b>&amp;</b>");
	expect_all(PAGE("{{#t}}không có {{x}}{{/t}}"), "en", "{\"x\":1}",
	    "không có 1");
	/* A model's t does not matter. */
	expect_all(PAGE("{{#t}}a{{/t}}"), "en", "{\"t\":false}", "a");
	i18n_unload();
}

static void
broken_translation(void **state)
{
	static const char po[] = "msgid \"chào\"\nmsgstr \"hi {{#x}}\"\n";
	struct tpl_set *set = tpl_set_new();
	struct err e = { 0 };

	(void)state;
	assert_int_equal(i18n_load_po("en", po, strlen(po), &e), 0);
	assert_int_equal(tpl_add(set, "p", "\n{{#t}}chào{{/t}}", 18, &e), 0);
	assert_int_equal(tpl_link(set, TPL_STRICT, &e), -1);
	assert_string_equal(e.code, "TPL-SYNTAX");
	assert_non_null(strstr(e.text, "i18n/en.po"));
	assert_non_null(strstr(e.text, "p:2"));
	tpl_set_free(set);
	i18n_unload();
}

/* Every template of the program parses and links. */
static void
embedded(void **state)
{
	struct tpl_set *set = tpl_set_new();
	struct err e = { 0 };

	(void)state;
	if (i18n_load(&e) == -1 || tpl_load_embedded(set, &e) == -1)
		fail_msg("%s", e.text);
	tpl_set_free(set);
	i18n_unload();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values),
		cmocka_unit_test(escaping),
		cmocka_unit_test(names),
		cmocka_unit_test(sections),
		cmocka_unit_test(lines),
		cmocka_unit_test(delimiters),
		cmocka_unit_test(partials),
		cmocka_unit_test(inheritance),
		cmocka_unit_test(broken),
		cmocka_unit_test(missing_and_twice),
		cmocka_unit_test(limits),
		cmocka_unit_test(translation),
		cmocka_unit_test(broken_translation),
		cmocka_unit_test(embedded),
	};

	return (cmocka_run_group_tests(tests, NULL, NULL));
}
