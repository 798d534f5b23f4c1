// Sessions follow the lesson's documents: reloads, pages, links between parts,
// windows of the lesson's own; from upload to the teacher's page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { carry } from "../../assets/js/play/carry.js";
import { entryOf } from "../../assets/js/play/starts.js";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { course, lessonPage } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";
import { random } from "../lib/teacher.mjs";

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

// Presses "Vào học"; the attempt's key.
async function open(item) {
	await page.goto(`${server.origin}/items/${item}`);
	await page.locator(`form[action="/items/${item}/play"] button`).first().click();
	await page.waitForURL(/\/play\//);
	return page.url().split("/play/")[1].split("?")[0];
}
const shown = (part, ready = "document.readyState === 'complete'") => frameWhere(page, "/f/" + part, ready);
const light = (state) => page.waitForSelector(`[data-light][data-state="${state}"]`, { timeout: 20000 });
const words = (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const data = (frame) => frame.evaluate(() => ({ ...document.documentElement.dataset }));

async function teacher(attempt) {
	const r = await (await client(server, "hanh")).get("/attempts/" + attempt);
	assert.equal(r.status, 200);
	return words(r.text);
}
const teacherSees = (attempt, what) => until(async () => what.test(await teacher(attempt)))
	.catch(async () => assert.match(await teacher(attempt), what));
const current = () => page.locator('.toc [aria-current="step"] [data-title]').textContent();

// As careful lessons do: what LMSInitialize did not allow is not even tried.
const OK = "document.documentElement.dataset.ok === 'true' && document.readyState === 'complete'";
const CAREFUL = `var api=find("API"),ok=String(api.LMSInitialize(""))==="true";
document.documentElement.dataset.ok=ok;document.documentElement.dataset.entry=api.LMSGetValue("cmi.core.entry");
document.documentElement.dataset.status=api.LMSGetValue("cmi.core.lesson_status");
document.documentElement.dataset.data=api.LMSGetValue("cmi.suspend_data");
function put(k,v){return ok?api.LMSSetValue(k,v):"no"}
function get(k){return api.LMSGetValue(k)}
addEventListener("pagehide",function(){if(ok)api.LMSFinish("")});`;

test("the lesson reloads its frame: a new session with the state just saved", async () => {
	const item = await publish(server, "choi-lai.zip", course({ parts: [{ title: "Trò chơi", href: "choi.html" }],
		files: { "choi.html": lessonPage("Trò chơi", CAREFUL, "<button onclick='location.reload()'>Chơi lại</button>") } }), { title: "Chơi lại" });
	const attempt = await open(item);
	let sco = await shown("choi", "document.documentElement.dataset.ok === 'true'");
	await sco.evaluate(() => [put("cmi.core.score.raw", "40"), put("cmi.core.lesson_status", "failed"), put("cmi.suspend_data", "vòng 1")]);
	const again = async () => {
		await sco.evaluate(() => { document.documentElement.dataset.old = "1"; setTimeout(() => location.reload(), 0); });
		sco = await shown("choi", "document.documentElement.dataset.ok && !document.documentElement.dataset.old && document.readyState === 'complete'");
		return data(sco);
	};
	assert.deepEqual(await again(), { ok: "true", entry: "resume", status: "failed", data: "vòng 1" });
	assert.deepEqual(await sco.evaluate(() => [put("cmi.core.score.raw", "100"), put("cmi.core.lesson_status", "passed")]), ["true", "true"]);
	assert.equal((await again()).status, "passed");
	await light("saved");
	await teacherSees(attempt, /Đã xong Đạt 10,0/);
	// A worse round after it, in the same stay: what was reached stays, in one try.
	await sco.evaluate(() => [put("cmi.core.score.raw", "20"), put("cmi.core.lesson_status", "failed"), api.LMSCommit("")]);
	await light("saved");
	await page.goto(server.origin + "/");
	assert.match(await teacher(attempt), /Đã xong Đạt 10,0(?! lần)/);
	// The player was left with the part finished: from the beginning.
	await open(item);
	sco = await shown("choi", "document.documentElement.dataset.ok === 'true'");
	assert.deepEqual(await data(sco), { ok: "true", entry: "ab-initio", status: "not attempted", data: "" });
	assert.deepEqual(page.faults, []);
});

test("parts that link to each other: part, list and address follow; back and forward too", async () => {
	const PART = (raw) => CAREFUL + `addEventListener("load",function(){put("cmi.core.score.raw","${raw}");put("cmi.core.lesson_status","completed");put("cmi.suspend_data","p"+${raw})});`;
	const item = await publish(server, "ba-phan.zip", course({
		parts: [{ title: "Phần một", href: "p1.html" }, { title: "Phần hai", href: "p2.html" }, { title: "Phần ba", href: "p3.html" }],
		files: {
			"p1.html": lessonPage("Một", PART(30), "<a id=next href='p2.html?tu=1'>Tiếp</a>"),
			"p2.html": lessonPage("Hai", PART(60), "<a id=next href='p2b.html'>Tiếp</a>"),
			"p2b.html": lessonPage("Hai, trang 2", CAREFUL + "put('cmi.core.lesson_location','trang 2');", "<a id=next href='p3.html'>Tiếp</a>"),
			"p3.html": lessonPage("Ba", PART(90)),
		} }), { title: "Ba phần nối nhau" });
	const attempt = await open(item);
	const go = async (from, to) => {
		await (await shown(from)).evaluate(() => document.getElementById("next").click());
		return shown(to, "document.documentElement.dataset.ok === 'true' && document.readyState === 'complete'");
	};
	let sco = await go("p1", "p2.html");
	assert.deepEqual(await data(sco), { ok: "true", entry: "ab-initio", status: "not attempted", data: "" });
	await until(async () => await current() === "Phần hai");
	assert.match(page.url(), /\/play\/[^?]+\?e=1$/);
	assert.equal(await page.locator("[data-at]").textContent(), "2 / 3");
	assert.match(await page.locator("[data-prev]").getAttribute("href"), /e=0$/);
	assert.match(await page.locator("[data-next]").getAttribute("href"), /e=2$/);
	// A page that is no part's start stays in the part, with its state.
	sco = await go("p2", "p2b");
	assert.deepEqual(await data(sco), { ok: "true", entry: "resume", status: "completed", data: "p60" });
	assert.equal(await current(), "Phần hai");
	await go("p2b", "p3");
	await until(async () => await current() === "Phần ba");
	await page.waitForFunction(() => document.querySelectorAll(".toc svg.done").length === 3);
	assert.match(await page.locator("[data-count]").innerText(), /xong 3 trên 3/);
	await light("saved");
	await teacherSees(attempt, /xong 3 trên 3 phần.*Phần một Đã xong 3,0.*Phần hai Đã xong 6,0.*Phần ba Đã xong 9,0/);
	// Back in the browser: the frame's own history.
	await page.evaluate(() => history.back());
	sco = await shown("p2b", "document.documentElement.dataset.ok === 'true'");
	await until(async () => await current() === "Phần hai");
	assert.equal(await sco.evaluate(() => get("cmi.core.lesson_location")), "trang 2");
	await page.evaluate(() => history.forward());
	sco = await shown("p3", "document.documentElement.dataset.ok === 'true'");
	await until(async () => await current() === "Phần ba");
	assert.equal((await data(sco)).data, "p90");
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
	// A reload of the player opens the part that was open.
	await page.reload();
	await shown("p3", "document.documentElement.dataset.ok === 'true'");
	assert.equal(await current(), "Phần ba");
	await light("saved");
	assert.match(await teacher(attempt), /Phần một Đã xong 3,0.*Phần hai Đã xong 6,0.*Phần ba Đã xong 9,0/);
	assert.deepEqual(page.faults, []);
});

test("every page begins and finishes; frames within the lesson's frame as well", async () => {
	const PAGE = (n, more) => CAREFUL + `put("cmi.suspend_data",get("cmi.suspend_data")+"${n};");put("cmi.interactions."+get("cmi.interactions._count")+".id","cau${n}");${more}`;
	const item = await publish(server, "nhieu-trang.zip", course({ parts: [{ title: "Bài", href: "t1.html" }, { title: "Khung", href: "khung.html" }], files: {
		"t1.html": lessonPage("Trang 1", PAGE(1, "put('cmi.core.lesson_status','incomplete')"), "<a id=next href=t2.html>Tiếp</a>"),
		"t2.html": lessonPage("Trang 2", PAGE(2, ""), "<a id=next href=t3.html>Tiếp</a>"),
		"t3.html": lessonPage("Trang 3", PAGE(3, "put('cmi.core.score.raw','70');put('cmi.core.lesson_status','passed')")),
		"khung.html": "<!doctype html><title>Khung</title><iframe src=t1.html title=t></iframe>",
	} }), { title: "Nhiều trang" });
	const attempt = await open(item);
	for (const n of [1, 2]) {
		const f = await shown(`t${n}`, "document.documentElement.dataset.ok === 'true'");
		await f.evaluate(() => document.getElementById("next").click());
	}
	let sco = await shown("t3", "document.documentElement.dataset.ok === 'true'");
	assert.equal(await sco.evaluate(() => get("cmi.suspend_data")), "1;2;3;");
	await sco.evaluate(() => api.LMSFinish(""));
	await light("saved");
	await teacherSees(attempt, /Bài Đã xong Đạt 7,0.*Khung Chưa học/);
	assert.match(await teacher(attempt), /cau1.*cau2.*cau3/);
	// In a frame of its own the pages are no documents of the lesson's frame: the
	// start of part one in it stays part two.
	await page.getByRole("link", { name: "Phần sau" }).press("Enter");
	await shown("khung");
	sco = await shown("t1", "document.documentElement.dataset.ok === 'true'");
	await sco.evaluate(() => document.getElementById("next").click());
	sco = await shown("t2", "document.documentElement.dataset.ok === 'true'");
	assert.equal(await sco.evaluate(() => get("cmi.suspend_data")), "1;2;");
	assert.equal(await current(), "Khung");
	await sco.evaluate(() => put("cmi.core.lesson_status", "completed") + api.LMSCommit(""));
	await light("saved");
	await teacherSees(attempt, /Bài Đã xong Đạt 7,0.*Khung Đã xong/);
	assert.deepEqual(page.faults, []);
});

test("a page that only the first one began for goes on in its session", async () => {
	const item = await publish(server, "mot-lan.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", "find('API').LMSInitialize('');find('API').LMSSetValue('cmi.suspend_data','a');document.documentElement.dataset.ok='true'", "<a id=next href=b.html>Tiếp</a>"),
		"b.html": lessonPage("B", "var api=find('API');document.documentElement.dataset.ok=api.LMSSetValue('cmi.core.score.raw','80')+api.LMSSetValue('cmi.core.lesson_status','passed')+api.LMSGetValue('cmi.suspend_data')+api.LMSFinish('')"),
	} }), { title: "Mở một lần" });
	const attempt = await open(item);
	await (await shown("a", "!!document.documentElement.dataset.ok")).evaluate(() => document.getElementById("next").click());
	assert.equal((await data(await shown("b", "!!document.documentElement.dataset.ok"))).ok, "truetrueatrue");
	await light("saved");
	await teacherSees(attempt, /Đã xong Đạt 8,0/);
});

