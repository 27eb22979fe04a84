import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { zh as studyZh } from '../src/app/study/zh';
import { en } from '../src/i18n/en';
import { en as compare } from '../src/labs/compare/en';
import { titles } from '../src/lessons/misconceptions/titles';
import { test } from './quietTest';

const names = Object.keys(titles.en);

test('a card is opened by its link, tried by keyboard, its check answered wrong and right, and Back leads to the list', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&page=misconceptions');
  await expect(page.getByRole('heading', { level: 1, name: 'Misconceptions' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(names.length);
  await expect(page).toHaveTitle(/Misconceptions/);
  const link = page.getByRole('link', { name: titles.en.zeros });
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await link.press('Enter');
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(/\/en\/misconceptions\/\?section=zeros/);

  const bar = page.getByRole('slider', { name: 'q at x = 0', exact: true });
  await expect(bar).toHaveAttribute('aria-valuenow', '0');
  const card = page.locator('#zeros');
  await expect(card.getByText(en.study.changed)).toHaveCount(0);
  await bar.press('ArrowUp');
  await expect(card.getByText(en.study.changed)).toBeVisible();
  await card.getByRole('button', { name: en.study.textFigure }).press('Enter');
  await expect(bar).toHaveAttribute('aria-valuenow', '0');

  const check = card.getByRole('region', { name: study.checkTitle });
  const options = check.getByRole('radio');
  await expect(options).toHaveCount(3);
  await expect(card.getByText('Smoothing', { exact: true })).toHaveCount(0);
  await options.nth(1).focus();
  await page.keyboard.press('Space');
  await check.getByRole('button', { name: study.check }).press('Enter');
  await expect(check.getByRole('status')).toContainText(study.wrong);
  await options.nth(0).focus();
  await page.keyboard.press('Space');
  await check.getByRole('button', { name: study.check }).press('Enter');
  await expect(check.getByRole('status')).toContainText(study.right);
  await expect(card.getByText('a zero of p adds 0.')).toBeVisible();
  await expect(page.getByText(study.cardsSettled(1, names.length))).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('slider', { name: 'q at x = 0', exact: true })).toBeVisible();
  await link.press('Enter');
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  await page.reload();
  // Until the app has taken the place of the page that was made ahead, both are there.
  await expect(page.locator('.card--made')).toHaveCount(0);
  await expect(page.getByText(study.cardsSettled(1, names.length))).toBeVisible();
});

test('one figure at a time, of whichever lab; Back returns from one card to the one before, and Explore takes its scene along', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&page=misconceptions&section=distance');
  await expect(page.locator('.divergences-lab')).toBeVisible();
  await page.getByRole('link', { name: titles.en.density }).click();
  await expect(page.locator('#density .compare-lab')).toBeVisible();
  await expect(page.locator('.lab')).toHaveCount(1);
  await page.locator('#density').getByRole('button', { name: 'Measure in centimetres' }).click();
  await expect(page.locator('#density')).toContainText('0.639');
  await page.goBack();
  await expect(page.getByRole('link', { name: titles.en.density })).toHaveAttribute('aria-expanded', 'true');
  await page.goBack();
  await expect(page.locator('#distance .divergences-lab')).toBeVisible();
  await page.getByRole('link', { name: study.openCard }).click();
  await expect(page).toHaveURL(/view=explore/);
  await page.getByRole('link', { name: en.app.study, exact: true }).click();
  await expect(page.locator('#distance .divergences-lab')).toBeVisible();
});

test('a chapter leads to the cards that it meets, and a card to its chapters', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&chapter=zeros');
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(2).check();
  await page.getByRole('button', { name: en.study.commit }).click();
  const met = page.getByRole('navigation', { name: study.metHere });
  await expect(met.getByRole('link')).toHaveCount(2);
  await met.getByRole('link', { name: titles.en.smoothing }).click();
  await expect(page.locator('#smoothing .compare-lab')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: titles.en.smoothing })).toBeInViewport();
  await expect(page.locator('#smoothing').getByText(compare.numbersTitle, { exact: true })).toBeVisible();
  await page.locator('#smoothing').getByRole('link', { name: '6. Zeros and infinity' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zeros and infinity' })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/zeros\//);
});

test('an address that names no card says so, and shows the list', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&page=misconceptions&section=nowhere');
  await expect(page.getByRole('heading', { level: 1, name: 'Misconceptions' })).toBeVisible();
  await expect(page.getByText(/nowhere/)).toBeVisible();
  await expect(page.locator('.lab')).toHaveCount(0);
});

for (const [lang, words] of [['en', study], ['zh', studyZh]] as const) {
  for (const name of names) {
    test(`the card ${name} in ${lang} fits a phone, has one outline, and no accessibility violation`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`./?theme=light&lang=${lang}&page=misconceptions&section=${name}`);
      await expect(page.getByRole('link', { name: words.openCard })).toBeVisible();
      await expect(page.locator('.lab')).toBeVisible();
      const levels = await page.locator('h1, h2, h3, h4').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    });
  }
}
