import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as data } from '../src/distribution/data/en';
import { en as distributionWords } from '../src/distribution/words/en';
import { en } from '../src/labs/fit/en';
import type { FitWords } from '../src/labs/fit/fitWords';
import { zh } from '../src/labs/fit/zh';
import { handlePlace, handleValue } from './handlePlace';
import { test } from './quietTest';

const EXPLORE = './?view=explore&lab=fit&theme=light';

/** The parts of the Fit lab as a reader finds them: by role and name. */
function fitLab(page: Page, words: FitWords = en) {
  const run = page.getByRole('group', { name: words.run, exact: true });
  const surface = (direction: 'forward' | 'reverse') => page.getByRole('figure', { name: words.surfaceTitle[direction] });
  return {
    run,
    surface,
    curve: (direction: 'forward' | 'reverse') => page.getByRole('figure', { name: words.curveTitle[direction] }),
    distributions: page.getByRole('figure', { name: words.distributionsTitle.replace('_θ', 'θ') }),
    kl: {
      forward: page.getByRole('status', { name: words.forwardName }),
      reverse: page.getByRole('status', { name: words.reverseName }),
    },
    play: run.getByRole('button', { name: words.play, exact: true }),
    pause: run.getByRole('button', { name: words.pause, exact: true }),
    rewind: run.getByRole('button', { name: words.rewind }),
    stepForward: run.getByRole('button', { name: words.stepForward }),
    step: run.getByRole('slider', { name: words.step, exact: true }),
    row: (optimizer: keyof FitWords['optimizers']) => run.getByRole('row', { name: words.optimizers[optimizer] }),
    start: (symbol: string, direction: 'forward' | 'reverse' = 'reverse') =>
      surface(direction).getByRole('slider', { name: words.startAxis(symbol) }),
    preset: page.getByRole('combobox', { name: words.presetsLabel }),
    target: page.getByRole('group', { name: words.truth, exact: true }),
  };
}

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

test('data far away, pasted, bring the start beside them: every racer runs to a finite end below, and the link has both', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = fitLab(page);
  await expect.poll(() => handleValue(lab.start('μ'))).toBeCloseTo(3.2, 6);
  await lab.target.getByRole('button', { name: distributionWords.data }).click();
  const dialog = page.getByRole('dialog', { name: data.title });
  const values = Array.from({ length: 41 }, (_, i) => 1000 + 2.5 * i);
  await dialog.getByRole('textbox', { name: data.paste }).fill(values.join('\n'));
  await dialog.getByRole('button', { name: data.use }).filter({ visible: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => handleValue(lab.start('μ'))).toBeGreaterThan(1050);
  expect(await handleValue(lab.start('μ'))).toBeLessThan(1150);
  const before = Number(await lab.kl.forward.textContent());
  expect(before).toBeGreaterThan(0.1);
  await lab.step.focus();
  await page.keyboard.press('End');
  await expect(lab.step).toHaveValue('240');
  for (const optimizer of ['gradientDescent', 'adam', 'naturalGradient'] as const) {
    await lab.run.getByRole('radio', { name: en.follow(en.optimizers[optimizer]) }).check();
    await expect.poll(async () => Number(await lab.kl.forward.textContent())).toBeLessThan(before);
    await expect(lab.kl.reverse).toHaveText(/^\d\.\d{3}$/);
  }
  await lab.run.getByRole('radio', { name: en.follow(en.optimizers.gradientDescent) }).check();
  await lab.rewind.click();
  await page.reload();
  await expect.poll(() => handleValue(lab.start('μ')), 'the link names both').toBeGreaterThan(1050);
});

test('one undo takes new data and the start that came with them back', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = fitLab(page);
  await expect(lab.kl.forward).toHaveText(/\d/);
  const was = await lab.kl.forward.textContent();
  await lab.target.getByRole('button', { name: distributionWords.data }).click();
  const dialog = page.getByRole('dialog', { name: data.title });
  await dialog.getByRole('textbox', { name: data.paste }).fill('1000 1010 1030 1050 1100');
  await dialog.getByRole('button', { name: data.use }).filter({ visible: true }).click();
  await expect.poll(() => handleValue(lab.start('μ'))).toBeGreaterThan(1000);
  await page.keyboard.press('Control+z');
  await expect.poll(() => handleValue(lab.start('μ'))).toBeCloseTo(3.2, 6);
  await expect(lab.target.getByRole('combobox')).toHaveValue('gaussianMixture');
  await expect(lab.kl.forward).toHaveText(was ?? '');
});

