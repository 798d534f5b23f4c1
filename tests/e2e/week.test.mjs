// A pupil's week: lessons are set to a class and to a group, done on a phone,
// reminded of, finished; the guardian's code shows it, the teacher's table says
// so; one lesson is withdrawn in the middle.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { scorm12 } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

const PUPIL = "Nguyễn Minh Anh";
let server, browser, teacher, pupil, code, pass, before_us;
const items = {};

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	items.pencil = await publish(server, "do-but-chi.zip", scorm12({ title: "Đo bút chì", parts: ["Khởi động", "Luyện tập"] }), { title: "Đo bút chì" });
	items.apple = await publish(server, "can-qua-tao.zip", scorm12({ title: "Cân quả táo" }), { title: "Cân quả táo" });
	items.rope = await publish(server, "do-soi-day.zip", scorm12({ title: "Đo sợi dây" }), { title: "Đo sợi dây" });
	teacher = await as("hanh");
	pupil = await as("minhanh.3a", { width: 360 });
	before_us = await due();	// what the demonstration has set
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

async function as(user, options = {}) {
	const page = await newPage(browser, options);
	await signIn(page, server.origin, account(server, user));
	return page;
}
const go = (page, path) => page.goto(server.origin + path);
const main = (page) => page.innerText("main");
// "Bài phải làm 3 bài": how many the pupil's home says.
async function due() {
	await go(pupil, "/");
	return Number(/Bài phải làm\s*(\d+) bài/.exec(await main(pupil))?.[1] ?? 0);
}
const press = async (page, name) => {
	await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.getByRole("button", { name, exact: typeof name === "string" }).first().click()]);
};
const day = (n) => new Date(Date.now() + 7 * 3600e3 + n * 86400e3).toISOString().slice(0, 10);

// What every page keeps, on a phone and on a desk.
async function sound(page, where) {
	const size = page.viewportSize();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		assert.deepEqual(await axe(page), [], `${where} ${width}`);
		assert.deepEqual(await sideways(page), [], `${where} ${width}`);
	}
	await page.setViewportSize(size);
	assert.deepEqual(page.faults.splice(0), [], where);
}

const frame = (page, part) => frameWhere(page, "/f/" + part);
async function finishPart(page, part, score) {
	const f = await frame(page, part);
	await f.evaluate((s) => { set("cmi.core.score.raw", s); set("cmi.core.lesson_status", "completed"); finish(); }, String(score));
	await page.waitForSelector('[data-light][data-state="saved"]', { timeout: 20000 });
}
const card = (page, title) => page.locator("main .kid", { hasText: title });

test("the teacher sets two lessons to 3A, from the page of the first", async () => {
	await go(teacher, `/items/${items.pencil}`);
	await teacher.getByRole("link", { name: "Giao cho lớp" }).click();
	await teacher.waitForURL(/\/assignments\/new/);
	assert.ok(await teacher.locator(`input[name=item][value="${items.pencil}"]`).isChecked());
	assert.ok(await teacher.locator("input[name=class]").first().isChecked());
	await teacher.fill("#note", "Nhớ mang thước.");
	await teacher.fill("#q", "can qua tao");
	await press(teacher, "Tìm bài");
	await teacher.locator("label.opt", { hasText: "Cân quả táo" }).locator("input").check();
	// A wrong date: said at its field, nothing is lost.
	await teacher.fill("#until", day(-1));
	await press(teacher, "Giao bài");
	assert.match(await teacher.innerText("#until-e"), /ngày/);
	assert.equal(await teacher.inputValue("#note"), "Nhớ mang thước.");
	assert.equal(await teacher.locator("input[name=item]:checked").count(), 2);
	await sound(teacher, "the form with a wrong date");
	await teacher.fill("#until", day(1));
	await press(teacher, "Giao bài");
	await teacher.waitForURL(/\/assignments$/);
	assert.match(await main(teacher), /Đã giao 2 bài/);
	assert.match(await main(teacher), /Đo bút chì[\s\S]*0 trên 34 em đã xong/);
	await sound(teacher, "/assignments");
});

