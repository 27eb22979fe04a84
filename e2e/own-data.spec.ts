import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as data } from '../src/distribution/data/en';
import { zh as zhData } from '../src/distribution/data/zh';
import { en as words } from '../src/distribution/words/en';
import { zh as zhWords } from '../src/distribution/words/zh';
import { en as fit } from '../src/labs/fit/en';
import { COMPARE, compareLab } from './compareLab';
import { handlePlace, handleValue } from './handlePlace';
import { test } from './quietTest';

const openData = async (page: Page) => {
  await compareLab(page).p.getByRole('button', { name: words.data }).click();
  return page.getByRole('dialog', { name: data.title });
};

test('pasted numbers become a kernel density, the bad one is counted, and the numbers follow', async ({ page }) => {
  await page.goto(COMPARE);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText('0.865');
  const dialog = await openData(page);
  await dialog.getByRole('textbox', { name: data.paste }).fill('1.2, 3.4, 2.2, 2.8, 3.3, abc, 9.1, 2.5');
  await expect(dialog.getByText(data.leftOut(1), { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: data.use }).click();
  await expect(dialog).toHaveCount(0);
  await expect(lab.p.getByRole('combobox')).toHaveValue('gaussianKde');
  await expect(lab.forward).not.toContainText('0.865');
  await page.keyboard.press('Control+z');
  await expect(lab.forward).toContainText('0.865');
});

test('a few pasted rows with headings and gaps are a table: a column is chosen by keyboard, what is missing in it is told', async ({ page }) => {
  await page.goto(COMPARE.replace('?', '?lang=zh&'));
  await page.getByRole('button', { name: zhWords.data }).first().click();
  const dialog = page.getByRole('dialog', { name: zhData.title });
  await dialog.getByRole('textbox', { name: zhData.paste }).fill('name,age,weight\nAnn,34,61.5\nBob,,80\nCy,n/a,\nDee,29,55');
  await expect(dialog.getByText(zhData.leftOut(2), { exact: true })).toBeVisible();
  const column = dialog.getByRole('combobox', { name: zhData.numbersFrom });
  await expect(column.getByRole('option')).toHaveText(['age', 'weight', zhData.allColumns]);
  await column.focus();
  await page.keyboard.press('w');
  await expect(dialog.getByText(zhData.leftOut(1), { exact: true })).toBeVisible();
  await expect(dialog.getByText(zhData.bad(4, zhData.empty, zhData.reasons.missing))).toBeVisible();
  await dialog.getByRole('button', { name: zhData.use }).filter({ visible: true }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('group', { name: /p/ }).getByRole('combobox').first()).toHaveValue('gaussianKde');
});

test('a file becomes a histogram', async ({ page }) => {
  await page.goto(COMPARE);
  const lab = compareLab(page);
  const dialog = await openData(page);
  await dialog.getByRole('radio', { name: data.origins.file }).check({ force: true });
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'heights.csv', mimeType: 'text/csv', buffer: Buffer.from('height\n1.61\n1.72\n1.8\n1.75\n1.69\n1.9\n') });
  await dialog.getByRole('radio', { name: data.forms.histogram }).check({ force: true });
  await dialog.getByRole('button', { name: data.use }).filter({ visible: true }).click();
  await expect(lab.p.getByRole('combobox')).toHaveValue('histogram');
  // q is a normal, so that the histogram is what is 0 somewhere.
  await expect(lab.reverse).toContainText('∞');
});

test('a real set in the Fit lab says what was made of it', async ({ page }) => {
  await page.goto('./?view=explore&lab=fit&theme=light');
  const target = page.getByRole('group', { name: fit.truth, exact: true });
  await target.getByRole('button', { name: words.data }).click();
  const dialog = page.getByRole('dialog', { name: data.title });
  await dialog.getByRole('radio', { name: data.origins.set, exact: true }).check({ force: true });
  await dialog.getByRole('radio', { name: data.sets.waiting.title }).check({ force: true });
  await dialog.getByRole('button', { name: data.use }).filter({ visible: true }).click();
  await expect(page.getByText(data.sets.waiting.title).first()).toBeVisible();
  await expect(page.getByText(/272 values as a density/)).toBeVisible();
});

test('a density is drawn by mouse over the plot, and knot by knot by keyboard', async ({ page }) => {
  await page.goto(`${COMPARE}#preset=drawn`);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText(/\d/);
  const before = (await lab.forward.textContent()) ?? '';
  const height = lab.distributions.getByRole('slider', { name: words.knotPart('p', 4, words.height) });
  await lab.p.getByRole('checkbox', { name: words.drawOn('p') }).check();
  const from = await handlePlace(height);
  await page.mouse.move(from.x - 60, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(lab.forward).not.toHaveText(before);
  await height.focus();
  const was = await handleValue(height);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => handleValue(height)).toBeGreaterThan(was);
  await page.keyboard.press('Control+z');
  await expect.poll(() => handleValue(height)).toBeCloseTo(was, 12);
});
