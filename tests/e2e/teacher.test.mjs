// A teacher's month: what is owed and until when; a lesson that counts, one that
// is much the same as it, one of another kind, one that waits, one that is
// returned and sent again; the figures on home, month and workbook agree.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { axe, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, approve, client, publish } from "../lib/lesson.mjs";
import { scorm12 } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

let server, browser, page, owed, counted;

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	page = await newPage(browser, { width: 360 });
	await signIn(page, server.origin, account(server, "hanh"));
});

after(async () => {
	await browser?.close();
	await server?.stop();
});

const go = (path) => page.goto(server.origin + path);
const main = () => page.innerText("main");
// A lesson whose bytes no other one has.
const fresh = (title) => scorm12({ title, files: { "hinh.png": randomBytes(60000) } });

async function sound() {
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
	assert.deepEqual(page.faults, []);
}

// "Đã tính 1 trên 4 bài của định mức" of the home, and the same of the month's page.
async function figures() {
	const seen = [];
	for (const path of ["/", "/month"]) {
		await go(path);
		const m = /Đã tính\s+(\d+) trên (\d+)\s+bài/.exec(await main());
		assert.ok(m, path);
		seen.push(m.slice(1).map(Number));
	}
	assert.deepEqual(seen[0], seen[1]);
	return seen[0];
}

// Uploaded, filed and sent by the pages' own requests; not decided yet.
async function send(name, bytes, title, kind = "elesson") {
	const hanh = await client(server, "hanh");
	const item = await hanh.checked(await hanh.upload(name, bytes));
	const edit = (await hanh.get(`/items/${item.key}/edit`)).text;
	assert.match(edit, /name="kind"/);
	const found = (await hanh.get("/lessons/search?q=" + encodeURIComponent("mi li met"))).text;
	const lesson = (/name="lesson"[^>]*value="([^"]+)"/.exec(found) || /value="([^"]+)"[^>]*name="lesson"/.exec(found))[1];
	const r = await hanh.post(`/items/${item.key}/edit`, { title, kind, licence: "school", source: "tự làm", about: "", lesson, do: "submit" });
	assert.equal(r.status, 303);
	return item.key;
}

const line = (title) => page.locator("section", { hasText: "Bài gửi trong tháng" }).locator("li", { hasText: title }).innerText();

test("the home says what is owed, until when, and what to do first", async () => {
	[counted, owed] = await figures();
	assert.ok(owed - counted >= 1);
	await go("/");
	assert.match(await main(), new RegExp(`còn thiếu ${owed - counted} bài giảng[\\s\\S]*Hạn nộp: hết ngày \\d+/\\d+`));
	await sound();
	await go("/upload");
	assert.match(await main(), /Còn [\d,.]+ GB và \d+ học liệu mới/);
	await sound();
});

test("a lesson that is published counts at once, on the home and on the month's page", async () => {
	const key = await publish(server, "do-dai.zip", fresh("Đo độ dài quanh em"), { title: "Đo độ dài quanh em" });
	assert.deepEqual(await figures(), [counted + 1, owed]);
	assert.match(await line("Đo độ dài quanh em"), /Đã tính/);
	await sound();
	// Withdrawn before the closing, it does not.
	const hanh = await client(server, "hanh");
	await hanh.get(`/items/${key}`);
	assert.equal((await hanh.post(`/items/${key}/withdraw`, { reason: "Có chỗ sai" })).status, 303);
	assert.deepEqual(await figures(), [counted, owed]);
	await publish(server, "do-dai-2.zip", fresh("Đo độ dài ở nhà"), { title: "Đo độ dài ở nhà" });
	assert.deepEqual(await figures(), [counted + 1, owed]);
});

test("much the same as an earlier one: the reviewer says so, and it does not count twice", async () => {
	const picture = randomBytes(90000), files = { "hinh.png": picture };
	await publish(server, "can.zip", scorm12({ title: "Cân nặng", files }), { title: "Cân nặng quanh em" });
	assert.deepEqual(await figures(), [counted + 2, owed]);
	const twin = await send("can-sua.zip", scorm12({ title: "Cân nặng, sửa chữ", files }), "Cân nặng quanh em, bản sửa chữ");
	for (const user of ["ha", "duc"]) {
		const r = await (await client(server, user)).post("/review", { item: twin, do: "approve", twin: "same" });
		assert.equal(r.status, 303, user);
	}
	assert.deepEqual(await figures(), [counted + 2, owed]);
	assert.match(await line("bản sửa chữ"), /trùng|Trùng/);
});

test("another kind, one that waits, one that is returned: each is said for what it is", async () => {
	const material = await send("tu-lieu.zip", fresh("Tư liệu đo"), "Tư liệu đo", "material");
	await approve(server, material);
	await send("cho.zip", fresh("Bài đang chờ"), "Bài đang chờ tổ");
	const back = await send("tra.zip", fresh("Bài sẽ trả"), "Bài sẽ trả lại");
	const ha = await client(server, "ha");
	assert.equal((await ha.post("/review", { item: back, do: "return", reason: "Thiếu âm thanh ở trang 2" })).status, 303);
	assert.deepEqual(await figures(), [counted + 2, owed]);
	assert.match(await line("Tư liệu đo"), /Loại khác/);
	assert.match(await line("Bài đang chờ tổ"), /Chờ/);
	assert.match(await line("Bài sẽ trả lại"), /Trả lại/);
	await sound();
	await go("/");
	assert.match(await main(), /trả lại “Bài sẽ trả lại”|Thiếu âm thanh ở trang 2/);
	// Repaired and sent again from the home's own button.
	await page.locator("li", { hasText: "Bài sẽ trả lại" }).getByRole("link", { name: /Sửa và gửi lại/ }).first().click();
	await page.waitForURL(/\/items\//);
	await Promise.all([page.waitForNavigation(), page.locator('form button[value="submit"]').first().click()]);
	await approve(server, back);
	assert.deepEqual(await figures(), [counted + 3, owed]);
});

test("the same row leaves the house as a workbook; head and principal see the same figure", async () => {
	await go("/month");
	const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Tải Excel" }).click()]);
	assert.match(file.suggestedFilename(), /\.xlsx$/);
	for (const user of ["ha", "duc"]) {
		const text = (await (await client(server, user)).get("/month")).text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
		assert.match(text, new RegExp(`Trần Thị Hạnh Tổ 1, 2, 3 .{0,600}? ${counted + 3} / ${owed}`), user);
	}
	const v = hoclieu(server.data, "verify");
	assert.equal(v.status, 0, v.out);
});
