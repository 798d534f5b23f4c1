// Video and audio in the browser's own player.  Which seconds were watched is
// kept as ranges; 90 % of them is done.
import { simpleKeeper } from "./simple.js";

const ENOUGH = 0.9;

// Ranges stay sorted and apart: [[0, 12.5], [30, 41]].
export function addRange(ranges, from, to) {
	const out = [];
	for (const [a, b] of ranges) {
		if (b < from - 0.5 || a > to + 0.5) out.push([a, b]);
		else {
			from = Math.min(from, a);
			to = Math.max(to, b);
		}
	}
	out.push([from, to]);
	return out.sort((x, y) => x[0] - y[0]);
}

export const watched = (ranges) => ranges.reduce((sum, [a, b]) => sum + b - a, 0);

function readRanges(text) {
	try {
		const r = JSON.parse(text);
		return Array.isArray(r) ? r.filter((x) => Array.isArray(x) && x[1] >= x[0]) : [];
	} catch {
		return [];
	}
}

// element: "video" or "audio".
export function startFilm(launch, visit, element) {
	const v = document.createElement(element);
	let ranges = readRanges(launch.suspend), last = -1, saved = Date.now();
	const round = (x) => Math.round(x * 10) / 10;
	const k = simpleKeeper(launch, visit, () => ({
		location: String(round(v.currentTime)),
		suspend: JSON.stringify(ranges.map((r) => r.map(round))),
	}));
	v.controls = true;
	v.preload = "metadata";
	v.setAttribute("playsinline", "");
	v.setAttribute("aria-label", launch.title);
	v.src = "/f/" + launch.start;
	v.addEventListener("loadedmetadata", () => {
		const at = Number(launch.location);
		if (at > 1 && at < v.duration - 3) v.currentTime = at;
	}, { once: true });
	v.addEventListener("timeupdate", () => {
		const t = v.currentTime;
		if (!v.seeking && last >= 0 && t > last && t - last < 2 * Math.max(1, v.playbackRate)) ranges = addRange(ranges, last, t);
		last = v.seeking ? -1 : t;
		if (!k.done && v.duration > 0 && watched(ranges) >= ENOUGH * v.duration) k.finish();
		if (Date.now() - saved > 15000) {
			saved = Date.now();
			k.keep();
		}
	});
	v.addEventListener("seeking", () => { last = -1; });
	v.addEventListener("pause", () => k.keep());
	v.addEventListener("ended", () => {
		if (last >= 0) ranges = addRange(ranges, last, v.duration);
		if (!k.done && watched(ranges) >= ENOUGH * v.duration) k.finish();
	});
	document.body.append(v);
	k.keep();
	return k;
}
