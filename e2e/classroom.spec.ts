import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { wormsLab, wormsWords } from './wormsLab';
import { handleValue } from './handlePlace';
import { test } from './quietTest';

const CLASSROOM = './?view=classroom';

/** All the figures that answer the question, once they are on the screen. */
async function answers(page: Page, messages = en): Promise<readonly string[]> {
  const { numbers } = wormsLab(page, messages);
  const cells = await numbers.getByRole('cell').allTextContents();
  const values = await numbers.getByRole('definition').allTextContents();
  return [...cells, ...values].map((text) => text.split(' ')[0] ?? '').filter((text) => /\d/.test(text));
}

for (const [lang, messages] of [
  ['en', en],
  ['zh', zh],
] as const) {
  test(`before R nothing of the answer is in the page, after it all is (${lang})`, async ({ page }) => {
    await page.goto(`${CLASSROOM}&lang=${lang}#theta=0.544`);
    const lab = wormsLab(page, messages);
    await expect(page.getByRole('heading', { name: wormsWords(messages).question })).toBeVisible();
    await expect(lab.bars).toHaveCount(11);
    // The worker has answered: q_θ is drawn.
    await expect(lab.drawing.getByText(wormsWords(messages).approximation.replace('_θ', 'θ'))).toBeVisible();
    const before = `${await page.content()}\n${await page.locator('body').ariaSnapshot()}\n${page.url()}`;
    await expect(lab.numbers).toHaveCount(0);
    await expect(lab.terms).toHaveCount(0);
    await expect(lab.loss).toHaveCount(0);

    await page.keyboard.press('r');
    await expect(lab.rivalKl).toContainText('0.197');
    await expect(lab.approximationKl).toContainText('0.617');
    const found = await answers(page, messages);
    expect(found.length).toBeGreaterThan(10);
    for (const answer of found) expect(before).not.toContain(answer);
    expect(before).not.toContain((await lab.verdict.textContent()) ?? '');

    await page.keyboard.press('r');
    await expect(lab.numbers).toHaveCount(0);
  });
}

test.describe('with the answer on the screen', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(CLASSROOM);
    await expect(wormsLab(page).bars).toHaveCount(11);
    await page.keyboard.press('Enter');
    await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
  });

  test('arrows walk along the outcomes and raise or lower p there', async ({ page }) => {
    const lab = wormsLab(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(lab.terms.getByText('p(1) · log')).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await expect(lab.bar(1)).toHaveAttribute('aria-valuenow', '0.04');
    await page.keyboard.press('ArrowLeft');
    await expect(lab.terms.getByText('p(0) · log')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => handleValue(lab.bar(0))).toBe(0);
    await expect(lab.tableCell('KL(·‖p)', 'rival')).toHaveText('∞');
    await page.keyboard.press('Shift+Z');
    await expect.poll(() => handleValue(lab.bar(0))).toBeGreaterThan(0);
    await page.keyboard.press('y');
    await expect.poll(() => handleValue(lab.bar(0))).toBe(0);
  });

  test('Space plays and pauses, comma and period step, Home rewinds, brackets move θ', async ({ page }) => {
    const lab = wormsLab(page);
    await page.keyboard.press('Space');
    await expect(lab.stepText).toHaveText(/^step [1-9]/);
    await page.keyboard.press('Space');
    await expect(lab.play).toBeVisible();
    const paused = Number(await lab.step.inputValue());
    await page.keyboard.press('.');
    await expect(lab.step).toHaveValue(String(paused + 1));
    await page.keyboard.press(',');
    await page.keyboard.press(',');
    await expect(lab.step).toHaveValue(String(paused - 1));
    await page.keyboard.press('Home');
    await expect(lab.step).toHaveValue('0');
    await expect(lab.approximationKl).toHaveText('2.468 bits');
    await page.keyboard.press(']');
    await expect.poll(() => handleValue(lab.thetaOnCurve)).toBe(0.31);
    await page.keyboard.press('[');
    await page.keyboard.press('[');
    await expect.poll(() => handleValue(lab.thetaOnCurve)).toBe(0.29);
  });

  test('Shift with D, where the pen is, swaps the direction, M the model, U the unit', async ({ page }) => {
    const lab = wormsLab(page);
    await page.keyboard.press('Shift+D');
    await expect(lab.rivalKl).toHaveText('0.245 bits');
    await expect(lab.numbers.getByRole('term').first()).toHaveText('KL(q‖p)');
    await page.keyboard.press('Shift+D');
    await expect(lab.rivalKl).toHaveText('0.197 bits');
    await expect(lab.terms.getByText('KL(p‖qθ) =')).toHaveCount(2);
    await page.keyboard.press('m');
    await expect(lab.terms.getByText('KL(p‖q) =')).toHaveCount(2);
    await expect(lab.terms.getByText('KL(p‖qθ) =')).toHaveCount(0);
    await page.keyboard.press('u');
    await expect(lab.rivalKl).toHaveText('0.137 nats');
    await page.keyboard.press('Shift+U');
    await expect(lab.rivalKl).toHaveText('0.059 dits');
  });

  test('F fills the screen and leaves it, ? hides the list of keys and shows it', async ({ page }) => {
    const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(false);

    const help = page.getByText(en.classroom.reveal);
    const shown = await help.isVisible();
    await page.keyboard.press('?');
    await expect(help).toBeVisible({ visible: !shown });
    await page.keyboard.press('?');
    await expect(help).toBeVisible({ visible: shown });
  });

  test('a control that has the focus keeps its keys, and those with Ctrl are the browser’s', async ({ page }) => {
    const lab = wormsLab(page);
    await lab.bar(4).press('ArrowUp');
    await lab.bar(4).press('ArrowRight');
    await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0.18');
    await expect(lab.terms.getByText('p(4) · log')).toBeVisible();
    await lab.play.focus();
    await page.keyboard.press('Space');
    await expect(lab.pause).toBeFocused();
    await page.keyboard.press('Space');
    await expect(lab.play).toBeFocused();
    await page.getByRole('main').focus();
    await page.keyboard.press('Control+u');
    await page.keyboard.press('u');
    await expect(lab.rivalKl).toContainText('nats');
  });
});
