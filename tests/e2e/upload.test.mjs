// A teacher uploads in a real browser: lines that break, servers that die,
// sessions that end, browsers that are closed.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { scorm12 } from '../lib/packages.mjs';
import { startServer, until } from '../lib/server.mjs';

let server, browser, work, teacher;
const path = (name) => join(work, name);

before(async () => {
  server = await startServer({ demo: true });
  teacher = server.accounts.find((a) => a.role === 'teacher');
  work = mkdtempSync(join(tmpdir(), 'hoclieu-up-'));
  mkdirSync(work, { recursive: true });
  writeFileSync(path('Bai30_MiLiMet.zip'), scorm12());
  writeFileSync(path('rac.zip'), Buffer.alloc(300000, 5));
  // Bytes that no line shortens: a video as far as the server has to know.
  const big = Buffer.alloc(24 << 20);
  for (let i = 0; i < big.length; i += 4) big.writeUInt32LE((i * 2654435761) >>> 0, i);
  writeFileSync(path('to.bin'), big);
  writeFileSync(path('to2.bin'), big.subarray(0, 20 << 20));
  writeFileSync(path('to3.bin'), big.subarray(0, 16 << 20));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (work) rmSync(work, { recursive: true, force: true });
});

async function open(options = {}) {
  const page = await newPage(browser, options);
  await signIn(page, server.origin, teacher);
  await page.goto(server.origin + '/upload');
  await page.waitForSelector('#drop:not([hidden])');
  return page;
}

// A slow line, as the school's is at times; bytes a second, 0 = none.
async function line(page, rate) {
  const cdp = page.cdp ??= await page.context().newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', { offline: rate === 0, latency: 20,
    downloadThroughput: rate || -1, uploadThroughput: rate || -1 });
}
const mine = (page) => page.evaluate(() => fetch('/files/mine').then((r) => r.json()).then((d) => d.uploads));
const row = (page, name) => page.locator('li.up', { hasText: name });
const result = (page, name) => page.locator('#batch-rows tr', { hasText: name });
// The upload ${name}, once more than ${offset} of it is kept; a server that is being started is asked again.
const kept = (page, name, offset = 0) => until(async () =>
  (await mine(page).catch(() => [])).find((u) => u.name === name && u.offset > offset));

test('the first page on a phone is at most 100 KiB, all files together', async () => {
  const page = await newPage(browser, { width: 360 });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  let bytes = 0;
  cdp.on('Network.loadingFinished', (e) => { bytes += e.encodedDataLength; });
  await page.goto(server.origin + '/sign-in', { waitUntil: 'networkidle' });
  assert.ok(bytes > 20000 && bytes <= 100 * 1024, `${bytes} bytes`);
  await page.context().close();
});

