// Finds the run-time of SCORM 1.2 or 2004 in the windows above and hides the
// difference.  Without one (a page opened from disk) everything stays quiet.
"use strict";
const SCO = (() => {
	function find(name) {
		for (let w = window, n = 0; n < 12; n++) {
			try { if (w[name]) return w[name]; } catch { return null; }
			if (w === w.parent) break;
			w = w.parent;
		}
		try { return (window.opener && window.opener[name]) || null; } catch { return null; }
	}
	const v4 = find("API_1484_11"), v12 = v4 ? null : find("API");
	const began = Date.now();
	let open = false, n = 0;

	const call = (name4, name12, ...args) => v4 ? v4[name4](...args) : v12 ? v12[name12](...args) : "";
	const get = (e4, e12) => String(call("GetValue", "LMSGetValue", v4 ? e4 : e12));
	const set = (e4, e12, v) => (v4 || v12) && call("SetValue", "LMSSetValue", v4 ? e4 : e12, String(v));
	const commit = () => open && call("Commit", "LMSCommit", "");

	function time() {
		const s = Math.round((Date.now() - began) / 1000), pad = (x) => String(x).padStart(2, "0");
		return v4 ? `PT${s}S` : `${pad(Math.floor(s / 3600)).padStart(4, "0")}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}.00`;
	}
	return {
		// What was kept of the last visit: {page, answers} or null.
		start() {
			open = String(call("Initialize", "LMSInitialize", "")) === "true";
			const status = get("cmi.completion_status", "cmi.core.lesson_status");
			if (status === "not attempted" || status === "unknown" || status === "")
				set("cmi.completion_status", "cmi.core.lesson_status", "incomplete");
			n = Number(get("cmi.interactions._count", "cmi.interactions._count")) || 0;
			try { return JSON.parse(get("cmi.suspend_data", "cmi.suspend_data")); } catch { return null; }
		},
		save(state) {
			set("cmi.location", "cmi.core.lesson_location", state.page);
			set("cmi.suspend_data", "cmi.suspend_data", JSON.stringify(state));
			commit();
		},
		// The first answer to a question, once.
		answer(id, kind, text, right, wanted) {
			const i = `cmi.interactions.${n++}.`;
			set(i + "id", i + "id", id);
			set(i + "type", i + "type", kind === "number" ? "numeric" : "choice");
			set(i + "learner_response", i + "student_response", text);
			set(i + "result", i + "result", right ? "correct" : v4 ? "incorrect" : "wrong");
			set(i + "correct_responses.0.pattern", i + "correct_responses.0.pattern", v4 && kind === "number" ? `${wanted}[:]${wanted}` : wanted);
		},
		done(right, all) {
			if (all > 0) {
				const raw = Math.round(100 * right / all);
				set("cmi.score.min", "cmi.core.score.min", 0);
				set("cmi.score.max", "cmi.core.score.max", 100);
				set("cmi.score.raw", "cmi.core.score.raw", raw);
				if (v4) {
					v4.SetValue("cmi.score.scaled", String(raw / 100));
					v4.SetValue("cmi.success_status", raw >= 50 ? "passed" : "failed");
				}
			}
			set("cmi.completion_status", "cmi.core.lesson_status", "completed");
			commit();
		},
		end() {
			if (!open) return;
			set("cmi.session_time", "cmi.core.session_time", time());
			set("cmi.exit", "cmi.core.exit", "suspend");
			commit();
			call("Terminate", "LMSFinish", "");
			open = false;
		},
	};
})();
