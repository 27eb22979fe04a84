import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { EXPLORE, wormsLab } from './wormsLab';
import { handleValue } from './handlePlace';
import { test } from './quietTest';

/** Whatever can be worked, in the page's order, and the press of Tab that reached it (0 for none). */
function reachedBy(page: Page): Promise<readonly { readonly name: string; readonly press: number }[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, textarea, summary, [role="slider"]',
    );
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      // Of a radio group Tab goes to the chosen one.
      .filter((one) => !one.matches(':disabled, [aria-disabled="true"], [type="radio"]:not(:checked)'))
      .map((one) => {
        const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent;
        return { name: one.ariaLabel ?? label ?? one.tagName, press: Number(one.dataset['press'] ?? 0) };
      });
  });
}

/** Marks what has the focus. False once the focus has left the page. */
function mark(page: Page, press: number): Promise<boolean> {
  return page.evaluate((count) => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement || active instanceof SVGElement) || active === document.body) return false;
    active.dataset['press'] ??= String(count);
    return true;
  }, press);
}

for (const [name, width] of [
  ['wide', 1440],
  ['narrow', 390],
] as const) {
  test(`Tab reaches everything on a ${name} screen, in the order of the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(EXPLORE);
    await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
    let press = 1;
    for (; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      if (!(await mark(page, press))) break;
    }
    const reached = await reachedBy(page);
    expect(reached.length).toBeGreaterThan(30);
    expect(reached.filter((one) => one.press === 0)).toEqual([]);
    expect(reached.toSorted((a, b) => a.press - b.press)).toEqual(reached);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    const back = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['press']);
    expect(Number(back)).toBe(press - 2);
  });
}

/** Tab until something has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by 80 presses of Tab');
}

test('p and θ are edited and the run is played without a mouse', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  const to = (target: typeof lab.play): Promise<void> =>
    tabTo(page, () => target.evaluate((element) => element === document.activeElement));

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: en.app.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await to(lab.bar(4));
  await page.keyboard.press('Shift+ArrowUp');
  await expect(lab.bar(4)).toHaveAttribute('aria-valuenow', '0.26');
  await expect(lab.rivalKl).not.toHaveText('0.197 bits');
  await expect(lab.chosen).toHaveText('x = 4');

  await to(lab.thetaOnCurve);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => handleValue(lab.thetaOnCurve)).toBe(0.31);

  await to(lab.play);
  await page.keyboard.press('Enter');
  await expect(lab.stepText).toHaveText(/^step [1-9]/);
  await page.keyboard.press('Enter');
  await expect(lab.play).toBeFocused();
});

test('whatever has the focus shows it', async ({ page }) => {
  // Two pictures a stop.
  test.slow();
  await page.goto(EXPLORE);
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
  const picture = (): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });
  let looked = 0;
  for (await page.keyboard.press('Tab'); await mark(page, looked + 1); await page.keyboard.press('Tab')) {
    looked += 1;
    const focused = await page.evaluateHandle(() => document.activeElement as HTMLElement);
    const withFocus = await picture();
    await focused.evaluate((element) => element.blur());
    const without = await picture();
    await focused.evaluate((element) => element.focus());
    const name = await focused.evaluate((element) => element.outerHTML.slice(0, 120));
    expect(withFocus.equals(without), `looks the same with the focus and without: ${name}`).toBe(false);
  }
  expect(looked).toBeGreaterThan(30);
});
