// Elements without HTML text: h("p", {class: "soft"}, "words", child).

export function h(tag, attrs = {}, ...kids) {
	const el = document.createElement(tag);
	for (const [k, v] of Object.entries(attrs)) {
		if (k.startsWith("on")) el.addEventListener(k.slice(2), v);
		else if (v === true) el.setAttribute(k, "");
		else if (v !== false && v !== null && v !== undefined) el.setAttribute(k, v);
	}
	el.append(...kids.filter((k) => k !== null && k !== undefined && k !== ""));
	return el;
}

export function icon(name) {
	const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
	svg.setAttribute("class", "i");
	svg.setAttribute("aria-hidden", "true");
	use.setAttribute("href", "#i-" + name);
	svg.append(use);
	return svg;
}

export const state = (tone, name, word) => h("span", { class: "state" + (tone ? " " + tone : "") }, icon(name), word);

export function button(kind, name, word, click, label) {
	return h("button", { class: "btn " + kind, type: "button", onclick: click, "aria-label": label || null },
		name ? icon(name) : "", word);
}
