// Rules for all text files: size, notes to oneself, names of machines and paths.
const SIZED = /\.(?:c|h|mjs|js|css|sql|mustache)$/;
const LINES = 600;
const DATA = /^tests\/data\//;	// written by a program and compared, not read from end to end

// The patterns stand in pieces so that they do not find themselves.
const NOTES = new RegExp("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b", "g");
const HOSTS = new RegExp("\\b(?:registry\\.[a-z0-9-]+\\.[a-z]+|npm" + "js\\.(?:org|com)|proxy\\.golang\\.org|pypi\\.org|deb\\.debian\\.org|crates\\.io)", "gi");
const PATHS = new RegExp("(?:^|[\\s\"'`=(:,<])/(?:wo" + "rk|ro" + "ot|ho" + "me)/", "g");

function tooLong(files) {
	return files.filter((f) => SIZED.test(f.path) && !DATA.test(f.path) && f.lines.length - 1 > LINES)
		.map((f) => ({ file: f.path, line: 1, rule: "file-length", text: `${f.lines.length - 1} lines, ${LINES} are allowed` }));
}

function eachLine(files, pattern, rule, say) {
	const out = [];
	for (const f of files) {
		if (f.path === "package-lock.json" || f.text.search(pattern) < 0) continue;
		f.lines.forEach((l, i) => {
			for (const m of l.matchAll(pattern)) out.push({ file: f.path, line: i + 1, rule, text: say(m[0].trim()) });
		});
	}
	return out;
}

export const rules = [
	tooLong,
	(files) => eachLine(files, NOTES, "note-left", (m) => `${m}: do it or write it down in docs`),
	(files) => eachLine(files, HOSTS, "host-name", (m) => `a registry's name: ${m}`),
	(files) => eachLine(files, PATHS, "machine-path", (m) => `a path of one machine: ${m}`),
];