test('several files go up, are checked, and are offered for filing together', async () => {
  const page = await open();
  await page.setInputFiles('#files', [path('Bai30_MiLiMet.zip'), path('rac.zip')]);
  await result(page, 'rac').getByText('Không nhận').waitFor({ timeout: 30000 });
  await result(page, 'MiLiMet').or(result(page, 'Mi-li-mét')).getByText('Sẵn sàng').waitFor({ timeout: 30000 });
  const done = await mine(page);
  const good = done.find((u) => u.name === 'Bai30_MiLiMet.zip'), bad = done.find((u) => u.name === 'rac.zip');
  assert.equal(bad.state, 'refused');
  await page.waitForSelector(`a[href="/items/${good.item}/edit"]`);
  await page.waitForSelector(`a[href="/items/${bad.item}/report"]`);
  assert.equal(await page.locator(`a[href="/items/${bad.item}/edit"]`).count(), 0);
  assert.deepEqual(await axe(page, { all: true }), []);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test('the page has no fault at 360 px, in the dark, with files on their way', async () => {
  const page = await open({ width: 360, dark: true });
  await line(page, 200000);
  await page.setInputFiles('#files', [path('to3.bin'), path('rac.zip')]);
  await row(page, 'to3.bin').getByText('Đang tải').waitFor();
  assert.deepEqual(await axe(page, { all: true }), []);
  assert.deepEqual(await sideways(page), []);
  await row(page, 'to3.bin').getByRole('button', { name: 'Bỏ' }).click();
  await row(page, 'to3.bin').getByRole('button', { name: 'Bỏ hẳn' }).click();
  await line(page, -1);
  await row(page, 'to3.bin').waitFor({ state: 'detached' });
  await until(async () => !(await mine(page)).some((u) => u.name === 'to3.bin' && u.state === 'open'));
  await page.context().close();
});

test('a broken line: what was sent is kept, said so, and goes on by itself', async () => {
  const page = await open();
  await line(page, 3 << 20);
  await page.setInputFiles('#files', path('to.bin'));
  const before = await kept(page, 'to.bin');
  await line(page, 0);
  await row(page, 'to.bin').getByText('Mất mạng, đang chờ').waitFor({ timeout: 20000 });
  await row(page, 'to.bin').getByText(/Đã giữ \d+ % .* thử lại sau \d+ giây/).waitFor();
  assert.match(await page.textContent('#say'), /to\.bin: mất mạng/);
  await line(page, 20 << 20);
  await row(page, 'to.bin').getByRole('button', { name: 'Thử lại ngay' }).click({ timeout: 2000 }).catch(() => {});
  await result(page, 'to').first().waitFor({ timeout: 60000 });
  const end = (await mine(page)).find((u) => u.name === 'to.bin');
  assert.equal(end.key, before.key, 'it went on, it did not begin again');
  await page.context().close();
});

test('pause and go on; the server killed in between loses nothing', async () => {
  const page = await open();
  await line(page, 2 << 20);
  await page.setInputFiles('#files', path('to2.bin'));
  const before = await kept(page, 'to2.bin');
  await row(page, 'to2.bin').getByRole('button', { name: 'Tạm dừng' }).click();
  await row(page, 'to2.bin').getByText(/Đã giữ \d+ %/).waitFor();
  const paused = await kept(page, 'to2.bin');
  server.kill9('workers');
  await row(page, 'to2.bin').getByRole('button', { name: 'Tải tiếp' }).click();
  await kept(page, 'to2.bin', paused.offset);
  server.kill9('workers');
  await line(page, 20 << 20);
  await result(page, 'to2').first().waitFor({ timeout: 90000 });
  assert.equal((await mine(page)).find((u) => u.name === 'to2.bin').key, before.key);
  await page.context().close();
});

test('a session that ends asks to sign in again and goes on', async () => {
  writeFileSync(path('het-phien.bin'), Buffer.alloc(12 << 20, 9));
  const page = await open();
  await line(page, 1 << 20);
  await page.setInputFiles('#files', path('het-phien.bin'));
  const before = await kept(page, 'het-phien.bin');
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await page.getByRole('dialog').getByText('Phiên đăng nhập đã hết').waitFor({ timeout: 30000 });
  assert.deepEqual(await axe(page, { all: true }), []);
  await line(page, 20 << 20);
  assert.ok(cookies.length > 0);
  const [tab] = await Promise.all([page.context().waitForEvent('page'),
    page.getByRole('dialog').getByRole('link', { name: 'Đăng nhập lại' }).click()]);
  await tab.waitForURL(/\/sign-in/);
  await tab.waitForLoadState();
  await signIn(tab, server.origin, teacher);
  await tab.close();
  await result(page, 'het').first().waitFor({ timeout: 60000 });
  assert.equal((await mine(page)).find((u) => u.name === 'het-phien.bin').key, before.key);
  assert.equal(await page.getByRole('dialog').count(), 0);
  await page.context().close();
});

test('a browser that was closed: the page lists the half file and takes it up again', async () => {
  const profile = path('profile');
  writeFileSync(path('dong-may.bin'), Buffer.alloc(10 << 20, 3));
  let context = await launch({ profile });
  let page = await context.newPage();
  await signIn(page, server.origin, teacher);
  await page.goto(server.origin + '/upload');
  await line(page, 1 << 20);
  await page.setInputFiles('#files', path('dong-may.bin'));
  const before = await kept(page, 'dong-may.bin');
  await context.close();

  context = await launch({ profile });
  page = await context.newPage();
  await signIn(page, server.origin, teacher);
  await page.goto(server.origin + '/upload');
  await row(page, 'dong-may.bin').getByText(/Đã giữ \d+ %\. Chọn lại đúng tệp này/).waitFor();
  const choose = async (file) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'),
      row(page, 'dong-may.bin').getByRole('button', { name: 'Chọn lại tệp' }).click()]);
    await chooser.setFiles(path(file));
  };
  await choose('rac.zip');
  await row(page, 'dong-may.bin').getByText('không phải tệp cũ').waitFor();
  const offsets = [];
  page.on('request', (r) => { if (r.method() === 'PATCH') offsets.push(Number(r.headers()['upload-offset'])); });
  await choose('dong-may.bin');
  await result(page, 'dong').first().waitFor({ timeout: 60000 });
  assert.ok(offsets[0] >= before.offset, `went on at ${offsets[0]}`);
  assert.equal((await mine(page)).find((u) => u.name === 'dong-may.bin').key, before.key);
  await context.close();
});

test('a file that was edited in between is not glued to its older half', async () => {
  writeFileSync(path('sua.bin'), Buffer.alloc(10 << 20, 1));
  const page = await open();
  await line(page, 1 << 20);
  await page.setInputFiles('#files', path('sua.bin'));
  const before = await kept(page, 'sua.bin');
  await page.reload();
  await row(page, 'sua.bin').getByText(/Chọn lại đúng tệp này/).waitFor();
  writeFileSync(path('sua.bin'), Buffer.alloc(10 << 20, 2));
  const later = Date.now() / 1000 + 5;	// whoever edits a file takes longer than a test
  utimesSync(path('sua.bin'), later, later);
  await line(page, 20 << 20);
  await page.setInputFiles('#files', path('sua.bin'));
  await result(page, 'sua').first().waitFor({ timeout: 60000 });
  const both = (await mine(page)).filter((u) => u.name === 'sua.bin');
  assert.equal(both.length, 2);
  assert.equal(both.find((u) => u.key === before.key).state, 'open');
  await page.context().close();
});

test('without script the page says what to do', async () => {
  const page = await newPage(browser, { script: false });
  await signIn(page, server.origin, teacher);
  await page.goto(server.origin + '/upload');
  assert.match(await page.locator('noscript .note').innerText(), /đang tắt JavaScript/);
  assert.equal(await page.locator('#drop').isVisible(), false);
  await page.context().close();
});
