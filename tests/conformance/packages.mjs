// The judge of packages: each file goes through the real upload, check and player
// of a real server, and is compared with its row.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { launch, newPage, signIn } from "../lib/browser.mjs";
import { Client } from "../lib/client.mjs";
import { PROGRAM, startServer, until } from "../lib/server.mjs";
import { hoclieu } from "../lib/teacher.mjs";
import { differs } from "./expected.mjs";

// Nobody wrote a lesson of 20,000 entries: of a list longer than MOST a FEW are opened.
const MOST = 1000, FEW = 40;

let server, teacher, browser, context;
const outside = [];

async function begin() {
	server = await startServer({ demo: true });
	// One teacher puts up in minutes what others do in years.
	for (const [name, value] of [["month-items-max", "10000"], ["month-bytes-max", String(2 ** 40)]]) {
		const r = hoclieu(server.data, "setting", name, value);
		if (r.status !== 0) throw new Error(r.out);
	}
	const who = server.accounts.find((a) => a.role === "teacher");
	teacher = await new Client(server.origin).signIn(who.user, who.password);
	browser = await launch();
	const first = await newPage(browser);
	await signIn(first, server.origin, who);
	context = first.context();
	await context.route("**", (route) => {
		const host = new URL(route.request().url()).hostname;
		if (host === "localhost" || host.endsWith(".localhost")) return route.continue();
		outside.push(route.request().url());
		return route.abort();
	});
}

// Whether the page itself or what is around it offers the run time of SCORM.
const HAS_API = () => {
	for (let w = window, i = 0; i < 8; i++, w = w.parent) {
		if (w.API || w.API_1484_11) return true;
		if (w === w.parent) return false;
	}
	return false;
};

// The frame that a lesson runs in: its own, or what is around it for a film, a
// sound or a PDF, which have none.
async function lessonIn(page) {
	const all = page.frames().filter((f) => f.url().includes(".content.localhost:"));
	for (const f of all)
		if (f.url().includes("/f/") || await f.evaluate("!!document.querySelector('video, audio, .pdf')").catch(() => false)) return f;
	return null;
}

// One entry of the contents list; what is wrong with it, or "".
async function open(page, href, answers, found) {
	await page.goto(href);
	const f = await until(() => lessonIn(page)).catch(() => null);
	if (!f) return "no lesson frame: " + href;
	await f.waitForLoadState("domcontentloaded").catch(() => {});
	const status = answers.get(f.url().split("#")[0]);
	if (status !== 200 && status !== 206 && status !== 304) return `${status} ${f.url()}`;
	found.scos += await f.evaluate(HAS_API).catch(() => false) ? 1 : 0;
	found.started++;
	return "";
}

// Opens the entries of the contents list: how many are listed, were tried, started.
async function play(item) {
	const found = { listed: 0, tried: 0, started: 0, scos: 0, problem: "" };
	const page = await context.newPage(), answers = new Map();
	try {
		page.on("response", (r) => answers.set(r.url().split("#")[0], r.status()));
		await page.goto(`${server.origin}/items/${item.key}`);
		const preview = page.locator('form[action$="/preview"] button').first();
		if (await preview.count() === 0) return { ...found, outcome: "kept" };
		await preview.click();
		await page.waitForURL("**/play/**");
		const hrefs = await page.locator(".toc a[href]").evaluateAll((as) => as.map((a) => a.href));
		const all = hrefs.length ? [...new Set(hrefs)] : [page.url()];
		found.listed = all.length;
		for (const href of all.length > MOST ? [...all.slice(0, FEW - 1), all.at(-1)] : all) {
			found.tried++;
			found.problem ||= await open(page, href, answers, found);
		}
	} catch (e) {
		found.problem = String(e).split("\n")[0];
	} finally {
		await page.close();
	}
	return found;
}

// What becomes of the file ${path}.
async function look(path) {
	let item;
	try {
		item = await teacher.checked(await teacher.upload(basename(path), readFileSync(path)));
	} catch (e) {
		// Refused at the door (an empty file) is a refusal as well.
		if (!e.answer || e.answer.status >= 500) return { outcome: "error", problem: String(e).split("\n")[0] };
		return { outcome: "refused", reason: `at the door, ${e.answer.status}` };
	}
	const found = { outcome: ["refused", "warnings"].includes(item.verdict) ? item.verdict : "ready", reason: item.reason };
	const report = await teacher.get(`/items/${item.key}/report`);
	if (report.status !== 200) return { ...found, problem: `${report.status} of the report` };
	if (/root:x:0|<script>alert|<img src=x/.test(report.text)) return { ...found, problem: "the report shows what it must not" };
	const version = /SCORM (CAM 1\.3|2004 [^<,;.·]*|1\.2)/.exec(report.text.replace(/\s+/g, " "));
	if (version) found.schemaversion = version[1].trim();
	return found.outcome === "refused" ? found : { ...found, ...await play(item) };
}

function told(found) {
	const few = found.tried < found.listed ? ` (${found.tried} tried)` : "";
	const started = found.listed ? `, started ${found.started} of ${found.listed}${few}` : "";
	return found.outcome === "kept" ? "kept for download" : found.outcome === "refused" ? `refused ${found.reason}` : found.outcome + started;
}

// judge(cases, line): line(ok, name, words) for each; how many are right.
export async function judge(cases, line) {
	let good = 0;
	if (cases.some((c) => !c.fault)) await begin();
	for (const c of cases) {
		const t = Date.now();
		if (c.fault) {
			line(false, c.name, c.fault);
			continue;
		}
		outside.length = 0;
		const found = await look(c.path);
		const wrong = differs(c.row, { ...found, outside: outside[0] });
		good += wrong.length === 0 ? 1 : 0;
		line(wrong.length === 0, c.name, `${told(found)}${wrong.length ? ": " + wrong.join("; ") : ""} (${((Date.now() - t) / 1000).toFixed(1)} s)`);
	}
	if (!server) return good;
	const verify = spawnSync(PROGRAM, ["verify", "--data", server.data], { encoding: "utf8" });
	if (verify.status !== 0) line(false, "verify", verify.stdout + verify.stderr);
	await browser.close();
	await server.stop();
	return verify.status === 0 ? good : Math.min(good, cases.length - 1);
}
