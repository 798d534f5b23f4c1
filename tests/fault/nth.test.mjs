// Each call fails once: the first, second, … write, fsync, read, open, rename
// or allocation of an upload, a save, a review, a closing, a copy and a restore,
// until it comes to its end without one.  What was acknowledged stands, what
// failed is not acknowledged, and afterwards all goes on.
// HOCLIEU_NTH at most for each (chosen by HOCLIEU_SEED when there are more).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Day, demonstration, look } from '../lib/day.mjs';
import { Disk } from '../lib/disk.mjs';
import { PROGRAM, sleep, startServer, until } from '../lib/server.mjs';
import { random } from '../lib/teacher.mjs';

const LARGE = process.env.HOCLIEU_LARGE === '1';
const POINTS = LARGE ? Number(process.env.HOCLIEU_NTH || 400) : 1;
const SEED = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
const NEVER = 0x7fffffff;

// What fails with which error, and a share of POINTS: EIO comes at each call;
// allocations, of which there are thousands, and what differs in the error alone
// at some.
const KINDS = [['write', 'EIO', 1], ['sync', 'EIO', 1], ['read', 'EIO', 1], ['open', 'EIO', 1], ['name', 'EIO', 1],
  ['write', 'ENOSPC', 0.1], ['open', 'EMFILE', 0.05], ['write', 'DIES', 0.1], ['name', 'DIES', 0.1], ['alloc', 'ENOMEM', 0.1]];

// The points to try when an undisturbed run made ${count} calls: all and those
// behind them, until none fails, or as many as are wanted.
function pointsOf(count, share, rand) {
  const most = Math.max(1, Math.ceil(POINTS * share));
  if (count <= most) return { all: true, points: Array.from({ length: count + most }, (_, i) => i + 1) };
  return { all: false, points: Array.from({ length: most }, () => 1 + Math.floor(rand() * count)) };
}

// Runs ${once}(n), which tells whether the nth call failed, at each point.
async function each(count, share, once) {
  const { all, points } = pointsOf(count, share, random(SEED + count));
  let tried = 0;
  for (const n of points) {
    const failed = await once(n);
    tried += failed ? 1 : 0;
    if (all && !failed && n > count) break;
  }
  return tried;
}

// ---- the program's own commands: the process alone is on the disk that fails
const run = (args, env = {}) => {
  const r = spawnSync(PROGRAM, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status: r.status ?? r.signal, out: r.stdout + r.stderr };
};

const must = (args) => {
  const r = run(args);
  assert.equal(r.status, 0, `${args.join(' ')}: ${r.out}`);
  return r.out;
};

// ${args}() is the command, ${see}(result, n) what must hold afterwards.
async function command(t, disk, what, args, see) {
  for (const [kind, error, share] of KINDS) {
    disk.arm(kind, NEVER);
    see(run(args(), disk.env), 0);
    disk.disarm();
    const count = disk.get('count');
    const tried = await each(count, share, async (n) => {
      disk.arm(kind, n, error);
      const r = run(args(), disk.env), failed = disk.disarm();
      try {
        see(r, n);
      } catch (e) {
        e.message = `${what}: ${kind} ${n} of ${count} fails with ${error}, status ${r.status} ${r.out}\n${e.message}`;
        throw e;
      }
      return failed;
    });
    t.diagnostic(`${what}: ${count} times ${kind}, ${error} at ${tried}`);
    assert.ok(count === 0 || tried > 0);
  }
}

test(`each call of a copy and of a restore fails once (seed ${SEED})`, async (t) => {
  const disk = new Disk(), data = ['--data', disk.data], again = path.join(disk.root, 'again');
  try {
    demonstration(disk.data);
    must(['backup', disk.copies, ...data]);
    const names = () => run(['backup', '--list', disk.copies, ...data]).out.trim().split('\n');
    let had = names();
    await command(t, disk, 'backup', () => ['backup', disk.copies, ...data], (r) => {
      const have = names();
      assert.deepEqual(had.filter((n) => !have.includes(n)), [], 'an earlier copy is gone');
      if (r.status === 0) {
        assert.ok(have.length > had.length, 'done, and no copy');
        must(['backup', '--check', disk.copies, ...data]);
      }
      had = have;
    });
    // A failure leaves the data as it was, and the next copy is made.
    must(['verify', ...data]);
    must(['backup', disk.copies, ...data]);
    await command(t, disk, 'nightly copy', () => ['backup', '--nightly', ...data], (r) => {
      if (r.status === 0) must(['backup', '--check', ...data]);
    });
    must(['verify', ...data]);
    must(['backup', '--nightly', ...data]);
    await command(t, disk, 'restore', () => {
      rmSync(again, { recursive: true, force: true });
      return ['restore', disk.copies, '--data', again];
    }, (r) => {
      if (r.status === 0) return must(['verify', '--data', again]);
      // Not taken for a school, unless it is a whole one; what is there is never taken for nothing.
      const v = run(['verify', '--data', again]);
      if (existsSync(path.join(again, 'hoclieu.db'))) assert.equal(v.status, 0, v.out);
      else if (existsSync(path.join(again, 'restore.part'))) assert.match(run(['init', '--data', again]).out, /RESTORE-UNFINISHED/);
    });
    must(['backup', '--check', disk.copies, ...data]);
  } finally {
    disk.end();
  }
});

