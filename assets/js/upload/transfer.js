// One file on its way to the server.  The parts are tus-js-client's work; when
// to try again, what was kept and what to tell is decided here.
import { Upload } from "tus-js-client";
import { tr } from "../tr.js";
import { Meter, nextChunk, retryAfter, smallerChunk } from "./pace.js";
import { csrf, renew } from "./net.js";

const STALL = 45000;	// ms without a byte: the line is dead, whatever it says

// state: waiting running paused lost signin full failed sent cancelled
export class Transfer {
	constructor(file, { person, known, change, item = "" }) {
		this.file = file;
		this.name = file.name;
		this.size = file.size;
		this.person = person;
		this.item = item;	// key of the lesson that this is a next version of, or ""
		this.known = known;	// (name, size) -> key of an open upload, or ""
		this.change = change;
		this.state = "waiting";
		this.key = "";
		this.kept = 0;		// the server has these for certain
		this.sent = 0;		// left this machine
		this.tries = 0;
		this.retryAt = 0;
		this.message = "";
		this.meter = new Meter();
		this.chunk = 1024 * 1024;
	}

	set(state, message = "") {
		this.state = state;
		this.message = message;
		this.change(this);
	}

	make() {
		const { file, person, item } = this;
		return new Upload(file, {
			endpoint: location.origin + "/files",
			chunkSize: this.chunk,
			retryDelays: null,
			removeFingerprintOnSuccess: true,
			metadata: { filename: file.name, filetype: file.type || "", ...(item && { item }) },
			// On a shared machine one person's half file is not the next one's.
			fingerprint: () => Promise.resolve(`hoclieu-${person}-${item}${file.name}-${file.size}-${file.lastModified}`),
			onBeforeRequest: (req) => req.setHeader("x-csrf", csrf()),
			onAfterResponse: (req, res) => this.offset(res.getHeader("Upload-Offset")),
			onUploadUrlAvailable: () => this.found(),
			onProgress: (sent) => this.moved(sent),
			onChunkComplete: (size, kept) => this.arrived(size, kept),
			onSuccess: () => this.ended(),
			onError: (e) => this.stumbled(e),
		});
	}

	// Where this file stopped before: this browser's note first, then the
	// server's list, which also survives a cleared or another browser.
	async prepare() {
		this.tus = this.make();
		const notes = await this.tus.findPreviousUploads().catch(() => []);
		if (notes.length) this.tus.resumeFromPreviousUpload(notes[notes.length - 1]);
		else if (!this.edited()) {
			const key = this.known(this.name, this.size);
			if (key) this.tus.url = location.origin + "/files/" + key;
		}
		if (this.tus.url) this.found();
	}

	// This browser sent a file of that name and size before, but of another
	// day: the same lesson, saved anew.  Its bytes must not follow the old ones.
	edited() {
		try {
			return Object.keys(localStorage).some((k) => k.startsWith(`tus::hoclieu-${this.person}-${this.name}-${this.size}-`));
		} catch {
			return false;	// storage is refused: nothing was noted either
		}
	}

	async start() {
		this.retryAt = 0;
		this.meter.reset();
		this.last = this.began = Date.now();
		this.set("running");
		if (!this.tus) await this.prepare();
		if (this.state === "running") this.tus.start();
	}

	// From here on a refusal must not make the library begin at zero: it would
	// take a 401 for "gone".
	found() {
		this.key = this.tus.url.split("/").pop();
		this.tus.options.endpoint = null;
	}

	fromZero() {
		this.tus.url = null;
		this.tus.options.endpoint = location.origin + "/files";
		this.key = "";
		this.kept = this.sent = 0;
	}

	// Every answer says what the server has.
	offset(header) {
		const n = Number.parseInt(header, 10);
		if (n >= 0) this.kept = n;
	}

	moved(sent) {
		const now = Date.now();
		if (sent > this.sent || this.meter.marks.length === 0) this.last = now;
		this.sent = sent;
		this.meter.add(sent, now);
		this.change(this);
	}

	arrived(size, kept) {
		const now = Date.now();
		this.chunk = this.tus.options.chunkSize = nextChunk(size, now - this.began);
		this.began = this.last = now;
		this.kept = kept;
		this.tries = 0;
		this.change(this);
	}

	ended() {
		this.kept = this.sent = this.size;
		this.set("sent");
	}

	async stumbled(error) {
		const answer = error.originalResponse;
		const status = answer ? answer.getStatus() : 0;
		if (this.state !== "running") return;
		if (status === 401) return this.set("signin");
		if (status === 403) {
			const how = await renew();
			if (how === "out") return this.set("signin");
			if (how === "in" && !this.renewed) {
				this.renewed = true;
				return this.start();
			}
		}
		if ((status === 404 || status === 410) && this.key) {
			this.fromZero();
			return this.start();
		}
		if (status === 413 && this.key && this.chunk > 256 * 1024) return this.again(1);
		if (status === 507) return this.again(60, "full");
		if (status === 0 || status >= 500 || [408, 409, 423, 425, 429, 460, 403].includes(status)) return this.again();
		this.set("failed", said(answer, status));
	}

	// Try again after growing pauses; the countdown is drawn by the page.
	again(seconds = retryAfter(this.tries++), state = "lost") {
		this.chunk = smallerChunk(this.chunk);
		if (this.tus) this.tus.options.chunkSize = this.chunk;
		this.sent = this.kept;
		this.retryAt = Date.now() + seconds * 1000;
		this.set(state);
	}

	// Once a second: stalled lines are cut, pauses that are over end.
	tick(now) {
		if (this.state === "running" && now - this.last > STALL) {
			this.tus?.abort();
			this.again();
		} else if (this.retryAt && now >= this.retryAt) this.start();
		else if (this.retryAt) this.change(this);
	}

	pause() {
		this.retryAt = 0;
		this.tus?.abort();
		this.sent = this.kept;
		this.set("paused");
	}

	async cancel() {
		this.retryAt = 0;
		this.set("cancelled");
		// Without its URL there is nothing on the server yet.
		await this.tus?.abort(Boolean(this.tus.url)).catch(() => {});
	}
}

// The server's own words, "CODE: text"; else ours.
function said(answer, status) {
	const body = (answer && answer.getBody()) || "";
	const m = /^([A-Z][A-Z0-9-]+): (.+)$/m.exec(body);
	if (m) return `${m[2]} (${m[1]})`;
	if (status === 413) return tr("Tệp này lớn hơn mức nhà trường cho phép.");
	if (status === 415) return tr("Máy chủ không nhận cách gửi tệp này. Tải lại trang rồi thử lại.");
	return tr("Máy chủ không nhận tệp này (mã {status}).", { status });
}
