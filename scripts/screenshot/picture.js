// @ts-check

/**
 * @typedef {object} Shot
 * @property {'study' | 'explore' | 'classroom' | 'embed'} view
 * @property {keyof typeof scenes} [lab] the space worms where none is named
 * @property {string} theme
 * @property {string} lang
 * @property {number} width
 * @property {number} height
 */

/** Something to see in each lab, and the words in its main part once it has been computed. */
const scenes = /** @type {const} */ ({
  // The run played to its end, and one outcome brushed: the tail, where the binomial loses.
  worms: { hash: 'step=88&bin=9', computed: '0.617' },
  compare: { hash: 'preset=mixture&x=1.2', computed: '0.589' },
  fit: { hash: 'step=90', computed: '0.670' },
  loss: { hash: '', computed: '1.3638' },
  samples: { hash: '', computed: '1.192' },
  divergences: { hash: '', computed: '1.623' },
  plane: { hash: 'step=12', computed: '1.198' },
  consistency: { hash: 'look=elements:1_1', computed: '0.264' },
  codes: { hash: 'preset=pinyin&sent=5000', computed: '0.576' },
});

/**
 * A view as it opens, or with its answer where it hides one.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Shot & { readonly revealed?: boolean }} shot
 * @param {string} path
 */
export async function takePicture(browser, url, { view, lab = 'worms', theme, lang, width, height, revealed = false }, path) {
  const { hash, computed } = scenes[lab];
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-US', reducedMotion: 'reduce' });
  await page.goto(`${url}?view=${view}&lab=${lab}&theme=${theme}&lang=${lang}#${hash}`);
  const figures = page.getByRole('main').getByRole('figure');
  await figures.first().waitFor();
  // By what stands in the page, whatever the language.
  if (revealed && view === 'classroom') await page.keyboard.press('r');
  if (revealed && view === 'study') {
    await page.getByRole('main').getByRole('radio').first().check();
    await page.locator('.predict').getByRole('button').click();
  }
  if (revealed || view === 'explore' || view === 'embed') {
    await page.getByRole('main').filter({ hasText: computed }).waitFor();
  }
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await page.close();
}
