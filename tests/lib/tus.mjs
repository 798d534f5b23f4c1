// A person's browser as far as uploads need one: sign-in, form token, and the
// tus protocol spoken by hand, so that a test decides what goes wrong and when.
import { createHash } from 'node:crypto';
import { setDefaultResultOrder } from 'node:dns';
import { sleep } from './server.mjs';

export const sha256 = (b) => createHash('sha256').update(b).digest('hex');

// Where /etc/hosts names ::1 as well, fetch would ask there; the server listens
// on 127.0.0.1 alone.
setDefaultResultOrder('ipv4first');

// All Set-Cookie lines come as one with commas between (Debian 12's Node has no
// getSetCookie); a comma inside a date has no name and "=" behind it.
const cookiesOf = (r) => (r.headers.get('set-cookie') ?? '').split(/,\s*(?=[^;,=\s]+=)/).map((c) => c.split(';')[0]);
const tokenIn = (html) => (/name="_csrf"\s+value="([^"]+)"/.exec(html) ||
  /value="([^"]+)"\s+name="_csrf"/.exec(html) ||
  /data-csrf="([^"]+)"/.exec(html) || /name="csrf"\s+content="([^"]+)"/.exec(html))?.[1];

export async function signIn(origin, login, password) {
  const form = await fetch(`${origin}/sign-in`);
  const before = cookiesOf(form);
  const body = new URLSearchParams({ login, password, _csrf: tokenIn(await form.text()) ?? '' });
  const r = await fetch(`${origin}/sign-in`, {
    method: 'POST', body, redirect: 'manual',
    headers: { cookie: before.join('; '), origin },
  });
  const cookie = cookiesOf(r).find((c) => c.startsWith('__Host-hoclieu='));
  if (r.status !== 303 || !cookie) throw new Error(`sign-in: ${r.status} ${await r.text()}`);
  for (const page of ['/account', '/upload', '/']) {
    const p = await fetch(origin + page, { headers: { cookie } });
    const csrf = tokenIn(await p.text());
    if (csrf) return new Person(origin, cookie, csrf);
  }
  throw new Error('no form token on any page');
}

export class Person {
  constructor(origin, cookie, csrf) {
    Object.assign(this, { origin, cookie, csrf });
  }

  ask(method, path, headers = {}, body = undefined) {
    return fetch(path.startsWith('http') ? path : this.origin + path, {
      method, body, redirect: 'manual',
      headers: { cookie: this.cookie, origin: this.origin, 'x-csrf': this.csrf,
        'tus-resumable': '1.0.0', ...headers },
    });
  }

  // -> the upload's path
  async create(length, name = 'bai.zip', item = '') {
    const b64 = (s) => Buffer.from(s).toString('base64');
    const meta = `filename ${b64(name)}` + (item ? `,item ${b64(item)}` : '');
    const r = await this.ask('POST', '/files', { 'upload-length': String(length), 'upload-metadata': meta });
    if (r.status !== 201) throw Object.assign(new Error(`create: ${r.status} ${await r.text()}`), { status: r.status });
    return r.headers.get('location');
  }

  async offset(path) {
    const r = await this.ask('HEAD', path);
    if (r.status !== 200) throw Object.assign(new Error(`head: ${r.status}`), { status: r.status });
    return Number(r.headers.get('upload-offset'));
  }

  patch(path, offset, bytes, headers = {}) {
    return this.ask('PATCH', path, { 'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset), ...headers }, bytes);
  }

  // All of ${bytes}, as tus-js-client would: after any trouble ask and go on.
  // ${onChunk}(offset) is called before each part.
  async upload(bytes, { name = 'bai.zip', chunk = 1 << 20, path = '', onChunk = () => {}, patience = 60000 } = {}) {
    const until = Date.now() + patience;
    let at = -1;
    let lost = 0;
    while (at < bytes.length) {
      try {
        if (!path) path = await this.create(bytes.length, name);
        if (at < 0) at = await this.offset(path);
        if (at === bytes.length) break;
        await onChunk(at, path);
        const r = await this.patch(path, at, bytes.subarray(at, at + chunk));
        await r.arrayBuffer();
        if (r.status === 204) at = Number(r.headers.get('upload-offset'));
        else throw Object.assign(new Error(`patch: ${r.status}`), { status: r.status });
      } catch (e) {
        lost++;
        at = -1;
        if (Date.now() > until || [401, 403, 404, 410, 413, 429, 507].includes(e.status)) throw e;
        await sleep(100);
      }
    }
    return { path, lost };
  }

  async mine() {
    const r = await this.ask('GET', '/files/mine');
    if (r.status !== 200) throw new Error(`mine: ${r.status}`);
    return (await r.json()).uploads;
  }

  // Until the upload ${path} has one of ${states}; its row.
  async until(path, states, ms = 60000) {
    const end = Date.now() + ms;
    let row;
    for (;;) {
      try {
        row = (await this.mine()).find((u) => path.endsWith(u.key));
        if (row && states.includes(row.state)) return row;
      } catch { /* the server is being started again */ }
      if (Date.now() > end) throw new Error(`upload stays ${row?.state}: ${JSON.stringify(row)}`);
      await sleep(100);
    }
  }
}
