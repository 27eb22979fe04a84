// @ts-check
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { ensureCjkFont } from './ensure-cjk-font.js';
import { launchOptions } from './launch-options.js';
import { takeAllPictures } from './screenshot/all-pictures.js';
import { takePicture } from './screenshot/picture.js';
import { serveBuild } from './serve-build.js';

const README_PICTURE = fileURLToPath(new URL('../.github/klarity.png', import.meta.url));

// The README's one picture, or with `--all DIR` every view, size, theme and language, to be looked at.
const { values } = parseArgs({ options: { all: { type: 'string' } } });
ensureCjkFont();
const site = await serveBuild();
const browser = await chromium.launch(launchOptions());
try {
  if (values.all !== undefined) {
    await mkdir(values.all, { recursive: true });
    await takeAllPictures(browser, site.url, (name) => join(values.all ?? '', name));
  } else {
    await mkdir(dirname(README_PICTURE), { recursive: true });
    await takePicture(browser, site.url, { view: 'explore', lab: 'fit', theme: 'light', lang: 'en', width: 1440, height: 900 }, README_PICTURE);
  }
} finally {
  await browser.close();
  await site.close();
}
