import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { wormsLab, wormsWords } from './wormsLab';
import { handleValue } from './handlePlace';
import { test } from './quietTest';

const STUDY = './?theme=light';

/** The question and its choices, of any chapter. */
function prediction(page: Page, { study } = en) {
  const card = page.getByRole('group', { name: study.predictTitle });
  return {
    choice: (index: number) => card.getByRole('radio').nth(index),
    choices: card.getByRole('radio'),
    commit: page.getByRole('button', { name: study.commit }),
    again: page.getByRole('button', { name: study.again }),
  };
}

/** What a reader, a screen reader or the curious could find: the tree, the markup, the address, what is stored. */
async function wholePage(page: Page): Promise<string> {
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  const parts = [await page.content(), await page.locator('body').ariaSnapshot(), page.url(), await page.title(), stored];
  return parts.join('\n');
}

for (const [lang, messages] of [
  ['en', en],
  ['zh', zh],
] as const) {
  test(`nothing of the answer is in the page before the prediction is committed (${lang})`, async ({ page }) => {
    await page.goto(`${STUDY}&lang=${lang}`);
    const lab = wormsLab(page, messages);
    const { choices, choice, commit, again } = prediction(page, messages);
    await expect(choices).toHaveCount(3);
    // The worker has answered: q_θ is drawn.
    await expect(lab.drawing.getByText(wormsWords(messages).approximation.replace('_θ', 'θ'))).toBeVisible();
    await expect(commit).toBeDisabled();
    await choice(1).check();
    const before = await wholePage(page);
    await expect(lab.numbers).toHaveCount(0);
    await expect(lab.terms).toHaveCount(0);
    await expect(lab.loss).toHaveCount(0);

    await commit.click();
    await expect(lab.rivalKl).toContainText('0.197');
    await expect(lab.approximationKl).toContainText('0.617');
    await expect(page.getByText(messages.study.yours)).toBeVisible();
    await expect(page.getByText(messages.study.answer)).toBeVisible();
    const cells = await lab.numbers.getByRole('cell').allTextContents();
    const values = await lab.numbers.getByRole('definition').allTextContents();
    const answers = [...cells, ...values].map((text) => text.split(' ')[0] ?? '').filter((text) => /\d/.test(text));
    expect(answers.length).toBeGreaterThan(1);
    for (const answer of [...answers, messages.study.answer]) expect(before).not.toContain(answer);
    expect(before).not.toContain((await lab.verdict.textContent()) ?? '');

    await again.click();
    await expect(lab.numbers).toHaveCount(0);
    await expect(commit).toBeDisabled();
  });
}

test('each choice gets its own answer, and the one that was chosen is marked', async ({ page }) => {
  await page.goto(STUDY);
  const { choices, choice, commit, again } = prediction(page);
  await expect(choices).toHaveCount(3);
  const answers: string[] = [];
  for (const index of [0, 1, 2]) {
    await choice(index).check();
    await commit.click();
    await expect(choice(index)).toBeChecked();
    await expect(choice(index)).toBeDisabled();
    const told = page.getByRole('group', { name: en.study.predictTitle }).getByRole('paragraph');
    await expect(told).toHaveCount(1);
    await expect(choice(index).locator('..')).toContainText(en.study.yours);
    answers.push(await told.innerText());
    await again.click();
    await expect(choice(index)).toBeEnabled();
  }
  expect(new Set(answers).size).toBe(3);
});

test('the prediction is made by keyboard, and the focus stays at the question', async ({ page }) => {
  await page.goto(STUDY);
  const { choice, commit, again } = prediction(page);
  await choice(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(choice(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(commit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
  const question = page.getByRole('group', { name: en.study.predictTitle });
  expect(await question.evaluate((group) => group.parentElement?.contains(document.activeElement))).toBe(true);
  // Another Enter must not take the prediction back.
  await expect(again).toBeVisible();
  await expect(again).not.toBeFocused();
});

test('the numbers of the prose are those of the figure', async ({ page }) => {
  await page.goto(STUDY);
  const { choice, commit } = prediction(page);
  await choice(0).check();
  await commit.click();
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  for (const model of ['rival', 'approximation'] as const) {
    const [entropy, kl, crossEntropy] = await Promise.all(
      ['H(p) ', 'KL(p‖·)', 'H(p, ·)'].map(async (row) =>
        Number(await lab.tableCell(row, model).textContent()).toFixed(3),
      ),
    );
    await expect(page.getByRole('main')).toContainText(`${entropy} + ${kl} = ${crossEntropy}`);
  }
});

test('words of the prose point at an outcome of the figure', async ({ page }) => {
  await page.goto(STUDY);
  const { choice, commit } = prediction(page);
  await choice(0).check();
  await commit.click();
  const lab = wormsLab(page);
  await page.getByRole('button', { name: '10', exact: true }).hover();
  await expect(lab.terms.getByText('p(10) · log₂')).toBeVisible();
  await page.getByRole('button', { name: '9', exact: true }).focus();
  await expect(lab.terms.getByText('p(9) · log₂')).toBeVisible();
});

test('a changed figure says so and leads back; Explore opens what stands there', async ({ page }) => {
  await page.goto(STUDY);
  const { choice, commit } = prediction(page);
  await choice(2).check();
  await commit.click();
  const lab = wormsLab(page);
  await expect(page.getByText(en.study.changed)).toHaveCount(0);
  await lab.bar(4).press('ArrowUp');
  await expect(page.getByText(en.study.changed)).toBeVisible();
  await page.getByRole('button', { name: en.study.textFigure }).click();
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0.16');
  await expect(page.getByText(en.study.changed)).toHaveCount(0);

  await lab.bar(4).press('Shift+ArrowUp');
  await expect.poll(() => handleValue(lab.bar(4))).toBe(0.26);
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Explore' }).click();
  await expect(page.getByRole('link', { name: en.app.explore, exact: true })).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => handleValue(lab.bar(4))).toBe(0.26);
  await expect(lab.stepText).toHaveText(/^step [1-9]/);
});

test.describe('while an answer is hidden', () => {
  test('a link and the address hold only what is shown', async ({ page }) => {
    await page.goto(STUDY);
    await wormsLab(page).bar(4).press('ArrowUp');
    await expect(page).toHaveURL(/#p=/);
    expect(decodeURIComponent(page.url())).not.toMatch(/reveal|answer|predict|right/i);
    await page.reload();
    await expect(prediction(page).commit).toBeDisabled();
    await expect(wormsLab(page).numbers).toHaveCount(0);
  });
});
