// What must come out of each file of a suite: EXPECTED.tsv, the nearest one at or
// above the file.  Lines with "#" are remarks, the first other line names the
// columns, each further one says what is so for the file of its first column,
// whose path begins at the table's own folder.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

// Columns that are compared; those that only tell the reader something.
const JUDGED = ["outcome", "reason", "schemaversion", "entries", "scos"];
const TOLD = ["file", "suite", "facts", "remark", "bytes", "what", "detail"];

// What may be said of a file, in the words of the tables: each means some of the
// outcomes that a file can have here.  "kept" is filed as it is, shown or only for
// download; "taken": its content became pages or rows.
const OUTCOMES = {
	ready: ["ready"], warnings: ["warnings"], refused: ["refused"], refuse: ["refused"],
	accept: ["ready", "warnings"], either: ["ready", "warnings", "refused", "kept"],
	kept: ["kept", "ready", "warnings"], taken: ["ready"], "taken-with-doubts": ["warnings"],
};

// What a manifest calls itself, where the program names the edition instead.
const EDITIONS = { "CAM 1.3": "2004 2nd Edition" };

const lines = (file) => readFileSync(file, "utf8").replace(/^\uFEFF/, "").split(/\r?\n/).filter((l) => l.trim() && !l.startsWith("#"));

export function readTable(file) {
	const [head, ...rest] = lines(file).map((l) => l.split("\t"));
	const wrong = [], rows = new Map();
	for (const name of ["file", "outcome"]) if (!head?.includes(name)) wrong.push(`${file}: no column "${name}"`);
	if (wrong.length) return { rows, wrong };
	for (const name of head) if (!JUDGED.includes(name) && !TOLD.includes(name)) wrong.push(`${file}: nobody judges the column "${name}"`);
	for (const cells of rest) {
		const row = Object.fromEntries(cells.map((v, i) => [head[i], v.trim()]));
		// "refused:word": the outcome with its reason
		const [, outcome, reason] = /^([^:]*):?(.*)$/.exec(row.outcome ?? "");
		if (!OUTCOMES[outcome]) wrong.push(`${file}: ${row.file}: no outcome is called "${row.outcome}"`);
		if (rows.has(row.file)) wrong.push(`${file}: ${row.file} stands twice`);
		rows.set(row.file, { ...row, outcome, ...(reason ? { reason } : {}) });
	}
	return { rows, wrong };
}

// The nearest EXPECTED.tsv from ${folder} upwards, at most to ${top}'s parent.
function tableOf(folder, top, known) {
	for (let at = folder; ; at = dirname(at)) {
		const file = join(at, "EXPECTED.tsv");
		if (!known.has(at)) known.set(at, existsSync(file) ? { folder: at, ...readTable(file) } : null);
		if (known.get(at)) return known.get(at);
		if (at === dirname(top) || at === dirname(at)) return null;
	}
}

const isTable = (name) => /^(EXPECTED|INDEX|QUESTIONS)\.tsv$|^README(\.md)?$/.test(name);

// readSuite(folder, words): {cases: [{name, path, row, fault}], wrong: […]}: every
// file in the folder and below it, every row that has no file; names hold ${words}.
export function readSuite(folder, words = "") {
	const top = resolve(folder), known = new Map(), cases = [];
	const below = (dir) => readdirSync(dir, { withFileTypes: true }).flatMap((d) => d.isDirectory() ? below(join(dir, d.name)) : [join(dir, d.name)]);
	const files = below(top);
	for (const path of files) {
		const table = tableOf(dirname(path), top, known), name = relative(top, path);
		const row = table?.rows.get(relative(table.folder, path));
		if (!row && isTable(relative(dirname(path), path))) continue;
		cases.push({ name, path, row, fault: row ? "" : table ? "no row in EXPECTED.tsv" : "no EXPECTED.tsv says what must come out" });
	}
	const tables = [...known.values()].filter(Boolean);
	for (const table of tables)
		for (const [file, row] of table.rows) {
			const path = join(table.folder, file), name = relative(top, path);
			if (!name.startsWith("..") && !files.includes(path)) cases.push({ name, path, row, fault: "a row without a file" });
		}
	return {
		cases: cases.filter((c) => c.name.includes(words)).sort((a, b) => (a.name < b.name ? -1 : 1)),
		wrong: tables.flatMap((t) => t.wrong),
	};
}

// differs(row, found): what is not as it must be, in words; [] is right.
// ${found}: {outcome, reason, schemaversion, listed, tried, started, scos, problem, outside}.
export function differs(row, found) {
	const out = [];
	const say = (what, got, want) => out.push(`${what} ${got || "none"}, not ${want}`);
	if (!OUTCOMES[row.outcome].includes(found.outcome)) say("outcome", found.outcome, row.outcome);
	if (found.problem) out.push(found.problem);
	if (found.outside) out.push("asked outside: " + found.outside);
	// A table that leaves the outcome open has nothing else to say, either.
	if (row.outcome === "either") return /^5\d\d /.test(found.problem ?? "") || found.outside ? out : [];
	if (row.reason && found.reason !== row.reason) say("reason", found.reason, row.reason);
	if (found.outcome === "refused" || found.outcome === "kept") return out;
	const entries = row.entries ? Number(row.entries) : Math.max(1, found.listed);
	if (found.listed !== entries) say("entries", found.listed, entries);
	if (found.started !== found.tried) say("started", found.started, found.tried);
	// Of a long list only a few are opened; then nothing is counted.
	// Who is no SCO may be offered the run time as well, and asks for nothing.
	if (row.scos && found.tried === found.listed && found.scos < Number(row.scos)) say("SCOs that find the run time", String(found.scos), row.scos);
	const edition = EDITIONS[row.schemaversion] ?? row.schemaversion;
	if (edition && found.schemaversion !== undefined && found.schemaversion !== edition) say("schemaversion", found.schemaversion, edition);
	return out;
}
