// The drill: a copy under load, put into an empty folder; what was
// acknowledged before the copy began is there, and the school can sign in.
// And what must fail: a full target, one flipped bit, a restore over a school.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { request } from '../lib/client.mjs';
import { client, publish, startLesson } from '../lib/lesson.mjs';
import { html5, scorm12 } from '../lib/packages.mjs';
import { PROGRAM, startServer, until } from '../lib/server.mjs';
import { LOGIN, PASSWORD, bytesOf, hoclieu, makeSchool, random } from '../lib/teacher.mjs';
import { sha256, signIn } from '../lib/tus.mjs';

const SEED = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
const rand = random(SEED);
const temp = (name) => mkdtempSync(path.join(tmpdir(), `hoclieu-${name}-`));
const filesOf = (dir) => existsSync(dir) ? readdirSync(dir, { recursive: true, withFileTypes: true }).filter((d) => d.isFile()).length : 0;
const must = (r) => { assert.equal(r.status, 0, r.out); return r; };

// Without blocking this process: it makes the load meanwhile.
function backup(data, ...args) {
  return new Promise((done) => {
    const p = spawn(PROGRAM, ['backup', ...args, '--data', data]);
    let out = '';
    p.stdout.on('data', (d) => { out += d; });
    p.stderr.on('data', (d) => { out += d; });
    p.on('close', (status) => done({ status, out }));
  });
}

async function openAttempt(who, item) {
  const r = await who.post(`/items/${item}/play`);
  assert.equal(r.status, 303);
  const page = await who.get(r.headers.location);
  return { play: r.headers.location, ...await startLesson(page.text) };
}

async function save(a, seq) {
  const r = await request(`${a.origin}/commit/${a.token}`, {
    method: 'POST', headers: { origin: a.origin, 'content-type': 'text/plain' },
    body: JSON.stringify({ visit: a.visit, seq, entry: 0, seconds: 1, kind: 'scorm12', final: false, touched: true,
      data: { runtimeData: { cmi: { suspend_data: 'x'.repeat(2000), core: { lesson_location: `trang ${seq}`, lesson_status: 'incomplete' } } } } }),
  });
  return r.status === 200;
}

// Saves without a pause until stop(); last is the highest acknowledged.
function load(a) {
  const l = { last: 0, failed: 0, going: true };
  l.ended = (async () => {
    for (let seq = 1; l.going; seq++) {
      if (await save(a, seq)) l.last = seq;
      else l.failed++;
    }
  })();
  l.stop = () => { l.going = false; return l.ended; };
  return l;
}

// The bookmark that a pupil's next visit begins with, as the lesson gets it.
async function bookmark(a) {
  const r = await request(`${a.origin}/launch/${a.token}`, { method: 'POST' });
  return Number(/trang (\d+)/.exec(r.text)?.[1] ?? 0);
}

// A restored folder as a school: pupils sign in with their old passwords.
async function asSchool(data, accounts, run) {
  const server = await startServer({ dataDir: data });
  try {
    await run(server, (user) => client({ origin: server.origin, accounts }, user));
  } finally {
    await server.stop();
  }
}

