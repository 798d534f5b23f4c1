// Hostile sign-ins at a fixed rate, in a process of its own so that it does not
// slow the clock of who measures: hostile.mjs ORIGIN RATE NAMES (comma between).
// Half of the names are invented, half are accounts; nine addresses, the first
// of which is the school's.  Ends with its parent; prints what it was answered.
import { randomBytes } from "node:crypto";
import http from "node:http";
import { request, tokenOf } from "../lib/client.mjs";

const [origin, rate, list] = process.argv.slice(2), names = list.split(",");
const agents = [];
for (let i = 1; i <= 9; i++) {
	const from = `127.0.0.${i}`, form = await request(origin + "/sign-in", { from });
	agents.push({ from, csrf: tokenOf(form.text), cookie: form.headers["set-cookie"].map((c) => c.split(";")[0]).join("; "), agent: new http.Agent({ keepAlive: true, maxSockets: 400, localAddress: from }) });
}
const answers = {};
let n = 0, sent = 0;

function one() {
	const a = agents[n % agents.length];
	const login = n % 2 ? names[Math.floor(Math.random() * names.length)] : `bay.${randomBytes(5).toString("hex")}`;
	n++;
	const body = new URLSearchParams({ _csrf: a.csrf, login, password: "sai" + n }).toString(), u = new URL(origin);
	const req = http.request({ agent: a.agent, localAddress: a.from, host: "127.0.0.1", port: u.port, path: "/sign-in", method: "POST", headers: { host: u.host, origin, cookie: a.cookie, "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body) } }, (res) => {
		answers[res.statusCode] = (answers[res.statusCode] ?? 0) + 1;
		res.resume();
	});
	req.on("error", () => { answers.error = (answers.error ?? 0) + 1; });
	req.end(body);
	sent++;
}

const begin = Date.now();
setInterval(() => {
	const due = Math.floor((Date.now() - begin) / 1000 * Number(rate));
	while (sent < due) one();
}, 5);
process.on("message", () => process.send({ sent, answers, seconds: (Date.now() - begin) / 1000 }, () => process.exit(0)));
process.on("disconnect", () => process.exit(0));
process.send("ready");
