import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en as page_en } from '../src/i18n/en';
import { zh as page_zh } from '../src/i18n/zh';
import { en } from '../src/labs/loss/en';
import { zh } from '../src/labs/loss/zh';
import { test } from './quietTest';
import { copiedLink, shareDialog } from './shareDialog';

const LOSS = './?view=explore&lab=loss&theme=light';

/** The parts of the Loss lab as a reader finds them: by role and name. */
function lossLab(page: Page, words: typeof zh = en) {
  const figure = (name: string): Locator => page.getByRole('figure', { name, exact: true });
  const grid = (symbol: string, form: keyof typeof en.forms): Locator =>
    page.getByRole('grid', { name: words.tensorLabel(symbol, words.forms[form]), exact: true });
  return {
    pipeline: figure(words.pipelineTitle),
    reductions: figure(words.reductionsTitle),
    wirings: figure(words.wiringsTitle),
    gradients: figure(words.gradientsTitle(2)),
    z: grid('z', 'logits'),
    logQ: grid('log_q', 'logProbs'),
    p: grid('p', 'probs'),
    elements: grid('pointwise', 'elements'),
    sums: grid('per_example', 'rowSums'),
    reduction: (name: string): Locator => figure(words.reductionsTitle).getByRole('row', { name }),
    wiring: (name: keyof typeof en.wirings): Locator =>
      figure(words.wiringsTitle).getByRole('listitem').filter({ hasText: words.wirings[name].name }),
    code: page.getByRole('listbox', { name: 'PyTorch' }),
    litLines: page.getByRole('listbox', { name: 'PyTorch' }).getByRole('option', { selected: true }),
    logTarget: page.getByRole('checkbox', { name: 'log_target=True' }),
    target: (kind: keyof typeof en.kinds): Locator => page.getByRole('radio', { name: words.kinds[kind] }),
    example: page.getByRole('combobox', { name: words.examples }),
    cell: (table: Locator, row: number, column: number): Locator => table.locator(`[data-cell="${row},${column}"]`),
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
  test(`the Loss lab by keyboard, in ${lang}: walk, type a logit, log_target, a wrong wiring, undo`, async ({ page }) => {
    await page.goto(`${LOSS}&lang=${lang}`);
    const lab = lossLab(page, words);
    await expect(lab.reduction('batchmean')).toContainText('1.3638');
    await expect(lab.reduction('mean').first()).toContainText('0.3410');

    await lab.cell(lab.z, 2, 2).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(lab.cell(lab.z, 2, 0)).toBeFocused();
    await expect(lab.cell(lab.logQ, 2, 3)).toHaveClass(/lit/);
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(lab.cell(lab.z, 2, 0)).toBeFocused();
    await expect(lab.cell(lab.z, 2, 0)).toHaveText('0.00');
    await expect(lab.reduction('batchmean')).not.toContainText('1.3638');

    await lab.logTarget.focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('grid', { name: words.tensorLabel('log_p', words.forms.logProbs) })).toBeVisible();
    await expect(lab.code).toContainText('log_target=True');
    await page.keyboard.press('Space');

    await lab.wiring('right').getByRole('radio').focus();
    await page.keyboard.press('ArrowDown');
    await expect(lab.wiring('swapped')).toContainText('tensor(nan)');
    await expect(lab.pipeline).toContainText(words.wiredWrong(words.wirings.swapped.name));
    await expect(lab.cell(lab.elements, 0, 0)).toHaveText('nan');

    const undo = page.getByRole('button', { name: page_words.app.undo });
    for (let i = 0; i < 4; i++) await undo.press('Enter');
    await expect(lab.reduction('batchmean')).toContainText('1.3638');
    await expect(lab.cell(lab.z, 2, 0)).toHaveText('4.50');
    await expect(undo).toBeDisabled();
  });

  test(`the Loss lab by mouse, in ${lang}: brush a cell, drag one, open an example`, async ({ page }) => {
    await page.goto(`${LOSS}&lang=${lang}`);
    const lab = lossLab(page, words);
    await expect(lab.reduction('batchmean')).toContainText('1.3638');

    await lab.cell(lab.elements, 1, 1).hover();
    await expect(lab.cell(lab.z, 1, 3)).toHaveClass(/lit/);
    await expect(lab.cell(lab.p, 1, 1)).toHaveClass(/lit/);
    await expect(lab.cell(lab.p, 1, 2)).not.toHaveClass(/lit/);
    await expect(lab.litLines.filter({ hasText: '[0.2, 0.1, 0.0, -0.1]' })).toHaveCount(1);
    await expect(lab.pipeline).toContainText('pointwise[1, 1] = 0.6000');

    await lab.litLines.filter({ hasText: 'log_q =' }).hover();
    await expect(lab.cell(lab.logQ, 1, 1)).toHaveClass(/brushed/);

    const box = await lab.cell(lab.z, 2, 2).boundingBox();
    if (!box) throw new Error('the cell is drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 60, { steps: 5 });
    await expect(lab.cell(lab.z, 2, 2)).toHaveText('1.50');
    await page.mouse.up();
    await expect(lab.reduction('batchmean')).not.toContainText('1.3638');
    await page.keyboard.press('Control+z');
    await expect(lab.cell(lab.z, 2, 2)).toHaveText('0.00');

    // Off the cells: the gradients are those of the example under the pointer.
    await page.mouse.move(0, 0);
    await lab.example.selectOption(words.presets.learned.name);
    await expect(page.getByRole('figure', { name: words.targetGradientsTitle(1) })).toBeVisible();
    await expect(lab.pipeline).not.toContainText(words.noGradient);
    await lab.example.selectOption(words.presets.distillation.name);
    await expect(lab.pipeline).toContainText(words.noGradient);
  });
}

test('a link opens the same batch, wiring and brush', async ({ page, context }) => {
  await page.goto(LOSS);
  const lab = lossLab(page);
  await lab.target('labels').check();
  await lab.wiring('probabilities').getByRole('radio').check();
  await lab.cell(lab.elements, 1, 0).click();
  await expect(lab.cell(lab.elements, 1, 0)).toHaveClass(/brushed/);
  const link = await copiedLink(page);
  expect(link).toContain('y=0_1_2');
  const again = await context.newPage();
  await again.goto(link);
  const other = lossLab(again);
  await expect(other.pipeline).toContainText(en.wiredWrong(en.wirings.probabilities.name));
  await expect(other.cell(other.elements, 1, 0)).toHaveClass(/brushed/);
  // What was said of the changes on the way is no part of the scene: who opens a link has changed nothing yet.
  const seen = async (one: Page) => (await one.getByRole('main').ariaSnapshot()).replaceAll(/^ *- status.*$/gm, '');
  await expect(async () => {
    expect(await seen(again)).toBe(await seen(page));
  }).toPass();
});

test('a number that a cell cannot have stays in its field, with the reason', async ({ page }) => {
  await page.goto(LOSS);
  const lab = lossLab(page);
  await lab.cell(lab.p, 0, 0).dblclick();
  const field = page.getByRole('textbox', { name: 'p[0, 0]' });
  await field.fill('1.5');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('1.5');
  await expect(field).toHaveValue('1.5');
  await field.press('Escape');
  await expect(field).toHaveValue('0.9');
  await field.press('Escape');
  await expect(lab.cell(lab.p, 0, 0)).toBeFocused();
});

test('8 × 10 fits a window of 1440 pixels, with every number for those who hear it', async ({ page }) => {
  await page.goto(`${LOSS}#preset=digits`);
  const lab = lossLab(page);
  await expect(lab.sums).toContainText('1.242');
  await expect(lab.elements.getByRole('gridcell')).toHaveCount(80);
  const { x = Infinity, width = Infinity } = (await lab.elements.boundingBox()) ?? {};
  expect(x + width).toBeLessThan(1440);
  await expect(lab.cell(lab.elements, 5, 5)).toHaveText('1.332');
});

for (const width of [320, 390, 640, 1440]) {
  for (const preset of ['batch', 'digits', 'distillation']) {
    test(`${preset} at ${width} px scrolls in its own boxes, not the page`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${LOSS}#preset=${preset}`);
      await expect(lossLab(page).sums).not.toContainText('·');
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
        .toBeLessThanOrEqual(0);
    });
  }
}

