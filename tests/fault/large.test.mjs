// Large files through the whole server: up in parts, down whole, from the
// object's own bytes (K2, K3, K7).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import net from 'node:net';
import { after, before, test } from 'node:test';

import { Client } from '../lib/client.mjs';
import { film } from '../lib/odd.mjs';
import { holds, raw, startServer, until } from '../lib/server.mjs';

const SIZE = 64 * 1024 * 1024 + 12345;

let s;
let teacher;
let host; // of the content origin
const video = Buffer.alloc(SIZE);

// Bytes that no other place repeats, behind the head of an MP4 file.
function makeVideo() {
  for (let i = 0; i + 4 <= SIZE; i += 4) video.writeUInt32LE(Math.imul(i, 2654435761) >>> 0, i);
  const small = film('avc1'), start = small.subarray(0, 20), list = small.subarray(small.indexOf('moov') - 4);
  const head = Buffer.concat([start, list]);
  head.copy(video);
  video.writeUInt32BE(SIZE - head.length, head.length);
  video.write('mdat', head.length + 4);
}
const sha = (b) => createHash('sha256').update(b).digest('hex');

before(async () => {
  makeVideo();
  s = await startServer({ demo: true, env: { HOCLIEU_STALL_MS: '2000', HOCLIEU_HEAD_MS: '1500' } });
  const account = s.accounts.find((a) => a.role === 'teacher');
  teacher = new Client(s.origin);
  await teacher.signIn(account.user, account.password);
  await teacher.get('/upload');
});
after(async () => { if (s) await s.stop(); });

test('64 MB go up in parts of 8 MiB while pages answer at once', async () => {
  const times = [];
  let done = false;
  const upload = teacher.upload('phim.mp4', video, { chunk: 8 << 20 }).finally(() => { done = true; });
  while (!done) {
    const t = performance.now();
    const text = await raw(s.port, `GET /robots.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    assert.match(text, /^HTTP\/1\.1 200/);
    times.push(performance.now() - t);
  }
  const key = (await upload).split('/').pop();
  assert.ok(Math.max(...times) < 1000, `slowest ${Math.max(...times)} ms`);
  const found = await until(async () => (await teacher.mine()).uploads.find((u) => u.key === key && u.state === 'ready'));
  const go = await teacher.post(`/items/${found.item}/preview`);
  assert.equal(go.status, 303);
  const page = await teacher.get(new URL(go.headers.location, s.origin).pathname);
  host = /https?:\/\/([a-z0-9]+\.content\.localhost:\d+)/.exec(page.text)[1];
});

// The file over a raw socket, read at most at ${rate} bytes a second.
function download({ rate = Infinity, extra = '' } = {}) {
  return new Promise((resolve) => {
    const socket = net.connect(s.port, '127.0.0.1');
    const begin = performance.now();
    const parts = [];
    let got = 0;
    socket.write(`GET /f/phim.mp4 HTTP/1.1\r\nHost: ${host}\r\n${extra}Connection: close\r\n\r\n`);
    socket.on('data', (d) => {
      parts.push(d);
      got += d.length;
      const ahead = got / rate * 1000 - (performance.now() - begin);
      if (ahead > 5) {
        socket.pause();
        setTimeout(() => socket.resume(), ahead);
      }
    });
    const end = () => {
      socket.destroy();
      const all = Buffer.concat(parts);
      const cut = all.indexOf('\r\n\r\n');
      resolve({ head: all.subarray(0, cut).toString('latin1'), body: all.subarray(cut + 4), ms: performance.now() - begin });
    };
    socket.on('end', end);
    socket.on('error', end);
  });
}

test('whole downloads, again and again (K2)', async () => {
  const want = sha(video);
  for (let i = 0; i < 20; i++) {
    const d = await download();
    assert.match(d.head, /^HTTP\/1\.1 200 /);
    assert.equal(d.body.length, SIZE);
    if (i % 5 === 0) assert.equal(sha(d.body), want);
  }
});

test('a reader slower than every time-out gets all of it (K3)', async () => {
  const d = await download({ rate: 16e6 });
  assert.ok(d.ms > 3500, `${d.ms} ms: longer than the 1.5 s for heads and 2 s for silence`);
  assert.equal(d.body.length, SIZE);
  assert.equal(sha(d.body), sha(video));
});

test('parts by range, several readers at once', async () => {
  const all = await Promise.all([0, 1, 2, 3].map(async (n) => {
    const from = n * 1e7 + 3;
    const d = await download({ extra: `Range: bytes=${from}-${from + 999999}\r\n` });
    assert.match(d.head, /^HTTP\/1\.1 206 /);
    return d.body.equals(video.subarray(from, from + 1000000));
  }));
  assert.deepEqual(all, [true, true, true, true]);
});

test('a reader who stops is cut', async () => {
  const socket = net.connect(s.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.once('data', () => socket.pause());
  socket.write(`GET /f/phim.mp4 HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await until(() => socket.localPort && holds(s.port, socket.localPort));
  await until(() => !holds(s.port, socket.localPort));
  socket.destroy();
});