test('the race is stepped, scrubbed and rewound by mouse, and both directions follow', async ({ page }) => {
  await page.goto(`${EXPLORE}#step=46`);
  const lab = fitLab(page);
  await expect(lab.kl.forward).toHaveText('0.847');
  await expect(lab.kl.reverse).toHaveText('0.971');
  await expect(lab.row('naturalGradient')).toContainText('0.498');
  await lab.stepForward.click();
  await expect(lab.step).toHaveValue('47');
  await lab.run.getByRole('radio', { name: en.follow(en.optimizers.naturalGradient) }).check();
  await expect(lab.kl.forward).toHaveText('0.498');
  await expect(page.getByText(en.nearBest('0.498', '').trim())).toBeVisible();
  await lab.rewind.click();
  await expect(lab.step).toHaveValue('0');
  await lab.play.click();
  await expect(lab.pause).toBeVisible();
  await expect.poll(async () => Number(await lab.step.inputValue())).toBeGreaterThan(3);
  await lab.pause.click();
  await expect(lab.play).toBeVisible();
});

test('the start is dragged, chosen by a click, and the race starts over from there', async ({ page }) => {
  await page.goto(`${EXPLORE}#step=46`);
  const lab = fitLab(page);
  await expect(lab.kl.forward).toHaveText('0.847');
  await expect(page.getByText(en.waiting)).toHaveCount(0);
  const mu = lab.start('μ');
  const from = await handlePlace(mu);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 60, from.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => handleValue(mu)).toBeLessThan(2.5);
  await expect(lab.step).toHaveValue('0');
  const sigma = await handleValue(lab.start('σ'));
  expect(sigma).toBeCloseTo(3.4, 6);

  await page.mouse.click(from.x - 150, from.y + 30);
  await expect.poll(() => handleValue(lab.start('σ'))).toBeLessThan(3);
  expect(await handleValue(lab.start('μ', 'forward'))).toBe(await handleValue(mu));
});

test('everything of that goes by keyboard', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = fitLab(page);
  await expect(lab.row('adam')).toBeVisible();
  const mu = lab.start('μ');
  await mu.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => handleValue(mu)).toBeLessThan(3.2);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => handleValue(lab.start('σ'))).toBeLessThan(3.4);

  const walk = lab.surface('reverse').getByRole('group', { name: en.walkSurface.reverse }).getByRole('slider', { name: 'μ' });
  await walk.focus();
  await page.keyboard.press('ArrowRight');
  await expect(walk).toHaveAttribute('aria-valuetext', /μ = .*: \d+\.\d+ bits/);
  await page.keyboard.press('Enter');
  const chosen = await handleValue(walk);
  await expect.poll(() => handleValue(mu)).toBeCloseTo(chosen, 9);

  await lab.play.press('Enter');
  await expect.poll(async () => Number(await lab.step.inputValue())).toBeGreaterThan(2);
  await lab.pause.press('Space');
});

test('a direction that is ∞ for every θ says so and names the place, and ε makes it finite', async ({ page }) => {
  await page.goto(`${EXPLORE}#preset=horsePoisson`);
  const lab = fitLab(page);
  await expect(lab.kl.reverse).toHaveText('∞');
  const reverse = lab.curve('reverse');
  await expect(reverse.getByText(/x ≥ 5/)).toBeVisible();
  await reverse.getByRole('button', { name: en.mixIntoP }).click();
  await expect(lab.kl.reverse).not.toHaveText('∞');
  await expect(lab.kl.reverse).toHaveText(/^\d+\.\d{3}$/);
  await page.keyboard.press('Control+z');
  await expect(lab.kl.reverse).toHaveText('∞');
});

