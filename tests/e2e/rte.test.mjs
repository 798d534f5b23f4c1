// The run-time objects by themselves, without a browser: the tables of calls of
// SCORM 1.2, what ADL's suite for 2004 does not ask, and what stands around the
// eight functions.
import assert from "node:assert/strict";
import { after, mock, test } from "node:test";
import { makeRte } from "../../assets/js/play/rte.js";
import { calls, make } from "../lib/calls.mjs";

const HERE = { student_id: "k", student_name: "Anh", entry: "ab-initio", lesson_status: "not attempted", total_time: "0000:00:00" };
const FIRST = { core: HERE, launch_data: "Dữ liệu đầu",
	student_data: { mastery_score: "80", max_time_allowed: "0001:30:00", time_limit_action: "continue,message" } };

// A run time that has something to save waits for its 15 s, and the process with it.
const made = [];
after(() => { for (const r of made) r.restart({}); });

function rte(kind, state, more = {}) {
	const seen = { saves: [], refused: [], set: [] };
	const hooks = { started() {}, save: (cmi, how) => { seen.saves.push([JSON.parse(JSON.stringify(cmi)), how]); return true; },
		set: (...a) => seen.set.push(a), refused: (r) => seen.refused.push(r), ...more };
	made.push(makeRte(kind, state, hooks));
	return { ...made.at(-1), seen };
}
function open2004(state = {}) {
	const r = rte("scorm2004", state);
	assert.equal(r.api.Initialize(""), "true");
	const set = (k, v) => `${r.api.SetValue(k, v)} ${r.api.GetLastError()}`, get = (k) => `${r.api.GetValue(k)} ${r.api.GetLastError()}`;
	return { ...r, set, get };
}

test("SCORM 1.2: every element with every code of the book", () => {
	let n = 0;
	for (const name of ["1-core", "2-rest", "3-answers"]) {
		const rows = calls(name);
		n += rows.length;
		assert.deepEqual(make(rows, rte("scorm12", FIRST).api), [], name);
	}
	assert.ok(n >= 800, `${n} calls`);
});

test("what was saved is what the next visit finds", () => {
	const one = rte("scorm12", FIRST);
	make(calls("2-rest"), one.api);
	make(calls("3-answers"), one.api);
	const cmi = one.seen.saves.at(-1)[0];
	const two = rte("scorm12", { ...cmi, core: { ...cmi.core, entry: "resume", exit: undefined, session_time: undefined } });
	assert.deepEqual(make(calls("5-rest-again"), two.api), []);
	// A list as a list, and with texts that were never set, as older saves have it.
	const old = rte("scorm12", { ...FIRST, objectives: [{ id: "a", status: "passed", score: { raw: "", min: "", max: "100" } }],
		interactions: { 10: { id: "c" }, 2: { id: "b", type: "", time: "" } } });
	old.api.LMSInitialize("");
	assert.equal(old.api.LMSGetValue("cmi.objectives.0.status"), "passed");
	assert.equal(old.api.LMSGetValue("cmi.interactions._count"), "2");
	assert.equal(old.snapshot().interactions[1].id, "c");
});

test("saves: at once, 15 s after something was set, at the end, and none after it", () => {
	mock.timers.enable({ apis: ["setTimeout"] });
	try {
		const r = rte("scorm12", FIRST), { api, seen } = r;
		assert.equal(r.isOpen(), false);
		assert.equal(api.LMSInitialize(), "true");
		assert.equal(r.isOpen(), true);
		api.LMSSetValue("cmi.core.lesson_location", 3);
		mock.timers.tick(10000);
		api.LMSSetValue("cmi.core.lesson_location", 4);
		assert.equal(seen.saves.length, 0);
		mock.timers.tick(5000);
		assert.deepEqual(seen.saves.map(([c, how]) => [c.core.lesson_location, how.final]), [["4", false]]);
		api.LMSSetValue("cmi.core.lesson_location", 5);
		assert.equal(api.LMSCommit(), "true");
		mock.timers.tick(60000);
		assert.equal(seen.saves.length, 2);
		api.LMSSetValue("cmi.core.lesson_location", 6);
		assert.equal(api.LMSFinish(), "true");
		assert.deepEqual([seen.saves.length, seen.saves.at(-1)[1].final, r.isOpen()], [3, true, false]);
		mock.timers.tick(60000);
		assert.equal(api.LMSSetValue("cmi.core.lesson_location", 7), "false");
		assert.equal(seen.saves.length, 3);
		assert.deepEqual(seen.set.at(-1), ["cmi.core.lesson_location", "6"]);
		// A new session of the same object: nothing of the old one is left.
		r.restart({ core: { ...HERE, lesson_location: "6", entry: "resume" } });
		assert.equal(api.LMSGetLastError(), "0");
		assert.equal(api.LMSInitialize(""), "true");
		assert.equal(api.LMSGetValue("cmi.core.entry") + api.LMSGetValue("cmi.core.lesson_location"), "resume6");
		assert.equal(api.LMSGetValue("cmi.launch_data"), "");
		api.LMSSetValue("cmi.core.lesson_location", 8);
		r.restart(FIRST);
		mock.timers.tick(60000);
		assert.equal(seen.saves.length, 3);	// what a session that was given up set is not saved late
	} finally {
		mock.timers.reset();
	}
});

