// The list items and table rows of the upload page.  A row keeps its elements:
// figures change ten times a second, buttons only with the state, so that
// nobody's focus jumps.
import { button, h, icon, state } from "./dom.js";
import { tr } from "../tr.js";
import { onTheServer, onTheWay, percent } from "./words.js";

class Row {
	constructor(name) {
		this.name = name;
		this.mark = h("span");
		this.bar = h("progress", { max: "100", value: "0" });
		this.line = h("p", { class: "grow soft small" });
		this.buttons = h("div", { class: "bar" });
		this.el = h("li", { class: "up" },
			h("div", { class: "bar" }, icon("file"), h("div", { class: "grow" }, h("strong", {}, name)), this.mark),
			this.bar, h("div", { class: "bar" }, this.line, this.buttons));
		this.shown = "";
	}

	draw(say, done, all, hold) {
		if (this.line.textContent !== say.line) this.line.textContent = say.line;
		this.bar.max = all || 1;
		this.bar.value = done;
		this.bar.className = hold ? "hold" : "";
		this.bar.setAttribute("aria-label", `${this.name}: ${percent(done, all)} %`);
		const look = say.tone + say.icon + say.word;
		if (look !== this.look) {
			const mark = state(say.tone, say.icon, say.word);
			this.mark.replaceWith(mark);
			this.mark = mark;
			this.look = look;
		}
	}

	// Buttons of a state, made once; a focused one hands its focus on.
	offer(name, make) {
		if (this.shown === name) return;
		const focused = this.buttons.contains(document.activeElement);
		this.shown = name;
		this.buttons.replaceChildren(...make());
		if (focused) this.buttons.querySelector("button, a, label")?.focus();
	}
}

// A file of this page.
export class TransferRow extends Row {
	constructor(t, act) {
		super(t.name);
		this.t = t;
		this.act = act;
		this.asking = false;
	}

	update() {
		const t = this.t, hold = ["lost", "full", "signin", "paused", "failed"].includes(t.state);
		this.draw(onTheWay(t), t.state === "running" ? t.sent : t.kept, t.size, hold);
		if (this.asking && t.state !== "sent") this.offer("ask", () => this.ask());
		else this.offer(t.state, () => this.choices());
	}

	ask() {
		return [h("span", { class: "small" }, tr("Bỏ phần đã tải của tệp này?")),
			button("bad", "", tr("Bỏ hẳn"), () => this.act.cancel(this.t)),
			button("plain", "", tr("Giữ lại"), () => { this.asking = false; this.update(); })];
	}

	choices() {
		const t = this.t, of = (word) => `${word}: ${t.name}`;
		const drop = button("bare", "", tr("Bỏ"), () => { this.asking = true; this.update(); }, of(tr("Bỏ")));
		switch (t.state) {
		case "running":
			return [button("plain", "pause", tr("Tạm dừng"), () => this.act.pause(t), of(tr("Tạm dừng"))), drop];
		case "paused":
			return [button("plain", "play", tr("Tải tiếp"), () => this.act.go(t), of(tr("Tải tiếp"))), drop];
		case "lost":
		case "full":
		case "failed":
			return [button("plain", "play", tr("Thử lại ngay"), () => this.act.go(t), of(tr("Thử lại ngay"))), drop];
		case "signin":
			return [button("plain", "people", tr("Đăng nhập lại"), () => this.act.signIn()), drop];
		case "waiting":
			return [drop];
		default:
			return [];
		}
	}
}

// An upload that the server keeps and this page has no file for.
export class KeptRow extends Row {
	constructor(u, act) {
		super(u.name);
		this.act = act;
		this.asking = false;
		this.wrong = "";
		this.update(u);
	}

	update(u) {
		this.u = u;
		const p = percent(u.offset, u.length);
		this.draw({ tone: "", icon: "pause", word: tr("Chưa tải xong"), line: this.wrong ||
			tr("Đã giữ {p} %. Chọn lại đúng tệp này để tải tiếp.", { p }) }, u.offset, u.length, true);
		this.offer(this.asking ? "ask" : "kept", () => (this.asking ? this.ask() : this.choices()));
	}

	ask() {
		return [h("span", { class: "small" }, tr("Bỏ phần đã tải của tệp này?")),
			button("bad", "", tr("Bỏ hẳn"), () => this.act.drop(this.u)),
			button("plain", "", tr("Giữ lại"), () => { this.asking = false; this.update(this.u); })];
	}

	choices() {
		const input = h("input", { class: "off", type: "file", tabindex: "-1", "aria-hidden": "true", onchange: () => this.chosen(input) });
		return [button("plain", "up", tr("Chọn lại tệp"), () => input.click(), `${tr("Chọn lại tệp")}: ${this.name}`), input,
			button("bare", "", tr("Bỏ"), () => { this.asking = true; this.update(this.u); }, `${tr("Bỏ")}: ${this.name}`)];
	}

	chosen(input) {
		const file = input.files[0];
		input.value = "";
		if (!file) return;
		this.wrong = file.size === this.u.length ? "" :
			tr("Tệp vừa chọn không phải tệp cũ: dung lượng khác. Phần đã tải vẫn giữ.");
		if (this.wrong) this.update(this.u);
		else this.act.resume(this.u, file);
	}
}

// A file that the server has whole, on the way through the check.
export class CheckRow extends Row {
	constructor(u) {
		super(u.name);
		this.update(u);
	}

	update(u) {
		this.u = u;
		this.draw(onTheServer(u), u.done || 0, u.total || 1, false);
		this.offer("check", () => (u.item ? [h("a", { class: "btn plain", href: `/items/${u.item}/report` }, tr("Xem kiểm tra"))] : []));
		if (u.item && !this.buttons.firstChild) this.shown = "";
	}
}

// A row of the table at the end: one thing to do, the report beside the verdict.
export function resultRow(u) {
	const say = onTheServer(u), of = (word) => `${word}: ${u.name}`;
	const refused = u.state === "refused" || u.state === "failed";
	const asks = u.state === "asks";
	const word = refused ? tr("Xem vì sao") : asks ? tr("Chọn trang mở đầu") : u.returned ? tr("Sửa và gửi lại") :
		u.newer ? tr("Gửi duyệt bản mới") : tr("Xếp vào bài");
	const report = refused || asks ? "" : h("a", { href: `/items/${u.item}/report`, "aria-label": of(tr("Xem kiểm tra")) }, tr("Xem kiểm tra"));
	return h("tr", {}, h("th", { scope: "row" }, u.title || u.name),
		h("td", { "data-l": tr("Kiểm tra") }, h("div", {}, state(say.tone, say.icon, say.word), h("p", { class: "soft small" }, say.line + " ", report))),
		h("td", { class: "r" }, h("a", { class: "btn plain", href: `/items/${u.item}/${refused || asks ? "report" : "edit"}`, "aria-label": of(word) }, word)));
}
