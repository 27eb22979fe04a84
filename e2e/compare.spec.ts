import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as words } from '../src/labs/compare/en';
import { en as distribution } from '../src/distribution/words/en';
import { zh } from '../src/labs/compare/zh';
import { COMPARE, compareLab } from './compareLab';
import { handlePlace } from './handlePlace';
import { test } from './quietTest';

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

test('the Compare lab by keyboard: walk, swap, smooth, bins, undo', async ({ page }) => {
  await page.goto(`${COMPARE}#preset=truncated`);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText('∞');
  await expect(lab.reverse).toContainText('0.369');
  await expect(lab.notes).toContainText('x < −1 and x > 1.5');

  await lab.walk.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(lab.formula).toContainText(words.termInfinite('p(3.5)', 'q(3.5)').slice(0, 4));
  await expect(lab.zeros.locator('[aria-current]')).toContainText(words.zerosOnlyP);

  await page.keyboard.press('x');
  await expect(lab.forward).toContainText('0.369');
  await expect(lab.reverse).toContainText('∞');

  await lab.smooth('p').focus();
  await page.keyboard.press('Space');
  await expect(lab.reverse).not.toContainText('∞');
  const finite = await lab.reverse.textContent();
  await lab.epsilon('p').focus();
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowLeft');
  await expect(lab.reverse).not.toHaveText(finite ?? '');

  await lab.bins.focus();
  await page.keyboard.press('Space');
  await expect(lab.numbers).toContainText('of the bins');
  await lab.binWidth.focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(lab.bins).not.toBeChecked();
});

test('a bar of the Compare lab is locked, by keyboard and by touch, and a link brings the lock along', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(`${COMPARE}#preset=zeros`);
  const lab = compareLab(page);
  const bar = (side: string, x: number) => lab.distributions.getByRole('slider', { name: distribution.probabilityOf(side, x) });
  const lock = (side: 'p' | 'q', x: number) => lab[side].getByRole('button', { name: distribution.lockBar(side, x) });

  await lab.p.getByText(distribution.typeOrLockBars).focus();
  await page.keyboard.press('Enter');
  await lock('p', 1).focus();
  await page.keyboard.press('Space');
  await expect(lock('p', 1)).toHaveAttribute('aria-pressed', 'true');
  await bar('p', 0).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp');
  await expect(bar('p', 0)).toHaveAttribute('aria-valuetext', '0.350');
  await expect(bar('p', 1)).toHaveAttribute('aria-valuetext', '0.400');
  await expect(bar('p', 2)).toHaveAttribute('aria-valuetext', '0.250');

  await lab.q.getByText(distribution.typeOrLockBars).tap();
  await lock('q', 2).tap();
  await expect(lab.distributions.locator('.padlock')).toHaveCount(2);
  await expect(async () => expect(page.url()).toContain('lockp=1&lockq=2')).toPass();
  await lab.swap.tap();
  await expect(bar('q', 1)).toHaveAttribute('aria-disabled', 'true');

  const other = await context.newPage();
  await expect(async () => expect(page.url()).toContain('lockp=2&lockq=1')).toPass();
  await other.goto(page.url());
  await expect(compareLab(other).distributions.locator('.padlock')).toHaveCount(2);
  await context.close();
});

test('the Compare lab by mouse: hover, choose, drag a handle, open an example', async ({ page }) => {
  await page.goto(COMPARE);
  const lab = compareLab(page);
  await expect(lab.forward).toContainText('0.865');
  const box = await lab.walk.boundingBox();
  if (!box) throw new Error('the plot is drawn');
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 4);
  await expect(lab.formula).toContainText('x = −1');
  await expect(page.locator('.brush-line')).toHaveCount(5);
  await page.mouse.click(box.x + box.width * 0.6, box.y + 12);
  await page.mouse.move(5, 5);
  await expect(lab.formula).toContainText('x = 2.98:');

  const handle = lab.distributions.getByRole('slider', { name: /mean.*q|q.*mean/i }).first();
  const from = await handlePlace(handle);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 60, from.y, { steps: 6 });
  await page.mouse.up();
  await expect(lab.forward).not.toContainText('0.865');

  await lab.example.selectOption('worms');
  await expect(lab.forward).toContainText('0.197');
  await expect(lab.reverse).toContainText('0.245');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lab.forward).not.toContainText('0.197');
});