test("a wrapper that takes the other version's object, whatever its names", async () => {
	// A 1.2 lesson that prefers API_1484_11 when it is there.
	const MIXED = (names) => `var api=find("API_1484_11"),said=[];
function init(){said.push(api.Initialize(""));${names.map(([k, v]) => `said.push(api.SetValue("${k}","${v}"));`).join("")}said.push(api.GetValue("${names[0][0]}"),api.Commit(""),api.GetLastError());}
init();document.documentElement.dataset.ok=said.join(" ");`;
	const item = await publish(server, "hai-api.zip", course({ parts: [{ title: "Tên 1.2", href: "a.html" }, { title: "Tên 2004", href: "b.html" }], files: {
		"a.html": lessonPage("A", MIXED([["cmi.suspend_data", "nhớ"], ["cmi.core.score.raw", "85"], ["cmi.core.lesson_status", "passed"], ["cmi.core.lesson_location", "7"]])),
		"b.html": lessonPage("B", MIXED([["cmi.suspend_data", "nhớ"], ["cmi.score.scaled", "0.6"], ["cmi.completion_status", "completed"], ["cmi.success_status", "passed"]])),
	} }), { title: "Hai giao diện" });
	const attempt = await open(item);
	assert.equal((await data(await shown("a", "!!document.documentElement.dataset.ok"))).ok, "true true true true true nhớ true 0");
	await light("saved");
	await page.getByRole("link", { name: "Phần sau" }).press("Enter");
	assert.equal((await data(await shown("b", "!!document.documentElement.dataset.ok"))).ok, "true true true true true nhớ true 0");
	await light("saved");
	await teacherSees(attempt, /Tên 1.2 Đã xong Đạt 8,5.*Tên 2004 Đã xong Đạt 6,0/);
	// The state comes back, whichever object is asked for it.
	await open(item);
	const other = await publish(server, "api-2004.zip", course({ version: 2004, parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", `var api=find("API");document.documentElement.dataset.ok=[api.LMSInitialize(""),api.LMSSetValue("cmi.completion_status","completed"),api.LMSSetValue("cmi.score.scaled","0.9"),api.LMSSetValue("cmi.success_status","passed"),api.LMSFinish("")].join(" ")`),
	} }), { title: "Ngược lại" });
	const back = await open(other);
	assert.equal((await data(await shown("a", "!!document.documentElement.dataset.ok"))).ok, "true true true true true");
	await light("saved");
	await teacherSees(back, /Đã xong Đạt 9,0/);
	assert.deepEqual(page.faults, []);
});

