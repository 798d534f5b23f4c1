// Rules for templates: raw tags, inline style and script, unquoted values.
const isTemplate = (f) => f.path.endsWith(".mustache");
const lineAt = (s, at) => s.slice(0, at).split("\n").length;

function rawTags(files) {
	const out = [];
	for (const f of files.filter(isTemplate))
		for (const m of f.text.matchAll(/\{\{(?:\{|\s*&)[^}]*\}\}\}?/g))
			out.push({ file: f.path, line: lineAt(f.text, m.index), rule: "raw-tag", text: `${m[0]} goes out unescaped` });
	return out;
}

// Mustache goes, length stays: sections become nothing, values a letter.
function flatten(text) {
	const fill = (m, c) => m.replace(/[^\n]/g, c);
	return text.replace(/\{\{!.*?\}\}|<!--.*?-->/gs, (m) => fill(m, " "))
		.replace(/\{\{\s*[#^/$<>][^}]*\}\}/g, (m) => fill(m, " "))
		.replace(/\{\{\{?[^}]*\}\}\}?/g, (m) => fill(m, "v"));
}

function attributes(files) {
	const out = [];
	for (const f of files.filter(isTemplate)) {
		const s = flatten(f.text);
		const say = (at, rule, text) => out.push({ file: f.path, line: lineAt(s, at), rule, text });
		for (const m of s.matchAll(/<([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
			const bare = m[2].replace(/"[^"]*"|'[^']*'/g, (q) => '"' + " ".repeat(q.length - 2) + '"');
			const has = (name) => new RegExp(`(?:^|\\s)${name}\\s*=`, "i").test(bare);
			const at = (k) => m.index + 1 + m[1].length + k;
			for (const a of bare.matchAll(/(?<![\w:@.-])([\w:@.-]+)\s*=(?!")/g)) say(at(a.index), "unquoted", `the value of ${a[1]} needs quotes`);
			for (const a of bare.matchAll(/(?:^|\s)(style|on[a-z]+)\s*=/gi)) say(at(a.index + 1), "inline", `${a[1]}= is refused by the CSP: use a class or a module`);
			if (/^script$/i.test(m[1]) && !has("src")) say(m.index, "inline", "a script in the page is refused by the CSP");
			if (/^style$/i.test(m[1])) say(m.index, "inline", "a style in the page is refused by the CSP");
			if (/["']\s*javascript:/i.test(m[2])) say(m.index, "inline", "javascript: is refused by the CSP");
		}
	}
	return out;
}

export const rules = [rawTags, attributes];
