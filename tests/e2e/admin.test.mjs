// An administrator's morning: the self-check in plain words, the disk runs full,
// a teacher calls and names a code, it is found, room is made, work goes on.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client } from "../lib/lesson.mjs";
import { scorm12 } from "../lib/packages.mjs";
import { PROGRAM, startServer, until } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

const ROOT = process.getuid() === 0, MIB = 1 << 20;
let server, browser, admin, teacher, data, ref;

before(async () => {
	data = mkdtempSync(join(tmpdir(), "hoclieu-morning-"));
	if (ROOT) execFileSync("mount", ["-t", "tmpfs", "-o", "size=90m,mode=0755", "tmpfs", data]);
	execFileSync(PROGRAM, ["demo", "--data", data, "--if-empty"], { stdio: "ignore" });
	if (ROOT) hoclieu(data, "setting", "disk-reserve", "0");
	server = await startServer({ dataDir: data });
	browser = await launch();
	admin = await newPage(browser);
	await signIn(admin, server.origin, account(server, "quan"));
	teacher = await newPage(browser, { width: 360 });
	await signIn(teacher, server.origin, account(server, "hanh"));
});

after(async () => {
	await browser?.close();
	await server?.stop();
	if (ROOT) execFileSync("umount", [data]);
	rmSync(data, { recursive: true, force: true });
});

const go = (page, path) => page.goto(server.origin + path);
const main = (page) => page.locator("main").innerText();

async function sound(page, what) {
	assert.deepEqual(await axe(page), [], what);
	assert.deepEqual(await sideways(page), [], what);
}

test("the self-check says in plain words what is well and what to do", async () => {
	await go(admin, "/");
	await admin.getByRole("link", { name: "Tự kiểm tra" }).click();
	await admin.waitForURL(/self-check/);
	const text = await main(admin);
	for (const row of ["Địa chỉ của trang", "Địa chỉ của bài giảng", "Ghi dữ liệu", "Đĩa còn trống", "Đồng hồ máy chủ", "Bản sao lưu gần nhất",
		"Thử phục hồi lần cuối", "Tệp, nhật ký và số liệu", "Việc nền đang chờ", "Lần lưu kết quả bị từ chối", "LibreOffice", "ffmpeg"])
		assert.match(text, new RegExp(row), row);
	assert.match(text, /ghi bình thường/);
	await sound(admin, "self-check");
	await admin.setViewportSize({ width: 360, height: 740 });
	await sound(admin, "self-check on a phone");
	await admin.setViewportSize({ width: 1280, height: 900 });
	await go(admin, "/problems");
	assert.match(await main(admin), /Chưa gặp sự cố nào/);
	await sound(admin, "no problems");
	// After a first night the rows of the copy and the drill are green.
	assert.equal(hoclieu(data, "backup", "--nightly").status, 0);
	await go(admin, "/self-check");
	for (const name of ["Bản sao lưu gần nhất", "Thử phục hồi lần cuối", "Tệp, nhật ký và số liệu"])
		assert.match(await admin.locator("li", { hasText: name }).innerText(), /^Tốt/, name);
});

test("the disk runs full: a teacher reads what is so, keeps the words, and names a code", async (t) => {
	if (!ROOT) return t.diagnostic("not root: no small disk can be made");
	const hanh = await client(server, "hanh");
	const draft = await hanh.checked(await hanh.upload("a.zip", scorm12()));
	await go(teacher, `/items/${draft.key}/edit`);
	await teacher.fill("#title", "Bài 30. Mi-li-mét trên thước");
	const free = statfsSync(data), filler = openSync(join(data, "filler"), "w");
	for (let n = free.bavail * free.bsize - 12 * MIB, b = Buffer.alloc(MIB); n > 0; n -= MIB) writeSync(filler, b);
	closeSync(filler);
	const watch = await newPage(browser);
	await until(async () => {
		await go(watch, "/sign-in");
		return /READ-ONLY-FULL/.test(await watch.content());
	});
	await watch.context().close();
	await Promise.all([teacher.waitForNavigation(), teacher.locator('form button[value="save"]').first().click()]);
	const text = await main(teacher);
	assert.match(text, /sắp hết chỗ trên đĩa[\s\S]*READ-ONLY-FULL/);
	ref = /đọc mã này:\s*([0-9A-Z]{2}-[0-9A-Z]{3})/.exec(text)[1];
	assert.match(await teacher.content(), /Bài 30. Mi-li-mét trên thước/);
	await sound(teacher, "refused");
});

test("the administrator sees it on each page and finds the code", async (t) => {
	if (!ROOT) return t.diagnostic("not root: no small disk can be made");
	await go(admin, "/");
	assert.match(await main(admin), /Đĩa chỉ còn trống .*chỉ cho xem/);
	await sound(admin, "home, read-only");
	// The runner writes it down within a second or two.
	await until(async () => {
		await go(admin, "/problems");
		await admin.fill('main input[name="q"]', ref.toLowerCase().replace("-", " "));
		await Promise.all([admin.waitForNavigation(), admin.getByRole("button", { name: "Tìm" }).click()]);
		return (await main(admin)).includes(ref);
	});
	assert.match(await main(admin), new RegExp(`${ref}[\\s\\S]*READ-ONLY-FULL[\\s\\S]*Nên làm: Dọn đĩa`));
	await sound(admin, "one problem");
	const [file] = await Promise.all([admin.waitForEvent("download"), admin.getByRole("link", { name: "Tải Excel" }).click()]);
	assert.match(file.suggestedFilename(), /\.xlsx$/);
});

test("room is made: the note goes by itself, the kept form is sent again", async (t) => {
	if (!ROOT) return t.diagnostic("not root: no small disk can be made");
	rmSync(join(data, "filler"));
	await until(async () => {
		await go(admin, "/");
		return !/READ-ONLY/.test(await admin.content());
	});
	await Promise.all([teacher.waitForNavigation(), teacher.getByRole("button", { name: "Gửi lại" }).click()]);
	assert.match(await main(teacher), /Bài 30. Mi-li-mét trên thước|Đã lưu/);
	await go(admin, "/trail?kind=setting");
	assert.match(await main(admin), /Ghi lại bình thường[\s\S]*Đĩa gần đầy/);
	assert.deepEqual(admin.faults, []);
});
