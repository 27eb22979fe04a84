import { expect } from '@playwright/test';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace } from './handlePlace';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

test.beforeEach(async ({ page }) => {
  await page.goto(`${EXPLORE}#theta=0.544`);
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
});

test('a bar dragged to the ground is exactly 0: forward stays finite, reverse is ∞ and names the outcome', async ({
  page,
}) => {
  const lab = wormsLab(page);
  const { x, y } = await handlePlace(lab.bar(4));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 400, { steps: 8 });
  await page.mouse.up();
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0');
  await expect(lab.rivalKl).toHaveText(/^0\.\d{3} bits$/);
  await expect(lab.tableCell('KL(·‖p)', 'rival')).toHaveText('∞');

  await lab.direction(wormsInEnglish.reverse).check();
  await expect(lab.rivalKl).toHaveText('∞ bits');
  await expect(lab.approximationKl).toHaveText('∞ bits');
  await expect(lab.numbers.getByText(wormsInEnglish.infinite('KL(q‖p)', 'p', [4], 'q'))).toBeVisible();
  await expect(lab.loss.getByText('KL(qθ‖p) is ∞ for every θ')).toContainText('x = 4');
  await expect(lab.play).toBeDisabled();
});

test('several bars zeroed by key and by number are all named, and raised again give finite numbers', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.direction(wormsInEnglish.reverse).check();
  await lab.bar(2).press('Home');
  await lab.bar(9).press('Home');
  await lab.barField(9).press('Tab');
  await expect(lab.numbers.getByText(wormsInEnglish.infinite('KL(q‖p)', 'p', [2, 9], 'q'))).toBeVisible();

  await lab.bar(2).press('ArrowUp');
  await expect(lab.numbers.getByText(wormsInEnglish.infinite('KL(q‖p)', 'p', [9], 'q'))).toBeVisible();
  await lab.bar(9).press('ArrowUp');
  await expect(lab.numbers.getByText('= ∞')).toHaveCount(0);
  await expect(lab.rivalKl).toHaveText(/^\d\.\d{3} bits$/);
});

test('a free q with a zero makes the forward KL ∞, and the outcome is named', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.rivalKind(wormsInEnglish.freeChoice).check();
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await lab.rivalBar(3).press('Home');
  await expect(lab.rivalKl).toHaveText('∞ bits');
  await expect(lab.numbers.getByText(wormsInEnglish.infinite('KL(p‖q)', 'q', [3], 'p'))).toBeVisible();
  await expect(lab.approximationKl).toHaveText('0.617 bits');

  // Without mass in p the zero of q costs nothing: 0 · log 0/0 = 0.
  await lab.bar(3).press('Home');
  await expect(lab.rivalKl).toHaveText(/^0\.\d{3} bits$/);
  await expect(lab.numbers.getByText('= ∞')).toHaveCount(0);

  await lab.rivalKind(wormsInEnglish.uniformChoice).check();
  await expect(lab.rivalBars).toHaveCount(0);
});
