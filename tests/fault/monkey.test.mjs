// Requests good, damaged and cut short, in any pieces, from many connections at
// once: no worker may die, none may keep what the connections held.
// HOCLIEU_SEED and HOCLIEU_MONKEY_SECONDS choose the run; the seed is printed.
import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';

import { memory, sleep, startServer, until } from '../lib/server.mjs';

const SECONDS = Number(process.env.HOCLIEU_MONKEY_SECONDS || 5);
const first = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
let seed = first;

function below(n) {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % n;
}
const pick = (list) => list[below(list.length)];
const noise = (n) => Array.from({ length: n }, () => String.fromCharCode(below(256))).join('');
const H = 'Host: localhost\r\n';

const makers = [
  () => `GET ${pick(['/sign-in', '/robots.txt', '/healthz', '/nope', '/?a=%00'])} HTTP/1.1\r\n${H}${pick(['', 'Connection: close\r\n', 'Range: bytes=0-1\r\n', 'DNT: 1\r\n'])}\r\n`,
  () => {
    const n = pick([0, 1, 10, 5000, 20000, 60000]);
    return `POST ${pick(['/sign-in', '/nope', '/files'])} HTTP/1.1\r\n${H}Content-Length: ${n}\r\n${pick(['', 'Expect: 100-continue\r\n'])}\r\n${'x'.repeat(below(5) ? n : below(n + 1))}`;
  },
  () => `HEAD /sign-in HTTP/1.${below(2)}\r\n${H}\r\n`,
  () => `PATCH /files/x HTTP/1.1\r\n${H}Content-Length: ${pick([3000000, 9000000, 99])}\r\n\r\n${'y'.repeat(below(4000000))}`,
  () => `${pick(['OPTIONS /files', 'DELETE /files/abc', 'BREW /'])} HTTP/1.1\r\n${H}\r\n`,
  () => `GET /account HTTP/1.1\r\n${H}Cookie: ${Array.from({ length: below(40) }, () => `${pick(['a', '__Host-hoclieu', '__Hos', 'é', ''])}=${'c'.repeat(below(4000))}`).join(pick(['; ', ';']))}\r\n\r\n`,
  () => noise(below(300)),
  () => {
    const t = `GET /sign-in HTTP/1.1\r\n${H}X: ${'z'.repeat(below(18000))}\r\n\r\n`;
    const i = below(t.length);
    return t.slice(0, i) + noise(1) + t.slice(i + below(5));
  },
];

// One connection: some requests in some pieces, ended in some way.
function connection(port) {
  return new Promise((resolve) => {
    const c = net.connect(port, '127.0.0.1');
    let over = false;
    const end = () => {
      over = true;
      c.destroy();
      resolve();
    };
    c.on('error', end);
    c.on('close', end);
    c.on('data', () => {
      if (below(50) !== 0) return;
      c.pause();
      setTimeout(() => c.resume(), below(300));
    });
    setTimeout(end, below(3) ? 200 + below(800) : 2000);
    (async () => {
      const bytes = Buffer.from(Array.from({ length: 1 + below(6) }, () => pick(makers)()).join(''), 'latin1');
      for (let at = 0; at < bytes.length && !over;) {
        const n = below(3) ? bytes.length : 1 + below(3000);
        c.write(bytes.subarray(at, at + n));
        at += n;
        if (below(4) === 0) await sleep(below(20));
      }
      if (below(4) === 0) c.end();
      else if (below(4) === 0) c.resetAndDestroy();
    })();
  });
}

test(`hostile connections for ${SECONDS} s, seed ${first}`, async () => {
  const s = await startServer({ env: { HOCLIEU_STALL_MS: '800', HOCLIEU_HEAD_MS: '700' } });
  try {
    const workers = s.processes().workers.slice().sort().join();
    const end = Date.now() + SECONDS * 1000;
    await Promise.all(Array.from({ length: 60 }, async () => {
      while (Date.now() < end) await connection(s.port);
    }));
    assert.equal(s.processes().workers.slice().sort().join(), workers);
    assert.doesNotMatch(s.log(), /sandbox violation|"level":"error"/);
    // What the connections held is given back once they are gone.
    const held = () => memory(s).pss / 1024;
    await until(() => held() < 128, { ms: 20000 }).catch(() => assert.fail(`${held()} MiB held afterwards`));
  } finally {
    await s.stop();
  }
});
