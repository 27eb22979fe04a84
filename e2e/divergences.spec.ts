import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en as page_en } from '../src/i18n/en';
import { zh as page_zh } from '../src/i18n/zh';
import { en } from '../src/labs/divergences/en';
import { zh } from '../src/labs/divergences/zh';
import { test } from './quietTest';
import { copiedLink } from './shareDialog';

const DIVERGENCES = './?view=explore&lab=divergences&theme=light';

/** The parts of the Divergences lab as a reader finds them: by role and name. */
function divergencesLab(page: Page, words: typeof zh = en) {
  const figure = (name: string): Locator => page.getByRole('figure', { name, exact: true });
  return {
    information: figure(words.curvesTitle),
    w1: figure(words.w1Title),
    table: figure(words.tableTitle),
    legs: figure(words.legsTitle),
    kept: figure(words.keptTitle),
    row: (name: string): Locator => figure(words.tableTitle).getByRole('row', { name }),
    mode: (name: keyof typeof en.modes): Locator => page.getByRole('radio', { name: words.modes[name], exact: true }),
    property: (name: keyof typeof en.properties): Locator => page.getByRole('radio', { name: words.properties[name], exact: true }),
    example: page.getByRole('combobox', { name: words.examples }),
    alpha: page.getByRole('slider', { name: words.alpha }),
    handle: figure(words.w1Title).getByRole('slider'),
    hunt: page.getByRole('button', { name: words.hunt }),
    showFound: page.getByRole('button', { name: words.showFound }),
    mergeNext: page.getByRole('button', { name: words.mergeNext }),
  };
}

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

const languages = [
  ['en', en, page_en],
  ['zh', zh, page_zh],
] as const;

for (const [lang, words, page_words] of languages) {
  test(`the Divergences lab by keyboard, in ${lang}: move q, α to 1, hunt, merge, undo`, async ({ page }) => {
    await page.goto(`${DIVERGENCES}&lang=${lang}`);
    const lab = divergencesLab(page, words);
    await expect(lab.row(words.names.klPQ)).toContainText('1.623');
    await lab.handle.focus();
    await page.keyboard.press('End');
    await expect(lab.row(words.names.klPQ)).toContainText('25.969');
    await expect(lab.row(words.names.jensenShannon)).toContainText('0.994');
    await expect(lab.row(words.names.wasserstein1)).toContainText('6.000');

    await lab.alpha.focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight');
    await expect(page.getByText(words.alphaIsOne)).toBeVisible();
    await expect(lab.row(words.ofOrder(words.names.renyi, '1'))).toContainText('25.969');

    await lab.mode('along').focus();
    await page.keyboard.press('ArrowRight');
    await lab.hunt.press('Enter');
    await expect(lab.legs).toContainText(/4000/);
    await lab.showFound.press('Enter');
    await page.getByRole('button', { name: page_words.app.undo }).press('Enter');
    await expect(lab.legs).toContainText('1.729');

    await lab.mode('triangle').focus();
    await page.keyboard.press('ArrowRight');
    for (let i = 0; i < 7; i++) await lab.mergeNext.press('Enter');
    await expect(lab.mergeNext).toBeDisabled();
    await expect(lab.kept.getByRole('listitem').first()).toContainText('0.000');
  });

  test(`the Divergences lab by mouse, in ${lang}: drag q apart, open an example, drag a corner`, async ({ page }) => {
    await page.goto(`${DIVERGENCES}&lang=${lang}`);
    const lab = divergencesLab(page, words);
    await expect(lab.row(words.names.klPQ)).toContainText('1.623');
    await lab.handle.scrollIntoViewIfNeeded();
    const box = await lab.handle.boundingBox();
    if (!box) throw new Error('the handle is drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 6 });
    await expect(lab.row(words.names.klPQ)).not.toContainText('1.623');
    await page.mouse.up();
    await page.keyboard.press('Control+z');
    await expect(lab.row(words.names.klPQ)).toContainText('1.623');

    await lab.property('symmetric').check();
    await expect(lab.row(words.names.jeffreys)).toContainText('3.246');

    await lab.example.selectOption(words.presets.triangle.name);
    await expect(lab.legs).toContainText('1.729');
    const corner = page.getByRole('group', { name: words.cornerOf('q') });
    const at = await corner.boundingBox();
    if (!at) throw new Error('the corner is drawn');
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
    await page.mouse.down();
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2 - 80, { steps: 5 });
    await page.mouse.up();
    await expect(lab.legs).not.toContainText('1.729');
  });
}

test('a link opens the same laws, order, view and merges', async ({ page, context }) => {
  await page.goto(`${DIVERGENCES}#preset=combs`);
  const lab = divergencesLab(page);
  await page.getByRole('button', { name: en.join('2', '3') }).click();
  await lab.alpha.focus();
  await page.keyboard.press('End');
  await expect(lab.kept.getByRole('listitem').nth(4)).toContainText('α=4');
  // The answer for this order, not the one of the order before.
  await expect(lab.kept.getByRole('listitem').nth(4)).toContainText('1.893');
  const first = await lab.kept.getByRole('list').innerText();
  const link = await copiedLink(page);
  const other = await context.newPage();
  await other.goto(link);
  await expect(divergencesLab(other).kept.getByRole('list')).toHaveText(first, { useInnerText: true });
});

for (const preset of ['apart', 'triangle', 'combs'] as const) {
  test(`the Divergences lab at “${preset}” fits a screen and a phone, and hides nothing from assistive technology`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`${DIVERGENCES}#preset=${preset}`);
    const lab = divergencesLab(page);
    await expect(lab.table).toBeVisible();
    await expectNoViolations(page, preset);
    const overhang = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overhang()).toBe(0);
    const bottom = await page.getByRole('main').getByRole('figure').last().evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(900);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(lab.table).toBeVisible();
    // Plots take their new width a frame after the window has.
    await expect.poll(overhang).toBe(0);
  });
}
