// The run-time object of one data model: what a lesson calls, and the state
// behind it.  Whoever uses it (session.js) sees nothing of the library beneath.
//
//   const rte = makeRte("scorm12", launch.cmi12, hooks);
//   window.API = rte.api;
//
// kind: "scorm12" or "scorm2004"; state: cmi as launch data gives it.
// hooks:
//   started()                            Initialize was answered "true"
//   save(cmi, {final}) -> boolean        keep this state; false: it could not be kept
//   set(element, value)                  SetValue was answered "true"
//   refused({call, element, value, code})  a call was answered "false"
import { Scorm12API } from "scorm-again/scorm12";
import { loadScript } from "./load.js";

const settings = {
	autocommit: true, autocommitSeconds: 15, renderCommonCommitFields: true,
	selfReportSessionTime: true, alwaysSendTotalTime: true, sendFullCommit: true, logLevel: 5,
	// The mastery score is applied by the server, which knows that a pause is no
	// end (docs/play.md).
	mastery_override: false,
	lmsCommitUrl: "/commit/",
};

// What the eight functions are called, and the codes that stand for "not begun"
// and "over": of Finish, GetValue, SetValue, Commit.
const BOOKS = {
	scorm12: {
		init: "LMSInitialize", end: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
		error: "LMSGetLastError", text: "LMSGetErrorString", more: "LMSGetDiagnostic",
		over: { end: "301", get: "301", set: "301", commit: "301" },
	},
	scorm2004: {
		init: "Initialize", end: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit",
		error: "GetLastError", text: "GetErrorString", more: "GetDiagnostic",
		over: { end: "113", get: "123", set: "133", commit: "143" },
	},
};

// Where scorm2004.js is.  It is big, and few lessons of 1.2 ask for it: it comes
// when it is asked for, at once, because the lesson waits within its call.
let source = "";
export function rteFrom(base) {
	source = base + "scorm2004.js";
}

function library(kind) {
	if (kind === "scorm12") return Scorm12API;
	if (!window.hoclieuScorm2004) {
		const x = new XMLHttpRequest();
		x.open("GET", source, false);
		x.send();
		(0, eval)(x.responseText);
	}
	return window.hoclieuScorm2004;
}

// For a lesson that surely needs it: not within its first call.
export const preload2004 = () => loadScript(source);

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

function build(kind, state, httpService) {
	const Api = library(kind);
	let lib = null;
	for (const names of LEAVE_OUT) {
		const some = { ...ordered(state) };
		for (const n of names) delete some[n];
		lib = new Api({ ...settings, httpService });
		try {
			lib.loadFromJSON(some);
			break;
		} catch (e) {
			console.warn("hoclieu: state of last time", e);
		}
	}
	return lib;
}

export function makeRte(kind, state, hooks) {
	const book = BOOKS[kind];
	let lib = null, phase = "new", own = "", run = 0;

	// Of the library's own saves after the end nothing is kept: the last word
	// of a session is its Finish.
	const service = (mine) => ({
		processHttpRequest(url, params, immediate) {
			const cmi = params && params.runtimeData && params.runtimeData.cmi;
			const ok = run !== mine || phase === "over" || hooks.save(cmi || {}, { final: !!immediate });
			return ok ? { result: "true", errorCode: 0 } : { result: "false", errorCode: 391 };
		},
		updateSettings() {},
	});
	const behind = () => {
		if (!lib) lib = build(kind, state, service(run));
		return lib;
	};

	// The answer of the library, or "false" and a code; a lesson never sees an exception.
	function ask(name, args, none = "false") {
		own = "";
		try {
			const r = behind()[book[name]](...args);
			return r === undefined || r === null ? none : r;
		} catch (e) {
			console.warn("hoclieu:", book[name], e);
			own = "101";
			return none;
		}
	}
	const code = () => own || String(behind()[book.error]());
	const refuse = (call, element, value) => {
		const c = code();
		hooks.refused({ call, element, value, code: c });
		own = c;	// the hook may have asked something; the lesson asks for this one
	};

	const api = {
		[book.init](x = "") {
			const r = ask("init", [x]);
			if (String(r) !== "true") {
				refuse("Initialize", "", "");
				return r;
			}
			phase = "open";
			hooks.started();
			return r;
		},
		[book.end](x = "") {
			if (phase === "over") {
				own = book.over.end;
				refuse("Finish", "", "");
				return "false";
			}
			const r = ask("end", [x]);
			if (String(r) === "true") phase = "over";
			else refuse("Finish", "", "");
			return r;
		},
		[book.get](...args) {
			if (phase === "over") {
				own = book.over.get;
				return "";
			}
			return ask("get", args, "");
		},
		[book.set](...args) {
			const [element, value] = args.map(String);
			if (phase === "over") own = book.over.set;
			const r = phase === "over" ? "false" : ask("set", args);
			if (String(r) === "true") hooks.set(element, value);
			else refuse("SetValue", element, value);
			return r;
		},
		[book.commit](x = "") {
			if (phase === "over") own = book.over.commit;
			const r = phase === "over" ? "false" : ask("commit", [x]);
			if (String(r) !== "true") refuse("Commit", "", "");
			return r;
		},
		[book.error]() {
			return code();
		},
		[book.text](...args) {
			return textOf("text", args);
		},
		[book.more](...args) {
			return textOf("more", args);
		},
	};
	function textOf(name, args) {
		const kept = own;
		const r = ask(name, args, "");
		own = kept;
		return r;
	}
	if (kind === "scorm2004") api.version = "1.0";

	return {
		api,
		snapshot: () => behind().renderCommitCMI(false, true).cmi,
		isOpen: () => phase === "open",
		restart(next) {
			if (lib) lib.clearScheduledCommit();
			state = next;
			lib = null;
			phase = "new";
			own = "";
			run++;
		},
	};
}
