// Pages and pictures: no tracking of their own.  They are done when the pupil
// says so.
import { hear } from "./bridge.js";

export function frame(launch) {
	const f = document.createElement("iframe");
	f.title = launch.title;
	f.allow = "fullscreen; autoplay";
	f.src = "/f/" + launch.start;
	document.body.append(f);
	f.addEventListener("load", () => f.focus({ preventScroll: true }), { once: true });
	return f;
}

export function picture(launch) {
	const img = document.createElement("img");
	img.alt = launch.title;
	img.src = "/f/" + launch.start;
	document.body.append(img);
	return img;
}

// Saves for everything that is not SCORM.  state() gives {location, suspend}.
export function simpleKeeper(launch, visit, state) {
	let done = launch.done;
	const keep = (final = false) => visit.save("simple",
		{ completion: done ? "completed" : "incomplete", ...state() }, { final, done });
	const finish = () => {
		if (done) return;
		done = true;
		keep();
	};
	hear("finished", finish);
	return { keep, finish, get done() { return done; } };
}

export function startSimple(launch, visit, show) {
	show(launch);
	const k = simpleKeeper(launch, visit, () => ({ location: "" }));
	k.keep();
	return k;
}
