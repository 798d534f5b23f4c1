// Rules for the layout: floors, the rooms of pages, circles of files, sizes of rooms.
import { code, lineAt } from "./lint_c.mjs";

const ROOM_LINES = 4000;
const isC = (f) => /\.[ch]$/.test(f.path);
const ours = (f) => isC(f) && (f.path.startsWith("src/") || f.path.startsWith("kore/"));
const finding = (f, line, rule, text) => ({ file: f.path, line, rule, text });

export function includes(f) {
	return [...code(f).matchAll(/^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]/gm)]
		.map((m) => ({ own: m[1] === '"', name: m[2], line: lineAt(f.text, m.index) }));
}

// A list of words in the Makefile, which may go on after "\" at a line's end.
function listOf(byPath, name) {
	const m = new RegExp(`^${name}\\s*=\\s*((?:\\\\\\n|[^\\n])*)`, "m").exec(byPath.get("Makefile")?.text ?? "");
	return m ? m[1].replace(/\\\n/g, " ").trim().split(/\s+/) : [];
}

// src/pages/month/x.c stands on the floor "pages", in the room "month" of it.
function placeOf(path) {
	const parts = path.split("/");
	if (parts[0] !== "src") return { floor: parts[0], room: "" };
	return { floor: parts[1], room: parts[1] === "pages" && parts.length > 3 ? parts[2] : "" };
}

// The floors stand in the Makefile, lowest first.
function floors(files, byPath) {
	const order = listOf(byPath, "FLOORS"), out = [];
	for (const f of files.filter(ours)) {
		const own = placeOf(f.path).floor;
		if (own === "kore") continue;
		if (order.indexOf(own) < 0) {
			out.push(finding(f, 1, "floor", `the folder ${own} is no floor of the Makefile`));
			continue;
		}
		for (const i of includes(f)) {
			const at = i.own ? i.name.split("/")[0] : "";
			if (order.indexOf(at) > order.indexOf(own))
				out.push(finding(f, i.line, "floor", `${own} must not know ${i.name}, which is above it`));
			else if (i.own && !i.name.includes("/"))
				out.push(finding(f, i.line, "floor", `write the folder too: "${i.name}"`));
		}
	}
	return out;
}

/*
 * A room of pages includes itself and common; home may include all; the files
 * that stand in src/pages itself put the rooms together.
 */
function pageRooms(files, byPath) {
	const known = listOf(byPath, "PAGEROOMS"), out = [];
	for (const f of files.filter((x) => ours(x) && x.path.startsWith("src/pages/"))) {
		const own = placeOf(f.path).room;
		if (own === "") continue;
		if (!known.includes(own)) out.push(finding(f, 1, "room", `src/pages/${own} is no room of the Makefile's PAGEROOMS`));
		if (own === "home") continue;
		for (const i of includes(f).filter((x) => x.own && x.name.startsWith("pages/"))) {
			const at = placeOf("src/" + i.name).room;
			if (at !== own && at !== "common") out.push(finding(f, i.line, "room", `pages/${own} must not know ${i.name}: what both need belongs to pages/common`));
		}
	}
	return out;
}

function roomSizes(files) {
	const lines = new Map(), first = new Map(), out = [];
	for (const f of files.filter((x) => ours(x) && x.path.startsWith("src/pages/"))) {
		const room = placeOf(f.path).room;
		lines.set(room, (lines.get(room) ?? 0) + f.lines.length - 1);
		if (!first.has(room)) first.set(room, f);
	}
	for (const [room, n] of lines)
		if (n > ROOM_LINES) out.push(finding(first.get(room), 1, "room-size", `pages/${room} has ${n} lines, ${ROOM_LINES} are allowed`));
	return out;
}

// The functions that .c files define for others: the name stands in column 0 under its type.
function definitions(files) {
	const by = new Map();
	for (const f of files.filter((x) => ours(x) && x.path.endsWith(".c")))
		for (const m of code(f).matchAll(/^([A-Za-z_][\w \t*]*)\n(\w+)\(/gm)) if (!/\bstatic\b/.test(m[1])) by.set(m[2], f);
	return by;
}

/*
 * A file depends on those whose functions it names ("struct quota_month" names
 * a type, not the function).  A circle means
 * that none of them can be understood, tested or moved alone.  Each is
 * reported once, at one of its places.
 */
function circles(files) {
	const by = definitions(files), edges = new Map(), out = [];
	for (const f of files.filter((x) => ours(x) && x.path.endsWith(".c"))) {
		const to = new Map();
		for (const m of code(f).replace(/"(?:\\.|[^"\\\n])*"/g, (s) => '"' + " ".repeat(Math.max(0, s.length - 2)) + '"').matchAll(/(?<![\w.]|->|\b(?:struct|enum|union)\s)[A-Za-z_]\w+\b/g)) {
			const where = by.get(m[0]);
			if (where && where !== f && !to.has(where)) to.set(where, { line: lineAt(f.text, m.index), name: m[0] });
		}
		edges.set(f, to);
	}
	const state = new Map(), path = [];
	const visit = (f) => {
		state.set(f, 1);
		path.push(f);
		for (const [to, e] of edges.get(f) ?? []) {
			if (state.get(to) === 1) {
				const round = path.slice(path.indexOf(to)).map((x) => x.path.split("/").pop());
				out.push(finding(f, e.line, "circle", `${round.join(" > ")} > ${round[0]} (by ${e.name})`));
			} else if (!state.has(to)) visit(to);
		}
		path.pop();
		state.set(f, 2);
	};
	for (const f of [...edges.keys()].sort((a, b) => (a.path < b.path ? -1 : 1))) if (!state.has(f)) visit(f);
	return out;
}

/*
 * A handler of the route table is declared in pg_*.h and stands in pg_*.c, so
 * that a room shows its ways in by the names of its files.
 */
function handlers(files) {
	const out = [], by = definitions(files);
	for (const f of files.filter((x) => /(?:^|\/|_)routes\.c$/.test(x.path) && x.path.startsWith("src/")))
		for (const i of includes(f))
			if (i.own && /^pages\/[a-z]+\/(?!pg_|\w*routes)/.test(i.name) && !i.name.startsWith("pages/common/"))
				out.push(finding(f, i.line, "handler", `handlers stand in pg_*.c, not in ${i.name}`));
	for (const f of files.filter((x) => /_routes\.c$/.test(x.path) && x.path.startsWith("src/pages/")))
		for (const m of code(f).matchAll(/\bpg_\w+\b(?!\.h)/g)) {
			const where = by.get(m[0])?.path;
			if (where !== undefined && !/\/pg_\w+\.c$/.test(where)) out.push(finding(f, lineAt(f.text, m.index), "handler", `${m[0]} stands in ${where}: handlers stand in pg_*.c`));
		}
	return out;
}

export const rules = [floors, pageRooms, roomSizes, circles, handlers];
