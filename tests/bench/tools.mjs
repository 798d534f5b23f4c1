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
