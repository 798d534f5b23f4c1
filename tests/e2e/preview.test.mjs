// Word, PowerPoint and Excel are read in the browser, and pictures stand in lists:
// with the real LibreOffice, without it, and with one that never ends.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { docx, hasOffice, odp, SOFFICE, xlsx } from "../lib/documents.mjs";
import { Client } from "../lib/client.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { pdf, scorm12 } from "../lib/packages.mjs";
import { alive, PROGRAM, startServer, until } from "../lib/server.mjs";

const PUPIL = "minhanh.3a", OTHER = "khach", SHOTS = process.env.HOCLIEU_SHOTS;
const without = hasOffice ? false : `${SOFFICE} is not on this machine: the real LibreOffice is not tried (make test installs it)`;
const work = mkdtempSync(join(tmpdir(), "hoclieu-preview-"));
let server, browser, page;

before(async () => {
	if (without) console.log("SKIPPED: " + without);
	server = await startServer({ demo: true });
	// A pupil of the school who is in no class.
	const r = spawnSync(PROGRAM, ["user", "add", OTHER, "--name", "Lê Khách", "--role", "pupil", "--unit", "Trường Tiểu học Sông Hương", "--stdin", "--keep", "--data", server.data], { input: "nui-cao-song-dai\n", encoding: "utf8" });
	assert.equal(r.status, 0, r.stdout + r.stderr);
	browser = await launch();
	page = await newPage(browser, { width: 360 });
	await signIn(page, server.origin, account(server, PUPIL));
});
after(async () => {
	await browser?.close();
	await server?.stop();
	rmSync(work, { recursive: true, force: true });
});

