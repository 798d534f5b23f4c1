// Files that are not quite as they should be, made from nothing: PDFs with a
// password or an empty line before them, films of a codec that browsers lack,
// zips of old Windows tools.
import { createHash } from "node:crypto";
import { zip } from "./packages.mjs";

const PAD = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const md5 = (...parts) => createHash("md5").update(Buffer.concat(parts)).digest();

function rc4(key, data) {
	const s = Array.from({ length: 256 }, (_, i) => i);
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + s[i] + key[i % key.length]) & 255;
		[s[i], s[j]] = [s[j], s[i]];
	}
	return Buffer.from(data.map((b, k) => {
		const i = (k + 1) & 255;
		rc4.j = ((k ? rc4.j : 0) + s[i]) & 255;
		[s[i], s[rc4.j]] = [s[rc4.j], s[i]];
		return b ^ s[(s[i] + s[rc4.j]) & 255];
	}));
}

// A page without a word; password: what opens it (ISO 32000-1, 7.6.3, revision 3).
export function pdf({ before = "", password } = {}) {
	const objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>"];
	let extra = "";
	if (password !== undefined) {
		const pw = (t) => Buffer.concat([Buffer.from(t), PAD]).subarray(0, 32), id = Buffer.alloc(16, 7);
		let key = md5(pw("chu"));
		for (let i = 0; i < 50; i++) key = md5(key);
		let o = rc4(key, pw(password));
		for (let i = 1; i < 20; i++) o = rc4(key.map((b) => b ^ i), o);
		key = md5(pw(password), o, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id);
		for (let i = 0; i < 50; i++) key = md5(key);
		let u = rc4(key, md5(PAD, id));
		for (let i = 1; i < 20; i++) u = rc4(key.map((b) => b ^ i), u);
		objects.push(`<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${o.toString("hex")}>/U<${u.toString("hex")}${"00".repeat(16)}>>>`);
		extra = `/Encrypt 4 0 R/ID[<${id.toString("hex")}><${id.toString("hex")}>]`;
	}
	let text = before + "%PDF-1.4\n";
	const at = objects.map((o, i) => {
		const here = text.length;
		text += `${i + 1} 0 obj\n${o}\nendobj\n`;
		return here;
	});
	const xref = text.length, row = (n) => String(n).padStart(10, "0") + " 00000 n \n";
	text += `xref\n0 ${at.length + 1}\n0000000000 65535 f \n${at.map(row).join("")}`;
	return Buffer.from(text + `trailer\n<</Size ${at.length + 1}/Root 1 0 R${extra}>>\nstartxref\n${xref}\n%%EOF\n`);
}

const box = (type, ...parts) => {
	const body = Buffer.concat(parts), size = Buffer.alloc(4);
	size.writeUInt32BE(body.length + 8);
	return Buffer.concat([size, Buffer.from(type, "latin1"), body]);
};

// A film of that codec whose data comes before its list; no picture is in it.
export function film(codec) {
	const hdlr = Buffer.alloc(24), stsd = Buffer.alloc(24);
	hdlr.write("vide", 8, "latin1");
	stsd.writeUInt32BE(1, 4);
	stsd.writeUInt32BE(16, 8);
	stsd.write(codec, 12, "latin1");
	return Buffer.concat([box("ftyp", Buffer.from("isom\0\0\0\0isom", "latin1")), box("mdat", Buffer.alloc(2000)),
		box("moov", box("trak", box("mdia", box("hdlr", hdlr), box("minf", box("stbl", box("stsd", stsd))))))]);
}

const page = (title, text = title) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><h1 id="t">${text}</h1></body></html>`;

// zipOf({name: title}): pages by their titles; other texts as they are.
export const zipOf = (files) => zip(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, /html?$/i.test(n) ? page(t) : t])));

export const manifest = (items, resources, more = "") => `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>Bài thử</title>${items}</organization></organizations>
<resources>${resources}</resources>${more}</manifest>`;
export const item = (id, ref, title, more = "", inside = "") => `<item identifier="${id}" identifierref="${ref}" ${more}><title>${title}</title>${inside}</item>`;
export const sco = (id, href) => `<resource identifier="${id}" type="webcontent" adlcp:scormtype="sco" href="${href}"/>`;