test('the Compare lab in Chinese, with other families', async ({ page }) => {
  await page.goto(`${COMPARE}&lang=zh#preset=counts`);
  const lab = compareLab(page, zh);
  await expect(lab.example).toHaveValue('counts');
  await lab.direction(zh.reverse).check();
  await lab.q.getByRole('combobox').selectOption('geometric');
  await expect(lab.forward).toContainText('比特');
  await expect(page.getByText(zh.presets.ownLook)).toBeVisible();
  await expect(page.locator('body')).not.toContainText(words.numbersTitle);
});

test('a link of the Compare lab opens on the exact state', async ({ page, context }) => {
  await page.goto(`${COMPARE}#preset=scale&bin=0.8&epsq=0.02&x=4&direction=reverse`);
  const lab = compareLab(page);
  await expect(lab.formula).toContainText('x = 4');
  await lab.swap.click();
  await expect(async () => expect(page.url()).toContain('epsp')).toPass();
  const texts = async (one: typeof lab) => [await one.numbers.textContent(), await one.formula.textContent()];
  const other = await context.newPage();
  await other.goto(page.url());
  const there = compareLab(other);
  await expect(there.formula).toContainText('x = 4', { timeout: 20_000 });
  // The numbers of the swap may still be on their way, on either page.
  await expect(async () => expect(await texts(there)).toEqual(await texts(lab))).toPass();
});

const corrupted = [
  'p=normal:0_-1',
  'q=cauchy',
  'bin=1e-9',
  'scale=0',
  'cutp=9..1',
  'epsp=7',
  'preset=nobody',
  'p=gaussianMixture:1_1;0;1',
  'x=abc',
  'q=categorical:0.5_0.6',
];
for (const hash of corrupted) {
  test(`a link that says ${hash} opens with a notice, and with numbers`, async ({ page }) => {
    await page.goto(`${COMPARE}#${hash}`);
    await expect(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
    await expect(compareLab(page).forward).toContainText('0.865');
  });
}

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the Compare lab (${theme})`, async ({ page }) => {
    test.slow();
    await page.goto(`./?view=explore&lab=compare&theme=${theme}#preset=zeros&x=3`);
    const lab = compareLab(page);
    await expect(lab.forward).toContainText('∞');
    await page.getByText(words.details).click();
    for (const table of await page.getByText(words.dataTable, { exact: true }).all()) await table.click();
    await expectNoViolations(page, 'infinite, with tables open');
    await lab.example.selectOption('mixture');
    await lab.smooth('q').check();
    await lab.bins.check();
    await expectNoViolations(page, 'a mixture, smoothed, in bins');
    await page.goto(`./?view=classroom&lab=compare&theme=${theme}#preset=truncated`);
    await expect(lab.distributions).toBeVisible();
    await page.keyboard.press('r');
    await expect(lab.forward).toContainText('∞');
    await expectNoViolations(page, 'a classroom, after the answer');
  });
}

test('the classroom drives the Compare lab by keys alone', async ({ page }) => {
  await page.goto('./?view=classroom&lab=compare&theme=projector');
  const lab = compareLab(page);
  await expect(page.getByRole('heading', { name: words.question })).toBeVisible();
  await expect(lab.numbers).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(lab.forward).toContainText('0.865');
  await page.keyboard.press('x');
  await expect(lab.forward).toContainText('2.787');
  await page.keyboard.press('b');
  await expect(lab.numbers).toContainText('of the bins');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.brush-line')).toHaveCount(5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the Compare lab is one column, and a touch looks at x', async ({ page }) => {
    await page.goto(`${COMPARE}#preset=worms`);
    const lab = compareLab(page);
    await expect(lab.forward).toContainText('0.197');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await lab.walk.scrollIntoViewIfNeeded();
    const box = await lab.walk.boundingBox();
    if (!box) throw new Error('the plot is drawn');
    // Below the handles, which a finger takes hold of.
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 12);
    await expect(lab.formula).toContainText('x = 5');
  });
});
