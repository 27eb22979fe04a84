import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as codes } from '../src/labs/codes/en';
import { test } from './quietTest';

const CHAPTER = './?theme=light&lang=en&chapter=wrong-code';

async function commit(page: Page): Promise<void> {
  await page.goto(CHAPTER);
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(2).check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

const mass = (page: Page, side: 'p' | 'q', name: string) => page.getByRole('slider', { name: codes.massOf(side, name), exact: true });

test('nothing tells the average before the prediction', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(mass(page, 'q', 'D')).toBeVisible();
  const before = await page.content();
  for (const told of ['2.625', '0.875', codes.lengthsTitle('bits'), codes.wrongCode]) expect(before).not.toContain(told);
});

test('the challenge is met by the weather alone: where q is right nothing is wasted, and another q breaks the rules', async ({ page }) => {
  await commit(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meters = challenge.getByRole('meter');
  await expect(meters).toHaveCount(2);
  await expect(meters.nth(0)).not.toHaveAttribute('aria-valuenow', '100');
  await mass(page, 'q', 'A').press('ArrowUp');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(challenge.getByRole('status')).toHaveText('');
  // Snow on most days, but by far not on all: cheap, and hardly wrong any more.
  for (let press = 0; press < 7; press++) await mass(page, 'p', 'D').press('PageUp');
  await expect(meters.nth(0)).toHaveAttribute('aria-valuenow', '100');
  await expect(meters.nth(1)).not.toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await mass(page, 'p', 'D').press('PageUp');
  await expect(meters.nth(1)).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('the figure follows the text from the alphabet to letters without a word, and back', async ({ page }) => {
  await commit(page);
  await page.locator('#never').evaluate((section) => section.scrollIntoView());
  await expect(page.getByRole('figure', { name: codes.lengthsTitle('bits') })).toContainText('q: ∞');
  await page.locator('#sure').evaluate((section) => section.scrollIntoView());
  await expect(mass(page, 'q', 'A')).toHaveAttribute('aria-valuenow', '0.94');
});
