import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en as studyEn } from '../src/app/study/en';
import { test } from './quietTest';

/** A chapter whose prediction is made, at the section of its formula. */
async function open(page: Page, address: string, section: string) {
  await page.goto(`./?theme=light&${address}`);
  const formula = page.locator(`#${section} math[tabindex]`);
  await formula.waitFor();
  await page.locator(`#${section}`).evaluate((element) => element.scrollIntoView());
  return {
    formula,
    symbol: (name: string, nth = 0) => formula.locator(`[data-symbol="${name}"]`).nth(nth),
    lit: page.locator('.symbol--lit'),
    mark: (role: string) => page.locator(`.study__figure .lab .role--${role}`).first(),
    said: page.locator('.symbol-light'),
  };
}

const CHAPTERS = [
  { address: 'chapter=space-worms&predicted=uniform', section: 'sum', lights: { p: 'truth', q: 'rival' }, parts: { klForward: 'numbers', sum: 'terms' } },
  { address: 'chapter=zeros&predicted=infinite', section: 'cases', lights: { p: 'truth', q: 'rival', klForward: 'forward' }, parts: { sum: 'formula' } },
  { address: 'chapter=kldivloss&predicted=0.3', section: 'row', lights: { p: 'truth', q: 'forward' }, parts: { elements: 'elements', sums: 'sums' } },
] as const;

async function expectFaded(mark: Locator): Promise<void> {
  await expect(mark).toHaveCSS('opacity', '0.18');
}

for (const { address, section, lights, parts } of CHAPTERS) {
  for (const lang of ['en', 'zh'] as const) {
    test(`a symbol lights what it stands for, and the rest steps back (${address}, ${lang})`, async ({ page }) => {
      const { symbol, lit, mark } = await open(page, `${address}&lang=${lang}`, section);
      const roles = Object.values(lights);
      for (const [name, role] of Object.entries(lights)) {
        await symbol(name).hover();
        await expect(symbol(name)).toHaveClass(/symbol--lit/);
        await expect(mark(role)).toHaveCSS('opacity', '1');
        for (const other of roles.filter((one) => one !== role)) await expectFaded(mark(other));
        await expect(lit.first()).toHaveCSS('outline-style', 'solid');
      }
      for (const [name, part] of Object.entries(parts)) {
        await symbol(name).hover();
        await expect(page.locator('[data-lit-part]').first()).toHaveClass(new RegExp(`__(part|step)--${part}`));
        await expectFaded(mark('truth'));
      }
      await page.getByRole('heading', { level: 1 }).hover();
      await expect(lit).toHaveCount(0);
      await expect(mark('truth')).toHaveCSS('opacity', '1');
    });
  }
}

/** Which symbols are lit, each name once. */
const names = (lit: Locator): Promise<string[]> =>
  lit.evaluateAll((symbols) => [...new Set(symbols.map((symbol) => symbol.getAttribute('data-symbol') ?? ''))].toSorted((a, b) => a.localeCompare(b)));

test('a mark under the pointer lights its symbols, and nothing steps back under the hand', async ({ page }) => {
  const { lit, mark } = await open(page, 'lang=en&predicted=uniform', 'sum');
  const plot = page.locator('.study__figure .frame__svg').first();
  const bar = await plot.locator('.bars__bar').nth(3).boundingBox();
  if (!bar) throw new Error('the bars are on the screen');
  await page.mouse.move(bar.x + bar.width / 2, bar.y + bar.height * 0.85);
  await expect.poll(() => names(lit)).toEqual(['p', 'x']);
  await expect(mark('rival')).toHaveCSS('opacity', '1');

  const line = await plot.locator('g.role--rival path.stroke').last().boundingBox();
  if (!line) throw new Error('the line of q is on the screen');
  await page.mouse.move(line.x + line.width - 6, line.y + line.height / 2 + 2);
  await expect.poll(() => names(lit)).toEqual(['q', 'x']);

  await page.mouse.move(bar.x + bar.width / 2, bar.y - 60);
  await expect.poll(() => names(lit)).toEqual(['x']);
});

test('what is worked with by keyboard lights its symbols', async ({ page }) => {
  const { lit } = await open(page, 'lang=en&predicted=uniform', 'sum');
  await page.getByRole('slider', { name: 'p(4)', exact: true }).press('ArrowUp');
  await expect.poll(() => names(lit)).toEqual(['p']);
});

test('a tensor lights the letter of its cells', async ({ page }) => {
  const { lit } = await open(page, 'lang=en&chapter=kldivloss&predicted=0.3', 'row');
  await page.locator('.study__figure .tensor.role--forward').last().hover();
  await expect.poll(() => names(lit)).toEqual(['q']);
  await page.locator('.study__figure [class*="__step--elements"]').hover();
  await expect.poll(() => names(lit)).toEqual(['elements']);
});

test('a formula is one stop of the keyboard; the arrow keys walk its symbols, which are said', async ({ page }) => {
  const { formula, lit, said, mark } = await open(page, 'lang=en&predicted=uniform', 'sum');
  await expect(page.locator('math[tabindex="0"]')).toHaveCount(1);
  await page.locator('#sum .study__anchor').focus();
  await page.keyboard.press('Tab');
  await expect(formula).toBeFocused();
  await expect(said).toContainText('KL');
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(new RegExp(`^${studyEn.litIn('p', [])}`));
  await expectFaded(mark('rival'));
  await page.keyboard.press('ArrowRight');
  await expectFaded(mark('truth'));
  await page.keyboard.press('End');
  await expect.poll(() => names(lit)).toEqual(['x']);
  await page.keyboard.press('Escape');
  await expect(lit).toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(lit).not.toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(lit).toHaveCount(0);
  await expect(said).toBeEmpty();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('a tap near a symbol lights it and says where, another tap takes it back', async ({ page }) => {
    const { formula, symbol, lit, said } = await open(page, 'lang=en&predicted=uniform', 'sum');
    const [box, p] = [await formula.boundingBox(), await symbol('p', 1).boundingBox()];
    if (!box || !p) throw new Error('the formula is on the screen');
    await page.touchscreen.tap(p.x + p.width / 2 + 2, p.y - 8);
    await expect.poll(() => names(lit)).toEqual(['p']);
    await expect(said).toBeInViewport();
    await expect(said).toContainText('p: lit in');
    await page.locator('#sum h2').tap();
    await expect(lit).toHaveCount(0);
    await expect(said).toBeEmpty();
  });
});
