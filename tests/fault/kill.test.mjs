// kill -9 at random points while teachers upload and packages are checked:
// nothing that was answered is lost, and `hoclieu verify` finds all whole.
// HOCLIEU_POINTS kills per victim (5), HOCLIEU_SEED repeats a run.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { alive, sleep, startServer } from '../lib/server.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { LOGIN, PASSWORD, bytesOf, hoclieu, makeSchool, random } from '../lib/teacher.mjs';
import { sha256, signIn } from '../lib/tus.mjs';

const POINTS = Number(process.env.HOCLIEU_POINTS || 5);
const SEED = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
const rand = random(SEED);

const childrenOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

// A child of the runner: one that checks, if one comes soon, else a hasher.
async function runnersChild(server, resident) {
  for (let i = 0; i < 40; i++) {
    const kids = childrenOf(server.processes().runner);
    const busy = kids.filter((p) => !resident.has(p));
    if (busy.length) return busy[Math.floor(rand() * busy.length)];
    await sleep(5);
  }
  return childrenOf(server.processes().runner)[0];
}

const kill = (pid) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch { /* it ended by itself */ }
};

const victims = {
  worker: async (s) => s.processes().workers.slice(0, 1 + Math.floor(rand() * 2)).forEach(kill),
  runner: async (s) => kill(s.processes().runner),
  child: async (s, resident) => kill(await runnersChild(s, resident)),
};

async function oneRound(server, person, victim, i) {
  const lesson = scorm12({ title: `Bài ${i} (${victim})`, files: { 'phim.mp4': bytesOf(rand, 400000 + Math.floor(rand() * 900000)) } });
  const resident = new Set(childrenOf(server.processes().runner));
  const strike = (async () => {
    await sleep(Math.floor(rand() * 350));
    await victims[victim](server, resident);
  })();
  const { path: where } = await person.upload(lesson, { name: `bai-${victim}-${i}.zip`, chunk: 65536 + Math.floor(rand() * 200000) });
  await strike;
  const row = await person.until(where, ['ready', 'warnings', 'refused', 'failed']);
  assert.equal(row.state, 'ready', JSON.stringify(row));
  const hash = sha256(lesson);
  assert.equal(sha256(readFileSync(path.join(server.data, 'objects', hash.slice(0, 2), hash))), hash);
}

test(`kill -9 during upload and check, ${POINTS} times each (seed ${SEED})`, async (t) => {
  t.diagnostic(`HOCLIEU_SEED=${SEED}`);
  const data = makeSchool();
  let server = await startServer({ dataDir: data });
  try {
    const person = await signIn(server.origin, LOGIN, PASSWORD);
    for (const victim of Object.keys(victims)) {
      await t.test(victim, async () => {
        for (let i = 0; i < POINTS; i++) await oneRound(server, person, victim, i);
      });
    }
    await t.test('all at once', async () => {
      for (let i = 0; i < Math.max(1, Math.floor(POINTS / 2)); i++) {
        const lesson = scorm12({ title: `Bài ${i}`, files: { 'phim.mp4': bytesOf(rand, 700000) } });
        const port = server.port;
        const at = Math.floor(rand() * lesson.length);
        let struck = false;
        const go = async (offset) => {
          if (struck || offset < at) return;
          struck = true;
          const before = server.processes();
          server.kill9('serve');
          const all = [before.kore, before.runner, ...before.workers].filter(Boolean);
          for (let k = 0; k < 200 && all.some(alive); k++) await sleep(25);
          assert.ok(!all.some(alive), 'everything ends with serve');
          server = await startServer({ dataDir: data, port });
        };
        const { path: where } = await person.upload(lesson, { name: `tat-ca-${i}.zip`, chunk: 100000, onChunk: go });
        const row = await person.until(where, ['ready', 'warnings', 'refused', 'failed']);
        assert.equal(row.state, 'ready', JSON.stringify(row));
      }
    });
    await server.stop();
    await t.test('everything is whole', () => {
      const v = hoclieu(data, 'verify');
      assert.equal(v.status, 0, v.out);
    });
  } catch (e) {
    console.error(server.log().slice(-4000));
    throw e;
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
