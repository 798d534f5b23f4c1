// PDF page by page with pdf.js: the browser's own viewer does not run in a
// sandboxed frame.  The legacy build runs on Chrome 109.
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import { tr } from "./tr.js";

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];	// 1 = as wide as the window

function button(nav, label, word) {
	const b = document.createElement("button");
	b.type = "button";
	b.textContent = word;
	b.setAttribute("aria-label", label);
	b.title = label;
	nav.append(b);
	return b;
}

function build() {
	const root = document.createElement("div");
	root.className = "pdf";
	const nav = document.createElement("nav");
	nav.setAttribute("aria-label", tr("Trang tài liệu"));
	const ui = { root, prev: button(nav, tr("Trang trước"), "‹") };
	ui.at = document.createElement("output");
	nav.append(ui.at);
	ui.next = button(nav, tr("Trang sau"), "›");
	ui.less = button(nav, tr("Thu nhỏ"), "−");
	ui.more = button(nav, tr("Phóng to"), "+");
	ui.sheet = document.createElement("div");
	ui.sheet.className = "sheet";
	ui.sheet.tabIndex = 0;
	ui.canvas = document.createElement("canvas");
	ui.canvas.setAttribute("role", "img");
	ui.sheet.append(ui.canvas);
	root.append(nav, ui.sheet);
	return ui;
}

class Viewer {
	constructor(doc, page, ui, onPage) {
		this.doc = doc;
		this.page = Math.min(Math.max(page, 1), doc.numPages);
		this.zoom = ZOOMS.indexOf(1);
		this.ui = ui;
		this.onPage = onPage;
		this.task = null;
		this.turn = 0;
	}

	async draw() {
		const turn = ++this.turn;
		if (this.task) this.task.cancel();
		const page = await this.doc.getPage(this.page);
		if (turn !== this.turn) return;
		const wide = page.getViewport({ scale: 1 }).width;
		const room = Math.max(this.ui.sheet.clientWidth - 24, 200);
		const scale = Math.min(room / wide, 1.5) * ZOOMS[this.zoom];
		const dense = Math.min(window.devicePixelRatio || 1, 2);
		const port = page.getViewport({ scale: scale * dense });
		const c = this.ui.canvas;
		c.width = port.width;
		c.height = port.height;
		c.style.width = Math.floor(port.width / dense) + "px";
		this.task = page.render({ canvasContext: c.getContext("2d"), viewport: port });
		await this.task.promise.catch((e) => { if (e.name !== "RenderingCancelledException") throw e; });
		if (turn !== this.turn) return;
		const text = await page.getTextContent();
		c.setAttribute("aria-label", text.items.map((i) => i.str).join(" ").slice(0, 5000) ||
			tr("Trang {n} trên {all}", { n: this.page, all: this.doc.numPages }));
	}

	show() {
		const { ui } = this;
		ui.at.textContent = tr("Trang {n} trên {all}", { n: this.page, all: this.doc.numPages });
		ui.prev.disabled = this.page === 1;
		ui.next.disabled = this.page === this.doc.numPages;
		ui.less.disabled = this.zoom === 0;
		ui.more.disabled = this.zoom === ZOOMS.length - 1;
		return this.draw();
	}

	go(n) {
		if (n < 1 || n > this.doc.numPages || n === this.page) return;
		this.page = n;
		this.ui.sheet.scrollTop = 0;
		this.onPage();
		this.show();
	}

	size(by) {
		this.zoom = Math.min(Math.max(this.zoom + by, 0), ZOOMS.length - 1);
		this.show();
	}

	// Page keys turn pages where the sheet needs no scrolling.
	key(e) {
		if (e.ctrlKey || e.metaKey || e.altKey) return;
		const fits = this.ui.sheet.scrollHeight <= this.ui.sheet.clientHeight + 2;
		const by = { ArrowRight: 1, ArrowLeft: -1, PageDown: fits ? 1 : 0, PageUp: fits ? -1 : 0 }[e.key];
		if (by) this.go(this.page + by);
		else if (e.key === "Home" && fits) this.go(1);
		else if (e.key === "End" && fits) this.go(this.doc.numPages);
		else if (e.key === "+" || e.key === "=") this.size(1);
		else if (e.key === "-") this.size(-1);
		else return;
		e.preventDefault();
	}
}

// A PDF that needs a password says so; who knows it may type it.  It goes to the
// reader in this page and nowhere else.
function askPassword(update, reason) {
	document.querySelector(".say")?.remove();
	const box = document.createElement("div"), p = document.createElement("p"), form = document.createElement("form");
	const field = document.createElement("input"), send = document.createElement("button");
	box.className = "say";
	box.setAttribute("role", "alert");
	p.textContent = reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD ? tr("Mật khẩu chưa đúng. Xem lại rồi gõ lại.") :
		tr("PDF cần mật khẩu. Em hỏi cô thầy mật khẩu, hoặc báo cô thầy tải lên bản không khóa nhé.");
	field.type = "password";
	field.autocomplete = "off";
	field.setAttribute("aria-label", tr("Mật khẩu của tài liệu"));
	send.textContent = tr("Mở tài liệu");
	form.append(field, send);
	form.addEventListener("submit", (e) => {
		e.preventDefault();
		if (field.value) update(field.value);
	});
	box.append(p, form);
	document.body.append(box);
	field.focus({ preventScroll: true });
}

window.hoclieuPdf = async (launch, visit, base, simpleKeeper) => {
	pdfjs.GlobalWorkerOptions.workerSrc = base + "pdf.worker.js";
	const loading = pdfjs.getDocument({ url: "/f/" + launch.start, isEvalSupported: false });
	loading.onPassword = askPassword;
	const doc = await loading.promise;
	document.querySelector(".say")?.remove();
	const ui = build();
	document.body.append(ui.root);
	const viewer = new Viewer(doc, Number(launch.location) || 1, ui, () => keeper.keep());
	const keeper = simpleKeeper(launch, visit, () => ({ location: String(viewer.page) }));
	ui.prev.addEventListener("click", () => viewer.go(viewer.page - 1));
	ui.next.addEventListener("click", () => viewer.go(viewer.page + 1));
	ui.less.addEventListener("click", () => viewer.size(-1));
	ui.more.addEventListener("click", () => viewer.size(1));
	document.addEventListener("keydown", (e) => viewer.key(e));
	let redraw = 0;
	window.addEventListener("resize", () => {
		clearTimeout(redraw);
		redraw = setTimeout(() => viewer.draw(), 200);
	});
	keeper.keep();
	await viewer.show();
	return keeper;
};
