// How values are read: as their authors meant them (docs/play.md, "How values
// are read").  The server reads by the same rules (src/runtime/reading.c); what
// must come out stands in tests/data/values.json, which tests of both read.
//
//	readValue(kind, element, text)	before the run-time checks the text
//	rescue(kind, element, text)	after it has refused it
//	Rescued				what was rescued of a try, on its way to the server
//
// readValue gives the text as the data model wants it, or unchanged.  It knows
// one text at a time, and never changes one that the book allows.  Words of 2004
// it leaves alone: ADL's suite asks that "Completed" is refused (406).  Then
// rescue gives what was meant; the run-time answers as the book says, GetValue
// too, and the server stores the meaning.

const SPACE = /[\s\u00a0\u202f]+/g;
const clean = (text) => text.normalize("NFC").replace(SPACE, " ").trim();
const fold = (text) => clean(text).toLowerCase().replace(/[ _-]+/g, " ");

// ---- numbers

const NUMBER = "[+-]?(?:\\d+[.,]?\\d*|[.,]\\d+)(?:e[+-]?\\d+)?";
const READ = new RegExp(`^(${NUMBER}) ?(?:(%)|(?:/|trên) ?(${NUMBER})|điểm|đ)?$`);
const MOST = 1e9;

const float = (s) => Number(s.replace(",", "."));

// {value, percent, of} of "8,5", "85%", "17/20"; null when it is no number.
export function readNumber(text) {
	const m = text.length > 64 ? null : READ.exec(clean(text).toLowerCase().replace(/^\u2212/, "-"));
	if (!m) return null;
	const value = float(m[1]), of = m[3] === undefined ? null : float(m[3]);
	if (Math.abs(value) > MOST || (of !== null && !(of > 0 && of <= MOST))) return null;
	return { value, percent: !!m[2], of };
}

// Both books want digits, a point and digits.
const BOOK = /^-?\d+(\.\d+)?$/;
const written = (n) => (/e/.test(String(n)) ? n.toFixed(12).replace(/\.?0+$/, "") : String(n));

function decimal(text) {
	const n = BOOK.test(text) ? null : readNumber(text);
	return n && !n.percent && n.of === null ? written(n.value) : text;
}

// Of a value from 0 to 1 the percent sign and the fraction say all.
function share(text) {
	const n = BOOK.test(text) ? null : readNumber(text);
	if (!n) return text;
	return written(n.percent ? n.value / 100 : n.of !== null ? n.value / n.of : n.value);
}

// ---- words: {meant: what lessons send}; "" means that the word says nothing

function words(table) {
	const by = new Map();
	for (const [meant, list] of Object.entries(table)) for (const w of meant ? [meant, ...list] : list) by.set(fold(w), meant);
	return (text) => by.get(fold(text));
}

// The lists are those of src/runtime/reading.c.  In AICC, from which 1.2 comes,
// the first letter of a word was enough.
const PASSED = ["pass", "đạt", "đã đạt"], FAILED = ["fail", "không đạt", "chưa đạt"];
const COMPLETED = ["complete", "finished", "done", "hoàn thành", "đã hoàn thành", "xong", "đã xong"];
const INCOMPLETE = ["in progress", "chưa hoàn thành", "chưa xong", "đang học"];
const UNSAID = ["not attempted", "notattempted", "unknown"];

const status = words({ passed: [...PASSED, "p"], completed: [...COMPLETED, "c"], failed: [...FAILED, "f"],
	incomplete: [...INCOMPLETE, "i"], browsed: ["browse", "b"], "": [...UNSAID, "n"] });
// A lesson that says "passed" for the completion was worked through.
const completion = words({ completed: [...COMPLETED, "passed", "failed", ...PASSED, ...FAILED], incomplete: INCOMPLETE, "": UNSAID });
const success = words({ passed: PASSED, failed: FAILED, "": UNSAID });
const exit12 = words({ suspend: ["suspended", "pause"], logout: ["log out"], "time-out": ["time out", "timeout"], "": ["normal"] });
const exit2004 = words({ suspend: ["suspended", "pause"], logout: ["log out"], "time-out": ["time out", "timeout"], normal: [] });

const RIGHT = ["right", "true", "đúng"], WRONG = ["false", "sai"];
const result12 = words({ correct: [...RIGHT, "c"], wrong: [...WRONG, "incorrect", "w"], unanticipated: ["u"], neutral: ["n"] });
const result2004 = words({ correct: RIGHT, incorrect: [...WRONG, "wrong"], unanticipated: [], neutral: [] });

const TYPES = { "true-false": ["true false", "truefalse"], choice: ["multiple choice", "multiplechoice"], "fill-in": ["fill in", "fillin"],
	matching: [], performance: [], sequencing: [], likert: [], numeric: ["number"] };