for (const theme of ['light', 'dark', 'projector']) {
  for (const lang of ['en', 'zh']) {
    test(`axe finds nothing in the Loss lab, ${theme}, ${lang}`, async ({ page }) => {
      await page.goto(`./?view=explore&lab=loss&theme=${theme}&lang=${lang}#preset=learned`);
      const lab = lossLab(page, lang === 'zh' ? zh : en);
      await expect(lab.sums).not.toContainText('·');
      await expectNoViolations(page, 'a target that learns');
      await lab.cell(lab.z, 0, 0).focus();
      await page.keyboard.press('Enter');
      await expectNoViolations(page, 'a cell that is open');
      await page.goto(`./?view=explore&lab=loss&theme=${theme}&lang=${lang}#preset=swapped`);
      await expect(lab.cell(lab.elements, 0, 0)).toHaveText('nan');
      await expectNoViolations(page, 'a wrong wiring');
    });
  }
}

test('the classroom asks, and answers by keys alone', async ({ page }) => {
  await page.goto('./?view=classroom&lab=loss&theme=projector');
  await expect(page.getByText(en.question)).toBeVisible();
  const lab = lossLab(page);
  await expect(lab.pipeline).toBeVisible();
  await expect(lab.reductions).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(lab.cell(lab.elements, 2, 3)).toHaveClass(/brushed/);
  await page.keyboard.press('w');
  await expect(lab.pipeline).toContainText(en.wiredWrong(en.wirings.swapped.name));
  await page.keyboard.press('r');
  await expect(lab.reductions).toBeVisible();
});

for (const [width, height, theme] of [
  [1440, 900, 'light'],
  [1920, 1080, 'projector'],
] as const) {
  for (const preset of ['batch', 'digits']) {
    test(`a classroom of ${width} × ${height} sees the Loss lab whole, with every number of the ${preset} in its cell`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./?view=classroom&lab=loss&theme=${theme}#preset=${preset}`);
      await expect(page.getByText(en.question)).toBeVisible();
      await page.keyboard.press('r');
      await expect(lossLab(page).reductions).toBeVisible();
      await expect(page.locator('.tensor--bare')).toHaveCount(0);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight))
        .toBeLessThanOrEqual(0);
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('8 × 10 has room for colours only, and a touch reads a number out of them', async ({ page }) => {
    await page.goto(`${LOSS}#preset=digits`);
    const lab = lossLab(page);
    await expect(lab.sums).toContainText('1.242');
    await lab.cell(lab.elements, 5, 5).tap();
    await expect(page.locator('.tensor__read').last()).toHaveText('[5, 5] = 1.332');
    await expect(page.locator('.tensor__read').last()).toBeVisible();
  });
});

test('the picture of the pipeline has the colours and the numbers of its cells', async ({ page }) => {
  await page.goto(LOSS);
  await expect(lossLab(page).reduction('batchmean')).toContainText('1.3638');
  const { button, dialog, section } = shareDialog(page);
  await button.click();
  await section('export').check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'SVG', exact: true }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toContain('3.709');
  expect(svg.match(/<rect[^>]*fill="(oklab|color|rgb)/g)?.length ?? 0).toBeGreaterThan(40);
});
