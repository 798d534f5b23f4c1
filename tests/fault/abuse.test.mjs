// The hostile visitor at a real server (docs/abuse-cases.md): what the C tests
// cannot show because a socket, a lock or another process is part of it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { Client, request } from '../lib/client.mjs';
import { client, publish } from '../lib/lesson.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { PROGRAM, raw, startServer, until } from '../lib/server.mjs';

let s;
let item;

before(async () => {
  s = await startServer({ demo: true });
  item = await publish(s, 'bai.zip', scorm12());
});
after(async () => { if (s) await s.stop(); });

const field = (html, name) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1];

// SQLite's write lock in WAL mode is byte 120 of the -shm file.  perl-base is in
// every Debian; Node has no fcntl.
async function holdWriteLock() {
  const p = spawn('perl', ['-e', `use Fcntl; open(F, "+<", $ARGV[0]) or die; $| = 1;
    my $lock = pack("s s x![q] q q i x![q]", F_WRLCK, 0, 120, 1, 0); fcntl(F, F_SETLKW, $lock) or die "lock $!"; print "held\\n"; sleep 60`,
  path.join(s.data, 'hoclieu.db-shm')], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((done, fail) => {
    p.stdout.once('data', done);
    p.once('exit', () => fail(new Error('no lock')));
  });
  return () => new Promise((done) => { p.once('exit', done); p.kill('SIGKILL'); });
}

// The content host of the pupil's attempt, with a token.
async function playing(user = 'minh') {
  const pupil = await client(s, user);
  const opened = await pupil.post(`/items/${item}/play`);
  assert.equal(opened.status, 303, opened.text);
  const player = await pupil.get(opened.headers.location);
  const [, origin] = /src="(http:\/\/[a-z0-9]+\.content\.localhost:\d+)\/w\//.exec(player.text);
  const [, token] = /data-pass="([^"]+)"/.exec(player.text);
  return { pupil, origin, token, play: opened.headers.location };
}
const pupilOf = () => s.accounts.find((a) => a.role === 'pupil' || /học sinh/i.test(a.role)).user;

