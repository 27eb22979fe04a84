import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import { EXPLORE } from './wormsLab';
import { test } from './quietTest';

const labLink = (page: Page, name: string, { app } = en): Locator =>
  page.getByRole('navigation', { name: app.labs }).getByRole('link', { name, exact: true });

const plots = (page: Page): Locator => page.getByRole('main').getByRole('figure');

test('every lab opens by its link, and Back leads through them to where the reader was', async ({ page }) => {
  await page.goto(EXPLORE);
  const names = Object.values(en.labs);
  for (const name of names.slice(1)) {
    await labLink(page, name).click();
    await expect(labLink(page, name)).toHaveAttribute('aria-current', 'page');
    await expect(plots(page).first()).toBeVisible();
  }
  for (const name of names.slice(0, -1).toReversed()) {
    await page.goBack();
    await expect(labLink(page, name)).toHaveAttribute('aria-current', 'page');
    await expect(plots(page).first()).toBeVisible();
  }
});

test('each lab keeps its own history apart from the others: undo stays in the lab', async ({ page }) => {
  await page.goto(EXPLORE);
  await labLink(page, en.labs.compare).click();
  await expect(labLink(page, en.labs.compare)).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('button', { name: en.app.redo })).toBeDisabled();
});

test('the labs have their names in Chinese, and a link opens one in it', async ({ page }) => {
  await page.goto(`${EXPLORE}&lang=zh`);
  for (const name of Object.values(zh.labs)) {
    await labLink(page, name, zh).click();
    await expect(labLink(page, name, zh)).toHaveAttribute('aria-current', 'page');
  }
});

test.describe('where a lab cannot be had', () => {
  test.use({ expectedComplaint: /Failed to load resource|compareLab/ });

  test('the page stays as it is and says so, and the lab opens once it can be had', async ({ page }) => {
    await page.route('**/compareLab-*', (route) => route.abort());
    await page.goto(EXPLORE);
    await labLink(page, en.labs.compare).click();
    await expect(page.getByText(en.notice.labFailed)).toBeVisible();
    await expect(labLink(page, en.labs.worms)).toHaveAttribute('aria-current', 'page');
    await expect(plots(page).first()).toBeVisible();
  });
});
