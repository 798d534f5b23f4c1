// Windows that a lesson opens: one of its own records like the lesson's frame,
// one of another site gets nothing, and fifty are not opened.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { frameWhere, launch, newPage, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { course, lessonPage, zip } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";

const PUPIL = "minhanh.3a";
let server, browser, page;

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	page = await newPage(browser);
	await signIn(page, server.origin, account(server, PUPIL));
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

async function open(item, on = page) {
	await on.goto(`${server.origin}/items/${item}`);
	await on.locator(`form[action="/items/${item}/play"] button`).first().click();
	await on.waitForURL(/\/play\//);
	return on.url().split("/play/")[1].split("?")[0];
}
const shown = (part, ready = "document.readyState === 'complete'") => frameWhere(page, "/f/" + part, ready);
const light = (state) => page.waitForSelector(`[data-light][data-state="${state}"]`, { timeout: 20000 });
const words = (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

async function teacher(attempt) {
	const r = await (await client(server, "hanh")).get("/attempts/" + attempt);
	assert.equal(r.status, 200);
	return words(r.text);
}
const teacherSees = (attempt, what) => until(async () => what.test(await teacher(attempt)))
	.catch(async () => assert.match(await teacher(attempt), what));
const popup = (act) => Promise.all([page.context().waitForEvent("page"), act()]).then(([w]) => w);

// A finder that never looks at the opener, and one that looks there alone.
const PARENTS = `var w=window,i=0;while(!w.API&&w.parent&&w.parent!==w&&i++<15)w=w.parent;var api=w.API||null;`;
const OPENER = `var w=window.opener,i=0;while(w&&!w.API&&w.parent&&w.parent!==w&&i++<15)w=w.parent;var api=w&&w.API||null;`;
const SHOW = (script) => `${script}document.documentElement.dataset.ok=api?api.LMSInitialize("")+" "+api.LMSGetLastError():"no api";`;

test("the lesson opens a window of its own: opener, run time, results", async () => {
	const item = await publish(server, "cua-so.zip", course({ parts: [{ title: "Bài", href: "mo.html" }], files: {
		"mo.html": lessonPage("Mở", SHOW(PARENTS) + "var kid;", `<a id=blank target=_blank href=bai.html>Mở tab</a><button id=go onclick="kid=window.open('bai.html','bai','width=700,height=500')">Bắt đầu</button>`),
		"bai.html": lessonPage("Trong cửa sổ", SHOW(PARENTS) + "addEventListener('pagehide',function(){api.LMSFinish('')})", "<a id=next href=bai2.html>Tiếp</a>"),
		"bai2.html": lessonPage("Trang hai", SHOW(OPENER) + "addEventListener('pagehide',function(){api.LMSFinish('')})"),
	} }), { title: "Cửa sổ riêng" });
	const attempt = await open(item);
	const first = await shown("mo.html", "!!document.documentElement.dataset.ok");
	await light("saved");
	const w = await popup(() => first.evaluate(() => document.getElementById("go").click()));
	await w.waitForFunction(() => document.documentElement.dataset.ok);
	// No referrer, no token; but the opener is the lesson, and the API is there.
	assert.equal(await w.evaluate(() => document.documentElement.dataset.ok), "true 0");
	assert.equal(await w.evaluate(() => window.opener.document.title), "Mở");
	assert.equal(await first.evaluate(() => kid.document.title), "Trong cửa sổ");
	await w.evaluate(() => api.LMSSetValue("cmi.core.score.raw", "75") && api.LMSSetValue("cmi.suspend_data", "cửa sổ") && api.LMSCommit(""));
	await teacherSees(attempt, /7,5/);
	// The next page in the window: found by the opener.
	await w.evaluate(() => document.getElementById("next").click());
	await w.waitForURL(/bai2/);
	await w.waitForFunction(() => document.documentElement.dataset.ok);
	assert.equal(await w.evaluate(() => api.LMSGetValue("cmi.suspend_data")), "cửa sổ");
	assert.equal(await w.evaluate(() => api.LMSSetValue("cmi.core.lesson_status", "passed")), "true");
	await w.close({ runBeforeUnload: true });
	await teacherSees(attempt, /Đã xong Đạt 7,5/);
	await light("saved");
	// A link to a new window is the same.
	const tab = await popup(() => first.evaluate(() => document.getElementById("blank").click()));
	await tab.waitForFunction(() => document.documentElement.dataset.ok);
	assert.deepEqual(await tab.evaluate(() => [window.opener.document.title, api.LMSGetValue("cmi.suspend_data")]), ["Mở", "cửa sổ"]);
	await tab.close();
	// The player is left: its windows go with it.
	const v = await popup(() => first.evaluate(() => document.getElementById("go").click()));
	await v.waitForLoadState();
	await Promise.all([v.waitForEvent("close"), page.goto(server.origin + "/")]);
	assert.deepEqual(page.faults, []);
});

test("a window of another site learns nothing and has no opener", async () => {
	const item = await publish(server, "ngoai.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", SHOW(PARENTS), "<a id=named target=ten>x</a>"),
		"b.html": lessonPage("B", SHOW(PARENTS)),
	} }), { title: "Ra ngoài" });
	await open(item);
	const sco = await shown("a.html", "!!document.documentElement.dataset.ok");
	const foreign = `http://127.0.0.1:${server.port}/sign-in`;
	const nothing = (w) => w.evaluate(() => ({ referrer: document.referrer, opener: String(window.opener) }));
	let w = await popup(() => sco.evaluate((to) => { window.handle = window.open(to, "x", "width=300"); }, foreign));
	await w.waitForLoadState();
	assert.deepEqual(await nothing(w), { referrer: "", opener: "null" });
	assert.equal(await sco.evaluate(() => window.handle), null);
	await w.close();
	w = await popup(() => sco.evaluate((to) => { const a = document.getElementById("named"); a.href = to; a.click(); }, foreign));
	await w.waitForLoadState();
	assert.deepEqual(await nothing(w), { referrer: "", opener: "null" });
	await w.close();
	// First a page of its own, then away: the opener is left behind.
	w = await popup(() => sco.evaluate(() => { window.handle = window.open("b.html", "y"); }));
	await w.waitForFunction(() => document.documentElement.dataset.ok);
	await w.evaluate((to) => { location.href = to; }, foreign);
	await w.waitForURL(foreign);
	assert.deepEqual(await nothing(w), { referrer: "", opener: "null" });
	await w.close();
});