test("Commit, Finish, Commit in one go: the last word is the last", async () => {
	const item = await publish(server, "mot-mach.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: {
		"a.html": lessonPage("A", `var api=find("API");api.LMSInitialize("");api.LMSSetValue("cmi.core.lesson_location","9");
document.documentElement.dataset.ok=[api.LMSCommit(""),api.LMSFinish(""),api.LMSCommit("")].join(" ")`),
	} }), { title: "Một mạch" });
	const attempt = await open(item);
	assert.equal((await data(await shown("a", "!!document.documentElement.dataset.ok"))).ok, "true true false");
	await light("saved");
	await teacherSees(attempt, /Đã xong/);
	assert.doesNotMatch(await teacher(attempt), /Đang học/);
});

test("frames of the lesson that lead each other, and pages that want to be the top; a part without a run time", async () => {
	const item = await publish(server, "khung.zip", course({ parts: [{ title: "Khung", href: "khung.html" }, { title: "Đọc", href: "doc.html", asset: true }, { title: "Cuối", href: "cuoi.html" }], files: {
		"khung.html": lessonPage("Khung", "", "<iframe name=noi src=trong.html title=n></iframe><iframe name=muc src=muc.html title=m></iframe>"),
		"muc.html": "<!doctype html><title>Mục</title><base target=noi><a id=go href=trong2.html>2</a>",
		"trong.html": lessonPage("Trong", CAREFUL, "<a id=top target=_parent href=doc.html>Đọc</a>"),
		"trong2.html": lessonPage("Trong 2", CAREFUL),
		"doc.html": lessonPage("Đọc", "", "<a id=top target=_parent href=cuoi.html>Cuối</a>"),
		"cuoi.html": lessonPage("Cuối", CAREFUL),
	} }), { title: "Khung và tài liệu" });
	const attempt = await open(item);
	let sco = await shown("trong.html", "document.documentElement.dataset.ok === 'true'");
	await light("saved");
	const top = await shown("khung");
	// A frame is no window: as often as the lesson likes.
	for (let i = 0; i < 6; i++) assert.equal(await top.evaluate(() => window.open("trong2.html", "noi") === window.frames.noi), true);
	sco = await shown("trong2", "document.documentElement.dataset.ok === 'true'");
	await sco.evaluate(() => { location.href = "trong.html"; });
	await shown("trong.html", "document.documentElement.dataset.ok === 'true'");
	// A list in one frame leads the other.
	await (await shown("muc.html")).evaluate(() => document.getElementById("go").click());
	sco = await shown("trong2", "document.documentElement.dataset.ok === 'true'");
	await sco.evaluate(() => { location.href = "trong.html"; });
	sco = await shown("trong.html", "document.documentElement.dataset.ok === 'true'");
	await sco.evaluate(() => put("cmi.core.lesson_status", "completed"));
	// From the frame to the lesson's top: the asset, which asks for nothing, is done.
	await sco.evaluate(() => document.getElementById("top").click());
	sco = await shown("doc.html");
	await until(async () => await current() === "Đọc");
	await page.waitForFunction(() => document.querySelectorAll(".toc svg.done").length === 2);
	// From the lesson's top to "_parent": the wrapper stays.
	await sco.evaluate(() => document.getElementById("top").click());
	sco = await shown("cuoi", "document.documentElement.dataset.ok === 'true'");
	assert.ok(page.frames().some((f) => f.url().includes("/w/")));
	await until(async () => await current() === "Cuối");
	await sco.evaluate(() => put("cmi.core.lesson_status", "completed") + api.LMSCommit(""));
	await light("saved");
	await teacherSees(attempt, /xong 3 trên 3 phần/);
	assert.deepEqual(page.faults, []);
});

