// The lessons of the demonstration school, gone through on a phone as a pupil
// and as a reviewer would.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { sleep, startServer } from '../lib/server.mjs';

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
async function lesson(page, file) {
  for (let i = 0; i < 100; i++) {
    const f = page.frames().find((x) => x.url().includes('/f/') && new URL(x.url()).pathname.endsWith(file));
    if (f && await f.locator('main').count()) return f;
    await sleep(100);
  }
  throw new Error(`no ${file}: ${page.frames().map((x) => x.url())}`);
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
  await sleep(1500);
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
  for (const file of ['/kham-pha.html', '/luyen-tap.html', '/do-vui.html']) {
    const f = await lesson(page, file);
    await goThrough(f);
    await sleep(1200);
    if (file === '/do-vui.html') break;
    const next = page.locator('nav.strip a.btn').last();
    await next.scrollIntoViewIfNeeded();
    await sleep(500);	// a click right after scrolling still goes to the frame
    await next.click();
  }
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
