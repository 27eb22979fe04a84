import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en as pageEn } from '../src/app/pages/en';
import { zh as pageZh } from '../src/app/pages/zh';
import { en as studyEn } from '../src/app/study/en';
import { zh as studyZh } from '../src/app/study/zh';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { chapterNames } from './chapterNames';
import { test } from './quietTest';

const languages = [
  { lang: 'en', tag: 'en', other: 'zh', messages: en, words: studyEn, page: pageEn },
  { lang: 'zh', tag: 'zh-Hans', other: 'en', messages: zh, words: studyZh, page: pageZh },
] as const;
/** What the argument of chapter 4 rests on, in any language, in the order in which it is made. */
const argument = ['0.617', '9.1', '4.95', '0.346', '2.468', '5.44', '3.262 + 0.197 = 3.459', '0.488', '0.42735'];

const headings = (page: Page): Promise<string[]> => page.getByRole('heading').allTextContents();
/** Keeps the page as it was made until it is released. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
/** Opens a page as it was made, its styles there. */
async function openMade(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.static-end')).toBeVisible();
  await expect(page.locator('.static-still').first()).toBeHidden();
}
/** The app stands where the page stood. */
const expectAlive = async (page: Page): Promise<void> => {
  await expect(page.locator('.static-end')).toHaveCount(0);
  await expect(page.locator('#root')).toHaveCount(1);
};

