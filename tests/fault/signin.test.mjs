// Nobody is shut out of sign-in by another: a class beside an attacker who
// polls, a name that is attacked from everywhere, a clock that has been wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client } from '../lib/client.mjs';
import { sleep, startServer } from '../lib/server.mjs';

const CLASS = 40, HOSTILE = 24;
let s, pupil, teacher;

const sql = (text) => {
  const r = spawnSync('sqlite3', ['-cmd', '.timeout 10000', join(s.data, 'hoclieu.db'), text], { encoding: 'utf8' });
  assert.equal(r.status, 0, r.stderr);
  return r.stdout.trim();
};

before(async () => {
  s = await startServer({ demo: true });
  pupil = s.accounts.find((a) => a.role === 'pupil');
  teacher = s.accounts.find((a) => a.role === 'teacher');
  // A class with the password of the demonstration's pupil: hashes are copied.
  const key = () => Array.from(randomBytes(26), (b) => 'abcdefghijklmnopqrstuvwxyz234567'[b & 31]).join('');
  const rows = Array.from({ length: CLASS }, (_, i) => `INSERT INTO person (key, unit_id, login, name, folded, password, created)
    SELECT '${key()}', unit_id, 'em${i}.4k', 'Em ${i}', 'em ${i}', password, created FROM person WHERE login = '${pupil.user}';
    INSERT INTO person_grant (person_id, role, unit_id, since) SELECT p.id, 'pupil', p.unit_id, 0 FROM person p WHERE p.login = 'em${i}.4k';`);
  sql(`BEGIN; ${rows.join('\n')} COMMIT;`);
});
after(() => s?.stop());

// One try of a fresh or a given browser; the answer.
async function once(login, password, browser = new Client(s.origin)) {
  await browser.get('/sign-in');
  return browser.post('/sign-in', { login, password });
}

// Until it is in.  Busy is no refusal; wrong and "wait" are kept for the caller.
async function comesIn(login, password, browser) {
  const bad = [];
  for (let i = 0; i < 60; i++) {
    const r = await once(login, password, browser);
    if (r.status === 303) return bad;
    if (r.status !== 503) bad.push(`${login}: ${r.status}`);
    await sleep(300);
  }
  return [...bad, `${login}: never`];
}

test('a class of 40 comes in beside somebody who polls behind the same address', async () => {
  let end = false, tries = 0;
  const answers = {};
  const poll = async (name) => {
    const browser = new Client(s.origin);
    await browser.get('/sign-in');
    while (!end) {
      const r = await browser.post('/sign-in', { login: name(), password: 'x' });
      answers[r.status] = (answers[r.status] ?? 0) + 1;
      tries++;
    }
  };
  // The address is over its budget before the class comes.
  const hostile = Array.from({ length: HOSTILE }, (_, i) => poll(() =>
    i % 3 === 0 ? teacher.user : `bay.dat.${randomBytes(4).toString('hex')}`));
  while (tries < 150) await sleep(50);
  const bad = (await Promise.all(Array.from({ length: CLASS }, (_, i) => comesIn(`em${i}.4k`, pupil.password)))).flat();
  end = true;
  await Promise.all(hostile);
  assert.deepEqual(bad, []);
  // The attacker was answered all the time, and guessed at one name slowly.
  assert.ok(answers[422] > 0 && answers[429] > 0, JSON.stringify(answers));
  assert.equal(answers[500], undefined);
  assert.ok(tries > 150);
});

test('who asks for a name that does not exist at a busy address is told wrong, not to go away', async () => {
  const r = await once('khong.co.ai', 'x');
  assert.equal(r.status, 422);
});

test('a name that is attacked from 25 addresses opens to its owner', async () => {
  const who = s.accounts.find((a) => a.role === 'head');
  const home = new Client(s.origin, { from: '127.0.9.1' });
  assert.equal((await once(who.user, who.password, home)).status, 303);
  await home.get('/account');
  assert.equal((await home.post('/sign-out')).status, 303);
  assert.ok(home.cookies.get('__Host-hl-device'));
  for (let i = 0; i < 25; i++) {
    const attacker = new Client(s.origin, { from: `127.0.8.${i + 1}` });
    assert.equal((await once(who.user, 'x', attacker)).status, 422);
  }
  // At an address that failed it waits, and says so and for how long.
  const there = await once(who.user, who.password, new Client(s.origin, { from: '127.0.8.25' }));
  assert.equal(there.status, 429);
  assert.match(there.headers['retry-after'], /^([1-9]|[12]\d|30)$/);
  assert.match(there.text, /SIGN-IN-WAIT/);
  assert.match(there.text, /chưa được kiểm tra/);
  assert.doesNotMatch(there.text, /chưa đúng/);
  // In the browser that knows her, even there; and in a new one elsewhere.
  const moved = new Client(s.origin, { from: '127.0.8.25' });
  moved.cookies = new Map([['__Host-hl-device', home.cookies.get('__Host-hl-device')]]);
  assert.equal((await once(who.user, who.password, moved)).status, 303);
  assert.equal((await once(who.user, who.password, new Client(s.origin, { from: '127.0.9.9' }))).status, 303);
});

test('wrong passwords of a clock that was years ahead hold nobody up', async () => {
  const who = s.accounts.find((a) => a.role === 'principal'), from = '127.0.7.1';
  for (let i = 0; i < 4; i++) assert.equal((await once(who.user, 'x', new Client(s.origin, { from }))).status, 422);
  assert.equal((await once(who.user, who.password, new Client(s.origin, { from }))).status, 429);
  sql('UPDATE sign_in_failure SET last = last + 3 * 365 * 86400');
  assert.equal((await once(who.user, who.password, new Client(s.origin, { from }))).status, 303);
});

test('questions of clients that went away leave no place taken', async () => {
  const browsers = await Promise.all(Array.from({ length: 200 }, async () => {
    const b = new Client(s.origin);
    await b.get('/sign-in');
    return b;
  }));
  // Sent, and gone before the answer.
  await Promise.all(browsers.map((b, i) => b.send('/sign-in', {
    method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, timeout: 20 + i % 30,
    body: new URLSearchParams({ _csrf: b.csrf, login: `em${i % CLASS}.4k`, password: `x${i}` }).toString(),
  }).catch(() => null)));
  assert.deepEqual(await comesIn(teacher.user, teacher.password, new Client(s.origin, { from: '127.0.6.1' })), []);
});

test('the number of hashers is a setting that a running server takes up', async () => {
  const hashers = () => spawnSync('pgrep', ['-c', '-P', String(s.processes().runner)], { encoding: 'utf8' }).stdout.trim();
  sql("INSERT INTO setting (name, value) VALUES ('hashers', '3') ON CONFLICT (name) DO UPDATE SET value = '3'");
  for (let i = 0; i < 400 && hashers() !== '3'; i++) await sleep(250);
  assert.equal(hashers(), '3');
  assert.deepEqual(await comesIn(pupil.user, pupil.password, new Client(s.origin)), []);
});
