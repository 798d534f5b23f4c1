// Each call of the program's own commands fails once: the first, second, …
// write, fsync, read, open, rename or allocation of a copy, the nightly copy and
// a restore, until it comes to its end without one.  "Done" is said only of what
// is whole, and the next try succeeds.
// HOCLIEU_NTH at most for each (chosen by HOCLIEU_SEED when there are more).
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { demonstration } from '../lib/day.mjs';
import { Disk } from '../lib/disk.mjs';
import { NEVER, SEED, each, kinds } from '../lib/nth.mjs';
import { PROGRAM } from '../lib/server.mjs';

const run = (args, env = {}) => {
  const r = spawnSync(PROGRAM, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (r.error) throw r.error;
  return { status: r.status ?? r.signal, out: r.stdout + r.stderr };
};

const must = (args) => {
  const r = run(args);
  assert.equal(r.status, 0, `${args.join(' ')}: ${r.out}`);
  return r.out;
};

let commands = 0;

// ${args}() is the command, ${see}(result, n) what must hold afterwards.
async function command(t, disk, what, args, see) {
  for (const [kind, error, share] of kinds(commands++)) {
    // Twice: the first copy ever is put back as a drill.
    for (let i = 0; i < 2; i++) {
      disk.arm(kind, NEVER);
      const r = run(args(), disk.env);
      disk.disarm();
      assert.equal(r.status, 0, r.out);
      see(r, 0);
    }
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
