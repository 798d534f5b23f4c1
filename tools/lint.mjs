// Our own rules that no compiler knows.
// Usage: lint.mjs [--root DIR]    a line "file:line: rule: text" per finding,
// "lint: N findings" at the end; exit 1 when there is any.
// What is wrong but must stay is listed with its reason in tools/lint-allow.txt.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rules as cRules } from "./lint_c.mjs";
import { rules as docRules } from "./lint_docs.mjs";
import { rules as errorRules } from "./lint_errors.mjs";
import { rules as headerRules, headersAlone } from "./lint_headers.mjs";
import { rules as roomRules } from "./lint_rooms.mjs";
import { rules as treeRules } from "./lint_tree.mjs";
import { rules as templateRules } from "./lint_templates.mjs";
import { check as checkTexts } from "./i18n.mjs";

const ALLOW = "tools/lint-allow.txt";
const SKIP = /^(?:build[^/]*|node_modules|data|\.git)$/;

function walk(root, dir, into) {
	for (const e of readdirSync(join(root, dir), { withFileTypes: true })) {
		const path = dir ? dir + "/" + e.name : e.name;
		if (e.isDirectory()) {
			if (dir !== "" || !SKIP.test(e.name)) walk(root, path, into);
		} else if (e.isFile()) into.push(path);
	}
	return into;
}

function listFiles(root) {
	if (!existsSync(join(root, ".git"))) return walk(root, "", []).sort();
	const out = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
	return [...new Set(out.split("\0"))].filter((f) => f && existsSync(join(root, f))).sort();
}

// A text file as the rules see it; null for binary ones.
function load(root, path) {
	const data = readFileSync(join(root, path));
	if (data.subarray(0, 8192).includes(0)) return null;
	const text = data.toString("utf8");
	return { path, text, lines: text.split("\n") };
}

// Lines of the allow list: rule, file, literal part of the line, # reason.
function readAllow(file) {
	const allow = [], findings = [];
	(file ? file.lines : []).forEach((raw, i) => {
		if (raw.trim() === "" || raw.startsWith("#")) return;
		const m = /^(\S+)\s+(\S+)\s+(.*?)\s+#\s*(\S.*)$/.exec(raw);
		if (m) allow.push({ rule: m[1], path: m[2], part: m[3], line: i + 1, used: false });
		else findings.push({ file: ALLOW, line: i + 1, rule: "allow", text: "not: rule file part-of-the-line # reason" });
	});
	return { allow, findings };
}

// All findings of the tree at ${root}, sorted.
export async function lint(root) {
	const alone = headersAlone(root, listFiles(root));
	const paths = listFiles(root), files = paths.map((f) => load(root, f)).filter(Boolean);
	const byPath = new Map(files.map((f) => [f.path, f]));
	const { allow, findings } = readAllow(byPath.get(ALLOW));
	const found = [];
	for (const rule of [...cRules, ...errorRules, ...roomRules, ...headerRules, ...treeRules, ...templateRules, ...docRules(paths)]) found.push(...rule(files, byPath));
	try {
		found.push(...checkTexts(root).findings);
	} catch (e) {
		found.push({ file: "assets/i18n/en.po", line: 1, rule: "i18n", text: e.message });
	}
	found.push(...await alone);
	for (const f of found) {
		const line = byPath.get(f.file)?.lines[f.line - 1] ?? "";
		const hit = allow.find((a) => a.rule === f.rule && a.path === f.file && line.includes(a.part));
		if (hit) hit.used = true;
		else findings.push(f);
	}
	for (const a of allow)
		if (!a.used) findings.push({ file: ALLOW, line: a.line, rule: "allow", text: `nothing needs this any more: ${a.rule} ${a.path}` });
	return findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

async function main(args) {
	const root = args[0] === "--root" ? resolve(args[1]) : join(dirname(fileURLToPath(import.meta.url)), "..");
	const findings = await lint(root);
	for (const f of findings) console.log(`${f.file}:${f.line}: ${f.rule}: ${f.text}`);
	console.log(`lint: ${findings.length} findings`);
	return findings.length ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href)
	process.exitCode = await main(process.argv.slice(2));
