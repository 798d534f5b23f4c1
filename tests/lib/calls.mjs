// Tables of calls of SCORM 1.2 with the answers that must come back, one JSON
// list a line (tests/data/scorm12), and the one program that makes them: in the
// page of a lesson or against the run time itself.
//
//   ["init" | "finish" | "commit", argument, answer, code]
//   ["get", element, answer, code], ["set", element, value, answer, code]
//   ["words" | "more", code, answer]   LMSGetErrorString, LMSGetDiagnostic
//
// {"x": n} stands for a text of n letters, "@any" for any text that is not empty,
// "@text" for one of at most 255 characters.  code is what LMSGetLastError says.
import { readFileSync } from "node:fs";

const folder = new URL("../data/scorm12/", import.meta.url);
export const calls = (name) => readFileSync(new URL(name + ".txt", folder), "utf8").split("\n")
	.filter((l) => l && !l.startsWith("//")).map((l) => JSON.parse(l));

// Makes the calls of ${rows} with ${api}: what came back otherwise.  It is also
// handed to pages as text, so it uses nothing from outside of it.
export function make(rows, api) {
	const names = { init: "LMSInitialize", finish: "LMSFinish", commit: "LMSCommit", get: "LMSGetValue", set: "LMSSetValue",
		words: "LMSGetErrorString", more: "LMSGetDiagnostic" };
	const long = (v) => (v && v.x ? "x".repeat(v.x) : v), wrong = [];
	for (const row of rows) {
		const [call, ...rest] = row, given = rest.splice(0, call === "set" ? 2 : 1).map(long), [want, code] = [long(rest[0]), rest[1]];
		const got = String(api[names[call]](...given)), said = api.LMSGetLastError();
		const good = want === "@any" ? got !== "" : want === "@text" ? got.length > 0 && got.length <= 255 : got === want;
		if (!good || (code !== undefined && said !== String(code))) wrong.push(JSON.stringify(row) + " -> " + got.slice(0, 80) + " " + said);
	}
	return wrong;
}

// Which table each visit of a part makes, in the order of the visits.
export const VISITS = [["1-core", 0], ["2-rest", 1], ["3-answers", 2], ["4-core-again", 0], ["5-rest-again", 1], ["6-answers-again", 2],
	["7-core-third", 0], ["8-rest-third", 1]];
