// The upload page: files in, two at a time, whatever the line does; then the
// check of each, live, and the way on.
import { csrf, drop, mine, renew } from "./upload/net.js";
import { h, icon } from "./upload/dom.js";
import { CheckRow, KeptRow, TransferRow, resultRow } from "./upload/rows.js";
import { Transfer } from "./upload/transfer.js";
import { leftOver, share } from "./upload/room.js";
import { percent, settled } from "./upload/words.js";
import { bytes, number, tr } from "./tr.js";

const AT_ONCE = 2, BATCH_MAX = 40;
const $ = (id) => document.getElementById(id);
const person = $("uploads").dataset.person;
const item = $("uploads").dataset.item || "";	// a next version of this lesson
const list = $("running-list");

const transfers = [];		// of this page, in order
const rows = new Map();		// transfer or upload key -> Row
let known = [];			// the server's list, newest first
let left = { bytes: Number($("uploads").dataset.bytes), items: Number($("uploads").dataset.items) };
let asked = false;		// the sign-in dialog was shown for this lapse

// ---- telling

// At most every 10 % of a file, and when its state changes.
const told = new Map();
function tell(t) {
	const step = t.state === "running" ? Math.floor(percent(t.sent, t.size) / 10) : 0;
	const now = t.state + step;
	if (told.get(t) === now) return;
	told.set(t, now);
	const words = {
		running: tr("{name}: {p} %", { name: t.name, p: step * 10 }),
		paused: tr("{name}: tạm dừng", { name: t.name }),
		lost: tr("{name}: mất mạng, phần đã tải được giữ", { name: t.name }),
		signin: tr("{name}: chờ đăng nhập lại", { name: t.name }),
		full: tr("{name}: máy chủ sắp đầy", { name: t.name }),
		failed: tr("{name}: không nhận", { name: t.name }),
		sent: tr("{name}: đã tải xong", { name: t.name }),
	}[t.state];
	if (words) $("say").textContent = words;
}

function note(tone, name, text) {
	$("notes").hidden = !text;
	$("notes").replaceChildren(...(text ? [h("div", { class: "note " + tone, role: tone === "bad" ? "alert" : null }, icon(name), h("p", {}, text))] : []));
}

// ---- the session ended

function signIn() {
	let d = $("sign-in");
	if (!d) {
		d = h("dialog", { id: "sign-in", "aria-labelledby": "sign-in-h" }, h("div", { class: "card stack tight" },
			h("h2", { id: "sign-in-h" }, tr("Phiên đăng nhập đã hết")),
			h("p", {}, tr("Phần đã tải vẫn được giữ. Đăng nhập lại ở thẻ mới, rồi quay về đây: tệp tự tải tiếp.")),
			h("div", { class: "bar" },
				h("a", { class: "btn", href: "/sign-in", target: "_blank", rel: "opener" }, tr("Đăng nhập lại")),
				h("button", { class: "btn bare", type: "button", onclick: () => d.close() }, tr("Để sau")))));
		$("uploads").append(d);
	}
	if (!d.open) d.showModal();
	asked = true;
}

// While somebody is signed out: look whether they are back.
async function back() {
	if (!transfers.some((t) => t.state === "signin") || await renew() !== "in") return;
	asked = false;
	$("sign-in")?.close();
	for (const t of transfers) if (t.state === "signin") t.set("waiting");
	pump();
}

// ---- the queue

function pump() {
	let busy = transfers.filter((t) => ["running", "lost"].includes(t.state)).length;
	for (const t of transfers) {
		if (busy >= AT_ONCE) break;
		if (t.state !== "waiting") continue;
		t.start();
		busy++;
	}
}

const act = {
	pause: (t) => { t.pause(); pump(); },
	go: (t) => { t.tries = 0; t.start(); },
	signIn,
	async cancel(t) {
		const i = transfers.indexOf(t);
		if (i >= 0) transfers.splice(i, 1);
		forget(t);
		pump();
		await t.cancel();
		poll();
	},
	async drop(u) {
		if (!await drop(u.key)) note("bad", "stop", tr("Chưa bỏ được tệp này. Thử lại sau."));
		poll();
	},
	resume(u, file) {
		forget(u.key);
		add([file], u.key);
	},
};

function changed(t) {
	rows.get(t)?.update();
	tell(t);
	if (t.state === "signin" && !asked) signIn();
	if (t.state === "sent") {
		pump();
		poll();
	} else if (t.state === "failed") pump();
}

// The open upload on the server that this file is the rest of.
function openUpload(name, size) {
	const held = new Set(transfers.map((t) => t.key).filter(Boolean));
	return known.find((u) => u.state === "open" && u.name === name && u.length === size && !held.has(u.key))?.key || "";
}

const names = (files) => files.map((f) => f.name).join(", ");
const twice = (f) => transfers.some((t) => t.state !== "sent" && t.name === f.name && t.size === f.size && t.file.lastModified === f.lastModified);

// What was not taken, and why.
function refused(empty, over, room) {
	const words = [];
	if (empty.length) words.push(tr("Tệp rỗng hoặc là thư mục nên không tải: {names}. Thư mục thì nén thành .zip rồi tải.", { names: names(empty) }));
	if (over.length) words.push(tr("Không vừa mức tải lên của tháng này nên chưa tải: {names}. Còn {b} và {n} học liệu mới; cần thêm thì hỏi hiệu trưởng.",
		{ names: names(over), b: bytes(room.bytes), n: number(left.items) }));
	note("warn", "warn", words.join(" "));
}

