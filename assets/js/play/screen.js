// How long the lesson has been before the pupil's eyes: this page, or a window
// that the lesson has opened.
const others = new Set();
let seen = 0, since = 0;

function shown() {
	if (!document.hidden) return true;
	for (const w of others) {
		try {
			if (w.closed) others.delete(w);
			else if (!w.document.hidden) return true;
		} catch {
			others.delete(w);	// it has left for another site
		}
	}
	return false;
}

export function screenTime() {
	return seen + (since ? performance.now() - since : 0);
}

// To be called whenever one of the pages may have come to the front or gone.
export function lookAtScreen() {
	seen = screenTime();
	since = shown() ? performance.now() : 0;
}

export function watchScreen(win) {
	others.add(win);
	lookAtScreen();
}

document.addEventListener("visibilitychange", lookAtScreen);
lookAtScreen();
