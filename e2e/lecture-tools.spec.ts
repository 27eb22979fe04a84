import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en as inEnglish } from '../src/app/classroom/tools/en';
import { zh as inChinese } from '../src/app/classroom/tools/zh';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { handleValue } from './handlePlace';
import { test } from './quietTest';
import { wormsLab } from './wormsLab';

const strokes = (page: Page): Locator => page.locator('.ink__stroke');

async function openRoom(page: Page, more = ''): Promise<void> {
  await page.goto(`./?view=classroom${more}`);
  await expect(wormsLab(page).bars.or(page.getByRole('slider', { name: /^p\(/ }))).toHaveCount(11);
  // The tools come after the first paint.
  await expect(page.locator('.ink')).toBeAttached();
}

/** A line across the middle of a chart. */
async function drawOver(page: Page, chart: Locator): Promise<void> {
  const box = await boxOf(chart);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, y - 40, { steps: 8 });
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
  await page.mouse.up();
}

async function boxOf(what: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error('not on the screen');
  return box;
}

test('the pen draws over a chart that does not feel it, and C wipes its strokes off', async ({ page }) => {
  await openRoom(page);
  const { bar, distributions } = wormsLab(page);
  const before = await handleValue(bar(5));
  await page.keyboard.press('d');
  await drawOver(page, distributions);
  await drawOver(page, bar(5));
  await expect(strokes(page)).toHaveCount(2);
  expect(await handleValue(bar(5))).toBe(before);
  expect(page.url()).not.toMatch(/ink|stroke|#/);

  // Strokes stay when the pen is put down, and the chart is a chart again.
  await page.keyboard.press('Escape');
  const handle = await boxOf(bar(5));
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + handle.width / 2, handle.y - 60, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => handleValue(bar(5))).toBeGreaterThan(before);
  await expect(strokes(page)).toHaveCount(2);
  await page.keyboard.press('c');
  await expect(strokes(page)).toHaveCount(0);
});

test('a stroke goes with its chart when the answer makes that smaller and a zoom larger', async ({ page }) => {
  await openRoom(page);
  const { distributions } = wormsLab(page);
  await page.keyboard.press('d');
  await drawOver(page, distributions);
  await page.keyboard.press('d');
  const share = async (): Promise<readonly number[]> => {
    const plot = await boxOf(distributions.locator('.frame__plot'));
    const stroke = await boxOf(strokes(page));
    return [(stroke.x - plot.x) / plot.width, stroke.width / plot.width];
  };
  // The stroke is as thick in any size, which tells a little.
  const alone = (await share()).map((x) => expect.closeTo(x, 1));
  const { width } = await boxOf(distributions);
  await page.keyboard.press('r');
  await expect.poll(async () => (await boxOf(distributions)).width).toBeLessThan(width * 0.6);
  await expect.poll(share).toEqual(alone);
  await page.keyboard.press('z');
  await expect.poll(async () => (await boxOf(distributions)).width).toBeGreaterThan(width * 0.9);
  await expect.poll(share).toEqual(alone);
});

test('without a keyboard, buttons take up the pen, wipe its strokes off and put it down', async ({ page }) => {
  await page.goto('./?view=classroom&deck=ten');
  await expect(page.locator('.ink')).toBeAttached();
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  await button(inEnglish.buttons.pen).click();
  await drawOver(page, page.locator('.frame').first());
  await expect(strokes(page)).toHaveCount(1);
  await button(inEnglish.buttons.clear).click();
  await expect(strokes(page)).toHaveCount(0);
  // The sheet covers the slide, not the buttons.
  await button(inEnglish.buttons.pen).click();
  await expect(button(inEnglish.buttons.pen)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.ink--drawing')).toHaveCount(0);
});

test('a finger draws as well', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openRoom(page);
  await page.keyboard.press('d');
  const { x, y, width, height } = await boxOf(wormsLab(page).distributions.locator('.frame__plot'));
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await expect(strokes(page)).toHaveCount(1);
  await context.close();
});

test('Z walks through the charts and back to the slide; the chart stays live, and the focus where it was', async ({ page }) => {
  await openRoom(page);
  const lab = wormsLab(page);
  await page.keyboard.press('r');
  await expect(lab.terms).toBeVisible();
  await lab.bar(3).focus();
  await page.keyboard.press('z');
  await expect(lab.numbers).toBeHidden();
  await expect(lab.bar(3)).toBeFocused();
  const before = await handleValue(lab.bar(3));
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => handleValue(lab.bar(3))).toBeGreaterThan(before);
  const { width, height } = await boxOf(lab.distributions);
  expect([width, height].map((length, i) => length / [1440, 900][i]!)).toEqual([expect.closeTo(0.97, 1), expect.closeTo(0.94, 1)]);

  for (let i = 0; i < 3; i++) await page.keyboard.press('z');
  await expect(lab.distributions).toBeHidden();
  await expect(lab.loss).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lab.distributions).toBeVisible();
  await expect(lab.bar(3)).toBeFocused();
});

test('a double click on a chart enlarges it, another brings the slide back', async ({ page }) => {
  await openRoom(page);
  const lab = wormsLab(page);
  await page.keyboard.press('r');
  await lab.loss.locator('.frame__title').dblclick();
  await expect(lab.distributions).toBeHidden();
  await expect(page.getByRole('status').getByText(inEnglish.said.zoomed('').trim())).toBeAttached();
  await lab.loss.locator('.frame__title').dblclick();
  await expect(lab.distributions).toBeVisible();
});

test('the laser takes the place of the pointer, and the chart under it stays live', async ({ page }) => {
  await openRoom(page);
  const { bar } = wormsLab(page);
  await page.keyboard.press('l');
  const { x, y, width, height } = await boxOf(bar(5));
  await page.mouse.move(x + width / 2, y + height / 2);
  const dot = await boxOf(page.locator('.laser'));
  expect(dot.x + dot.width / 2).toBeCloseTo(x + width / 2, 0);
  expect(dot.y + dot.height / 2).toBeCloseTo(y + height / 2, 0);
  expect(await bar(5).evaluate((handle) => getComputedStyle(handle).cursor)).toBe('none');
  const before = await handleValue(bar(5));
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y - 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => handleValue(bar(5))).toBeGreaterThan(before);
  await page.keyboard.press('l');
  await expect(page.locator('.laser')).toHaveCount(0);
});

for (const [lang, messages, words] of [
  ['en', en, inEnglish],
  ['zh', zh, inChinese],
] as const) {
  test(`the tools are listed and said, and axe finds nothing (${lang})`, async ({ page }) => {
    await openRoom(page, `&lang=${lang}`);
    const list = page.locator('.classroom__keys');
    for (const text of [words.keys.laser, words.keys.pen, words.keys.clear, words.keys.zoom]) await expect(list).toContainText(text);
    await page.keyboard.press('d');
    await expect(page.getByRole('status').getByText(words.said.pen)).toBeAttached();
    await drawOver(page, page.locator('.frame').first());
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('d');
    await page.keyboard.press('z');
    await expect(list).toBeHidden();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByText(messages.classroom.help)).toBeVisible();
  });
}
