// The whole way, by the pages alone: a teacher uploads, files and submits; a
// head returns it, then publishes; a pupil of the grade plays it on a phone; the
// teacher reads the result.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account } from "../lib/lesson.mjs";
import { html5, pdf, scorm12, scorm2004, zip } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";
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

// The package without its only page: only the manifest and the style sheet stay.
function lacking() {
	const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>Thiếu trang</title><item identifier="I" identifierref="R"><title>Khởi động</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="mo-dau.html"><file href="mo-dau.html"/></resource></resources></manifest>`;
	return zip({ "imsmanifest.xml": manifest, "chung/kieu.css": "h1 { color: red; }" });
}

const heading = (page) => page.locator("h1").innerText();
const press = async (page, name) => {
	await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.getByRole("button", { name, exact: true }).first().click()]);
};

// Drops ${name} on the upload page, waits for the verdict; the row of the result,
// which carries the title that the check found.
async function upload(page, name, shown) {
	await page.goto(server.origin + "/upload");
	await page.waitForSelector("#drop:not([hidden])");
	await page.setInputFiles("#files", path(name));
	const row = page.locator("#batch-rows tr", { hasText: shown }).first();
	await row.locator('a[href^="/items/"]').first().waitFor({ timeout: 60000 });
	return row;
}

// From the upload page to a submitted item; its key.
async function submit(page, name, { title, lesson, shown, source = "tự làm" }) {
	const row = await upload(page, name, shown);
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

// The head passes it on, the principal publishes.
async function publish(key) {
	for (const [user, yes, state] of [["ha", "Đạt, chuyển hiệu trưởng", /Chờ hiệu trưởng/], ["duc", "Duyệt và xuất bản", /Đã xuất bản/]]) {
		const page = await as(user);
		await page.goto(`${server.origin}/review?item=${key}`);
		if (await page.locator("input[name=twin]").count()) await page.check("input[name=twin][value=new]");
		await page.getByRole("button", { name: yes }).click();
		await page.waitForLoadState("load");
		await page.goto(`${server.origin}/items/${key}`);
		assert.match(await page.innerText("main"), state);
		assert.deepEqual(page.faults, []);
		await page.context().close();
	}
}

const frame = (page, part = "", ready = undefined) => frameWhere(page, "/f/" + part, ready);
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
	// Lessons that were set stand first; this one was not.
	await page.getByRole("link", { name: "Mọi bài của khối" }).click();
	await page.waitForURL(/all=1/);
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
	// It plays beside the findings; nothing that was looked at is left.
	assert.match(head.url(), /\/review\?item=/);
	assert.match(await head.innerText("main"), /xem thử, không ghi kết quả/);
	await press(head, "Trả lại");
	await head.locator("#reason-e").waitFor();
	assert.match(await head.locator("#reason-e").innerText(), /lý do/);
	// By keys: a click is lost while the lesson's frame comes up.
	await head.fill("#reason", "Trang 1 chưa có tiếng.");
	await head.waitForFunction(() => document.querySelector("#reason").value.startsWith("Trang 1"));
	await Promise.all([head.waitForNavigation({ waitUntil: "load" }), head.getByRole("button", { name: "Trả lại", exact: true }).first().press("Enter")]);
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
	assert.match(await teacher.innerText("main"), /Đã xong[\s\S]*8,0/);
	assert.deepEqual(teacher.faults, []);
	assert.deepEqual(head.faults, []);
	for (const p of [teacher, head, pupil]) await p.context().close();
});

// Opens the lesson from the pupil's own pages.
async function open(page, key) {
	await page.goto(server.origin + "/library");
	await page.locator(`main a[href="/items/${key}"]`).first().click();
	await page.waitForURL(/\/items\//);
	await page.getByRole("button", { name: /Vào học|Học tiếp/ }).click();
	await page.waitForURL(/\/play\//);
}

test("SCORM 2004, two parts: the contents list, left in the middle, taken up again", async () => {
	file("T3_Bai31_Gam.zip", scorm2004({ parts: ["Gam là gì?", "Luyện tập"] }));
	const teacher = await as("hanh");
	const key = await submit(teacher, "T3_Bai31_Gam.zip", { title: "Cân bằng gam", lesson: "Gam", shown: /Gam/ });
	await publish(key);
	const pupil = await as("minhanh.3a", { width: 360 });
	await open(pupil, key);
	let sco = await frame(pupil);
	assert.deepEqual(await pupil.locator(".toc li a").allInnerTexts().then((a) => a.map((t) => t.split(",")[0].trim())), ["Gam là gì?", "Luyện tập"]);
	await sco.evaluate(() => { set("cmi.completion_status", "completed"); set("cmi.score.scaled", "0.9"); finish(); });
	await pupil.waitForFunction(() => document.querySelector(".toc li svg.done"));
	// By the key: the browser learns late that the lesson's frame has moved, and a
	// click would still go there.
	await pupil.locator(".toc li a").nth(1).press("Enter");
	sco = await frame(pupil, "p2.html");
	await sco.evaluate(() => { set("cmi.location", "câu 4"); set("cmi.suspend_data", "đã làm 3 câu"); set("cmi.exit", "suspend"); commit(); });
	await saved(pupil);
	// Left by the Back arrow of the page, come back by the home page.
	await pupil.locator("header.strip a").first().click();
	await pupil.waitForURL((u) => !u.pathname.startsWith("/play"));
	await pupil.goto(server.origin + "/");
	// What was set has the hero; what the pupil took up alone stands below it.
	assert.match(await pupil.innerText("main"), /Đang học dở[\s\S]*Cân bằng gam[\s\S]*1 trong 2 phần/);
	await pupil.locator(`main a[href="/items/${key}"]`).first().click();
	await pupil.getByRole("button", { name: /Vào học|Học tiếp/ }).click();
	await pupil.waitForURL(/\/play\//);
	sco = await frame(pupil, "p2.html");	// where it was left
	assert.deepEqual(await sco.evaluate(() => [get("cmi.entry"), get("cmi.location"), get("cmi.suspend_data")]), ["resume", "câu 4", "đã làm 3 câu"]);
	const half = await result(teacher, "3A", "Nguyễn Minh Anh", "Cân bằng gam");
	assert.match(await half.innerText(), /Đang học/);
	await sco.evaluate(() => { set("cmi.completion_status", "completed"); finish(); });
	await saved(pupil);
	const whole = await result(teacher, "3A", "Nguyễn Minh Anh", "Cân bằng gam");
	assert.match(await whole.innerText(), /Đã xong/);
	assert.deepEqual([...pupil.faults, ...teacher.faults], []);
	for (const p of [teacher, pupil]) await p.context().close();
});

test("an HTML5 zip and a PDF: the pupil says when it is done", async () => {
	file("tro-choi-do-do-dai.zip", html5());
	file("phieu bai tap.pdf", pdf(2));
	const teacher = await as("hanh");
	const keys = [];
	for (const [name, shown, title] of [["tro-choi-do-do-dai.zip", /Trò chơi/, "Trò chơi đo độ dài"], ["phieu bai tap.pdf", /phieu bai tap/i, "Phiếu ôn mi-li-mét"]])
		keys.push([await submit(teacher, name, { title, shown, lesson: "Mi-li-mét" }), title]);
	for (const [key, title] of keys) {
		await publish(key);
		const pupil = await as("minhanh.3a", { width: 360 });
		await open(pupil, key);
		const done = pupil.getByRole("button", { name: "Em đã học xong" });
		await done.click();
		await saved(pupil);
		await pupil.locator("header.strip a").first().click();
		await pupil.waitForURL((u) => !u.pathname.startsWith("/play"));
		const cell = await result(teacher, "3A", "Nguyễn Minh Anh", title);
		assert.match(await cell.innerText(), /Đã xong/);
		assert.deepEqual(pupil.faults, []);
		await pupil.context().close();
	}
	assert.deepEqual(teacher.faults, []);
	await teacher.context().close();
});

test("a package without its first page: refused in plain words, kept for its owner", async () => {
	file("thieu-trang.zip", lacking());
	const teacher = await as("hanh");
	const row = await upload(teacher, "thieu-trang.zip", /thieu-trang|Thiếu trang/i);
	await row.getByText("Không nhận").waitFor({ timeout: 60000 });
	await row.locator('a[href$="/report"]').click();
	await teacher.waitForURL(/\/report$/);
	const key = teacher.url().split("/").at(-2);
	const text = await teacher.innerText("main");
	assert.match(text, /Cách sửa/);
	assert.match(text, /mo-dau\.html/);
	assert.doesNotMatch(text, /undefined|null|imsmanifest\.xml\s*$/);
	assert.match(text, /thầy cô|cô|giữ/i);
	// The file is there for its owner, and for nobody else.
	const [down] = await Promise.all([teacher.waitForEvent("download"),
		teacher.goto(`${server.origin}/items/${key}/original`).catch(() => null)]);
	assert.equal(down.suggestedFilename(), "thieu-trang.zip");
	const head = await as("ha");
	assert.equal((await head.goto(`${server.origin}/items/${key}`)).status(), 404);
	assert.deepEqual(teacher.faults, []);
	for (const p of [teacher, head]) await p.context().close();
});

test("the session ends in the middle of the form: sign in, the form is still there", async () => {
	file("Bai32_mi_li_lit.zip", scorm12({ title: "Mi-li-lít" }));
	const teacher = await as("hanh");
	const row = await upload(teacher, "Bai32_mi_li_lit.zip", /Mi-li-lít/);
	await row.locator('a[href$="/edit"]').first().click();
	await teacher.waitForURL(/\/edit$/);
	const form = teacher.url(), key = form.split("/").at(-2);
	await file_under(teacher, "Mi-li-lít");
	await teacher.fill("#title", "Đong nước bằng mi-li-lít");
	await teacher.fill("#source", "Ảnh của lớp 3A");
	await teacher.fill("#about", "Dòng một\nDòng hai & <b>\"nháy\"</b>");
	await teacher.context().clearCookies();
	await teacher.getByRole("button", { name: "Gửi duyệt" }).click();
	await teacher.waitForSelector("input[name=password]");
	assert.match(await teacher.innerText("main"), /Phiên đăng nhập đã hết/);
	await teacher.fill("input[name=login]", "hanh");
	// A wrong password first: what was typed survives that, too.
	await teacher.fill("input[name=password]", "khong-phai");
	await press(teacher, "Đăng nhập");
	assert.match(await teacher.locator("#password-e").innerText(), /chưa đúng/);
	// What was typed is kept until the right one comes.
	await until(async () => {
		await teacher.fill("input[name=login]", "hanh");
		await teacher.fill("input[name=password]", account(server, "hanh").password);
		await press(teacher, "Đăng nhập");
		return await heading(teacher) === "Đã đăng nhập lại";
	}, { every: 300 });
	await press(teacher, "Gửi lại");
	await teacher.goto(`${server.origin}/items/${key}`);
	const sent = await teacher.innerText("main");
	for (const words of ["Chờ tổ trưởng", "Đong nước bằng mi-li-lít", "Ảnh của lớp 3A", "Dòng hai & <b>\"nháy\"</b>", "Mi-li-lít"])
		assert.ok(sent.includes(words), words + "\n" + sent);
	assert.deepEqual(teacher.faults, []);
	await teacher.context().close();
});

test("sent twice, Back and sent again: one submission, and words that say so", async () => {
	file("hai-lan.zip", scorm12({ title: "Hai lần" }));
	const teacher = await as("hanh"), second = await teacher.context().newPage();
	const row = await upload(teacher, "hai-lan.zip", /Hai lần/);
	await row.locator('a[href$="/edit"]').first().click();
	await teacher.waitForURL(/\/edit$/);
	const form = teacher.url(), key = form.split("/").at(-2);
	await second.goto(form);
	for (const p of [teacher, second]) {
		await file_under(p, "Mi-li-mét");
		await p.fill("#title", "Gửi hai lần");
		await p.fill("#source", "tự làm");
	}
	await teacher.getByRole("button", { name: "Gửi duyệt" }).dblclick();
	await teacher.waitForURL((u) => !u.pathname.endsWith("/edit"));
	await press(second, "Gửi duyệt");
	assert.doesNotMatch(await second.innerText("body"), /500|INTERNAL/);
	assert.ok(await second.innerText("main"));
	await teacher.goBack();
	await teacher.waitForLoadState("load");
	if (await teacher.locator("#title").count()) await press(teacher, "Gửi duyệt");
	await teacher.goto(`${server.origin}/items/${key}`);
	const history = await teacher.innerText("main");
	assert.equal(history.match(/gửi duyệt$/gm)?.length, 1, history);
	// Two heads, one decision: the second is told what is so.
	const head = await as("ha"), other = await as("duc");
	for (const p of [head, other]) await p.goto(`${server.origin}/review?item=${key}`);
	if (await other.locator("input[name=twin]").count()) await other.check("input[name=twin][value=new]");
	await press(other, "Duyệt và xuất bản");
	await head.fill("#reason", "Chưa ghi nguồn");
	await press(head, "Trả lại");
	await other.goto(`${server.origin}/items/${key}`);
	assert.match(await other.innerText("main"), /Đã xuất bản/);
	for (const p of [teacher, head, other]) await p.context().close();
});

test("a browser closed in the middle of an upload takes it up again, up to the form", async () => {
	const profile = path("profile"), noise = Buffer.alloc(12 << 20);
	for (let i = 0; i < noise.length; i += 4) noise.writeUInt32LE((i * 2654435761) >>> 0, i);
	file("Bai30_lon.zip", scorm12({ title: "Bài lớn", files: { "am-thanh.mp3": noise } }));
	const begin = async () => {
		const context = await launch({ profile }), page = await context.newPage();
		await signIn(page, server.origin, account(server, "hanh"));
		await page.goto(server.origin + "/upload");
		await page.waitForSelector("#drop:not([hidden])");
		return [context, page];
	};
	let [context, page] = await begin();
	const cdp = await context.newCDPSession(page);
	await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: 20, downloadThroughput: 1 << 20, uploadThroughput: 1 << 20 });
	await page.setInputFiles("#files", path("Bai30_lon.zip"));
	await until(() => page.evaluate(() => fetch("/files/mine").then((r) => r.json())
		.then((d) => d.uploads.some((u) => u.name === "Bai30_lon.zip" && u.offset * 100 >= u.length))));
	await context.close();
	[context, page] = await begin();
	const row = page.locator("li.up", { hasText: "Bai30_lon.zip" });
	await row.getByText(/Đã giữ [1-9]\d* %/).waitFor();
	const [chooser] = await Promise.all([page.waitForEvent("filechooser"),
		row.getByRole("button", { name: "Chọn lại tệp" }).click()]);
	await chooser.setFiles(path("Bai30_lon.zip"));
	const done = page.locator("#batch-rows tr", { hasText: /Bài lớn|Bai30 ?_?lon/i }).first();
	await done.getByText("Sẵn sàng").waitFor({ timeout: 90000 });
	await done.locator('a[href$="/edit"]').first().click();
	await page.waitForSelector("#title");
	await context.close();
});
