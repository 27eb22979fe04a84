import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
import { en as studyEn } from '../src/app/study/en';
import { zh as studyZh } from '../src/app/study/zh';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { test } from './quietTest';
import { copiedLink } from './shareDialog';

const CHAPTER = './?theme=light&chapter=kldivloss';

/** The question whose answer is a place on a scale. */
function question(page: Page, { study } = en) {
  const card = page.getByRole('group', { name: study.predictTitle });
  return {
    card,
    mark: card.getByRole('slider'),
    scale: card.locator('.bin-targets'),
    commit: page.getByRole('button', { name: study.commit }),
    again: page.getByRole('button', { name: study.again }),
    keep: page.getByRole('button', { name: study.keep }),
  };
}

/** Presses the scale at a share of its length. */
async function press(page: Page, share: number): Promise<void> {
  const box = await question(page).scale.boundingBox();
  if (!box) throw new Error('the scale is on the screen');
  await page.mouse.click(box.x + box.width * share, box.y + box.height * 0.8);
}

for (const [lang, messages, words] of [
  ['en', en, studyEn],
  ['zh', zh, studyZh],
] as const) {
  test(`nothing of the answer is in the page before a mark is committed; then the gap is told (${lang})`, async ({ page }) => {
    await page.goto(`${CHAPTER}&lang=${lang}`);
    const { card, mark, commit, again } = question(page, messages);
    await expect(mark).toHaveAttribute('aria-valuetext', words.notPlaced);
    await expect(commit).toBeDisabled();
    await mark.press('End');
    for (let i = 0; i < 10; i++) await mark.press('ArrowLeft');
    await expect(mark).toHaveAttribute('aria-valuetext', `4.00 ${messages.app.nats}`);
    await mark.press('Alt+ArrowRight');
    await expect(mark).toHaveAttribute('aria-valuetext', `4.01 ${messages.app.nats}`);
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    const before = [await page.content(), await page.locator('body').ariaSnapshot(), page.url(), stored].join('\n');
    for (const answer of ['0.34', '1.364', '4.092', messages.study.answer, 'predicted']) expect(before).not.toContain(answer);

    await commit.press('Enter');
    await expect(card).toContainText(
      words.gapIs({
        mine: `4.01 ${messages.app.nats}`,
        truth: `0.34 ${messages.app.nats}`,
        gap: words.byFactor(words.tooHigh('3.67'), '12'),
      }),
    );
    // The sum of the rows is a known mistake, and has its own line.
    await expect(card).toContainText('4.092');
    await expect(card.locator('svg').getByText(words.tooHigh('3.67'))).toBeVisible();
    await expect(card.locator('svg').getByText(words.named(messages.study.yours, `4.01 ${messages.app.nats}`))).toBeVisible();
    await expect(mark).toHaveCount(0);
    await expect(again).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.predict').analyze();
    expect(violations).toEqual([]);
  });
}

test('a mark is placed by a press on the scale and by a drag, and every outcome has its own line', async ({ page }) => {
  await page.goto(`${CHAPTER}&lang=en`);
  const { card, mark, commit, again } = question(page);
  const lines: string[] = [];
  for (const share of [0.07, 0.02, 0.275, 0.82, 0.5]) {
    await expect(mark).toHaveAttribute('aria-valuetext', studyEn.notPlaced);
    await press(page, share);
    await expect(mark).not.toHaveAttribute('aria-valuetext', studyEn.notPlaced);
    await commit.click();
    await expect(card).toContainText('You said');
    lines.push(await card.getByRole('paragraph').last().innerText());
    await again.click();
  }
  expect(new Set(lines).size).toBe(5);

  await mark.hover();
  await page.mouse.down();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark is on the screen');
  await page.mouse.move(box.x + 60, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect(mark).not.toHaveAttribute('aria-valuetext', studyEn.notPlaced);
  expect(Number(await mark.getAttribute('aria-valuenow'))).toBeGreaterThan(2.5);
});

test('what was predicted stands in the address, but not in a link that is handed out, and can be kept after all', async ({ page }) => {
  await page.goto(`${CHAPTER}&lang=en`);
  const { card, mark, commit, again, keep } = question(page);
  await mark.press('Home');
  await commit.press('Enter');
  await expect(page).toHaveURL(/predicted=0(&|$)/);
  await page.reload();
  await expect(card).toContainText(studyEn.gapIs({ mine: '0.00 nats', truth: '0.34 nats', gap: studyEn.tooLow('0.34') }));

  const { pathname, searchParams } = new URL(await copiedLink(page));
  expect(pathname).toMatch(/\/en\/kldivloss\/$/);
  expect(searchParams.has('predicted')).toBe(false);

  await again.click();
  await expect(page).not.toHaveURL(/predicted/);
  await expect(commit).toBeDisabled();
  await keep.click();
  await expect(card).toContainText('0.34 nats');
  await expect(page).toHaveURL(/predicted=0(&|$)/);
});

test('an address with a prediction that is none says so, and asks', async ({ page }) => {
  await page.goto(`${CHAPTER}&lang=en&predicted=9`);
  await expect(page.getByText('predicted=9')).toBeVisible();
  await expect(question(page).mark).toBeVisible();
});

test('the truth is that of the text’s figure, whatever the reader has made of it before', async ({ page }) => {
  await page.goto(`${CHAPTER}&lang=en#T=4`);
  await expect(page.getByText(en.study.changed)).toBeVisible();
  const { card, mark, commit } = question(page);
  await mark.press('End');
  await commit.press('Enter');
  await expect(card).toContainText('and it is 0.34 nats');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap places the mark', async ({ page }) => {
    await page.goto(`${CHAPTER}&lang=zh`);
    const { mark, scale, commit, card } = question(page, zh);
    const box = await scale.boundingBox();
    if (!box) throw new Error('the scale is on the screen');
    await scale.scrollIntoViewIfNeeded();
    await scale.tap({ position: { x: box.width * 0.5, y: box.height * 0.85 } });
    await expect(mark).toHaveAttribute('aria-valuenow', /^2\.[4-6]/);
    await commit.tap();
    await expect(card).toContainText('其实是 0.34 奈特');
  });
});
