import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/app/classroom/en';
import { zh } from '../src/app/classroom/zh';
import type { Language } from '../src/scene/preferences';

const words = { en, zh };

/** The room of a lecture, as who stands in it finds it. */
export function lectureRoom(page: Page, lang: Language = 'en') {
  const said = words[lang];
  const bar = page.getByRole('navigation', { name: said.bar.name });
  return {
    said,
    bar,
    slide: page.locator('.slide'),
    choices: page.getByRole('listitem').filter({ has: page.locator('.ask__text') }),
    count: (letter: string): Locator => page.getByRole('textbox', { name: said.ask.count(letter) }),
    right: page.locator('.ask__choice--right'),
    whys: page.locator('.ask__why'),
    expectSlide: (number: number): Promise<void> => expect(page).toHaveURL(new RegExp(`[?&]slide=${number}(&|$)`)),
    /** Goes to a slide from elsewhere, and waits until its keys are heard. */
    async open(deck: string, number: number): Promise<void> {
      await page.goto(`./?view=classroom&deck=${deck}&slide=${number}&lang=${lang}`);
      await expect(bar).toBeAttached();
    },
    /** Shows a slide by its number, typed. */
    async jump(number: number): Promise<void> {
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`[?&]slide=${number}(&|$)`));
    },
    /** Waits until nothing changes any more: whatever is to be computed is there. */
    async expectStill(): Promise<void> {
      let before = '';
      await expect
        .poll(
          async () => {
            const now = await page.content();
            const isSame = now === before;
            before = now;
            return isSame;
          },
          { intervals: [500] },
        )
        .toBe(true);
    },
  };
}
