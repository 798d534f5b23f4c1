// make fault: every fault test at full length, and those that are too large for
// make test.  Usage: run.mjs [words of file names …]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
let failed = 0;
for (const f of readdirSync(here).filter((n) => n.endsWith('.test.mjs') && (words.length === 0 || words.some((w) => n.includes(w)))).sort()) {
  const begun = Date.now();
  console.log(`== ${f}`);
  const r = spawnSync('node', ['--test', '--test-reporter=spec', path.join(here, f)], {
    stdio: 'inherit', env: { ...process.env, HOCLIEU_LARGE: '1' },
  });
  if (r.status !== 0) failed++;
  console.log(`== ${f}: ${((Date.now() - begun) / 60000).toFixed(1)} minutes`);
}
console.log(failed ? `${failed} fault tests failed` : 'all fault tests passed');
process.exit(failed ? 1 : 0);
