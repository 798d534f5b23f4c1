// What the next sitting of a launch begins with: the state that the last one
// left, as launch data would give it (src/runtime/launchdata.c), without asking
// the server, which may not have it yet.
const ROWS = [	// word of 1.2, completion and success of 2004: as in src/runtime/status.c
	["passed", "completed", "passed"], ["completed", "completed", "unknown"], ["failed", "completed", "failed"],
	["incomplete", "incomplete", "unknown"], ["browsed", "incomplete", "unknown"], ["not attempted", "unknown", "unknown"],
	["passed", "unknown", "passed"], ["passed", "incomplete", "passed"], ["failed", "unknown", "failed"], ["failed", "incomplete", "failed"],
];
const words2004 = (word) => ROWS.find((r) => r[0] === word) || ROWS[5];
const known = (word) => (word === "not attempted" || !word ? "unknown" : word);
const word12 = (completion, success) => (ROWS.find((r) => r[1] === known(completion) && r[2] === known(success)) || ROWS[5])[0];

const two = (n) => String(n).padStart(2, "0");
function span12(s) {
	const t = Math.min(s, 9999 * 3600);
	return `${String(Math.floor(t / 3600)).padStart(4, "0")}:${two(Math.floor(t / 60) % 60)}:${two(t % 60)}`;
}
const span2004 = (s) => `PT${Math.floor(s / 3600)}H${Math.floor(s / 60) % 60}M${s % 60}S`;

function seconds12(text) {
	const m = /^(\d+):(\d+):(\d+)/.exec(text || "");
	return m ? m[1] * 3600 + m[2] * 60 + Number(m[3]) : 0;
}

// A lesson that was paused, or left a bookmark, goes on from there.
const entryWord = ({ exit, suspend, location }) => (exit === "suspend" || exit === "time-out" || suspend || location ? "resume" : "");

const some = (score) => Object.fromEntries(Object.entries(score || {}).filter(([k, v]) => v !== "" && ["raw", "min", "max", "scaled"].includes(k)));

function said(kind, cmi) {
	const core = kind === "scorm12" ? cmi.core || {} : cmi, score = some(core.score);
	const [, completion, success] = kind === "scorm12" ? words2004(core.lesson_status) : [0, known(cmi.completion_status), known(cmi.success_status)];
	return {
		exit: core.exit, suspend: cmi.suspend_data || "", location: (kind === "scorm12" ? core.lesson_location : cmi.location) || "",
		word: kind === "scorm12" ? core.lesson_status : word12(completion, success), completion, success, score,
	};
}

// What only the lesson's own model has: answers, objectives, preferences.
const own = (cmi, names) => Object.fromEntries(names.filter((n) => cmi[n] !== undefined).map((n) => [n, cmi[n]]));
const OWN12 = ["interactions", "objectives", "student_preference", "comments"];
const OWN2004 = ["interactions", "objectives", "learner_preference", "comments_from_learner", "progress_measure", "adl_data"];

// carry(state, kind, cmi, seconds): ${state}: {cmi12, cmi2004} that the launch
// began with; ${kind}, ${cmi}: what was saved last; ${seconds} since the launch.
export function carry(state, kind, cmi, seconds) {
	const s = said(kind, cmi), entry = entryWord(s);
	const { scaled, ...score12 } = s.score;
	const spent = seconds12(state.cmi12.core.total_time) + seconds;
	return {
		cmi12: {
			...state.cmi12, ...(kind === "scorm12" && own(cmi, OWN12)), suspend_data: s.suspend,
			core: {
				...state.cmi12.core, lesson_location: s.location, lesson_status: s.word, entry, score: score12,
				total_time: span12(spent),
			},
		},
		cmi2004: {
			...state.cmi2004, ...(kind === "scorm2004" && own(cmi, OWN2004)), suspend_data: s.suspend, location: s.location,
			completion_status: s.completion, success_status: s.success, entry, score: kind === "scorm12" ? score12 : s.score,
			total_time: span2004(spent),
		},
	};
}
