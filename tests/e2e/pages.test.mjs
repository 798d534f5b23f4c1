// Every page of every role, as it stands on a phone and on a desk, light and
// dark: readable for everybody, nothing sideways, no fault, English complete,
// and without script where that is promised.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { scorm12, scorm2004, zip } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";

let server, browser;
const items = {};

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	// What the demonstration school lacks: a refused package, one with remarks,
	// one whose pupil is under way.
	const teacher = await client(server, "hanh");
	const bad = await teacher.checked(await teacher.upload("hong.zip", zip({ "imsmanifest.xml": "<manifest", "a.txt": "a" })));
	items.refused = bad.key;
	items.draft = (await teacher.checked(await teacher.upload("Bai31_gam.zip", scorm2004()))).key;
	items.published = await publish(server, "T3_do_dai.zip", scorm12({ parts: ["Khởi động", "Luyện tập"] }), { title: "Đo vật nhỏ" });
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

const href = (page, selector) => page.locator(selector).first().getAttribute("href");
const of = (key, tail = "") => () => `/items/${items[key]}${tail}`;
const firstClass = async (page) => {
	await page.goto(server.origin + "/classes");
	return new URL(page.url()).pathname === "/classes" ? href(page, 'main a[href^="/classes/"]') : new URL(page.url()).pathname;
};

const slips = async (page) => (await firstClass(page)).split("?")[0] + "/slips";
const first = (list, selector) => async (page) => {
	await page.goto(server.origin + list);
	return href(page, selector);
};
const firstSet = first("/assignments?w=all&all=1", 'tbody a[href^="/assignments/"]');
const firstGroup = first("/groups", '.rows a[href^="/groups/"]');

// Pages of each role; a function finds the address.
const PAGES = {
	duc: ["/", "/review", "/review/many", "/review/rules", "/review/delegate", "/upload", "/library", "/library?g=3", "/classes", firstClass, "/month", "/trail", of("published"), "/account", "/nothing-here",
		"/assignments", "/assignments/new", firstSet],
	ha: ["/", "/review", "/review/many", "/review/delegate", of("published", "/versions"), "/library?state=submitted", "/classes"],
	hanh: ["/", "/upload", "/library", "/library?mine=1", "/library?q=khong+co+gi", "/items/file", of("draft"), of("draft", "/edit"),
		of("draft", "/report"), of("refused"), of("refused", "/report"), of("published"),
		of("published", "/versions"), (page) => "/upload?item=" + items.published, "/classes", firstClass, "/month", "/account", "/review",
		"/assignments", "/assignments?w=all", "/assignments/new", firstSet, "/groups", firstGroup, slips],
	lan: ["/", "/library", "/month", "/trail", of("published"), of("published", "/report"), "/account"],
	quan: ["/", "/account"],
	"minhanh.3a": ["/", "/library", "/done", of("published"), of("draft"), "/account"],
	"": ["/sign-in", "/guardian", "/library", "/nothing-here"],
};

async function address(page, what) {
	return typeof what === "function" ? what(page) : what;
}

