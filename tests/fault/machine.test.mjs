// The machine breaks under the data: each damage has its face, nothing is made anew in
// silence, nothing starts again for ever.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { client } from '../lib/lesson.mjs';
import { PROGRAM, freePort, startServer, until } from '../lib/server.mjs';
import { hoclieu } from '../lib/teacher.mjs';

const HOPELESS = 3;
const root = mkdtempSync(path.join(tmpdir(), 'hoclieu-machine-'));
after(() => rmSync(root, { recursive: true, force: true }));

// One demonstration school, copied for each damage.
const school = path.join(root, 'school');
assert.equal(hoclieu(school, 'demo', '--if-empty').status, 0);
let copies = 0;
function copy() {
  const data = path.join(root, `copy${copies++}`);
  cpSync(school, data, { recursive: true });
  return data;
}

async function serve(data, ...args) {
  const port = await freePort();
  return spawnSync(PROGRAM, ['serve', '--data', data, '--port', String(port), ...args],
    { encoding: 'utf8', timeout: 120000 });
}

function noise(file, at, bytes) {
  const fd = openSync(file, 'r+');
  writeSync(fd, Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  closeSync(fd);
}

test('a folder that lost a part is not served, and the words say what to restore', async () => {
  const db = (d) => path.join(d, 'hoclieu.db'), secret = (d) => path.join(d, 'secret');
  const damages = [
    ['DB-MISSING', /hoclieu restore/, (d) => rmSync(db(d))],
    ['DB-MISSING', /hoclieu restore/, (d) => truncateSync(db(d), 0)],
    ['DB-NOT-OURS', /hoclieu restore/, (d) => noise(db(d), 0, 4096)],
    ['DB-UNSOUND', /hoclieu restore/, (d) => noise(db(d), Math.floor(statSync(db(d)).size / 8192) * 4096, 65536)],
    ['DB-UNSOUND', /hoclieu restore/, (d) => truncateSync(db(d), Math.floor(statSync(db(d)).size / 8192) * 4096)],
    ['SECRET-MISSING', /secret[\s\S]*--new-secret/, (d) => rmSync(secret(d))],
    ['SECRET-SHORT', /secret[\s\S]*--new-secret/, (d) => truncateSync(secret(d), 7)],
  ];
  for (const [code, words, damage] of damages) {
    const data = copy();
    damage(data);
    const was = [db(data), secret(data)].map((f) => existsSync(f) && readFileSync(f).toString('hex'));
    const r = await serve(data);
    assert.equal(r.status, HOPELESS, `${code}: ${r.status} ${r.stderr}`);
    assert.match(r.stderr, new RegExp(code));
    assert.match(r.stderr, words);
    // As it was, to the last byte.
    assert.deepEqual([db(data), secret(data)].map((f) => existsSync(f) && readFileSync(f).toString('hex')), was, code);
    rmSync(data, { recursive: true });
  }
});

test('a new secret is made when it is asked for', async () => {
  const data = copy();
  rmSync(path.join(data, 'secret'));
  const s = await startServer({ dataDir: data, args: ['--new-secret'] });
  assert.equal(statSync(path.join(data, 'secret')).size, 32);
  await s.stop();
});

test('a disk that is slow: the self-check says so', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'hoclieu-slow-')), so = path.join(dir, 'nosync.so'), flag = path.join(dir, 'flag');
  chmodSync(dir, 0o755);
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', so, new URL('nosync.c', import.meta.url).pathname]);
  writeFileSync(flag, '0');
  chmodSync(flag, 0o666);
  const s = await startServer({ dataDir: copy(), env: { LD_PRELOAD: so, NOSYNC: flag } });
  try {
    const admin = await client(s, 'quan');
    assert.doesNotMatch((await admin.get('/self-check')).text, /Đĩa ghi chậm/);
    const fd = openSync(flag, 'r+');
    writeSync(fd, '2', 0);
    await client(s, 'hanh');	// a session is a row
    writeSync(fd, '0', 0);
    closeSync(fd);
    await until(async () => /Đĩa ghi chậm/.test((await admin.get('/self-check')).text));
    assert.match((await admin.get('/problems')).text, /DISK-SLOW/);
  } finally {
    await s.stop();
    rmSync(dir, { recursive: true });
  }
});

test('a plan that is too long is refused, not cut', () => {
  const data = copy(), file = path.join(root, 'plan.csv');
  writeFileSync(file, 'x'.repeat(6 << 20));
  const r = hoclieu(data, 'curriculum', 'import', file);
  assert.notEqual(r.status, 0);
  assert.match(r.out, /FILE-TOO-BIG/);
});

test('damaged while it runs: the server gives up with words instead of starting for ever', async () => {
  const data = copy();
  const s = await startServer({ dataDir: data });
  noise(path.join(data, 'hoclieu.db'), 0, 4096);
  rmSync(path.join(data, 'hoclieu.db-wal'), { force: true });
  s.kill9('runner');
  s.kill9('kore');
  let how;
  s.exited.then((v) => { how = v; });
  await until(() => how !== undefined, { ms: 180000 }).catch(() => s.stop());
  assert.equal(how, HOPELESS, s.log().slice(-3000));
  assert.match(s.log(), /START-HOPELESS/);
  // The service agrees: it is not started again by systemd either.
  const unit = readFileSync(new URL('../../tools/hoclieu.service', import.meta.url), 'utf8');
  assert.match(unit, new RegExp(`^RestartPreventExitStatus=.*\\b${HOPELESS}\\b`, 'm'));
});
