// A script of ours that is big and seldom needed; resolves once it has run.
export function loadScript(src) {
	return new Promise((resolve, reject) => {
		const s = document.createElement("script");
		s.src = src;
		s.onload = resolve;
		s.onerror = () => reject(new Error(src));
		document.head.append(s);
	});
}
