import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as loss } from '../src/labs/loss/en';
import { test } from './quietTest';

async function commit(page: Page): Promise<void> {
  await page.goto('./?theme=light&lang=en&chapter=cross-entropy');
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

test('the gradients show only after the prediction, and agree on the student', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&chapter=cross-entropy');
  await expect(page.getByRole('figure', { name: loss.identityTitle(null) })).toBeVisible();
  const gradients = page.getByRole('figure', { name: loss.gradientsTitle(null) });
  await expect(gradients).toHaveCount(0);
  await commit(page);
  await expect(gradients).toContainText(loss.sameGradients);
});

test('the account keeps its entropy while the student is moved', async ({ page }) => {
  await commit(page);
  const account = page.getByRole('figure', { name: loss.identityTitle(null) }).getByRole('listitem').first();
  await expect(account).toContainText('H(p) 1.069');
  await expect(account).toContainText('KL 0.854');
  await page.getByRole('slider', { name: 'z[0, 0]', exact: true }).press('ArrowUp');
  await expect(account).not.toContainText('KL 0.854');
  await expect(account).toContainText('H(p) 1.069');
});

test('the challenge is met by a target that is sure, not by one that is sure of something else, nor by another student', async ({ page }) => {
  await commit(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meters = challenge.getByRole('meter');
  await expect(meters).toHaveCount(2);
  await expect(meters.nth(1)).toHaveAttribute('aria-valuenow', '0');
  await expect(challenge.getByRole('status')).toHaveText('');
  const score = (name: string) => page.getByRole('slider', { name, exact: true });
  // Sure of cloud: KL is above its bound, and the cross-entropy is above its own, too.
  await score('t[0, 1]').press('End');
  await expect(meters.nth(1)).toHaveAttribute('aria-valuenow', '100');
  await expect(meters.nth(0)).not.toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await score('z[0, 1]').press('End');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await score('t[0, 0]').press('End');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});
