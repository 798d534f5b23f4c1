// Read-only: the disk is nearly full, or does not keep what it is given.
// Everything can be read, nothing is written, nothing is lost, each page says so.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Client, request } from '../lib/client.mjs';
import { client, publish, startLesson } from '../lib/lesson.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { PROGRAM, startServer, until } from '../lib/server.mjs';
import { hoclieu } from '../lib/teacher.mjs';

const MIB = 1 << 20;

// The server says so on its first page, in words that a guest reads too.
async function says(server, closed) {
  return until(async () => {
    const page = (await request(server.origin + '/sign-in')).text;
    return /READ-ONLY-/.test(page) === closed && page;
  }, { ms: 90000 }).catch(() => assert.fail(`not ${closed ? 'closed' : 'open'}\n${server.log().slice(-3000)}`));
}

async function lesson(teacher) {
  const draft = await teacher.checked(await teacher.upload('a.zip', scorm12()));
  await teacher.get(`/items/${draft.key}/edit`);
  return draft;
}

// A C file of this folder as a shim in front of every program of a server; its flag.
// Not in the build folder: the server, which is not root, may be unable to reach it.
function shim(name, variable) {
  const dir = mkdtempSync(path.join(tmpdir(), `hoclieu-${name}-`));
  const so = path.join(dir, `${name}.so`), flag = path.join(dir, 'flag');
  execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', so, new URL(`${name}.c`, import.meta.url).pathname]);
  writeFileSync(flag, '0'.padEnd(16));
  execFileSync('chmod', ['666', flag]);	// the shim of a server that is not root resets it
  execFileSync('chmod', ['755', dir]);
  return { env: { LD_PRELOAD: so, [variable]: flag }, end: () => rmSync(dir, { recursive: true, force: true }),
    set: (v) => { const fd = openSync(flag, 'r+'); writeSync(fd, v, 0); closeSync(fd); } };
}

// While nothing can be written people sign in, with a right password alone, and out.
async function signInStill(server) {
  const ha = await client(server, 'ha');
  for (const p of ['/', '/library', '/month']) assert.equal((await ha.send(p)).status, 200, p);
  const wrong = new Client(server.origin);
  await assert.rejects(wrong.signIn('duc', 'not the password'));
  assert.equal((await wrong.send('/library')).status, 303);	// to the form
  // A pass that nobody sealed opens nothing.
  const [name, pass] = [...ha.cookies].find(([, v]) => v.startsWith('f.'));
  const forged = new Client(server.origin);
  forged.cookies.set(name, pass.replace(/^f\.(\d+)\./, 'f.1.'));
  assert.equal((await forged.send('/library')).status, /^f\.1\./.test(pass) ? 200 : 303);
  const left = await client(server, 'ha');
  await left.get('/');
  assert.equal((await left.post('/sign-out')).status, 303);
  assert.equal((await left.send('/library')).status, 303);
  return ha;
}

// Both ends stand in the trail and the beginning in the problem log, although it could not be written then.
async function bothEnds(server, admin) {
  await until(async () => /Ghi lại bình thường[\s\S]*Đĩa không giữ được/.test((await admin.get('/trail?kind=setting')).text));
  assert.match((await admin.get('/problems')).text, /READ-ONLY-FAULT/);
}

const FORM = { title: 'Mi-li-mét trên thước', kind: 'elesson', licence: 'school', source: 'tự làm', about: 'Ba phần.', do: 'save' };

