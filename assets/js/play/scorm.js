// Both run-time objects of a part.  A lesson's finder looks for API, for
// API_1484_11 or for both, up to the top; it must find both here, or it walks on
// into the app's window, which it may not touch, and dies.
import { makeRte, preload2004, rteFrom } from "./rte.js";

const DONE12 = ["passed", "completed", "failed"];

// Whether the part is done, for the contents list; the server decides the same.
function done12(cmi, final) {
	const core = cmi.core || {}, mastery = cmi.student_data && cmi.student_data.mastery_score;
	if (DONE12.includes(core.lesson_status)) return true;
	return !!final && core.exit !== "suspend" && !!mastery && !!core.score && core.score.raw !== "";
}

const isDone = (kind, cmi, final) => (kind === "scorm12" ? done12(cmi, final) :
	cmi.completion_status === "completed" || cmi.success_status === "passed");

// Returns { keep() }: save what was set and not yet committed.
export async function startScorm(launch, visit, base) {
	let active = null, kind = "";
	rteFrom(base);
	const make = (k, state) => {
		let touched = k !== "scorm12";	// the lesson has set its status in this sitting
		const save = (cmi, { final }) => {
			visit.save(k, { runtimeData: { cmi } }, { final, touched, done: isDone(k, cmi, final) });
			return true;
		};
		const rte = makeRte(k, state, {
			save,
			started() {
				active = { rte, save };
				kind = k;
				setTimeout(keep, 0);	// "under way" is known from the first moment
			},
			set(element) { touched ||= element === "cmi.core.lesson_status"; },
			refused() {},
		});
		return rte;
	};
	function keep() {
		if (active && active.rte.isOpen()) active.save(active.rte.snapshot(), { final: false });
	}
	if (launch.tracked && launch.runtime === 2004) await preload2004();
	window.API = make("scorm12", launch.cmi12).api;
	window.API_1484_11 = make("scorm2004", launch.cmi2004).api;
	return { keep };
}
