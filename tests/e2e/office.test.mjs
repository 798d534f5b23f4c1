// The papers of a month, opened by the programs of an office: minutes as .docx,
// PDF and .xlsx, the month's table as .xlsx; the same content in each.  They are made by
// build/tests/t_pg_office, whose clock stands still.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { docxText, golden, pdfText, tidy, words, xlsxText } from '../lib/office.mjs';
import { BUILD } from '../lib/server.mjs';

let dir;
const at = (name) => join(dir, name);

before(() => {
  dir = mkdtempSync(join(tmpdir(), 'hoclieu-papers-'));
  const r = spawnSync(join(BUILD, 'tests/t_pg_office'), [], { encoding: 'utf8', env: { ...process.env, HOCLIEU_OFFICE: dir } });
  assert.equal(r.status, 0, r.stderr);
});
after(() => rmSync(dir, { recursive: true, force: true }));

// What the sheet of the page says, tags taken out.
function pageText() {
  const html = readFileSync(at('minutes.html'), 'utf8');
  const sheet = /<section class="sheet"[\s\S]*?<\/section>/.exec(html)[0];
  return sheet.replace(/<[^>]+>/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&');
}

test('the minutes as .docx', () => {
  const text = docxText(at('minutes.docx'));
  golden('minutes.docx.txt', text);
  assert.deepEqual(words(text), words(pageText()));
});

test('the minutes as PDF', () => {
  const text = pdfText(at('minutes.pdf'));
  golden('minutes.pdf.txt', tidy(text));
  assert.deepEqual(words(text), words(pageText()));
  // One page, its fonts in it, all letters of one family.
  assert.equal(text.split('\f').filter((p) => p.trim()).length, 1);
  const fonts = spawnSync('pdffonts', [at('minutes.pdf')], { encoding: 'utf8' }).stdout.split('\n').slice(2).filter(Boolean);
  assert.ok(fonts.length > 0);
  for (const f of fonts) assert.match(f, /LiberationSerif\S*\s.*\syes yes yes/);
  const info = spawnSync('pdfinfo', [at('minutes.pdf')], { encoding: 'utf8' }).stdout;
  assert.match(info, /Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
});

test('a PDF over several pages: the head of the table stands on each, pages are numbered', () => {
  const pages = pdfText(at('many.pdf')).split('\f').filter((p) => p.trim());
  // 42 rows, then 42 sentences about who lacks lessons.
  assert.equal(pages.length, 3);
  assert.match(pages[1].trim(), /^2\n/);
  assert.match(pages[2].trim(), /^3\n/);
  for (const p of pages.slice(0, 2)) assert.match(p, /TT\s+Tổ\s+Giáo viên\s+Định mức/);
  const rows = pages.join('\n').match(/Tổ chuyên môn số \d+\s+1\s+4\s+0\s+0\s+4/g);
  assert.equal(new Set(rows).size, 40);
  assert.equal(rows.length, 40);
  // Both signatures are on one page.
  assert.equal(pages.filter((p) => /THƯ KÝ/.test(p) && /HIỆU TRƯỞNG/.test(p) && /Phạm Văn Đức\s*$/.test(p.trim())).length, 1);
});

test('the minutes and the table of the month as .xlsx', () => {
  golden('minutes.xlsx.txt', xlsxText(at('minutes.xlsx')));
  golden('board.xlsx.txt', xlsxText(at('board.xlsx')));
  const open = xlsxText(at('board-open.xlsx'));
  golden('board-open.xlsx.txt', open);
  // A title that begins like a formula stays a text.
  assert.match(open, /=1\+1/);
});
