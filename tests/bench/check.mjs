// The check of a big package beside `unzip -tq` of it, turn by turn: time,
// memory of the child, further disk.
import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { median, row, sh } from "./tools.mjs";

// Wall seconds of a command, and the highest VmHWM (KiB) seen in it or a child.
export function timed(cmd, args) {
	return new Promise((done, fail) => {
		const t = process.hrtime.bigint();
		const p = spawn(cmd, args, { stdio: ["ignore", "ignore", "inherit"] });
		let peak = 0;
		const look = (pid) => {
			try {
				const m = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "latin1"));
				if (m) peak = Math.max(peak, Number(m[1]));
				for (const c of readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim().split(/\s+/)) if (c) look(c);
			} catch { /* it has ended */ }
		};
		const timer = setInterval(() => look(p.pid), 20);
		p.on("error", fail);
		p.on("close", (code) => {
			clearInterval(timer);
			if (code !== 0) fail(new Error(`${cmd}: ${code}`));
			else done({ seconds: Number(process.hrtime.bigint() - t) / 1e9, peak });
		});
	});
}

// What reading pages costs of the check: of the big package, whose start page
// calls nothing, so that all its scripts are searched for a run time.
function benchPages(reader, file) {
	const percent = Number(sh(reader, [file, "9"]).stdout);
	row("check-pages", percent, "% of the check", "<=5", percent <= 5);
}

export async function benchCheck({ program, reader, file, index }) {
	const ratios = [];
	let peak = 0;
	await timed(program, [file]);	// both from a warm page cache
	for (let i = 0; i < 5; i++) {
		const run = [() => timed(program, [file]), () => timed("unzip", ["-tqq", file])];
		if (i % 2) run.reverse();
		const a = await run[0](), b = await run[1]();
		const [ours, theirs] = i % 2 ? [b, a] : [a, b];
		ratios.push(ours.seconds / theirs.seconds);
		peak = Math.max(peak, ours.peak);
	}
	const r = median(ratios), mib = peak / 1024, disk = index ? statSync(index).size / statSync(file).size * 100 : NaN;
	row("check-300mb-vs-unzip", r, "ratio", "<=1.5", r <= 1.5);
	row("check-300mb-memory", mib, "MiB", "<=64", mib <= 64);
	benchPages(reader, file);
	if (index) row("check-300mb-disk", disk, "% of the package", "<=1", disk <= 1);
	return sh("unzip", ["-Z1", file]).stdout.split("\n").length - 1;
}
