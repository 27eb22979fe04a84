import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { textIn } from '../src/app/classroom/deck';
import type { Deck, Slide } from '../src/app/classroom/deck';
import { fiftyMinutes } from '../src/app/classroom/decks/fiftyMinutes';
import { tenMinutes } from '../src/app/classroom/decks/tenMinutes';
import { en } from '../src/i18n/en';
import { languages } from '../src/scene/preferences';
import type { Language } from '../src/scene/preferences';
import { lectureRoom } from './lectureRoom';
import { test } from './quietTest';

const PROJECTOR = { width: 1920, height: 1080 };

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

test.describe('on a projector', () => {
  test.use({ viewport: PROJECTOR });

  test('a clicker of two buttons goes on from the help and from the code, and reveals once it is told to', async ({ page }) => {
    const room = lectureRoom(page);
    await room.open('ten', 1);
    await page.keyboard.press('h');
    await expect(page.getByRole('dialog').getByRole('img', { name: room.said.handOut.code })).toBeVisible();
    await page.keyboard.press('PageDown');
    await room.expectSlide(2);
    await expect(page.getByRole('dialog')).toHaveCount(0);

    const choice = page.getByRole('checkbox', { name: room.said.keys.twoButtons });
    await page.keyboard.press('?');
    await choice.check();
    await page.keyboard.press('PageUp');
    await expect(choice).toHaveCount(0);
    await room.expectSlide(1);
    await page.keyboard.press('PageDown');
    await room.expectSlide(2);
    await expect(room.right).toHaveCount(0);
    await page.keyboard.press('PageDown');
    await expect(page.getByText('0.197', { exact: true })).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(room.right).toHaveCount(1);
    await room.expectSlide(2);
    await page.keyboard.press('PageDown');
    await room.expectSlide(3);
    await page.keyboard.press('PageUp');
    await room.expectSlide(2);

    // The browser remembers it.
    await room.open('zeros', 1);
    await page.keyboard.press('?');
    await expect(choice).toBeChecked();
  });

  test('ten minutes go by clicker keys alone', async ({ page }) => {
    const room = lectureRoom(page);
    await page.goto('./?view=classroom&deck=ten&lang=en');
    await expect(page.getByRole('heading', { level: 1, name: 'One number for a hundred worms' })).toBeVisible();
    await page.keyboard.press('PageDown');
    await room.expectSlide(2);
    await expect(room.choices).toHaveCount(3);

    // The show of hands: a number for each choice, and PageDown still turns.
    await page.keyboard.press('v');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page.keyboard.type('17');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3');
    await expect(room.count('B')).toHaveValue('17');
    await page.keyboard.press('PageDown');
    await room.expectSlide(3);
    await page.keyboard.press('PageUp');
    await room.expectSlide(2);
    await expect(room.count('B')).toHaveValue('17');

    const kl = page.getByText('0.197', { exact: true });
    await expect(kl).toHaveCount(0);
    await page.keyboard.press('r');
    await expect(kl).toBeVisible();
    await expect(room.right).toHaveCount(0);
    await page.keyboard.press('F5');
    await expect(room.right).toContainText('The uniform');
    await expect(room.choices.nth(1)).toContainText('17 hands · 71 %');
    await expect(room.whys).toHaveCount(3);
    await page.keyboard.press('Backspace');
    await expect(room.right).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(room.right).toHaveCount(1);
    await page.keyboard.press('Space');
    await room.expectSlide(3);

    await page.keyboard.press('b');
    await expect(page.getByRole('main')).toHaveAttribute('inert');
    await page.keyboard.press('.');
    await expect(page.getByRole('main')).not.toHaveAttribute('inert');

    await room.jump(6);
    await page.keyboard.press('End');
    await room.expectSlide(8);
    await page.keyboard.press('PageDown');
    await room.expectSlide(8);
    await page.keyboard.press('Home');
    await room.expectSlide(1);
    await page.keyboard.press('ArrowLeft');
    await room.expectSlide(1);
    await page.keyboard.press('ArrowRight');
    await room.expectSlide(2);
    // A click turns nothing.
    await room.slide.click({ position: { x: 400, y: 20 } });
    await room.expectSlide(2);
  });

  test('a lecture that is loaded anew has its hands and what was out; Back goes to the slide before', async ({ page }) => {
    const room = lectureRoom(page);
    await room.open('ten', 2);
    await page.getByRole('button', { name: room.said.ask.more('A') }).click();
    await page.getByRole('button', { name: room.said.ask.more('A') }).click();
    await expect(room.count('A')).toHaveValue('2');
    await page.keyboard.press('r');
    await expect(page.getByText('0.197', { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByText('0.197', { exact: true })).toBeVisible();
    await expect(room.count('A')).toHaveValue('2');
    await page.keyboard.press('PageDown');
    await room.expectSlide(3);
    await page.goBack();
    await room.expectSlide(2);
    await expect(room.choices).toHaveCount(3);
  });

  test('what the keys do is said, and they are the lab’s with ⇧', async ({ page }) => {
    await lectureRoom(page).open('ten', 3);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog');
    await expect(help.getByText(lectureRoom(page).said.keys.turn)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('p(10) · log')).toBeVisible();
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(page.getByText('p(9) · log')).toBeVisible();
    await lectureRoom(page).expectSlide(3);
  });

  test('a slide fits the screen, and its type can be read from the back row', async ({ page }) => {
    const room = lectureRoom(page);
    await room.open('ten', 1);
    for (const [i, slide] of tenMinutes.slides.entries()) {
      await room.jump(i + 1);
      for (const _ of slide.reveals ?? []) await page.keyboard.press('r');
      await room.expectStill();
      const small = await room.slide.evaluate((element) => {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || node.textContent?.trim() === '' || parent.closest('.visually-hidden, sub, tspan, title, desc')) continue;
          const { fontSize } = getComputedStyle(parent);
          if (Number.parseFloat(fontSize) < 24 && parent.getClientRects().length > 0) found.push(`${parent.className} ${fontSize} ${node.textContent}`);
        }
        return found;
      });
      expect(small, `slide ${i + 1}`).toEqual([]);
      const [over, wide] = await room.slide.evaluate((element) => [element.scrollHeight - element.clientHeight, element.scrollWidth - element.clientWidth]);
      expect([over, wide], `slide ${i + 1}`).toEqual([0, 0]);
    }
  });

  for (const lang of languages) {
    test(`slides have no accessibility problem (${lang})`, async ({ page }) => {
      const room = lectureRoom(page, lang);
      await room.open('ten', 2);
      await expect(room.choices).toHaveCount(3);
      await room.expectStill();
      await expectAccessible(page);
      await page.keyboard.press('r');
      await page.keyboard.press('r');
      await expect(room.right).toBeVisible();
      await room.expectStill();
      await expectAccessible(page);
      await page.keyboard.press('o');
      await expect(page.getByRole('dialog', { name: room.said.lectures.title })).toBeVisible();
      await expectAccessible(page);
    });
  }
});

