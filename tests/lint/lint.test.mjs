// Each rule of tools/lint.mjs fires on a bad snippet and leaves good ones alone.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { lint } from "../../tools/lint.mjs";
import { check, inC, inScript, inTemplate, parsePo } from "../../tools/i18n.mjs";

const tools = join(dirname(fileURLToPath(import.meta.url)), "../../tools");
const MAKEFILE = "FLOORS\t= util store parse people web \\\n\t  pages quiz cli\nPAGEROOMS = common month review home\n";

// The tree of ${files} {path: text} in a folder of its own, for ${use}(root).
async function inTree(files, use) {
	const root = mkdtempSync(join(tmpdir(), "hoclieu-lint-"));
	try {
		for (const [path, text] of Object.entries({ Makefile: MAKEFILE, ...files })) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		return await use(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

// What lint says about ${files}: "rule file:line" each.
const said = (files) => inTree(files, async (root) => (await lint(root)).map((f) => `${f.rule} ${f.file}:${f.line}`));
const says = async (files, ...want) => assert.deepEqual(await said(files), want);

test("a clean tree has no findings", () => says({
	"src/util/a.h": "/** a_one(x): one. */\nint\ta_one(int x);\n",
	"src/util/a.c": '#include "util/a.h"\n\nint\na_one(int x)\n{\n\treturn (x);\n}\n',
	"assets/templates/a.mustache": '<p class="x{{#y}} y{{/y}}"{{#z}} hidden{{/z}}>{{x}} < 3 {{#s}}a=b{{/s}}</p><script src="/a.js" defer></script>\n',
}));

const ERRORS = {
	"src/util/err.h": "struct err { int level; };\n/** err_set(e): describe. */\nint\terr_set(struct err *e);\n",
	"src/util/d.h": "struct err;\nstruct db_rows;\n/** d_run(x, e), d_find(x, e), d_tell(e), db_next(r): them. */\nint\td_run(int x, struct err *e);\n"
		+ "char\t*d_find(int x, struct err *e);\nvoid\td_tell(const struct err *e);\nint\tdb_next(struct db_rows *r);\n#define d_go(e) d_run(1, (e))\n",
};
const body = (name, ...lines) => `static int\n${name}(struct job *j, struct err *e)\n{\n${lines.map((l) => "\t" + l + "\n").join("")}}\n`;

test("a status is looked at", () => says({
	...ERRORS,
	"src/util/a.c": [
		"struct job {", "\tint\t (*run)(int, struct err *);", "\tvoid\t (*say)(struct err *);", "};", "",
		body("fails", 'return (err_set(e));'), body("unsure", "if (j)", "\treturn (err_set(e));", "return (0);"),
	].join("\n") + body("all",
		"d_run(1, e);", "(void)d_run(1, e);", "if (j)", "\td_run(2,", "\t    e);", "else", "\td_find(3, e);", "j->run(1, e);", "j->say(e);",
		"d_go(e);", "d_tell(e);", "fails(j, e);", "unsure(j, e);", 'f("d_run(1, e);"); /* ; d_run(1, e); */', "return (d_run(1, e) + (d_find(1, e) != 0));"),
}, ...[22, 25, 28, 29, 31, 34].map((n) => `dropped src/util/a.c:${n}`)));

test("a status is compared: -1 is no yes", () => says({
	...ERRORS,
	"src/util/a.c": body("all", "if (d_run(1, e))", "\treturn (!d_run(2, e));", "while (j && d_run(3, e) != 0)", "\tf(d_run(4, e));",
		"if (d_find(1, e) || (j = d_run(5, e)) == 1)", "\treturn (d_run(6, e));", "return (j && d_run(7, e) ? d_run(8, e) : 0);"),
	"src/web/b.c": body("gate", "return (d_run(1, e) && people_may(e));"),
	"src/people/p.h": "struct err;\n/** people_may(e): 1, 0, -1. */\nint\tpeople_may(struct err *e);\n",
}, "err-truth src/util/a.c:4", "err-truth src/util/a.c:5", "err-truth src/util/a.c:10", "err-truth src/web/b.c:4", "err-truth src/web/b.c:4"));

test("rows that failed are told from rows that ended", () => says({
	...ERRORS,
	"src/util/a.c": body("one", "int rc;", "while ((rc = db_next(r)) == 1)", "\t;", "return (0);")
		+ body("two", "int rc;", "while (n < 5 && (rc = db_next(r)) == 1)", "\t;", "return (rc);")
		+ body("three", "if (db_next(r) == 1)", "\treturn (1);", "while (db_next(r) == 1)", "\t;", "return (db_next(r));"),
}, "dropped src/util/a.c:5", "dropped src/util/a.c:20", "dropped src/util/a.c:22"));

test("a status is an int", () => says({
	...ERRORS,
	"src/util/b.h": "struct err;\n/** b_one(e), b_two(e), b_three(e): them. */\nlong\tb_one(struct err *e);\nint\tb_two(struct err *e);\nchar\t*b_three(struct err *e);\n",
	"src/util/b.c": '#include "util/b.h"\n\nlong\nb_one(struct err *e)\n{\n\treturn (0);\n}\n\nstatic unsigned\nb_four(const struct err *e)\n{\n\treturn (0);\n}\n',
}, "err-status src/util/b.c:4", "err-status src/util/b.h:3"));

test("nobody asks the error whether a call failed", () => says({
	...ERRORS,
	"src/util/c.c": body("one", "struct err mine = { 0 };", "return (e->level > 1 || mine.level != 0 || j->level == 3 || err_is(e, 2));"),
	"src/util/err.c": body("two", "return (e->level);"),
}, "err-level src/util/c.c:5", "err-level src/util/c.c:5"));

test("floors go down only", () => says({
	"src/util/a.h": "", "src/web/w.h": "",
	"src/store/s.c": '#include "util/a.h"\n#include "web/w.h"\n',
	"src/other/o.c": "",
	"src/web/x.c": '#include "w.h"\n/* #include "pages/p.h" */\n',
	"src/cli/main.c": '#include "web/w.h"\n',
	"kore/k.c": '#include "web/w.h"\n',
	"tests/unit/t.c": '#include "web/w.h"\n',
}, "floor src/other/o.c:1", "floor src/store/s.c:2", "floor src/web/x.c:1"));

const fn = (name, calls = "") => `int\n${name}(void)\n{\n\t${calls}\n}\n`;

test("a room of pages knows itself and common, home knows all", () => says({
	"src/pages/common/say.c": '#include "pages/month/pg_m.h"\n',
	"src/pages/month/pg_m.h": "",
	"src/pages/month/m.c": '#include "pages/month/pg_m.h"\n#include "pages/common/say.h"\n#include "pages/review/r.h"\n',
	"src/pages/home/h.c": '#include "pages/month/pg_m.h"\n',
	"src/pages/other/o.c": "",
	"src/pages/routes.c": '#include "pages/month/pg_m.h"\n#include "pages/home/h.h"\n',
}, "room src/pages/common/say.c:1", "room src/pages/month/m.c:3", "room src/pages/other/o.c:1", "handler src/pages/routes.c:2"));

test("handlers stand in pg_*.c", () => says({
	"src/pages/month/pg_m.h": "/** pg_m(), pg_n(): pages. */\nint\tpg_m(void);\nint\tpg_n(void);\n",
	"src/pages/month/pg_m.c": fn("pg_m"),
	"src/pages/month/n.c": fn("pg_n"),
	"src/pages/month/month_routes.c": '#include "pages/month/pg_m.h"\nint\tx = pg_m;\nint\ty = pg_n;\n',
}, "handler src/pages/month/month_routes.c:3"));

test("a room of pages has an end", () => says({
	"src/pages/month/m.c": "int\tx;\n".repeat(600), "src/pages/month/n.c": "int\tx;\n".repeat(600), "src/pages/month/o.c": "int\tx;\n".repeat(600),
	"src/pages/month/p.c": "int\tx;\n".repeat(600), "src/pages/month/q.c": "int\tx;\n".repeat(600), "src/pages/month/r.c": "int\tx;\n".repeat(600),
	"src/pages/month/s.c": "int\tx;\n".repeat(401),
}, "room-size src/pages/month/m.c:1"));

test("files go in no circle, however long", () => says({
	"src/util/a.c": fn("a_one", "b_one();"),
	"src/util/b.c": fn("b_one", "c_one();") + fn("b_two"),
	"src/util/c.c": fn("c_one", "/* a_one() */ x.b_two = y->a_one;") + "static " + fn("c_two", "a_one();"),
	"src/util/d.c": fn("d_one", "a_one(); c_one(); struct e_one *p;"),
	"src/util/e.c": fn("e_one", "d_one();"),
}, "circle src/util/c.c:9"));

test("foreign headers stay in their rooms", () => says({
	"src/store/a.c": "#include <sqlite3.h>\n",
	"src/web/b.c": "#include <sqlite3.h>\n#include <archive.h>\n#include <libxml/tree.h>\n#include <sodium.h>\n",
	"src/parse/c.c": "#include <archive_entry.h>\n#include <linux/landlock.h>\n#include <kore/kore.h>\n",
	"src/util/text.c": "#include <utf8proc.h>\n",
	"src/util/walls.c": "#include <linux/landlock.h>\n",
	"src/util/code.c": "#include <sodium.h>\n#include <seccomp.h>\n",
	"kore/d.c": "#include <kore/kore.h>\n#include <seccomp.h>\n",
}, "confined src/parse/c.c:2", "confined src/parse/c.c:3", "confined src/util/code.c:2", ...[1, 2, 3, 4].map((n) => `confined src/web/b.c:${n}`)));

test("files and functions have an end", () => says({
	"src/util/a.c": "int\na(void)\n{\n" + "\t;\n".repeat(79) + "}\n",
	"src/util/b.c": "int\nb(void)\n{\n" + "\t;\n".repeat(78) + "}\n",
	"assets/css/c.css": "a{}\n".repeat(601),
	"assets/css/d.css": "a{}\n".repeat(600),
	"docs/long.md": "x\n".repeat(900),
}, "file-length assets/css/c.css:1", "function-length src/util/a.c:3"));

test("a prototype has its contract", () => says({
	"src/util/a.h": [
		"/** a_one(x): it. */", "int\ta_one(int x);", "int\ta_two(int x);", "/* a_three: a plain comment */", "int\ta_three(int x);",
		"/** a_four / five: both. */", "int\ta_four(int x);\t/* behind */", "int\ta_five(int x);", "",
		"typedef int (*fn)(int);", "extern int\t(*hook)(int);", "struct s { int (*f)(int); };", "struct t;",
		"/** a_six(x): with its macro. */", "#define a_six(x) a_six_at((x), __LINE__)", "int\ta_six_at(int x, int line)", "\t    __attribute__((const));",
		"static inline int", "a_seven(int x)", "{", "\treturn (x);", "}", "",
	].join("\n"),
	"tests/lib/b.h": "int\tb(int);\n",
}, "contract src/util/a.h:3", "contract src/util/a.h:5"));

test("base names are unique", () => says({ "src/util/a.c": "", "src/web/a.c": "" }, "unique-name src/web/a.c:1"));

test("a header compiles alone", () => says({
	"src/util/a.h": "#include <stddef.h>\nextern size_t a;\n",
	"src/util/b.h": "extern size_t b;\n",
	"src/util/c.h": '#include "util/none.h"\n',
}, "header-alone src/util/b.h:1", "header-alone src/util/c.h:1"));

test("no HTML and no loose SQL in C", () => says({
	"src/web/a.c": 'const char *a = "<b>";\nconst char *b = "</b>";\nconst char *c = "a < b"; /* "<b>" */\n',
	"src/parse/b.c": 'const char *d = "<html";\n',
	"src/people/c.c": [
		"static const char *const c_sql[] = {", '\t"SELECT 1",', "};", "static const char *const words[C__MAX] = {", '\t[0] = COLUMNS "INSERT INTO a",', "};",
		'#define COLUMNS "SELECT a, " \\', '\t"SELECT b"', 'const char *x = "DELETE FROM a";', 'const char *y = "DELETE";', 'const char *z = "BEGIN";', "",
	].join("\n"),
	"src/store/d.c": 'const char *e = "PRAGMA a";\n',
}, "sql-outside src/people/c.c:9", "sql-outside src/people/c.c:11", "html-in-c src/web/a.c:1", "html-in-c src/web/a.c:2"));

test("columns are read by name", () => says({
	"src/people/a.c": [
		"static char *", "a_text(struct arena *a, struct db_rows *r, int col)", "{", "\treturn (db_copy(a, r, col));", "}", "",
		body("a_all", "j->a = db_int(r, 0) + db_int(r, A_B);", "j->b = db_int(r, 1); /* db_int(r, 2) */", "j->c = db_text(f(r, 3),", "\t    12);", "j->d = db_copy(a, r, 2);",
			"j->e = a_text(a, r, 7) + a_text(a, r, A_C);", "j->f = db_real(r, A_D + i) + db_null(r, 9 + i);", "j->g = db_blob(r, 4, &n) + db_bytes(r, 5);", "j->h = other(r, 1);", "j->i = f(\"db_int(r, 1)\");"),
	].join("\n"),
	"src/store/b.c": body("b_all", "j->a = sqlite3_column_text(st, 0) + sqlite3_column_int64(st, 2);"),
}, ...[11, 12, 14, 15, 16, 17, 17].map((n) => `column src/people/a.c:${n}`), "column src/store/b.c:4"));

test("templates: raw, inline, unquoted", () => says({
	"assets/templates/a.mustache": [
		"<p>{{{x}}}{{& y}}</p>", '<p style="a">', '<a onclick="b">', "<script>c</script>", "<style>d</style>", '<a href="javascript:e">',
		"<a href={{f}}>", "<a class={{#g}}h{{/g}}>", '<!-- <a b=c> --> {{! <a b=c> }} <a title="x=y, style=z">', "",
	].join("\n"),
}, "raw-tag assets/templates/a.mustache:1", "raw-tag assets/templates/a.mustache:1",
...[2, 3, 4, 5, 6].map((n) => `inline assets/templates/a.mustache:${n}`), ...[7, 8].map((n) => `unquoted assets/templates/a.mustache:${n}`)));

test("notes, hosts and paths", () => says({
	"docs/a.md": ["TO" + "DO later", "mkstemp XXXXXX is none", "https://registry." + "example.org/x", "see /ho" + "me/me/x", "a/work" + "shop and src/work/x", ""].join("\n"),
}, "note-left docs/a.md:1", "host-name docs/a.md:3", "machine-path docs/a.md:4"));

test("what docs name is there", () => says({
	"docs/a.md": ["`src/util/b.c` and `util/b.c` and `b.c` and `x/*.c`", "`src/util/gone.c`", "`gone.c` and `data/x.txt`", "`b_one()` and `b_two()`",
		"[here](b.md) [there](c.md#part) [far](https://x.y/z.md)", "```", "`gone.c`", "```", "see src/util/gone2.c", ""].join("\n"),
	"docs/b.md": "",
	"src/util/b.c": "int\nb_one(void)\n{\n}\n/* docs/b.md, docs/gone.md, b.md */\n",
	"assets/js/c.js": "// docs/b.md\n// docs/gone.md\n",
}, "docs assets/js/c.js:2", "docs docs/a.md:2", "docs docs/a.md:3", "docs docs/a.md:4", "docs docs/a.md:5", "docs docs/a.md:9", "docs src/util/b.c:5"));

test("parameters: at most seven, and named in headers", () => says({
	"src/util/a.h": "/** a_one(x, f, u, p, s): x */\nint\ta_one(int x, int (*f)(int), unsigned u, struct p *p, const char *s[]);\n/** a_two(x, y): x */\nint\ta_two(int, struct p *);\n/** a_three(x): x */\nint\ta_three(unsigned int);\n/** a_four(v): x */\nint\ta_four(void);\n/** a_five(t): x */\nint\ta_five(enum t);\n",
	"src/util/b.c": "int\nb_one(int a, int b, int c, int d, int e, int f, int (*g)(int, int))\n{\n}\n\nint\nb_two(int a, int b, int c, int d, int e, int f,\n    int g, int h)\n{\n}\n",
}, "parameter-name src/util/a.h:4", "parameter-name src/util/a.h:6", "parameter-name src/util/a.h:10", "parameters src/util/b.c:7"));

test("a static name stands in one room", () => says({
	"src/util/a.c": "static " + fn("row"), "src/util/b.c": "static " + fn("row"), "src/web/c.c": fn("c_one") + "static " + fn("row"),
}, "static-name src/web/c.c:7"));

test("codes have words", () => says({
	Makefile: "FLOORS = words util\n",
	"src/words/messages.c": 'static const struct message messages[] = {\n\t{ "KNOWN", 400, "x" },\n};\n',
	"src/util/a.c": [
		'err_set(e, ERR_REJECT, "KNOWN", "UNKNOWN-TEXT");', 'err_set(e, ERR_REJECT, "A-ONE", "x");', 'err_set(e, f(a, b), c ? "A-TWO" :', '    "KNOWN", "x");',
		'err_field(e, "A-THREE", "title", "x");', 'err_set(e, ERR_FATAL, "A-FOUR", "x");', 'err_set(e, ERR_FAIL, "A-FIVE", "x");', "",
	].join("\n"),
}, "code-words src/util/a.c:2", "code-words src/util/a.c:3", "code-words src/util/a.c:5"));

test("texts have English", () => says({
	"assets/i18n/en.po": 'msgid "có"\nmsgstr "yes"\n\nmsgid "còn {{n}}"\nmsgstr "{{m}} left"\n\nmsgid "nháp"\nmsgstr ""\n\nmsgid "%s dài %lld, 5 % của"\nmsgstr "%lld of %s"\n',
	"assets/templates/a.mustache": "{{#t}}có{{/t}}\n{{#t}}\n  không\n  có\n{{/t}}\n{{#t}}còn {{n}}{{/t}}\n",
	"src/web/a.c": 'x(TR("c" "ó"), TR("nháp"), TR(y));\n#define TR(s) s\n',
	"assets/js/a.js": 'export function tr(t) {}\ntr("c" + "ó");\ntr(`chưa`); // tr("x")\ntr(a);\n',
}, "i18n assets/i18n/en.po:4", "i18n assets/i18n/en.po:10", "i18n assets/js/a.js:3", "i18n assets/js/a.js:4", "i18n assets/templates/a.mustache:2",
"i18n src/web/a.c:1", "i18n src/web/a.c:1"));

test("the allow list needs reasons and uses", () => says({
	"assets/templates/a.mustache": "{{{x}}}\n{{{y}}}\n",
	"tools/lint-allow.txt": [
		"raw-tag assets/templates/a.mustache {{{x}}} # made by us", "raw-tag assets/templates/a.mustache {{{z}}} # gone", "raw-tag assets/templates/a.mustache {{{y}}}", "",
	].join("\n"),
}, "raw-tag assets/templates/a.mustache:2", "allow tools/lint-allow.txt:2", "allow tools/lint-allow.txt:3"));

test("as a command: lines, the closing line, exit 1", () => inTree({ "src/util/a.c": "", "src/web/a.c": "" }, (root) => {
	const r = spawnSync(process.execPath, [join(tools, "lint.mjs"), "--root", root], { encoding: "utf8" });
	assert.equal(r.status, 1);
	assert.match(r.stdout, /^src\/web\/a\.c:1: unique-name: .*\nlint: 1 findings\n$/);
	rmSync(join(root, "src/web/a.c"));
	assert.equal(execFileSync(process.execPath, [join(tools, "lint.mjs"), "--root", root], { encoding: "utf8" }), "lint: 0 findings\n");
}));

test("i18n: sources and catalogue are read as the program reads them", async () => {
	assert.deepEqual(inTemplate("a\n{{# t }} x\n y {{/t}}", "f"), [{ text: "x y", file: "f", line: 2 }]);
	assert.deepEqual(inC('TR("a\\"b\\n" /* c */ "d"); OTHERTR("x"); "TR("', "f").map((t) => t.text), ['a"b\nd']);
	assert.deepEqual(inScript("tr('it\\'s'); o.tr('x'); str('y'); tr(`a${b}`)", "f").map((t) => t.text), ["it's", null]);
	assert.deepEqual(parsePo('#, fuzzy\nmsgid ""\n"a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d\\n"\n'),
		[{ id: "a", plural: "b", str: ["c", "d\n"], line: 2, fuzzy: true }]);
	assert.throws(() => parsePo("msgid x\n"), /:1:/);
	await inTree({ "assets/i18n/en.po": 'msgid "a"\nmsgstr "b"\n' }, (root) => {
		assert.deepEqual(check(root).warnings.map((w) => w.text), ["nothing uses: a"]);
		assert.equal(readFileSync(join(root, "Makefile"), "utf8"), MAKEFILE);
	});
});
