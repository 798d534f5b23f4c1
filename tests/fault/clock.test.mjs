// The clock of a running server jumps by years, ahead and back: people stay signed in,
// uploads go on, nobody is locked out, jobs are done, and the self-check says so.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { account, client } from '../lib/lesson.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { startServer, until } from '../lib/server.mjs';
import { signIn } from '../lib/tus.mjs';
import { hoclieu } from '../lib/teacher.mjs';

const YEARS = 3n * 365n * 86400n;

// A clock to be set, and the environment that makes a server look at it.
function makeClock() {
  const dir = mkdtempSync(path.join(tmpdir(), 'hoclieu-clock-')), so = path.join(dir, 'clock.so'), word = path.join(dir, 'ahead');
  chmodSync(dir, 0o755);
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', so, new URL('jumpclock.c', import.meta.url).pathname]);
  writeFileSync(word, Buffer.alloc(8), { mode: 0o644 });
  const set = (n) => { const b = Buffer.alloc(8), fd = openSync(word, 'r+'); b.writeBigInt64LE(n); writeSync(fd, b, 0, 8, 0); closeSync(fd); };
  return { set, env: { LD_PRELOAD: so, CLOCK: word }, remove: () => rmSync(dir, { recursive: true }) };
}

const jumpsOf = (s) => (s.log().match(/"CLOCK-JUMPED"/g) ?? []).length;

test('three years ahead, and back', async () => {
  const { set, env, remove } = makeClock();
  const s = await startServer({ demo: true, env });
  const jumps = () => jumpsOf(s);
  try {
    const teacher = await client(s, 'hanh'), admin = await client(s, 'quan');
    const hanh = await signIn(s.origin, 'hanh', account(s, 'hanh').password);
    const half = await hanh.create(1000, 'dang do.zip');
    await teacher.checked(await teacher.upload('mot.zip', scorm12()));
    for (const [ahead, n] of [[YEARS, 1], [0n, 2], [-YEARS, 3], [0n, 4]]) {
      set(ahead);
      await until(() => jumps() === n);
      // Who was signed in is; who signs in can.
      for (const who of [teacher, admin, await client(s, 'ha')])
        assert.equal((await who.send('/')).status, 200, `${ahead}: ${s.log().slice(-1500)}`);
      // The upload half way is still there, and a whole one is checked.
      assert.equal((await hanh.ask('HEAD', half)).status, 200, String(ahead));
      await teacher.get('/');
      await teacher.checked(await teacher.upload(`so ${n}.zip`, scorm12()));
      assert.match((await admin.get('/self-check')).text, /Đồng hồ bị chỉnh nhiều/);
    }
    assert.match((await admin.get('/trail?kind=setting')).text, /Đồng hồ máy chủ bị chỉnh/);
    assert.doesNotMatch(s.log(), /CHILD-ENDED|WORKER-HUNG/);
    const v = hoclieu(s.data, 'verify');
    assert.equal(v.status, 0, v.out);
  } finally {
    await s.stop();
    remove();
  }
});

// What expires is swept on a full disk, too. The largest reserve makes it full.
const room = statfsSync(tmpdir());
test('ahead while the disk is full', { skip: room.bavail * room.bsize > 2 ** 37 && 'too much room here' }, async () => {
  const { set, env, remove } = makeClock();
  let s = await startServer({ demo: true, env });
  try {
    const teacher = await client(s, 'hanh');
    const { port, data } = s;
    s.kill9('serve');
    await s.exited;
    assert.equal(hoclieu(data, 'setting', 'disk-reserve', String(2 ** 40)).status, 0);
    s = await startServer({ dataDir: data, port, env });
    await until(() => /read-only-full/.test(s.log()));
    set(YEARS);
    await until(() => jumpsOf(s) === 1);
    assert.equal((await teacher.send('/')).status, 200);
    set(0n);
    await until(() => jumpsOf(s) === 2);
    assert.equal((await teacher.send('/')).status, 200);
  } finally {
    await s.stop();
    rmSync(s.data, { recursive: true, force: true });
    remove();
  }
});
