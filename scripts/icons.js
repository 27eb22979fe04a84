// @ts-check
import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from './launch-options.js';

const PUBLIC = fileURLToPath(new URL('../public/', import.meta.url));

/** `share`: how much of a side the drawing takes. A mask may leave no more than a circle of 80 %, and cuts the corners of a square inside it. */
const icons = [
  { name: 'icon-180', size: 180, share: 1, ground: 'var(--own)' },
  { name: 'icon-192', size: 192, share: 1, ground: 'transparent' },
  { name: 'icon-512', size: 512, share: 1, ground: 'transparent' },
  { name: 'maskable-512', size: 512, share: 0.72, ground: 'var(--own)' },
];

// The icons of an installed KLarity, drawn from the page's own.
const drawing = await readFile(`${PUBLIC}favicon.svg`, 'utf8');
const own = /<rect[^>]*fill="([^"]+)"/.exec(drawing)?.[1];
if (own === undefined) throw new Error('favicon.svg has no ground');
await mkdir(`${PUBLIC}icons`, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
  for (const { name, size, share, ground } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const side = size * share;
    await page.setContent(`<body style="--own: ${own}; margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground}">
      <div style="width: ${side}px; height: ${side}px">${drawing}</div></body>`);
    await page.screenshot({ path: `${PUBLIC}icons/${name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
