// A lesson is done more than once: what was reached stays, whatever the lesson
// does when it is opened again, and every page says which try it shows.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { scorm12, scorm2004 } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";

const PUPIL = "minhanh.3a";
let server, browser, page;

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	page = await newPage(browser, { width: 360 });
	await signIn(page, server.origin, account(server, PUPIL));
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

// Presses "Vào học", and gives the lesson's frame once it runs.
async function open(item) {
	await page.goto(`${server.origin}/items/${item}`);
	await page.locator(`form[action="/items/${item}/play"] button`).first().click();
	await page.waitForURL(/\/play\//);
	return frameWhere(page);
}
const key = () => page.url().split("/play/")[1].split("?")[0];
const saved = () => page.waitForSelector('[data-light][data-state="saved"]', { timeout: 20000 });
const words = (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const entry = (sco) => sco.evaluate(() => get("cmi.core.entry") + "|" + get("cmi.suspend_data"));

async function teacher(path) {
	const r = await (await client(server, "hanh")).get(path);
	assert.equal(r.status, 200);
	return words(r.text);
}
async function sound() {
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
}

test("a 9 stays a 9 when the finished lesson is opened again and sets 0", async () => {
	const item = await publish(server, "on-tap.zip", scorm12(), { title: "Ôn tập chín điểm" });
	let sco = await open(item);
	const attempt = key();
	await sco.evaluate(() => set("cmi.core.score.raw", "90") + set("cmi.core.lesson_status", "passed") + set("cmi.suspend_data", "x") + finish());
	await saved();
	sco = await open(item);
	assert.equal(await entry(sco), "ab-initio|");
	await sco.evaluate(() => set("cmi.core.score.raw", "0") + set("cmi.core.lesson_status", "incomplete") + commit());
	await saved();
	assert.match(await teacher("/attempts/" + attempt), /Đã xong Đạt 9,0/);
	await page.goto(server.origin + "/done");
	assert.match(await page.innerText("main"), /Ôn tập chín điểm[\s\S]*9 điểm/);
	// The try under way goes on, and a better end counts.
	sco = await open(item);
	await sco.evaluate(() => set("cmi.core.score.raw", "95") + set("cmi.core.lesson_status", "passed") + finish());
	await saved();
	assert.match(await teacher("/attempts/" + attempt), /Đã xong Đạt 9,5 lần 2 trên 2/);
	await page.goto(server.origin + "/done");
	assert.match(await page.innerText("main"), /Ôn tập chín điểm[\s\S]*9,5 điểm · lần 2 trên 2/);
	await sound();
	// A worse one does not.
	sco = await open(item);
	await sco.evaluate(() => set("cmi.core.score.raw", "20") + set("cmi.core.lesson_status", "failed") + finish());
	await saved();
	assert.match(await teacher("/attempts/" + attempt), /Đã xong Đạt 9,5 lần 2 trên 3/);
});

test("answers of 1.2 go on behind those of the first sitting", async () => {
	const item = await publish(server, "muoi-cau.zip", scorm12(), { title: "Mười câu" });
	let sco = await open(item);
	const attempt = key();
	for (const round of [1, 2]) {
		if (round === 2) sco = await open(item);
		await sco.evaluate((r) => {
			const n = Number(get("cmi.interactions._count"));
			for (let i = 0; i < 2; i++) {
				set(`cmi.interactions.${n + i}.id`, `cau_${r}_${i}`);
				set(`cmi.interactions.${n + i}.student_response`, "a");
				set(`cmi.interactions.${n + i}.result`, "correct");
			}
			set("cmi.core.exit", "suspend");
			finish();
		}, round);
		await saved();
	}
	assert.match(await teacher("/attempts/" + attempt), /cau_1_0.*cau_1_1.*cau_2_0.*cau_2_1/);
});

test("a pause in the middle of a test decides nothing", async () => {
	const item = await publish(server, "kiem-tra.zip", scorm12({ mastery: 80 }), { title: "Kiểm tra giữa bài" });
	const sco = await open(item);
	const attempt = key();
	await sco.evaluate(() => set("cmi.core.score.raw", "30") + set("cmi.core.lesson_status", "incomplete") + set("cmi.suspend_data", "cau 3") + set("cmi.core.exit", "suspend") + finish());
	await saved();
	assert.match(await teacher("/attempts/" + attempt), /Đang học/);
	assert.doesNotMatch(await teacher("/attempts/" + attempt), /Chưa đạt/);
	assert.equal(await entry(await open(item)), "resume|cau 3");
});

test("2004: finished with exit normal, opened again: from the beginning, both results kept", async () => {
	const item = await publish(server, "gam.zip", scorm2004(), { title: "Gam hai lần" });
	let sco = await open(item);
	const attempt = key();
	await sco.evaluate(() => {
		for (const [k, v] of [["cmi.score.scaled", "0.7"], ["cmi.completion_status", "completed"], ["cmi.success_status", "passed"], ["cmi.suspend_data", "y"], ["cmi.exit", "normal"]]) set(k, v);
		finish();
	});
	await saved();
	sco = await open(item);
	assert.equal(await sco.evaluate(() => get("cmi.entry") + "|" + get("cmi.suspend_data")), "ab-initio|");
	await sco.evaluate(() => {
		for (const [k, v] of [["cmi.score.scaled", "0.4"], ["cmi.completion_status", "completed"], ["cmi.success_status", "failed"]]) set(k, v);
		finish();
	});
	await saved();
	const seen = await teacher("/attempts/" + attempt);
	assert.match(seen, /Đạt 7,0 lần 1 trên 2/);
	assert.match(seen, /Lần 2 4,0 Chưa đạt/);
});

test("\"Học lại từ đầu\" begins anew and keeps what there was; the rule may be changed", async () => {
	const item = await publish(server, "lai.zip", scorm12(), { title: "Học lại" });
	let sco = await open(item);
	const attempt = key();
	await sco.evaluate(() => set("cmi.core.score.raw", "60") + set("cmi.core.lesson_status", "passed") + set("cmi.suspend_data", "giua bai") + set("cmi.core.exit", "suspend") + finish());
	await saved();
	sco = await open(item);
	assert.equal(await entry(sco), "resume|giua bai");
	assert.match(await page.innerText("main"), /được 6,0 điểm/);
	await saved();
	// By keys: a click may go to the lesson's frame, which is of another process.
	await page.locator("summary", { hasText: "Học lại từ đầu" }).press("Enter");
	await sound();
	await page.locator(`form[action="/play/${attempt}/again"] button`).click();
	await page.waitForLoadState();
	sco = await frameWhere(page);
	assert.equal(await entry(sco), "ab-initio|");
	await sco.evaluate(() => set("cmi.core.lesson_status", "incomplete"));
	// The page is loaded again: the same try, not a third one.
	await page.reload();
	sco = await frameWhere(page);
	await sco.evaluate(() => set("cmi.core.score.raw", "50") + set("cmi.core.lesson_status", "passed") + finish());
	await saved();
	assert.match(await teacher("/attempts/" + attempt), /Đạt 6,0 lần 1 trên 2/);
	// Set with "the last one counts".
	const hanh = await client(server, "hanh");
	const form = (await hanh.get("/assignments/new?item=" + item)).text;
	const key3a = /name="class" value="([^"]+)"[^>]*>\s*<span><strong>[^<]*3A/.exec(form)?.[1] ?? /name="class" value="([^"]+)"/.exec(form)[1];
	const day = (n) => new Date(Date.now() + n * 86400000).toISOString().slice(0, 10);
	const r = await hanh.post("/assignments/new", { do: "set", item, class: key3a, from: day(0), until: day(5), note: "", rule: "last" });
	assert.equal(r.status, 303, words(r.text).slice(0, 500));
	assert.match(await teacher("/attempts/" + attempt), /Đạt 5,0 lần 2 trên 2/);
	await page.goto(server.origin + "/done");
	assert.match(await page.innerText("main"), /Học lại[\s\S]*5 điểm · lần 2 trên 2/);
});

test("after very many tries a pupil may go on, and is told that nothing is recorded", async () => {
	const item = await publish(server, "nhieu.zip", scorm12(), { title: "Rất nhiều lần" });
	let sco = await open(item);
	await sco.evaluate(() => set("cmi.core.score.raw", "70") + set("cmi.core.lesson_status", "passed") + finish());
	await saved();
	const columns = "counts, done, late, ended, completion, success, score_raw, score_min, score_max, score_scaled, exit, seconds, claimed, visits, answers, first, last, digest, location, suspend, cmi";
	const r = spawnSync("sqlite3", ["-cmd", ".timeout 10000", join(server.data, "hoclieu.db"), `WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO part (attempt_id, entry_id, try, ${columns}) SELECT attempt_id, entry_id, n.i, ${columns.replace("counts", "0")} FROM part, n WHERE attempt_id = (SELECT max(id) FROM attempt) AND try = 1`], { encoding: "utf8" });
	assert.equal(r.status, 0, r.stderr);
	sco = await open(item);
	await sco.evaluate(() => set("cmi.core.score.raw", "100") + set("cmi.core.lesson_status", "passed") + commit());
	await page.waitForSelector('[data-light][data-state="practice"]', { timeout: 20000 });
	assert.match(await page.locator("[data-said]").innerText(), /kết quả đã có vẫn được giữ/);
	await sound();
	await page.goto(server.origin + "/done");
	assert.match(await page.innerText("main"), /Rất nhiều lần[\s\S]*7 điểm/);
});
