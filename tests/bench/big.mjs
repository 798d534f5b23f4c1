// Pages of a big school: 60 teachers, 1,500 pupils, 7,000 items under some
// 4,000 lessons, 100,000 attempts.  The demonstration is the seed (units, a checked package); the
// rest comes by SQL, as rows that the program itself would have written.
import { randomBytes } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startServer } from "../lib/server.mjs";
import { sessionOf } from "./commit.mjs";
import { benchQuota } from "./quota.mjs";
import { page, row, sh } from "./tools.mjs";

const TEACHERS = 60, PUPILS = 1500, ITEMS = 7000, ATTEMPTS = 100000, CLASSES = 45;
const WORDS = "phép cộng trừ nhân chia đo độ dài hình vuông tròn tam giác chữ vần tập đọc kể chuyện nghe viết thực vật động vật nước không khí gia đình trường học an toàn giao thông âm nhạc bài hát vẽ tranh".split(" ");
const fold = (s) => s.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase();

let seed = 7;
const below = (n) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return Math.floor(seed / 0x80000000 * n); };
const key = () => Array.from(randomBytes(26), (b) => "abcdefghijklmnopqrstuvwxyz234567"[b & 31]).join("");
const q = (v) => v === null ? "NULL" : typeof v === "number" ? String(v) : `'${String(v).replaceAll("'", "''")}'`;
const name = () => Array.from({ length: 4 }, () => WORDS[below(WORDS.length)]).join(" ");

// Rows of one table, 500 to a statement.
function insert(out, table, columns, rows, verb = "INSERT INTO") {
	for (let i = 0; i < rows.length; i += 500) out.push(`${verb} ${table} (${columns}) VALUES ${rows.slice(i, i + 500).map((r) => `(${r.map(q).join(",")})`).join(",")};`);
}

function lessons(db, out, first, now) {
	const have = new Set(db("SELECT DISTINCT subject_id || '/' || grade FROM plan").split("\n"));
	const list = [], plans = [], topics = [], places = [];
	let id = first;
	for (const line of db("SELECT subject_id || '/' || grade FROM subject_grade WHERE grade <= 5").split("\n")) {
		if (!line || have.has(line)) continue;
		const [subject, grade] = line.split("/").map(Number), plan = 1000 + plans.length;
		plans.push([plan, subject, grade, "kntt", 2026, 1, "Kế hoạch " + line, now]);
		topics.push([plan, plan, 1, "Chủ đề"]);
		for (let n = 1; n <= 70; n++, id++) {
			const title = name();
			list.push([id, key(), subject, grade, "kntt", String(n)]);
			places.push([plan, id, plan, n, `Bài ${n}`, title, fold(`Bài ${n} ${title}`), 2, Math.ceil(n / 2), Math.ceil(n / 2)]);
		}
	}
	insert(out, "lesson", "id, key, subject_id, grade, series, code", list);
	insert(out, "plan", "id, subject_id, grade, series, year, version, title, created", plans);
	insert(out, "topic", "id, plan_id, ord, title", topics);
	insert(out, "plan_lesson", "plan_id, lesson_id, topic_id, ord, label, title, folded, periods, week_from, week_to", places);
	return list.map((l) => ({ id: l[0], grade: l[3] }));
}

