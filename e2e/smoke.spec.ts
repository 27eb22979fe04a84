import { expect, test } from '@playwright/test';

test('the page loads and is called KLarity', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/KLarity/);
});
