// Nothing is taken from whom it need not be: bodies of strangers, connections
// that drip or stand still, planted cookies, a teacher with too many bodies.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { attack } from '../lib/hostile.mjs';
import { request } from '../lib/client.mjs';
import { client, publish } from '../lib/lesson.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { PROGRAM, alive, holds, memory, raw, startServer, until } from '../lib/server.mjs';

const MIB = 1024;	// of memory(), which counts KiB
let s;

before(async () => {
  s = await startServer({ demo: true, env: { HOCLIEU_BODY_MS: '2000', HOCLIEU_SEND_MS: '2000', HOCLIEU_STALL_MS: '600000' } });
});
after(async () => { if (s) await s.stop(); });

const host = (server = s) => `Host: localhost:${server.port}\r\n`;
const cookieOf = (c) => `Cookie: ${[...c.cookies].map(([k, v]) => `${k}=${v}`).join('; ')}\r\n`;
const pupilOf = (server = s) => server.accounts.find((a) => a.role === 'pupil').user;

// A connection that says ${bytes} and waits; .got is what came back, .closed whether it ended.
function line(bytes, server = s) {
  const socket = net.connect(server.port, '127.0.0.1');
  socket.got = '';
  socket.shut = false;
  socket.on('data', (d) => { socket.got += d.toString('latin1'); });
  socket.on('end', () => { socket.shut = true; });
  socket.on('close', () => { socket.shut = true; });
  socket.on('error', () => {});
  socket.write(bytes);
  return socket;
}

const part = (length, extra) => `PATCH /files/aaaaaaaaaaaaaaaaaaaaaaaaaa HTTP/1.1\r\n${host()}Tus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\n` +
  `Content-Type: application/offset+octet-stream\r\nContent-Length: ${length}\r\n${extra}\r\n`;

test('a large body asks who it is before its first byte (A-2)', async () => {
  const teacher = await client(s, 'hanh');
  const pupil = await client(s, pupilOf());
  const origin = `Origin: ${s.origin}\r\n`;
  const good = `${cookieOf(teacher)}${origin}X-CSRF: ${teacher.csrf}\r\n`;
  const asks = async (bytes) => {
    const text = await raw(s.port, bytes);
    return text.slice(9, 12) + (/connection: close/.test(text) ? '' : ' open');
  };
  for (const length of [65537, 2000000, 8000000]) {
    assert.equal(await asks(part(length, '')), '401');
    assert.equal(await asks(part(length, origin)), '401');
    assert.equal(await asks(part(length, `Cookie: __Host-hoclieu=${'a'.repeat(52)}\r\n${origin}`)), '401');
    assert.equal(await asks(part(length, cookieOf(teacher) + origin)), '403');
    assert.equal(await asks(part(length, `${cookieOf(teacher)}X-CSRF: ${teacher.csrf}\r\n`)), '403');
    assert.equal(await asks(part(length, `${cookieOf(pupil)}${origin}X-CSRF: ${pupil.csrf}\r\n`)), '403');
  }
  // A page's form has its token in the body: the session and the origin are asked.
  const form = (extra) => `POST /items/file HTTP/1.1\r\n${host()}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n${extra}\r\n`;
  assert.equal(await asks(form(origin)), '401');
  assert.equal(await asks(form(`${cookieOf(teacher)}Origin: http://evil.example\r\n`)), '403');
  assert.equal(await asks(form(cookieOf(teacher))), '403');
  const text = await raw(s.port, `${form(cookieOf(teacher) + origin)}_csrf=${teacher.csrf}&a=`.padEnd(form(cookieOf(teacher) + origin).length + 100000, 'x'), { until: (t) => t.includes('\r\n\r\n') });
  assert.match(text, /^HTTP\/1\.1 (404|422|303)/);
  // Whose it is: the upload is not hers, which is found out behind the body.
  const own = line(part(100000, good) + 'x'.repeat(100000));
  await until(() => own.got !== '');
  assert.match(own.got, /^HTTP\/1\.1 404/);
  own.destroy();
  // A lesson's save is asked for its token.
  const save = await raw(s.port, `POST /commit/x HTTP/1.1\r\nHost: abc.content.localhost:${s.port}\r\nContent-Length: 100000\r\n\r\n`);
  assert.match(save, /^HTTP\/1\.1 403 [^]*"code":"TOKEN-FORGED"/);
});

