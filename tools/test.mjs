// Runs every test of the project and prints one closing line.
// Usage: test.mjs BUILD [words …]   only suites whose name holds one of the words
import { spawn } from "node:child_process";
import { readdirSync, existsSync, accessSync, constants } from "node:fs";
import { join } from "node:path";

const [build, ...only] = process.argv.slice(2);
let passed = 0, failed = 0;
const broken = [];

function run(cmd, args, env = {}) {
	return new Promise((done) => {
		const p = spawn(cmd, args, {
			stdio: ["ignore", "pipe", "pipe"],
			env: { ...process.env, HOCLIEU_BUILD: build, ...env },
		});
		let out = "";
		p.stdout.on("data", (d) => { out += d; });
		p.stderr.on("data", (d) => { out += d; });
		p.on("error", (e) => done({ code: 127, out: out + e.message }));
		p.on("close", (code, signal) => done({ code: code ?? 128, out: out + (signal ? `\nkilled by ${signal}` : "") }));
	});
}

function report(name, pass, fail, r, started) {
	passed += pass;
	failed += fail;
	const s = ((Date.now() - started) / 1000).toFixed(1);
	console.log(`${fail ? "FAIL" : "ok  "} ${name}: ${pass} passed, ${fail} failed (${s} s)`);
	if (fail) {
		broken.push(name);
		console.log(r.out.split("\n").slice(-120).join("\n"));
	}
}

// A cmocka program: its own count, and never fewer failures than its exit code says.
async function cmocka(file) {
	const t = Date.now(), r = await run(join(build, "tests", file), []);
	const pass = (r.out.match(/\[\s+OK\s+\]/g) || []).length;
	// Each failed test stands twice: where it ran and in the list at the end.
	let fail = new Set(r.out.match(/^\[\s+FAILED\s+\] \w+$/gm) || []).size;
	if (r.code !== 0 && fail === 0) fail = 1;
	if (r.code === 0 && pass === 0) fail = 1;	// a test that ran nothing
	report(file, pass, fail, r, t);
}

async function nodeTest(name, files) {
	const t = Date.now();
	const r = await run("node", ["--test", "--test-reporter=tap", "--test-concurrency=1", ...files]);
	const pass = Number(r.out.match(/^# pass (\d+)/m)?.[1] ?? 0);
	let fail = Number(r.out.match(/^# fail (\d+)/m)?.[1] ?? 0) + Number(r.out.match(/^# cancelled (\d+)/m)?.[1] ?? 0);
	const skipped = Number(r.out.match(/^# skipped (\d+)/m)?.[1] ?? 0);
	fail += skipped;	// a test that does not run has not passed
	if ((r.code !== 0 || pass === 0) && fail === 0) fail = 1;
	report(name, pass, fail, r, t);
}

async function plain(name, cmd, args) {
	const t = Date.now(), r = await run(cmd, args);
	report(name, r.code === 0 ? 1 : 0, r.code === 0 ? 0 : 1, r, t);
}

const list = (dir, end) => existsSync(dir) ? readdirSync(dir).filter((f) => f.endsWith(end)).sort().map((f) => join(dir, f)) : [];
const wanted = (name) => only.length === 0 || only.some((w) => name.includes(w));
const isProgram = (f) => { try { accessSync(join(build, "tests", f), constants.X_OK); return f.startsWith("t_") && !f.includes("."); } catch { return false; } };

if (wanted("lint")) {
	await plain("lint", "node", ["tools/lint.mjs"]);
	for (const f of list("tests/lint", ".test.mjs")) await nodeTest(f, [f]);
}
const programs = readdirSync(join(build, "tests")).filter(isProgram).filter(wanted);
const todo = [...programs];
await Promise.all([0, 1].map(async () => {
	for (let f; (f = todo.shift());) await cmocka(f);
}));
for (const dir of ["tests/fault", "tests/e2e"])
	for (const f of list(dir, ".test.mjs"))
		if (wanted(f)) await nodeTest(f, [f]);
if (wanted("fuzz") && existsSync("tests/fuzz/fuzz.mk"))
	await plain("fuzz smoke", "make", ["--no-print-directory", "-f", "tests/fuzz/fuzz.mk", "smoke"]);

if (broken.length) console.log("failed: " + broken.join(", "));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
