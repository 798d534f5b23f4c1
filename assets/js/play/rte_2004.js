// The data model of SCORM 2004 4th Edition (RTE chapter 4) and the words and
// codes of its API (RTE chapter 3), as tables for rte_model.js.
import {
	LOCATION, SUSPEND, TYPES_2004, answer, blank, identifier, language, localized, moment, pattern, patternFits, patternRead, real, span, text, words,
} from "./rte_types.js";
import { many, once, r, rw, w } from "./rte_model.js";

const completion = words("completed", "incomplete", "not attempted", "unknown");
const success = words("passed", "failed", "unknown");

// What the manifest lets a measure decide, the measure decides, and not the word
// of the lesson (RTE 4.2.4.1, 4.2.22.1); the word counts for what
// is saved as long as nothing was measured.
const judged = (limit, measure, good, bad) => (cmi) => {
	if (cmi[limit] === undefined) return undefined;
	const m = measure(cmi);
	return m === undefined ? "unknown" : +m >= +cmi[limit] ? good : bad;
};
const completedBy = judged("completion_threshold", (cmi) => cmi.progress_measure, "completed", "incomplete");
const passedBy = judged("scaled_passing_score", (cmi) => cmi.score && cmi.score.scaled, "passed", "failed");

// RTE 4.2.20 and 4.2.17.1
const score = { scaled: rw(real(-1, 1)), raw: rw(real()), min: rw(real()), max: rw(real()) };

// Where a navigation request may lead (SN book; RTE 4.4.2): until sequencing is
// run each part is open, and none follows another by itself.
const requests = words("continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_");
function request(s) {
	return /^\{target=[^}]+\}(choice|jump)$/.test(s) ? "" : requests(s);
}

const cmi = {
	_version: r("1.0"),	// 4.2.1
	comments_from_learner: many({	// 4.2.2
		comment: rw(localized), location: rw(text()), timestamp: rw(moment),
	}),
	comments_from_lms: many({	// 4.2.3
		comment: r(), location: r(), timestamp: r(),
	}, { fixed: true }),
	completion_status: { ...rw(completion, "unknown"), judge: completedBy },	// 4.2.4
	completion_threshold: r(),	// 4.2.5
	credit: r("credit"),	// 4.2.6
	entry: r(""),	// 4.2.7
	exit: w(words("time-out", "suspend", "logout", "normal", "")),	// 4.2.8
	interactions: many({	// 4.2.9
		id: rw(identifier),
		type: rw(words(...TYPES_2004)),
		objectives: many({ id: rw(identifier) }, { key: "id", distinct: true }),
		timestamp: rw(moment),
		correct_responses: many({ pattern: { ...rw(pattern), needs: "type", fits: patternFits, read: patternRead } }),
		weighting: rw(real()),
		learner_response: { ...rw(answer), needs: "type" },
		result: rw((s) => (words("correct", "incorrect", "unanticipated", "neutral")(s) ? real()(s) : "")),
		latency: rw(span),
		description: rw(localized),
	}, { key: "id" }),
	launch_data: r(),	// 4.2.10
	learner_id: r(),	// 4.2.11
	learner_name: r(),	// 4.2.12
	learner_preference: {	// 4.2.13
		audio_level: rw(real(0), "1"), language: rw(blank(language), ""),
		delivery_speed: rw(real(0), "1"), audio_captioning: rw(words("-1", "0", "1"), "0"),
	},
	location: rw(text(LOCATION)),	// 4.2.14
	max_time_allowed: r(),	// 4.2.15
	mode: r("normal"),	// 4.2.16
	objectives: many({	// 4.2.17
		id: once(identifier), score,
		success_status: rw(success, "unknown"), completion_status: rw(completion, "unknown"),
		progress_measure: rw(real(0, 1)), description: rw(localized),
	}, { key: "id", distinct: true }),
	progress_measure: rw(real(0, 1)),	// 4.2.18
	scaled_passing_score: r(),	// 4.2.19
	score,	// 4.2.20
	session_time: w(span),	// 4.2.21
	success_status: { ...rw(success, "unknown"), judge: passedBy },	// 4.2.22
	suspend_data: rw(text(SUSPEND)),	// 4.2.23
	time_limit_action: r("continue,no message"),	// 4.2.24
	total_time: r("PT0H0M0S"),	// 4.2.25
};

const adl = {
	data: many({	// 4.3.1
		id: r(),
		store: { ...rw(text(64000)), unset: "", access: (entry) => (entry.read ? "r" : "") + (entry.write ? "w" : "") },
	}, { fixed: true }),
	nav: {	// 4.4
		request: rw(request, "_none_"),
		request_valid: { continue: r("false"), previous: r("false"), exit: r("true"), exitAll: r("true"),
			abandon: r("true"), abandonAll: r("true"), suspendAll: r("true") },
	},
};

export const SCORM2004 = {
	tree: { cmi, adl },
	start: "Initialize", end: "Terminate", save: "Commit", get: "GetValue", set: "SetValue",
	error: "GetLastError", words: "GetErrorString", more: "GetDiagnostic",
	withChildren: ["comments_from_learner", "comments_from_lms", "interactions", "learner_preference", "objectives", "score", "data"],
	codes: {
		general: 101, running: 103, over: 104,
		endBefore: 112, endAfter: 113, getBefore: 122, getAfter: 123, setBefore: 132, setAfter: 133,
		saveBefore: 142, saveAfter: 143, argument: 201, get: 301, set: 351, save: 391,
		unknown: 401, container: 401, noChildren: 301, noCount: 301, keyword: 404, leafKeyword: 351, missing: 301, unset: 403,
		readOnly: 404, writeOnly: 405, type: 406, range: 407, needs: 408, length: 406,
	},
	texts: {	// 3.1.7
		0: "No Error", 101: "General Exception", 102: "General Initialization Failure", 103: "Already Initialized",
		104: "Content Instance Terminated", 111: "General Termination Failure", 112: "Termination Before Initialization",
		113: "Termination After Termination", 122: "Retrieve Data Before Initialization", 123: "Retrieve Data After Termination",
		132: "Store Data Before Initialization", 133: "Store Data After Termination", 142: "Commit Before Initialization",
		143: "Commit After Termination", 201: "General Argument Error", 301: "General Get Failure", 351: "General Set Failure",
		391: "General Commit Failure", 401: "Undefined Data Model Element", 402: "Unimplemented Data Model Element",
		403: "Data Model Element Value Not Initialized", 404: "Data Model Element Is Read Only",
		405: "Data Model Element Is Write Only", 406: "Data Model Element Type Mismatch",
		407: "Data Model Element Value Out Of Range", 408: "Data Model Dependency Not Established",
	},
	// RTE 4.4.1: the learner goes on from here another day, whatever the lesson
	// says of its exit.
	leave(store) {
		if (store.adl && store.adl.nav && store.adl.nav.request === "suspendAll") store.cmi.exit = "suspend";
	},
	special: /^adl\.nav\.request_valid\.(choice|jump)\.\{target=([^}]*)\}$/,
};
