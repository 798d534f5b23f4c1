// make fault: every fault test at full length, two files side by side, and those
// that measure time or memory alone.  Usage: run.mjs [words of file names …]
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const words = process.argv.slice(2);
const JOBS = 2, FIRST_PORT = 8300, PORTS = 200;	// tests/lib/server.mjs
const ALONE = ['abuse', 'large', 'monkey', 'traps'];
const LONG = ['nth', 'cut', 'kill'];	// these begin
const began = Date.now();
const failed = [];

const minutes = (since) => ((Date.now() - since) / 60000).toFixed(1);

// One file; its output when it is over, so that two do not mix.
function run(file, port) {
  return new Promise((done) => {
    const since = Date.now();
    const p = spawn('node', ['--test', '--test-reporter=spec', path.join(here, file)], {
      stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOCLIEU_LARGE: '1', HOCLIEU_TEST_PORT: String(port) },
    });
    let out = '';
    for (const s of [p.stdout, p.stderr]) s.on('data', (d) => { out += d; });
    p.on('close', (code) => {
      if (code !== 0) failed.push(file);
      console.log(`== ${file}: ${code === 0 ? 'ok' : 'FAILED'}, ${minutes(since)} minutes\n${out}`);
      done();
    });
  });
}

const is = (list, f) => list.some((w) => f.startsWith(w));
const all = readdirSync(here).filter((n) => n.endsWith('.test.mjs') && (words.length === 0 || words.some((w) => n.includes(w))));
const beside = all.filter((f) => !is(ALONE, f)).sort((a, b) => is(LONG, b) - is(LONG, a) || LONG.findIndex((w) => a.startsWith(w)) - LONG.findIndex((w) => b.startsWith(w)));
await Promise.all(Array.from({ length: JOBS }, async (_, i) => {
  for (let f; (f = beside.shift());) await run(f, FIRST_PORT + i * PORTS);
}));
for (const f of all.filter((x) => is(ALONE, x))) await run(f, FIRST_PORT);
console.log(`${minutes(began)} minutes; ${failed.length ? 'failed: ' + failed.join(', ') : 'all fault tests passed'}`);
process.exit(failed.length ? 1 : 0);
