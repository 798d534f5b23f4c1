// The month of a big school: its table, and the closing, beside three years of
// closed months, 200,000 rows of trail, tables as workbooks.  A part of big.mjs:
// its rows must be there already.
import { join } from "node:path";
import { sessionOf } from "./commit.mjs";
import { five, median, page, row, sh } from "./tools.mjs";

const YEARS = 3, OPEN = 5;	// the newest months stay open, to be closed here

const step = (ym, n) => { const at = Math.floor(ym / 100) * 12 + ym % 100 - 1 + n; return Math.floor(at / 12) * 100 + at % 12 + 1; };
const dash = (ym) => `${Math.floor(ym / 100)}-${String(ym % 100).padStart(2, "0")}`;
const begins = (ym) => Date.UTC(Math.floor(ym / 100), ym % 100 - 1, 1) / 1000 - 7 * 3600;

// Lessons spread over three years; each month but the newest closed: a row a
// teacher, the lessons that counted.
export function fillQuota(server, db) {
	const now = new Date(Date.now() + 7 * 3600e3), ym = now.getUTCFullYear() * 100 + now.getUTCMonth() + 1;
	const school = Number(db("SELECT id FROM unit WHERE kind = 'school' LIMIT 1"));
	const lead = Number(db("SELECT g.person_id FROM person_grant g JOIN person p ON p.id = g.person_id WHERE g.role = 'principal' LIMIT 1"));
	const out = ["BEGIN IMMEDIATE;", "DROP TRIGGER quota_close_kept; DROP TRIGGER quota_row_kept; DROP TRIGGER quota_credit_kept; DROP TRIGGER quota_correction_kept; DELETE FROM quota_correction; DELETE FROM quota_credit; DELETE FROM quota_row; DELETE FROM quota_close;",
		"UPDATE quota_rule SET from_month = 202001 WHERE unit_id IS NULL;", "UPDATE person_grant SET since = 0;",
		`UPDATE item SET submitted = ${begins(ym)} + 86400 * 2 - (id * 7919 % ${YEARS * 365}) * 86400 WHERE id >= 100000;`];
	for (let n = 1; n <= YEARS * 12; n++) {
		const m = step(ym, -n), id = 1000 + n;
		if (n <= OPEN) continue;
		out.push(`INSERT INTO quota_close (id, school_id, month, person_id, at, record) VALUES (${id}, ${school}, ${m}, ${lead}, ${begins(step(m, 1))}, '{}');`,
			`INSERT INTO quota_row (close_id, person_id, name, unit, owed, counted, review, late, missing) SELECT ${id}, id, name, '', 4, ${n} % 5, 0, 0, 4 - min(4, ${n} % 5) FROM person WHERE id BETWEEN 10000 AND 10059;`,
			`INSERT INTO quota_credit (item_id, school_id, month, person_id, hash) SELECT i.id, i.school_id, ${m}, i.owner_id, v.hash FROM item i JOIN version v ON v.id = i.live_id WHERE i.submitted >= ${begins(m)} AND i.submitted < ${begins(step(m, 1))} AND i.id >= 100000 AND i.kind = 'elesson';`);
	}
	out.push("COMMIT;");
	sh("sqlite3", ["-bail", "-cmd", ".timeout 10000", join(server.data, "hoclieu.db")], { input: out.join("\n") });
	return { ym, lead };
}

// A trail of three years, a line every few minutes of each working day.
const TRAIL = `INSERT INTO audit (at, person_id, verb, kind, ref, note, hash)
  WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 199999)
  SELECT unixepoch() - (200000 - i) * 470, 10000 + i % 60, CASE i % 5 WHEN 0 THEN 'sign-in' WHEN 1 THEN 'submit' WHEN 2 THEN 'upload' WHEN 3 THEN 'publish' ELSE 'sign-out' END,
    CASE i % 5 WHEN 0 THEN 'person' WHEN 4 THEN 'person' ELSE 'item' END, CASE i % 5 WHEN 0 THEN 10000 + i % 60 WHEN 4 THEN 10000 + i % 60 ELSE 100000 + i % 7000 END, NULL, lower(hex(randomblob(32))) FROM n;`;
