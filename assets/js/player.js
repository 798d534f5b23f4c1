// The player page on the app's host: save light, fresh tokens, contents list.
import { tr } from "./tr.js";

const root = document.querySelector("[data-player]");
const frame = root.querySelector("iframe");
const light = root.querySelector("[data-light]");
const said = root.querySelector("[data-said]");
const content = root.dataset.content;
const doneButton = root.querySelector("[data-done]");

// Words that a lesson may send are looked up in maps: an object would also find
// "constructor" and whatever else it inherits.
// state -> tone, icon, word, and what follows it where there is room
const LIGHTS = new Map([
	["saved", ["ok", "saved", () => tr("Đã lưu")]],
	["partly", ["warn", "info", () => tr("Đã lưu"), () => tr("trừ vài điều")]],
	["waiting", ["ok", "saved", () => tr("Đang lưu")]],
	["offline", ["warn", "unsent", () => tr("Chưa gửi"), () => tr("sẽ gửi khi có mạng")]],
	["sign-in", ["warn", "unsent", () => tr("Chưa gửi"), () => tr("cần đăng nhập lại")]],
	["refused", ["warn", "warn", () => tr("Chưa nhận"), () => tr("máy chủ không đọc được")]],
	["elsewhere", ["warn", "cut", () => tr("Đang mở ở nơi khác")]],
	["practice", ["warn", "info", () => tr("Luyện thêm"), () => tr("không ghi kết quả")]],
	["closed", ["warn", "stop", () => tr("Bài đã đóng")]],
]);
const MORE = new Map([
	["offline", () => tr("Mất mạng. Phần em học được giữ trên máy này và tự gửi khi có mạng. Em cứ học tiếp.")],
	["sign-in", () => tr("Phiên đăng nhập đã hết. Phần em học được giữ trên máy này. Đăng nhập lại ở một cửa sổ khác rồi quay lại đây.")],
	["partly", () => tr("Phần em học đã được lưu. Bài giảng có gửi thêm vài điều mà trang này không hiểu nên không ghi. Em cứ học tiếp; thầy cô sẽ thấy điều này.")],
	["elsewhere", () => tr("Bài này đang mở ở một cửa sổ hoặc máy khác. Em học tiếp ở đó; thời gian học ở đây vẫn được tính.")],
	["closed", () => tr("Bài này không còn mở cho em học. Kết quả đã có vẫn được giữ.")],
	["practice", () => tr("Em đã học lại phần này rất nhiều lần. Lần này em luyện thêm; các kết quả đã có vẫn được giữ.")],
	["refused", () => tr("Bài giảng gửi dữ liệu mà máy chủ không đọc được. Phần lưu trước đó vẫn còn; em báo thầy cô.")],
]);

function show(state, kept) {
	if (!light || !LIGHTS.has(state)) return;
	const [tone, icon, word, tail] = LIGHTS.get(state);
	light.className = "light " + tone;
	light.querySelector("use").setAttribute("href", "#i-" + icon);
	light.querySelector("[data-word]").textContent = word();
	light.querySelector("[data-more]").textContent = tail ? " - " + tail() : "";
	light.dataset.state = state;
	const more = state === "offline" && kept === false ?
		tr("Mất mạng, và máy này không cho giữ bài. Em để trang này mở cho đến khi có mạng.") : MORE.has(state) ? MORE.get(state)() : "";
	said.textContent = more;
	said.hidden = !more;
}

async function token(visit) {
	try {
		const r = await fetch("/play/" + root.dataset.key + "/token", {
			method: "POST",
			headers: {
				"content-type": "application/x-www-form-urlencoded",
				"x-csrf": document.querySelector('meta[name="csrf"]').content,
			},
			body: new URLSearchParams({ visit: String(visit || "") }),
		});
		return r.ok ? (await r.json()).token : null;
	} catch {
		return null;
	}
}

// A part that waits no longer looks like one that was not begun.
function free(note) {
	const a = note.closest("a"), use = a.querySelector("use"), state = a.querySelector("[data-state]");
	note.remove();
	if (use.getAttribute("href") !== "#i-clock") return;
	use.setAttribute("href", "#i-dash");
	state.textContent = tr(", chưa học");
}

