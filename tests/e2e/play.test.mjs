// What a pupil does, and what the teacher then sees: SCORM of both versions, a
// page, a paper, a film; the line cut, the tab closed, another browser.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { request } from "../lib/client.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { html5, pdf, scorm12, scorm2004 } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";

const PUPIL = "minhanh.3a";
let server, browser;

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

// The pupil's page, signed in once per context.
async function pupil(from = browser, options = {}) {
	const page = from.newPage && !from.newContext ? await from.newPage() : await newPage(from, options);
	page.faults ??= [];
	await signIn(page, server.origin, account(server, PUPIL));
	return page;
}

// Presses "Vào học" on the item's page.
async function play(page, item) {
	await page.goto(`${server.origin}/items/${item}`);
	await page.locator(`form[action="/items/${item}/play"] button`).first().click();
	await page.waitForURL(/\/play\//);
	return page.url().split("/play/")[1].split("?")[0];
}

const lesson = (page) => frameWhere(page);
const wrapper = (page) => frameWhere(page, "/w/", "document.readyState === 'complete'");
const data = (frame) => frame.evaluate(() => ({ ...document.documentElement.dataset }));
const light = async (page, state) => page.waitForSelector(`[data-light][data-state="${state}"]`, { timeout: 20000 });

async function results(attempt) {
	const teacher = await client(server, "hanh");
	const r = await teacher.get("/attempts/" + attempt);
	assert.equal(r.status, 200);
	return r.text.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

test("SCORM 1.2: two parts, resume, the teacher's table", async () => {
	const item = await publish(server, "mi-li-met.zip", scorm12({ parts: ["Khởi động", "Luyện tập"] }));
	const page = await pupil();
	const key = await play(page, item);
	let sco = await lesson(page);
	const first = await data(sco);
	assert.equal(first.init, "true");
	assert.equal(first.entry, "ab-initio");
	assert.equal(first.name, "Anh");	// the given name, not the whole
	// Names with spaces and marks are found, and the style sheet has its type.
	assert.equal(await sco.evaluate(() => getComputedStyle(document.querySelector("h1")).color), "rgb(15, 95, 87)");
	assert.deepEqual(await sco.evaluate(() => [set("cmi.core.lesson_location", "trang 7"), set("cmi.suspend_data", "đã xem 1,2,3"),
		set("cmi.core.score.raw", "85"), set("cmi.core.lesson_status", "incomplete"),
		set("cmi.interactions.0.id", "cau1"), set("cmi.interactions.0.student_response", "a"), set("cmi.interactions.0.result", "correct"), commit()]),
	["true", "true", "true", "true", "true", "true", "true", "true"]);
	await light(page, "saved");
	assert.match(await page.locator("[data-light]").innerText(), /Đã lưu/);
	assert.match(await results(key), /Đang học.*8,5.*cau1/);
	// Come back: where it stopped.
	await page.goto(server.origin + "/");
	await play(page, item);
	sco = await lesson(page);
	const again = await data(sco);
	assert.equal(again.entry, "resume");
	assert.equal(again.resume, "12:trang 7");
	await sco.evaluate(() => set("cmi.core.lesson_status", "completed") && finish());
	await page.waitForFunction(() => document.querySelector(".toc li svg.done"));
	assert.match(await page.locator("[data-count]").innerText(), /xong 1 trên 2 phần/);
	// The second part says nothing about status: LMSFinish completes it.
	await page.getByRole("link", { name: "Phần sau" }).click();
	sco = await lesson(page);
	assert.match(sco.url(), /phan%202/);
	await sco.evaluate(() => finish());
	await light(page, "saved");
	assert.match(await results(key), /xong 2 trên 2 phần.*Đã xong.*8,5/);
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

test("66 KB of Vietnamese, and half a character, are kept as they are", async () => {
	const item = await publish(server, "dai.zip", scorm12());
	const page = await pupil();
	await play(page, item);
	let sco = await lesson(page);
	assert.deepEqual(await sco.evaluate(() => [set("cmi.suspend_data", "ệ".repeat(22000) + "\ud834|\u0000|\uf8f0"), commit()]), ["true", "true"]);
	await sco.evaluate(() => finish());
	await light(page, "saved");
	await play(page, item);
	sco = await lesson(page);
	assert.equal(await sco.evaluate(() => get("cmi.suspend_data") === "ệ".repeat(22000) + "\ud834|\u0000|\uf8f0"), true);
	// The library's own limit of 64,000 is widened to 1 MiB.
	assert.equal(await sco.evaluate(() => set("cmi.suspend_data", "x".repeat(1048576)) + commit()), "truetrue");
	await light(page, "saved");
	await play(page, item);
	sco = await lesson(page);
	assert.equal(await sco.evaluate(() => get("cmi.suspend_data").length), 1048576);
	await page.context().close();
});

test("SCORM 2004", async () => {
	const item = await publish(server, "gam.zip", scorm2004(), { title: "Gam", words: "gam" });
	const page = await pupil();
	const key = await play(page, item);
	let sco = await lesson(page);
	assert.equal((await data(sco)).name, "Anh");
	assert.deepEqual(await sco.evaluate(() => [set("cmi.location", "5"), set("cmi.suspend_data", "Ổ"), set("cmi.score.scaled", "0.75"),
		set("cmi.completion_status", "completed"), set("cmi.success_status", "passed"), set("cmi.exit", "suspend"), commit()]),
	["true", "true", "true", "true", "true", "true", "true"]);
	await sco.evaluate(() => finish());
	await light(page, "saved");
	assert.match(await results(key), /Đã xong.*Đạt.*7,5/);
	await play(page, item);
	sco = await lesson(page);
	const again = await data(sco);
	assert.equal(again.entry, "resume");
	assert.equal(again.resume, "1:5");
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

test("SCORM 2004: objectives of the manifest, and what was said of them", async () => {
	const item = await publish(server, "muc-tieu.zip", scorm2004({ objectives: ["chinh", "do_dai", "uoc_luong"] }), { title: "Mục tiêu", words: "gam" });
	const page = await pupil();
	await play(page, item);
	let sco = await lesson(page);
	const goals = () => sco.evaluate(() => Array.from({ length: Number(get("cmi.objectives._count")) }, (_, i) =>
		`${get(`cmi.objectives.${i}.id`)} ${get(`cmi.objectives.${i}.success_status`)} ${get(`cmi.objectives.${i}.score.scaled`)}`));
	assert.deepEqual(await goals(), ["chinh unknown ", "do_dai unknown ", "uoc_luong unknown "]);
	assert.deepEqual(await sco.evaluate(() => [set("cmi.objectives.1.success_status", "passed"), set("cmi.objectives.1.score.scaled", "0.9"),
		set("cmi.objectives.3.id", "them"), set("cmi.objectives.3.success_status", "failed"),
		set("cmi.interactions.0.id", "cau1"), set("cmi.interactions.0.type", "true-false"), set("cmi.interactions.0.objectives.0.id", "do_dai"),
		set("cmi.interactions.0.learner_response", "true"), set("cmi.interactions.0.result", "correct"), set("cmi.exit", "suspend"), commit()]), Array(11).fill("true"));
	await sco.evaluate(() => finish());
	await light(page, "saved");
	await play(page, item);
	sco = await lesson(page);
	assert.deepEqual(await goals(), ["chinh unknown ", "do_dai passed 0.9", "uoc_luong unknown ", "them failed "]);
	assert.deepEqual(await sco.evaluate(() => [get("cmi.interactions._count"), get("cmi.interactions.0.learner_response"), set("cmi.interactions.1.id", "cau2")]), ["1", "true", "true"]);
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

test("the line is cut: the lesson goes on, the light says so, nothing is lost", async () => {
	const item = await publish(server, "cat-mang.zip", scorm12());
	const page = await pupil();
	const key = await play(page, item);
	let sco = await lesson(page);
	await light(page, "saved");
	await page.context().setOffline(true);
	assert.deepEqual(await sco.evaluate(() => [set("cmi.core.lesson_location", "khi mất mạng"), commit()]), ["true", "true"]);
	await light(page, "offline");
	assert.match(await page.locator("[data-light]").innerText(), /Chưa gửi - sẽ gửi khi có mạng/);
	await page.context().setOffline(false);
	await light(page, "saved");
	// Cut again, and the tab is closed while the line is down.
	await page.context().setOffline(true);
	assert.deepEqual(await sco.evaluate(() => [set("cmi.core.lesson_location", "đóng lúc mất mạng"), set("cmi.core.score.raw", "70"), commit()]), ["true", "true", "true"]);
	await light(page, "offline");
	// Chromium sends a closing tab's beacons in spite of setOffline.
	const context = page.context();
	await context.route("**/commit/**", (r) => r.abort());
	await page.close({ runBeforeUnload: false });
	const next = await context.newPage();
	await context.unroute("**/commit/**");
	await context.setOffline(false);
	await play(next, item);
	sco = await lesson(next);
	assert.equal((await data(sco)).resume, "0:đóng lúc mất mạng");
	assert.match(await results(key), /Đã xong 7,0 /);
	await next.context().close();
});

test("the server is gone for a while: the same", async () => {
	const item = await publish(server, "may-chu.zip", scorm12());
	const page = await pupil();
	const key = await play(page, item);
	const sco = await lesson(page);
	await light(page, "saved");
	await page.route("**/commit/**", (r) => r.fulfill({ status: 200, contentType: "text/html", body: "<h1>Đăng nhập</h1>" }));
	await sco.evaluate(() => set("cmi.core.score.raw", "64") && commit());
	await light(page, "offline");
	await page.unroute("**/commit/**");
	await light(page, "saved");
	assert.match(await results(key), /6,4/);
	await page.context().close();
});

test("tab closed at once after the last word: the beacon or the journal has it", async () => {
	const item = await publish(server, "dong.zip", scorm12());
	const profile = mkdtempSync(path.join(tmpdir(), "hoclieu-profile-"));
	let key;
	for (let i = 0; i < 5; i++) {
		const context = await launch({ profile });
		const page = await pupil(context);
		key = await play(page, item);
		const sco = await lesson(page);
		if (i > 0) assert.equal((await data(sco)).resume, `${i - 1 + 1}:trang ${i - 1}`);
		await sco.evaluate((n) => { set("cmi.core.lesson_location", "trang " + n); set("cmi.suspend_data", "y".repeat(n + 1)); commit(); }, i);
		await page.close();
		await context.close();
	}
	rmSync(profile, { recursive: true, force: true });
	assert.match(await results(key), /Đang học|Đã xong/);
});

test("one's own token writes one's own attempt only; forged and expired ones say so", async () => {
	const item = await publish(server, "khac.zip", scorm12());
	const page = await pupil();
	await play(page, item);
	await lesson(page);
	const mine = new URL((await wrapper(page)).url());
	// The page has it; no address has, so nothing that a lesson opens is told it.
	const token = await page.locator("[data-pass]").getAttribute("data-pass");
	assert.ok(!mine.href.includes(token));
	for (const f of page.frames()) assert.ok(!f.url().includes(token));
	// A teacher's preview is another attempt.
	const other = await newPage(browser);
	await signIn(other, server.origin, account(server, "hanh"));
	await other.goto(`${server.origin}/items/${item}`);
	await other.locator(`form[action="/items/${item}/preview"] button`).first().click();
	const theirs = new URL((await wrapper(other)).url());
	assert.notEqual(theirs.host, mine.host);
	const body = JSON.stringify({ visit: "01a206b5e09724c3449b", seq: 1, entry: 0, kind: "scorm12", data: { runtimeData: { cmi: { core: {} } } } });
	const post = (host, t, b = body, origin = `http://${host}`) =>
		request(`http://${host}/commit/${t}`, { method: "POST", headers: { origin, "content-type": "text/plain" }, body: b });
	const code = (r) => JSON.parse(r.text).error?.code;
	let r = await post(theirs.host, token);
	assert.equal(r.status, 403);
	assert.equal(code(r), "TOKEN-OTHER");
	r = await post(mine.host, token.slice(0, -4) + "AAAA");
	assert.equal(code(r), "TOKEN-FORGED");
	r = await post(mine.host, token, body, server.origin);
	assert.equal(code(r), "COMMIT-ORIGIN");
	r = await post(mine.host, token, Buffer.from('{"a":"\xff"}', "latin1"));
	assert.equal(r.status, 400);
	assert.equal(code(r), "COMMIT-UTF8");
	r = await post(mine.host, token, '{"a":"\\ud834"}');
	assert.equal(code(r), "COMMIT-UTF8");
	r = await post(mine.host, token, "[".repeat(200000));
	assert.equal(code(r), "COMMIT-JSON");
	// An old visit's: its time counts, its bookmark does not.
	r = await post(mine.host, token);
	assert.equal(r.status, 409);
	assert.equal(JSON.parse(r.text).state, "superseded");
	// The package of one is not reached by the host of nobody.
	r = await request(`http://${"a".repeat(32)}.content.localhost:${server.port}/f/imsmanifest.xml`);
	assert.equal(r.status, 404);
	await page.context().close();
	await other.context().close();
});

test("what a lesson sends and opens: odd words change nothing, no window learns the token", async () => {
	const item = await publish(server, "la.zip", scorm12());
	const page = await pupil();
	await play(page, item);
	const sco = await lesson(page);
	await sco.evaluate(() => set("cmi.core.lesson_location", "1") && commit());
	await light(page, "saved");
	const inner = await wrapper(page);
	for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"])
		await inner.evaluate((w) => {
			parent.postMessage({ hoclieu: 1, type: "light", state: w }, document.body.dataset.app);
			parent.postMessage({ hoclieu: 1, type: w }, document.body.dataset.app);
		}, word);
	// The light is still alive behind them.
	await inner.evaluate(() => parent.postMessage({ hoclieu: 1, type: "light", state: "elsewhere" }, document.body.dataset.app));
	await light(page, "elsewhere");
	assert.deepEqual(page.faults, []);
	const token = await page.locator("[data-pass]").getAttribute("data-pass");
	const [popup] = await Promise.all([page.context().waitForEvent("page"),
		sco.evaluate((to) => { window.open(to); }, `http://127.0.0.1:${server.port}/`)]);
	await popup.waitForLoadState();
	const seen = await popup.evaluate(() => ({ referrer: document.referrer, opener: (() => {
		try { return window.opener ? String(window.opener.location.href) : ""; } catch { return ""; }
	})() }));
	assert.deepEqual(seen, { referrer: "", opener: "" });
	assert.ok(!JSON.stringify(await page.evaluate(() => performance.getEntriesByType("resource").map((e) => e.name))).includes(token));
	assert.ok(!(await sco.evaluate(() => [location.href, parent.location.href, document.referrer].join(" "))).includes(token));
	await page.context().close();
});

test("an expired token never discards a save", async () => {
	const item = await publish(server, "het-han.zip", scorm12());
	const page = await pupil();
	const key = await play(page, item);
	const sco = await lesson(page);
	await light(page, "saved");
	let refusals = 0;
	await page.route("**/commit/**", async (r) => {
		if (refusals++ > 0) return r.continue();
		return r.fulfill({ status: 401, contentType: "application/json", body: '{"result":false,"errorCode":101,"error":{"code":"TOKEN-EXPIRED"}}' });
	});
	await sco.evaluate(() => set("cmi.core.score.raw", "58") && commit());
	await page.waitForResponse((r) => r.url().includes("/token") && r.status() === 200);
	await light(page, "saved");
	assert.match(await results(key), /5,8/);
	await page.context().close();
});

test("storage refused: the lesson plays and is saved all the same", async () => {
	const item = await publish(server, "kho.zip", scorm12());
	const page = await pupil();
	await page.addInitScript(() => {
		for (const name of ["localStorage", "indexedDB"])
			Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
	});
	const key = await play(page, item);
	const sco = await lesson(page);
	assert.equal(await sco.evaluate(() => set("cmi.core.score.raw", "61") && commit()), "true");
	await light(page, "saved");
	assert.match(await results(key), /6,1/);
	await page.context().close();
});

test("an HTML5 page: own storage, done by hand", async () => {
	const item = await publish(server, "tro-choi.zip", html5());
	const page = await pupil(browser, { width: 360 });
	const key = await play(page, item);
	const f = await frameWhere(page, "/f/", "document.getElementById('n')?.textContent === '5'");
	assert.ok(f);
	await page.getByRole("button", { name: "Em đã học xong" }).click();
	await light(page, "saved");
	await until(async () => /Đã xong/.test(await results(key)));
	assert.match(await results(key), /Đã xong/);
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

test("a PDF by pages and keys, and back to the page where it was left", async () => {
	const item = await publish(server, "phieu.pdf", pdf(3), { title: "Phiếu bài tập mi-li-mét" });
	const page = await pupil();
	const key = await play(page, item);
	let w = await frameWhere(page, "/w/", "!!document.querySelector('.pdf output')?.textContent");
	assert.match(await w.locator("output").innerText(), /Trang 1 trên 3/);
	await w.getByRole("button", { name: "Trang sau" }).click();
	await w.locator(".sheet").press("ArrowRight");
	assert.match(await w.locator("output").innerText(), /Trang 3 trên 3/);
	await w.waitForFunction(() => /Trang 3/.test(document.querySelector("canvas").getAttribute("aria-label")));
	// Something is drawn.
	assert.ok(await w.evaluate(() => {
		const c = document.querySelector("canvas");
		return c.getContext("2d").getImageData(0, 0, c.width, c.height).data.some((v, i) => i % 4 < 3 && v < 100);
	}));
	await light(page, "saved");
	await play(page, item);
	w = await frameWhere(page, "/w/", "!!document.querySelector('.pdf output')?.textContent");
	assert.match(await w.locator("output").innerText(), /Trang 3 trên 3/);
	await page.getByRole("button", { name: "Em đã học xong" }).click();
	await until(async () => /Đã xong/.test(await results(key)));
	assert.match(await results(key), /Đã xong/);
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

// A film of three seconds by the browser's own recorder, which says no duration:
// teachers record such films too.
async function film() {
	const page = await newPage(browser);
	const bytes = await page.evaluate(async () => {
		const c = document.createElement("canvas");
		c.width = c.height = 64;
		const g = c.getContext("2d");
		const rec = new MediaRecorder(c.captureStream(20), { mimeType: "video/webm;codecs=vp8" });
		const parts = [];
		rec.ondataavailable = (e) => parts.push(e.data);
		const over = new Promise((r) => { rec.onstop = r; });
		rec.start();
		for (let i = 0; i < 60; i++) {
			g.fillStyle = `hsl(${i * 6}, 80%, 50%)`;
			g.fillRect(0, 0, 64, 64);
			await new Promise((r) => setTimeout(r, 50));
		}
		rec.stop();
		await over;
		return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
	});
	await page.context().close();
	return Buffer.from(bytes);
}

test("a film: by ranges, goes on where it stopped, done when watched", async () => {
	const item = await publish(server, "phim.webm", await film(), { title: "Phim về mi-li-mét" });
	const page = await pupil();
	const key = await play(page, item);
	const w = await frameWhere(page, "/w/", "document.querySelector('video')?.readyState >= 1");
	const partial = await w.evaluate(async () => {
		const r = await fetch(document.querySelector("video").src, { headers: { range: "bytes=100-199" } });
		return [r.status, (await r.arrayBuffer()).byteLength, r.headers.get("content-type")];
	});
	assert.deepEqual(partial, [206, 100, "video/webm"]);
	assert.doesNotMatch(await results(key), /Đã xong/);
	await w.evaluate(() => {
		const v = document.querySelector("video");
		v.muted = true;
		return v.play();
	});
	await until(async () => /Đã xong/.test(await results(key)));
	assert.match(await results(key), /Đã xong/);
	assert.deepEqual(page.faults, []);
	await page.context().close();
});

test("a sound: a place far behind is fetched by range and found again", async () => {
	const wav = Buffer.alloc(44 + 30 * 8000, 128);
	wav.write("RIFF", 0, "latin1");
	wav.writeUInt32LE(wav.length - 8, 4);
	wav.write("WAVEfmt ", 8, "latin1");
	[16, 1 | 1 << 16, 8000, 8000, 1 | 8 << 16].forEach((v, i) => wav.writeUInt32LE(v, 16 + 4 * i));
	wav.write("data", 36, "latin1");
	wav.writeUInt32LE(wav.length - 44, 40);
	const item = await publish(server, "bai-nghe.wav", wav, { title: "Bài nghe mi-li-mét" });
	const page = await pupil();
	const key = await play(page, item);
	let w = await frameWhere(page, "/w/", "document.querySelector('audio')?.readyState >= 1");
	assert.equal(await w.evaluate(() => Math.round(document.querySelector("audio").duration)), 30);
	await w.evaluate(() => new Promise((done) => {
		const a = document.querySelector("audio");
		a.muted = true;
		a.ontimeupdate = () => { if (!a.paused && a.currentTime > 20) { a.pause(); done(); } };
		a.onseeked = () => a.play();
		a.currentTime = 20;
	}));
	await light(page, "saved");
	await play(page, item);
	w = await frameWhere(page, "/w/", "document.querySelector('audio')?.currentTime > 1");
	assert.equal(await w.evaluate(() => Math.floor(document.querySelector("audio").currentTime)), 20);
	assert.doesNotMatch(await results(key), /Đã xong/);
	await page.context().close();
});

test("a preview records nothing", async () => {
	const item = await publish(server, "xem-thu.zip", scorm12());
	const page = await newPage(browser);
	await signIn(page, server.origin, account(server, "hanh"));
	for (let i = 0; i < 2; i++) {
		await page.goto(`${server.origin}/items/${item}`);
		await page.locator(`form[action="/items/${item}/preview"] button`).first().click();
		const sco = await lesson(page);
		assert.equal((await data(sco)).entry, "ab-initio");
		// What the server answers is kept nowhere: the second time it begins anew.
		await Promise.all([page.waitForResponse((r) => new URL(r.url()).pathname.startsWith("/commit/")),
			sco.evaluate(() => set("cmi.core.lesson_location", "9") && commit())]);
	}
	assert.deepEqual(page.faults, []);
	await page.context().close();
});
