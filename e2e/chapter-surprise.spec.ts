import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as codes } from '../src/labs/codes/en';
import { test } from './quietTest';

const CHAPTER = './?theme=light&lang=en&chapter=surprise';

async function commit(page: Page): Promise<void> {
  await page.goto(CHAPTER);
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(0).check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

const massOfP = (page: Page, name: string) => page.getByRole('slider', { name: codes.massOf('p', name), exact: true });

test('nothing tells the average before the prediction: no length, no codeword, not even in the table', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(massOfP(page, 'A')).toBeVisible();
  await page.getByText(codes.dataTable, { exact: true }).click();
  await expect(page.getByRole('columnheader')).toHaveText([codes.symbol, 'p']);
  const before = await page.content();
  for (const told of ['1.75', codes.lengthsTitle('bits'), codes.rightCode, '111']) expect(before).not.toContain(told);
});

test('a rare letter alone does not meet the challenge; evening out the others does', async ({ page }) => {
  await commit(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meters = challenge.getByRole('meter');
  await expect(meters).toHaveCount(2);
  await expect(challenge.getByRole('status')).toHaveText('');
  await massOfP(page, 'D').press('Home');
  await massOfP(page, 'D').press('ArrowUp');
  await expect(meters.nth(0)).toHaveAttribute('aria-valuenow', '100');
  await expect(meters.nth(1)).not.toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await massOfP(page, 'C').press('PageUp');
  await massOfP(page, 'C').press('PageUp');
  await massOfP(page, 'A').press('PageDown');
  await expect(meters.nth(1)).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('another unit changes the numbers and no proportion: the entropy in nats is that of the text', async ({ page }) => {
  await commit(page);
  const heights = async (): Promise<readonly string[]> =>
    page
      .getByRole('figure', { name: /^Width p, height length/ })
      .locator('.role--truth .bars__bar')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))).map((height, _, all) => (height / (all[0] ?? 1)).toFixed(6)));
  const inBits = await heights();
  await page.getByRole('radio', { name: en.app.nats, exact: true }).check();
  await expect(page.getByRole('figure', { name: codes.numbersTitle('nats') })).toContainText('1.2130');
  expect(await heights()).toEqual(inBits);
  expect(inBits).toHaveLength(4);
});
