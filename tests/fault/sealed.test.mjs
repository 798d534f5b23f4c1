// A sealed copy leaves the house: made by the commands on a real school, opened
// with the key alone; a copy larger than the memory that the commands may have.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, ftruncateSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { scorm12 } from '../lib/packages.mjs';
import { PROGRAM, startServer } from '../lib/server.mjs';
import { LOGIN, PASSWORD, bytesOf, hoclieu, makeSchool, random } from '../lib/teacher.mjs';
import { signIn } from '../lib/tus.mjs';

const MIB = 1 << 20;
const FILM = 72;	// MiB
const MEMORY = 64;	// MiB of data that the commands may have
const temp = mkdtempSync(path.join(tmpdir(), 'hoclieu-sealed-'));
const at = (...name) => path.join(temp, ...name);
const must = (r) => { assert.equal(r.status, 0, r.out); return r; };
let data, key, file;

function bounded(...args) {
  const r = spawnSync('bash', ['-c', `ulimit -d ${MEMORY * 1024}; exec "$@"`, 'bash', PROGRAM, ...args], { encoding: 'utf8' });
  return { status: r.status, out: r.stdout + r.stderr };
}

before(async () => {
  data = makeSchool();
  const server = await startServer({ dataDir: data });
  try {
    const person = await signIn(server.origin, LOGIN, PASSWORD);
    const { path: where } = await person.upload(scorm12({ files: { 'phim.mp4': bytesOf(random(8), FILM * MIB) } }));
    await person.until(where, ['ready']);
  } finally {
    await server.stop();
  }
  const made = spawnSync(PROGRAM, ['seal-key', at('khoa.txt')], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  key = made.stdout.trim();
  must(hoclieu(data, 'backup', at('stick'), '--seal', key));
  file = at('stick', readdirSync(at('stick'))[0]);
});
after(() => {
  rmSync(temp, { recursive: true, force: true });
  rmSync(data, { recursive: true, force: true });
});

test('one file, closed: no row, no name, no secret can be read in it', () => {
  assert.deepEqual(readdirSync(at('stick')).length, 1);
  assert.match(file, /\d{4}-\d\d-\d\dT\d{6}\.sealed$/);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const bytes = readFileSync(file);
  assert.ok(bytes.length > FILM * MIB);
  for (const plain of ['SQLite format 3', 'hoclieu-backup', LOGIN, readFileSync(path.join(data, 'secret')), 'imsmanifest'])
    assert.equal(bytes.indexOf(plain), -1, String(plain));
  assert.equal(statSync(at('khoa.txt')).mode & 0o777, 0o600);
  assert.ok(!key.includes('secret') && !readFileSync(file).includes(key));
});

test('with its key it is the school again, larger than the memory of the commands', async () => {
  must(bounded('backup', at('again'), '--seal', key, '--data', data));
  const again = at('again', readdirSync(at('again'))[0]);
  must(bounded('restore', again, '--key', at('khoa.txt'), '--data', at('school')));
  must(hoclieu(at('school'), 'verify'));
  const server = await startServer({ dataDir: at('school') });
  try {
    await signIn(server.origin, LOGIN, PASSWORD);
  } finally {
    await server.stop();
  }
});

test('no key, another key, a mistyped key, a cut and a changed file: a code each, and nothing is written', () => {
  const refused = (r, code) => {
    assert.equal(r.status, 1, r.out);
    assert.match(r.out, new RegExp(`${code}\\b`));
    assert.ok(!existsSync(at('none')) || readdirSync(at('none')).length === 0);
  };
  refused(hoclieu(at('none'), 'restore', file), 'SEAL-KEY-NEEDED');
  assert.equal(spawnSync(PROGRAM, ['seal-key', at('khac.txt')]).status, 0);
  const other = hoclieu(at('none'), 'restore', file, '--key', at('khac.txt'));
  refused(other, 'SEAL-KEY');
  assert.ok(other.out.includes(key), 'names the key that it was sealed for');
  refused(hoclieu(at('none'), 'restore', file, '--key', file), 'SEAL-KEY-FILE');
  refused(hoclieu(at('none'), 'restore', at('khoa.txt'), '--key', at('khoa.txt')), 'SEAL-UNKNOWN');
  const typed = (key[5] === 'A' ? 'B' : 'A');
  refused(hoclieu(data, 'backup', at('none'), '--seal', key.slice(0, 5) + typed + key.slice(6)), 'SEAL-KEY-TEXT');
  // The key is never written over: it may open older copies.
  assert.equal(spawnSync(PROGRAM, ['seal-key', at('khoa.txt')]).status, 1);
  const size = statSync(file).size;
  const fd = openSync(file, 'r+');
  writeSync(fd, 'X', size - 2000000);
  refused(hoclieu(at('none'), 'restore', file, '--key', at('khoa.txt')), 'SEAL-DAMAGED');
  ftruncateSync(fd, size - 3000000);
  refused(hoclieu(at('none'), 'restore', file, '--key', at('khoa.txt')), 'SEAL-DAMAGED');
  closeSync(fd);
});
