import { expect } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en } from '../src/i18n/en';
import { en as fit } from '../src/labs/fit/en';
import { test } from './quietTest';

test('the challenge of the two directions is met from a narrow start, by the keyboard', async ({ page }) => {
  await page.goto('./?theme=light&lang=en&chapter=two-directions');
  const radio = page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(1);
  await radio.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const meters = challenge.getByRole('meter');
  await expect(meters).toHaveCount(2);
  await expect(challenge).toContainText(study.goalBelow({ symbol: 'μ₀', now: '2.600', bound: '3.200' }));
  const run = page.getByRole('group', { name: fit.run, exact: true });
  const step = run.getByRole('slider', { name: fit.step, exact: true });
  // As given it ends in the middle valley.
  await step.press('End');
  await expect(meters.first()).toHaveAttribute('aria-valuenow', '96');
  await expect(challenge.getByRole('status')).toHaveText('');
  const surface = page.getByRole('figure', { name: fit.surfaceTitle.reverse });
  const start = (symbol: string) => surface.getByRole('slider', { name: fit.startAxis(symbol) });
  const [mu, sigma] = [start('μ'), start('σ')];
  // To the right of the bound the deepest valley is near, and does not count.
  await mu.press('End');
  await expect(meters.last()).not.toHaveAttribute('aria-valuenow', '100');
  await step.press('End');
  await expect(meters.first()).toHaveAttribute('aria-valuenow', '100');
  await expect(challenge.getByRole('status')).toHaveText('');
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await expect(challenge).toContainText(study.goalBelow({ symbol: 'μ₀', now: '2.600', bound: '3.200' }));
  await expect(sigma).toHaveAttribute('aria-valuetext', '0.8');
  for (let i = 0; i < 6; i++) await mu.press('ArrowRight');
  for (let i = 0; i < 17; i++) await sigma.press('ArrowDown');
  await expect(meters.last()).toHaveAttribute('aria-valuenow', '100');
  await step.press('End');
  await expect(challenge.getByRole('status')).toHaveText(study.done);
});
