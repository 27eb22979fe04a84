// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { drag } from './drag.js';
import { watchIdleShare } from './idle-share.js';
import { observeTiming, recordedFrames, recordedTiming } from './observe-timing.js';
import { quantile } from './quantile.js';
import { table } from './table.js';

const FRAME_MS = 1000 / 60;
const SECONDS = 10;
/** For what a lab computes once, on opening. */
const SETTLE_MS = 3000;

/**
 * Targets are for the 95th percentile on an idle machine: the frame of the input, and the next.
 * @type {readonly { key: 'follow' | 'paint' | 'followDone' | 'paintDone', name: string, targetMs?: number }[]}
 */
const quantities = [
  { key: 'follow', name: 'input to follow', targetMs: 16.7 },
  { key: 'paint', name: 'input to paint', targetMs: 33.4 },
  { key: 'followDone', name: '… follow, work done' },
  { key: 'paintDone', name: '… paint, work done' },
];

const FOUR = 'race=gradientDescent:0.1;momentum:0.05_0.9;adam:0.09_0.9_0.999_1e-8;naturalGradient:0.15_0';

/** @type {readonly { name: string, lab: string, hash: string, role: 'slider' | 'group', handle: string, along: 'x' | 'y', reach: number }[]} */
const drags = [
  { name: 'scrub of θ', lab: 'worms', hash: '', role: 'slider', handle: 'θ, the parameter of the binomial', along: 'x', reach: 150 },
  { name: 'drag of p(8)', lab: 'worms', hash: '', role: 'slider', handle: 'p(8)', along: 'y', reach: 90 },
  { name: 'Compare: a normal’s place', lab: 'compare', hash: '', role: 'slider', handle: 'p: mean μ', along: 'x', reach: 120 },
  { name: 'Fit: a component of p, both surfaces', lab: 'fit', hash: FOUR, role: 'group', handle: 'p, component 1: peak', along: 'x', reach: 60 },
  { name: 'Codes: p(A)', lab: 'codes', hash: '', role: 'slider', handle: 'p(A)', along: 'y', reach: 60 },
  { name: 'Samples: p(0), both fans', lab: 'samples', hash: '', role: 'slider', handle: 'p at x = 0', along: 'y', reach: 40 },
  { name: 'Divergences: a normal’s place', lab: 'divergences', hash: '', role: 'slider', handle: 'q: mean μ', along: 'x', reach: 80 },
  { name: 'Two dimensions: an axis of p', lab: 'plane', hash: '', role: 'group', handle: 'Long end of p', along: 'y', reach: 60 },
];

/**
 * Ten seconds of each drag, with what the page measured of itself.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function measureInteraction(browser, url) {
  /** @type {string[][]} */
  const times = [];
  /** @type {string[][]} */
  const counts = [];
  for (const { name, lab, hash, role, handle, along, reach } of drags) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US', serviceWorkers: 'block' });
    await page.goto(`${url}?view=explore&lab=${lab}&theme=light&lang=en#${hash}`);
    const target = page.getByRole('figure').getByRole(role, { name: handle, exact: true }).first();
    await target.waitFor();
    await sleep(SETTLE_MS);
    // Once unmeasured: the compiler of the page has then seen the code.
    await drag(page, target, { seconds: 1, along, reach });
    await observeTiming(page);
    const idleShare = watchIdleShare();
    const moves = await drag(page, target, { seconds: SECONDS, along, reach });
    const idle = idleShare();
    const recorded = await recordedTiming(page);
    for (const quantity of quantities) times.push([`${name}: ${quantity.name}`, ...timeCells(recorded[quantity.key], quantity)]);
    const { follow, longTasks, longFrames, frames, ms } = recorded;
    counts.push([
      name,
      ...[moves, frames, follow.length].map(String),
      `${((follow.length / frames) * 100).toFixed(0)} %`,
      (ms / frames).toFixed(1),
      `${longTasks.length} (${Math.max(0, ...longTasks).toFixed(0)} ms)`,
      `${longFrames.length} (${Math.max(0, ...longFrames).toFixed(0)} ms)`,
      longTasks.length === 0 ? 'met' : 'not met',
      idle,
    ]);
    await page.close();
  }
  return [
    table(['ms', 'n', 'p50', 'p95', 'max', 'p50/frame', 'p95/frame', 'target p95', ''], times),
    '',
    table(
      ['', 'moves', 'frames', 'revisions', 'of frames', 'ms/frame', 'long tasks (max)', 'long frames (max)', '0 long tasks', 'idle cores'],
      counts,
    ),
  ].join('\n');
}

/**
 * A race of four optimizers played to its end: the frames while it runs.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @returns {Promise<string>}
 */
export async function measureRace(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US', serviceWorkers: 'block' });
  await page.goto(`${url}?view=explore&lab=fit&theme=light&lang=en#${FOUR}`);
  await sleep(SETTLE_MS);
  const play = page.getByRole('button', { name: 'Play', exact: true });
  await play.click();
  await observeTiming(page);
  const idleShare = watchIdleShare();
  await sleep(SECONDS * 1000);
  const { frames, ms, longTasks, longFrames } = await recordedFrames(page);
  const idle = idleShare();
  await page.close();
  return table(
    ['', 'frames', 'frames/s', 'long tasks', 'long frames (max)', 'idle cores'],
    [['race of four, played', String(frames), ((frames / ms) * 1000).toFixed(1), String(longTasks.length), `${longFrames.length} (${Math.max(0, ...longFrames).toFixed(0)} ms)`, idle]],
  );
}

/**
 * @param {readonly number[]} values
 * @param {{ readonly targetMs?: number }} quantity
 */
function timeCells(values, { targetMs }) {
  const [p50, p95, most] = [quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)];
  const inFrames = [p50, p95].map((value) => `${(value / FRAME_MS).toFixed(2)}×`);
  const inMs = [p50, p95, most].map((value) => value.toFixed(1));
  const verdict = targetMs === undefined ? ['', ''] : [`≤ ${targetMs}`, p95 <= targetMs ? 'met' : 'not met'];
  return [String(values.length), ...inMs, ...inFrames, ...verdict];
}
