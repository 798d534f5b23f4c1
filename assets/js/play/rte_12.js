// The data model of SCORM 1.2 (RTE 3.4) and the words and codes of its API
// (RTE 3.2 and 3.3), as tables for rte_model.js.
import { LOCATION, SUSPEND, blank, identifier, integer, real, span12, text, time12, words } from "./rte_types.js";
import { many, r, rw, w } from "./rte_model.js";

const statuses = ["passed", "completed", "failed", "incomplete", "browsed"];

// RTE 3.4.4 says 0 to 100.  Lessons count points to 10 or to 850 and say so in
// min and max: any number is taken, and src/runtime/commit.c judges it with both.
const score = { raw: rw(blank(real()), ""), min: rw(blank(real()), ""), max: rw(blank(real()), "") };

const result = words("correct", "wrong", "unanticipated", "neutral");

const cmi = {
	_version: r("3.4"),
	core: {	// 3.4.4.1
		student_id: r(""), student_name: r(""),
		lesson_location: rw(text(LOCATION), ""), credit: r("credit"),
		lesson_status: rw(words(...statuses), "not attempted"),
		entry: r(""), score, total_time: r("0000:00:00"), lesson_mode: r("normal"),
		exit: w(words("time-out", "suspend", "logout", "")),
		session_time: w(span12),
	},
	suspend_data: rw(text(SUSPEND), ""),	// 3.4.4.2
	launch_data: r(""),	// 3.4.4.3
	comments: rw(text(), ""),	// 3.4.4.4
	comments_from_lms: r(""),	// 3.4.4.5
	objectives: many({	// 3.4.4.6
		id: rw(identifier, ""), score, status: rw(words(...statuses, "not attempted"), "not attempted"),
	}),
	student_data: {	// 3.4.4.7
		mastery_score: r(""), max_time_allowed: r(""), time_limit_action: r(""),
	},
	student_preference: {	// 3.4.4.8
		audio: rw(integer(-1, 100), "0"), language: rw(text(255), ""),
		speed: rw(integer(-100, 100), "0"), text: rw(integer(-1, 1), "0"),
	},
	interactions: many({	// 3.4.4.9
		id: w(identifier),
		objectives: many({ id: w(identifier) }),
		time: w(time12),
		type: w(words("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "likert", "numeric")),
		// What an answer of each type looks like (CMIFeedback) is not enforced:
		// tools write what they like there, and the teacher reads it as it is.
		correct_responses: many({ pattern: w(text()) }),
		weighting: w(real()), student_response: w(text()),
		result: w((s) => (result(s) ? real()(s) : "")),
		latency: w(span12),
	}),
};

export const SCORM12 = {
	tree: { cmi },
	withChildren: ["cmi", "core", "score", "objectives", "student_data", "student_preference", "interactions"],
	start: "LMSInitialize", end: "LMSFinish", save: "LMSCommit", get: "LMSGetValue", set: "LMSSetValue",
	error: "LMSGetLastError", words: "LMSGetErrorString", more: "LMSGetDiagnostic",
	codes: {
		general: 101, running: 101, over: 101,
		endBefore: 301, endAfter: 301, getBefore: 301, getAfter: 301, setBefore: 301, setAfter: 301,
		saveBefore: 301, saveAfter: 301, argument: 201, get: 201, set: 201, save: 101,
		unknown: 401, container: 401, noChildren: 202, noCount: 203, keyword: 402, leafKeyword: 402, missing: 201, unset: 0,
		readOnly: 403, writeOnly: 404, type: 405, range: 405, needs: 201, length: 405,
	},
	texts: {	// 3.3.3
		0: "No error", 101: "General exception", 201: "Invalid argument error", 202: "Element cannot have children",
		203: "Element not an array - cannot have count", 301: "Not initialized", 401: "Not implemented error",
		402: "Invalid set value, element is a keyword", 403: "Element is read only", 404: "Element is write only",
		405: "Incorrect data type",
	},
	leave() {},
};
