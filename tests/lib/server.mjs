// A real `hoclieu serve` for tests: started on a free port with its own data
// folder, ended with everything it started.
//
//   const s = await startServer({ demo: true });
//   await fetch(s.origin + '/healthz');
//   await s.stop();
//
// The programs come from the folder HOCLIEU_BUILD (default "build").
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const BUILD = path.resolve(ROOT, process.env.HOCLIEU_BUILD || 'build');
export const PROGRAM = path.join(BUILD, 'hoclieu');

export const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

// until(what, {ms, every}): asks ${what}() again and again until it answers with
// something true, and gives that.  The limit is for a machine that is busy: who
// waits for a condition is told as soon as it holds.
export async function until(what, { ms = 60000, every = 50 } = {}) {
  const end = Date.now() + ms;
  for (;;) {
    const v = await what();
    if (v) return v;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await sleep(every);
  }
}

// Ports are tried in the range that begins at HOCLIEU_TEST_PORT (default 8300);
// tools/test.mjs gives each file that runs beside others a range of its own.
// Not always from its first: whose connections have just ended is left alone.
const FIRST_PORT = Number(process.env.HOCLIEU_TEST_PORT || 8300), PORTS = 200;
let ports = process.pid % PORTS;

function portFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

export async function freePort() {
  for (let i = 0; i < PORTS; i++) {
    const port = FIRST_PORT + ports++ % PORTS;
    if (await portFree(port)) return port;
  }
  throw new Error('no free port');
}

// A raw exchange: what is written goes out as it is, all that comes back until
// the other side closes (or ms are over) is returned as latin1 text.
export function raw(port, bytes, { ms = 4000, halfClose = false, until = null } = {}) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const parts = [];
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(Buffer.concat(parts).toString('latin1'));
    };
    const timer = setTimeout(done, ms);
    socket.on('data', (d) => {
      parts.push(d);
      if (until && until(Buffer.concat(parts).toString('latin1'))) done();
    });
    socket.on('end', done);
    socket.on('error', done);
    socket.on('connect', () => {
      socket.write(bytes);
      if (halfClose) socket.end();
    });
  });
}

function children(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1')
      .trim().split(/\s+/).filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

const comm = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'latin1').trim();
  } catch {
    return '';
  }
};

export const alive = (pid) => existsSync(`/proc/${pid}`) &&
  !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));

// The processes of a server: serve itself, Kore's parent, its workers, the runner.
export function processes(serve) {
  const kids = children(serve);
  const kore = kids.find((p) => comm(p) === 'kore');
  const runner = kids.find((p) => comm(p) !== 'kore');
  return { serve, kore, runner, workers: kore ? children(kore) : [] };
}

const family = (pid) => [pid, ...children(pid).flatMap(family)];

// Whether it is the server ${pid} that listens on ${port}: while it is finding out
// that the port is taken, the one that has it would answer in its place.
function listens(port, pid) {
  const hex = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const sockets = readFileSync('/proc/net/tcp', 'latin1').split('\n').map((l) => l.trim().split(/\s+/))
    .filter((f) => f[1]?.endsWith(hex) && f[3] === '0A').map((f) => `socket:[${f[9]}]`);
  return family(pid).some((p) => {
    try {
      return readdirSync(`/proc/${p}/fd`).some((fd) => sockets.includes(readlinkSync(`/proc/${p}/fd/${fd}`)));
    } catch {
      return false;	// it has ended, or closed the file meanwhile
    }
  });
}

function readAccounts(data) {
  const file = path.join(data, 'demo-accounts');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))
    .map((l) => l.split('\t'))
    .map(([role, words, user, password]) => ({ role, words, user, password }));
}