test("and one to a group, without script", async () => {
	const page = await as("hanh", { script: false });
	await go(page, "/groups");
	await page.fill("#name", "Đo thêm");
	await press(page, "Lập nhóm");
	await page.locator("label.chip", { hasText: PUPIL }).locator("input").check();
	await page.locator("label.chip", { hasText: "Trần Xuân Bách" }).locator("input").check();
	await press(page, "Lưu nhóm");
	await page.getByRole("link", { name: "Giao bài cho nhóm" }).click();
	await page.waitForURL(/group=/);
	assert.equal(await page.locator("input[name=class]:checked").count(), 0);
	await page.fill("#q", "soi day");
	await press(page, "Tìm bài");
	await page.locator("label.opt", { hasText: "Đo sợi dây" }).locator("input").check();
	// Single pupils stand there at one press; what was chosen stays.
	await press(page, /Chọn từng em/);
	assert.ok(await page.locator("label.chip", { hasText: "Lê Phúc An" }).isVisible());
	assert.ok(await page.locator("input[name=group]:checked").isVisible());
	await page.fill("#until", day(6));
	await press(page, "Giao bài");
	assert.match(await main(page), /Đo sợi dây[\s\S]*nhóm Đo thêm \(2 em\)[\s\S]*0 trên 2 em đã xong/);
	await page.context().close();
});