/** All that a page says, to whomever: its markup, its accessibility tree, its title and its address. */
async function everything(page: Page): Promise<string> {
  return [await page.content(), await page.locator('body').ariaSnapshot(), await page.title(), page.url()].join('\n');
}

/** The parts of the lab that are there, with what each says. */
const partsOf = (page: Page): Promise<readonly (readonly [name: string, text: string])[]> =>
  page.locator('.lab [class*="lab__part--"]').evaluateAll((parts) => parts.map((part) => [part.getAttribute('class') ?? '', part.textContent ?? ''] as const));

const hides = ({ reveals = [], ask }: Slide): boolean => reveals.length > 0 || ask !== undefined;

async function expectNoLeak(page: Page, deck: Deck, name: string, lang: Language): Promise<void> {
  const room = lectureRoom(page, lang);
  await room.open(name, 1);
  for (const [i, slide] of deck.slides.entries()) {
    if (!hides(slide)) continue;
    await room.jump(i + 1);
    await room.expectStill();
    const before = await everything(page);
    const partsBefore = await partsOf(page);
    const secrets = [...(slide.ask?.why ?? []), ...(slide.notes === undefined ? [] : [slide.notes])].map((text) => textIn(text, lang));
    expect(secrets.filter((secret) => before.includes(secret))).toEqual([]);
    await expect(room.right).toHaveCount(0);
    await expect(room.whys).toHaveCount(0);

    for (const _ of [...(slide.reveals ?? []), 'answer']) await page.keyboard.press('r');
    await room.expectStill();
    const partsAfter = await partsOf(page);
    expect(partsAfter).toHaveLength(partsBefore.length + (slide.reveals ?? []).filter((part) => part !== 'answer').length);
    // What answers the question is computed: it has three decimals or more, and is not round as what was chosen is.
    const revealed = partsAfter.filter(([part]) => partsBefore.every(([shown]) => shown !== part));
    const values = revealed.flatMap(([, text]) => text.match(/\d+\.\d{2,}[1-9]/g) ?? []);
    const leaked = values.filter((value) => before.includes(value));
    // Where nothing is asked, the figure that shows already tells of the same fits.
    expect(slide.ask === undefined ? [] : leaked, `slide ${i + 1}`).toEqual([]);
    await expect(room.right).toHaveCount(slide.ask === undefined ? 0 : 1);
  }
}

