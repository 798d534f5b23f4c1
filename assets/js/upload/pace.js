// How fast the line is, how long it will still take, how big the next chunk
// may be.  No browser in here: tests run it in node.

export const CHUNK_MIN = 256 * 1024;
export const CHUNK_MAX = 8 * 1024 * 1024;
const WINDOW = 12000;	// ms that a speed is measured over

// Bytes that arrived, with their times; old ones are forgotten.
export class Meter {
	constructor() {
		this.marks = [];
	}

	// A stop in between (pause, line lost) must not count as slow.
	reset() {
		this.marks = [];
	}

	add(total, now) {
		this.marks.push([now, total]);
		while (this.marks.length > 2 && now - this.marks[0][0] > WINDOW) this.marks.shift();
	}

	// Bytes a second, 0 while nothing is known.
	rate() {
		if (this.marks.length < 2) return 0;
		const [t0, b0] = this.marks[0], [t1, b1] = this.marks[this.marks.length - 1];
		return t1 - t0 < 500 ? 0 : Math.max(0, (b1 - b0) * 1000 / (t1 - t0));
	}

	left(bytes) {
		const r = this.rate();
		return r > 0 ? Math.ceil(bytes / r) : -1;
	}
}

// The next chunk's size after one of ${size} bytes took ${ms}: what the line
// carries in 10 s (so that 20 s hold even when it halves), at most four times more.
export function nextChunk(size, ms) {
	const fits = size * 10000 / Math.max(ms, 1);
	const next = Math.min(fits, size * 4, CHUNK_MAX);
	return Math.max(CHUNK_MIN, Math.floor(next / 65536) * 65536);
}

// After a chunk that did not arrive: half of it.
export function smallerChunk(size) {
	return Math.max(CHUNK_MIN, Math.floor(size / 2 / 65536) * 65536);
}

// Seconds to wait before try number ${n} (0 first).
export function retryAfter(n) {
	return [1, 2, 4, 8, 15, 30, 60][Math.min(n, 6)];
}
