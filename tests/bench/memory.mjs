// Is memory given back?  What the server holds when it is idle, before and after
// a load: 1,000 pupils whose lessons save all the time, pages and files of their
// lessons, 20 teachers who upload, the board as a workbook, a month closed.
// HOCLIEU_LOAD_SECONDS makes the load longer (900: what the issue asks).
import { createHash, randomBytes } from "node:crypto";
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client, request } from "../lib/client.mjs";
import { scorm12 } from "../lib/packages.mjs";
import { memory, startServer } from "../lib/server.mjs";
import { fillBig } from "./big.mjs";
import { openAttempt, sessionOf } from "./commit.mjs";
import { fillQuota } from "./quota.mjs";
import { median, row, sh } from "./tools.mjs";

const PUPILS = 1000, TEACHERS = 20, SECONDS = Number(process.env.HOCLIEU_LOAD_SECONDS || 120);

// Sessions by rows, all in one statement.
function sessions(server, persons) {
	const now = Math.floor(Date.now() / 1000), rows = [], list = [];
	for (const person of persons) {
		const token = Array.from(randomBytes(52), (b) => "abcdefghijklmnopqrstuvwxyz234567"[b & 31]).join("");
		rows.push(`('${createHash("sha256").update(token).digest("hex")}', ${person}, '${"a".repeat(26)}', '127.0.0.1', 'bench', ${now}, ${now}, ${now + 36000})`);
		const c = new Client(server.origin);
		c.cookies.set("__Host-hoclieu", token);
		c.csrf = "a".repeat(26);
		list.push(c);
	}
	sh("sqlite3", ["-cmd", ".timeout 10000", join(server.data, "hoclieu.db")], { input: `INSERT INTO session (digest, person_id, csrf, peer, agent, created, used, expires) VALUES ${rows.join(",")};` });
	return list;
}

// The median of five looks, when nobody asks for anything any more.
async function idle(server) {
	const looks = [];
	await wait(15000);
	for (let i = 0; i < 5; i++) {
		await wait(1000);
		looks.push(memory(server).pss / 1024);
	}
	return median(looks);
}

async function inParallel(list, n, work) {
	const rest = [...list];
	await Promise.all(Array.from({ length: n }, async () => { while (rest.length) await work(rest.shift()); }));
}

// A teacher at work until ${until}: a lesson of his own, checked, looked at.
async function teach(client, until, failed) {
	while (Date.now() < until) {
		const bytes = scorm12({ files: { "phim.mp4": randomBytes(3 << 20), "chu.txt": "chữ ".repeat(200000) } });
		const up = await client.upload("bài giảng.zip", bytes).catch(() => null);
		if (up === null || (await client.checked(up).catch(() => null)) === null) failed.n++;
		if ((await client.get("/library")).status !== 200) failed.n++;
	}
}

// Pupils' pages and the files of their lessons.
async function read(attempts, start, until, failed) {
	for (let i = 0; Date.now() < until; i++) {
		const a = attempts[i * 7 % attempts.length];
		const file = await request(`${a.origin}/f/${start}`).catch(() => ({ status: 0 }));
		if ((await a.client.get("/")).status !== 200 || file.status !== 200) failed.n++;
	}
}