test('600 bodies of strangers cost no memory and no disk', async () => {
  const begin = memory(s).pss;
  const lines = Array.from({ length: 600 }, (_, i) => line(part(i % 2 ? 2300000 : 8000000, '') + 'x'.repeat(60000)));
  await until(() => lines.every((l) => l.got !== '' || l.shut));
  const cost = (memory(s).pss - begin) / MIB;
  for (const l of lines) l.destroy();
  for (const l of lines.filter((x) => x.got !== '')) assert.match(l.got, /^HTTP\/1\.1 401/);
  assert.ok(cost < 100, `${cost.toFixed(0)} MiB for 600 bodies`);
});

test('a body that drips is ended, one that moves is taken', async () => {
  const teacher = await client(s, 'hanh');
  const head = (n) => `POST /sign-in HTTP/1.1\r\n${host()}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${n}\r\nConnection: close\r\n\r\n`;
  const slow = line(`${head(30000)}a=`);
  const fair = line(`${head(60000)}a=`);
  let sent = 2;
  const drip = setInterval(() => {
    if (!slow.shut) slow.write('x');
    const n = Math.min(2000, 60000 - sent);
    sent += n;
    if (n > 0) fair.write('x'.repeat(n));
  }, 200);
  await until(() => slow.got !== '' && fair.shut, { ms: 30000 });
  clearInterval(drip);
  assert.match(slow.got, /^HTTP\/1\.1 408 [^]*REQUEST-SLOW/);
  assert.match(fair.got, /^HTTP\/1\.1 (303|403|422)/);
  assert.equal(sent, 60000);
  slow.destroy();
  assert.equal((await teacher.send('/')).status, 200);
});

test('a reader that takes too little is cut', async () => {
  // No stillness ends an answer here (HOCLIEU_STALL_MS): the rate alone does.
  const teacher = await client(s, 'hanh');
  const asset = /href="(\/a\/[^"]*)\/app\.css"/.exec((await teacher.get('/')).text)[1] + '/pdf.worker.js';
  const socket = net.connect({ port: s.port, host: '127.0.0.1', highWaterMark: 64 });
  socket.on('error', () => {});
  socket.pause();
  // More than what the system's buffers hold on both sides.
  socket.write(`GET ${asset} HTTP/1.1\r\n${host()}\r\n`.repeat(40));
  await until(() => socket.localPort && holds(s.port, socket.localPort));
  await until(() => !holds(s.port, socket.localPort), { ms: 30000 });
  socket.destroy();
});

