// @ts-check
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { tags } from './chapter-pages/page-html.js';
import { siteUrlOf } from './chapter-pages/site-url.js';
import { withPicture } from './chapter-pages/with-picture.js';
import { ensureCjkFont } from './ensure-cjk-font.js';
import { launchOptions } from './launch-options.js';

const DIST = 'dist';
/** As the networks ask for it, and small: few colours, and a drawing that is seen at a third of its size. */
const SIZE = { width: 1200, height: 630 };

// One picture a chapter, with its titles in both languages and its first figure, for who shares a link: drawn from the pages of the build
// (`npm run build` first), to which they are added. Its address must be whole: SITE_URL says where the site will be.
const siteUrl = siteUrlOf(process.env['SITE_URL']);
if (siteUrl === undefined) throw new Error('SITE_URL says where the site will be, as for the build: SITE_URL=https://example.org/ npm run social');
ensureCjkFont();
await mkdir(join(DIST, 'social'), { recursive: true });
const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: 4391 } });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport: SIZE, javaScriptEnabled: false, colorScheme: 'light' });
  await page.goto(url);
  const paths = [...(await readFile(join(DIST, 'index.html'), 'utf8')).matchAll(/href="\.\/((en|zh)\/([^/"]+)\/)"/g)];
  const names = [...new Set(paths.map(([, , , name = '']) => name))];
  if (names.length === 0) throw new Error('the build has no pages of chapters');
  for (const name of names) {
    await page.goto(`${url}zh/${name}/`);
    // The pages beside the chapters begin with no figure.
    if ((await page.locator('.static-still').count()) === 0) continue;
    const chinese = await page.locator('h1').innerText();
    await page.goto(`${url}en/${name}/`);
    await page.evaluate(card, { chinese, tag: tags.zh });
    const file = `social/${name}.png`;
    await page.screenshot({ path: join(DIST, file) });
    for (const lang of /** @type {const} */ (['en', 'zh'])) {
      const path = join(DIST, lang, name, 'index.html');
      await writeFile(path, withPicture(await readFile(path, 'utf8'), { url: `${siteUrl}${file}`, ...SIZE }));
    }
    console.log(join(DIST, file));
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * Makes of a chapter's page a card: what it is called, and its first figure.
 * @param {{ chinese: string, tag: string }} other
 */
function card({ chinese, tag }) {
  const figure = document.querySelector('.static-still .static-lab--wide');
  const title = document.querySelector('h1');
  const chapter = document.querySelector('.study__chapter');
  const brand = document.querySelector('.header__brand');
  if (!figure || !title || !chapter || !brand) throw new Error('the page of the chapter is not as expected');
  const subtitle = document.createElement('p');
  subtitle.lang = tag;
  subtitle.textContent = chinese;
  const words = document.createElement('div');
  words.className = 'social__words';
  words.append(brand, chapter, title, ...(chinese === title.textContent ? [] : [subtitle]));
  const plate = document.createElement('div');
  plate.className = 'social';
  plate.append(words, figure);
  document.body.replaceChildren(plate);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .social { display: grid; grid-template-columns: 400px 1fr; gap: 40px; align-items: center; width: 1200px; height: 630px; padding: 40px 48px; overflow: hidden; background: var(--paper); }
    .social__words { display: grid; gap: 18px; font-family: var(--sans); }
    .social__words > * { margin: 0; }
    .social__words h1 { font-size: 46px; line-height: 1.15; overflow-wrap: anywhere; text-wrap: balance; }
    .social__words p { font-size: 26px; }
    .social .header__brand { font-size: 40px; }
    .social .static-lab { display: flex; height: 550px; }
    .social .static-lab > .lab, .social .lab__parts { flex: 1; height: 100%; }
    .social .frame__subtitle, .social .frame__footer, .social .data-table { display: none; }
  `);
  document.adoptedStyleSheets = [sheet];
}