// A library of more lessons than one table takes: 10,000 rows.
const MORE = `INSERT INTO item (id, key, school_id, owner_id, title, folded, kind, audience, state, source, version_id, live_id, created, changed, submitted, published)
  SELECT id + 1000000, '8' || substr(key, 2), school_id, owner_id, title, folded, kind, audience, state, source, version_id, live_id, created, changed, submitted, published FROM item WHERE id >= 100000 AND id < 1000000 AND state = 'published' LIMIT 4500;
INSERT INTO item_lesson (item_id, lesson_id, ord) SELECT item_id + 1000000, lesson_id, ord FROM item_lesson WHERE item_id + 1000000 IN (SELECT id FROM item);`;

function pagesOf(db, ym, lead) {
	const teacher = "10003", closed = dash(step(ym, -OPEN - 1));
	const head = db("SELECT g.person_id FROM person_grant g JOIN person p ON p.id = g.person_id WHERE g.role = 'head' AND p.login NOT LIKE 'big%' LIMIT 1");
	const inspector = db("SELECT person_id FROM person_grant WHERE role = 'inspector' LIMIT 1");
	return [
		["month-teacher", teacher, "/month"], ["month-head", head, "/month"], ["month-inspector", inspector, "/month"],
		["month-closed", lead, "/month?m=" + closed], ["month-minutes", lead, `/month/${closed}/minutes`],
		["month-preview", lead, "/month/close?m=" + dash(step(ym, -OPEN))], ["month-rules", lead, "/month/rules"], ["month-leave", lead, "/month/leave"],
		["trail", inspector, "/trail"], ["trail-kind", inspector, "/trail?kind=person"], ["trail-deep", inspector, "/trail?p=100"],
	];
}

// Milliseconds of a table as a workbook, from the request to its last byte: the median of five.
async function workbook(client, path) {
	return median(await five(async () => {
		const begun = performance.now(), r = await client.get(path);
		if (r.status !== 200 || !/spreadsheetml/.test(r.headers["content-type"])) throw new Error(`${path}: ${r.status}`);
		return performance.now() - begun;
	}));
}

export async function benchQuota(server, db) {
	const { ym, lead } = fillQuota(server, db);
	const run = (text) => sh("sqlite3", ["-bail", "-cmd", ".timeout 10000", join(server.data, "hoclieu.db"), text]);
	const principal = sessionOf(server, lead);
	const measure = (who, path) => {
		const cookie = "Cookie: " + [...sessionOf(server, who).cookies].map(([k, v]) => `${k}=${v}`).join("; ");
		return page(server.origin + path, cookie);
	};
	const table = measure(lead, "/month");
	row("quota-board-p50", table.p50, "ms", "<=5", table.p50 <= 5);
	row("quota-board-p99", table.p99, "ms", "(no budget)", true);
	run(TRAIL);
	for (const [name, who, path] of pagesOf(db, ym, lead)) {
		const text = (await sessionOf(server, who).get(path)).text, rows = text.split("<tr>").length;
		if (name.startsWith("trail") && rows < 50) throw new Error(`${path}: ${rows} rows only`);
		const r = measure(who, path);
		row(`page-${name}-big-p50`, r.p50, "ms", "<=5", r.p50 <= 5);
	}
	const times = [];
	for (let n = OPEN; n >= 1; n--) {
		const m = dash(step(ym, -n)), page = await principal.get("/month/close?m=" + m);
		const waiting = /name="waiting" value="(\d+)"/.exec(page.text)?.[1];
		const begun = performance.now();
		const answer = await principal.post("/month/close", { m, waiting, sure: "1", place: "phòng họp", proposals: "Không" });
		times.push(performance.now() - begun);
		if (answer.status !== 303) throw new Error(`closing of ${m}: ${answer.status} ${answer.text.slice(0, 2000)}`);
	}
	row("quota-close", median(times), "ms", "<=200", median(times) <= 200);
	const table_ms = await workbook(principal, "/month.xlsx");
	row("xlsx-month-board", table_ms, "ms", "<=500", table_ms <= 500);
	run(MORE);
	const most = await workbook(principal, "/library.xlsx");
	row("xlsx-library-10000-rows", most, "ms", "<=500", most <= 500);
}
