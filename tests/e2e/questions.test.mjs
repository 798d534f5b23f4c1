// Questions and participation, as people go: a pupil on a phone asks, the
// teacher answers and shows it, the class reads it, others do not; a lesson that
// is played counts.  Every page through axe at both widths.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axe, frameWhere, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { client } from '../lib/lesson.mjs';
import { startServer, until } from '../lib/server.mjs';
import { hoclieu } from '../lib/teacher.mjs';

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

// The first link of a page that looks like this: what a person would click.
async function linkOf(user, path, pattern) {
  const m = pattern.exec((await (await client(server, user)).get(path)).text);
  assert.ok(m, `${path} has ${pattern}`);
  return m[1];
}
const itemOf = (title) => linkOf('duc', '/library?q=' + encodeURIComponent(title), /href="\/items\/([a-z2-7]{26})"/);

async function as(user, options = {}) {
  const page = await newPage(browser, options);
  await signIn(page, server.origin, by(user));
  return page;
}

// Somebody who has no password in the demonstration gets one.
async function known(user, options) {
  const password = 'bốn con mèo đen', r = hoclieu(server.data, 'user', 'password', user, '--stdin', '--keep', { stdin: password + '\n' });
  assert.equal(r.status, 0, r.out);
  const page = await newPage(browser, options);
  await signIn(page, server.origin, { user, password });
  return page;
}

const press = (page, selector) => Promise.all([page.waitForNavigation(), page.click(selector)]);

async function clean(page, path) {
  await page.goto(server.origin + path);
  assert.deepEqual(await axe(page), [], path);
  assert.deepEqual(await sideways(page), [], path);
}

