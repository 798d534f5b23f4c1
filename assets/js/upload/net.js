// The server as the upload page sees it: the session's token, the list of what
// is mine, and waiting until somebody is signed in again.

let token = document.querySelector('meta[name="csrf"]')?.content || "";

export const csrf = () => token;

// What the server knows of my uploads: {ok, status, uploads, left}; left is what
// the month has room for.
export async function mine() {
	try {
		const r = await fetch("/files/mine", { headers: { accept: "application/json" }, cache: "no-store" });
		if (!r.ok || r.redirected) return { ok: false, status: r.redirected ? 401 : r.status, uploads: [] };
		const data = await r.json();
		return { ok: true, status: 200, uploads: data.uploads || [], left: data.left || null };
	} catch {
		return { ok: false, status: 0, uploads: [] };
	}
}

// A new session has a new token, and the page that carries it is this one.
// "in", "out" (nobody is signed in) or "down".
export async function renew() {
	try {
		const r = await fetch("/upload", { cache: "no-store", redirect: "manual" });
		if (r.type === "opaqueredirect" || r.status === 401 || r.status === 403) return "out";
		if (!r.ok) return "down";
		const page = new DOMParser().parseFromString(await r.text(), "text/html");
		const fresh = page.querySelector('meta[name="csrf"]')?.content;
		if (!fresh || !page.getElementById("uploads")) return "out";
		const who = page.getElementById("uploads").dataset.person;
		if (who !== document.getElementById("uploads").dataset.person) {
			// Somebody else signed in: their page, not this one's files.
			location.reload();
			return "down";
		}
		token = fresh;
		return "in";
	} catch {
		return "down";
	}
}

// Give an upload up for which this page holds no file.
export async function drop(key) {
	const go = () => fetch("/files/" + encodeURIComponent(key), { method: "DELETE",
		headers: { "tus-resumable": "1.0.0", "x-csrf": token } });
	let r = await go();
	if (r.status === 403 && await renew() === "in") r = await go();
	return r.ok || r.status === 404 || r.status === 410;
}
