// A real browser for tests: Debian's Chromium through playwright-core.
//
//   const browser = await launch();
//   const page = await newPage(browser, { width: 360, dark: true });
//   await signIn(page, server.origin, { user: 'hanh', password: '…' });
//   assert.deepEqual(await axe(page), []);
//   await browser.close();
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { until } from './server.mjs';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export const CHROMIUM = process.env.HOCLIEU_CHROMIUM || '/usr/bin/chromium';

// The last --disable-features counts.  Playwright's own names
// ThirdPartyStoragePartitioning, without which a lesson's frame cannot use its
// storage at all; here stands the rest of that list.
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-features=' + ['AvoidUnnecessaryBeforeUnloadCheckSync',
    'BoundaryEventDispatchTracksNodeRemoval', 'DestroyProfileOnBrowserClose',
    'DialMediaRouteProvider', 'GlobalMediaControls', 'HttpsUpgrades', 'LensOverlay',
    'MediaRouter', 'PaintHolding', 'Translate', 'AutoDeElevate', 'RenderDocument',
    'OptimizationHints'].join(',')];

// launch({profile, args}): a browser; with profile (a folder) a context whose
// storage outlives it, as a browser that is started again.
export async function launch({ profile = null, args = [], ...options } = {}) {
  const how = { executablePath: CHROMIUM, args: [...SWITCHES, ...args], ...options };
  return profile ? chromium.launchPersistentContext(profile, how) : chromium.launch(how);
}

// newPage(browser, {width, height, dark, script, print}): a page in a context of its own.
// page.faults gathers what a page must never have: script errors, refusals by
// the content security policy.
export async function newPage(browser, { width = 1280, height = width < 600 ? 740 : 900,
  dark = false, script = true, context: more = {} } = {}) {
  const context = await browser.newContext({ viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light', javaScriptEnabled: script,
    hasTouch: width < 600, isMobile: width < 600, locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh', ...more });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (e) => page.faults.push(String(e)));
  page.on('console', (m) => {
    if (m.type() === 'error' && !/Failed to load resource/.test(m.text())) page.faults.push(m.text());
  });
  return page;
}

// signIn(page, origin, {user, password}): by the form, as a person does; a busy
// server (passwords are hashed two at a time) is asked again, as it asks for.
export async function signIn(page, origin, account) {
  let said = '';
  for (let i = 0; i < 15; i++) {
    await page.goto(origin + '/sign-in');
    if (new URL(page.url()).pathname !== '/sign-in') return;
    await page.fill('input[name=login]', account.user);
    await page.fill('input[name=password]', account.password);
    const [answer] = await Promise.all([
      page.waitForResponse((r) => r.request().method() === 'POST' && new URL(r.url()).pathname === '/sign-in'),
      page.press('input[name=password]', 'Enter')]);
    if (answer.status() === 303) {
      await page.waitForURL((u) => u.pathname !== '/sign-in');
      return;
    }
    await page.waitForLoadState();
    said = `${answer.status()} ${await page.locator('.note, .err').allInnerTexts()}`;
    await page.waitForTimeout(1000);
  }
  throw new Error(`sign-in of ${account.user}: ${said}`);
}

// frameWhere(page, part, ready): the frame whose address has ${part} in it, once
// the expression ${ready} holds inside; '/f/…' is the lesson, '/w/' what is around it.
export function frameWhere(page, part = '/f/', ready = '!!document.documentElement.dataset.init') {
  return until(async () => {
    const f = page.frames().find((x) => decodeURIComponent(x.url()).includes(part));
    return f && await f.evaluate(ready).catch(() => false) ? f : null;
  }).catch((e) => { throw new Error(`no frame ${part}: ${page.frames().map((f) => f.url())}`, { cause: e }); });
}

// axe(page, {all}): what WCAG 2.2 A/AA and the best practices forbid, serious and
// critical (all: every impact), one line each: "rule: target".
export async function axe(page, { all = false } = {}) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'], preload: false }));
  return found.violations
    .filter((v) => all || v.impact === 'serious' || v.impact === 'critical')
    .flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`));
}

// sideways(page): selectors of what makes the page scroll sideways; none is right.
// A phone shows its own letters, and a bare system's are as wide as a typewriter's:
// below 40em the page is measured with those as well.
export function sideways(page) {
  return page.evaluate(() => {
    const root = document.documentElement, room = root.clientWidth;
    const wide = () => root.scrollWidth <= room ? [] : [...document.querySelectorAll('body *')]
      .filter((el) => el.getBoundingClientRect().right > room + 1 && !el.closest('.wide'))
      .slice(0, 5).map((el) => `${el.tagName.toLowerCase()}.${el.className}`);
    const own = wide();
    if (own.length || innerWidth >= 640) return own;
    root.style.setProperty('--pico-font-family', '"Liberation Mono"', 'important');
    const found = wide();
    root.style.removeProperty('--pico-font-family');
    return found.map((s) => 'wide letters: ' + s);
  });
}
