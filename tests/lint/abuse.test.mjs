// docs/abuse-cases.md names the test that holds each case: every test that it
// names must stand in the file that it names.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const DOC = "docs/abuse-cases.md";
const doc = readFileSync(DOC, "utf8");

// "pages/t_x.c: one, two; fault/y.test.mjs: words of a title" > [{file, names}].
export function cited(text) {
	const list = [];
	for (const m of text.matchAll(/\b((?:unit|pages|fault|e2e|lint|fuzz)\/[a-z0-9_.]+\.(?:c|mjs))(?:: ([^;|(\n]+))?/g))
		list.push({ file: "tests/" + m[1], names: (m[2] ?? "").split(". ")[0].split(",").map((s) => s.trim().replace(/[. ]+$/, "")).filter(Boolean) });
	return list;
}

function stands(file, name) {
	const source = readFileSync(file, "utf8");
	if (file.endsWith(".c")) return new RegExp(`^${name}\\(void \\*\\*state\\)`, "m").test(source) && new RegExp(`\\(${name}[,)]`).test(source);
	const titles = [...source.matchAll(/^\s*(?:await )?test\(\s*(["'`])(.*?)\1/gm)].map((m) => m[2].toLowerCase());
	return titles.some((t) => t.includes(name.toLowerCase()));
}

test("every test that the abuse cases name is there", () => {
	const missing = [];
	const all = cited(doc);
	assert.ok(all.length > 100);
	for (const { file, names } of all) {
		if (!existsSync(file)) missing.push(file);
		else for (const n of names) if (!stands(file, n)) missing.push(`${file}: ${n}`);
	}
	assert.deepEqual(missing, []);
});

// A row that names no test says that the case is not held, does not apply, or
// how else it is shown.
test("each row says how its case is held, or that it is not", () => {
	const silent = [];
	let rows = 0;
	for (const line of doc.split("\n")) {
		if (!/^\| [A-Z]?[0-9]/.test(line)) continue;
		rows++;
		const last = line.split("|").at(-2);
		if (cited(last).length === 0 && !/\b(not held|not applicable|by reading|make \w+|open)\b/.test(last)) silent.push(line.slice(0, 60));
	}
	assert.ok(rows > 100);
	assert.deepEqual(silent, []);
});

test("all requirements of the list have a row", () => {
	const ids = new Set([...doc.matchAll(/^\| ([A-Z]?\d[\d.]*)(?:[–-]([\d.]+))?/gm)].flatMap((m) => {
		const [, from, to] = m;
		if (!to) return [from];
		const head = from.replace(/\d+$/, ""), first = Number(/\d+$/.exec(from)[0]), last = Number(/\d+$/.exec(to)[0]), width = /\d+$/.exec(from)[0].length;
		return Array.from({ length: last - first + 1 }, (_, i) => head + String(first + i).padStart(from.startsWith("V") ? 1 : width, "0"));
	}));
	const span = (letter, n) => Array.from({ length: n }, (_, i) => letter + String(i + 1).padStart(2, "0"));
	const vs = "2.2.1 2.2.2 2.2.3 2.3.1 2.3.3 2.3.4 2.4.1 3.2.1 3.3.1 3.3.2 3.3.3 3.3.4 3.4.1 3.4.2 3.4.3 3.4.4 3.4.5 3.4.6 3.5.1 3.5.2 3.5.3 3.5.4 3.5.5 3.7.2 4.1.1 4.1.3 4.2.1 5.1.1 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.3.1 5.3.2 5.3.3 5.4.1 5.4.2 5.4.3 6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.2.9 6.3.1 6.3.2 6.4.1 6.4.6 7.2.1 7.2.2 7.2.3 7.2.4 7.3.1 7.3.2 7.4.1 7.4.2 7.4.3 7.4.4 7.4.5 8.2.1 8.2.2 8.2.3 8.3.1 8.4.1 11 15.1.3 15.2.2 15.2.5 15.3.3 15.4.2 16".split(" ").map((v) => "V" + v);
	const want = [...vs, ...Array.from({ length: 15 }, (_, i) => "F" + (i + 1)), ...span("A", 30), ...span("B", 15), ...span("C", 16), ...span("D", 16)];
	assert.deepEqual(want.filter((w) => !ids.has(w)), []);
});
