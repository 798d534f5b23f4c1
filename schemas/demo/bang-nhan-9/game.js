// Bảng nhân 9: cards to turn, then ten questions in a mixed order.
"use strict";
const byId = (id) => document.getElementById(id);
for (let i = 1; i <= 10; i++) {
	const b = document.createElement("button");
	b.type = "button";
	b.textContent = `9 × ${i}`;
	b.addEventListener("click", () => { b.textContent = b.textContent.includes("=") ? `9 × ${i}` : `9 × ${i} = ${9 * i}`; });
	byId("table").append(b);
}
let order, at, right;
const mix = (list) => list.map((x) => [Math.random(), x]).sort((a, b) => a[0] - b[0]).map((p) => p[1]);
function ask() {
	byId("count").textContent = `Em đã đúng ${right} trên ${at} câu.`;
	byId("choices").replaceChildren();
	if (at === order.length) {
		byId("ask").textContent = "Hết rồi. Em thuộc bảng nhân 9 chưa?";
		return;
	}
	const n = order[at], wanted = 9 * n;
	byId("ask").textContent = `9 × ${n} = ?`;
	for (const v of mix([wanted, wanted - 9 || 18, wanted + 9])) {
		const b = document.createElement("button");
		b.type = "button";
		b.textContent = v;
		b.addEventListener("click", () => {
			const ok = v === wanted;
			right += ok;
			at++;
			byId("say").textContent = ok ? "Đúng rồi." : `Chưa đúng: 9 × ${n} = ${wanted}.`;
			byId("say").className = "say " + (ok ? "yes" : "no");
			ask();
		});
		byId("choices").append(b);
	}
}
function start() {
	order = mix([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
	at = right = 0;
	byId("say").textContent = "";
	ask();
}
byId("again").addEventListener("click", start);
start();
