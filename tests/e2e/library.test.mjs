// From a checked draft to a pupil's screen: file, submit, return, publish; and
// every page of the way through axe at both widths, in light and dark.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { startServer } from '../lib/server.mjs';

let server, browser;
const by = (user) => server.accounts.find((a) => a.user === user);
const someone = (role) => server.accounts.find((a) => a.role === role);

before(async () => {
  server = await startServer({ demo: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

// A page signed in as ${account}.
async function as(account, options = {}) {
  const page = await newPage(browser, options);
  await signIn(page, server.origin, account);
  return page;
}

const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

// Open the only draft's form; its address.
async function draftForm(page) {
  await page.goto(server.origin + '/library?mine=1&state=draft');
  await press(page, 'table th a');
  await press(page, 'a[href$="/edit"]');
  return page.url();
}

test('a draft is filed, submitted, returned, repaired, published, seen', async () => {
  const teacher = await as(by('hanh')), head = await as(by('ha')), pupil = await as(someone('pupil'));
  const form = await draftForm(teacher);
  const item = form.replace(/\/edit$/, '');

  // Too little said: the page comes back with what was typed.
  await teacher.fill('#title', 'Bài giảng 1');
  await teacher.fill('#source', 'tự làm');
  await press(teacher, 'button[value=submit]');
  assert.equal(await teacher.inputValue('#title'), 'Bài giảng 1');
  assert.equal(await teacher.getAttribute('#title', 'aria-invalid'), 'true');
  assert.match(await teacher.textContent('#title-e'), /quá chung/);
  assert.deepEqual(await axe(teacher), []);

  // A lesson is found without diacritics, and ticked.
  for (const box of await teacher.$$('input[name=lesson]:checked')) await box.uncheck();
  await teacher.type('#q', 'mi li met');
  await teacher.waitForSelector('#found input[name=lesson]');
  await teacher.check('#found input[name=lesson]');
  assert.deepEqual(await axe(teacher), []);
  await teacher.fill('#title', 'Thước giấy: em tự đo');
  await press(teacher, 'button[value=submit]');
  assert.equal(teacher.url(), item);
  assert.match(await teacher.textContent('main'), /Chờ tổ trưởng/);

  // The head: no reason, no return; a ready phrase helps.
  const at = `${server.origin}/review?item=${item.split('/').pop()}`;
  await head.goto(at);
  assert.match(await head.textContent('main h2'), /Thước giấy: em tự đo/);
  await press(head, 'button[value=return]');
  assert.match(await head.textContent('#reason-e'), /lý do/);
  assert.match(await head.textContent('main h2'), /Thước giấy: em tự đo/);
  await head.click('[data-put=reason] >> nth=0');
  assert.equal(await head.inputValue('#reason'), 'Thiếu âm thanh.');
  await press(head, 'button[value=return]');
  await pupil.goto(item);
  assert.match(await pupil.textContent('h1'), /Không tìm thấy/);

  // The teacher reads why and sends it again.
  await teacher.goto(server.origin + '/');
  assert.match(await teacher.textContent('main'), /Thiếu âm thanh\./);
  await teacher.goto(form);
  await press(teacher, 'button[value=submit]');
  await head.goto(at);
  // The same file as an earlier lesson: the head sees the pair and decides.
  await press(head, 'button.btn[value=approve]');
  assert.match(await head.textContent('main .err'), /giống một bài đã có/);
  assert.match(await head.textContent('main'), /Thước giấy 15 cm để in và cắt/);
  await head.check('input[name=twin][value=new]');
  await press(head, 'button.btn[value=approve]');
  assert.match(await head.textContent('.note'), /chuyển hiệu trưởng/);
  await pupil.goto(item);
  assert.match(await pupil.textContent('h1'), /Không tìm thấy/);
  const principal = await as(by('duc'));
  await principal.goto(at);
  await press(principal, 'button.btn[value=approve]');
  assert.match(await principal.textContent('.note'), /Đã xuất bản/);
  await principal.context().close();
  await pupil.goto(server.origin + '/library?q=thuoc+giay+em');
  await press(pupil, 'a.kid');
  assert.equal(pupil.url(), item);
  assert.match(await pupil.textContent('h1'), /Thước giấy: em tự đo/);
  for (const page of [teacher, head, pupil]) {
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test('filing works without script', async () => {
  const page = await as(by('hanh'), { script: false });
  await page.goto(server.origin + '/library?mine=1&state=returned');
  await press(page, 'table th a');
  await press(page, 'a[href$="/edit"]');
  await page.fill('#q', 'gam');
  await press(page, 'button.plain[value=find]');
  assert.ok(await page.locator('#found input[name=lesson]').count() > 0);
  await press(page, 'button[value=save]');
  assert.match(await page.textContent('.note'), /Đã lưu/);
  await page.context().close();
});

const WAYS = [
  ['hanh', ['/', '/library', '/library?g=3&s=toan', '/library?q=khongco', '/items/file', '/classes']],
  ['ha', ['/', '/review', '/classes']],
  ['duc', ['/', '/review', '/classes']],
  ['pupil', ['/', '/library']],
  ['lan', ['/', '/library']],
  ['quan', ['/']],
];

for (const [width, dark] of [[360, false], [360, true], [1280, false], [1280, true]])
  test(`every page for everyone, ${width} px${dark ? ', dark' : ''}`, async () => {
    for (const [who, paths] of WAYS) {
      const page = await as(who === 'pupil' ? someone('pupil') : by(who), { width, dark });
      const list = [...paths];
      if (who !== 'quan') {
        await page.goto(server.origin + '/library');
        const first = await page.getAttribute('main a[href^="/items/"]', 'href');
        list.push(first);
        if (who === 'hanh') list.push(`${first}/report`);
      }
      for (const path of list) {
        const r = await page.goto(server.origin + path);
        assert.equal(r.status(), 200, `${who} ${path}`);
        assert.deepEqual(await axe(page, { all: true }), [], `${who} ${path}`);
        assert.deepEqual(await sideways(page), [], `${who} ${path}`);
        assert.equal(await page.locator('h1').count(), 1, `${who} ${path}`);
      }
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  });
