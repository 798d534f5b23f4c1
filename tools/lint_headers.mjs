// Rules for headers: each prototype has its contract, each compiles alone.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const isHeader = (path) => path.endsWith(".h");

// One of: a comment, a preprocessor line, a string, a brace, ";" or other text.
const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|^[ \t]*#(?:\\\n|\/\*[\s\S]*?\*\/|[^\n])*|"(?:\\.|[^"\\])*"|[{};]|[^/#"{};\n]+|[\s\S]/gm;

// Hands each declaration at file level to ${take} with the comment above it.
function declarations(text, take) {
	let comment = "", decl = "", depth = 0, at = 0, line = 1, ended = 0;
	const end = (isPrototype) => {
		if (decl.trim() === "" || !take(decl, comment, at, isPrototype)) comment = "";
		decl = "";
		ended = line;
	};
	for (const [t] of text.matchAll(TOKEN)) {
		if (t.startsWith("/*") || t.startsWith("//")) {
			/* One behind a declaration on its line is a remark to that. */
			if (depth === 0 && decl.trim() === "" && ended !== line) comment = t;
		} else if (t === "{") depth++;
		else if (t === "}") {
			/* A function's body ends the declaration, a struct's does not. */
			if (--depth === 0 && /\)\s*$/.test(decl)) end(false);
		} else if (depth > 0) { /* inside a body */
		} else if (t === ";") end(true);
		else if (/^[ \t]*#/.test(t)) comment = /#\s*define\s+\w+\(/.test(t) ? comment : "";
		else {
			if (decl.trim() === "" && t.trim() !== "") at = line;
			decl += t;
		}
		line += t.split("\n").length - 1;
	}
}

function nameOf(decl) {
	const s = decl.replace(/__attribute__\s*\(\(.*?\)\)/gs, "").trim();
	if (/^typedef\b/.test(s) || s.includes("=")) return null;
	const m = /([A-Za-z_]\w*)\s*\((?!\s*\*)/.exec(s);
	return m && !/\(\s*\*\s*\w+\s*\)\s*\(/.test(s.slice(0, m.index)) && !/[\w\s]\(\s*\*/.test(s.slice(0, m.index)) ? m[1] : null;
}

// By its name, as a run does without the module's (library_submit / publish),
// or as the macro in front of it (db_begin for db_begin_at).
function named(name, comment) {
	const as = [name, name.replace(/_at$/, ""), name.replace(/^[a-z0-9]+_/, "")];
	return as.some((n) => new RegExp(`\\b${n}\\b`).test(comment));
}

/*
 * A contract is a comment that begins with two stars and names the function;
 * it may stand above a run of prototypes and name them all.
 */
function contracts(files) {
	const out = [];
	for (const f of files.filter((x) => /^(?:src|kore)\/.*\.h$/.test(x.path)))
		declarations(f.text, (decl, comment, line, isPrototype) => {
			const name = isPrototype ? nameOf(decl) : null;
			if (name === null) return /^\s*struct \w+\s*$/.test(decl);
			if (!comment.startsWith("/**") || !named(name, comment))
				out.push({ file: f.path, line, rule: "contract", text: `${name} has no /** ${name}(…): … */ above it` });
			return true;
		});
	return out;
}

const WORDS = /^(?:const|unsigned|signed|long|short|struct|enum|union|volatile)$/;

// "struct db *db" has a name, "struct db *" and "int64_t" and "unsigned int" have none.
function unnamed(parameter) {
	const p = parameter.trim();
	if (p === "void" || p === "..." || p === "" || p.includes("(*")) return false;
	const words = p.replace(/\[[^\]]*\]/g, " ").replace(/\*/g, " * ").trim().split(/\s+/);
	if (words[words.length - 1] === "*") return true;
	const plain = words.filter((w) => w !== "*" && !WORDS.test(w));
	const tagged = /\b(?:struct|enum|union)\b/.test(p);
	const base = plain.filter((w) => !/^(?:int|char|double|float)$/.test(w));
	if (tagged) return plain.length < 2;
	return /\b(?:int|char|double|float)\b/.test(p) ? base.length < 1 : plain.length < (words.some((w) => /^(?:unsigned|long|short)$/.test(w)) ? 1 : 2);
}

function parametersOf(list) {
	const out = [];
	let depth = 0, from = 0;
	for (let i = 0; i <= list.length; i++) {
		if (list[i] === "(") depth++;
		else if (list[i] === ")") depth--;
		else if (i === list.length || (list[i] === "," && depth === 0)) {
			out.push(list.slice(from, i));
			from = i + 1;
		}
	}
	return out;
}

// A prototype's parameters have names: the type alone does not say which number is which.
function parameterNames(files) {
	const out = [];
	for (const f of files.filter((x) => /^(?:src|kore)\/.*\.h$/.test(x.path)))
		declarations(f.text, (decl, comment, line, isPrototype) => {
			const name = isPrototype ? nameOf(decl) : null;
			if (name === null) return true;
			const at = decl.indexOf(name + "("), list = decl.replace(/__attribute__[\s\S]*/, "").trim().slice(0, -1);
			const from = list.indexOf(name + "(") + name.length + 1;
			if (at >= 0 && parametersOf(list.slice(from)).some(unnamed)) out.push({ file: f.path, line, rule: "parameter-name", text: `${name} has a parameter without a name` });
			return true;
		});
	return out;
}

export const rules = [contracts, parameterNames];

function run(cmd, args, cwd) {
	return new Promise((done) => execFile(cmd, args, { cwd, maxBuffer: 1 << 24 }, (e, out, err) => done({ code: e ? e.code ?? 1 : 0, out, err })));
}

// What any header sees decides whether the answer of last time still holds.
function stamp(root, headers) {
	return headers.map((h) => h + ":" + statSync(join(root, h)).mtimeMs).join("\n");
}

/*
 * Compiles every header as a file of its own (gcc takes many at once; two
 * batches for two cores).  A clean answer is remembered in build/.
 */
export async function headersAlone(root, paths) {
	const headers = paths.filter((p) => isHeader(p) && /^(?:src|kore|tests)\//.test(p));
	const memory = join(root, "build/.headers-alone"), now = stamp(root, headers);
	if (headers.length === 0 || (existsSync(memory) && readFileSync(memory, "utf8") === now)) return [];
	const xml = (await run("pkg-config", ["--cflags", "libxml-2.0"], root)).out.trim().split(/\s+/).filter(Boolean);
	const features = "/usr/share/kore/features";
	const kore = existsSync(features) ? readFileSync(features, "utf8").trim().split(/\s+/) : [];
	const flags = ["-fsyntax-only", "-std=c11", "-D_GNU_SOURCE", "-Isrc", "-I.", ...xml, ...kore, "-x", "c"];
	const half = Math.ceil(headers.length / 2), out = [];
	const batches = [headers.slice(0, half), headers.slice(half)].filter((b) => b.length > 0);
	for (const r of await Promise.all(batches.map((b) => run("gcc", [...flags, ...b], root)))) {
		for (const m of r.err.matchAll(/^([^\s:]+):(\d+):\d+: (?:fatal )?error: (.*)$/gm))
			out.push({ file: m[1], line: Number(m[2]), rule: "header-alone", text: m[3] });
		if (r.code !== 0 && out.length === 0) out.push({ file: "Makefile", line: 1, rule: "header-alone", text: "gcc did not run: " + r.err.slice(0, 200) });
	}
	if (out.length === 0 && existsSync(join(root, ".git"))) {
		mkdirSync(join(root, "build"), { recursive: true });
		writeFileSync(memory, now);
	}
	return out;
}
