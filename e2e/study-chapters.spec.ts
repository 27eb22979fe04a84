import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as loss } from '../src/labs/loss/en';
import { test } from './quietTest';

/** Each chapter, its right prediction (the place of a choice, the keys that place a mark, or those that draw each bar), and the right options of its checks, by their places. */
const chapters = [
  { name: 'guessing-game', prediction: 2, checks: [1, 2] },
  { name: 'surprise', prediction: [['ArrowUp'], ['ArrowUp', 'ArrowUp'], ['ArrowUp', 'ArrowUp', 'ArrowUp'], ['ArrowUp', 'ArrowUp', 'ArrowUp']], checks: [0, 2, 1] },
  { name: 'wrong-code', prediction: 1, checks: [2, 1, 1] },
  { name: 'log-ratio', prediction: 2, checks: [1, 2, 0] },
  { name: 'space-worms', prediction: 0, checks: [0, 0, 0] },
  { name: 'not-a-distance', prediction: 2, checks: [2, 2, 1] },
  { name: 'zeros', prediction: 2, checks: [0, 0, 1] },
  { name: 'loss-curve', prediction: 2, checks: [1, 0, 2] },
  { name: 'two-directions', prediction: 1, checks: [1, 1, 0] },
  { name: 'cross-entropy', prediction: 0, checks: [0, 1, 1] },
  { name: 'kldivloss', prediction: [['Home', 'ArrowRight', 'ArrowRight', 'ArrowRight']], checks: [0, 0, 1] },
  { name: 'consistency', prediction: 1, checks: [0, 0, 1] },
  { name: 'from-samples', prediction: 1, checks: [1, 1, 0] },
  { name: 'family', prediction: 1, checks: [2, 1, 2] },
] as const;

/** Chooses by keyboard. */
async function choose(question: Locator, choice: number): Promise<void> {
  const radio = question.getByRole('radio').nth(choice);
  await radio.focus();
  await radio.press('Space');
  await expect(radio).toBeChecked();
}

/** Places marks, or bars, by keyboard. */
async function place(question: Locator, keys: readonly (readonly string[])[]): Promise<void> {
  for (const [i, presses] of keys.entries()) {
    for (const key of presses) await question.getByRole('slider').nth(i).press(key);
  }
}

async function commit(page: Page, name: string, prediction: number | readonly (readonly string[])[]): Promise<void> {
  await page.goto(`./?theme=light&lang=en&chapter=${name}`);
  const question = page.getByRole('group', { name: en.study.predictTitle });
  await (typeof prediction === 'number' ? choose(question, prediction) : place(question, prediction));
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.getByRole('heading', { name: study.challenge, exact: true })).toBeAttached();
}

