import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { klInBits, sum, uniform } from './divergence';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace, handleValue, handleValues } from './handlePlace';
import { test } from './quietTest';

const WORMS = [0.02, 0.03, 0.05, 0.14, 0.16, 0.15, 0.12, 0.08, 0.1, 0.08, 0.07];

/** The bars are a distribution, the others keep their proportions, and the numbers are those of the bars. */
async function expectConsistent(page: Page, moved: number): Promise<void> {
  const lab = wormsLab(page);
  const p = await handleValues(lab.bars);
  expect(sum(p)).toBeCloseTo(1, 12);
  const share = (1 - (p[moved] ?? 0)) / (1 - (WORMS[moved] ?? 0));
  for (const [x, probability] of p.entries()) {
    if (x !== moved) expect(probability).toBeCloseTo((WORMS[x] ?? 0) * share, 12);
  }
  await expect(lab.rivalKl).toHaveText(`${klInBits(p, uniform(p.length)).toFixed(3)} bits`);
}

test.beforeEach(async ({ page }) => {
  await page.goto(EXPLORE);
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
});

test('a bar dragged by the mouse takes from the others in proportion', async ({ page }) => {
  const lab = wormsLab(page);
  const { x, y } = await handlePlace(lab.bar(8));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 60, { steps: 6 });
  await expect.poll(() => handleValue(lab.bar(8))).toBeGreaterThan(0.15);
  // While it is still held: the numbers do not wait for the end of a drag.
  await expectConsistent(page, 8);
  await page.mouse.move(x, y - 40, { steps: 4 });
  await page.mouse.up();
  await expectConsistent(page, 8);
  await expect(lab.chosen).toHaveText('x = 8');
});

test('a bar dragged to the ground comes up again in the same drag', async ({ page }) => {
  const lab = wormsLab(page);
  const { x, y } = await handlePlace(lab.bar(4));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 400, { steps: 4 });
  await expect.poll(() => handleValue(lab.bar(4))).toBe(0);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => handleValue(lab.bar(4))).toBeGreaterThan(0.1);
  await page.mouse.up();
  await expectConsistent(page, 4);
});

test('a bar raised to 1 and lowered in the same drag gives the others their shares back', async ({ page }) => {
  const lab = wormsLab(page);
  const track = await lab.barSlider(0).boundingBox();
  if (!track) throw new Error('the slider is drawn');
  const y = track.y + track.height / 2;
  await page.mouse.move(track.x + 2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width, y, { steps: 4 });
  await expect.poll(() => handleValue(lab.bar(0))).toBe(1);
  await page.mouse.move(track.x + track.width / 2, y, { steps: 4 });
  await expect.poll(() => handleValue(lab.bar(0))).toBeLessThan(0.6);
  await page.mouse.up();
  await expectConsistent(page, 0);
});

test('a bar moves by arrow keys: coarse with Shift, fine with Alt, ends with Home and End', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.bar(8).focus();
  const presses = [
    ['ArrowUp', 0.11],
    ['ArrowRight', 0.12],
    ['ArrowDown', 0.11],
    ['Alt+ArrowUp', 0.111],
    ['Shift+ArrowUp', 0.211],
    ['PageDown', 0.111],
  ] as const;
  for (const [key, value] of presses) {
    await page.keyboard.press(key);
    await expect(lab.bar(8)).toHaveAttribute('aria-valuenow', String(value));
  }
  await expectConsistent(page, 8);
  await page.keyboard.press('End');
  await expect(lab.bar(8)).toHaveAttribute('aria-valuenow', '1');
  await expect(lab.rivalKl).toHaveText('3.459 bits');
});

test('a bar is set without a drag: chosen by a click, then by slider or number', async ({ page }) => {
  const lab = wormsLab(page);
  const bar = await handlePlace(lab.bar(3));
  await page.mouse.click(bar.x, bar.y + 60);
  await expect(lab.chosen).toHaveText('x = 3');
  await lab.barField(3).fill('0.3');
  await lab.barField(3).press('Enter');
  await expect(lab.bar(3)).toHaveAttribute('aria-valuenow', '0.3');
  await expectConsistent(page, 3);
  await lab.barSlider(3).press('ArrowRight');
  await expect(lab.bar(3)).toHaveAttribute('aria-valuenow', '0.301');
  await expectConsistent(page, 3);
});

test('a number that is none is refused with its reason, and p stands', async ({ page }) => {
  const lab = wormsLab(page);
  for (const [text, reason] of [
    ['lots', /“lots” is not a number/],
    ['1.5', /1.5 is too large: at most 1/],
    ['-0.1', /-0.1 is too small: at least 0/],
  ] as const) {
    await lab.barField(0).fill(text);
    await lab.barField(0).press('Enter');
    await expect(lab.editor.getByRole('alert')).toHaveText(reason);
    await expect(lab.barField(0)).toHaveValue(text);
  }
  expect(await handleValues(lab.bars)).toEqual(WORMS);
  await lab.barField(0).press('Escape');
  await expect(lab.editor.getByRole('alert')).toHaveCount(0);
  await expect(lab.barField(0)).toHaveValue('0.020');
});

test('a locked bar stays while others move, and cannot be moved itself', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.lock(0).check();
  await expect(lab.barField(0)).toBeDisabled();
  await expect(lab.barSlider(0)).toBeDisabled();
  await lab.bar(4).press('Shift+ArrowUp');
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0.26');
  const p = await handleValues(lab.bars);
  expect(p[0]).toBe(0.02);
  expect(sum(p)).toBeCloseTo(1, 12);

  await expect(lab.bar(0)).toHaveAttribute('aria-disabled', 'true');
  const { x, y } = await handlePlace(lab.bar(0));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 80, { steps: 4 });
  await page.mouse.up();
  await lab.bar(4).press('ArrowUp');
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0.27');
  await expect(lab.bar(0)).toHaveAttribute('aria-valuenow', '0.02');
});
