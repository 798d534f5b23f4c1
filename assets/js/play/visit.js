// One page load of the wrapper: numbers its saves and counts the time that the
// lesson was on the screen.
import { toJson } from "./unicode.js";
import { tell } from "./bridge.js";
import { remarks } from "./remarks.js";

export class Visit {
	constructor(launch, journal, sender) {
		this.id = launch.visit;
		this.entry = launch.entry;
		this.journal = journal;
		this.sender = sender;
		this.seq = 0;
		this.remarks = remarks;
		this.seen = 0;
		this.since = document.hidden ? 0 : performance.now();
		document.addEventListener("visibilitychange", () => {
			this.seen = this.milliseconds();
			this.since = document.hidden ? 0 : performance.now();
		});
	}

	milliseconds() {
		return this.seen + (this.since ? performance.now() - this.since : 0);
	}

	// kind: scorm12, scorm2004, simple.  In the journal when this returns.
	save(kind, data, { final = false, touched = true, done = false } = {}) {
		const body = {
			visit: this.id, entry: this.entry, seq: ++this.seq, kind, final, touched,
			seconds: Math.floor(this.milliseconds() / 1000), data,
		};
		if (remarks.list.length) body.remarks = remarks.take();
		const record = { visit: this.id, entry: this.entry, seq: body.seq, json: toJson(body) };
		this.journal.put(record);
		this.sender.push(record);
		if (done) tell("progress", { entry: this.entry, done: true });
	}
}
