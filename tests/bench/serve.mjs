// A file of a package, served straight from the zip, beside nginx serving the
// same file unpacked (gzip_static, sendfile, open_file_cache), turn by turn.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { setTimeout as wait } from "node:timers/promises";
import { request } from "../lib/client.mjs";
import { freePort } from "../lib/server.mjs";
import { median, row, wrk } from "./tools.mjs";

async function startNginx(root, dir, workers) {
	const port = await freePort();
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, "nginx.conf"), `
worker_processes ${workers}; daemon off; pid ${dir}/nginx.pid; error_log ${dir}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; gzip_static on; open_file_cache max=1000 inactive=60s; open_file_cache_valid 60s;
client_body_temp_path ${dir}; proxy_temp_path ${dir}; fastcgi_temp_path ${dir}; uwsgi_temp_path ${dir}; scgi_temp_path ${dir};
keepalive_requests 1000000; types { text/html html; video/mp4 mp4; text/javascript js; }
server { listen 127.0.0.1:${port}; root ${root}; } }`);
	const p = spawn("nginx", ["-c", join(dir, "nginx.conf"), "-e", join(dir, "error.log")], { stdio: "ignore" });
	for (let i = 0; i < 50; i++) {
		await wait(100);
		if (await request(`http://localhost:${port}/`).catch(() => null)) break;
	}
	return { port, stop: () => p.kill("SIGTERM") };
}

// files: [{name, path, bytes, stored}] of the package behind content (origin of an attempt).
export async function benchServe({ content, files, dir, workers }) {
	const root = join(dir, "unpacked");
	for (const f of files) {
		const at = join(root, f.path);
		mkdirSync(join(at, ".."), { recursive: true });
		writeFileSync(at, f.bytes);
		if (!f.stored) writeFileSync(at + ".gz", gzipSync(f.bytes, { level: 9 }));
	}
	const nginx = await startNginx(root, join(dir, "nginx"), workers);
	const host = new URL(content).host, port = new URL(content).port;
	const headers = ["Accept-Encoding: gzip"];
	for (const f of files) {
		const ratios = [];
		for (let i = 0; i < 5; i++) {
			const a = () => wrk(`http://127.0.0.1:${port}/f/${f.path}`, { host, headers });
			const b = () => wrk(`http://127.0.0.1:${nginx.port}/${f.path}`, { headers });
			const [x, y] = i % 2 ? [a(), b()] : [b(), a()].reverse();
			if (x.bad || y.bad) throw new Error(`${f.name}: ${x.out}\n${y.out}`);
			ratios.push(x.rate / y.rate);
		}
		const r = median(ratios);
		row(`serve-${f.name}-vs-nginx`, r, "ratio", ">=1.0", r >= 1.0);
	}
	nginx.stop();
}
