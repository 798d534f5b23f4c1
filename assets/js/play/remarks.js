// What goes wrong while a lesson runs, kept for its author: calls that were
// refused, values that nobody could read, files that are missing, errors of the
// lesson's scripts, what it wants from other sites.  They ride in the next save
// (visit.js); the server counts them by pupils (docs/play.md).
import { toJson } from "./unicode.js";

const MOST = 20;	// of one launch
const CHARS = 200;	// of one text
const DOCUMENTS = 200;	// looked at in one launch; a lesson may load itself for ever
const KINDS = ["refused", "unread", "missing", "script", "foreign"];

// Cut between characters, never inside one; a value may have megabytes.
function clip(text) {
	const s = String(text === undefined || text === null ? "" : text).slice(0, 2 * CHARS + 2);
	return [...s.replace(/\p{Cc}+/gu, " ").replace(/\p{Cs}/gu, "\ufffd")].slice(0, CHARS).join("").trim();
}

// The place of a file as its author names it: within the package, or, when the
// lesson left its folder, from the host's root.  "" for another host.
function placeOf(url) {
	try {
		const u = new URL(url, location.href);
		if (u.origin !== location.origin) return "";
		const path = u.pathname.startsWith("/f/") ? u.pathname.slice(3) : u.pathname;
		try {
			return decodeURIComponent(path);
		} catch {
			return path;
		}
	} catch {
		return "";
	}
}

function hostOf(url) {
	try {
		const u = new URL(url);
		return /^(https?|wss?):$/.test(u.protocol) && u.origin !== location.origin ? u.host : "";
	} catch {
		return "";	// "inline", "eval": no request
	}
}

// Loops of layout are a notice of the browser, no fault; "Script error." says nothing.
const NOISE = /^ResizeObserver loop|^Script error\.?$/;

export class Remarks {
	constructor() {
		this.list = [];
		this.told = 0;		// of these, in a save
		this.known = new Set();
		this.documents = new WeakSet();
		this.left = DOCUMENTS;
	}

	// Never throws: what is noted must not disturb the lesson.
	note(kind, element, value) {
		try {
			const r = { k: kind, e: clip(element), v: clip(value) };
			const key = JSON.stringify(r);
			if (!KINDS.includes(kind) || this.list.length >= MOST || this.known.has(key)) return;
			this.known.add(key);
			this.list.push(r);
		} catch { /* a value that has no text */ }
	}

	// All of this launch, each time: a save carries the whole state, so that the
	// server may miss every one but the last.
	take() {
		this.told = this.list.length;
		return this.list.slice();
	}

	// By themselves, when no save has taken them: a lesson that never calls its run
	// time saves nothing, though its errors are what the author most needs to hear.
	// Not through the journal, whose one place a visit is for the lesson's state.
	send(token, visit, entry) {
		if (this.list.length === this.told) return;
		try {
			const body = toJson({ visit, entry, seq: 1, kind: "none", data: {}, remarks: this.take() });
			navigator.sendBeacon("/commit/" + token, new Blob([body], { type: "text/plain;charset=UTF-8" }));
		} catch { /* then nobody hears of it */ }
	}

	// Listens in a document of the lesson, which stands on the wrapper's origin,
	// and in those that follow it in its window; a second time for the same
	// document does nothing.
	watch(win) {
		try {
			const doc = win.document;
			if (this.documents.has(doc) || this.left <= 0) return;
			this.documents.add(doc);
			this.left--;
			this.listen(win, doc);
			this.measure(win);
			for (const f of doc.querySelectorAll("iframe, frame")) this.watch(f.contentWindow);
		} catch { /* a document of another site */ }
	}

	// For whoever has the frame alone, as soon as that stands in the page.
	follow(frame) {
		this.watch(frame.contentWindow);
		frame.addEventListener("load", () => this.watch(frame.contentWindow));
	}

	listen(win, doc) {
		win.addEventListener("error", (e) => this.failed(win, e), true);
		win.addEventListener("unhandledrejection", (e) => this.note("script", placeOf(win.location.href),
			(e.reason && e.reason.message) || e.reason));
		win.addEventListener("securitypolicyviolation", (e) => {
			const host = hostOf(e.blockedURI);
			if (host) this.note("foreign", host, "");
		}, true);
		// A frame in the lesson has a document of its own.
		doc.addEventListener("load", (e) => {
			if (e.target && e.target.contentWindow) this.watch(e.target.contentWindow);
		}, true);
		// The next document is in its place when this turn is over, and nothing of it
		// has run yet; a timer would come after its first scripts.
		win.addEventListener("pagehide", () => {
			const turn = new MessageChannel();
			turn.port1.onmessage = () => {
				turn.port1.close();
				this.watch(win);
			};
			turn.port2.postMessage(0);
		});
	}

	failed(win, e) {
		const target = e.target;
		if (target && target.nodeType === 1) {
			if (!this.measures) this.ask(target.currentSrc || target.src || target.href || target.data);
			return;
		}
		// Also an error event that the lesson made itself.
		if (!e.message || NOISE.test(e.message)) return;
		const file = placeOf(e.filename || win.location.href);
		if (!file.startsWith("/a/")) this.note("script", file, e.message.replace(/^Uncaught /, ""));
	}

	// The answers to all requests of a document, where the browser tells them.
	measure(win) {
		const timing = win.PerformanceResourceTiming;
		this.measures = !!timing && "responseStatus" in timing.prototype && !!win.PerformanceObserver;
		if (!this.measures) return;
		const look = (entry) => {
			if (entry.responseStatus === 404) this.missing(entry.name);
		};
		for (const n of win.performance.getEntriesByType("navigation")) look(n);
		new win.PerformanceObserver((some) => some.getEntries().forEach(look)).observe({ type: "resource", buffered: true });
	}

	missing(url) {
		const place = placeOf(url);
		if (place && !place.startsWith("/a/")) this.note("missing", place, "");
	}

	// Elsewhere an element that failed may also mean that there is no line.
	async ask(url) {
		if (!url || !placeOf(url) || this.list.length >= MOST) return;
		try {
			const r = await fetch(url, { method: "HEAD", credentials: "omit" });
			if (r.status === 404) this.missing(url);
		} catch { /* no line */ }
	}
}

// Of this page: the wrapper shows one lesson.
export const remarks = new Remarks();