function add(files, key = "") {
	// A new version of an item: one file, no further item.
	const chosen = item ? files.slice(0, 1) : files;
	const empty = chosen.filter((f) => f.size === 0);
	const room = leftOver(left, transfers, new Set(known.map((u) => u.key)));
	if (item && room) room.items = Infinity;
	const some = chosen.filter((f) => f.size > 0 && !twice(f)).map((f) => ({ file: f, name: f.name, size: f.size, free: Boolean(key || (!item && openUpload(f.name, f.size))) }));
	const { fit, over } = share(some, room);
	for (const f of fit) {
		const t = new Transfer(f.file, { person, item, change: changed, known: key ? () => key : item ? () => "" : openUpload });
		t.free = f.free;
		transfers.push(t);
		show(t, new TransferRow(t, act));
		t.set("waiting");
	}
	refused(empty, over, room);
	pump();
	heads();
}

// ---- the lists

function show(key, row) {
	rows.set(key, row);
	list.append(row.el);
}

function forget(key) {
	rows.get(key)?.el.remove();
	rows.delete(key);
	told.delete(key);
}

function heads() {
	const n = rows.size;
	$("running").hidden = n === 0;
	$("running-n").textContent = n ? tr("{n} tệp", { n: number(n) }) : "";
	const sending = transfers.some((t) => t.state !== "sent");
	const checking = known.some((u) => u.state === "checking" || u.state === "finishing");
	const steps = document.querySelectorAll(".steps li");
	const at = sending || !known.length ? 0 : checking ? 1 : $("batch").hidden ? 0 : 2;
	steps.forEach((li, i) => {
		li.className = i < at ? "done" : "";
		if (i === at) li.setAttribute("aria-current", "step");
		else li.removeAttribute("aria-current");
	});
}

// What the server knows, drawn: half files, checks under way, results.
function draw(uploads) {
	const mineNow = new Map(transfers.map((t) => [t.key, t]));
	const alive = new Set(transfers);
	for (const u of uploads) {
		const t = mineNow.get(u.key);
		if (u.state === "open" ? t : t && t.state !== "sent") continue;
		if (t) {
			transfers.splice(transfers.indexOf(t), 1);
			forget(t);
			alive.delete(t);
		}
		if (settled(u.state)) continue;
		const kind = u.state === "open" ? KeptRow : CheckRow;
		const row = rows.get(u.key);
		alive.add(u.key);
		if (row instanceof kind) row.update(u);
		else {
			forget(u.key);
			show(u.key, new kind(u, act));
		}
	}
	for (const key of [...rows.keys()]) if (!alive.has(key)) forget(key);
	results(uploads.filter((u) => settled(u.state) && u.item));
	heads();
}

let drawn = "";
function results(done) {
	const print = JSON.stringify(done);
	if (print === drawn) return;
	drawn = print;
	$("batch").hidden = done.length === 0;
	$("batch-rows").replaceChildren(...done.map(resultRow));
	const keys = done.filter((u) => ["ready", "warnings", "kept"].includes(u.state)).map((u) => u.item).slice(0, BATCH_MAX);
	$("batch-file").hidden = keys.length < 2;
	$("batch-file").href = "/items/file?keys=" + keys.join(",");
}

let polling = false, again = false, timer = 0;
async function poll() {
	if (polling) {
		again = true;
		return;
	}
	polling = true;
	clearTimeout(timer);
	const r = await mine();
	polling = false;
	if (r.ok) {
		known = r.uploads;
		left = r.left;
		draw(known);
	}
	const waits = transfers.some((t) => t.state === "sent") || known.some((u) => u.state === "checking" || u.state === "finishing");
	if (again) {
		again = false;
		poll();
	} else if (waits) timer = setTimeout(poll, document.hidden ? 5000 : 1500);
}

// ---- where files come in

const input = $("files"), zone = $("drop");
input.addEventListener("change", () => {
	add([...input.files]);
	input.value = "";
});
input.addEventListener("focus", () => zone.classList.add("on"));
input.addEventListener("blur", () => zone.classList.remove("on"));

const hasFiles = (e) => [...(e.dataTransfer?.types || [])].includes("Files");
document.addEventListener("dragover", (e) => {
	if (!hasFiles(e)) return;
	e.preventDefault();	// anywhere on the page: a missed target must not open the file
	zone.classList.add("on");
});
document.addEventListener("dragleave", (e) => {
	if (!e.relatedTarget) zone.classList.remove("on");
});
document.addEventListener("drop", (e) => {
	if (!hasFiles(e)) return;
	e.preventDefault();
	zone.classList.remove("on");
	add([...e.dataTransfer.files]);
});

window.addEventListener("online", () => {
	for (const t of transfers) if (t.state === "lost") act.go(t);
	poll();
});
window.addEventListener("focus", back);
let seconds = 0;
setInterval(() => {
	const now = Date.now();
	for (const t of [...transfers]) t.tick(now);
	if (++seconds % 3 === 0) back();
}, 1000);

if (csrf()) poll();
