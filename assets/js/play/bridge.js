// Words between wrapper (content host) and player page (app host).  Only these
// two windows, only these origins, only small plain objects.
const app = document.body.dataset.app;
const handlers = new Map();

window.addEventListener("message", (e) => {
	if (e.source !== window.parent || e.origin !== app || !e.data || e.data.hoclieu !== 1) return;
	const f = handlers.get(e.data.type);
	if (f) f(e.data);
});

export function tell(type, more) {
	if (window.parent !== window) window.parent.postMessage({ hoclieu: 1, type, ...more }, app);
}

export function hear(type, f) {
	handlers.set(type, f);
}

// The token that the player page was made with.  Asked again until it answers:
// this page may be here before the other one listens.  null after half a minute.
export function firstToken() {
	return new Promise((resolve) => {
		let left = 100, timer = 0;
		const end = (token) => {
			clearInterval(timer);
			resolve(token);
		};
		const ask = () => (left-- > 0 ? tell("begin") : end(null));
		hear("token", (m) => { if (typeof m.token === "string" && m.token) end(m.token); });
		timer = setInterval(ask, 300);
		ask();
	});
}

// A fresh token for a visit; null when the page does not answer or may not.
export function askToken(visit) {
	return new Promise((resolve) => {
		const limit = setTimeout(() => resolve(null), 10000);
		hear("token", (m) => {
			clearTimeout(limit);
			resolve(typeof m.token === "string" && m.token ? m.token : null);
		});
		tell("token", { visit });
	});
}