async function sound(page, where) {
	assert.ok((await page.title()).length > 3, `${where}: no title`);
	assert.equal(await page.locator("h1").count(), 1, `${where}: one h1`);
	assert.ok((await page.locator("h1").innerText()).trim(), `${where}: the h1 is empty`);
	const text = await page.innerText("body");
	assert.doesNotMatch(text, /\{\{|\}\}|undefined|\[object|NaN|\(null\)/, where);
	assert.deepEqual(await axe(page), [], where);
	assert.deepEqual(await sideways(page), [], where);
	assert.deepEqual(page.faults.splice(0), [], where);
}

for (const [user, pages] of Object.entries(PAGES))
	for (const [width, dark] of [[360, false], [360, true], [1280, false], [1280, true]])
		test(`${user || "a guest"} at ${width} px${dark ? " in the dark" : ""}`, async () => {
			const page = await newPage(browser, { width, dark });
			if (user) await signIn(page, server.origin, account(server, user));
			for (const what of pages) {
				const path = await address(page, what);
				await page.goto(server.origin + path);
				await sound(page, `${user} ${path} ${width}`);
			}
			await page.context().close();
		});

for (const [user, key] of [["minhanh.3a", "play"], ["hanh", "preview"]])
	for (const [width, dark] of [[360, false], [1280, true]])
		test(`the player of ${user} at ${width} px`, async () => {
			const page = await newPage(browser, { width, dark });
			await signIn(page, server.origin, account(server, user));
			await page.goto(`${server.origin}/items/${items.published}`);
			await page.locator(`form[action$="/${key}"] button`).first().click();
			await page.waitForURL(/\/play\//);
			await page.waitForFunction(() => document.querySelector("iframe"));
			await sound(page, `player ${user} ${width}`);
			await page.context().close();
		});

test("without script: library, item form, review", async () => {
	const page = await newPage(browser, { script: false });
	await signIn(page, server.origin, account(server, "hanh"));
	await page.goto(server.origin + "/library");
	await page.locator('main input[name="q"]').fill("do vat nho");
	await page.locator("main form button").first().click();
	await page.getByRole("link", { name: "Đo vật nhỏ", exact: true }).waitFor();
	await page.locator("#tree summary").first().waitFor();
	await page.goto(`${server.origin}/items/${items.draft}/edit`);
	await page.fill("#title", "Cân đồ vật bằng gam");
	await page.fill("#source", "tự làm");
	await page.fill("#q", "nhiet do");
	await page.getByRole("button", { name: "Tìm bài" }).click();
	await page.locator("#found label.opt", { hasText: "Nhiệt độ" }).first().locator("input").check();
	assert.equal(await page.inputValue("#title"), "Cân đồ vật bằng gam");
	await page.getByRole("button", { name: "Gửi duyệt" }).click();
	await page.waitForURL((u) => !u.pathname.endsWith("/edit"));
	await page.context().close();

	const head = await newPage(browser, { script: false });
	await signIn(head, server.origin, account(server, "ha"));
	await head.goto(`${server.origin}/review?item=${items.draft}`);
	await head.getByRole("button", { name: "Trả lại" }).click();
	await head.locator("#reason-e").waitFor();
	// A ready phrase is put in by the server.
	await Promise.all([head.waitForNavigation(), head.locator("[data-put]").first().click()]);
	assert.equal(await head.inputValue("#reason"), "Thiếu âm thanh.");
	await head.fill("#reason", "Chưa ghi nguồn ảnh.");
	await Promise.all([head.waitForNavigation(), head.getByRole("button", { name: "Trả lại" }).click()]);
	const author = await newPage(browser, { script: false });
	await signIn(author, server.origin, account(server, "hanh"));
	await author.goto(`${server.origin}/library?state=returned`);
	assert.match(await author.innerText("main"), /Cân đồ vật bằng gam/);
	await author.context().close();
	await head.context().close();
});

// Words of the frame and of each page that only Vietnamese has; names of people,
// lessons and the school stay as they are.
const WORDS = /Trang chính|Kho học liệu|Tải lên|Lớp học|Duyệt bài|Đăng xuất|Đăng nhập|Tài khoản|Bản nháp|Đã xuất bản|Trả lại|Chờ duyệt|Người soạn|Trạng thái|Xem thử|Thuộc bài|Gửi duyệt|Nguồn|Mô tả|Loại|Học sinh|Chưa học|Đang học|Đã xong|Khối|Tuần|tuần|tiết|Chào|hôm nay|Năm học|Kiểm tra|Không|chưa|bài đang|học sinh|Bài \d|Tìm/;

// Last: the account keeps the language.
test("English: no Vietnamese words of the program are left", async () => {
	const left = [];
	for (const [user, pages] of Object.entries(PAGES)) {
		const page = await newPage(browser);
		if (user) await signIn(page, server.origin, account(server, user));
		else await page.goto(server.origin + "/sign-in");
		if (user) await page.goto(server.origin + "/account");
		await Promise.all([page.waitForNavigation(), page.locator("main").getByRole("button", { name: "English" }).click()]);
		assert.equal(await page.getAttribute("html", "lang"), "en");
		for (const what of pages) {
			const path = await address(page, what);
			// The upload page draws its lists itself, in the catalogue's words.
			const drawn = path.startsWith("/upload") && page.waitForResponse((r) => new URL(r.url()).pathname === "/files/mine");
			await page.goto(server.origin + path);
			if (await drawn) await page.waitForFunction(() => new Promise((r) => requestAnimationFrame(() => r(true))));
			// What people wrote is not the program's: it stands in these.
			const text = await page.evaluate(() => {
				const copy = document.body.cloneNode(true);
				for (const el of copy.querySelectorAll("script,style,svg,input,textarea,[lang=vi],iframe")) el.remove();
				return copy.textContent.replace(/\s+/g, " ");
			});
			const rest = text.replaceAll(/Trường Tiểu học Sông Hương|“[^”]*”|Bài \d+(\. |[^.])/g, "");
			if (WORDS.test(rest)) left.push(`${user} ${path}: … ${rest.match(new RegExp(`.{0,40}(?:${WORDS.source}).{0,20}`))[0]}`);
		}
		await page.context().close();
	}
	assert.deepEqual(left, []);
});
