import { expect } from '@playwright/test';
import { en as study } from '../src/app/study/en';
import { en as distribution } from '../src/distribution/words/en';
import { en } from '../src/i18n/en';
import { en as compare } from '../src/labs/compare/en';
import { test } from './quietTest';

test('the challenge of the log-ratio, by keyboard: not met by a perfect forecaster, nor by “never”, met by fog that is forecast one day in 10000', async ({
  page,
}) => {
  await page.goto('./?theme=light&lang=en&chapter=log-ratio');
  const longer = page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').nth(2);
  await longer.focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await page.getByRole('button', { name: study.start }).press('Enter');
  const challenge = page.getByRole('region', { name: study.challenge, exact: true });
  const said = challenge.getByRole('status');
  const met = challenge.getByRole('listitem').getByText(study.goalReached);
  await expect(challenge.getByRole('meter')).toHaveCount(3);
  // As good as can be is not spoilt.
  await expect(met).toHaveCount(2);
  await expect(said).toHaveText('');

  const model = page.getByRole('group', { name: compare.model, exact: true });
  await model.getByText(distribution.typeOrLockBars).press('Enter');
  const fog = model.getByRole('textbox', { name: distribution.probabilityOf('q', 3) });
  const forecast = async (share: string): Promise<void> => {
    await fog.fill(share);
    await fog.press('Enter');
  };
  // A “never” costs ∞, and that is more than 2 bits.
  await forecast('0');
  await expect(challenge).toContainText('∞');
  await expect(met).toHaveCount(2);
  await expect(said).toHaveText('');
  await forecast('0.0001');
  await expect(met).toHaveCount(3);
  await expect(said).toHaveText(study.done);

  // Another town is not what was asked.
  await page.getByRole('button', { name: study.restart }).press('Enter');
  await page.getByRole('slider', { name: distribution.probabilityOf('p', 0), exact: true }).press('ArrowUp');
  await expect(said).toHaveText(study.broken);
});
