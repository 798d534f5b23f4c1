// The big package of the benches: about 300 MB in 3,000 entries, one SCO; a
// third pages, some scripts, the rest pictures that do not compress.  The same
// shape as the one that Moodle's figures were taken with.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../tools/crc32.mjs";

let seed = 1;
const rnd = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
const WORDS = "the of school lesson board energy water cell plant history number graph vector class pupil answer question example formula light".split(" ");

function text(n, head = "", tail = "") {
	let s = head;
	while (s.length < n - tail.length) s += WORDS[Math.floor(rnd() * WORDS.length)] + Math.floor(rnd() * 1000) + " ";
	return Buffer.from(s.slice(0, n - tail.length) + tail);
}
function noise(n) {
	const b = Buffer.allocUnsafe(n);
	let x = (Math.floor(rnd() * 0x7fffffff) | 1) >>> 0;
	for (let i = 0; i + 4 <= n; i += 4) {
		x ^= x << 13; x ^= x >>> 17; x ^= x << 5;
		b.writeInt32LE(x | 0, i);
	}
	return b;
}

function zip(entries) {
	const parts = [], central = [];
	let at = 0;
	for (const e of entries) {
		const name = Buffer.from(e.path), data = e.stored ? e.bytes : deflateRawSync(e.bytes, { level: 6 });
		const h = Buffer.alloc(30);
		h.writeUInt32LE(0x04034b50, 0); h.writeUInt16LE(20, 4); h.writeUInt16LE(0x800, 6); h.writeUInt16LE(e.stored ? 0 : 8, 8); h.writeUInt16LE(0x5a21, 12);
		h.writeUInt32LE(crc32(e.bytes), 14); h.writeUInt32LE(data.length, 18); h.writeUInt32LE(e.bytes.length, 22); h.writeUInt16LE(name.length, 26);
		const c = Buffer.alloc(46);
		c.writeUInt32LE(0x02014b50, 0); c.writeUInt16LE(20, 4); h.copy(c, 6, 4, 30); c.writeUInt32LE(at, 42);
		central.push(c, name);
		parts.push(h, name, data);
		at += 30 + name.length + data.length;
	}
	const dir = Buffer.concat(central), end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(entries.length, 8); end.writeUInt16LE(entries.length, 10); end.writeUInt32LE(dir.length, 12); end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, dir, end]);
}

// Three sizes that are served: 20 KiB and 1 MiB deflated, 1 MiB stored.
const served = () => [
	{ name: "20k-deflated", path: "media/page20k.html", bytes: text(20480, "<html><body>", "</body></html>") },
	{ name: "1m-deflated", path: "media/text1m.html", bytes: text(1 << 20, "<html><body>", "</body></html>") },
	{ name: "1m-stored", path: "media/video1m.mp4", bytes: noise(1 << 20), stored: true },
];
export const SERVED = (big) => big.served;

export function bigPackage(dir) {
	const entries = served(), count = 3000, total = 300e6;
	const list = [...entries];
	// The start page calls a dozen scripts and some pictures, as a lesson's does.
	const called = Array.from({ length: 12 }, (_, i) => `<script src="js/f${i}.js"></script><img src="img/d${i}/i${i}.jpg">`).join("");
	list.push({ path: "sco0.html", bytes: text(8000, "<html><head><title>s</title>" + called + "</head><body>", "</body></html>") });
	const pages = Math.floor(count * 0.35), scripts = Math.floor(count * 0.15), pictures = count - list.length - 1 - pages - scripts;
	for (let i = 0; i < pages; i++) list.push({ path: `p/d${i % 12}/page${i}.html`, bytes: text(20000) });
	for (let i = 0; i < scripts; i++) list.push({ path: `js/f${i}.js`, bytes: text(40000, "/* js */ var a='", "';") });
	const each = Math.floor((total - list.reduce((n, e) => n + e.bytes.length, 0)) / pictures);
	for (let i = 0; i < pictures; i++) list.push({ path: `img/d${i % 20}/i${i}.jpg`, bytes: noise(Math.floor(each * (0.5 + rnd()))) });
	const files = list.map((e) => `<file href="${e.path}"/>`).join("");
	list.push({ path: "imsmanifest.xml", bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><manifest identifier="BENCH" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata><organizations default="O1"><organization identifier="O1"><title>Bench</title><item identifier="I0" identifierref="R0"><title>Lesson</title></item></organization></organizations><resources><resource identifier="R0" type="webcontent" adlcp:scormtype="sco" href="sco0.html">${files}</resource></resources></manifest>`) });
	const bytes = zip(list), file = join(dir, "big.zip");
	writeFileSync(file, bytes);
	return { file, bytes, served: entries, sha256: createHash("sha256").update(readFileSync(file)).digest("hex") };
}

// A page and a film of 300 MB that does not compress, deflated all the same.
export function filmPackage(name) {
	const bytes = noise(300e6);
	const data = zip([{ path: "index.html", bytes: text(400, "<html><head><title>" + name + "</title></head><body>", "</body></html>") }, { path: "phim.mp4", bytes }]);
	return { name: name + ".zip", bytes, zip: data, sha256: createHash("sha256").update(data).digest("hex") };
}