test('a pupil on a phone asks, the teacher answers and shows it, the class reads it without the name', async () => {
  const pupil = await as('minhanh.3a', { width: 360 });
  await pupil.goto(server.origin + '/');
  await press(pupil, '.tabs a[href="/questions"]');
  await press(pupil, 'main a.kid[href="/library"]');
  await pupil.goto(`${server.origin}/items/${await itemOf('Gam')}`);
  await press(pupil, 'main a[href$="/ask"]');
  await pupil.fill('textarea', ' ? ');
  await press(pupil, 'form[action$="/ask"] button');
  assert.match(await pupil.textContent('.err'), /Em chưa viết câu hỏi/);
  await pupil.fill('textarea', 'Con voi nặng bao nhiêu gam ạ?\n\nEm muốn biết <b>thật</b>.');
  await pupil.selectOption('select[name=part]', { label: 'Khám phá' });
  await press(pupil, 'form[action$="/ask"] button');
  assert.match(await pupil.textContent('.note.ok'), /Đã gửi câu hỏi của em/);
  assert.match(await pupil.textContent('main'), /Con voi nặng bao nhiêu gam ạ\?[\s\S]*<b>thật<\/b>/);

  const teacher = await as('hanh');
  await teacher.goto(server.origin + '/');
  assert.match(await teacher.textContent('main'), /3 câu hỏi chờ cô/);
  await press(teacher, 'main a[href="/questions"]');
  const card = teacher.locator('li.card', { hasText: 'Con voi' });
  assert.match(await card.textContent(), /Nguyễn Minh Anh · 3A/);
  await Promise.all([teacher.waitForNavigation(), card.locator('.btn').click()]);
  await teacher.fill('textarea[name=text]', 'Khoảng 5 triệu gam.\nEm thử đổi ra ki-lô-gam nhé.');
  await teacher.check('input[name=show]');
  await press(teacher, 'form[action$="/answer"] button');
  assert.match(await teacher.textContent('.note.ok'), /Đã gửi câu trả lời/);
  assert.equal(await teacher.locator('li.card', { hasText: 'Con voi' }).count(), 0);

  await pupil.goto(server.origin + '/');
  await press(pupil, 'main a:has-text("trả lời câu hỏi của em về “Gam”")');
  assert.match(await pupil.textContent('.note.ok'), /Khoảng 5 triệu gam/);
  assert.match(await pupil.textContent('main'), /Cả lớp xem được/);
  await pupil.goto(server.origin + '/');
  assert.equal(await pupil.locator('main a:has-text("về “Gam”")').count(), 0);

  const mate = await known('phucan.3a', { width: 360 });
  await mate.goto(server.origin + '/questions');
  assert.match(await mate.textContent('main'), /Một bạn trong lớp hỏi[\s\S]*Con voi nặng[\s\S]*5 triệu gam/);
  assert.doesNotMatch(await mate.textContent('main'), /Minh Anh/);
  const other = await known('quynhchi.3b', { width: 360 });
  await other.goto(server.origin + '/questions');
  assert.doesNotMatch(await other.textContent('main'), /Con voi/);
  const loan = await known('loan');
  await loan.goto(server.origin + '/questions?f=all');
  assert.doesNotMatch(await loan.textContent('main'), /Con voi/);
  // The lesson is loan's: what was asked about it, and not by whom.
  await loan.goto(`${server.origin}/items/${await itemOf('Gam')}/questions`);
  assert.match(await loan.textContent('main'), /Con voi/);
  assert.doesNotMatch(await loan.textContent('main'), /Minh Anh/);
  for (const page of [pupil, teacher, mate, other, loan]) {
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test('a lesson that is played counts: for the month, the class, the lesson', async () => {
  const hero = async (page) => (await page.locator('.hero .figure').allTextContents()).map(Number);
  const teacher = await as('hanh');
  await teacher.goto(server.origin + '/participation');
  assert.match(await teacher.textContent('.hero'), /Các lớp của cô[\s\S]*trên 34 em/);
  const before = await hero(teacher);
  // Who was ill until today.
  const pupil = await known('giahan.3a', { width: 360 });
  await pupil.goto(`${server.origin}/items/${await itemOf('Chữ a')}`);
  assert.match(await pupil.textContent('main'), /NOT-FOUND/);
  await pupil.goto(`${server.origin}/items/${await itemOf('Mi-li-mét')}`);
  await press(pupil, 'form[action$="/play"] button');
  await teacher.goto(server.origin + '/participation');
  assert.deepEqual(await hero(teacher), [before[0] + 1, before[1]]);
  // From the player to the question, with the part at hand, and back.
  const ask = await pupil.locator('a[href*="/ask?e="]').getAttribute('href');
  assert.match(ask, /^\/items\/[a-z2-7]+\/ask\?e=\d+$/);
  // Through the lesson to its end, as a pupil would.
  // Its script leaves one page to see: until then all of them stand there.
  const frame = await frameWhere(pupil, '/f/', "document.querySelectorAll('.page:not([hidden])').length === 1");
  for (let n = 0; n < 30; n++) {
    const at = frame.locator('.page:not([hidden])');
    const kind = await at.getAttribute('data-kind'), right = await at.getAttribute('data-right');
    if (kind === 'choice') await at.locator(`button[data-v="${right}"]`).click();
    if (kind === 'number') {
      await at.locator('input').fill(right);
      await at.locator('form button').click();
    }
    if (!await frame.locator('.next').isVisible()) break;
    await frame.locator('.next').click();
  }
  await until(async () => {
    await teacher.goto(server.origin + '/participation');
    return (await hero(teacher))[1] !== before[1];
  });
  assert.deepEqual(await hero(teacher), [before[0] + 1, before[1] + 1]);
  await press(teacher, 'main table a[href^="/participation/"]');
  assert.match(await teacher.textContent('tbody tr:has-text("Mi-li-mét")'), /\d+ trên 34 em/);
  await teacher.emulateMedia({ media: 'print' });
  assert.equal(await teacher.isVisible('.tabs'), false);
  assert.ok(await teacher.isVisible('table'));
  await teacher.emulateMedia({ media: 'screen' });
  for (const page of [pupil, teacher]) {
    assert.deepEqual(page.faults, []);
    await page.context().close();
  }
});

test('every page, every role, both widths', async () => {
  const question = (user, path) => linkOf(user, path, /class="btn[^"]*" href="\/questions\/([a-z2-7]{26})"/);
  const mine = (await linkOf('minhanh.3a', '/', /href="\/questions\/([a-z2-7]{26})"/));
  const open = await question('hanh', '/questions'), answered = await question('hanh', '/questions?f=answered');
  const all = (await (await client(server, 'hanh')).get('/questions?f=all')).text;
  const hidden = /đã cất câu này[\s\S]*?href="\/questions\/([a-z2-7]{26})"/.exec(all)[1];
  const klass = await linkOf('duc', '/participation', /href="\/participation\/([a-z2-7]{26})\?[^"]*">Lớp 3A/);
  const gam = await itemOf('Gam'), own = await itemOf('Mi-li-mét');
  const pages = {
    'minhanh.3a': ['/', '/questions', `/questions/${mine}`, `/items/${gam}`, `/items/${gam}/ask`, `/items/${own}/ask`],
    hanh: ['/', '/questions', '/questions?f=all', `/questions/${open}`, `/questions/${answered}`, `/questions/${hidden}`, '/participation',
      `/participation/${klass}`, `/participation/${klass}?m=2020-01`, `/items/${own}`, `/items/${own}/questions`, '/classes', `/classes/${klass}`],
    ha: ['/', '/questions', `/questions/${open}`, '/participation', '/classes'],
    duc: ['/', '/questions', '/questions?v=numbers', '/participation', `/participation/${klass}`],
    lan: ['/', '/questions', '/participation', `/participation/${klass}`],
  };
  for (const width of [360, 1280])
    for (const [user, paths] of Object.entries(pages)) {
      const page = await as(user, { width });
      for (const path of paths) await clean(page, path);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
});

test('without script a question is asked and answered all the same', async () => {
  const pupil = await as('minhanh.3a', { width: 360, script: false });
  await pupil.goto(`${server.origin}/items/${await itemOf('Mi-li-mét')}/ask`);
  await pupil.fill('textarea', 'Không có script thì sao ạ?');
  await pupil.click('form[action$="/ask"] button');
  assert.match(await pupil.textContent('.note.ok'), /Đã gửi/);
  await pupil.context().close();
  const teacher = await as('hanh', { script: false });
  await teacher.goto(server.origin + '/questions');
  await teacher.locator('li.card', { hasText: 'Không có script' }).locator('.btn').click();
  await teacher.fill('textarea[name=text]', 'Vẫn được em nhé.');
  await teacher.click('form[action$="/answer"] button');
  assert.match(await teacher.textContent('.note.ok'), /Đã gửi câu trả lời/);
  await teacher.context().close();
});

// What people did through pages leaves rows that fit together.
test('verify finds nothing amiss afterwards', () => {
  const r = hoclieu(server.data, 'verify');
  assert.equal(r.status, 0, r.out);
});
