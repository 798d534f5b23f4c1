// make bench: rows "name<TAB>value<TAB>unit<TAB>budget<TAB>ok|short" for the
// budgets of docs/architecture.md, measured on this machine in this run.
import { existsSync, mkdtempSync, readdirSync, rmSync, chmodSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { BUILD, memory, startServer } from "../lib/server.mjs";
import { Client } from "../lib/client.mjs";
import { benchAttack } from "./attack.mjs";
import { benchBig } from "./big.mjs";
import { benchClasswork } from "./big_classwork.mjs";
import { benchCheck } from "./check.mjs";
import { benchCommit, openAttempt } from "./commit.mjs";
import { bigPackage, SERVED } from "./package.mjs";
import { benchMemoryAfter } from "./memory.mjs";
import { benchPeople } from "./people.mjs";
import { benchSeek } from "./seek.mjs";
import { benchLogin } from "./login.mjs";
import { benchServe } from "./serve.mjs";
import { five, median, page, row, rows, sh } from "./tools.mjs";

const only = process.argv.slice(2);
const want = (name) => only.length === 0 || only.some((o) => name.startsWith(o));
const dir = mkdtempSync(join(tmpdir(), "hoclieu-bench-"));
chmodSync(dir, 0o755);
const server = await startServer({ demo: true, quiet: true });
process.on("exit", () => rmSync(dir, { recursive: true, force: true }));

function idle(n) {
	return Promise.all(Array.from({ length: n }, () => new Promise((done, fail) => {
		const s = net.connect(server.port, "127.0.0.1", () => { s.write(`GET /healthz HTTP/1.1\r\nhost: localhost:${server.port}\r\n\r\n`); });
		s.once("data", () => done(s));
		s.on("error", fail);
	})));
}

async function benchMemory() {
	const held = async () => median(await five(async () => { await wait(300); return memory(server).pss / 1024; }));
	const a = await held();
	row("memory-idle", a, "MiB (PSS, all processes)", "<=48", a <= 48);
	const open = await idle(1000);
	const b = await held();
	row("memory-1000-connections", b, "MiB (PSS, all processes)", "<=128", b <= 128);
	for (const s of open) s.destroy();
}

async function benchPages(staff, pupil) {
	const lesson = /href="(\/items\/[a-z2-7]{26})"/.exec((await staff.get("/library")).text)?.[1];
	const pages = [["home-teacher", staff, "/"], ["library", staff, "/library"], ["item", staff, lesson], ["classes", staff, "/classes"], ["home-pupil", pupil, "/"]];
	for (const [name, who, path] of pages) {
		if (!path) throw new Error("no item in the library");
		const cookie = "Cookie: " + [...who.cookies].map(([k, v]) => `${k}=${v}`).join("; ");
		const r = page(server.origin + path, cookie);
		row(`page-${name}-p50`, r.p50, "ms", "<=1", r.p50 <= 1);
		row(`page-${name}-p99`, r.p99, "ms", "<=5", r.p99 <= 5);
	}
}

const account = (role) => server.accounts.find((a) => a.role === role);
const signed = async (role) => new Client(server.origin).signIn(account(role).user, account(role).password);

try {
	if (want("memory")) await benchMemory();
	const staff = await signed("teacher"), pupil = await signed("pupil");
	if (want("page")) {
		await benchPages(staff, pupil);
		await benchBig(dir);
	}
	if (want("page-people")) await benchPeople(dir);
	if (!want("page") && want("quota")) await benchBig(dir, "quota");
	if (want("page") || want("classwork")) await benchClasswork(dir);
	if (want("page-under-attack") || want("memory-under-attack")) await benchAttack({ server, pupil });
	if (want("serve") || want("seek")) await benchSeek({ server, staff });
	if (want("login")) await benchLogin(server);
	if (want("commit")) await benchCommit({ server, dir });
	if (want("memory-after-load")) await benchMemoryAfter(dir);
	if (want("check") || want("serve")) {
		const big = bigPackage(dir);
		let index = null;
		const up = await staff.checked(await staff.upload("bench.zip", big.bytes, { chunk: 8 << 20 }), 600000);
		if (up.verdict === "refused") throw new Error("the bench package was refused: " + up.reason);
		const folder = join(server.data, "index");
		for (const d of readdirSync(folder)) for (const f of readdirSync(join(folder, d))) if (f.startsWith(big.sha256)) index = join(folder, d, f);
		if (want("check")) {
			sh("make", ["--no-print-directory", `BUILD=${BUILD}`, `${BUILD}/tests/check_one`, `${BUILD}/tests/read_one`]);
			await benchCheck({ program: join(BUILD, "tests/check_one"), reader: join(BUILD, "tests/read_one"), file: big.file, index });
		}
		if (want("serve")) {
			const a = await openAttempt(staff, up.key, "preview");
			await benchServe({ content: a.origin, files: SERVED(big), dir, workers: server.processes().workers.length });
		}
	}
} finally {
	await server.stop();
	if (existsSync(dir)) rmSync(dir, { recursive: true, force: true });
}
if (rows.length === 0) process.exit(1);