const type12 = words({ ...TYPES, "true-false": [...TYPES["true-false"], "t"], choice: [...TYPES.choice, "c"],
	"fill-in": [...TYPES["fill-in"], "long fill in", "f"], matching: ["m"], performance: ["p"], sequencing: ["s"], likert: ["l"], numeric: ["number", "n"] });
const type2004 = words({ ...TYPES, "long-fill-in": ["long fill in", "longfillin"], other: [] });

// ---- times: each book's form is understood in the other

const two = (s) => String(s).padStart(2, "0");
const CLOCK = /^(\d{1,4}):(\d{1,2}):(\d{1,2})(?:[.,](\d*))?$/;
const ISO = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d*))?S)?$/i;
const part = (f) => (f ? "." + f.slice(0, 2) : "");

function span12(text) {
	if (/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(text)) return text;
	const s = clean(text), c = CLOCK.exec(s), i = c ? null : ISO.exec(s), m = c || i ? null : /^(\d{1,2}):(\d{2})$/.exec(s);
	if (c) return `${two(c[1])}:${two(c[2])}:${two(c[3])}${part(c[4])}`;
	if (m) return `00:${two(m[1])}:${m[2]}`;
	if (!i || !/\d/.test(s)) return text;
	const whole = ((+(i[1] || 0) * 24 + +(i[2] || 0)) * 60 + +(i[3] || 0)) * 60 + +(i[4] || 0);
	return whole >= 36e6 ? text : `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${part(i[5])}`;
}

function span2004(text) {
	const s = clean(text), c = CLOCK.exec(s);
	if (c) return `PT${+c[1]}H${+c[2]}M${+c[3]}${part(c[4])}S`;
	// A decimal comma, small letters, or more digits than two behind the second.
	return /^P[\dTYMWDHS.,]+$/i.test(s) && (/[,a-z]/.test(s) || /\.\d{3,}S$/.test(s)) ?
		s.toUpperCase().replace(/[.,](\d+)S$/, (all, f) => part(f) + "S") : text;
}

function time12(text) {
	const m = /^(?:\d{4}-\d{2}-\d{2}[T ])?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d*))?)?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(clean(text));
	return m && !/^\d{2}:\d{2}:\d{2}(\.\d{1,2})?$/.test(text) ? `${two(m[1])}:${two(m[2])}:${two(m[3] || 0)}${part(m[4])}` : text;
}

// ---- elements: before {text > text}, after {text > text, "" nothing said,
// undefined not readable}

const same = (text) => text;
const orSame = (word) => (text) => word(text) || text;
const kept = (most) => (text) => (text.length <= most ? text : undefined);
const number = { before: decimal, after: (text) => (readNumber(text) ? clean(text) : undefined) };
const measure = { before: share, after: () => undefined };
const span = (before) => ({ before, after: () => undefined });
const stamp = (before) => ({ before, after: kept(40) });
const mixed = (word) => ({ after: word, before: decimal });
const ident = { before: same, after: (text) => (text.length <= 4000 ? text.normalize("NFC") : undefined) };
const free = { before: same, after: (text) => [...text.slice(0, 8000)].slice(0, 4000).join("") };
// Words of 1.2 are read before the check, those of 2004 behind it.
const word12 = (word) => ({ before: orSame(word), after: word });
const word2004 = (word) => ({ before: same, after: word });

const scores = (at) => ({ [at + "raw"]: number, [at + "min"]: number, [at + "max"]: number });
const ELEMENTS = {
	scorm12: {
		"cmi.core.lesson_status": word12(status), "cmi.core.exit": word12(exit12), ...scores("cmi.core.score."),
		"cmi.core.session_time": span(span12), "cmi.comments": free,
		"cmi.objectives.n.id": ident, "cmi.objectives.n.status": word12(status), ...scores("cmi.objectives.n.score."),
		"cmi.interactions.n.id": ident, "cmi.interactions.n.type": word12(type12), "cmi.interactions.n.time": stamp(time12),
		"cmi.interactions.n.weighting": number, "cmi.interactions.n.student_response": free,
		"cmi.interactions.n.result": { before: (t) => result12(t) || decimal(t), after: result12 },
		"cmi.interactions.n.latency": stamp(span12),
	},
	scorm2004: {
		"cmi.completion_status": word2004(completion), "cmi.success_status": word2004(success), "cmi.exit": word2004(exit2004),
		...scores("cmi.score."), "cmi.score.scaled": measure, "cmi.progress_measure": measure, "cmi.session_time": span(span2004),
		"cmi.objectives.n.id": ident, "cmi.objectives.n.description": free, "cmi.objectives.n.progress_measure": measure,
		"cmi.objectives.n.completion_status": word2004(completion), "cmi.objectives.n.success_status": word2004(success),
		...scores("cmi.objectives.n.score."), "cmi.objectives.n.score.scaled": measure,
		"cmi.interactions.n.id": ident, "cmi.interactions.n.type": word2004(type2004), "cmi.interactions.n.timestamp": stamp(same),
		"cmi.interactions.n.weighting": number, "cmi.interactions.n.learner_response": free, "cmi.interactions.n.description": free,
		"cmi.interactions.n.result": mixed(result2004), "cmi.interactions.n.latency": stamp(span2004),
		"cmi.comments_from_learner.n.comment": free, "cmi.comments_from_learner.n.location": free, "cmi.comments_from_learner.n.timestamp": stamp(same),
	},
};

