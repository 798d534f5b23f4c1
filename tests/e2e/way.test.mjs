// The whole way, by the pages alone: a teacher uploads, files and submits; a
// head returns it, then publishes; a pupil of the grade plays it on a phone; the
// teacher reads the result.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account } from "../lib/lesson.mjs";
import { html5, pdf, scorm12, scorm2004, zip } from "../lib/packages.mjs";
import { sleep, startServer } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

let server, browser, work;
const path = (name) => join(work, name);
const file = (name, bytes) => writeFileSync(path(name), bytes);

before(async () => {
	server = await startServer({ demo: true });
	work = mkdtempSync(join(tmpdir(), "hoclieu-way-"));
	browser = await launch();
});
after(async () => {
	await browser?.close();
	await server?.stop();
	if (work) rmSync(work, { recursive: true, force: true });
});

async function as(user, options = {}) {
	const page = await newPage(browser, options);
	await signIn(page, server.origin, account(server, user));
	return page;
}

// Anybody of the demonstration school, with a password of our own.
async function person(user, options = {}) {
	const password = "bon-con-meo-trang";
	const r = hoclieu(server.data, "user", "password", user, "--stdin", "--keep", { stdin: password + "\n" });
	assert.equal(r.status, 0, r.out);
	const page = await newPage(browser, options);
	await signIn(page, server.origin, { user, password });
	return page;
}

const heading = (page) => page.locator("h1").innerText();
const press = async (page, name) => {
	await Promise.all([page.waitForLoadState("load"), page.getByRole("button", { name, exact: true }).first().click()]);
};

// Drops ${name} on the upload page, waits for the verdict; the row of the result.
async function upload(page, name) {
	await page.goto(server.origin + "/upload");
	await page.waitForSelector("#drop:not([hidden])");
	await page.setInputFiles("#files", path(name));
	const row = page.locator("#batch-rows tr", { has: page.locator('a[href^="/items/"]') }).first();
	await row.waitFor({ timeout: 60000 });
	return row;
}

// From the upload page to a submitted item; its key.
async function submit(page, name, { title, lesson, source = "tự làm" }) {
	const row = await upload(page, name);
	await row.locator('a[href$="/edit"]').first().click();
	await page.waitForURL(/\/edit$/);
	const key = page.url().split("/").at(-2);
	await file_under(page, lesson);
	await page.fill("#title", title);
	await page.fill("#source", source);
	await page.getByRole("button", { name: "Gửi duyệt" }).click();
	await page.waitForURL((u) => !u.pathname.endsWith("/edit"));
	return key;
}

// Ticks the lesson ${words}, from the suggestions or by the search.
async function file_under(page, words) {
	const box = page.locator("label.opt", { hasText: words }).first();
	if (!await box.count()) {
		await page.locator("#q").pressSequentially(words, { delay: 20 });
		await page.locator("#found label.opt", { hasText: words }).first().waitFor();
	}
	await page.locator("label.opt", { hasText: words }).first().locator("input").check();
}

async function publish(key) {
	const page = await as("ha");
	await page.goto(`${server.origin}/review?item=${key}`);
	await page.getByRole("button", { name: "Duyệt và xuất bản" }).click();
	await page.waitForLoadState("load");
	await page.goto(`${server.origin}/items/${key}`);
	assert.match(await page.innerText("main"), /Đã xuất bản/);
	assert.deepEqual(page.faults, []);
	await page.context().close();
}

async function frame(page, ready = "!!document.documentElement.dataset.init") {
	for (let i = 0; i < 200; i++) {
		const f = page.frames().find((x) => x.url().includes("/f/"));
		if (f && await f.evaluate(ready).catch(() => false)) return f;
		await sleep(50);
	}
	throw new Error("the lesson does not start: " + page.frames().map((f) => f.url()));
}
const saved = (page) => page.waitForSelector('[data-light][data-state="saved"]', { timeout: 20000 });

// The teacher's table of class ${name}: the text of the cell of ${pupil} and ${lesson}.
async function result(page, name, pupil, title) {
	await page.goto(server.origin + "/");
	await page.getByRole("link", { name: "Lớp học" }).first().click();
	await page.waitForLoadState("load");
	// Who has one class is there at once.
	if (page.url().endsWith("/classes")) await page.locator("main").getByRole("link", { name }).first().click();
	await page.waitForURL(/\/classes\/./);
	assert.match(await heading(page), new RegExp(name));
	const heads = await page.locator("thead th").allInnerTexts();
	const at = heads.findIndex((h) => h.includes(title));
	assert.ok(at > 0, `${title} is not in ${heads}`);
	const row = page.locator("tbody tr", { has: page.locator("th", { hasText: pupil }) });
	return row.locator("td").nth(at - 1);
}

