// Rules for C: foreign headers, sizes, HTML and SQL in literals, codes.
import { withoutComments } from "./i18n.mjs";
import { includes } from "./lint_rooms.mjs";

const isC = (f) => /\.[ch]$/.test(f.path);
const ours = (f) => isC(f) && (f.path.startsWith("src/") || f.path.startsWith("kore/"));
const finding = (f, line, rule, text) => ({ file: f.path, line, rule, text });
export const lineAt = (s, at) => s.slice(0, at).split("\n").length;

// Without comments; the same text is asked for by several rules.
const bare = new WeakMap();
export function code(f) {
	if (!bare.has(f)) bare.set(f, withoutComments(f.text));
	return bare.get(f);
}

const CONFINED = [
	[/^sqlite3/, /^src\/store\//, "src/store"],
	[/^libxml\//, /^src\/parse\//, "src/parse"],
	[/^(?:archive|archive_entry)\.h$/, /^src\/(?:parse\/|doc\/zipwrite\.c$)/, "src/parse and src/doc/zipwrite.c"],
	[/^sodium/, /^src\/util\/(?:code|seal)\.c$/, "src/util/code.c, src/util/seal.c"],
	[/^utf8proc/, /^src\/util\/text\.c$/, "src/util/text.c"],
	[/^linux\/landlock\.h$/, /^src\/util\/walls\.c$/, "src/util/walls.c"],
	[/^seccomp\.h$|^linux\/(?:seccomp|filter)\.h$/, /^(?:src\/(?:parse|runner|serve|cli)|kore)\//, "src/parse, src/runner, src/serve, kore"],
	[/^xlsxwriter/, /^src\/doc\/xlsx\.c$/, "src/doc/xlsx.c"],
	[/^(?:cairo|pango)/, /^src\/runner\//, "src/runner"],
	[/^kore\//, /^kore\//, "kore"],
];

function confined(files) {
	const out = [];
	for (const f of files.filter(ours))
		for (const i of includes(f))
			for (const [name, where, say] of CONFINED)
				if (name.test(i.name) && !where.test(f.path)) out.push(finding(f, i.line, "confined", `${i.name} belongs to ${say} only`));
	return out;
}

// The opening brace of a function's body stands alone in column 0 (KNF).
function longFunctions(files) {
	const out = [];
	for (const f of files.filter((x) => x.path.endsWith(".c"))) {
		let start = -1;
		f.lines.forEach((l, i) => {
			if (l.trimEnd() === "{") start = i;
			if (l.trimEnd() === "}" && start >= 0) {
				const n = i - start + 1;
				if (n > 80) out.push(finding(f, start + 1, "function-length", `${n} lines, 80 are allowed`));
				start = -1;
			}
		});
	}
	return out;
}

// More than seven parameters are a struct that nobody has written yet.
function manyParameters(files) {
	const out = [];
	for (const f of files.filter((x) => ours(x) && x.path.endsWith(".c"))) {
		const s = code(f);
		for (const m of s.matchAll(/^(\w+)(\((?:[^(){};]|\([^()]*\))*\))\n\{/gm)) {
			const n = argumentsAt(m[2], 0).length;
			if (n > 7) out.push(finding(f, lineAt(s, m.index), "parameters", `${m[1]} takes ${n}, 7 are allowed: pass a struct`));
		}
	}
	return out;
}

// A static function's name that stands in two rooms tells a reader nothing of where it is.
function staticNames(files) {
	const seen = new Map(), out = [];
	const room = (f) => f.path.split("/").slice(0, -1).join("/");
	for (const f of files.filter((x) => ours(x) && x.path.endsWith(".c")))
		for (const m of code(f).matchAll(/^static\b[\w \t*]*\n(\w+)\(/gm)) {
			const other = seen.get(m[1]);
			if (other === undefined) seen.set(m[1], f);
			else if (room(other) !== room(f)) out.push(finding(f, lineAt(code(f), m.index) + 1, "static-name", `${m[1]} stands in ${other.path}, too: say what it acts on`));
		}
	return out;
}

function uniqueNames(files) {
	const seen = new Map(), out = [];
	for (const f of files.filter((x) => x.path.endsWith(".c"))) {
		const name = f.path.split("/").pop();
		if (seen.has(name)) out.push(finding(f, 1, "unique-name", `${seen.get(name)} has the same base name`));
		else seen.set(name, f.path);
	}
	return out;
}

// The parsers look for HTML in what they read; they write none.
function htmlInC(files) {
	const out = [];
	for (const f of files.filter((x) => ours(x) && !x.path.startsWith("src/parse/")))
		for (const m of code(f).matchAll(/"<\/?[a-z!]/g)) out.push(finding(f, lineAt(f.text, m.index), "html-in-c", "HTML belongs into a template"));
	return out;
}

/* Who takes the number of a column, and at which place; also every function with a parameter "int col" beside the rows. */
const COLUMN = new Map([["db_int", 1], ["db_real", 1], ["db_null", 1], ["db_text", 1], ["db_bytes", 1], ["db_blob", 1], ["db_copy", 2],
	...["int", "int64", "double", "text", "blob", "bytes", "type"].map((t) => ["sqlite3_column_" + t, 1])]);

// A number says nothing, and means another column once a SELECT has one more; 0 may be the only one.
function columnNumbers(files) {
	const at = new Map(COLUMN), out = [], mine = files.filter((x) => ours(x) && x.path.endsWith(".c"));
	for (const f of mine)
		for (const m of code(f).matchAll(/^(\w+)(\([^(){};]*\bstruct db_rows \*[^(){};]*\bint col\b[^(){};]*\))\n\{/gm))
			at.set(m[1], argumentsAt(m[2], 0).findIndex((a) => /\bint col$/.test(a.trim())));
	for (const f of mine) {
		const s = code(f).replace(/"(?:\\.|[^"\\\n])*"/g, (l) => '"' + " ".repeat(l.length - 2) + '"');
		for (const m of s.matchAll(/\b(\w+)\(/g)) {
			if (!at.has(m[1])) continue;
			const col = argumentsAt(s, m.index + m[1].length)[at.get(m[1])]?.trim() ?? "";
			if (/^[1-9]/.test(col)) out.push(finding(f, lineAt(s, m.index), "column", `column ${col} of ${m[1]} has no name: write an enum of the columns beside their statement`));
		}
	}
	return out;
}

// A table of statements (by its name or by its enum's end) and the literal
// pieces in macros that it is put together from.
const TABLE = /\bconst char \*const (?:\w*sql\w*\[[^\]]*\]|\w+\[\w+__MAX\])\s*=\s*\{[\s\S]*?\n\};|^#define\s+\w+\s(?:\\\n|[^\n])*/gm;

function sqlOutside(files) {
	const out = [];
	for (const f of files.filter((x) => ours(x) && !/^src\/store\/|_sql\.c$/.test(x.path))) {
		const s = code(f).replace(TABLE, (m) => m.replace(/[^\n]/g, " "));
		for (const m of s.matchAll(/"\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|BEGIN)(?=[\s;])|"BEGIN"/g))
			out.push(finding(f, lineAt(s, m.index), "sql-outside", "SQL belongs into a table of literals by enum: static const char *const …_sql[]"));
	}
	return out;
}

// The arguments of the call whose "(" stands at ${at}, split at commas.
function argumentsAt(s, at) {
	const args = [];
	let depth = 0, from = at + 1, quote = "";
	for (let i = at; i < s.length; i++) {
		const c = s[i];
		if (quote) {
			if (c === "\\") i++;
			else if (c === quote) quote = "";
		} else if (c === '"' || c === "'") quote = c;
		else if (c === "(") depth++;
		else if (c === "," && depth === 1) {
			args.push(s.slice(from, i));
			from = i + 1;
		} else if (c === ")" && --depth === 0) return [...args, s.slice(from, i)];
	}
	return args;
}

/*
 * Every code that tells a person what to do has its words.  ERR_FAIL and
 * ERR_FATAL are ours to repair: they are shown with the general sentence and
 * their code; the command line prints the English text.
 */
function codes(files) {
	const words = files.filter((f) => /^src\/words\/messages\w*\.c$/.test(f.path));
	if (words.length === 0) return [];
	const known = new Set(), out = [];
	for (const f of words) for (const m of code(f).matchAll(/\{\s*"([A-Z][A-Z0-9-]+)"/g)) known.add(m[1]);
	for (const f of files.filter((x) => ours(x) && !/^src\/(?:runner|serve|demo|cli)\//.test(x.path)))
		for (const m of code(f).matchAll(/\berr_(set|field)\(/g)) {
			const args = argumentsAt(code(f), m.index + m[0].length - 1);
			if (m[1] === "set" && /^\s*ERR_(?:FATAL|FAIL)\s*$/.test(args[1] ?? "")) continue;
			for (const c of (args[m[1] === "set" ? 2 : 1] ?? "").matchAll(/"([A-Z][A-Z0-9-]+)"/g))
				if (!known.has(c[1])) out.push(finding(f, lineAt(f.text, m.index), "code-words", `${c[1]} has no sentence in src/words/messages.c`));
		}
	return out;
}

export const rules = [confined, longFunctions, manyParameters, staticNames, uniqueNames, htmlInC, columnNumbers, sqlOutside, codes];