test("the pupil sees on a phone what is due, and begins", async () => {
	await go(pupil, "/");
	assert.match(await pupil.innerText("h1"), /Em làm bài (Đo bút chì|Cân quả táo) nhé/);
	assert.match(await main(pupil), /Cô Hạnh hẹn đến hết ngày mai\./);
	assert.match(await main(pupil), /Cô Hạnh dặn: “Nhớ mang thước\.”/);
	assert.equal(await due(), before_us + 3);
	for (const title of ["Đo bút chì", "Cân quả táo", "Đo sợi dây"]) assert.ok(await card(pupil, title).isVisible(), title);
	await sound(pupil, "home");
	await card(pupil, "Đo bút chì").click();
	await pupil.waitForURL(/\/items\//);
	await press(pupil, "Vào học");
	await finishPart(pupil, "phan 1.html", 90);
	await go(pupil, "/");
	assert.match(await pupil.innerText("h1"), /Em học tiếp bài Đo bút chì nhé/);
	assert.match(await main(pupil), /Em đã học 1 trong 2 phần\. Cô Hạnh hẹn đến hết ngày mai\./);
	assert.equal(await pupil.locator(".hero progress.chalk").getAttribute("value"), "1");
	await sound(pupil, "home, begun");
});

test("the teacher sees how far, and reminds once a day", async () => {
	await go(teacher, "/assignments");
	await teacher.getByRole("link", { name: "Đo bút chì" }).click();
	await teacher.waitForURL(/\/assignments\/./);
	const row = teacher.locator("tbody tr", { hasText: PUPIL });
	assert.match(await row.innerText(), /Đang học[\s\S]*1 trong 2 phần/);
	await press(teacher, /Nhắc 34 em chưa xong/);
	assert.match(await main(teacher), /Đã nhắc 34 em/);
	assert.equal(await teacher.getByRole("button", { name: /^Nhắc/ }).count(), 0);
	await sound(teacher, "an assignment");
	await go(pupil, "/");
	assert.match(await main(pupil), /Cô Trần Thị Hạnh nhắc em làm bài “Đo bút chì”/);
	await sound(pupil, "home with a reminder");
	await press(pupil, "Học tiếp");
	await finishPart(pupil, "phan 2.html", 80);
	await go(pupil, "/");
	assert.doesNotMatch(await main(pupil), /nhắc em làm bài/);
	assert.match(await main(pupil), /Em đã học xong[\s\S]*Đo bút chì[\s\S]*Đã xong\s+8,5 điểm/);
	await pupil.click('.tabs a[href="/done"]');
	await pupil.waitForURL(/\/done/);
	assert.match(await main(pupil), /Đo bút chì/);
	await sound(pupil, "/done");
});

test("the guardian's code shows it, and no other child", async () => {
	await go(teacher, "/classes");
	await teacher.getByRole("link", { name: "Phiếu cho phụ huynh" }).first().click();
	await teacher.waitForURL(/\/slips$/);
	code = await teacher.locator(".slip", { hasText: PUPIL }).locator(".code").innerText();
	const others = (await teacher.locator(".slip h2").allInnerTexts()).map((t) => t.split(" ·")[0].trim()).filter((n) => n !== PUPIL);
	assert.ok(others.length > 30);
	await sound(teacher, "slips");
	await teacher.emulateMedia({ media: "print" });
	assert.equal(await teacher.isVisible(".tabs"), false);
	assert.ok(await teacher.isVisible(".slip .code"));
	await teacher.emulateMedia({ media: "screen" });

	const home = await newPage(browser, { width: 360 });
	await go(home, "/sign-in");
	await home.getByRole("link", { name: /Phụ huynh/ }).click();
	await home.fill("#code", "CFGH-2345-6789");
	await press(home, "Xem bài của con");
	assert.match(await home.innerText("#code-e"), /Mã chưa đúng/);
	await sound(home, "a wrong code");
	await home.fill("#code", code.toLowerCase().replaceAll("-", " "));
	await press(home, "Xem bài của con");
	await home.waitForURL(/\/guardian\/home/);
	const text = await home.innerText("body");
	assert.match(text, new RegExp(PUPIL));
	assert.match(text, new RegExp(`Con còn ${before_us + 2} bài, gần nhất đến hết ngày mai`));
	assert.match(text, /Con đã học xong[\s\S]*Đo bút chì[\s\S]*8,5 điểm/);
	for (const name of others) assert.ok(!text.includes(name), name);
	assert.equal(await home.locator('main a, main form:not([action="/guardian/leave"])').count(), 0);
	await sound(home, "the guardian's page");
	pass = home;
});

test("the teacher's table says so, and goes as a workbook", async () => {
	await go(teacher, "/assignments");
	assert.match(await main(teacher), /Đo bút chì[\s\S]*1 trên 34 em đã xong/);
	await teacher.getByRole("link", { name: "Đo bút chì" }).click();
	await teacher.waitForURL(/\/assignments\/./);
	assert.match(await teacher.locator("tbody tr", { hasText: PUPIL }).innerText(), /Đã xong[\s\S]*8,5[\s\S]*hôm nay/);
	const [file] = await Promise.all([teacher.waitForEvent("download"), teacher.getByRole("link", { name: "Tải Excel" }).click()]);
	assert.match(file.suggestedFilename(), /\.xlsx$/);
	assert.equal(readFileSync(await file.path()).subarray(0, 2).toString(), "PK");
	await go(teacher, "/");
	assert.match(await main(teacher), /Bài đã giao[\s\S]*Đo bút chì[\s\S]*1 trên 34 em đã xong/);
	await go(teacher, "/classes");
	assert.match(await main(teacher), /chưa mở 2 bài giao gần nhất/);
	const cells = teacher.locator("tbody tr", { hasText: PUPIL }).first();
	assert.match(await cells.innerText(), /8,5/);
	await Promise.all([teacher.waitForURL(/open=1/), teacher.getByRole("link", { name: "Chỉ em chưa xong" }).click()]);
	await sound(teacher, "the class");
});

test("a lesson is withdrawn in the middle: every list says so", async () => {
	const author = await client(server, "hanh");
	await author.get(`/items/${items.apple}`);
	assert.equal((await author.post(`/items/${items.apple}/withdraw`, { reason: "Câu ba chưa đúng" })).status, 303);
	await go(pupil, "/");
	assert.match(await card(pupil, "Cân quả táo").innerText(), /Đã rút\s+em không phải làm/);
	assert.equal(await pupil.locator(`main a[href="/items/${items.apple}"]`).count(), 0);
	assert.equal(await due(), before_us + 1);
	await sound(pupil, "home, one withdrawn");
	await go(teacher, "/assignments");
	assert.match(await teacher.locator("tbody tr", { hasText: "Cân quả táo" }).innerText(), /Bài đã rút khỏi kho/);
	await go(pass, "/guardian/home");
	assert.match(await main(pass), /Cân quả táo[\s\S]*Đã rút[\s\S]*không phải làm/);
	// The code is renewed: the open page is shut.
	await go(teacher, "/classes");
	await teacher.getByRole("link", { name: "Phiếu cho phụ huynh" }).first().click();
	const slip = teacher.locator(".slip", { hasText: PUPIL });
	await slip.locator("summary").click();
	await Promise.all([teacher.waitForNavigation(), slip.locator("button").click()]);
	assert.notEqual(await slip.locator(".code").innerText(), code);
	await go(pass, "/guardian/home");
	assert.equal(new URL(pass.url()).pathname, "/guardian");
	for (const p of [teacher, pupil, pass]) assert.deepEqual(p.faults, []);
});

// What people did through pages leaves rows that fit together.
test("verify finds nothing amiss afterwards", () => {
	const r = hoclieu(server.data, "verify");
	assert.equal(r.status, 0, r.out);
});
