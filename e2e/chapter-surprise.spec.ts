import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as codes } from '../src/labs/codes/en';
import { test } from './quietTest';

const CHAPTER = './?theme=light&lang=en&chapter=surprise';

const question = (page: Page) => page.getByRole('group', { name: en.study.predictTitle });
/** One question a press. */
async function draw(page: Page, lengths: readonly number[]): Promise<void> {
  for (const [i, presses] of lengths.entries()) {
    const bar = question(page).getByRole('slider').nth(i);
    await bar.press('Home');
    for (let press = 0; press < presses; press += 1) await bar.press('ArrowUp');
  }
}

async function commit(page: Page): Promise<void> {
  await page.goto(CHAPTER);
  await draw(page, [2, 2, 2, 2]);
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

const massOfP = (page: Page, name: string) => page.getByRole('slider', { name: codes.massOf('p', name), exact: true });

test('nothing tells the average before the prediction: no length, no codeword, not even in the table', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(massOfP(page, 'A')).toBeVisible();
  await page.getByText(codes.dataTable, { exact: true }).click();
  await expect(page.getByRole('columnheader')).toHaveText([codes.symbol, 'p']);
  // Its words alone: the plots’ places are numbers, too.
  const before = `${await page.locator('body').textContent()} ${await page.locator('body').ariaSnapshot()}`;
  for (const told of ['1.75', codes.lengthsTitle('bits'), codes.rightCode, '111']) expect(before).not.toContain(told);
});

test('four bars are drawn by keyboard, and each way to be wrong is answered in its own words', async ({ page }) => {
  await page.goto(CHAPTER);
  const bars = question(page).getByRole('slider');
  await expect(bars).toHaveCount(4);
  await expect(bars.nth(3)).toHaveAttribute('aria-label', study.barOf('D'));
  await expect(page.getByRole('button', { name: en.study.commit })).toBeDisabled();
  const told = question(page).locator('.by-hand__told p');
  const ways = [
    { lengths: [2, 2, 2, 2], gap: { bar: 'A', mine: '2.0', truth: '1.0', gap: study.tooHigh('1.0') }, words: 'Two always suffice' },
    { lengths: [1, 1, 1, 1], gap: { bar: 'C', mine: '1.0', truth: '3.0', gap: study.tooLow('2.0') }, words: 'what one of them saves' },
    { lengths: [1, 2, 3, 4], gap: { bar: 'D', mine: '4.0', truth: '3.0', gap: study.tooHigh('1.0') }, words: 'neither needs a fourth' },
    { lengths: [1, 2, 3, 3], gap: { bar: 'A', mine: '1.0', truth: '1.0', gap: study.noGap }, words: 'half of all days end there' },
  ];
  for (const { lengths, gap, words } of ways) {
    await draw(page, lengths);
    await page.getByRole('button', { name: en.study.commit }).press('Enter');
    await expect(told).toContainText([study.widestGap(gap), words]);
    await expect(page.locator('.gap__line').first()).toBeAttached();
    await page.getByRole('button', { name: en.study.again }).press('Enter');
    await expect(told).toHaveCount(0);
  }
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
