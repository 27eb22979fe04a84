// @ts-check
import { brotliKb } from './brotli-kb.js';
import { table } from './table.js';

const LIMIT_KB = 3;

/**
 * What a page that embeds a lab fetches before it knows whether anybody will see it.
 * @param {import('@playwright/test').Browser} _browser
 * @param {string} url
 */
export async function measureLoader(_browser, url) {
  const kb = brotliKb(Buffer.from(await (await fetch(`${url}embed.js`)).arrayBuffer()));
  return table(['Loader of embeds', 'br kB', `of ${LIMIT_KB}`, ''], [['embed.js', kb.toFixed(2), `${((kb / LIMIT_KB) * 100).toFixed(0)} %`, kb <= LIMIT_KB ? 'met' : 'not met']]);
}
