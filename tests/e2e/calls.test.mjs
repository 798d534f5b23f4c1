// A package of pages that call every element of SCORM 1.2 with every code of its
// book, played by a pupil: what came back, over three visits, and what the
// teacher then sees.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { frameWhere, launch, newPage, signIn } from "../lib/browser.mjs";
import { VISITS, calls, make } from "../lib/calls.mjs";
import { client, publish } from "../lib/lesson.mjs";
import { scorm2004, zip } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";

let server, browser, page;
// Somebody who has no password in the demonstration gets one.
async function pupil(user) {
	const password = "bốn con mèo đen", r = hoclieu(server.data, "user", "password", user, "--stdin", "--keep", { stdin: password + "\n" });
	assert.equal(r.status, 0, r.out);
	const p = await newPage(browser);
	await signIn(p, server.origin, { user, password });
	return p;
}
before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	page = await pupil("minhanh.3a");
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

const PARTS = ["cmi.core", "cmi.objectives …", "cmi.interactions"];
const LMS = `<adlcp:datafromlms>Dữ liệu đầu</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore>
<adlcp:maxtimeallowed>0001:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>continue,message</adlcp:timelimitaction>`;
const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Gọi</title></head><body><script>
let w = window;
while (!w.API && w.parent !== w) w = w.parent;
const make = ${make};
const run = (rows) => make(rows, w.API);
document.documentElement.dataset.init = "ready";
</script></body></html>`;

const pages = () => zip({
	"imsmanifest.xml": `<?xml version="1.0" encoding="UTF-8"?><manifest identifier="C" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata><organizations default="O"><organization identifier="O"><title>Gọi từng phần tử</title>
${PARTS.map((p, i) => `<item identifier="I${i}" identifierref="R${i}"><title>${p}</title>${i === 1 ? LMS : ""}</item>`).join("")}
</organization></organizations><resources>${PARTS.map((p, i) => `<resource identifier="R${i}" type="webcontent" adlcp:scormtype="sco" href="p${i}.html"><file href="p${i}.html"/></resource>`).join("")}</resources></manifest>`,
	...Object.fromEntries(PARTS.map((p, i) => [`p${i}.html`, PAGE])),
});

async function enter(who, item) {
	await who.goto(`${server.origin}/items/${item}`);
	await who.locator(`form[action="/items/${item}/play"] button`).first().click();
	await who.waitForURL(/\/play\//);
}

test("every call comes back as the book says, also after the lesson was left", async () => {
	const item = await publish(server, "goi.zip", pages(), { title: "Gọi từng phần tử" });
	await enter(page, item);
	const key = page.url().split("/play/")[1].split("?")[0];
	const hrefs = [...new Set(await page.locator(".toc a[href]").evaluateAll((as) => as.map((a) => a.href)))];
	let made = 0;
	for (const [table, part] of VISITS) {
		await page.goto(hrefs[part]);
		const sco = await frameWhere(page, `/f/p${part}.html`), rows = calls(table);
		assert.deepEqual(await sco.evaluate((r) => run(r), rows), [], table);
		made += rows.length;
	}
	assert.ok(made >= 800, `${made} calls`);
	await page.waitForSelector('[data-light][data-state="saved"]');
	const seen = (await (await client(server, "hanh")).get("/attempts/" + key)).text.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
	// 7.5 of 0 to 10; the answers of the last visit stand behind those of the first.
	assert.match(seen, /Đã xong 7,5/);
	assert.match(seen, /Câu 2[\s\S]*q2/);
	assert.deepEqual(page.faults, []);
});

test("adl.data: what one course writes another reads, of the same pupil alone", async () => {
	const one = await publish(server, "kho-1.zip", scorm2004({ title: "Kho một", stores: { "điểm đầu": "", khóa: 'writeSharedData="false"' } }), { title: "Kho một" });
	const two = await publish(server, "kho-2.zip", scorm2004({ title: "Kho hai", stores: { khóa: "", "điểm đầu": 'writeSharedData="false"' } }), { title: "Kho hai" });
	const other = await pupil("giahan.3a");
	const stores = (sco) => sco.evaluate(() => [0, 1].map((n) => get(`adl.data.${n}.id`) + "=" + get(`adl.data.${n}.store`)).join(" "));
	await enter(page, one);
	let sco = await frameWhere(page);
	assert.equal(await stores(sco), "điểm đầu= khóa=");
	assert.deepEqual(await sco.evaluate(() => [set("adl.data.0.store", "8 trên 10, Hà"), set("adl.data.1.store", "x"), commit()]), ["true", "false", "true"]);
	await enter(page, two);
	sco = await frameWhere(page);
	assert.equal(await stores(sco), "khóa= điểm đầu=8 trên 10, Hà");
	assert.equal(await sco.evaluate(() => set("adl.data.0.store", "mở") + finish()), "trueundefined");
	await enter(page, one);
	sco = await frameWhere(page);
	assert.equal(await stores(sco), "điểm đầu=8 trên 10, Hà khóa=mở");
	await enter(other, two);
	assert.equal(await stores(await frameWhere(other)), "khóa= điểm đầu=");
	await other.context().close();
});
