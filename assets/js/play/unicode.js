// Text that JSON and the database take as it is.  JavaScript strings may hold
// half a surrogate pair or U+0000; lessons cut strings and pack bytes that way.
// Such units become U+F8F0 and four hexadecimal digits, and so does U+F8F0
// itself; decode() gives back exactly what the lesson had set.
const MARK = "\uf8f0";
const ODD = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff\u0000\uf8f0]/g;

export function encodeText(s) {
	return s.replace(ODD, (u) => (u.length === 2 ? u : MARK + u.charCodeAt(0).toString(16).padStart(4, "0")));
}

export function decodeText(s) {
	return s.replace(/\uf8f0([0-9a-f]{4})/g, (all, hex) => String.fromCharCode(parseInt(hex, 16)));
}

function walk(value, fn) {
	if (typeof value === "string") return fn(value);
	if (Array.isArray(value)) return value.map((v) => walk(v, fn));
	if (!value || typeof value !== "object") return value;
	// Own members whatever their name is: "__proto__" as well.
	return Object.fromEntries(Object.keys(value).map((k) => [fn(k), walk(value[k], fn)]));
}

// JSON of a value; the deep walk is only for the few that need it.
export function toJson(value) {
	const text = JSON.stringify(value);
	return /\\u(?:d[89a-f][0-9a-f]{2}|0000)|\uf8f0/.test(text) ? JSON.stringify(walk(value, encodeText)) : text;
}

export const decode = (value) => walk(value, decodeText);
