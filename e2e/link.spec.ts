import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { copiedLink, shareDialog } from './shareDialog';
import { EXPLORE, wormsLab } from './wormsLab';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

/** What a link opens for somebody else: another browser profile, with nothing stored. */
async function openElsewhere(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  return page;
}

const everything = (page: Page): Promise<string> => page.getByRole('main').ariaSnapshot();

test('a link reproduces edits, rival, direction, run and step, unit and language', async ({ page, browser }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await lab.bar(3).press('Shift+ArrowUp');
  await lab.lock(3).check();
  await lab.rivalKind(wormsInEnglish.freeChoice).check();
  await lab.rivalBar(7).press('PageUp');
  await lab.direction(wormsInEnglish.reverse).check();
  await lab.thetaField.fill('0.31');
  await lab.thetaField.press('Enter');
  await lab.run.getByRole('radio', { name: wormsInEnglish.byLogit }).check();
  await lab.stepSizeField.fill('0.02');
  await lab.stepSizeField.press('Enter');
  await lab.step.fill('5');
  await expect(lab.stepText).toHaveText(/^step 5 of/);
  await lab.terms.getByRole('radio', { name: wormsInEnglish.free }).check();
  await page.getByRole('radio', { name: en.app.nats }).check();
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(page.getByRole('button', { name: zh.app.share })).toBeVisible();

  const link = await copiedLink(page, zh);
  expect(link.length).toBeLessThan(2000);
  const other = await openElsewhere(browser, link);
  await expect(wormsLab(other, zh).rivalKl).toHaveText((await wormsLab(page, zh).rivalKl.textContent()) ?? '');
  await expect.poll(() => everything(other)).toBe(await everything(page));
  expect(await copiedLink(other, zh)).toBe(link);
  await other.context().close();
});

test('pasted counts and a free q travel in a link, 64 of each in less than 2,000 characters', async ({ page, browser }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await lab.paste.click();
  const counts = Array.from({ length: 64 }, (_, x) => 1 + ((x * 37) % 101));
  await page.getByRole('textbox', { name: wormsInEnglish.pasteLabel }).fill(counts.join('\n'));
  await page.getByRole('button', { name: wormsInEnglish.pasteUse }).click();
  await expect(lab.bars).toHaveCount(64);
  // Edited by hand, so that the link holds 64 doubles each and not small counts.
  await lab.rivalKind(wormsInEnglish.freeChoice).check();
  await lab.rivalBar(63).press('ArrowUp');
  await lab.bar(63).press('ArrowUp');
  await expect(lab.rivalKl).not.toHaveText(/∞/);

  const link = await copiedLink(page);
  expect(link.length).toBeLessThan(2000);
  const other = await openElsewhere(browser, link);
  await expect.poll(() => everything(other)).toBe(await everything(page));
  await other.context().close();
});

test('the address keeps up by itself: a reload shows what stood there', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await lab.bar(0).press('Shift+ArrowUp');
  await lab.thetaOnCurve.press('ArrowRight');
  await expect(page).toHaveURL(/#p=.*&theta=0\.31/);
  const before = await everything(page);
  await page.reload();
  await expect.poll(() => everything(page)).toBe(before);
});

test('the link is copied by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${EXPLORE}#theta=0.4`);
  const { button, dialog, link } = shareDialog(page);
  await button.press('Enter');
  await dialog.getByRole('button', { name: en.app.copy }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(en.app.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await link.textContent());
  expect(copied).toContain('theta=0.4');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
