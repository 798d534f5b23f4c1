// What goes wrong on the way of a large file: killed servers, two browsers at
// once, a full disk.  With HOCLIEU_LARGE also 3 GB under a memory limit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { startServer, until } from '../lib/server.mjs';
import { html5, scorm12 } from '../lib/packages.mjs';
import { LOGIN, PASSWORD, bytesOf, hoclieu, makeSchool, random } from '../lib/teacher.mjs';
import { sha256, signIn } from '../lib/tus.mjs';

const SEED = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
const rand = random(SEED);

async function withServer(data, run) {
  let server = await startServer({ dataDir: data });
  const s = { get server() { return server; }, async again() {
    const { port } = server;
    server.kill9('serve');
    await server.exited;
    server = await startServer({ dataDir: data, port });
  } };
  try {
    await run(s, await signIn(server.origin, LOGIN, PASSWORD));
  } catch (e) {
    console.error(`seed ${SEED}`, server.log().slice(-3000));
    throw e;
  } finally {
    await server.stop();
  }
  const v = hoclieu(data, 'verify');
  assert.equal(v.status, 0, v.out);
}

test(`an upload goes on where a killed server stopped (seed ${SEED})`, async () => {
  const data = makeSchool();
  await withServer(data, async (s, person) => {
    const lesson = scorm12({ files: { 'phim.mp4': bytesOf(rand, 3 << 20) } });
    const where = await person.create(lesson.length, 'bai.zip');
    const half = 1 << 20;
    assert.equal((await person.patch(where, 0, lesson.subarray(0, half))).status, 204);
    await s.again();
    // What was answered is durable, to the byte.
    assert.equal(await person.offset(where), half);
    assert.equal((await person.patch(where, 0, lesson.subarray(0, half))).status, 409);
    assert.equal((await person.patch(where, half + 1, lesson.subarray(half + 1, half + 9))).status, 409);
    await person.upload(lesson, { path: where, chunk: 300000 });
    assert.equal((await person.until(where, ['ready', 'warnings', 'refused', 'failed'])).state, 'ready');
    // Who lost the last answer asks again and hears that all is there.
    assert.equal(await person.offset(where), lesson.length);
  });
  rmSync(data, { recursive: true });
});

test('two browsers at one upload: one is answered, never a mixture', async () => {
  const data = makeSchool();
  await withServer(data, async (s, person) => {
    for (let i = 0; i < 12; i++) {
      const size = 200000 + i * 1000;
      const two = [bytesOf(rand, size), bytesOf(rand, size)];
      const where = await person.create(size, `hai-${i}.bin`);
      const answers = await Promise.all(two.map((b) => person.patch(where, 0, b)));
      const codes = answers.map((r) => r.status);
      assert.equal(codes.filter((c) => c === 204).length, 1, codes.join());
      assert.ok(codes.every((c) => [204, 409, 423].includes(c)), codes.join());
      const winner = two[codes.indexOf(204)];
      const row = await person.until(where, ['ready', 'warnings', 'refused', 'failed']);
      assert.equal(row.state, 'refused');	// random bytes are no lesson
      const hash = sha256(winner);
      assert.equal(sha256(readFileSync(path.join(data, 'objects', hash.slice(0, 2), hash))), hash);
    }
  });
  rmSync(data, { recursive: true });
});

test('the same file twice is stored once; a cancelled part goes', async () => {
  const data = makeSchool();
  await withServer(data, async (s, person) => {
    const lesson = html5();
    for (const name of ['a.zip', 'b.zip']) {
      const { path: where } = await person.upload(lesson, { name });
      await person.until(where, ['ready', 'warnings']);
    }
    const shelves = readdirSync(path.join(data, 'objects'));
    assert.equal(shelves.flatMap((d) => readdirSync(path.join(data, 'objects', d))).length, 1);
    const where = await person.create(5000, 'c.zip');
    await person.patch(where, 0, Buffer.alloc(1000));
    const part = path.join(data, 'uploads', `${where.split('/').pop()}.part`);
    assert.equal(statSync(part).size, 1000);
    assert.equal((await person.ask('DELETE', where)).status, 204);
    await until(() => !existsSync(part));
  });
  rmSync(data, { recursive: true });
});

