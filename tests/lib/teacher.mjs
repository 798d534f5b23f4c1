// A data folder with one school and one teacher, made by the program itself.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROGRAM } from './server.mjs';

export const LOGIN = 'hanh';
export const PASSWORD = 'troi-xanh-may-trang';

// hoclieu(data, 'verify', …) -> { status, out }.  The program does not wait for
// a server that is writing; whoever types the command does it again.
export function hoclieu(data, command, ...args) {
  const stdin = args.find((a) => typeof a === 'object')?.stdin;
  for (let i = 0; ; i++) {
    const r = spawnSync(PROGRAM, [command, ...args.filter((a) => typeof a === 'string'), '--data', data],
      { encoding: 'utf8', input: stdin });
    if (i === 30 || r.status === 0 || !r.stderr.includes('DB-BUSY')) return { status: r.status, out: r.stdout + r.stderr };
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

function must(r) {
  if (r.status !== 0) throw new Error(r.out);
}

// makeSchool() -> data folder, below the temporary directory unless given
export function makeSchool(data = mkdtempSync(path.join(tmpdir(), 'hoclieu-fault-'))) {
  must(hoclieu(data, 'init'));
  must(hoclieu(data, 'user', 'unit', 'Trường A', '--kind', 'school'));
  must(hoclieu(data, 'user', 'add', LOGIN, '--name', 'Trần Thị Hạnh', '--role', 'teacher',
    '--unit', 'Trường A', '--stdin', '--keep', { stdin: PASSWORD + '\n' }));
  return data;
}

// A generator of numbers in [0, 1) that a printed seed repeats (mulberry32).
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function bytesOf(rand, n) {
  const b = Buffer.alloc(n);
  for (let i = 0; i + 4 <= n; i += 4) b.writeUInt32LE((rand() * 4294967296) >>> 0, i);
  return b;
}