test('the disk is nearly full: read-only until there is room', async (t) => {
  if (process.getuid() !== 0) return t.diagnostic('not root: no small disk can be made');
  const data = mkdtempSync(path.join(tmpdir(), 'hoclieu-narrow-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m,mode=0755', 'tmpfs', data]);
  let server;
  try {
    execFileSync(PROGRAM, ['demo', '--data', data, '--if-empty'], { stdio: 'ignore' });
    hoclieu(data, 'setting', 'disk-reserve', '0');
    server = await startServer({ dataDir: data });
    const teacher = await client(server, 'hanh'), admin = await client(server, 'quan'), pupil = await client(server, 'minhanh.3a');
    const draft = await lesson(teacher);
    // A lesson under way, to be saved to.
    const item = await publish(server, 'bai.zip', scorm12());
    await pupil.get(`/items/${item}`);
    const play = (await pupil.post(`/items/${item}/play`)).headers.location;
    const player = (await pupil.get(play)).text;
    const { origin, token, visit } = await startLesson(player);
    const save = (seq) => request(`${origin}/commit/${token}`, {
      method: 'POST', headers: { origin, 'content-type': 'text/plain' },
      body: JSON.stringify({ visit, seq, entry: 0, seconds: 1, kind: 'scorm12', final: false, touched: true,
        data: { runtimeData: { cmi: { core: { lesson_location: `trang ${seq}`, lesson_status: 'incomplete' } } } } }) });
    assert.equal((await save(1)).status, 200);
    const free = statfsSync(data), filler = openSync(path.join(data, 'filler'), 'w');
    for (let n = free.bavail * free.bsize - 12 * MIB, b = Buffer.alloc(MIB); n > 0; n -= MIB) writeSync(filler, b);
    closeSync(filler);
    const guest = await says(server, true);
    assert.match(guest, /chỉ cho xem[\s\S]*READ-ONLY-FULL/);
    // Nothing is written: what was typed stands in the answer, with its code.
    const r = await teacher.post(`/items/${draft.key}/edit`, FORM);
    assert.equal(r.status, 507);
    assert.match(r.text, /READ-ONLY-FULL/);
    assert.match(r.text, /name="title" value="Mi-li-mét trên thước"/);
    await assert.rejects(teacher.upload('b.zip', scorm12()), /507/);
    assert.equal((await save(2)).status, 507);	// the device keeps it and asks again
    // Everything can be read, by those who sign in now as well.
    const late = await client(server, 'ha');
    for (const [who, p] of [[teacher, '/'], [teacher, '/library'], [late, '/month'], [pupil, '/'], [pupil, play], [admin, '/self-check']])
      assert.equal((await who.send(p)).status, 200, p);
    assert.match((await teacher.get('/')).text, /Báo quản trị viên dọn đĩa/);
    assert.match((await pupil.get('/')).text, /giữ trên máy này/);
    assert.match((await admin.get('/')).text, /Đĩa chỉ còn trống/);
    assert.match((await admin.get('/self-check')).text, /đang chỉ cho xem/);
    assert.match((await pupil.get(play)).text, /READ-ONLY-FULL/);
    rmSync(path.join(data, 'filler'));
    await says(server, false);
    assert.equal((await teacher.post(`/items/${draft.key}/edit`, FORM)).status, 303);
    assert.equal((await save(2)).status, 200);
    // The trail knows from when to when.
    const trail = (await admin.get('/trail?kind=setting')).text;
    assert.match(trail, /Ghi lại bình thường[\s\S]*Đĩa gần đầy/);
    await server.stop();
    server = null;
    assert.equal(hoclieu(data, 'verify').status, 0);
  } finally {
    if (server) await server.stop();
    execFileSync('umount', [data]);
    rmSync(data, { recursive: true, force: true });
  }
});

