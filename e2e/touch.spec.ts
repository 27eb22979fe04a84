import { expect } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';
import { en as divergences } from '../src/labs/divergences/en';
import { en as fit } from '../src/labs/fit/en';
import { en as plane } from '../src/labs/plane/en';
import { en as samples } from '../src/labs/samples/en';
import { klInBits, sum, uniform } from './divergence';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace, handleValue, handleValues } from './handlePlace';
import type { Place } from './handlePlace';
import { test } from './quietTest';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

async function swipe(finger: CDPSession, from: Place, by: Place): Promise<void> {
  const steps = 8;
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= steps; step += 1) {
    const point = { x: from.x + (by.x * step) / steps, y: from.y + (by.y * step) / steps };
    await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

test('a finger drags a bar, and the page stays where it is', async ({ page, context }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await lab.bar(5).scrollIntoViewIfNeeded();
  const before = await scrolled(page);
  await swipe(await context.newCDPSession(page), await handlePlace(lab.bar(5)), { x: 0, y: -50 });
  await expect.poll(() => handleValue(lab.bar(5))).toBeGreaterThan(0.2);
  const p = await handleValues(lab.bars);
  expect(sum(p)).toBeCloseTo(1, 12);
  await expect(lab.rivalKl).toHaveText(`${klInBits(p, uniform(11)).toFixed(3)} bits`);
  expect(await scrolled(page)).toBe(before);
});

test('a finger drags θ along its curve', async ({ page, context }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await lab.thetaOnCurve.scrollIntoViewIfNeeded();
  await expect(lab.approximationKl).toHaveText('2.468 bits');
  await swipe(await context.newCDPSession(page), await handlePlace(lab.thetaOnCurve), { x: 60, y: 0 });
  await expect.poll(() => handleValue(lab.thetaOnCurve)).toBeGreaterThan(0.4);
  await expect(lab.approximationKl).not.toHaveText('2.468 bits');
});

for (const { name, handle, by } of [
  { name: 'p', handle: 'p, component 1: standard deviation', by: { x: 45, y: 0 } },
  { name: 'the start of a race', handle: 'start μ', by: { x: -60, y: 0 } },
]) {
  test(`a finger drags ${name} in Fit while other panels are off the screen, which come after`, async ({ page, context }) => {
    await page.setViewportSize({ width: 390, height: 480 });
    await page.goto('./?view=explore&lab=fit&lang=en&theme=light');
    await expect(page.locator('main canvas')).toHaveCount(2);
    await expect(page.getByText(fit.waiting)).toHaveCount(0);
    const held = page.getByRole('slider', { name: handle, exact: true }).first();
    await held.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = await handleValue(held);
    await swipe(await context.newCDPSession(page), await handlePlace(held), by);
    await expect.poll(() => handleValue(held)).not.toBe(before);
    const now = await handleValue(held);
    await expect(page.getByRole('figure')).toHaveCount(4);
    const others = page.getByRole('slider', { name: handle, exact: true });
    await expect.poll(async () => [...new Set(await handleValues(others))]).toEqual([now]);
  });
}

test('a finger that swipes over the bars, not over a handle, scrolls the page', async ({ page, context }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  const bars = await handleValues(lab.bars);
  const top = await handlePlace(lab.bar(4));
  const left = await lab.drawing.boundingBox();
  await swipe(await context.newCDPSession(page), { x: (left?.x ?? 0) + 8, y: top.y + 60 }, { x: 0, y: -200 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
  expect(await handleValues(lab.bars)).toEqual(bars);
});

test('a finger drags the start of a race over its surface, taps play, and scrolls past the plots', async ({ page, context }) => {
  await page.goto('./?view=explore&lab=fit&theme=light');
  const surface = page.getByRole('figure', { name: fit.surfaceTitle.reverse });
  const mu = surface.getByRole('slider', { name: fit.startAxis('μ') });
  await expect(page.getByText(fit.waiting)).toHaveCount(0);
  await mu.scrollIntoViewIfNeeded();
  const finger = await context.newCDPSession(page);
  await swipe(finger, await handlePlace(mu), { x: -80, y: 20 });
  await expect.poll(() => handleValue(mu)).toBeLessThan(2.5);

  const run = page.getByRole('group', { name: fit.run, exact: true });
  await run.getByRole('button', { name: fit.play, exact: true }).tap();
  await expect.poll(async () => Number(await run.getByRole('slider', { name: fit.step, exact: true }).inputValue())).toBeGreaterThan(1);
  await run.getByRole('button', { name: fit.pause, exact: true }).tap();
  const table = await run.getByRole('table').evaluate((element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0));
  expect(table, 'the race is whole').toBeLessThanOrEqual(0);

  await surface.scrollIntoViewIfNeeded();
  const chosen = await handleValue(mu);
  const before = await scrolled(page);
  const box = await surface.getByRole('group').first().boundingBox();
  await swipe(finger, { x: (box?.x ?? 0) + 80, y: (box?.y ?? 0) + 200 }, { x: 0, y: -150 });
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 50);
  expect(await handleValue(mu)).toBe(chosen);
});

for (const lab of ['codes', 'samples', 'divergences', 'plane'] as const) {
  test(`buttons, menus and fields of ${lab} are as high as a finger needs them`, async ({ page }) => {
    await page.goto(`./?view=explore&lab=${lab}&lang=en`);
    await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible();
    const low = await page.getByRole('main').locator('button, select, input[type="text"]').evaluateAll((all) =>
      all.map((one) => ({ what: one.ariaLabel ?? one.textContent, height: one.getBoundingClientRect().height })).filter(({ height }) => height > 0 && height < 42),
    );
    expect(low).toEqual([]);
  });
}

for (const { lab, control, last } of [
  { lab: 'divergences', control: divergences.position('mean μ'), last: divergences.pinskerTitle },
  { lab: 'samples#mode=empirical', control: samples.n, last: samples.likelihoodTitle },
  { lab: 'plane', control: plane.step, last: plane.marginalTitle('y') },
]) {
  test(`what moves the plots of ${lab} stays in sight with the last of them`, async ({ page }) => {
    await page.goto(`./?view=explore&lab=${lab}`);
    await page.getByRole('figure', { name: last }).scrollIntoViewIfNeeded();
    await expect(page.getByRole('slider', { name: control, exact: true }).first()).toBeInViewport();
  });
}
