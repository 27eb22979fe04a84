import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as words } from '../src/labs/consistency/en';
import { en as live } from '../src/labs/consistency/live/en';
import { consistencyLab } from './consistencyLab';
import { test } from './quietTest';

async function commit(page: Page): Promise<void> {
  await page.goto('./?theme=light&lang=en&chapter=consistency');
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(0).check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

test('the challenge is met by copies half as sure, typed in, and not by another temperature', async ({ page }) => {
  await commit(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meter = challenge.getByRole('meter');
  await expect(meter).not.toHaveAttribute('aria-valuenow', '100');
  const lab = consistencyLab(page);
  await lab.slider(words.temperature).press('End');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(challenge.getByRole('status')).toHaveText('');
  for (const [row, column, score] of [[0, 0, '1'], [1, 1, '0.6']] as const) {
    await lab.cell('augmented', row, column).press('Enter');
    const field = page.getByRole('textbox', { name: new RegExp(`row ${row + 1}, class`) });
    await field.fill(score);
    await field.press('Enter');
  }
  await expect(meter).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('the settings stand once beside the text, and with the plot in it that they move', async ({ page }) => {
  await commit(page);
  await expect(page.getByRole('slider', { name: words.temperature, exact: true })).toHaveCount(1);
  await expect(page.getByRole('slider', { name: words.coefficient, exact: true })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: words.schedules.log, exact: true })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: words.modes.digits, exact: true })).toHaveCount(1);
});

test('the last step trains what the text says, and the steps before it keep their place', async ({ page }) => {
  await commit(page);
  const gradient = page.getByRole('heading', { name: words.gradientTitle, exact: true });
  await expect(gradient).toBeVisible();
  const top = () => page.locator('#labels').evaluate((section) => section.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.locator('#digits').evaluate((section) => section.scrollIntoView());
  const training = page.getByRole('group', { name: live.run });
  await expect(training).toContainText('82.4 %');
  await expect(training).toContainText('76.8 %');
  await expect(gradient).toHaveCount(0);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
  await page.locator('#labels').evaluate((section) => section.scrollIntoView());
  await expect(gradient).toBeVisible();
  await expect(training).toHaveCount(0);
});
