// @vitest-environment jsdom
// @ts-check
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { withoutInlineStyles } from './inline-styles.js';
import { pageHtml, descriptionOf } from './page-html.js';
import { siteUrlOf } from './site-url.js';
import { sitemap } from './sitemap.js';
import { withPicture } from './with-picture.js';

const opening = '<h1>Zeros &amp; more</h1>\n<p>A <b>town</b> keeps count. Says &quot;never&quot;.</p>';
/** @type {import('./page-html.js').Page} */
const english = { name: 'zeros', chapter: 6, labs: ['compare'], lang: 'en', path: 'en/zeros/', figure: { lab: 'compare', scene: 'bin=1' }, title: 'Zeros & more', markup: opening };
/** @type {import('./page-html.js').Page} */
const chinese = { ...english, lang: 'zh', path: 'zh/zeros/', title: '零', markup: '<h1>零</h1><p>小镇记天气。他从没见过雪。</p>' };
const languages = [english, chinese];
/** @type {import('./page-html.js').Page} */
const beside = { name: 'glossary', labs: [], lang: 'en', path: 'en/glossary/', title: 'Glossary', markup: '<h1>Glossary</h1><p>Each term.</p>' };

let template = '';
beforeAll(async () => {
  template = await readFile('index.html', 'utf8');
});

/** @param {string | undefined} siteUrl @param {import('./page-html.js').Page} page */
function parsed(siteUrl, page = english) {
  const html = pageHtml({ page, languages, template, root: '../../', styles: ['assets/a.css'], scripts: ['assets/a.js'], siteUrl });
  return new DOMParser().parseFromString(html, 'text/html');
}
/** @param {Document} page @param {string} selector @param {string} attribute */
const all = (page, selector, attribute) => [...page.querySelectorAll(selector)].map((one) => one.getAttribute(attribute));

describe('the page of a chapter', () => {
  it('has its language, title, description and text, once each', () => {
    const page = parsed(undefined);
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Zeros & more · KLarity');
    expect(all(page, 'meta[name="description"]', 'content')).toEqual(['A town keeps count. Says "never".']);
    expect(all(page, 'meta[property="og:title"]', 'content')).toEqual(['Zeros & more']);
    expect(page.querySelector('#root h1')?.textContent).toBe('Zeros & more');
    expect(parsed(undefined, chinese).documentElement.lang).toBe('zh-Hans');
  });

  it('leads to every language, itself among them, and back', () => {
    const of = (/** @type {Document} */ page) => all(page, 'link[rel="alternate"]', 'hreflang').map((tag, i) => [tag, all(page, 'link[rel="alternate"]', 'href')[i]]);
    const expected = [['en', '../../en/zeros/'], ['zh-Hans', '../../zh/zeros/'], ['x-default', '../../en/zeros/']];
    expect(of(parsed(undefined))).toEqual(expected);
    expect(of(parsed(undefined, chinese))).toEqual(expected);
  });

  it('asks for nothing but files of the site, from where it lies', () => {
    const page = parsed(undefined);
    const files = [...all(page, '[src]', 'src'), ...all(page, 'link[href]', 'href')];
    expect(files.filter((file) => !file?.startsWith('../../'))).toEqual([]);
    expect(files).toContain('../../assets/a.css');
    expect(page.querySelectorAll('[style]')).toHaveLength(0);
  });

  it('has whole addresses only where the site has one', () => {
    expect(all(parsed(undefined), 'link[rel="canonical"], meta[property="og:url"]', 'href')).toEqual([]);
    const page = parsed('https://example.org/kl/', chinese);
    expect(all(page, 'link[rel="canonical"]', 'href')).toEqual(['https://example.org/kl/zh/zeros/']);
    expect(all(page, 'link[rel="alternate"]', 'href')[0]).toBe('https://example.org/kl/en/zeros/');
  });

  it('says which part the front page lacks', () => {
    expect(() => pageHtml({ page: english, languages, template: '<html lang="en"></html>', root: '', styles: [], scripts: [], siteUrl: undefined })).toThrow('the front page has no');
  });
});

describe('a description', () => {
  it('is made of whole sentences, as many as are shown', () => {
    const markup = `<h1>T</h1><p>One is 1.5 bits. ${'A second one. '.repeat(20)}</p>`;
    const description = descriptionOf({ markup, lang: 'en', name: 'x' });
    expect(description).toMatch(/^One is 1\.5 bits\. A second one\..*A second one\.$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('must be there', () => {
    expect(() => descriptionOf({ markup: '<h1>T</h1><h2>U</h2>', lang: 'zh', name: 'x' })).toThrow('x (zh)');
  });
});

describe('the map of the site', () => {
  const site = 'https://example.org/kl/';
  const map = () => new DOMParser().parseFromString(sitemap(languages, site), 'application/xml');

  it('holds the front page and each page, with its languages', () => {
    expect([...map().querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([site, `${site}en/zeros/`, `${site}zh/zeros/`]);
    expect(sitemap([...languages, beside], site)).toContain(`<loc>${site}en/glossary/</loc>`);
    for (const url of [...map().querySelectorAll('url')].slice(1)) {
      expect([...url.children].slice(1).map((link) => link.getAttribute('hreflang'))).toEqual(['en', 'zh-Hans']);
    }
  });

  it('is of the site that SITE_URL names', () => {
    expect(siteUrlOf('https://example.org/kl')).toBe(site);
    expect(siteUrlOf(' https://example.org/kl/?x#y ')).toBe(site);
    expect(siteUrlOf('')).toBeUndefined();
    expect(siteUrlOf(undefined)).toBeUndefined();
    expect(() => siteUrlOf('ftp://example.org')).toThrow('SITE_URL');
    expect(() => siteUrlOf('example.org')).toThrow('Invalid URL');
  });
});

describe('styles of single elements', () => {
  it('move into a sheet, each once, stronger than classes', () => {
    const { markup, sheet } = withoutInlineStyles('<p style="width:1px;height:2px">a</p><b class="c" style="--x:&quot;y&quot;"></b><i style="width:1px;height:2px"></i>');
    expect(markup).toBe('<p data-style="0">a</p><b class="c" data-style="1"></b><i data-style="0"></i>');
    expect(sheet).toBe('[data-style="0"]{width:1px !important;height:2px !important}\n[data-style="1"]{--x:"y" !important}');
  });
});

describe('the picture of a page', () => {
  it('is named once, however often it is drawn', () => {
    const picture = { url: 'https://example.org/social/zeros.png', width: 1200, height: 630 };
    const page = pageHtml({ page: english, languages, template, root: '../../', styles: [], scripts: [], siteUrl: undefined });
    const once = withPicture(page, picture);
    expect(once.match(/og:image"/g)).toHaveLength(1);
    expect(withPicture(once, picture)).toBe(once);
    expect(withPicture(once, { ...picture, url: 'https://example.org/other.png' })).not.toContain('zeros.png');
  });
});