test("a page without a run time: its own windows have it as opener, foreign ones have none", async () => {
	const item = await publish(server, "trang.zip", zip({
		"index.html": "<!doctype html><title>Trò chơi</title><h1>Trò chơi</h1>", "luat.html": "<!doctype html><title>Luật</title><h1>Luật</h1>",
	}), { title: "Trang có cửa sổ" });
	await open(item);
	const f = await shown("index.html");
	await light("saved");
	const foreign = `http://127.0.0.1:${server.port}/sign-in`;
	let w = await popup(() => f.evaluate(() => { window.kid = window.open("luat.html"); }));
	await w.waitForLoadState();
	assert.equal(await w.evaluate(() => window.opener.document.title), "Trò chơi");
	await w.close();
	w = await popup(() => f.evaluate((to) => { window.kid = window.open(to); }, foreign));
	await w.waitForLoadState();
	assert.equal(await w.evaluate(() => String(window.opener)), "null");
	await w.close();
});

test("fifty windows: a few open, the lesson and its saves go on", async () => {
	const item = await publish(server, "nhieu-cua-so.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", SHOW(PARENTS)), "b.html": lessonPage("B", SHOW(PARENTS)),
	} }), { title: "Nhiều cửa sổ" });
	const attempt = await open(item);
	const sco = await shown("a.html", "!!document.documentElement.dataset.ok");
	const before = page.context().pages().length;
	const got = await sco.evaluate(() => Array.from({ length: 50 }, (_, i) => window.open("b.html", "w" + i)).filter(Boolean).length);
	assert.ok(got <= 4, String(got));
	assert.ok(page.context().pages().length - before <= 4);
	await sco.evaluate(() => api.LMSSetValue("cmi.core.score.raw", "66") && api.LMSCommit(""));
	await teacherSees(attempt, /6,6/);
	await page.goto(server.origin + "/");
	await until(() => page.context().pages().length === before);
});
