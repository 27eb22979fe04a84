import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as words } from '../src/labs/consistency/en';
import { zh } from '../src/labs/consistency/zh';
import { CONSISTENCY, consistencyLab } from './consistencyLab';
import { test } from './quietTest';

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

test('the steps by mouse: look, drag a logit, switch, choose an example, undo', async ({ page }) => {
  await page.goto(CONSISTENCY);
  const lab = consistencyLab(page);
  await expect(lab.loss).toContainText('1.395');
  await expect(lab.consistency).toContainText('0.264');

  await lab.cell('elements', 1, 1).hover();
  await expect(lab.final).toContainText('elements[2, B] =');
  await expect(lab.litLines).toHaveText([/^elements = /, /^kl = /]);
  await page.mouse.move(5, 5);
  await expect(lab.litLines).toHaveCount(0);

  await lab.code.getByText('mask = (confidence').hover();
  await expect(lab.tensor('mask').locator('.tensor__cell--lit')).toHaveCount(4);

  const box = await lab.cell('augmented', 1, 1).boundingBox();
  if (!box) throw new Error('the table is drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 80, { steps: 8 });
  await page.mouse.up();
  await expect(lab.cell('augmented', 1, 1)).toHaveText('2.60');
  await expect(lab.consistency).not.toContainText('0.264');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lab.consistency).toContainText('0.264');

  await lab.choice(words.sides.original).check();
  await lab.choice(words.normalisers.batch).check();
  await expect(lab.consistency).toContainText('0.258');
  await expect(lab.example).toHaveValue('paper');
  await expect(lab.code).toContainText('counted.sum() / len(mask)');

  await lab.example.selectOption('allMasked');
  await expect(lab.consistency).toContainText('0.000');
  await expect(page.getByText(words.notes.allMasked)).toBeVisible();
  await lab.label(1).selectOption({ label: 'C' });
  await expect(lab.loss).not.toContainText('1.131');
});

test('the steps by keyboard: walk, type a logit, move τ and the progress', async ({ page }) => {
  await page.goto(CONSISTENCY);
  const lab = consistencyLab(page);
  await expect(lab.loss).toContainText('1.395');
  await lab.cell('kls', 0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(lab.final).toContainText('kl[2] =');
  await expect.poll(() => page.url()).toContain('look=kls:1');
  await lab.letGo.press('Enter');
  await expect(lab.final).toContainText(words.prompt);

  await lab.cell('original', 2, 0).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(lab.cell('original', 2, 0)).toHaveText('2.00');
  await expect(lab.cell('mask', 2)).toHaveText('1');
  await page.keyboard.press('7');
  // The first takes back what was typed, the second closes the cell.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(lab.cell('original', 2, 0)).toHaveText('2.00');

  await lab.setting(words.confidence).fill('0.99');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.notes.allMasked)).toBeVisible();
  await lab.setting(words.temperature).fill('0');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.notes.temperatureIsOne)).toBeVisible();
  await lab.slider(words.progress).press('End');
  await expect(lab.cell('kept', 0)).toHaveText('1');
  await lab.setting(words.sizes.classes).press('ArrowUp');
  await expect(lab.tensor('elements').getByRole('gridcell')).toHaveCount(16);
});

