import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as pageEn } from '../src/app/pages/en';
import { zh as pageZh } from '../src/app/pages/zh';
import { en as study } from '../src/app/study/en';
import { zh as studyZh } from '../src/app/study/zh';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { titles } from '../src/lessons/misconceptions/titles';
import { test } from './quietTest';

const languages = [
  { lang: 'en', tag: 'en', other: 'zh', messages: en, words: study, page: pageEn, bank: 'Misconceptions', verdict: 'a zero of p adds 0.' },
  { lang: 'zh', tag: 'zh-Hans', other: 'en', messages: zh, words: studyZh, page: pageZh, bank: '常见误解', verdict: 'p 自己的 0 只添 0。' },
] as const;

/** The app stands where the page stood. */
const expectAlive = async (page: Page): Promise<void> => expect(page.locator('#root')).toHaveCount(1);
const levels = (page: Page): Promise<number[]> => page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
const expectOneOutline = async (page: Page): Promise<void> => {
  const found = await levels(page);
  expect(found.filter((level) => level === 1)).toHaveLength(1);
  expect(found.filter((level, i) => level > (found[i - 1] ?? 0) + 1)).toEqual([]);
};

for (const { lang, tag, other, messages, words, page: pageWords, bank, verdict } of languages) {
  test.describe(`without scripts (${lang})`, () => {
    test.use({ javaScriptEnabled: false });

    test('a misconception is opened by its fragment, with its figure drawn, its check answered and its one line', async ({ page }) => {
      await page.goto(`./${lang}/misconceptions/#zeros`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page).toHaveTitle(`${bank} · KLarity`);
      await expect(page.getByRole('heading', { level: 1, name: bank })).toBeAttached();
      await expect(page.locator('.card--made')).toHaveCount(Object.keys(titles.en).length);
      const card = page.locator('#zeros');
      await expect(card).toBeInViewport();
      await expect(card.locator('.frame__svg .bars__bar').filter({ visible: true })).toHaveCount(3);
      const colour = await card.locator('.bars__bar').filter({ visible: true }).first().evaluate((bar) => getComputedStyle(bar).fill);
      expect(colour).not.toBe('rgb(0, 0, 0)');
      await card.getByText(pageWords.checkAnswers).click();
      await expect(card.locator('.static-answers > li')).toHaveCount(3);
      await expect(card.getByText(words.inOneLine)).toBeVisible();
      await expect(card.getByText(verdict)).toBeVisible();
      await expect(page.locator('button, input, select, [role="slider"]').filter({ visible: true })).toHaveCount(0);
      await expectOneOutline(page);

      // One at a time, as with scripts.
      await page.getByText(titles[lang].mean).click();
      await expect(page.locator('#mean')).toBeVisible();
      await expect(card).toBeHidden();
      await page.locator('#mean').getByRole('link', { name: /^10\./ }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/kldivloss/$`));
      // What a chapter meets may hint at its answer.
      await expect(page.getByRole('navigation', { name: words.metHere })).toBeHidden();
      await page.getByText(pageWords.rest).click();
      await page.getByRole('navigation', { name: words.metHere }).getByRole('link', { name: titles[lang].scipy }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/misconceptions/#scipy$`));
      await expect(page.locator('#scipy')).toBeInViewport();
    });

    test('the glossary is led to from a chapter, and leads to its other language', async ({ page }) => {
      await page.goto(`./${lang}/space-worms/`);
      await page.getByText(messages.study.contents, { exact: true }).click();
      await page.getByRole('link', { name: words.glossary }).click();
      await expect(page.getByRole('heading', { level: 1, name: words.glossaryTitle })).toBeVisible();
      await page.locator('#kl').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/#kl$`));
      await expect(page.locator('#kl')).toBeInViewport();
      await expectOneOutline(page);
      await page.getByRole('link', { name: pageWords.inOtherLanguage }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/glossary/$`));
    });
  });

  test(`axe finds nothing in the pages beside the chapters, before they come to life (${lang})`, async ({ page }) => {
    await page.route('**/assets/*.js', () => {});
    for (const address of ['misconceptions/#bins', 'glossary/']) {
      await page.goto(`./${lang}/${address}`, { waitUntil: 'commit' });
      await expect(page.locator('main h1')).toBeVisible();
      // What is folded away nobody meets, and there is a megabyte of it.
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details:not([open]) > :not(summary)')) folded.remove();
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    }
  });

  test(`the pages beside the chapters say what they are, and lead to their other language (${lang})`, async ({ request, baseURL }) => {
    for (const name of ['misconceptions', 'glossary']) {
      const html = await (await request.get(`./${lang}/${name}/`)).text();
      expect(html).toContain(`<link rel="alternate" hreflang="${other === 'zh' ? 'zh-Hans' : 'en'}" href="../../${other}/${name}/" />`);
      expect(html).toMatch(/<meta name="description" content="[^"]{20,}" \/>/);
      expect(html).toContain(`<html lang="${tag}"`);
    }
    const front = await (await request.get(baseURL ?? '')).text();
    expect(front).toContain(`href="./${lang}/glossary/"`);
  });

  test(`the app takes the place of the bank with the card that is read (${lang})`, async ({ page }) => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`./${lang}/misconceptions/?theme=light`, { waitUntil: 'commit' });
    const title = page.getByText(titles[lang].density).first();
    await title.click();
    await expect(page.locator('.card--made[open]')).toHaveCount(1);
    await title.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    release();
    await expectAlive(page);
    await expect(page).toHaveURL(/section=density/);
    await expect(page.locator('#density .card__figure > .compare-lab')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: titles[lang].density })).toBeInViewport();
    await page.goBack();
    await expect(page.locator('.card--open')).toHaveCount(0);
  });

  test(`a link to a card and a fragment both open it in the app (${lang})`, async ({ page }) => {
    for (const asked of ['?section=mean', '#mean']) {
      await page.goto(`./${lang}/misconceptions/${asked}`);
      await expectAlive(page);
      await expect(page.locator('#mean .loss-lab, #mean .lab')).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: titles[lang].mean })).toBeInViewport();
      await expect(page.getByRole('button', { name: messages.app.dismiss })).toHaveCount(0);
    }
    await page.goto(`./${lang}/glossary/#kl`);
    await expectAlive(page);
    await expect(page.locator('#kl')).toHaveClass(/asked/);
    await expect(page.locator('#kl')).toBeInViewport();
  });
}

test('on paper, every card of the bank is open and nothing is to be touched', async ({ page }) => {
  await page.route('**/assets/*.js', () => {});
  await page.goto('./en/misconceptions/', { waitUntil: 'commit' });
  await expect(page.locator('.card--made')).toHaveCount(Object.keys(titles.en).length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('a zero of p adds 0.')).toBeVisible();
  await expect(page.locator('button, input, select').filter({ visible: true })).toHaveCount(0);
});
