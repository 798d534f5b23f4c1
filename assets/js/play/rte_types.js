// What a value of the data models may look like.  A check takes the text and
// returns "" (good), "type" (not of this kind) or "range" (of the kind, outside
// its limits); the books number these two differently (rte_2004.js, rte_12.js).
//
// The rule where the books and real lessons differ: a length that a book names
// is the least that must be taken (its "smallest permitted maximum"), so more is
// taken, up to the bounds of the server; identifiers may have marks, blanks and
// Vietnamese letters.  Where ADL's conformance suite asks for a refusal, it is
// refused (docs/play.md).
import { LANGUAGES2, LANGUAGES3 } from "./rte_languages.js";

export const SUSPEND = 1048576;	// characters; COMMIT_SUSPEND of src/runtime/commit.h
export const LOCATION = 1000;	// src/runtime/commit.c keeps so many
export const TEXT = 256000;	// any other text: ADL's longest answer has 126,497

export const text = (most = TEXT) => (s) => (s.length <= most ? "" : "range");

export function words(...list) {
	return (s) => (list.includes(s) ? "" : "type");
}

const matches = (form) => (s) => (form.test(s) ? "" : "type");

const REAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export function real(low = -Infinity, high = Infinity) {
	return (s) => (!REAL.test(s) ? "type" : +s < low || +s > high ? "range" : "");
}

export function integer(low, high) {
	return (s) => (!/^[+-]?\d+$/.test(s) ? "type" : +s < low || +s > high ? "range" : "");
}

// A check that also takes the empty text.
export const blank = (check) => (s) => (s === "" ? "" : check(s));

// RTE 4.1.1.7: a point in time from 1970 to 2038, with at most two digits behind
// the second and a zone behind those.  Date.toISOString() writes three digits
// and "Z"; ADL's suite asks nothing of that form, and it is taken.
export const moment = matches(new RegExp("^(19[7-9]\\d|20[0-2]\\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])" +
	"(T([01]\\d|2[0-3])(:[0-5]\\d(:[0-5]\\d(\\.\\d\\d?(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)?|\\.\\d{3,9}Z)?)?)?)?)?)?$"));

// RTE 4.1.1.8: P1Y2M3DT4H5M6.78S; at least one part, and one behind a T.
export const span = matches(/^P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d\d?)?S)?)?$/);

// RTE 4.1.1.2: a text; what begins like a URN must be one.
export function identifier(s) {
	return s.trim() === "" || s.length > TEXT || (/^urn:/i.test(s) && !/^urn:[a-z0-9][-a-z0-9]{0,31}:\S+$/i.test(s)) ? "type" : "";
}

// RTE 4.1.1.3, RFC 3066 with the codes of ISO 639: "vi", "en-US", "i-klingon".
export function language(s) {
	const [first, ...rest] = s.toLowerCase().split("-");
	const known = first === "i" || first === "x" ? rest.length > 0 :
		(first.length === 2 ? LANGUAGES2 : LANGUAGES3).has(first);
	return known && rest.every((p) => /^[a-z0-9]{1,8}$/.test(p)) ? "" : "type";
}

// RTE 4.1.1.4: a text that may begin with {lang=…}.
export function localized(s) {
	const m = /^\{lang=([^}]*)\}/.exec(s);
	return m && language(m[1]) ? "type" : text()(s);
}

// Answers and the patterns of right answers, RTE 4.2.9.1.  Inside [,] [.] [:]
// a name is a short identifier; brackets mean a separator that is not one.
const name = (s) => s.trim() !== "" && !/[[\]{}]/.test(s);
const range = (s) => {
	const [low, high, ...more] = s.split("[:]");
	return more.length === 0 && high !== undefined && blank(real())(low) === "" && blank(real())(high) === "" &&
		(low === "" || high === "" || +low <= +high);
};

// The delimiters {case_matters=…} and {order_matters=…} at the beginning of a
// pattern, and what is behind them; null when one has another word.
function undelimited(s) {
	for (;;) {
		const m = /^\{(case|order)_matters=([^}]*)\}/.exec(s);
		if (!m) return s;
		if (m[2] !== "true" && m[2] !== "false") return null;
		s = s.slice(m[0].length);
	}
}

const pair = (s, good) => {
	const two = s.split("[.]");
	return two.length === 2 && good(...two);
};
const distinct = (list) => new Set(list).size === list.length;

// Which answers each type of interaction has (answer), which patterns, and how
// many patterns; what the suite does not forbid may also be empty.
const isName = (s) => name(s);
const names = (s, answer) => s === "" || (s.split("[,]").every(name) && (answer !== "set" || distinct(s.split("[,]"))));
const sayings = (s) => s.split("[,]").every((p) => localized(p) === "");
const matching = (s) => s.split("[,]").every((p) => pair(p, (a, b) => name(a) && name(b)));
const step = (b) => name(b) || range(b) || b === "";
const steps = (s) => s.split("[,]").every((p) => pair(p, (a, b) => (a === "" || name(a)) && (a + b !== "") && step(b)));
const truth = (s) => s === "true" || s === "false";
const number = (s) => real()(s) === "";

const KINDS = {
	"true-false": { answer: truth, pattern: truth, single: true },
	choice: { answer: (s) => names(s, "set") && s.split("[,]").length <= 36, pattern: (s) => names(s, "set"), distinct: true },
	"fill-in": { answer: sayings, pattern: sayings },
	"long-fill-in": { answer: (s) => localized(s) === "", pattern: (s) => localized(s) === "" },
	likert: { answer: isName, pattern: isName, single: true },
	matching: { answer: matching, pattern: matching },
	performance: { answer: steps, pattern: steps },
	sequencing: { answer: names, pattern: names, distinct: true },
	numeric: { answer: number, pattern: range, single: true },
	other: { answer: () => true, pattern: () => true, single: true },
};
export const TYPES_2004 = Object.keys(KINDS);

// An answer that was left empty is an answer too.
export function answer(s, entry) {
	const kind = KINDS[entry.type] || KINDS.other;
	return s.length > TEXT ? "range" : s === "" || kind.answer(s) ? "" : "type";
}

export function pattern(s, entry) {
	const kind = KINDS[entry.type] || KINDS.other, rest = undelimited(s);
	return s.length > TEXT ? "range" : rest !== null && kind.pattern(rest) ? "" : "type";
}

// RTE 4.2.9.1: the delimiters of a long fill-in may stand in any order; ADL's
// suite reads them back with the language last.
export function patternRead(s, entry) {
	return entry && entry.type === "long-fill-in" ? s.replace(/^(\{lang=[^}]*\})(\{case_matters=[^}]*\})/, "$2$1") : s;
}

// May the pattern with number ${at} stand beside the others?
export function patternFits(s, entry, at) {
	const kind = KINDS[entry.type] || KINDS.other;
	return !(kind.single && at > 0) && !(kind.distinct && entry.correct_responses.some((p, n) => n !== at && p.pattern === s));
}

// SCORM 1.2 RTE 3.4.2.1: CMITime, CMITimespan, CMIVocabulary of a result.
export const time12 = matches(/^\d{1,2}:\d{1,2}:\d{1,2}(\.\d+)?$/);
export const span12 = matches(/^\d{1,4}:\d{1,2}:\d{1,2}(\.\d+)?$/);
