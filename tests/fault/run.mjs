// make fault: every fault test with many points, and those that are too large
// for make test.  Usage: run.mjs [--points N]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const at = process.argv.indexOf('--points');
const points = at > 0 ? process.argv[at + 1] : '50';
let failed = 0;
for (const f of readdirSync(here).filter((n) => n.endsWith('.test.mjs')).sort()) {
  console.log(`== ${f}, ${points} points`);
  const r = spawnSync('node', ['--test', '--test-reporter=spec', path.join(here, f)], {
    stdio: 'inherit', env: { ...process.env, HOCLIEU_POINTS: points, HOCLIEU_LARGE: '1' },
  });
  if (r.status !== 0) failed++;
}
console.log(failed ? `${failed} fault tests failed` : 'all fault tests passed');
process.exit(failed ? 1 : 0);