const has = (o, key) => Object.prototype.hasOwnProperty.call(o, key);

function rule(kind, element) {
	const name = String(element).replace(/\.\d+(?=\.)/g, ".n");
	return has(ELEMENTS, kind) && has(ELEMENTS[kind], name) ? ELEMENTS[kind][name] : null;
}

const textOf = (value) => String(value === undefined || value === null ? "" : value);

export function readValue(kind, element, value) {
	const text = textOf(value), r = rule(kind, element);
	return r && text !== "" ? r.before(text) : text;
}

// What the server is to store although the run-time has refused the text; null
// when that is nothing.
export function rescue(kind, element, value) {
	const text = textOf(value), r = rule(kind, element);
	return (r && text.trim() !== "" && r.after(text)) || null;
}

// Was something said that nobody can read?  Its author is to hear of it.
export function unread(kind, element, value) {
	const text = textOf(value), r = rule(kind, element);
	return !!r && text.trim() !== "" && r.after(text) === undefined;
}

// ---- scores: raw, min and max together, all or nothing

// 0..1 (2004: -1..1); null when nothing was said, NaN when it cannot be read.
export function readScore(kind, { raw = "", min = "", max = "", scaled = "" } = {}) {
	const [r, lo, hi, s] = [raw, min, max, scaled].map((v) => (textOf(v).trim() === "" ? null : readNumber(textOf(v)) || NaN));
	if (kind === "scorm2004" && s && s.value !== undefined) {
		const v = s.percent ? s.value / 100 : s.of !== null ? s.value / s.of : s.value;
		if (v >= -1 && v <= 1) return v;
	}
	if (r === null) return null;
	const bound = (n, none) => (n === null ? none : n.of === null ? n.value : NaN);
	const low = bound(lo, 0), high = bound(hi, 100), [from, to] = r.percent ? [0, 100] : r.of ? [0, r.of] : [low, high];
	return Number.isFinite(low + high) && to > from && r.value >= from && r.value <= to ? (r.value - from) / (to - from) : NaN;
}

// ---- what was rescued in this try; the server has it back at the next launch

const ENTRIES = 300, CHARS = 65536;
const CLOSED = ["301", "132", "133"];	// no session: what is set then is meant for nobody

export class Rescued {
	// saved: {element: text} of launch data.
	constructor(kind, saved) {
		this.kind = kind;
		this.map = new Map(Object.entries(saved || {}).filter(([k, v]) => rule(kind, k) && typeof v === "string"));
	}

	// A text that SetValue has refused with ${code}; true when it is kept, or
	// said nothing: then nothing is lost.  note(element, text) hears of one that
	// nobody can read.
	take(element, value, code, note) {
		if (CLOSED.includes(String(code)) || !rule(this.kind, element)) return false;
		const text = rescue(this.kind, element, value), lost = unread(this.kind, element, value);
		if (text !== null) this.map.set(String(element), text);
		let chars = 0;
		for (const [k, v] of this.map) chars += k.length + v.length;
		const full = this.map.size > ENTRIES || chars > CHARS;
		if (full) this.map.delete(String(element));
		if (lost || full) note(String(element), textOf(value));
		return !lost && !full;
	}

	// A text that was taken stands instead of an earlier one that was not.
	clear(element) {
		this.map.delete(String(element));
	}

	// For the save; undefined when there is nothing.
	values() {
		return this.map.size ? Object.fromEntries(this.map) : undefined;
	}

	// At the end of a sitting: a score that could not be put on a scale.
	noteScore(cmi, note) {
		const at = this.kind === "scorm12" ? "cmi.core.score." : "cmi.score.";
		const own = (this.kind === "scorm12" ? cmi.core : cmi) || {}, score = {};
		for (const k of ["raw", "min", "max", "scaled"]) score[k] = this.map.get(at + k) ?? own.score?.[k] ?? "";
		const nothing = readNumber(textOf(score.raw))?.value === 0 && readNumber(textOf(score.max))?.value === 0;
		if (Number.isNaN(readScore(this.kind, score)) && !nothing)
			note(at + "raw", textOf(score.raw) + (textOf(score.max) === "" ? "" : " / " + textOf(score.max)));
	}
}
