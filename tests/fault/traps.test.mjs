// Every trap of Kore 4.1.0 that we touch, shown closed on a real server.
// Answers are read byte by byte: raw sockets, no HTTP client in between.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

import { LOGIN, PASSWORD, makeSchool } from '../lib/teacher.mjs';
import { signIn } from '../lib/tus.mjs';
import { PROGRAM, alive, freePort, holds, raw, startServer, until } from '../lib/server.mjs';

let s;

before(async () => {
  s = await startServer({ env: { HOCLIEU_STALL_MS: '1500', HOCLIEU_HEAD_MS: '1500' } });
});
after(async () => { if (s) await s.stop(); });

const H = () => `Host: localhost:${s.port}\r\n`;
const get = (target, extra = '') => `GET ${target} HTTP/1.1\r\n${H()}${extra}\r\n`;
const CLOSE = 'Connection: close\r\n';

// Answers on one connection, split by content-length.
function answers(text, methods = []) {
  const list = [];
  for (let i = 0; text.length > 0; i++) {
    const end = text.indexOf('\r\n\r\n');
    assert.ok(end > 0, `no whole head in ${JSON.stringify(text.slice(0, 80))}`);
    const lines = text.slice(0, end).split('\r\n');
    const headers = {};
    const lengths = lines.filter((l) => /^content-length:/i.test(l));
    for (const l of lines.slice(1)) headers[l.slice(0, l.indexOf(':')).toLowerCase()] = l.slice(l.indexOf(':') + 1).trim();
    const status = Number(lines[0].split(' ')[1]);
    const bare = status === 204 || status === 304 || status === 100;
    assert.equal(lengths.length, bare ? 0 : 1, `content-length in ${lines[0]}`);
    const length = bare || methods[i] === 'HEAD' ? 0 : Number(headers['content-length']);
    list.push({ status, headers, body: text.slice(end + 4, end + 4 + length) });
    text = text.slice(end + 4 + length);
  }
  return list;
}

async function one(bytes, options) {
  const list = answers(await raw(s.port, bytes, options));
  assert.equal(list.length, 1);
  return list[0];
}

async function refused(bytes, status, code) {
  const a = await one(bytes);
  assert.equal(a.status, status, a.body);
  assert.match(a.body, new RegExp(code));
  assert.equal(a.headers.connection, 'close');
  assert.match(a.headers['content-type'], /charset=utf-8|json/);
  if (/html/.test(a.headers['content-type'])) assert.match(a.body, /<p lang="en">[A-Z][^<]{20,}<\/p>/);
}

async function stillAnswers() {
  const a = await one(get('/sign-in', CLOSE));
  assert.equal(a.status, 200);
}

test('a body longer than its Content-Length is the next request, not a hang (K1)', async () => {
  const big = 'x'.repeat(200000);
  const text = await raw(s.port, `POST /sign-in HTTP/1.1\r\n${H()}Content-Length: 1\r\n\r\na${big}`);
  const list = answers(text);
  assert.ok(list.length >= 1 && list.length <= 2);
  assert.equal(list.at(-1).status, 414);
  await stillAnswers();
});

test('bodies on GET and DELETE, two Hosts, Host-like names (K8)', async () => {
  await refused(`GET /sign-in HTTP/1.1\r\n${H()}Content-Length: 5\r\n\r\nGET /`, 400, 'HEAD-BAD');
  await refused(`DELETE /x HTTP/1.1\r\n${H()}Content-Length: 5\r\n\r\nabcde`, 400, 'HEAD-BAD');
  await refused(`GET / HTTP/1.1\r\n${H()}${H()}\r\n`, 400, 'HEAD-BAD');
  await refused(`GET / HTTP/1.1\r\nHostess: localhost\r\n${H()}\r\n`, 400, 'HEAD-BAD');
  await refused('GET / HTTP/1.1\r\n\r\n', 400, 'HEAD-BAD');
  await refused('GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n', 404, 'HOST-UNKNOWN');
});

test('bare CR and LF, NUL, 8-bit bytes (K8)', async () => {
  await refused(`GET / HTTP/1.1\n${H()}\r\n`, 400, 'HEAD-BAD');
  await refused(`GET / HTTP/1.1\r\n${H()}A: b\rC: d\r\n\r\n`, 400, 'HEAD-BAD');
  await refused(`GET / HTTP/1.1\r\n${H()}\n\n`, 400, 'HEAD-BAD');
  await refused(`GET /\0 HTTP/1.1\r\n${H()}\r\n`, 400, 'HEAD-BAD');
  await refused(Buffer.from(`GET / HTTP/1.1\r\n${H()}A: \xe1\r\n\r\n`, 'latin1'), 400, 'HEAD-BAD');
});

