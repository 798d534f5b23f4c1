// make conformance SUITE=name: every file of a suite through the real upload,
// check and player; what its EXPECTED.tsv says must come out.  A line a file,
// last line "name: N of M".
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: opt } = parseArgs({ options: {
	suite: { type: "string", default: "scorm12" }, packages: { type: "string", default: "../shared/packages" },
	hostile: { type: "string", default: "../shared/hostile" }, only: { type: "string", default: "" },
} });
const suite = opt.suite;
const folder = suite === "hostile" ? opt.hostile : suite === "mustache" ? join(opt.packages, "../mustache-spec") :
	existsSync(join(opt.packages, suite)) ? join(opt.packages, suite) : opt.packages;

function finish(good, all) {
	console.log(`${suite}: ${good} of ${all}`);
	process.exit(good === all && all > 0 ? 0 : 1);
}

if (!existsSync(folder)) {
	console.log(`SKIPPED, the folder is missing: ${folder}`);
	finish(0, 0);
}
if (suite === "mustache") {
	const build = process.env.HOCLIEU_BUILD || "build";
	spawnSync("make", ["--no-print-directory", `BUILD=${build}`, `${build}/tests/mustache_spec`], { stdio: ["ignore", "ignore", "inherit"] });
	const r = spawnSync(join(build, "tests/mustache_spec"), [folder], { encoding: "utf8", maxBuffer: 1 << 26 });
	process.stdout.write(r.stdout ?? "");
	process.exit(r.status ?? 1);
}
// ---- what must come out
function expected() {
	if (!existsSync(join(folder, "EXPECTED.tsv"))) {
		console.log(`no EXPECTED.tsv in ${folder}: any verdict will do, but what is accepted must start`);
		return new Map();
	}
	const lines = readFileSync(join(folder, "EXPECTED.tsv"), "utf8").split("\n").filter((l) => l && !l.startsWith("#"));
	const head = lines.shift().split("\t");
	return new Map(lines.map((l) => {
		const row = Object.fromEntries(l.split("\t").map((v, i) => [head[i], v]));
		return [row.file, row];
	}));
}

const { startServer } = await import("../lib/server.mjs");
const { Client } = await import("../lib/client.mjs");
const { hoclieu } = await import("../lib/teacher.mjs");
const { launch, newPage, signIn } = await import("../lib/browser.mjs");

const want = expected();
const files = readdirSync(folder, { withFileTypes: true }).filter((f) => f.isFile() && !/\.(tsv|md)$/.test(f.name) && f.name.includes(opt.only)).map((f) => f.name).sort();
const server = await startServer({ demo: true });
// One teacher puts up in minutes what others do in years.
for (const [name, value] of [["month-items-max", "10000"], ["month-bytes-max", String(2 ** 40)]]) {
	const r = hoclieu(server.data, "setting", name, value);
	if (r.status !== 0) throw new Error(r.out);
}
const who = server.accounts.find((a) => a.role === "teacher");
const teacher = await new Client(server.origin).signIn(who.user, who.password);
const browser = await launch();
const first = await newPage(browser);
await signIn(first, server.origin, who);
const context = first.context();
const outside = [];
await context.route("**", (route) => {
	const host = new URL(route.request().url()).hostname;
	if (host === "localhost" || host.endsWith(".localhost")) return route.continue();
	outside.push(route.request().url());
	return route.abort();
});