// A small disk of its own needs root; without it a large reserve gives the same refusal.
test('a full disk: 507, and it goes on once there is room', async (t) => {
  const root = process.getuid() === 0;
  const data = mkdtempSync(path.join(tmpdir(), 'hoclieu-disk-'));
  if (root) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m,mode=0755', 'tmpfs', data]);
  else t.diagnostic('not root: only the reserve is tested');
  try {
    makeSchool(data);
    if (root) assert.equal(hoclieu(data, 'setting', 'disk-reserve', '0').status, 0);
    await withServer(data, async (s, person) => {
      const lesson = scorm12({ files: { 'phim.mp4': bytesOf(rand, 9 << 20) } });
      const where = await person.create(lesson.length, 'bai.zip');
      assert.equal((await person.patch(where, 0, lesson.subarray(0, 1 << 20))).status, 204);
      if (root) {
        const filler = path.join(data, 'filler');
        const fd = openSync(filler, 'w');
        const free = statfsSync(data);
        const mib = Buffer.alloc(1 << 20);
        // All but half a megabyte: the row could be written, the bytes not.
        for (let n = free.bavail * free.bsize - (1 << 19); n > 0; n -= mib.length)
          writeSync(fd, mib, 0, Math.min(n, mib.length));
        closeSync(fd);
        await assert.rejects(person.create(30 << 20, 'nua.zip'), { status: 507 });
        let status = 0;
        for (let i = 0; i < 20 && status !== 507; i++) {
          try {
            const r = await person.patch(where, 1 << 20, lesson.subarray(1 << 20, 3 << 20));
            status = r.status;
            if (status === 507) assert.match(await r.text(), /STORE-FULL|READ-ONLY-FULL/);
          } catch { /* the connection may end; the bytes are asked for again */ }
        }
        assert.equal(status, 507);
        assert.equal(await person.offset(where), 1 << 20);
        rmSync(filler);
        // Within a second or two the server sees that there is room.
        await until(async () => (await person.patch(where, 1 << 20, lesson.subarray(1 << 20, 2 << 20))).status === 204);
        assert.equal(await person.offset(where), 2 << 20);
      } else {
        hoclieu(data, 'setting', 'disk-reserve', String(2 ** 40));
        await s.again();
        await assert.rejects(person.create(5000, 'nua.zip'), { status: 507 });
      }
      await person.upload(lesson, { path: where });
      assert.equal((await person.until(where, ['ready', 'warnings', 'refused', 'failed'])).state, 'ready');
    });
  } finally {
    if (root) execFileSync('umount', [data]);
    rmSync(data, { recursive: true, force: true });
  }
});

test('what verify must find, it finds', async () => {
  const data = makeSchool();
  let hash;
  await withServer(data, async (s, person) => {
    const lesson = html5();
    hash = sha256(lesson);
    const { path: where } = await person.upload(lesson, { name: 'a.zip' });
    await person.until(where, ['ready', 'warnings']);
    const open = await person.create(5000, 'c.zip');
    await person.patch(open, 0, Buffer.alloc(1000, 7));
  });
  const object = path.join(data, 'objects', hash.slice(0, 2), hash);
  const index = path.join(data, 'index', hash.slice(0, 2), `${hash}.idx`);
  const part = path.join(data, 'uploads', readdirSync(path.join(data, 'uploads'))[0]);
  const cases = [[object, 'OBJECT-DAMAGED'], [index, 'INDEX-MISSING'], [part, 'PART-DAMAGED']];
  for (const [file, code] of cases) {
    const good = readFileSync(file);
    const bad = Buffer.from(good);
    bad[40] ^= 1;
    execFileSync('chmod', ['u+w', file]);
    for (const [bytes, want] of [[bad, code], [good.subarray(0, 50), code === 'OBJECT-DAMAGED' ? 'OBJECT-LENGTH' : code]]) {
      writeFileSync(file, bytes);
      const v = hoclieu(data, 'verify');
      assert.equal(v.status, 1, v.out);
      assert.match(v.out, new RegExp(`^${want}:`, 'm'));
    }
    writeFileSync(file, good);
    assert.equal(hoclieu(data, 'verify').status, 0);
  }
  rmSync(object);
  assert.match(hoclieu(data, 'verify').out, /^OBJECT-MISSING:/m);
  rmSync(data, { recursive: true });
});

if (process.env.HOCLIEU_LARGE) {
  test('3 GB arrive in pieces; no process grows with them', async () => {
    const data = makeSchool();
    await withServer(data, async (s, person) => {
      const length = 3 * 2 ** 30 + 12345;
      const piece = Buffer.alloc(8 << 20);
      const where = await person.create(length, 'lon.bin');
      for (let at = 0; at < length; at += piece.length) {
        piece.writeDoubleLE(at, 0);
        const r = await person.patch(where, at, piece.subarray(0, Math.min(piece.length, length - at)));
        assert.equal(r.status, 204);
      }
      await person.until(where, ['ready', 'warnings', 'refused', 'failed'], 300000);
      const p = s.server.processes();
      for (const pid of [p.runner, ...p.workers]) {
        const peak = Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))[1]);
        assert.ok(peak < 160 * 1024, `process ${pid} held ${peak} KiB`);
      }
    });
    rmSync(data, { recursive: true });
  });
}
