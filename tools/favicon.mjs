// favicon.ico for browsers that read no SVG icon: the brand mark (the same
// squares as assets/icons/favicon.svg) drawn on a 32 grid, as PNG in an ICO.
import { deflateSync } from "node:zlib";
import { crc32 } from "./crc32.mjs";

const SIZE = 32;

function pixels() {
	const px = Buffer.alloc(SIZE * SIZE * 4);
	const fill = (x0, y0, w, h, rgb) => {
		for (let y = y0; y < y0 + h; y++)
			for (let x = x0; x < x0 + w; x++)
				px.set([...rgb, 255], (y * SIZE + x) * 4);
	};
	const ground = [0x14, 0x44, 0x3e], chalk = [0xf7, 0xf3, 0xe6], mark = [0xf4, 0xc6, 0x54];
	fill(0, 0, SIZE, SIZE, ground);
	for (const [x, y, c] of [[7, 7, chalk], [17, 7, mark], [7, 17, chalk], [17, 17, chalk]]) fill(x, y, 8, 8, c);
	for (const [x, y] of [[9, 11], [9, 21], [19, 21]]) fill(x, y, 4, 1, ground);
	for (const [x, y] of [[19, 11], [20, 12], [21, 11], [22, 10]]) fill(x, y, 1, 2, ground);
	const r = 7;	/* round corners: what lies outside the circle is clear */
	for (let y = 0; y < SIZE; y++) for (let x = 0; x < SIZE; x++) {
		const dx = Math.max(r - x - .5, x + .5 - (SIZE - r), 0), dy = Math.max(r - y - .5, y + .5 - (SIZE - r), 0);
		if (dx * dx + dy * dy > r * r) px[(y * SIZE + x) * 4 + 3] = 0;
	}
	return px;
}

function chunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]), out = Buffer.alloc(8);
	out.writeUInt32BE(data.length, 0);
	out.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([out.subarray(0, 4), body, out.subarray(4)]);
}

export function favicon() {
	const px = pixels(), rows = [];
	for (let y = 0; y < SIZE; y++) rows.push(Buffer.from([0]), px.subarray(y * SIZE * 4, (y + 1) * SIZE * 4));
	const head = Buffer.alloc(13);
	head.writeUInt32BE(SIZE, 0);
	head.writeUInt32BE(SIZE, 4);
	head.set([8, 6, 0, 0, 0], 8);
	const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
		chunk("IHDR", head), chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
	const dir = Buffer.alloc(22);
	dir.writeUInt16LE(1, 2);
	dir.writeUInt16LE(1, 4);
	dir.set([SIZE, SIZE, 0, 0, 1, 0, 32, 0], 6);
	dir.writeUInt32LE(png.length, 14);
	dir.writeUInt32LE(22, 18);
	return Buffer.concat([dir, png]);
}
