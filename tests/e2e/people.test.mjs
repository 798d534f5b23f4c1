// An administrator's first morning in the browser: a class, a teacher, two
// pupils; a pupil signs in with the slip, loses it, the class teacher gives a
// new password, the pupil moves to another class.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account } from "../lib/lesson.mjs";
import { startServer } from "../lib/server.mjs";

let server, browser, admin;
const slips = {};

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	admin = await newPage(browser);
	await signIn(admin, server.origin, account(server, "quan"));
});

after(async () => {
	await browser?.close();
	await server?.stop();
});

const go = (page, path) => page.goto(server.origin + path);
const main = (page) => page.locator("main").innerText();

// Fit for everybody, and on a phone nothing has to be drawn aside.
async function sound(page, what) {
	assert.deepEqual(await axe(page), [], what);
	assert.deepEqual(await sideways(page), [], what);
	if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${what}-1280.png`, fullPage: true });
	const size = page.viewportSize();
	await page.setViewportSize({ width: 360, height: 740 });
	assert.deepEqual(await axe(page), [], `${what} at 360`);
	assert.deepEqual(await sideways(page), [], `${what} at 360`);
	if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${what}-360.png`, fullPage: true });
	await page.setViewportSize(size);
}

// What the slip says: the only time that anybody sees it.
async function slip(page) {
	await page.getByRole("button", { name: /Cấp mật khẩu/ }).click();
	await page.getByRole("heading", { name: "Mật khẩu mới, hiện một lần" }).waitFor();
	const [user, password] = await page.locator(".slip b.code").allInnerTexts();
	return { user, password };
}

async function add(page, values) {
	for (const [name, value] of Object.entries(values)) {
		const field = page.locator(`[name="${name}"]`);
		if (await field.evaluate((f) => f.tagName) === "SELECT") await field.selectOption(value);
		else await field.fill(value);
	}
	await page.getByRole("button", { name: "Thêm người" }).click();
	await page.waitForURL(/\/people\/[a-z2-7]{26}$/);
}

test("the administrator makes class 4B", async () => {
	await go(admin, "/");
	await admin.getByRole("link", { name: "Lớp của trường" }).click();
	await sound(admin, "classes");
	await admin.getByLabel("Tên lớp").fill("4b, Lớp 4C");
	await admin.getByRole("button", { name: "Thêm lớp" }).click();
	assert.match(await main(admin), /4B[\s\S]*4C/);
	// The second time nothing is made twice.
	await admin.getByLabel("Tên lớp").fill("4B");
	await admin.getByRole("button", { name: "Thêm lớp" }).click();
	assert.match(await admin.locator("body").innerText(), /1 lớp có từ trước giữ nguyên/);
	assert.equal(await admin.getByRole("link", { name: "4B", exact: true }).count(), 1);
	await admin.getByLabel("Tên lớp").fill("Mầm non");
	await admin.getByRole("button", { name: "Thêm lớp" }).click();
	assert.match(await main(admin), /Không biết lớp này thuộc khối nào/);
	assert.equal(await admin.getByLabel("Tên lớp").inputValue(), "Mầm non");
});

test("a teacher and two pupils", async () => {
	await go(admin, "/people/new");
	await sound(admin, "new");
	await add(admin, { name: "Đoàn Thị Kim Ngân", role: "teacher", honorific: "cô" });
	assert.match(await main(admin), /kimngan/);
	slips.teacher = await slip(admin);
	assert.equal(slips.teacher.user, "kimngan");
	// Nothing of it is cut off where the paper is cut.
	const edge = await admin.locator(".slip").boundingBox();
	for (const code of await admin.locator(".slip b.code").all()) {
		const box = await code.boundingBox();
		assert.ok(box.x + box.width <= edge.x + edge.width, `${await code.innerText()} stands out of its slip`);
	}
	await sound(admin, "slip");
	await go(admin, "/school/classes");
	await admin.getByRole("link", { name: "4B", exact: true }).click();
	await sound(admin, "class-empty");
	await admin.getByLabel("Tên đăng nhập của giáo viên").fill("kimngan");
	await admin.getByRole("button", { name: "Chủ nhiệm lớp" }).click();
	assert.match(await main(admin), /Đoàn Thị Kim Ngân[\s\S]*Chủ nhiệm/);
	// Two pupils of one name and one birthday are two persons.
	for (let i = 0; i < 2; i++) {
		await admin.getByRole("link", { name: "Thêm học sinh mới" }).first().click();
		await add(admin, { name: "  Nguyễn   Gia HUY ", birthday: "12/5/2017" });
		slips[i] = await slip(admin);
		await admin.getByRole("link", { name: "Xong" }).click();
		await admin.waitForURL(/\/people\/[a-z2-7]{26}$/);
		await sound(admin, "person");
		await go(admin, "/school/classes");
		await admin.getByRole("link", { name: "4B", exact: true }).click();
	}
	assert.deepEqual([slips[0].user, slips[1].user], ["giahuy", "giahuy2"]);
	assert.match(await main(admin), /2 học sinh/);
	await sound(admin, "class");
});

test("people are found with and without marks", async () => {
	for (const [words, want] of [["gia huy", 2], ["Gia Huý", 2], ["giahuy2", 1], ["HUY nguyen gia", 2], ["khong co ai", 0]]) {
		await go(admin, `/people?q=${encodeURIComponent(words)}`);
		assert.equal(await admin.locator("ul.rows li", { hasText: "Nguyễn Gia HUY" }).count(), want, words);
	}
	await go(admin, "/people");
	await sound(admin, "people");
});