test("SCORM 1.2: uploaded, returned, repaired, published, played, seen", async () => {
	const TITLE = "Làm quen với mi-li-mét";
	file("T3_Bai30_MiLiMet.zip", scorm12({ title: "Mi-li-mét", parts: ["Khởi động"] }));
	const teacher = await as("hanh");
	assert.ok(await heading(teacher));
	await teacher.getByRole("link", { name: /Tải/ }).first().click();
	await teacher.waitForURL(/\/upload/);

	// Drop, progress, verdict.
	await teacher.waitForSelector("#drop:not([hidden])");
	await teacher.setInputFiles("#files", path("T3_Bai30_MiLiMet.zip"));
	const row = teacher.locator("#batch-rows tr", { hasText: /Mi-?Li-?M/i }).first();
	await row.getByText("Sẵn sàng").waitFor({ timeout: 60000 });
	await row.locator('a[href$="/edit"]').first().click();
	await teacher.waitForURL(/\/edit$/);
	const key = teacher.url().split("/").at(-2);

	// The form: the lesson is suggested; a title that says nothing is refused and nothing typed is lost.
	const suggested = teacher.locator("label.opt", { hasText: "Mi-li-mét" }).first();
	await suggested.waitFor();
	await suggested.locator("input").check();
	await teacher.fill("#title", "Bài giảng 1");
	await teacher.fill("#source", "Tự vẽ và tự thu âm");
	await teacher.fill("#about", "Đo các vật nhỏ bằng thước có vạch mi-li-mét.");
	await press(teacher, "Gửi duyệt");
	await teacher.locator("#title-e").waitFor();
	assert.equal(await teacher.inputValue("#source"), "Tự vẽ và tự thu âm");
	assert.equal(await teacher.inputValue("#about"), "Đo các vật nhỏ bằng thước có vạch mi-li-mét.");
	assert.ok(await teacher.locator("label.opt", { hasText: "Mi-li-mét" }).first().locator("input").isChecked());
	await teacher.fill("#title", TITLE);
	await teacher.selectOption("#licence", { index: 0 });
	await teacher.getByRole("button", { name: "Gửi duyệt" }).click();
	await teacher.waitForURL((u) => !u.pathname.endsWith("/edit"));
	await teacher.goto(`${server.origin}/items/${key}`);
	assert.match(await teacher.innerText("main"), /Chờ/);

	// The head: queue, preview, return without and with a reason.
	const head = await as("ha");
	await head.getByRole("link", { name: /Duyệt/ }).first().click();
	await head.waitForURL(/\/review/);
	await head.locator("#queue a", { hasText: TITLE }).click();
	await head.getByRole("heading", { level: 2, name: TITLE }).waitFor();
	await head.getByRole("button", { name: "Xem thử" }).click();
	const sco = await frame(head);
	assert.equal(await sco.evaluate(() => document.documentElement.dataset.init), "true");
	assert.match(await head.innerText("header"), /không ghi kết quả/);
	await head.goto(`${server.origin}/review?item=${key}`);
	await press(head, "Trả lại");
	await head.locator("#reason-e").waitFor();
	assert.match(await head.locator("#reason-e").innerText(), /lý do/);
	await head.fill("#reason", "Trang 1 chưa có tiếng.");
	await press(head, "Trả lại");
	await head.waitForFunction((t) => !document.querySelector("#queue")?.innerText.includes(t), TITLE);

	// The teacher reads why, on the home page and in the form, and sends it again.
	await teacher.goto(server.origin + "/");
	assert.match(await teacher.innerText("main"), /Trang 1 chưa có tiếng/);
	await teacher.getByRole("link", { name: /Sửa/ }).first().click();
	await teacher.waitForURL(/\/items\//);
	if (!teacher.url().endsWith("/edit")) await teacher.goto(`${server.origin}/items/${key}/edit`);
	assert.match(await teacher.innerText("main"), /Lê Thu Hà trả lại: “Trang 1 chưa có tiếng\.”/);
	assert.equal(await teacher.inputValue("#title"), TITLE);
	await teacher.fill("#about", "Đã thu lại tiếng.");
	await teacher.getByRole("button", { name: "Gửi duyệt" }).click();
	await teacher.waitForURL((u) => !u.pathname.endsWith("/edit"));
	await publish(key);

	// A pupil of grade 3 on a phone.
	const pupil = await as("minhanh.3a", { width: 360 });
	assert.deepEqual(await sideways(pupil), []);
	await pupil.locator(`main a[href="/items/${key}"], main form[action="/items/${key}/play"] button`).first().click();
	await pupil.waitForLoadState("load");
	if (!pupil.url().includes("/play/")) await pupil.getByRole("button", { name: /Vào học|Học tiếp/ }).click();
	await pupil.waitForURL(/\/play\//);
	const lesson = await frame(pupil);
	assert.equal(await lesson.evaluate(() => document.documentElement.dataset.init), "true");
	assert.deepEqual(await lesson.evaluate(() => [set("cmi.core.score.raw", "80"), set("cmi.core.session_time", "0000:04:00.00"),
		set("cmi.core.lesson_status", "completed"), commit()]), ["true", "true", "true", "true"]);
	await lesson.evaluate(() => finish());
	await saved(pupil);
	assert.match(await pupil.locator("[data-light]").innerText(), /Đã lưu/);
	assert.deepEqual(await sideways(pupil), []);
	await pupil.locator("header.strip a").first().click();
	await pupil.waitForURL((u) => !u.pathname.startsWith("/play"));
	await pupil.goto(server.origin + "/");
	assert.match(await pupil.innerText("main"), /Em đã học xong/);
	assert.deepEqual(pupil.faults, []);

	// Grade 1 does not see it, nor by its address.
	const small = await person("baochau.1a", { width: 360 });
	assert.doesNotMatch(await small.innerText("main"), new RegExp(TITLE));
	await small.goto(server.origin + "/library");
	assert.doesNotMatch(await small.innerText("main"), new RegExp(TITLE));
	const door = await small.goto(`${server.origin}/items/${key}`);
	assert.equal(door.status(), 404);
	await small.context().close();

	// Lớp học: finished, score, time, last visit.
	const cell = await result(teacher, "3A", "Nguyễn Minh Anh", TITLE);
	assert.match(await cell.innerText(), /Đã xong/);
	assert.match(await cell.innerText(), /8/);
	assert.match(await cell.innerText(), /giây|phút/);
	await cell.locator("a").click();
	await teacher.waitForURL(/\/attempts\//);
	assert.match(await teacher.innerText("main"), /Đã xong[\s\S]*80/);
	assert.deepEqual(teacher.faults, []);
	assert.deepEqual(head.faults, []);
	for (const p of [teacher, head, pupil]) await p.context().close();
});
