// make conformance SUITE=name: every file of a suite before its judge.  Packages
// go through the real upload, check and player, and EXPECTED.tsv says what must
// come out (expected.mjs); a suite that is judged otherwise names its judge below.
// A line a file that says what differs, last line "name: N of M".
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSuite } from "./expected.mjs";

const { values: opt } = parseArgs({ options: {
	suite: { type: "string", default: "scorm12" }, packages: { type: "string", default: "../shared/packages" },
	hostile: { type: "string", default: "../shared/hostile" }, only: { type: "string", default: "" },
} });
const suite = opt.suite;

// Suites of cases that are no uploads: where they lie, and the test program
// (tests/conformance/NAME.c) that is given the folder, prints a line a case and
// the last line, and ends with 0 when all is right.
const JUDGES = {
	mustache: { folder: join(opt.packages, "../mustache-spec"), program: "mustache_spec" },
	"qti-scoring": { folder: join(opt.packages, "qti-scoring"), program: "qti_scoring" },
};

function finish(good, all) {
	console.log(`${suite}: ${good} of ${all}`);
	process.exit(good === all && all > 0 ? 0 : 1);
}

// A folder among the packages, or beside them: "school", "school/boards".
function folderOf() {
	if (JUDGES[suite]) return JUDGES[suite].folder;
	if (suite === "hostile") return opt.hostile;
	if (suite === "adl-data") return join(opt.packages, "scorm2004-adl-cts");
	return [join(opt.packages, suite), join(opt.packages, "..", suite)].find(existsSync) ?? join(opt.packages, suite);
}

const folder = folderOf();
if (!existsSync(folder)) {
	console.log(`SKIPPED, the folder is missing: ${folder}`);
	finish(0, 0);
}
if (JUDGES[suite]) {
	const build = process.env.HOCLIEU_BUILD || "build", { program } = JUDGES[suite];
	if (!existsSync(join("tests/conformance", program + ".c"))) {
		console.log(`FAIL ${suite}: its judge, tests/conformance/${program}.c, is not written yet`);
		finish(0, 0);
	}
	spawnSync("make", ["--no-print-directory", `BUILD=${build}`, `${build}/tests/${program}`], { stdio: ["ignore", "ignore", "inherit"] });
	const r = spawnSync(join(build, "tests", program), [folder], { encoding: "utf8", maxBuffer: 1 << 26 });
	process.stdout.write(r.stdout ?? "");
	process.exit(r.status ?? 1);
}

const line = (ok, name, words) => console.log(`${ok ? "ok  " : "FAIL"} ${name}: ${words}`);
if (suite === "adl-data") {
	const { CASES, judge } = await import("./adl.mjs");
	finish(await judge(folder, opt.only, line), CASES.filter((c) => c.includes(opt.only)).length);
}

const { cases, wrong } = readSuite(folder, opt.only);
if (wrong.length) {
	for (const w of wrong) console.log("FAIL " + w);
	finish(0, cases.length);
}
const { judge } = await import("./packages.mjs");
finish(await judge(cases, line), cases.length);