test('answers that nobody reads do not fill the memory', async () => {
  // 4 MiB of a deflated file are unpacked for each of these readers.
  const item = await publish(s, 'bai.zip', scorm12({ files: { 'chu.txt': Buffer.alloc(8 << 20, 'chữ ') } }));
  const pupil = await client(s, pupilOf());
  const opened = await pupil.post(`/items/${item}/play`);
  const player = await pupil.get(opened.headers.location);
  const content = new URL(/src="(http:\/\/[a-z0-9]+\.content\.localhost:\d+)\//.exec(player.text)[1]);
  const whole = await request(`${content.origin}/f/chu.txt`, { headers: { range: 'bytes=0-4194303' } });
  assert.equal(whole.status, 206);
  assert.equal(whole.body.length, 4 << 20);
  const begin = memory(s).pss;
  const lines = Array.from({ length: 400 }, () => {
    const l = line(`GET /f/chu.txt HTTP/1.1\r\nHost: ${content.host}\r\nRange: bytes=0-4194303\r\n\r\n`);
    l.pause();
    return l;
  });
  const said = () => s.log().includes('answers that are not read');
  await until(said, { ms: 15000 }).catch(() => {});
  const cost = (memory(s).pss - begin) / MIB;
  assert.equal((await pupil.send('/', { headers: { connection: 'close' } })).status, 200);
  for (const l of lines) l.destroy();
  assert.ok(cost < 400, `${cost.toFixed(0)} MiB for 400 readers`);
  assert.ok(said(), 'some of them were refused');
  // And when they are gone, what they held is free for others.
  await until(async () => (await request(`${content.origin}/f/chu.txt`, { headers: { range: 'bytes=0-4194303' } })).status === 206);
});

test('thousands of one-byte bodies refuse nobody (A-1)', async () => {
  const pupil = await client(s, pupilOf());
  const h = await attack(s.port, { count: 5000, kinds: ['body'] });
  try {
    for (let i = 0; i < 100; i++) {
      const r = await pupil.send('/', { headers: { connection: 'close' } });
      assert.equal(r.status, 200, `${i}: ${r.text}`);
    }
    // Also who comes to the door: the form, and a sign-in.
    await client(s, 'hanh');
  } finally {
    await h.stop();
  }
});

test('8,000 hostile connections of four kinds: pages for who is signed in, a bounded memory', async () => {
  const pupil = await client(s, pupilOf());
  const asset = /href="(\/a\/[^"]*)\/app\.css"/.exec((await pupil.get('/')).text)[1] + '/pdf.worker.js';
  const h = await attack(s.port, { count: 8000, asset });
  let most = 0;
  try {
    const open = await h.open();
    assert.ok(open > 4000, `${open} hostile connections are open`);
    for (let i = 0; i < 200; i++) {
      const r = await pupil.send('/', { headers: { connection: 'close' } });
      assert.equal(r.status, 200);
      if (i % 20 === 0) most = Math.max(most, memory(s).pss / MIB);
    }
    await client(s, 'hanh');
  } finally {
    await h.stop();
  }
  assert.ok(most <= 512, `${most.toFixed(0)} MiB`);
  assert.equal(s.log().includes('"level":"error"'), false);
});

test('when all is full, idle strangers go and not who is signed in', async () => {
  const pupil = await client(s, pupilOf());
  // Older than all of the strangers' connections, and idle between its pages.
  const ask = (cookie) => `GET /sign-in HTTP/1.1\r\n${host()}${cookie}\r\n`;
  const kept = Array.from({ length: 12 }, () => Object.assign(line(ask(cookieOf(pupil))), { asked: 1 }));
  const again = setInterval(() => {
    for (const k of kept) if (!k.shut && k.got.split('HTTP/1.1 ').length - 1 === k.asked) { k.asked++; k.write(ask(cookieOf(pupil))); }
  }, 1500);
  const h = await attack(s.port, { count: 9000, kinds: ['idle'] });
  try {
    await until(() => s.log().includes('WORKER-FULL'), { ms: 30000 });
    await until(() => kept.every((k) => k.asked >= 6 || k.shut), { ms: 30000 });
    assert.deepEqual(kept.map((k) => k.shut), kept.map(() => false));
  } finally {
    clearInterval(again);
    for (const k of kept) k.destroy();
    await h.stop();
  }
});

test('cookies that a lesson planted shut nobody out (D-1)', async () => {
  const teacher = await client(s, 'hanh');
  const own = [...teacher.cookies].map(([k, v]) => `${k}=${v}`).join('; ');
  const planted = Array.from({ length: 180 }, (_, i) => `planted${i}=${'x'.repeat(4000)}`).join('; ');
  for (const cookie of [`${planted}; ${own}`, `${own}; ${planted}`, `${own}; a=${Buffer.from('bài', 'utf8').toString('latin1')}`]) {
    const text = await raw(s.port, Buffer.from(`GET /account HTTP/1.1\r\n${host()}Connection: close\r\nCookie: ${cookie}\r\n\r\n`, 'latin1'));
    assert.match(text, /^HTTP\/1\.1 200/, text.slice(0, 200));
    assert.match(text, /hanh/);
  }
  const large = await raw(s.port, `GET / HTTP/1.1\r\n${host()}X: ${'y'.repeat(20000)}\r\n\r\n`);
  assert.match(large, /^HTTP\/1\.1 431/);
  assert.match(large, /\r\nclear-site-data: "cookies"\r\n/);
});

