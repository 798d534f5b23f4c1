// Both run-time objects.  A lesson's finder looks for API, for API_1484_11 or
// for both, up to the top; it must find both here, or it walks on into the
// app's window, which it may not touch, and dies.
import { Scorm12API } from "scorm-again/scorm12";
import { Rescued, readValue, unread } from "./values.js";

const settings = {
	autocommit: true, autocommitSeconds: 15, renderCommonCommitFields: true,
	includeCommitSequence: true, terminateCommitPayloadField: "final",
	autoPopulateCommitMetadata: true, selfReportSessionTime: true,
	alwaysSendTotalTime: true, sendFullCommit: true, logLevel: 5,
	// The mastery score is applied by the server, which knows that a pause is no
	// end (docs/play.md).
	mastery_override: false,
	lmsCommitUrl: "/commit/",
};

const DONE12 = ["passed", "completed", "failed"];

// Whether the part is done, for the contents list; the server decides the same.
function done12(cmi, final) {
	const core = cmi.core || {}, mastery = cmi.student_data && cmi.student_data.mastery_score;
	if (DONE12.includes(core.lesson_status)) return true;
	return !!final && core.exit !== "suspend" && !!mastery && !!core.score && core.score.raw !== "";
}

// The SCO hears "true" once its state stands in the journal.
function service(visit, kind, touched, rescued, note) {
	return {
		processHttpRequest(url, params, immediate) {
			const cmi = (params && params.runtimeData && params.runtimeData.cmi) || {};
			const done = kind === "scorm12" ? done12(cmi, immediate) :
				cmi.completion_status === "completed" || cmi.success_status === "passed";
			if (immediate) rescued.noteScore(cmi, note);
			visit.save(kind, { ...params, rescued: rescued.values() }, { final: !!immediate, touched: touched(), done });
			return { result: "true", errorCode: 0 };
		},
		updateSettings() {},
	};
}

// An answer can be checked only when its type is known, so id and type come
// first; the server keeps no order.
const first = ({ id, type, ...rest }) => ({ ...(id && { id }), ...(type && { type }), ...rest });

function ordered(cmi) {
	const list = cmi.interactions;
	if (!list) return cmi;
	return { ...cmi, interactions: Object.fromEntries(Object.entries(list).map(([n, v]) => [n, first(v)])) };
}

// What the library took once it may refuse to take back; a lesson then starts
// without its old answers (the server has them) rather than not at all.
const LEAVE_OUT = [[], ["interactions"], ["interactions", "objectives", "comments_from_learner"]];

// Values are read before the library checks them, and again when it has refused
// them (values.js).
function lenient(api, kind, rescued, note, heard) {
	const name = kind === "scorm12" ? "LMSSetValue" : "SetValue", set = api[name];
	const error = () => api[kind === "scorm12" ? "LMSGetLastError" : "GetLastError"]();
	api[name] = function (element, value) {
		const answer = set.call(api, element, readValue(kind, element, value));
		// Also a word that nobody can read is a word of the lesson.
		if (String(answer) === "true" || unread(kind, element, value)) heard(String(element));
		if (String(answer) === "true") rescued.clear(element);
		else rescued.take(element, value, error(), note);
		return answer;
	};
}

function make(Api, visit, kind, cmi, saved, started) {
	let api = null, touched = kind !== "scorm12";	// the lesson has set its status in this sitting
	const rescued = new Rescued(kind, saved);
	const note = (element, value) => visit.remarks?.note("unread", element, value);
	for (const names of LEAVE_OUT) {
		const some = { ...ordered(cmi) };
		for (const n of names) delete some[n];
		api = new Api({ ...settings, httpService: service(visit, kind, () => touched, rescued, note) });
		try {
			api.loadFromJSON(some);
			break;
		} catch (e) {
			console.warn("hoclieu: state of last time", e);
		}
	}
	lenient(api, kind, rescued, note, (element) => { touched ||= element === "cmi.core.lesson_status"; });
	api.on(kind === "scorm12" ? "LMSInitialize" : "Initialize", () => started(api, kind));
	return api;
}

// scorm2004.js is big and few lessons of 1.2 ask for it: it comes when asked.
// A finder only tests that the object is there; the first call needs it.
function lazy2004(src, build) {
	let real = null;
	const get = () => {
		if (!real) {
			const x = new XMLHttpRequest();
			x.open("GET", src, false);
			x.send();
			(0, eval)(x.responseText);
			real = build(window.hoclieuScorm2004);
		}
		return real;
	};
	const api = {};
	for (const name of ["Initialize", "Terminate", "GetValue", "SetValue", "Commit", "GetLastError", "GetErrorString", "GetDiagnostic"])
		api[name] = (...args) => get()[name](...args);
	api.version = "1.0";
	return api;
}

export function loadScript(src) {
	return new Promise((resolve, reject) => {
		const s = document.createElement("script");
		s.src = src;
		s.onload = resolve;
		s.onerror = () => reject(new Error(src));
		document.head.append(s);
	});
}

// Returns { keep() }: save what was set and not yet committed.
export async function startScorm(launch, visit, base) {
	let active = null, kind = "";
	const started = (api, k) => {
		active = api;
		kind = k;
		setTimeout(keep, 0);	// "under way" is known from the first moment
	};
	const build2004 = (Api) => make(Api, visit, "scorm2004", launch.cmi2004, launch.rescued2004, started);
	function keep() {
		if (!active || !active.isInitialized()) return;
		if (kind === "scorm12") active.LMSCommit("");
		else active.Commit("");
	}
	window.API = make(Scorm12API, visit, "scorm12", launch.cmi12, launch.rescued12, started);
	if (launch.tracked && launch.runtime === 2004) {
		await loadScript(base + "scorm2004.js");
		window.API_1484_11 = build2004(window.hoclieuScorm2004);
	} else
		window.API_1484_11 = lazy2004(base + "scorm2004.js", build2004);
	return { keep };
}
