// Durable commits a second: 4 KiB of suspend_data, 64 connections, as many
// pupils as there are, each with an attempt of a SCORM 1.2 lesson.
import { createHash, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "../lib/client.mjs";
import { startLesson } from "../lib/lesson.mjs";
import { five, median, row, sh } from "./tools.mjs";

const sql = (data, text) => sh("sqlite3", ["-cmd", ".timeout 10000", join(data, "hoclieu.db"), text]).stdout.trim();

// A session without a password: bench only, by rows in the data folder.
export function sessionOf(server, person) {
	const token = Array.from(randomBytes(52), (b) => "abcdefghijklmnopqrstuvwxyz234567"[b & 31]).join("");
	const digest = createHash("sha256").update(token).digest("hex"), csrf = "a".repeat(26), now = Math.floor(Date.now() / 1000);
	sql(server.data, `INSERT INTO session (digest, person_id, csrf, peer, agent, created, used, expires) VALUES ('${digest}', ${person}, '${csrf}', '127.0.0.1', 'bench', ${now}, ${now}, ${now + 36000})`);
	const c = new Client(server.origin);
	c.cookies.set("__Host-hoclieu", token);
	c.csrf = csrf;
	return c;
}

export async function openAttempt(client, item, how = "play") {
	const r = await client.post(`/items/${item}/${how}`);
	if (r.status !== 303) throw new Error(`${how} of ${item}: ${r.status} ${r.text.slice(0, 300)}`);
	const page = await client.get(r.headers.location);
	return { play: r.headers.location, ...await startLesson(page.text) };
}

export async function benchCommit({ server, dir }) {
	const item = sql(server.data, "SELECT i.key FROM item i JOIN version v ON v.id = i.live_id JOIN package p ON p.id = v.package_id JOIN item_lesson x ON x.item_id = i.id JOIN lesson l ON l.id = x.lesson_id WHERE i.state = 'published' AND p.format = 'scorm12' AND l.grade = 3 LIMIT 1");
	const pupils = sql(server.data, "SELECT m.person_id FROM class_member m JOIN class c ON c.id = m.class_id WHERE c.grade = 3 AND m.role = 'pupil' LIMIT 64").split("\n");
	if (!item || pupils.length < 8) throw new Error("the demonstration has no published SCORM 1.2 lesson of grade 3");
	const lines = [];
	for (const p of pupils) {
		const a = await openAttempt(sessionOf(server, p), item);
		lines.push(`${new URL(a.origin).host} ${a.token} ${a.visit}`);
	}
	const list = join(dir, "attempts.txt");
	writeFileSync(list, lines.join("\n") + "\n");
	const stored = () => Number(sql(server.data, "SELECT coalesce(sum(seq), 0) FROM visit"));
	const rate = median(await five((i) => {
		const before = stored();
		const out = sh("wrk", ["-t2", "-c64", "-d4s", "--latency", "-s", "tests/bench/commit.lua", server.origin, "--", list, String(i)]).stdout;
		if (/Non-2xx/.test(out) || stored() <= before) throw new Error("commits were refused\n" + out);
		return Number(/Requests\/sec:\s+([\d.]+)/.exec(out)[1]);
	}));
	row("commit-durable-4k-64-connections", rate, "1/s", ">=15000", rate >= 15000);
}
