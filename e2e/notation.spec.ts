import { expect } from '@playwright/test';
import { en } from '../src/i18n/en';
import { test } from './quietTest';

test('P and Q, or f and g, stand in labels, formulas, prose and names, and p and q come back', async ({ page }) => {
  await page.goto('./?view=explore&lab=compare&notation=PQ');
  const main = page.getByRole('main');
  await expect(main).toContainText('KL(P‖Q)');
  await expect(main).not.toContainText('KL(p‖q)');
  await expect(main.locator('svg').first()).toContainText('truth P');
  await page.getByRole('combobox', { name: en.app.notation }).selectOption({ label: 'f, g' });
  await expect(main).toContainText('KL(f‖g)');
  await expect(page).toHaveURL(/notation=fg/);
  await page.getByRole('combobox', { name: en.app.notation }).selectOption({ label: 'p, q' });
  await expect(main).toContainText('KL(p‖q)');
  await expect(main).not.toContainText(/KL\(f/);
});

test('what a hand moves keeps its symbols, and the code that is handed out its own', async ({ page }) => {
  await page.goto('./?view=explore&lab=worms&notation=PQ');
  const main = page.getByRole('main');
  await expect(main).toContainText('KL(P‖Q)');
  const bar = main.getByRole('slider', { name: /P/ }).first();
  await bar.press('ArrowUp');
  await bar.press('ArrowUp');
  await expect(main).toContainText('KL(P‖Q)');
  await expect(main).not.toContainText('KL(p‖');
  await page.getByRole('button', { name: en.app.share }).click();
  await page.getByRole('radio', { name: 'Python' }).check();
  await expect(page.getByRole('dialog').locator('pre')).toContainText(/\bp\b/);
});

test('a chapter’s formulas and prose have them, in Chinese as well', async ({ page }) => {
  await page.goto('./?chapter=log-ratio&lang=zh&notation=fg&predicted=longer');
  const prose = page.getByRole('main');
  await expect(prose.locator('math mi').filter({ hasText: /^f$/ }).first()).toBeVisible();
  await expect(prose.locator('math mi').filter({ hasText: /^[pq]$/ })).toHaveCount(0);
  await expect(prose).toContainText('柱 f');
});
