// Posts what the journal holds, in the background, until the server says that
// it has it.  A save is taken back from the journal only then.
import { askToken, tell } from "./bridge.js";
import { launchOf } from "./visit.js";

const PAUSES = [1, 2, 5, 15, 60];	// seconds between tries
const BEACON_MAX = 60000;		// browsers refuse 64 KiB in flight
const RESULTS = 20;			// finished sittings of one launch that wait

const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

export class Sender {
	constructor(journal, token) {
		this.journal = journal;
		this.token = token;
		this.visit = "";	// the latest launch
		this.live = "";		// the sitting that the light speaks of
		this.untaken = 0;	// what its lesson wanted to say and could not
		this.left = 0;		// what the server could not read of it
		this.word = "";		// what the server said last, when it was not "done"
		this.queue = new Map();	// visit + entry -> newest record
		this.running = null;
		this.stopped = false;	// the attempt is closed: keep, do not send
		this.tries = 0;
		this.wake = null;
		this.light = "";
		window.addEventListener("online", () => this.hurry());
		window.addEventListener("offline", () => this.show());
		document.addEventListener("visibilitychange", () => {
			if (document.hidden) this.flush();
			else this.hurry();
		});
	}

	push(record) {
		this.queue.set(record.visit + record.entry, record);
		this.show();
		if (document.hidden) this.beacon(record);
		if (!this.running) this.running = this.pump().finally(() => { this.running = null; });
	}

	// The right to save of a launch that was just made.
	launched({ token, visit }) {
		if (visit < this.visit) return;
		this.token = token;
		this.visit = visit;
	}

	// From now on the light speaks of that sitting.
	speakOf(visit, untaken) {
		if (visit !== this.live) this.left = 0;
		this.live = visit;
		this.untaken = untaken;
		this.show();
	}

	// What a save of a later sitting makes needless, of what waits: earlier
	// sittings of its launch that finished nothing, as it begins with what they had;
	// of very many results the worst.
	outgrown(record) {
		const before = [...this.queue.values()].filter((r) => launchOf(r.visit) === launchOf(record.visit) && r.visit < record.visit);
		const results = before.filter((r) => r.done).sort((a, b) => b.score - a.score);
		const out = [...before.filter((r) => !r.done), ...results.slice(RESULTS)];
		for (const r of out) this.queue.delete(r.visit + r.entry);
		return out;
	}

	// Resolves once nothing is waiting, or the attempt is closed.
	async drained() {
		while (this.queue.size && !this.stopped) await (this.running || sleep(50));
	}

	hurry() {
		this.tries = 0;
		if (this.wake) this.wake();
		this.show();
	}

	flush() {
		for (const r of this.queue.values()) this.beacon(r);
	}

	// While the page goes away: no answer will be seen, so the journal keeps it.
	beacon(record) {
		try {
			const blob = new Blob([record.json], { type: "text/plain;charset=UTF-8" });
			if (blob.size < BEACON_MAX) navigator.sendBeacon("/commit/" + this.token, blob);
		} catch { /* the journal has it */ }
	}

	show(state) {
		const lost = this.untaken + this.left;
		// Never green while something that the lesson wanted to say is not taken.
		const good = this.queue.size ? "waiting" : this.word || "saved";
		const now = state || (this.stopped ? this.light : this.queue.size && (!navigator.onLine || this.tries > 0) ? "offline" :
			lost && (good === "waiting" || good === "saved") ? "partly" : good);
		if (now === this.light && lost === this.lost) return;
		this.light = now;
		this.lost = lost;
		tell("light", { state: now, kept: this.journal.kept, untaken: lost });
	}

	async pump() {
		while (this.queue.size && !this.stopped) {
			const [key, record] = [...this.queue].sort(([, a], [, b]) => (a.visit < b.visit ? -1 : 1))[0];
			const verdict = await this.post(record);
			if (verdict === "again") {
				await this.pause();
				continue;
			}
			this.tries = 0;
			if (verdict === "closed") {
				this.stopped = true;
				this.show("closed");
				return;
			}
			if (this.queue.get(key) === record) this.queue.delete(key);
			this.journal.remove(record);
			this.word = verdict === "done" ? "" : verdict;
			this.show(this.word);
		}
	}

	async pause() {
		const s = PAUSES[Math.min(this.tries++, PAUSES.length - 1)];
		this.show(this.light === "sign-in" ? "sign-in" : "");
		await Promise.race([sleep(s * 1000), new Promise((r) => { this.wake = r; })]);
		this.wake = null;
	}

	// done, again, closed, or a word for the light of what will never be taken
	async post(record) {
		let answer, body = null;
		try {
			answer = await fetch("/commit/" + this.token, {
				method: "POST", body: record.json, credentials: "omit", cache: "no-store",
				headers: { "content-type": "application/json;charset=UTF-8" },
			});
			body = await answer.json();
		} catch {
			return "again";		// no line, or not our server that answered
		}
		if (answer.ok && body && body.result === true) {
			if (record.visit === this.live) this.left = body.refused || 0;
			return body.state === "preview" ? "practice" : "done";
		}
		const code = (body && body.error && body.error.code) || "";
		if (answer.status === 401 || code === "TOKEN-FORGED" || code === "COMMIT-VISIT") {
			const token = await askToken(this.visit);
			if (token) this.token = token;
			else this.show("sign-in");
			return "again";
		}
		if (answer.status === 409 && body && body.state === "superseded")
			return record.visit === this.live ? "elsewhere" : "done";
		if (answer.status === 410) return "closed";
		if (answer.status >= 500 || answer.status === 429 || answer.status === 408 || answer.ok) return "again";
		console.warn("hoclieu: the server refused a save", answer.status, code);
		return "refused";
	}
}
