// What the report says of a lesson that looks whole: what its pages call, and
// what pupils meet when they play it.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { zip } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";

// The smallest picture that a browser draws.
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const page1 = (title, body) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;

let server, browser, work, author;

before(async () => {
	server = await startServer({ demo: true });
	work = mkdtempSync(join(tmpdir(), "hoclieu-report-"));
	browser = await launch();
	author = await newPage(browser);
	await signIn(author, server.origin, account(server, "hanh"));
});
after(async () => {
	await browser?.close();
	await server?.stop();
	if (work) rmSync(work, { recursive: true, force: true });
});

// Uploads ${files} as a teacher does and opens the report of the check; the item's key.
async function report(name, files) {
	writeFileSync(join(work, name), zip(files));
	await author.goto(server.origin + "/upload");
	await author.waitForSelector("#drop:not([hidden])");
	await author.setInputFiles("#files", join(work, name));
	const item = await until(async () => {
		const mine = await author.evaluate(() => fetch("/files/mine").then((r) => r.json()).then((d) => d.uploads));
		const u = mine.find((x) => x.name === name);
		return u && u.verdict && u.item;
	});
	await author.goto(`${server.origin}/items/${item}/report`);
	return item;
}
const text = () => author.innerText("main");

// At both widths: nothing sticks out, nothing is unreadable to a screen reader.
async function sound() {
	for (const width of [360, 1280]) {
		await author.setViewportSize({ width, height: 800 });
		assert.deepEqual(await axe(author), []);
		assert.deepEqual(await sideways(author), []);
		if (process.env.HOCLIEU_SHOTS)
			await author.screenshot({ path: join(process.env.HOCLIEU_SHOTS, `report-${Date.now()}-${width}.png`), fullPage: true });
	}
}

// The lesson's frame of the page at hand.
const lesson = (page, ready) => frameWhere(page, "/f/", ready);

