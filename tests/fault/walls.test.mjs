// What a running server has given up: each process asked in /proc, the workers
// asked through the self-check, the programs by their own headers.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { Client } from '../lib/client.mjs';
import { BUILD, PROGRAM, startServer } from '../lib/server.mjs';

let s;

before(async () => { s = await startServer({ demo: true }); });
after(async () => { if (s) await s.stop(); });

const status = (pid, key) => new RegExp(`^${key}:\\s+(\\S+)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1];
const children = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(/\s+/).filter(Boolean).map(Number);
const readelf = (flags, file) => execFileSync('readelf', [flags, file], { encoding: 'utf8', maxBuffer: 1 << 26 });

test('no process of the server can gain rights; the workers are filtered', () => {
  const p = s.processes();
  const hashers = children(p.runner);
  assert.ok(p.workers.length === 4 && hashers.length >= 2);
  for (const pid of [p.serve, p.kore, p.runner, ...p.workers, ...hashers])
    assert.equal(status(pid, 'NoNewPrivs'), '1', `process ${pid}`);
  for (const pid of p.workers) assert.equal(status(pid, 'Seccomp'), '2', `worker ${pid}`);
});

test('a worker sees its data folder alone, or says that this system has no Landlock', async () => {
  const admin = s.accounts.find((a) => a.role === 'admin');
  const page = (await (await new Client(s.origin).signIn(admin.user, admin.password)).get('/self-check')).text;
  const row = page.slice(page.indexOf('Phạm vi của máy chủ'));
  assert.notEqual(row.length, 0);
  // Landlock's number is that of the test's own kernel: asked the same way, by the unit program.
  const kernel = execFileSync(path.join(BUILD, 'tests/t_walls'), ['--abi'], { encoding: 'utf8' });
  if (Number(kernel) >= 2) assert.match(row.slice(0, 400), /chỉ thấy thư mục dữ liệu/);
  else assert.match(row.slice(0, 400), /không có Landlock/);
});

test('the programs are built with what the compiler offers', () => {
  for (const file of [PROGRAM, path.join(BUILD, 'hoclieu.so')]) {
    assert.match(readelf('-dW', file), /BIND_NOW/, file);
    const heads = readelf('-lW', file);
    assert.match(heads, /GNU_RELRO/, file);
    assert.match(heads, /GNU_STACK.*RW /, file);
    assert.match(heads, /DYN/, file);
    assert.match(readelf('-sW', file), /__stack_chk_fail/, file);
    assert.match(readelf('-sW', file), /__\w+_chk\b/, file);
  }
  assert.match(readelf('-dW', PROGRAM), /PIE/);
  if (process.arch !== 'x64') return;
  // Landing pads and shadow stack: each object must be marked, those made from assembler too.
  const marks = (dir) => readdirSync(dir, { recursive: true }).filter((f) => f.endsWith('.o') && /^(src|kore|gen)\//.test(f));
  const objects = marks(path.join(BUILD, 'obj'));
  assert.ok(objects.length > 100);
  for (const o of objects) assert.match(readelf('-n', path.join(BUILD, 'obj', o)), /IBT, SHSTK/, o);
});
