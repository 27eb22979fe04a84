import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { revealsOf, textIn } from '../src/app/classroom/deck';
import { tenMinutes } from '../src/app/classroom/decks/tenMinutes';
import { slideAt } from '../src/app/classroom/lecture';
import { en as lectureEn } from '../src/app/classroom/en';
import { zh as lectureZh } from '../src/app/classroom/zh';
import { en as presenterEn } from '../src/app/classroom/presenter/en';
import { zh as presenterZh } from '../src/app/classroom/presenter/zh';
import { en as replayEn } from '../src/app/classroom/replay/en';
import { zh as replayZh } from '../src/app/classroom/replay/zh';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { handleValue } from './handlePlace';
import { test } from './quietTest';
import { wormsLab } from './wormsLab';

const LECTURE = './?view=classroom&deck=ten';
/** The slide that asks which model loses less. */
const ASKS = tenMinutes.slides.findIndex(({ ask }) => ask !== undefined) + 1;

const languages = [
  { lang: 'en', messages: en, lecture: lectureEn, desk: presenterEn, replay: replayEn },
  { lang: 'zh', messages: zh, lecture: lectureZh, desk: presenterZh, replay: replayZh },
] as const;

async function openSlides(page: Page, address = `${LECTURE}&slide=${ASKS}`): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('main')).toBeVisible();
  // What goes along with the slides comes after the first paint.
  await expect(page.locator('.ink')).toBeAttached();
}

/** By key, as a lecturer does. */
async function openPresenter(slides: Page, desk = presenterEn): Promise<Page> {
  const opened = slides.waitForEvent('popup');
  await slides.keyboard.press('p');
  const presenter = await opened;
  await expect(presenter.getByRole('status').filter({ hasText: desk.desk.linked })).toBeVisible();
  return presenter;
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)).toEqual([]);
}

for (const { lang, messages, lecture, desk } of languages) {
  test(`two windows are in step both ways, and the answer is in the lecturer’s alone (${lang})`, async ({ page }) => {
    await openSlides(page, `${LECTURE}&lang=${lang}`);
    const presenter = await openPresenter(page, desk);
    await page.keyboard.press('PageDown');
    await expect(presenter.getByText(desk.desk.place(ASKS, tenMinutes.slides.length))).toBeVisible();

    // All that is hidden is before the lecturer, and nowhere in the window that is projected.
    const slide = slideAt(tenMinutes, ASKS - 1);
    const hides = revealsOf(slide).length;
    const { ask, notes = '' } = slide;
    const whys = (ask?.why ?? []).map((why) => textIn(why, lang));
    expect(whys.length).toBeGreaterThan(1);
    for (const why of [...whys, textIn(notes, lang)]) await expect(presenter.getByText(why)).toBeVisible();
    await expect(wormsLab(presenter, messages).rivalKl).toContainText('0.197');
    const projected = `${await page.content()}\n${await page.locator('body').ariaSnapshot()}\n${page.url()}`;
    for (const hidden of [...whys, textIn(notes, lang), '0.197', '0.617', '✓']) expect(projected).not.toContain(hidden);
    await expectNoViolations(presenter);

    // Hands that are entered in one window are in the other.
    const more = (of: Page, letter: string) => of.getByRole('button', { name: lecture.ask.more(letter) });
    const count = (of: Page, letter: string) => of.getByRole('textbox', { name: lecture.ask.count(letter) });
    for (let i = 0; i < 3; i++) await more(presenter, 'B').click();
    await expect(count(page, 'B')).toHaveValue('3');
    await count(page, 'A').fill('12');
    await expect(count(presenter, 'A')).toHaveValue('12');
    await page.getByRole('main').focus();

    // What is revealed from the lecturer's window shows in the room, one thing at a time.
    await presenter.getByRole('button', { name: desk.desk.reveal }).click();
    await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
    await expect(page.getByText(whys[0] ?? '')).toHaveCount(0);
    await page.keyboard.press('r');
    await expect(page.getByText(whys[0] ?? '')).toBeVisible();
    await expect(presenter.getByText(desk.desk.revealed(2, hides))).toBeVisible();

    await presenter.getByRole('button', { name: desk.desk.black }).click();
    await expect(page.locator('.slide-room__black')).toBeVisible();
    await page.keyboard.press('b');
    await expect(presenter.getByRole('button', { name: desk.desk.black })).toHaveAttribute('aria-pressed', 'false');
  });
}

