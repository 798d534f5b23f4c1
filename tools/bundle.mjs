// Makes the files that browsers get, all into one flat folder: bundled and
// minified scripts and styles, fonts, icons; beside each its gzip form where
// that is smaller; manifest.json says {name: hash}.  Usage: bundle.mjs OUTDIR
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { favicon } from "./favicon.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = process.argv[2];
if (!out) {
	console.error("usage: bundle.mjs OUTDIR");
	process.exit(2);
}
const modules = join(root, "node_modules");

// Each becomes OUTDIR/<name>.js; one that is not written yet is left out.
const ENTRIES = ["app", "upload", "player", "wrap", "pdfview"];
const FONTS = ["latin", "vietnamese"].flatMap((s) => ["400", "600"].map((w) => [s, w]));

// Script texts: import catalogue from "hoclieu:catalogue" = {vi: en}.
const catalogue = {
	name: "catalogue",
	setup(build) {
		build.onResolve({ filter: /^hoclieu:catalogue$/ }, () => ({ path: "catalogue", namespace: "hoclieu" }));
		build.onLoad({ filter: /.*/, namespace: "hoclieu" }, () => {
			const tool = join(root, "tools/i18n.mjs");
			const json = existsSync(tool) ? execFileSync(process.execPath, [tool, "--js"], { cwd: root, encoding: "utf8" }) : "{}";
			return { contents: json, loader: "json" };
		});
	},
};

const common = {
	absWorkingDir: root, bundle: true, minify: true, legalComments: "none",
	write: false, logLevel: "warning", charset: "utf8",
};
const files = new Map();

// Browsers from about 2021 on; pdf.js would grow and slow down by a third for older ones.
const FLOOR = ["chrome109", "firefox115", "safari15.4"];

async function script(name, entry, target = "es2019") {
	// pdf.js 4 asks node for a module on paths that no browser takes: import.meta is empty there.
	const r = await esbuild.build({ ...common, entryPoints: [entry], format: "iife", target,
		outfile: name, plugins: [catalogue], logOverride: { "empty-import-meta": "silent" } });
	files.set(name, Buffer.from(r.outputFiles[0].contents));
}

async function style() {
	const r = await esbuild.build({ ...common, outfile: "app.css", target: FLOOR,
		external: ["*.woff2"],
		stdin: { resolveDir: root, loader: "css", contents: '@import "@picocss/pico/css/pico.min.css"; @import "./assets/css/app.css";' } });
	files.set("app.css", Buffer.from(r.outputFiles[0].contents));
	// Papers that few print: apart from what every page loads.
	for (const name of ["minutes.css", "slips.css"]) {
		const m = await esbuild.build({ ...common, outfile: name, target: FLOOR,
			entryPoints: [join(root, "assets/css", name)] });
		files.set(name, Buffer.from(m.outputFiles[0].contents));
	}
}

async function main() {
	for (const name of ENTRIES) {
		const entry = join(root, "assets/js", name + ".js");
		if (existsSync(entry)) await script(name + ".js", entry, name === "pdfview" ? FLOOR : "es2019");
	}
	if (files.has("pdfview.js"))
		await script("pdf.worker.js", join(modules, "pdfjs-dist/legacy/build/pdf.worker.mjs"), FLOOR);
	await style();
	for (const [set, weight] of FONTS)
		files.set(`be-vietnam-${set}-${weight}.woff2`,
			readFileSync(join(modules, `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${set}-${weight}-normal.woff2`)));
	for (const f of readdirSync(join(root, "assets/icons"))) files.set(f, readFileSync(join(root, "assets/icons", f)));
	files.set("favicon.ico", favicon());

	rmSync(out, { recursive: true, force: true });
	mkdirSync(out, { recursive: true });
	const manifest = {};
	for (const [name, data] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
		manifest[name] = createHash("sha256").update(data).digest("hex").slice(0, 16);
		writeFileSync(join(out, name), data);
		const gz = gzipSync(data, { level: 9 });
		if (!name.endsWith(".woff2") && gz.length + 64 < data.length) writeFileSync(join(out, name + ".gz"), gz);
	}
	writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest, null, "\t") + "\n");
}

main().catch((e) => {
	console.error("bundle: " + (e.message || e));
	process.exit(1);
});
