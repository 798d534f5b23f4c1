// What the benches share: running commands, medians, rows.
import { spawnSync } from "node:child_process";

export const rows = [];
// A row: name, value, unit, budget as text, ok when test(value) holds.
export function row(name, value, unit, budget, ok) {
	const v = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
	rows.push([name, v, unit, budget, ok ? "ok" : "short"]);
	console.log([name, v, unit, budget, ok ? "ok" : "short"].join("\t"));
}
export const median = (a) => [...a].sort((x, y) => x - y)[Math.floor(a.length / 2)];

export function sh(cmd, args, options = {}) {
	const r = spawnSync(cmd, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options });
	if (r.status !== 0 && !options.may) throw new Error(`${cmd} ${args.join(" ")}: ${r.status} ${r.stderr || r.error || ""}`);
	return r;
}

// Each row is measured five times and is the median: one run says as much about
// the machine's other work as about ours.
export const TIMES = 5;
export async function five(measure) {
	const list = [];
	for (let i = 0; i < TIMES; i++) list.push(await measure(i));
	return list;
}

// One page, one connection: medians of p50 and p99 of five runs of a second.
export function page(url, cookie) {
	const runs = Array.from({ length: TIMES }, () => wrk(url, { connections: 1, threads: 1, seconds: 1, headers: [cookie] }));
	const bad = runs.find((r) => r.bad);
	if (bad) throw new Error(`${url}: ${bad.out}`);
	return { p50: median(runs.map((r) => r.p50)), p99: median(runs.map((r) => r.p99)) };
}

// wrk: requests a second, and the latency percentiles in ms.
export function wrk(url, { host, connections = 32, seconds = 3, script, headers = [], threads = 2 }) {
	const args = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, "--latency", "--timeout", "10s"];
	if (host) args.push("-H", `Host: ${host}`);
	for (const h of headers) args.push("-H", h);
	if (script) args.push("-s", script);
	const out = sh("wrk", [...args, url]).stdout;
	const ms = (s) => { const m = /([\d.]+)(us|ms|s)/.exec(s); return m ? Number(m[1]) * { us: 0.001, ms: 1, s: 1000 }[m[2]] : NaN; };
	return {
		rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)[1]),
		p50: ms(/^\s+50%\s+(\S+)/m.exec(out)[1]), p99: ms(/^\s+99%\s+(\S+)/m.exec(out)[1]),
		bad: Number(/Non-2xx or 3xx responses: (\d+)/.exec(out)?.[1] ?? 0) + (/Socket errors/.test(out) ? 1 : 0), out,
	};
}
