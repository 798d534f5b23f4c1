// At which calls something fails, for tests/fault/nth.test.mjs and nth_server.test.mjs.
import { random } from './teacher.mjs';

const LARGE = process.env.HOCLIEU_LARGE === '1';
const POINTS = LARGE ? Number(process.env.HOCLIEU_NTH || 400) : 1;
export const SEED = Number(process.env.HOCLIEU_SEED || Date.now() % 1e9);
export const NEVER = 0x7fffffff;

// What fails with which error, and a share of POINTS: EIO comes at each call;
// allocations, of which there are thousands, and what differs in the error alone
// at some.
const KINDS = [['write', 'EIO', 1], ['sync', 'EIO', 1], ['read', 'EIO', 1], ['open', 'EIO', 1], ['name', 'EIO', 1],
  ['write', 'ENOSPC', 0.1], ['sync', 'ENOSPC', 0.05], ['open', 'EMFILE', 0.05], ['write', 'DIES', 0.1], ['name', 'DIES', 0.1], ['alloc', 'ENOMEM', 0.1]];

// In make test a third of them, each time others, for the ${i}th thing that is tried.
export const kinds = (i) => KINDS.filter((_, k) => LARGE || (k + i + SEED) % 3 === 0);

// The points to try when an undisturbed run made ${count} calls: all and those
// behind them, until none fails, or as many as are wanted.
function pointsOf(count, share, rand) {
  const most = Math.max(1, Math.ceil(POINTS * share));
  if (count <= most) return { all: true, points: Array.from({ length: count + most }, (_, i) => i + 1) };
  return { all: false, points: Array.from({ length: most }, () => 1 + Math.floor(rand() * count)) };
}

// Runs ${once}(n), which tells whether the nth call failed, at each point.
export async function each(count, share, once) {
  const { all, points } = pointsOf(count, share, random(SEED + count));
  let tried = 0;
  for (const n of points) {
    const failed = await once(n);
    tried += failed ? 1 : 0;
    if (all && !failed && n > count) break;
  }
  return tried;
}
