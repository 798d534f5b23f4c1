// What may stand on a disk after the power was cut (docs/faults.md).
//
// Of a file: the bytes of its last fsync, and of each sector that was written
// since then any version or the old one.  Of a folder: the names of its last
// fsync, and any of the later changes, each whole; a change of a name needs the
// earlier ones of the same file and of the same name.
import { chmodSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SECTOR = 512;

class File {
  constructor() {
    this.bytes = Buffer.alloc(0);	// as of the last fsync
    this.pending = [];	// since then: {at, data} or {size}
    this.stored = '';	// a copy on the real disk of just these bytes
  }

  sync() {
    if (this.pending.length === 0) return;
    this.bytes = this.after(() => this.pending);
    this.pending = [];
    this.stored = '';
  }

  // The bytes after those changes of ${pending} that ${choose} lets through.
  after(choose) {
    const some = choose(this.pending);
    let size = this.bytes.length, end = size;
    for (const p of some) {
      size = p.size ?? Math.max(size, p.at + p.data.length);
      end = Math.max(end, size);
    }
    const out = Buffer.alloc(end);
    this.bytes.copy(out);
    let now = this.bytes.length;
    for (const p of some) {
      if (p.size !== undefined) {
        if (p.size < now) out.fill(0, p.size, now);
        now = p.size;
      } else {
        p.data.copy(out, p.at);
        now = Math.max(now, p.at + p.data.length);
      }
    }
    return out.subarray(0, now);
  }
}

class Folder {
  constructor() {
    this.names = new Map();		// as the program sees them
    this.durable = new Map();	// as of the last fsync
  }
}

// A write as its sectors, by the file's own sectors.
function* sectors(p) {
  for (let at = p.at; at < p.at + p.data.length;) {
    const end = Math.min((Math.floor(at / SECTOR) + 1) * SECTOR, p.at + p.data.length);
    yield { at, data: p.data.subarray(at - p.at, end - p.at) };
    at = end;
  }
}

// How the bytes since the last fsync fare; each is a choice of changes.
const BYTES = {
  none: () => () => [],
  all: () => (all) => all,
  writes: (rand) => (all) => all.filter(() => rand() < 0.5),
  torn: (rand) => (all) => all.flatMap((p) => p.data && rand() < 0.5 ? [...sectors(p)].filter(() => rand() < 0.5) : [p]),
  sectors: (rand) => (all) => all.flatMap((p) => p.data ? [...sectors(p)].filter(() => rand() < 0.5) : rand() < 0.5 ? [p] : []),
  // Written in another order: of two versions of one sector the earlier may win.
  reordered: (rand) => (all) => all.map((p) => [rand(), p]).sort((a, b) => a[0] - b[0]).map((x) => x[1]).filter(() => rand() < 0.8),
  // Up to some moment, and the write at that moment in part.
  until: (rand) => (all) => {
    const n = Math.floor(rand() * (all.length + 1));
    return [...all.slice(0, n), ...(all[n]?.data ? [...sectors(all[n])].filter(() => rand() < 0.5) : [])];
  },
};
const NAMES = {
  none: () => () => false,
  all: () => () => true,
  some: (rand) => () => rand() < 0.5,
  until: (rand) => {
    let going = true;
    return () => (going &&= rand() < 0.8);
  },
};
export const HOW = Object.keys(BYTES).flatMap((bytes) => Object.keys(NAMES).map((names) => ({ bytes, names })));

export class Machine {
  constructor() {
    this.root = new Folder();
    this.byIno = new Map();
    this.pending = [];	// changes of names since their folders' fsync, in order
    this.acks = [];
    this.done = 0;
  }

  // -> [folder, last part of the name]
  place(name) {
    const parts = name.split('/');
    const last = parts.pop();
    let at = this.root;
    for (const p of parts) at = at.names.get(p);
    if (!(at instanceof Folder)) throw new Error(`${name}: not in a known folder`);
    return [at, last];
  }

  // Foreign programs (LibreOffice, poppler) write into the runner's scratch folder
  // without being recorded; what they left is seen when it is removed.
  foreign(name) {
    if (!/(^|\/)render\//.test(name)) return false;
    let at = this.root;
    for (const p of name.split('/')) at = at instanceof Folder ? at.names.get(p) : undefined;
    return at === undefined;
  }

  find(name) {
    const [folder, last] = this.place(name);
    const it = folder.names.get(last);
    if (it === undefined) throw new Error(`${name}: not known`);
    return it;
  }

  change(op) {
    if (op.del) op.del[0].names.delete(op.del[1]);
    if (op.add) op.add[0].names.set(op.add[1], op.it);
    this.pending.push(op);
  }

  // The earlier changes without which ${op} cannot be: of the same file, of the same name.
  needs(op, before) {
    const same = (x, y) => x && y && x[0] === y[0] && x[1] === y[1];
    return before.filter((p) => p.it === op.it || same(p.add, op.add) || same(p.del, op.add) || same(p.add, op.del));
  }

  closure(chosen, list) {
    for (let i = list.length - 1; i >= 0; i--)
      if (chosen.has(list[i])) for (const p of this.needs(list[i], list.slice(0, i))) chosen.add(p);
    return chosen;
  }

  syncFolder(folder) {
    const touched = this.pending.filter((op) => op.add?.[0] === folder || op.del?.[0] === folder);
    if (touched.length === 0) return;
    const settled = this.closure(new Set(touched), this.pending);
    for (const op of this.pending.filter((p) => settled.has(p))) {
      if (op.del && op.del[0].durable.get(op.del[1]) === op.it) op.del[0].durable.delete(op.del[1]);
      if (op.add) op.add[0].durable.set(op.add[1], op.it);
    }
    this.pending = this.pending.filter((p) => !settled.has(p));
  }

  apply(r) {
    this.done++;
    const file = () => {
      const f = this.byIno.get(r.ino);
      if (!f) throw new Error(`record ${this.done}: file ${r.ino} was never made`);
      return f;
    };
    switch (r.type) {
      case 'C': case 'K': {
        const it = r.type === 'C' ? new File() : new Folder();
        this.byIno.set(r.ino, it);
        return this.change({ it, add: this.place(r.name) });
      }
      case 'W': return void file().pending.push({ at: r.at, data: r.data });
      case 'T': return void file().pending.push({ size: r.at });
      case 'S': {
        // The folder that holds the disk is not part of it.
        const f = this.byIno.get(r.ino) ?? this.root;
        return f instanceof File ? f.sync() : this.syncFolder(f);
      }
      case 'R': return this.change({ it: this.find(r.name), del: this.place(r.name), add: this.place(r.other) });
      case 'L': return this.change({ it: this.find(r.name), add: this.place(r.other) });
      case 'U': case 'D': return this.foreign(r.name) ? undefined : this.change({ it: this.find(r.name), del: this.place(r.name) });
      case 'A': return void this.acks.push(JSON.parse(r.data));
      default: throw new Error(`record ${this.done} of type ${r.type}`);
    }
  }

  // The disk after a cut now, written into the new folder ${to}; ${pool} keeps
  // whole files that never change, so that they are written once.
  cut(to, how, rand, pool) {
    const keep = NAMES[how.names](rand), choose = BYTES[how.bytes](rand);
    const chosen = this.closure(new Set(this.pending.filter(keep)), this.pending);
    const seen = new Map();
    const names = (folder) => {
      if (!seen.has(folder)) seen.set(folder, new Map(folder.durable));
      return seen.get(folder);
    };
    for (const op of this.pending.filter((p) => chosen.has(p))) {
      if (op.del && names(op.del[0]).get(op.del[1]) === op.it) names(op.del[0]).delete(op.del[1]);
      if (op.add) names(op.add[0]).set(op.add[1], op.it);
    }
    const build = (folder, where) => {
      mkdirSync(where, { mode: 0o700 });
      for (const [name, it] of names(folder)) {
        const p = path.join(where, name);
        if (it instanceof Folder) build(it, p);
        else this.put(it, p, choose, pool);
      }
    };
    build(this.root, to);
    chmodSync(to, 0o777);
  }

  put(file, to, choose, pool) {
    const fixed = pool && file.pending.length === 0 && /\/(objects|index|copies)\//.test(to);
    if (fixed && file.stored) return linkSync(file.stored, to);
    writeFileSync(to, file.pending.length ? file.after(choose) : file.bytes, { mode: 0o600 });
    if (fixed) linkSync(to, file.stored = path.join(pool, String(this.stored = (this.stored ?? 0) + 1)));
  }
}
