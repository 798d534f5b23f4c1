// Each call of a real server fails once: the first, second, … write, fsync,
// read, open, rename or allocation of a save, an upload with its check, a review
// and a closing, until it comes to its end without one.  What was acknowledged
// stands, and afterwards all goes on.
// HOCLIEU_NTH at most for each (chosen by HOCLIEU_SEED when there are more).
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { Day, demonstration, look } from '../lib/day.mjs';
import { Disk } from '../lib/disk.mjs';
import { NEVER, SEED, each, kinds } from '../lib/nth.mjs';
import { sleep, startServer, until } from '../lib/server.mjs';
import { random } from '../lib/teacher.mjs';

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

  // A new supervisor has no pauses in mind, and its processes have begun.
  async again() {
    await this.server.stop();
    await this.start();
    await this.day.save(this.attempt);
  }

  // After a failure it goes on; after a failed fsync it would for a minute only
  // show what there is, so it is started anew.
  async well() {
    for (const end = Date.now() + 20000; Date.now() < end; await sleep(30)) {
      const e = await this.day.save(this.attempt).then(() => null, (x) => x);
      if (!e) return;
      if (e.status === 503 && /READ-ONLY-FAULT/.test(e.message)) break;
    }
    await this.again();
  }

  // How many calls of ${kind} it makes when nothing fails: the first of them fills caches.
  async count(kind, step) {
    await this.again();
    for (let i = 0; i < 2; i++) {
      await step.before?.();
      this.disk.arm(kind, NEVER);
      await step.go(60000);
      this.disk.disarm();
    }
    return this.disk.get('count');
  }

  // One thing that somebody does while the nth call fails -> whether it did.
  async once(kind, error, n, step) {
    await step.before?.();
    this.disk.arm(kind, n, error);
    await step.go(4000).catch(() => {});
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
  upload: { go: (ms) => b.day.upload({ size: 20000, part: 9000, tries: 0 }).then((where) => b.day.checked(where, ms)), after: () => b.day.finish() },
  // Each needs a lesson of its own.
  review: { share: 0.1, before: async () => b.day.file(b.item = await b.day.checked(await b.day.upload({ size: 10000 }))), go: () => b.day.approve(b.item) },
  closing: { go: () => (b.day.closed.length < 60 ? b.day.close() : Promise.resolve()).then(() => b.day.correct()) },	// years back, and there are no months any more
});

test(`each call of what people do fails once (seed ${SEED})`, async (t) => {
  const disk = new Disk(), b = new Bench(disk);
  try {
    await b.begin();
    for (const [i, [name, step]] of Object.entries(steps(b)).entries())
      for (const [kind, error, share] of kinds(i)) {
        const count = await b.count(kind, step);
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
