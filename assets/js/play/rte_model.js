// One interpreter for the tables of both data models (rte_2004.js, rte_12.js).
//
// A table is a tree: a plain object is a container, many() a list of entries,
// r/w/rw/once a leaf.  The values stand in a tree of the same shape, the "store";
// a leaf that was never set is absent there, an entry of a list is an object.
// Every question is answered by a code of the book: 0 is none.
export const LIST_MAX = 5000;	// entries of one list; the server keeps 2,000 answers

const leaf = (access, check, first) => ({ leaf: true, access, check, first });
export const r = (first) => leaf("r", null, first);
export const w = (check) => leaf("w", check);
export const rw = (check, first) => leaf("rw", check, first);
// A value that stays once it was set.
export const once = (check) => ({ ...leaf("rw", check), once: true });
// key: the member that must be set before all others; distinct: two entries may
// not have the same key; fixed: only the server adds entries.
export const many = (each, options = {}) => ({ list: true, each, ...options });

const kids = (node) => Object.keys(node.list ? node.each : node).filter((k) => k[0] !== "_").join(",");

// Walks to ${element}: { node, at } with at = the holder of its value where there
// is one, keyword where the last part is one, path = the lists on the way.
function find(book, store, element) {
	const parts = element.split("."), path = [];
	let node = book.tree, at = store, word = null, container = "";
	for (let i = 0; i < parts.length; i++) {
		const part = parts[i], last = i === parts.length - 1;
		if (last && (part === "_children" || part === "_count") && node !== book.tree) {
			word = part;
			break;
		}
		if (node.leaf) return null;
		if (node.list) {
			if (!/^\d{1,9}$/.test(part)) return null;
			path.push({ node, entries: at, n: +part });
			at = at && at[+part];
			node = node.each;
			continue;
		}
		if (!Object.prototype.hasOwnProperty.call(node, part)) return null;
		node = node[part];
		if (node.leaf) word = part;
		else at = at && at[part];
		container = part;
	}
	return { node, at, path, word, container, inEntry: path.length > 0 && path[path.length - 1].node.each === node };
}

const keyword = (word) => word === "_children" || word === "_count" || word === "_version";

function getKeyword(book, found) {
	const { node, word, at, path, container } = found;
	if (path.some((p) => !p.entries || p.n >= p.entries.length)) return { code: book.codes.missing };
	if (word === "_children")
		return !node.leaf && !found.inEntry && book.withChildren.includes(container) && (path.length === 0 || !node.list) ?
			{ value: kids(node) } : { code: book.codes.noChildren };
	return node.list ? { value: String(at ? at.length : 0) } : { code: book.codes.noCount };
}

const access = (node, at) => (typeof node.access === "function" ? (at ? node.access(at) : "rw") : node.access);

// { value } or { code }.
export function getValue(book, store, element) {
	const { codes } = book;
	if (element === "") return { code: codes.get };
	const special = book.special && book.special.exec(element);
	if (special) return { value: store.targets.includes(special[2]) ? "true" : "false" };
	const found = find(book, store, element);
	if (!found) return { code: codes.unknown };
	const { node, at, path, word } = found;
	if (word === "_children" || word === "_count") return getKeyword(book, found);
	if (!node.leaf) {
		const there = path.every((p) => p.entries && p.n < p.entries.length);
		return { code: there ? codes.container : codes.missing };
	}
	if (!access(node, at).includes("r")) return { code: codes.writeOnly };
	if (path.some((p) => !p.entries || p.n >= p.entries.length)) return { code: codes.missing };
	const judged = node.judge && node.judge(store.cmi);
	const value = judged ?? (at && at[word]) ?? node.first;
	return value === undefined ? { code: codes.unset } : { value };
}

// The code that an entry or a value of the way forbids the call with, 0 for none.
function wayTo(book, found) {
	const { codes } = book, { node, path, word } = found;
	let fresh = false;	// an entry on the way is not there yet
	for (let i = 0; i < path.length; i++) {
		const p = path[i], count = fresh || !p.entries ? 0 : p.entries.length;
		if (p.n > count || p.n >= LIST_MAX || (p.n === count && p.node.fixed)) return codes.set;
		fresh = fresh || p.n === count;
		const names = i === path.length - 1 && word === p.node.key;
		if (p.node.key && !names && (fresh || p.entries[p.n][p.node.key] === undefined)) return codes.needs;
	}
	const owner = ownerOf(found);
	return node.needs && !(owner && owner[node.needs] !== undefined) ? codes.needs : 0;
}

