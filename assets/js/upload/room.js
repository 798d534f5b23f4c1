// What the month still has room for.  No browser in here: tests run it in node.

// files: [{name, size, free}] in the order they were chosen; free ones (the
// rest of an upload that was counted already) cost nothing.  left: {bytes,
// items}, or null while nobody knows.  {fit, over}: what may begin, what not.
export function share(files, left) {
	const fit = [], over = [];
	let bytes = left ? left.bytes : Infinity, items = left ? left.items : Infinity;
	for (const f of files) {
		if (!f.free && (f.size > bytes || items < 1)) {
			over.push(f);
			continue;
		}
		if (!f.free) {
			bytes -= f.size;
			items--;
		}
		fit.push(f);
	}
	return { fit, over };
}

// What is left when files of this page that the server has not counted yet are
// taken off: ${known} are the keys in its last answer.
export function leftOver(left, transfers, known) {
	if (!left) return null;
	const mine = transfers.filter((t) => !["cancelled", "failed"].includes(t.state) && !known.has(t.key) && !t.free);
	return { bytes: Math.max(0, left.bytes - mine.reduce((n, t) => n + t.size, 0)), items: Math.max(0, left.items - mine.length) };
}