for (const { lang, tag, other, messages, words, page: pageWords } of languages) {
  test.describe(`without scripts, chapter 4 (${lang})`, () => {
    test.use({ javaScriptEnabled: false });

    test('makes its whole argument, in the order of reading, with its formula and its figures', async ({ page }) => {
      await page.goto(`./${lang}/space-worms/`);
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByText(messages.study.predictTitle)).toBeVisible();
      // Nothing is given away, and nothing that only scripts answer to is offered.
      await expect(page.getByText('0.617').first()).toBeHidden();
      const touched = page.locator('button, input, select, [role="slider"]').filter({ visible: true });
      await expect(touched).toHaveCount(0);
      const figure = page.getByRole('region', { name: messages.study.figure }).getByRole('figure');
      await expect(figure).toHaveCount(1);
      const box = await figure.locator('svg.frame__svg').boundingBox();
      expect(box?.width).toBeGreaterThan(400);
      await expect(figure.locator('svg .bars__bar')).toHaveCount(11);

      await page.getByText(pageWords.rest).click();
      const text = (await page.locator('.static-rest').innerText()).replaceAll(/\s+/g, ' ');
      const places = argument.map((number) => text.indexOf(number));
      expect(places.filter((place) => place < 0)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      await expect(page.locator('math[display="block"]')).toBeVisible();
      await expect(page.getByRole('main').getByRole('figure')).toHaveCount(3);
      await expect(page.getByRole('heading', { name: words.challenge, exact: true })).toBeVisible();
      await page.locator('.predict--check summary').first().click();
      await expect(page.getByText('3.879').last()).toBeVisible();
      await expect(touched).toHaveCount(0);
    });

    test('leads on: to the contents, to the next chapter, to its other language', async ({ page }) => {
      await page.goto(`./${lang}/space-worms/`);
      await page.getByText(messages.study.contents, { exact: true }).click();
      const contents = page.getByRole('navigation', { name: words.chapters }).first();
      await expect(contents.getByRole('link', { name: /^4\./ })).toHaveAttribute('aria-current', 'page');
      await contents.getByRole('link', { name: /^6\./ }).click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/zeros/$`));
      await page.getByRole('link', { name: words.previous }).click();
      await expect(page).not.toHaveURL(/zeros/);
      await page.goto(`./${lang}/zeros/`);
      await page.getByRole('link', { name: pageWords.inOtherLanguage }).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/zeros/$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('has headings that skip no level', async ({ page }) => {
      await page.goto(`./${lang}/space-worms/`);
      await page.getByText(pageWords.rest).click();
      const levels = await page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
      expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true);
    });
  });

  test(`the app takes the place of chapter 4 without a flash (${lang})`, async ({ page }) => {
    const release = await holdScripts(page);
    await openMade(page, `./${lang}/space-worms/?theme=light`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('radio').first()).toBeVisible();
    const before = await headings(page);
    const places = (): Promise<unknown> =>
      page.locator('h1, .study__opening > p, .study__figure, .study__argument > p, .predict').evaluateAll((all) =>
        all
          .filter((one) => one.closest('.incoming, .static-rest') === null && one.getClientRects().length > 0)
          .map((one) => { const { x, y, width } = one.getBoundingClientRect(); return [one.tagName, x, y, width].map((part) => (typeof part === 'number' ? Math.round(part) : part)); }),
      );
    const madeAt = await places();
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset['shifted'] = String(Number(document.documentElement.dataset['shifted'] ?? 0) + Number(Reflect.get(entry, 'value')));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    release();
    await expectAlive(page);
    await expect.poll(() => headings(page)).toEqual(before);
    expect(await places()).toEqual(madeAt);
    // A tenth is where a shift counts as bad; a label of the figure may find its place anew.
    expect(Number((await page.locator('html').getAttribute('data-shifted')) ?? 0)).toBeLessThan(0.01);
    await expect(page.locator('.static-rest')).toHaveCount(0);
    await page.getByRole('radio', { name: lang === 'en' ? 'The uniform' : '均匀分布' }).check();
    await page.getByRole('button', { name: messages.study.commit }).click();
    await expect(page.getByText('0.617').first()).toBeVisible();
  });
}

test.describe('without scripts, chapter 8', () => {
  test.use({ javaScriptEnabled: false });

  test('has its valleys as tones, right under their contours', async ({ page }) => {
    await page.goto('./en/two-directions/');
    await page.getByText(pageEn.rest).click();
    const surface = page.locator('.frame__plot', { has: page.locator('.heat-field--still') }).filter({ visible: true }).first();
    const [tones, drawing] = [surface.locator('.heat-field--still').first(), surface.locator('.frame__svg')];
    const fills = await tones.locator('path').evaluateAll((paths) => paths.filter((path) => path.getAttribute('d') !== '').map((path) => getComputedStyle(path).fill));
    expect(new Set(fills).size).toBeGreaterThan(4);
    const boxes = await Promise.all([tones.boundingBox(), drawing.boundingBox()]);
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs((boxes[0]?.[side] ?? NaN) - (boxes[1]?.[side] ?? NaN))).toBeLessThan(1);
    expect(await tones.getAttribute('viewBox')).toBe(await drawing.getAttribute('viewBox'));
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page leads on at once, in both languages', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: /^0\. A guessing game/ })).toBeInViewport();
    await page.getByRole('link', { name: /^1\. 意外与熵/ }).click();
    await expect(page).toHaveURL(/\/zh\/surprise\/$/);
  });

  for (const [device, viewport] of [
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const) {
    test(`the words of every picture can be read, and stand in its frame, on ${device}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(viewport);
      for (const name of [...chapterNames, 'misconceptions']) {
        await page.goto(`./en/${name}/`);
        await page.locator('.static-rest, .card').evaluateAll((folded) => {
          for (const one of folded) {
            // Of cards, one at a time would be open.
            one.removeAttribute('name');
            one.setAttribute('open', '');
          }
        });
        const drawn = page.getByRole('main').locator('figure svg:has(text)').filter({ visible: true });
        const smallest = await drawn.evaluateAll((all) =>
          all.map((svg) => {
            const { a = 1 } = (svg instanceof SVGGraphicsElement && svg.getScreenCTM()) || {};
            return Math.min(...Array.from(svg.querySelectorAll('text'), (text) => Number.parseFloat(getComputedStyle(text).fontSize) * a));
          }),
        );
        expect(smallest.length).toBeGreaterThan(0);
        expect(smallest.filter((size) => size < 9)).toEqual([]);
        const below = await drawn.evaluateAll((all) => all.filter((svg) => svg.getBoundingClientRect().bottom > (svg.closest('figure')?.getBoundingClientRect().bottom ?? 0)).length);
        expect(below).toBe(0);
      }
    });
  }
});

