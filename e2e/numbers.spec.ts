import { expect } from '@playwright/test';
import { EXPLORE, wormsLab } from './wormsLab';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

// Teeth of 100 space worms, in bits and nats: exact rational arithmetic (src/math/reference/worms.json).
const published = [
  { unit: 'bits', uniform: '0.197', binomial: '0.617', entropy: '3.2622', crossEntropy: '3.4594' },
  { unit: 'nats', uniform: '0.137', binomial: '0.427', entropy: '2.2612', crossEntropy: '2.3979' },
] as const;

for (const { unit, uniform, binomial, entropy, crossEntropy } of published) {
  test(`the worms cost ${uniform} and ${binomial} ${unit}, and the uniform wins`, async ({ page }) => {
    await page.goto(`${EXPLORE}&unit=${unit}#theta=0.544`);
    const lab = wormsLab(page);
    await expect(lab.rivalKl).toHaveText(`${uniform} ${unit}`);
    await expect(lab.approximationKl).toHaveText(`${binomial} ${unit}`);
    await expect(lab.tableCell('H(p) ', 'rival')).toHaveText(entropy);
    await expect(lab.tableCell('H(p, ·)', 'rival')).toHaveText(crossEntropy);
    await expect(lab.verdict).toContainText(`${uniform} against ${binomial} ${unit}`);
    await expect(lab.verdict).toContainText(wormsInEnglish.uniform);
  });
}

test('the reverse direction is another question with another answer', async ({ page }) => {
  await page.goto(`${EXPLORE}#theta=0.544`);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await lab.direction(wormsInEnglish.reverse).check();
  await expect(lab.rivalKl).toHaveText('0.245 bits');
  await expect(lab.approximationKl).toHaveText('0.363 bits');
});

test('the terms of the sum add up to the divergence, and one of them is spelt out', async ({ page }) => {
  await page.goto(`${EXPLORE}#theta=0.544`);
  const lab = wormsLab(page);
  await lab.terms.getByText(wormsInEnglish.dataTable).click();
  const rows = lab.terms.getByRole('row');
  await expect(rows.last().getByRole('cell').last()).toHaveText('+0.617');
  const terms = await rows.getByRole('cell').evaluateAll((cells) =>
    cells.filter((_, i) => i % 3 === 1).map((cell) => Number(cell.textContent.replace('−', '-').replace('+', ''))),
  );
  expect(terms).toHaveLength(11);
  expect(terms.reduce((total, term) => total + term, 0)).toBeCloseTo(0.617, 2);

  await lab.nextOutcome.click();
  await expect(lab.terms.getByText(wormsInEnglish.termPrompt)).toHaveCount(0);
  await expect(lab.terms.getByText('p(1) · log₂ p(1)')).toContainText('0.030 · log₂ 0.030/0.005');
});
