// A school's day for fault tests: what people do on the demonstration's data,
// each acknowledgement noted outside of it, and how each is looked for later.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client, request } from './client.mjs';
import { startLesson } from './lesson.mjs';
import { scorm12 } from './packages.mjs';
import { PROGRAM, sleep } from './server.mjs';
import { bytesOf } from './teacher.mjs';
import { sha256 } from './tus.mjs';

const STEPS = [['ha', 2], ['duc', 3]];	// who approves, as which event of the item
const textOf = (r) => r.text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 600);

// What ${re} finds in a page that must have it.
function found(what, r, re) {
  const m = re.exec(r.text);
  if (!m) throw new Refused(`${what} has no ${re}`, r);
  return m[1];
}

// An answer that is not what a step needs; what it means for the data is open.
export class Refused extends Error {
  constructor(what, r) {
    super(`${what}: ${r.status} ${textOf(r)}`);
    this.status = r.status;
  }
}

const wanted = (what, r, status) => {
  if (r.status !== status) throw new Refused(what, r);
  return r;
};

// The demonstration's school in ${data}, where a teacher may send as much as a test wants to.
export function demonstration(data, env = {}) {
  for (const args of [['demo', '--if-empty'], ['setting', 'month-items-max', '10000'], ['setting', 'upload-open', '1000']]) {
    const r = run([PROGRAM, ...args, '--data', data], env);
    if (r.status !== 0) throw new Error(`${args.join(' ')}: ${r.out}`);
  }
}

// new Day({server(), rand, note, env, disk}): ${server} gives the server that
// runs now, ${note}(kind, fields) writes down what was acknowledged.
export class Day {
  constructor({ server, accounts, rand, note, env = {}, data, copies }) {
    Object.assign(this, { server, accounts, rand, env, data, copies });
    this.sent = new Map();	// upload key -> name and bytes of what was begun
    this.attempts = [];
    this.n = 0;
    this.closed = [];
    this.note = note;
  }

  async begin() {
    this.people = {};
    for (const user of ['hanh', 'ha', 'duc', 'minhanh.3a'])
      this.people[user] = await new Client(this.server().origin).signIn(user, this.accounts.find((a) => a.user === user).password);
  }

  // Sessions are rows: they outlive a server; its port does not change either.
  as(user) { return this.people[user]; }

  // A lesson is sent in parts, up to ${stop}; after trouble it asks how far the server is.
  async upload({ size = 200000, part = 60000, stop = Infinity, tries = 200 } = {}) {
    const n = ++this.n, bytes = scorm12({ title: `Bài ${n}`, files: { 'phim.mp4': bytesOf(this.rand, size) } });
    return this.send({ name: `bai-${n}.zip`, bytes, part, stop, tries });
  }

  async send({ name, bytes, part, stop, tries, where }) {
    const who = this.as('hanh'), tus = { 'tus-resumable': '1.0.0', 'x-csrf': who.csrf };
    let at = -1;
    const said = (offset) => this.note('offset', { key: path.basename(where), offset, sha: sha256(bytes.subarray(0, offset)) });
    for (let i = 0; ; i++) {
      try {
        if (!where) {
          const meta = `filename ${Buffer.from(name).toString('base64')}`;
          const made = await who.send('/files', { method: 'POST', headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': meta } });
          where = new URL(wanted('create', made, 201).headers.location, who.origin).pathname;
          this.sent.set(path.basename(where), { name, bytes });
          said(0);
          at = 0;
        }
        if (at < 0) at = Number(wanted('head', await who.send(where, { method: 'HEAD', headers: tus }), 200).headers['upload-offset']);
        while (at < bytes.length && at < stop) {
          const r = await who.send(where, { method: 'PATCH', headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) },
            body: bytes.subarray(at, at + part) });
          at = Number(wanted('part', r, 204).headers['upload-offset']);
          said(at);
        }
        return where;
      } catch (e) {
        if (i >= tries) throw e;
        at = -1;
        await sleep(100);
      }
    }
  }

  // Uploads that were left in the middle are sent to their end; one that nobody
  // was told of is cancelled.
  async finish() {
    const who = this.as('hanh'), tus = { 'tus-resumable': '1.0.0', 'x-csrf': who.csrf };
    for (const { key } of (await who.mine()).uploads.filter((u) => u.state === 'open')) {
      const known = this.sent.get(key), where = `/files/${key}`;
      if (known) await this.send({ ...known, part: 1 << 20, stop: Infinity, tries: 20, where });
      else wanted('cancel', await who.send(where, { method: 'DELETE', headers: tus }), 204);
    }
  }

  // The item that it became, when the check is over; the verdict is noted.
  async checked(where, ms = 60000) {
    for (const end = Date.now() + ms; Date.now() < end; await sleep(60)) {
      const up = await this.as('hanh').mine().then((m) => m.uploads.find((u) => where.endsWith(u.key)), () => null);
      if (!up?.verdict) continue;
      this.note('item', { key: up.item, events: 0 });
      return up.item;
    }
    throw new Error(`the check of ${where} does not end`);
  }

