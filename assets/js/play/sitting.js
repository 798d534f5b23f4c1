// A part that was launched, and its sittings: the lesson begins (Initialize) and
// finishes (Finish) as often as it has documents that do so.
import { carry } from "./carry.js";
import { NAMES } from "./faces.js";
import { makeRte } from "./rte.js";
import { SITTINGS, Visit } from "./visit.js";
import { screenTime } from "./screen.js";
import { Rescued, rescue, unread } from "./values.js";

const ROOM = 200;	// elements whose refusals are told apart
const RESULT = /^cmi\.(core\.lesson_status|core\.score\.|completion_status|success_status|score\.)/;
const DONE12 = ["passed", "completed", "failed"];

// Whether the part is done, for the contents list; the server decides the same.
function done12(cmi, final) {
	const core = cmi.core || {}, mastery = cmi.student_data && cmi.student_data.mastery_score;
	if (DONE12.includes(core.lesson_status)) return true;
	return !!final && core.exit !== "suspend" && !!mastery && !!core.score && core.score.raw !== "";
}

const isDone = (kind, cmi, final) => (kind === "scorm12" ? done12(cmi, final) :
	cmi.completion_status === "completed" || cmi.success_status === "passed");

// "Completed", which 2004 refuses, was meant all the same.
const meantDone = (rescued = {}) => rescued["cmi.completion_status"] === "completed" || rescued["cmi.success_status"] === "passed";

// For the order of results that wait on the device, no more.
function scoreOf(kind, cmi) {
	const s = (kind === "scorm12" ? cmi.core && cmi.core.score : cmi.score) || {};
	const n = s.scaled !== undefined && s.scaled !== "" ? s.scaled * 100 : s.raw !== undefined && s.raw !== "" ? Number(s.raw) : -1;
	return Number.isFinite(n) ? n : -1;
}

class Sitting {
	constructor(part, visit, state) {
		this.part = part;
		this.visit = visit;
		this.state = state;
		this.rtes = {};
		// What the run time refuses and can be read all the same (values.js).
		this.rescued = { scorm12: new Rescued("scorm12", state.rescued12), scorm2004: new Rescued("scorm2004", state.rescued2004) };
		this.begun = new Set();		// models that the lesson has begun in
		this.main = "";			// the model that the lesson speaks: that of its first word
		this.early = [];		// what it set before that, in names of both
		this.over = false;
		this.spoke = false;		// the lesson has set status or score: the result is this sitting's own
		this.holders = new Set();	// faces that have begun it
		this.said = new Map();		// element -> the last value that was taken
		this.last = null;		// what was saved last: {kind, cmi}
	}

	rte(kind) {
		return (this.rtes[kind] ||= makeRte(kind, this.state[kind === "scorm12" ? "cmi12" : "cmi2004"], {
			started: () => {
				this.begun.add(kind);
				setTimeout(() => this.keep(), 0);	// "under way" is known from the first moment
			},
			save: (cmi, { final }) => this.save(kind, cmi, final),
			set: (element, value) => {
				this.rescued[kind].clear(element);
				this.hear(element);
				if (this.said.size < ROOM || this.said.has(element)) this.said.set(element, value);
				this.part.taken(element);
			},
			refused: (r) => this.refused(kind, r),
		}));
	}

	// The lesson's own word of its result.
	hear(element) {
		this.part.touched ||= element === "cmi.core.lesson_status";
		this.spoke ||= RESULT.test(element);
	}

	// A lesson that says its farewell a second time after the end has lost nothing.
	refused(kind, { call, element, value, code }) {
		if (call !== "SetValue" || (this.over && (/\.(exit|session_time)$/.test(element) || this.said.get(element) === value))) return;
		// Also a status that nobody can read is the lesson's word, but no result.
		const lost = unread(kind, element, value);
		if (lost) this.part.touched ||= element === "cmi.core.lesson_status";
		else if (rescue(kind, element, value) !== null) this.hear(element);
		const kept = this.rescued[kind].take(element, value, code, (name, text) => this.part.unread(name, text));
		if (kept) this.part.taken(element);
		else this.part.refuse(kind, element, value, code, lost);
	}