test('a scene that is changed in one window changes in the other', async ({ page }) => {
  await openSlides(page);
  const presenter = await openPresenter(page);
  const [here, there] = [wormsLab(page).bar(4), wormsLab(presenter).bar(4)];
  await expect(there).toBeVisible();
  const before = await handleValue(here);
  await here.press('ArrowUp');
  await here.press('ArrowUp');
  await expect.poll(() => handleValue(there)).toBeGreaterThan(before);
  await expect.poll(async () => (await handleValue(there)) - (await handleValue(here))).toBe(0);
  const raised = await handleValue(there);
  await there.press('ArrowDown');
  await expect.poll(() => handleValue(here)).toBeLessThan(raised);

  // A drag as well, while it goes on.
  const box = await there.boundingBox();
  await presenter.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await presenter.mouse.down();
  await presenter.mouse.move(box?.x ?? 0, (box?.y ?? 0) + 240, { steps: 10 });
  await expect.poll(() => handleValue(here)).toBeLessThan(before / 2);
  await presenter.mouse.up();
});

test('slides that are loaded anew, and a presenter who comes again, find the lecture where it was', async ({ page }) => {
  await openSlides(page);
  let presenter = await openPresenter(page);
  await presenter.getByRole('button', { name: lectureEn.ask.more('C') }).click();
  await presenter.keyboard.press('r');
  await expect(wormsLab(page).rivalKl).toContainText('0.197');
  await page.reload();
  await expect(wormsLab(page).rivalKl).toContainText('0.197');
  await expect(page.getByRole('textbox', { name: lectureEn.ask.count('C') })).toHaveValue('1');
  await presenter.close();

  presenter = await openPresenter(page);
  await expect(presenter.getByRole('textbox', { name: lectureEn.ask.count('C') })).toHaveValue('1');
  await page.close();
  await expect(presenter.getByText(presenterEn.desk.alone)).toBeVisible();
});

test('the presenter goes along to another lecture, and to a lab alone', async ({ page }) => {
  await openSlides(page);
  const presenter = await openPresenter(page);
  await page.keyboard.press('o');
  await page.getByRole('link', { name: lectureEn.lectures.twentyFive }).click();
  await expect(presenter).toHaveURL(/presenter=1&deck=twenty-five/);
  await expect(presenter.getByText(presenterEn.desk.linked)).toBeVisible();
  await page.keyboard.press('o');
  await page.getByRole('link', { name: lectureEn.lectures.alone }).click();
  await expect(presenter).not.toHaveURL(/deck=/);
  await expect(presenter.getByText(presenterEn.desk.linked)).toBeVisible();
  await page.getByRole('main').focus();
  await page.keyboard.press('r');
  await expect(presenter.getByRole('button', { name: presenterEn.desk.hideNumbers })).toBeVisible();
  await presenter.getByRole('button', { name: presenterEn.desk.hideNumbers }).click();
  // Before the answer, the list of keys is there.
  await expect(page.getByText(en.classroom.reveal)).toBeVisible();
});

test('the clock, the lecture’s time and the slide’s; the next slide by name and as it will look', async ({ page }) => {
  await openSlides(page);
  const presenter = await openPresenter(page);
  const next = tenMinutes.slides[ASKS];
  const part = presenter.getByRole('region', { name: presenterEn.desk.upNext });
  await expect(part.locator('.desk__next-title')).toHaveText(textIn(next?.title ?? '', 'en'));
  await expect(part.locator('.preview svg').first()).toBeVisible();
  const timer = (name: string) => presenter.locator('.timers__list div').filter({ hasText: name }).locator('dd');
  await expect.poll(() => timer(presenterEn.timers.lecture).textContent()).toMatch(/^0:0[2-9]/);
  await page.keyboard.press('PageDown');
  await expect(timer(presenterEn.timers.slide)).toHaveText(/^0:0[0-2]$/);
  await presenter.getByRole('button', { name: presenterEn.timers.restart }).click();
  await expect(timer(presenterEn.timers.lecture)).toHaveText(/^0:0[0-1]$/);
});

test('the presenter’s keys are those of the slides', async ({ page }) => {
  await openSlides(page);
  const presenter = await openPresenter(page);
  await presenter.getByRole('main').focus();
  await presenter.keyboard.press('v');
  await presenter.keyboard.type('21');
  await presenter.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: lectureEn.ask.count('A') })).toHaveValue('21');
  await presenter.keyboard.press('End');
  await expect(page).toHaveURL(new RegExp(`slide=${tenMinutes.slides.length}`));
  await presenter.keyboard.press('PageUp');
  await expect(page).toHaveURL(new RegExp(`slide=${tenMinutes.slides.length - 1}`));
});