test('an fsync fails: nothing more is written, what was acknowledged is there, and it goes on when the disk does', async () => {
  const { env, set, end } = shim('nosync', 'NOSYNC');
  const server = await startServer({ demo: true, env });
  try {
    const teacher = await client(server, 'hanh'), admin = await client(server, 'quan'), duc = await client(server, 'duc');
    const draft = await lesson(teacher);
    assert.equal((await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Trước khi hỏng' })).status, 303);
    set('1');
    const r = await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Không được ghi' });
    assert.ok(r.status >= 500, r.status);
    assert.match(r.text, /Không được ghi/);	// typed, and kept
    const page = await says(server, true);
    assert.match(page, /READ-ONLY-FAULT/);
    const again = await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Không được ghi' });
    assert.equal(again.status, 503);
    assert.match(again.text, /READ-ONLY-FAULT/);
    for (const [who, p] of [[teacher, '/'], [teacher, '/library'], [admin, '/self-check']]) assert.equal((await who.send(p)).status, 200, p);
    // A look that must be written down first is refused, in words.
    const look = await duc.send('/trail.xlsx');
    assert.equal(look.status, 503);
    assert.match(look.text, /READ-ONLY-FAULT/);
    assert.match((await teacher.get(`/items/${draft.key}/edit`)).text, /Trước khi hỏng/);
    const ha = await signInStill(server);
    // The runner waits for the disk instead of starting again and again.
    await until(() => (server.log().match(/"CHILD-ENDED","text":"runner/g) ?? []).length <= 2);
    set('0');
    await says(server, false);
    assert.equal((await ha.send('/library')).status, 303);	// who came in meanwhile signs in again
    await bothEnds(server, admin);
    assert.equal((await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Ghi lại được' })).status, 303);
    assert.match((await teacher.get(`/items/${draft.key}/edit`)).text, /Ghi lại được/);
    assert.ok(!existsSync(path.join(server.data, 'probe')));
    const v = hoclieu(server.data, 'verify');
    assert.equal(v.status, 0, v.out);
  } finally {
    await server.stop();
    end();
  }
});

// Failures are counted by each worker then, so there is one alone here.
test('an fsync fails: whoever types wrong passwords for a name does not shut its owner out', async () => {
  const { env, set, end } = shim('nosync', 'NOSYNC');
  const server = await startServer({ demo: true, env, args: ['--workers', '1'] });
  try {
    const teacher = await client(server, 'hanh'), own = await client(server, 'duc');
    const draft = await lesson(teacher), { user, password } = server.accounts.find((a) => a.user === 'duc');
    const [worker] = server.processes().workers;
    set('1');
    await teacher.post(`/items/${draft.key}/edit`, FORM);
    await says(server, true);
    await until(() => { const w = server.processes().workers; return w.length === 1 && w[0] !== worker; });	// the one that met the fault ends
    const once = async (word, browser = new Client(server.origin)) => {
      await browser.get('/sign-in');
      return (await browser.post('/sign-in', { login: user, password: word })).status;
    };
    for (let i = 0; i < 5; i++) assert.equal(await once('x'), 422);
    assert.equal(await once(password), 429);	// a new browser waits
    const known = new Client(server.origin);
    known.cookies.set('__Host-hl-device', own.cookies.get('__Host-hl-device'));
    assert.equal(await once(password, known), 303);
    assert.equal((await known.send('/library')).status, 200);
    // Its own wrong ones count for it.
    for (let i = 0; i < 5; i++) assert.equal(await once('x', new Client(server.origin)), 429);
    known.cookies.delete('__Host-hoclieu');
    for (let i = 0; i < 5; i++) assert.equal(await once('x', known), 422);
    assert.equal(await once(password, known), 429);
  } finally {
    await server.stop();
    end();
  }
});

// All of them wait in one turn of the worker's loop, more than one batch takes.
test('an fsync fails once: nobody behind it is told that something was saved', async () => {
  const CALLS = 600, { env, set, end } = shim('nosync', 'NOSYNC');
  const server = await startServer({ demo: true, env, args: ['--workers', '1'] });
  const sockets = [];
  try {
    const teacher = await client(server, 'hanh');
    await teacher.get('/');
    const body = new URLSearchParams({ _csrf: teacher.csrf, lang: 'en', next: '/' }).toString();
    const cookie = [...teacher.cookies].map(([k, v]) => `${k}=${v}`).join('; '), host = `localhost:${server.port}`;
    const answers = await Promise.all(Array.from({ length: CALLS }, () => new Promise((done) => {
      const c = { socket: net.connect(server.port, '127.0.0.1'), text: '' };
      sockets.push(c.socket);
      c.socket.on('data', (d) => { c.text += d; });
      c.socket.on('error', () => {});
      c.socket.on('connect', () => c.socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
      c.socket.once('data', () => done(c));
    })));
    const [worker] = server.processes().workers;
    process.kill(worker, 'SIGSTOP');
    set(`3${worker} `);
    for (const c of answers) {
      c.text = '';
      c.socket.write(`POST /language HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\nCookie: ${cookie}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    }
    process.kill(worker, 'SIGCONT');
    await until(() => answers.every((c) => c.text.startsWith('HTTP/1.1 ') || c.socket.destroyed), { ms: 20000 });
    const saved = answers.filter((c) => c.text.startsWith('HTTP/1.1 303')).length, told = answers.filter((c) => c.text.startsWith('HTTP/1.1 503')).length;
    assert.equal(saved, 0);
    assert.ok(told > 256, `${told} were told`);
  } finally {
    for (const s of sockets) s.destroy();
    await server.stop();
    end();
  }
});

test('the file system turns read-only: the same, and nothing starts again for ever', async () => {
  const { env, set, end } = shim('rofs', 'ROFS');
  const server = await startServer({ demo: true, env });
  const restarts = () => (server.log().match(/CHILD-ENDED/g) ?? []).length;
  try {
    const teacher = await client(server, 'hanh'), admin = await client(server, 'quan');
    const draft = await lesson(teacher);
    assert.equal((await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Trước khi hỏng' })).status, 303);
    set('1');
    const r = await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Không được ghi' });
    assert.equal(r.status, 503);
    assert.match(r.text, /READ-ONLY-FAULT/);
    assert.match(r.text, /Không được ghi/);	// typed, and kept
    assert.match(await says(server, true), /READ-ONLY-FAULT/);
    for (const [who, p] of [[teacher, '/'], [teacher, '/library'], [admin, '/self-check']]) assert.equal((await who.send(p)).status, 200, p);
    await assert.rejects(teacher.upload('b.zip', scorm12()), /503/);
    await signInStill(server);
    // A runner and workers that begin now wait for the disk, and people still sign in.
    server.kill9('runner');
    await until(() => server.processes().runner);
    server.kill9('workers');
    await until(() => server.processes().workers.length === 4);
    await signInStill(server);
    assert.match((await teacher.get(`/items/${draft.key}/edit`)).text, /Trước khi hỏng/);
    assert.equal(restarts(), 1, server.log().slice(-3000));	// the one that was killed here
    set('0');
    await says(server, false);
    await until(async () => (await teacher.post(`/items/${draft.key}/edit`, { ...FORM, title: 'Ghi lại được' })).status === 303);
    assert.match((await teacher.get(`/items/${draft.key}/edit`)).text, /Ghi lại được/);
    await bothEnds(server, admin);
    const v = hoclieu(server.data, 'verify');
    assert.equal(v.status, 0, v.out);
  } finally {
    await server.stop();
    end();
  }
});
