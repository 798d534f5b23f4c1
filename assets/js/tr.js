// tr("tiếng Việt {a}", {a: 1}): a text in the page's language, names in braces
// filled in.  Vietnamese is the source; the catalogue comes with the bundle.
import catalogue from "hoclieu:catalogue";

const english = document.documentElement.lang === "en";

export function tr(text, args) {
	const t = (english && catalogue[text]) || text;
	return args ? t.replace(/\{(\w+)\}/g, (all, name) => (name in args ? String(args[name]) : all)) : t;
}

// Numbers as the page's language writes them: 1.286 · 2,4 in Vietnamese.
export function number(n, digits = 0) {
	return n.toLocaleString(english ? "en" : "vi", { maximumFractionDigits: digits });
}

// Bytes in words: "486 MB", "2,4 GB".
export function bytes(n) {
	if (n < 1000) return number(n) + " B";
	if (n < 1e6) return number(n / 1e3) + " KB";
	if (n < 1e9) return number(n / 1e6, n < 1e7 ? 1 : 0) + " MB";
	return number(n / 1e9, 1) + " GB";
}
