// Thousands of hostile connections from a process of their own, so that what a
// test measures beside them is the server's time and not this one's.
//   const h = await attack(port, { count, kinds, asset }); ... await h.stop()
// kinds: idle (one request or none, then nothing), head (a head that drips), body
// (a body that drips), reader (a large file that is hardly read).  Whatever the
// server closes comes again within a second.
import { fork } from 'node:child_process';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

export const KINDS = ['idle', 'head', 'body', 'reader'];

// attack() resolves when all connections have been opened once.
export function attack(port, { count, kinds = KINDS, asset = '/sign-in', addresses = 16 }) {
  const child = fork(fileURLToPath(import.meta.url), ['hostile', String(port), String(count), kinds.join(), asset, String(addresses)]);
  const stop = () => new Promise((done) => { child.once('exit', done); child.kill('SIGKILL'); });
  return new Promise((done, fail) => {
    child.once('exit', (code) => fail(new Error(`the attackers ended: ${code}`)));
    child.on('message', (m) => {
      if (m.ready) done({ stop, pid: child.pid, open: () => new Promise((got) => { child.once('message', (n) => got(n.open)); child.send('count'); }) });
    });
  });
}

function hostile(port, count, kinds, asset, addresses) {
  const host = `Host: localhost:${port}\r\n`;
  const first = {
    idle: (i) => (i % 2 ? '' : `GET /robots.txt HTTP/1.1\r\n${host}\r\n`),
    head: () => `GET / HTTP/1.1\r\n${host}`,
    body: () => `POST /sign-in HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 65536\r\n\r\n`,
    reader: () => `GET ${asset} HTTP/1.1\r\n${host}\r\n`,
  };
  const drip = { head: 'A: b\r\n', body: 'a' };
  const open = new Set();
  let ready = 0;
  const start = (i) => {
    const kind = kinds[i % kinds.length];
    let again = false;
    const socket = net.connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${1 + (i % addresses)}`, highWaterMark: 1024 });
    const up = () => { if (!socket.counted) { socket.counted = true; if (++ready === count) process.send({ ready: true }); } };
    socket.kind = kind;
    socket.on('connect', () => {
      open.add(socket);
      if (!again) up();
      if (first[kind](i)) socket.write(first[kind](i));
      if (kind === 'reader') socket.pause();
      else socket.resume();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      open.delete(socket);
      up();
      again = true;
      setTimeout(() => start(i), Math.random() * 1000);
    });
  };
  // In steps, as a botnet arrives: all at once would only fill the listen queue.
  for (let i = 0; i < count; i++) setTimeout(start, i / 4, i);
  setInterval(() => {
    for (const s of open) {
      if (drip[s.kind]) s.write(drip[s.kind]);
      else if (s.kind === 'reader') s.read(256);
    }
  }, 1000);
  process.on('message', () => process.send({ open: open.size }));
}

if (process.argv[2] === 'hostile')
  hostile(Number(process.argv[3]), Number(process.argv[4]), process.argv[5].split(','), process.argv[6], Number(process.argv[7]));
