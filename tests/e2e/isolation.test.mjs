// A lesson that attacks, in a real browser: what its script reaches from the
// place where lessons run.  Each try is written down by the lesson itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { frameWhere, launch, newPage, signIn } from "../lib/browser.mjs";
import { account, client, publish } from "../lib/lesson.mjs";
import { zip } from "../lib/packages.mjs";
import { startServer, until } from "../lib/server.mjs";

const PUPIL = "minhanh.3a";
let server, browser, page, other;

// Outcomes by name; a try that throws or is refused says so, one that works says what it got.
const ATTACK = `<!doctype html><meta charset="utf-8"><title>Bài xấu</title><p>Bài học</p><script>
const got = {};
async function attempt(name, f) { try { got[name] = String(await f()); } catch (e) { got[name] = "refused: " + e.name; } }
async function attack(app, other) {
  await attempt("cookie", () => (document.cookie = "a=b", document.cookie));
  await attempt("page", () => top.document.title);
  await attempt("session", () => fetch(app + "/account", { credentials: "include" }).then((r) => r.status));
  await attempt("change", () => fetch(app + "/account/language", { method: "POST", mode: "no-cors", credentials: "include", body: "lang=en" }).then(() => "sent"));
  await attempt("other", () => fetch(other + "/f/index.html").then((r) => r.text()));
  await attempt("worker", () => navigator.serviceWorker.register("w.js"));
  await attempt("leave", () => { top.location.href = app + "/sign-out"; return "left"; });
  await attempt("frame", () => new Promise((done) => { const f = document.createElement("iframe"); f.src = app + "/account"; f.onload = () => { try { done(f.contentDocument ? "empty" : "closed"); } catch (e) { done("closed"); } }; document.body.append(f); }));
  await attempt("picture", () => new Promise((done, no) => { const i = new Image(); i.onload = () => done("loaded"); i.onerror = () => no(new Error()); i.src = app + "/favicon.ico"; }));
  await attempt("camera", () => navigator.mediaDevices.getUserMedia({ video: true }));
  for (const m of [{ type: "progress", entry: 0, done: true }, { type: "light", state: "saved" }, { type: "token", visit: "x" }, { type: "__proto__" }, { type: "constructor" }])
    top.postMessage({ hoclieu: 1, ...m }, "*");
  return got;
}
</script>`;
const lessonOf = (html) => zip({ "index.html": html, "w.js": "self.onfetch = () => {};" });

before(async () => {
  server = await startServer({ demo: true });
  browser = await launch();
  const bad = await publish(server, "xau.zip", lessonOf(ATTACK));
  page = await newPage(browser);
  await signIn(page, server.origin, account(server, PUPIL));
  // A lesson of somebody else, open at the same time.
  const teacher = await client(server, "hanh");
  const r = await teacher.post(`/items/${bad}/preview`);
  const src = /<iframe src="([^"]+)"/.exec((await teacher.get(r.headers.location)).text)[1];
  other = new URL(src.replaceAll("&amp;", "&")).origin;
  await page.goto(`${server.origin}/items/${bad}`);
  await page.locator(`form[action="/items/${bad}/play"] button`).first().click();
  await page.waitForURL(/\/play\//);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("a lesson reaches neither the page around it, nor the session, nor another lesson, nor the camera", async () => {
  const frame = await frameWhere(page, "/f/", "typeof attack === 'function'");
  const before = page.url();
  const words = [];
  await page.exposeFunction("heard", (w) => words.push(w));
  await page.evaluate(() => window.addEventListener("message", (e) => window.heard(e.data.type)));
  const got = await frame.evaluate(([app, o]) => attack(app, o), [server.origin, other]);
  for (const name of ["page", "session", "change", "other", "worker", "picture", "camera"]) assert.match(got[name], /^refused/, `${name}: ${got[name]}`);
  assert.match(got.cookie, /^(refused.*)?$/, `cookie: ${got.cookie}`);
  assert.notEqual(got.frame, "empty", "a page of ours in a frame of the lesson");
  // The words of a stranger's window came and changed nothing.
  await until(() => words.length >= 5);
  assert.equal(await page.locator(".toc svg.done").count(), 0);
  assert.equal(page.url(), before, "the lesson left its frame");
  assert.equal((await page.request.get(server.origin + "/account", { maxRedirects: 0 })).status(), 200, "still signed in");
  assert.match(await page.locator("html").getAttribute("lang"), /^vi/);
  assert.deepEqual(page.faults.filter((f) => !/Content Security Policy|CORS|Permissions|sandbox|Refused|Unsafe attempt|violates|bad HTTP response code \(403\)|permissions policy/i.test(f)), []);
});
