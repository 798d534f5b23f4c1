// A head's morning: what waits, seen and tried on one page; a remark on a place
// and a reason; several at once; the right lent for the days away.  Then a new
// version of a lesson in use: compared, passed, published while a pupil who is
// under way stays on the old one; and a lesson withdrawn for another.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { scorm12 } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

let server, browser, work, lesson;

before(async () => {
	server = await startServer({ demo: true });
	work = mkdtempSync(join(tmpdir(), "hoclieu-head-"));
	browser = await launch();
	lesson = await publish(server, "Bai30_do.zip", scorm12({ title: "Đo vật nhỏ", parts: ["Khởi động", "Luyện tập"],
		files: { "media/tieng.txt": "tiếng đọc ".repeat(400) } }), { title: "Đo vật nhỏ" });
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
	const set = hoclieu(server.data, "user", "password", user, "--stdin", "--keep", { stdin: password + "\n" });
	assert.equal(set.status, 0, set.out);
	const page = await newPage(browser, options);
	await signIn(page, server.origin, { user, password });
	return page;
}
const main = (page) => page.innerText("main");
async function press(page, name, within = page) {
	await Promise.all([page.waitForNavigation({ waitUntil: "load" }), within.getByRole("button", { name, exact: true }).first().click()]);
}
async function sound(page) {
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
	assert.deepEqual(page.faults, []);
}
// The lesson inside the page, once it has said that it is there.
const inside = (page) => frameWhere(page);

test("what waits longest is open; it is tried on the page, remarked on, and returned with a reason", async () => {
	const head = await as("ha");
	await head.getByRole("link", { name: /Duyệt/ }).first().click();
	await head.waitForURL(/\/review/);
	assert.match(await main(head), /Hình tròn[\s\S]*Máy đã kiểm tra[\s\S]*Không có lưu ý nào/);
	await press(head, "Xem thử ngay tại đây");
	await head.waitForSelector(".frame iframe");
	assert.match(await main(head), /xem thử, không ghi kết quả/);
	await sound(head);
	await head.fill("#page", "trang 4");
	await head.fill("#text", "Hình vẽ thiếu chữ B.");
	await press(head, "Ghi nhận xét này", head.locator("#decide .stack"));
	assert.match(await main(head), /trang 4:\s+Hình vẽ thiếu chữ B\./);
	// Without a reason it stays; what was written is still there.
	await press(head, "Trả lại");
	assert.match(await head.innerText("#reason-e"), /cần có lý do/);
	// The lesson comes up again in its frame; letters put into the page while a
	// frame of another process takes its place are lost in this browser.
	await frameWhere(head, "/f/", "document.readyState === 'complete'");
	await head.fill("#reason", "Xem nhận xét ở trang 4.");
	await press(head, "Trả lại");
	assert.doesNotMatch(await head.innerText("#queue"), /Hình tròn/, await main(head));
	// Its author reads both, on the page of the lesson, and says what is repaired.
	const author = await person("loan", { width: 360 });
	assert.match(await main(author), /Xem nhận xét ở trang 4\./);
	await author.getByRole("link", { name: /Hình tròn/ }).first().click();
	await author.waitForURL(/\/items\//);
	assert.match(await main(author), /trang 4:\s+Hình vẽ thiếu chữ B\./);
	await sound(author);
	for (const p of [head, author]) await p.context().close();
});

test("several at once: those that can be, pass; the pair waits for a look", async () => {
	const teacher = await client(server, "hanh");
	for (const [name, title] of [["mot.zip", "Ôn tập một"], ["hai.zip", "Ôn tập hai"]]) {
		const item = await teacher.checked(await teacher.upload(name, scorm12({ title, files: { "rieng.txt": title.repeat(900) } })));
		await teacher.get(`/items/${item.key}/edit`);
		const search = await teacher.get("/lessons/search?q=" + encodeURIComponent("mi li met"));
		const r = await teacher.post(`/items/${item.key}/edit`, { title, kind: "elesson", licence: "school", source: "tự làm", about: "",
			lesson: /value="([^"]+)"/.exec(/<input[^>]*name="lesson"[^>]*>/.exec(search.text)[0])[1], do: "submit" });
		assert.equal(r.status, 303);
	}
	const head = await as("ha", { width: 360 });
	await head.goto(server.origin + "/review/many");
	await sound(head);
	const boxes = head.locator("input[name=item]");
	for (let i = 0; i < await boxes.count(); i++) await boxes.nth(i).check();
	await press(head, "Đạt các bài đã chọn");
	assert.match(await head.innerText("#notes, main"), /2 bài/);
	const left = await main(head);
	assert.match(left, /Thước để in/);
	assert.doesNotMatch(left, /Ôn tập (một|hai)/);
	await sound(head);
	// The pair: both are named, the head decides, and it goes on.
	await head.getByRole("link", { name: /Xem bài.*Thước để in/ }).click();
	await head.waitForURL(/review\?item=/);
	assert.match(await main(head), /Giống bài đã có[\s\S]*Cùng một tệp[\s\S]*Thước giấy 15 cm/);
	await head.getByLabel("Không, trùng bài đã có").check();
	await press(head, "Đạt, chuyển hiệu trưởng");
	assert.match(await main(head), /Không có bài nào chờ duyệt/);
	await sound(head);
	await head.context().close();
});

test("the right to review is lent for some days and taken back", async () => {
	const head = await as("ha"), teacher = await as("hanh");
	await teacher.goto(server.origin + "/review");
	assert.doesNotMatch(await main(teacher), /Máy đã kiểm tra/);
	await head.goto(server.origin + "/review/delegate");
	await head.locator("#to").selectOption({ label: await head.locator("#to option", { hasText: "Trần Thị Hạnh" }).innerText() });
	const until = await head.inputValue("#until");
	await head.fill("#until", "2020-01-01");
	await press(head, "Nhờ duyệt thay");
	assert.equal(await head.locator("#until").getAttribute("aria-invalid"), "true");
	await head.fill("#until", until);
	await press(head, "Nhờ duyệt thay");
	assert.match(await main(head), /Đang nhờ[\s\S]*Trần Thị Hạnh/);
	await sound(head);
	await teacher.goto(server.origin + "/review");
	assert.match(await main(teacher), /Đang duyệt thay/);
	await sound(teacher);
	await press(head, /Lấy lại/);
	assert.match(await main(head), /Chưa nhờ ai/);
	await teacher.goto(server.origin + "/review");
	assert.doesNotMatch(await main(teacher), /Đang duyệt thay/);
	for (const p of [head, teacher]) await p.context().close();
});

test("a new version waits while the old one is played; then both stand side by side", async () => {
	const pupil = await as("minhanh.3a", { width: 360 });
	await pupil.goto(`${server.origin}/items/${lesson}`);
	await press(pupil, "Vào học");
	await inside(pupil);
	assert.doesNotMatch(await pupil.content(), /Đố vui/);

	writeFileSync(join(work, "Bai30_do_sua.zip"), scorm12({ title: "Đo vật nhỏ", parts: ["Khởi động", "Luyện tập", "Đố vui"],
		files: { "media/tieng.txt": "tiếng đọc rõ hơn ".repeat(400) } }));
	const teacher = await as("hanh");
	await teacher.goto(`${server.origin}/items/${lesson}`);
	await teacher.getByRole("link", { name: "Tải tệp mới" }).click();
	await teacher.waitForSelector("#drop:not([hidden])");
	await teacher.setInputFiles("#files", join(work, "Bai30_do_sua.zip"));
	const next = teacher.locator("#batch-rows").getByRole("link", { name: /^Gửi duyệt bản mới/ });
	await next.waitFor({ timeout: 60000 });
	assert.equal(await teacher.locator(`#batch-rows a[href="/items/${lesson}/edit"]`).count(), 1, "one row for one lesson");
	await next.click();
	await teacher.waitForURL(/\/edit$/);
	await press(teacher, "Gửi duyệt");
	assert.match(await main(teacher), /Chờ tổ trưởng/);
	await sound(teacher);

	for (const [user, yes] of [["ha", "Đạt, chuyển hiệu trưởng"], ["duc", "Duyệt và xuất bản"]]) {
		// What pupils open is the old one, until the last yes.
		const other = await as("minhanh.3a");
		await other.goto(`${server.origin}/items/${lesson}`);
		assert.doesNotMatch(await main(other), /Bản 2|bản 2/);
		await other.context().close();
		const page = await as(user);
		await page.goto(`${server.origin}/review?item=${lesson}`);
		assert.match(await main(page), /bản mới của một bài đang dùng/);
		await page.getByRole("link", { name: "so với bản trước" }).click();
		await page.waitForURL(/versions/);
		assert.match(await main(page), /Đã sửa: \d+ tệp[\s\S]*Thêm: 1 tệp/);
		await sound(page);
		await page.goto(`${server.origin}/review?item=${lesson}`);
		await press(page, yes);
		await page.context().close();
	}
	// Under way: goes on in the old one, of two parts.  Begun now: the new one, of three.
	const late = await person("anhkhoa.3a");
	for (const [page, parts] of [[pupil, false], [late, true]]) {
		await page.goto(`${server.origin}/items/${lesson}`);
		await press(page, "Vào học");
		await inside(page);
		assert.equal(/Đố vui/.test(await page.content()), parts);
	}
	assert.deepEqual(late.faults, []);
	await late.context().close();
	assert.deepEqual(pupil.faults, []);
	for (const p of [pupil, teacher]) await p.context().close();
});

test("withdrawn for another: the old address says so and leads on", async () => {
	const other = await publish(server, "thay.zip", scorm12({ title: "Đo vật nhỏ, bài mới", files: { "rieng.txt": "thay".repeat(3000) } }), { title: "Đo bằng thước kẻ" });
	const teacher = await as("hanh");
	await teacher.goto(`${server.origin}/items/${lesson}`);
	await teacher.getByText("Rút khỏi kho…").click();
	await press(teacher, "Rút bài này");
	assert.match(await teacher.innerText("#reason-e"), /lý do/i);
	await teacher.fill("#reason", "Có bài dạy rõ hơn.");
	await teacher.locator("#other").selectOption({ label: "Đo bằng thước kẻ" });
	await press(teacher, "Rút bài này");
	assert.match(await main(teacher), /rút/);
	await sound(teacher);
	const pupil = await as("minhanh.3a", { width: 360 });
	assert.equal((await pupil.goto(`${server.origin}/items/${lesson}`)).status(), 410);
	assert.match(await main(pupil), /đã rút khỏi kho[\s\S]*Những gì em đã học vẫn được giữ/);
	await sound(pupil);
	await pupil.getByRole("link", { name: "Đo bằng thước kẻ" }).click();
	await pupil.waitForURL(new RegExp(other));
	for (const p of [teacher, pupil]) await p.context().close();
});

// What people did through pages leaves rows that fit together.
test("verify finds nothing amiss afterwards", () => {
	const r = hoclieu(server.data, "verify");
	assert.equal(r.status, 0, r.out);
});
