// Pictures of pages, to look at what was drawn: every URL at 360 and 1280 px,
// light and dark, with what axe says of it.
// Usage: shots.mjs OUTDIR ORIGIN USER PASSWORD PATH ...   (USER "-": signed out)
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { axe, launch, newPage, sideways, signIn } from '../tests/lib/browser.mjs';

const [out, origin, user, password, ...paths] = process.argv.slice(2);
if (!out || !paths.length) {
  console.error('usage: shots.mjs OUTDIR ORIGIN USER PASSWORD PATH ...');
  process.exit(2);
}
mkdirSync(out, { recursive: true });
const browser = await launch();
try {
  for (const width of [360, 1280]) {
    for (const dark of [false, true]) {
      const page = await newPage(browser, { width, dark });
      if (user !== '-') await signIn(page, origin, { user, password });
      for (const path of paths) {
        const url = /^(https?|file):/.test(path) ? path : origin + path;
        await page.goto(url, { waitUntil: 'networkidle' });
        const name = `${path.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home'}-${width}${dark ? '-dark' : ''}.png`;
        await page.screenshot({ path: resolve(join(out, name)), fullPage: true });
        const bad = [...await axe(page, { all: true }), ...(await sideways(page)).map((s) => 'sideways: ' + s), ...page.faults.splice(0)];
        console.log(`${name}${bad.length ? '\n  ' + bad.join('\n  ') : ''}`);
      }
      await page.context().close();
    }
  }
} finally {
  await browser.close();
}
