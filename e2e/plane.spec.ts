import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en as page_en } from '../src/i18n/en';
import { zh as page_zh } from '../src/i18n/zh';
import { en } from '../src/labs/plane/en';
import { zh } from '../src/labs/plane/zh';
import { handlePlace } from './handlePlace';
import { copiedLink } from './shareDialog';
import { test } from './quietTest';

const PLANE = './?view=explore&lab=plane';

function planeLab(page: Page, words: typeof en | typeof zh = en) {
  const main = page.getByRole('main');
  return {
    figure: (name: string): Locator => main.getByRole('figure', { name }),
    row: (name: string): Locator => main.getByRole('row', { name }).first(),
    slider: (name: string): Locator => main.getByRole('slider', { name, exact: true }),
    field: (name: string): Locator => main.getByRole('textbox', { name, exact: true }),
    mode: (name: keyof typeof en.modes): Locator => main.getByRole('radio', { name: words.modes[name] }),
    example: main.getByRole('combobox', { name: words.examples }),
    button: (name: string): Locator => main.getByRole('button', { name, exact: true }),
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
  test(`the Two dimensions lab by keyboard, in ${lang}: lean p, move q, step the run, undo, another truth`, async ({ page }) => {
    await page.goto(`${PLANE}&lang=${lang}`);
    const lab = planeLab(page, words);
    await expect(lab.figure(words.planeTitle.meanField)).toContainText('2.29');
    await expect(lab.row(words.forwardFit)).toContainText('1.198');

    await lab.field(words.correlation('p')).fill('0.6');
    await lab.field(words.correlation('p')).press('Enter');
    await expect(lab.row(words.forwardFit)).toContainText('0.322');
    await page.getByRole('button', { name: page_words.app.undo }).click();
    await expect(lab.row(words.forwardFit)).toContainText('1.198');

    await lab.slider(`${words.meanHandle}, x`).focus();
    await page.keyboard.press('ArrowRight');
    await expect(lab.field(words.mean('x'))).toHaveValue('−2.55');

    await lab.button(words.stepForward).click();
    await expect(page.getByText(words.stepOf(1, 104))).toBeVisible();

    await lab.mode('twoModes').check();
    await expect(lab.row(words.reverseFit)).toBeVisible();
    await lab.example.selectOption(words.presets.rare.name);
    await expect(lab.row(words.reverseFit)).toContainText('0.103');
    await lab.mode('vae').check();
    await expect(lab.row(words.total)).toContainText('3.555');
    await expectNoViolations(page, `the encoder in ${lang}`);
  });
}

test('an end of p is dragged, and the fits and the address follow', async ({ page }) => {
  await page.goto(PLANE);
  const lab = planeLab(page);
  await expect(lab.row(en.forwardFit)).toContainText('1.198');
  await expectNoViolations(page, 'the leaning p');
  const end = page.getByRole('group', { name: en.axisHandle.major });
  const { x, y } = await handlePlace(end);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(lab.row(en.forwardFit)).not.toContainText('1.198');
  await expect(page).toHaveURL(/rho=0\.\d+/);
  const told = await lab.row(en.reverseFit).textContent();
  const again = await page.context().newPage();
  await again.goto(await copiedLink(page));
  await expect(planeLab(again).row(en.reverseFit)).toHaveText(told ?? '');
});

test('two bumps: q plays to a minimum, and its last step is in the link', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${PLANE}#preset=bumps`);
  const lab = planeLab(page);
  await expect(lab.figure(en.planeTitle.twoModes)).toContainText(en.verdictBumps(3));
  await lab.button(en.play).click();
  await expect(page).toHaveURL(/step=\d+/);
  await expect(lab.button(en.stepForward)).toBeDisabled();
  await expect(page.getByRole('group', { name: en.run.twoModes })).toContainText('0.675');
  await lab.button(en.rewind).click();
  await expect(page.getByRole('group', { name: en.run.twoModes })).toContainText('12.451');
});

test('a dimension of the code is dragged to the star, and costs nothing there', async ({ page }) => {
  await page.goto(`${PLANE}#preset=encoder`);
  const lab = planeLab(page);
  await expect(lab.row(en.dimension(1))).toContainText('2.927');
  const point = await handlePlace(page.getByRole('group', { name: en.dimension(1), exact: true }));
  const star = await page.locator('.minimum-mark__star').first().boundingBox();
  if (!star) throw new Error('there is a star');
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await page.mouse.move(star.x + star.width / 2, star.y + star.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(lab.row(en.dimension(1))).toContainText(/0\.00\d$/);
});

test('a room sees p and q first, and the fits once they are called for', async ({ page }) => {
  await page.goto('./?view=classroom&lab=plane');
  await expect(page.getByRole('heading', { name: en.questions.meanField })).toBeVisible();
  await expect(page.getByText(en.forwardFit)).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(planeLab(page).row(en.forwardFit)).toContainText('1.198');
});

test('on a laptop everything is on one screen, on a phone nothing is wider than it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const preset of ['correlated', 'bumps', 'encoder']) {
    await page.goto('about:blank');
    await page.goto(`${PLANE}#preset=${preset}`);
    await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
