// @vitest-environment jsdom
// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { singlePage } from './single-page.js';

const styles = 'body { color: red }';
const icon = '<svg xmlns="http://www.w3.org/2000/svg"></svg>';
/** @param {string} script */
const pageWith = async (script) => singlePage({ html: await readFile('index.html', 'utf8'), script, styles, icon });
/** @param {string} page */
const parsed = (page) => new DOMParser().parseFromString(page, 'text/html');

it('allows its own script and styles by their hashes, and nothing else', async () => {
  const document = parsed(await pageWith('window.ran = 1;'));
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  for (const [tag, directive] of [['script', 'script-src'], ['style', 'style-src']]) {
    const text = document.querySelector(tag ?? '')?.textContent ?? '';
    expect(policy).toContain(`${directive} 'sha256-${createHash('sha256').update(text).digest('base64')}';`);
  }
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

it('asks for no other file', async () => {
  const page = await pageWith('window.ran = 1;');
  expect(page).not.toMatch(/(src|href)="(?!data:)/);
});

it('keeps a script whole that speaks of script tags', async () => {
  const script = String.raw`window.said = '<!-- <script>' + "</script>" + '$&';`;
  const window = { said: '' };
  runInNewContext(parsed(await pageWith(script)).querySelector('script')?.textContent ?? '', { window });
  expect(window.said).toBe('<!-- <script></script>$&');
});

it('stands after the element that it draws in', async () => {
  const page = await pageWith('window.ran = 1;');
  expect(page.indexOf('<script>')).toBeGreaterThan(page.indexOf('id="root"'));
});

it('says which part of the page is missing', () => {
  expect(() => singlePage({ html: '<html></html>', script: '', styles, icon })).toThrow('the page has no');
});