function people(out, school, department, now) {
	const persons = [], grants = [], classes = [], members = [], pupils = [];
	for (let i = 0; i < CLASSES; i++) {
		classes.push([1000 + i, key(), school, 2026, i % 5 + 1, `${i % 5 + 1}K${i}`]);
		for (const t of [i, (i * 7 + 3) % TEACHERS]) members.push([1000 + i, 10000 + t, "teacher"]);
	}
	for (let i = 0; i < TEACHERS + PUPILS; i++) {
		const id = 10000 + i, teacher = i < TEACHERS, nm = name();
		persons.push([id, key(), teacher ? department : school, `big${i}`, nm, fold(nm), now]);
		grants.push([id, teacher ? "teacher" : "pupil", school, now]);
		if (teacher) continue;
		members.push([1000 + i % CLASSES, id, "pupil"]);
		pupils.push({ id, grade: i % CLASSES % 5 + 1 });
	}
	insert(out, "person", "id, key, unit_id, login, name, folded, created", persons);
	insert(out, "person_grant", "person_id, role, unit_id, since", grants);
	insert(out, "class", "id, key, unit_id, year, grade, name", classes);
	insert(out, "class_member", "class_id, person_id, role", members, "INSERT OR IGNORE INTO");
	return pupils;
}

function items(db, out, school, list, now) {
	const pkg = db("SELECT v.package_id FROM version v JOIN package p ON p.id = v.package_id WHERE p.format = 'scorm12' LIMIT 1");
	const rows = [], versions = [], objects = [], filed = [], live = [];
	for (let i = 0; i < ITEMS; i++) {
		const id = 100000 + i, title = name(), at = now - below(3 * 365 * 86400), n = below(100);
		const state = n < 88 ? "published" : n < 92 ? "submitted" : n < 97 ? "draft" : n < 98 ? "returned" : "withdrawn";
		const lesson = list[below(list.length)];
		rows.push([id, key(), school, 10000 + below(TEACHERS), title, fold(title), ["elesson", "video", "plan"][below(3)], i % 50 ? "grade" : "class", state, "Tự soạn", id, state === "published" ? id : null, at, at, at, state === "published" ? at : null]);
		const hash = randomBytes(32).toString("hex");
		objects.push([hash, 8000, at]);
		versions.push([id, id, 1, hash, title + ".zip", 8000, Number(pkg), at]);
		filed.push([id, lesson.id, 0]);
		if (state === "published") live.push({ id, grade: lesson.grade });
	}
	insert(out, "item", "id, key, school_id, owner_id, title, folded, kind, audience, state, source, version_id, live_id, created, changed, submitted, published", rows);
	insert(out, "object", "hash, bytes, created", objects);
	insert(out, "version", "id, item_id, no, hash, file_name, bytes, package_id, created", versions);
	insert(out, "item_lesson", "item_id, lesson_id, ord", filed);
	return live;
}

function attempts(out, pupils, live, now) {
	const of = [1, 2, 3, 4, 5].map((g) => live.filter((i) => i.grade === g)), rows = [];
	for (let i = 0; i < ATTEMPTS; i++) {
		const p = pupils[i % pupils.length], mine = of[p.grade - 1], round = Math.floor(i / pupils.length);
		const it = mine[(p.id * 13 + round * 17) % mine.length].id, at = now - below(60 * 86400), done = below(2);
		rows.push([key(), key(), p.id, it, it, "normal", done, 1, done, below(101), below(2000), at - 600, at]);
	}
	insert(out, "attempt", "key, label, person_id, item_id, version_id, mode, done, nparts, parts_done, score, seconds, started, last", rows, "INSERT OR IGNORE INTO");
}

// Three years of lessons set, five a week to each class.
function assignments(out, school, live, now) {
	const rows = [], targets = [], old = [], day = (t) => Number(new Date(t * 1000 + 7 * 3600e3).toISOString().slice(0, 10).replaceAll("-", ""));
	for (let i = 0; i < CLASSES; i++) {
		const mine = live.filter((it) => it.grade === i % 5 + 1);
		for (let back = 0; back < 3; back++) {
			const group = 1000 + 1000 * back + i;
			if (back) old.push([group, key(), school, 2026 - back, i % 5 + 1, `${i % 5 + 1}K${i}`]);
			for (let n = 0; n < 175; n++) {
				const id = 1000000 + (back * CLASSES + i) * 1000 + n, from = now - (Math.floor(n / 5) + 52 * back) * 7 * 86400;
				rows.push([id, key(), mine[below(mine.length)].id, school, 2026 - back, 10000 + i, day(from), day(from + 7 * 86400), "Làm cẩn thận", from, from]);
				targets.push([id, group]);
			}
		}
	}
	insert(out, "class", "id, key, unit_id, year, grade, name", old);
	insert(out, "assignment", "id, key, item_id, school_id, year, person_id, from_day, until_day, note, created, changed", rows);
	insert(out, "assignment_target", "assignment_id, class_id", targets);
}

