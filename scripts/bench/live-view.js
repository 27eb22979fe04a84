// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { watchIdleShare } from './idle-share.js';
import { observeTiming, recordedFrames } from './observe-timing.js';
import { table } from './table.js';

/** For what the page computes once, on opening. */
const SETTLE_MS = 2000;
const LEAST_RATE = 58;

/** The live views, as they are trained with everything that they draw on the screen. */
const views = [
  { name: 'wall of digits', hash: 'preset=digits' },
  { name: 'regions of two moons', hash: 'preset=moons' },
];

/**
 * The training played in the live view from its start to its end: the frames of that page meanwhile.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function measureLiveView(browser, url) {
  /** @type {string[][]} */
  const rows = [];
  for (const { name, hash } of views) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US', serviceWorkers: 'block' });
    await page.goto(`${url}?view=explore&lab=consistency&theme=light&lang=en#${hash}`);
    const run = page.getByRole('group', { name: 'The training', exact: true });
    await run.getByRole('button', { name: 'Train', exact: true }).waitFor();
    await sleep(SETTLE_MS);
    await observeTiming(page);
    const idleShare = watchIdleShare();
    await run.getByRole('button', { name: 'Train', exact: true }).click();
    await run.getByText('step 600 of 600').waitFor({ timeout: 120_000 });
    const { frames, ms, longTasks, longFrames } = await recordedFrames(page);
    const idle = idleShare();
    await page.close();
    const rate = (frames / ms) * 1000;
    rows.push([
      name,
      (ms / 1000).toFixed(1),
      rate.toFixed(1),
      rate >= LEAST_RATE ? 'met' : 'not met',
      String(longTasks.length),
      `${longFrames.length} (${Math.max(0, ...longFrames).toFixed(0)} ms)`,
      idle,
    ]);
  }
  return table(['600 steps on the screen', 's', 'frames/s', `≥ ${LEAST_RATE}`, 'long tasks', 'long frames (max)', 'idle cores'], rows);
}