test("a pupil signs in with the slip", async () => {
	const page = await newPage(browser, { width: 360 });
	await go(page, "/sign-in");
	assert.equal(await page.evaluate(() => document.activeElement.id), "login");
	await page.getByLabel("Tên đăng nhập").fill(slips[0].user);
	await page.locator("#password").fill(slips[0].password);
	await page.getByLabel("Hiện mật khẩu").check();
	assert.equal(await page.locator("#password").getAttribute("type"), "text");
	await sound(page, "sign-in");
	await page.getByLabel("Hiện mật khẩu").uncheck();
	await page.getByRole("button", { name: "Đăng nhập" }).click();
	await page.waitForURL((u) => u.pathname !== "/sign-in");
	// Grade 4: the password from the slip is to become the pupil's own.
	assert.match(page.url(), /account$/);
	assert.match(await main(page), /4B/);
	await page.context().close();
});

test("the class teacher gives a new password, the old one and the sessions end", async () => {
	const pupil = await newPage(browser, { width: 360 });
	await signIn(pupil, server.origin, slips[0]);
	const teacher = await newPage(browser);
	await signIn(teacher, server.origin, slips.teacher);
	await teacher.locator("#old").fill(slips.teacher.password);
	await teacher.locator("#new").fill("con mèo leo cây cau");
	await teacher.locator("#again").fill("con mèo leo cây cau");
	await teacher.getByRole("button", { name: "Đổi mật khẩu" }).click();
	await go(teacher, "/classes");
	await teacher.getByRole("link", { name: "Danh sách lớp" }).click();
	await sound(teacher, "class-teacher");
	await teacher.getByRole("link", { name: "Nguyễn Gia HUY" }).first().click();
	assert.equal(await teacher.getByRole("button", { name: "Lưu" }).count(), 0);
	await sound(teacher, "person-teacher");
	const old = slips[0];
	slips[0] = await slip(teacher);
	assert.equal(slips[0].user, old.user);
	assert.notEqual(slips[0].password, old.password);
	await pupil.reload();
	assert.match(pupil.url(), /sign-in/);
	await signIn(pupil, server.origin, slips[0]);
	await go(pupil, "/account");
	assert.match(await main(pupil), /Tài khoản của tôi/);
	// No other class, no list of the school.
	assert.equal((await go(teacher, "/people")).status(), 403);
	for (const p of [pupil, teacher]) assert.deepEqual(p.faults, []);
	await pupil.context().close();
	await teacher.context().close();
});

test("the pupil moves to 4C, and back", async () => {
	const key = async (name) => {
		await go(admin, "/school/classes");
		return (await admin.getByRole("link", { name, exact: true }).getAttribute("href")).split("/").pop();
	};
	const b = await key("4B"), c = await key("4C");
	for (const [from, to] of [[b, c], [c, b], [b, c]]) {
		await go(admin, `/school/classes/${from}`);
		const row = admin.locator("li", { hasText: "giahuy ·" });
		await row.locator("summary").click();
		await row.locator("select").selectOption(to);
		await row.getByRole("button", { name: "Chuyển lớp" }).click();
		assert.match(await main(admin), /Đã rời lớp[\s\S]*Nguyễn Gia HUY/);
		await go(admin, `/school/classes/${to}`);
		assert.match(await main(admin), /Nguyễn Gia HUY/);
	}
	const teacher = await newPage(browser);
	await signIn(teacher, server.origin, { user: "kimngan", password: "con mèo leo cây cau" });
	await go(teacher, `/school/classes/${b}`);
	assert.match(await main(teacher), /Đã rời lớp/);
	assert.equal((await go(teacher, `/school/classes/${c}`)).status(), 404);
	await teacher.context().close();
});

test("leaving, coming back, units, and the next school year", async () => {
	await go(admin, "/people?q=giahuy2");
	await admin.getByRole("link", { name: "Nguyễn Gia HUY" }).click();
	await admin.getByRole("button", { name: "Rời trường" }).click();
	assert.match(await main(admin), /Đã rời trường/);
	await sound(admin, "person-left");
	await admin.getByRole("button", { name: "Cho trở lại" }).click();
	assert.doesNotMatch(await main(admin), /Đã rời trường/);
	await go(admin, "/school/units");
	await admin.getByLabel("Tên tổ").fill("Tổ bộ môn");
	await admin.getByRole("button", { name: "Thêm tổ" }).click();
	await sound(admin, "units");
	await go(admin, "/school/year");
	await sound(admin, "year");
	await admin.getByRole("button", { name: /Đưa các lớp lên/ }).click();
	assert.match(await main(admin), /4A[\s\S]*5B/);
	await go(admin, "/school/year");
	assert.deepEqual(admin.faults, []);
});

test("a name of 80 letters and a long login stay on the page and on the slip", async () => {
	await go(admin, "/people/new");
	await add(admin, { name: "Ê".repeat(80), role: "teacher", login: "m".repeat(60) });
	await sound(admin, "long");
	await slip(admin);
	await sound(admin, "long-slip");
});

// The line is slow, somebody presses twice: one person, and a question.
test("a form that is sent twice adds one person", async () => {
	await go(admin, "/people/new");
	const form = await admin.locator("form[action^='/people/new']").evaluate((f) => [...new FormData(f)]);
	const send = (asked) => admin.evaluate(async ([fields, at]) => {
		const body = new URLSearchParams(fields);
		body.set("name", "Đôi Bạn");
		body.set("asked", at);
		const r = await fetch("/people/new", { method: "POST", body });
		return r.status;
	}, [form, asked]);
	const asked = Number(form.find(([name]) => name === "asked")[1]) - 1;
	const both = await Promise.all([send(asked), send(asked)]);
	assert.deepEqual(both.sort(), [200, 422]);
	await go(admin, "/people?q=doi+ban");
	assert.equal(await admin.locator("ul.rows li", { hasText: "Đôi Bạn" }).count(), 1);
});