test(`the drill: a copy under load becomes a school again (seed ${SEED})`, async () => {
  const target = temp('copy');
  const again = path.join(temp('again'), 'data');
  const server = await startServer({ demo: true });
  let loads = [];
  let up;
  try {
    const lesson = scorm12({ files: { 'phim.mp4': bytesOf(rand, 3 << 20) } });
    const item = await publish(server, 'bai.zip', lesson);
    const pupils = server.accounts.filter((x) => x.role === 'pupil' || x.user === 'minh').slice(0, 3);
    const attempts = [];
    for (const p of pupils) attempts.push(await openAttempt(await client(server, p.user), item));
    loads = attempts.map(load);
    await until(() => loads.every((l) => l.last > 0));
    const before = loads.map((l) => l.last);
    must(await backup(server.data, target));
    // One more, with other things new, while the load goes on.
    const hanh = await client(server, 'hanh');
    up = html5();
    await hanh.checked(await hanh.upload('trang.zip', up));
    const later = loads.map((l) => l.last);
    const r = must(await backup(server.data, target));
    assert.match(r.out, /Đã sao lưu/);
    await Promise.all(loads.map((l) => l.stop()));
    assert.deepEqual(loads.map((l) => l.failed), loads.map(() => 0));
    must(hoclieu(server.data, 'backup', '--check', target));
    must(hoclieu(again, 'restore', target));
    for (const b of [lesson, up]) {
      const hash = sha256(b);
      assert.equal(sha256(readFileSync(path.join(again, 'objects', hash.slice(0, 2), hash))), hash);
    }
    const v = must(hoclieu(again, 'verify'));
    assert.match(v.out, /nguyên vẹn/);
    // An earlier copy is a school too.
    const first = must(hoclieu(server.data, 'backup', '--list', target)).out.trim().split('\n').pop();
    const older = path.join(path.dirname(again), 'older');
    must(hoclieu(older, 'restore', target, '--at', first));
    must(hoclieu(older, 'verify'));
    await asSchool(older, server.accounts, async (_, who) => {
      for (const [i, p] of pupils.entries()) {
        const n = await bookmark(await openAttempt(await who(p.user), item));
        assert.ok(n >= before[i], `${before[i]} <= ${n}`);
      }
    });
    // The newest: sign-in works, sessions of before do not, the pupils go on.
    await asSchool(again, server.accounts, async (second, who) => {
      for (const [i, p] of pupils.entries()) {
        const a = await openAttempt(await who(p.user), item);
        assert.equal(a.play, attempts[i].play);
        const n = await bookmark(a);
        assert.ok(n >= later[i] && n <= loads[i].last, `${later[i]} <= ${n} <= ${loads[i].last}`);
        assert.ok(await save(a, 1));
      }
      const old = await request(`${second.origin}/account`, { headers: { cookie: [...hanh.cookies].map(([k, x]) => `${k}=${x}`).join('; ') } });
      assert.notEqual(old.status, 200);
    });
    // Whoever touches a row of the trail behind our back is found: verify says where.
    const db = path.join(older, 'hoclieu.db');
    const bytes = readFileSync(db);
    const at = bytes.indexOf('sign-inperson');
    assert.ok(at > 0);
    bytes.write('sign-on', at);
    writeFileSync(db, bytes);
    const touched = hoclieu(older, 'verify');
    assert.equal(touched.status, 1);
    assert.match(touched.out, /TRAIL-BROKEN/);
  } finally {
    await Promise.all(loads.map((l) => l.stop()));
    await server.stop();
    rmSync(target, { recursive: true, force: true });
    rmSync(path.dirname(again), { recursive: true, force: true });
  }
});

// A school with one lesson, and a copy of it; for what needs no server.
async function schoolWithCopy() {
  const data = makeSchool();
  const target = temp('copy');
  const server = await startServer({ dataDir: data });
  try {
    const person = await signIn(server.origin, LOGIN, PASSWORD);
    const { path: where } = await person.upload(scorm12({ files: { 'phim.mp4': bytesOf(rand, 1 << 20) } }));
    await person.until(where, ['ready']);
    // Half of another: promised to nobody, in no copy.
    const half = await person.create(5000, 'nua.zip');
    await person.patch(half, 0, Buffer.alloc(1000));
  } finally {
    await server.stop();
  }
  must(hoclieu(data, 'backup', target));
  return { data, target, end: () => [data, target].forEach((d) => rmSync(d, { recursive: true, force: true })) };
}

test(`one flipped bit anywhere is found and named (seed ${SEED})`, async () => {
  const s = await schoolWithCopy();
  const all = readdirSync(s.target, { recursive: true, withFileTypes: true }).filter((d) => d.isFile() && d.name !== 'lock')
    .map((d) => path.join(d.parentPath ?? d.path, d.name));
  assert.ok(all.length >= 5, all.join());
  for (const file of all) {
    const broken = temp('broken');
    const there = path.join(broken, 'copy');
    cpSync(s.target, there, { recursive: true });
    const victim = path.join(there, path.relative(s.target, file));
    execFileSync('chmod', ['u+w', victim]);
    const fd = openSync(victim, 'r+');
    const one = Buffer.alloc(1);
    const at = Math.floor(rand() * readFileSync(victim).length);
    readSync(fd, one, 0, 1, at);
    one[0] ^= 1 << Math.floor(rand() * 8);
    writeSync(fd, one, 0, 1, at);
    closeSync(fd);
    const r = hoclieu(path.join(broken, 'data'), 'restore', there);
    // White space between two words of the list may differ and mean the same.
    const harmless = file.endsWith('manifest.json') && r.status === 0;
    if (!harmless) {
      assert.equal(r.status, 1, file + r.out);
      assert.match(r.out, /BACKUP-DAMAGED/);
      assert.ok(r.out.includes(path.basename(victim)), `${victim}\n${r.out}`);
      assert.ok(!existsSync(path.join(broken, 'data', 'hoclieu.db')));
    }
    rmSync(broken, { recursive: true });
  }
  s.end();
});

