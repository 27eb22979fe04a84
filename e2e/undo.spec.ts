import { expect } from '@playwright/test';
import { en } from '../src/i18n/en';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace, handleValue } from './handlePlace';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

test.beforeEach(async ({ page }) => {
  await page.goto(EXPLORE);
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
});

test('a drag of many moves is one step of undo', async ({ page }) => {
  const lab = wormsLab(page);
  await expect(lab.undo).toBeDisabled();
  const { x, y } = await handlePlace(lab.bar(4));
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let move = 1; move <= 12; move += 1) {
    await page.mouse.move(x, y + move * 6);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.up();
  await expect.poll(() => handleValue(lab.bar(4))).toBeLessThan(0.12);
  const dragged = await handleValue(lab.bar(4));

  await lab.undo.click();
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0.16');
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await expect(lab.undo).toBeDisabled();
  await lab.redo.click();
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', String(dragged));
  await expect(lab.redo).toBeDisabled();
});

test('edits are undone one by one by keyboard, and a new edit ends redo', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.thetaField.fill('0.5');
  await lab.thetaField.press('Enter');
  await lab.direction(wormsInEnglish.reverse).check();
  await lab.step.press('ArrowRight');
  await expect(lab.stepText).toHaveText(/^step 1 of/);
  // Once at rest a run has a focus of its own: keys are typed where they would be.
  await page.keyboard.press('Control+z');
  await expect(lab.stepText).toHaveText(/^step 0 of/);
  await page.keyboard.press('Control+z');
  await expect(lab.direction(wormsInEnglish.forward)).toBeChecked();
  await expect(lab.thetaField).toHaveValue('0.500');
  await page.keyboard.press('Control+z');
  await expect(lab.thetaField).toHaveValue('0.300');
  await page.keyboard.press('Control+y');
  await expect(lab.thetaField).toHaveValue('0.500');
  await page.keyboard.press('Control+Shift+Z');
  await expect(lab.direction(wormsInEnglish.reverse)).toBeChecked();
  await page.keyboard.press('Control+z');

  await lab.bar(0).press('ArrowUp');
  await expect(lab.bar(0)).toHaveAttribute('aria-valuenow', '0.03');
  await expect(lab.redo).toBeDisabled();
});

test('while a number is typed, Ctrl+Z is the text field’s own', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.bar(0).press('ArrowUp');
  await lab.thetaField.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('0.7');
  await page.keyboard.press('Control+z');
  await expect(lab.thetaField).not.toHaveValue('0.7');
  await expect(lab.bar(0)).toHaveAttribute('aria-valuenow', '0.03');
});

test('looking around is not an edit', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.nextOutcome.click();
  await lab.bar(5).hover();
  await page.getByRole('radio', { name: en.app.nats }).check();
  await expect(lab.chosen).toHaveText('x = 1');
  await expect(lab.undo).toBeDisabled();
});
