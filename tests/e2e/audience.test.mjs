// Who sees it: an exam paper goes the way of a lesson from the teacher's laptop
// to the head, and no pupil ever sees it; a lesson that pupils see is taken from
// their phones by one press.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, launch, newPage, sideways, signIn } from '../lib/browser.mjs';
import { account, approve, client, lessonKey, publish } from '../lib/lesson.mjs';
import { pdf, scorm12 } from '../lib/packages.mjs';
import { startServer } from '../lib/server.mjs';

let server, browser, work, teacher, pupil;

before(async () => {
	server = await startServer({ demo: true });
	work = mkdtempSync(join(tmpdir(), 'hoclieu-audience-'));
	browser = await launch();
	teacher = await newPage(browser);
	await signIn(teacher, server.origin, account(server, 'hanh'));
	pupil = await newPage(browser, { width: 360 });
	await signIn(pupil, server.origin, account(server, 'minhanh.3a'));
});
after(async () => {
	await browser?.close();
	await server?.stop();
	if (work) rmSync(work, { recursive: true, force: true });
});

async function sound(page) {
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
}

const status = async (page, path) => (await page.goto(server.origin + path)).status();
// What the pupil's library finds for these words.
async function found(words) {
	await pupil.goto(server.origin + '/library?q=' + encodeURIComponent(words));
	return pupil.innerText('main');
}

let paper;
test('a paper named "Đề kiểm tra" is proposed for teachers alone', async () => {
	const name = 'Đề kiểm tra giữa kì I Toán 3.pdf';
	writeFileSync(join(work, name), pdf());
	await teacher.goto(server.origin + '/upload');
	await teacher.waitForSelector('#drop:not([hidden])');
	await teacher.setInputFiles('input[type=file]', join(work, name));
	const link = teacher.locator('#batch-rows tr', { hasText: 'Đề kiểm tra giữa kì I Toán 3' }).locator('a[href*="/edit"]').first();
	await link.waitFor();
	await link.click();
	await teacher.waitForSelector('input[name=audience]');
	assert.equal(await teacher.inputValue('#kind'), 'test');
	assert.equal(await teacher.locator('input[name=audience]:checked').getAttribute('value'), 'staff');
	await sound(teacher);
	paper = /\/items\/([^/]+)\//.exec(teacher.url())[1];
});

test('it is reviewed and published, teachers open it, pupils do not', async () => {
	const hanh = await client(server, 'hanh');
	const r = await hanh.post(`/items/${paper}/edit`, { title: 'Đề kiểm tra giữa kì', kind: 'test', audience_kind: 'test', audience: 'staff',
		licence: 'school', source: 'tự làm', about: '', lesson: await lessonKey(hanh, 'mi li met'), do: 'submit' });
	assert.equal(r.status, 303);
	await approve(server, paper);
	assert.equal(await status(teacher, `/items/${paper}`), 200);
	assert.match(await teacher.innerText('main'), /Chỉ giáo viên/);
	for (const path of ['', '/original', '/edit', '/play'])
		assert.notEqual(await status(pupil, `/items/${paper}${path}`), 200, path);
	assert.doesNotMatch(await found('de kiem tra giua ki'), /Đề kiểm tra giữa kì/);
});

test('a lesson is on the pupil\'s phone until its author keeps it for teachers', async () => {
	const key = await publish(server, 'can-nang.zip', scorm12({ title: 'Cân nặng' }), { title: 'Cân nặng quanh em' });
	assert.match(await found('can nang quanh em'), /Cân nặng quanh em/);
	assert.equal(await status(pupil, `/items/${key}`), 200);
	await teacher.goto(`${server.origin}/items/${key}`);
	const form = teacher.locator(`form[action="/items/${key}/audience"]`);
	await teacher.locator('details', { has: form }).locator('summary').click();
	await form.locator('button[value=staff]').click();
	await teacher.waitForLoadState();
	assert.match(await teacher.innerText('main'), /Chỉ giáo viên/);
	assert.doesNotMatch(await found('can nang quanh em'), /Cân nặng quanh em/);
	assert.equal(await status(pupil, `/items/${key}`), 404);
	await pupil.goto(server.origin + '/');
	assert.doesNotMatch(await pupil.innerText('main'), /Cân nặng quanh em/);
	await sound(pupil);
});
