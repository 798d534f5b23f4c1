// Both run-time objects.  A lesson's finder looks for API, for API_1484_11 or
// for both, up to the top; it must find both here, or it walks on into the
// app's window, which it may not touch, and dies.
import { makeRte } from "./rte.js";

const DONE12 = ["passed", "completed", "failed"];

// Whether the part is done, for the contents list; the server decides the same.
function done12(cmi, final) {
	const core = cmi.core || {}, mastery = cmi.student_data && cmi.student_data.mastery_score;
	if (DONE12.includes(core.lesson_status)) return true;
	return !!final && core.exit !== "suspend" && !!mastery && !!core.score && core.score.raw !== "";
}

function make(kind, state, visit, started) {
	let touched = kind !== "scorm12";	// the lesson has set its status in this sitting
	const rte = makeRte(kind, state, {
		started: () => started(rte, kind),
		refused() {},
		set(element) { touched ||= element === "cmi.core.lesson_status"; },
		// The lesson hears "true" once its state stands in the journal.
		save(cmi, { final }) {
			const done = kind === "scorm12" ? done12(cmi, final) :
				cmi.completion_status === "completed" || cmi.success_status === "passed";
			visit.save(kind, { runtimeData: { cmi } }, { final, touched, done });
			return true;
		},
	});
	return rte;
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
export function startScorm(launch, visit) {
	let active = null, kind = "";
	const started = (rte, k) => {
		active = rte;
		kind = k;
		setTimeout(keep, 0);	// "under way" is known from the first moment
	};
	function keep() {
		if (!active || !active.isOpen()) return;
		active.api[kind === "scorm12" ? "LMSCommit" : "Commit"]("");
	}
	window.API = make("scorm12", launch.cmi12, visit, started).api;
	window.API_1484_11 = make("scorm2004", launch.cmi2004, visit, started).api;
	return { keep };
}