for (const { lang, desk } of languages) {
  test(`in one window, a panel shows what the room may see, and the rest when it is called for (${lang})`, async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      globalThis.open = () => null;
    });
    await openSlides(page, `${LECTURE}&slide=${ASKS}&lang=${lang}`);
    await page.keyboard.press('p');
    const panel = page.getByRole('complementary', { name: desk.panel.title });
    await expect(panel.getByRole('alert')).toHaveText(desk.panel.blocked);
    const { ask, notes = '' } = tenMinutes.slides[ASKS - 1] ?? {};
    const hidden = [textIn(notes, lang), textIn(ask?.why?.[0] ?? '', lang)];
    const before = await page.content();
    for (const text of hidden) expect(before).not.toContain(text);
    await panel.getByRole('button', { name: desk.panel.showNotes }).click();
    await panel.getByRole('button', { name: desk.panel.showAnswer }).click();
    for (const text of hidden) await expect(panel.getByText(text)).toBeVisible();
    await expectNoViolations(page);

    await panel.getByRole('button', { name: desk.desk.next, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`slide=${ASKS + 1}`));
    for (const text of hidden) await expect(panel.getByText(text)).toHaveCount(0);
    await page.keyboard.press('i');
    await expect(panel).toHaveCount(0);
  });
}

for (const { lang, messages, lecture, replay } of languages) {
  test(`the hour is saved as a file, opened again and walked through (${lang})`, async ({ page }) => {
    await openSlides(page, `${LECTURE}&slide=${ASKS}&lang=${lang}`);
    await page.getByRole('textbox', { name: lecture.ask.count('A') }).fill('9');
    await page.getByRole('main').focus();
    await page.keyboard.press('r');
    await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
    await wormsLab(page, messages).bar(4).press('ArrowUp');
    await expect(wormsLab(page, messages).bar(4)).toHaveAttribute('aria-valuenow', '0.17');
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(new RegExp(`slide=${ASKS + 1}`));
    await page.keyboard.press('k');
    await expect(page.getByRole('dialog')).toContainText(/5/);
    await expectNoViolations(page);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: replay.hour.save }).click();
    const path = await (await saved).path();

    // Another day, another window.
    await page.goto('about:blank');
    await page.evaluate(() => sessionStorage.clear()).catch(() => undefined);
    await openSlides(page, `./?view=classroom&lang=${lang}`);
    await page.keyboard.press('k');
    await page.getByLabel(replay.hour.open).last().setInputFiles({ name: 'lecture.json', mimeType: 'application/json', buffer: await readFile(path) });
    const bar = page.getByRole('region', { name: replay.replay.name });
    await expect(page.getByRole('textbox', { name: lecture.ask.count('A') })).toHaveValue('0');
    await expect(page).toHaveURL(new RegExp(`deck=ten&slide=${ASKS}`));
    const next = bar.getByRole('button', { name: replay.replay.next });
    await next.click();
    await expect(page.getByRole('textbox', { name: lecture.ask.count('A') })).toHaveValue('9');
    await expect(wormsLab(page, messages).numbers).toHaveCount(0);
    await next.click();
    await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
    await next.click();
    await expect(wormsLab(page, messages).bar(4)).toHaveAttribute('aria-valuenow', '0.17');
    await expectNoViolations(page);

    // By keyboard to the start, then it plays by itself to the end.
    await bar.getByRole('slider').press('Home');
    await expect(page.getByRole('textbox', { name: lecture.ask.count('A') })).toHaveValue('0');
    await bar.getByRole('button', { name: replay.replay.play, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`slide=${ASKS + 1}`));
    await bar.getByRole('button', { name: replay.replay.end }).click();
    await expect(bar).toHaveCount(0);
    await expect(page).not.toHaveURL(/deck=/);
  });
}

test('a file that is none is refused by the name of what is wrong, and the slides stay as they were', async ({ page }) => {
  await openSlides(page);
  await page.keyboard.press('k');
  const moment = { at: 0, address: '?lab=worms#theta=7', lecture: null, revealed: true, unit: 'bits' };
  const file = (moments: readonly object[]) => ({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ klarity: 'lecture', version: 1, begun: '2026-11-26T09:15:00.000Z', moments })),
  });
  const open = page.getByLabel(replayEn.hour.open).last();
  await open.setInputFiles(file([moment]));
  await expect(page.getByText(lectureEn.problem.badAddress('moments[0].address', 'theta', '7'))).toBeVisible();
  await open.setInputFiles(file([{ ...moment, at: 'noon' }]));
  await expect(page.getByText(/moments\[0\]\.at/)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`deck=ten&slide=${ASKS}`));
});

test('the presenter’s view on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${LECTURE}&slide=${ASKS}&presenter=1`);
  await expect(page.getByText(presenterEn.desk.alone)).toBeVisible();
  await expect(page.getByRole('button', { name: lectureEn.ask.more('A') })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoViolations(page);
});
