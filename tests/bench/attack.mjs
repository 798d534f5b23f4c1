// What 8,000 hostile connections (idle, heads and bodies that drip, readers that
// hardly read) leave to a pupil who is signed in, and what they cost in memory.
import { readFileSync } from "node:fs";
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { attack } from "../lib/hostile.mjs";
import { memory } from "../lib/server.mjs";
import { median, row, TIMES } from "./tools.mjs";

const COUNT = 8000, PAGES = 200;

// One page on a connection of its own: the hardest way in. Milliseconds.
function page(port, path, cookie) {
	const begin = process.hrtime.bigint();
	return new Promise((done, fail) => {
		http.get({ agent: false, host: "127.0.0.1", port, path, headers: { host: `localhost:${port}`, cookie } }, (res) => {
			res.resume();
			res.on("end", () => res.statusCode === 200 ? done(Number(process.hrtime.bigint() - begin) / 1e6) :
				fail(new Error(`${path}: ${res.statusCode}`)));
		}).on("error", fail);
	});
}

export async function benchAttack({ server, pupil }) {
	// The attackers need a file each, and so does the server.
	const files = Number(/Max open files\s+(\d+)/.exec(readFileSync("/proc/self/limits", "latin1"))[1]);
	if (files < COUNT + 200) {
		console.error(`page-under-attack, memory-under-attack: not measured: this machine lets a process open ${files} files (ulimit -n), ${COUNT + 200} are needed`);
		return row("page-under-attack", NaN, "ms", "<=500", false);
	}
	const asset = /href="(\/a\/[^"]*)\/app\.css"/.exec((await pupil.get("/")).text)[1] + "/pdf.worker.js";
	const cookie = [...pupil.cookies].map(([k, v]) => `${k}=${v}`).join("; ");
	const hostile = await attack(server.port, { count: COUNT, asset });
	const runs = [];
	let most = 0;
	try {
		for (let i = 0; i < TIMES; i++) {
			const times = [];
			for (let k = 0; k < PAGES; k++) {
				times.push(await page(server.port, "/", cookie));
				await wait(10);
				if (k % 50 === 0) most = Math.max(most, memory(server).pss / 1024);
			}
			runs.push(times.sort((a, b) => a - b)[Math.floor(PAGES * 0.99)]);
		}
		console.error(`${await hostile.open()} of ${COUNT} hostile connections are open; what the server closes comes again`);
	} finally {
		await hostile.stop();
	}
	const p99 = median(runs);
	row("page-under-attack", p99, "ms (p99)", "<=500", p99 <= 500);
	row("memory-under-attack", most, "MiB (PSS, all processes)", "<=512", most <= 512);
}
