// The lists of a server with 60,000 persons: one school of that size is the
// worst case, since every list is one school's.
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../lib/server.mjs";
import { sessionOf } from "./commit.mjs";
import { page, row, sh } from "./tools.mjs";

const PERSONS = 60000, CLASSES = 1500;
const LAST = "nguyễn nguyễn nguyễn trần trần lê phạm hoàng vũ đặng bùi đỗ hồ ngô dương lý".split(" ");
const MIDDLE = "văn thị minh gia bảo ngọc thanh quỳnh hữu đức xuân hoài kim phương".split(" ");
const GIVEN = "an anh bách bảo châu chi dũng duy giang hà hải hân hiếu hoa huy khang khánh khôi lan linh long mai minh my nam ngân nhi phúc phương quân quang thảo thư trang trí tuấn tùng uyên việt vy".split(" ");
const fold = (s) => s.normalize("NFD").replace(/[̀-ͯ]/g, "").replace(/đ/g, "d");

let seed = 11;
const below = (n) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return Math.floor(seed / 0x80000000 * n); };
const key = () => Array.from(randomBytes(26), (b) => "abcdefghijklmnopqrstuvwxyz234567"[b & 31]).join("");

function fill(server, dir) {
	const file = join(server.data, "hoclieu.db"), now = Math.floor(Date.now() / 1000);
	const db = (text) => sh("sqlite3", ["-cmd", ".timeout 10000", file, text]).stdout.trim();
	const school = Number(db("SELECT id FROM unit WHERE kind = 'school' LIMIT 1"));
	const out = ["BEGIN IMMEDIATE;"];
	for (let i = 0; i < CLASSES; i++) out.push(`INSERT INTO class (id, key, unit_id, year, grade, name) VALUES (${50000 + i}, '${key()}', ${school}, 2020, ${i % 5 + 1}, '${i % 5 + 1}X${i}');`);
	for (let i = 0; i < PERSONS; i++) {
		const id = 100000 + i, name = [LAST, MIDDLE, MIDDLE, GIVEN].map((w) => w[below(w.length)]).join(" ");
		out.push(`INSERT INTO person (id, key, unit_id, login, name, folded, code, created) VALUES (${id}, '${key()}', ${school}, 'many${i}', '${name}', '${fold(name)}', 'HS${i}', ${now});`);
		out.push(`INSERT INTO person_grant (person_id, role, unit_id, since) VALUES (${id}, '${i % 30 ? "pupil" : "teacher"}', ${school}, ${now});`);
		if (i % 30) out.push(`INSERT INTO class_member (class_id, person_id, role) VALUES (${50000 + i % CLASSES}, ${id}, 'pupil');`);
	}
	out.push("COMMIT;", "ANALYZE;");
	const script = join(dir, "people.sql");
	writeFileSync(script, out.join("\n"));
	sh("sqlite3", ["-bail", "-cmd", ".timeout 10000", file, `.read ${script}`]);
	rmSync(script);
	return db;
}

export async function benchPeople(dir) {
	const server = await startServer({ demo: true, quiet: true });
	try {
		const db = fill(server, dir);
		const admin = db("SELECT person_id FROM person_grant WHERE role = 'admin' LIMIT 1");
		const cookie = "Cookie: " + [...sessionOf(server, admin).cookies].map(([k, v]) => `${k}=${v}`).join("; ");
		const pages = { "": "/people", "-deep": "/people?p=1500", "-pupils": "/people?role=pupil", "-teachers": "/people?role=teacher",
			"-common": "/people?q=nguyen", "-two": `/people?q=${encodeURIComponent("bảo châu")}`, "-rare": "/people?q=uyen+quang", "-none": "/people?q=zzz",
			"-code": "/people?q=HS4711", "-class": `/school/classes/${db("SELECT key FROM class WHERE id = 50007")}` };
		for (const [name, path] of Object.entries(pages)) {
			const r = page(server.origin + path, cookie);
			row(`page-people-60000${name}-p50`, r.p50, "ms", "<=5", r.p50 <= 5);
		}
	} finally {
		await server.stop();
	}
}