test('Transfer-Encoding, Content-Length: one meaning or none (K8)', async () => {
  await refused(`POST /sign-in HTTP/1.1\r\n${H()}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 411, 'LENGTH-REQUIRED');
  await refused(`POST /sign-in HTTP/1.1\r\n${H()}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`, 400, 'HEAD-BAD');
  await refused(`POST /sign-in HTTP/1.1\r\n${H()}Content-Length: 1\r\nContent-Length: 1\r\n\r\na`, 400, 'HEAD-BAD');
  await refused(`POST /sign-in HTTP/1.1\r\n${H()}Content-Length: 0x1\r\n\r\na`, 400, 'HEAD-BAD');
  await refused(`POST /sign-in HTTP/1.1\r\n${H()}\r\n`, 411, 'LENGTH-REQUIRED');
  await refused(`POST /sign-in HTTP/1.1\r\n${H()}Content-Length: 5000000000\r\n\r\n`, 413, 'BODY-TOO-LARGE');
});

test('headers: useless ones go, 23 stay, the 24th is refused, none is lost', async () => {
  const many = (n) => Array.from({ length: n }, (_, i) => `x-${i}: 1\r\n`).join('');
  const useless = Array.from({ length: 30 }, (_, i) => `sec-ch-ua-${i}: 1\r\n`).join('') +
    'DNT: 1\r\nSec-GPC: 1\r\nPriority: u=1\r\nUpgrade-Insecure-Requests: 1\r\n';
  assert.equal((await one(get('/sign-in', many(21) + useless + CLOSE))).status, 200);
  await refused(get('/sign-in', many(23)), 400, 'HEAD-BAD');
  await refused(get('/sign-in', `Cookie: a=1\r\nCookie: b=2\r\n`), 400, 'HEAD-BAD');
  await refused(get('/sign-in', `A: ${'x'.repeat(20000)}\r\n`), 431, 'HEAD-TOO-LARGE');
  await refused(get(`/${'x'.repeat(3000)}`), 414, 'URI-TOO-LONG');
  await refused(`BREW / HTTP/1.1\r\n${H()}\r\n`, 405, 'METHOD-UNKNOWN');
});

test('a refusal is JSON for those who ask so, and can be read by who still sends', async () => {
  const a = await one(`BREW / HTTP/1.1\r\nAccept: application/json\r\n${H()}\r\n`);
  assert.equal(JSON.parse(a.body).error.code, 'METHOD-UNKNOWN');
  const big = await one(`POST /sign-in HTTP/1.1\r\n${H()}Content-Length: 9000000\r\n\r\n${'x'.repeat(9000000)}`);
  assert.equal(big.status, 413);
});

test('HEAD has no body, 100-continue is said (K9), HTTP/1.0 closes', async () => {
  const [head] = answers(await raw(s.port, `HEAD /sign-in HTTP/1.1\r\n${H()}${CLOSE}\r\n`), ['HEAD']);
  assert.equal(head.status, 200);
  assert.ok(Number(head.headers['content-length']) > 1000);
  const text = await raw(s.port, `POST /sign-in HTTP/1.1\r\n${H()}Expect: 100-continue\r\nContent-Length: 3\r\n\r\n`,
    { until: (t) => t.includes('100 Continue') });
  assert.match(text, /^HTTP\/1\.1 100 Continue\r\n\r\n/);
  const old = await one(`GET /sign-in HTTP/1.0\r\n${H()}\r\n`);
  assert.equal(old.status, 200);
  assert.equal(old.headers.connection, 'close');
});

test('keep-alive and pipelining: all answered, in order, one at a time', async () => {
  const targets = ['/sign-in', '/robots.txt', '/no-such-page', '/robots.txt', '/sign-in'];
  const bytes = targets.map((t, i) => get(t, i === targets.length - 1 ? CLOSE : '')).join('');
  const list = answers(await raw(s.port, bytes));
  assert.deepEqual(list.map((a) => a.status), [200, 200, 404, 200, 200]);
  assert.equal(list[1].body, list[3].body);
  // behind a body, and across packets
  const mixed = `POST /sign-in HTTP/1.1\r\n${H()}Content-Length: 4\r\n\r\na=bc${get('/robots.txt', CLOSE)}`;
  const after2 = answers(await raw(s.port, mixed));
  assert.equal(after2.length, 2);
  assert.equal(after2[1].body, list[1].body);
  // who says that he sends no more still gets his answer
  const [half] = answers(await raw(s.port, get('/robots.txt'), { halfClose: true }));
  assert.equal(half.status, 200);
});

test('an idle connection is closed without a word (K5, K6)', async () => {
  const begin = Date.now();
  const text = await raw(s.port, get('/robots.txt'), { ms: 12000 });
  assert.equal(answers(text).length, 1);
  assert.ok(Date.now() - begin < 9000);
});

test('a head that drips is cut with our own 408', async () => {
  const socket = net.connect(s.port, '127.0.0.1');
  let got = '';
  let closed = false;
  socket.on('data', (d) => { got += d; });
  socket.on('close', () => { closed = true; });
  socket.on('error', () => {});
  socket.write(`GET / HTTP/1.1\r\n${H()}`);
  const drip = setInterval(() => { if (!socket.destroyed) socket.write('A: b\r\n'); }, 200);
  await until(() => closed, { ms: 10000 });
  clearInterval(drip);
  assert.match(got, /^HTTP\/1\.1 408 /);
  assert.match(got, /REQUEST-SLOW/);
});

// Many answers on one connection that is read slowly or not at all.
function flood(count) {
  const socket = net.connect({ port: s.port, host: '127.0.0.1', highWaterMark: 16384 });
  socket.on('error', () => {});
  socket.write(get('/no-such-page').repeat(count - 1) + get('/no-such-page', CLOSE));
  return socket;
}

test('a slow reader is served whole as long as it reads at all (K3)', async () => {
  const count = 3000;
  const socket = flood(count);
  let bytes = '';
  let ended = false;
  socket.on('data', (d) => {
    bytes += d.toString('latin1');
    socket.pause();
    setTimeout(() => socket.resume(), 2);
  });
  socket.on('end', () => { ended = true; });
  await until(() => ended, { ms: 60000 });
  assert.equal(bytes.split('HTTP/1.1 404').length - 1, count);
});

test('a reader who does not read is cut, others are served meanwhile', async () => {
  const socket = flood(20000);
  socket.pause();
  await until(() => socket.localPort && holds(s.port, socket.localPort));
  await stillAnswers();
  await until(() => !holds(s.port, socket.localPort));
  socket.destroy();
});

test('paths that made workers die leave them alive (seccomp, 1.2)', async () => {
  const before2 = s.processes().workers.sort().join();
  for (const p of ['/..%2f', '/../etc/passwd', '/a/x/..%2f..%2fetc', '/%00', '/%ff', '/a/../../x', '/f/../x', '//', '/?%0d%0a']) {
    const a = await one(get(p, CLOSE));
    assert.ok(a.status >= 200 && a.status < 500, `${p}: ${a.status}`);
  }
  assert.equal(s.processes().workers.sort().join(), before2);
});

test('a password that is being checked does not hold up others', async () => {
  const times = [];
  const form = 'name=nobody&username=nobody&user=nobody&password=wrong';
  const slow = Array.from({ length: 6 }, () => raw(s.port,
    `POST /sign-in HTTP/1.1\r\n${H()}Origin: ${s.origin}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n${CLOSE}\r\n${form}`, { ms: 15000 }));
  for (let i = 0; i < 20; i++) {
    const t = process.hrtime.bigint();
    await stillAnswers();
    times.push(Number(process.hrtime.bigint() - t) / 1e6);
  }
  for (const text of await Promise.all(slow)) assert.match(text, /^HTTP\/1\.1 \d\d\d /);
  assert.ok(Math.max(...times) < 2000, `slowest ${Math.max(...times)} ms`);
});

test('uploads do not starve readers (K7)', async () => {
  // 200 MB in bodies that are read whole and then refused by the dispatcher
  const body = Buffer.alloc(65536, 120);
  let stop = false;
  let sent = 0;
  const upload = (async () => {
    while (!stop && sent < 200e6) {
      const socket = net.connect(s.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.resume();
      await new Promise((resolve) => {
        socket.on('close', resolve);
        const head = `POST /no-such-page HTTP/1.1\r\n${H()}Content-Length: ${body.length}\r\n`;
        const batch = [];
        for (let i = 0; i < 160; i++) batch.push(Buffer.from(`${head}${i === 159 ? CLOSE : ''}\r\n`), body);
        sent += 160 * body.length;
        socket.write(Buffer.concat(batch));
      });
    }
  })();
  let worst = 0;
  let count = 0;
  while (sent < 200e6 && count < 400) {
    const t = Date.now();
    await stillAnswers();
    worst = Math.max(worst, Date.now() - t);
    count++;
  }
  stop = true;
  await upload;
  assert.ok(worst < 1500, `slowest answer ${worst} ms`);
});

test('a killed worker is replaced; nobody waits long', async () => {
  const [dead] = s.kill9('worker');
  await until(() => !alive(dead));
  await until(() => s.processes().workers.length === 4);
  for (let i = 0; i < 10; i++) await stillAnswers();
});

test('a worker that stands still is replaced, the others answer (K26)', async () => {
  const stuck = s.processes().workers[0];
  process.kill(stuck, 'SIGSTOP');
  let answered = 0;
  await until(async () => {
    const text = await raw(s.port, get('/robots.txt', CLOSE), { ms: 700 });
    answered += text.startsWith('HTTP/1.1 200');
    return !alive(stuck);
  }, { ms: 20000 });
  assert.ok(answered > 3, `${answered} answers meanwhile`);
  await until(() => s.processes().workers.length === 4);
});

test('a half-received body leaves no file behind (K16)', async () => {
  const data = makeSchool();
  const own = await startServer({ dataDir: data });
  try {
    const who = await signIn(own.origin, LOGIN, PASSWORD);
    const socket = net.connect(own.port, '127.0.0.1');
    let got = '';
    socket.on('data', (d) => { got += d; });
    socket.on('error', () => {});
    socket.write(`PATCH /files/none HTTP/1.1\r\nHost: localhost:${own.port}\r\nCookie: ${who.cookie}\r\nOrigin: ${own.origin}\r\n` +
      `X-CSRF: ${who.csrf}\r\nContent-Length: 8000000\r\n\r\n`);
    socket.write(Buffer.alloc(3000000));
    // All but what lies in the system's buffers has been read by the server: into
    // a file that has lost its name already.
    const files = () => own.processes().workers.flatMap((pid) => readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try { return readlinkSync(`/proc/${pid}/fd/${fd}`); } catch { return ''; }
    })).filter((f) => f.includes('http_body.'));
    await until(() => socket.writableLength === 0 && files().length === 1);
    assert.equal(got, '');
    own.kill9('workers');
    socket.destroy();
    assert.deepEqual(readdirSync(path.join(data, 'run/spool')), []);
    await until(async () => (await raw(own.port, `GET /robots.txt HTTP/1.1\r\nHost: localhost:${own.port}\r\n${CLOSE}\r\n`, { ms: 1000 })).startsWith('HTTP/1.1 200'));
  } finally {
    await own.stop();
    rmSync(data, { recursive: true, force: true });
  }
});

test('Kore and the runner come back when they are killed', async () => {
  const before2 = s.processes();
  s.kill9('kore');
  await until(() => s.processes().kore && s.processes().kore !== before2.kore);
  await until(async () => (await raw(s.port, get('/robots.txt', CLOSE), { ms: 1000 })).startsWith('HTTP/1.1 200'));
  for (const pid of before2.workers) assert.equal(alive(pid), false);
  s.kill9('runner');
  await until(() => s.processes().runner && s.processes().runner !== before2.runner);
});

test('the same data cannot be served twice, a taken port is named', async () => {
  const port = await freePort();
  const twice = spawnSync(PROGRAM, ['serve', '--data', s.data, '--port', String(port)], { encoding: 'utf8', timeout: 15000 });
  assert.equal(twice.status, 1);
  assert.match(twice.stderr, /đang được một hoclieu serve khác dùng/);
  const other = mkdtempSync(path.join(tmpdir(), 'hoclieu-test-'));
  const taken = spawnSync(PROGRAM, ['serve', '--data', other, '--port', String(s.port)], { encoding: 'utf8', timeout: 15000 });
  rmSync(other, { recursive: true });
  assert.equal(taken.status, 1);
  assert.match(taken.stderr, new RegExp(`cổng ${s.port} đang`));
});

test('nothing outlives a killed supervisor; the next start is clean; SIGTERM ends all', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'hoclieu-test-'));
  try {
    const first = await startServer({ dataDir: data });
    writeFileSync(path.join(data, 'run/spool/http_body.left'), 'x');
    const p = first.processes();
    process.kill(p.serve, 'SIGKILL');
    await until(() => [p.kore, p.runner, ...p.workers].every((pid) => !alive(pid)), { ms: 5000 });
    const second = await startServer({ dataDir: data, port: first.port });
    assert.equal(existsSync(path.join(data, 'run/spool/http_body.left')), false);
    // Nor the memory that Kore's killed parent shared with its workers.
    const makers = readFileSync('/proc/sysvipc/shm', 'latin1').split('\n').map((l) => Number(l.trim().split(/\s+/)[4]));
    assert.equal(makers.includes(p.kore), false);
    const q = second.processes();
    const begin = Date.now();
    assert.equal(await second.stop(), 0);
    assert.ok(Date.now() - begin < 8000);
    for (const pid of [q.kore, q.runner, ...q.workers]) assert.equal(alive(pid), false);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
