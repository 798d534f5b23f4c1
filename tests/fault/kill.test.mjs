// kill -9 at random points of a busy day: uploads, checks, saves, reviews,
// closings and copies go on beside one another while workers, the runner, its
// children, Kore's parent, a backup or everything at once is killed.  After each
// kill all that was ever acknowledged is looked for.
// HOCLIEU_KILLS kills, HOCLIEU_SEED repeats their choice.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { request } from '../lib/client.mjs';
import { Day, Refused, demonstration, look } from '../lib/day.mjs';
import { Disk } from '../lib/disk.mjs';
import { PROGRAM, alive, sleep, startServer, until } from '../lib/server.mjs';
import { random } from '../lib/teacher.mjs';

const LARGE = process.env.HOCLIEU_LARGE === '1';
const KILLS = Number(process.env.HOCLIEU_KILLS || (LARGE ? 200 : 10));
const SEED = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
const VERIFY_EVERY = 25;

const childrenOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
};

const kill = (pid) => {
  try {
    if (pid) process.kill(pid, 'SIGKILL');
  } catch { /* it ended by itself */ }
};

// A refusal may mean that an earlier try had done it; anything else is tried again.
async function stubborn(step, going) {
  while (going()) {
    try {
      return await step();
    } catch (e) {
      if (e instanceof Refused && e.status < 500) return null;
      await sleep(60);
    }
  }
  return null;
}

class Run {
  constructor(disk, server) {
    Object.assign(this, { disk, server, rand: random(SEED), acks: [], killed: {}, going: true, backup: 0 });
    this.day = new Day({ server: () => this.server, accounts: server.accounts, rand: random(SEED + 1),
      note: (kind, f) => this.acks.push({ kind, ...f }), data: disk.data, copies: disk.copies });
  }

  // What goes on until the last kill; each comes to an end by itself then.
  work() {
    const { day } = this, going = () => this.going;
    const loop = async (pause, step) => {
      while (this.going) {
        await stubborn(step, going);
        await sleep(this.rand() * pause);
      }
    };
    return Promise.all([
      loop(100, async () => {
        const item = await day.checked(await day.upload({ size: 60000 + Math.floor(day.rand() * 300000), part: 20000 + Math.floor(day.rand() * 60000) }));
        await stubborn(() => day.file(item), going);
        await stubborn(() => day.approve(item), going);
      }),
      loop(20, () => day.save(this.attempt, Math.floor(day.rand() * 4000))),
      loop(300, async () => {
        await day.close();
        await day.correct();
      }),
      loop(1500, async () => {
        await day.backup({ nightly: day.rand() < 0.3, onStart: (pid) => { this.backup = pid; } });
        this.backup = 0;
      }),
    ]);
  }

  victims() {
    const p = this.server.processes(), some = (list) => list[Math.floor(this.rand() * list.length)];
    return {
      worker: () => kill(some(p.workers)),
      workers: () => p.workers.forEach(kill),
      runner: () => kill(p.runner),
      child: () => kill(childrenOf(p.runner).at(-1)),	// the youngest: it checks, if one does
      parent: () => kill(p.kore),
      backup: async () => kill(await until(() => this.backup, { ms: 4000, every: 2 }).catch(() => 0)),
      everything: () => this.restart(p),
    };
  }

  async restart(p) {
    const { port, data } = this.server, all = [p.serve, p.kore, p.runner, ...p.workers].filter(Boolean);
    kill(p.serve);
    await until(() => !all.some(alive), { ms: 20000, every: 10 });
    this.server = await startServer({ dataDir: data, port });
  }

  async answers() {
    await until(async () => (await request(this.server.origin + '/healthz', { timeout: 2000 }).catch(() => null))?.status === 200);
  }

  look(verify) {
    return look({ after: path.join(this.disk.dir, 'after'), root: this.disk.root, acks: this.acks.slice(), verify, copies: verify });
  }

  async kills() {
    const names = Object.keys(this.victims());
    for (let i = 0; i < KILLS; i++) {
      await sleep(this.rand() * 400);
      const name = i < names.length ? names[i] : names[Math.floor(this.rand() * names.length)];
      await this.victims()[name]();
      this.killed[name] = (this.killed[name] ?? 0) + 1;
      // Now and then the next one comes while all is still being started.
      if (this.rand() < 0.15) continue;
      await this.answers();
      const wrong = this.look(i % VERIFY_EVERY === VERIFY_EVERY - 1);
      assert.deepEqual(wrong, [], `after kill ${i} (${name})`);
    }
  }
}

test(`kill -9 at ${KILLS} points of a busy day (seed ${SEED})`, async (t) => {
  t.diagnostic(`HOCLIEU_SEED=${SEED}`);
  const disk = new Disk({ fast: false });
  demonstration(disk.data);
  const run = new Run(disk, await startServer({ dataDir: disk.data }));
  try {
    await run.day.begin();
    run.attempt = await run.day.open(await run.day.lesson());
    const work = run.work();
    await run.kills().finally(() => { run.going = false; });
    await work;
    // It goes on as before: a lesson comes all the way to the pupils.
    await run.answers();
    await run.day.save(await run.day.open(await run.day.lesson()));
    await run.server.stop();
    assert.deepEqual(run.look(true), []);
    const by = {};
    for (const a of run.acks) by[a.kind] = (by[a.kind] ?? 0) + 1;
    t.diagnostic(`killed ${JSON.stringify(run.killed)}; acknowledged ${JSON.stringify(by)}`);
    for (const kind of ['offset', 'item', 'save', 'close', 'correct', 'copy']) assert.ok(by[kind] > 0, `no ${kind} was acknowledged`);
  } catch (e) {
    console.error(run.server.log().slice(-4000));
    throw e;
  } finally {
    run.going = false;
    await run.server.stop();
    disk.end();
  }
});

// Found by a kill of everything while a backup was being made.
test('a start waits for whoever writes at that moment', async () => {
  const disk = new Disk();
  try {
    demonstration(disk.data);
    const other = spawn(path.join(disk.dir, 'after'), [path.join(disk.data, 'hoclieu.db')], { stdio: ['pipe', 'pipe', 'inherit'] });
    const held = new Promise((done) => other.stdout.on('data', (d) => String(d).endsWith('held\n') && done()));
    other.stdin.write("BEGIN IMMEDIATE\nSELECT 'held'\n");
    await held;
    const start = spawn(PROGRAM, ['init', '--data', disk.data], { stdio: 'inherit' });
    const ended = new Promise((done) => start.on('close', done));
    await Promise.race([ended, sleep(500)]);
    other.stdin.end('COMMIT\n');
    assert.equal(await ended, 0);
  } finally {
    disk.end();
  }
});
