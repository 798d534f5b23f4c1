// On every page of the app: htmx for pages that use it, and small helps that a
// page also works without.
import htmx from "htmx.org";

// State-changing requests carry the session's token, as forms do with _csrf.
document.addEventListener("htmx:configRequest", (e) => {
	const meta = document.querySelector('meta[name="csrf"]');
	if (meta && e.detail.verb !== "get") e.detail.headers["x-csrf"] = meta.content;
});

// The account menu closes like a menu: on Escape and on a click beside it.
document.addEventListener("keydown", (e) => {
	if (e.key !== "Escape") return;
	for (const d of document.querySelectorAll("details.me[open]")) {
		d.open = false;
		d.querySelector("summary").focus();
	}
});
document.addEventListener("click", (e) => {
	for (const d of document.querySelectorAll("details.me[open]")) if (!d.contains(e.target)) d.open = false;
});

// A form is sent once: a second press within five seconds changes nothing.
document.addEventListener("submit", (e) => {
	const form = e.target;
	if (form.method !== "post" || e.defaultPrevented) return;
	const now = Date.now(), last = Number(form.dataset.sent || 0);
	if (now - last < 5000) e.preventDefault();
	else form.dataset.sent = String(now);
});
window.addEventListener("pageshow", () => {
	for (const f of document.forms) delete f.dataset.sent;
});

// Buttons that need script show themselves only where it runs.
for (const el of document.querySelectorAll("[data-script]")) el.hidden = false;
document.addEventListener("click", (e) => {
	const b = e.target.closest("[data-do]");
	if (!b) return;
	if (b.dataset.do === "print") window.print();
	if (b.dataset.do === "back") window.history.back();
	if (b.dataset.do === "reload") window.location.reload();
});

// Passwords of a form can be looked at while they are typed; sent, they are hidden again.
document.addEventListener("change", (e) => {
	if (!e.target.matches("[data-reveal]")) return;
	const on = e.target.checked;
	for (const f of e.target.form.querySelectorAll(on ? "input[type=password]" : "input[data-secret]")) {
		f.type = on ? "text" : "password";
		f.toggleAttribute("data-secret", on);
	}
});
document.addEventListener("submit", (e) => {
	for (const f of e.target.querySelectorAll("input[data-secret]")) f.type = "password";
});

// A ready phrase goes into the field that it belongs to.
document.addEventListener("click", (e) => {
	const b = e.target.closest("[data-put]");
	const field = b && document.getElementById(b.dataset.put);
	if (!field) return;
	e.preventDefault();	// without script the server puts it there
	field.value = (field.value.trim() ? `${field.value.trim()} ` : "") + `${b.textContent.trim()}.`;
	field.focus();
});

// Another kind of material is for other pupils, until somebody has chosen who.
document.addEventListener("change", (e) => {
	const form = e.target.form, mark = form && form.elements.audience_kind;
	if (!mark) return;
	if (e.target.name === "audience") form.dataset.chosen = "1";
	if (e.target.name !== "kind") return;
	mark.value = e.target.value;
	const usual = e.target.selectedOptions[0].dataset.audience;
	if (!form.dataset.chosen && usual) form.elements.audience.value = usual;
});

// Seconds to wait run down in the page; until then the button sends nothing.
const waits = document.querySelector("[data-waits]");
if (waits) {
	const end = Date.now() + Number(waits.dataset.waits) * 1000, n = waits.querySelector("[data-n]");
	const button = waits.parentElement.querySelector("form button[type=submit]");
	const tick = () => {
		const left = Math.ceil((end - Date.now()) / 1000);
		button.disabled = left > 0;
		n.textContent = String(left);
		if (left > 0) return setTimeout(tick, 250);
		waits.querySelector("[role=timer]").hidden = true;
		waits.querySelector("[role=status]").hidden = false;
	};
	tick();
}

// A field that was refused is where the eye and the cursor belong.
const wrong = document.querySelector("[aria-invalid=true]");
if (wrong) wrong.focus();

window.htmx = htmx;
