// Lessons send values as their authors write them: decimal comma, scores out of
// 120, words in capitals, Vietnamese names.  From the upload to the teacher's page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, frameWhere, launch, newPage, sideways, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { scorm12, scorm2004 } from "../lib/packages.mjs";
import { startServer } from "../lib/server.mjs";

const PUPIL = "minhanh.3a";
let server, browser, page, wide;

before(async () => {
	server = await startServer({ demo: true });
	browser = await launch();
	page = await newPage(browser, { width: 360 });
	await signIn(page, server.origin, account(server, PUPIL));
	wide = await newPage(browser, { width: 1280 });
	await signIn(wide, server.origin, account(server, PUPIL));
});
after(async () => {
	await browser?.close();
	await server?.stop();
});

const words = (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
// Saved, or saved but for what nobody can read.
const saved = () => page.waitForSelector('[data-light]:is([data-state="saved"], [data-state="partly"])', { timeout: 20000 });
const nfd = (s) => s.normalize("NFD");

// Begins the item and shows nothing of it yet: a lesson of 1.2 that is opened and
// left without a word is done.  Its attempt's key.
async function begin(item) {
	await page.goto(`${server.origin}/items/${item}`);
	const csrf = await page.locator('meta[name="csrf"]').getAttribute("content");
	const r = await page.request.post(`${server.origin}/items/${item}/play`, { form: { _csrf: csrf }, headers: { origin: server.origin }, maxRedirects: 0 });
	return r.headers().location.split("/play/")[1].split("?")[0];
}

// Opens part ${n} and makes the calls in it; what they answered.  ${end}: Finish.
async function sitting(attempt, n, calls, end = true) {
	await page.goto(`${server.origin}/play/${attempt}?e=${n}`);
	const sco = await frameWhere(page);
	const answers = await sco.evaluate(([list, done]) => {
		const said = list.map(([k, v]) => String(set(k, v)));
		if (done) finish();
		else commit();
		return said;
	}, [calls, end]);
	await saved();
	return answers;
}

async function teacher(attempt) {
	const r = await (await client(server, "hanh")).get("/attempts/" + attempt);
	assert.equal(r.status, 200);
	return words(r.text);
}

// The teacher's row of a part: what stands behind its title.
const row = (seen, title) => seen.split(` ${title} `)[1].slice(0, 120);

// The page as the pupil sees it, on a phone and on a computer.
async function looks(path) {
	for (const p of [page, wide]) {
		await p.goto(server.origin + path);
		assert.deepEqual(await axe(p), []);
		assert.deepEqual(await sideways(p), []);
	}
}

const score12 = (raw, max, min) => [...(max === undefined ? [] : [["cmi.core.score.max", max]]),
	...(min === undefined ? [] : [["cmi.core.score.min", min]]), ["cmi.core.score.raw", raw]];
const passed12 = ["cmi.core.lesson_status", "passed"];

test("1.2: scores and words", async () => {
	const cases = [
		["Phẩy", [...score12("8,5", "10"), ["cmi.core.lesson_status", "completed"]], /^Đã xong 8,5 /],
		["Trên 120", [["cmi.core.score.raw", "90"], ["cmi.core.score.min", "0"], ["cmi.core.score.max", "120"], passed12], /^Đã xong Đạt 7,5 /],
		["Raw 110 rồi 120", [["cmi.core.score.raw", "110"], ["cmi.core.score.max", "200"], passed12], /^Đã xong Đạt 5,5 /],
		["Chữ hoa", [["cmi.core.lesson_status", "Incomplete"], ["cmi.core.lesson_location", "3"]], /^Đang học không có /],
		["Phần trăm", [...score12("85%", "10"), passed12], /^Đã xong Đạt 8,5 /],
		["Phân số", [...score12("17/20"), passed12], /^Đã xong Đạt 8,5 /],
		["Số âm", [...score12("-5", "10", "-10"), passed12], /^Đã xong Đạt 2,5 /],
		["Khoảng trắng", [...score12(" 70 "), ["cmi.core.lesson_status", nfd("Đạt ")]], /^Đã xong Đạt 7,0 /],
		["Quá mức", [...score12("130", "120"), passed12], /^Đã xong Đạt bài gửi điểm “130 \/ 120”, không đọc được /],
		["Bằng nhau", [...score12("5", "5", "5"), passed12], /^Đã xong Đạt bài gửi điểm “5 \/ 5”, không đọc được /],
		["Không đọc được", [...score12("8,5x", "10"), ["cmi.core.lesson_status", "giữa chừng"]], /^\(bài gửi 2 điều không ghi được\) Đang học không có /],
	];
	const item = await publish(server, "gia-tri.zip", scorm12({ parts: cases.map(([title]) => title) }), { title: "Giá trị 1.2" });
	const attempt = await begin(item);
	for (const [i, [, calls]] of cases.entries()) await sitting(attempt, i, calls);
	const seen = await teacher(attempt);
	for (const [title, , want] of cases) assert.match(row(seen, title), want, title);
	await looks("/attempts/" + attempt);
});

test("1.2: what was rescued is there in the next sitting, and a right value takes its place", async () => {
	const item = await publish(server, "nghi-giua-chung.zip", scorm12({ parts: ["Hai buổi"] }), { title: "Nghỉ giữa chừng" });
	const attempt = await begin(item);
	await sitting(attempt, 0, [...score12("90", "120"), ["cmi.interactions.0.id", "Câu 1"], ["cmi.interactions.0.result", "correct"], ["cmi.core.lesson_status", "INCOMPLETE"], ["cmi.core.exit", "Suspend"]]);
	assert.match(await teacher(attempt), /Hai buổi Đang học 7,5 [\s\S]*Câu 1 Đúng/);
	await sitting(attempt, 0, [["cmi.core.lesson_location", "5"]], false);
	assert.match(await teacher(attempt), /Hai buổi Đang học 7,5 [\s\S]*Câu 1 Đúng/);
	await sitting(attempt, 0, [["cmi.core.score.max", "100"], passed12]);
	assert.match(await teacher(attempt), /Hai buổi Đã xong Đạt 9,0 [\s\S]*Câu 1 Đúng/);
});

test("1.2: answers, objectives and what the pupil wrote", async () => {
	const item = await publish(server, "cau-hoi.zip", scorm12({ parts: ["Câu hỏi"] }), { title: "Câu hỏi 1.2" });
	const attempt = await begin(item), long = "Em nghĩ là " + "rất ".repeat(800) + "dài";
	await sitting(attempt, 0, [
		["cmi.interactions.0.id", "Câu 1"], ["cmi.interactions.0.type", "Fill-In"], ["cmi.interactions.0.student_response", long],
		["cmi.interactions.0.result", "CORRECT"], ["cmi.interactions.0.latency", "5 giây"],
		["cmi.interactions.1.id", nfd("Câu số hai")], ["cmi.interactions.1.student_response", "3,5"], ["cmi.interactions.1.result", "sai"],
		["cmi.objectives.0.id", "Đo độ dài"], ["cmi.objectives.0.status", "Passed"], ["cmi.objectives.0.score.raw", "4"], ["cmi.objectives.0.score.max", "5"],
		["cmi.comments", "Bài này <b>hay</b>.\nEm muốn học nữa."], passed12]);
	const seen = await teacher(attempt);
	assert.match(seen, /Câu 1 Em nghĩ là (rất ){800}dài Đúng/);
	assert.match(seen, /Câu số hai 3,5 Sai/);
	assert.match(seen, /Mục tiêu: Câu hỏi .*Đo độ dài Đã xong Đạt 8,0/);
	assert.match(seen, /Lời em viết: Câu hỏi Bài này &lt;b&gt;hay&lt;\/b&gt;\. Em muốn học nữa\./);
	// The pupil reads it too (who does not: tests/pages/t_pg_play.c).
	await page.goto(`${server.origin}/attempts/${attempt}`);
	assert.match(await page.innerText("main"), /Em muốn học nữa\./);
	await looks("/attempts/" + attempt);
});

const calls2004 = (o) => Object.entries(o).map(([k, v]) => ["cmi." + k, v]);

test("2004: scores and words; the lesson hears what the book says", async () => {
	const done = { completion_status: "completed", success_status: "passed" };
	const cases = [
		["Phẩy", { "score.scaled": "0,85", ...done }, /^Đã xong Đạt 8,5 /],
		["Phần trăm", { "score.scaled": "85%", ...done }, /^Đã xong Đạt 8,5 /],
		["Mười hai", { "score.raw": "9,0", "score.min": "0", "score.max": "12", ...done }, /^Đã xong Đạt 7,5 /],
		["Raw phần trăm", { "score.raw": "85 %", "score.max": "10", ...done }, /^Đã xong Đạt 8,5 /],
		["Không có max", { "score.raw": "150", ...done }, /^Đã xong Đạt bài gửi điểm “150”, không đọc được /],
		["Chữ hoa", { completion_status: "Completed", success_status: "FAILED" }, /^Đã xong Chưa đạt không có /],
		["Dở", { completion_status: "Incomplete", exit: "SUSPEND" }, /^Đang học không có /],
	];
	const item = await publish(server, "gia-tri-2004.zip", scorm2004({ parts: cases.map(([title]) => title) }), { title: "Giá trị 2004" });
	const attempt = await begin(item);
	for (const [i, [title, o]] of cases.entries()) {
		const said = await sitting(attempt, i, calls2004(o));
		if (title === "Chữ hoa") assert.deepEqual(said, ["false", "false"]);
	}
	const seen = await teacher(attempt);
	for (const [title, , want] of cases) assert.match(row(seen, title), want, title);
});

test("2004: names of SCORM Driver, objectives, comments", async () => {
	const item = await publish(server, "ten-2004.zip", scorm2004({ parts: ["Tên"] }), { title: "Tên 2004" });
	const attempt = await begin(item);
	await sitting(attempt, 0, calls2004({
		"interactions.0.id": "urn:scormdriver:C%C3%A2u_1", "interactions.0.type": "choice", "interactions.0.learner_response": "urn:scormdriver:H%C3%A0_N%E1%BB%99i[,]urn:scormdriver:Hu%E1%BA%BF",
		"interactions.0.result": "Correct",
		"interactions.1.id": "Câu 2", "interactions.1.type": "long-fill-in", "interactions.1.learner_response": "y".repeat(6000), "interactions.1.result": "đúng",
		"objectives.0.id": "urn:scormdriver:M%E1%BB%A5c_ti%C3%AAu_1", "objectives.0.success_status": "Passed", "objectives.0.score.scaled": "0,9",
		"comments_from_learner.0.comment": "Khó quá", "comments_from_learner.0.location": "trang 3",
		completion_status: "completed" }));
	const seen = await teacher(attempt);
	assert.match(seen, /Câu 1 Hà Nội, Huế Đúng/);
	assert.match(seen, /Câu 2 y{4000} Đúng/);
	assert.match(seen, /Mục tiêu 1 Đang học Đạt 9,0/);
	assert.match(seen, /Khó quá trang 3/);
});

test("a pause with a score below the mastery decides nothing, in either spelling", async () => {
	const item = await publish(server, "nghi.zip", scorm12({ parts: ["Bài kiểm tra"], mastery: 80 }), { title: "Nghỉ giữa bài" });
	const attempt = await begin(item);
	await sitting(attempt, 0, [...score12("3,0", "10"), ["cmi.core.lesson_status", "Incomplete"], ["cmi.suspend_data", "cau 3"], ["cmi.core.exit", "Suspend"]]);
	assert.match(row(await teacher(attempt), "Bài kiểm tra"), /^Đang học 3,0 /);
	await sitting(attempt, 0, [...score12("8,5", "10"), ["cmi.core.exit", ""]]);
	assert.match(row(await teacher(attempt), "Bài kiểm tra"), /^Đã xong Đạt 8,5 /);
});
