import { expect } from '@playwright/test';
import { en as words } from '../src/distribution/words/en';
import { handlePlace } from './handlePlace';
import { test } from './quietTest';

test('a field under the fold has what a drag came to, once it is let go', async ({ page }) => {
  await page.goto('./?view=explore&lab=fit&theme=light');
  const peak = page.getByRole('figure').getByRole('group', { name: words.componentPart('p', 1, words.peak), exact: true });
  const field = page.getByRole('textbox', { name: words.componentPart('p', 1, words.mean), exact: true });
  await peak.waitFor();
  await expect(field).not.toBeInViewport();
  const before = Number(((await field.inputValue()) || 'NaN').replace('−', '-'));
  const place = await handlePlace(peak);
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 60, place.y, { steps: 12 });
  await page.mouse.up();
  await expect.poll(async () => Number((await field.inputValue()).replace('−', '-'))).toBeGreaterThan(before + 0.2);
  const dragged = await field.inputValue();
  await field.scrollIntoViewIfNeeded();
  await expect(field).toHaveValue(dragged);
});