test('what cannot be used stays in the field, with the reason', async ({ page }) => {
  await page.goto(CONSISTENCY);
  const lab = consistencyLab(page);
  await lab.setting(words.confidence).fill('2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('too large');
  await expect(lab.consistency).toContainText('0.264');
});

test('the Consistency lab in Chinese, and its other modes', async ({ page }) => {
  await page.goto(`${CONSISTENCY}&lang=zh#preset=identical`);
  const lab = consistencyLab(page, zh, '奈特');
  await expect(page.getByText(zh.notes.identical)).toBeVisible();
  await expect(lab.consistency).toContainText('0.006');
  await lab.setting(zh.temperature).fill('1');
  await page.keyboard.press('Enter');
  await expect(lab.consistency).toContainText('0.000');
  await expect(page.locator('body')).not.toContainText(words.targetTitle);
  await lab.mode(zh.modes.digits).check();
  await expect(lab.tensor('original')).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(lab.consistency).toContainText('0.000');
});

test('a link of the Consistency lab opens on the exact state', async ({ page, context }) => {
  await page.goto(`${CONSISTENCY}#preset=wrong&T=0.4&side=original&lambda=2.5&anneal=exp&progress=0.8&look=elements:1_2`);
  const lab = consistencyLab(page);
  await expect(lab.final).toContainText('elements[2, C] =');
  await lab.cell('labelled', 0, 1).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('1.75');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('labelled=');
  const texts = async (one: typeof lab) => [await one.final.textContent(), await one.tensor('augmentedGradient').textContent(), await one.code.textContent()];
  const other = await context.newPage();
  await other.goto(page.url());
  const there = consistencyLab(other);
  await expect(there.final).toContainText('labelled[1, B] = 1.75', { timeout: 20_000 });
  await expect(async () => expect(await texts(there)).toEqual(await texts(lab))).toPass();
});

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the Consistency lab (${theme})`, async ({ page }) => {
    test.slow();
    await page.goto(`./?view=explore&lab=consistency&unit=nats&theme=${theme}#look=elements:1_1`);
    const lab = consistencyLab(page);
    await expect(lab.loss).toContainText('1.395');
    await page.getByText(words.dataTable, { exact: true }).click();
    await expectNoViolations(page, 'at rest, with its table open');
    await lab.cell('augmented', 0, 0).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolations(page, 'a cell that cannot be read');
    await page.keyboard.press('Escape');
    await lab.example.selectOption('allMasked');
    await lab.choice(words.sides.original).check();
    await expectNoViolations(page, 'all masked, sharpened');
    await page.goto(`./?view=classroom&lab=consistency&theme=${theme}&lang=zh&unit=nats`);
    await expect(page.getByRole('heading', { name: zh.question })).toBeVisible();
    await page.keyboard.press('r');
    await expect(consistencyLab(page, zh, '奈特').loss).toContainText('1.395');
    await expectNoViolations(page, 'a classroom, after the answer');
  });
}

test('the classroom drives the Consistency lab by keys alone', async ({ page }) => {
  await page.goto('./?view=classroom&lab=consistency&theme=projector&unit=nats');
  const lab = consistencyLab(page);
  await expect(page.getByRole('heading', { name: words.question })).toBeVisible();
  await expect(lab.code).toBeVisible();
  await expect(lab.final).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(lab.loss).toContainText('1.395');
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  await expect(lab.consistency).toContainText('0.258');
  await page.keyboard.press('PageDown');
  await expect(page.getByText(words.notes.identical)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(lab.final).toContainText('original[1, A] =');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(lab.final).toContainText('target[2, A] =');
  for (let i = 0; i < 3; i++) await page.keyboard.press('=');
  await expect(lab.consistency).toContainText('0.000');
  await page.keyboard.press('m');
  await expect(lab.final).toHaveCount(0);
});

for (const [width, height, theme] of [
  [1440, 900, 'light'],
  [1920, 1080, 'projector'],
] as const) {
  for (const mode of ['steps', 'digits', 'moons']) {
    test(`a classroom of ${width} × ${height} sees the ${mode} of the Consistency lab whole, before and after the answer`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`./?view=classroom&lab=consistency&theme=${theme}#mode=${mode}`);
      const beyond = () => page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(beyond).toBeLessThanOrEqual(0);
      await page.keyboard.press('r');
      await expect(page.getByRole('heading', { level: 1 })).toHaveClass('visually-hidden');
      await expect.poll(beyond).toBeLessThanOrEqual(0);
    });
  }
}

test('a link that names no more than a mode opens its first example, whole', async ({ page }) => {
  await page.goto('./?view=explore&lab=consistency#mode=moons');
  await expect(consistencyLab(page).example).toHaveValue('moons');
});

for (const lang of ['en', 'zh']) {
  test(`the Consistency lab in ${lang} needs no sideways scrolling of the page, even with ten classes`, async ({ page }) => {
    const row = '0_1.25_-2.5_3_0.5_-1_2_-0.25_1_0';
    const rows = Array.from({ length: 8 }, () => row).join(';');
    for (const hash of ['', `original=${rows}&labelled=${rows}`]) {
      await page.goto(`${CONSISTENCY}&lang=${lang}#${hash}`);
      await expect(page.getByRole('grid').first()).toBeVisible();
      for (const width of [320, 390, 640, 1100, 1440, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), { message: `at ${width} px` })
          .toBeLessThanOrEqual(0);
      }
      await page.goto('about:blank');
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a touch looks at a number, and a second one opens a logit', async ({ page }) => {
    await page.goto(CONSISTENCY);
    const lab = consistencyLab(page);
    await expect(lab.loss).toContainText('1.395');
    await lab.cell('kls', 1).tap();
    await expect(lab.final).toContainText('kl[2] =');
    await lab.cell('augmented', 0, 0).tap();
    await lab.cell('augmented', 0, 0).tap();
    await expect(lab.cell('augmented', 0, 0).getByRole('textbox')).toBeFocused();
  });
});
