// One sitting of a launch: from a document's Initialize to its Finish, or for
// what is no SCORM the whole launch.  Numbers its saves and counts the time that
// the lesson was on the screen.
import { screenTime } from "./screen.js";
import { toJson } from "./unicode.js";
import { tell } from "./bridge.js";
import { remarks } from "./remarks.js";

// A visit's name begins with its launch's; the rest numbers the sittings
// (src/runtime/token.h).
const LAUNCH = 17;
export const SITTINGS = 4095;

export const launchOf = (visit) => visit.slice(0, LAUNCH);
export const sittingOf = (visit, n) => launchOf(visit) + n.toString(16).padStart(3, "0");

export class Visit {
	// launch: the server's answer; n: which sitting of it.
	constructor(launch, n, journal, sender) {
		this.id = n > 0 ? sittingOf(launch.visit, n) : launch.visit;
		this.n = n;
		this.entry = launch.entry;
		this.journal = journal;
		this.sender = sender;
		this.seq = 0;
		this.began = screenTime();
		this.remarks = remarks;
	}

	milliseconds() {
		return screenTime() - this.began;
	}

	// kind: scorm12, scorm2004, simple.  In the journal when this returns.
	// inherited: its result is that of an earlier sitting; refusals: what the
	// lesson wanted to say and could not; score: 0..100 or -1.
	save(kind, data, { final = false, touched = true, done = false, inherited = false, refusals = 0, score = -1 } = {}) {
		const body = {
			visit: this.id, entry: this.entry, seq: ++this.seq, kind, final, touched, inherited, refusals,
			seconds: Math.floor(this.milliseconds() / 1000), data,
		};
		if (remarks.list.length) body.remarks = remarks.take();
		const record = { visit: this.id, entry: this.entry, seq: body.seq, done, score, json: toJson(body) };
		for (const old of this.sender.outgrown(record)) this.journal.remove(old);
		this.journal.put(record);
		this.sender.push(record);
		if (done) tell("progress", { entry: this.entry, done: true });
	}
}
