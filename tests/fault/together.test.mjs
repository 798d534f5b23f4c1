// Saves of one lesson through all workers at once, out of order, each sent twice
// at the same moment, as a browser does that heard no answer: none is lost, none
// counts twice, and the last one is the state.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { request } from '../lib/client.mjs';
import { client, publish, startLesson } from '../lib/lesson.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { startServer } from '../lib/server.mjs';
import { hoclieu } from '../lib/teacher.mjs';

const ROUNDS = 12, EACH = 16;
let s, a;

before(async () => {
  s = await startServer({ demo: true });
  const item = await publish(s, 'bai.zip', scorm12()), pupil = await client(s, 'minhanh.3a');
  const r = await pupil.post(`/items/${item}/play`);
  assert.equal(r.status, 303);
  a = await startLesson((await pupil.get(r.headers.location)).text);
});
after(async () => { if (s) await s.stop(); });

async function save(seq) {
  const r = await request(`${a.origin}/commit/${a.token}`, {
    method: 'POST', headers: { origin: a.origin, 'content-type': 'text/plain' },
    body: JSON.stringify({ visit: a.visit, seq, entry: 0, seconds: 1, kind: 'scorm12', final: false, touched: true,
      data: { runtimeData: { cmi: { suspend_data: 'x'.repeat(500), core: { lesson_location: `trang ${seq}`, lesson_status: 'incomplete' } } } } }),
  });
  return { seq, status: r.status, text: r.text };
}

const bookmark = async () => Number(/trang (\d+)/.exec((await request(`${a.origin}/launch/${a.token}`, { method: 'POST' })).text)[1]);

test('saves that meet in all workers: each is known or overtaken, the highest stands', async () => {
  assert.equal(s.processes().workers.length, 4);
  let taken = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const seqs = Array.from({ length: EACH }, (_, i) => round * EACH + i + 1);
    const order = [...seqs, ...seqs].sort((x, y) => (x * 7919 + round) % 31 - (y * 7919 + round) % 31);
    const answers = await Promise.all(order.map(save));
    for (const r of answers) assert.ok(r.status === 200 || r.status === 409, `${r.seq}: ${r.status} ${r.text}`);
    const top = answers.filter((r) => r.seq === seqs.at(-1));
    assert.deepEqual(top.map((r) => r.status), [200, 200]);
    assert.equal(await bookmark(), seqs.at(-1));
    taken += new Set(answers.filter((r) => r.status === 200).map((r) => r.seq)).size;
  }
  assert.ok(taken >= ROUNDS);
  // One that comes long after a later one changes nothing.
  assert.ok([200, 409].includes((await save(1)).status));
  assert.equal(await bookmark(), ROUNDS * EACH);
  const v = hoclieu(s.data, 'verify');
  assert.equal(v.status, 0, v.out);
});