	isOpen() {
		return !this.over && Object.values(this.rtes).some((r) => r.isOpen());
	}

	heldBeside(face) {
		return [...this.holders].some((f) => f !== face && f.held && f.alive());
	}

	choose(kind) {
		if (this.main || !kind) return;
		this.main = kind;
		if (kind === this.part.own) return;
		for (const args of this.early) this.rte(kind).api[NAMES[kind].set](...args);
	}

	// The model whose state is kept: of two that were begun, that which was spoken.
	voice() {
		return this.main || (this.begun.has(this.part.own) ? this.part.own : [...this.begun][0]);
	}

	save(kind, cmi, final) {
		if (this.over || kind !== this.voice()) return true;
		this.last = { kind, cmi };
		if (final) this.rescued[kind].noteScore(cmi, (name, text) => this.part.unread(name, text));
		const rescued = this.rescued[kind].values();
		this.visit.save(kind, { runtimeData: { cmi }, rescued }, {
			final, touched: kind !== "scorm12" || this.part.touched, done: isDone(kind, cmi, final) || meantDone(rescued),
			inherited: this.visit.n > 0 && !this.spoke, score: scoreOf(kind, cmi), refusals: this.part.untaken.size,
		});
		if (final) this.over = true;
		return true;
	}

	keep() {
		const kind = this.voice();
		if (this.isOpen() && kind && this.rtes[kind].isOpen()) this.save(kind, this.rtes[kind].snapshot(), false);
	}

	// One of its models was finished: so are the others.
	finish() {
		for (const [kind, r] of Object.entries(this.rtes)) if (r.isOpen()) r.api[NAMES[kind].end]("");
		this.over = true;
	}

	// Its document is gone without a farewell.
	stop() {
		this.keep();
		this.over = true;
	}
}

// launch: the server's answer; changed(part): what the light has to say of it
// may be another.
export class Part {
	// refused, unread: what the lesson said and nobody took; what was kept but nobody can read.
	constructor(launch, { journal, sender, own, changed, refused, unread }) {
		Object.assign(this, { launch, journal, sender, own, changed, unread, told: refused });
		this.entry = launch.entry;
		this.began = screenTime();
		this.visit = new Visit(launch, 0, journal, sender);	// of sitting 0, and of what is no SCORM
		this.n = 0;
		this.sitting = null;
		this.touched = false;		// the lesson has set its status in this launch
		this.open = false;		// its first document has loaded
		this.untaken = new Map();	// element -> value of what was refused and not said better since
	}

	// The sitting that is, or the next; it begins with what the last one left.
	sittingNow() {
		const old = this.sitting;
		if (old && !old.over) return old;
		// A name for each; of very many the last goes on.
		const visit = !old ? this.visit : this.n < SITTINGS ? new Visit(this.launch, ++this.n, this.journal, this.sender) : old.visit;
		const state = !old ? this.launch : !old.last ? old.state : {
			...carry(this.launch, old.last.kind, old.last.cmi, Math.floor((screenTime() - this.began) / 1000)),
			rescued12: old.rescued.scorm12.values(), rescued2004: old.rescued.scorm2004.values(),
		};
		this.sitting = new Sitting(this, visit, state);
		this.changed(this);
		return this.sitting;
	}

	taken(element) {
		if (this.untaken.delete(element)) this.changed(this);
	}

	refuse(kind, element, value, code, lost) {
		if (this.untaken.size < ROOM) this.untaken.set(element, value);
		this.told(kind, element, value, code, lost);
		this.changed(this);
	}

	keep() {
		if (this.sitting) this.sitting.keep();
	}

	// What its manifest calls an asset tells nothing itself: it is done once it is open.
	look() {
		if (this.launch.tracked) return;
		const done = this.open || this.launch.done;
		this.visit.save("simple", { completion: done ? "completed" : "incomplete", location: "" }, { done });
	}

	shown() {
		if (this.open) return;
		this.open = true;
		this.look();
	}
}
