import { expect } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as fit } from '../src/labs/fit/en';
import { test } from './quietTest';

test('the challenge of the loss curve is met by the step size, and not by another start', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&chapter=loss-curve');
  const radio = page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(2);
  await radio.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meters = challenge.getByRole('meter');
  await expect(meters).toHaveCount(2);
  await expect(meters.first()).toHaveAttribute('aria-valuenow', '24');
  await expect(challenge).toContainText(study.goalBelow({ symbol: 'n(p‖qθ)', now: '21', bound: '5' }));
  await expect(challenge.getByRole('status')).toHaveText('');
  const curve = page.getByRole('figure', { name: fit.curveTitle.forward });
  await curve.getByRole('slider', { name: fit.startHandle('θ') }).press('ArrowRight');
  await expect(challenge.getByRole('status')).toHaveText(study.broken);
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(challenge.getByRole('status')).toHaveText('');
  const stepSize = page.getByRole('textbox', { name: fit.settings.stepSize });
  // What the forward valley wishes for is not enough for the reverse one, and what that one wishes for throws the other out.
  await stepSize.fill('0.0225');
  await stepSize.press('Enter');
  await expect(meters.first()).toHaveAttribute('aria-valuenow', '100');
  await expect(meters.last()).toHaveAttribute('aria-valuenow', '98');
  await stepSize.fill('0.05');
  await stepSize.press('Enter');
  await expect(meters.first()).toHaveAttribute('aria-valuenow', '0');
  await expect(meters.last()).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await stepSize.fill('0.027');
  await stepSize.press('Enter');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});