test("names in another case: told, and served", async () => {
	const item = await report("hinh-chu-hoa.zip", {
		"index.html": page1("Hình", '<img src="Hinh/CA.PNG"><script src="Kich/ban.js"></script>'),
		"hinh/ca.png": PNG, "kich/ban.js": "document.title='ban';",
	});
	const said = await text();
	assert.match(said, /Sẵn sàng/);
	assert.match(said, /2 tệp được gọi sai chữ hoa, chữ thường: đã dùng tệp đúng/);
	assert.match(said, /Hinh\/CA\.PNG → hinh\/ca\.png/);
	assert.match(said, /Đã đọc trang mở đầu và 1 tệp mà nó gọi/);
	assert.match(said, /Đủ các tệp mà những trang đó gọi/);
	await sound();
	await author.locator(`form[action="/items/${item}/preview"] button`).click();
	await author.waitForURL(/\/play\//);
	const frame = await lesson(author, "document.title === 'ban'");
	await until(() => frame.evaluate(() => document.images[0].naturalWidth === 1));
});

test("a film and a script from other sites: the report says that they do not show", async () => {
	await report("youtube.zip", {
		"index.html": page1("Phim", '<iframe src="https://www.youtube.com/embed/abc"></iframe><script src="https://cdn.jsdelivr.net/npm/jquery@3/dist/jquery.min.js"></script>'),
	});
	const said = await text();
	assert.match(said, /Sẵn sàng, có 1 lưu ý/);
	assert.match(said, /Trang có khung lấy từ trang khác: https:\/\/www\.youtube\.com\/embed\/abc/);
	assert.match(said, /Trang dùng thư viện từ trang khác: https:\/\/cdn\.jsdelivr\.net/);
	assert.doesNotMatch(said, /Đủ các tệp/);
	await sound();
});

test("thirty missing pictures are one remark", async () => {
	await report("thieu.zip", {
		"index.html": page1("Thiếu", Array.from({ length: 30 }, (_, i) => `<img src="hinh/${i}.png">`).join("")),
	});
	assert.match(await text(), /Bài gọi 30 tệp mà gói không có/);
	assert.equal(await author.locator("section.finding").count(), 1);
	await author.getByText("Xem 20 tên đầu trong 30").click();
	await author.getByText("hinh/19.png").waitFor({ state: "visible" });
	await sound();
});

// A pupil plays ${item} until ${ready} holds in the lesson, and goes away.
async function plays(user, item, ready) {
	const page = await newPage(browser, { width: 360 });
	await signIn(page, server.origin, account(server, user));
	await page.goto(`${server.origin}/items/${item}`);
	await page.locator(`form[action="/items/${item}/play"] button`).first().click();
	await page.waitForURL(/\/play\//);
	await lesson(page, ready);
	await page.goto(server.origin + "/done");
	await page.context().close();
}

// The report of ${item} once it says ${pattern}.
const says = (item, pattern) => until(async () => {
	await author.goto(`${server.origin}/items/${item}/report`);
	return pattern.test(await text());
});

// Fails once it is loaded; "late" when the browser has written the answers down,
// and whoever listens to that has heard of it.
const LATE = `<script>addEventListener("load", () => setTimeout(() => {
	const seen = new PerformanceObserver((some) => {
		if (!some.getEntries().some((x) => x.responseStatus === 404)) return;
		setTimeout(() => { document.documentElement.dataset.late = 1; }, 0);
	});
	seen.observe({ type: "resource", buffered: true });
	new Image().src = "hinh/" + "thieu" + ".png";
	nothing.here();
}, 0));</script>`;

test("what pupils meet comes back to the author, counted, without names", async () => {
	const item = await publish(server, "loi.zip", zip({ "index.html": page1("Lỗi khi mở", LATE) }), { title: "Lỗi khi mở" });
	for (let i = 0; i < 2; i++)	// the same pupil twice is one
		await plays("minhanh.3a", item, "!!document.documentElement.dataset.late");
	await says(item, /1 tệp không thấy, 1 em gặp/);
	const said = await text();
	assert.match(said, /Khi học sinh mở/);
	assert.match(said, /hinh\/thieu\.png/);
	assert.match(said, /Lệnh của bài báo lỗi ở 1 chỗ/);
	assert.match(said, /nothing is not defined/);
	assert.doesNotMatch(said, /Minh Anh|Khi xem thử/);
	await sound();
	// Who reviews sees it, another colleague does not.
	const seen = async (user) => (await (await client(server, user)).get(`/items/${item}/report`)).text;
	assert.match(await seen("ha"), /Khi học sinh mở/);
});

test("a lesson of SCORM that never says a word reports its errors all the same", async () => {
	const item = await publish(server, "im.zip", silentScorm(), { title: "Bài im lặng" });
	await plays("minhanh.3a", item, "!!document.documentElement.dataset.late");
	await says(item, /1 tệp không thấy, 1 em gặp/);
	assert.match(await text(), /Không thấy bài gửi kết quả/);
});

// A SCO that calls no run time and fails.
function silentScorm() {
	return zip({
		"imsmanifest.xml": `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>Im</title><item identifier="I" identifierref="R"><title>Im</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>`,
		"index.html": page1("Im", LATE),
	});
}

test("a preview's finds stand apart", async () => {
	const item = await report("xem-thu.zip", {
		// What fails before anything is loaded, in a later page, in a frame, at another site.
		"index.html": page1("Xem thử", '<script>first.thing();</script><iframe src="khung.html"></iframe>' + LATE),
		"khung.html": '<!doctype html><script>addEventListener("load", () => setTimeout(() => { location.href = "khung2.html"; }, 0));</script>',
		"khung2.html": '<!doctype html><script>second.thing();</script><img src="/goc.png"><iframe src="https://www.youtube.com/embed/abc"></iframe>',
	});
	await author.locator(`form[action="/items/${item}/preview"] button`).click();
	await author.waitForURL(/\/play\//);
	const inner = await frameWhere(author, "khung2.html", "document.readyState === 'complete'");
	await until(() => inner.evaluate(() => performance.getEntriesByType("resource").some((x) => x.responseStatus === 404)));
	await lesson(author, "!!document.documentElement.dataset.late");
	await says(item, /Khi xem thử/);
	const said = await text();
	assert.match(said, /2 tệp không thấy, 1 người xem thử gặp/);
	assert.match(said, /\/goc\.png/);
	assert.match(said, /index\.html: ReferenceError: first is not defined/);
	assert.match(said, /khung2\.html: ReferenceError: second is not defined/);
	assert.match(said, /Bài gọi 1 trang khác, bị chặn, 1 người xem thử gặp/);
	assert.match(said, /www\.youtube\.com/);
	assert.doesNotMatch(said, /Khi học sinh mở/);
	await sound();
});
