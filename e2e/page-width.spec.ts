import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './quietTest';

const widths = [320, 390, 640, 1440, 1920];

/** How far the page, or what stands in it, goes beyond the right edge of the window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
  });
}

for (const lang of ['en', 'zh']) {
  for (const view of ['study', 'explore', 'classroom', 'embed']) {
    test(`${view} in ${lang} needs no sideways scrolling at any width`, async ({ page }) => {
      await page.goto(`./?view=${view}&lang=${lang}`);
      await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => overhang(page), { message: `at ${width} px` }).toBeLessThanOrEqual(0);
      }
    });
  }

  test(`classroom in ${lang} with the answer needs no sideways scrolling at any width`, async ({ page }) => {
    await page.goto(`./?view=classroom&lang=${lang}`);
    const figures = page.getByRole('main').getByRole('figure');
    await expect(figures).toHaveCount(1);
    await page.keyboard.press('r');
    await expect(figures).not.toHaveCount(1);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => overhang(page), { message: `at ${width} px` }).toBeLessThanOrEqual(0);
    }
  });
}