test("a save that could not be kept is told, and so is every refused call", () => {
	const r = rte("scorm2004", {}, { save: () => false }), { api, seen } = r;
	assert.equal(api.SetValue("cmi.location", "1"), "false");
	api.Initialize("");
	assert.equal(api.Commit("") + api.GetLastError(), "false391");
	api.SetValue("cmi.score.raw", "tám");
	api.GetValue("cmi.nowhere");
	api.Initialize("");
	assert.equal(api.Terminate("") + api.GetLastError(), "false391");
	assert.deepEqual(seen.refused.map((x) => `${x.call} ${x.element} ${x.value} ${x.code}`), ["SetValue cmi.location 1 132", "Commit   391",
		"SetValue cmi.score.raw tám 406", "Initialize   103", "Finish   391"]);
});

test("nothing that a lesson does throws at it", () => {
	const r = rte("scorm2004", { interactions: "x", objectives: [null, 7, { id: "a" }], score: 3, adl: { data: null } }, {
		refused({ element }) { r.api.GetValue(element); } });
	const { api } = r;
	assert.equal(api.Initialize(null), "true");
	for (const k of [undefined, null, 5, {}, [], "cmi.objectives", "cmi..x", ".", "cmi.objectives.1e3.id", "cmi.interactions.99999999999.id",
		"__proto__.x", "cmi.__proto__.y", "cmi.constructor", "cmi.objectives.length", "cmi.interactions.0.type.x", "x".repeat(1e6)]) {
		for (const v of [undefined, null, {}, 5, "x".repeat(3e6)]) assert.match(api.SetValue(k, v), /^(true|false)$/);
		assert.equal(typeof api.GetValue(k), "string");
		assert.match(api.GetLastError(), /^\d+$/);
	}
	assert.equal({}.y, undefined);
	const broken = rte("scorm12", FIRST, { save() { throw new Error("full"); } });
	broken.api.LMSInitialize("");
	assert.equal(broken.api.LMSCommit("") + broken.api.LMSGetLastError(), "false101");
	const fault = () => { throw new Error("a fault of ours"); };
	const deaf = rte("scorm2004", {}, { started: fault, set: fault, refused: fault }).api;
	assert.equal(deaf.Initialize("") + deaf.GetLastError() + deaf.SetValue("cmi.location", "1") + deaf.GetLastError() +
		deaf.SetValue("cmi.exit", "x") + deaf.GetLastError(), "true0true0false406");
	// The functions may be taken off their object.
	const { LMSGetValue } = broken.api;
	assert.equal(LMSGetValue("cmi.core.student_name"), "Anh");
});

test("2004: what the suite does not ask", () => {
	const { set, get, snapshot } = open2004({ location: "", suspend_data: "" });
	assert.equal(get("cmi.location"), " 403");
	assert.equal(set("cmi.location", "5") + get("cmi.location") + set("cmi.location", "") + get("cmi.location"), "true 05 0true 0 0");
	assert.equal(snapshot().location, "");	// a bookmark that was cleared is told
	for (const c of ["cmi", "cmi.score", "cmi.interactions", "adl", "adl.nav"]) assert.equal(set(c, "x") + get(c), "false 401 401", c);
	assert.equal(get("cmi._version"), "1.0 0");
	assert.equal(get("cmi.location._children") + get("cmi.location._count") + set("cmi.location._count", "1"), " 301 301false 351");
	// Identifiers of ours, and clocks as browsers write them.
	assert.equal(set("cmi.interactions.0.id", "Câu 1"), "true 0");
	assert.equal(set("cmi.interactions.0.timestamp", "2026-11-29T08:05:09.123Z"), "true 0");
	assert.equal(set("cmi.interactions.0.type", "fill-in") + set("cmi.interactions.0.learner_response", "Hà Nội ".repeat(2000)), "true 0true 0");
	assert.equal(set("cmi.interactions.1.id", "b") + set("cmi.interactions.1.type", "choice") + set("cmi.interactions.1.learner_response", "Đáp án A[,]Đáp án B"), "true 0true 0true 0");
	assert.equal(set("cmi.interactions.1.learner_response", ""), "true 0");	// not answered
	assert.equal(set("cmi.interactions.0.correct_responses.0.pattern", "x") + set("cmi.interactions.0.correct_responses.2.pattern", "y"), "true 0false 351");
	assert.equal(set("cmi.score.raw", "850") + set("cmi.score.scaled", "1.5"), "true 0false 407");
	assert.equal(set("cmi.suspend_data", "ệ".repeat(1048576)) + set("cmi.suspend_data", "x".repeat(1048577)), "true 0false 407");
});

