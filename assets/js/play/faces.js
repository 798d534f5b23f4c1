// The two objects that a document of the lesson finds, API and API_1484_11, over
// the sitting it belongs to.  A finder looks for one or the other, or takes
// whichever it meets first; so the one that is not of the package's own version
// understands the names of both models.
export const NAMES = {
	scorm12: { init: "LMSInitialize", end: "LMSFinish", get: "LMSGetValue", set: "LMSSetValue", commit: "LMSCommit",
		error: "LMSGetLastError", text: "LMSGetErrorString", more: "LMSGetDiagnostic" },
	scorm2004: { init: "Initialize", end: "Terminate", get: "GetValue", set: "SetValue", commit: "Commit",
		error: "GetLastError", text: "GetErrorString", more: "GetDiagnostic" },
};

// Names that one model has and the other has not.
const ONLY12 = /^cmi\.(core|student_data|student_preference)(\.|$)|^cmi\.comments$|^cmi\.interactions\.\d+\.(student_response|time)$|^cmi\.objectives\.\d+\.status$/;
const ONLY2004 = /^adl\.|^cmi\.(completion_status|success_status|location|entry|exit|mode|credit|session_time|total_time|progress_measure|completion_threshold|scaled_passing_score|max_time_allowed|time_limit_action|_version)$|^cmi\.(score|learner_preference|comments_from_learner)(\.|$)|^cmi\.learner_(id|name)$|^cmi\.interactions\.\d+\.(learner_response|timestamp|description)$|^cmi\.objectives\.\d+\.(success_status|completion_status|progress_measure|description)$/;
const modelOf = (element) => (ONLY12.test(element) ? "scorm12" : ONLY2004.test(element) ? "scorm2004" : "");

// makeFace(kind, {part, alive, own}): the eight functions of ${kind}, for one
// document.  part() gives the part whose sitting is meant, null when there is
// none; alive(): the document is still shown; own: the package's version.
export function makeFace(kind, { part, alive, own }) {
	const dual = kind !== own;
	// held: this document has begun the sitting and not finished it
	const face = { held: false, sitting: null, api: {}, alive };
	let last = null, word = "";	// the run time that was asked last; our own error code

	const model = (s, element) => (dual ? modelOf(element) || s.main || own : kind);
	const live = () => (face.sitting && !face.sitting.over ? face.sitting : part().sittingNow());
	// What this document has begun, also when it is finished; else what there is.
	const mine = () => face.sitting || part().sittingNow();
	function ask(s, k, op, args) {
		last = { rte: s.rte(k), k };
		word = "";
		return last.rte.api[NAMES[k][op]](...args);
	}
	function hold(s) {
		face.held = true;
		face.sitting = s;
		s.holders.add(face);
	}
	function yes() {
		word = "0";
		return "true";
	}

	// The sitting for a call.  When another window, or the other face, has
	// finished what this document holds, it goes on in a new one: nobody has told
	// the lesson.
	function here(k) {
		if (!face.held) return mine();
		const s = live();
		if (face.sitting !== s) hold(s);
		if (!s.rte(k).isOpen()) ask(s, k, "init", [""]);
		return s;
	}

	const does = {
		init(x = "") {
			let s = live();
			if (s.isOpen() && !face.held && x === "") {
				if (s.heldBeside(face)) {	// two windows of the lesson are in it
					hold(s);
					here(model(s, ""));
					return yes();
				}
				s.stop();	// its document is gone and has not finished it
				s = part().sittingNow();
			}
			const r = ask(s, model(s, ""), "init", [x]);
			if (String(r) === "true") hold(s);
			return r;
		},
		end(x = "") {
			if (face.held && face.sitting.over && x === "") {
				face.held = false;
				return yes();
			}
			const s = mine(), r = ask(s, model(s, ""), "end", [x]);
			if (String(r) !== "true") return r;
			s.finish();
			face.held = false;
			face.sitting = s;
			return r;
		},
		get(...args) {
			const k = model(mine(), String(args[0]));
			return ask(here(k), k, "get", args);
		},
		set(...args) {
			const element = String(args[0]), only = modelOf(element);
			const k = model(mine(), element), s = here(k);
			s.choose(dual ? only : kind);
			const r = ask(s, k, "set", args);
			if (dual && !only && !s.main && String(r) === "true") s.early.push(args);
			return r;
		},
		commit(x = "") {
			const s = mine();
			return ask(s, model(s, ""), "commit", [x]);
		},
		error() {
			if (word) return word;
			if (last) return last.rte.api[NAMES[last.k].error]();
			const s = mine();
			return ask(s, model(s, ""), "error", []);
		},
		text: (...args) => plain("text", args),
		more: (...args) => plain("more", args),
	};
	function plain(op, args) {
		const s = mine(), k = last ? last.k : model(s, "");
		return (last ? last.rte : s.rte(k)).api[NAMES[k][op]](...args);
	}

	for (const [op, name] of Object.entries(NAMES[kind]))
		face.api[name] = (...args) => {
			if (part()) return does[op](...args);
			return op === "error" ? "101" : ["get", "text", "more"].includes(op) ? "" : "false";
		};
	if (kind === "scorm2004") face.api.version = "1.0";
	return face;
}