// What must stand on the teacher's page: the best of all results with which a
// document finished; and what a document finds when it begins: the last state of
// the try, which ends when the player is left with the part passed.
test("documents, stays and lines at random, against a slow reference", async (t) => {
	const seed = Number(process.env.HOCLIEU_SEED || 20261129), rand = random(seed), pick = (n) => Math.floor(rand() * n);
	t.diagnostic("seed " + seed);
	const PAGE = (other) => lessonPage("Trang", CAREFUL + "document.documentElement.dataset.turn=performance.timeOrigin;", `<a id=next href=${other}>Tiếp</a>`);
	const item = await publish(server, "ngau-nhien.zip", course({ parts: [{ title: "Bài", href: "a.html" }], files: { "a.html": PAGE("b.html"), "b.html": PAGE("a.html") } }), { title: "Ngẫu nhiên " + seed });
	const attempt = await open(item), line = /\/commit\//;
	let sco = await shown("", OK), best = -1, state = "", passed = false, raw = -1, cut = false;
	const finished = () => { if (passed && raw > best) best = raw; };
	const mend = async () => { if (cut) await page.context().unroute(line); cut = false; };
	for (let i = 0; i < 40; i++) {
		const what = pick(8), turn = (await data(sco)).turn;
		if (what < 3) {
			const pass = what === 0;
			// A document's own word may fall as well as rise until it finishes; here it rises.
			const n = pass && passed ? Math.max(raw, pick(101)) : pick(101);
			state = "bước " + i;
			const said = await sco.evaluate(([score, ok2, text]) => [put("cmi.suspend_data", text), ...(ok2 ? [put("cmi.core.score.raw", String(score)), put("cmi.core.lesson_status", "passed"), api.LMSCommit("")] : [])], [n, pass, state]);
			assert.ok(said.every((x) => x === "true"), said.join());
			if (pass) [passed, raw] = [true, n];
		} else if (what < 6) {
			finished();
			await sco.evaluate((r) => setTimeout(() => (r ? location.reload() : document.getElementById("next").click()), 0), what === 3);
			sco = await shown("", `${OK} && document.documentElement.dataset.turn !== "${turn}"`);
			assert.equal((await data(sco)).data, state, "step " + i);
		} else if (what === 6) {
			if (!cut) await page.context().route(line, (r) => r.abort());
			cut = true;
		} else {
			await mend();
			finished();
			await page.goto(server.origin + "/");
			await open(item);
			sco = await shown("", OK);
			if (passed) [state, passed, raw] = ["", false, -1];
			assert.equal((await data(sco)).data, state, "step " + i);
		}
	}
	await mend();
	finished();
	await page.goto(server.origin + "/");
	await open(item);	// what waits on the device is sent
	await shown("", OK);
	if (best >= 0) await teacherSees(attempt, new RegExp(`Đã xong Đạt ${(best / 10).toFixed(1).replace(".", ",")}`));
	assert.ok(best >= 0);
	page.faults.length = 0;
});

