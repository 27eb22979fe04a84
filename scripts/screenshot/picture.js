// @ts-check

/**
 * @typedef {object} Shot
 * @property {'study' | 'explore' | 'classroom' | 'embed'} view
 * @property {string} theme
 * @property {string} lang
 * @property {number} width
 * @property {number} height
 */

/** The run played to its end, and one outcome brushed: the tail, where the binomial loses. */
const SCENE = 'step=88&bin=9';

/**
 * A view as it opens, or with its answer where it hides one.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Shot & { readonly revealed?: boolean }} shot
 * @param {string} path
 */
export async function takePicture(browser, url, { view, theme, lang, width, height, revealed = false }, path) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-US', reducedMotion: 'reduce' });
  await page.goto(`${url}?view=${view}&theme=${theme}&lang=${lang}#${SCENE}`);
  const figures = page.getByRole('main').getByRole('figure');
  await figures.first().waitFor();
  // By what stands in the page, whatever the language.
  if (revealed && view === 'classroom') await page.keyboard.press('r');
  if (revealed && view === 'study') {
    await page.getByRole('main').getByRole('radio').first().check();
    await page.locator('.predict').getByRole('button').click();
  }
  if (revealed || view === 'explore' || view === 'embed') {
    await page.getByRole('definition').last().filter({ hasText: '0.617' }).waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.close();
}
