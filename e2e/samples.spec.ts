import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as words } from '../src/labs/samples/en';
import { zh } from '../src/labs/samples/zh';
import { test } from './quietTest';

const SAMPLES = './?view=explore&lab=samples';

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

test('walks by mouse: verdicts, another truth, other draws, another mode, undo', async ({ page }) => {
  await page.goto(SAMPLES);
  const verdicts = figure(page, words.verdictsTitle);
  await expect(verdicts).toContainText('+0.524');
  await expect(verdicts).toContainText('−1.192');
  await expect(verdicts).toContainText('400 walks');
  // All of them, not the first that are in.
  await expect(verdicts).toContainText('−1.185 ± 0.045');
  const before = await verdicts.innerText();
  await page.getByRole('button', { name: words.anew }).click();
  await expect(page).toHaveURL(/seed=2/);
  await expect.poll(() => verdicts.innerText()).not.toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => verdicts.innerText()).toBe(before);

  await page.getByRole('radio', { name: words.truths.p, exact: true }).check();
  await expect(verdicts).not.toContainText('−1.192');
  await page.getByRole('radio', { name: words.modes.estimators, exact: true }).check();
  await expect(figure(page, words.runningTitle)).toBeVisible();
});

test('walks by keyboard: rewound, stepped, played to their end, and the link opens there', async ({ page }) => {
  await page.goto(SAMPLES);
  const slider = page.getByRole('slider', { name: words.samples });
  await expect(slider).toHaveAttribute('aria-valuetext', /30 of 30/);
  await page.getByRole('button', { name: words.rewind }).press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', /^0 of/);
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2 of/);
  await expect(page).toHaveURL(/step=2/);
  await page.reload();
  await expect(slider).toHaveAttribute('aria-valuetext', /^2 of 30/);
  await page.getByRole('button', { name: words.play }).press('Enter');
  await expect(slider).toHaveAttribute('aria-valuetext', /^30 of/);
});

test('a million draws come in while the page goes on answering', async ({ page }) => {
  await page.goto(`${SAMPLES}#preset=bins&n=1000000`);
  await expect(figure(page, words.sizesTitle('bits'))).toContainText(words.plugIn);
  const longest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [last, most, frames] = [performance.now(), 0, 0];
        const tick = (now: number): void => {
          most = Math.max(most, now - last);
          last = now;
          frames += 1;
          if (frames < 60) requestAnimationFrame(tick);
          else resolve(most);
        };
        requestAnimationFrame(tick);
      }),
  );
  // Of the worker’s slices nothing is seen; a draw on the page itself would stop it for seconds.
  expect(longest).toBeLessThan(500);
  await expect(page.getByRole('heading', { name: words.sampleTitle('1000000') })).toBeVisible({ timeout: 30_000 });
});

test('every mode is accessible, fits the width of a phone, and speaks Chinese', async ({ page }) => {
  for (const preset of ['speeds', 'bins', 'estimators']) {
    await page.goto(`${SAMPLES}#preset=${preset}`);
    await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
    await expectNoViolations(page, preset);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${SAMPLES}&lang=zh`);
  await expect(figure(page, zh.verdictsTitle)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
