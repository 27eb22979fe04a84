import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { test } from './quietTest';

async function commit(page: Page): Promise<void> {
  await page.goto('./?theme=light&lang=en&chapter=family');
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(0).check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

test('before the prediction nothing says what Jensen–Shannon is', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&chapter=family');
  const figure = page.getByRole('region', { name: en.study.figure, exact: true });
  await expect(figure.getByText(/^∞: KL\(p‖q\)/)).toBeVisible();
  await figure.getByRole('slider', { name: 'Position: shift', exact: true }).press('ArrowRight');
  await expect(figure.getByText('1.52', { exact: true })).toBeVisible();
  await expect(figure.getByText(/Jensen/)).toHaveCount(0);
});

test('by the keyboard: χ² beyond every bound where KL is small, and not where σ is merely small', async ({ page }) => {
  await commit(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const [chi, kl] = [challenge.getByRole('meter').first(), challenge.getByRole('meter').last()];
  await expect(chi).toHaveAttribute('aria-valuenow', '0');
  await expect(challenge.getByRole('status')).toHaveText('');
  const figure = page.getByRole('region', { name: en.study.figure, exact: true });
  const sigma = figure.getByRole('slider', { name: 'Position: standard deviation σ', exact: true });
  await sigma.press('Home');
  await expect(chi).toHaveAttribute('aria-valuenow', '100');
  await expect(kl).not.toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  for (let step = 0; step < 50; step++) await sigma.press('ArrowRight');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
  // One step wider, and χ² is a small number again.
  await sigma.press('ArrowRight');
  await expect(chi).not.toHaveAttribute('aria-valuenow', '100');
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await figure.getByRole('slider', { name: 'p: standard deviation σ', exact: true }).press('ArrowUp');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
});

test('two steps of one figure keep it between them, and above the first the text’s own comes back', async ({ page }) => {
  // The figure is there at once, not after a while: a few frames after the text has moved, it would have followed.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await commit(page);
  const figure = page.getByRole('region', { name: en.study.figure, exact: true });
  const shift = figure.getByRole('slider', { name: 'Position: shift', exact: true });
  const goTo = (id: string) => page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
  await goTo('slope');
  await expect(shift).toHaveValue('3.5');
  await goTo('apart');
  await page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await expect(shift).toHaveValue('3.5');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(shift).toHaveValue('1.5');
});
