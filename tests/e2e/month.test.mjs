// The month: what a teacher owes, the head's and the principal's board, the
// minutes in print; every page of it through axe at both widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { startServer } from '../lib/server.mjs';

let server, browser;
const by = (user) => server.accounts.find((a) => a.user === user);

before(async () => {
  server = await startServer({ demo: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function as(account, options = {}) {
  const page = await newPage(browser, options);
  await signIn(page, server.origin, account);
  return page;
}

test('teacher, head, principal and inspector: each sees the own part of the month', async () => {
  const teacher = await as(by('hanh'));
  await teacher.goto(server.origin + '/');
  assert.match(await teacher.textContent('h1'), /còn thiếu \d bài giảng/);
  assert.equal(await teacher.locator('.slots > li').count(), 4);
  await teacher.click('.tabs a[href="/month"]');
  assert.equal(await teacher.locator('tbody tr').count(), 1);
  const head = await as(by('ha'));
  await head.goto(server.origin + '/');
  await head.click('main a[href="/month"]');
  const some = await head.locator('tbody tr').count();
  const principal = await as(by('duc'));
  await principal.goto(server.origin + '/month');
  const all = await principal.locator('tbody tr').count();
  assert.ok(some > 1 && all > some);
  // The month at hand is not over: it can be looked at, not closed.
  await principal.click('a[href^="/month/close"]');
  assert.match(await principal.textContent('main'), /chưa hết/);
  assert.equal(await principal.locator('form[action="/month/close"]').count(), 0);
  const inspector = await as(by('lan'));
  await inspector.goto(server.origin + '/month');
  assert.equal(await inspector.locator('tbody tr').count(), all);
  for (const page of [teacher, head, principal, inspector]) {
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test('the principal closes a month that is over; its minutes print', async () => {
  const page = await as(by('duc'));
  const now = new Date(Date.now() + 7 * 3600e3);
  const before = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
  await page.goto(`${server.origin}/month/close?m=${before}`);
  await Promise.all([page.waitForNavigation(), page.click('form[action="/month/close"] button')]);
  assert.equal(new URL(page.url()).pathname, `/month/${before}/minutes`);
  assert.match(await page.textContent('.sheet'), /kiểm tra việc đăng tải bài giảng điện tử/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible('.tabs'), false);
  assert.equal(await page.isVisible('.head'), false);
  assert.ok(await page.isVisible('.sheet'));
  assert.deepEqual(page.faults, []);
  await page.context().close();
  for (const width of [360, 1280]) {
    const look = await as(by('duc'), { width });
    for (const path of ['/month', `/month?m=${before}`, '/month/close', `/month/${before}/minutes`]) {
      await look.goto(server.origin + path);
      assert.deepEqual(await axe(look), [], path);
      assert.deepEqual(await sideways(look), [], path);
    }
    await look.context().close();
  }
});