// ---- a real server
class Bench {
  constructor(disk) {
    Object.assign(this, { disk, acks: [] });
  }

  async begin() {
    demonstration(this.disk.data);
    await this.start();
    this.day = new Day({ server: () => this.server, accounts: this.server.accounts, rand: random(SEED),
      note: (kind, f) => this.acks.push({ kind, ...f }), env: this.disk.env, data: this.disk.data, copies: this.disk.copies });
    await this.day.begin();
    this.attempt = await this.day.open(await this.day.lesson({ size: 20000 }));
  }

  async start(options = {}) {
    this.server = await startServer({ dataDir: this.disk.data, env: this.disk.env, args: ['--workers', '3'], port: this.server?.port, ...options });
  }

  // After a failure it goes on; after a failed fsync it would for a minute only
  // show what there is, so it is started anew.
  async well() {
    for (const end = Date.now() + 20000; Date.now() < end; await sleep(30)) {
      const e = await this.day.save(this.attempt).then(() => null, (x) => x);
      if (!e) return;
      if (e.status === 503 && /READ-ONLY-FAULT/.test(e.message)) break;
    }
    await this.server.stop();
    await this.start();
    await this.day.save(this.attempt);
  }

  // One thing that somebody does while the nth call fails -> whether it did.
  async once(kind, error, n, step) {
    await step.before?.();
    this.disk.arm(kind, n, error);
    await step.go().catch(() => {});
    const failed = this.disk.disarm();
    if (failed) {
      await this.well();
      await step.after?.();
      const wrong = look({ after: path.join(this.disk.dir, 'after'), root: this.disk.root, acks: this.acks, verify: false });
      assert.deepEqual(wrong, [], `${kind} ${n} fails with ${error}`);
    }
    return failed;
  }
}

// What people do; ${before} and ${after} may not fail.
const steps = (b) => ({
  save: { go: () => b.day.save(b.attempt) },
  upload: { go: () => b.day.upload({ size: 20000, part: 9000, tries: 0 }).then((where) => b.day.checked(where, 4000)), after: () => b.day.finish() },
  // Each needs a lesson of its own.
  review: { share: 0.1, before: async () => b.day.file(b.item = await b.day.checked(await b.day.upload({ size: 10000 }))), go: () => b.day.approve(b.item) },
  closing: { go: () => b.day.close().then(() => b.day.correct()) },
});

test(`each call of what people do fails once (seed ${SEED})`, async (t) => {
  const disk = new Disk(), b = new Bench(disk);
  try {
    await b.begin();
    for (const [name, step] of Object.entries(steps(b)))
      for (const [kind, error, share] of KINDS) {
        await b.once(kind, 'EIO', NEVER, step);
        const count = disk.get('count');
        const tried = await each(count, share * (step.share ?? 1), (n) => b.once(kind, error, n, step));
        t.diagnostic(`${name}: ${count} times ${kind}, ${error} at ${tried}`);
      }
    // What was whole is checked in the end, and no good lesson was refused.
    const waits = async () => (await b.day.as('hanh').mine()).uploads.filter((u) => u.state === 'complete' || u.state === 'done').filter((u) => !u.verdict);
    await until(async () => (await waits()).length === 0, { ms: 120000, every: 500 });
    const refused = (await b.day.as('hanh').mine()).uploads.filter((u) => u.verdict === 'refused');
    assert.deepEqual(refused, []);
    await b.server.stop();
    assert.deepEqual(look({ after: path.join(disk.dir, 'after'), root: disk.root, acks: b.acks }), []);
  } catch (e) {
    console.error(b.server?.log().slice(-3000).replace(/SELECT.*?: out of/g, "… out of"));
    throw e;
  } finally {
    await b.server?.stop();
    disk.end();
  }
});
