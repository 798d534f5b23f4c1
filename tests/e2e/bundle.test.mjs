// The browser's files: what the build makes of them, and the parts of the
// upload page that need no browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { Meter, CHUNK_MAX, CHUNK_MIN, nextChunk, retryAfter, smallerChunk } from '../../assets/js/upload/pace.js';
import { leftOver, share } from '../../assets/js/upload/room.js';

const ROOT = resolve(import.meta.dirname || new URL('.', import.meta.url).pathname, '../..');
let work;
const bundle = (root, out) => spawnSync(process.execPath, [join(root, 'tools/bundle.mjs'), out], { encoding: 'utf8' });

before(() => { work = mkdtempSync(join(tmpdir(), 'hoclieu-bundle-')); });
after(() => rmSync(work, { recursive: true, force: true }));

test('the bundle is whole, packed where it helps, and the same each time', () => {
  const a = join(work, 'a'), b = join(work, 'b');
  for (const out of [a, b]) {
    const r = bundle(ROOT, out);
    assert.equal(r.status, 0, r.stderr);
  }
  const names = readdirSync(a).sort();
  for (const n of ['app.css', 'app.js', 'upload.js', 'player.js', 'wrap.js', 'pdfview.js', 'pdf.worker.js',
    'favicon.ico', 'favicon.svg', 'manifest.json', 'be-vietnam-vietnamese-600.woff2']) assert.ok(names.includes(n), n);
  for (const n of names) {
    assert.deepEqual(readFileSync(join(a, n)), readFileSync(join(b, n)), n);
    if (n.endsWith('.gz')) assert.deepEqual(gunzipSync(readFileSync(join(a, n))), readFileSync(join(a, n.slice(0, -3))));
  }
  assert.deepEqual(Object.keys(JSON.parse(readFileSync(join(a, 'manifest.json'), 'utf8'))).sort(),
    names.filter((n) => !n.endsWith('.gz') && n !== 'manifest.json'));
});

test('our own layer of styles stays at 25 KiB', () => {
  const css = transformSync(readFileSync(join(ROOT, 'assets/css/app.css'), 'utf8'), { loader: 'css', minify: true }).code;
  assert.ok(Buffer.byteLength(css) <= 25 * 1024, `${Buffer.byteLength(css)} bytes`);
});

test('what every lesson loads before it starts stays small', () => {
  // With a library for the run time it was 29 KiB for lessons of SCORM 1.2 and 113 KiB for those of 2004.
  const size = readFileSync(join(work, 'a', 'wrap.js.gz')).length;
  assert.ok(size <= 28 * 1024, `${size} bytes`);
});

test('parts grow to what the line carries in 10 s, within their limits', () => {
  assert.equal(nextChunk(CHUNK_MIN, 60000), CHUNK_MIN);
  assert.equal(nextChunk(1 << 20, 10000), 1 << 20);
  assert.equal(nextChunk(1 << 20, 1), 4 << 20);
  assert.equal(nextChunk(CHUNK_MAX, 100), CHUNK_MAX);
  for (const kbps of [10, 50, 200, 1000, 20000]) {
    let size = 1 << 20;
    for (let i = 0; i < 12; i++) size = nextChunk(size, size / kbps);
    if (size > CHUNK_MIN) assert.ok(size / kbps <= 20000, `${kbps} KB/s: ${size}`);
  }
  assert.equal(smallerChunk(CHUNK_MAX), CHUNK_MAX / 2);
  assert.equal(smallerChunk(CHUNK_MIN), CHUNK_MIN);
});

test('pauses between tries grow and end at a minute', () => {
  const all = Array.from({ length: 9 }, (_, i) => retryAfter(i));
  assert.deepEqual(all, [1, 2, 4, 8, 15, 30, 60, 60, 60]);
});

test('the meter knows speed and time left, and says nothing before it knows', () => {
  const m = new Meter();
  assert.equal(m.rate(), 0);
  assert.equal(m.left(1000), -1);
  m.add(0, 0);
  m.add(1000, 100);
  assert.equal(m.rate(), 0);
  m.add(20000, 2000);
  assert.equal(m.rate(), 10000);
  assert.equal(m.left(50000), 5);
  m.reset();
  assert.equal(m.rate(), 0);
});

test('what the month has room for: the edge itself fits, one byte more does not, the rest of a half file costs nothing', () => {
  const names = (r) => [r.fit.map((f) => f.name), r.over.map((f) => f.name)];
  const f = (name, size, free = false) => ({ name, size, free });
  assert.deepEqual(names(share([f('a', 60), f('b', 40)], { bytes: 100, items: 9 })), [['a', 'b'], []]);
  assert.deepEqual(names(share([f('a', 60), f('b', 41), f('c', 40)], { bytes: 100, items: 9 })), [['a', 'c'], ['b']]);
  assert.deepEqual(names(share([f('a', 1), f('b', 1)], { bytes: 100, items: 1 })), [['a'], ['b']]);
  assert.deepEqual(names(share([f('a', 1000, true), f('b', 1)], { bytes: 1, items: 1 })), [['a', 'b'], []]);
  assert.deepEqual(names(share([f('a', 1e15)], null)), [['a'], []]);
  // Files of this page that the server has not counted yet are taken off.
  const t = (key, size, state = 'waiting', free = false) => ({ key, size, state, free });
  const left = { bytes: 100, items: 3 };
  assert.deepEqual(leftOver(left, [t('', 30), t('k', 20), t('x', 9, 'failed'), t('', 50, 'waiting', true)], new Set(['k'])), { bytes: 70, items: 2 });
  assert.deepEqual(leftOver(left, [t('', 300)], new Set()), { bytes: 0, items: 2 });
  assert.equal(leftOver(null, [], new Set()), null);
});
