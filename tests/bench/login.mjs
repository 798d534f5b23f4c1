// Honest sign-ins, one a second, while 200 tries a second are hostile: every
// second one from a browser that knows the account, the others from new browsers
// behind an address that the attacker uses, too.  Half of the hostile names are
// invented, half are accounts, those of the known browsers among them.  Then a
// class of 40 comes in at once, in new browsers at that address.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Client } from "../lib/client.mjs";
import { row, sh } from "./tools.mjs";

const HONEST = 60, CLASS = 40, RATE = 200, NAMES = 70, BEFORE_MS = 15000;
const key = () => Array.from(randomBytes(26), (b) => "abcdefghijklmnopqrstuvwxyz234567"[b & 31]).join("");

export async function benchLogin(server) {
	const { user, password } = server.accounts.find((a) => a.role === "pupil");
	const sql = (text) => sh("sqlite3", ["-cmd", ".timeout 10000", join(server.data, "hoclieu.db")], { input: text }).stdout.trim();
	const insert = (login) => `INSERT INTO person (key, unit_id, login, name, folded, password, created) SELECT '${key()}', unit_id, '${login}', 'Em', 'em', password, created FROM person WHERE login = '${user}';
		INSERT INTO person_grant (person_id, role, unit_id, since) SELECT id, 'pupil', unit_id, 0 FROM person WHERE login = '${login}';`;
	const known = Array.from({ length: HONEST / 2 }, (_, i) => `quen${i}.bench`), fresh = known.map((_, i) => `moi${i}.bench`);
	const pupils = Array.from({ length: CLASS }, (_, i) => `lop${i}.bench`);
	const others = Array.from({ length: NAMES }, (_, i) => `khac${i}.bench`);
	sql(`BEGIN; ${[...known, ...fresh, ...pupils, ...others].map(insert).join("\n")} COMMIT;`);
	const browsers = [];
	for (const login of known) {
		const b = await new Client(server.origin).signIn(login, password);
		await b.post("/sign-out");
		browsers.push(b);
	}
	const hostile = fork(fileURLToPath(new URL("hostile.mjs", import.meta.url)), [server.origin, String(RATE), [...known, ...others].join(",")]);
	await once(hostile, "message");
	await wait(BEFORE_MS);	// it has been at it for a while: each name has failed
	const took = [], bad = [], split = [[], []];
	const signIn = async (i) => {
		const b = i % 2 ? new Client(server.origin) : browsers[i / 2], login = i % 2 ? fresh[(i - 1) / 2] : known[i / 2];
		await b.get("/sign-in");
		const t = performance.now(), r = await b.post("/sign-in", { login, password });
		took.push(performance.now() - t);
		split[i % 2].push(took.at(-1));
		if (r.status !== 303) bad.push(`${login}: ${r.status} ${/<code>([A-Z-]+)</.exec(r.text)?.[1] ?? ""} at ${i} s`);
	};
	const all = [];
	for (let i = 0; i < HONEST; i++) {
		all.push(signIn(i));
		await wait(1000);
	}
	await Promise.all(all);
	const begin = performance.now();
	await Promise.all(pupils.map(async (login) => {
		const b = new Client(server.origin);
		await b.get("/sign-in");
		let r = await b.post("/sign-in", { login, password });
		while (r.status === 503) {	// told to wait: as the page does
			await wait(Number(r.headers["retry-after"]) * 1000);
			r = await b.post("/sign-in", { login, password });
		}
		if (r.status !== 303) bad.push(`${login}: ${r.status} in the class`);
	}));
	const all40 = (performance.now() - begin) / 1000;
	hostile.send("end");
	const [told] = await once(hostile, "message");
	process.stderr.write(`login-under-attack: ${Math.round(told.sent / told.seconds)} hostile tries a second, answered ${JSON.stringify(told.answers)}; slowest of known browsers ${Math.round(Math.max(...split[0]))} ms, of new ones ${Math.round(Math.max(...split[1]))} ms\n`);
	if (bad.length) throw new Error("honest sign-ins were refused: " + bad.join(", "));
	took.sort((a, b) => a - b);
	const p99 = took[Math.ceil(took.length * 0.99) - 1] / 1000;
	row("class-under-attack", all40, "s (40 first sign-ins at once)", "<=10", all40 <= 10);
	row("login-under-attack", p99, "s (p99 of honest sign-ins)", "<=2", p99 <= 2);
}
