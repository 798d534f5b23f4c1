// tr("tiếng Việt {a}", {a: 1}): a text in the page's language, names in braces
// filled in.  Vietnamese is the source; the catalogue comes with the bundle.
import catalogue from "hoclieu:catalogue";

// What an object inherits ("constructor") is no word of ours.
const own = (o, name) => Object.prototype.hasOwnProperty.call(o, name);
const english = document.documentElement.lang === "en";

export function tr(text, args) {
	const t = (english && own(catalogue, text) && catalogue[text]) || text;
	return args ? t.replace(/\{(\w+)\}/g, (all, name) => (own(args, name) ? String(args[name]) : all)) : t;
}

// Numbers as the page's language writes them: 1.286 · 2,4 in Vietnamese.
export function number(n, digits = 0) {
	return n.toLocaleString(english ? "en" : "vi", { maximumFractionDigits: digits });
}

// Bytes in words, as the server says them: "486 MB", "2,4 GB"; 1 KB = 1024 B.
export function bytes(n) {
	const units = ["B", "KB", "MB", "GB", "TB"];
	let u = 0;
	while (n >= 1024 && u < units.length - 1) {
		n /= 1024;
		u++;
	}
	return number(n, u > 0 && n < 10 ? 1 : 0) + " " + units[u];
}
