// Jumps in a film that an author's tool deflated: with the places of its index,
// and pages beside jumps in one that has none (an index of version 1).
import { openSync, readSync, readdirSync, truncateSync, writeSync, closeSync } from "node:fs";
import { join } from "node:path";
import { request } from "../lib/client.mjs";
import { openAttempt } from "./commit.mjs";
import { filmPackage } from "./package.mjs";
import { row } from "./tools.mjs";

const PIECE = 65536;
const p99 = (a) => [...a].sort((x, y) => x - y)[Math.floor(a.length * 0.99)];

// The same index without its places: what a package from before has.
function makeOld(data, sha) {
	const path = join(data, "index", sha.slice(0, 2), sha + ".idx"), fd = openSync(path, "r+"), head = Buffer.alloc(32);
	readSync(fd, head, 0, 32, 0);
	if (head.readUInt32LE(8) !== 2) throw new Error("the film got no places");
	head.writeUInt32LE(1, 8);
	writeSync(fd, head, 0, 32, 0);
	closeSync(fd);
	truncateSync(path, 32 + head.readUInt32LE(12) * 40 + head.readUInt32LE(24));
}

async function piece(origin, from, film) {
	const began = performance.now();
	const r = await request(origin + "/f/phim.mp4", { headers: { range: `bytes=${from}-${from + PIECE - 1}` } });
	const took = performance.now() - began;
	if (r.status !== 206 || Buffer.compare(r.body, film.subarray(from, from + PIECE)) !== 0) throw new Error(`piece at ${from}: ${r.status}`);
	return took;
}

async function opened(staff, film) {
	const up = await staff.checked(await staff.upload(film.name, film.zip, { chunk: 8 << 20 }), 600000);
	if (up.verdict === "refused") throw new Error("the film was refused: " + up.reason);
	return (await openAttempt(staff, up.key, "preview")).origin;
}

export async function benchSeek({ server, staff }) {
	const film = filmPackage("a"), old = filmPackage("b");
	const origin = await opened(staff, film);
	const jumps = [];
	for (let i = 0; i < 100; i++) jumps.push(await piece(origin, Math.floor(((i * 61) % 100) / 100 * (film.bytes.length - PIECE)), film.bytes));
	const a = p99(jumps);
	row("serve-seek-deflated", a, "ms (p99 of 100 jumps)", "<=100", a <= 100);
	const other = await opened(staff, old);
	makeOld(server.data, old.sha256);
	const pages = [];
	let jumping = true;
	const far = piece(other, old.bytes.length - PIECE, old.bytes).finally(() => { jumping = false; });
	while (jumping) {
		const began = performance.now();
		await request(server.origin + "/sign-in");
		pages.push(performance.now() - began);
	}
	const whole = await far, b = p99(pages);
	console.error(`one jump over ${old.bytes.length >> 20} MiB without places: ${Math.round(whole)} ms, ${pages.length} pages beside it`);
	row("serve-seek-pages", b, "ms (p99 beside a jump without places)", "<=100", b <= 100);
}