// The lesson's own frame, inside the wrapper's frame inside the player page.
async function lessonFrame(page) {
	const until = Date.now() + 15000;
	while (Date.now() < until) {
		const f = page.frames().find((x) => /\.content\.localhost:\d+\/f\//.test(x.url()));
		if (f) return f;
		await page.waitForTimeout(50);
	}
	return null;
}

const MOST = 1000, FEW = 40;
// Opens the entries of the contents list; how many are listed, were tried, started.
async function play(item) {
	const page = await context.newPage();
	let listed = 0, tried = 0, started = 0, scos = 0, problem = "";
	try {
		const answers = new Map();
		page.on("response", (r) => answers.set(r.url().split("#")[0], r.status()));
		await page.goto(`${server.origin}/items/${item.key}`);
		const preview = page.locator('form[action$="/preview"] button').first();
		if (await preview.count() === 0) return { listed, tried, started, scos, problem, kept: true };
		await preview.click();
		await page.waitForURL("**/play/**");
		const hrefs = await page.locator(".toc a[href]").evaluateAll((as) => as.map((a) => a.href));
		const all = hrefs.length ? [...new Set(hrefs)] : [page.url()];
		listed = all.length;
		// Nobody wrote a lesson of 20,000 entries: of such a list a few are opened.
		for (const href of all.length > MOST ? [...all.slice(0, FEW - 1), all.at(-1)] : all) {
			tried++;
			await page.goto(href);
			const f = await lessonFrame(page);
			if (!f) { problem = "no lesson frame: " + href; continue; }
			await f.waitForLoadState("domcontentloaded").catch(() => {});
			const status = answers.get(f.url().split("#")[0]);
			if (status !== 200 && status !== 206 && status !== 304) { problem = `${status} ${f.url()}`; continue; }
			const api = await f.evaluate(() => {
				for (let w = window, i = 0; i < 8; i++, w = w.parent) {
					if (w.API || w.API_1484_11) return true;
					if (w === w.parent) return false;
				}
				return false;
			}).catch(() => false);
			started++;
			scos += api ? 1 : 0;
		}
	} catch (e) {
		problem = String(e).split("\n")[0];
	}
	await page.close();
	return { listed, tried, started, scos, problem };
}

function verdict(item) {
	return item.verdict === "refused" ? "refused" : item.verdict === "warnings" ? "warnings" : "ready";
}

async function one(file) {
	const row = want.get(file) ?? { outcome: "either" };
	const bytes = readFileSync(join(folder, file));
	let item, outcome;
	try {
		item = await teacher.checked(await teacher.upload(file, bytes));
		outcome = verdict(item);
	} catch (e) {
		// Refused at the door (an empty file) is a refusal as well.
		if (!e.answer || e.answer.status >= 500) return [false, String(e)];
		return [row.outcome === "refuse" || row.outcome === "refused" || row.outcome === "either", `refused at the door: ${e.answer.status}`];
	}
	const report = await teacher.get(`/items/${item.key}/report`);
	if (report.status !== 200) return [false, `report page: ${report.status}`];
	if (/root:x:0|<script>alert|<img src=x/.test(report.text)) return [false, "the report shows what it must not"];
	if (row.outcome === "refuse" || row.outcome === "refused") {
		const ok = outcome === "refused" && (!row.reason || item.reason === row.reason);
		return [ok, `${outcome} ${item.reason}`];
	}
	if (outcome === "refused") return [row.outcome === "either", `refused ${item.reason}`];
	if (row.outcome !== "accept" && row.outcome !== "either" && row.outcome !== outcome) return [false, `${outcome}, not ${row.outcome}`];
	const p = await play(item);
	if (p.kept) return [row.outcome === "either", `${outcome}, kept for download`];
	const entries = row.entries !== undefined ? Number(row.entries) : Math.max(1, p.listed);
	const ok = p.listed === entries && p.started === p.tried && !p.problem && outside.length === 0;
	return [ok || (want.size > 0 && row.outcome === "either" && !p.problem.startsWith("5")), `${outcome}, started ${p.started} of ${entries}${p.tried < p.listed ? ` (${p.tried} tried)` : ""}${p.problem ? ", " + p.problem : ""}${outside.length ? ", asked outside: " + outside[0] : ""}`];
}

let good = 0;
for (const f of files) {
	outside.length = 0;
	const t = Date.now();
	const [ok, text] = await one(f);
	good += ok ? 1 : 0;
	console.log(`${ok ? "ok  " : "FAIL"} ${f}: ${text} (${((Date.now() - t) / 1000).toFixed(1)} s)`);
}
const verify = spawnSync(join(process.env.HOCLIEU_BUILD || "build", "hoclieu"), ["verify", "--data", server.data], { encoding: "utf8" });
if (verify.status !== 0) console.log("FAIL verify: " + verify.stdout + verify.stderr);
await browser.close();
await server.stop();
finish(verify.status === 0 ? good : good - 1, files.length);