const set = (name, value) => {
	const r = spawnSync(PROGRAM, ["setting", name, value, "--data", server.data], { encoding: "utf8" });
	assert.equal(r.status, 0, r.stdout + r.stderr);
};
const shot = async (p, name) => SHOTS && p.screenshot({ path: join(SHOTS, name + ".png"), fullPage: true });
const words = (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const picture = (html, key) => new RegExp(`/items/${key}/picture/[0-9a-f]{16}`).exec(html)?.[0];
async function itemOf(name, bytes) {
	const teacher = await client(server, "hanh");
	return { teacher, key: (await teacher.checked(await teacher.upload(name, bytes))).key };
}
async function readable(key) {
	const teacher = await client(server, "hanh");
	return until(async () => {
		const r = await teacher.get("/items/" + key);
		return /\/preview"/.test(r.text) && r;
	});
}

test("a Word file is read in the browser; what it links to is never fetched", { skip: without }, async () => {
	let asked = 0;
	const stranger = http.createServer((q, r) => {
		asked++;
		r.end();
	});
	await new Promise((ok) => stranger.listen(0, "127.0.0.1", ok));
	const bytes = docx(["Phiếu bài tập đo độ dài", "Câu 1: 1 cm bằng bao nhiêu mi-li-mét?"],
		{ picture: `http://127.0.0.1:${stranger.address().port}/theo-doi.png` });
	const key = await publish(server, "phieu.docx", bytes, { title: "Phiếu đo độ dài" });
	await readable(key);
	stranger.close();
	assert.equal(asked, 0);

	await page.goto(`${server.origin}/items/${key}`);
	await page.locator("img.thumb").evaluate((i) => i.decode());
	await shot(page, "item-pupil-360");
	assert.deepEqual(await axe(page), []);
	assert.deepEqual(await sideways(page), []);
	await page.locator(`form[action="/items/${key}/play"] button`).first().click();
	await page.waitForURL(/\/play\//);
	const w = await frameWhere(page, "/w/", "!!document.querySelector('.pdf output')?.textContent");
	await w.waitForFunction(() => /bao nhiêu mi-li-mét/.test(document.querySelector("canvas").getAttribute("aria-label")));
	await shot(page, "reads-360");
	await page.getByRole("button", { name: "Em đã học xong" }).click();
	await page.waitForSelector('[data-light][data-state="saved"]');
	await page.goto(server.origin + "/done");
	assert.match(await page.innerText("main"), /Phiếu đo độ dài/);
	// The download is the document itself.
	const child = await client(server, PUPIL);
	const original = await child.get(`/items/${key}/original`);
	assert.equal(original.status, 200);
	assert.deepEqual(original.body, bytes);
});

test("slides and sheets as well; each has its first page in the lists", { skip: without }, async () => {
	const slides = await publish(server, "bai-trinh-chieu.odp", odp(["Bài 30: Mi-li-mét", "Luyện tập"]), { title: "Trình chiếu mi-li-mét" });
	const sheet = await publish(server, "bang.xlsx", xlsx(["Vật", "Độ dài"]), { title: "Bảng số đo của lớp" });
	const desk = await newPage(browser, { width: 1280 });
	await signIn(desk, server.origin, account(server, "hanh"));
	for (const key of [slides, sheet]) {
		await readable(key);
		for (const p of [page, desk]) {
			await p.goto(`${server.origin}/library?q=${encodeURIComponent(key === slides ? "trinh chieu" : "bang so do")}`);
			const img = p.locator(`img[src^="/items/${key}/picture/"]`);
			await img.evaluate((i) => i.decode());
			assert.ok(await img.evaluate((i) => i.naturalWidth > 100 && Number(i.getAttribute("width")) === i.naturalWidth && i.alt === ""));
			assert.deepEqual(await axe(p), []);
			assert.deepEqual(await sideways(p), []);
		}
	}
	await page.goto(server.origin + "/library");
	await desk.goto(server.origin + "/library");
	await desk.locator("img.thumb").first().evaluate((i) => i.decode());
	// A lesson without a picture does not show its neighbour's.
	for (const p of [page, desk]) assert.equal(await p.locator(':is(tr, .kid):has-text("Gam") img.thumb').count(), 0);
	await shot(page, "library-pupil-360");
	await shot(desk, "library-1280");
	await desk.goto(`${server.origin}/items/${slides}`);
	await shot(desk, "item-1280");
	assert.deepEqual(desk.faults, []);
	await desk.context().close();
});

test("a thumbnail is for who may see the item, and only an image", async () => {
	const key = await publish(server, "phieu-hinh.pdf", pdf(2), { title: "Phiếu có hình" });
	const teacher = await client(server, "hanh"), child = await client(server, PUPIL), other = await new Client(server.origin).signIn(OTHER, "nui-cao-song-dai");
	const src = await until(async () => picture((await teacher.get("/items/" + key)).text, key));
	const seen = await child.get(src);
	assert.equal(seen.status, 200);
	assert.equal(seen.headers["content-type"], "image/jpeg");
	assert.equal(seen.headers["x-content-type-options"], "nosniff");
	assert.equal(seen.headers["cache-control"], "private, max-age=31536000, immutable");
	assert.ok(seen.body.length <= 20 * 1024 && seen.body[0] === 0xff && seen.body[1] === 0xd8);
	assert.equal((await other.get("/items/" + key)).status, 404);
	assert.equal((await other.get(src)).status, 404);
	// Nobody gets anything by a name that is not this item's picture.
	assert.equal((await child.get(src.slice(0, -16) + "0".repeat(16))).status, 404);
	assert.equal((await child.get(src.slice(0, -16))).status, 404);
	// For teachers alone from now on.
	assert.equal((await teacher.post(`/items/${key}/audience`, { audience: "staff" })).status, 303);
	assert.equal((await child.get(src)).status, 404);
	assert.equal((await teacher.get(src)).status, 200);
});

test("without LibreOffice the item says what to do; once it is there, it is made", { skip: without }, async () => {
	set("preview-office", "none");
	const { teacher, key } = await itemOf("khong-co.docx", docx(["Chưa cài"]));
	const said = await until(async () => {
		const r = await teacher.get("/items/" + key);
		return /chưa cài LibreOffice/.test(r.text) && r;
	});
	assert.match(words(said.text), /lưu tệp thành PDF rồi tải lên làm bản mới/);
	assert.doesNotMatch(said.text, /\/preview"/);
	const desk = await newPage(browser, { width: 1280 });
	await signIn(desk, server.origin, account(server, "hanh"));
	await desk.goto(`${server.origin}/items/${key}`);
	await shot(desk, "absent-1280");
	assert.deepEqual(await axe(desk), []);
	await desk.context().close();
	set("preview-office", "");
	// The runner looks at its start and once an hour.
	process.kill(server.processes().runner, "SIGTERM");
	await readable(key);
});

test("a LibreOffice that never ends is ended with all it started, and holds up nobody", async () => {
	const fake = join(work, "soffice");
	writeFileSync(fake, "#!/bin/sh\nsleep 1000 &\nsleep 1000\n");
	chmodSync(fake, 0o755);
	chmodSync(work, 0o755);
	set("preview-office", fake);
	set("preview-seconds", "5");
	process.kill(server.processes().runner, "SIGTERM");
	await until(() => server.processes().runner);
	const began = Date.now();
	const { teacher, key } = await itemOf("treo.docx", docx(["Treo"]));
	assert.match(words((await teacher.get("/items/" + key)).text), /Đang làm bản xem/);
	const sleeps = () => spawnSync("pgrep", ["-u", "hoclieu", "-x", "sleep"], { encoding: "utf8" }).stdout.split("\n").filter(Boolean).map(Number);
	const running = await until(() => sleeps().length === 2 && sleeps());
	// Meanwhile other files are checked.
	await teacher.checked(await teacher.upload("bai.zip", scorm12()));
	assert.ok(Date.now() - began < 5000 || running.every((p) => !alive(p)), "a check waited for it");
	await until(async () => /Đang làm lại bản xem, lần trước chưa được/.test((await teacher.get("/items/" + key)).text));
	assert.ok(Date.now() - began >= 4000);
	await until(() => running.every((p) => !alive(p)));
	// The runner is killed in the middle: nothing of the program outlives it.
	const second = await itemOf("treo-2.docx", docx(["Treo nữa"]));
	const left = await until(() => sleeps().length === 2 && sleeps());
	process.kill(server.processes().runner, "SIGKILL");
	await until(() => left.every((p) => !alive(p)));
	assert.match(words((await second.teacher.get("/items/" + second.key)).text), /Đang làm bản xem/);
	set("preview-office", "");
});

test("what stands after all this is whole", () => {
	const r = spawnSync(PROGRAM, ["verify", "--data", server.data], { encoding: "utf8" });
	assert.equal(r.status, 0, r.stdout + r.stderr);
});
