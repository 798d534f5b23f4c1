// Lessons that go in circles, leave their pages, forge saves or say what nobody
// understands; and the line that is cut between two of their pages.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { frameWhere, launch, newPage, signIn } from "../lib/browser.mjs";
import { request } from "../lib/client.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { course, lessonPage } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

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

// As careful lessons do: what LMSInitialize did not allow is not even tried.
const CAREFUL = `var api=find("API"),ok=String(api.LMSInitialize(""))==="true";document.documentElement.dataset.ok=ok;
document.documentElement.dataset.data=api.LMSGetValue("cmi.suspend_data");
function put(k,v){return ok?api.LMSSetValue(k,v):"no"}
addEventListener("pagehide",function(){if(ok)api.LMSFinish("")});`;
const OK = "document.documentElement.dataset.ok === 'true' && document.readyState === 'complete'";

test("a lesson that loads itself for ever is stopped, and can be opened again", async () => {
	const item = await publish(server, "vong.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", CAREFUL + "put('cmi.core.score.raw','55');if(!sessionStorage.getItem('stop'))setTimeout(function(){location.reload()},30)"),
	} }), { title: "Vòng tròn" });
	const attempt = await open(item);
	const w = await frameWhere(page, "/w/", "/tải lại liên tục/.test(document.body.textContent)");
	assert.equal(await w.locator("iframe").count(), 0);
	await light("saved");
	await teacherSees(attempt, /5,5/);
	// The button opens it again; this time it behaves.
	await w.evaluate(() => sessionStorage.setItem("stop", "1"));
	await w.getByRole("button", { name: "Mở lại bài" }).press("Enter");
	const sco = await shown("a.html", OK);
	assert.equal(await sco.evaluate(() => put("cmi.core.lesson_status", "passed")), "true");
	await sco.evaluate(() => api.LMSCommit(""));
	await teacherSees(attempt, /Đạt 5,5/);
	assert.deepEqual(page.faults, []);
});

test("the frame is led to another site: nothing of it is shown, the way back is a button", async () => {
	const item = await publish(server, "di.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", CAREFUL + "put('cmi.suspend_data','ở đây');put('cmi.core.lesson_status','incomplete')"),
	} }), { title: "Đi nơi khác" });
	const attempt = await open(item);
	let sco = await shown("a.html", OK);
	await sco.evaluate((to) => { setTimeout(() => { location.href = to; }, 0); }, `http://127.0.0.1:${server.port}/sign-in`);
	const w = await frameWhere(page, "/w/", "/rời khỏi/.test(document.body.textContent)");
	assert.ok(!page.frames().some((f) => f.url().includes("127.0.0.1")));
	await w.getByRole("button", { name: "Mở lại bài" }).press("Enter");
	sco = await shown("a.html", OK);
	assert.equal(await sco.evaluate(() => document.documentElement.dataset.data), "ở đây");
	assert.equal(await w.locator(".say").count(), 0);
	await teacherSees(attempt, /Đang học/);
});

test("saves forged for another pupil are refused, those for another sitting stay within the attempt", async () => {
	const item = await publish(server, "gia.zip", course({ parts: [{ title: "Một", href: "a.html" }, { title: "Hai", href: "b.html" }], files: {
		"a.html": lessonPage("A", CAREFUL), "b.html": lessonPage("B", CAREFUL),
	} }), { title: "Giả mạo" });
	const other = await newPage(browser);
	const password = "bốn con mèo đen";
	assert.equal(hoclieu(server.data, "user", "password", "phucan.3a", "--stdin", "--keep", { stdin: password + "\n" }).status, 0);
	await signIn(other, server.origin, { user: "phucan.3a", password });
	const victim = await open(item, other);
	await frameWhere(other, "/f/a.html", OK);
	const theirs = new URL(other.frames().find((f) => f.url().includes("/w/")).url()).host;
	const attempt = await open(item);
	const sco = await shown("a.html", OK);
	await light("saved");
	const mine = new URL(sco.url()).host;
	// The lesson takes its own token out of the wrapper: it watches what that posts.
	const [seen] = await Promise.all([page.waitForRequest((r) => r.url().includes("/commit/")),
		sco.evaluate(() => put("cmi.core.score.raw", "40") + api.LMSCommit(""))]);
	const token = new URL(seen.url()).pathname.split("/").pop(), body = JSON.parse(seen.postData());
	assert.match(body.visit, /000$/);
	assert.equal(await sco.evaluate(([to, b]) => fetch(to, { method: "POST", body: b }).then((r) => String(r.status), () => "blocked"),
		[`http://${theirs}/commit/${token}`, JSON.stringify(body)]), "blocked");
	const post = (host, more) => request(`http://${host}/commit/${token}`, { method: "POST", headers: { origin: `http://${host}`, "content-type": "text/plain" },
		body: JSON.stringify({ ...body, ...more }) });
	assert.equal(JSON.parse((await post(theirs, {})).text).error.code, "TOKEN-OTHER");
	// Another launch, another part under this launch's name.
	const number = (n) => (parseInt(body.visit.slice(0, 12), 16) + n).toString(16) + body.visit.slice(12);
	assert.equal(JSON.parse((await post(mine, { visit: number(1) })).text).error.code, "COMMIT-VISIT");
	assert.equal(JSON.parse((await post(mine, { visit: body.visit.slice(0, 17) + "00f", entry: 1 })).text).error.code, "COMMIT-ENTRY");
	assert.equal((await post(mine, { visit: body.visit.slice(0, 17) + "fff", seq: 1 })).status, 200);
	assert.doesNotMatch(await teacher(victim), /4,0/);
	assert.match(await teacher(attempt), /Một Đang học 4,0.*Hai Chưa học/);
	await other.context().close();
});

