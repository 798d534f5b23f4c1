// An inspector's hour: how the schools stand, a month's table and the minutes
// of a closed one taken along, a lesson in use with the way it came, tried
// without leaving a mark; then the trail by thing, person, kind and day, as a
// workbook.  What was looked at stands in it, and nothing can be changed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { startServer } from '../lib/server.mjs';

let server, browser, page;

before(async () => {
  server = await startServer({ demo: true });
  browser = await launch();
  page = await newPage(browser, { context: { acceptDownloads: true } });
  await signIn(page, server.origin, server.accounts.find((a) => a.user === 'lan'));
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const go = (path) => page.goto(server.origin + path);
const main = () => page.textContent('main');
const press = (selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
// A GET as the signed-in page does it: status, type, first bytes.
const take = (path) => page.evaluate(async (p) => {
  const r = await fetch(p);
  const b = new Uint8Array(await r.arrayBuffer());
  return { status: r.status, type: r.headers.get('content-type'), first: String.fromCharCode(...b.slice(0, 2)), n: b.length };
}, path);
async function clean() {
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(await sideways(page), []);
}
// Beside leaving and the language, no form of the page writes.
const writes = () => page.$$eval('main form', (all) => all.filter((f) => f.method !== 'get').map((f) => f.getAttribute('action')));

test('the home says how the schools stand and leads on', async () => {
  await go('/');
  assert.match(await main(), /Mở kho/);
  assert.equal(await page.locator('main a[href="/trail"]').count(), 1);
  assert.deepEqual(await writes(), []);
  await clean();
});

let month;
test('the month: its table, and the minutes of a closed one are taken along', async () => {
  await go('/month');
  assert.deepEqual(await writes(), []);
  await clean();
  const table = await take(await page.getAttribute('a[href*="/month.xlsx"]', 'href'));
  assert.equal(table.status, 200);
  assert.equal(table.first, 'PK');
  // The demonstration school has closed a month: some months back from now.
  const now = new Date(Date.now() + 7 * 3600e3);
  for (let n = 0; n > -4 && !month; n--) {
    const m = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + n, 1)).toISOString().slice(0, 7);
    const r = await go(`/month/${m}/minutes`);
    if (r.status() === 200) month = m;
  }
  assert.ok(month, 'no closed month');
  await go(`/month/${month}/minutes`);
  assert.match(await main(), /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/);
  assert.deepEqual(await writes(), []);
  await clean();
  for (const ending of ['docx', 'xlsx']) {
    const r = await take(await page.getAttribute(`a[href*="minutes.${ending}"]`, 'href'));
    assert.equal(r.status, 200);
    assert.equal(r.first, 'PK');
  }
  const pdf = await take(await page.getAttribute('a[href*="minutes.pdf"]', 'href'));
  assert.deepEqual([pdf.status, pdf.first], [200, '%P']);
  // From the minutes to who closed the month.
  await press('main a[href^="/trail?of=month."]');
  assert.match(await main(), /chốt tháng \d+\/\d{4}/);
  assert.equal((await main()).match(/Vũ Thị Lan tải biên bản tháng/g).length, 3);
});

let item;
test('a lesson in use: how it came to be there, tried without a mark', async () => {
  await go('/library');
  item = await page.getAttribute('main a[href^="/items/"]', 'href');
  await go(item);
  assert.match(await main(), /Quá trình duyệt/);
  await clean();
  // The only thing that can be pressed is the preview.
  assert.ok((await writes()).every((action) => action.endsWith('/preview')));
  await press('form[action$="/preview"] button');
  await page.waitForSelector('iframe');
  assert.match(await page.textContent('body'), /Xem thử/);
  await go(item);
  await press('main a[href^="/trail?of=item."]');
  assert.match(await main(), /xuất bản/);
  assert.match(await main(), /Lịch sử:/);
  await clean();
});

test('the trail by person, kind and day, and as a workbook', async () => {
  await go('/trail');
  assert.match(await main(), /đọc lại nhật ký|đọc lại lúc/);
  assert.deepEqual(await writes(), []);
  const rows = () => page.locator('tbody tr').count();
  const all = await rows();
  assert.ok(all > 5);
  await page.selectOption('select[name=verb]', 'publish');
  await press('#filter button[type=submit]');
  const kinds = await page.$$eval('tbody th', (t) => t.map((x) => x.textContent));
  assert.ok(kinds.length > 0 && kinds.every((t) => /xuất bản/.test(t)));
  await go('/trail?q=hanh');
  const who = await page.$$eval('tbody td[data-l="Người"]', (t) => t.map((x) => x.textContent));
  assert.ok(who.length > 0 && who.every((t) => t === who[0]));
  await press('tbody td[data-l="Người"] a');
  assert.ok(await rows() > 0);
  const day = (n) => new Date(Date.now() + 7 * 3600e3 + n * 86400e3).toISOString().slice(0, 10);
  await go(`/trail?from=${day(1)}`);
  assert.equal(await rows(), 0);
  assert.match(await main(), /Không có dòng nào/);
  await clean();
  await go(`/trail?from=${day(0)}&until=${day(0)}`);
  assert.ok(await rows() > 0);
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('main a[href^="/trail.xlsx"]')]);
  assert.equal(file.suggestedFilename(), 'nhat-ky.xlsx');
  assert.equal(readFileSync(await file.path()).subarray(0, 2).toString(), 'PK');
  // Own looks stand in it like anybody's.
  await go('/trail?kind=trail');
  assert.match(await main(), /Vũ Thị Lan tải nhật ký về máy/);
  const phone = await newPage(browser, { width: 360 });
  await signIn(phone, server.origin, server.accounts.find((a) => a.user === 'lan'));
  await phone.goto(server.origin + '/trail');
  assert.deepEqual(await sideways(phone), []);
  assert.deepEqual(await axe(phone), []);
  await phone.context().close();
});

test('nothing can be changed from here', async () => {
  await go('/trail');
  const csrf = await page.getAttribute('input[name=_csrf]', 'value');
  assert.ok(csrf);
  for (const path of ['/month/close', '/month/correct', '/month/leave', '/month/rules/new', '/review', `${item}/withdraw`, `${item}/edit`]) {
    const status = await page.evaluate(async ([p, token]) => (await fetch(p, { method: 'POST', redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '_csrf=' + encodeURIComponent(token) })).status, [path, csrf]);
    assert.equal(status, 403, path);
  }
  assert.equal((await page.evaluate(async () => (await fetch('/trail', { method: 'POST' })).status)), 405);
  assert.deepEqual(page.faults.filter((f) => !/preview|frame/.test(f)), []);
});
