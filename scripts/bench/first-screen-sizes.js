// @ts-check
import { brotliKb } from './brotli-kb.js';
import { table } from './table.js';

const LIMIT_KB = 120;
const views = ['study', 'explore', 'classroom', 'embed'];

/**
 * The JavaScript that each view asks for until its first screen stands, as requested, not as planned.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
export async function measureFirstScreen(browser, url) {
  /** @type {string[][]} */
  const rows = [];
  for (const view of views) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', serviceWorkers: 'block' });
    const page = await context.newPage();
    /** @type {Promise<{ name: string, kb: number } | undefined>[]} */
    const scripts = [];
    /** @param {import('@playwright/test').Response} response */
    const note = (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.endsWith('.js')) return;
      scripts.push(response.body().then((body) => ({ name: pathname.replace(/^.*\//, ''), kb: brotliKb(body) })));
    };
    context.on('response', note);
    const engine = page.waitForEvent('worker');
    await page.goto(`${url}?view=${view}`);
    await engine;
    await page.getByRole('main').getByRole('figure').first().waitFor();
    // What comes later is of no first screen, and has nobody left to tell of it.
    context.off('response', note);
    const found = (await Promise.all(scripts)).filter((script) => script !== undefined);
    const total = found.reduce((sum, { kb }) => sum + kb, 0);
    const parts = found.map(({ name, kb }) => `${name.replace(/-[\w-]{8}\.js$/, '')} ${kb.toFixed(1)}`).join(' + ');
    rows.push([view, total.toFixed(1), `${((total / LIMIT_KB) * 100).toFixed(0)} %`, total <= LIMIT_KB ? 'met' : 'not met', parts]);
    await context.close();
  }
  return table(['JavaScript of the first screen', 'br kB', `of ${LIMIT_KB}`, '', 'files'], rows);
}