export async function benchMemoryAfter(dir) {
	const server = await startServer({ demo: true, quiet: true });
	try {
		const db = fillBig(server, dir), { ym, lead } = fillQuota(server, db), failed = { n: 0 };
		const of = (low, n) => Array.from({ length: n }, (_, i) => low + i);
		// Each process has served a page before the first look.
		for (let i = 0; i < 40; i++) await request(`${server.origin}/sign-in`);
		const before = await idle(server);
		const item = db("SELECT key FROM item WHERE state = 'published' AND id >= 100000 AND audience = 'grade' LIMIT 1");
		db("INSERT INTO setting (name, value) VALUES ('month-items-max', '10000') ON CONFLICT (name) DO UPDATE SET value = excluded.value");
		const pupils = sessions(server, of(10060, PUPILS)), teachers = sessions(server, of(10000, TEACHERS));
		const grade = (i) => i % 45 % 5 + 1, items = [1, 2, 3, 4, 5].map((g) => db(`SELECT i.key FROM item i JOIN item_lesson x ON x.item_id = i.id JOIN lesson l ON l.id = x.lesson_id WHERE l.grade = ${g} AND i.state = 'published' AND i.audience = 'grade' AND i.id >= 100000 LIMIT 1`));
		// The big school's lessons are rows alone; these get the file of the package that they name.
		const played = `item_id IN (SELECT id FROM item WHERE key IN ('${[item, ...items].join("','")}'))`;
		db(`UPDATE version SET hash = (SELECT p.hash FROM package p WHERE p.id = version.package_id) WHERE ${played}`);
		const start = db(`SELECT e.path FROM package_entry e JOIN version v ON v.package_id = e.package_id WHERE v.${played} AND e.path <> '' LIMIT 1`);
		const attempts = [];
		await inParallel(pupils.map((client, i) => [client, items[grade(i) - 1] || item]), 16, async ([client, key]) => attempts.push({ ...(await openAttempt(client, key)), client }));
		const list = join(dir, "load.txt");
		writeFileSync(list, attempts.map((a) => `${new URL(a.origin).host} ${a.token} ${a.visit}`).join("\n") + "\n");
		const until = Date.now() + SECONDS * 1000;
		const saves = spawn("wrk", ["-t2", "-c200", `-d${SECONDS}s`, "-s", "tests/bench/commit.lua", server.origin, "--", list, "0"], { stdio: ["ignore", "pipe", "inherit"] });
		let out = "";
		saves.stdout.on("data", (d) => { out += d; });
		const ended = new Promise((done) => saves.on("close", done));
		const principal = sessionOf(server, lead);
		await Promise.all([ended, ...teachers.map((c) => teach(c, until, failed)), ...of(0, 8).map((i) => read(attempts.slice(i), start, until, failed)), (async () => {
			const before1 = Math.floor(ym / 100) * 12 + ym % 100 - 1 - 5, m = `${Math.floor(before1 / 12)}-${String(before1 % 12 + 1).padStart(2, "0")}`;
			const page = await principal.get("/month/close?m=" + m), waiting = /name="waiting" value="(\d+)"/.exec(page.text)?.[1];
			const answer = await principal.post("/month/close", { m, waiting, sure: "1", place: "phòng họp", proposals: "Không" });
			if (answer.status !== 303) throw new Error(`closing of ${m}: ${answer.status} ${answer.text.slice(0, 2000)}`);
			while (Date.now() < until) if ((await principal.get("/month.xlsx")).status !== 200) failed.n++;
		})()]);
		const peak = memory(server).pss / 1024;
		const after = await idle(server);
		const told = () => server.log().slice(-2000);
		if (/Non-2xx|Socket errors/.test(out)) throw new Error(`saves were refused\n${out}${told()}`);
		const saves_n = Number(/(\d+) requests in/.exec(out)[1]), uploads = Number(db("SELECT count(*) FROM upload WHERE person_id >= 10000"));
		if (saves_n < PUPILS || uploads < TEACHERS) throw new Error(`too little was done: ${saves_n} saves, ${uploads} uploads`);
		if (failed.n > 0) throw new Error(`${failed.n} requests failed\n${told()}`);
		row("memory-before-load", before, "MiB (PSS, all processes)", "(no budget)", true);
		row("memory-under-load", peak, "MiB (PSS, all processes)", "(no budget)", true);
		row("memory-after-load", after / before, `times before (${after.toFixed(1)} MiB; ${SECONDS} s, ${saves_n} saves, ${uploads} uploads)`, "<=1.3", after / before <= 1.3);
	} finally {
		await server.stop();
	}
}