for (const { name, prediction, checks } of chapters) {
  test(`the checks of ${name}, by keyboard: every wrong answer is answered, and the right one is kept`, async ({ page }) => {
    await commit(page, name, prediction);
    for (const [i, right] of checks.entries()) {
      const card = page.getByRole('region', { name: study.checkTitle }).nth(i);
      const options = card.getByRole('radio');
      await expect(options).toHaveCount(3);
      const told: string[] = [];
      for (const option of [...[0, 1, 2].filter((one) => one !== right), right]) {
        await options.nth(option).focus();
        await page.keyboard.press('Space');
        await card.getByRole('button', { name: study.check }).press('Enter');
        await expect(card.getByRole('status')).toContainText(option === right ? study.right : study.wrong);
        await expect(card.getByText(en.study.answer, { exact: true })).toHaveCount(option === right ? 1 : 0);
        await expect(card.getByRole('paragraph')).toHaveCount(1);
        told.push(await card.getByRole('paragraph').innerText());
      }
      expect(new Set(told).size).toBe(3);
    }
    await page.getByText(en.study.contents, { exact: true }).click();
    await expect(page.getByRole('navigation', { name: study.chapters }).first()).toContainText(study.checksDone(checks.length, checks.length));
    await page.reload();
    // Until the app has taken the place of the page that was made ahead, both are there.
    await expect(page.locator('.static-rest')).toHaveCount(0);
    await page.getByText(en.study.contents, { exact: true }).click();
    await expect(page.getByRole('navigation', { name: study.chapters }).first()).toContainText(study.checksDone(checks.length, checks.length));
  });

  test(`the revealed text of ${name} has no accessibility violation`, async ({ page }) => {
    await commit(page, name, prediction);
    await page.getByRole('button', { name: study.start }).click();
    await expect(page.getByRole('meter').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

for (const { name, choices, right } of chapters.flatMap((chapter) => (typeof chapter.prediction === 'number' ? [{ name: chapter.name, choices: chapter.name === 'guessing-game' ? 4 : 3, right: chapter.prediction }] : []))) {
  test(`the prediction of ${name}, by keyboard: each choice is answered in its own words, and one of them is right`, async ({ page }) => {
    await page.goto(`./?theme=light&lang=en&chapter=${name}`);
    const question = page.getByRole('group', { name: en.study.predictTitle });
    await expect(question.getByRole('radio')).toHaveCount(choices);
    const told: string[] = [];
    for (let choice = 0; choice < choices; choice += 1) {
      await choose(question, choice);
      await page.getByRole('button', { name: en.study.commit }).press('Enter');
      await expect(question.getByRole('paragraph')).toHaveCount(1);
      told.push(await question.getByRole('paragraph').innerText());
      // The right one is marked whichever was chosen.
      await expect(question.locator('.choice').nth(right)).toContainText(en.study.answer);
      await expect(question.locator('.choice--mine')).toContainText(en.study.yours);
      await page.getByRole('button', { name: en.study.again }).press('Enter');
      await expect(question.getByRole('paragraph')).toHaveCount(0);
    }
    expect(new Set(told).size).toBe(choices);
  });
}

test('the challenge of the worms is open at its start, and met by the keyboard', async ({ page }) => {
  await commit(page, 'space-worms', 1);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  await expect(challenge.getByRole('meter')).toHaveAttribute('aria-valuenow', '32');
  await expect(challenge.getByRole('status')).toHaveText('');
  for (const x of [10, 9]) {
    await page.getByRole('slider', { name: `p(${x})`, exact: true }).press('Home');
  }
  await expect(challenge.getByRole('meter')).toHaveAttribute('aria-valuenow', '100');
  // Found alone it counts, be it the one that we would show.
  await expect(challenge.getByRole('status')).toHaveText(study.done);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await page.getByRole('button', { name: study.showOne }).press('Enter');
  await expect(challenge.getByRole('status')).toHaveText(study.shown);
  await page.getByRole('slider', { name: 'p(5)', exact: true }).press('ArrowUp');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('the challenge of the zeros is met by the keyboard, and not by another truth', async ({ page }) => {
  await commit(page, 'zeros', 0);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  await expect(challenge.getByRole('meter')).toHaveCount(2);
  // Rereading does not take the figure away from the challenge.
  await page.locator('#smoothing').evaluate((section) => section.scrollIntoView());
  await expect(page.getByText(en.study.changed)).toBeVisible();
  await expect(challenge.getByRole('status')).toHaveText('');
  await page.getByRole('slider', { name: 'p at x = 4', exact: true }).press('ArrowUp');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(challenge.getByRole('status')).toHaveText('');
  for (const x of [4, 3]) await page.getByRole('slider', { name: `q at x = ${x}`, exact: true }).press('ArrowUp');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('the challenge of KLDivLoss is met by the keyboard, at the third picture alone', async ({ page }) => {
  await commit(page, 'kldivloss', [['Home']]);
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  await expect(challenge.getByRole('status')).toHaveText('');
  await expect(challenge.getByRole('meter')).not.toHaveAttribute('aria-valuenow', '100');
  const logits = page.getByRole('grid', { name: loss.tensorLabel('z', loss.forms.logits), exact: true }).first();
  const write = async (cell: string, value: string): Promise<void> => {
    await logits.locator(`[data-cell="${cell}"]`).focus();
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  };
  // Another row is not to be touched.
  await write('0,0', '1');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  for (const [cell, value] of [['2,0', '0'], ['2,1', '0'], ['2,2', '2.8'], ['2,3', '0']] as const) await write(cell, value);
  await expect(challenge.getByRole('meter')).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});

test('the figure follows the text, until the reader takes it over', async ({ page }) => {
  await commit(page, 'zeros', 2);
  await page.locator('#hail').evaluate((section) => section.scrollIntoView());
  await expect(page.getByRole('slider', { name: 'q at x = 4', exact: true })).toHaveAttribute('aria-valuenow', '0.05');
  await expect(page.getByText(en.study.changed)).toHaveCount(0);
  await page.getByRole('slider', { name: 'q at x = 0', exact: true }).press('ArrowUp');
  await expect(page.getByText(en.study.changed)).toBeVisible();
  await page.locator('#reverse').evaluate((section) => section.scrollIntoView());
  await expect(page.getByText(en.study.changed)).toBeVisible();
  await page.getByRole('button', { name: en.study.textFigure }).click();
  await expect(page.getByRole('slider', { name: 'q at x = 4', exact: true })).toHaveAttribute('aria-valuenow', '0');
});

test('the contents and the end of a chapter lead to the others, and Back returns', async ({ page }) => {
  await page.goto('./?theme=light&lang=en');
  await page.getByText(en.study.contents, { exact: true }).click();
  await page.getByRole('link', { name: /Zeros and infinity/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zeros and infinity' })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/zeros\/\?theme=light/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: /Space worms/ })).toBeVisible();
});

test('an address that names a section leads there once the prediction is made', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&chapter=zeros&section=smoothing');
  const group = page.getByRole('group', { name: en.study.predictTitle });
  await group.getByRole('radio').nth(2).check();
  await page.getByRole('button', { name: en.study.commit }).click();
  await expect(page.getByRole('heading', { name: 'Can one smooth it away?' })).toBeInViewport();
});