test("2004: a measure decides where the manifest says so, and the lesson's word is saved until then", () => {
	const { set, get, snapshot } = open2004({ scaled_passing_score: "0.6", completion_threshold: "0.8" });
	set("cmi.success_status", "passed");
	set("cmi.completion_status", "completed");
	assert.equal(get("cmi.success_status") + get("cmi.completion_status"), "unknown 0unknown 0");
	assert.deepEqual([snapshot().success_status, snapshot().completion_status], ["passed", "completed"]);
	set("cmi.score.scaled", "0.59");
	set("cmi.progress_measure", "0.8");
	assert.equal(get("cmi.success_status") + get("cmi.completion_status"), "failed 0completed 0");
	assert.deepEqual([snapshot().success_status, snapshot().completion_status], ["failed", "completed"]);
});

test("2004: shared stores go with the save, once written, and only those", () => {
	const data = [{ id: "a", read: true, write: true, store: "1" }, { id: "b", read: true, write: false, store: "2" }, { id: "c", read: false, write: true }];
	const r = open2004({ adl: { data, targets: ["p1"] } });
	assert.equal(r.snapshot().adl_data, undefined);
	assert.equal(r.get("adl.data._count") + r.get("adl.data.0.store") + r.get("adl.data.1.store") + r.get("adl.data.2.store"), "3 01 02 0 405");
	assert.equal(r.set("adl.data.1.store", "x") + r.set("adl.data.3.store", "x") + r.set("adl.data.0.id", "x"), "false 404false 351false 404");
	assert.equal(r.set("adl.data.0.store", "") + r.get("adl.data.0.store") + r.set("adl.data.2.store", "z"), "true 0 403true 0");
	assert.deepEqual(r.snapshot().adl_data, { a: "", c: "z" });
	assert.equal(r.set("adl.data.2.store", "x".repeat(64001)), "false 407");
	r.restart({ adl: { data, targets: ["p1"] }, adl_data: r.snapshot().adl_data });
	assert.equal(r.api.Initialize("") + r.get("adl.data.0.store") + r.get("adl.data.1.store"), "true 4032 0");
	r.restart({ adl: { data, targets: ["p1"] } });
	assert.equal(r.api.Initialize("") + r.get("adl.data.0.store"), "true1 0");
	assert.equal(r.get("adl.nav.request_valid.choice.{target=p1}") + r.get("adl.nav.request_valid.jump.{target=p.2}") + r.get("adl.nav.request_valid.continue"), "true 0false 0false 0");
	// A learner who goes on another day: the exit word does not count.
	assert.equal(r.set("cmi.exit", "normal") + r.set("adl.nav.request", "{target=p1}choice") + r.set("adl.nav.request", "suspendAll") + r.set("adl.nav.request", "x"), "true 0true 0true 0false 406");
	r.api.Terminate("");
	assert.equal(r.seen.saves.at(-1)[0].exit, "suspend");
});

test("values are read before they are checked", () => {
	const r = rte("scorm12", FIRST), { api } = r;
	api.LMSInitialize("");
	assert.equal(api.LMSSetValue("cmi.core.score.raw", "8,5") + api.LMSGetValue("cmi.core.score.raw"), "true8.5");
	assert.equal(api.LMSSetValue("cmi.core.lesson_status", "Completed") + api.LMSGetValue("cmi.core.lesson_status"), "truecompleted");
	assert.equal(api.LMSSetValue("cmi.core.lesson_status", "gần xong") + api.LMSGetLastError(), "false405");
	assert.deepEqual(r.seen.refused.map((x) => x.value), ["gần xong"]);	// as the lesson sent it
	const { set, get } = open2004();
	assert.equal(set("cmi.score.scaled", "0,85") + get("cmi.score.scaled"), "true 00.85 0");
	assert.equal(set("cmi.completion_status", "Completed"), "false 406");	// ADL's suite asks so
});

test("2004: lists have an end", () => {
	const { set, get } = open2004();
	for (let i = 0; i < 5000; i++) set(`cmi.objectives.${i}.id`, "o" + i);
	assert.equal(get("cmi.objectives._count") + set("cmi.objectives.5000.id", "x"), "5000 0false 351");
});