test('who reads on before the app has come reads on in it: place, choice and answer are kept', async ({ page }) => {
  const release = await holdScripts(page);
  await openMade(page, './en/space-worms/?theme=light');
  await page.getByText(pageEn.rest).click();
  const heading = page.getByRole('heading', { name: 'What was due anyway' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const top = async (): Promise<number> => Math.round((await heading.boundingBox())?.y ?? Number.NaN);
  const before = await top();
  release();
  await expectAlive(page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await expect(page.getByRole('button', { name: en.study.again })).toBeAttached();
});

test('a choice that was made and a link that was held before the app has come are so in it', async ({ page }) => {
  const release = await holdScripts(page);
  await openMade(page, './en/space-worms/?theme=light');
  await page.getByRole('radio', { name: 'The binomial' }).check();
  await page.getByRole('link', { name: en.app.explore }).focus();
  release();
  await expectAlive(page);
  await expect(page.getByRole('radio', { name: 'The binomial' })).toBeChecked();
  await expect(page.getByRole('button', { name: en.study.commit })).toBeEnabled();
  await expect(page.getByRole('link', { name: en.app.explore })).toBeFocused();
});

test('a press that began before the app has come is let go in the page, and counts', async ({ page }) => {
  const release = await holdScripts(page);
  await openMade(page, './en/space-worms/?theme=light');
  await page.getByRole('radio', { name: 'The binomial' }).hover();
  await page.mouse.down();
  release();
  // All that the page waits for is there, but for the hand.
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.incoming .study__argument')).toBeAttached();
  await expect(page.locator('.static-end')).toHaveCount(1);
  await page.mouse.up();
  await expectAlive(page);
  await expect(page.getByRole('radio', { name: 'The binomial' })).toBeChecked();
});

for (const address of ['./en/log-ratio/#reverse', './en/consistency/#total']) {
  test(`${address} stands at its section once the app has come`, async ({ page }) => {
    await page.goto(address);
    await expectAlive(page);
    // Below the header and its room, and nowhere else: the text beside the line that is read.
    const topOf = () => page.locator(address.slice(address.indexOf('#'))).evaluate((section) => Math.round(section.getBoundingClientRect().top / 10));
    await expect.poll(topOf).toBe(18);
  });
}

test('nothing that is folded away in a page is laid out for the app to take its place', async ({ page }) => {
  await page.addInitScript(() => {
    const { getClientRects, getBoundingClientRect } = Element.prototype;
    const note = (element: Element): void => {
      if (element.closest('details:not([open]) > :not(summary)')) document.documentElement.dataset['unfolded'] = element.tagName;
    };
    Element.prototype.getClientRects = function () {
      note(this);
      return getClientRects.call(this);
    };
    Element.prototype.getBoundingClientRect = function () {
      note(this);
      return getBoundingClientRect.call(this);
    };
  });
  await page.goto('./en/surprise/');
  await expectAlive(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-unfolded');
});

test('from a chapter’s page, chapters and languages are pages, and the other views are those of the site', async ({ page }) => {
  await page.goto('./zh/space-worms/');
  await expectAlive(page);
  await page.getByText(zh.study.contents, { exact: true }).click();
  await page.getByRole('link', { name: /^6\./ }).click();
  await expect(page).toHaveURL(/\/zh\/zeros\/$/);
  await expect(page).toHaveTitle('零与无穷 · KLarity');
  await page.getByRole('radio', { name: 'EN' }).check();
  await expect(page).toHaveURL(/\/en\/zeros\/$/);
  await expect(page).toHaveTitle('Zeros and infinity · KLarity');
  await page.getByRole('link', { name: en.app.explore, exact: true }).click();
  await expect(page).toHaveURL(/:\d+\/\?view=explore&lab=compare/);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/zeros\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zeros and infinity');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zeros and infinity');
});

test('the address of a language alone is the front page in that language', async ({ page }) => {
  await page.goto('./zh/');
  await expect(page).toHaveURL(/\/\?lang=zh/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('links of before still open, and a scene in the address of a page is what it shows', async ({ page }) => {
  await page.goto('./?chapter=zeros&lang=zh');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('零与无穷');
  await page.goto('./en/space-worms/?theme=light&unit=nats#theta=0.7');
  await expectAlive(page);
  await expect(page.getByText(en.study.changed)).toBeVisible();
  await expect(page.getByRole('radio', { name: 'nats' })).toBeChecked();
});

test('a reader of the dark sees no light page first', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.route('**/assets/*.js', () => {});
  await openMade(page, './en/space-worms/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim())).toBe('#fbfaf6');
});

test('on paper a chapter is its text and its figures, without controls', async ({ page }) => {
  await page.goto('./en/space-worms/?theme=dark');
  await expectAlive(page);
  await page.getByRole('radio', { name: 'The uniform' }).check();
  await page.getByRole('button', { name: en.study.commit }).click();
  await expect(page.getByRole('heading', { name: studyEn.challenge, exact: true })).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  // Words that point at an outcome are words.
  await expect(page.locator('button:not(.study__at), input, select, .header').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.locator('math[display="block"]')).toBeVisible();
});

test('printed before the answer, a chapter is whole all the same, and nothing of it stays on the screen', async ({ page }) => {
  await page.goto('./en/space-worms/?theme=light');
  await expectAlive(page);
  await expect(page.locator('.static-rest')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: pageEn.answers })).toBeVisible();
  await expect(page.locator('math[display="block"]')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.static-rest')).toHaveCount(0);
  await page.getByRole('radio', { name: 'The uniform' }).check();
  await page.getByRole('button', { name: en.study.commit }).click();
  await expect(page.getByRole('heading', { name: studyEn.challenge, exact: true })).toBeAttached();
  // From here on the chapter itself is there to be printed.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.static-rest')).toHaveCount(0);
});

test('every page of a chapter leads to its other language, which leads back', async ({ page, request, baseURL }) => {
  await page.route('**/assets/*.js', () => {});
  await openMade(page, './en/space-worms/');
  await expect(page.locator('.study__end')).toBeVisible();
  const paths = await page.locator('.contents a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.map((path) => path.split('/').at(-2))).toEqual([...chapterNames, 'misconceptions', 'glossary']);
  for (const path of paths) {
    const here = new URL(path, `${baseURL}/en/space-worms/`);
    await page.goto(here.href, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const alternates = await page.locator('link[rel="alternate"]').evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link instanceof HTMLLinkElement ? link.href : '']));
    expect(alternates.map(([tag]) => tag)).toEqual(['en', 'zh-Hans', 'x-default']);
    expect(alternates[0]?.[1]).toBe(here.href);
    const there = await request.get(alternates[1]?.[1] ?? '');
    expect(await there.text()).toContain('<html lang="zh-Hans"');
  }
});

for (const name of chapterNames) {
  test(`axe finds nothing in the page of ${name} before its scripts, and its headings are one outline`, async ({ page }) => {
    await page.route('**/assets/*.js', () => {});
    for (const [lang, { rest }] of [['en', pageEn], ['zh', pageZh]] as const) {
      await openMade(page, `./${lang}/${name}/`);
      await page.getByText(rest).click();
      const levels = await page.getByRole('heading').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)).toEqual([]);
    }
  });
}
