import { expect } from '@playwright/test';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { EXPLORE, wormsLab } from './wormsLab';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

test('bits, nats and dits are one quantity in three units', async ({ page }) => {
  await page.goto(`${EXPLORE}#theta=0.544`);
  const lab = wormsLab(page);
  await expect(lab.approximationKl).toHaveText('0.617 bits');
  await page.getByRole('radio', { name: en.app.nats }).check();
  await expect(lab.rivalKl).toHaveText('0.137 nats');
  await expect(lab.approximationKl).toHaveText('0.427 nats');
  await expect(page.getByRole('heading', { name: wormsInEnglish.termsTitle('nats') })).toBeVisible();
  // As on any radio group: arrows choose.
  await page.keyboard.press('ArrowRight');
  await expect(lab.rivalKl).toHaveText('0.059 dits');
  await expect(lab.approximationKl).toHaveText('0.186 dits');
});

test('another language changes words, not numbers, and is remembered', async ({ page }) => {
  await page.goto('./?view=explore#theta=0.544');
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
  await expect(page).toHaveTitle(`${en.app.title} · ${en.app.tagline}`);
  await page.getByRole('radio', { name: '中文' }).check();
  const lab = wormsLab(page, zh);
  await expect(lab.rivalKl).toHaveText(`0.197 ${zh.app.bits}`);
  await expect(lab.approximationKl).toHaveText(`0.617 ${zh.app.bits}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page).toHaveTitle(new RegExp(zh.app.tagline));
  await expect(page).toHaveURL(/lang=zh/);

  await page.goto('./?view=explore');
  await expect(lab.rivalKl).toBeVisible();
  await page.getByRole('radio', { name: 'EN' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
});

test('a link’s language and unit win over what was remembered', async ({ page }) => {
  await page.goto('./?view=explore');
  await page.getByRole('radio', { name: en.app.nats }).check();
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(wormsLab(page, zh).rivalKl).toHaveText(`0.137 ${zh.app.nats}`);
  await page.goto('./?view=explore&lang=en&unit=bits');
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
});

test('themes follow the system until one is chosen, and the choice is remembered', async ({ page }) => {
  const theme = (name: string) => expect(page.locator('html')).toHaveAttribute('data-theme', name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./?view=explore');
  await theme('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await theme('light');
  await page.getByRole('combobox', { name: en.app.theme }).selectOption({ label: en.app.themeProjector });
  await theme('projector');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./?view=explore');
  await theme('projector');
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('the page opens in Chinese', async ({ page }) => {
    await page.goto('./?view=explore');
    await expect(wormsLab(page, zh).rivalKl).toHaveText(`0.197 ${zh.app.bits}`);
  });
});

test('where nothing may be stored the page works, for this visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./?view=explore');
  await page.getByRole('radio', { name: en.app.nats }).check();
  await expect(wormsLab(page).rivalKl).toHaveText('0.137 nats');
});
