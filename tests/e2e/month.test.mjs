// The month: what a teacher owes, the head's and the principal's table, rules,
// leave, limits, closing, minutes and what comes after; every page of it through
// axe at both widths.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { startServer } from '../lib/server.mjs';
import { hoclieu } from '../lib/teacher.mjs';

let server, browser, dir;
const by = (user) => server.accounts.find((a) => a.user === user);

// The school's months: 0 is the running one, -1 the one before it.
function month(n) {
  const now = new Date(Date.now() + 7 * 3600e3);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + n, 1)).toISOString().slice(0, 7);
}

before(async () => {
  dir = mkdtempSync(join(tmpdir(), 'hoclieu-month-'));
  server = await startServer({ demo: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function as(user, options = {}) {
  const page = await newPage(browser, options);
  await signIn(page, server.origin, by(user));
  return page;
}
const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);
const go = (page, path) => page.goto(server.origin + path);
const main = (page) => page.textContent('main');

async function done(...pages) {
  for (const page of pages) {
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
}

test('teacher, head, principal and inspector: each sees the own part of the month', async () => {
  const teacher = await as('hanh');
  await go(teacher, '/');
  assert.match(await teacher.textContent('h1'), /còn thiếu \d bài giảng/);
  assert.equal(await teacher.locator('.slots > li').count(), 4);
  await teacher.click('.tabs a[href="/month"]');
  assert.equal(await teacher.locator('tbody tr').count(), 1);
  // What is owed, until when, what counts and why not, in words.
  assert.match(await main(teacher), /ít nhất 4 bài giảng điện tử mỗi tháng/);
  assert.match(await main(teacher), /Mi-li-mét[\s\S]*được tính cho tháng/);
  assert.match(await main(teacher), /định mức không tính loại “Tư liệu”/);
  const head = await as('ha');
  await go(head, '/');
  await head.click('main a[href="/month"]');
  const rows = (page) => page.locator('table:has(.weeks) tbody tr').count();
  const some = await rows(head);
  const principal = await as('duc');
  await go(principal, '/month');
  const all = await rows(principal);
  assert.ok(some > 1 && all > some);
  // By department: the sums lead to the rows.
  assert.match(await principal.textContent('table:not(:has(.weeks))'), /Lê Thu Hà xác nhận/);
  await press(principal, '.chips a:has-text("Tổ 4, 5")');
  assert.ok(await rows(principal) < all);
  assert.match(await principal.textContent('h1'), /Tổ 4, 5/);
  // The trend says its figures to who cannot see them.
  assert.match(await principal.getAttribute('svg[role=img]', 'aria-label'), /^Từ tháng \d+:( (–|\d+\/\d+),){5} \d+\/\d+$/);
  // The month at hand is not over: it can be looked at, not closed.
  await press(principal, 'a[href^="/month/close"]');
  assert.match(await main(principal), /chưa hết/);
  assert.equal(await principal.locator('form[action="/month/close"]').count(), 0);
  const inspector = await as('lan');
  await go(inspector, '/month');
  assert.equal(await rows(inspector), all);
  await go(inspector, '/month/rules');
  assert.equal(await inspector.locator('main form').count(), 0);
  await done(teacher, head, principal, inspector);
});

test("the principal's closing day: preview, closing, minutes, paper, a later correction", async () => {
  const page = await as('duc'), m = month(-3);
  await go(page, `/month?m=${m}`);
  await press(page, 'a[href^="/month/close"]');
  assert.match(await main(page), /Chưa xác nhận/);
  await page.fill('#place', 'thư viện');
  await page.selectOption('#secretary', { label: 'Đỗ Thị Loan' });
  await page.fill('#remarks', 'Tháng đầu năm học, nhiều thầy cô còn làm quen.\nTổ trưởng giúp ở buổi họp tổ.');
  await page.fill('#proposals', 'Mở một buổi hướng dẫn.');
  await press(page, 'form[action="/month/close"] button');
  assert.equal(new URL(page.url()).pathname, `/month/${m}/minutes`);
  const sheet = await page.textContent('.sheet');
  for (const words of [/KIỂM TRA VIỆC ĐĂNG TẢI BÀI GIẢNG ĐIỆN TỬ/, /Địa điểm: thư viện/, /bà Đỗ Thị Loan \(thư ký\)/,
    /Tổ trưởng giúp ở buổi họp tổ\./, /Mở một buổi hướng dẫn\./, /Định mức: mỗi giáo viên ít nhất 4 bài giảng/]) assert.match(sheet, words);
  // A second time it is closed; the page says so.
  await go(page, `/month/close?m=${m}`);
  assert.equal(new URL(page.url()).pathname, `/month/${m}/minutes`);
  // The runner draws the PDF; the page waits for it a moment.
  const pdf = async () => {
    for (let i = 0; i < 10; i++) {
      const r = await page.request.get(`${server.origin}/month/${m}/minutes.pdf`);
      if (r.status() === 200) return r;
      assert.equal(r.status(), 503);
    }
    throw new Error('no PDF');
  };
  const read = (body) => {
    writeFileSync(join(dir, 'a.pdf'), body);
    return spawnSync('pdftotext', ['-layout', join(dir, 'a.pdf'), '-'], { encoding: 'utf8' }).stdout;
  };
  const first = await pdf();
  assert.equal(first.headers()['content-type'], 'application/pdf');
  assert.match(read(await first.body()), /Đỗ Thị Loan\s+Phạm Văn Đức/);
  // A correction, later: the closed figures stay, the paper has it too.
  await press(page, 'a[href^="/month/correct"]');
  await page.selectOption('#person', { index: 1 });
  await page.fill('#delta', '1');
  await press(page, 'form[action="/month/correct"] button');
  assert.match(await page.textContent('.err'), /cần có lý do/);
  assert.equal(await page.inputValue('#delta'), '1');
  await page.fill('#reason', 'Bài gửi đúng hạn nhưng máy chủ tắt.');
  await press(page, 'form[action="/month/correct"] button');
  assert.match(await page.textContent('.sheet'), /Điều chỉnh sau khi chốt\.[\s\S]*\+1 \(0 thành 1\)[\s\S]*máy chủ tắt/);
  assert.match(read(await (await pdf()).body()), /\+1 \(0 thành 1\)/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.isVisible('.tabs'), false);
  assert.equal(await page.isVisible('.head'), false);
  assert.ok(await page.isVisible('.sheet'));
  await done(page);
});

test('minutes of an old data folder get their PDF from the runner', async () => {
  // The demonstration closed these months before any server ran.
  const page = await as('lan');
  for (const n of [-1, -2]) {
    const r = await page.request.get(`${server.origin}/month/${month(n)}/minutes.pdf`);
    assert.equal(r.status(), 200);
    assert.equal((await r.body()).subarray(0, 5).toString(), '%PDF-');
  }
  await done(page);
});

test('rules: looked at before they are saved, contradictions by name, ended not edited', async () => {
  const page = await as('duc', { script: false });
  await go(page, '/month/rules');
  await press(page, 'a[href="/month/rules/new"]');
  await page.fill('#many', '2');
  await page.check('input[name=grades][value="3"]');
  await press(page, 'button[value=look]');
  assert.match(await page.textContent('#preview'), /áp dụng cho \d+ người/);
  assert.match(await page.textContent('#preview'), /Trần Thị Hạnh/);
  // Other figures than were looked at are looked at first.
  await page.fill('#many', '3');
  await press(page, 'button[value=save]');
  assert.match(await page.textContent('#preview'), /ít nhất 3/);
  await press(page, 'button[value=save]');
  assert.equal(new URL(page.url()).pathname, '/month/rules');
  assert.match(await main(page), /Giáo viên · khối 3[\s\S]*ít nhất 3 bài giảng điện tử/);
  // One that says otherwise of the same people: shown, with both, before it is saved.
  await go(page, '/month/rules/new');
  await page.fill('#many', '5');
  await page.check('input[name=grades][value="3"]');
  await press(page, 'button[value=look]');
  assert.match(await main(page), /Quy định trái nhau/);
  await press(page, 'button[value=save]');
  assert.match(await main(page), /Quy định trái nhau[\s\S]*Trần Thị Hạnh[\s\S]*ít nhất 3[\s\S]*ít nhất 5/);
  await go(page, '/month');
  assert.match(await main(page), /Quy định trái nhau/);
  // Taken back: the one with five, from before it began.
  await go(page, '/month/rules');
  await press(page, 'tr:has-text("ít nhất 5") a:has-text("Ngừng")');
  await page.selectOption('#month', { index: 0 });
  await press(page, 'button[value=look]');
  await press(page, 'button[value=save]');
  assert.doesNotMatch(await main(page), /Quy định trái nhau/);
  await done(page);
});

test('leave lowers the duty; a closed month is not touched', async () => {
  const page = await as('duc');
  await go(page, '/month/leave');
  await page.selectOption('#person', { label: 'Nguyễn Thị Tuyết Mai' });
  await page.fill('#from', `${month(-1)}-05`);
  await page.fill('#until', `${month(0)}-28`);
  await page.fill('#note', 'nghỉ thai sản');
  await press(page, 'form[action="/month/leave"] button');
  assert.match(await page.textContent('.err'), /tháng đã chốt/);
  assert.equal(await page.inputValue('#note'), 'nghỉ thai sản');
  await page.fill('#from', `${month(0)}-01`);
  await press(page, 'form[action="/month/leave"] button');
  await go(page, '/month');
  assert.match(await page.textContent('tr:has-text("Tuyết Mai")'), /định mức 0 \(nghỉ thai sản\)|định mức \d \(nghỉ thai sản\)/);
  await done(page);
});

test('the head confirms what was seen and reminds; the teacher finds the notice', async () => {
  const head = await as('ha');
  await go(head, '/month');
  await press(head, 'a[href^="/month/confirm"]');
  await press(head, 'form[action="/month/confirm"] button');
  assert.match(await main(head), /Đã xác nhận/);
  assert.match(await main(head), /Cô đã xác nhận lúc/);
  // The demonstration's reminders are of today: nobody is told twice.
  await press(head, 'form[action="/month/remind"] button');
  assert.match(await main(head), /đã được nhắc rồi|Đã nhắc/);
  const teacher = await as('hanh');
  await go(teacher, '/');
  assert.match(await main(teacher), /Lê Thu Hà nhắc: tháng \d+\/\d+ còn thiếu bài/);
  await done(head, teacher);
});

test('limits of uploads are told before the first byte', async () => {
  const principal = await as('duc');
  await go(principal, '/month/rules');
  await principal.click('summary:has-text("Ghi mức riêng")');
  await principal.selectOption('#person', { label: 'Trần Thị Hạnh' });
  await principal.fill('#bytes', '0,1');
  await principal.fill('#items', '5');
  await press(principal, 'form[action="/month/limits"] button');
  assert.match(await principal.textContent('#limits'), /Trần Thị Hạnh[\s\S]*102,4 MB|Trần Thị Hạnh[\s\S]*MB/);
  const page = await as('hanh');
  const asked = [];
  page.on('request', (r) => { if (r.method() === 'POST' && r.url().endsWith('/files')) asked.push(r.url()); });
  await go(page, '/upload');
  assert.match(await page.textContent('#room'), /trên 5 học liệu mới/);
  const small = join(dir, 'nho.pdf'), large = join(dir, 'lon.zip');
  writeFileSync(small, '%PDF-1.4 nho');
  writeFileSync(large, Buffer.alloc(110 << 20));
  await page.setInputFiles('#files', [large, small]);
  await page.waitForSelector('#notes .note');
  const note = await page.textContent('#notes');
  assert.match(note, /Không vừa mức tải lên/);
  assert.match(note, /lon\.zip/);
  assert.doesNotMatch(note, /nho\.pdf/);
  await page.waitForFunction(() => !document.getElementById('batch').hidden);
  assert.equal(asked.length, 1);
  await done(principal, page);
});

test('every page of the month: axe finds nothing, nothing scrolls sideways', async () => {
  for (const width of [360, 1280]) {
    const look = await as('duc', { width });
    for (const path of ['/month', `/month?m=${month(-1)}`, '/month/close', `/month/close?m=${month(-4)}`,
      `/month/${month(-1)}/minutes`, '/month/rules', '/month/rules/new', '/month/leave', `/month/correct?m=${month(-1)}`]) {
      await go(look, path);
      assert.deepEqual(await axe(look), [], path);
      assert.deepEqual(await sideways(look), [], path);
    }
    const head = await as('ha', { width });
    for (const path of ['/month', '/month/confirm', '/month/rules', '/month/leave']) {
      await go(head, path);
      assert.deepEqual(await axe(head), [], path);
      assert.deepEqual(await sideways(head), [], path);
    }
    const teacher = await as('hanh', { width });
    for (const path of ['/month', '/upload']) {
      await go(teacher, path);
      assert.deepEqual(await axe(teacher), [], path);
      assert.deepEqual(await sideways(teacher), [], path);
    }
    await done(look, head, teacher);
  }
});

// What people did through pages leaves rows that fit together.
test('verify finds nothing amiss afterwards', () => {
  const r = hoclieu(server.data, 'verify');
  assert.equal(r.status, 0, r.out);
});
