import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as data } from '../src/distribution/data/en';
import { en as words } from '../src/distribution/words/en';
import { en as compare } from '../src/labs/compare/en';
import { COMPARE, compareLab } from './compareLab';
import { handlePlace } from './handlePlace';
import { test } from './quietTest';

const mean = (page: Page) => compareLab(page).p.getByRole('textbox', { name: words.parameterOf('p', words.parameters.normal.mu, 'μ') });

test('numbers are pasted and used by keyboard alone, and Escape leaves the dialog as one came', async ({ page }) => {
  await page.goto(COMPARE);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText('0.865');
  const button = lab.p.getByRole('button', { name: words.data });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: data.title });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  const box = dialog.getByRole('textbox', { name: data.paste });
  await tabTo(page, box);
  await page.keyboard.type('1 2 2 3 5.5');
  await tabTo(page, dialog.getByRole('button', { name: data.use }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(lab.p.getByRole('combobox')).toHaveValue('gaussianKde');
});

test('a file is chosen and used by keyboard alone', async ({ page }) => {
  await page.goto(COMPARE);
  const lab = compareLab(page);
  await lab.p.getByRole('button', { name: words.data }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: data.title });
  await tabTo(page, dialog.getByRole('radio', { name: data.origins.pasted }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, dialog.getByRole('button', { name: data.choose }));
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({ name: 'heights.csv', mimeType: 'text/csv', buffer: Buffer.from('height\n1.61\n1.72\n1.8\n1.75\n') });
  const use = dialog.getByRole('button', { name: data.use }).filter({ visible: true });
  await expect(use).toBeEnabled();
  await tabTo(page, use);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(lab.p.getByRole('combobox')).toHaveValue('gaussianKde');
});

test('a law goes from real numbers to counts by keyboard, and back by undo', async ({ page }) => {
  await page.goto(COMPARE);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText('0.865');
  const family = lab.p.getByRole('combobox');
  await family.focus();
  await page.keyboard.type('Poi');
  await expect(family).toHaveValue('poisson');
  await expect(lab.controls.getByText(compare.countBins)).toBeVisible();
  await expect(lab.forward).toContainText(/\d\.\d{3}/);
  await page.keyboard.press('Control+z');
  await expect(family).toHaveValue('normal');
  await expect(lab.scale).toBeVisible();
});

test('counts become a law of real numbers by keyboard, as wide as they are', async ({ page }) => {
  await page.goto(`${COMPARE}#preset=counts`);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText(/\d\.\d{3}/);
  const family = lab.p.getByRole('combobox');
  await family.focus();
  await page.keyboard.type('Norm');
  await expect(family).toHaveValue('normal');
  await expect(lab.controls.getByText(compare.countBins)).toBeVisible();
  // A normal goes on where the counts of q end.
  await expect(lab.forward).toContainText('∞');
});

test('bars of p and q that are as high have handles beside each other, and the mouse takes hold of either', async ({ page }) => {
  await page.goto(`${COMPARE}#preset=zeros`);
  const lab = compareLab(page);
  const ofP = lab.distributions.getByRole('slider', { name: words.probabilityOf('p', 2), exact: true });
  const ofQ = lab.distributions.getByRole('slider', { name: words.probabilityOf('q', 2), exact: true });
  for (const handle of [ofP, ofQ]) {
    const place = await handlePlace(handle);
    await page.mouse.click(place.x, place.y);
    await expect(handle).toBeFocused();
  }
  const [p, q] = [await handlePlace(ofP), await handlePlace(ofQ)];
  expect(q.x - p.x).toBeGreaterThan(12);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the direction is switched, x is rescaled and a number is typed', async ({ page }) => {
    await page.goto(COMPARE);
    const lab = compareLab(page);
    await expect(lab.forward).toContainText('0.865');
    await lab.direction(compare.reverse).tap();
    await expect(lab.direction(compare.reverse)).toBeChecked();

    const scale = lab.scale;
    await scale.scrollIntoViewIfNeeded();
    const was = Number(await scale.getAttribute('aria-valuenow') ?? (await scale.inputValue()));
    const track = await scale.boundingBox();
    if (!track) throw new Error('the slider is drawn');
    await page.touchscreen.tap(track.x + track.width * 0.8, track.y + track.height / 2);
    await expect.poll(async () => Number(await scale.inputValue())).toBeGreaterThan(was);
    await expect(lab.forward).toContainText('0.865');

    await mean(page).tap();
    await mean(page).fill('2');
    await mean(page).press('Enter');
    await expect(lab.forward).not.toContainText('0.865');
  });
});

/** On by the Tab key until this has the focus. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 30; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
