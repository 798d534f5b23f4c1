// Which part of the package a document belongs to.

// A name of the package as people read it: the server decodes once and composes.
function nameOf(path) {
	try {
		return decodeURIComponent(path).normalize("NFC");
	} catch {
		return path;
	}
}

function split(start) {
	const [, path, query, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(start.replace(/[\r\n]/g, ""));
	return { name: nameOf(path), query: new URLSearchParams(query || ""), hash: hash || "" };
}

// How well an address fits a start: -1 not; else the more of the start's own
// parameters it bears the better.  Parameters that the lesson adds do not matter.
function fit(at, start) {
	if (at.name !== start.name || (start.hash && start.hash !== at.hash)) return -1;
	let n = start.hash ? 1 : 0;
	for (const [k, v] of start.query) {
		if (!at.query.getAll(k).includes(v)) return -1;
		n++;
	}
	return n;
}

// entryOf(href, starts, current): the entry of ${starts}, a list of {entry, start},
// that begins with that document; else ${current}, because a page that is no
// entry's start belongs to the part that led to it.  Of several that fit alike
// the current one, else the next behind it.
export function entryOf(href, starts, current) {
	let url;
	try {
		url = new URL(href);
	} catch {
		return current;
	}
	if (!url.pathname.startsWith("/f/")) return current;
	const at = split(url.pathname.slice(3) + url.search + url.hash);
	let best = -1, found = [];
	for (const s of starts) {
		const n = fit(at, split(s.start));
		if (n < 0 || n < best) continue;
		if (n > best) found = [];
		best = n;
		found.push(s.entry);
	}
	if (!found.length || found.includes(current)) return current;
	return found.find((e) => e > current) ?? found[0];
}