test("which part a document belongs to", () => {
	const starts = [{ entry: 1, start: "ph%e1%ba%a7n%201/a.html" }, { entry: 2, start: "choi.html?bai=2" }, { entry: 3, start: "choi.html?bai=3&kieu=b" },
		{ entry: 5, start: "kiem-tra.html" }, { entry: 6, start: "giua.html" }, { entry: 7, start: "kiem-tra.html" }, { entry: 8, start: "mot.html#/hai" }];
	const of = (path, now) => entryOf("http://x.content.localhost:8080" + path, starts, now);
	assert.equal(of("/f/ph%E1%BA%A7n%201/a.html", 5), 1);		// capitals of the encoding
	assert.equal(of("/f/" + encodeURIComponent("phần 1".normalize("NFD")) + "/a.html?x=1#y", 5), 1);
	assert.equal(of("/f/choi.html?bai=2&them=1", 1), 2);
	assert.equal(of("/f/choi.html?kieu=b&bai=3", 1), 3);
	assert.equal(of("/f/choi.html?bai=4", 1), 1);			// no entry's
	assert.equal(of("/f/choi.html", 3), 3);
	assert.equal(of("/f/trang-khac.html", 2), 2);
	assert.equal(of("/f/kiem-tra.html", 5), 5);			// of two alike the one at hand,
	assert.equal(of("/f/kiem-tra.html", 6), 7);			// else the next
	assert.equal(of("/f/kiem-tra.html", 8), 5);
	assert.equal(of("/f/mot.html", 1), 1);
	assert.equal(of("/f/mot.html#/hai", 1), 8);
	assert.equal(of("/w/5", 1), 1);
	assert.equal(entryOf("about:blank", starts, 4), 4);
	assert.equal(of("/f/%zz", 4), 4);
});