test("the line is cut between two parts: the work of the first waits, the second opens when it is back", async () => {
	const item = await publish(server, "giua.zip", course({ parts: [{ title: "Một", href: "a.html" }, { title: "Hai", href: "b.html" }], files: {
		"a.html": lessonPage("A", CAREFUL, "<a id=next href=b.html>Tiếp</a>"),
		"b.html": lessonPage("B", CAREFUL, "<a id=next href=a.html>Về</a>"),
	} }), { title: "Cắt giữa hai phần" });
	page.faults.length = 0;		// the browser has told of the site that it did not open
	const attempt = await open(item);
	let sco = await shown("a.html", OK);
	await light("saved");
	// The next page is in the browser's cache; only what saves and launches is cut.
	await page.context().route(/\/(commit|launch)\//, (r) => r.abort());
	await sco.evaluate(() => [put("cmi.core.score.raw", "80"), put("cmi.core.lesson_status", "passed")]);
	await sco.evaluate(() => document.getElementById("next").click());
	const w = await frameWhere(page, "/w/", "/Chưa nối được/.test(document.body.textContent)");
	await light("offline");
	await page.context().unroute(/\/(commit|launch)\//);
	sco = await shown("b.html", OK);
	await until(async () => await w.locator(".say").count() === 0);
	assert.equal(await page.locator('.toc [aria-current="step"] [data-title]').textContent(), "Hai");
	await sco.evaluate(() => [put("cmi.core.score.raw", "90"), put("cmi.core.lesson_status", "passed"), api.LMSCommit("")]);
	await light("saved");
	await teacherSees(attempt, /Một Đã xong Đạt 8,0.*Hai Đã xong Đạt 9,0/);
	// Several sittings while nothing gets through, then the tab is closed: the best stands.
	await page.context().route(/\/(commit|launch)\//, (r) => r.abort());
	for (const raw of ["95", "10"]) {
		await sco.evaluate(() => document.getElementById("next").click());
		sco = await shown("a.html", OK);
		await sco.evaluate((n) => [put("cmi.core.score.raw", n), put("cmi.core.lesson_status", "passed"), put("cmi.suspend_data", n)], raw);
		await sco.evaluate(() => document.getElementById("next").click());
		sco = await shown("b.html", OK);
	}
	await light("offline");
	await w.evaluate(() => { navigator.sendBeacon = () => false; });
	await page.goto("about:blank");
	await page.context().unroute(/\/(commit|launch)\//);
	assert.match(await teacher(attempt), /Một Đã xong Đạt 8,0/);
	await open(item);
	await light("saved");
	await teacherSees(attempt, /Một Đã xong Đạt 9,5(?! lần)/);
	assert.deepEqual(page.faults.filter((f) => !/ERR_FAILED|Failed to load|Failed to execute 'send'/.test(f)), []);
});

test("what the lesson cannot say turns the light, calmly for the pupil, with a count for the teacher", async () => {
	const item = await publish(server, "tu-choi.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", `var api=find("API");document.documentElement.dataset.ok=api.LMSInitialize("");function set(k,v){return api.LMSSetValue(k,v)}`),
	} }), { title: "Nói không được" });
	const attempt = await open(item);
	const sco = await shown("a.html", OK);
	await light("saved");
	// Refused, then said better: nothing is lost.
	assert.equal(await sco.evaluate(() => set("cmi.core.score.raw", "rất tốt")), "false");
	await light("partly");
	assert.equal(await sco.evaluate(() => set("cmi.core.score.raw", "85")), "true");
	await light("saved");
	await sco.evaluate(() => [set("cmi.core.diem", "9"), set("cmi.core.lesson_status", "ừ"), api.LMSCommit("")]);
	await light("partly");
	await page.waitForFunction(() => /đã được lưu.*Em cứ học tiếp/.test(document.querySelector("[data-said]").innerText));
	assert.doesNotMatch(await page.locator("main").innerText(), /xong|lỗi/);
	await teacherSees(attempt, /bài gửi 2 điều không ghi được/);
	// The pupil's own page does not count it.
	assert.doesNotMatch(await (await page.request.get(server.origin + "/attempts/" + attempt)).text(), /không ghi được/);
	// Said too late, and a second farewell, which loses nothing.
	await sco.evaluate(() => [set("cmi.core.lesson_status", "completed"), set("cmi.core.exit", ""), api.LMSFinish(""), set("cmi.core.exit", ""), set("cmi.core.lesson_status", "completed"), api.LMSFinish("")]);
	await light("partly");	// cmi.core.diem
	// A teacher who looks at the lesson sees what it is.
	const preview = await newPage(browser);
	await signIn(preview, server.origin, account(server, "hanh"));
	await preview.goto(`${server.origin}/items/${item}`);
	await preview.locator(`form[action="/items/${item}/preview"] button`).first().click();
	const look = await frameWhere(preview, "/f/a.html", OK);
	await look.evaluate(() => set("cmi.core.score.raw", "8,5x"));
	await preview.waitForFunction(() => /cmi\.core\.score\.raw = “8,5x”/.test(document.querySelector("[data-said]").textContent));
	await preview.context().close();
});
