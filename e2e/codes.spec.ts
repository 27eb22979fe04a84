import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/labs/codes/en';
import { zh } from '../src/labs/codes/zh';
import { test } from './quietTest';

const CODES = './?view=explore&lab=codes&theme=light';

/** The parts of the Codes lab as a reader finds them: by role and name. */
function codesLab(page: Page, words: typeof zh = en, unit = 'bits') {
  const figure = (name: string): Locator => page.getByRole('figure', { name, exact: true });
  return {
    lengths: figure(words.lengthsTitle(unit)),
    tree: figure(words.huffmanTree),
    source: figure(words.sourceTitle),
    stream: figure(words.streamTitle),
    rate: figure(words.rateTitle(unit)),
    numbers: figure(words.numbersTitle(unit)),
    example: page.getByRole('combobox', { name: words.examples }),
  };
}

test('the first screen makes the point without scrolling: the wrong code costs 0.875 bits a symbol', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(CODES);
  const lab = codesLab(page);
  await expect(lab.numbers).toContainText('2.625 bits');
  await expect(lab.stream).toContainText(en.extra(64, '54', 'bits'));
  for (const part of [lab.lengths, lab.tree, lab.source, lab.stream, lab.rate, lab.numbers]) await expect(part).toBeInViewport({ ratio: 0.99 });
});

test('a symbol that is pointed at is lit in the tree, by mouse and by keyboard', async ({ page }) => {
  await page.goto(CODES);
  const { lengths, tree } = codesLab(page);
  await expect(tree).toContainText(en.questions('A', 1, 'no', '0'));
  const plot = lengths.locator('.bin-targets__bin').nth(1);
  await plot.hover();
  await expect(tree).toContainText(en.questions('B', 2, 'yes, no', '10'));
  await page.mouse.move(0, 0);
  await expect(tree).toContainText(en.questions('A', 1, 'no', '0'));
  await lengths.getByRole('slider', { name: en.symbol }).press('ArrowRight');
  await expect(tree).toContainText(en.questions('B', 2, 'yes, no', '10'));
  await expect(page).toHaveURL(/at=1/);
});

test('the sending plays to its end, where both bills stand on what was expected of them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${CODES}#preset=pinyin&sent=0`);
  const { stream, rate } = codesLab(page);
  await stream.getByRole('button', { name: en.play }).click();
  await expect(stream).toContainText('35963 bits');
  await expect(stream.getByRole('slider', { name: en.sentSlider })).toHaveAttribute('aria-valuetext', en.sentOf(8675, 8675));
  await expect(rate).toContainText('4.146');
  await expect(rate).toContainText('4.579');
  await stream.getByRole('button', { name: en.rewind }).click();
  await expect(stream).toContainText(en.extra(0, '0', 'bits'));
});

test('a letter that the model has never seen stops the sending, is named, and is ∞', async ({ page }) => {
  await page.goto(CODES);
  const { example, stream, numbers, lengths } = codesLab(page);
  await example.selectOption({ label: en.presets.never.name });
  await expect(stream).toContainText(en.stopped('q', 88));
  await expect(numbers).toContainText(en.infinite(['q']));
  await expect(lengths).toContainText('q: ∞');
});

test('a text of one’s own is counted as it is typed, and its link brings it back', async ({ page, context }) => {
  await page.goto(CODES);
  const { source, stream } = codesLab(page);
  await source.getByRole('combobox', { name: en.truth }).selectOption({ label: en.sources.text });
  await source.getByRole('textbox', { name: en.ownText('p') }).fill('Hello, world!');
  await expect(source).toContainText(en.textRead({ letters: 10, signs: 3, foreign: 0, beyond: 0, most: 800 }));
  await expect(stream).toContainText('helloworld');
  await expect(page).toHaveURL(/p=text\.helloworld/);
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(codesLab(again).stream).toContainText('helloworld');
});

test('a mass is dragged by mouse, and what follows is new lengths; undo takes it back in one step', async ({ page }) => {
  await page.goto(CODES);
  const { source, numbers } = codesLab(page);
  await expect(numbers).toContainText('2.625 bits');
  const handle = source.getByRole('slider', { name: en.massOf('p', 'A') });
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle of p(A) has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(numbers).not.toContainText('2.625 bits');
  await page.keyboard.press('Control+z');
  await expect(numbers).toContainText('2.625 bits');
});

test('in Chinese, in nats, on a phone: nothing is wider than the screen, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?view=explore&lab=codes&theme=light&lang=zh&unit=nats#preset=german');
  const { numbers } = codesLab(page, zh, '奈特');
  await expect(numbers).toContainText(zh.unitOther('奈特'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});