test('before it is revealed, nothing of what a slide hides is in the page (ten minutes, en)', ({ page }) => expectNoLeak(page, tenMinutes, 'ten', 'en'));
test('before it is revealed, nothing of what a slide hides is in the page (ten minutes, zh)', ({ page }) => expectNoLeak(page, tenMinutes, 'ten', 'zh'));
test('before it is revealed, nothing of what a slide hides is in the page (fifty minutes, en)', async ({ page }) => {
  test.slow();
  await expectNoLeak(page, fiftyMinutes, 'fifty', 'en');
});

test('a scene that is moved before the answer is out does not stand in the address', async ({ page }) => {
  await lectureRoom(page).open('ten', 2);
  const bar = page.getByRole('slider').first();
  await bar.press('ArrowUp');
  await expect(bar).toHaveAttribute('aria-valuenow', '0.03');
  await lectureRoom(page).expectStill();
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/#p=/);
});

test('a slide that there is not, and a deck that there is not, are named', async ({ page }) => {
  await lectureRoom(page).open('ten', 99);
  await expect(page.getByText('“slide=99”')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'One number for a hundred worms' })).toBeVisible();
  await page.goto('./?view=classroom&deck=hat&lang=en');
  await expect(page.getByText('“deck=hat”')).toBeVisible();
});

