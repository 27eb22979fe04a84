import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { test } from './quietTest';

async function commit(page: Page): Promise<void> {
  await page.goto('./?theme=light&lang=en&chapter=from-samples');
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(0).check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

test('k3 is beaten by the keyboard: a q that is narrow, and not one with another p', async ({ page }) => {
  await commit(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const [spread, near] = [challenge.getByRole('meter').first(), challenge.getByRole('meter').last()];
  await expect(near).toHaveAttribute('aria-valuenow', '100');
  await expect(spread).toHaveAttribute('aria-valuenow', '35');
  await expect(challenge.getByRole('status')).toHaveText('');
  const figure = page.getByRole('region', { name: en.study.figure, exact: true });
  const field = (name: string) => figure.getByRole('textbox', { name, exact: true });
  await field('p: standard deviation σ').fill('2');
  await field('p: standard deviation σ').press('Enter');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(challenge.getByRole('status')).toHaveText('');
  // Narrow is not enough: far off, too much is lost.
  await field('q: standard deviation σ').fill('0.5');
  await field('q: standard deviation σ').press('Enter');
  await expect(spread).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await field('q: mean μ').fill('0');
  await field('q: mean μ').press('Enter');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('on a phone a figure of another mode waits in its room, and comes with the text or when it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await commit(page);
  const likelihood = page.locator('#likelihood');
  await expect(likelihood.getByText(study.elsewhere)).toBeAttached();
  await likelihood.evaluate((section) => section.scrollIntoView());
  await expect(likelihood.getByRole('figure', { name: 'Maximum likelihood is least KL' })).toBeVisible();
  const before = await likelihood.evaluate((section) => section.getBoundingClientRect().height);
  await page.locator('#negative').evaluate((section) => section.scrollIntoView());
  await expect(likelihood.getByText(study.elsewhere)).toBeAttached();
  expect(await likelihood.evaluate((section) => section.getBoundingClientRect().height)).toBeCloseTo(before, 0);
  // Where it stands: who scrolls there gets the figure without asking.
  await likelihood.getByRole('button', { name: study.showHere }).dispatchEvent('click');
  await expect(likelihood.getByRole('figure', { name: 'Maximum likelihood is least KL' })).toBeVisible();
});