test('a restore over living data is refused and touches nothing', async () => {
  const s = await schoolWithCopy();
  const sum = () => sha256(readFileSync(path.join(s.data, 'hoclieu.db')));
  const before = sum();
  let r = hoclieu(s.data, 'restore', s.target);
  assert.equal(r.status, 1);
  assert.match(r.out, /RESTORE-NOT-EMPTY/);
  assert.equal(sum(), before);
  must(hoclieu(s.data, 'verify'));
  // A restore that was cut short is not served as an empty school, and can be done again.
  const cut = path.join(temp('cut'), 'data');
  mkdirSync(path.join(cut, 'restore.part', 'objects'), { recursive: true });
  r = hoclieu(cut, 'init');
  assert.match(r.out, /RESTORE-UNFINISHED/);
  must(hoclieu(cut, 'restore', s.target));
  must(hoclieu(cut, 'verify'));
  rmSync(path.dirname(cut), { recursive: true });
  r = hoclieu(path.join(s.target, 'x'), 'restore', temp('empty'));
  assert.match(r.out, /BACKUP-MISSING/);
  s.end();
});

// A small disk of its own needs root; without it a limit on file sizes cuts.
test('a full or vanished target: said plainly, nothing half', async (t) => {
  const root = process.getuid() === 0;
  const s = await schoolWithCopy();
  const full = temp('full');
  if (root) execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=0755', 'tmpfs', full]);
  else t.diagnostic('not root: only the limit is tested');
  try {
    if (root) {
      // Room for the database, not for the objects: it ends in the middle.
      writeFileSync(path.join(full, 'filler'), Buffer.alloc(19 << 20));
      let r = hoclieu(s.data, 'backup', full);
      assert.equal(r.status, 1, r.out);
      assert.match(r.out, /BACKUP-NO-ROOM|STORE-FULL/);
      assert.match(hoclieu(s.data, 'backup', '--check', full).out, /BACKUP-MISSING/);
      assert.equal(readdirSync(full).filter((n) => n.startsWith('2')).length, 0);
    }
    const r = execFileSync('sh', ['-c', `ulimit -f 100; "$0" backup "$1" --data "$2" 2>&1 || true`, PROGRAM, path.join(full, 'x'), s.data]).toString();
    assert.equal(filesOf(path.join(full, 'x')) > 1, false, r);
    const gone = hoclieu(s.data, 'backup', '/proc/no/such');
    assert.equal(gone.status, 1);
    assert.match(gone.out, /STORE-IO/);
    // The earlier copy is as good as before.
    must(hoclieu(s.data, 'backup', '--check', s.target));
  } finally {
    if (root) execFileSync('umount', [full]);
    rmSync(full, { recursive: true, force: true });
    s.end();
  }
});

test('the nightly copy stands in the data folder or where it was told', async () => {
  const s = await schoolWithCopy();
  const night = must(hoclieu(s.data, 'backup', '--nightly'));
  // The first copy ever is put back at once; what was looked at can be read.
  assert.match(night.out, /Đã thử phục hồi bản sao/);
  assert.match(readFileSync(path.join(s.data, 'verify-report.txt'), 'utf8'), /; 0 chỗ cần xem lại/);
  assert.match(readFileSync(path.join(s.data, 'audit-anchor.txt'), 'utf8'), /^\S+Z \d+ [0-9a-f]{64}$/m);
  assert.doesNotMatch(must(hoclieu(s.data, 'backup', '--nightly')).out, /thử phục hồi/);
  assert.equal(must(hoclieu(s.data, 'backup', '--list')).out.trim().split('\n').length, 1);
  must(hoclieu(s.data, 'backup', '--check'));
  const other = temp('other');
  must(hoclieu(s.data, 'backup', '--nightly-dir', other));
  must(hoclieu(s.data, 'backup', '--nightly'));
  must(hoclieu(s.data, 'backup', '--check', other));
  must(hoclieu(s.data, 'backup', '--drill', other));
  // One file of the copy is not what it was: the drill says so, and leaves nothing.
  const pool = path.join(other, 'objects');
  const victim = readdirSync(pool, { recursive: true, withFileTypes: true }).find((d) => d.isFile());
  const file = path.join(victim.parentPath ?? victim.path, victim.name), bytes = readFileSync(file);
  bytes[0] ^= 1;
  rmSync(file);
  writeFileSync(file, bytes);
  const r = hoclieu(s.data, 'backup', '--drill', other);
  assert.equal(r.status, 1);
  assert.match(r.out, /BACKUP-DAMAGED/);
  assert.ok(!existsSync(path.join(other, 'drill.part')));
  rmSync(other, { recursive: true });
  s.end();
});
