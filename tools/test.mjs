// Runs every test of the project and prints one closing line.  Files run side by
// side, as many as there are cores (HOCLIEU_JOBS=n), each with ports of its own;
// those that measure time or memory run alone, after the others.
// Usage: test.mjs BUILD [words …]   only suites whose name holds one of the words
import { spawn } from "node:child_process";
import { readdirSync, existsSync, accessSync, constants, readFileSync, statSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

const [build, ...only] = process.argv.slice(2);
const JOBS = Math.max(1, Number(process.env.HOCLIEU_JOBS) || cpus().length);
// A worker's servers listen on PORTS ports from FIRST_PORT on (tests/lib/server.mjs).
const FIRST_PORT = Number(process.env.HOCLIEU_TEST_PORT || 8300), PORTS = 200;
// Their limits are about the server; a neighbour that takes the cores would be measured with it.
const ALONE = ["tests/fault/abuse.test.mjs", "tests/fault/hostile.test.mjs", "tests/fault/monkey.test.mjs", "tests/fault/traps.test.mjs"];

let passed = 0, failed = 0;
const broken = [], begun = Date.now();

// How long each took the last time: the longest begin, so that none is left over at the end.
const memory = join(build, "tests", "times.json");
let times = {};
try { times = JSON.parse(readFileSync(memory, "utf8")); } catch { /* the first run here */ }

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
	const s = (Date.now() - started) / 1000;
	times[name] = s;
	console.log(`${fail ? "FAIL" : "ok  "} ${name}: ${pass} passed, ${fail} failed (${s.toFixed(1)} s)`);
	if (fail) {
		broken.push(name);
		console.log(r.out.split("\n").slice(-120).join("\n"));
	}
}

// A cmocka program: its own count, and never fewer failures than its exit code says.
async function cmocka(name, env) {
	const t = Date.now(), r = await run(join(build, "tests", name), [], env);
	const pass = (r.out.match(/\[\s+OK\s+\]/g) || []).length;
	// Each failed test stands twice: where it ran and in the list at the end.
	let fail = new Set(r.out.match(/^\[\s+FAILED\s+\] \w+$/gm) || []).size;
	if (r.code !== 0 && fail === 0) fail = 1;
	if (r.code === 0 && pass === 0) fail = 1;	// a test that ran nothing
	report(name, pass, fail, r, t);
}

async function nodeTest(name, env) {
	const t = Date.now();
	const r = await run("node", ["--test", "--test-reporter=tap", name], env);
	const pass = Number(r.out.match(/^# pass (\d+)/m)?.[1] ?? 0);
	let fail = Number(r.out.match(/^# fail (\d+)/m)?.[1] ?? 0) + Number(r.out.match(/^# cancelled (\d+)/m)?.[1] ?? 0);
	const skipped = Number(r.out.match(/^# skipped (\d+)/m)?.[1] ?? 0);
	fail += skipped;	// a test that does not run has not passed
	if ((r.code !== 0 || pass === 0) && fail === 0) fail = 1;
	report(name, pass, fail, r, t);
}

const plain = (cmd, args) => async (name, env) => {
	const t = Date.now(), r = await run(cmd, args, env);
	report(name, r.code === 0 ? 1 : 0, r.code === 0 ? 0 : 1, r, t);
};

const list = (dir, end) => existsSync(dir) ? readdirSync(dir).filter((f) => f.endsWith(end)).sort().map((f) => join(dir, f)) : [];
const isProgram = (f) => { try { accessSync(join(build, "tests", f), constants.X_OK); return f.startsWith("t_") && !f.includes("."); } catch { return false; } };

const all = [{ name: "lint", run: plain("node", ["tools/lint.mjs"]) }];
for (const name of readdirSync(join(build, "tests")).filter(isProgram)) all.push({ name, run: cmocka });
for (const dir of ["tests/lint", "tests/fault", "tests/e2e"])
	for (const name of list(dir, ".test.mjs")) all.push({ name, run: nodeTest, size: statSync(name).size });
if (existsSync("tests/fuzz/fuzz.mk"))
	all.push({ name: "fuzz smoke", run: plain("make", ["--no-print-directory", "-f", "tests/fuzz/fuzz.mk", "smoke"]), size: 1e6 });

const wanted = all.filter(({ name }) => only.length === 0 || only.some((w) => name.includes(w)));
// Not yet timed: a browser's file before a program, a long one before a short one.
const weight = (job) => times[job.name] ?? 1 + (job.size ?? 0) / 500;
const beside = wanted.filter((j) => !ALONE.includes(j.name)).sort((a, b) => weight(b) - weight(a));
await Promise.all(Array.from({ length: JOBS }, async (_, i) => {
	for (let job; (job = beside.shift());)
		await job.run(job.name, { HOCLIEU_TEST_PORT: String(FIRST_PORT + i * PORTS) });
}));
for (const job of wanted.filter((j) => ALONE.includes(j.name)))
	await job.run(job.name, { HOCLIEU_TEST_PORT: String(FIRST_PORT) });

writeFileSync(memory, JSON.stringify(times, null, "\t") + "\n");
if (broken.length) console.log("failed: " + broken.join(", "));
console.log(`${JOBS} side by side, ${((Date.now() - begun) / 60000).toFixed(1)} minutes`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