test('a chapter is a deck as well, and the lectures are found from the lab alone', async ({ page }) => {
  await page.goto('./?view=classroom&lang=en');
  await expect(page.getByRole('button', { name: en.classroom.lectures })).toBeVisible();
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByRole('link', { name: 'Zeros and infinity' }).click();
  await lectureRoom(page).expectSlide(1);
  await expect(page.getByRole('heading', { level: 1, name: 'Zeros and infinity' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(lectureRoom(page).choices).toHaveCount(3);
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByRole('link', { name: lectureRoom(page).said.lectures.alone }).click();
  await expect(page).not.toHaveURL(/deck=/);
});

test('a lecture that was rehearsed begins anew with nothing out', async ({ page }) => {
  const room = lectureRoom(page);
  await room.open('ten', 2);
  for (const _ of ['part', 'answer', 'more']) await page.keyboard.press('r');
  await expect(room.right).toBeVisible();
  await page.reload();
  await expect(room.right).toBeVisible();
  await page.keyboard.press('o');
  await page.getByRole('dialog').getByRole('button', { name: room.said.lectures.anew }).click();
  await room.expectSlide(1);
  await page.keyboard.press('PageDown');
  await expect(room.choices).toHaveCount(3);
  await expect(room.right).toHaveCount(0);
});

test('a deck of one’s own is written, kept, saved, refused where it is broken, opened again and shown', async ({ page }) => {
  const { said: words } = lectureRoom(page);
  await page.goto('./?view=explore&lab=codes&lang=en');
  await page.getByRole('button', { name: 'Share…' }).click();
  await page.getByRole('radio', { name: 'My deck' }).check();
  await page.getByRole('button', { name: 'Add it as a new slide' }).click();
  await page.getByRole('button', { name: 'Open my deck' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.own.title })).toBeVisible();

  await page.getByRole('combobox', { name: words.own.addLab }).selectOption('worms');
  const second = page.getByRole('button', { name: words.own.slide(2, words.own.untitled) });
  await second.click();
  await page.getByRole('textbox', { name: words.own.slideTitle, exact: true }).fill('Worms');
  await page.getByRole('combobox', { name: 'Numbers', exact: true }).selectOption('later');
  await page.getByRole('checkbox', { name: words.own.ask }).check();
  await page.getByRole('textbox', { name: words.own.question }).fill('Which is it?');
  await page.getByRole('textbox', { name: words.own.choice('A'), exact: true }).fill('This');
  await page.getByRole('textbox', { name: words.own.choice('B'), exact: true }).fill('That');
  await page.getByRole('radio', { name: words.own.isRight('B') }).check();
  await page.getByRole('textbox', { name: words.own.why('A') }).fill('Looks at the peak.');
  await page.getByRole('textbox', { name: words.own.notes }).fill('Wait for hands.');
  await expectAccessible(page);

  await page.getByRole('button', { name: words.own.handle(2) }).press('ArrowUp');
  await expect(page.getByRole('button', { name: words.own.handle(1) })).toBeFocused();
  await expect(page.getByRole('button', { name: words.own.slide(1, 'Worms') })).toBeVisible();
  await page.getByRole('textbox', { name: words.own.deckTitle }).fill('My lecture');

  await page.reload();
  await expect(page.getByRole('button', { name: words.own.slide(1, 'Worms') })).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: words.own.save }).click();
  const path = await (await downloading).path();
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    klarity: 'deck',
    title: 'My lecture',
    slides: [{ title: 'Worms', reveals: ['numbers'], ask: { question: 'Which is it?', answer: 1 }, notes: 'Wait for hands.' }, { address: '?lab=codes' }],
  });

  const file = page.getByLabel(words.own.open, { exact: true }).last();
  await file.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('"answer": 1', '"answer": 5')) });
  await expect(page.getByText('slides[0].ask.answer')).toBeVisible();
  await expect(page.getByRole('button', { name: words.own.slide(1, 'Worms') })).toBeVisible();

  await page.getByRole('button', { name: words.own.remove(1) }).click();
  await expect(page.getByRole('button', { name: words.own.slide(1, 'Worms') })).toHaveCount(0);
  await file.setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('button', { name: words.own.slide(1, 'Worms') })).toBeVisible();

  await page.getByRole('button', { name: words.own.present }).click();
  const room = lectureRoom(page);
  await room.expectSlide(1);
  await expect(room.choices).toHaveCount(2);
  await expect(page.getByText('0.197', { exact: true })).toHaveCount(0);
  await page.keyboard.press('r');
  await expect(page.getByText('0.197', { exact: true })).toBeVisible();
  await page.keyboard.press('r');
  await expect(room.right).toContainText('That');
});

test('slides are put in another order by dragging', async ({ page }) => {
  const { said: words } = lectureRoom(page);
  await page.goto('./?view=classroom&deck=own&lang=en');
  await page.getByRole('combobox', { name: words.own.startFrom }).selectOption('ten');
  const first = page.getByRole('button', { name: words.own.handle(1) });
  const third = page.getByRole('button', { name: words.own.handle(3) });
  const from = await first.boundingBox();
  const to = await third.boundingBox();
  expect(from && to).toBeTruthy();
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 20);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 20, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: words.own.slide(3, 'One number for a hundred worms') })).toBeVisible();
  await page.getByRole('button', { name: words.own.undo }).click();
  await expect(page.getByRole('button', { name: words.own.slide(1, 'One number for a hundred worms') })).toBeVisible();
});

test('a deck of one’s own is written on a phone, in Chinese', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { said: words } = lectureRoom(page, 'zh');
  await page.goto('./?view=classroom&deck=own&lang=zh');
  await page.getByRole('combobox', { name: words.own.startFrom }).selectOption('ten');
  await page.getByRole('button', { name: words.own.slide(2, '模型错了，消息就变长') }).click();
  await expect(page.getByRole('textbox', { name: words.own.question })).toHaveValue('哪个模型丢得少？');
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});
