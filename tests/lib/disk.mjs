// The disk of the fault tests (tests/fault/disk.h): built once a test file, its
// switch, and the environment that puts a program on it.
import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readSync, realpathSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FAULT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../fault');
const ROOT = path.resolve(FAULT, '../..');

export const KINDS = { write: 1, sync: 2, read: 3, open: 4, name: 5, alloc: 6 };
export const SWALLOW = { none: 0, files: 1, folders: 2, all: 3 };

// Where the fields of struct disk_switch stand.
const AT = { kind: 4, error: 8, nth: 12, count: 16, fired: 20, swallow: 24, dies: 28 };
const MAGIC = 0x31444b48, HEAD = 48;

// One head and body of the journal, as disk.c writes them.
function recordOf(type, data) {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(MAGIC, 0);
  head.writeUInt32LE(type.charCodeAt(0), 4);
  head.writeBigUInt64LE(BigInt(data.length), 40);
  return Buffer.concat([head, data]);
}

// Tools in C that the tests need, built into ${dir}: after, disk.so.
export function tools(dir) {
  const cc = (args) => execFileSync(process.env.CC?.split(' ').pop() || 'gcc', ['-O1', `-I${ROOT}`, ...args]);
  cc(['-o', path.join(dir, 'after'), path.join(FAULT, 'after.c'), '-lsqlite3']);
  cc(['-shared', '-fPIC', '-o', path.join(dir, 'disk.so'), path.join(FAULT, 'disk.c'), '-ldl']);
}

// Where folders are that are made and thrown away hundreds of times: in memory,
// if there is room, because there an fsync costs nothing.
function quick() {
  const fs = existsSync('/dev/shm') && statfsSync('/dev/shm');
  return fs && fs.bavail * fs.bsize > 1 << 30 ? '/dev/shm' : tmpdir();
}

// ${dir} has the tools, ${fast} the disk, ${root}: root/data is for the data
// folder, root/copies for backups.
export class Disk {
  constructor({ journal = false, fast = true } = {}) {
    // Not in the build folder: the server, which is not root, may be unable to reach it.
    this.dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'hoclieu-disk-')));
    this.fast = realpathSync(mkdtempSync(path.join(fast ? quick() : tmpdir(), 'hoclieu-disk-')));
    for (const d of [this.dir, this.fast]) chmodSync(d, 0o755);
    tools(this.dir);
    this.root = path.join(this.fast, 'root');
    this.data = path.join(this.root, 'data');
    this.copies = path.join(this.root, 'copies');
    mkdirSync(this.root, { mode: 0o777 });
    chmodSync(this.root, 0o777);
    const file = path.join(this.dir, 'switch');
    writeFileSync(file, Buffer.alloc(32));
    chmodSync(file, 0o666);
    this.fd = openSync(file, 'r+');
    this.env = { LD_PRELOAD: path.join(this.dir, 'disk.so'), DISK_ROOT: this.root, DISK_SWITCH: file };
    if (journal) {
      this.journal = path.join(this.dir, 'journal');
      writeFileSync(this.journal, '');
      chmodSync(this.journal, 0o666);
      this.env.DISK_JOURNAL = this.journal;
    }
  }

  set(field, v) {
    const b = Buffer.alloc(4);
    b.writeInt32LE(v);
    writeSync(this.fd, b, 0, 4, AT[field]);
  }

  get(field) {
    const b = Buffer.alloc(4);
    readSync(this.fd, b, 0, 4, AT[field]);
    return b.readInt32LE();
  }

  // The ${nth} call of ${kind} from now on fails with ${error} ("EIO", …), or
  // its process is gone before it ("DIES").
  arm(kind, nth, error = 'EIO') {
    this.disarm();
    this.set('dies', error === 'DIES' ? 1 : 0);
    this.set('error', constants.errno[error] ?? 0);
    this.set('nth', nth);
    this.set('count', 0);
    this.set('fired', 0);
    this.set('kind', KINDS[kind]);
  }

  // -> whether it failed meanwhile
  disarm() {
    this.set('kind', 0);
    return this.get('fired') === 1;
  }

  // An acknowledgement gets its place among all that was written before it.
  note(what) {
    if (this.journal) appendFileSync(this.journal, recordOf('A', Buffer.from(JSON.stringify(what))));
  }

  end() {
    closeSync(this.fd);
    for (const d of [this.dir, this.fast]) rmSync(d, { recursive: true, force: true, maxRetries: 3 });
  }
}

// The records of a journal in their order.
export function* records(bytes) {
  for (let at = 0; at < bytes.length;) {
    if (bytes.readUInt32LE(at) !== MAGIC) throw new Error(`the journal is damaged at ${at}`);
    const type = String.fromCharCode(bytes.readUInt32LE(at + 4));
    const name = bytes.readUInt32LE(at + 12), other = bytes.readUInt32LE(at + 16), data = Number(bytes.readBigUInt64LE(at + 40));
    const r = { type, ino: bytes.readBigUInt64LE(at + 24), at: Number(bytes.readBigInt64LE(at + 32)) };
    at += HEAD;
    r.name = bytes.toString('utf8', at, at += name);
    r.other = bytes.toString('utf8', at, at += other);
    r.data = bytes.subarray(at, at += data);
    yield r;
  }
}
