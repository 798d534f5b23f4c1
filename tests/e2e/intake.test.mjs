// What teachers have is taken and judged honestly: from the upload to what the
// pupil sees, for each kind of package that is not quite as it should be.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, approve, client, lessonKey, publish } from "../lib/lesson.mjs";
import { film, item, manifest, pdf, sco, zipOf } from "../lib/odd.mjs";
import { lessonPage, zip } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";

const PUPIL = "minhanh.3a";
let server, browser, teacher, pupil, work, signedIn;

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	work = mkdtempSync(join(tmpdir(), "hoclieu-intake-"));
	teacher = await newPage(browser);
	await signIn(teacher, server.origin, account(server, "hanh"));
	pupil = await newPage(browser, { width: 360 });
	await signIn(pupil, server.origin, account(server, PUPIL));
});
after(async () => {
	await browser?.close();
	await server?.stop();
	if (work) rmSync(work, { recursive: true, force: true });
});

async function sound(page) {
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
}
// One sign-in for all: of very many the program ends the oldest, which is the page's.
async function checked(name, bytes) {
	const c = await (signedIn ??= client(server, "hanh"));
	return c.checked(await c.upload(name, bytes));
}
// The report as its reader sees it.
async function report(key) {
	await teacher.goto(`${server.origin}/items/${key}/report`);
	return teacher.innerText("main");
}
// The pupil presses "Vào học"; the heading of the page that opens.
async function learns(key) {
	await pupil.goto(`${server.origin}/items/${key}`);
	await pupil.locator(`form[action="/items/${key}/play"] button`).first().click();
	await pupil.waitForURL(/\/play\//);
}
async function heading() {
	const f = await frameWhere(pupil, "/f/", "!!document.getElementById('t')");
	return f.locator("#t").innerText();
}

test("two pages: the teacher says which one starts, and the pupil sees that one", async () => {
	writeFileSync(join(work, "hai trang.zip"), zipOf({ "chuong1.html": "Chương một", "chương 2.html": "Chương hai", "anh.png": "x" }));
	await teacher.goto(server.origin + "/upload");
	await teacher.waitForSelector("#drop:not([hidden])");
	await teacher.setInputFiles("#files", join(work, "hai trang.zip"));
	const row = teacher.locator("#batch-rows tr", { hasText: "hai trang" });
	await row.getByText("Cần chọn trang mở đầu").waitFor({ timeout: 30000 });
	await sound(teacher);
	await row.getByRole("link", { name: /Chọn trang mở đầu/ }).click();
	await teacher.waitForURL(/\/report$/);
	assert.match(await teacher.innerText("main"), /Bài mở từ trang nào\?[\s\S]*Chương một[\s\S]*Chương hai/);
	await sound(teacher);
	const key = teacher.url().split("/items/")[1].split("/")[0];
	// A second window of the same report.
	const other = await teacher.context().newPage();
	await other.goto(teacher.url());
	await teacher.getByLabel("Chương hai").check();
	await teacher.getByRole("button", { name: "Mở bài bằng trang này" }).click();
	await teacher.getByText("Sẵn sàng").waitFor({ timeout: 30000 });
	assert.match(await teacher.innerText("main"), /chọn: chương 2\.html/);
	await sound(teacher);
	await other.getByLabel("Chương một").check();
	await other.getByRole("button", { name: "Mở bài bằng trang này" }).click();
	await other.getByText("vừa được chọn ở một cửa sổ khác").waitFor();
	await other.close();
	const c = await client(server, "hanh");
	await c.get(`/items/${key}/edit`);
	assert.equal((await c.post(`/items/${key}/edit`, { title: "Hai chương", kind: "elesson", licence: "school", source: "tự làm",
		about: "", lesson: await lessonKey(c, "mi li met"), do: "submit" })).status, 303);
	await approve(server, key);
	await learns(key);
	assert.equal(await heading(), "Chương hai");
});

test("one page, one index, one manifest: they open, whatever their place and case", async () => {
	const one = manifest(item("I", "R", "Phần 1"), sco("R", "NoiDung\\Trang1.html"));
	const inner = manifest(item("I", "S", "Bài con"), "", `<manifest identifier="S"><organizations><organization identifier="O">${
		item("I", "R", "Phần 1")}</organization></organizations><resources>${sco("R", "con.html")}</resources></manifest>`);
	const cases = [
		["hoa", { "INDEX.HTML": "Trang hoa" }, "Trang hoa"],
		["mot trang", { "bài học.html": "Một trang", "anh.png": "x" }, "Một trang"],
		["canh", { "Bai 5/imsmanifest.xml": manifest(item("I", "R", "P"), sco("R", "a.html")), "Bai 5/a.html": "Cạnh tờ hướng dẫn", "Doc truoc.docx": "x" }, "Cạnh tờ hướng dẫn"],
		["gach", { "imsmanifest.xml": one, "noidung/trang1.html": "Gạch chéo" }, "Gạch chéo"],
		["con", { "imsmanifest.xml": inner, "con.html": "Danh mục con" }, "Danh mục con"],
		["windows", { "bai\\index.html": "Tên của Windows", "bai\\hinh\\a.png": "x" }, "Tên của Windows"],
		["tincan", { "tincan.xml": "<tincan><activities><activity id='x'><name>Bài 5</name><launch>A001.html</launch></activity></activities></tincan>", "a001.html": "Tin Can" }, "Tin Can"],
		["aicc", { "b.crs": "", "b.au": "system_id,file_name\nA1,vao.htm\n", "vao.htm": "AICC" }, "AICC"],
	];
	for (const [name, files, text] of cases) {
		const key = await publish(server, name + ".zip", zipOf(files), { title: "Bài " + name + " thử mở" });
		await learns(key);
		assert.equal(await heading(), text, name);
		if (name !== "tincan" && name !== "aicc") continue;
		assert.match(await report(key), /mở được, kết quả chưa được lưu/);
		await pupil.getByRole("button", { name: "Em đã học xong" }).waitFor();
	}
	await sound(pupil);
});

test("what is only kept says so, in yellow, and is no e-lesson", async () => {
	for (const [name, files] of [["bai.h5p", { "h5p.json": "{}" }], ["cmi5.zip", { "cmi5.xml": "<x/>", "index.html": "x" }],
		["qti.zip", { "imsmanifest.xml": manifest("", "<resource identifier='a' type='imsqti_item_xmlv2p1' href='a.xml'/>"), "a.xml": "<x/>" }]]) {
		const up = await checked(name, zipOf(files));
		assert.equal(up.state, "kept", name);
		assert.match(await report(up.key), /Chỉ để tải về, học sinh không mở được/);
		assert.equal(await teacher.locator(".verdict.warn").count(), 1);
		assert.doesNotMatch(await teacher.innerText("main"), /iSpring/);
		await teacher.goto(`${server.origin}/items/${up.key}/edit`);
		assert.equal(await teacher.locator('select[name="kind"]').inputValue(), "material");
	}
	const key = await publish(server, "bai.flipchart", Buffer.from(" Bamboo ...."), { title: "Bài bảng để tải" });
	await pupil.goto(`${server.origin}/items/${key}`);
	assert.match(await pupil.innerText("main"), /không mở được ở đây/);
	assert.equal(await pupil.locator(`form[action="/items/${key}/play"]`).count(), 0);
	assert.equal(await pupil.locator(`a[href="/items/${key}/original"]`).count(), 1);
	await sound(pupil);
});

test("a zip that nothing in opens says what was looked for, and fits its kind", async () => {
	let up = await checked("anh.zip", zipOf({ "a.jpg": "x", "b.docx": "x" }));
	assert.equal(up.reason, "zip-of-papers");
	assert.match(await report(up.key), /Đã tìm imsmanifest\.xml, tincan\.xml[\s\S]*tải lên từng tệp/);
	up = await checked("cau.zip", zipOf({ "cau1.xml": "<x/>" }));
	assert.doesNotMatch(await report(up.key), /iSpring/);
	up = await checked("Bài\u0001 xấu.zip", zipOf({ "Bài học\\..\\..\\trang.html": "x" }));
	assert.match(await report(up.key), /Bài học\\\.\.\\\.\.\\trang\.html/);
});

test("a PDF with an empty line before it is read; one with a password says so, and opens with it", async () => {
	let key = await publish(server, "dong trong.pdf", pdf({ before: "\r\n" }), { title: "Phiếu dòng trống" });
	await learns(key);
	await frameWhere(pupil, "/w/", "!!document.querySelector('.pdf canvas')");
	const up = await checked("mat khau.pdf", pdf({ password: "em" }));
	assert.match(await report(up.key), /PDF cần mật khẩu/);
	key = await publish(server, "mat khau 2.pdf", pdf({ password: "em" }), { title: "Phiếu có mật khẩu" });
	await learns(key);
	const f = await frameWhere(pupil, "/w/", "!!document.querySelector('.say input')");
	assert.match(await f.locator(".say").innerText(), /PDF cần mật khẩu/);
	await f.getByLabel("Mật khẩu của tài liệu").fill("sai");
	await f.getByRole("button", { name: "Mở tài liệu" }).click();
	await f.getByText("Mật khẩu chưa đúng").waitFor();
	await f.getByLabel("Mật khẩu của tài liệu").fill("em");
	await f.getByRole("button", { name: "Mở tài liệu" }).click();
	await f.locator(".pdf canvas").waitFor();
	assert.equal(await f.locator(".say").count(), 0);
	// An owner's password alone locks nobody out.
	assert.equal((await checked("chu.pdf", pdf({ password: "" }))).verdict, "ready");
});

test("a film that browsers cannot show: told at upload, and on the film's page", async () => {
	const up = await checked("hevc.mp4", film("hvc1"));
	assert.match(await report(up.key), /Phim dùng kiểu hình HEVC \(H\.265\)[\s\S]*Phim bắt đầu chậm trên mạng yếu/);
	const key = await publish(server, "hevc 2.mp4", film("hvc1"), { title: "Phim kiểu lạ" });
	await learns(key);
	const f = await frameWhere(pupil, "/w/", "!!document.querySelector('.say')");
	assert.match(await f.locator(".say").innerText(), /không phát được phim/);
});

test("a part that waits opens once the part before it is done; a hidden one is not listed", async () => {
	const waits = (of) => `<adlcp:prerequisites type="aicc_script">${of}</adlcp:prerequisites>`;
	const key = await publish(server, "thu tu.zip", zipOf({ "imsmanifest.xml": manifest(item("A", "RA", "Đọc trước") +
		item("B", "RB", "Làm sau", "", waits("A")) + item("C", "RC", "Phần ẩn", 'isvisible="false"'), sco("RA", "a.html") +
		'<resource identifier="RB" type="webcontent" adlcp:scormtype="asset" href="b.html"/>' + sco("RC", "c.html")),
	"a.html": "Đọc trước", "b.html": "Làm sau", "c.html": "Ẩn" }), { title: "Bài có thứ tự" });
	await learns(key);
	assert.equal(await heading(), "Đọc trước");
	const list = pupil.locator(".toc"), play = pupil.url().split("?")[0];
	assert.match(await list.innerText(), /Làm sau\s+mở khi đã xong Đọc trước/);
	assert.doesNotMatch(await list.innerText(), /Phần ẩn/);
	await pupil.goto(play + "?e=1");
	await pupil.getByText("“Làm sau” mở khi em đã học xong “Đọc trước”.").waitFor();
	assert.equal(await pupil.locator("iframe").count(), 0);
	await sound(pupil);
	// It asks once more by itself, and then rests.
	await pupil.waitForURL(/w=1/);
	await pupil.getByText("“Làm sau” mở khi em đã học xong “Đọc trước”.").waitFor();
	await pupil.goto(play + "?e=0");
	const f = await frameWhere(pupil, "/f/a.html", "!!document.getElementById('t')");
	// The lesson says its last word while its page goes away.
	await f.evaluate(() => {
		const api = parent.API;
		api.LMSInitialize("");
		window.onunload = () => {
			api.LMSSetValue("cmi.core.lesson_status", "completed");
			api.LMSFinish("");
		};
	});
	await pupil.goto(play + "?e=1");
	const next = await frameWhere(pupil, "/f/b.html", "!!document.getElementById('t')");
	assert.equal(await next.locator("#t").innerText(), "Làm sau");
	// The teacher's preview opens every part.
	await teacher.goto(`${server.origin}/items/${key}`);
	await teacher.locator('form[action$="/preview"] button').first().click();
	await teacher.waitForURL(/\/play\//);
	await teacher.goto(teacher.url().split("?")[0] + "?e=1");
	await frameWhere(teacher, "/f/b.html", "!!document.getElementById('t')");
});

test("the lesson leads to hidden and waiting parts: list, address, count and neighbours follow", async () => {
	const waits = (of) => `<adlcp:prerequisites type="aicc_script">${of}</adlcp:prerequisites>`;
	const page = (title, next) => lessonPage(title, `var api=find("API");api.LMSInitialize("");addEventListener("pagehide",()=>{
		api.LMSSetValue("cmi.core.lesson_status","completed");api.LMSFinish("")});document.documentElement.dataset.init="1";`, `<a id="n" href="${next}">Tiếp</a>`);
	const key = await publish(server, "an va cho.zip", zip({ "imsmanifest.xml": manifest(item("A", "RA", "Đọc trước") +
		item("C", "RC", "Phần ẩn", 'isvisible="false"') + item("B", "RB", "Làm sau", "", waits("A")) + item("D", "RD", "Làm cuối", "", waits("B")),
	["a", "b", "c", "d"].map((x) => sco("R" + x.toUpperCase(), x + ".html")).join("")),
	"a.html": page("Đọc trước", "c.html"), "c.html": page("Ẩn", "b.html"), "b.html": page("Làm sau", "d.html"), "d.html": page("Làm cuối", "a.html") }),
	{ title: "Bài dẫn tới phần ẩn" });
	await learns(key);
	const list = pupil.locator(".toc"), play = pupil.url().split("?")[0];
	const neighbour = async (which) => (await pupil.locator(`[data-${which}]`).getAttribute("href")).split("=").pop();
	const go = async (from, to) => {
		await (await frameWhere(pupil, `/f/${from}.html`)).locator("#n").click();
		await frameWhere(pupil, `/f/${to}.html`);
	};
	await frameWhere(pupil, "/f/a.html");
	// "Next" does not lead to what is hidden.
	assert.equal(await neighbour("next"), "2");
	assert.equal(await pupil.locator("[data-at]").innerText(), "1 / 3");
	await go("a", "c");
	await pupil.waitForURL(/e=1$/);
	await list.getByText("Phần ẩn").waitFor();
	assert.match(await list.locator('[aria-current="step"]').innerText(), /Phần ẩn/);
	assert.match(await pupil.locator("[data-ask]").getAttribute("href"), /e=1$/);
	assert.equal(await neighbour("next"), "2");
	// What it waited for is done, without a reload.
	await list.getByText(/mở khi đã xong Đọc trước/).waitFor({ state: "detached" });
	assert.match(await list.innerText(), /mở khi đã xong Làm sau/);
	await go("c", "b");
	await pupil.waitForURL(/e=2$/);
	await list.getByText("xong 2 trên 4 phần").waitFor();
	await sound(pupil);
	await go("b", "d");
	await pupil.waitForURL(/e=3$/);
	assert.doesNotMatch(await list.innerText(), /mở khi/);
	await pupil.goto(play + "?e=0");
	await frameWhere(pupil, "/f/a.html");	// the last page's farewell has arrived by now
	await pupil.goto(play + "?e=0");
	await list.getByText("xong 4 trên 4 phần").waitFor();
	assert.doesNotMatch(await list.innerText(), /Phần ẩn/);
	// The hidden one counts, is not listed, and is not where the lesson begins.
	assert.equal(await neighbour("next"), "2");
});
