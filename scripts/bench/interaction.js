// @ts-check
import { drag } from './drag.js';
import { watchIdleShare } from './idle-share.js';
import { observeTiming, recordedTiming } from './observe-timing.js';
import { quantile } from './quantile.js';
import { table } from './table.js';

const FRAME_MS = 1000 / 60;
const SECONDS = 10;

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

const drags = /** @type {const} */ ([
  { name: 'scrub of θ', handle: 'θ, the parameter of the binomial', along: 'x', reach: 150 },
  { name: 'drag of p(8)', handle: 'p(8)', along: 'y', reach: 90 },
]);

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
  for (const { name, handle, along, reach } of drags) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
    await page.goto(`${url}?view=explore&theme=light&lang=en`);
    const figures = page.getByRole('figure');
    const target = figures.getByRole('slider', { name: handle, exact: true }).first();
    await page.getByRole('definition').first().filter({ hasText: '0.197' }).waitFor();
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
