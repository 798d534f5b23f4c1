// The run-time object of one data model that a lesson finds: its eight functions,
// when they may be called, and when what the lesson set is saved.  What it may
// set is in the tables rte_12.js and rte_2004.js.
//
//   const rte = makeRte("scorm12", launch.cmi12, hooks);
//   window.API = rte.api;
//
// kind: "scorm12" or "scorm2004"; state: cmi as launch data gives it.
// hooks:
//   started()                              Initialize was answered "true"
//   save(cmi, {final}) -> boolean          keep this state; false: it could not be kept
//   set(element, value)                    SetValue was answered "true"; the value as it came
//   refused({call, element, value, code})  Initialize, Finish, SetValue or Commit was
//                                          answered "false"; no GetValue: who asks in
//                                          vain has not lost anything
import { SCORM12 } from "./rte_12.js";
import { SCORM2004 } from "./rte_2004.js";
import { getValue, load, setValue, whole } from "./rte_model.js";
import { readValue } from "./values.js";

const AUTOCOMMIT = 15000;	// ms after a lesson set something and did not save it
const BEFORE = 0, OPEN = 1, OVER = 2;

// Lessons give numbers, booleans and nothing at all where the books want a text.
const asText = (v) => (v === undefined || v === null ? "" : String(v));

function storeOf(book, state) {
	const store = { cmi: load(book.tree.cmi, state || {}), targets: [] };
	if (book !== SCORM2004) return store;
	const adl = (state && state.adl) || {};
	store.targets = adl.targets || [];
	// What an earlier sitting of the same launch wrote is newer than what the launch found.
	const newer = (state && state.adl_data) || {};
	store.adl = { nav: {}, data: (adl.data || []).map(({ id, store: found, read, write }) => {
		const value = newer[id] ?? found ?? "";
		return { id, read, write, ...(value !== "" && { store: value }) };
	}) };
	return store;
}

class Session {
	constructor(kind, state, hooks) {
		this.kind = kind;
		this.book = kind === "scorm12" ? SCORM12 : SCORM2004;
		this.hooks = hooks;
		this.restart(state);
	}

	restart(state) {
		clearTimeout(this.timer);
		this.state = BEFORE;
		this.store = storeOf(this.book, state);
		this.error = 0;
		this.about = "";	// what the last error was about
		this.written = new Set();	// shared stores that the lesson wrote
	}

	// Every call ends here: the error that GetLastError will tell, and the answer.
	// ${call} is the name without "LMS"; what the hook asks changes nothing.
	done(code, answer, call, element = "", value = "") {
		this.error = code;
		this.about = code === 0 ? "" : (call + " " + element).trim();
		if (code === 0 || call === "GetValue") return answer;
		this.tell("refused", { call, element, value, code: String(code) });
		this.error = code;
		return answer;
	}

	// What a listener gets wrong does not change what the lesson is answered.
	tell(name, ...args) {
		try {
			this.hooks[name](...args);
		} catch (e) {
			console.warn("hoclieu:", name, e);
		}
	}

	guard(before, after) {
		const { codes } = this.book;
		return this.state === BEFORE ? codes[before] : this.state === OVER ? codes[after] : 0;
	}

	start(text) {
		const { codes } = this.book;
		if (asText(text) !== "") return this.done(codes.argument, "false", "Initialize", "", asText(text));
		if (this.state !== BEFORE) return this.done(this.state === OPEN ? codes.running : codes.over, "false", "Initialize");
		this.state = OPEN;
		this.tell("started");
		return this.done(0, "true", "Initialize");
	}

	save(final) {
		clearTimeout(this.timer);
		this.timer = 0;
		return this.hooks.save(this.snapshot(), { final }) !== false;
	}

	// Nobody waits for the answer of this one; what could not be kept is kept next time.
	late() {
		try {
			this.save(false);
		} catch (e) {
			console.warn("hoclieu: save", e);
		}
	}

	end(text) {
		const { codes, leave } = this.book;
		const code = asText(text) !== "" ? codes.argument : this.guard("endBefore", "endAfter");
		if (code) return this.done(code, "false", "Finish", "", asText(text));
		leave(this.store);
		// Over before it is saved: whoever is told of the last save may begin anew.
		this.state = OVER;
		return this.save(true) ? this.done(0, "true", "Finish") : this.done(codes.save, "false", "Finish");
	}

	commit(text) {
		const { codes } = this.book;
		const code = asText(text) !== "" ? codes.argument : this.guard("saveBefore", "saveAfter");
		if (code) return this.done(code, "false", "Commit", "", asText(text));
		return this.save(false) ? this.done(0, "true", "Commit") : this.done(codes.save, "false", "Commit");
	}

	get(name) {
		const element = asText(name), code = this.guard("getBefore", "getAfter");
		if (code) return this.done(code, "", "GetValue", element);
		const found = getValue(this.book, this.store, element);
		return found.value === undefined ? this.done(found.code, "", "GetValue", element) : this.done(0, found.value, "GetValue");
	}

	set(name, given) {
		const element = asText(name), value = readValue(this.kind, element, asText(given));
		const code = this.guard("setBefore", "setAfter") || setValue(this.book, this.store, element, value);
		if (code) return this.done(code, "false", "SetValue", element, asText(given));
		const shared = /^adl\.data\.(\d+)\.store$/.exec(element);
		if (shared) this.written.add(+shared[1]);
		this.timer = this.timer || setTimeout(() => this.late(), AUTOCOMMIT);
		this.tell("set", element, asText(given));
		return this.done(0, "true", "SetValue");
	}

	errorText(code) {
		return this.book.texts[asText(code)] || "";
	}

	more(code) {
		const text = asText(code) === "" ? this.error : asText(code);
		return [this.errorText(text), String(text) === String(this.error) && this.error ? this.about : ""]
			.filter(Boolean).join(": ").slice(0, 255);
	}

	// The stores that the lesson wrote go with the model; the server files them
	// by person, not by part.
	snapshot() {
		const cmi = whole(this.book.tree.cmi, this.store.cmi, this.store.cmi);
		if (this.written.size > 0)
			cmi.adl_data = Object.fromEntries([...this.written].map((n) => this.store.adl.data[n]).map((d) => [d.id, d.store ?? ""]));
		return cmi;
	}
}

// A lesson must never see an exception of ours; it keeps the answer that is given
// instead ("false", or nothing for a value).
function safe(session, call, otherwise, run) {
	return (...args) => {
		try {
			return run(...args);
		} catch (e) {
			console.warn("hoclieu:", call, e);
			session.error = session.book.codes.general;
			return otherwise;
		}
	};
}

export function makeRte(kind, state, hooks) {
	const s = new Session(kind, state, hooks), { book } = s, api = {};
	const add = (name, otherwise, run) => { api[name] = safe(s, name, otherwise, run); };
	add(book.start, "false", (text) => s.start(text));
	add(book.end, "false", (text) => s.end(text));
	add(book.save, "false", (text) => s.commit(text));
	add(book.get, "", (name) => s.get(name));
	add(book.set, "false", (name, value) => s.set(name, value));
	add(book.error, "0", () => String(s.error));
	add(book.words, "", (code) => s.errorText(code));
	add(book.more, "", (code) => s.more(code));
	if (kind !== "scorm12") api.version = "1.0";
	return { api, snapshot: () => s.snapshot(), isOpen: () => s.state === OPEN, restart: (next) => s.restart(next) };
}
