// The page between player and lesson, on the lesson's own host: holds the
// run-time objects and the journal, and outlives the lesson's frame.
import { tr } from "./tr.js";
import { style } from "./play/style.js";
import { Journal } from "./play/journal.js";
import { Sender } from "./play/sender.js";
import { Visit } from "./play/visit.js";
import { remarks } from "./play/remarks.js";
import { decode } from "./play/unicode.js";
import { askToken, firstToken, tell } from "./play/bridge.js";
import { loadScript, startScorm } from "./play/scorm.js";
import { frame, picture, simpleKeeper, startSimple } from "./play/simple.js";
import { startFilm } from "./play/film.js";

const { entry, build } = document.body.dataset;
const base = "/a/" + build + "/";
const KEEP_EVERY = 60000;	// time on the screen is told even by a silent lesson

let notice = null;
function say(text, again) {
	if (notice) notice.remove();
	notice = null;
	if (!text) return;
	notice = document.createElement("div");
	notice.className = "say";
	notice.setAttribute("role", "status");
	const p = document.createElement("p");
	p.textContent = text;
	notice.append(p);
	if (again) {
		const b = document.createElement("button");
		b.type = "button";
		b.textContent = tr("Thử lại");
		b.addEventListener("click", again);
		notice.append(b);
	}
	document.body.append(notice);
}

// Launch data; null when the server says that there will be none.
async function launchData(sender) {
	for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
		try {
			const r = await fetch("/launch/" + sender.token + "?e=" + entry, { method: "POST", credentials: "omit", cache: "no-store" });
			const body = await r.json();
			if (r.ok) return body;
			const fresh = r.status === 401 || r.status === 403 ? await askToken("") : null;
			if (fresh) sender.token = fresh;
			else if (r.status < 500 && r.status !== 429) {
				say((body.error && body.error.text) || tr("Chưa mở được bài. Tải lại trang để thử lại."));
				return null;
			}
		} catch { /* no line: again */ }
		say(tr("Chưa nối được với máy chủ. Bài sẽ mở khi có mạng."), () => location.reload());
		await new Promise((r) => setTimeout(r, wait * 1000));
	}
}

async function startPdf(launch, visit) {
	await loadScript(base + "pdfview.js");
	return window.hoclieuPdf(launch, visit, base, simpleKeeper);
}

// The lesson's frame; what goes wrong in it is told to its author.
function heard(launch) {
	const f = frame(launch);
	remarks.follow(f);
	return f;
}

// What shows an entry.  Which one a format takes is the column "view" of its
// row in src/parse/formats.c; tests/unit/t_formats.c looks for the names here.
const VIEWS = {
	frame: (launch, visit) => startSimple(launch, visit, heard),
	picture: (launch, visit) => startSimple(launch, visit, picture),
	film: (launch, visit) => startFilm(launch, visit, "video"),
	sound: (launch, visit) => startFilm(launch, visit, "audio"),
	pdf: startPdf,
};

async function begin(launch, visit) {
	const keepers = [];
	// Also an entry that its manifest calls an asset may look for the run time.
	if (launch.runtime) keepers.push(await startScorm(launch, visit, base));
	if (launch.tracked) heard(launch);
	else keepers.push(await VIEWS[launch.view](launch, visit));
	return { keep() { for (const k of keepers) k.keep(); } };
}

// What was set since the last save goes into the journal before the page does;
// the lesson's own last word (LMSFinish at unload) comes after and is kept too.
function watch(keeper, launch, sender) {
	const keep = () => {
		try {
			keeper.keep();
		} catch (e) {
			console.warn("hoclieu: save", e);
		}
		remarks.send(sender.token, launch.visit, launch.entry);
	};
	document.addEventListener("visibilitychange", () => { if (document.hidden) keep(); });
	window.addEventListener("pagehide", keep);
	setInterval(() => { if (!document.hidden) keep(); }, KEEP_EVERY);
}

async function main() {
	style();
	const journal = new Journal();
	await journal.open();
	const token = await firstToken();
	if (!token) {
		say(tr("Bài này mở từ trang của em."));
		return;
	}
	const sender = new Sender(journal, token);
	const rest = await journal.all();
	if (rest.length) {
		say(tr("Đang gửi phần em học lần trước."));
		for (const r of rest) sender.push(r);
		await sender.drained();
	}
	const launch = await launchData(sender);
	if (!launch) return;
	say("");
	sender.token = launch.token;
	sender.visit = launch.visit;
	for (const k of ["cmi12", "cmi2004", "location", "suspend"]) if (launch[k]) launch[k] = decode(launch[k]);
	watch(await begin(launch, new Visit(launch, journal, sender)), launch, sender);
	tell("ready", { title: launch.title });
	sender.show();
}

main().catch((e) => {
	console.error(e);
	say(tr("Chưa mở được bài. Tải lại trang để thử lại."), () => location.reload());
});