export function fillBig(server, dir) {
	const file = join(server.data, "hoclieu.db"), now = Math.floor(Date.now() / 1000);
	const db = (text) => sh("sqlite3", ["-cmd", ".timeout 10000", file, text]).stdout.trim();
	const [school, department] = db("SELECT u.id, d.id FROM unit u JOIN unit d ON d.parent_id = u.id WHERE u.kind = 'school' LIMIT 1").split("|").map(Number);
	const out = ["BEGIN IMMEDIATE;"];
	const list = lessons(db, out, 10000, now), pupils = people(out, school, department, now);
	const live = items(db, out, school, list, now);
	attempts(out, pupils, live, now);
	assignments(out, school, live, now);
	out.push("COMMIT;");
	const script = join(dir, "big.sql");
	writeFileSync(script, out.join("\n"));
	sh("sqlite3", ["-bail", "-cmd", ".timeout 10000", file, `.read ${script}`]);
	rmSync(script);
	return db;
}

// Pages as [name, person, path] of a filled school.
export function bigPages(db) {
	const one = (text) => db(text + " LIMIT 1");
	const person = (role) => one(`SELECT g.person_id FROM person_grant g JOIN person p ON p.id = g.person_id WHERE g.role = '${role}' AND p.login NOT LIKE 'big%'`);
	const [subject, grade] = one("SELECT s.code, l.grade FROM item_lesson x JOIN lesson l ON l.id = x.lesson_id JOIN subject s ON s.id = l.subject_id WHERE x.item_id = 100007").split("|");
	return [
		["home-teacher", "10003", "/"], ["home-head", person("head"), "/"], ["home-principal", person("principal"), "/"], ["home-pupil", "10100", "/"],
		["library", "10003", "/library"], ["library-grade", "10003", "/library?g=3"], ["library-subject", "10003", `/library?g=${grade}&s=${subject}`],
		["library-mine", "10003", "/library?mine=1"], ["library-deep", "10003", "/library?p=250"], ["library-words", "10003", "/library?q=" + encodeURIComponent("phép cộng")],
		["library-pupil", "10100", "/library"], ["item", "10003", "/items/" + one("SELECT key FROM item WHERE state = 'published'")],
		["assignments", "10003", "/assignments"], ["assignments-all", person("principal"), "/assignments?w=all"],
		["assignment", "10003", "/assignments/" + one("SELECT key FROM assignment WHERE id = 1003010")], ["done", "10100", "/done"],
		["set-form", "10003", "/assignments/new"],
		["review", person("head"), "/review"], ["classes", "10003", "/classes"], ["class", "10003", "/classes/" + one("SELECT key FROM class WHERE id = 1003")],
	];
}

// only: the month alone.
export async function benchBig(dir, only = "") {
	const server = await startServer({ demo: true, quiet: true });
	try {
		const db = fillBig(server, dir);
		for (const [name, person, path] of only === "quota" ? [] : bigPages(db)) {
			const cookie = "Cookie: " + [...sessionOf(server, person).cookies].map(([k, v]) => `${k}=${v}`).join("; ");
			const r = page(server.origin + path, cookie);
			row(`page-${name}-big-p50`, r.p50, "ms", "<=1", r.p50 <= 1);
			row(`page-${name}-big-p99`, r.p99, "ms", "<=5", r.p99 <= 5);
		}
		await benchQuota(server, db);
	} finally {
		await server.stop();
	}
}
