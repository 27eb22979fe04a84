import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace, handleValue } from './handlePlace';
import type { Place } from './handlePlace';
import { killWorker } from './killWorker';
import { test } from './quietTest';

interface Measured {
  readonly follow: readonly number[];
  readonly paint: readonly number[];
  readonly durations: readonly number[];
}

/** The revisions that have been measured, in the order of the timeline. */
function measured(page: Page): Promise<Measured> {
  return page.evaluate(() => {
    const revisions = (name: string): number[] =>
      performance
        .getEntriesByName(name)
        .map((entry) => ((entry as PerformanceMeasure).detail as { revision: number }).revision);
    const all = [...performance.getEntriesByType('measure')].filter(({ name }) => name.startsWith('klarity:'));
    return {
      follow: revisions('klarity:input-to-follow'),
      paint: revisions('klarity:input-to-paint'),
      durations: all.map(({ duration }) => duration),
    };
  });
}

async function drag(page: Page, from: Place, by: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 25 });
  await page.mouse.up();
}

/** The painted measures come last: once there are as many as were followed, none is outstanding. */
async function expectOneOfEach(page: Page): Promise<void> {
  await expect.poll(async () => (await measured(page)).paint.length).toBeGreaterThan(3);
  await expect
    .poll(async () => {
      const { follow, paint } = await measured(page);
      return follow.length - paint.length;
    })
    .toBe(0);
  const { follow, paint, durations } = await measured(page);
  expect(new Set(follow).size).toBe(follow.length);
  expect(paint.toSorted((a, b) => a - b)).toEqual(follow.toSorted((a, b) => a - b));
  for (const duration of durations) expect(duration).toBeGreaterThanOrEqual(0);
}

test('a drag of a bar is measured, to follow and to paint, once for every revision', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  expect((await measured(page)).follow).toEqual([]);
  await drag(page, await handlePlace(lab.bar(5)), { x: 0, y: -80 });
  await expect.poll(() => handleValue(lab.bar(5))).toBeGreaterThan(0.2);
  await expectOneOfEach(page);
});

test('so is a drag of θ, whose curve is not asked for again', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.approximationKl).toHaveText('2.468 bits');
  await drag(page, await handlePlace(lab.thetaOnCurve), { x: 150, y: 0 });
  await expect.poll(() => handleValue(lab.thetaOnCurve)).toBeGreaterThan(0.4);
  await expectOneOfEach(page);
});

test('revisions that had to wait for the engine are measured once it answers, each for itself', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await killWorker(page);
  await drag(page, await handlePlace(lab.bar(5)), { x: 0, y: -80 });
  await expect.poll(async () => (await measured(page)).follow.length).toBeGreaterThan(3);
  await expect.poll(async () => (await measured(page)).paint.length, { timeout: 15_000 }).toBeGreaterThan(0);
  await expectOneOfEach(page);
  const { durations } = await measured(page);
  expect(Math.max(...durations)).toBeGreaterThan(1000);
});

test('choosing an outcome is a revision like any other; only pointing at one is none', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  // What is above may still come and move the bars under the pointer.
  await expect(async () => {
    const { x, y } = await handlePlace(lab.bar(6));
    await page.mouse.move(x, y);
    await expect(lab.terms.getByText('p(6) · log')).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect((await measured(page)).follow).toEqual([]);
  await lab.nextOutcome.click();
  await expect(lab.chosen).toHaveText('x = 1');
  await expect.poll(async () => (await measured(page)).paint.length).toBe(1);
  const { follow, paint } = await measured(page);
  expect(paint).toEqual(follow);
});
