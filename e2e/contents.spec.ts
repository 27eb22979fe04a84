import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as studyEn } from '../src/app/study/en';
import { zh as studyZh } from '../src/app/study/zh';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { test } from './quietTest';

const languages = [
  { lang: 'en', messages: en, words: studyEn },
  { lang: 'zh', messages: zh, words: studyZh },
] as const;

/** The contents of a page, opened by keyboard. */
async function openContents(page: Page, address: string, contents: string): Promise<void> {
  await page.goto(address);
  await page.locator('summary', { hasText: contents }).press('Enter');
  await expect(page.getByRole('searchbox')).toBeVisible();
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
}

const widths = (page: Page): Promise<readonly [number, number]> => page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);

async function expectNoSideways(page: Page): Promise<void> {
  const [content, window] = await widths(page);
  expect(content).toBeLessThanOrEqual(window);
}

const achieved = { version: 1, last: 'zeros', chapters: { zeros: { read: true, met: true, checks: ['fatal'] } } };

/** Chooses a file for the progress that is to be added, by keyboard. */
async function addFile(page: Page, name: string, text: string, words: typeof studyEn): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: words.addProgress }).press('Enter');
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('progress goes into a file, and out of it adds to what was achieved elsewhere; a bad file changes nothing', async ({ page }) => {
  const words = studyEn;
  await page.addInitScript((text) => {
    if (localStorage.getItem('klarity:study') === null) localStorage.setItem('klarity:study', text);
  }, JSON.stringify(achieved));
  await openContents(page, './?theme=light&lang=en', en.study.contents);
  const zeros = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /Zeros and infinity/ }) });
  await expect(zeros).toContainText(words.met);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveProgress }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('klarity-progress.json');
  const text = await readFile(await file.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'klarity-progress', version: 1, chapters: achieved.chapters });

  await page.getByRole('button', { name: words.forget }).press('Enter');
  await expect(zeros).not.toContainText(words.met);
  const status = page.getByRole('navigation', { name: words.chapters }).first().getByRole('status');
  await addFile(page, 'bad.json', text.replace('"met": true', '"met": 1'), words);
  await expect(status).toHaveText(`${words.fileBroken('bad.json')} ${words.fileChangedNothing}`);
  await addFile(page, 'notes.json', 'dear diary', words);
  await expect(status).toHaveText(`${words.fileNotOurs('notes.json')} ${words.fileChangedNothing}`);
  await expect(zeros).not.toContainText(words.met);

  await addFile(page, 'mine.json', text, words);
  await expect(status).toHaveText(words.fileAdded('mine.json', 3));
  await expect(zeros).toContainText(words.met);
  await expect(zeros).toContainText(words.checksDone(1, 3));
  await addFile(page, 'mine.json', text, words);
  await expect(status).toHaveText(words.fileNothingNew('mine.json'));
});

test('a search finds by keyboard, and its results lead to a chapter, a section, a term and a misconception', async ({ page }) => {
  const words = studyEn;
  await openContents(page, './?theme=light&lang=en', en.study.contents);
  const search = page.getByRole('search');
  const field = search.getByRole('searchbox', { name: words.search });
  const results = search.getByRole('link');
  await expect(results).toHaveCount(0);
  await field.focus();
  await page.keyboard.type('交叉熵');
  await expect(results.first()).toHaveText('cross-entropy');
  await expect(search.getByRole('status')).toHaveText(words.searchFound(await results.count()));
  await page.keyboard.press('ArrowDown');
  await expect(results.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(results).toHaveCount(0);

  await page.keyboard.type('zzz');
  await expect(search.getByRole('status')).toHaveText(words.searchNothing);
  await field.fill('relative entropy');
  await expect(results.first()).toHaveText(/Kullback/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.glossaryTitle })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/glossary\/.*section=kl/);
  await expect(page.locator('#kl')).toBeInViewport();
  await expect(page.locator('#kl').getByRole('link').first()).toBeFocused();

  await page.locator('summary', { hasText: en.study.contents }).press('Enter');
  await field.fill('smoothing costs');
  await expect(results).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Zeros and infinity' })).toBeVisible();
  await expect(page).toHaveURL(/section=price/);
  // Its section waits for the answer.
  await page.getByRole('group', { name: en.study.predictTitle }).getByRole('radio').first().check();
  await page.getByRole('button', { name: en.study.commit }).press('Enter');
  await expect(page.locator('#price')).toBeInViewport();

  await page.locator('summary', { hasText: en.study.contents }).press('Enter');
  await field.fill('turn it round');
  await expect(results).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('#reverse')).toBeInViewport();
  await expect(page.locator('#reverse').getByRole('link').first()).toBeFocused();

  await field.fill('distance');
  await search.getByRole('listitem').filter({ hasText: words.kindMisconception }).getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/en\/misconceptions\//);
});

for (const { lang, messages, words } of languages) {
  test(`the glossary has an address, both languages side by side, and no accessibility violation (${lang})`, async ({ page }) => {
    await openContents(page, `./?theme=light&lang=${lang}`, messages.study.contents);
    await page.getByRole('link', { name: words.glossary }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: words.glossaryTitle })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/`));
    await expect(page).toHaveTitle(`${words.glossaryTitle} · KLarity`);
    await page.reload();
    // Until the app has taken the place of the page that was made ahead, both are there.
    await expect(page.locator('#root')).toHaveCount(1);
    const entropy = page.locator('#entropy');
    await expect(entropy).toBeVisible();
    const count = await page.locator('.glossary__entry').count();
    expect(count).toBeGreaterThanOrEqual(35);
    await expect(page.getByText(words.glossaryCount(count))).toBeVisible();
    await expect(entropy.getByRole('term')).toHaveText(lang === 'en' ? ['entropy', '熵'] : ['熵', 'entropy']);
    await expectAccessible(page);
    await page.locator('summary', { hasText: messages.study.contents }).press('Enter');
    await page.getByRole('searchbox', { name: words.search }).fill('KL');
    await expect(page.getByRole('search').getByRole('link')).toHaveCount(12);
    await expectAccessible(page);
    await entropy.getByRole('link').last().press('Enter');
    await expect(page.locator('#entropy.glossary__entry')).toHaveCount(0);
    await expect(page).toHaveURL(/surprise/);
  });

  test(`the search and the glossary fit on a phone (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openContents(page, `./?theme=light&lang=${lang}&page=glossary&section=fisher-information`, messages.study.contents);
    await expect(page.locator('#fisher-information')).toHaveClass(/asked/);
    await expectNoSideways(page);
    await page.getByRole('searchbox').fill('e');
    await expect(page.getByRole('search').getByRole('link')).toHaveCount(12);
    await expectNoSideways(page);
  });
}
