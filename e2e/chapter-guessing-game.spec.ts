import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en as distribution } from '../src/distribution/words/en';
import { en } from '../src/i18n/en';
import { en as compare } from '../src/labs/compare/en';
import { test } from './quietTest';

const CHAPTER = './?theme=light&lang=en&chapter=guessing-game';

const bet = (page: Page, flavour: number) => page.getByRole('slider', { name: distribution.probabilityOf('q', flavour), exact: true });
const score = async (page: Page): Promise<number> => Number(await page.locator('.guess-score__value').innerText());
const ofTheBag = (page: Page) => page.getByRole('slider', { name: distribution.probabilityOf('p', 2), exact: true });

/** Nothing of p is in the page but the score. */
async function expectClosed(page: Page): Promise<void> {
  await expect(page.locator('#content svg .role--truth, #content [class*="frame"] .role--truth')).toHaveCount(0);
  await expect(ofTheBag(page)).toHaveCount(0);
  await expect(page.getByRole('columnheader', { name: compare.ofP })).toHaveCount(0);
  // Nor in a link: the content as an address spells it.
  expect(await page.content()).not.toMatch(/0\.15_|0\.05_|_0\.6_|_0\.7/);
}

async function openBag(page: Page): Promise<void> {
  const cherry = page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(2);
  await cherry.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(ofTheBag(page).first()).toBeAttached();
}

test('the game is played by keyboard with the bag closed: the score alone tells warmer from colder, and every guess is kept', async ({ page }) => {
  await page.goto(CHAPTER);
  await expect(bet(page, 2)).toBeVisible();
  await expectClosed(page);
  const guesses = page.locator('.guess-score__guess');
  await expect(guesses).toHaveCount(1);
  const even = await score(page);
  await bet(page, 0).press('PageUp');
  await expect(guesses).toHaveCount(2);
  expect(await score(page)).toBeGreaterThan(even);
  await bet(page, 0).press('PageDown');
  await bet(page, 2).press('PageUp');
  await bet(page, 2).press('x');
  await expect(guesses).toHaveCount(3);
  await expect(guesses.first()).toContainText(compare.best);
  expect(await score(page)).toBeLessThan(even);
  await page.getByText(compare.dataTable, { exact: true }).click();
  await expectClosed(page);
  await openBag(page);
});

test('the second bag is closed until its score is low enough, and then opens', async ({ page }) => {
  await page.goto(CHAPTER);
  await openBag(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meter = challenge.getByRole('meter');
  await expectClosed(page);
  await expect(page.locator('.study__explore')).toHaveCount(0);
  for (let i = 0; i < 4; i += 1) await bet(page, 3).press('PageUp');
  await bet(page, 3).press('Shift+ArrowUp');
  await expect(meter).not.toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await expectClosed(page);
  for (let i = 0; i < 5; i += 1) await bet(page, 3).press('ArrowDown');
  for (let i = 0; i < 5; i += 1) await bet(page, 1).press('ArrowUp');
  for (let i = 0; i < 5; i += 1) await bet(page, 0).press('ArrowDown');
  await expect(meter).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
  await expect(ofTheBag(page).first()).toBeAttached();
  await expect(page.locator('.study__explore')).toHaveCount(1);
});

test('who gives the second bag up is shown what is in it', async ({ page }) => {
  await page.goto(CHAPTER);
  await openBag(page);
  await page.getByRole('button', { name: study.start }).press('Enter');
  await expectClosed(page);
  await page.getByRole('button', { name: study.showOne }).press('Enter');
  await expect(ofTheBag(page).first()).toHaveAttribute('aria-valuenow', '0.1');
  await expect(page.getByRole('region', { name: study.challenge, exact: true }).getByRole('status')).toHaveText(study.shown);
});

test('it stands first in the contents, as chapter 0, and leads to chapter 1', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.getByText(en.study.contents, { exact: true }).click();
  await expect(page.getByRole('navigation', { name: study.chapters }).first().getByRole('listitem').first()).toContainText(study.numbered(0, 'A guessing game'));
  await openBag(page);
  await expect(page.getByRole('link', { name: /Surprise and entropy/ }).last()).toBeAttached();
});
