// The page between player and lesson, on the lesson's own host: holds the
// run-time objects and the journal, and outlives the lesson's frame.
import { tr } from "./tr.js";
import { style } from "./play/style.js";
import { Journal } from "./play/journal.js";
import { Sender } from "./play/sender.js";
import { Sessions } from "./play/session.js";
import { Visit } from "./play/visit.js";
import { remarks } from "./play/remarks.js";
import { decode } from "./play/unicode.js";
import { askToken, firstToken, tell } from "./play/bridge.js";
import { loadScript } from "./play/load.js";
import { frame, picture, simpleKeeper, startSimple } from "./play/simple.js";
import { startFilm } from "./play/film.js";
import { Pace, Windows } from "./play/windows.js";

const { entry, build } = document.body.dataset;
const base = "/a/" + build + "/";
const KEEP_EVERY = 60000;	// time on the screen is told even by a silent lesson

let notice = null;
function say(text, again, word = tr("Thử lại")) {
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
		b.textContent = word;
		b.addEventListener("click", again);
		notice.append(b);
	}
	document.body.append(notice);
}

const launchPath = (sender, part) => "/launch/" + sender.token + "?e=" + part;

// What the lesson reads of it has its own characters again.
function readable(launch, sender) {
	sender.launched(launch);
	for (const k of ["cmi12", "cmi2004", "rescued12", "rescued2004", "location", "suspend"]) if (launch[k]) launch[k] = decode(launch[k]);
	return launch;
}

// Launch data; null when the server says that there will be none.
async function launchData(sender, part) {
	for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
		try {
			const r = await fetch(launchPath(sender, part), { method: "POST", credentials: "omit", cache: "no-store" });
			const body = await r.json();
			if (r.ok) {
				say("");
				return readable(body, sender);
			}
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

// The same while a script of the lesson waits for its run time: at once, or null.
function launchNow(sender, part) {
	try {
		const x = new XMLHttpRequest();
		x.open("POST", launchPath(sender, part), false);
		x.send();
		return x.status === 200 ? readable(JSON.parse(x.responseText), sender) : null;
	} catch {
		return null;
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
	frame: (launch, visit) => startSimple(launch, visit, (l) => {
		const shown = heard(l), pace = new Pace();
		const following = new Windows(null).follow(shown, () => {
			if (!pace.tooFast()) return;
			clearInterval(following);
			halted("again", shown, l);
		});
		return shown;
	}),
	picture: (launch, visit) => startSimple(launch, visit, picture),
	film: (launch, visit) => startFilm(launch, visit, "video"),
	sound: (launch, visit) => startFilm(launch, visit, "audio"),
	pdf: startPdf,
};

// The lesson has left its own pages, or goes in circles: the pupil is told, and
// opens it again.
function halted(why, shown, launch) {
	if (why === "again") {
		shown.remove();
		say(tr("Bài giảng tự tải lại liên tục nên đã được dừng. Phần em học trước đó vẫn được lưu."), () => location.reload(), tr("Mở lại bài"));
		return;
	}
	say(tr("Bài giảng đã rời khỏi các trang của nó, hoặc trang này chưa tải được."), () => {
		say("");
		shown.src = "/f/" + launch.start;
	}, tr("Mở lại bài"));
}

// A package with a run time: its documents have sessions.
function startSessions(launch, journal, sender) {
	let shown = null;
	const sessions = new Sessions(launch, {
		journal, sender,
		relaunch: (part) => launchNow(sender, part),
		launch: (part) => launchData(sender, part),
		halted: (why) => halted(why, shown, sessions.part.launch),
		opened: (win) => remarks.watch(win),
		refused(kind, element, value, code, lost) {
			if (!lost) remarks.note("refused", element, value);
			tell("refused", { element: element.slice(0, 100), value: value.slice(0, 60), code });
		},
		unread: (element, value) => remarks.note("unread", element, value),
	});
	sessions.prepare();
	shown = heard(launch);
	sessions.attach(shown);
	return sessions;
}

async function begin(launch, journal, sender) {
	if (launch.runtime) return startSessions(launch, journal, sender);
	const visit = new Visit(launch, 0, journal, sender);
	sender.speakOf(visit.id, 0);
	return VIEWS[launch.view](launch, visit);
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
	const launch = await launchData(sender, entry);
	if (!launch) return;
	watch(await begin(launch, journal, sender), launch, sender);
	tell("ready", { title: launch.title });
	sender.show();
}

main().catch((e) => {
	console.error(e);
	say(tr("Chưa mở được bài. Tải lại trang để thử lại."), () => location.reload());
});
