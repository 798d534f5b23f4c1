// The conformance runner's reading of EXPECTED.tsv: what is missing, unknown or
// different must be said; a runner that overlooks it finds every program right.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { differs, readSuite } from "../conformance/expected.mjs";

let work;
before(() => { work = mkdtempSync(join(tmpdir(), "hoclieu-suite-")); });
after(() => rmSync(work, { recursive: true, force: true }));

let n = 0;
function suite(files) {
	const folder = join(work, "s" + n++);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), text);
	}
	return folder;
}
const said = (folder, words) => readSuite(folder, words).cases.map((c) => [c.name, c.row?.outcome ?? "", c.fault]);

test("sub-folders are walked; the nearest table counts, its paths begin at its folder", () => {
	const folder = suite({
		"EXPECTED.tsv": "# a remark\nfile\toutcome\na.zip\tready\nin/b.zip\trefused:not-a-zip\n",
		"a.zip": "", "in/b.zip": "", "README.md": "", "own/EXPECTED.tsv": "file\toutcome\tentries\nc.zip\twarnings\t3\n", "own/c.zip": "",
	});
	assert.deepEqual(said(folder), [["a.zip", "ready", ""], ["in/b.zip", "refused", ""], ["own/c.zip", "warnings", ""]]);
	assert.equal(readSuite(folder).cases[1].row.reason, "not-a-zip");
	assert.deepEqual(readSuite(folder).wrong, []);
	assert.deepEqual(said(folder, "own/"), [["own/c.zip", "warnings", ""]]);
	// A folder below: the table above it still counts, for its own files alone.
	assert.deepEqual(said(join(folder, "in")), [["b.zip", "refused", ""]]);
});

test("a file without a row, a row without a file, a folder without a table", () => {
	const folder = suite({ "EXPECTED.tsv": "file\toutcome\na.zip\tready\ngone.zip\tready\n", "a.zip": "", "new.zip": "" });
	assert.deepEqual(said(folder), [["a.zip", "ready", ""], ["gone.zip", "ready", "a row without a file"], ["new.zip", "", "no row in EXPECTED.tsv"]]);
	assert.deepEqual(said(suite({ "x/a.zip": "" })), [["x/a.zip", "", "no EXPECTED.tsv says what must come out"]]);
});

test("columns, outcomes and rows that nobody understands are named", () => {
	const folder = suite({ "EXPECTED.tsv": "file\toutcome\tcolour\na.zip\tready\tred\na.zip\tready\tred\nb.zip\tperhaps\tblue\n", "a.zip": "", "b.zip": "" });
	const { wrong } = readSuite(folder);
	assert.equal(wrong.length, 3);
	assert.match(wrong[0], /nobody judges the column "colour"/);
	assert.match(wrong[1], /a\.zip stands twice/);
	assert.match(wrong[2], /no outcome is called "perhaps"/);
	assert.match(readSuite(suite({ "EXPECTED.tsv": "name\toutcome\nx\tready\n", x: "" })).wrong[0], /no column "file"/);
});

const FOUND = { outcome: "ready", reason: "scorm", schemaversion: "1.2", listed: 3, tried: 3, started: 3, scos: 2, problem: "" };
const ROW = { outcome: "ready", reason: "scorm", schemaversion: "1.2", entries: "3", scos: "2" };
test("what differs is said, one by one", () => {
	assert.deepEqual(differs(ROW, FOUND), []);
	assert.deepEqual(differs({ outcome: "accept" }, { ...FOUND, outcome: "warnings" }), []);
	assert.deepEqual(differs({ outcome: "either" }, { outcome: "refused", reason: "zip" }), []);
	assert.deepEqual(differs(ROW, { ...FOUND, outcome: "kept", reason: "scorm" }), ["outcome kept, not ready"]);
	assert.deepEqual(differs({ outcome: "refused", reason: "zip" }, { outcome: "refused", reason: "scorm" }), ["reason scorm, not zip"]);
	assert.deepEqual(differs(ROW, { ...FOUND, listed: 4, tried: 4, started: 3, scos: 1, schemaversion: "2004 2nd Edition" }),
		["entries 4, not 3", "started 3, not 4", "SCOs that find the run time 1, not 2", "schemaversion 2004 2nd Edition, not 1.2"]);
	assert.deepEqual(differs({ ...ROW, schemaversion: "CAM 1.3" }, { ...FOUND, schemaversion: "2004 2nd Edition" }), []);
	assert.deepEqual(differs({ outcome: "either" }, { ...FOUND, problem: "500 http://x/" }), ["500 http://x/"]);
	assert.deepEqual(differs(ROW, { ...FOUND, outside: "http://elsewhere/" }), ["asked outside: http://elsewhere/"]);
});

test("the runner fails where there is nothing to judge by", () => {
	const run = (...args) => spawnSync("node", ["tests/conformance/run.mjs", ...args], { encoding: "utf8" });
	suite({});
	mkdirSync(join(work, "packages/none"), { recursive: true });
	writeFileSync(join(work, "packages/none/a.zip"), "");
	const bare = run("--packages", join(work, "packages"), "--suite", "none");
	assert.equal(bare.status, 1);
	assert.match(bare.stdout, /FAIL a\.zip: no EXPECTED\.tsv[\s\S]*\nnone: 0 of 1\n$/);
	const gone = run("--packages", join(work, "packages"), "--suite", "gone");
	assert.equal(gone.status, 1);
	assert.match(gone.stdout, /SKIPPED, the folder is missing/);
});
