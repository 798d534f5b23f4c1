// Windows that a lesson opens.  One of the attempt's own host keeps its opener
// and finds the run time in itself, as if it were the lesson's frame; one of
// another site gets no opener, whatever way it was opened.
import { lookAtScreen, watchScreen } from "./screen.js";

const MOST = 4;		// of our own at once; more is no lesson
const FOREIGN = 3;	// of other sites in a minute
const MANY = 25, SPAN = 10000;	// so many new documents in so many milliseconds are no reading

const documentOf = (win) => {
	try {
		return win.document;
	} catch {
		return null;
	}
};

// Where an address leads: "own" (also about:blank, which is the opener's), "foreign".
function whose(url, base) {
	try {
		const u = new URL(url, base);
		return u.origin === location.origin || u.protocol === "about:" || u.protocol === "javascript:" || u.protocol === "blob:" ? "own" : "foreign";
	} catch {
		return "own";	// no address: the browser says so to the lesson
	}
}

// A lesson's window has nobody to save for it once the player is left, so it
// closes.  It must look itself: a page that goes away may close nothing.
function leash(w) {
	try {
		new w.Function("player", "setInterval(function () { if (player.closed) window.close(); }, 500);")(window);
	} catch { /* the page forbids it: the pupil closes it */ }
}

function named(name, from) {
	for (let i = 0; i < from.frames.length; i++) {
		const f = from.frames[i];
		if (!documentOf(f)) continue;
		const found = f.name === name ? f : named(name, f);
		if (found) return found;
	}
	return null;
}

// Whether a window that shows one more document goes in circles.
export class Pace {
	constructor() {
		this.times = [];
	}

	tooFast() {
		const now = performance.now();
		this.times = this.times.filter((t) => t > now - SPAN);
		return this.times.push(now) >= MANY;
	}
}

export class Windows {
	// sessions: what gives a document its run time; null of a lesson without one.
	constructor(sessions) {
		this.sessions = sessions;
		this.open = new Set();
		this.dressed = new WeakSet();	// documents
		this.foreign = [];
	}

	// The lesson's frame: whatever it shows is dressed, soon after it is there.
	// changed(doc): it shows another document.
	follow(frame, changed) {
		let last = null;
		const look = () => {
			const doc = frame.contentWindow && documentOf(frame.contentWindow);
			if (!doc) return;
			this.dress(frame.contentWindow);
			if (doc === last) return;
			last = doc;
			changed(doc);
		};
		frame.addEventListener("load", look);
		return setInterval(look, 100);
	}

	live() {
		for (const w of this.open) if (w.closed) this.open.delete(w);
		return [...this.open];
	}

	// All documents of a window of the lesson: frames within frames have buttons too.
	dress(win, depth = 0) {
		const doc = documentOf(win);
		if (!doc || depth > 5) return;
		if (!this.dressed.has(doc)) {
			this.dressed.add(doc);
			this.dressOne(win, doc);
		}
		for (let i = 0; i < win.frames.length && i < 30; i++) this.dress(win.frames[i], depth + 1);
	}

	dressOne(win, doc) {
		const native = win.open;
		win.open = (url = "", name = "", features = "") => this.opening(win, native, [url, name, features].map(String));
		const link = (e) => e.target && e.target.closest && e.target.closest("a[href], area[href]");
		const targetOf = (a) => a.target || (doc.querySelector("base[target]") || a).target;
		doc.addEventListener("click", (e) => {
			const a = link(e);
			if (a && targetOf(a) && whose(a.href, doc.baseURI) === "foreign") a.relList.add("noopener", "noreferrer");
		}, true);
		// After the lesson's own handlers: a link to a new window of its own is
		// opened as the lesson's script would, because "_blank" has no opener; one to
		// another frame is followed for it.
		win.addEventListener("click", (e) => {
			const a = link(e), target = a ? targetOf(a) : "";
			if (!target || e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey) return;
			if (!/^https?:/.test(a.href) || whose(a.href, doc.baseURI) === "foreign") return;
			if (/^_self$/i.test(target)) return;
			e.preventDefault();
			this.opening(win, native, [a.href, target, ""]);
		});
		// Frames that come later.
		doc.addEventListener("load", (e) => {
			const inner = e.target && /^i?frame$/i.test(e.target.localName || "") && e.target.contentWindow;
			if (inner) this.dress(inner, 1);
		}, true);
	}

	// The frame of the lesson that a target means, null for a new window.  "_top",
	// and "_parent" at the top, are the lesson's own top.
	frameFor(win, target) {
		let top = win;
		while (top.parent !== top && top.parent !== window) top = top.parent;
		const word = target.toLowerCase();
		if (word === "_self") return win;
		if (word === "_top" || (word === "_parent" && win === top)) return top;
		return word === "_parent" ? win.parent : word === "_blank" ? null : win.name === target ? win : named(target, top);
	}

	opening(win, native, [url, name, features]) {
		const frame = name && this.frameFor(win, name);
		if (frame) {
			// In a sandbox a frame may not lead one that is not inside it; this
			// page, around them all, may.
			if (url) frame.location.href = new URL(url, win.document.baseURI).href;
			return frame;
		}
		if (whose(url, win.document.baseURI) === "foreign") {
			const now = Date.now();
			this.foreign = this.foreign.filter((t) => t > now - 60000);
			if (this.foreign.push(now) <= FOREIGN) native.call(win, url, name, features + (features ? "," : "") + "noopener,noreferrer");
			return null;	// as the browser answers for a window without opener
		}
		const known = name && this.live().some((w) => documentOf(w) && w.name === name);
		if (!known && this.live().length >= MOST) return null;
		const w = native.call(win, url, name, features);
		if (w && !known) this.adopt(w);
		return w;
	}

	adopt(w) {
		this.open.add(w);
		watchScreen(w);
		this.equip(w, new Pace());
	}

	// A window's first page takes over what was put into its empty one; a later
	// page is given the same as soon as it is there.
	equip(w, pace) {
		const doc = documentOf(w);
		if (!doc) return;
		if (pace.tooFast()) {
			w.close();
			return;
		}
		if (this.sessions) for (const [name, kind] of [["API", "scorm12"], ["API_1484_11", "scorm2004"]])
			Object.defineProperty(w, name, { configurable: true, enumerable: true,
				get: () => this.sessions.meet(w.document, w, true).faces[kind].api,
				// "var API = null" before the search is no wish to have none.
				set: (value) => { if (value) Object.defineProperty(w, name, { value, writable: true }); } });
		w.addEventListener("visibilitychange", lookAtScreen);
		w.addEventListener("load", () => {
			if (!documentOf(w)) return;
			if (this.sessions) this.sessions.meet(w.document, w, false);
			this.dress(w);
			leash(w);
		});
		w.addEventListener("pagehide", () => {
			lookAtScreen();
			this.chase(w, w.document, pace, 0);
		});
		// On the way to another site the opener is left behind.
		if (w.navigation) w.navigation.addEventListener("navigate", (e) => {
			if (whose(e.destination.url, location.href) === "foreign") w.opener = null;
		});
	}

	chase(w, old, pace, n) {
		if (w.closed) {
			this.open.delete(w);
			lookAtScreen();
			return;
		}
		const doc = documentOf(w);
		if (doc && doc !== old) this.equip(w, pace);
		else if (n < 2000) setTimeout(() => this.chase(w, old, pace, n + 1), n < 200 ? 0 : 20);
	}
}