test('a handle of p is dragged, and both surfaces and numbers follow', async ({ page }) => {
  await page.goto(`${EXPLORE}#step=46`);
  const lab = fitLab(page);
  await expect(lab.kl.forward).toHaveText('0.847');
  await expect(page.getByText(en.waiting)).toHaveCount(0);
  const handle = lab.distributions.getByRole('slider', { name: distributionWords.componentPart('p', 1, distributionWords.mean) }).first();
  const place = await handlePlace(handle);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x - 30, place.y, { steps: 8 });
  await page.mouse.up();
  await expect(lab.kl.forward).not.toHaveText('0.847');
  await expect(lab.preset.getByRole('option', { name: en.changedPreset(en.presets.modes.name) })).toBeAttached();
});

for (const name of ['worms', 'wormsSmoothed', 'faithful', 'galaxies', 'horseBinomial', 'farModes', 'flexible', 'ravine', 'scaled', 'disjoint'] as const) {
  test(`the preset ${name} opens by the menu, with what to look for, and races`, async ({ page }) => {
    await page.goto(EXPLORE);
    const lab = fitLab(page);
    await lab.preset.selectOption(name);
    await expect(page.getByText(en.presets[name].look.replaceAll('_θ', 'θ'))).toBeVisible();
    await expect(page.getByText(en.waiting)).toHaveCount(0, { timeout: 20_000 });
    await expect(lab.kl.forward).toHaveText(/^(∞|\d+\.\d{3})$/);
  });
}

test('a page of chosen parts has the examples, and no word on what the other parts would show', async ({ page }) => {
  await page.goto(`${EXPLORE}&show=distributions`);
  await expect(fitLab(page).preset).toBeVisible();
  await expect(page.getByText(en.presets.modes.look)).toHaveCount(0);
  await page.goto(EXPLORE);
  await expect(page.getByText(en.presets.modes.look)).toBeVisible();
});

test('the address holds the state, run step included, and opens it again in Chinese', async ({ page }) => {
  await page.goto(`${EXPLORE}#preset=farModes`);
  const lab = fitLab(page);
  await expect(lab.row('naturalGradient')).toBeVisible();
  await expect.poll(async () => Number(await lab.step.getAttribute('max'))).toBeGreaterThan(50);
  await lab.step.fill('50');
  await page.getByRole('checkbox', { name: en.basins }).check();
  await expect(page).toHaveURL(/step=50&basins=on/);
  const shown = await lab.kl.reverse.textContent();
  await page.goto(page.url().replace('theme=light', 'theme=light&lang=zh'));
  await page.reload();
  const chinese = fitLab(page, zh);
  await expect(chinese.kl.reverse).toHaveText(shown ?? '');
  await expect(chinese.step).toHaveValue('50');
  await expect(page.getByRole('checkbox', { name: zh.basins })).toBeChecked();
});

test('on a phone all is one column, and nothing goes over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`${EXPLORE}#step=46`);
  await expect(fitLab(page).kl.forward).toHaveText('0.847');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the classroom shows p and the question first, then one screen of everything', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./?view=classroom&lab=fit&theme=projector#step=46');
  await expect(page.getByRole('heading', { name: en.question })).toBeVisible();
  await page.keyboard.press('r');
  await expect(fitLab(page).kl.forward).toHaveText('0.847');
  await page.keyboard.press('.');
  await expect(fitLab(page).step).toHaveValue('47');
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080);
});

for (const theme of ['light', 'dark', 'projector']) {
  for (const [lang, words] of [['en', en], ['zh', zh]] as const) {
    test(`axe finds nothing in the Fit lab (${theme}, ${lang})`, async ({ page }) => {
      test.slow();
      await page.goto(`./?view=explore&lab=fit&theme=${theme}&lang=${lang}#step=46`);
      const lab = fitLab(page, words);
      await expect(lab.kl.forward).toHaveText('0.847');
      await page.getByText(words.moreNumbers).click();
      await page.getByRole('checkbox', { name: words.basins }).check();
      await expectNoViolations(page, 'a surface, with basins and all numbers');
      await lab.preset.selectOption('disjoint');
      await expect(lab.kl.forward).toHaveText('∞');
      await expectNoViolations(page, 'a curve that is infinite');
    });
  }
}
