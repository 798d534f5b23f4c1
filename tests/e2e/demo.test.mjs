// The lessons of the demonstration school, gone through on a phone as a pupil
// and as a reviewer would.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { axe, frameWhere, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { client } from '../lib/lesson.mjs';
import { PROGRAM, sleep, startServer, until } from '../lib/server.mjs';

let server, browser;
const account = (role) => server.accounts.find((a) => a.role === role);

before(async () => {
  server = await startServer({ demo: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

// The frame of the lesson itself, once it stands.
const lesson = (page, file) => frameWhere(page, '/f' + file, "!!document.querySelector('main')");

// The pupil's home as another machine sees it says what is done.
async function told(what) {
  const c = await client(server, account('pupil').user);
  await until(async () => what.test((await c.get('/')).text));
}

// All pages of a lesson, right answers, nothing wider than the screen.
async function goThrough(f) {
  for (let n = 0; n < 30; n++) {
    const at = f.locator('.page:not([hidden])');
    assert.ok((await at.locator('h2').textContent()).length > 0);
    assert.deepEqual(await sideways(f), []);
    const kind = await at.getAttribute('data-kind'), right = await at.getAttribute('data-right');
    if (kind === 'choice') await at.locator(`button[data-v="${right}"]`).click();
    if (kind === 'number') {
      await at.locator('input').fill(right);
      await at.locator('form button').click();
    }
    if (kind) assert.equal(await at.locator('.say.yes').textContent(), await at.getAttribute('data-yes'));
    if (!await f.locator('.next').isVisible()) return;
    await f.locator('.next').click();
  }
  throw new Error('no end');
}

async function itemOf(page, title) {
  await page.goto(`${server.origin}/library?q=${encodeURIComponent(title)}`);
  const href = await page.locator('main a[href^="/items/"]', { hasText: title }).first().getAttribute('href');
  return server.origin + href;
}

test('a pupil learns to measure: every page, all answers, done', async () => {
  const page = await newPage(browser, { width: 360 });
  await signIn(page, server.origin, account('pupil'));
  await page.goto(await itemOf(page, 'Mi-li-mét'));
  await page.locator('form[action$="/play"] button').first().click();
  const f = await lesson(page, '/index.html');
  assert.deepEqual(await axe(f, { all: true }), []);
  await goThrough(f);
  assert.match(await f.textContent('[data-result]'), /5 trên 5 câu/);
  await told(/Em đã học xong[\s\S]*Mi-li-mét/);
  await page.goto(server.origin + '/');
  assert.match(await page.textContent('main'), /Em đã học xong[\s\S]*Mi-li-mét/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('a lesson of three parts: each is one of its own', async () => {
  const page = await newPage(browser, { width: 360 });
  await signIn(page, server.origin, account('pupil'));
  await page.goto(await itemOf(page, 'Gam'));
  await page.locator('form[action$="/play"] button').first().click();
  await page.waitForURL(/\/play\//);
  // The demonstration's pupil has done the first one: it goes on with the second.
  for (const [file, done] of [['/luyen-tap.html', 2], ['/do-vui.html', 3]]) {
    const f = await lesson(page, file);
    await goThrough(f);
    await page.waitForFunction((n) => document.querySelectorAll('.toc li svg.done').length === n, done);
    // By the key: a click right after scrolling may still go to the frame.
    if (done < 3) await page.locator('nav.strip a.btn').last().press('Enter');
  }
  await told(/Em đã học xong[\s\S]*Gam/);
  await page.goto(server.origin + '/');
  assert.match(await page.textContent('main'), /Em đã học xong[\s\S]*Gam/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('what waits is seen and tried by the head of department', async () => {
  const page = await newPage(browser, { width: 1280 });
  await signIn(page, server.origin, account('head'));
  await page.goto(server.origin + '/review');
  assert.match(await page.textContent('main'), /Hình tròn/);
  await page.goto(await itemOf(page, 'Hình tròn'));
  await page.locator('form[action$="/preview"] button').first().click();
  await goThrough(await lesson(page, '/index.html'));
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('the author of a returned lesson reads why', async () => {
  const page = await newPage(browser, { width: 360 });
  await signIn(page, server.origin, account('teacher'));
  await page.goto(await itemOf(page, 'Bảng nhân 9'));
  assert.match(await page.textContent('main'), /thêm phần bảng chia 9/);
  await page.context().close();
});

// The lessons that a teacher's uploads became, with their states, as lists show them.
async function works(at, user) {
  const c = await client(at, user);
  const r = await c.get('/library?owner=me');
  return [...r.text.matchAll(/href="(\/items\/[a-z0-9]+)"[^>]*>([^<]*)</g)].map((m) => m[2].trim()).filter(Boolean).sort();
}

test('a demonstration that was killed between people and lessons is made up, and what stands is left alone', async () => {
  const data = mkdtempSync(path.join(tmpdir(), 'hoclieu-demo-'));
  const demo = () => spawnSync(PROGRAM, ['demo', '--data', data, '--if-empty'], { encoding: 'utf8' });
  let whole;
  try {
    // At the accounts' file, and a little later each time: in one lesson or another.
    for (const ms of [0, 60, 200]) {
      const child = spawn(PROGRAM, ['demo', '--data', data, '--if-empty'], { stdio: 'ignore' });
      const gone = new Promise((r) => child.on('exit', r));
      await until(() => existsSync(path.join(data, 'demo-accounts')), { every: 10 });
      await sleep(ms);
      child.kill('SIGKILL');
      await gone;
    }
    const r = demo();
    assert.equal(r.status, 0, r.stderr);
    whole = await startServer({ dataDir: data });
    for (const user of ['hanh', 'ha']) assert.deepEqual(await works(whole, user), await works(server, user));
    // Somebody renames one and deletes one: the next run changes nothing.
    const c = await client(whole, 'hanh');
    const page = (await c.get('/')).text;
    const draft = /href="\/items\/([a-z0-9]+)[^"]*"[^>]*>[^<]*Thước giấy, bản nháp/.exec(page)[1];
    assert.match((await c.get(`/items/${draft}/edit`)).text, /value="material"[^>]*(checked|selected)/);
    assert.equal((await c.post(`/items/${draft}/delete`)).status, 303);
    assert.match((await c.get('/')).text, /bản nháp/);	// says once what was deleted
    const before = await works(whole, 'hanh');
    assert.ok(before.length > 1);
    assert.equal(demo().status, 0);
    assert.deepEqual(await works(whole, 'hanh'), before);
    assert.doesNotMatch((await c.get('/')).text, /bản nháp/);
  } finally {
    await whole?.stop();
    rmSync(data, { recursive: true, force: true });
  }
});
