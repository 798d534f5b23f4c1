// Rules for the error contract (src/util/err.h): a status is looked at, it is
// an int, and nobody asks the struct err whether a call failed.
import { code, lineAt } from "./lint_c.mjs";

/* Rooms that are yet to be brought to the contract, by their folder in src/ or "kore". */
const PENDING = [];

/* Questions whose wrong yes opens a door: held in every room. */
const GATES = new Set(["people_may", "people_unit_below", "library_takes"]);

const ours = (f) => /^(?:src|kore)\/.*\.[ch]$/.test(f.path);
const isErr = (f) => /^src\/util\/err\.[ch]$/.test(f.path);
const roomOf = (path) => (path.startsWith("kore/") ? "kore" : path.split("/")[1]);
const held = (f) => ours(f) && !isErr(f) && !PENDING.includes(roomOf(f.path));
const finding = (f, line, rule, text) => ({ file: f.path, line, rule, text });

const bare = new WeakMap();
// The code with its strings emptied, in the same length.
function plain(f) {
	if (!bare.has(f)) bare.set(f, code(f).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, (s) => s[0] + " ".repeat(s.length - 2) + s[0]));
	return bare.get(f);
}

const HAS_ERR = /(?<!const\s)\bstruct err \*/;
const FUNCTION = /^((?:[A-Za-z_]\w*[ \t]+)*[A-Za-z_]\w*)([\s*]+)(\w+)\(((?:[^()]|\([^()]*\))*)\)(?:\s*__attribute__\s*\(\(.*?\)\))?\s*([;{])/gm;
const MEMBER = /\b((?:const\s+)?(?:struct\s+|enum\s+)?\w+)\s+(\*?)\(\*(\w+)\)\(((?:[^()]|\([^()]*\))*)\)\s*;/g;

/*
 * The functions of a file that take a struct err *: prototypes and definitions
 * begin in column 0.  ${status}: there is a result to look at.
 */
function functions(f) {
	const out = [];
	for (const m of plain(f).matchAll(FUNCTION)) {
		const type = m[1].replace(/\b(?:static|inline|extern|const)\b/g, "").trim(), pointer = m[2].includes("*");
		if (/\b(?:return|typedef|else)\b/.test(m[1])) continue;
		out.push({ name: m[3], type, pointer, fixed: /\bstatic\b/.test(m[1]), at: m.index, line: lineAt(f.text, m.index + m[1].length + m[2].length), body: m[5] === "{",
			err: HAS_ERR.test(m[4]), status: HAS_ERR.test(m[4]) && (pointer || type !== "void") });
	}
	return out;
}

/*
 * As err_set, a function that describes a failure and gives -1 on each of its
 * ways out has no status to look at: its call says that it failed.
 */
function describers(f, known) {
	const found = new Set(known);
	for (let more = true; more;) {
		more = false;
		for (const x of functions(f)) {
			if (!x.body || !x.err || x.pointer || found.has(x.name)) continue;
			const text = plain(f).slice(x.at, plain(f).indexOf("\n}", x.at)), ways = [...text.matchAll(/\breturn \(([^;]*)\);/g)];
			if (ways.length === 0 || !ways.every((w) => w[1] === "-1" || found.has(/^(\w+)\(/.exec(w[1])?.[1]))) continue;
			found.add(x.name);
			more = true;
		}
	}
	return found;
}

// What has a status: names for all, names of each file, members that are called.
function gather(files) {
	const all = new Set(["db_next"]), pointers = new Set(), own = new Map(), members = new Set(), aliases = [];
	let plainly = new Set(["err_set", "err_field"]);
	for (const f of files.filter((x) => ours(x) && !isErr(x)))
		for (const x of functions(f)) if (!x.fixed && x.body && describers(f, plainly).has(x.name)) plainly = new Set([...plainly, x.name]);
	for (const f of files.filter(ours)) for (const x of functions(f)) if (x.pointer) pointers.add(x.name);
	for (const f of files.filter(ours)) {
		const mine = new Map(), says = describers(f, plainly);
		for (const x of isErr(f) ? [] : functions(f))
			if (x.fixed) mine.set(x.name, x.status && !says.has(x.name));
			else if (x.status && !plainly.has(x.name)) all.add(x.name);
		own.set(f, mine);
		for (const m of plain(f).matchAll(MEMBER)) if (HAS_ERR.test(m[4]) && (m[1] !== "void" || m[2])) members.add(m[3]);
		for (const m of code(f).matchAll(/^#\s*define\s+(\w+)\([^)]*\)[\s\\]*(\w+)\(/gm)) aliases.push([m[1], m[2]]);
	}
	for (const [name, target] of aliases) if (all.has(target)) all.add(name);
	return { all, own, members, pointers };
}

// Behind the ")" that belongs to the "(" at ${at}.
function behind(s, at) {
	let depth = 0;
	for (let i = at; i < s.length; i++)
		if (s[i] === "(") depth++;
		else if (s[i] === ")" && --depth === 0) return i + 1;
	return s.length;
}

/* The call is a statement of its own: something ends before it and ";" follows. */
function dropped(files) {
	const { all, own, members } = gather(files), out = [];
	for (const f of files.filter((x) => held(x) && x.path.endsWith(".c"))) {
		const s = plain(f), mine = own.get(f);
		for (const m of s.matchAll(/(?<![\w.]|->)((?:\w+(?:\[[^\]]*\])?(?:->|\.))*)(\w+)\(/g)) {
			if (m[1] ? !members.has(m[2]) : !(mine.has(m[2]) ? mine.get(m[2]) : all.has(m[2]))) continue;
			if (!/^\s*;/.test(s.slice(behind(s, m.index + m[0].length - 1)))) continue;
			const before = s.slice(Math.max(0, m.index - 400), m.index);
			if (/(?:[;{}:]|\belse|\bdo|\))\s*$/.test(before) && !/(?:\?[^;{}]*:|\(void\)|\bcase\b[^:]*\?[^:]*:)\s*$/.test(before))
				out.push(finding(f, lineAt(f.text, m.index), "dropped", `the status of ${m[2]} is not looked at; one that may be ignored is written (void)${m[2]}(…) with its reason`));
		}
	}
	return out;
}

/* 1, 0 and -1 have to be compared: a bare status takes the failure for a yes. */
function truths(files) {
	const { all, own, pointers } = gather(files), out = [];
	for (const f of files.filter((x) => ours(x) && x.path.endsWith(".c"))) {
		const s = plain(f), mine = own.get(f);
		for (const m of s.matchAll(/(?<![\w.]|->)(\w+)\(/g)) {
			const name = m[1];
			if (!(held(f) || GATES.has(name)) || pointers.has(name) || !(mine.has(name) ? mine.get(name) : all.has(name))) continue;
			const before = s.slice(Math.max(0, m.index - 200), m.index), after = s.slice(behind(s, m.index + m[0].length - 1));
			if (/(?:!|&&|\|\||\b(?:if|while) \()\s*$/.test(before) && /^\s*(?:\)|&&|\|\||\?|;)/.test(after) || /^\s*(?:&&|\|\||\?)/.test(after) && !/(?:[=!<>]=|[<>])\s*$/.test(before))
				out.push(finding(f, lineAt(f.text, m.index), "err-truth", `compare the status of ${name}: -1 is neither yes nor no`));
		}
	}
	return out;
}

/* Rows that end on a failure look like rows that end: who reads them asks once more. */
function unfinished(files) {
	const out = [];
	for (const f of files.filter((x) => held(x) && x.path.endsWith(".c"))) {
		const s = plain(f);
		for (const m of s.matchAll(/(?:(\w+) = |(\breturn \())?\bdb_next\([^()]*\)( < 0| == -1)?/g)) {
			if (/^(?:int|\s*)\s*$/.test(s.slice(s.lastIndexOf("\n", m.index) + 1, m.index)) && /^\w+ \*/.test(m[0])) continue;
			if (m[2] || m[3] || s.slice(m.index).startsWith("db_next(struct")) continue;
			const rest = s.slice(m.index + m[0].length, s.indexOf("\n}", m.index));
			if (!m[1] || !new RegExp(`\\b${m[1]}\\b(?! = )`).test(rest))
				out.push(finding(f, lineAt(f.text, m.index), "dropped", "db_next ends with 0 or fails with -1: keep what it says and test it behind the loop"));
		}
	}
	return out;
}

function statusType(files) {
	const out = [];
	for (const f of files.filter(held))
		for (const x of functions(f))
			if (x.err && !x.pointer && x.type !== "int" && x.type !== "void")
				out.push(finding(f, x.line, "err-status", `${x.name} mixes a ${x.type} with its status: return int and give the value an out-parameter`));
	return out;
}

/* By the names that a struct err is declared with anywhere, so that another struct may have a level. */
function levels(files) {
	const names = new Set(), out = [];
	for (const f of files.filter(ours)) for (const m of plain(f).matchAll(/\bstruct err\b([\s*\w,={}0]*)/g)) for (const n of m[1].matchAll(/[A-Za-z_]\w*/g)) names.add(n[0]);
	for (const f of files.filter(held))
		for (const m of plain(f).matchAll(/\b(\w+)(?:\[[^\]]*\])?(?:->|\.)level\b/g))
			if (names.has(m[1])) out.push(finding(f, lineAt(f.text, m.index), "err-level", "the status says whether it failed; err_is() sorts a failure"));
	return out;
}

export const rules = [dropped, truths, unfinished, statusType, levels];
