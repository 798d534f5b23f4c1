// Questions and participation of a big school (big.mjs): 20,000 questions, three
// school years of classes, and a row for each pupil, month and lesson learnt.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../lib/server.mjs";
import { fillBig } from "./big.mjs";
import { sessionOf } from "./commit.mjs";
import { page, row, sh } from "./tools.mjs";

// Set by set, in the database: as rows that the program would have written.
export const SQL = `
BEGIN IMMEDIATE;
-- The same pupils in the classes of the two years before, which big.mjs made.
INSERT INTO class_member (class_id, person_id, role) SELECT class_id + 1000 * k, person_id, role
  FROM class_member, (SELECT 1 AS k UNION SELECT 2) WHERE class_id BETWEEN 1000 AND 1999;
-- What the attempts were, and again ten months of each year before.
CREATE TEMP TABLE was AS SELECT person_id, item_id, started AS at, done, last FROM attempt WHERE person_id >= 10060 AND mode = 'normal';
INSERT OR IGNORE INTO learnt (person_id, month, item_id, first, done)
  SELECT person_id, CAST(strftime('%Y%m', at - 2592000 * m + 25200, 'unixepoch') AS INTEGER), item_id, at - 2592000 * m,
    CASE WHEN done THEN at - 2592000 * m + 600 END
  FROM was JOIN (SELECT 0 AS m UNION SELECT 3 UNION SELECT 6 UNION SELECT 9 UNION SELECT 12 UNION SELECT 18 UNION SELECT 24) WHERE m = 0 OR (person_id + item_id + m) % 5 = 0;
INSERT INTO learner (person_id, year, learnt, done)
  SELECT person_id, month / 100 - (month % 100 < 8), sum(1 << ((month % 100 + 4) % 12)), sum(done << ((month % 100 + 4) % 12))
  FROM (SELECT person_id, month, max(done) IS NOT NULL AS done FROM learnt WHERE person_id >= 10060 GROUP BY 1, 2) WHERE true GROUP BY 1, 2
  ON CONFLICT (person_id, year) DO UPDATE SET learnt = excluded.learnt, done = excluded.done;
-- A question to every fifth attempt; one of forty is open.
INSERT INTO ask (key, item_id, class_id, person_id, part, text, asked, answered, wordings, shown)
  SELECT lower(hex(randomblob(13))), w.item_id, m.class_id, w.person_id, '', 'Câu hỏi số ' || w.rowid || ' về bài này ạ?', w.at,
    CASE WHEN w.rowid % 200 THEN w.at + w.rowid % 400 * 3600 END, w.rowid % 200 > 0, CASE WHEN w.rowid % 200 > 0 AND w.rowid % 3 = 0 THEN w.at END
  FROM was w JOIN class_member m ON m.person_id = w.person_id AND m.class_id BETWEEN 1000 AND 1999 WHERE w.rowid % 5 = 0;
INSERT INTO ask_answer (ask_id, no, person_id, text, at) SELECT a.id, 1, (SELECT min(person_id) FROM class_member m WHERE m.class_id = a.class_id
  AND m.role = 'teacher'), 'Câu trả lời cho câu hỏi ' || a.id || '.', a.answered FROM ask a WHERE a.answered IS NOT NULL AND a.wordings = 1
  AND NOT EXISTS (SELECT 1 FROM ask_answer x WHERE x.ask_id = a.id);
COMMIT;`;

export function classworkPages(db) {
	const one = (text) => db(text + " LIMIT 1");
	const person = (role) => one(`SELECT g.person_id FROM person_grant g JOIN person p ON p.id = g.person_id WHERE g.role = '${role}' AND p.login NOT LIKE 'big%'`);
	const klass = one("SELECT key FROM class WHERE id = 1003"), pupil = one("SELECT person_id FROM class_member WHERE class_id = 1003 AND role = 'pupil'");
	const principal = person("principal"), inspector = person("inspector");
	return [
		["questions-teacher", "10003", "/questions"], ["questions-teacher-all", "10003", "/questions?f=all"], ["questions-principal", principal, "/questions"],
		["questions-pupil", pupil, "/questions"], ["questions-numbers", inspector, "/questions"],
		["participation-teacher", "10003", "/participation"], ["participation-principal", principal, "/participation"],
		["participation-inspector", inspector, "/participation"], ["participation-class", principal, "/participation/" + klass],
		["home-principal-classwork", principal, "/"], ["home-teacher-classwork", "10003", "/"],
	];
}

export async function benchClasswork(dir) {
	const server = await startServer({ demo: true, quiet: true });
	try {
		const db = fillBig(server, dir), script = join(dir, "classwork.sql");
		writeFileSync(script, SQL);
		sh("sqlite3", ["-bail", "-cmd", ".timeout 10000", join(server.data, "hoclieu.db"), `.read ${script}`]);
		for (const [name, who, path] of classworkPages(db)) {
			const cookie = "Cookie: " + [...sessionOf(server, who).cookies].map(([k, v]) => `${k}=${v}`).join("; ");
			const r = page(server.origin + path, cookie);
			row(`page-${name}-p50`, r.p50, "ms", "<=1", r.p50 <= 1);
			row(`page-${name}-p99`, r.p99, "ms", "<=5", r.p99 <= 5);
		}
	} finally {
		await server.stop();
	}
}