// startServer({dataDir, env, port, args, demo, quiet})
//   -> { port, origin, data, pid, accounts, log(), stop(), kill9(what), processes() }
// Without dataDir a folder below the temporary directory is made and removed by
// stop().  demo: true fills it with `hoclieu demo` first.
export async function startServer(options = {}) {
  const own = !options.dataDir;
  const data = options.dataDir || mkdtempSync(path.join(tmpdir(), 'hoclieu-test-'));
  const port = options.port || await freePort();
  const env = { ...process.env, PORT: String(port), ...options.env };
  if (options.demo) {
    const r = spawnSync(PROGRAM, ['demo', '--data', data, '--if-empty'], { env, encoding: 'utf8' });
    if (r.status !== 0) throw new Error(`hoclieu demo failed: ${r.stdout}${r.stderr}`);
  }
  let log = '';
  const child = spawn(PROGRAM,
    ['serve', '--data', data, '--port', String(port), ...(options.args || [])],
    { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let ended = false;
  // A test program that dies in the middle leaves no server behind.
  const orphan = () => child.kill('SIGTERM');
  process.once('exit', orphan);
  const gone = new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      ended = true;
      process.off('exit', orphan);
      resolve(code ?? signal);
    });
  });
  for (const s of [child.stdout, child.stderr]) {
    s.on('data', (d) => {
      log += d;
      if (log.length > 1 << 20) log = log.slice(-(1 << 19));
      if (process.env.HOCLIEU_TEST_LOG && !options.quiet) process.stderr.write(d);
    });
  }
  const server = {
    port,
    origin: options.origin || `http://localhost:${port}`,
    data,
    pid: child.pid,
    exited: gone,
    log: () => log,
    processes: () => processes(child.pid),
    get accounts() { return readAccounts(data); },
    // kill9('serve' | 'kore' | 'worker' | 'workers' | 'runner'): the pids killed
    kill9(what) {
      const p = processes(child.pid);
      const pids = {
        serve: [p.serve], kore: [p.kore], worker: p.workers.slice(0, 1),
        workers: p.workers, runner: [p.runner],
      }[what];
      for (const pid of pids.filter(Boolean)) process.kill(pid, 'SIGKILL');
      return pids;
    },
    async stop() {
      if (!ended) child.kill('SIGTERM');
      const limit = setTimeout(() => child.kill('SIGKILL'), 15000);
      const how = await gone;
      clearTimeout(limit);
      if (own) rmSync(data, { recursive: true, force: true });
      return how;
    },
  };
  const until = Date.now() + 40000;
  for (;;) {
    // Another test took the port between our look and the server's.
    if (ended && !options.port && /cổng \d+ đang/.test(log) && (options.tries ?? 0) < 20) {
      if (own) rmSync(data, { recursive: true, force: true });
      return startServer({ ...options, dataDir: own ? undefined : data, demo: own && options.demo, tries: (options.tries ?? 0) + 1 });
    }
    if (ended) throw new Error(`hoclieu serve ended: ${await gone}\n${log.slice(-4000)}`);
    const answer = await raw(port, `GET /healthz HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`, { ms: 1000 });
    if (answer.startsWith('HTTP/1.') && listens(port, child.pid)) break;
    if (Date.now() > until) {
      await server.stop();
      throw new Error(`hoclieu serve does not answer\n${log.slice(-4000)}`);
    }
    await sleep(50);
  }
  return server;
}

// What all processes of a server hold, in KiB: the sum of PSS and of RSS.
export function memory(server) {
  let pss = 0;
  let rss = 0;
  for (const pid of family(server.pid)) {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    pss += Number(/^Pss:\s+(\d+)/m.exec(text)[1]);
    rss += Number(/^Rss:\s+(\d+)/m.exec(text)[1]);
  }
  return { pss, rss };
}

// Whether the server still holds its end of the connection from ${localPort}.
export function holds(port, localPort) {
  const hex = (n) => `:${n.toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'latin1').split('\n').some((l) => {
    const f = l.trim().split(/\s+/);
    return f[1]?.endsWith(hex(port)) && f[2]?.endsWith(hex(localPort)) && f[3] === '01';
  });
}

export const listRun = (server) => readdirSync(path.join(server.data, 'run'));