// The contents list learns that a part is done without being loaded again, and
// so do those that wait for it.
function progress(entry) {
	for (const a of root.querySelectorAll('[data-ord="' + entry + '"]')) {
		const use = a.querySelector("use");
		use.setAttribute("href", "#i-done");
		use.parentElement.classList.add("done");
		const state = a.querySelector("[data-state]");
		if (state) state.textContent = tr(", đã xong");
		const title = a.querySelector("[data-title]").textContent;
		for (const note of root.querySelectorAll("[data-wait]")) if (note.dataset.wait === title || note.closest("a") === a) free(note);
	}
	const count = root.querySelector("[data-count]");
	if (count) count.textContent = tr("xong {done} trên {all} phần", { done: root.querySelectorAll(".toc svg.done").length, all: count.dataset.count });
	if (doneButton && String(entry) === root.dataset.entry) {
		doneButton.disabled = true;
		doneButton.textContent = tr("Em đã học xong phần này");
	}
}

// The lesson went on to another part by itself: everything here that speaks of
// the part follows, the address as well, so that a reload opens it again.
function turn(entry) {
	const rows = [...root.querySelectorAll(".toc a[data-ord]")];
	const now = rows.find((a) => a.dataset.ord === String(entry));
	if (!now || root.dataset.entry === String(entry)) return;
	now.closest("li").hidden = false;
	for (const note of now.querySelectorAll("[data-wait]")) free(note);	// the lesson has opened it
	const links = rows.filter((a) => !a.closest("li").hidden), i = links.indexOf(now);
	const title = now.querySelector("[data-title]").textContent;
	root.dataset.entry = String(entry);
	for (const a of links) a.removeAttribute("aria-current");
	now.setAttribute("aria-current", "step");
	const icon = now.querySelector("svg"), state = now.querySelector("[data-state]");
	if (!icon.classList.contains("done")) {
		icon.querySelector("use").setAttribute("href", "#i-half");
		state.textContent = tr(", đang học");
	}
	for (const [name, a] of [["prev", links[i - 1]], ["next", links[i + 1]]]) {
		const link = root.querySelector(`[data-${name}]`);
		link.hidden = !a;
		if (a) link.href = a.getAttribute("href");
	}
	root.querySelector("[data-part]").textContent = "· " + title;
	root.querySelector("[data-at]").textContent = i + 1 + " / " + links.length;
	frame.title = tr("Bài giảng:") + " " + title;
	const ask = root.querySelector("[data-ask]");
	if (ask) ask.href = ask.getAttribute("href").replace(/e=\d+/, "e=" + entry);
	const again = root.querySelector("[data-again]");
	if (again) {
		again.querySelector("[name=e]").value = entry;
		for (const p of again.querySelectorAll("[data-done-said]")) p.remove();
	}
	history.replaceState(history.state, "", now.getAttribute("href"));
}

// In a preview the teacher sees what the lesson wants to say and cannot.
const refusals = new Map();
function refused(m) {
	if (!said || !("preview" in root.dataset) || refusals.size >= 50) return;
	refusals.set(String(m.element), String(m.value));
	const [element, value] = [...refusals][refusals.size - 1];
	said.textContent = tr("Bài giảng gửi {n} điều không ghi được; điều cuối: {element} = “{value}”.", { n: refusals.size, element, value });
	said.hidden = false;
}

// The token of this page's own visit, as long as it surely lives; later, and
// when the wrapper says that it needs another, a fresh one.
const FIRST_LIFE = 3600000;
const born = performance.now();

const give = (token) => frame.contentWindow.postMessage({ hoclieu: 1, type: "token", token }, content);

const answers = new Map([
	["light", (m) => show(m.state, m.kept)],
	["progress", (m) => { if (Number.isInteger(m.entry) && m.done === true) progress(m.entry); }],
	["part", (m) => { if (Number.isInteger(m.entry)) turn(m.entry); }],
	["refused", refused],
	["ready", () => { if (doneButton) doneButton.disabled = false; }],
	["begin", async () => give(performance.now() - born < FIRST_LIFE ? root.dataset.pass : await token(""))],
	["token", async (m) => give(await token(m.visit))],
]);

window.addEventListener("message", (e) => {
	if (e.source !== frame.contentWindow || e.origin !== content || !e.data || e.data.hoclieu !== 1) return;
	if (answers.has(e.data.type)) answers.get(e.data.type)(e.data);
});

if (doneButton)
	doneButton.addEventListener("click", () => frame.contentWindow.postMessage({ hoclieu: 1, type: "finished" }, content));

// Out of the browser's memory this page and the lesson would be as they were,
// while the work may have gone on elsewhere.
window.addEventListener("pageshow", (e) => { if (e.persisted) location.reload(); });

const full = root.querySelector("[data-full]");
const box = root.querySelector("[data-frame]");
if (box.requestFullscreen && document.fullscreenEnabled) {
	full.hidden = false;
	full.addEventListener("click", () => box.requestFullscreen().catch(() => {}));
}
