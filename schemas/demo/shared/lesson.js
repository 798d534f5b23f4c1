// Pages, questions and the way through them.  A question is
//   <section class="page" data-id="q1" data-kind="choice" data-right="b"
//     data-yes="…" data-no="…">  with <div class="choices"><button data-v="a">
// or data-kind="number" with <form class="answer"><input><button>.
"use strict";
const pages = [...document.querySelectorAll(".page")];
const dots = document.querySelector(".dots");
const back = document.querySelector(".back"), next = document.querySelector(".next");
let state = { page: 0, answers: {} };

for (const p of pages) dots.append(document.createElement("li"));

const question = (p) => p.dataset.kind;
const questions = pages.filter(question);
const rightOnes = () => questions.filter((p) => state.answers[p.dataset.id]?.ok).length;

function show(at, quiet) {
	state.page = Math.max(0, Math.min(at, pages.length - 1));
	pages.forEach((p, i) => { p.hidden = i !== state.page; });
	[...dots.children].forEach((d, i) => d.classList.toggle("on", i <= state.page));
	const p = pages[state.page], last = state.page === pages.length - 1;
	back.disabled = state.page === 0;
	next.hidden = last;
	next.disabled = Boolean(question(p)) && !state.answers[p.dataset.id];
	if (last) finish(p);
	if (!quiet) {
		const h = p.querySelector("h2");
		h.tabIndex = -1;
		h.focus();
		window.scrollTo(0, 0);
		SCO.save(state);
	}
}

function finish(p) {
	const out = p.querySelector("[data-result]");
	if (out && questions.length)
		out.textContent = `Em trả lời đúng ngay lần đầu ${rightOnes()} trên ${questions.length} câu.`;
	SCO.done(rightOnes(), questions.length);
}

function say(p, right) {
	const s = p.querySelector(".say");
	s.textContent = right ? p.dataset.yes : p.dataset.no;
	s.className = "say " + (right ? "yes" : "no");
}

function take(p, value) {
	const id = p.dataset.id, right = value === p.dataset.right;
	if (!state.answers[id]) {
		state.answers[id] = { v: value, ok: right };
		SCO.answer(id, p.dataset.kind, value, right, p.dataset.right);
	}
	say(p, right);
	next.disabled = false;
	SCO.save(state);
	return right;
}

for (const p of questions) {
	for (const b of p.querySelectorAll(".choices button"))
		b.addEventListener("click", () => {
			const right = take(p, b.dataset.v);
			b.className = right ? "yes" : "no";
		});
	p.querySelector("form.answer")?.addEventListener("submit", (e) => {
		e.preventDefault();
		const v = e.target.querySelector("input").value.trim().replace(/\s+/g, "").replace(",", ".");
		if (v !== "") take(p, v);
	});
}

back.addEventListener("click", () => show(state.page - 1));
next.addEventListener("click", () => show(state.page + 1));

const kept = SCO.start();
if (kept && Number.isInteger(kept.page) && kept.answers) state = kept;
for (const p of questions) {
	const a = state.answers[p.dataset.id];
	if (!a) continue;
	say(p, a.ok);
	const b = p.querySelector(`.choices button[data-v="${CSS.escape(a.v)}"]`);
	if (b) b.className = a.ok ? "yes" : "no";
	const i = p.querySelector("form.answer input");
	if (i) i.value = a.v;
}
show(state.page, true);
window.addEventListener("pagehide", () => SCO.end());
