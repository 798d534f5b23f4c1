// A worker that has nothing to do gives back what it kept to be quick, and goes
// on serving.  How much that is after a load: make bench, memory-after-load.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { randomBytes } from 'node:crypto';
import { request } from '../lib/client.mjs';
import { client } from '../lib/lesson.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { startServer, until } from '../lib/server.mjs';

let s;

before(async () => { s = await startServer({ demo: true, args: ['--workers', '1'] }); });
after(async () => { if (s) await s.stop(); });

const maps = () => readFileSync(`/proc/${s.processes().workers[0]}/maps`, 'latin1');
const heap = () => Number(/^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${s.processes().workers[0]}/smaps_rollup`, 'latin1'))[1]);

test('a still worker keeps no lesson mapped, and opens it again when asked', async () => {
  const teacher = await client(s, 'hanh');
  const up = await teacher.checked(await teacher.upload('bai.zip', scorm12({ files: { 'phim.mp4': randomBytes(1 << 20) } })));
  assert.notEqual(up.verdict, 'refused');
  const r = await teacher.post(`/items/${up.key}/preview`);
  assert.equal(r.status, 303);
  const src = /<iframe src="([^"]+)"/.exec((await teacher.get(r.headers.location)).text)[1].replaceAll('&amp;', '&');
  const film = () => request(`${new URL(src).origin}/f/phim.mp4`);
  for (let i = 0; i < 2; i++) {
    assert.equal((await film()).body.length, 1 << 20);
    assert.match(maps(), /\/objects\//);
    await until(() => !/\/objects\//.test(maps()));
  }
});

test('pages that were read from the database do not stay in memory', async () => {
  const principal = await client(s, 'duc');
  await until(() => !/\/objects\//.test(maps()));
  const paths = ['/', '/library', '/month', '/review', '/trail', '/participation', '/questions', '/classes', '/month/rules', '/month.xlsx', '/library.xlsx'];
  for (const p of paths) assert.equal((await principal.get(p)).status, 200, p);
  const busy = heap();
  await until(() => heap() < busy - 512);
  for (const p of paths) assert.equal((await principal.get(p)).status, 200, p);
});
