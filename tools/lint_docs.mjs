// Rules for prose: what docs/ and README.md name is there.  Fenced blocks are examples and are not read.
const TOPS = /^(?:src|kore|tests|tools|assets|schemas|docs|\.ci)\//;
const FILE = /^[\w.-]+(?:\/[\w.-]+)*\.(?:c|h|mjs|js|css|sql|mustache|md|po|sh|mk|txt|csv|tsv|golden|service|yaml)$/;

const isProse = (f) => f.path === "README.md" || (f.path.startsWith("docs/") && f.path.endsWith(".md"));

// The text without fenced blocks; lines stay where they are.
function unfenced(text) {
	return text.replace(/^```[\s\S]*?^```/gm, (m) => m.replace(/[^\n]/g, ""));
}

// Every file, by its whole path and by each of its ends: "pg_item.c", "library/pg_item.c", …
function ends(byPath) {
	const all = new Set();
	for (const p of byPath.keys()) {
		const parts = p.split("/");
		for (let i = 0; i < parts.length; i++) all.add(parts.slice(i).join("/"));
	}
	return all;
}

function folders(byPath) {
	const all = new Set();
	for (const p of byPath.keys()) {
		const parts = p.split("/");
		for (let i = 1; i < parts.length; i++) all.add(parts.slice(0, i).join("/"));
	}
	return all;
}

const line = (s, at) => s.slice(0, at).split("\n").length;

// Where a link of the page ${from} leads.
function linked(from, to) {
	const out = from.split("/").slice(0, -1);
	for (const part of to.split("#")[0].split("/")) {
		if (part === "..") out.pop();
		else if (part !== "." && part !== "") out.push(part);
	}
	return out.join("/");
}

function names(files, byPath, all) {
	const known = ends(byPath), dirs = folders(byPath), out = [];
	const source = files.filter((f) => /\.(?:c|h|mjs|js|sql)$/.test(f.path)).map((f) => f.text).join("\n");
	const foreign = new Set([...source.matchAll(/^#include <([^>]+)>/gm)].map((m) => m[1]));
	const words = new Set(source.match(/\b[A-Za-z_]\w*\b/g));
	const say = (f, s, at, text) => out.push({ file: f.path, line: line(s, at), rule: "docs", text });
	for (const f of files.filter(isProse)) {
		const s = unfenced(f.text);
		for (const m of s.matchAll(/`([^`\n]+)`/g)) {
			const t = m[1].trim();
			if (/[<>*{}\s]|\b(?:NAME|NNNN)/.test(t) || /^(?:\.\.|data|build)?\//.test(t) || foreign.has(t)) continue;
			if (FILE.test(t) ? !known.has(t) && !all.has(t) : TOPS.test(t) && !known.has(t) && !dirs.has(t.replace(/\/$/, "")) && !all.has(t)) say(f, s, m.index, `${t} is not there`);
			const call = /^(\w+)\(\)$/.exec(t);
			if (call && !words.has(call[1])) say(f, s, m.index, `nothing is called ${call[1]}`);
		}
		for (const m of s.matchAll(/\]\(([^)\s]+)\)/g)) {
			if (/^[a-z]+:/.test(m[1]) || m[1].startsWith("#")) continue;
			const to = linked(f.path, m[1]);
			if (!all.has(to) && !dirs.has(to.replace(/\/$/, ""))) say(f, s, m.index, `the link leads to ${to}, which is not there`);
		}
		for (const m of s.matchAll(/(?<![`\w/.-])((?:src|kore|tests|tools|assets|schemas|docs)\/[\w./-]+\.(?:c|h|mjs|js|css|sql|mustache|md|po|sh|mk))\b(?!`)/g))
			if (!known.has(m[1]) && !all.has(m[1])) say(f, s, m.index, `${m[1]} is not there`);
	}
	return out;
}

// Comments of the source that cite a page of docs/, too: a clone has no other.
function cited(files, all) {
	const out = [];
	for (const f of files.filter((x) => /^(?:src|kore|tests|tools|assets|schemas)\/.*\.(?:c|h|mjs|js|css|mustache|sql|sh)$/.test(x.path) && !x.path.startsWith("tests/lint/")))
		for (const m of f.text.matchAll(/(?<![\w/])(?:docs\/)?([a-z][\w-]*\/)?(\w[\w-]*\.md)\b/g)) {
			const t = "docs/" + (m[1] ?? "") + m[2];
			if (!all.has(t) && !all.has(m[2])) out.push({ file: f.path, line: line(f.text, m.index), rule: "docs", text: `${t} is not there` });
		}
	return out;
}

// ${paths}: every path of the tree, binary files too.
export function rules(paths) {
	const all = new Set(paths);
	return [(files, byPath) => names(files, byPath, all), (files) => cited(files, all)];
}
