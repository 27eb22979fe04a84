// @vitest-environment jsdom
// @ts-check
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPage } from './start-page.js';
import { standalonePage } from './standalone-page.js';

it('has classic scripts alone, which ask for no CORS, and a policy that allows them and workers made of them', async () => {
  const document = new DOMParser().parseFromString(standalonePage(await readFile('index.html', 'utf8')), 'text/html');
  expect([...document.scripts].map((script) => script.attributes.length)).toEqual([1, 1]);
  expect([...document.scripts].every(({ text }) => text === '')).toBe(true);
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain('worker-src blob:;');
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(document.querySelector('#root')?.childElementCount).toBe(0);
  expect(() => standalonePage('<html></html>')).toThrow('the page has no');
});

beforeEach(() => document.head.replaceChildren());
afterEach(() => vi.restoreAllMocks());

/** What the page asks for under a query. @param {string} query */
function askedFor(query) {
  const script = document.createElement('script');
  script.src = 'https://klarity.example/embed/start.js';
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  history.replaceState(null, '', query);
  startPage('1234', ['worms', 'compare'], ['en', 'zh']);
  return [...document.head.children].map((one) => (one.getAttribute('src') ?? one.getAttribute('href') ?? '').replace('https://klarity.example/embed/1234/', ''));
}

it.each([
  ['?', ['worms.css', 'worms.js']],
  ['?lab=compare&lang=zh', ['compare.css', 'compare.zh.js', 'compare.js']],
  ['?lab=../../evil&lang=xx', ['worms.css', 'worms.js']],
])('asks under %s for the scripts of the lab that is named, and for no others', (query, files) => {
  expect(askedFor(query)).toEqual(files);
});
