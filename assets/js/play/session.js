// Which document of the lesson speaks for which part.
//
// A new document in the lesson's frame (a reload, the next page, a link to
// another part's start, back and forward) has run-time objects of its own.  When
// it is the start of another part, that part is launched; the sitting that it
// then begins has the state that was saved last.  What an old document says
// while it goes away still belongs to its own sitting.
import { makeFace } from "./faces.js";
import { Part } from "./sitting.js";
import { entryOf } from "./starts.js";
import { tell } from "./bridge.js";
import { Pace, Windows } from "./windows.js";

const documentOf = (win) => {
	try {
		return win.document;
	} catch {
		return null;		// another site's page
	}
};

export class Sessions {
	// relaunch(entry): launch data from the server, without waiting (null: not now);
	// launch(entry): the same, until it is there; halted(why): the lesson cannot go on;
	// opened(win): a new document of the lesson; refused(kind, element, value, code, lost):
	// lost when nobody could read it, which unread(element, value) has told.
	constructor(launch, { journal, sender, relaunch, launch: wait, halted, opened, refused, unread }) {
		Object.assign(this, { relaunch, wait, halted, opened });
		this.own = launch.runtime === 2004 ? "scorm2004" : "scorm12";
		this.how = { journal, sender, own: this.own, refused, unread, changed: (p) => { if (p === this.part) this.light(); } };
		this.sender = sender;
		this.starts = launch.starts || [];
		this.parts = new Map();		// entry -> Part
		this.seats = new WeakMap();	// document -> what it has
		this.read = new Map();		// address -> entry it was read in
		this.asked = new Set();		// entries whose launch is under way
		this.frame = null;
		this.part = this.add(launch);
		this.pace = new Pace();
		this.windows = new Windows(this);
	}

	prepare() {
		for (const [name, kind] of [["API", "scorm12"], ["API_1484_11", "scorm2004"]])
			Object.defineProperty(window, name, { configurable: true, enumerable: true, get: () => this.now().faces[kind].api, set() {} });
		this.light();
	}

	add(launch) {
		const p = new Part(launch, this.how);
		this.parts.set(launch.entry, p);
		return p;
	}

	light() {
		this.sender.speakOf(this.part.sitting ? this.part.sitting.visit.id : this.part.visit.id, this.part.untaken.size);
	}

	// The frame holds the lesson from now on.
	attach(frame) {
		this.frame = frame;
		frame.addEventListener("load", () => this.loaded());
		this.following = this.windows.follow(frame, () => this.count());
		tell("part", { entry: this.part.entry });	// the page may have been asked for another one
	}

	// What the document in the lesson's frame has; between two documents what the last one had.
	now() {
		const win = this.frame && this.frame.contentWindow, doc = win && documentOf(win);
		return doc ? this.meet(doc, win, true) : this.seat || this.take(null, null, this.part.entry);
	}

	// doc: in the lesson's frame or in a window that the lesson has opened.
	// hurry: its script waits for the answer.
	meet(doc, win, hurry) {
		const seat = this.seats.get(doc) || this.take(doc, win, this.entryOf(doc, win));
		if (seat.part) return seat;
		const launch = hurry && !seat.failed ? this.relaunch(seat.entry) : null;
		if (launch) this.sit(seat, this.parts.get(seat.entry) || this.add(launch));
		else {
			seat.failed ||= hurry;
			this.await(seat);
		}
		return seat;
	}

	// By back and forward a page that is no part's start is in the part in which
	// it was read; by a link, in the one that led to it.
	entryOf(doc, win) {
		const way = win.performance && win.performance.getEntriesByType("navigation")[0];
		const was = way && way.type === "back_forward" ? this.read.get(doc.URL) : undefined;
		const entry = entryOf(doc.URL, this.starts, was ?? this.part.entry);
		if (this.read.size > 500) this.read.clear();
		this.read.set(doc.URL, entry);
		return entry;
	}

	take(doc, win, entry) {
		const seat = { doc, win, entry, part: null, failed: false };
		const alive = () => !!doc && !win.closed && documentOf(win) === doc;
		const how = { part: () => seat.part, alive, own: this.own };
		seat.faces = { scorm12: makeFace("scorm12", how), scorm2004: makeFace("scorm2004", how) };
		if (doc) {
			this.seats.set(doc, seat);
			if (this.frame && win === this.frame.contentWindow) this.seat = seat;
			this.windows.dress(win);
			this.opened(win);
		}
		if (this.parts.has(entry)) this.sit(seat, this.parts.get(entry));
		return seat;
	}

	// The part that the lesson is in from now on.  The one before is kept as it is.
	sit(seat, part) {
		seat.part = part;
		if (part === this.part) return;
		this.part.keep();
		this.part = part;
		this.light();
		tell("part", { entry: part.entry });
	}

	// The part is launched without haste: no script waits, or there was no line.
	// A document whose script has found nothing is then loaded again.
	async await(seat) {
		if (this.asked.has(seat.entry)) return;
		this.asked.add(seat.entry);
		const launch = await this.wait(seat.entry);
		this.asked.delete(seat.entry);
		if (seat.part || !launch) return;
		const part = this.parts.get(seat.entry) || this.add(launch);
		if (seat.win.closed || documentOf(seat.win) !== seat.doc) return;
		this.sit(seat, part);
		if (seat.failed) seat.win.location.reload();
		else part.shown();
	}

	loaded() {
		const win = this.frame.contentWindow, doc = documentOf(win);
		if (!doc) {
			this.halted("away");
			return;
		}
		const seat = this.meet(doc, win, false);
		if (seat.part) seat.part.shown();
	}

	// A lesson that loads itself again and again is stopped.
	count() {
		if (!this.pace.tooFast()) return;
		clearInterval(this.following);
		this.part.keep();
		this.halted("again");
	}

	keep() {
		for (const p of this.parts.values()) p.keep();
		this.part.look();
	}
}