// The entry of the outer list that ${found} lies in.
const ownerOf = ({ path }) => (path.length && path[0].entries && path[0].entries[path[0].n]) || null;

// The codes for a value itself.
function valueFits(book, found, value) {
	const { codes } = book, { node, at, path, word } = found, owner = ownerOf(found), inner = path[path.length - 1];
	if (node.once && at && at[word] !== undefined && at[word] !== value) return codes.set;
	if (node.fits && !node.fits(value, withLists(owner), inner.n)) return codes.set;
	const wrong = node.check(value, owner);
	if (wrong) return codes[wrong];
	const list = inner && inner.node.distinct && word === inner.node.key && inner.entries;
	return list && list.some((e, n) => n !== inner.n && e[word] === value) ? codes.set : 0;
}

const withLists = (entry) => ({ correct_responses: [], ...entry });

// Puts ${value} where ${element} says; entries and containers on the way come
// with it.
function put(book, store, element, value) {
	const parts = element.split(".");
	let node = book.tree, at = store;
	for (const part of parts.slice(0, -1)) {
		node = node.list ? node.each : node[part];
		at = at[part] ??= node.list ? [] : {};
	}
	at[parts[parts.length - 1]] = value;
}

// The code: 0 when it was set.
export function setValue(book, store, element, value) {
	const { codes } = book;
	if (element === "") return codes.set;
	if (book.special && book.special.test(element)) return codes.readOnly;
	const found = find(book, store, element);
	if (!found) return codes.unknown;
	const { node, at, word } = found;
	if (keyword(word)) return node.leaf && word !== "_version" ? codes.leafKeyword : codes.keyword;
	if (!node.leaf) return codes.container;
	if (!access(node, at).includes("w")) return codes.readOnly;
	const read = node.read ? node.read(value, ownerOf(found)) : value;
	const code = wayTo(book, found) || valueFits(book, found, read);
	if (code === 0) put(book, store, element, read === node.unset ? undefined : read);
	return code;
}

// Entries of a list as launch data and old commits give them: a list, or an
// object whose members are numbered.
const entries = (v) => (Array.isArray(v) ? v : Object.keys(v).filter((k) => /^\d+$/.test(k)).sort((a, b) => a - b).map((k) => v[k]));

const mayBeEmpty = (leaf, owner) => leaf.check && (!leaf.needs || owner[leaf.needs]) && leaf.check("", owner) === "";

// A store from what the server gives.  It is our own data, so it is not checked
// again, only brought into shape.  An empty text is a value that was never set;
// in a list, where whole() leaves those out, it is one that may be empty.
export function load(node, from, owner = null) {
	if (from === null || typeof from !== "object") return node.list ? [] : {};
	if (node.list)
		return entries(from).slice(0, LIST_MAX).map((e) => load(node.each, e, owner || e));
	const to = {};
	for (const [name, kid] of Object.entries(node)) {
		const v = from[name];
		if (v === undefined || v === null || name[0] === "_") continue;
		if (!kid.leaf) to[name] = load(kid, v, owner);
		else if (typeof v !== "object" && (v !== "" || (owner && mayBeEmpty(kid, owner)))) to[name] = String(v);
	}
	return to;
}

// The whole model as commits carry it: lists are objects with numbered members,
// and outside of them every leaf is there, "" where nothing was set.
export function whole(node, at, cmi, inList = false) {
	if (node.list)
		return Object.fromEntries((at || []).map((e, n) => [n, whole(node.each, e, null, true)]));
	const to = {};
	for (const [name, kid] of Object.entries(node)) {
		if (name[0] === "_") continue;
		const v = at && at[name];
		if (!kid.leaf) to[name] = whole(kid, v, null, inList);
		else {
			const judged = kid.judge && cmi && kid.judge(cmi);
			const value = (judged && judged !== "unknown" ? judged : v) ?? kid.first ?? (inList ? undefined : "");
			if (value !== undefined) to[name] = value;
		}
	}
	return to;
}