  async file(item) {
    const who = this.as('hanh'), title = `Bài số ${this.n} ${Math.floor(this.rand() * 1e9)}`;
    wanted('edit', await who.get(`/items/${item}/edit`), 200);
    const list = await who.get('/lessons/search?q=' + encodeURIComponent('mi li met'));
    const lesson = found('lessons', list, /(?:name="lesson"[^>]*value="|value="(?=[^"]*"[^>]*name="lesson"))([^"]+)"/);
    wanted('submit', await who.post(`/items/${item}/edit`, { title, kind: 'elesson', licence: 'school', audience: 'grade',
      source: 'tự làm', about: '', lesson, do: 'submit' }), 303);
    this.note('item', { key: item, events: 1, title });
  }

  async approve(item) {
    for (const [user, events] of STEPS) {
      wanted(`approve by ${user}`, await this.as(user).post('/review', { item, do: 'approve', twin: 'new' }), 303);
      this.note('item', { key: item, events });
    }
  }

  // All of it: a lesson from the file to the pupils; its key.
  async lesson(options) {
    const item = await this.checked(await this.upload(options));
    await this.file(item);
    await this.approve(item);
    return item;
  }

  // A pupil opens a lesson; saves go to what this gives.
  async open(item) {
    const who = this.as('minhanh.3a');
    const r = wanted('play', await who.post(`/items/${item}/play`), 303);
    const page = wanted('player', await who.get(r.headers.location), 200);
    const a = { item, ...await startLesson(page.text), seq: 0 };
    this.attempts.push(a);
    return a;
  }

  async save(a, size = 500) {
    const seq = ++a.seq;
    const r = await request(`${a.origin}/commit/${a.token}`, {
      method: 'POST', headers: { origin: a.origin, 'content-type': 'text/plain' },
      body: JSON.stringify({ visit: a.visit, seq, entry: 0, seconds: seq, kind: 'scorm12', final: false, touched: true,
        data: { runtimeData: { cmi: { suspend_data: 'x'.repeat(size), core: { lesson_location: `trang ${seq}`, lesson_status: 'incomplete' } } } } }),
    });
    wanted('save', r, 200);
    this.note('save', { visit: a.visit, seq });
  }

  // The next month back that is not closed yet; the first has figures to correct.
  async close() {
    const who = this.as('duc'), now = new Date(Date.now() + 7 * 3600e3);
    const m = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 3 - this.closed.length, 1)).toISOString().slice(0, 7);
    const page = await who.get(`/month/close?m=${m}`);
    if (page.status === 303) {	// an earlier try had done it
      this.closed.push(m);
      return;
    }
    const waiting = found('closing page', wanted('closing page', page, 200), /name="waiting" value="(\d+)"/);
    wanted('closing', await who.post('/month/close', { m, place: 'thư viện', secretary: '', remarks: '', proposals: '', waiting, sure: '1' }), 303);
    this.closed.push(m);
    this.note('close', { month: Number(m.replace('-', '')) });
  }

  async correct(m = this.closed[0]) {
    const who = this.as('duc'), reason = `Lý do ${++this.n} ${Math.floor(this.rand() * 1e9)}`;
    const page = wanted('correction page', await who.get(`/month/correct?m=${m}`), 200);
    const person = found('correction page', page, /<option value="([a-z2-7]{26})"/);
    wanted('correction', await who.post('/month/correct', { m, person, delta: '1', reason }), 303);
    this.note('correct', { reason });
  }

  // The program run beside the server; ${onStart}(pid) is for who wants to end it.
  command(args, onStart = () => {}) {
    return new Promise((done) => {
      const p = spawn(PROGRAM, args, { env: { ...process.env, ...this.env } });
      let out = '';
      p.stdout.on('data', (d) => { out += d; });
      p.stderr.on('data', (d) => { out += d; });
      onStart(p.pid);
      p.on('close', (status, signal) => done({ status, signal, out }));
    });
  }

  // A copy beside the data (also by name, as a stick would be), or the nightly one.
  async backup({ nightly = false, onStart } = {}) {
    const r = await this.command(['backup', nightly ? '--nightly' : this.copies, '--data', this.data], onStart);
    const made = /Đã sao lưu vào (\S+)\/([^/\s]+):/.exec(r.out);
    if (r.status === 0) this.note('copy', { name: made[2], at: nightly ? 'data/backups' : 'copies' });
    return r;
  }

  // The newest copy becomes a folder ${name} beside the data.
  async restore(name) {
    const r = await this.command(['restore', this.copies, '--data', path.join(path.dirname(this.data), name)]);
    if (r.status === 0) this.note('restored', { name });
    return r;
  }
}

// The last word on each thing that was acknowledged.
function newest(acks) {
  const by = { offset: new Map(), item: new Map(), save: new Map(), close: new Map(), correct: new Map(), copy: new Map(), restored: new Map() };
  const KEY = { offset: 'key', item: 'key', save: 'visit', close: 'month', correct: 'reason', copy: 'name', restored: 'name' };
  for (const { kind, ...a } of acks.filter((x) => KEY[x.kind])) {
    const key = a[KEY[kind]], old = by[kind].get(key);
    // An upload's offset never goes back, nor do a visit's saves.
    by[kind].set(key, { ...old, ...a, events: Math.max(a.events ?? 0, old?.events ?? 0) });
  }
  return by;
}

const run = (args, env, input) => {
  const r = spawnSync(args[0], args.slice(1), { encoding: 'utf8', input, env: { ...process.env, ...env } });
  return { status: r.status, out: r.stdout + r.stderr, answer: r.stdout };
};

// The bytes of an upload stand in its part or, once it is shelved, in the object.
function bytesThere(data, key, hash, { offset, sha }) {
  const places = [path.join(data, 'uploads', key + '.part')];
  if (hash) places.unshift(path.join(data, 'objects', hash.slice(0, 2), hash));
  const there = places.find((f) => existsSync(f));
  return there ? sha256(readFileSync(there).subarray(0, offset)) === sha : offset === 0;
}

const QUERIES = {
  offset: (k) => `SELECT offset || ' ' || state || ' ' || coalesce(hash, '') FROM upload WHERE key = '${k}'`,
  item: (k) => `SELECT (SELECT count(*) FROM review_event e WHERE e.item_id = i.id) || ' ' || i.state || ' ' || i.title FROM item i WHERE i.key = '${k}'`,
  save: (k) => `SELECT v.seq || ' ' || p.location FROM visit v JOIN part p ON p.attempt_id = v.attempt_id AND p.entry_id = v.entry_id AND p.try = v.try WHERE v.nonce = '${k}'`,
  close: (k) => `SELECT count(*) FROM quota_close WHERE month = ${k}`,
  correct: (k) => `SELECT count(*) FROM quota_correction WHERE reason = '${k}'`,
};
const STANDS = {
  offset(v, a, data) {
    const [have, state, hash] = v.split(' ');
    return Number(have) >= a.offset && ['open', 'complete', 'done'].includes(state) && bytesThere(data, a.key, hash, a);
  },
  item: (v, a) => v !== '' && Number(v.split(' ')[0]) >= a.events && (!a.title || v.endsWith(a.title)) && (a.events < 3 || v.includes(' published ')),
  save: (v, a) => Number(v.split(' ')[0]) >= a.seq && Number(v.split(' ')[2]) >= a.seq,
  close: (v) => v === '1',
  correct: (v) => Number(v) >= 1,	// a client whose connection broke may have asked twice
};

// What is wrong with the folder ${root}/data after a fault, when ${acks} were
// given: sentences, none when all stands.  ${after} is the tool of that name;
// ${verify} and ${copies} are what takes longer.
export function look({ after, root, acks, verify = true, copies = true }) {
  const wrong = [], by = newest(acks), asked = [], data = path.join(root, 'data');
  if (verify) {
    const v = run([PROGRAM, 'verify', '--data', data]);
    if (v.status !== 0) wrong.push(`verify: ${v.out.trim()}`);
  }
  for (const kind of Object.keys(QUERIES)) for (const [key, a] of by[kind]) asked.push({ kind, a, sql: QUERIES[kind](key) });
  const lines = run([after, path.join(data, 'hoclieu.db')], {}, asked.map((q) => q.sql + '\n').join('')).answer.split('\n');
  if (lines[0] !== 'ok') wrong.push(`integrity: ${lines[0]}`);
  asked.forEach(({ kind, a }, i) => {
    if (!STANDS[kind](lines[i + 1] ?? '', a, data)) wrong.push(`${kind} ${JSON.stringify(a)} was acknowledged, there is "${lines[i + 1]}"`);
  });
  for (const at of copies ? ['copies', 'data/backups'] : []) wrong.push(...lookAtCopies(root, at, [...by.copy.values()].filter((c) => c.at === at)));
  for (const name of by.restored.keys()) {
    const v = run([PROGRAM, 'verify', '--data', path.join(root, name)]);
    if (v.status !== 0) wrong.push(`restored ${name}: ${v.out.trim()}`);
  }
  return wrong;
}

// Each acknowledged copy is listed, and one becomes a folder again.  Of a day's
// nightly copies the newest is kept alone: it, or a later one.
function lookAtCopies(root, at, copies) {
  const dir = path.join(root, at), to = path.join(root, 'put-back');
  if (copies.length === 0) return [];
  const list = run([PROGRAM, 'backup', '--list', dir, '--data', path.join(root, 'data')]).answer.split('\n');
  const last = copies.at(-1).name;
  const gone = at === 'copies' ? copies.filter((c) => !list.includes(c.name)) : list.some((n) => n >= last) ? [] : [copies.at(-1)];
  if (gone.length > 0) return gone.map((c) => `copy ${c.name} is gone`);
  const r = run([PROGRAM, 'restore', dir, ...(at === 'copies' ? ['--at', last] : []), '--data', to]);
  rmSync(to, { recursive: true, force: true });
  return r.status === 0 ? [] : [`copy ${last}: ${r.out.trim()}`];
}
