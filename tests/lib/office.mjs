// Papers as the programs of an office see them: LibreOffice opens .docx and
// .xlsx, pdftotext reads a PDF; what they find is compared with a stored text.
//
//   const text = docxText('a.docx');
//   golden('minutes.docx.txt', text);	// HOCLIEU_GOLDEN=write stores it anew
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = resolve(fileURLToPath(new URL('.', import.meta.url)), '../data');

function run(program, args) {
  const r = spawnSync(program, args, { encoding: 'utf8', timeout: 180000, maxBuffer: 1 << 26 });
  if (r.error) throw new Error(`${program}: ${r.error.message} (make test installs it)`);
  if (r.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${r.status}\n${r.stderr}`);
  return r.stdout;
}

// A profile of this process alone: a second LibreOffice on the machine must not
// answer; made once, because making one takes seconds.
let profile = '';
function ownProfile() {
  if (!profile) {
    profile = mkdtempSync(join(tmpdir(), 'hoclieu-office-profile-'));
    process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
  }
  return profile;
}

// convert(file, filter): what LibreOffice makes of it: {name: text} of all files.
export function convert(file, filter) {
  const out = mkdtempSync(join(tmpdir(), 'hoclieu-office-'));
  try {
    run('soffice', [`-env:UserInstallation=file://${ownProfile()}`, '--headless', '--norestore',
      '--convert-to', filter, '--outdir', out, file]);
    const made = readdirSync(out).sort();
    assert.ok(made.length > 0, `${basename(file)} was not opened`);
    return Object.fromEntries(made.map((n) => [n, readFileSync(join(out, n), 'utf8').replace(/^\uFEFF/, '')]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

// Lines without the white space at their ends, no run of empty ones.
export const tidy = (s) => s.split(/\r?\n/).map((l) => l.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim() + '\n';

export const docxText = (file) => tidy(Object.values(convert(file, 'txt:Text (encoded):UTF8'))[0]);

// Every sheet under its name, cells between tabs, as they are shown.
export function xlsxText(file) {
  const sheets = convert(file, 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1');
  const stem = basename(file).replace(/\.xlsx$/, '');
  return tidy(Object.entries(sheets).map(([name, text]) => `[${name.slice(stem.length + 1, -4)}]\n${text}`).join('\n'));
}

export const pdfText = (file) => run('pdftotext', ['-layout', file, '-']);

// The words of a text, sorted: the same content whatever the layout.
export const words = (s) => s.split(/\s+/).filter(Boolean).sort();

export function golden(name, text) {
  const file = join(DATA, name);
  if (process.env.HOCLIEU_GOLDEN === 'write') writeFileSync(file, text);
  assert.ok(existsSync(file), `${name} is not stored yet: HOCLIEU_GOLDEN=write`);
  assert.equal(text, readFileSync(file, 'utf8'), name);
}