test('a POST that says nowhere where it comes from is refused', async () => {
  const teacher = await client(s, 'hanh');
  const post = (extra) => raw(s.port, `POST /sign-out HTTP/1.1\r\n${host()}Connection: close\r\n${cookieOf(teacher)}X-CSRF: ${teacher.csrf}\r\n${extra}Content-Length: 0\r\n\r\n`);
  const bare = await post('');
  assert.match(bare, /^HTTP\/1\.1 403 [^]*CSRF-ORIGIN/);
  assert.match(await post('Sec-Fetch-Site: cross-site\r\n'), /^HTTP\/1\.1 403 /);
  assert.match(await post('Sec-Fetch-Site: same-origin\r\n'), /^HTTP\/1\.1 303 /);
});

test('a killed parent of Kore leaves no memory behind (L-2)', async () => {
  const segments = (pid) => readFileSync('/proc/sysvipc/shm', 'latin1').split('\n').filter((l) => Number(l.trim().split(/\s+/)[4]) === pid).length;
  for (const what of ['kore', 'workers', 'kore']) {
    const p = s.processes();
    assert.equal(segments(p.kore), 1);
    s.kill9(what);
    if (what === 'kore') {
      await until(() => !alive(p.kore) && segments(p.kore) === 0);
      await until(() => s.processes().kore && s.processes().workers.length === 4, { ms: 20000 });
    }
    await until(async () => (await raw(s.port, `GET /healthz HTTP/1.1\r\n${host()}Connection: close\r\n\r\n`, { ms: 1000 })).startsWith('HTTP/1.1 200'));
  }
});

// A disk of its own, of which only root can make one.
test("one teacher's many bodies leave the disk to the others (A-2)", async (t) => {
  if (process.getuid() !== 0) return t.diagnostic('not root: no disk of a size can be made');
  const data = mkdtempSync(path.join(tmpdir(), 'hoclieu-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m,mode=0755', 'tmpfs', data]);
  let own;
  try {
    execFileSync(PROGRAM, ['demo', '--data', data, '--if-empty'], { stdio: 'ignore' });
    execFileSync(PROGRAM, ['setting', 'disk-reserve', '0', '--data', data], { stdio: 'ignore' });
    own = await startServer({ dataDir: data });
    const bad = await client(own, 'hanh');
    const good = await client(own, 'ha');
    const free = () => { const f = statfsSync(data); return f.bavail * f.bsize / 1048576; };
    const begin = free();
    const head = part(8000000, `${cookieOf(bad)}Origin: ${own.origin}\r\nX-CSRF: ${bad.csrf}\r\n`).replace(/Host: \S+/, host(own).trim());
    const lines = Array.from({ length: 74 }, () => line(head, own));
    const some = 'x'.repeat(100000);
    for (let i = 0; i < 40; i++) {
      for (const l of lines) if (!l.shut && l.writable) l.write(some);
      await new Promise((done) => { setTimeout(done, 20); });
    }
    assert.ok(free() > begin / 2, `${free().toFixed(0)} of ${begin.toFixed(0)} MiB are left`);
    assert.ok(lines.some((l) => /^HTTP\/1\.1 503/.test(l.got)));
    assert.ok(lines.some((l) => l.got === '' && !l.shut), 'some of them may come');
    const up = await good.upload('bai.zip', Buffer.alloc(20 << 20), { chunk: 8 << 20 });
    assert.match(up, /^\/files\//);
    assert.equal((await good.send('/readyz')).status, 200);
    for (const l of lines) l.destroy();
    // What was promised to bodies that went away is free again.
    await until(async () => (await bad.upload('b.zip', Buffer.alloc(9 << 20), { chunk: 8 << 20 }).then(() => true, () => false)));
  } finally {
    if (own) await own.stop();
    execFileSync('umount', ['-l', data]);
    rmSync(data, { recursive: true, force: true });
  }
});
