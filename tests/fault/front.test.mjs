// The client's address behind a front: believed from a trusted one, from nobody
// else, and never a reason to fall over.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { tokenOf } from '../lib/client.mjs';
import { PROGRAM, startServer } from '../lib/server.mjs';

const FRONT = '127.0.0.2', SECOND = '127.0.0.3';
let server, data;

const hoclieu = (...args) => spawnSync(PROGRAM, [...args, '--data', data], { encoding: 'utf8' });

before(async () => {
  data = mkdtempSync(join(tmpdir(), 'hoclieu-front-'));
  assert.equal(hoclieu('demo').status, 0);
  assert.equal(hoclieu('setting', 'trusted-fronts', `${FRONT}, ${SECOND}/32`).status, 0);
  server = await startServer({ dataDir: data });
});
after(async () => {
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

// One request whose socket begins at ${from}.
function ask(from, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((done, fail) => {
    const req = http.request({
      host: '127.0.0.1', localAddress: from, port: server.port, path, method, agent: false,
      headers: { host: `localhost:${server.port}`, ...(body ? { 'content-length': Buffer.byteLength(body), 'content-type': 'application/x-www-form-urlencoded' } : {}), ...headers },
    }, (res) => {
      let text = '';
      res.on('data', (d) => { text += d; });
      res.on('end', () => done({ status: res.statusCode, headers: res.headers, text }));
    });
    req.on('error', fail);
    req.end(body);
  });
}

const cookies = (r) => (r.headers['set-cookie'] ?? []).map((c) => c.split(';')[0]).filter((c) => !c.endsWith('=')).join('; ');

// Signs in that way; the address that the session has then.
async function peerOf(from, forwarded) {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const form = await ask(from, '/sign-in', { headers });
  const who = server.accounts.find((a) => a.role === 'teacher');
  const r = await ask(from, '/sign-in', {
    method: 'POST', headers: { ...headers, origin: server.origin, cookie: cookies(form) },
    body: new URLSearchParams({ _csrf: tokenOf(form.text), login: who.user, password: who.password }).toString(),
  });
  assert.equal(r.status, 303, r.text.slice(0, 500));
  const sql = spawnSync('sqlite3', ['-cmd', '.timeout 10000', join(data, 'hoclieu.db'), 'SELECT peer FROM session ORDER BY id DESC LIMIT 1'], { encoding: 'utf8' });
  return sql.stdout.trim();
}

test('a stranger may write what he likes', async () => {
  assert.equal(await peerOf('127.0.0.1', undefined), '127.0.0.1');
  assert.equal(await peerOf('127.0.0.1', '203.0.113.9'), '127.0.0.1');
  assert.equal(await peerOf('127.0.0.1', `203.0.113.9, ${FRONT}`), '127.0.0.1');
});

test('a trusted front is believed, from the right', async () => {
  assert.equal(await peerOf(FRONT, '203.0.113.9'), '203.0.113.9');
  assert.equal(await peerOf(FRONT, '1.1.1.1, 203.0.113.9'), '203.0.113.9');
  assert.equal(await peerOf(FRONT, `1.1.1.1, 203.0.113.9, ${SECOND}`), '203.0.113.9');
  assert.equal(await peerOf(FRONT, ['1.1.1.1', '2001:db8::7']), '2001:db8::7');
  assert.equal(await peerOf(SECOND, '[2001:db8::7]:4711'), '2001:db8::7');
});

test('what is no address counts as none, and nothing falls over', async () => {
  const workers = server.processes().workers;
  for (const bad of ['unknown', ',', '1.2.3', `x, ${SECOND}`, 'a'.repeat(8000), '1,'.repeat(3000), '%00', "'; DROP TABLE session; --"])
    assert.equal(await peerOf(FRONT, bad), FRONT, bad.slice(0, 20));
  assert.deepEqual(server.processes().workers, workers);
});

test('the list is checked when it is set', () => {
  const r = hoclieu('setting', 'trusted-fronts', '10.0.0.0/33');
  assert.equal(r.status, 1);
  assert.match(r.stderr, /SETTING-ADDRESS/);
  assert.equal(hoclieu('setting', 'trusted-fronts').stdout, `${FRONT}, ${SECOND}/32\n`);
});