test('the store is busy: pages answer, a form says so after 5 s and is sent again by one button', async () => {
  const teacher = await client(s, 'hanh');
  const draft = await teacher.checked(await teacher.upload('khac.zip', scorm12({ title: 'Bài 31. Gam' })));
  await teacher.get(`/items/${draft.key}/edit`);
  const fresh = new Client(s.origin);
  await fresh.get('/sign-in');
  const release = await holdWriteLock();
  const begin = Date.now();
  const form = { title: 'Gam và ki-lô-gam', kind: 'video', licence: 'school', source: 'tự làm', about: 'hai\r\ndòng', do: 'save' };
  const saving = teacher.post(`/items/${draft.key}/edit`, form);
  const entering = fresh.post('/sign-in', { login: 'hanh', password: 'x', next: '/upload' });
  for (const p of ['/', '/library', '/account', `/items/${draft.key}`]) {
    const t = Date.now();
    assert.equal((await teacher.send(p)).status, 200);
    assert.ok(Date.now() - t < 2000, `${p} took ${Date.now() - t} ms`);
  }
  const refused = await saving;
  const took = Date.now() - begin;
  const door = await entering;
  await release();
  assert.equal(refused.status, 503);
  assert.ok(took > 4000 && took < 15000, `${took} ms`);
  assert.match(refused.text, /DB-BUSY/);
  assert.equal(refused.headers['retry-after'], '2');
  assert.equal(door.status, 503);
  assert.equal(field(door.text, 'login'), 'hanh');
  assert.equal(field(door.text, 'next'), '/upload');
  // Exactly what its button sends.
  const fields = Object.fromEntries([...refused.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map((m) => [m[1], m[2]]));
  assert.equal(fields.title, form.title);
  assert.match(refused.text, new RegExp(`action="/items/${draft.key}/edit"`));
  const again = await teacher.send(`/items/${draft.key}/edit`, { method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString() });
  assert.equal(again.status, 303, again.text);
  assert.match((await teacher.get(`/items/${draft.key}`)).text, /Gam và ki-lô-gam/);
});

test('the runner stands still: sign-in says so, keeps the name, and works again', async () => {
  const visitor = new Client(s.origin);
  await visitor.get('/sign-in');
  const { runner } = s.processes();
  const stop = [runner];
  for (let i = 0; i < stop.length; i++) stop.push(...children(stop[i]));
  for (const pid of stop) try { process.kill(pid, 'SIGSTOP'); } catch { /* ended meanwhile */ }
  const begin = Date.now();
  const r = await visitor.post('/sign-in', { login: 'hanh', password: s.accounts.find((a) => a.user === 'hanh').password });
  const took = Date.now() - begin;
  for (const pid of stop) try { process.kill(pid, 'SIGCONT'); } catch { /* replaced meanwhile */ }
  assert.ok(took < 20000, `${took} ms`);
  if (r.status !== 303) {
    assert.equal(r.status, 503);
    assert.equal(field(r.text, 'login'), 'hanh');
    assert.match(r.text, /Nhiều người đang đăng nhập/);
  }
  await client(s, 'hanh');
});

function children(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1').trim().split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

test('the content host as bytes on the line: tricks of the path, the host, the range', async () => {
  const { origin } = await playing(pupilOf());
  const host = new URL(origin).host;
  const ask = async (target, extra = '', h = host) => (await raw(s.port,
    `GET ${target} HTTP/1.1\r\nHost: ${h}\r\nConnection: close\r\n${extra}\r\n`)).slice(9, 12);
  assert.equal(await ask('/f/phan%201.html'), '200');
  for (const p of ['/f/..%2fphan%201.html', '/f/%2e%2e/x', '/f/phan%201.html%00', '/f/a%5cb', '/f/%252e%252e', '/f/phan%201.html.',
    '/../f/phan%201.html', '/f/../../etc/passwd', '/sign-in', '/', '/account', '/files', '/healthz', `/items/${item}`])
    assert.match(await ask(p), /^4(00|04|05)$/, p);
  assert.equal(await ask('/f/phan%201.html', 'Service-Worker: script\r\n'), '403');
  assert.equal(await ask('/f/phan%201.html', 'SERVICE-WORKER: script\r\n'), '403');
  assert.equal(await ask('/f/phan%201.html', 'Range: bytes=0-0\r\nRange: bytes=1-1\r\n'), '400');
  for (const r of ['bytes=0-,0-', 'bytes=-', 'bytes=x', `bytes=${'0-,'.repeat(1000)}`, 'bytes=0-18446744073709551616', 'bytes= 0-1', 'BYTES=0-1'])
    assert.match(await ask('/f/phan%201.html', `Range: ${r}\r\n`), /^(200|206|416)$/, r);
  assert.match(await ask('/f/phan%201.html', `Range: ${'9'.repeat(9000)}\r\n`), /^(200|4\d\d)$/);
  // A host that is not there, nested, dotted, in capitals, too long.
  for (const h of [`x.${host}`, `a.content.localhost:${s.port}`, `.content.localhost:${s.port}`, `${'a'.repeat(64)}.content.localhost:${s.port}`, 'evil.example', `content.localhost:${s.port}`, `${host}.evil.example`, `localhost:${s.port}@evil.example`])
    assert.match(await ask('/f/phan%201.html', '', h), /^4\d\d$/, h);
  assert.match(await ask('/sign-in', '', 'evil.example'), /^4\d\d$/);
  // Files of the app are not there, and files of a lesson are not on the app.
  assert.equal(await ask('/f/phan%201.html', '', `localhost:${s.port}`), '404');
});

test('no cookie opens the content host, and none is set there', async () => {
  const { pupil, origin, token } = await playing(pupilOf());
  const cookie = [...pupil.cookies].map(([k, v]) => `${k}=${v}`).join('; ');
  const other = origin.replace(/\/\/[a-z0-9]{4}/, '//aaaa');
  assert.equal((await request(`${other}/f/phan%201.html`, { headers: { cookie } })).status, 404);
  assert.equal((await request(`${origin}/w/x`, { headers: { cookie } })).status, 404);
  assert.equal((await request(`${origin}/launch/x`, { method: 'POST', headers: { cookie } })).status, 403);
  const w = await request(`${origin}/w/0`);
  assert.equal(w.status, 200);
  assert.equal(w.headers['set-cookie'], undefined);
  assert.equal(w.headers['access-control-allow-origin'], undefined);
  assert.equal(w.headers['referrer-policy'], 'no-referrer');
});

test('a lesson closes for a pupil who is shut out, in every worker, within seconds', async () => {
  const { hoclieu } = await import('../lib/teacher.mjs');
  const user = pupilOf();
  const { pupil, origin, token } = await playing(user);
  assert.equal((await request(`${origin}/f/phan%201.html`)).status, 200);
  const locked = hoclieu(s.data, 'user', 'disable', user);
  assert.equal(locked.status, 0, locked.out);
  assert.equal((await pupil.send('/')).status, 303);
  // Twelve connections one after the other meet every worker.
  await until(async () => {
    for (let i = 0; i < 12; i++)
      for (const [method, p] of [['GET', '/f/phan%201.html'], ['POST', `/launch/${token}`]])
        if ((await request(origin + p, { method, headers: { connection: 'close' } })).status !== 410) return false;
    return true;
  }, { ms: 20000 });
});

test('forms too large, foreign, or for nobody: a code and a sentence each', async () => {
  const teacher = await client(s, 'hanh');
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  const big = await teacher.send('/items/file', { method: 'POST', headers: type, body: 'a='.padEnd(300 * 1024, 'x') });
  assert.equal(big.status, 413);
  assert.match(big.text, /BODY-TOO-LARGE/);
  const foreign = await teacher.send('/sign-out', { method: 'POST', headers: { ...type, origin: 'http://evil.example' }, body: `_csrf=${teacher.csrf}` });
  assert.equal(foreign.status, 403);
  assert.match(foreign.text, /CSRF-ORIGIN/);
  assert.doesNotMatch(foreign.text, /name="_csrf" value="[^"]+">\s*<button class="btn big/);
  // A lesson's own page asks the app: another site, whatever it sends.
  const lesson = await teacher.send('/account', { headers: { origin: `http://x.content.localhost:${s.port}`, 'sec-fetch-site': 'cross-site' } });
  assert.equal(lesson.headers['access-control-allow-origin'], undefined);
  assert.equal(lesson.headers['cross-origin-resource-policy'], 'same-origin');
  const pre = await request(`${s.origin}/account/password`, { method: 'OPTIONS', headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' } });
  assert.equal(pre.headers['access-control-allow-origin'], undefined);
});

test('uploads by hand: lengths, names and offsets that no client sends', async () => {
  const teacher = await client(s, 'hanh');
  const loan = await client(s, 'ha');
  const tus = { 'tus-resumable': '1.0.0', 'x-csrf': teacher.csrf };
  const make = (length, meta) => teacher.send('/files', { method: 'POST', headers: { ...tus, 'upload-length': length, ...(meta ? { 'upload-metadata': meta } : {}) } });
  for (const n of ['-1', '', '0', '1e3', '9223372036854775808', '99999999999999999999', '5 5', '5;6', '0x10', '9223372036854775807'])
    assert.match(String((await make(n)).status), /^(400|413|507)$/, n);
  const b64 = (t) => Buffer.from(t).toString('base64');
  const names = [b64('../../etc/x'), b64('a\r\nSet-Cookie: x=1'), b64('x'.repeat(3000)), b64('a‮gpj.exe'), '', b64('..'), b64('\0')];
  for (const n of names) {
    const r = await make('5', `filename ${n}`);
    assert.match(String(r.status), /^(201|400)$/, n);
    if (r.status === 201) assert.equal((await teacher.send(new URL(r.headers.location, s.origin).pathname, { method: 'DELETE', headers: tus })).status, 204);
  }
  assert.equal((await make('5', 'filename !!!')).status, 400);
  assert.equal((await make('5', `filename ${Buffer.from([0xff, 0xfe]).toString('base64')}`)).status, 400);
  // A published lesson takes a new version, of its owner only.
  const next = await make('5', `item ${b64(item)}`);
  assert.equal(next.status, 201);
  assert.equal((await teacher.send(new URL(next.headers.location, s.origin).pathname, { method: 'DELETE', headers: tus })).status, 204);
  assert.equal((await loan.send('/files', { method: 'POST', headers: { 'tus-resumable': '1.0.0', 'x-csrf': loan.csrf, 'upload-length': '5',
    'upload-metadata': `item ${b64(item)}` } })).status, 404);
  assert.equal((await make('5', `item ${b64('khong-co')}`)).status, 404);
  const made = await make('10', `filename ${b64('a.zip')}`);
  const at = new URL(made.headers.location, s.origin).pathname;
  const patch = (who, offset, body, more = {}) => who.send(at, { method: 'PATCH', headers: { 'tus-resumable': '1.0.0', 'x-csrf': who.csrf, 'content-type': 'application/offset+octet-stream', 'upload-offset': offset, ...more }, body });
  assert.equal((await patch(teacher, '0', 'x'.repeat(11))).status, 413);
  assert.equal((await patch(teacher, '5', 'x')).status, 409);
  assert.equal((await patch(teacher, '-1', 'x')).status, 400);
  assert.equal((await patch(teacher, '9223372036854775807', 'x')).status, 409);
  assert.equal((await patch(teacher, '0', 'x', { 'upload-checksum': 'sha256 AAAA' })).status, 400);
  assert.equal((await patch(teacher, '0', 'x', { 'upload-checksum': `sha256 ${Buffer.alloc(32).toString('base64')}` })).status, 460);
  assert.equal((await patch(teacher, '0', 'x', { 'content-type': 'text/plain' })).status, 415);
  assert.equal((await patch(teacher, '0', 'x', { 'tus-resumable': '0.2.2' })).status, 412);
  for (const [method, want] of [['HEAD', 404], ['DELETE', 404]])
    assert.equal((await loan.send(at, { method, headers: { 'tus-resumable': '1.0.0', 'x-csrf': loan.csrf } })).status, want);
  assert.equal((await patch(loan, '0', 'x')).status, 404);
  assert.equal((await patch(teacher, '0', 'x', { 'x-csrf': 'no' })).status, 403);
  const head = await teacher.send(at, { method: 'HEAD', headers: tus });
  assert.equal(head.headers['upload-offset'], '0');
  assert.equal((await teacher.send(at, { method: 'DELETE', headers: tus })).status, 204);
  assert.equal((await teacher.send(at, { method: 'HEAD', headers: tus })).status, 410);
});

// Fields of a form on a disk without a byte: only root may make such a disk.
test('the disk is full: pages open, a form comes back whole, and goes once there is room', async (t) => {
  if (process.getuid() !== 0) return t.diagnostic('not root: a full disk is tested by the reserve in upload.test.mjs');
  const data = mkdtempSync(path.join(tmpdir(), 'hoclieu-full-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60m,mode=0755', 'tmpfs', data]);
  let full;
  try {
    execFileSync(PROGRAM, ['demo', '--data', data, '--if-empty'], { stdio: 'ignore' });
    execFileSync(PROGRAM, ['setting', 'disk-reserve', '0', '--data', data], { stdio: 'ignore' });
    full = await startServer({ dataDir: data });
    const teacher = await client(full, 'hanh');
    const draft = await teacher.checked(await teacher.upload('a.zip', scorm12()));
    await teacher.get(`/items/${draft.key}/edit`);
    const filler = openSync(path.join(data, 'filler'), 'w');
    assert.throws(() => { for (const b = Buffer.alloc(4096); ;) writeSync(filler, b); }, { code: 'ENOSPC' });
    closeSync(filler);
    const form = { title: 'Mi-li-mét trên thước', kind: 'video', licence: 'school', source: 'tự làm', about: 'x'.repeat(1500), do: 'save' };
    const r = await teacher.post(`/items/${draft.key}/edit`, form);
    assert.equal(r.status, 507);
    assert.match(r.text, /STORE-FULL|READ-ONLY-FULL/);
    assert.match(r.text, /name="title" value="Mi-li-mét trên thước"/);
    for (const p of ['/', '/library', '/account', `/items/${draft.key}`]) assert.equal((await teacher.send(p)).status, 200, p);
    rmSync(path.join(data, 'filler'));
    const again = await until(async () => {
      const r = await teacher.post(`/items/${draft.key}/edit`, form);
      return r.status !== 507 && r;
    });
    assert.equal(again.status, 303);
  } finally {
    if (full) await full.stop();
    execFileSync('umount', [data]);
    rmSync(data, { recursive: true, force: true });
  }
});

test('who tries what is not for him leaves a line without secrets; no worker died', async () => {
  const teacher = await client(s, 'hanh');
  assert.equal((await teacher.post('/review', { item, do: 'approve' })).status, 403);
  await until(() => ['NO-RIGHT', 'CSRF-ORIGIN', 'TOKEN-FORGED'].every((code) => s.log().includes(`"code":"${code}"`)));
  const lines = s.log().split('\n').filter((l) => l.startsWith('{')).join('\n'); // serve prints the demonstration accounts itself
  for (const a of s.accounts) assert.ok(!lines.includes(a.password));
  assert.doesNotMatch(s.log(), /sandbox violation|Segmentation|AddressSanitizer/);
});
