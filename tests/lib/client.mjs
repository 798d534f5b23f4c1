// A small HTTP client for tests: cookies, forms with their token, uploads by
// the tus protocol.  Every host name goes to 127.0.0.1, so that
// <label>.content.localhost works without a resolver.
import http from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

// One request; {status, headers, body (Buffer), text}.  from: the address that
// its socket begins at (all of 127.0.0.0/8 is this machine).
export function request(url, options = {}) {
	const { method = "GET", headers = {}, body, timeout = 60000, from } = options, u = new URL(url);
	return new Promise((done, fail) => {
		const req = http.request({
			agent, method, localAddress: from, host: "127.0.0.1", port: u.port, path: u.pathname + u.search, timeout,
			headers: { host: u.host, ...(body !== undefined ? { "content-length": Buffer.byteLength(body) } : {}), ...headers },
		}, (res) => {
			const parts = [];
			res.on("data", (d) => parts.push(d));
			res.on("error", fail);
			res.on("end", () => {
				const b = Buffer.concat(parts);
				done({ status: res.statusCode, headers: res.headers, body: b, get text() { return b.toString("utf8"); } });
			});
		});
		req.on("timeout", () => req.destroy(new Error("no answer: " + url)));
		// A kept connection that the server closed meanwhile: ask again.
		req.on("error", (e) => req.reusedSocket && e.code === "ECONNRESET" ? done(request(url, options)) : fail(e));
		req.end(body);
	});
}

export const tokenOf = (html) => /name="_csrf"\s+value="([^"]*)"/.exec(html)?.[1] ?? "";

export class Client {
	constructor(origin, { from } = {}) {
		this.origin = origin;
		this.from = from;
		this.cookies = new Map();
		this.csrf = "";
	}
	async send(path, options = {}) {
		const headers = { ...options.headers };
		options.from ??= this.from;
		if (this.cookies.size) headers.cookie = [...this.cookies].map(([k, v]) => `${k}=${v}`).join("; ");
		if (options.method && options.method !== "GET" && options.method !== "HEAD") headers.origin ??= this.origin;
		const r = await request(new URL(path, this.origin), { ...options, headers });
		for (const c of r.headers["set-cookie"] ?? []) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(c);
			if (/max-age=0/i.test(c)) this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
		return r;
	}
	async get(path) {
		const r = await this.send(path);
		if (r.status === 200) this.csrf = tokenOf(r.text) || this.csrf;
		return r;
	}
	post(path, fields = {}) {
		return this.send(path, {
			method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" },
			body: new URLSearchParams({ _csrf: this.csrf, ...fields }).toString(),
		});
	}
	async signIn(user, password) {
		await this.get("/sign-in");
		for (let i = 0; i < 60; i++) {
			const r = await this.post("/sign-in", { login: user, password });
			if (r.status === 303) {
				await this.get("/account");
				return this;
			}
			if (r.status !== 503) throw new Error(`sign-in of ${user}: ${r.status}\n${r.text.slice(0, 800)}`);
			await wait(500);
		}
		throw new Error("sign-in: always busy");
	}
	// tus creation and PATCHes; the upload's URL path.
	async upload(name, bytes, { chunk = 4 << 20, item } = {}) {
		const tus = { "tus-resumable": "1.0.0", "x-csrf": this.csrf };
		const meta = [`filename ${Buffer.from(name).toString("base64")}`];
		if (item) meta.push(`item ${Buffer.from(item).toString("base64")}`);
		const made = await this.send("/files", { method: "POST", headers: { ...tus, "upload-length": String(bytes.length), "upload-metadata": meta.join(",") } });
		if (made.status !== 201) throw Object.assign(new Error(`upload of ${name}: ${made.status} ${made.text}`), { answer: made });
		const path = new URL(made.headers.location, this.origin).pathname;
		for (let at = 0; at < bytes.length;) {
			const part = bytes.subarray(at, at + chunk);
			const r = await this.send(path, { method: "PATCH", headers: { ...tus, "content-type": "application/offset+octet-stream", "upload-offset": String(at) }, body: part });
			if (r.status !== 204) throw Object.assign(new Error(`part of ${name} at ${at}: ${r.status} ${r.text}`), { answer: r });
			at = Number(r.headers["upload-offset"]);
		}
		return path;
	}
	async mine() {
		const r = await this.send("/files/mine");
		if (r.status !== 200) throw new Error(`/files/mine: ${r.status} ${r.text}`);
		return JSON.parse(r.text);
	}
	// The item that an upload became, once its check is over.
	async checked(path, ms = 120000) {
		const key = path.split("/").pop(), until = Date.now() + ms;
		while (Date.now() < until) {
			const up = (await this.mine()).uploads.find((u) => u.key === key);
			if (up?.verdict) return { ...up, key: up.item, upload: key };
			await wait(100);
		}
		throw new Error("the check does not end: " + path);
	}
}