test("what the next sitting begins with, in both models", () => {
	const first = { cmi12: { core: { student_id: "p", credit: "credit", lesson_mode: "normal", total_time: "0000:10:00" }, student_data: { mastery_score: "80" } },
		cmi2004: { learner_id: "p", mode: "normal", credit: "credit", total_time: "PT10M" } };
	const a = carry(first, "scorm12", { core: { lesson_status: "failed", lesson_location: "7", exit: "", session_time: "00:01:00", score: { raw: "40", min: "", max: "100" } },
		suspend_data: "s", interactions: { 0: { id: "q" } }, comments: "c" }, 75);
	assert.deepEqual(a.cmi12, { core: { student_id: "p", credit: "credit", lesson_mode: "normal", total_time: "0000:11:15", lesson_location: "7", lesson_status: "failed",
		entry: "resume", score: { raw: "40", max: "100" } }, student_data: { mastery_score: "80" }, suspend_data: "s", interactions: { 0: { id: "q" } }, comments: "c" });
	assert.deepEqual(a.cmi2004, { learner_id: "p", mode: "normal", credit: "credit", total_time: "PT0H11M15S", location: "7", suspend_data: "s", completion_status: "completed",
		success_status: "failed", entry: "resume", score: { raw: "40", max: "100" } });
	const b = carry(first, "scorm2004", { completion_status: "completed", success_status: "passed", exit: "normal", score: { scaled: "0.5", raw: "" }, objectives: { 0: { id: "o" } } }, 0);
	assert.equal(b.cmi12.core.lesson_status, "passed");
	assert.equal(b.cmi12.core.entry, "");
	assert.deepEqual(b.cmi12.core.score, {});
	assert.deepEqual(b.cmi2004.score, { scaled: "0.5" });
	assert.deepEqual(b.cmi2004.objectives, { 0: { id: "o" } });
	assert.equal(carry(first, "scorm2004", { completion_status: "not attempted", success_status: "unknown", exit: "suspend" }, 0).cmi12.core.lesson_status, "not attempted");
	assert.equal(carry(first, "scorm2004", { exit: "suspend" }, 0).cmi2004.entry, "resume");
});
