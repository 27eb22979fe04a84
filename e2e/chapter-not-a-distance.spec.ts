import { expect } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as divergences } from '../src/labs/divergences/en';
import { test } from './quietTest';

test('the challenge of the triangle, by keyboard: not met where it holds, nor with a hunter, met by a town on the way from one corner to another', async ({
  page,
}) => {
  await page.goto('./?theme=light&lang=en&chapter=not-a-distance');
  const legs = page.getByRole('figure', { name: divergences.legsTitle, exact: true });
  await expect(page.getByRole('figure', { name: divergences.triangleTitle, exact: true })).toBeVisible();
  // What the ways cost is the answer.
  await expect(legs).toHaveCount(0);
  const detour = page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(2);
  await detour.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(legs).toContainText('3.544');

  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meter = challenge.getByRole('meter');
  const said = challenge.getByRole('status');
  await expect(meter).toHaveAttribute('aria-valuenow', '25');
  await expect(said).toHaveText('');

  const along = (name: string) => page.getByRole('slider', { name: divergences.cornerX(name), exact: true });
  for (const name of ['p', 'q', 'r']) await page.getByRole('slider', { name: divergences.cornerY(name), exact: true }).press('Home');
  for (const key of ['PageDown', 'PageDown']) await along('p').press(key);
  for (const key of ['PageUp', 'PageUp']) await along('r').press(key);
  // Half way is what squares can do; a little farther it is less.
  for (let i = 0; i < 8; i++) await along('q').press('ArrowRight');
  await expect(meter).toHaveAttribute('aria-valuenow', '100');
  await expect(said).toHaveText(study.done);

  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(meter).toHaveAttribute('aria-valuenow', '25');
  await page.getByRole('button', { name: divergences.hunt }).press('Enter');
  const worst = page.getByRole('button', { name: divergences.showFound });
  await expect(worst).toBeEnabled();
  await worst.press('Enter');
  await expect(meter).toHaveAttribute('aria-valuenow', '100');
  await expect(said).toHaveText(study.broken);
});
