// Video and audio in the browser's own player.  Which seconds were watched is
// kept as ranges; 90 % of them is done.
import { tr } from "../tr.js";
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

// What the browser could not do, in place of a black box; ${why} "line" may pass.
function failed(v, why) {
	document.querySelector(".say")?.remove();
	const film = v instanceof HTMLVideoElement, box = document.createElement("div"), p = document.createElement("p");
	box.className = "say over";
	box.setAttribute("role", "alert");
	p.textContent = why === "line" ? tr("Phim đang tải thì mất mạng. Có mạng lại thì bấm Thử lại.") :
		why === "blind" ? tr("Phim này không hiện được hình trên máy này, chỉ có tiếng. Em thử máy khác, hoặc báo cô thầy nhé.") :
		film ? tr("Máy này không phát được phim: kiểu hình hoặc tiếng lạ. Em thử máy khác, hoặc báo cô thầy nhé.") :
		tr("Máy này không phát được âm thanh này. Em thử máy khác, hoặc báo cô thầy nhé.");
	box.append(p);
	if (why === "line") {
		const b = document.createElement("button"), at = v.currentTime;
		b.type = "button";
		b.textContent = tr("Thử lại");
		b.addEventListener("click", () => {
			box.remove();
			v.load();
			v.currentTime = at;
		});
		box.append(b);
	}
	document.body.append(box);
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
	v.addEventListener("error", () => failed(v, v.error?.code === MediaError.MEDIA_ERR_NETWORK ? "line" : "kind"));
	// A film whose picture nobody can show plays its sound without an error.
	v.addEventListener("loadeddata", () => { if (element === "video" && v.videoWidth === 0) failed(v, "blind"); }, { once: true });
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
