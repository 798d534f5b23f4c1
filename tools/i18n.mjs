// Texts of the user interface and their English.
// Usage: i18n.mjs --check        list what lacks English and what is stale; exit 1 when something lacks it
//        i18n.mjs --add          append the missing texts to assets/i18n/en.po with an empty msgstr
//        i18n.mjs --js [OUT]     {vi: en} of the texts in assets/js as JSON, to OUT or standard output
import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const CATALOGUE = "assets/i18n/en.po";

function walk(root, dir, ends, into = []) {
	if (!existsSync(join(root, dir))) return into;
	for (const e of readdirSync(join(root, dir), { withFileTypes: true })) {
		const path = dir + "/" + e.name;
		if (e.isDirectory()) walk(root, path, ends, into);
		else if (ends.some((x) => e.name.endsWith(x))) into.push(path);
	}
	return into;
}

// ---- texts in the sources: {text, file, line}; text null when it is no literal
const lineAt = (s, at) => s.slice(0, at).split("\n").length;
const squeeze = (s) => s.replace(/[ \t\r\n]+/g, " ").trim();

export function inTemplate(source, file) {
	const found = [];
	for (const m of source.matchAll(/\{\{\s*#\s*t\s*\}\}([\s\S]*?)\{\{\s*\/\s*t\s*\}\}/g))
		found.push({ text: squeeze(m[1]), file, line: lineAt(source, m.index) });
	return found;
}

const ESCAPES = { n: "\n", t: "\t", r: "\r", "0": "\0" };
const unescape = (s) => s.replace(/\\(?:u\{?([0-9a-fA-F]{1,6})\}?|\r?\n|(.))/gs,
	(all, hex, c) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : c === undefined ? "" : ESCAPES[c] ?? c));

// Blanks out comments, and keeps strings and the length as they are.
export function withoutComments(s) {
	return s.replace(/"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
		(m) => (m[0] === "/" ? m.replace(/[^\n]/g, " ") : m));
}

// Strings emptied, the length kept: what is found there is code.
const withoutStrings = (s) => s.replace(/"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`/g,
	(m) => m[0] + m.slice(1, -1).replace(/[^\n]/g, " ") + m[0]);

// The literals that stand from ${at} on, joined; null when there are none.
function literals(s, at, quotes, plus) {
	const one = new RegExp(`\\s*${plus ? "(?:\\+\\s*)?" : ""}([${quotes}])((?:\\\\[\\s\\S]|(?!\\1)[^\\\\])*)\\1`, "y");
	let text = null;
	one.lastIndex = at;
	for (let m; (m = one.exec(s)) && !(m[1] === "`" && m[2].includes("${"));) text = (text ?? "") + unescape(m[2]);
	return text;
}

export function inC(source, file) {
	const s = withoutComments(source), found = [];
	for (const m of withoutStrings(s).matchAll(/\bTR\(/g)) {
		if (/#\s*define\s+$/.test(s.slice(Math.max(0, m.index - 20), m.index))) continue;
		found.push({ text: literals(s, m.index + m[0].length, '"', false), file, line: lineAt(s, m.index) });
	}
	return found;
}

export function inScript(source, file) {
	const s = withoutComments(source), found = [];
	for (const m of withoutStrings(s).matchAll(/(?<![\w$.])tr\(/g)) {
		if (/function\s+$/.test(s.slice(Math.max(0, m.index - 20), m.index))) continue;
		found.push({ text: literals(s, m.index + m[0].length, "\"'`", true), file, line: lineAt(s, m.index) });
	}
	return found;
}

export function textsOf(root) {
	const read = (f) => readFileSync(join(root, f), "utf8");
	const all = [];
	for (const f of walk(root, "assets/templates", [".mustache"])) all.push(...inTemplate(read(f), f));
	for (const d of ["src", "kore"]) for (const f of walk(root, d, [".c", ".h"])) all.push(...inC(read(f), f));
	for (const f of walk(root, "assets/js", [".js", ".mjs"])) all.push(...inScript(read(f), f));
	return all;
}

// ---- the catalogue: [{id, plural, str: [one, many], line, fuzzy}]
export function parsePo(source, file = CATALOGUE) {
	const entries = [];
	let entry = null, add = null, fuzzy = false;
	source.split(/\r?\n/).forEach((raw, i) => {
		const s = raw.trim(), line = i + 1;
		if (s.startsWith("#")) fuzzy ||= /^#,.*\bfuzzy\b/.test(s);
		const m = /^(?:(msgid_plural|msgid|msgstr\[([01])\]|msgstr)\s+)?"((?:\\.|[^"\\])*)"$/.exec(s);
		if (s === "" || s.startsWith("#")) return;
		if (!m || (!m[1] && !add) || (m[1] && m[1] !== "msgid" && !entry)) throw new Error(`${file}:${line}: not a line of a catalogue`);
		if (m[1] === "msgid") {
			entries.push((entry = { id: "", plural: null, str: ["", ""], line, fuzzy }));
			fuzzy = false;
			add = (t) => { entry.id += t; };
		} else if (m[1] === "msgid_plural") add = (t) => { entry.plural = (entry.plural ?? "") + t; };
		else if (m[1]) add = (t) => { entry.str[Number(m[2] ?? 0)] += t; };
		add(unescape(m[3]));
	});
	return entries;
}

const tagsOf = (s) => new Set([...s.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map((m) => m[1]));

const formatsOf = (s) => (s.match(/%[-+#0]*\d*(?:\.\d+)?(?:ll|[lzh])?[diuoxXfgesc]/g) ?? []).join(" ");

// A translation may use what its text uses, no more, and nothing unescaped;
// printf's conversions must be the same in the same order.
function placeholders(e) {
	const own = tagsOf(e.id), bad = [];
	for (const str of e.str) {
		if (str && formatsOf(str) !== formatsOf(e.id)) bad.push(`has "${formatsOf(str)}" where its text has "${formatsOf(e.id)}"`);
		if (/\{\{[{&]/.test(str)) bad.push("has a raw tag");
		for (const t of tagsOf(str)) if (!own.has(t)) bad.push(`uses {{${t}}}, which its text lacks`);
	}
	return bad;
}

// en.po and the parts of it that stand apart, en-….po.
const cataloguesOf = (root) => [CATALOGUE, ...walk(root, "assets/i18n", [".po"]).filter((f) => /\/en-[^/]+\.po$/.test(f)).sort()]
	.filter((f) => existsSync(join(root, f)));

// Findings [{file, line, rule, text}] and warnings of the same form (stale texts).
export function check(root) {
	const findings = [], warnings = [], seen = new Map(), used = new Set();
	const entries = cataloguesOf(root).flatMap((file) => parsePo(readFileSync(join(root, file), "utf8"), file).map((e) => ({ ...e, file })));
	for (const e of entries) {
		const at = { file: e.file, line: e.line, rule: "i18n" };
		if (seen.get(e.id)?.file === e.file) findings.push({ ...at, text: `twice: ${e.id}` });
		if (!e.fuzzy && e.str[0] && !seen.has(e.id)) seen.set(e.id, e);
		if (e.id) for (const b of placeholders(e)) findings.push({ ...at, text: `the translation of "${e.id}" ${b}` });
	}
	const told = new Set();
	for (const t of textsOf(root)) {
		const at = { file: t.file, line: t.line, rule: "i18n" };
		if (t.text === null) {
			findings.push({ ...at, text: "the text is not a literal" });
			continue;
		}
		used.add(t.text);
		if (seen.has(t.text) || told.has(t.text) || t.text === "") continue;
		told.add(t.text);
		findings.push({ ...at, text: `no English for: ${t.text}`, missing: t.text });
	}
	for (const e of entries)
		if (e.id && !used.has(e.id)) warnings.push({ file: e.file, line: e.line, rule: "i18n-stale", text: `nothing uses: ${e.id}` });
	return { findings, warnings };
}

const quote = (s) => '"' + s.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n").replace(/\t/g, "\\t") + '"';

function main(root, args) {
	const say = (f) => console.log(`${f.file}:${f.line}: ${f.rule}: ${f.text}`);
	if (args[0] === "--js") {
		const catalogue = {}, english = new Map(cataloguesOf(root).reverse().flatMap((f) => parsePo(readFileSync(join(root, f), "utf8"), f))
			.filter((e) => !e.fuzzy && e.str[0]).map((e) => [e.id, e.str[0]]));
		for (const f of walk(root, "assets/js", [".js", ".mjs"]))
			for (const { text } of inScript(readFileSync(join(root, f), "utf8"), f))
				if (english.has(text)) catalogue[text] = english.get(text);
		const json = JSON.stringify(catalogue);
		if (args[1]) writeFileSync(args[1], json);
		else process.stdout.write(json);
		return 0;
	}
	const { findings, warnings } = check(root);
	if (args[0] === "--add") {
		const missing = findings.filter((f) => f.missing);
		appendFileSync(join(root, CATALOGUE), missing.map((f) => `\n#: ${f.file}\nmsgid ${quote(f.missing)}\nmsgstr ""\n`).join(""));
		console.log(`i18n: ${missing.length} added`);
		return 0;
	}
	if (args[0] !== "--check") {
		console.error("usage: i18n.mjs --check | --add | --js [OUT]");
		return 2;
	}
	findings.forEach(say);
	warnings.forEach(say);
	console.log(`i18n: ${findings.length} findings, ${warnings.length} stale`);
	return findings.length ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	process.exitCode = main(join(dirname(fileURLToPath(import.meta.url)), ".."), process.argv.slice(2));
