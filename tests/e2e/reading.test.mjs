// How the browser reads the values that lessons send: the table that the server
// is held to as well, and random texts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Rescued, readScore, readValue, rescue, unread } from "../../assets/js/play/values.js";

const table = JSON.parse(readFileSync("tests/data/values.json", "utf8"));

test("elements: before the check, after it, and what nobody can read", () => {
	for (const [kind, element, sent, before, after, lost] of table.elements) {
		const at = `${kind} ${element} ${JSON.stringify(sent)}`;
		assert.equal(readValue(kind, element, sent), before, at);
		assert.equal(rescue(kind, element, sent), after, at);
		assert.equal(unread(kind, element, sent), lost === "unread", at);
	}
});

test("scores: raw, min and max together", () => {
	for (const s of table.scores) {
		const got = readScore(s.kind, s);
		assert.ok(s.want === null ? got === null || Number.isNaN(got) : Math.abs(got - s.want) < 1e-9, JSON.stringify(s) + " " + got);
	}
});

test("words of both versions", () => {
	const at = { status: ["scorm12", "cmi.core.lesson_status"], completion: ["scorm2004", "cmi.completion_status"],
		success: ["scorm2004", "cmi.success_status"], exit: ["scorm2004", "cmi.exit"], result: ["scorm2004", "cmi.interactions.0.result"] };
	for (const [which, words] of Object.entries(table.words)) for (const [sent, want] of Object.entries(words)) {
		const [kind, element] = at[which];
		assert.equal(rescue(kind, element, sent), want || null, which + " " + sent);
		assert.equal(unread(kind, element, sent), want === null, which + " " + sent);
		if (kind === "scorm12" && want) assert.equal(readValue(kind, element, sent), want);
	}
});

// What the books allow stays as it is; reading twice is reading once; nothing throws.
test("random texts", () => {
	let seed = Number(process.env.HOCLIEU_SEED || 20261129);
	console.log("seed " + seed);
	const rnd = (n) => ((seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 16) % n;
	const pieces = ["8", "5", "0", "12", ",", ".", "-", "+", "%", "/", " ", "\u00a0", "e", "P", "T", "H", "S", "M", ":", "passed", "Câu", "a\u0323", "\ud800", "urn:", "[,]", "\n", "đúng"];
	const names = Object.keys(Object.fromEntries(table.elements.map(([k, e]) => [k + " " + e, 1]))).map((s) => s.split(" "));
	for (let i = 0; i < 50000; i++) {
		const [kind, element] = names[rnd(names.length)];
		const text = Array.from({ length: rnd(8) }, () => pieces[rnd(pieces.length)]).join("");
		const once = readValue(kind, element, text);
		assert.equal(readValue(kind, element, once), once, `${kind} ${element} ${JSON.stringify(text)}`);
		if (/^-?\d+(\.\d+)?$/.test(text) && !/time|latency/.test(element)) assert.equal(once, text);
		rescue(kind, element, text);
		unread(kind, element, text);
	}
	for (const odd of [null, undefined, 8.5, true, {}, []]) assert.equal(typeof readValue("scorm12", "cmi.core.score.raw", odd), "string");
});

test("what is rescued is bounded, gives way to what is taken, and says what it loses", () => {
	const lost = [], note = (e, v) => lost.push([e, v]);
	const r = new Rescued("scorm12", { "cmi.core.score.max": "120", "cmi.core.student_name": "x", "cmi.comments": 5 });
	assert.deepEqual(r.values(), { "cmi.core.score.max": "120" });
	r.clear("cmi.core.score.max");
	assert.equal(r.values(), undefined);
	assert.equal(r.take("cmi.core.score.raw", "8,5x", "405", note), false);
	assert.deepEqual(lost, [["cmi.core.score.raw", "8,5x"]]);
	assert.equal(r.take("cmi.core.score.raw", "85", "301", note), false);	// no session
	assert.equal(r.take("cmi.core.student_name", "x", "403", note), false);
	assert.equal(r.take("cmi.core.lesson_status", "not attempted", "405", note), true);
	assert.equal(r.values(), undefined);
	for (let i = 0; i < 400; i++) assert.equal(r.take(`cmi.interactions.${i}.id`, "Câu " + i, "405", note), i < 300);
	assert.equal(Object.keys(r.values()).length, 300);
	assert.equal(lost.length, 101);
	r.take("cmi.interactions.0.student_response", "x".repeat(1e6), "405", note);
	assert.ok(JSON.stringify(r.values()).length < 100000);
});

test("a score that fits no scale is told at the end, whatever the order of the calls", () => {
	const told = (kind, cmi, saved) => {
		const list = [];
		new Rescued(kind, saved).noteScore(cmi, (e, v) => list.push(e + " " + v));
		return list.join();
	};
	assert.equal(told("scorm12", { core: { score: { raw: "90" } } }, { "cmi.core.score.max": "120" }), "");
	assert.equal(told("scorm12", { core: { score: { max: "100" } } }, { "cmi.core.score.raw": "130" }), "cmi.core.score.raw 130 / 100");
	assert.equal(told("scorm2004", { score: { raw: "150", max: "" } }), "cmi.score.raw 150");
	assert.equal(told("scorm12", { core: { score: { raw: "0", min: "0", max: "0" } } }), "");
	assert.equal(told("scorm12", {}), "");
});
