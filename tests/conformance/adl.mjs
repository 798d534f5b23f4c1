// The judge of ADL's cases of the API and of the data model (SCORM 2004 4th
// Edition): a pupil opens each package in the real player, and its pages make the
// calls of ADL's oracle and report what did not come back as it should.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { launch, newPage, signIn } from "../lib/browser.mjs";
import { account, publish } from "../lib/lesson.mjs";
import { startServer } from "../lib/server.mjs";

const PUPIL = "minhanh.3a", LONGEST = 120000;	// ms of one visit: ADL's longest has 3,499 calls
export const CASES = ["API", "DMI", "DMB"];

// Calls that may come back otherwise; docs/play.md says why.  By visit, as ADL
// numbers them: activity/visit.
const FRESH = ["cmi.entry", "cmi.completion_status", "cmi.suspend_data"];
const LISTED = { DMB: { "1/6": FRESH, "1/8": FRESH, "1/10": ["cmi.entry"] } };
const isListed = (name, visit, [, call, args]) => call === "GetValue" && Array.isArray(args) &&
	(args[0] === "cmi.total_time" || (LISTED[name]?.[`${visit.act}/${visit.visit}`] ?? []).includes(args[0]));

let server, browser, page;
const due = { step: 0, report: null };

async function begin() {
	server = await startServer({ demo: true });
	browser = await launch();
	page = await newPage(browser);
	await signIn(page, server.origin, account(server, PUPIL));
	await page.exposeFunction("__adlStep", () => due.step);
	await page.exposeFunction("__adlReport", (json) => due.report?.(JSON.parse(json)));
}

// Presses "Vào học" on the item's page, as after a break.
async function enter(item) {
	await page.goto(`${server.origin}/items/${item}`);
	await page.locator(`form[action="/items/${item}/play"] button`).first().click();
	await page.waitForURL(/\/play\//);
}

// Opens the part with ADL's number ${act} from the contents list and waits for its report.
async function visit(act) {
	const report = new Promise((resolve, reject) => {
		const limit = setTimeout(() => reject(new Error(`no report of activity ${act} in ${LONGEST / 1000} s`)), LONGEST);
		due.report = (r) => {
			if (r.act !== act) return;	// the part that the player opened first
			clearTimeout(limit);
			resolve(r);
		};
	});
	report.catch(() => {});	// told below, once the page is there
	const hrefs = await page.locator(".toc a[href]").evaluateAll((as) => as.map((a) => a.href));
	await page.goto([...new Set(hrefs)][Number(act) - 1]);
	return report;
}

// Every then.key of these cases is either "go on to the next" (its activity is
// the next visit's), or that the learner leaves and comes back another day.
const LEAVES = ["DMBx", "DMBxAct", "Exit"];

async function run(name, path, oracle) {
	const item = await publish(server, name + ".zip", readFileSync(path), { title: "ADL " + name });
	const found = { asked: 0, right: 0, listed: 0, fails: [] };
	let left = true;
	for (const [step, v] of oracle.visits.entries()) {
		due.step = step;
		if (left) await enter(item);
		const r = await visit(v.act);
		left = LEAVES.includes(v.then?.key);
		found.asked += r.calls;
		found.right += r.calls - r.fails.length;
		if (r.mode === "asset" ? !r.api : r.calls !== v.calls.length) found.fails.push(`activity ${v.act}, visit ${v.visit}: ${r.calls} of ${v.calls.length} calls made`);
		for (const f of r.fails) {
			if (isListed(name, v, f)) found.listed++;
			else found.fails.push(`activity ${v.act}, visit ${v.visit}: ${JSON.stringify(f).slice(0, 300)}`);
		}
	}
	return found;
}

function oracleOf(path) {
	const r = spawnSync("unzip", ["-p", path, "common/oracle.js"], { encoding: "utf8", maxBuffer: 1 << 26 }), window = {};
	if (r.status !== 0) throw new Error("no oracle in " + path);
	runInNewContext(r.stdout, { window });
	return window.ADL_ORACLE;
}

// judge(folder, only, line): line(ok, name, words) for each case; how many are right.
export async function judge(folder, only, line) {
	let good = 0;
	await begin();
	try {
		for (const name of CASES.filter((c) => c.includes(only))) {
			const path = join(folder, `LMSTestPackage_${name}.zip`), t = Date.now();
			let found;
			try {
				if (!existsSync(path)) throw new Error("the package is missing: " + path);
				found = await run(name, path, oracleOf(path));
			} catch (e) {
				found = { asked: 0, right: 0, listed: 0, fails: [String(e).split("\n")[0]] };
			}
			const ok = found.fails.length === 0 && found.asked > 0;
			good += ok ? 1 : 0;
			line(ok, name, `${found.right} of ${found.asked} calls right${found.listed ? `, ${found.listed} listed in docs/play.md` : ""} (${((Date.now() - t) / 1000).toFixed(1)} s)`);
			for (const f of found.fails.slice(0, 20)) console.log("     " + f);
			if (found.fails.length > 20) console.log(`     and ${found.fails.length - 20} more`);
		}
	} finally {
		await browser.close();
		await server.stop();
	}
	return good;
}
