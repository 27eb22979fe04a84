import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace, handleValue } from './handlePlace';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

const LAST = 88;

/** Every text that the step has shown from now on. */
async function recordSteps(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await wormsLab(page).stepText.evaluateHandle((output) => {
    const texts = [output.textContent];
    new MutationObserver(() => texts.push(output.textContent)).observe(output, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    return texts;
  });
  return () => seen.evaluate((texts) => [...new Set(texts)]);
}

test.beforeEach(async ({ page }) => {
  await page.goto(EXPLORE);
  await expect(wormsLab(page).stepText).toHaveText(wormsInEnglish.stepOf(0, LAST));
});

test('the run plays to its end, is scrubbed by mouse, and rewinds to the very start', async ({ page }) => {
  const lab = wormsLab(page);
  const steps = await recordSteps(page);
  await lab.play.click();
  await expect(lab.pause).toBeVisible();
  await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(LAST, LAST), { timeout: 20_000 });
  await expect(lab.play).toBeVisible();
  expect((await steps()).length).toBe(LAST + 1);
  await expect(lab.thetaField).toHaveValue('0.544');
  await expect(lab.approximationKl).toHaveText('0.617 bits');

  const track = await lab.step.boundingBox();
  if (!track) throw new Error('the track is drawn');
  await page.mouse.move(track.x + track.width - 4, track.y + track.height / 2);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2, { steps: 10 });
  await page.mouse.up();
  await expect(lab.stepText).toHaveText(/^step 4\d of 88$/);
  const halfway = await handleValue(lab.thetaOnCurve);
  expect(halfway).toBeGreaterThan(0.5);
  expect(halfway).toBeLessThan(0.544);

  await lab.rewind.click();
  await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(0, LAST));
  await expect(lab.thetaOnCurve).toHaveAttribute('aria-valuenow', '0.3');
  await expect(lab.approximationKl).toHaveText('2.468 bits');
});

test('the run is played, paused, stepped and scrubbed by keyboard', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.play.press('Enter');
  await expect(lab.stepText).toHaveText(/^step [3-9] of/);
  await lab.pause.press('Space');
  await expect(lab.play).toBeFocused();
  const stepNow = async (): Promise<number> => Number(await lab.step.inputValue());
  const paused = await stepNow();

  await lab.stepForward.press('Enter');
  await expect.poll(stepNow).toBe(paused + 1);
  await lab.stepBack.press('Enter');
  await lab.stepBack.press('Enter');
  await expect.poll(stepNow).toBe(paused - 1);

  await lab.step.press('End');
  await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(LAST, LAST));
  await expect(lab.stepForward).toBeDisabled();
  await expect(lab.approximationKl).toHaveText('0.617 bits');
  await lab.rewind.press('Enter');
  await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(0, LAST));
  await expect(lab.rewind).toBeDisabled();
});

test('a step shows the same numbers however it was reached', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.step.fill('7');
  await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(7, LAST));
  await expect(lab.approximationKl).not.toHaveText('2.468 bits');
  const seen = [await handleValue(lab.thetaOnCurve), await lab.approximationKl.textContent()];
  await lab.step.press('End');
  await lab.rewind.click();
  for (let step = 1; step <= 7; step += 1) {
    await lab.stepForward.click();
    await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(step, LAST));
  }
  await expect(lab.approximationKl).toHaveText(seen[1] as string);
  expect(await handleValue(lab.thetaOnCurve)).toBe(seen[0]);
});

test('θ dragged along the curve is where the next run starts', async ({ page }) => {
  const lab = wormsLab(page);
  const { x, y } = await handlePlace(lab.thetaOnCurve);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y, { steps: 8 });
  await page.mouse.up();
  const theta = await handleValue(lab.thetaOnCurve);
  expect(theta).toBeGreaterThan(0.4);
  await expect(lab.thetaField).toHaveValue(theta.toFixed(3));
  await expect(lab.stepText).toHaveText(/^step 0 of/);
  await lab.stepForward.click();
  await expect(lab.stepText).toHaveText(/^step 1 of/);
  await lab.rewind.click();
  await expect.poll(() => handleValue(lab.thetaOnCurve)).toBe(theta);
});

test('a step size that is too large leaves (0, 1), and the lab says at which step', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.stepSizeField.fill('0.5');
  await lab.stepSizeField.press('Enter');
  await expect(lab.run.getByText(/would put θ at/)).toBeVisible();
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('play jumps to the end without walking there', async ({ page }) => {
    const lab = wormsLab(page);
    const steps = await recordSteps(page);
    await lab.play.click();
    await expect(lab.stepText).toHaveText(wormsInEnglish.stepOf(LAST, LAST));
    await expect(lab.play).toBeVisible();
    expect(await steps()).toEqual([wormsInEnglish.stepOf(0, LAST), wormsInEnglish.stepOf(LAST, LAST)]);
    await expect(lab.approximationKl).toHaveText('0.617 bits');
  });
});
