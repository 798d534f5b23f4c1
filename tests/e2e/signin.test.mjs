// Coming in as people do: slips, languages, a session that ends in the middle
// of a form, signing others out; and accounts made on the terminal.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { PROGRAM, startServer } from '../lib/server.mjs';

let server, browser, accounts;
const account = (role) => accounts.find((a) => a.role === role);

before(async () => {
  server = await startServer({ demo: true });
  accounts = server.accounts;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function fine(page, what) {
  assert.deepEqual(await axe(page, { all: true }), [], what);
  assert.deepEqual(await sideways(page), [], what);
  assert.deepEqual(page.faults, [], what);
}

test('the pages outside and the account stand on every screen', async () => {
  for (const [width, dark] of [[320, false], [360, true], [768, false], [1280, false], [1280, true]]) {
    const page = await newPage(browser, { width, dark });
    await page.goto(server.origin + '/sign-in');
    await fine(page, `sign-in ${width} ${dark}`);
    await signIn(page, server.origin, account('teacher'));
    await page.goto(server.origin + '/account');
    await fine(page, `account ${width} ${dark}`);
    await page.context().close();
  }
});

test('a slip keeps the name and says the same for nobody', async () => {
  const page = await newPage(browser, { width: 360 });
  const says = [];
  for (const login of ['nobody.at.all', account('head').user]) {
    await page.goto(server.origin + '/sign-in');
    await page.fill('#login', login);
    await page.fill('#password', 'không phải');
    await page.press('#password', 'Enter');
    await page.waitForSelector('#password-e');
    says.push(await page.textContent('#password-e'));
    assert.equal(await page.inputValue('#login'), login);
    assert.equal(await page.inputValue('#password'), '');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'password');
    await fine(page, 'refused');
  }
  assert.equal(says[0], says[1]);
  assert.match(says[0], /Tên hoặc mật khẩu chưa đúng\./);
  await page.context().close();
});

test('a try that must wait is told so, counts down, and goes on', async () => {
  const who = account('inspector');
  const sql = (text) => spawnSync('sqlite3', ['-cmd', '.timeout 10000', join(server.data, 'hoclieu.db'), text]);
  for (const width of [360, 1280]) {
    const page = await newPage(browser, { width });
    const send = async (password) => {
      await page.fill('#login', who.user);
      await page.fill('#password', password);
      const [answer] = await Promise.all([
        page.waitForResponse((r) => r.request().method() === 'POST'), page.press('#password', 'Enter')]);
      await page.waitForLoadState();
      return answer;
    };
    await page.goto(server.origin + '/sign-in');
    assert.equal((await send('không phải')).status(), 422);
    assert.equal(await page.locator('[data-waits]').count(), 0);
    sql('UPDATE sign_in_failure SET count = 5');	// as if somebody had tried
    const answer = await send(who.password);
    assert.equal(answer.status(), 429);
    assert.ok(Number(answer.headers()['retry-after']) > 0);
    assert.match(await page.textContent('[data-waits]'), /chưa được kiểm tra.*SIGN-IN-WAIT.*Xin chờ [1-4] giây/s);
    assert.equal(await page.locator('#password-e').count(), 0);
    assert.equal(await page.getAttribute('#password', 'aria-invalid'), null);
    assert.equal(await page.inputValue('#login'), who.user);
    await fine(page, `waiting ${width}`);
    const button = page.locator('main section form button[type=submit]');
    assert.equal(await button.isDisabled(), true);
    await page.waitForSelector('main section form button[type=submit]:not([disabled])');
    assert.equal(await page.locator('[role=timer]').isVisible(), false);
    assert.match(await page.textContent('[data-waits] [role=status]'), /Bây giờ thử lại được/);
    await fine(page, `waited ${width}`);
    assert.equal((await send(who.password)).status(), 303);
    // From now on this browser is known: others' failures do not hold it.
    sql('UPDATE sign_in_failure SET count = 9, last = unixepoch()');
    await page.context().clearCookies({ name: '__Host-hoclieu' });
    await page.goto(server.origin + '/sign-in');
    assert.equal((await send(who.password)).status(), 303);
    sql('DELETE FROM sign_in_failure');
    await page.context().close();
  }
});

test('it works without script, and sends people where they wanted to go', async () => {
  const page = await newPage(browser, { script: false });
  await page.goto(server.origin + '/account?x=1');
  assert.match(page.url(), /\/sign-in\?next=/);
  await page.fill('#login', account('principal').user.toUpperCase());
  await page.fill('#password', account('principal').password);
  await page.click('main button[type=submit]');
  assert.equal(new URL(page.url()).pathname, '/account');
  await page.context().close();
});

test('a form that outlived its session is sent after signing in again', async () => {
  const page = await newPage(browser, { width: 360 }), who = account('teacher');
  await signIn(page, server.origin, who);
  await page.goto(server.origin + '/library?q=' + encodeURIComponent('bản nháp'));
  await page.locator('main a[href^="/items/"]', { hasText: 'bản nháp' }).first().click();
  await page.goto(page.url().split('?')[0] + '/edit');
  const item = page.url();
  await page.fill('[name=title]', 'Thước giấy "hai mặt" & <một mặt>');
  await page.fill('[name=about]', 'Dòng một\nDòng hai');
  await page.context().clearCookies({ name: '__Host-hoclieu' });
  await page.click('button[name=do][value=save]');
  await page.waitForSelector('.note.wait');
  assert.match(await page.textContent('.note.wait'), /việc đang làm vẫn còn/);
  await fine(page, 'rescue');
  await page.fill('#login', who.user);
  await page.fill('#password', who.password);
  await page.click('main section button[type=submit]');
  await page.waitForSelector('#re');
  await fine(page, 'resubmit');
  await page.click('main button[type=submit]');
  await page.goto(item);
  assert.equal(await page.inputValue('[name=title]'), 'Thước giấy "hai mặt" & <một mặt>');
  assert.equal(await page.inputValue('[name=about]'), 'Dòng một\nDòng hai');
  await page.context().close();
});

test('the language is changed, and stays', async () => {
  const page = await newPage(browser), who = account('inspector');
  await page.goto(server.origin + '/sign-in');
  await page.click('button[lang=en]');
  await page.waitForSelector('html[lang=en]');
  assert.equal(await page.textContent('h1'), 'Sign in');
  await signIn(page, server.origin, who);
  await page.goto(server.origin + '/account');
  assert.equal(await page.getAttribute('html', 'lang'), 'vi');	// the account's own
  await page.click('button[name=lang][value=en]');
  await page.waitForSelector('html[lang=en]');
  assert.equal(await page.textContent('h1'), 'My account');
  await fine(page, 'English');
  await page.context().close();
});

test('another machine is signed out from the account page; then everywhere', async () => {
  const one = await newPage(browser), two = await newPage(browser);
  await signIn(one, server.origin, account('admin'));
  await signIn(two, server.origin, account('admin'));
  await one.goto(server.origin + '/account');
  await one.locator('form[action="/account/end-session"] button').first().click();
  await one.waitForSelector('.note.ok');
  await two.goto(server.origin + '/account');
  assert.match(two.url(), /\/sign-in/);
  await one.click('form[action="/account/sign-out-everywhere"] button');
  await one.waitForURL(/\/sign-in/);
  await one.goBack();
  await one.reload();
  assert.match(one.url(), /\/sign-in/);
  await one.context().close();
  await two.context().close();
});

test('a new password ends the other sessions and is the one that counts', async () => {
  const page = await newPage(browser), other = await newPage(browser);
  const who = account('head'), fresh = 'mưa rơi trên mái ngói';
  // The slip above is waited out: signIn asks again until it may.
  await signIn(page, server.origin, who);
  await signIn(other, server.origin, who);
  await page.goto(server.origin + '/account');
  await page.fill('#old', who.password);
  await page.fill('#new', fresh);
  await page.fill('#again', fresh);
  await page.click('form[action="/account/password"] button');
  await page.waitForSelector('.note.ok');
  await other.goto(server.origin + '/account');
  assert.match(other.url(), /\/sign-in/);
  await signIn(other, server.origin, { user: who.user, password: fresh });
  await page.context().close();
  await other.context().close();
});

test('accounts on the terminal: made, listed, locked; no password in the arguments', () => {
  const data = mkdtempSync(join(tmpdir(), 'hoclieu-cli-'));
  const run = (args, input = '') => spawnSync(PROGRAM, [...args, '--data', data],
    { encoding: 'utf8', input });
  assert.equal(run(['user', 'unit', 'Trường Tiểu học Thử']).status, 0);
  let r = run(['user', 'add', 'mai', '--name', 'Nguyễn Thị Mai', '--role', 'teacher', '--grades', '1-3', '--stdin'], 'con mèo đen\n');
  assert.equal(r.status, 0, r.stderr);
  assert.match(run(['user', 'list']).stdout, /^mai\tNguyễn Thị Mai\tteacher@Trường Tiểu học Thử$/m);
  assert.equal(run(['user', 'add', 'mai', '--name', 'X', '--role', 'teacher', '--stdin'], 'con mèo đen\n').status, 1);
  r = run(['user', 'password', 'mai', '--stdin'], '12345678\n');
  assert.equal(r.status, 1);
  assert.match(r.stderr, /PASSWORD-COMMON/);
  assert.equal(run(['user', 'password', 'mai', '--password', 'con mèo đen']).status, 2);
  assert.equal(run(['user', 'disable', 'mai']).status, 0);
  assert.match(run(['user', 'list']).stdout, /đã khoá/);
  // Refused in a sentence, in the language of the terminal; each step names the next.
  r = run(['user', 'grant', 'mai', '--role', 'king']);
  assert.equal(r.status, 1);
  assert.match(r.stderr, /^hoclieu: Nhiệm vụ không đúng[\s\S]*TASK-ROLE/);
  const english = spawnSync(PROGRAM, ['user', 'grant', 'mai', '--role', 'king', '--data', data],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'en_GB.UTF-8' } });
  assert.match(english.stderr, /^hoclieu: This task is not known/);
  assert.match(run(['user', 'enable', 'mai']).stdout, /hoclieu user password mai --first/);
  r = run(['user', 'password', 'mai', '--first']);
  assert.match(r.stdout, /hiện một lần: [a-z]{4}-[a-z]{4}-[2-9]{2}\n/);
  assert.match(run(['help', 'user']).stdout, /hoclieu user add LOGIN/);
  // The same unit twice is one; a second school may have the same login.
  assert.match(run(['user', 'unit', 'Trường Tiểu học Thử', '--abbr', 'thu']).stdout, /thu/);
  assert.equal(run(['user', 'unit', 'Trường Hai', '--abbr', 'hai']).status, 0);
  assert.equal(run(['user', 'add', 'mai', '--name', 'Mai Hai', '--role', 'teacher', '--unit', 'Trường Hai', '--first']).status, 0);
  r = run(['user', 'password', 'mai', '--first']);
  assert.equal(r.status, 1);
  assert.match(r.stderr, /PERSON-AMBIGUOUS/);
  assert.equal(run(['user', 'password', 'mai@hai', '--first']).status, 0);
  assert.equal(run(['setting', 'questions-day', '3', '--school', 'hai']).status, 0);
  assert.match(run(['setting', 'hashers', '3', '--school', 'hai']).stderr, /SETTING-SERVER/);
  assert.equal(run(['user', 'grant', 'nobody', '--role', 'head']).status, 1);
  r = run(['curriculum', 'import', '-'], '#mon: toan\n');
  assert.equal(r.status, 1);
  assert.match(r.stderr, /PLAN-/);
  rmSync(data, { recursive: true });
});

test('the demonstration school is made once and keeps its accounts private', () => {
  const file = join(server.data, 'demo-accounts');
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.deepEqual(accounts.map((a) => a.role).sort(),
    ['admin', 'head', 'inspector', 'principal', 'pupil', 'teacher']);
  for (const a of accounts) assert.ok(a.password.length >= 10);
  const before = readFileSync(file, 'utf8');
  const run = (...more) => spawnSync(PROGRAM, ['demo', '--data', server.data, ...more], { encoding: 'utf8' });
  const again = run('--if-empty');
  assert.equal(again.status, 0, again.stderr);
  assert.ok(again.stdout.includes(accounts[0].password));
  assert.equal(run().status, 1);
  assert.equal(readFileSync(file, 'utf8'), before);
  assert.ok(!existsSync(file + '.part'));
});
