// What the lesson has saved and the server has not confirmed yet.  One slot for
// each visit of each part, as a commit always carries the whole state.
//
// localStorage first and at once: IndexedDB writes are lost when some
// browsers close the tab.  IndexedDB after it, for what is too big there and for
// lessons that clear localStorage.  Where both are refused the slots live in
// memory and the lesson goes on.
const PREFIX = "hoclieu.j.";
const STORE = "slots";

function openDatabase() {
	return new Promise((resolve) => {
		try {
			const r = indexedDB.open("hoclieu", 1);
			r.onupgradeneeded = () => r.result.createObjectStore(STORE);
			r.onsuccess = () => resolve(r.result);
			r.onerror = r.onblocked = () => resolve(null);
		} catch {
			resolve(null);
		}
	});
}

function readAll(db) {
	return new Promise((resolve) => {
		try {
			const all = db.transaction(STORE).objectStore(STORE).getAll();
			all.onsuccess = () => resolve(all.result);
			all.onerror = () => resolve([]);
		} catch {
			resolve([]);
		}
	});
}

const keyOf = (r) => PREFIX + r.entry + "." + r.visit;

export class Journal {
	constructor() {
		this.memory = new Map();	// key -> record
		this.db = null;
		this.kept = true;		// the last record stands on the device
	}

	// Never waits for a browser that answers neither way.
	async open() {
		this.db = await Promise.race([openDatabase(), new Promise((r) => setTimeout(() => r(null), 3000))]);
	}

	// record: {visit, entry, seq, json, ...}; json is what will be posted.
	put(record) {
		const key = keyOf(record);
		this.memory.set(key, record);
		this.kept = true;
		try {
			localStorage.setItem(key, JSON.stringify(record));
		} catch {
			this.kept = false;
			try {
				localStorage.removeItem(key);	// an older state must not win
			} catch { /* refused altogether */ }
		}
		if (this.db) {
			try {
				this.db.transaction(STORE, "readwrite").objectStore(STORE).put(record, key);
				this.kept = true;
			} catch { /* memory has it */ }
		}
	}

	// Confirmed up to record.seq; a newer one stays.
	remove(record) {
		const key = keyOf(record);
		const mine = this.memory.get(key);
		if (mine && mine.seq > record.seq) return;
		this.memory.delete(key);
		try {
			localStorage.removeItem(key);
		} catch { /* was never there */ }
		try {
			if (this.db) this.db.transaction(STORE, "readwrite").objectStore(STORE).delete(key);
		} catch { /* seen again at the next launch, confirmed again */ }
	}

	// Everything unconfirmed, oldest visit first; of two copies the newer.
	async all() {
		const found = new Map(this.memory);
		const take = (r) => {
			if (!r || typeof r.json !== "string" || !r.visit || !(r.seq > 0)) return;
			const old = found.get(keyOf(r));
			if (!old || old.seq < r.seq) found.set(keyOf(r), r);
		};
		try {
			for (let i = 0; i < localStorage.length; i++) {
				const key = localStorage.key(i);
				if (!key.startsWith(PREFIX)) continue;
				try {
					take(JSON.parse(localStorage.getItem(key)));
				} catch { /* half a value: IndexedDB may have it */ }
			}
		} catch { /* refused */ }
		if (this.db) (await readAll(this.db)).forEach(take);
		for (const [key, r] of found) this.memory.set(key, r);
		return [...found.values()].sort((a, b) => (a.visit < b.visit ? -1 : a.visit > b.visit ? 1 : a.entry - b.entry));
	}
}
